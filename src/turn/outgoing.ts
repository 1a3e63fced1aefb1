import type { Chart } from '../care/chart.ts';
import { type Forbidden, mayLeave, type Source, sourcePart } from '../safety/outgoing.ts';
import type { Said } from './said.ts';
import type { Turn } from './turn.ts';

/** Why a text of the bot's did not leave. Codes: they are counted and written to the audit log. */
export type Withheld = Forbidden | 'without-consent';

/**
 * The one place that every text of a turn goes by before it is written to the outbox. Staff's own lines and pages to
 * staff pass: they are people's words, or ours to people. Whatever else the bot says must answer a message (the guard has
 * read every one: its verdict is part of the event), or be wanted by somebody who agreed; and it holds no advice, promise or reassurance that a bot must not give,
 * unless the clinic's own record says it word for word. What fails is not sent: a safe sentence is, and a person has it.
 * Consent, opt-outs and the age of a text are looked at once more when it is claimed (lua/outbox-common.lua).
 */
export function guardOutgoing(turn: Turn): void {
  const checked = turn.said.map((said) => ({ said, why: whyWithheld(turn, said) }));
  const withheld = checked.flatMap(({ why }) => (why === null ? [] : [why]));
  if (withheld.length === 0) return;
  turn.withheld.push(...withheld);
  for (const why of withheld) turn.note('withheld', turn.held.conversation, why);
  turn.said.splice(0, turn.said.length, ...checked.flatMap(({ said, why }) => (why === null ? [said] : [])));
  // What nobody asked for is not sent, and that is all; who asked gets an honest sentence, and a person to ask.
  if (turn.messages.length === 0) return;
  turn.handOff({ risk: 'urgent', reason: 'turn_failed', asked: turn.asked });
  turn.say('safety:withheld', { phone: turn.practice.phone });
}

function whyWithheld(turn: Turn, said: Said): Withheld | null {
  if (said.from.kind !== 'bot' || said.lane === 'safety' || said.exempt) return null;
  if (!isWanted(turn)) return 'without-consent';
  const quoted = (said.quoted ?? []).reduce((left, one) => left.replace(one, ''), said.text);
  const text = quoted.replace(LINK, ' ');
  const approved = said.approved ?? '';
  const leave = mayLeave(text, approved);
  if (leave.ok || leave.why === 'too-long') return null;
  // Most texts pass at once; only for the rest is it worth the time to gather what the clinic itself says.
  if (turn.chart === null) return leave.why;
  const again = mayLeave(text, sourceOf(turn.chart, `${turn.text}\n${approved}`));
  return again.ok ? null : again.why;
}

/** What stands in a link is a key, made by chance: "3mg-NK..." is no dose. A model's links are refused before this. */
const LINK = /https?:\/\/\S+/g;

/** An answer to a message, to somebody at the page or to staff's act; else the person must have agreed to be written to. */
function isWanted({ events, session, held }: Turn): boolean {
  const [first] = events;
  // An invitation that waited for the morning is what asks for the agreement.
  const isOurs =
    first?.kind === 'timer-due' && /^(?:check-in|birthday|agreement|family)$/.test(first.timer.kind);
  if (!isOurs) return true;
  return session.consent === 'given' && !held.suppressed;
}

/** Everything of the record, and what the person has just said: it may be repeated to them. */
function sourceOf(chart: Chart, said: string): Source {
  const record = records.get(chart) ?? sourcePart(textsIn(chart).join('\n'));
  records.set(chart, record);
  return [sourcePart(said), record];
}

/** The words of a record, as long as it is at hand: reading them takes longer than all the rest of a look. */
const records = new WeakMap<Chart, string>();

function textsIn(chart: Chart): readonly string[] {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) gather(inner);
  };
  gather(chart);
  return texts;
}
