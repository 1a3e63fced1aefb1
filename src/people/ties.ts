import { TIES, type Tie } from './tie.ts';
import { AROUND_SAID, TIES_SAID, UNSPACED } from './ties-said.ts';

/** Whole words, folded, in English and Spanish. */
const WORDS: Readonly<Record<Tie, string>> = {
  mother: 'mother|mom|mum|mommy|ma|step ?mother|step ?mom|madre|mama|mami|madrastra',
  father: 'father|dad|daddy|pa|step ?father|step ?dad|padre|papa|papi|padrastro',
  parent: 'parent|foster parent|step ?parent',
  guardian: 'guardian|legal guardian|tutor|tutora',
  grandmother: 'grandmother|grandma|granny|abuela|abuelita',
  grandfather: 'grandfather|grandpa|abuelo|abuelito',
  sister: 'sister|sis|hermana',
  brother: 'brother|bro|hermano',
  daughter: 'daughter|hija',
  son: 'son|hijo',
  aunt: 'aunt|auntie|tia',
  uncle: 'uncle|tio',
  cousin: 'cousin|prima|primo',
  niece: 'niece|sobrina',
  nephew: 'nephew|sobrino',
  wife: 'wife|esposa|mujer',
  husband: 'husband|esposo|marido',
  partner: 'partner|boyfriend|girlfriend|pareja|novio|novia',
  caregiver: 'caregiver|carer|care giver|cuidador|cuidadora',
  friend: 'friend|amiga|amigo',
  neighbor: 'neighbor|neighbour|vecina|vecino',
};

type Pattern = { readonly tie: Tie; readonly words: RegExp; readonly bare: RegExp };

const PATTERNS: readonly Pattern[] = TIES.map((tie) => patternOf(tie, WORDS[tie], true));

/** Fewer plain letters than these are a word of some other language: "ate", "ina", "me". */
const PLAIN_LEAST = 4;

