import type { HandoffItem } from './api.ts';
import { fill, nameOf, relative, type Words } from './words.ts';

/** Shapes that differ without colour: octagon, diamond, triangle, circle. */
const shapes: Readonly<Record<string, string>> = {
  emergency: 'M6 1h8l5 5v8l-5 5H6l-5-5V6z',
  crisis: 'M10 0 20 10 10 20 0 10z',
  urgent: 'M10 1 20 19H0z',
  routine: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
};

/** How grave it is: a word, a shape and a colour. */
export function Risk({ item, words }: { item: HandoffItem; words: Words }) {
  return (
    <span class={`risk ${item.risk}`}>
      <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true">
        <path d={shapes[item.risk] ?? shapes.routine ?? ''} />
      </svg>
      {nameOf(words.risk, item.risk) ?? item.risk}
    </span>
  );
}

/** A third of an hour before it is due, a wait is marked. */
const SOON_MS = 20 * 60_000;

/**
 * What comes next, and when: by when somebody must take it, who has it, when the patient is asked after, when it comes
 * back. Late and soon are words, not colours alone.
 */
export function DueClock({
  item,
  words,
  language,
  now,
  staffId,
}: {
  item: HandoffItem;
  words: Words;
  language: string;
  now: number;
  staffId: string;
}) {
  const when = (at: string): string => relative(language, Date.parse(at), now);
  switch (item.state) {
    case 'with_person': {
      const name = item.assigneeName;
      const taken = name === null ? words.clock['taken-unknown'] : fill(words.clock.taken, { name });
      const who = item.assignee === staffId ? words.clock.yours : taken;
      const { waitingSince } = item;
      return (
        <span class="clock">
          {who}
          {waitingSince !== null && ` · ${fill(words.clock.unanswered, { when: when(waitingSince) })}`}
        </span>
      );
    }
    case 'waiting_on_patient':
      return <span class="clock">{fill(words.clock['asked-after'], { when: when(item.dueAt) })}</span>;
    case 'snoozed':
      return (
        <span class="clock">{fill(words.clock.back, { when: when(item.snoozedUntil ?? item.dueAt) })}</span>
      );
    case 'resolved':
      return (
        <span class="clock">{fill(words.clock.ended, { when: when(item.resolvedAt ?? item.openedAt) })}</span>
      );
    case 'waiting': {
      const due = Date.parse(item.dueAt);
      const kind = due < now ? 'overdue' : due - now < SOON_MS ? 'soon' : 'due';
      return (
        <time class={`clock ${kind}`} dateTime={item.dueAt}>
          {fill(words.clock[kind], { when: when(item.dueAt) })}
        </time>
      );
    }
  }
}
