import { screen, screenAsOne, screenJoined, type Verdict } from '../safety/guard.ts';
import type { Session } from './session.ts';

/** Older texts than these many are another thought; the guard's own look at several texts joins as many. */
const MOST_JOINED = 12;

/** Looks that the receipt took and whose turn is about to come. */
const LOOKS_KEPT = 256;

const WORST_FIRST: readonly Verdict['level'][] = ['emergency', 'crisis', 'urgent', 'none'];

const looks = new Map<string, Verdict>();

/**
 * The guard over the newest text together with those of the last minutes, oldest first, as `screenJoined` does, without
 * looking again at what has been looked at: each text alone when it came, and all together on receipt, a moment before
 * the turn asks the same. Answers the newest text's own verdict unless all together say something worse than each alone.
 */
export function lookJoined(
  before: Session['recent'],
  newest: { readonly id: string; readonly text: string; readonly verdict: Verdict },
  locale: string | undefined,
): Verdict {
  if (before.length === 0) return newest.verdict;
  const texts = [...before.map((said) => said.text), newest.text].slice(-MOST_JOINED);
  const joined = screenOnce(newest.id, texts, locale);
  if (rank(joined.level) >= rank(newest.verdict.level)) return newest.verdict;
  const alone = (said: Session['recent'][number]) => said.level ?? screen(said.text, { locale }).level;
  return before.every((said) => rank(joined.level) < rank(alone(said))) ? joined : newest.verdict;
}

/** The guard over texts that are all from before: nothing new was said. */
export function lookBack(before: Session['recent'], locale: string): Verdict {
  return screenJoined(
    before.map((said) => said.text),
    { locale },
  );
}

/**
 * The second of two equal looks at a message takes the first one's answer with it: no words are kept for longer, and no
 * conversation has another's.
 */
function screenOnce(id: string, texts: readonly string[], locale: string | undefined): Verdict {
  const name = [id, locale, ...texts].join('\n');
  const known = looks.get(name);
  if (known !== undefined) {
    looks.delete(name);
    return known;
  }
  const verdict = screenAsOne(texts, { locale });
  looks.set(name, verdict);
  if (looks.size > LOOKS_KEPT) looks.delete(looks.keys().next().value ?? '');
  return verdict;
}

function rank(level: Verdict['level']): number {
  return WORST_FIRST.indexOf(level);
}
