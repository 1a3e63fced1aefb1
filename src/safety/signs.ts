import { namedFeature } from './features.ts';
import type { Findings } from './findings.ts';
import type { FrameFound } from './frames.ts';
import type { ContextMark } from './rules/rules.ts';
import type { Level } from './verdict.ts';

/** The language of findings made of numbers. */
export const NUMBERS = 'numbers';

/** A stretch of a text as if it were all: what was found in the sentences that it touches. */
export function partOf(
  findings: Findings,
  frames: readonly FrameFound[],
  from: number,
  to: number,
): { readonly findings: Findings; readonly frames: readonly FrameFound[] } {
  if (from === 0 && to === findings.texts.length) return { findings, frames };
  const touched = new Set<number>();
  const marks = new Set<ContextMark>();
  let start = 0;
  findings.sentences.forEach((sentence, at) => {
    const end = start + sentence.words;
    if (start < to && from < end) {
      touched.add(at);
      for (const mark of sentence.marks) marks.add(mark);
    }
    start = end;
  });
  return {
    findings: {
      ...findings,
      texts: findings.texts.slice(from, to),
      // What a number says has no place in the text.
      rules: findings.rules.filter(({ sentence, language }) => language === NUMBERS || touched.has(sentence)),
      marks: [...marks],
    },
    frames: frames.filter(({ at }) => from <= at && at < to),
  };
}

/** What can be seen of a whole text, whatever stretch of it is read: its concepts, a question mark, a year, pictures. */
export function sharedFeatures(text: string, concepts: ReadonlySet<string>): readonly number[] {
  const names = ['bias'];
  if (QUESTION.test(text)) names.push('question');
  if (YEAR.test(text)) names.push('year');
  for (const concept of concepts) names.push(`concept ${concept}`);
  if (!NO_PICTURE.test(text)) for (const [picture] of text.matchAll(PICTURE)) names.push(picture);
  return names.map(namedFeature);
}

/**
 * Beside what is shared, what the rules found in a stretch, what it is about, and how long it is. `rules` null: as if nobody
 * had asked the rules.
 */
export function namedFeatures(
  shared: readonly number[],
  findings: Omit<Findings, 'rules'> & { readonly rules: Findings['rules'] | null },
  frames: readonly FrameFound[],
  levelOf: (rule: string) => Level,
): readonly number[] {
  const names = [`length ${Math.min(6, Math.round(Math.log2(findings.texts.length + 1)))}`];
  const { rules } = findings;
  names.push(...(rules === null ? ['no rules'] : ruleNames({ ...findings, rules }, levelOf)));
  const about = new Set(frames.map(({ frame }) => frame));
  for (const frame of about) names.push(`about ${frame}`);
  names.push(`frames ${Math.min(6, about.size)}`);
  return [...shared, ...names.map(namedFeature)];
}

/** The names of what the rules found and how it stands. */
function ruleNames(findings: Findings, levelOf: (rule: string) => Level): readonly string[] {
  const names: string[] = [];
  let said = 0;
  for (const { rule, standing, surely, sure, named, words } of findings.rules) {
    const level = levelOf(rule);
    const alarm = level === 'emergency' || level === 'crisis';
    if (alarm && standing === 'said') said += 1;
    if (surely) names.push(`surely ${standing}`);
    names.push(
      `${rule} ${standing}`,
      `${level} ${standing}`,
      `${alarm} ${standing} ${sure} ${named}`,
      `${alarm} ${standing} ${Math.min(4, words)}`,
    );
  }
  names.push(`said ${Math.min(3, said)}`);
  for (const mark of findings.marks) names.push(`mark ${mark}`, `mark ${mark} ${said > 0}`);
  return names;
}

const QUESTION = /[?？؟]/;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/;
/** Almost every text: quicker than to look for pictures. */
const NO_PICTURE = /^[\0-\x7f]*$/;
const PICTURE = /\p{Extended_Pictographic}/gu;
