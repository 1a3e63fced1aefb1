/** A text of a person's, as the provider knows it. */
export type Inbound = {
  readonly sid: string;
  readonly number: string;
  /** `term`: exactly these words answer it, and no other text of the number. `danger`: the safety reply does. */
  readonly asked: { readonly kind: 'term'; readonly answer: string } | { readonly kind: 'danger' };
  /** When its webhook was posted, and when the first success came; null: never (reconciliation is to find it). */
  readonly postedAt: number;
  readonly takenAt: number | null;
};

/** A message that the provider has recorded, oldest first. */
export type Outbound = { readonly sid: string; readonly to: string; readonly body: string };

/**
 * A line of a conversation's transcript. `delivery` says where an entry was not to be sent any more. `fresh`: it may still be
 * on its way.
 */
export type Line = {
  readonly fresh?: boolean;
  readonly id: string;
  readonly from: 'patient' | 'bot' | 'staff' | 'system';
  readonly text: string;
  readonly lane: 'safety' | 'ordinary' | null;
  readonly delivery: string | null;
};

export type Evidence = {
  readonly inbound: readonly Inbound[];
  readonly outbound: readonly Outbound[];
  /** By number: what the conversation's transcript holds. */
  readonly lines: ReadonlyMap<string, readonly Line[]>;
  /** Webhook ids that stand in what staff read. */
  readonly withPeople: ReadonlySet<string>;
  /** The numbers of people on call. */
  readonly onCall: readonly string[];
};

/** Each list is of faults, said by ids alone; all of them empty is what is promised. */
export type Findings = {
  readonly lost: string[];
  readonly handledTwice: string[];
  readonly outOfOrder: string[];
  readonly sentTwice: string[];
  readonly wrongPerson: string[];
};

/** What the safety reply to the dangers of `phones.ts` begins with. */
export const SAFETY_WORDS = 'Call 911 now. This may be';

/** Statuses of entries that were rightly not sent: their time had passed, or the person had opted out. */
const notSent: ReadonlySet<string> = new Set(['stale', 'withheld']);

/**
 * Compares what people texted with what the provider sent and with what is written down between the two. From outside: each
 * text of its own turn has its one answer, each danger its one safety reply, nobody gets another's. By webhook id: each is
 * written down once, in the order in which it was taken, and answered by one turn. At the provider's side: each reply once,
 * in the order of its lane.
 */
export function check(evidence: Evidence): Findings {
  const findings: Findings = { lost: [], handledTwice: [], outOfOrder: [], sentTwice: [], wrongPerson: [] };
  const byNumber = Map.groupBy(evidence.inbound, ({ number }) => number);
  const outTo = Map.groupBy(evidence.outbound, ({ to }) => to);
  const numbers = new Set([...byNumber.keys(), ...outTo.keys(), ...evidence.lines.keys()]);
  for (const number of numbers) {
    if (evidence.onCall.includes(number)) continue;
    const mine = byNumber.get(number) ?? [];
    const lines = evidence.lines.get(number) ?? [];
    const out = outTo.get(number) ?? [];
    checkTaken(findings, mine, lines);
    checkTurns(findings, evidence, mine, lines);
    checkAnswers(findings, evidence, mine, out);
    checkSafety(findings, mine, out);
    checkLane(findings, number, lines, out, 'ordinary');
  }
  checkPages(findings, evidence);
  return findings;
}

/** Each webhook id is written down once; of two where the second was posted after the first was taken, in that order. */
function checkTaken(
  { lost, handledTwice, outOfOrder }: Findings,
  mine: readonly Inbound[],
  lines: readonly Line[],
) {
  const places = new Map<string, number>();
  for (const [index, { id, from }] of lines.entries()) {
    if (from !== 'patient') continue;
    if (places.has(id)) handledTwice.push(`${id} is written down twice`);
    places.set(id, index);
  }
  for (const { sid } of mine) if (!places.has(sid)) lost.push(`${sid} is nowhere`);
  // The alarm writes a danger down at once, whatever waits before it.
  const ordered = mine.filter(
    ({ sid, asked, takenAt }) => asked.kind === 'term' && takenAt !== null && places.has(sid),
  );
  for (const one of ordered) {
    for (const other of ordered) {
      if (other.postedAt < (one.takenAt ?? Infinity) || one === other) continue;
      if ((places.get(one.sid) ?? 0) > (places.get(other.sid) ?? 0)) {
        outOfOrder.push(`${other.sid} was handled before ${one.sid}`);
      }
    }
  }
}

