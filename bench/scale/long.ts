import { keysOf } from '../../src/store/keys.ts';
import { median } from '../measure.ts';
import { PRACTICE_ID } from './crowd.ts';
import type { Running } from './crowds.ts';
import { bytesOf, eachOf, megabytesOf, read } from './meter.ts';
import type { Texter } from './texter.ts';

/** A stretch of one conversation; the figures are for a turn. `readBytes`: what turns read, `saidBytes`: what is kept. */
export type Stretch = {
  readonly turns: number;
  readonly serverMs: number;
  readonly redisMs: number;
  readonly replyMs: number;
  readonly commands: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly readBytes: number;
  readonly saidBytesEach: number;
  readonly serverMegabytes: number;
};

/** What a patient says on, day after day. */
const WORDS = [
  'hi',
  '1',
  'smoking',
  'that is all',
  'Who is on my care team?',
  'what is a medical home?',
  'no thanks',
  'thank you',
];

/** One patient has a conversation of so many turns, one after another. */
export async function talkLong(
  texter: Texter,
  { crowd, server }: Running,
  plan: { readonly turns: number; readonly stretches: number; readonly person: number },
  said: (line: string) => void,
): Promise<readonly Stretch[]> {
  const { lines, lineData, delivery, ...own } = keysOf(PRACTICE_ID).conversation(
    crowd.conversationOf(plan.person),
  );
  const keep = [lines, lineData, delivery];
  const number = crowd.numberOf(plan.person);
  const turns = Math.round(plan.turns / plan.stretches);
  const stretches: Stretch[] = [];
  // How long the disk takes is not what is looked at, and ten thousand turns wait for it thirty thousand times.
  await crowd.client.configSet('appendfsync', 'everysec');
  for (let stretch = 0; stretch < plan.stretches; stretch += 1) {
    const saidBefore = await bytesOf(crowd.client, keep);
    const before = await read(server.pid, crowd.client);
    const replyMs: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      replyMs.push((await texter.text(server.port, number, WORDS[turn % WORDS.length] ?? '')).replyMs);
    }
    const after = await read(server.pid, crowd.client);
    const each = eachOf(before, after, turns);
    stretches.push({
      ...each,
      turns: (stretch + 1) * turns,
      replyMs: median(replyMs),
      readBytes: await bytesOf(crowd.client, Object.values(own)),
      saidBytesEach: ((await bytesOf(crowd.client, keep)) - saidBefore) / turns,
      serverMegabytes: megabytesOf(server.pid),
    });
    said(`${(stretch + 1) * turns} turns: ${each.serverMs.toFixed(2)} ms of the server a turn`);
  }
  await crowd.client.configSet('appendfsync', 'always');
  return stretches;
}
