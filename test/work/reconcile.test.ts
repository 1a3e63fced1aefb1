import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { OFFICE_HOURS, openWorld, startRedis, type TestRedis, type World } from '../world.ts';

const MINUTE = 60_000;

let redis: TestRedis;
let world: World;

beforeAll(async () => {
  redis = await startRedis();
  world = await openWorld({ redis });
}, 60_000);
afterAll(async () => {
  await world.close();
  await redis.close();
});

let people = 0;
const somebody = () => `+1312555${String(7000 + people++)}`;

/** A text whose webhook never comes. */
async function lose(number: string, body: string, at = world): Promise<void> {
  at.app.simulator?.script({ act: 'lose' });
  await at.text(number, body);
}

/** Lets time go by and looks through the list. */
async function look(after: number, at = world): Promise<void> {
  at.setClock(at.now() + after);
  await at.app.work.reconcile();
  await at.settle();
}

const texts = (number: string, at = world) =>
  at.app.simulator?.messages().filter(({ to, from }) => to === number || from === number) ?? [];
const about = async (words: string, at = world) =>
  (await at.handoffs()).filter(({ brief }) => brief.asked.some(({ text }) => text === words));
const metric = async (line: string) => {
  const all = await (await fetch(`${world.url}/metrics`)).text();
  return all.split('\n').find((each) => each.startsWith(`porchlight_${line} `));
};

test('a text that no webhook brought is found, answered once, and not again by the next look', async () => {
  const number = somebody();
  await lose(number, 'what is a medical home?');
  await look(10_000);
  // Its webhook may still be on its way.
  expect(world.received(number)).toEqual([]);
  await look(2 * MINUTE);
  expect(world.received(number)).toHaveLength(1);
  expect(await about('what is a medical home?')).toEqual([]);
  await look(2 * MINUTE);
  await look(2 * MINUTE);
  expect(world.received(number)).toHaveLength(1);
  const found = 'reconciliation_finds_total{answered="bot"}';
  expect(await metric(found)).toBe(`porchlight_${found} 1`);
  expect(await metric('reconciliation_age_seconds_count')).toMatch(/ 1$/);
});

test('texts found after 15 minutes go to a person, with when they were sent, and the patient is told once', async () => {
  const number = somebody();
  const sentAt = world.now();
  await lose(number, 'I have a question about the form for school');
  await lose(number, 'and about the bus');
  await look(16 * MINUTE);
  const said = world.received(number);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Your text reached us late/);
  const [handoff, ...others] = await about('and about the bus');
  expect(others).toEqual([]);
  expect(handoff).toMatchObject({ reason: 'message_to_team', risk: 'routine', state: 'waiting' });
  expect(handoff?.brief.asked.map(({ at }) => at)).toEqual([sentAt, sentAt]);
  await look(2 * MINUTE);
  expect(world.received(number)).toHaveLength(1);
});

test('a text that was overtaken by a later one goes to a person however fresh it is', async () => {
  const number = somebody();
  await lose(number, 'yes');
  world.setClock(world.now() + 30_000);
  await world.text(number, 'what is a medical home?');
  const before = world.received(number).length;
  await look(2 * MINUTE);
  expect(await about('yes')).toHaveLength(1);
  expect(world.received(number).slice(before)).toEqual([expect.stringMatching(/^Your text reached us late/)]);
});

test('a danger that is found late is answered by the guard and is at the top of the queue', async () => {
  const number = somebody();
  await lose(number, 'my chest hurts and I cannot breathe');
  await look(40 * MINUTE);
  expect(world.received(number)).toEqual([expect.stringMatching(/^Call 911 now/)]);
  expect(await about('my chest hurts and I cannot breathe')).toMatchObject([{ risk: 'emergency' }]);
  await look(2 * MINUTE);
  expect(world.received(number)).toHaveLength(1);
});

test('an urgent symptom that is found late goes to a nurse as such', async () => {
  const number = somebody();
  await lose(number, 'I have had a fever of 103 for two days');
  await look(40 * MINUTE);
  expect(await about('I have had a fever of 103 for two days')).toMatchObject([{ reason: 'urgent_symptom' }]);
});

