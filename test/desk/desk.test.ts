import { Temporal } from 'temporal-polyfill';
import { openWorld, type World } from '../world.ts';
import { type Console, hire, only } from './shift.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let world: World;
let ana: Console;
let bea: Console;
let sue: Console;
let kim: Console;

beforeAll(async () => {
  world = await openWorld();
  ana = await hire(world, 'ana', 'nurse', { languages: ['es'] });
  bea = await hire(world, 'bea', 'nurse', { teams: ['nurses'] });
  sue = await hire(world, 'sue', 'supervisor');
  kim = await hire(world, 'kim', 'agent', { cap: 1 });
});
afterAll(() => world.close());
afterEach(async () => {
  for (const one of await world.handoffs()) await sue.act(one, 'resolve');
  for (const one of await world.handoffs()) await sue.act(one, 'resolve');
});

let phones = 0;
/** Somebody new who asks for a person. */
async function somebody(text = 'I want to talk to a person') {
  phones += 1;
  const number = `+1312555${String(2_000 + phones)}`;
  await world.text(number, text);
  const found = (await world.handoffs()).toSorted((one, other) => other.openedAt - one.openedAt);
  const handoff = found.find((one) => !known.has(one.id));
  if (handoff === undefined) throw new Error(`"${text}" reached nobody`);
  known.add(handoff.id);
  const now = async () => (await world.app.stores.queue.find(world.practice.id, handoff.id)) ?? handoff;
  return { number, handoff, now, conversation: handoff.conversationId };
}
const known = new Set<string>();
const audited = async (id: string): Promise<string[]> => {
  const did: string[] = [];
  for await (const entry of world.app.stores.audit.entries(world.practice.id))
    if (entry.what === id) did.push(entry.did);
  return did;
};

describe('from hand to hand', () => {
  test('claim, pass on with a note, take over with a reason, put off, wake, end: each is there and in the audit', async () => {
    const { handoff, now } = await somebody();
    expect((await ana.act(handoff, 'claim')).item).toMatchObject({ state: 'with_person', assignee: 's-ana' });
    expect((await bea.act(handoff, 'transfer', { staffId: 's-bea', note: 'mine?' })).code).toBe('not-yours');
    const passed = await ana.act(handoff, 'transfer', { staffId: 's-bea', note: 'She knows you' });
    expect(passed.item).toMatchObject({ assignee: 's-bea', state: 'with_person' });
    expect((await ana.act(handoff, 'take-over', {})).code).toBe('faults');
    expect((await ana.act(handoff, 'take-over', { reason: 'Bea has gone home' })).item).toMatchObject({
      assignee: 's-ana',
      passed: [
        { did: 'transfer', by: 's-ana', to: 's-bea', note: 'She knows you' },
        { did: 'take-over', by: 's-ana', to: 's-ana', note: 'Bea has gone home' },
      ],
    });
    const until = new Date(world.now() + DAY).toISOString();
    expect((await ana.act(handoff, 'snooze', { until })).item).toMatchObject({
      state: 'snoozed',
      snoozedUntil: until,
    });
    expect((await ana.act(handoff, 'wake')).item).toMatchObject({ state: 'with_person' });
    expect((await ana.act(handoff, 'transfer', { team: 'nurses', note: 'to the line' })).item).toMatchObject({
      state: 'waiting',
      assignee: null,
      team: 'nurses',
    });
    await bea.act(handoff, 'claim');
    expect((await bea.act(handoff, 'resolve')).item).toMatchObject({ state: 'resolved' });
    expect((await now()).resolvedBy).toBe('s-bea');
    const did = await audited(handoff.id);
    for (const step of ['claimed', 'transferred', 'taken-over', 'snoozed', 'woken', 'released', 'resolved'])
      if (step !== 'released') expect(did).toContain(step);
  });

  test('an agent takes nothing over, and no more than their cap, save a danger', async () => {
    const first = await somebody();
    const second = await somebody();
    const danger = await somebody('I have crushing chest pain and cannot breathe');
    expect((await kim.act(first.handoff, 'claim')).status).toBe(200);
    expect(await kim.act(second.handoff, 'claim')).toMatchObject({ status: 409, code: 'load' });
    expect((await kim.act(danger.handoff, 'claim')).status).toBe(200);
    await ana.act(second.handoff, 'claim');
    expect(await kim.act(second.handoff, 'take-over', { reason: 'mine' })).toMatchObject({ code: 'taken' });
    for (const one of [first, danger, second]) await sue.act(one.handoff, 'resolve');
  });

  test('who fits best is who speaks the language, then the team', async () => {
    const { handoff } = await somebody('Quiero hablar con una persona');
    for (const one of [ana, bea]) await one.post('/presence', { status: 'online' });
    const { items } = await ana.get(`/handoffs/${handoff.id}/fitting`);
    expect(items[0]?.id).toBe('s-ana');
    await sue.act(handoff, 'resolve');
  });

  test('a private note is read by colleagues, never by the patient, and who is named finds it', async () => {
    const { handoff, conversation, number } = await somebody();
    await ana.act(handoff, 'claim');
    const before = world.received(number).length;
    await ana.act(handoff, 'note', { text: 'MARKER ask about the rash', mentions: ['s-bea'] });
    const seen = await bea.get(`/conversations/${conversation}/messages`);
    expect(seen.notes).toMatchObject([{ name: 'ana', text: 'MARKER ask about the rash' }]);
    expect(world.received(number)).toHaveLength(before);
    expect(JSON.stringify(seen.items)).not.toContain('MARKER');
    const { items } = await bea.get('/handoffs?mentions=me');
    expect(items.map(({ id }) => id)).toEqual([handoff.id]);
    await sue.act(handoff, 'resolve');
  });
});

