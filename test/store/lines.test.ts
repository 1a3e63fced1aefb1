import { createHoldings } from '../../src/store/holdings.ts';
import { keysOf } from '../../src/store/keys.ts';
import { createQueueStore } from '../../src/store/queue.ts';
import { lineOfEntry, lineOfMessage } from '../../src/turn/lines.ts';
import {
  chart,
  commit,
  entry,
  heldOf,
  line,
  message,
  now,
  practice,
  session,
  sms,
  type World,
  world,
} from './conversation-world.ts';

let home: World;
beforeAll(async () => {
  home = await world();
});
afterAll(() => home.real[Symbol.asyncDispose]());
beforeEach(async () => {
  await home.real.redis.command('', 'FLUSHALL');
});

const ana = sms('+15551110001');
const minute = 60_000;
const accept = (id: string, at = home) =>
  at.conversations.accept({ practice, address: ana, event: message(id, ana) });
const transcript = (conversation: string) =>
  createQueueStore(home.real.other, home.real.otherSealers).transcript(practice, conversation, null, 50);

/** A turn that heard one text and answers it. */
async function talk(id: string, more: Parameters<typeof commit>[2] = {}) {
  const held = heldOf(await accept(id));
  const heard = lineOfMessage(message(id, ana), 'es');
  const said = entry(`${id}-reply`, ana, { from: { kind: 'staff', name: 'Grace' }, locale: 'es' });
  const { claimed } = await home.conversations.commit(
    commit(held, { heard: [id], transcript: [heard, lineOfEntry(said)], outbox: [said] }, more),
  );
  return { held, heard, said, claimed };
}

test('what was heard and what was said is sealed once, and is a line of the transcript by that', async () => {
  const { held, heard, said } = await talk('m1');
  const { lineData, entries } = keysOf(practice).conversation(held.conversation);
  const forms = (await home.real.redis.command(lineData, 'HVALS', lineData)) as string[];
  expect(forms.map((form) => form[0]).sort()).toEqual(['M', 'O']);
  expect(await home.real.redis.command(entries, 'HKEYS', entries)).toEqual([`${said.id}?`]);
  const expected = [heard, lineOfEntry(said)].map((one) => ({ ...one, delivery: null }));
  expect(await transcript(held.conversation)).toEqual(expected);
  const all = await createHoldings(home.real.other, home.real.otherSealers).conversation(
    practice,
    held.conversation,
  );
  expect(all.lines).toEqual(expected);
});

test('a text that is kept as a line alone goes out all the same when its sender vanished', async () => {
  const { held, said } = await talk('m1');
  const { unknown } = await home.other.outbox.due(practice, held.conversation, now + minute);
  expect(unknown.map((one) => one.entry)).toEqual([said]);
  await home.other.outbox.sent(unknown[0]!, 'SM1', now + minute);
  expect((await transcript(held.conversation)).map((one) => one.delivery)).toEqual([null, 'accepted']);
});

test('a line that is there already stays as it is, and the text goes out as it was decided', async () => {
  const held = heldOf(await accept('m1'));
  await home.conversations.commit(commit(held, { transcript: [line('e1', 'from before')] }));
  const again = heldOf(await accept('m2'));
  const said = entry('e1', ana);
  const { claimed } = await home.conversations.commit(
    commit(again, { transcript: [lineOfEntry(said)], outbox: [said] }),
  );
  expect(claimed.map((one) => one.entry)).toEqual([said]);
  const { unknown } = await home.other.outbox.due(practice, held.conversation, now + minute);
  expect(unknown.map((one) => one.entry)).toEqual([said]);
  expect((await transcript(held.conversation)).map((one) => one.text)).toEqual(['from before']);
});

test('what waits to be sent is sent, though the transcript has moved to another conversation', async () => {
  const { held, said } = await talk('m1');
  const again = heldOf(await accept('m2'));
  const last = entry('e2', ana);
  await home.conversations.commit(
    commit(again, { transcript: [lineOfEntry(last)], outbox: [last] }, { foldInto: 'p-other' }),
  );
  expect((await transcript('p-other')).map((one) => one.id)).toEqual(['m1', said.id, last.id]);
  const { unknown } = await home.other.outbox.due(practice, held.conversation, now + minute);
  expect(unknown.map((one) => one.entry)).toEqual([said]);
  const next = await home.other.outbox.sent(unknown[0]!, 'SM1', now + minute);
  expect(next?.entry).toEqual(last);
});

test('a session that somebody else has changed since, or that began anew, is never taken from memory', async () => {
  const first = heldOf(await accept('m1'));
  await home.conversations.commit(commit(first, { session: session({ misses: 1 }) }));
  const theirs = heldOf(await accept('m2', home.other as World));
  expect(theirs.session?.misses).toBe(1);
  await home.other.conversations.commit(commit(theirs, { session: session({ misses: 2 }) }));
  const mine = heldOf(await accept('m3'));
  expect(mine.session?.misses).toBe(2);
  await home.conversations.commit(commit(mine, { session: session({ misses: 3 }) }));
  // Erased, and begun anew by another process up to the same version.
  await home.real.redis.command('', 'FLUSHALL');
  for (const [id, misses] of [
    ['n1', 7],
    ['n2', 8],
    ['n3', 9],
  ] as const) {
    const held = heldOf(await accept(id, home.other as World));
    await home.other.conversations.commit(commit(held, { session: session({ misses }) }));
  }
  const anew = heldOf(await accept('n4'));
  expect([anew.sessionVersion, anew.session?.misses]).toEqual([3, 9]);
});

test('a turn that changes what it was handed, and is not committed, leaves nothing behind', async () => {
  const first = heldOf(await accept('m1'));
  await home.conversations.commit(commit(first, { session: session({ alarmed: ['a'] }) }));
  const held = heldOf(await accept('m2'));
  (held.session as unknown as { readonly alarmed: string[] }).alarmed.push('never committed');
  await home.conversations.postpone(held, now, 'failed');
  const again = heldOf(await home.conversations.hold(practice, held.conversation));
  expect(again.session?.alarmed).toEqual(['a']);
});

test("another patient's chart under the same id and version is read, not remembered", async () => {
  const write = async (given: string) => {
    const held = heldOf(await accept(`m-${given}`, home.other as World));
    const links = [{ address: ana, conversation: held.conversation, patients: ['p1'] }];
    const charts = [{ patient: 'p1', chart: chart('p1', given), accessChanged: false }];
    await home.other.conversations.commit(commit(held, {}, { links, charts }));
  };
  await write('Ana');
  expect(heldOf(await accept('m1')).patients[0]?.chart.patient.given).toBe('Ana');
  await home.real.redis.command('', 'FLUSHALL');
  await write('Bea');
  expect(heldOf(await accept('m2')).patients[0]).toMatchObject({
    chartVersion: 1,
    chart: { patient: { given: 'Bea' } },
  });
});
