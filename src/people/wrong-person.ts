/**
 * What a text says of who holds the phone. `wrong-number`: nobody there belongs to us; `not-them`: not whom we meant;
 * `other-name`: somebody of another name writes; `relative`: somebody of the family answers the patient's own phone.
 */
export type WrongPerson = 'wrong-number' | 'not-them' | 'other-name' | 'relative';

/** Longer texts are stories: somebody else's wrong number, or a name among much else. */
const LONGEST = 160;

const WRONG_NUMBER =
  /\b(?:wrong (?:number|person|phone|guy|lady|patient)|(?:this|that) (?:is not|isn'?t) (?:the|my) right (?:number|person)|(?:just|recently) got this (?:phone )?number|(?:new|not the) owner of this (?:number|phone)|this (?:number|phone) (?:is|was) (?:not|never) (?:hers|his|theirs)|(?:have|got) the wrong|numero equivocado|telefono equivocado|persona equivocada|(?:se equivoco|esta equivocad[oa]|se equivocaron|estan equivocados) (?:de|con el) (?:numero|telefono|persona)|se equivoco de (?:numero|persona)|este (?:numero|telefono) (?:ya )?no es (?:suyo|de (?:el|ella|esa persona))|me (?:acaban de dar|dieron) este numero|este numero ahora es mio|soy (?:el nuevo|la nueva) duen[oa])\b/;

/** Said of a third party's number, or asked: no word about this phone. */
const OF_ANOTHER =
  /\b(?:called|dialed|texted|wrote|gave|give|llame|marque|le di|di) (?:you |them |a |al |the |un )*(?:wrong|numero equivocado)|\?/;

/** Takes what follows as a name: letters that begin with a capital as it was written. */
const NAME = "(\\p{Lu}[\\p{L}'’-]+)";
const NOT_THEM: readonly RegExp[] = [
  new RegExp(`\\b(?:[Tt]his|[Ii]t|[Tt]hat)(?:['’]?s not| is not| isn['’]?t) ${NAME}`, 'u'),
  new RegExp(`\\b(?:[Ii]['’]?m|[Ii] am) not ${NAME}`, 'u'),
  new RegExp(`\\b(?:[Nn]ot|[Nn]o longer|[Ii]sn['’]?t) ${NAME}['’]s (?:phone|number|cell)`, 'u'),
  new RegExp(`\\b[Tt]here is no ${NAME} here\\b|\\b[Nn]o ${NAME} here\\b`, 'u'),
  new RegExp(
    `\\b(?:[Ii] )?(?:[Dd]on['’]?t|[Dd]o not) know (?:any|an|a|any one called |anyone named )?\\s?${NAME}`,
    'u',
  ),
  new RegExp(
    `\\b${NAME} (?:doesn['’]?t have|no longer has|does not have|changed) (?:this|the|her|his|their) (?:phone|number)`,
    'u',
  ),
  new RegExp(`\\b[Nn]o soy (?:la |el )?${NAME}`, 'u'),
  new RegExp(
    `\\b(?:[Éé]st[ae]|[Ee]st[ae]|[Ee]sto) no es (?:(?:el (?:n[uú]mero|tel[eé]fono|celular) )?de )?${NAME}`,
    'u',
  ),
  new RegExp(`\\b[Nn]o conozco a (?:ning[uú]n[ao]? )?${NAME}`, 'u'),
  new RegExp(`\\b[Aa]qu[ií] no (?:hay|vive|est[aá]) (?:ning[uú]n[ao]? )?${NAME}`, 'u'),
  new RegExp(`\\b${NAME} (?:ya no tiene|cambi[oó]) (?:este|de|el) (?:n[uú]mero|tel[eé]fono|celular)`, 'u'),
];

/** Words that people write with a capital and that are no names. */
const NO_NAMES =
  /^(?:a|an|the|i|in|on|at|ok|okay|sure|sorry|sick|well|fine|good|able|allowed|happy|taking|going|having|feeling|el|la|lo|un|una|mi|my|diabetic|diabetica|diabetico|alergica|alergico|english|spanish|american|mexican|catholic|muslim|christian|jewish|monday|tuesday|wednesday|thursday|friday|saturday|sunday|medicare|medicaid|doctor|dr|nurse|covid|tylenol|insulin|metformin|porchlight)$/;

const OWN_NAME =
  /^(?:(?:hi|hello|hey|hola|buenas|buenos dias|buenas tardes)[,!. ]+)?(?:my name is|mi nombre es|me llamo|le habla|habla|this is|soy) ([\p{L}'’-]+)(?: [\p{L}'’-]+)?[.!,]*$/iu;
/** After these a capital says that a name follows; after "my name is" anything is one. */
const NEEDS_CAPITAL = /(?:^|[ ,.!])(?:[Tt]his is|[Ss]oy|[Hh]abla) \p{Ll}/u;

/**
 * Reads whether the text says that somebody else holds the phone. `name` is what the patient is called, where they
 * themselves write here and it was made sure; null elsewhere: then no name tells anything, so that a patient's number and
 * a stranger's are answered alike.
 */
export function readWrongPerson(text: string, name: string | null): WrongPerson | null {
  if (text.length > LONGEST) return null;
  const said = plain(text);
  if (WRONG_NUMBER.test(said) && !OF_ANOTHER.test(said)) return 'wrong-number';
  if (NOT_THEM.some((words) => isName([...(words.exec(text) ?? [])].slice(1).find(Boolean))))
    return 'not-them';
  if (name === null) return null;
  const own = namesOf(name);
  if (isRelative(said, own)) return 'relative';
  const denied =
    /^(?:no,? )?(?:this (?:is not|isn'?t)|i'?m not|i am not|not|no soy|esta no es|este no es) ([\p{L}'-]+)$/u.exec(
      said,
    );
  if (denied?.[1] !== undefined && own.includes(denied[1])) return 'not-them';
  const [, other] = OWN_NAME.exec(text.trim()) ?? [];
  if (other === undefined || NEEDS_CAPITAL.test(text) || !isName(other)) return null;
  const called = plain(other);
  // Jo is Josephine; Bill is no William: rather one question too many.
  const isSame = own.some((one) => one.startsWith(called) || called.startsWith(one));
  return isSame ? null : 'other-name';
}

const KIN =
  '(?:mother|mom|mum|mommy|father|dad|daddy|step ?(?:mom|dad|mother|father)|parents?|guardian|grandma|grandmother|grandpa|grandfather|aunt|uncle|sister|brother|wife|husband|boyfriend|girlfriend|partner|daughter|son|madre|mama|padre|papa|papas|padrastro|madrastra|tutora?|abuelita|abuelito|abuela|abuelo|tia|tio|hermana|hermano|esposa|esposo|novia|novio|pareja|hija|hijo)';
const HELLO = '(?:(?:hi|hello|hey|hola|buenas|buenos dias|buenas tardes)[,!. ]+)?';
/** "This is her mother", "Sofia's dad here", "soy su mamá". The name, where there is one, is in the first group. */
const RELATIVE: readonly RegExp[] = [
  new RegExp(
    `^${HELLO}(?:this is|it is|it's|i am|i'm) (?:his|her|their|([\\p{L}'-]+)'s) ${KIN}(?: here| writing| now)?(?:[,.!].*)?$`,
    'u',
  ),
  new RegExp(`^${HELLO}(?:his|her|([\\p{L}'-]+)'s) ${KIN} (?:here|writing|speaking)(?:[,.!].*)?$`, 'u'),
  new RegExp(
    `^${HELLO}(?:soy|habla|le habla|escribe|le escribe) (?:su|la|el) ${KIN}(?: de (?!usted)([\\p{L}'-]+))?(?:[,.!].*)?$`,
    'u',
  ),
];

function isRelative(said: string, own: readonly string[]): boolean {
  return RELATIVE.some((words) => {
    const found = words.exec(said);
    // "This is Sofia's mom", from a mother who is the patient herself, is about another patient.
    return found !== null && (found[1] === undefined || own.includes(found[1]));
  });
}

function isName(word: string | undefined): boolean {
  return word !== undefined && !NO_NAMES.test(plain(word));
}

function namesOf(name: string): readonly string[] {
  return plain(name)
    .split(/[^\p{L}'-]+/u)
    .filter((part) => part.length > 1);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/u, '');
}