describe('several at once', () => {
  const bulk = async (who: Console, body: object) => {
    const response = await who.post('/handoffs/bulk', body);
    const { items = [], error } = (await response.json()) as {
      items?: { id: string; ok: boolean; code: string | null }[];
      error?: { code: string; faults: { path: string }[] };
    };
    await world.settle();
    return { status: response.status, error, said: items.map(({ ok, code }) => (ok ? 'done' : code)) };
  };

  test('each is done or refused by itself, and no danger is ended or put off with others, whoever asks', async () => {
    const [mine, hers, danger] = [
      await somebody(),
      await somebody(),
      await somebody('I have crushing chest pain and cannot breathe'),
    ];
    const ids = [mine, hers, danger].map(({ handoff }) => handoff.id);
    await ana.act(mine.handoff, 'claim');
    await bea.act(hers.handoff, 'claim');
    await ana.act(danger.handoff, 'claim');
    const until = new Date(world.now() + DAY).toISOString();
    expect((await bulk(ana, { ids, act: 'snooze', until })).said).toEqual(['done', 'not-yours', 'danger']);
    for (const who of [ana, sue]) {
      const ended = await bulk(who, { ids: [danger.handoff.id], act: 'resolve', reason: 'answered' });
      expect(ended.said).toEqual(['danger']);
    }
    expect(await danger.now()).toMatchObject({ state: 'with_person', risk: 'emergency' });
    expect(
      (await bulk(sue, { ids: [...ids, 'none'], act: 'transfer', team: 'nurses', note: 'Yours' })).said,
    ).toEqual(['done', 'done', 'done', 'not-found']);
    expect(await hers.now()).toMatchObject({ state: 'waiting', team: 'nurses', assignee: null });
    const ended = await bulk(sue, { ids, act: 'resolve', reason: 'by-phone' });
    expect(ended.said).toEqual(['done', 'done', 'danger']);
    for await (const { did, what, why } of world.app.stores.audit.entries(world.practice.id))
      if (did === 'resolved' && what === mine.handoff.id) expect(why).toBe('by-phone');
    expect(await audited(danger.handoff.id)).not.toContain('resolved');
  });

  test('where one can not be reached just now, what was done with the others is told', async () => {
    const [free, busy, last] = [await somebody(), await somebody(), await somebody()];
    const ids = [free, busy, last].map(({ handoff }) => handoff.id);
    // Another process has that conversation, and says nothing.
    const timer = { id: 'none', at: world.now(), kind: 'escalation', data: { handoffId: 'none' } } as const;
    const event = { kind: 'timer-due', id: 'held-elsewhere', at: world.now(), timer } as const;
    const { conversations } = world.app.stores;
    const accepted = await conversations.append(world.practice.id, busy.conversation, event);
    if (accepted.kind !== 'accepted' || accepted.held === null) throw new Error('it is not held');
    const response = await ana.post('/handoffs/bulk', { ids, act: 'claim' });
    const { items } = (await response.json()) as { items: { code: string | null }[] };
    expect(items.map(({ code }) => code)).toEqual([null, 'store-away', 'store-away']);
    await conversations.postpone(accepted.held, world.now(), 'fair');
    await world.settle();
    expect(await free.now()).toMatchObject({ assignee: 's-ana' });
    expect(await last.now()).toMatchObject({ assignee: null });
  }, 40_000);

  test('what an act with several needs is asked for before anything is done', async () => {
    const { handoff, now } = await somebody();
    const ids = [handoff.id];
    for (const [body, path] of [
      [{ act: 'resolve' }, 'reason'],
      [{ act: 'snooze' }, 'until'],
      [{ act: 'transfer', team: 'nurses' }, 'note'],
      [{ act: 'transfer', note: 'x' }, 'team'],
      [{ act: 'resolve', reason: 'because' }, 'reason'],
    ] as const) {
      const refused = await bulk(sue, { ids, ...body });
      expect([refused.status, refused.error?.faults[0]?.path]).toEqual([400, path]);
    }
    expect((await now()).state).toBe('waiting');
  });
});

