import { randomBytes, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { hashPassword } from '../../src/http/passwords.ts';
import { createStaff } from '../../src/http/staff.ts';
import { createVoice } from '../../src/language/voice.ts';
import { openLog } from '../../src/log.ts';
import { openMetrics } from '../../src/metrics.ts';
import type { Practice } from '../../src/practice/practice.ts';
import { createArrivalStore } from '../../src/store/arrivals.ts';
import { createBoardStore } from '../../src/store/board.ts';
import { createPaceStore } from '../../src/store/pace.ts';
import { createPracticeStore } from '../../src/store/practices.ts';
import { createQueueStore } from '../../src/store/queue.ts';
import { createStaffStore } from '../../src/store/staff.ts';
import { auditValue } from '../../src/store/values.ts';
import type { AuditEntry, OutboxEntry } from '../../src/turn/commit.ts';
import { createWork, type Work } from '../../src/work/work.ts';
import { alarm, message, now, practice, sms, type World, world } from '../store/conversation-world.ts';
import { openDoor } from './door.ts';
import { json } from './office.ts';

/** The staff API on a real Redis, with real turns behind it. Texts go to a channel that keeps them. */
let home: World;
let work: Work;
let door: Awaited<ReturnType<typeof openDoor>>;
const sent: OutboxEntry[] = [];
const lines: string[] = [];
const notSetUp = (what: string) => () => {
  throw new Error(`not set up: ${what}`);
};
const maple: Practice = {
  id: practice,
  name: 'Maple',
  phone: '+15550100',
  numbers: ['+15550000000'],
  messagingService: null,
  zone: 'America/Chicago',
  languages: ['en'],
  hours: {},
  holidays: [],
  roster: [],
  teams: [],
  demo: false,
};
const PASSWORD = 'a long enough pass';
const rosa = sms('+15551110001');
const audit: AuditEntry = { at: now, who: 'test', did: 'set-up', what: practice, why: null };

beforeAll(async () => {
  home = await world();
  const { redis, sealers } = home.real;
  const clock = () => now;
  const log = openLog('debug', { write: (line: string) => void lines.push(line) });
  const metrics = openMetrics({ process: false });
  const practices = createPracticeStore(redis, sealers, clock);
  const staff = createStaffStore(redis, sealers);
  await practices.save(maple, audit);
  const passwordHash = await hashPassword(PASSWORD);
  for (const name of ['ana', 'bea']) {
    const account = {
      id: `s-${name}`,
      practice,
      email: `${name}@maple.example`,
      name,
      role: 'nurse' as const,
    };
    await staff.save({ ...account, passwordHash }, audit);
  }
  work = createWork({
    ...home,
    pace: createPaceStore(redis),
    practices,
    queue: createQueueStore(redis, sealers),
    arrivals: createArrivalStore(redis, sealers),
    inboundList: null,
    channels: new Map([
      [
        'sms',
        {
          name: 'sms',
          send: async (_practice, entry) => {
            sent.push(entry);
            return `SM${entry.id}`;
          },
          find: notSetUp('find'),
        },
      ],
    ]),
    mind: {
      understanding: { understand: notSetUp('understanding') },
      dialogs: {
        answer: notSetUp('dialogs'),
        greet: notSetUp('dialogs'),
        begin: notSetUp('dialogs'),
        outreach: notSetUp('dialogs'),
        journey: notSetUp('dialogs'),
        talkEnded: notSetUp('dialogs'),
        proven: notSetUp('dialogs'),
      },
      voice: createVoice(resolve(__dirname, '../../locales')),
      model: null,
      library: null,
      newId: randomUUID,
      newCode: notSetUp('codes'),
      actOf: () => 'none',
      pageLinks: null,
      timed: () => () => {},
    },
    clock,
    log,
    metrics,
    random: Math.random,
  });
  const { router } = createStaff({
    publicUrl: 'http://localhost:3978',
    staff,
    practices,
    conversations: home.conversations,
    records: {
      chart: () => Promise.resolve(null),
      patients: () => Promise.resolve([]),
      resources: () => Promise.resolve([]),
    },
    board: createBoardStore(redis, sealers),
    voice: createVoice(resolve(__dirname, '../../locales')),
    auditLog: { entries: notSetUp('entries') },
    queue: createQueueStore(redis, sealers),
    desk: work,
    clock,
    newId: randomUUID,
    newToken: () => randomBytes(32).toString('base64url'),
    metrics,
    log,
  });
  door = await openDoor({ log, metrics, routes: [{ path: '/api/staff', router }] });
});

afterAll(async () => {
  await work.stop();
  await door.close();
  await home.real[Symbol.asyncDispose]();
});

async function signIn(name: string) {
  const api = `${door.url}/api/staff`;
  const response = await fetch(`${api}/login`, json({ email: `${name}@maple.example`, password: PASSWORD }));
  const headers = { Cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
  return {
    get: (path: string) => fetch(api + path, { headers }),
    post: (path: string, body?: unknown) =>
      fetch(api + path, body === undefined ? { method: 'POST', headers } : json(body, headers)),
  };
}

test('over the real store two nurses meet, one answers once, and every step is in the audit', async () => {
  await home.conversations.alarm(alarm(message('m1', rosa, { text: 'my chest hurts MARKER' })));
  const [ana, bea] = [await signIn('ana'), await signIn('bea')];
  const { items } = (await (await ana.get('/handoffs?state=waiting')).json()) as {
    items: Record<string, string>[];
  };
  expect(items).toMatchObject([
    { risk: 'emergency', state: 'waiting', brief: { safety: { kind: 'cardiac' } } },
  ]);
  const [item] = items;
  const claims = await Promise.all([
    ana.post(`/handoffs/${item?.id}/claim`),
    bea.post(`/handoffs/${item?.id}/claim`),
  ]);
  expect(claims.map((claim) => claim.status).sort()).toEqual([200, 409]);
  const [winner, loser] = claims[0]?.status === 200 ? [ana, bea] : [bea, ana];
  const path = `/conversations/${item?.conversationId}/messages`;
  expect((await loser.post(path, { text: 'me too' })).status).toBe(409);
  const replies = await Promise.all(
    [1, 2, 3].map(() => winner.post(path, { text: 'I am calling you now', clientId: 'draft' })),
  );
  expect(replies.map((reply) => reply.status)).toEqual([201, 201, 201]);
  await work.idle();
  expect(sent.map((entry) => entry.text)).toEqual(['I am calling you now']);
  const read = (await (await winner.get(path)).json()) as { items: { text: string }[] };
  expect(read.items.map((line) => line.text)).toEqual([
    'my chest hurts MARKER',
    'Call 911 now.',
    'I am calling you now',
  ]);
  expect((await loser.post(`/handoffs/${item?.id}/resolve`)).status).toBe(403);
  expect((await winner.post(`/handoffs/${item?.id}/resolve`)).status).toBe(200);
  expect((await winner.post(`/handoffs/${item?.id}/resolve`)).status).toBe(200);
  expect((await winner.post(path, { text: 'late' })).status).toBe(409);
  const did = (await auditOf()).map((entry) => entry.did);
  for (const step of [
    'signed-in',
    'read-queue',
    'alarmed',
    'claimed',
    'replied',
    'read-conversation',
    'resolved',
  ]) {
    expect(did).toContain(step);
  }
  expect(lines.join('')).not.toContain('MARKER');
  expect(await home.real.everything()).not.toMatch(/MARKER|ana@maple|calling you/);
});

async function auditOf(): Promise<AuditEntry[]> {
  const sealer = await home.real.sealers.of(practice);
  const key = `{${practice}}:audit`;
  const entries = (await home.real.redis.command(key, 'XRANGE', key, '-', '+')) as [string, string[]][];
  return entries.map(([, fields]) => auditValue.open(sealer, '', fields[fields.indexOf('entry') + 1] ?? ''));
}
