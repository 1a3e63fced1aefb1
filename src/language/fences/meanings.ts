import { folded } from '../../care/normal.ts';
import type { Fault } from '../../errors.ts';
import { BOUNDED } from './concepts.ts';
import { PAIRS } from './everyday-pairs.ts';
import { stem } from './vocabulary.ts';

/** A language whose words the fences can hold against another's. */
export type Read = 'en' | 'es';

/** True for the languages whose words are known here: of a text in another nobody but a person can say what it says. */
export function isRead(language: string): language is Read {
  return language === 'en' || language === 'es';
}

/** Something that a text says: what the word may mean, and whether it is turned round where it stands. */
type Said = { readonly meanings: ReadonlySet<string>; readonly isTurned: boolean };

/**
 * What an output says that its source does not, word by word: each word with a meaning must stand in the source with one of
 * its meanings, turned round there as here. The source may be in English, in Spanish or in both; of one in any other
 * language nothing is found, so that nothing made from it passes. `frame`: words that report ("they ask", "patient says").
 */
export function unsaidIn(
  source: string,
  output: string,
  language: Read,
  options: { readonly frame: boolean } = { frame: false },
): readonly Fault[] {
  const there = [...saidIn(source, 'en'), ...saidIn(source, 'es')];
  const isUnsaid = saidIn(output, language).some(
    (one) => !(options.frame && isFrame(one)) && !there.some((other) => same(one, other)),
  );
  return isUnsaid ? [{ path: 'unsaid', message: 'a word that says what the source does not' }] : [];
}