describe('what is said', () => {
  test('a line can be taken back for five seconds; then it goes out once', async () => {
    const { handoff, conversation, number } = await somebody();
    await ana.act(handoff, 'claim');
    const say = async (text: string) =>
      (await (await ana.post(`/conversations/${conversation}/messages`, { text, undo: true })).json()) as {
        id: string;
      };
    const first = await say('MARKER one');
    expect((await ana.post(`/conversations/${conversation}/lines/${first.id}/cancel`)).status).toBe(204);
    const second = await say('MARKER two');
    await world.wait(6_000);
    expect(world.received(number).filter((text) => text.includes('MARKER'))).toEqual(['ana: MARKER two']);
    expect((await ana.post(`/conversations/${conversation}/lines/${second.id}/cancel`)).status).toBe(409);
    await sue.act(handoff, 'resolve');
  });

  test('a line for later is shown until then, and goes out after the talk has ended too', async () => {
    const { handoff, conversation, number } = await somebody();
    await ana.act(handoff, 'claim');
    const sendAt = new Date(world.now() + 2 * HOUR).toISOString();
    await ana.post(`/conversations/${conversation}/messages`, { text: 'How is the fever?', sendAt });
    const seen = await ana.get(`/conversations/${conversation}/messages`);
    expect(seen.scheduled).toMatchObject([{ text: 'How is the fever?', sendAt }]);
    await ana.act(handoff, 'resolve');
    await world.wait(2 * HOUR + MINUTE);
    expect(world.received(number).at(-1)).toBe('ana: How is the fever?');
  });

  test('one that a colleague’s talk stands in the way of is told to staff, not lost', async () => {
    const { handoff, conversation, number } = await somebody();
    await ana.act(handoff, 'claim');
    const sendAt = new Date(world.now() + HOUR).toISOString();
    await ana.post(`/conversations/${conversation}/messages`, { text: 'MARKER later', sendAt });
    await bea.act(handoff, 'take-over', { reason: 'Ana is out' });
    await bea.post(`/conversations/${conversation}/messages`, { text: 'Hello, this is Bea.' });
    await world.wait(HOUR + MINUTE);
    expect(world.received(number).join()).not.toContain('MARKER');
    expect((await only(world)).brief.note).toContain('MARKER later');
    await sue.act(handoff, 'resolve');
  });

  test('one of somebody who has left goes to nobody: it stands in the queue at once, whether the talk is open or over', async () => {
    const gina = await hire(world, 'gina', 'nurse');
    const boss = await hire(world, 'boss', 'admin');
    const disable = async (disabled: boolean) =>
      boss.put(`/admin/staff/${gina.id}`, { email: gina.email, name: 'gina', role: 'nurse', disabled });
    const sendAt = new Date(world.now() + HOUR).toISOString();
    const keep = async (text: string) => {
      const found = await somebody();
      await gina.act(found.handoff, 'claim');
      await gina.post(`/conversations/${found.conversation}/messages`, { text, sendAt });
      return found;
    };
    const open = await keep('MARKER of an open talk');
    const over = await keep('MARKER of a talk that is over');
    await gina.act(over.handoff, 'resolve');
    expect((await disable(true)).status).toBe(200);
    await world.settle();
    const notes = (await world.handoffs()).map(({ state, brief }) => [state, brief.note]);
    expect(notes).toHaveLength(2);
    expect(notes).toContainEqual([
      'waiting',
      expect.stringContaining('closed: gina: MARKER of an open talk'),
    ]);
    expect(notes).toContainEqual([
      'waiting',
      expect.stringContaining('closed: gina: MARKER of a talk that is'),
    ]);
    for (const { conversation, number } of [open, over]) {
      const { scheduled } = await ana.get(`/conversations/${conversation}/messages`);
      expect(scheduled).toEqual([]);
      await world.wait(2 * HOUR);
      expect(world.received(number).join()).not.toContain('MARKER');
    }
    for (const one of await world.handoffs()) await sue.act(one, 'resolve');
  });

  test('one of somebody whose account was closed elsewhere is held back at its time, and nothing of it is lost', async () => {
    const gina = await hire(world, 'gina', 'nurse');
    const { handoff, conversation, number } = await somebody();
    await gina.act(handoff, 'claim');
    const sendAt = new Date(world.now() + HOUR).toISOString();
    await gina.post(`/conversations/${conversation}/messages`, { text: 'MARKER unseen', sendAt });
    await gina.act(handoff, 'resolve');
    const account = await world.app.stores.staff.byId(world.practice.id, gina.id);
    if (account === null) throw new Error('no account');
    const audit = {
      at: world.now(),
      who: 'test',
      did: 'staff-changed',
      what: gina.id,
      why: 'nurse, disabled',
    };
    await world.app.stores.staff.save({ ...account, disabled: true }, audit);
    await world.wait(HOUR + MINUTE);
    expect(world.received(number).join()).not.toContain('MARKER');
    const left = await only(world);
    expect(left.brief.note).toContain('gina: MARKER unseen');
    await sue.act(left, 'resolve');
  });

  test('one that goes out when nobody has the talk any more leaves it where it waits', async () => {
    const { handoff, conversation, number, now } = await somebody();
    await ana.act(handoff, 'claim');
    const sendAt = new Date(world.now() + HOUR).toISOString();
    await ana.post(`/conversations/${conversation}/messages`, { text: 'Any news?', sendAt });
    await ana.act(handoff, 'release');
    await world.wait(HOUR + MINUTE);
    expect(world.received(number).at(-1)).toBe('ana: Any news?');
    expect(await now()).toMatchObject({ state: 'waiting', assignee: null });
  });

  test('what staff promise stays in the queue until its day, with who gave their word', async () => {
    const { handoff, conversation } = await somebody();
    await ana.act(handoff, 'claim');
    await ana.post(`/conversations/${conversation}/messages`, { text: 'We will call you tomorrow.' });
    await ana.act(handoff, 'resolve');
    const task = await only(world);
    expect(task).toMatchObject({ reason: 'promise', state: 'snoozed', promise: { name: 'ana' } });
    await world.wait(task.dueAt - world.now() + MINUTE);
    const due = await only(world);
    expect(due.state).toBe('waiting');
    await sue.act(due, 'resolve');
  });

  test('what staff promise comes back on its day also where nobody has ended the talk', async () => {
    const { handoff, conversation, now } = await somebody();
    await ana.act(handoff, 'claim');
    await ana.post(`/conversations/${conversation}/messages`, { text: 'We will call you tomorrow.' });
    await ana.act(handoff, 'wait');
    const day = (await now()).promise?.dueAt ?? 0;
    expect(day).toBeGreaterThan(world.now());
    await world.wait(day - world.now() + MINUTE);
    expect(await now()).toMatchObject({ state: 'with_person', assignee: 's-ana', unread: true });
    await world.wait(4 * DAY);
    expect(await now()).toMatchObject({ state: 'waiting', assignee: null });
  });

  test('a draft is kept for its writer alone, until the line is said', async () => {
    const { handoff, conversation } = await somebody();
    await ana.act(handoff, 'claim');
    const path = `/conversations/${conversation}/draft`;
    expect((await ana.put(path, { text: 'Dear R' })).status).toBe(204);
    expect((await ana.get(path)).text).toBe('Dear R');
    expect((await bea.get(path)).text).toBe('');
    await ana.post(`/conversations/${conversation}/messages`, { text: 'Dear Rosa' });
    expect((await ana.get(path)).text).toBe('');
    await sue.act(handoff, 'resolve');
  });
});

