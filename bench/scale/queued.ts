import { createConversationStore } from '../../src/store/conversations.ts';
import { keysOf } from '../../src/store/keys.ts';
import { connect } from '../../src/store/redis.ts';
import type { Event } from '../../src/turn/events.ts';
import { median } from '../measure.ts';
import { cpuMsOf } from '../rig.ts';
import { PRACTICE_ID } from './crowd.ts';
import type { Running } from './crowds.ts';
import { megabytesOf } from './meter.ts';
import type { Texter } from './texter.ts';

/** A quarter of the queue: milliseconds for an event, the server's processor time among them. */
export type Quarter = { readonly left: number; readonly eachMs: number; readonly serverMs: number };

/** `others`: replies to other people while the queue is worked off, and before; medians in milliseconds. */
export type Queued = {
  readonly events: number;
  readonly seconds: number;
  readonly quarters: readonly Quarter[];
  readonly others: { readonly beforeMs: number; readonly meanwhileMs: number; readonly worstMs: number };
  readonly serverMegabytes: { readonly before: number; readonly most: number };
  readonly failedTurns: number;
};

/** One in so many is of staff: texts in a row are read together. */
const STAFF_EVERY = 5;

const LOOK_MS = 20;

/** So many events wait in one conversation while somebody else has it; then it is given back, and the server works it off. */
export async function workOff(
  texter: Texter,
  { crowd, server }: Running,
  plan: { readonly events: number; readonly person: number; readonly limitMs: number },
): Promise<Queued> {
  const conversation = crowd.conversationOf(plan.person);
  const { mail } = keysOf(PRACTICE_ID).conversation(conversation);
  const beforeMs: number[] = [];
  for (let text = 0; text < 40; text += 1) beforeMs.push((await another(texter, crowd, server.port)).replyMs);

  const redis = await connect(crowd.redisUrl);
  const store = createConversationStore(redis, { of: async () => crowd.sealer }, { leaseMs: 60_000 });
  const [first, ...events] = Array.from({ length: plan.events }, (_, index) =>
    eventOf(crowd.numberOf(plan.person), index),
  );
  if (first === undefined) throw new Error('nothing to queue');
  const accepted = await store.append(PRACTICE_ID, conversation, first);
  if (accepted.kind !== 'accepted' || accepted.held === null)
    throw new Error('somebody has the conversation');
  for (let from = 0; from < events.length; from += 100) {
    await Promise.all(
      events.slice(from, from + 100).map((event) => store.append(PRACTICE_ID, conversation, event)),
    );
  }
  const failedBefore = await failures(server.port);
  const memory = { before: megabytesOf(server.pid), most: 0 };
  await store.postpone(accepted.held, 0, 'fair');
  await redis.close();

  const began = performance.now();
  const marks = [{ left: plan.events, at: began, cpu: cpuMsOf(server.pid) ?? Number.NaN }];
  const meanwhileMs: number[] = [];
  let left = plan.events;
  let texting = true;
  const others = (async () => {
    while (texting) meanwhileMs.push((await another(texter, crowd, server.port)).replyMs);
  })();
  // Told below, where it is awaited.
  others.catch(() => undefined);
  while (left > 0) {
    if (performance.now() - began > plan.limitMs)
      throw new Error(`the queue is not worked off: ${left} are left`);
    await new Promise((done) => setTimeout(done, LOOK_MS));
    left = await crowd.client.lLen(mail);
    memory.most = Math.max(memory.most, megabytesOf(server.pid));
    const next = plan.events * (1 - marks.length / 4);
    if (left <= next) marks.push({ left, at: performance.now(), cpu: cpuMsOf(server.pid) ?? Number.NaN });
  }
  texting = false;
  await others;
  const quarters = marks.slice(1).map((mark, index) => {
    const before = marks[index] as (typeof marks)[number];
    const handled = before.left - mark.left;
    return {
      left: mark.left,
      eachMs: (mark.at - before.at) / handled,
      serverMs: (mark.cpu - before.cpu) / handled,
    };
  });
  return {
    events: plan.events,
    seconds: (performance.now() - began) / 1000,
    quarters,
    others: {
      beforeMs: median(beforeMs),
      meanwhileMs: median(meanwhileMs),
      worstMs: Math.max(...meanwhileMs),
    },
    serverMegabytes: memory,
    failedTurns: (await failures(server.port)) - failedBefore,
  };
}

let people = 0;

/** Somebody else's text. */
function another(texter: Texter, crowd: Running['crowd'], port: number) {
  people += 1;
  return texter.text(port, crowd.numberOf(1 + (people % 50)), 'thank you');
}

function eventOf(number: string, index: number): Event {
  const at = Date.now();
  if (index % STAFF_EVERY === STAFF_EVERY - 1) {
    const by = { id: 'nobody', name: 'Nobody', role: 'nurse' } as const;
    return { kind: 'staff-line', id: `line-${index}`, at, by, text: 'I do not have this conversation.' };
  }
  return {
    kind: 'message',
    id: `queued-${index}`,
    at,
    from: { channel: 'sms', number, via: '+13125550142' },
    text: 'thank you',
    media: [],
    keyword: null,
    localeHint: null,
    verdict: { level: 'none', kind: null, matched: [], locale: 'en' },
    alarmed: false,
  };
}

async function failures(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^porchlight_commits_total\{result="failed"\} (\d+)/m.exec(text)?.[1] ?? 0);
}
