import { folded } from '../../care/normal.ts';
import { numbersIn } from '../../care/quantities.ts';
import type { Fault } from '../../errors.ts';
import { BOUNDED } from './concepts.ts';
import { countFaults } from './counts.ts';
import { stem, tokensOf } from './vocabulary.ts';

/**
 * How an answer in English or Spanish is built, beside what it brings up: every sentence and every condition speaks of what
 * the source speaks of, nothing is turned round that is not turned there, and no number is said less often. Words alone do
 * not show this: "wait for us, do not call" has none that its source lacks.
 */
export function heldFaults(source: string, output: string, language: 'en' | 'es'): readonly Fault[] {
  const before = folded(source);
  const after = folded(output);
  const faults: Fault[] = [];
  const add = (path: string, message: string) => void faults.push({ path, message });
  const speaks = speaksOf(source, language);
  const lacks = count(before, SAYS_NOT) > 0;
  if (sentencesIn(after).some((sentence) => !speaks(sentence) && !(lacks && saysLack(sentence))))
    add('anchor', 'a sentence about what the source does not speak of');
  if (lacks && count(after, SAYS) > count(before, SAYS))
    add('left-out.turned', 'the plan is said to say what it does not');
  const own = new Set(
    [...before.matchAll(CONDITION)].flatMap(([, clause = '']) => tokensOf(clause, language)),
  );
  const wishes = new Set([...own].filter((word) => !GLUE.has(word) || WISHES.has(word)));
  const isOwn = (clause: string) => {
    const words = tokensOf(clause, language);
    return words.some((word) => wishes.has(word)) && words.every((word) => own.has(word) || GLUE.has(word));
  };
  if ([...after.matchAll(CONDITION)].some(([, clause = '']) => !speaks(clause) && !isOwn(clause)))
    add('condition', 'a condition that the source does not have');
  if (count(after, TURNS) > count(before, TURNS) + count(before, KEPT_FROM))
    add('warning.turned', 'more is turned round than in the source');
  const negated = new Set([...negatedIn(before, 'en'), ...negatedIn(before, 'es')]);
  // What the source forbids in the other language, with a word that is no thing of a list, cannot be told again word by word.
  const isUntold = [...negated].some((word) => !word.startsWith('=') && !word.startsWith(language));
  const isNew = (word: string) => !negated.has(word) && (word.startsWith('=') || !isUntold);
  if (negated.size > 0 && [...negatedIn(after, language)].some(isNew))
    add('warning.scope', 'something else is forbidden than in the source');
  if (count(after, TURNS) < count(before, TURNS) - count(before, SAYS_NOT))
    add('left-out.turned', 'what is turned round in the source is not');
  if ((after.match(OURSELVES) ?? []).some((said) => !before.includes(said)))
    add('promise', 'we are said to do what the source does not say');
  if (shortOnes(source, output, language)) add('anchor', 'words of several places are made one sentence');
  const [was, is, isSurely] = [numbersOf(source), numbersOf(output), numbersOf(output, false)];
  if ([...was].some(([number, times]) => (is.get(number) ?? 0) < times))
    add('left-out.number', 'a number is missing in one of its places');
  if ([...isSurely].some(([number, times]) => (was.get(number) ?? 0) < times))
    add('number', 'a number is said in more places than in the source');
  if (ORDERS_OF_TIME.some((order) => count(after, order) > count(before, order)))
    add('order', 'before or after is said of something else');
  faults.push(...countFaults(before, after));
  if (!JOINED_LIMITS.test(before) && JOINED_LIMITS.test(after))
    add('direction', 'limits are joined otherwise');
  return faults;
}

/** Words that turn what is near them round; "keep away" does, too. */
const TURNS =
  /\b(?:not|no|never|none|nothing|without|cannot|away|avoid\w*|[a-z]+n't|nunca|jamas|sin|nada|tampoco|alej\w+|lejos)\b/g;

/** Said with a no in other words: "so that it does not go up". */
const KEPT_FROM = /\b(?:keeps? [a-z ]{0,24}from|evita[a-z]*)\b/g;

/** A source's own word on what it lacks: it may be left out. */
const SAYS_NOT = /\b(?:(?:plan|it) does not say|not say|no simpler|no dice|no lo dice|no tenemos|aun no)\b/g;

/** The same without its no. */
const SAYS =
  /\bplan (?:[a-z]+ )?(?:says|dice)\b(?<!\bno (?:lo )?dice)|(?<!\bno )(?:esta|is) (?:written )?(?:en|in) (?:el|su|the|your) plan\b/g;

/** That how much and how often stand nowhere, in words that can say nothing else; a source that says so may be told so. */
function saysLack(sentence: string): boolean {
  const words = tokensOf(sentence, 'es');
  return LACK.test(sentence) && words.every((word) => LACKING.has(word));
}

const LACK =
  /\bplan no (?:lo )?dice (?:cuant[oa]s?|la cantidad|cada cuando)\b|^(?:cuant[oa]s?|la cantidad|cada cuando)\b[a-z ]* no esta en (?:el|su) plan\b/;
const LACKING: ReadonlySet<string> = new Set(
  'el su plan no lo dice la las cantidad cuanto cuanta cuantas veces ni y o cada cuando esta en'.split(' '),
);

/** Who writes does nothing that the source does not say; not to wait until we answer is no promise that we do. */
const OURSELVES =
  /\b(?:we|i) [a-z']+|\b(?:your|the) team (?:calls?|comes?|visits?|sends?|brings?|will [a-z]+)|\bsu equipo (?:l[aeo] )?(?:llama|viene|visita|manda|trae)\w*|\b(?!firmamos|podamos|tomamos|(?<=\bno espere a que )contestemos)[a-z]+(?:[aei]mos|aremos|eremos|iremos)\b/g;

/** Up to the end of the clause: what must be the case. */
const CONDITION =
  /\b(?:if|when|whenever|unless|until|while|as long as|si|(?<!cada )cuando|mientras|hasta que|a menos que)\b((?:(?!\b(?:and|y)\b)[^.,;:?!\n])*)/g;

/** Two limits of which both must be passed. */
const JOINED_LIMITS = /\d\s+(?:and|y|e)\s+(?:[a-z]+\s+){0,5}?(?:below|under|less|baja|abajo|menos)/;

const IMPERATIVES: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /\b(?:do not|don't|never|must not)((?: [a-z']+){1,3})/g,
  es: /\b(?:no|nunca)((?: [a-z]+){1,3})/g,
};
/** Between a no and what it forbids. */
const BETWEEN = new Set('to ever be it lo la los las le les nos se me os a de'.split(' '));
/** Spanish says these of how things are, with nothing forbidden. */
const STATED = /^(?:esta|estan|es|son|hay|tien|dic|pued|sab)/;