describe('clocks', () => {
  test('who claims and says nothing loses it to the queue, and who is on call hears of it', async () => {
    const { handoff, now } = await somebody();
    await ana.act(handoff, 'claim');
    await world.wait(15 * HOUR);
    expect(await now()).toMatchObject({ state: 'waiting', assignee: null });
    expect((await now()).passed?.at(-1)).toMatchObject({ did: 'breach', note: 's-ana' });
    expect(await audited(handoff.id)).toEqual(expect.arrayContaining(['breached', 'paged']));
    await sue.act(handoff, 'resolve');
  });

  test('what is answered becomes the patient’s turn, and comes back when they are silent', async () => {
    const { handoff, conversation, now, number } = await somebody();
    await ana.act(handoff, 'claim');
    await ana.post(`/conversations/${conversation}/messages`, { text: 'When did it begin?' });
    await world.wait(25 * HOUR);
    expect(await now()).toMatchObject({ state: 'waiting_on_patient', assignee: 's-ana' });
    await world.text(number, 'on Sunday evening after dinner');
    expect(await now()).toMatchObject({ state: 'with_person', assignee: 's-ana' });
    await ana.post(`/conversations/${conversation}/messages`, { text: 'And today?' });
    await ana.act(handoff, 'wait');
    await world.wait(3 * DAY + HOUR);
    expect(await now()).toMatchObject({ state: 'with_person', unread: true });
    await sue.act(handoff, 'resolve');
  });

  test('what sleeps wakes at once when the patient writes', async () => {
    const { handoff, now, number } = await somebody();
    await ana.act(handoff, 'claim');
    await ana.act(handoff, 'snooze', { until: new Date(world.now() + 5 * DAY).toISOString() });
    await world.text(number, 'it is worse today');
    expect((await now()).state).toBe('with_person');
    expect((await now()).ringAt).toBeLessThan(world.now() + DAY);
    await sue.act(handoff, 'resolve');
  });
});

