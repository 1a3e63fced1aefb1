import { StoreAway } from '../../src/errors.ts';
import { createAuditLog } from '../../src/store/audit.ts';
import { createContentStore } from '../../src/store/content.ts';
import { createErase, type Erase } from '../../src/store/erase.ts';
import { createHoldings } from '../../src/store/holdings.ts';
import { keysOf } from '../../src/store/keys.ts';
import { createModelStore } from '../../src/store/model-store.ts';
import { createPageStore } from '../../src/store/pages.ts';
import { createQueueStore } from '../../src/store/queue.ts';
import { createRecordStore } from '../../src/store/records.ts';
import type { Redis } from '../../src/store/redis.ts';
import { createTranslationStore } from '../../src/store/translations.ts';
import type { Address } from '../../src/turn/address.ts';
import type { Claimed } from '../../src/turn/conversation-stores.ts';
import type { Translation } from '../../src/turn/translations.ts';
import {
  alarm,
  chart,
  commit,
  entry,
  handoff,
  heldOf,
  line,
  message,
  now,
  practice,
  sms,
  type World,
  world,
} from './conversation-world.ts';

const PATIENT = 'gone-patient';
const PHONE = sms('+15551110001');
const PAGE: Address = { channel: 'web', page: 'gone-page' };
const OTHERS_PAGE: Address = { channel: 'web', page: 'kept-page' };

let here: World;
let erase: Erase;

beforeAll(async () => {
  here = await world();
  erase = createErase(here.real.redis, here.real.sealers);
});
afterAll(() => here.real[Symbol.asyncDispose]());

/** A minute later: whoever had a text in hand is not waited for. */
const by = { who: 'test', now: () => now + 60_000 };

/** A patient with a record, a phone, a page, an open handoff, a text in the outbox, a timer; and another patient. */
async function seed(): Promise<{ readonly text: Claimed; readonly inHand: readonly Claimed[] }> {
  const { redis, sealers } = here.real;
  await redis.command('', 'FLUSHALL');
  // Wiping took the practice's keys as well, which these processes have in memory.
  const records = createRecordStore(redis, sealers, () => 'import');
  const audit = { at: now, who: 'test', did: 'imported', what: PATIENT, why: null };
  for (const patient of [PATIENT, 'kept-patient']) {
    const resources = [
      { type: 'Patient', id: patient, resource: { resourceType: 'Patient', id: patient } },
      { type: 'Practitioner', id: 'nurse', resource: { resourceType: 'Practitioner' }, shared: true },
    ];
    await records.import({ practice, patient, resources, chart: () => chart(patient), audit });
  }
  const { conversations } = here;
  // Before anybody knew whose phone it is.
  const stranger = heldOf(
    await conversations.accept({ practice, address: PHONE, event: message('m0', PHONE) }),
  );
  await conversations.commit(commit(stranger, { transcript: [line('l0')] }));
  const conversation = await conversations.conversationOfPerson(practice, PATIENT, null);
  for (const address of [PHONE, PAGE])
    await conversations.link(practice, { address, conversation, patients: [PATIENT] });
  await conversations.link(practice, {
    address: OTHERS_PAGE,
    conversation: 'kept',
    patients: ['kept-patient'],
  });
  const held = heldOf(await conversations.accept({ practice, address: PHONE, event: message('m1', PHONE) }));
  const timer = { id: 'check-in', at: now + 1000, kind: 'check-in', data: {} } as const;
  const { claimed } = await conversations.commit(
    commit(
      held,
      { transcript: [line('l1')], outbox: [entry('e1', PHONE)], timers: { set: [timer], cancel: [] } },
      {
        handoffs: [handoff('handoff-one', conversation, { patientId: PATIENT })],
        suppressions: [{ address: PAGE, suppressed: true, eventId: 'm1' }],
      },
    ),
  );
  const alarmed = await conversations.alarm(alarm(message('m2', PHONE)));
  if (alarmed.kind !== 'alarmed') throw new Error('the alarm was not sounded');
  const pages = createPageStore(redis, sealers);
  for (const page of ['gone-page', 'kept-page']) {
    await pages.append(practice, page, { id: 'start', at: now, activity: { type: 'conversationUpdate' } });
    const activity = { type: 'message', conversation: { id: page }, text: 'hello' };
    await pages.append(practice, page, { id: 'a1', at: now, activity });
  }
  const [text] = claimed;
  if (text === undefined) throw new Error('no text is in hand');
  return { text, inHand: [text, ...alarmed.claimed] };
}

async function audited() {
  const audit = createAuditLog(here.real.redis, here.real.sealers, { holder: 'test', folder: '/nowhere' });
  const entries = [];
  for await (const one of audit.entries(practice)) entries.push(one);
  return entries.filter(({ did }) => did === 'erased');
}

/** Names and clear parts of everything that is there now; what is sealed differs from run to run. */
async function left(): Promise<string> {
  return here.real.everything();
}

