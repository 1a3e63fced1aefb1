import { resolve } from 'node:path';
import { patientBundle } from '../../src/care/export.ts';
import { referralResources } from '../../src/care/help/referral.ts';
import { gather } from '../../src/cli/export.ts';
import { changePatient } from '../../src/http/staff-patient.ts';
import { coverageOf } from '../../src/language/coverage.ts';
import { CATALOGUE } from '../../src/safety/rules/catalogue.ts';
import { auditOnly } from '../../src/turn/commit.ts';
import { openWorld, type World } from '../world.ts';
import { type Console, hire, only } from './shift.ts';

const HOUR = 60 * 60_000;
let world: World;
let ana: Console;
let kim: Console;
let sue: Console;
let boss: Console;

beforeAll(async () => {
  world = await openWorld();
  ana = await hire(world, 'ana', 'nurse');
  kim = await hire(world, 'kim', 'agent');
  sue = await hire(world, 'sue', 'supervisor');
  boss = await hire(world, 'boss', 'admin');
});
afterAll(() => world.close());

/** The demo patient Denise writes from the number on file. */
async function denise(text: string) {
  const [phone] = (await (await fetch(`${world.url}/simulator/api/phones`)).json()).phones.filter(
    ({ patient }: { patient: string }) => patient === 'demo-denise',
  );
  await world.text(phone.number, text);
  return only(world);
}

test('a nurse sees who writes, an agent what an agent may, and a reason opens the rest and is kept', async () => {
  const handoff = await denise('I want to talk to a person about my blood pressure medicine');
  const nurse = await ana.get('/patients/demo-denise');
  expect(nurse.identity).toMatchObject({ name: expect.stringContaining('Denise') });
  for (const part of ['plan', 'goals', 'questions', 'team', 'circle', 'consents', 'medicines', 'memoryCard'])
    expect([part, nurse[part] === null]).toEqual([part, false]);
  expect(nurse.audit).toBeNull();
  const agent = await kim.get('/patients/demo-denise');
  expect(agent).toMatchObject({
    plan: null,
    goals: null,
    withheld: expect.arrayContaining(['plan', 'goals']),
  });
  expect((await kim.call('GET', '/patients/demo-denise?part=plan')).status).toBe(403);
  const opened = await kim.get('/patients/demo-denise?part=plan', { 'Break-Glass': 'covering' });
  expect(opened.plan).not.toBeNull();
  const seen = await sue.get('/admin/audit?who=s-kim');
  expect(seen.items).toContainEqual(expect.objectContaining({ did: 'broke-glass', why: 'covering' }));

  const brief = (await ana.get(`/handoffs/${handoff.id}/brief`)) as unknown as {
    lines: { kind: string; text: string; messages: string[] }[];
  };
  const kinds = brief.lines.map(({ kind }) => kind);
  expect(kinds.slice(0, 3)).toEqual(['who', 'wants', 'risk']);
  expect(kinds).toEqual(expect.arrayContaining(['language', 'promised']));
  expect(brief.lines.find(({ kind }) => kind === 'wants')?.messages).toHaveLength(1);
  expect(await ana.get(`/handoffs/${handoff.id}/brief`)).toEqual(brief);
  const found = await ana.get('/lookups?q=blood pressure&patient=demo-denise');
  expect(found.terms).not.toEqual([]);
  expect((await ana.get('/search?q=medicine pressure')).items.map(({ id }) => id)).toEqual([handoff.id]);
  expect((await ana.get('/search?q=unicorn')).items).toEqual([]);
  await ana.act(handoff, 'claim');
  await ana.post(`/conversations/${handoff.conversationId}/messages`, { text: 'Hello Denise' });
  world.setClock(world.now() + HOUR);
  await ana.act(handoff, 'resolve');
});

