import type { Brief } from './handoff.ts';

/** A brief is read in ten seconds: what does not fit is in the conversation. */
const MOST_ASKED = 40;
/** What began it stays, however much is said afterwards. */
const FIRST_ASKED = 5;
/** Longer than any one SMS; a pasted page is not a summary. */
const MOST_CHARACTERS = 1_000;
const MOST_LINES = 20;

const levels = ['emergency', 'crisis', 'urgent', 'none'];

/** What is new about a need. */
type News = { readonly asked: Brief['asked'] } & {
  readonly [K in 'tried' | 'safety' | 'promised' | 'questions' | 'note']?: Brief[K];
};

/** The brief of a need, put together with what staff know already. Nothing that was asked twice is there twice. */
export function mergeBrief(
  known: Brief | null,
  need: News,
  context: Pick<Brief, 'who' | 'relationship' | 'language'>,
): Brief {
  return {
    who: context.who ?? known?.who ?? null,
    relationship: context.relationship ?? known?.relationship ?? null,
    language: context.language,
    asked: mergeAsked(known?.asked ?? [], need.asked),
    tried: union(known?.tried ?? [], need.tried ?? []),
    safety: worse(known?.safety ?? null, need.safety ?? null),
    promised: need.promised ?? known?.promised ?? null,
    questions: union(known?.questions ?? [], need.questions ?? []),
    note: mergeNotes(known?.note ?? null, need.note ?? null),
  };
}

function mergeAsked(known: Brief['asked'], more: Brief['asked']): Brief['asked'] {
  const fresh = more
    .filter((one, index) => more.findIndex((other) => other.eventId === one.eventId) === index)
    .filter((one) => !known.some((old) => old.eventId === one.eventId))
    .map((one) => ({ ...one, text: shorten(one.text) }));
  const all = [...known, ...fresh];
  if (all.length <= MOST_ASKED) return all;
  return [...all.slice(0, FIRST_ASKED), ...all.slice(FIRST_ASKED - MOST_ASKED)];
}

function union(known: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...known, ...more.map(shorten)])].slice(-MOST_LINES);
}

/** The worse of two findings; of the same level, what matched in either. A danger is never replaced by a milder one. */
function worse(known: Brief['safety'], more: Brief['safety']): Brief['safety'] {
  if (known === null || more === null) return known ?? more;
  const order = levels.indexOf(known.level) - levels.indexOf(more.level);
  if (order !== 0) return order < 0 ? known : more;
  return { ...known, matched: union(known.matched, more.matched) };
}

function mergeNotes(known: string | null, more: string | null): string | null {
  if (more === null || known === more) return known;
  return shorten(known === null ? more : `${known}\n${more}`);
}

/** Cut between characters, never inside one (an emoji is two units). */
function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length <= MOST_CHARACTERS
    ? text
    : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}
