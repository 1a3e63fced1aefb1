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
  const reader = nextReader(turn.practice, turn.now);
  turn.handOff({ asked: turn.asked, promised: turn.word(reader), ...need });
  turn.say(phrase(key, { reader, phone: turn.practice.phone }));
}

/** What to say of something that was not understood, or asked of, while a person is awaited: it lies with the rest. */
export function passedOn(turn: Turn): void {
  turn.say('talk:passed-on', { reader: nextReader(turn.practice, turn.now), phone: turn.practice.phone });
}