test('how people say a talk was counts for the person, the team and the language; what the bot did alone counts for nobody', async () => {
  const [phone] = (await (await fetch(`${world.url}/simulator/api/phones`)).json()).phones.filter(
    ({ patient }: { patient: string }) => patient === 'demo-denise',
  );
  const asks = () => world.received(phone.number).findLastIndex((text) => /How was/i.test(text));
  for (let hours = 0; hours < 30 && asks() === -1; hours += 1) await world.wait(HOUR);
  expect(asks()).toBeGreaterThan(-1);
  await world.text(phone.number, '2');
  const said = { good: 0, 'so-so': 1, bad: 0 };
  const from = `from=${new Date(world.now() - 3 * 24 * HOUR).toISOString()}`;
  for (const by of ['team', 'language', 'person']) {
    const summary = await sue.get(`/reports/summary?by=${by}&${from}`);
    expect([by, summary.rows, summary.total]).toMatchObject([by, [{ said }], { said }]);
  }
  const csv = await (await sue.call('GET', `/reports/summary?by=language&format=csv&${from}`)).text();
  expect(csv.split('\r\n')[0]).toMatch(/,said good,said so-so,said bad$/);
  expect(csv.split('\r\n')[1]).toMatch(/^en,.*,0,1,0$/);
  const entry = { at: world.now(), who: 'bot', did: 'feedback', what: 'goal', why: 'bad' };
  await world.app.stores.conversations.commit(auditOnly(world.practice.id, entry));
  expect((await sue.get(`/reports/summary?by=team&${from}`)).total).toMatchObject({ said });
  const all = await (await sue.call('GET', '/reports/feedback?format=csv')).text();
  expect(all.trim().split('\r\n')).toEqual(['about,said,answers', 'goal,bad,1', 'talk,so-so,1']);
});

test('a way to community help is seen with how far it has come, and staff close the loop; who may not is refused', async () => {
  const { conversations, records } = world.app.stores;
  const [request, task] = referralResources({
    ...{ id: 'ref-1', patientId: 'demo-denise', helpId: 'pantry', name: 'Elm Street Pantry', kind: 'food' },
    ...{ authoredOn: '2026-11-20T15:00:00Z', at: '2026-11-20T15:00:00Z', status: 'requested', reason: null },
  });
  const account = await world.app.stores.staff.byId(world.practice.id, ana.id);
  if (account === null) throw new Error('no account');
  await changePatient({ records, conversations, clock: world.now }, account, 'demo-denise', (chart) => {
    return { resource: task, beside: [request], chart, did: 'seeded', why: null };
  });
  const seen = async () => (await ana.get('/patients/demo-denise')).referrals as { status: string }[];
  expect(await seen()).toMatchObject([{ id: 'ref-1', name: 'Elm Street Pantry', status: 'requested' }]);
  expect(await kim.get('/patients/demo-denise')).toMatchObject({ referrals: null });
  const path = '/patients/demo-denise/referrals/ref-1';
  const closed = await ana.post(path, { status: 'failed', reason: 'too-far' });
  expect(await closed.json()).toMatchObject({ items: [{ status: 'failed', reason: 'too-far' }] });
  const all = await records.resources(world.practice.id, 'demo-denise');
  const stands = (id: string) => all.find((one) => one.id === id)?.resource;
  expect(stands('ref-1')).toMatchObject({
    ...{ ...task, status: 'failed', statusReason: { text: 'too-far' }, lastModified: expect.any(String) },
  });
  expect(stands('ref-1-request')).toMatchObject({ ...request, status: 'revoked' });
  expect((await sue.post(path, { status: 'completed' })).status).toBe(200);
  expect(await seen()).toMatchObject([{ status: 'completed', reason: null }]);
  for (const [who, to, body, status] of [
    [kim, path, { status: 'completed' }, 403],
    [ana, path, { status: 'failed' }, 400],
    [ana, path, { status: 'completed', reason: 'gone' }, 400],
    [ana, '/patients/demo-denise/referrals/none', { status: 'completed' }, 404],
    [ana, '/patients/nobody/referrals/ref-1', { status: 'completed' }, 404],
  ] as const)
    expect([to, body, (await who.post(to, body)).status]).toEqual([to, body, status]);
  const did = (await sue.get('/admin/audit?did=referral&what=demo-denise')).items;
  expect(did.map((one) => [one.did, one.who, one.why])).toEqual([
    ['referral-completed', 's-sue', 'ref-1'],
    ['referral-failed', 's-ana', 'ref-1'],
  ]);
});