test('nothing of the patient is left but the opt-out, and all of the others is', async () => {
  await seed();
  const conversation = await here.conversations.conversationOfPerson(practice, PATIENT, null);
  expect(await left()).toContain(PATIENT);
  expect(await erase(practice, PATIENT, by)).toEqual({
    resources: 2,
    conversations: 2,
    handoffs: 1,
    addresses: 2,
    pages: 1,
  });
  const text = await left();
  for (const trace of [PATIENT, conversation, 'handoff-one', 'check-in', 'erasing', 'gone-page'])
    expect([trace, text.includes(trace)]).toEqual([trace, false]);
  expect(text).toContain('kept-patient');
  const { redis, sealers } = here.real;
  expect(await createQueueStore(redis, sealers).list(practice, null)).toEqual([]);
  const pages = createPageStore(redis, sealers);
  expect((await pages.read(practice, 'gone-page', null, 10)).activities).toEqual([]);
  expect((await pages.read(practice, 'kept-page', null, 10)).activities.length).toBe(2);
  const records = createRecordStore(redis, sealers, () => 'import');
  expect(await records.chart(practice, PATIENT)).toBeNull();
  expect((await records.resources(practice, 'kept-patient')).length).toBe(2);
  expect(await records.owner(practice, 'Patient', PATIENT)).toBeNull();
  const again = heldOf(
    await here.conversations.accept({ practice, address: PAGE, event: message('m9', PAGE) }),
  );
  expect([again.suppressed, again.patients, again.session]).toEqual([true, [], null]);
  expect(await audited()).toMatchObject([
    { what: `Patient/${PATIENT}`, why: 'resources 2, conversations 2, handoffs 1, addresses 2, pages 1' },
  ]);
});

test('a handoff that cannot be read goes with its conversation, in the queue or set aside', async () => {
  await seed();
  const { redis } = here.real;
  const keys = keysOf(practice);
  const conversation = await here.conversations.conversationOfPerson(practice, PATIENT, null);
  for (const id of ['handoff-one', 'handoff-old'])
    await redis.command(keys.secrets, 'SET', keys.handoff(id), 'spoilt');
  await redis.command(keys.secrets, 'HSET', keys.handoffsAside, 'handoff-old', `1 ${conversation}`);
  expect((await erase(practice, PATIENT, by)).handoffs).toBe(2);
  const text = await left();
  for (const trace of ['handoff-one', 'handoff-old', conversation]) expect(text).not.toContain(trace);
});

test('a message of the patient’s that comes again is still known, and its answer leads nowhere', async () => {
  await seed();
  await erase(practice, PATIENT, by);
  // With a link, as then: the event is known under the address it came from.
  const again = await here.other.conversations.accept({
    practice,
    address: PHONE,
    event: message('m1', PHONE),
  });
  expect(again).toEqual({ kind: 'duplicate', conversation: 'erased' });
});

test('a turn in hand is refused, and a text in hand does not bring its conversation back', async () => {
  const { text } = await seed();
  const { conversations, outbox } = here;
  const held = heldOf(await conversations.hold(practice, text.conversation));
  await erase(practice, PATIENT, by);
  await expect(conversations.commit(commit(held))).rejects.toMatchObject({ what: 'fence' });
  await outbox.sent(text, 'SM1', now);
  expect(await outbox.receipt(practice, 'SM1', 'failed', '30003', now)).toBe('unknown-message');
  expect(await left()).not.toContain(text.conversation);
});

test('texts that are being sent are waited for', async () => {
  const { text, inHand } = await seed();
  const { redis } = here.real;
  const begun = performance.now();
  const erasing = erase(practice, PATIENT, { who: 'test', now: () => now });
  const keys = keysOf(practice);
  const { state } = keys.conversation(text.conversation);
  const exists = (key: string) => redis.command(key, 'EXISTS', key);
  // Handoffs go before conversations; what comes next would be gone after some more round trips.
  while ((await exists(keys.handoff('handoff-one'))) === 1);
  for (let trips = 0; trips < 30; trips += 1) expect(await exists(state)).toBe(1);
  expect(inHand.length).toBe(2);
  for (const one of inHand) await here.outbox.sent(one, `SM-${one.entry.id}`, now);
  await erasing;
  expect(performance.now() - begun).toBeLessThan(2_500);
  expect(await left()).not.toContain(text.conversation);
});

test('cut off after any number of steps, it is finished by erasing again, with one audit entry', async () => {
  let steps = 0;
  let isWhole = false;
  while (!isWhole) {
    await seed();
    let runs = 0;
    const cut: Redis = {
      ...here.real.redis,
      roundTrips: 0,
      run: async (...call) => {
        if (runs === steps) throw new StoreAway();
        runs += 1;
        return here.real.redis.run(...call);
      },
    };
    isWhole = await createErase(cut, here.real.sealers)(practice, PATIENT, by).then(
      () => true,
      () => false,
    );
    const holdings = createHoldings(here.real.redis, here.real.sealers);
    if (!isWhole) {
      expect(await holdings.knows(practice, PATIENT)).toBe(true);
      const erased = await erase(practice, PATIENT, by);
      expect(erased).toEqual({ resources: 2, conversations: 2, handoffs: 1, addresses: 2, pages: 1 });
    }
    expect(await holdings.knows(practice, PATIENT)).toBe(false);
    expect(await left()).not.toContain(PATIENT);
    expect((await audited()).length).toBe(1);
    steps += 1;
  }
  expect(steps).toBeGreaterThan(8);
}, 60_000);