/** A clause that forbids something, in either language: it is clear which. */
const FORBIDS: Readonly<Record<Read, RegExp>> = {
  en: /^\s*(?:please )?(?:(?:you|they) )?(?:do not|don'?t|must not|never|avoid)\b/,
  es: /^\s*(?:por favor )?(?:no|nunca|evite) (?:l[aeo]s? |se )?[a-z]+(?:e|a|en|an)\b/,
};

/** What the source forbids and an output leaves out: whoever reads the output would do it. */
export function allowedIn(source: string, output: string, language: Read): readonly Fault[] {
  const there = saidIn(output, language);
  const isLost = (['en', 'es'] as const).some((from) =>
    clausesOf(folded(source.replaceAll('’', "'")))
      .filter((clause) => FORBIDS[from].test(clause))
      .some((clause) => saidIn(clause, from).some((one) => !there.some((other) => same(one, other)))),
  );
  return isLost ? [{ path: 'left-out.not', message: 'what the source forbids is left out' }] : [];
}

/**
 * What speaks against a translation between English and Spanish going out with nobody having read it: a word of either that
 * the other does not say, another order of numbers and days, questions for statements, we for you.
 */
export function mistranslated(source: string, output: string, from: Read, to: Read): readonly Fault[] {
  const [before, after] = [saidIn(source, from), saidIn(output, to)];
  const isLeft = (some: readonly Said[], others: readonly Said[]) =>
    some.some((one) => !others.some((other) => same(one, other)));
  const faults: Fault[] = [];
  if (after.length === 0 || isLeft(after, before))
    faults.push({ path: 'unsaid', message: 'a word that says what the source does not' });
  if (isLeft(before, after))
    faults.push({ path: 'left-out.word', message: 'a word of the source is not said' });
  if (orderOf(before, source) !== orderOf(after, output))
    faults.push({ path: 'order', message: 'numbers or days stand in another order' });
  if (count(source, /\?/g) !== count(output, /\?/g))
    faults.push({ path: 'question', message: 'a question is made a statement, or a statement a question' });
  if (whoActs(source, from) !== whoActs(output, to))
    faults.push({ path: 'promise', message: 'who does it is not who does it in the source' });
  return faults;
}

function same(one: Said, other: Said): boolean {
  return one.isTurned === other.isTurned && [...one.meanings].some((meaning) => other.meanings.has(meaning));
}

/** What a text says, word by word, without those that only tie others together and without numbers, which are held elsewhere. */
function saidIn(text: string, language: Read): readonly Said[] {
  const plain = folded(text.replaceAll('’', "'")).replace(/(?<!\b(?:it|that|what|he|she))'s\b/g, '');
  return clausesOf(plain).flatMap((clause) => {
    const at = places(clause, language);
    const isTurned = TURNS.test(clause);
    return [...clause.matchAll(/\p{L}[\p{L}']*/gu)].flatMap(({ 0: word, index }): readonly Said[] => {
      const { pairs, things } = at(index, index + word.length);
      if (pairs.size > 0) return [{ meanings: pairs, isTurned }];
      if (GLUE.has(word) || NUMBERS.has(word)) return [];
      if (things.size > 0) return [{ meanings: things, isTurned }];
      return [{ meanings: new Set([`word ${word}`, `stem ${stem(word, language)}`]), isTurned }];
    });
  });
}

/** The meanings of a place of a clause: those of the pairs, which are finer, and those of the things of concepts.ts. */
function places(clause: string, language: Read) {
  const found = (pattern: RegExp, meaning: string) =>
    [...clause.matchAll(pattern)].map(({ 0: all, index }) => ({
      from: index,
      to: index + all.length,
      meaning,
    }));
  const pairs = PAIRS.flatMap((pair) => found(pair[language], `pair ${pair.id}`));
  const things = BOUNDED.flatMap(({ id, every }) => found(every, `thing ${id}`));
  const here = (all: typeof pairs, from: number, to: number): ReadonlySet<string> =>
    new Set(all.filter((one) => one.from <= from && one.to >= to).map(({ meaning }) => meaning));
  return (from: number, to: number) => ({ pairs: here(pairs, from, to), things: here(things, from, to) });
}

function clausesOf(text: string): readonly string[] {
  return text
    .split(/[.,;:!?¿¡()"\n\u2013\u2014]+|\b(?:and|but|y|pero)\b/u)
    .filter((clause) => /\p{L}/u.test(clause));
}

const TURNS =
  /\b(?:not|no|never|none|nothing|nobody|without|cannot|[a-z]+n't|nunca|jamas|sin|nada|nadie|tampoco|ningun[oa]?)\b/;

const ORDERED = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december`
    .split(/\s+/)
    .map((day) => `pair ${day}`),
);

/** Numbers in digits, then days and months, each in the order in which they stand. */
function orderOf(said: readonly Said[], text: string): string {
  const days = said.flatMap(({ meanings }) => [...meanings].filter((one) => ORDERED.has(one)));
  return [...(text.match(/\d+/g) ?? []), ...days].join(' ');
}

const WE: Readonly<Record<Read, readonly [RegExp, RegExp]>> = {
  en: [/\b(?:we|we'[a-z]+)\b/, /\b(?:us|let us)\b/],
  es: [
    /\b(?!(?:vamos a|ultimos|proximos|mismos|minimos|primos)\b)[a-z]{2,}(?:[aei]mos)\b|\bvamos\b/,
    /\bnos\b|[a-z]{3,}nos(?:l[aeo]s?)?\b(?<!menos|manos|buenos|algunos|hermanos|unos)/,
  ],
};

/** Whether we do it, and whether it is done to us: Spanish says both in the verb. */
function whoActs(text: string, language: Read): string {
  const plain = folded(text.replaceAll('’', "'"));
  return WE[language].map((pattern) => pattern.test(plain)).join(' ');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Words of a report on what somebody wrote: they say that it was said, and nothing else. */
const FRAME = new Set(
  `pair ask|pair say|pair want|pair need|pair question|pair message|pair write|pair person|word patient|word patients|word paciente|word
asking|word writes|word reports|word mentions`
    .split('|')
    .map((one) => one.replace(/\s+/g, ' ')),
);

function isFrame({ meanings, isTurned }: Said): boolean {
  return !isTurned && [...meanings].some((meaning) => FRAME.has(meaning));
}

/** Numbers in words: that they are the same is held by their values. */
const NUMBERS = new Set(
  `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred half twice
thrice once uno una un dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta sesenta
cien media medio mitad mg mcg ml am pm a.m p.m m`.split(/\s+/),
);

/** Words that tie others together, in both languages: what is made of these alone says nothing. */
const GLUE = new Set(
  `a an the this that these those it its it's is are was were be been being am i i'm i've me my mine he he's she she's him his her
hers you you're you'll your yours they they're them their theirs we we'll we're we've us our ours who whose and or nor of to in on at by
as so for from into onto out up down over about than then there have has had having do does did done will would shall if while
not no never what which that's what's don't doesn't didn't isn't aren't won't haven't hasn't wasn't let lets himself herself yourself itself
al con de del desde el ella ellas ellos en es esa ese eso esos esas esta este esto estos estas estan estamos estara estaran estoy estaba estar eran era
son soy fue sido ser sea hay ha han he hemos habia haber las la lo los le les me mi mis mio mia nos nosotros nuestra nuestro
nuestras nuestros te tu tus o u para por que se si su sus suyo tal tan tengo tenemos tiene tienen sera seran cual cuales tener tenga teniamos y ya yo usted ustedes
va van voy vamos ni no nunca unos unas pues e a hace hacer hago hizo hacen haga cuyo`.split(/\s+/),
);