test('views, presence and ready replies', async () => {
  const views = { items: [{ id: 'es', name: 'Spanish', filter: { language: 'es' }, sort: 'wait' }] };
  expect((await ana.put('/views', views)).status).toBe(200);
  expect(await ana.get('/views')).toEqual(views);
  expect((await kim.get('/views')).items).toEqual([]);
  await ana.post('/presence', { conversationId: 'c1', typing: true });
  expect((await kim.get('/presence')).items).toMatchObject([
    { id: 's-ana', conversationId: 'c1', typing: true },
  ]);
  expect((await kim.get('/colleagues')).items).toContainEqual(
    expect.objectContaining({ id: 's-ana', status: 'online' }),
  );
  world.setClock(world.now() + 60_000);
  expect((await kim.get('/presence')).items).toEqual([]);

  const read = await boss.get('/admin/practice/canned');
  const texts = { en: 'Please call us.', es: 'Por favor, llámenos.' };
  const canned = [{ id: 'call', shortcut: 'call', texts, approvedBy: 'Dana Ruiz' }];
  expect(
    (await boss.put('/admin/practice/canned', { version: read.version, settings: { canned } })).status,
  ).toBe(200);
  world.setClock(world.now() + 6_000);
  expect((await ana.get('/canned?language=es&q=call')).items).toMatchObject([
    { text: texts.es, preview: texts.en },
  ]);
  expect((await ana.get('/canned?language=vi')).items).toMatchObject([{ text: null, preview: texts.en }]);
  const preview = await (await ana.post('/preview', { text: 'Está bien, señora: ñ → así' })).json();
  expect(preview).toMatchObject({ encoding: 'UCS-2', tooLong: false });
});

test('reports tell waits by person, access times as NCQA asks, and what is going on now', async () => {
  const summary = await sue.get('/reports/summary?by=person');
  expect(summary.rows).toMatchObject([
    { key: 's-ana', opened: 1, resolved: 1, resolution: { median: HOUR } },
  ]);
  const access = await sue.get('/reports/access');
  expect(access.totals).toMatchObject([
    { when: 'in-hours', requests: 1, answered: 1 },
    { when: 'after-hours', requests: 0, answered: 0 },
  ]);
  const short = new Date(world.now() - 24 * HOUR).toISOString();
  expect((await sue.call('GET', `/reports/access?from=${short}`)).status).toBe(400);
  const csv = await (await sue.call('GET', '/reports/access?format=csv')).text();
  expect(csv.split('\r\n')[0]).toBe(
    'day,when,requests,answered,median ms,p90 ms,longest ms,within 30 min,within 60 min,within 240 min,within 1440 min',
  );
  expect(await sue.get('/reports/live')).toMatchObject({ overdue: 0, people: expect.any(Array) });
});

test('an export for the patient holds what staff noted, with who did; their own page does not', async () => {
  const handoff = await denise('I want to talk to a person again');
  await ana.act(handoff, 'note', { text: 'MARKER lives alone since May' });
  const { stores } = world.app;
  const config = { publicUrl: world.url } as Parameters<typeof gather>[1];
  const data = await gather(stores, config, world.practice.id, 'demo-denise', world.now());
  const notes = patientBundle(data).entry.filter(({ resource }) =>
    JSON.stringify(resource).includes('MARKER'),
  );
  expect(notes.map(({ resource }) => resource)).toMatchObject([
    {
      resourceType: 'Communication',
      category: [{ coding: [{ code: 'private-note' }] }],
      sender: { display: 'ana' },
      payload: [{ contentString: 'MARKER lives alone since May' }],
    },
  ]);
  expect(JSON.stringify(notes)).not.toContain('recipient');
  await sue.act(handoff, 'resolve');
});