describe('complaints of other consoles’ users (features.md §3)', () => {
  test('chatwoot 13673, 5139: the bot does not talk over the human', async () => {
    const { handoff, conversation, number } = await somebody();
    await ana.act(handoff, 'claim');
    await ana.post(`/conversations/${conversation}/messages`, { text: 'Hi, Ana here.' });
    const before = world.received(number).length;
    for (const text of ['menu', 'hello?', 'what is my plan', 'thanks']) await world.text(number, text);
    expect(world.received(number)).toHaveLength(before);
    await ana.act(handoff, 'snooze', { until: new Date(world.now() + DAY).toISOString() });
    await world.text(number, 'menu');
    expect(world.received(number)).toHaveLength(before);
    await sue.act(handoff, 'resolve');
  });

  test('chatwoot 13880, 15068: no handoff loop after resolve', async () => {
    const { handoff, number } = await somebody();
    await ana.act(handoff, 'claim');
    await ana.act(handoff, 'resolve');
    for (const text of ['thanks', 'ok', 'menu']) await world.text(number, text);
    expect(await world.handoffs()).toEqual([]);
  });

  test('a second wish goes into the open entry, and does not open another', async () => {
    const { handoff, number } = await somebody();
    await world.text(number, 'I really want a nurse please');
    expect((await only(world)).id).toBe(handoff.id);
    await sue.act(handoff, 'resolve');
  });

  test('chatwoot 9979: looking does not mark as done, and what is marked unread stays so', async () => {
    const { handoff, conversation, now } = await somebody();
    await ana.act(handoff, 'claim');
    await ana.act(handoff, 'unread');
    await ana.get(`/conversations/${conversation}/messages`);
    expect((await now()).unread).toBe(true);
    await ana.post(`/conversations/${conversation}/messages`, { text: 'Here I am.' });
    expect((await now()).unread).toBe(false);
    await sue.act(handoff, 'resolve');
  });
});