test('a patient among a thousand is found and erased in a few steps, whatever the others said', async () => {
  await seed();
  const { redis, sealers } = here.real;
  const others = Array.from({ length: 1_000 }, (_, index) => index);
  await Promise.all(
    others.map(async (index) => {
      const address = sms(`+1555222${String(index).padStart(4, '0')}`);
      const conversation = `other-${index}`;
      await here.conversations.link(practice, { address, conversation, patients: [`other-${index}`] });
      await here.conversations.accept({ practice, address, event: message(`o${index}`, address) });
    }),
  );
  let before = redis.roundTrips;
  const traces = await createHoldings(redis, sealers).traces(practice, PATIENT);
  expect(traces.conversations.size).toBe(3);
  expect(redis.roundTrips - before).toBeLessThan(10);
  before = redis.roundTrips;
  await erase(practice, PATIENT, by);
  // One by one it would be thousands: each of the others has its conversation and an event that is known.
  expect(redis.roundTrips - before).toBeLessThan(100);
  expect(await left()).not.toContain(PATIENT);
});

test('a page that is somebody else’s by now is left to them', async () => {
  await seed();
  const { redis, sealers } = here.real;
  const link = { address: PAGE, conversation: 'kept', patients: ['kept-patient'] };
  await here.conversations.link(practice, link);
  expect((await erase(practice, PATIENT, by)).pages).toBe(0);
  const pages = createPageStore(redis, sealers);
  expect((await pages.read(practice, 'gone-page', null, 10)).activities.length).toBe(2);
});

test('translations and open questions of theirs go too, with what the model remembers; those of others stay', async () => {
  await seed();
  const { redis, sealers, other, otherSealers } = here.real;
  const conversation = await here.conversations.conversationOfPerson(practice, PATIENT, null);
  const translations = createTranslationStore(redis, sealers);
  const content = createContentStore(redis, sealers);
  const pair = async (original: string, more: Partial<Translation> = {}): Promise<string> => {
    const id = await translations.idOf(practice, { from: 'en', to: 'es', original });
    const made = { id, from: 'en', to: 'es', original, text: `es ${original}`, by: null, approvedBy: 'Rosa' };
    await translations.save(practice, { ...made, state: 'approved', at: now, ...more });
    return id;
  };
  const theirs = [
    await pair('never sent', { conversation, state: 'waiting', drafted: 'es never sent' }),
    // Kept before it was noted for whom it was made.
    await pair('line l1'),
  ];
  const others = await pair('come at noon', { conversation: 'kept' });
  const gap = { text: 'is there a pool', language: 'en', at: now };
  await content.missed(practice, { ...gap, id: 'l1' });
  await content.missed(practice, { ...gap, id: 'gap-2', conversation });
  await content.missed(practice, { ...gap, id: 'gap-3', conversation: 'kept' });
  const model = createModelStore(redis, sealers);
  await model.remember(practice, 'hash', '{"text":"They ask for a pool"}');

  const holdings = createHoldings(other, otherSealers);
  const lines = (await holdings.conversation(practice, conversation)).lines;
  const kept = await holdings.kept(practice, { conversations: new Set([conversation]), lines });
  expect(kept.translations.map(({ original }) => original).sort()).toEqual(['line l1', 'never sent']);
  expect(kept.gaps.map(({ id }) => id).sort()).toEqual(['gap-2', 'l1']);

  await erase(practice, PATIENT, by);
  for (const id of theirs) expect(await translations.find(practice, id)).toBeNull();
  expect(await translations.find(practice, others)).toMatchObject({ original: 'come at noon' });
  expect([await translations.waiting(practice), await translations.held(practice)]).toEqual([[], []]);
  expect((await content.gaps(practice)).map(({ id }) => id)).toEqual(['gap-3']);
  expect(await model.recall(practice, 'hash')).toBeNull();
  const text = await left();
  for (const trace of [...theirs, 'gap-2', 'model-answer'])
    expect([trace, text.includes(trace)]).toEqual([trace, false]);
});

test('a conversation that is linked to a patient while they are erased is found the next time', async () => {
  await seed();
  const { redis, sealers } = here.real;
  const late = sms('+15551110009');
  const meanwhile: Redis = {
    ...redis,
    roundTrips: 0,
    run: async (script, keys, args) => {
      if (script.name === 'erase-patient') {
        await here.conversations.link(practice, { address: late, conversation: 'late', patients: [PATIENT] });
      }
      return redis.run(script, keys, args);
    },
  };
  await createErase(meanwhile, sealers)(practice, PATIENT, by);
  expect(await createHoldings(redis, sealers).knows(practice, PATIENT)).toBe(true);
  await erase(practice, PATIENT, by);
  expect(await createHoldings(redis, sealers).knows(practice, PATIENT)).toBe(false);
  expect(await left()).not.toContain(PATIENT);
});