test('the same text by webhook and by a look at the same time is one', async () => {
  const number = somebody();
  await lose(number, 'what is a medical home?');
  const [lost] = texts(number);
  world.setClock(world.now() + 2 * MINUTE);
  const inbound = {
    address: { channel: 'sms', number, via: world.practice.numbers[0] ?? '' },
    providerId: lost?.sid ?? '',
    text: lost?.body ?? '',
    media: [],
    keyword: null,
    localeHint: null,
  } as const;
  await Promise.all([world.app.work.reconcile(), world.app.work.receive(world.practice, inbound)]);
  await world.settle();
  expect(world.received(number)).toHaveLength(1);
});

test('STOP that is found late is obeyed, without a word to who asked for none', async () => {
  const [plain, own] = [somebody(), somebody()];
  await world.text(plain, 'hi');
  await world.text(own, 'hi');
  const before = [plain, own].map((number) => world.received(number).length);
  world.setClock(world.now() + MINUTE);
  await lose(plain, 'STOP');
  await lose(own, 'please stop texting me');
  await look(20 * MINUTE);
  expect([plain, own].map((number) => world.received(number).length)).toEqual(before);
  // What they write from now on is read by people, and nothing goes out.
  await world.text(own, 'what is a medical home?');
  expect(world.received(own)).toHaveLength(before[1] ?? 0);
  expect(await about('what is a medical home?')).toHaveLength(1);
});

test('STOP in own words is confirmed where it is found within five minutes', async () => {
  const number = somebody();
  await lose(number, 'please stop texting me');
  await look(2 * MINUTE);
  expect(world.received(number)).toEqual([expect.stringMatching(/no more/i)]);
});

test('START that is found late does not undo a STOP that came after it', async () => {
  const number = somebody();
  await world.text(number, 'hi');
  world.setClock(world.now() + MINUTE);
  await lose(number, 'START');
  world.setClock(world.now() + MINUTE);
  await world.text(number, 'please stop texting me');
  const before = world.received(number).length;
  await look(2 * MINUTE);
  await world.text(number, 'show me my plan');
  expect(world.received(number)).toHaveLength(before);
});

test('a list that cannot be read ends the look alone, and the next one finds what is there', async () => {
  const number = somebody();
  await lose(number, 'what is a medical home?');
  // What may pass is asked for three times in one look.
  const failures = [
    [1, { act: 'answer', on: 'list', status: 401, code: 20003 }],
    [1, { act: 'answer', on: 'list', status: 429 }],
    [3, { act: 'answer', on: 'list', status: 500 }],
    [3, { act: 'drop', on: 'list' }],
  ] as const;
  for (const [times, failure] of failures) {
    for (let count = 0; count < times; count += 1) world.app.simulator?.script(failure);
    await look(MINUTE + 1_000);
    expect(world.received(number)).toEqual([]);
  }
  expect((await fetch(`${world.url}/readyz`)).status).toBe(200);
  await look(MINUTE);
  expect(world.received(number)).toHaveLength(1);
  const told = world
    .log()
    .split('\n')
    .filter((line) => line.includes('reconciliation failed'));
  expect(told).toHaveLength(failures.length);
});

test('what went to a number before this server knew it stays where it was', async () => {
  const number = somebody();
  world.setClock(OFFICE_HOURS - 60 * MINUTE);
  await lose(number, 'a text for the system before this one');
  world.setClock(OFFICE_HOURS + 30 * MINUTE);
  await look(0);
  expect(world.received(number)).toEqual([]);
  expect(await about('a text for the system before this one')).toEqual([]);
});

test('the log of all this holds no word and no number of anybody', () => {
  expect(world.log()).toContain('text found that no webhook brought');
  expect(world.log()).not.toMatch(/1312555|medical home|chest|texting me/);
});