describe('what the patient is told', () => {
  const monday = Date.parse('2026-12-07T16:00:00Z');

  test('who waits while others do is told their place, and what to do if it gets worse', async () => {
    world.setClock(monday);
    const first = await somebody();
    const second = await somebody();
    expect(world.received(first.number).join()).not.toMatch(/in line/);
    expect(world.received(second.number).at(-1)).toMatch(/number 2 in line.*worse.*911/);
  });

  test('at night nobody is told of a line that nobody serves, only when somebody reads', async () => {
    world.setClock(monday + 12 * HOUR);
    await somebody();
    const { number } = await somebody();
    expect(world.received(number).at(-1)).toMatch(/closed now.*after 8:00 AM tomorrow/);
    expect(world.received(number).at(-1)).not.toMatch(/in line/);
  });

  test('who has had enough of the bot gets a person', async () => {
    world.setClock(monday + 24 * HOUR);
    const { handoff } = await somebody('This is useless, you are not helping');
    expect(handoff.reason).toBe('frustration');
    const { handoff: other } = await somebody('esto no sirve para nada');
    expect(other).toMatchObject({ reason: 'frustration' });
  });
});

describe('Bot Framework’s handoff events', () => {
  async function page() {
    const base = `${world.url}/v3/directline`;
    const made = await fetch(`${base}/tokens/generate`, { method: 'POST', headers: { Origin: world.url } });
    const { token } = (await made.json()) as { token: string };
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const started = await fetch(`${base}/conversations`, { method: 'POST', headers, body: '{}' });
    const { conversationId } = (await started.json()) as { conversationId: string };
    const post = async (activity: object) => {
      const path = `${base}/conversations/${conversationId}/activities`;
      const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(activity) });
      await world.settle();
      return response.status;
    };
    return { post };
  }

  test('handoff.initiate of a page opens one handoff, however often it is said; its handoff.status moves nothing', async () => {
    const { post } = await page();
    const event = { type: 'event', name: 'handoff.initiate', value: {}, from: { id: 'u' } };
    expect(await post(event)).toBe(200);
    expect(await post(event)).toBe(200);
    const { id, state } = await only(world);
    expect(state).toBe('waiting');
    await post({ type: 'event', name: 'handoff.status', value: { state: 'completed' }, from: { id: 'u' } });
    expect((await only(world)).id).toBe(id);
  });

  test('a hub that accepts holds it, and completes it; a danger it does not end', async () => {
    const { post } = await page();
    await post({ type: 'event', name: 'handoff.initiate', from: { id: 'u' } });
    const { conversationId } = await only(world);
    let said = 0;
    const status = async (state: 'accepted' | 'completed' | 'failed') => {
      said += 1;
      const event = {
        kind: 'handoff-event',
        name: 'handoff.status',
        state,
        id: `hub-${said}`,
        at: world.now(),
      } as const;
      const from = { channel: 'web', page: 'hub' } as const;
      await world.app.work
        .perform(world.practice.id, conversationId, { ...event, from })
        .catch(() => undefined);
    };
    void status('accepted');
    await world.settle();
    for (let tries = 0; tries < 50 && (await only(world)).assignee === null; tries += 1) await world.settle();
    expect(await only(world)).toMatchObject({ state: 'with_person', assignee: 'hub' });
    void status('completed');
    for (let tries = 0; tries < 50 && (await world.handoffs()).length > 0; tries += 1) await world.settle();
    expect(await world.handoffs()).toEqual([]);
  }, 40_000);
});

