import { phrase } from '../src/care/phrase.ts';
import type { HandoffNeed } from '../src/handoff/open.ts';
import { nextReader } from '../src/practice/reader.ts';
import type { Turn } from '../src/turn/turn.ts';

/** Passes what was said to a person, and says so, with who reads it and when: a key of the catalogue with `reader` and `phone`. */
export function passOn(
  turn: Turn,
  key: string,
  need: Pick<HandoffNeed, 'reason' | 'risk'> & Partial<HandoffNeed>,
): void {
  // Said and kept with the handoff is what is true of it: a graver need in it already has an earlier time.
  const handoff = turn.handOff({ asked: turn.asked, ...need });
  const reader = nextReader(turn.practice, turn.now, handoff.dueAt);
  turn.putHandoff({ ...handoff, brief: { ...handoff.brief, promised: turn.word(reader) } });
  turn.say(phrase(key, { reader, phone: turn.practice.phone }));
}

/** What to say to somebody who waits for a person and asks whether anybody is there. */
export function stillWaiting(turn: Turn): void {
  const reader = nextReader(turn.practice, turn.now, turn.handoff?.dueAt ?? null);
  turn.say('talk:waiting', { reader, phone: turn.practice.phone });
}

/** What to say of something that was not understood, or asked of, while a person is awaited: it lies with the rest. */
export function passedOn(turn: Turn): void {
  turn.say('talk:passed-on', {
    reader: nextReader(turn.practice, turn.now, turn.handoff?.dueAt ?? null),
    phone: turn.practice.phone,
  });
}
