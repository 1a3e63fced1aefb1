import { setImmediate as breathe } from 'node:timers/promises';
import type { Practice } from '../practice/practice.ts';
import { screen, type Verdict } from '../safety/guard.ts';
import { safetyText } from '../safety/reply.ts';
import type { Found } from '../turn/events.ts';
import type { ListedReply, ListedText, Voice } from '../turn/ports.ts';

/** Longer than a patient waits for a bot without doing something else: what is found later is a person's to answer. */
const LATE_MS = 15 * 60_000;

/** The carrier answers STOP, START and HELP within seconds, or not at all. */
const CARRIER_ANSWERS_MS = 60_000;

/** Texts that the guard reads before others have their turn: after an outage there may be thousands. */
const READ_AT_ONCE = 20;

/** A text that nobody has taken in, as the guard reads it. */
export type Lost = ListedText & { readonly verdict: Verdict };

/** Reads texts with the guard, in their order. */
export async function screened(texts: readonly ListedText[]): Promise<readonly Lost[]> {
  const lost: Lost[] = [];
  for (const text of texts) {
    lost.push({ ...text, verdict: screen(text.inbound.text) });
    if (lost.length % READ_AT_ONCE === 0) await breathe();
  }
  return lost;
}

/** True for what the guard answers at once, whatever else is the matter with the text. */
export function isDanger({ verdict }: Lost): boolean {
  return verdict.level === 'emergency' || verdict.level === 'crisis';
}

type Known = {
  readonly now: number;
  readonly seen: readonly ListedText[];
  readonly replies: readonly ListedReply[];
};

/** What is to be known of each found text before it is answered. */
export function judge(
  voice: Voice,
  practice: Practice,
  lost: readonly Lost[],
  { now, seen, replies }: Known,
): ReadonlyMap<Lost, Found> {
  // What was said since, by them or by us, may have changed what their words would mean now.
  const since = new Map<string, number>();
  const said = (number: string, at: number) => since.set(number, Math.max(at, since.get(number) ?? 0));
  for (const { from, sentAt } of seen) said(from, sentAt);
  for (const { to, sentAt, direct } of replies) if (!direct) said(to, sentAt);
  const direct = Map.groupBy(
    replies.filter((reply) => reply.direct),
    ({ to }) => to,
  );
  const isLate = ({ from, sentAt }: ListedText) => now - sentAt > LATE_MS || (since.get(from) ?? 0) > sentAt;
  const last = new Map<string, Lost>();
  for (const text of lost) if (isLate(text) && !isDanger(text)) last.set(text.from, text);
  const judged = lost.map((text) => {
    const answers = (direct.get(text.from) ?? []).filter(({ sentAt }) => sentAt >= text.sentAt);
    const found: Found = {
      sentAt: text.sentAt,
      late: isLate(text),
      tell: last.get(text.from) === text,
      answered: answeredBy(voice, practice, text, answers),
    };
    return [text, found] as const;
  });
  return new Map(judged);
}

/** Whether the person has got safety words by TwiML, or the carrier's answer to a word that it knows. */
function answeredBy(
  voice: Voice,
  practice: Practice,
  text: Lost,
  answers: readonly ListedReply[],
): Found['answered'] {
  if (!isDanger(text)) {
    return answers.some(({ sentAt }) => sentAt <= text.sentAt + CARRIER_ANSWERS_MS) ? 'carrier' : null;
  }
  const values = { phone: practice.phone, practice: practice.name };
  const words = safetyText({ ...text.verdict, text: text.inbound.text }, 'en', (locale, key) =>
    voice.say(locale, { key, values }),
  );
  // Its first number is the same in every language, and whatever Twilio makes of quotation marks and dashes.
  const [first] = words.match(/\d[\d-]{2,}/u) ?? [];
  return first !== undefined && answers.some((answer) => answer.text.includes(first)) ? 'safety' : null;
}