/** Of the other languages, the longest words first ("con gái" before others). What has accents is looked for with them. */
const OTHERS: readonly (Pattern & { readonly isPlain: boolean })[] = TIES_SAID.flatMap(
  ([language, tie, words]) => words.map((word) => ({ language, tie, word: word.normalize('NFC') })),
)
  .map((one) => ({ ...one, isPlain: /^[a-z' -]+$/.test(one.word) }))
  .filter(({ word, isPlain }) => !isPlain || word.length >= PLAIN_LEAST)
  .sort((one, other) => other.word.length - one.word.length)
  .map(({ language, tie, word, isPlain }) => ({
    ...patternOf(tie, word, !UNSPACED.has(language)),
    isPlain,
  }));

/** English words that are possessives elsewhere: "ma soeur" is a sister, "son mari" a husband. */
const POSSESSIVES = /^(?:ma|son)$/;

function patternOf(tie: Tie, words: string, isSpaced: boolean): Pattern {
  const around = isSpaced ? `(?:^| )(?:${words})(?= |$)` : `(?:${words})`;
  return { tie, words: new RegExp(around, 'u'), bare: new RegExp(words, 'u') };
}

/** The tie that a text names, and the text without it, folded. */
function tieIn(text: string): { readonly tie: Tie; readonly rest: string } | null {
  const said = folded(text);
  const found = PATTERNS.find(({ words }) => words.test(` ${said}`));
  const word = found?.words.exec(` ${said}`)?.[0].trim() ?? '';
  const written = spaced(text);
  const other =
    found === undefined || POSSESSIVES.test(word)
      ? OTHERS.find(({ words, isPlain }) => words.test(` ${isPlain ? said : written}`))
      : undefined;
  if (other !== undefined) {
    const from = other.isPlain ? said : written;
    return { tie: other.tie, rest: folded(from.replace(other.bare, ' ')) };
  }
  if (found === undefined) return null;
  return { tie: found.tie, rest: said.replace(found.words, ' ').replace(found.bare, ' ') };
}

/** Words around a tie and a name that are neither: "please add my sister, her name is Ana". */
const AROUND = new Set([
  ...`a the my our his her their please add invite let share with text ask to for too also as is she he they name named called this it and want would like i me of
  mi mis su sus el la los las un una por favor agregue agrega agregar anada anadir invite invitar invita comparta con a para tambien que se llama es ella nombre yo quiero quisiera y de
  remove take off delete revoke stop block quite quita quitar elimine elimina eliminar borre borra borrar saque saca sacar access from acceso`.split(
    /\s+/,
  ),
  ...AROUND_SAID.map(folded),
]);

/** Longer names are no names. */
const NAME_WORDS_MOST = 3;

/** Somebody as a text names them. */
export type Named = { readonly tie: Tie | null; readonly name: string | null };

/** Reads "my sister Ana", "Ana, mi hermana", "mom". Both null: nobody is named. */
export function readNamed(text: string): Named {
  const found = tieIn(text);
  const rest = found?.rest ?? folded(text);
  const kept = new Set(rest.split(' ').filter((word) => word !== '' && !AROUND.has(word)));
  // The name as it was written, with its accents.
  const written = text.split(/[^\p{L}'’-]+/u).filter((word) => kept.has(folded(word)));
  const isName = written.length > 0 && written.length <= NAME_WORDS_MOST;
  return { tie: found?.tie ?? null, name: isName ? written.join(' ') : null };
}

/** The tie that a relationship on record is, whatever the language it was written in; null when it is none of ours. */
export function tieOf(relationship: string): Tie | null {
  return tieIn(relationship)?.tie ?? null;
}

/** What is wanted of the circle. `text` is the part that names somebody. */
export type CircleWish =
  | { readonly kind: 'list' }
  | { readonly kind: 'remove'; readonly who: Named }
  | { readonly kind: 'add'; readonly who: Named }
  | { readonly kind: 'other' };

/** Longer texts are stories. */
const LONGEST = 120;

const LIST =
  /^(?:(?:tell|show) me )?(?:who (?:else )?(?:all )?(?:can|may|could|gets to|is allowed to|is able to) (?:see|read|know|look at|ask about|open) (?:(?:about )?(?:my|her|his|our)\b|about me\b)|who (?:else )?has access|who (?:else )?is in (?:my|her|his) (?:circle|family circle)|quien(?:es)? (?:mas )?(?:puede|pueden) (?:ver|leer|saber|mirar|abrir|preguntar) (?:de |sobre )?(?:mi|su|lo mio)|quien(?:es)? (?:mas )?(?:ve|ven|tiene|tienen) (?:mi plan|su plan|acceso))/;
const REMOVE =
  /^(?:please |por favor )?(?:remove|take off|delete|revoke|stop (?:sharing|showing)(?: \w+){0,3} (?:with|to)|do not (?:show|share)(?: \w+){0,3} (?:to|with)|don't (?:show|share)(?: \w+){0,3} (?:to|with)|quite|quita|quitar|elimine|elimina|eliminar|borre|borra|saque|saca|ya no comparta(?: \w+){0,3} con|no comparta(?: \w+){0,3} con) /;
const NO_LONGER =
  /^(?:i (?:do not|don't) want |ya no quiero que |no quiero que )?(?:my|mi) .*(?:should not|shouldn't|to no longer|should no longer|may not|may no longer) (?:see|read|know)\b.*$|^(?:ya )?no quiero que mi .* (?:vea|sepa|lea)\b/;
const ADD =
  /^(?:please |por favor |i want to |i would like to |can i |quiero |quisiera |puedo )?(?:add|invite|agregue|agrega|agregar|anada|anadir|invite|invita|invitar) (?:to )?(?:a |my |our |mi |mis )?/;
const OTHER =
  /^(?:(?:it is |this is |i mean |it's )?(?:about )?)?(?:my |the |an?)?(?:other|another|different|second) (?:child|kid|patient|person|one|son|daughter|baby)$|^(?:es |de |sobre )?(?:mi |la |el )?otr[oa] (?:hij[oa]|nin[oa]|paciente|persona|bebe)$|^(?:somebody|someone) else$|^otra persona$/;

/**
 * Reads a wish about who may see: "who can see my plan?", "remove my sister". Somebody has to be named by who they are:
 * "remove the rash" is none.
 */
export function readCircleWish(text: string): CircleWish | null {
  if (text.length > LONGEST) return null;
  const said = folded(text);
  if (OTHER.test(said)) return { kind: 'other' };
  if (LIST.test(said)) return { kind: 'list' };
  const isRemoval = REMOVE.test(said) || NO_LONGER.test(said);
  if (!isRemoval && !ADD.test(said)) return null;
  const who = readNamed(isRemoval ? text.replace(/\b(?:see|read|know|vea|sepa|lea)\b.*$/i, '') : text);
  if (who.tie === null) return null;
  return { kind: isRemoval ? 'remove' : 'add', who };
}

/** Small letters without accents or signs, words with single blanks. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Small letters as they were written, signs away. */
function spaced(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