test('rules of age, of keeping and of legal holds are set by an admin, looked at first, and each hold is in the audit', async () => {
  const set = async (section: string, settings: Record<string, unknown>, who = boss) => {
    const { version } = await boss.get(`/admin/practice/${section}`);
    const response = await who.put(`/admin/practice/${section}`, { version, settings });
    const { error } = (await response.json()) as { error?: { code: string; faults?: { code: string }[] } };
    world.setClock(world.now() + 6_000);
    return [response.status, error?.faults?.map(({ code }) => code).join() ?? error?.code ?? null];
  };
  const now = () => world.app.stores.practices.find(world.practice.id);
  expect((await sue.get('/admin/practice/ages')).settings).toEqual({ ages: null });
  expect(await set('ages', { ages: { own: 14 } }, sue)).toEqual([403, 'not-allowed']);
  expect(await set('ages', { ages: { own: 20 } })).toEqual([400, 'age-order']);
  expect(await set('ages', { ages: { own: 14 } })).toEqual([200, null]);
  expect((await now())?.ages).toEqual({ own: 14, teen: 13, adult: 18 });
  expect(await set('ages', { ages: null })).toEqual([200, null]);
  expect((await now())?.ages).toBeUndefined();

  const look = async (body: object, who = boss) => (await who.post('/admin/retention/look', body)).json();
  expect(await look({ record: 6 })).toMatchObject({ patients: 0, held: 0 });
  expect(await look({ record: 'six' })).toMatchObject({
    error: { faults: [{ path: 'retention.record', code: 'whole-number' }] },
  });
  expect(await look({}, sue)).toMatchObject({ error: { code: 'not-allowed' } });
  expect(await set('retention', { retention: { record: 5 } })).toEqual([400, 'years-law']);
  expect(await set('retention', { retention: { strangers: 30 } })).toEqual([200, null]);
  expect((await now())?.retention).toEqual({ record: 10, minor: 3, texts: 10, strangers: 30 });

  expect(await set('legalHolds', { legalHolds: ['demo-denise', 'demo-dennis'] })).toEqual([
    400,
    'no-patient',
  ]);
  expect(await set('legalHolds', { legalHolds: ['demo-denise', 'demo-walter'] })).toEqual([200, null]);
  // Twelve years on both are too old, and stay.
  world.setClock(world.now() + 12 * 366 * 24 * HOUR);
  const { held } = (await look({})) as { held: number };
  world.setClock(world.now() - 12 * 366 * 24 * HOUR);
  expect(held).toBe(2);
  expect(await set('legalHolds', { legalHolds: ['demo-walter'] })).toEqual([200, null]);
  const did = (await sue.get('/admin/audit?did=hold&what=Patient/demo')).items;
  expect(did.map((one) => [one.did, one.what, one.who])).toEqual([
    ['hold-lifted', 'Patient/demo-denise', 's-boss'],
    ['hold-placed', 'Patient/demo-walter', 's-boss'],
    ['hold-placed', 'Patient/demo-denise', 's-boss'],
  ]);
  await set('legalHolds', { legalHolds: null });
  await set('retention', { retention: null });
});

test('a supervisor sees what nobody has reviewed, as the check at the terminal says it', async () => {
  const found = await sue.get('/admin/unreviewed');
  const of = (about: string) => found.items.filter((one) => one.about === about);
  const unsigned = CATALOGUE.filter(({ reviewedBy }) => reviewedBy === null);
  expect(of('dangers')).toMatchObject([{ language: null, what: unsigned.map(({ id }) => id) }]);
  expect(of('danger-words').map(({ language }) => language)).toContain('es');
  const spanish = coverageOf(resolve(import.meta.dirname, '../../locales'), 'es').unreviewed;
  expect(of('texts')).toContainEqual(expect.objectContaining({ language: 'es', count: spanish.length }));
  expect((await kim.call('GET', '/admin/unreviewed')).status).toBe(403);
  expect((await ana.call('GET', '/admin/unreviewed')).status).toBe(403);
});

test('coordination time is what staff write down: corrected, never changed, and none of it the bot’s', async () => {
  const at = (minutes: number) => new Date(world.now() - 3 * HOUR + minutes * 60_000).toISOString();
  const spend = async (who: Console, from: number, to: number, more = {}) =>
    (await (
      await who.post('/time', {
        patientId: 'demo-denise',
        startedAt: at(from),
        endedAt: at(to),
        activity: 'phone',
        ...more,
      })
    ).json()) as { id: string };
  const wrong = await spend(ana, 0, 100);
  await spend(ana, 0, 10, { corrects: wrong.id });
  await spend(sue, 5, 15);
  expect(
    (await ana.post('/time', { patientId: 'nobody', startedAt: at(0), endedAt: at(1), activity: 'phone' }))
      .status,
  ).toBe(404);
  const month = new Date(world.now()).toISOString().slice(0, 7);
  expect((await sue.get(`/reports/time?month=${month}`)).items).toMatchObject([
    { patient: 'demo-denise', seconds: 900, missing: 300, byStaff: { 's-ana': 600, 's-sue': 300 } },
  ]);
});
