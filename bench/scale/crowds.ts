import { median } from '../measure.ts';
import type { Server } from '../rig.ts';
import type { Crowd } from './crowd.ts';
import { eachOf, read } from './meter.ts';
import type { Texter } from './texter.ts';

/** A practice and the server that runs on it. */
export type Running = { readonly crowd: Crowd; readonly server: Server };

/** One round of one kind: processor time in milliseconds for each text; latencies, medians. */
export type Cost = {
  readonly serverMs: number;
  readonly redisMs: number;
  readonly commands: number;
  readonly ackMs: number;
  readonly replyMs: number;
};

/** `same`: as few people write as in the small practice. `anybody`: each text is another person's. */
export type Kind = 'small' | 'same' | 'anybody';

export type Costs = Readonly<Record<Kind, readonly Cost[]>>;

/** Each is answered by one text whatever was said before. */
const WORDS = ['hi', 'Who is on my care team?', 'what is a medical home?', 'thank you'];

const LEAST_ROUNDS = 3;

/** Texts under way at once. */
const IN_FLIGHT = 16;

/** Rounds of all kinds in turn, so that whatever else the machine does meets all of them alike. */
export async function costOfCrowds(
  texter: Texter,
  { small, large }: { readonly small: Running; readonly large: Running },
  plan: { readonly rounds: number; readonly texts: number; readonly until: number },
  said: (line: string) => void,
): Promise<Costs> {
  const { people } = small.crowd;
  const apart = Math.floor(large.crowd.people / people);
  // Whoever writes as anybody has not written before, and not in the same order as they lie in memory.
  let next = 0;
  const stranger = (): number => {
    next += 1;
    return (next * 7_919) % large.crowd.people;
  };
  const kinds: readonly (readonly [Kind, Running, (index: number) => number])[] = [
    ['small', small, (index) => index % people],
    ['same', large, (index) => (index % people) * apart],
    ['anybody', large, stranger],
  ];
  const costs: Record<Kind, Cost[]> = { small: [], same: [], anybody: [] };
  // Everybody of the few has written before the first round counts.
  for (const [, running, whose] of kinds)
    await round(texter, running, whose, Math.max(2 * people, plan.texts));
  for (let count = 0; count < plan.rounds; count += 1) {
    // A machine that others use gets fewer rounds, and no fewer than tell a spread.
    if (count >= LEAST_ROUNDS && Date.now() > plan.until) break;
    for (const [kind, running, whose] of kinds) {
      const cost = await round(texter, running, whose, plan.texts);
      costs[kind].push(cost);
      said(
        `round ${count + 1}: ${kind} ${cost.serverMs.toFixed(2)} ms of the server a text, ${cost.redisMs.toFixed(2)} of Redis`,
      );
    }
  }
  return costs;
}

async function round(
  texter: Texter,
  { crowd, server }: Running,
  whose: (index: number) => number,
  texts: number,
): Promise<Cost> {
  const ackMs: number[] = [];
  const replyMs: number[] = [];
  let index = 0;
  const worker = async (): Promise<void> => {
    while (index < texts) {
      const mine = index;
      index += 1;
      const words = WORDS[mine % WORDS.length] ?? '';
      const answered = await texter.text(server.port, crowd.numberOf(whose(mine)), words);
      ackMs.push(answered.ackMs);
      replyMs.push(answered.replyMs);
    }
  };
  const before = await read(server.pid, crowd.client);
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  const { serverMs, redisMs, commands } = eachOf(before, await read(server.pid, crowd.client), texts);
  return { serverMs, redisMs, commands, ackMs: median(ackMs), replyMs: median(replyMs) };
}