describe('nobody loses their owner or their clock', () => {
  const pagesOf = async (id: string): Promise<number> =>
    (await audited(id)).filter((did) => did === 'paged').length;

  test('what nobody has and slept is paged for, also where it is woken in the very millisecond', async () => {
    const { handoff, now } = await somebody();
    const until = world.now() + 2 * HOUR;
    await ana.act(handoff, 'snooze', { until: new Date(until).toISOString() });
    await world.wait(until - world.now());
    expect(await now()).toMatchObject({ state: 'waiting', assignee: null });
    expect((await now()).passed ?? []).toEqual([]);
    const before = await pagesOf(handoff.id);
    await world.wait(14 * HOUR);
    expect(await pagesOf(handoff.id)).toBeGreaterThan(before);
  });

  test('nobody who waits for an answer is put off for longer than a day, nor a danger for longer than its next word', async () => {
    const { handoff, now } = await somebody();
    await ana.act(handoff, 'claim');
    const far = new Date(world.now() + 40 * DAY).toISOString();
    const asked = world.now();
    const { item } = await ana.act(handoff, 'snooze', { until: far });
    expect(Date.parse(String(item.snoozedUntil))).toBeLessThanOrEqual(asked + 26 * HOUR);
    await world.wait(Date.parse(String(item.snoozedUntil)) - world.now() + MINUTE);
    expect(await now()).toMatchObject({ state: 'with_person', unread: true });
    await ana.post(`/conversations/${handoff.conversationId}/messages`, {
      text: 'The result comes in March.',
    });
    expect((await ana.act(handoff, 'snooze', { until: far })).item).toMatchObject({ snoozedUntil: far });
    const danger = await somebody('I cant breathe at all, my lips are blue');
    await ana.act(danger.handoff, 'claim');
    await ana.act(danger.handoff, 'snooze', { until: far });
    await world.wait(20 * MINUTE);
    expect((await danger.now()).state).not.toBe('snoozed');
    // Nor is either left to a patient whom nobody has answered.
    await ana.act(danger.handoff, 'wait', { until: far });
    expect((await danger.now()).ringAt).toBeLessThan(world.now() + HOUR);
    const unanswered = await somebody();
    await ana.act(unanswered.handoff, 'wait');
    expect((await unanswered.now()).ringAt).toBeLessThan(world.now() + 26 * HOUR);
  });

  test('what becomes urgent at night is paged for at its own pace, not in the morning', async () => {
    const evening = Temporal.Instant.fromEpochMilliseconds(world.now())
      .toZonedDateTimeISO(world.practice.zone)
      .add({ days: 1 })
      .with({ hour: 13, minute: 0 }).epochMilliseconds;
    await world.wait(evening - world.now());
    const { handoff, number } = await somebody();
    // Somebody is asked in the evening, and would be again in the morning.
    await world.wait(9.5 * HOUR);
    const before = await pagesOf(handoff.id);
    expect(before).toBeGreaterThan(0);
    await world.text(number, 'should I take two pills instead of one?');
    expect(await only(world)).toMatchObject({ id: handoff.id, risk: 'urgent' });
    await world.wait(65 * MINUTE);
    expect(await pagesOf(handoff.id)).toBeGreaterThan(before);
  });

  test('whose account is disabled has nothing any more: it is in the queue at once', async () => {
    const admin = await hire(world, 'ada', 'admin');
    const leo = await hire(world, 'leo', 'nurse');
    const answered = await somebody();
    const asleep = await somebody();
    for (const { handoff } of [answered, asleep]) await leo.act(handoff, 'claim');
    await leo.post(`/conversations/${answered.conversation}/messages`, { text: 'When did it begin?' });
    await leo.act(asleep.handoff, 'snooze', { until: new Date(world.now() + DAY).toISOString() });
    const body = { email: leo.email, name: 'leo', role: 'nurse', disabled: true };
    expect((await admin.put('/admin/staff/s-leo', body)).status).toBe(200);
    await world.settle();
    for (const one of [answered, asleep])
      expect(await one.now()).toMatchObject({ state: 'waiting', assignee: null });
  });

  test('who is claimed and forgotten again and again waits no longer for that, and the supervisor hears of each', async () => {
    const { handoff, now } = await somebody();
    const asked = world.now();
    const supervisor = world.practice.roster.find(({ role }) => role === 'supervisor')?.phone ?? '';
    for (let times = 0; times < 3; times += 1) {
      const before = world.received(supervisor).length;
      const { item } = await ana.act(handoff, 'claim');
      expect(item).toMatchObject({ assignee: 's-ana' });
      await world.wait(((await now()).ringAt ?? 0) - world.now() + MINUTE);
      expect(await now()).toMatchObject({ state: 'waiting', assignee: null });
      expect(world.received(supervisor).length).toBeGreaterThan(before);
    }
    expect(world.now() - asked).toBeLessThan(28 * HOUR);
  });

  test('where the supervisor’s page about a forgotten talk does not arrive, somebody else hears at once', async () => {
    const { handoff, now } = await somebody();
    await ana.act(handoff, 'claim');
    const { roster } = world.practice;
    const supervisor = roster.find(({ role }) => role === 'supervisor')?.phone ?? '';
    const heard = () =>
      roster.filter(({ phone }) => phone !== supervisor).flatMap(({ phone }) => world.received(phone));
    const before = heard().length;
    world.app.simulator?.script({ act: 'answer', status: 400, code: 21211, to: supervisor, times: 1 });
    await world.wait(((await now()).ringAt ?? 0) - world.now());
    expect(await now()).toMatchObject({ state: 'waiting', assignee: null });
    expect(heard()).toHaveLength(before + 1);
  });

  test('what is for a team that nobody is in is seen by whoever there is', async () => {
    const agent = await hire(world, 'gil', 'agent', { teams: ['front-desk'] });
    const { handoff, conversation } = await somebody();
    const team = world.practice.teams.find(({ id }) => id !== 'front-desk' && id !== 'nurses')?.id;
    expect(team).toBeDefined();
    await sue.act(handoff, 'transfer', { team, note: 'to them' });
    expect((await agent.get('/handoffs')).items.map(({ id }) => id)).toContain(handoff.id);
    expect((await agent.call('GET', `/conversations/${conversation}/messages`)).status).toBe(200);
    expect((await agent.call('GET', `/conversations/${conversation}/lines/none/media/0`)).status).toBe(404);
    expect((await agent.act(handoff, 'claim')).status).toBe(200);
  });

  test('what is called back on a Saturday is not kept until Monday by whoever says nothing', async () => {
    let friday = Temporal.Instant.fromEpochMilliseconds(world.now())
      .toZonedDateTimeISO(world.practice.zone)
      .add({ days: 1 })
      .with({ hour: 14, minute: 0 });
    while (friday.dayOfWeek !== 5) friday = friday.add({ days: 1 });
    await world.wait(friday.epochMilliseconds - world.now());
    const { handoff, now } = await somebody();
    await ana.act(handoff, 'claim');
    await ana.act(handoff, 'snooze', { until: new Date(world.now() + DAY).toISOString() });
    await world.wait(DAY + MINUTE);
    expect(await now()).toMatchObject({ state: 'with_person', unread: true });
    await world.wait(2 * HOUR);
    expect(await now()).toMatchObject({ state: 'waiting', assignee: null });
  });
});