test('an emergency that TwiML answered while Redis was away is then recorded once, without a second safety text', async () => {
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always'];
  const own = await startRedis(durable);
  const away = await openWorld({ redis: own });
  const [number, other] = [somebody(), somebody()];
  const words = 'my chest hurts and I cannot breathe';
  let again: ChildProcess | null = null;
  try {
    process.kill(own.pid, 'SIGKILL');
    const texted = await away.app.simulator?.textFrom(number, away.practice.numbers[0] ?? '', words);
    expect(texted?.twiml).toEqual([expect.stringMatching(/^Call 911 now/)]);
    // Somebody whose webhook reached nobody at all: no answer yet.
    await lose(other, 'I want to kill myself', away);
    await look(2 * MINUTE, away);
    expect(away.log()).toMatch(/reconciliation failed.*store-away|store-away.*reconciliation failed/);
    again = startAgain(own, durable);
    await until(async () => (await fetch(`${away.url}/readyz`)).status === 200);

    await look(2 * MINUTE, away);
    expect(await about(words, away)).toMatchObject([{ risk: 'emergency', state: 'waiting' }]);
    expect(away.received(number)).toEqual([]);
    expect(texts(number, away).map(({ direction }) => direction)).toEqual(['inbound', 'outbound-reply']);
    expect(away.received(other)).toEqual([expect.stringMatching(/988/)]);
    const [handoff] = await about(words, away);
    // What was said, what TwiML answered, and that staff were paged.
    const lines = await away.app.stores.queue.transcript(
      away.practice.id,
      handoff?.conversationId ?? '',
      null,
      10,
    );
    expect(lines.map(({ from }) => from)).toEqual(['patient', 'bot', 'system']);

    await look(2 * MINUTE, away);
    expect(await about(words, away)).toHaveLength(1);
    expect(away.received(number)).toEqual([]);
    // The bot is silent but for the one sentence: people have this conversation.
    await away.text(number, 'it got worse');
    expect(away.received(number)).toEqual([expect.stringMatching(/nurse has been told/)]);
  } finally {
    await away.close();
    if (again !== null) await ended(again);
    await own.close();
  }
}, 60_000);

test('an emergency that TwiML answered while Redis hung is recorded once, without a second safety text', async () => {
  const own = await startRedis();
  const away = await openWorld({ redis: own });
  const number = somebody();
  const words = 'my chest hurts and I cannot breathe';
  try {
    process.kill(own.pid, 'SIGSTOP');
    const texted = await away.app.simulator
      ?.textFrom(number, away.practice.numbers[0] ?? '', words)
      .finally(() => process.kill(own.pid, 'SIGCONT'));
    expect(texted?.twiml).toEqual([expect.stringMatching(/^Call 911 now/)]);
    await until(async () => (await fetch(`${away.url}/readyz`)).status === 200);
    // Whether the alarm came through when it went on or not: the same in the end.
    for (let round = 0; round < 3; round += 1) {
      await away.wait(2 * MINUTE);
      await look(1_000, away);
    }
    expect(await about(words, away)).toMatchObject([{ risk: 'emergency', state: 'waiting' }]);
    expect(away.received(number)).toEqual([]);
  } finally {
    await away.close();
    await own.close();
  }
}, 60_000);

test('after a long outage the dangers come first, and the rest in as many looks as it takes', async () => {
  const many = Array.from({ length: 505 }, somebody);
  world.app.simulator?.script({ act: 'lose', times: many.length });
  const to = world.practice.numbers[0] ?? '';
  for (const number of many)
    await world.app.simulator?.textFrom(number, to, 'can you call me about the form');
  const last = somebody();
  await lose(last, 'I want to kill myself');
  await look(20 * MINUTE);
  const told = () => many.filter((number) => world.received(number).length > 0).length;
  expect(world.received(last)).toEqual([expect.stringMatching(/988/)]);
  expect(told()).toBe(499);
  await look(2 * MINUTE);
  expect(told()).toBe(505);
  expect(many.filter((number) => world.received(number).length > 1)).toEqual([]);
}, 60_000);

test('of several processes on one store, one looks at a time', async () => {
  const { arrivals } = world.app.stores;
  const asked = await Promise.all([1, 2, 3].map(() => arrivals.mayLook(world.practice.id, 60_000)));
  expect(asked.filter((may) => may)).toHaveLength(1);
});

function startAgain({ dir }: TestRedis, settings: readonly string[]): ChildProcess {
  const args = ['--port', '0', '--unixsocket', join(dir, 's'), '--dir', dir, '--save', '', ...settings];
  return spawn('redis-server', args, { stdio: 'ignore' });
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error('it did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
