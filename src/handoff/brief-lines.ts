import type { Goal, PlanItem, Question } from '../care/chart.ts';
import type { Handoff } from './handoff.ts';

/** A line of a brief: facts, in the words they were said in; `messages` are the lines of the conversation they come from. */
export type BriefLine = {
  readonly kind:
    | 'who'
    | 'wants'
    | 'risk'
    | 'tried'
    | 'language'
    | 'promised'
    | 'question'
    | 'goal'
    | 'plan'
    | 'passed'
    | 'note';
  readonly text: string;
  readonly at: number | null;
  readonly messages: readonly string[];
};

/** What is read in ten seconds. */
const MOST_WANTS = 3;
const MOST_OF_A_KIND = 5;
/** Words shorter than this say nothing about which item of a plan is meant. */
const LEAST_LETTERS = 5;

/**
 * The brief of a handoff, the same for the same handoff and record. The first words and the last are what they want; a plan
 * item or goal is named where their own words name it.
 */
export function briefLines(
  handoff: Handoff,
  record: {
    readonly goals: readonly Goal[];
    readonly plan: readonly PlanItem[];
    readonly questions: readonly Question[];
  },
): readonly BriefLine[] {
  const { brief } = handoff;
  const all = brief.asked.map(({ eventId }) => eventId);
  const [first, ...more] = brief.asked;
  const wants = first === undefined ? [] : [first, ...more.slice(1 - MOST_WANTS)];
  const matched = brief.safety?.matched ?? [];
  const lines: BriefLine[] = [
    line('who', [brief.who, brief.relationship].filter((one) => one !== null).join(', ') || '?'),
    ...wants.map(({ eventId, at, text }) => line('wants', text, at, [eventId])),
    line(
      'risk',
      [handoff.risk, handoff.reason, brief.safety?.kind].filter((one) => one != null).join(', ') +
        (matched.length === 0 ? '' : `: ${matched.join('; ')}`),
      handoff.openedAt,
      brief.asked.filter(({ text }) => names(text, matched)).map(({ eventId }) => eventId),
    ),
    ...brief.tried.slice(-MOST_OF_A_KIND).map((text) => line('tried', text)),
    line('language', brief.language),
    ...promisedLine(handoff),
    ...brief.questions.slice(-MOST_OF_A_KIND).map((text) => line('question', text)),
    ...record.questions
      .filter(({ state }) => state === 'open')
      .slice(0, MOST_OF_A_KIND)
      .map(({ text }) => line('question', text)),
    ...touched(brief.asked, record.goals, ({ text }) => text).map(([goal, messages]) =>
      line('goal', goal.text, null, messages),
    ),
    ...touched(brief.asked, record.plan, ({ what, how }) => `${what.verbatim} ${how ?? ''}`).map(
      ([item, messages]) => line('plan', item.what.verbatim, null, messages),
    ),
    ...(handoff.passed ?? [])
      .slice(-MOST_OF_A_KIND)
      .map(({ did, note, at }) => line('passed', note === null ? did : `${did}: ${note}`, at)),
    ...(brief.note === null ? [] : [line('note', brief.note, null, all)]),
  ];
  return lines;
}

function line(
  kind: BriefLine['kind'],
  text: string,
  at: number | null = null,
  messages: readonly string[] = [],
): BriefLine {
  return { kind, text, at, messages };
}

function promisedLine({ brief, promise }: Handoff): readonly BriefLine[] {
  if (brief.promised === null) return [];
  const by = promise === undefined ? '' : `${promise.name}: `;
  return [line('promised', `${by}${brief.promised}`, promise?.dueAt ?? null)];
}

function names(text: string, matched: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return matched.some((one) => lower.includes(one.toLowerCase()));
}

/** What of a record is named in the patient's own words, with the messages that name it. */
function touched<Entry>(
  asked: Handoff['brief']['asked'],
  entries: readonly Entry[],
  wordsOf: (entry: Entry) => string,
): readonly (readonly [Entry, readonly string[]])[] {
  const said = asked.map(({ eventId, text }) => ({ eventId, words: new Set(longWords(text)) }));
  return entries
    .map((entry) => {
      const words = longWords(wordsOf(entry));
      const messages = said.filter((one) => words.some((word) => one.words.has(word)));
      return [entry, messages.map(({ eventId }) => eventId)] as const;
    })
    .filter(([, messages]) => messages.length > 0)
    .slice(0, MOST_OF_A_KIND);
}

function longWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LEAST_LETTERS);
}
