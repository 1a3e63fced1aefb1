import { openLog } from '../../src/log.ts';
import { openMetrics } from '../../src/metrics.ts';
import type { Claimed, OutboxStore, PaceStore } from '../../src/turn/conversation-stores.ts';
import type { Channel } from '../../src/turn/ports.ts';
import type { PracticeStore } from '../../src/turn/stores.ts';
import { createDeliver, type DeliverTools } from '../../src/work/deliver.ts';
import { entry, practice, sms } from '../store/conversation-world.ts';

/** Between claiming an entry and sending it so much time goes by: the process was frozen, or its store was slow. */
async function sentAfter(milliseconds: number): Promise<readonly string[]> {
  let now = 0;
  const sent: string[] = [];
  const channel: Channel = {
    name: 'sms',
    send: async (_, { id }) => {
      sent.push(id);
      return `SM-${id}`;
    },
    find: async () => [],
  };
  const tools: DeliverTools = {
    outbox: { sent: async () => null } as unknown as OutboxStore,
    pace: {} as PaceStore,
    practices: {
      find: async () => {
        now += milliseconds;
        return { id: practice };
      },
    } as unknown as PracticeStore,
    channels: new Map([['sms', channel]]),
    clock: () => now,
    log: openLog('error'),
    metrics: openMetrics({ process: false }),
    random: () => 0.5,
    visit: () => undefined,
  };
  const deliver = createDeliver(tools);
  const claimed: Claimed = {
    practice,
    conversation: 'c1',
    entry: entry('e1', sms('+15551110001')),
    attempts: 0,
  };
  deliver.all([claimed]);
  await deliver.idle();
  return sent;
}

test('an entry that is still ours is sent, and one that others may be asking about by now is left to them', async () => {
  expect(await sentAfter(1_000)).toEqual(['e1']);
  expect(await sentAfter(40_000)).toEqual([]);
});
