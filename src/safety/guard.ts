import { compiling, type Pattern } from './compile.ts';
import { framesIn } from './frames.ts';
import { judgeWeights } from './judge-weights.ts';
import { minimisedIn, minimisingWords } from './minimising.ts';
import { COMMON_WORDS } from './rules/common-words.ts';
import { LANGUAGES } from './rules/languages.ts';
import { guardOf, type Hint, type Reading, SCREENED_CHARACTERS } from './screening.ts';
import type { Verdict } from './verdict.ts';

export type { Verdict };
export { SCREENED_CHARACTERS };

const guard = guardOf(
  () => compiling(LANGUAGES, new Set([...COMMON_WORDS, ...minimisingWords()])),
  judgeWeights,
  framesIn,
  minimisedIn,
);

/** The guard. Pure, bounded in time, no I/O. Where several dangers hold, the worst is said. */
export function screen(text: string, hint?: Hint): Verdict {
  return guard.screen(text, hint);
}

/** The guard over messages read as one, oldest first. Their words only happen to stand side by side, so it has to be surer. */
export function screenAsOne(texts: readonly string[], hint?: Hint): Verdict {
  return guard.screenAsOne(texts, hint);
}

/**
 * The guard over messages that came one after another, oldest first: a danger can be split over several texts. Answers
 * the newest text's own verdict unless all together say something worse than each said alone.
 */
export function screenJoined(texts: readonly string[], hint?: Hint): Verdict {
  return guard.screenJoined(texts, hint);
}

/** What rules and numbers find in a text, and its language: what the judge is taught by. `counts`: the patterns to use. */
export function readingOf(text: string, counts?: (pattern: Pattern) => boolean): Reading {
  return guard.readingOf(text, undefined, counts);
}

/** Makes the rules ready in slices, with a pause between them, so that neither the first text nor anything else waits. */
export function warmUp(pause: () => Promise<void>): Promise<void> {
  return guard.warmUp(pause);
}