/** What is forbidden: things of the list by their name, so that both languages say the same, and stems of other words. */
function negatedIn(text: string, language: 'en' | 'es'): ReadonlySet<string> {
  const found = [...text.matchAll(IMPERATIVES[language])].flatMap(([, words = '']) => {
    const word = words
      .trim()
      .split(' ')
      .find((one) => !BETWEEN.has(one));
    if (word === undefined || (language === 'es' && STATED.test(word))) return [];
    const thing = BOUNDED.find(({ pattern }) => pattern.exec(word)?.[0] === word);
    return [thing === undefined ? `${language} ${stem(word, language)}` : `=${thing.id}`];
  });
  return new Set(found);
}

function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[\p{L}\d)]{2}[.!?])(?<!\b(?:dra?|sra?|mrs?|ms)\.)\s+|\n+/iu)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Whether words name anything that the source names, besides those in which everything is told. */
function speaksOf(source: string, language: 'en' | 'es'): (text: string) => boolean {
  const known = new Set(
    tokensOf(source, language)
      .filter((word) => !GLUE.has(word))
      .map((word) => stem(word, language)),
  );
  const before = folded(source);
  const things = BOUNDED.filter(({ pattern }) => pattern.test(before));
  return (text) =>
    /\d/.test(text) ||
    tokensOf(text, language).some((word) => known.has(stem(word, language))) ||
    things.some(({ pattern }) => pattern.test(text));
}

/** Words that name nothing: a sentence or a condition of these alone is about nothing that the source is about. */
const GLUE: ReadonlySet<string> = new Set(
  `a an the this that these those it its is are was be he she him her his hers you your yours they them their us our we i me my and or of
  to in on at by as so for from with into out up down over under through about which who what where when why how if then than too
  also there here have has had do does did not no never without can could may might should would will want like need good more all
  plan says say one two way part thing things person people help helps know knows make makes get take give use keep time
  times every each day days
  al con de del desde e el ella ellas ellos en es esa ese eso esta estan este esto estos hay ha la las le les lo los o un una para por
  que se sea ser si sin su sus y ya ni nunca como cual cuando donde porque pero tan va nos puede pueden quiera
  quiere usted dice plan mas todo todos bien ayuda ayudan sirve tiene tener hace vez veces dia dias cada tome use da`.split(
    /\s+/,
  ),
);

const WISHES: ReadonlySet<string> = new Set(['want', 'need', 'quiere', 'quiera']);

/** So few words say one thing: it is said in one place of the source, not put together of several. */
const SHORT = 5;

function shortOnes(source: string, output: string, language: 'en' | 'es'): boolean {
  const content = (text: string) =>
    tokensOf(text, language)
      .filter((word) => !GLUE.has(word) && !ALONE.has(word))
      .map((word) => stem(word, language));
  const places = sentencesIn(source).map((place) => ({
    words: new Set(content(place)),
    things: BOUNDED.filter(({ pattern }) => pattern.test(folded(place))),
  }));
  return sentencesIn(folded(output)).some((sentence) => {
    if (/\d/.test(sentence) || tokensOf(sentence, language).length > SHORT) return false;
    return !places.some(({ words, things }) => {
      const rest = things.reduce((left, { every }) => left.replace(every, ' '), sentence);
      const said = content(sentence);
      const strange = content(rest).filter((word) => !words.has(word));
      return strange.length <= said.length / 2;
    });
  });
}

/** Said of any place of a plan. */
const ALONE: ReadonlySet<string> = new Set(
  'ask tell team check read look find note write put choose fill keep follow number paper medicine own them go sale pregunte equipo lea vea mire revise busque etiqueta anote escriba ponga elija tengalos mantenga numero papel mismo medicina'.split(
    ' ',
  ),
);

/** How often each number is said, with its unit; `articles`: "una vez" is one, too. */
function numbersOf(text: string, articles = true): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value, unit, isArticle } of numbersIn(text)) {
    const number = `${value} ${unit}`;
    const isNumber = !isArticle || (articles && unit !== null && unit !== 'step');
    if (isNumber) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

const ORDERS_OF_TIME = [/\b(?:before|antes)\b/g, /\b(?:after|despues)\b/g];

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
