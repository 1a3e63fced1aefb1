import { phrase } from '../care/phrase.ts';
import { amountsIn } from '../care/quantities.ts';
import type { Turn } from './turn.ts';

/** A text message carries the line once in this time. */
const DAY_MS = 24 * 60 * 60_000;

/**
 * Says that a computer wrote what was just said, and how to reach a person: with words of care that no licensed person has
 * read. In a chat each time (California H&S Code 1339.75: "throughout the interaction"), in text messages once a day. `key`: what the computer did.
 */
export function discloseComputer(turn: Turn, key = 'model:computer'): void {
  const { session } = turn;
  const last = session.computerToldAt ?? 0;
  if (session.address?.channel === 'sms' && turn.now - last < DAY_MS) return;
  session.computerToldAt = turn.now;
  turn.say(phrase(key, { phone: turn.practice.phone }));
}

/** Says words of the model's, held against `approved`, and that they are a computer's; which prompt they were made with goes to the audit log. */
export function sayComputed(
  turn: Turn,
  text: string,
  by: { readonly prompt: string; readonly about: string; readonly approved: string },
): void {
  turn.sayText(text, { approved: `${by.approved}\n${amountsIn(by.approved)}` });
  turn.note('model-answered', by.about, by.prompt);
  discloseComputer(turn);
}
