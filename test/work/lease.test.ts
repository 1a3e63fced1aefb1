import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createUnderstanding } from '../../src/language/understanding.ts';
import { createVoice } from '../../src/language/voice.ts';
import { openLog } from '../../src/log.ts';
import { openMetrics } from '../../src/metrics.ts';
import { readPractice } from '../../src/practice/practice-file.ts';
import type { PracticeStore } from '../../src/turn/stores.ts';
import type { Deliver } from '../../src/work/deliver.ts';
import { type RunTools, runConversation } from '../../src/work/run.ts';
import { heldOf, message, now, practice, sms, type World, world } from '../store/conversation-world.ts';

/** Far shorter than in earnest, so that a turn outlasts it. */
const LEASE_MS = 900;

const root = resolve(__dirname, '../..');
const ana = sms('+15551110001');

let home: World;
beforeAll(async () => {
  home = await world(LEASE_MS);
});
afterAll(() => home.real[Symbol.asyncDispose]());
beforeEach(async () => {
  await home.real.redis.command('', 'FLUSHALL');
});

/** What a worker needs whose dialogs think as long as the test wants. */
function toolsThinking(think: () => Promise<void>): RunTools {
  const settings = readPractice(readFileSync(resolve(root, 'demo/practice.yaml'), 'utf8'));
  const find = async () => ({ ...settings, id: practice, demo: true });
  const nothing = (): void => undefined;
  return {
    conversations: home.conversations,
    visit: nothing,
    practices: { find } as unknown as PracticeStore,
    deliver: { all: nothing, resolve: nothing, idle: async () => undefined } as unknown as Deliver,
    mind: {
      understanding: createUnderstanding(),
      dialogs: {
        answer: async (turn) => {
          await think();
          turn.say('general:thanks');
        },
        greet: async () => undefined,
        begin: async () => undefined,
        outreach: async () => undefined,
        journey: async () => undefined,
        talkEnded: () => undefined,
        proven: async () => undefined,
      },
      voice: createVoice(resolve(root, 'locales')),
      model: null,
      library: null,
      newId: () => crypto.randomUUID(),
      newCode: () => '482913',
      pageLinks: null,
      timed: () => nothing,
      actOf: () => 'none',
    },
    clock: () => now,
    log: openLog('error'),
    metrics: openMetrics({ process: false }),
  };
}

// What is made ready with the first turn holds the process up, longer on a busy machine than these leases last.
beforeAll(async () => {
  const other = sms('+15551110002');
  const held = heldOf(
    await home.conversations.accept({ practice, address: other, event: message('m0', other) }),
  );
  await runConversation(
    toolsThinking(async () => undefined),
    held,
  );
});

test('a turn that thinks longer than its lease keeps it, and nobody else handles its events', async () => {
  const { conversation } = await home.conversations.conversationOf(practice, ana);
  let tries = 0;
  const tools = toolsThinking(async () => {
    const end = Date.now() + 4 * LEASE_MS;
    while (Date.now() < end) {
      tries += 1;
      expect(await home.other.conversations.hold(practice, conversation)).toBeNull();
    }
  });
  const held = heldOf(await home.conversations.accept({ practice, address: ana, event: message('m1', ana) }));
  await runConversation(tools, held);
  expect(tries).toBeGreaterThan(0);
  // The turn was committed by the one who had it all the time.
  const next = heldOf(await home.conversations.accept({ practice, address: ana, event: message('m2', ana) }));
  expect(next.events.map(({ id }) => id)).toEqual(['m2']);
  expect(next).toMatchObject({ attempts: 0, sessionVersion: 1, fence: held.fence + 1 });
});

test('a conversation whose worker was killed is free when its lease has run out', async () => {
  const held = heldOf(await home.conversations.accept({ practice, address: ana, event: message('m1', ana) }));
  let again = null;
  while (again === null) again = await home.other.conversations.hold(practice, held.conversation);
  expect(again).toMatchObject({ fence: held.fence + 1, attempts: 1 });
});