/** Texts are followed by one ordinary reply; one without a text before it answers something a second time. */
function checkTurns(
  { lost, handledTwice }: Findings,
  { withPeople }: Evidence,
  mine: readonly Inbound[],
  lines: readonly Line[],
): void {
  const dangers = new Set(mine.filter(({ asked }) => asked.kind === 'danger').map(({ sid }) => sid));
  let waiting: string[] = [];
  for (const { id, from, lane } of lines) {
    if (from === 'patient' && !dangers.has(id)) waiting.push(id);
    if (from !== 'bot' || lane !== 'ordinary') continue;
    if (waiting.length === 0) handledTwice.push(`${id} answers nothing that is new`);
    waiting = [];
  }
  for (const id of waiting) if (!withPeople.has(id)) lost.push(`${id} has no answer`);
}

/** No words of the glossary go to somebody who did not ask, or twice to somebody who did. */
function checkAnswers(
  { handledTwice, wrongPerson }: Findings,
  { inbound }: Evidence,
  mine: readonly Inbound[],
  out: readonly Outbound[],
): void {
  const known = new Set(inbound.flatMap(({ asked }) => (asked.kind === 'term' ? [asked.answer] : [])));
  const own = new Map(
    mine.flatMap(({ asked, sid }) => (asked.kind === 'term' ? [[asked.answer, sid] as const] : [])),
  );
  const copies = new Map<string, number>();
  for (const { sid, body } of out) {
    // The first reply to somebody begins with who is speaking.
    const words = body.split('\n').at(-1) ?? '';
    if (!known.has(words)) continue;
    if (!own.has(words)) wrongPerson.push(`${sid} went to somebody who did not ask`);
    copies.set(words, (copies.get(words) ?? 0) + 1);
  }
  for (const [words, count] of copies) {
    if (count > 1) handledTwice.push(`${own.get(words)} has ${count} answers`);
  }
}

/** Each danger has its safety reply, once, whichever way it went. */
function checkSafety(
  { lost, sentTwice }: Findings,
  mine: readonly Inbound[],
  out: readonly Outbound[],
): void {
  const dangers = mine.filter(({ asked }) => asked.kind === 'danger');
  const replies = out.filter(({ body }) => body.startsWith(SAFETY_WORDS));
  const [last] = dangers.slice(-1);
  for (let missing = replies.length; missing < dangers.length; missing += 1) {
    lost.push(`${last?.sid} has no safety reply`);
  }
  for (const { sid } of replies.slice(dangers.length)) sentTwice.push(`${sid} is one safety reply too many`);
}

/** What the lane held is what the provider has: each once, in that order. */
function checkLane(
  { lost, sentTwice, outOfOrder }: Findings,
  number: string,
  lines: readonly Line[],
  out: readonly Outbound[],
  lane: 'ordinary',
): void {
  const meant = lines.filter(
    (line) => line.from === 'bot' && line.lane === lane && !notSent.has(line.delivery ?? ''),
  );
  const safety = new Set(lines.filter((line) => line.lane === 'safety').map(({ text }) => text));
  const went = out.filter(({ body }) => !safety.has(body) && !body.startsWith(SAFETY_WORDS));
  const left = [...went];
  for (const { id, text } of meant) {
    const index = left.findIndex(({ body }) => body === text);
    if (index === -1) lost.push(`${id} never went out`);
    else left.splice(index, 1);
  }
  for (const { sid } of left) sentTwice.push(`${sid} is one copy too many`);
  if (meant.length !== went.length) return;
  const swapped = meant.findIndex(({ text }, index) => went[index]?.body !== text);
  if (swapped !== -1 && left.length === 0) {
    outOfOrder.push(`${meant[swapped]?.id} went out of its turn (number ends with ${number.slice(-4)})`);
  }
}

/** Pages say the same words to the same few people from many conversations: their number must be right. */
function checkPages({ lost, sentTwice }: Findings, { lines, outbound, onCall }: Evidence): void {
  const pages = [...lines.values()]
    .flat()
    .filter(({ from, delivery }) => from === 'system' && !notSent.has(delivery ?? ''));
  const sent = outbound.filter(({ to }) => onCall.includes(to));
  for (const words of new Set([...pages.map(({ text }) => text), ...sent.map(({ body }) => body)])) {
    const meant = pages.filter(({ text }) => text === words);
    const least = meant.filter(({ fresh }) => fresh !== true).length;
    const went = sent.filter(({ body }) => body === words).length;
    for (let count = went; count < least; count += 1) lost.push('a page to somebody on call never went out');
    for (let count = meant.length; count < went; count += 1)
      sentTwice.push('a page to somebody on call went out twice');
  }
}
