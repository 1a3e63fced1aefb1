import type { PlanItem } from './chart.ts';
import { folded } from './normal.ts';
import { contentWords, fits } from './plan.ts';
import { numbersIn } from './quantities.ts';

/** Rounds of saying it in one's own words: after the second a person goes on (AHRQ toolkit, tool 5). */
export const TEACH_ROUNDS = 2;

/** What somebody's own words show: they have it, they have it otherwise, or nobody can tell. */
export type Shown = 'right' | 'wrong' | 'unsure';

/**
 * Reads whether somebody has said in their own words what an item asks for. Strict: right only where what is done is named
 * with every number of the record and nothing contrary; a number that the record does not have, or the contrary of it, is
 * wrong; all else is for a person. `words`: the item as it was explained, in their language.
 */
export function shownBy(said: string, item: PlanItem, words: string): Shown {
  return readBack(said, item, words).shown;
}

/**
 * True where somebody said it in words that are not the record's, and nothing else is missing: every number is there, no
 * order to leave something is left out, and they do not say that they do not know. Only then may other eyes (a nurse, a
 * model) hold it to be right.
 */
export function lacksOnlyWords(said: string, item: PlanItem, words: string): boolean {
  return readBack(said, item, words).onlyWords;
}

type Read = { readonly shown: Shown; readonly onlyWords: boolean };

const read = (shown: Shown): Read => ({ shown, onlyWords: false });

function readBack(said: string, item: PlanItem, words: string): Read {
  const record = [item.what.verbatim, item.how ?? '', item.howOften ?? ''].join('\n');
  const source = `${record}\n${words}`;
  const [spoken, meant] = [folded(said), folded(source)];
  if (UNSURE.test(spoken)) return read('unsure');
  const own = numbersIn(said).filter(({ isArticle, unit }) => !isArticle || unit !== null);
  const theirs = numbersIn(source);
  if (own.some(({ value }) => !theirs.some((one) => one.value === value))) return read('wrong');
  if (OPPOSITES.some(([one, other]) => contradicts(spoken, meant, one, other))) return read('wrong');
  const isOrderNot = item.prohibited === true || NOT.test(folded(record));
  if (NOT.test(spoken) && !NOT.test(meant)) return read('wrong');
  if (isOrderNot && !NOT.test(spoken)) return read('unsure');
  const named = contentWords(source);
  const hits = contentWords(said).filter((word) => named.some((one) => fits(word, one)));
  const needed = numbersIn([item.how ?? '', item.howOften ?? ''].join('\n')).filter(
    ({ isArticle, unit }) => !isArticle || unit !== null,
  );
  const told = numbersIn(said);
  if (!needed.every(({ value }) => told.some((one) => one.value === value))) return read('unsure');
  return hits.length > 0 ? read('right') : { shown: 'unsure', onlyWords: true };
}

const UNSURE =
  /\b(?:(?:not|don.?t|do not) (?:know|sure|understand|get it|remember)|no idea|no (?:se|entiendo|entendi|recuerdo|estoy segur[oa])|ni idea|confus\w+)\b/;
const NOT = /\b(?:not?|never|don.?t|avoid|without|stop|nunca|evit\w+|sin|deje|dejar)\b/;

/** Words of which a text that means one does not say the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bbefore|\bantes\b/, /\bafter\b|\bdespues\b/],
  [/\bwith(?! ?out)\b|\bcon\b/, /\bwithout\b|\bempty stomach\b|\bsin\b|\bayunas\b/],
  [/\bmornings?\b|\bmananas?\b/, /\bnights?\b|\bbedtime\b|\bevenings?\b|\bnoches?\b/],
  [/\bmore\b|\bmas\b/, /\bless\b|\bmenos\b/],
  [/\bweek|\bsemana/, /\bday\b|\bdaily\b|\bdias?\b/],
];

function contradicts(said: string, meant: string, one: RegExp, other: RegExp): boolean {
  const says = (side: RegExp, against: RegExp): boolean =>
    side.test(said) && !side.test(meant) && against.test(meant);
  return says(one, other) || says(other, one);
}
