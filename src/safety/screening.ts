import type { Compiled, Compiling } from './compile.ts';
import { type Finding, type Findings, findingsIn, measuredIn } from './findings.ts';
import type { FrameFound } from './frames.ts';
import { isLong, type JudgeWeights, opinionOf } from './judge.ts';
import { dangersInNumbers } from './numbers.ts';
import type { Pattern } from './pattern.ts';
import { CATALOGUE } from './rules/catalogue.ts';
import type { Rule } from './rules/rules.ts';
import { NUMBERS } from './signs.ts';
import { spokenIn } from './spoken.ts';
import type { Level, Verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

/**
 * A text is read in pieces of this many characters, ten times what an SMS can hold: of a longer one every piece is read,
 * and the time grows with the text and no faster.
 */
export const SCREENED_CHARACTERS = 16_000;
/** Pieces overlap by this much: a danger said across a cut stands whole in one of them. */
const OVERLAP = 800;

/** What is known beside the text. `ageDays`: the age on the chart, where only one child can be meant. */
export type Hint = { readonly locale?: string | undefined; readonly ageDays?: number | undefined };

/** What rules and numbers find in a text, and its language: what the judge is taught by and asked with. */
export type Reading = {
  readonly findings: Findings;
  readonly frames: readonly FrameFound[];
  readonly locale: string;
};

/** A guard over some rules and weights; both are made ready when first asked for. */
export type Guard = {
  readonly screen: (text: string, hint?: Hint) => Verdict;
  readonly screenAsOne: (texts: readonly string[], hint?: Hint) => Verdict;
  readonly screenJoined: (texts: readonly string[], hint?: Hint) => Verdict;
  readonly readingOf: (text: string, hint?: Hint, counts?: (pattern: Pattern) => boolean) => Reading;
  /** Makes rules and weights ready, with a pause between slices. A text that comes meanwhile waits for the rest only. */
  readonly warmUp: (pause: () => Promise<void>) => Promise<void>;
};

const rules: ReadonlyMap<string, Rule> = new Map(CATALOGUE.map((rule) => [rule.id, rule]));
const worth: ReadonlyMap<string, number> = new Map(CATALOGUE.map((rule, at) => [rule.id, at]));
const WORST_FIRST: readonly Level[] = ['emergency', 'crisis', 'urgent', 'none'];

/**
 * Puts a guard together. Pure but for making ready once. `framesIn`: what a text is about beside; nothing in a page.
 * `minimisedIn`: which of its words only make it small, for the judge to read it without; none in a page.
 */
export function guardOf(
  begin: () => Compiling,
  weightsOf: () => JudgeWeights,
  framesIn: (texts: readonly string[]) => readonly FrameFound[] = () => [],
  minimisedIn: (texts: readonly string[]) => Uint8Array | null = () => null,
): Guard {
  let making: Compiling | null = null;
  let compiled: Compiled | null = null;

  const makeSlice = (): Compiled | null => {
    making ??= begin();
    const slice = making.next();
    return slice.done === true ? slice.value : null;
  };

  const warmUp = async (pause: () => Promise<void>): Promise<void> => {
    while (compiled === null) {
      compiled = makeSlice();
      await pause();
    }
    weightsOf();
    framesIn([]);
    minimisedIn([]);
  };

  const readingOf = (text: string, hint?: Hint, counts?: (pattern: Pattern) => boolean): Reading => {
    while (compiled === null) compiled = makeSlice();
    const findings = findingsIn(wordsOf(text), compiled, counts);
    const locale = spokenIn(findings, hint?.locale, compiled);
    const numbers = dangersInNumbers(measuredIn(findings, locale, compiled), hint?.ageDays);
    const rules = [...findings.rules, ...numbers.map(inNumbers)];
    // A long text is judged by its worst stretch, which has little of it.
    const minimised = isLong(findings.texts.length) ? null : minimisedIn(findings.texts);
    const left = minimised === null ? findings : withoutWords(findings, minimised);
    return { findings: { ...left, rules }, frames: framesIn(left.texts), locale };
  };

  const screenPiece = (text: string, hint: Hint | undefined, surer: number): Verdict => {
    const reading = readingOf(text, hint);
    const { locale } = reading;
    const matched = worstFirst(judged(text, reading, weightsOf(), surer));
    const [worst] = matched;
    if (worst === undefined) return { level: 'none', kind: null, matched: [], locale };
    return { level: worst.level, kind: worst.kind, matched: matched.map((rule) => rule.id), locale };
  };

  const screen = (text: string, hint?: Hint): Verdict => screenAll(text, hint, 0);

  const screenAll = (text: string, hint: Hint | undefined, surer: number): Verdict => {
    if (text.length <= SCREENED_CHARACTERS) return screenPiece(text, hint, surer);
    const verdicts: Verdict[] = [];
    for (let start = 0; start + OVERLAP < text.length; start += SCREENED_CHARACTERS - OVERLAP)
      verdicts.push(screenPiece(text.slice(start, start + SCREENED_CHARACTERS), hint, surer));
    const matched = worstFirst(new Set(verdicts.flatMap((verdict) => verdict.matched)));
    const [worst] = matched;
    const said = verdicts.find((verdict) => verdict.matched[0] === worst?.id);
    const locale = (said ?? verdicts[0])?.locale ?? 'en';
    if (worst === undefined) return { level: 'none', kind: null, matched: [], locale };
    return { level: worst.level, kind: worst.kind, matched: matched.map((rule) => rule.id), locale };
  };

  const screenAsOne = (texts: readonly string[], hint?: Hint): Verdict =>
    screenAll(texts.slice(-MOST_JOINED).join(' '), hint, SURER_JOINED);

  const screenJoined = (texts: readonly string[], hint?: Hint): Verdict => {
    const alone = texts.map((text) => screen(text, hint));
    const newest = alone.at(-1) ?? screen('', hint);
    if (texts.length < 2) return newest;
    const joined = screenAsOne(texts, hint);
    const worse = alone.every((verdict) => rank(joined) < rank(verdict));
    return worse ? joined : newest;
  };

  return { screen, screenAsOne, screenJoined, readingOf, warmUp };
}

/** Findings as if some words of the text had not been written. */
function withoutWords(findings: Findings, words: Uint8Array): Findings {
  let at = 0;
  const sentences = findings.sentences.map((sentence) => {
    const own = words.subarray(at, at + sentence.words);
    at += sentence.words;
    return { ...sentence, words: own.length - own.reduce((sum, one) => sum + one, 0) };
  });
  return { ...findings, sentences, texts: findings.texts.filter((_, word) => words[word] === 0) };
}

/**
 * The rules that count in the end. What is surely said stays whatever the judge thinks; a doubtful match is an alarm where the
 * judge agrees and else something a nurse looks at; and where no rule found a danger, the judge may still. `surer`: by how
 * much more an opinion must exceed the bar there, in texts read as one: what is doubtful in none of them alone is chance.
 */
function judged(
  text: string,
  { findings, frames }: Reading,
  weights: JudgeWeights,
  surer: number,
): readonly string[] {
  const said = findings.rules.filter(({ standing }) => standing === 'said');
  const alarms = said.filter(({ rule }) => isAlarm(levelOf(rule))).map(({ rule }) => rule);
  const others = said.filter(({ rule }) => !isAlarm(levelOf(rule))).map(({ rule }) => rule);
  const settled = settledBy(findings);
  if (settled !== null) return settled ? [...alarms, ...others] : others;
  if (findings.rules.length === 0 && ONE_SHORT_WORD.test(text.trim())) return [];
  const { danger, crisis } = opinionOf(text, findings, frames, levelOf, weights);
  const long = isLong(findings.texts.length) ? weights.longBar : 0;
  const bar = findings.rules.length === 0 ? weights.bareBar + surer : weights.bar;
  if (danger <= bar + surerBy(findings) + long)
    return alarms.length > 0 && surer === 0 ? [...others, 'doubt.looked-at'] : others;
  if (alarms.length > 0) return [...alarms, ...others];
  const lowered = findings.rules.filter(({ rule }) => isAlarm(levelOf(rule))).map(({ rule }) => rule);
  if (lowered.length > 0) return [...lowered, ...others];
  return [crisis() > 0 ? 'likeness.crisis' : 'likeness.emergency', ...others];
}

/** "purple": a word that no rule knows is somebody's answer, a name, a slip; what it is like says nothing. */
const ONE_SHORT_WORD = /^\p{Script=Latin}{1,8}[.!?]?$/u;

/** Whether the findings alone make an alarm, or none; null where the judge is asked. */
export function settledBy(findings: Findings): boolean | null {
  const said = findings.rules.filter(({ standing }) => standing === 'said');
  const alarms = said.filter(({ rule }) => isAlarm(levelOf(rule)));
  if (alarms.some((finding) => isSurely(finding, findings))) return true;
  // "i have a fever of 101" says all there is to say, and it is the nurse's.
  const measured = said.some(({ language }) => language === NUMBERS);
  return measured && alarms.length === 0 && findings.texts.length <= MOST_BLUNT_WORDS ? false : null;
}

/**
 * How much surer the judge has to be where no rule found anything: the more, the fewer words there are, because a few words
 * are like many things.
 */
export function surerBy({ rules: found, texts }: Findings): number {
  // One long word is a text run together that no word was found in: its pieces are all there is to go by.
  const runTogether = texts.length <= 2 && (texts[0] ?? '').length >= 9;
  return found.length > 0 || runTogether ? 0 : Math.max(0, 8 - texts.length) * 0.15;
}

/** Context that makes a match doubtful wherever it stands in the text. */
const DOUBTS: ReadonlySet<string> = new Set(['past', 'general', 'plan', 'lesson', 'request', 'idiom']);

/** More words than these tell a story; the judge reads it. */
const MOST_BLUNT_WORDS = 8;
/** In a text longer than this a blunt sentence is surely a danger, whatever the other sentences are about. */
const LONG_TEXT = 48;

/**
 * A danger that is said bluntly: by the must-catch list, where nothing in its sentence makes it past, general or planned; by
 * numbers; or by other words as they stand, few of them.
 */
function isSurely(
  { surely, sure, named, language, sentence }: Finding,
  { marks, texts, sentences }: Findings,
): boolean {
  if (language === NUMBERS) return !isDoubted(marks);
  const its = sentences[sentence];
  if (surely) return its !== undefined && !isDoubted(its.marks);
  if (!sure || named) return false;
  if (texts.length > LONG_TEXT)
    return its !== undefined && its.words <= MOST_BLUNT_WORDS && !isDoubted(its.marks);
  return texts.length <= MOST_BLUNT_WORDS && !isDoubted(marks);
}

function isDoubted(marks: readonly string[]): boolean {
  return marks.some((mark) => DOUBTS.has(mark));
}

function inNumbers(rule: string): Finding {
  return {
    rule,
    language: NUMBERS,
    standing: 'said',
    named: false,
    surely: false,
    sure: true,
    words: 2,
    sentence: 0,
  };
}

/**
 * How much surer the judge has to be of texts joined that no rule finds anything in: "i cant pay my rent", "somewhere" are
 * no sentence.
 */
const SURER_JOINED = 0.5;

/** Older texts than these many are another thought. */
const MOST_JOINED = 12;

function rank(verdict: Verdict): number {
  return WORST_FIRST.indexOf(verdict.level);
}

function worstFirst(ids: Iterable<string>): readonly Rule[] {
  return [...new Set(ids)]
    .map(ruleOf)
    .sort(
      (left, right) =>
        WORST_FIRST.indexOf(left.level) - WORST_FIRST.indexOf(right.level) ||
        (worth.get(left.id) ?? 0) - (worth.get(right.id) ?? 0),
    );
}

function isAlarm(level: Level): boolean {
  return level === 'emergency' || level === 'crisis';
}

/** The level of a rule of the catalogue. */
export function levelOf(id: string): Level {
  return ruleOf(id).level;
}

function ruleOf(id: string): Rule {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`no rule "${id}" in the catalogue`);
  return rule;
}
