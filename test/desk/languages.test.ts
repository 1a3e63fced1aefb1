import { type OpenAiDouble, startOpenAi } from '../doubles/openai.ts';
import { openOffice } from '../http/office.ts';
import { openWorld, type World } from '../world.ts';
import { type Console, hire, only } from './shift.ts';

const PHONE = '+13125550161';
const WROTE = '¿Puedo hablar con la enfermera? Necesito un papel para la escuela de Denise Carter';
const EVERYDAY = 'Thank you. We will call you tomorrow morning.';
const GRACIAS = 'Gracias. Le llamaremos mañana por la mañana.';
const CRITICAL = 'Please stop your blood pressure medicine.';
const CRITICA = 'Por favor, deje de tomar su medicina para la presión.';

let openai: OpenAiDouble;
let world: World;
let nurse: Console;
let agent: Console;
let conversationId: string;
let handoffId: string;
let patient: string;

const words = (text: string) => ({ kind: 'answer' as const, content: JSON.stringify({ text }) });

beforeAll(async () => {
  openai = await startOpenAi();
  world = await openWorld({
    environment: { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: openai.baseUrl },
  });
  const patients = await world.app.stores.records.patients(world.practice.id);
  patient = patients.find((id) => id.includes('denise')) ?? '';
  await world.enroll(patient, PHONE, { locale: 'es' });
  nurse = await hire(world, 'nora', 'nurse');
  agent = await hire(world, 'abe', 'agent');
  await world.text(PHONE, WROTE);
  ({ conversationId, id: handoffId } = await only(world));
}, 60_000);

beforeEach(() => openai.behave());

afterAll(async () => {
  await world.close();
  await openai.close();
}, 30_000);

async function translate(who: Console, text: string, more: object = {}) {
  const response = await who.post('/translations', { text, from: 'en', to: 'es', conversationId, ...more });
  const answer: Record<string, unknown> = { ...((await response.json()) as object), status: response.status };
  return answer;
}

test('a gist is marked as a computer’s, stands beside the originals, and no name leaves for it', async () => {
  openai.behave(words('They ask to speak with the nurse. They need a paper for the school of PersonA.'));
  const told = await nurse.get(`/conversations/${conversationId}/gist`);
  expect(told).toMatchObject({
    computer: true,
    language: 'es',
    interpreter: true,
    ours: 'en',
    phone: world.practice.phone,
  });
  expect(told.gist).toContain('speak with the nurse');
  expect((told.originals as { text: string }[]).map(({ text }) => text)).toContain(WROTE);
  expect(openai.received.at(-1)).toContain('enfermera');
  expect(openai.received.at(-1)).not.toMatch(/Denise|Carter/);
});

test('when the model is away the originals stand alone, and an interpreter is wanted', async () => {
  openai.behave({ kind: 'status', status: 500 });
  await world.text(PHONE, 'También quiero una cita');
  openai.behave({ kind: 'status', status: 500 });
  const told = await nurse.get(`/conversations/${conversationId}/gist`);
  expect(told).toMatchObject({ gist: null, computer: false, interpreter: true });
  expect(told.originals).toHaveLength(2);
});

test('a brief names the message of each line; without the model it is the patient’s own words', async () => {
  openai.behave({ kind: 'status', status: 500 });
  const told = await nurse.get(`/handoffs/${handoffId}/draft-brief`);
  expect(told.computer).toBe(false);
  expect((told.lines as { text: string }[])[0]?.text).toContain('Necesito un papel');
  expect((await nurse.call('GET', '/handoffs/none/draft-brief')).status).toBe(404);
});

test('everyday words may go out, say that a computer made them, and carry the original', async () => {
  openai.behave(words(GRACIAS));
  const made = await translate(agent, EVERYDAY);
  expect(made).toMatchObject({ state: 'computer', usable: true, computer: true, text: GRACIAS });
  expect(made.send).toBe(`${GRACIAS}\nTraducido por una computadora. En el original: ${EVERYDAY}`);
});

test('what is critical waits until somebody qualified approves it; then the pair is used without a model', async () => {
  openai.behave(words(CRITICA));
  const made = await translate(agent, CRITICAL);
  expect(made).toMatchObject({ state: 'waiting', usable: false, send: null });
  for (const [method, path, body] of [
    ['GET', '/translations', undefined],
    ['POST', `/translations/${made.id}/approve`, { text: 'sí' }],
  ] as const)
    expect((await agent.call(method, path, body)).status).toBe(403);
  expect((await nurse.get('/translations')).items).toContainEqual(
    expect.objectContaining({ id: made.id, original: CRITICAL }),
  );
  const better = 'Deje de tomar su medicina para la presión, por favor.';
  const approved = await nurse.post(`/translations/${made.id}/approve`, { text: better });
  expect(await approved.json()).toMatchObject({ state: 'approved', send: better, approvedBy: 'nora' });
  expect((await nurse.get('/translations')).items.map(({ id }) => id)).not.toContain(made.id);
  const before = openai.calls.length;
  expect(await translate(agent, CRITICAL)).toMatchObject({
    state: 'approved',
    send: better,
    computer: false,
  });
  expect(openai.calls).toHaveLength(before);
  expect((await nurse.post('/translations/none/approve', { text: better })).status).toBe(404);
});

test('a computer’s words about what is critical go nowhere before they are approved, whoever sends them and however', async () => {
  const text = 'Please do not take the second pill before your surgery on Monday.';
  const draft = 'Por favor, no tome la segunda pastilla antes de su operación del lunes.';
  openai.behave(words(draft));
  const made = await translate(nurse, text);
  expect(made).toMatchObject({ state: 'waiting', text: draft, send: null });
  await nurse.act({ id: handoffId }, 'claim');
  const say = async (body: object) => {
    const response = await nurse.post(`/conversations/${conversationId}/messages`, body);
    const { error } = (await response.json()) as { error?: { code: string; message: string } };
    return { status: response.status, ...error };
  };
  const later = new Date(world.now() + 60 * 60_000).toISOString();
  // Asked for by somebody whose name stands in it, the model is asked anew: its first words are let go by no others.
  openai.behave(words('Por favor, espere.'));
  const named = await hire(world, 'Monday', 'agent');
  expect(await translate(named, text)).toMatchObject({ id: made.id, state: 'waiting', text: draft });
  for (const body of [
    { text: draft },
    { text: `Hola, buenos días. ${draft.toUpperCase()} Gracias.` },
    { text: draft.replace('lunes', 'martes') },
    { text: draft, sendAt: later },
    { text: draft, undo: true },
    { text: 'Buenos días.', translationId: made.id },
  ]) {
    const refused = await say(body);
    expect([body, refused.status, refused.code]).toEqual([body, 409, 'translation-waits']);
    expect(refused.message).toContain(`/translations/${made.id}/approve`);
    expect(refused.message).not.toContain('pastilla');
  }
  // Nor to the whole family, to which the patient belongs.
  const family = `/patients/${patient}/family-thread`;
  expect((await nurse.post(family, { text: draft, locale: 'es' })).status).toBe(409);
  await world.wait(2 * 60 * 60_000);
  expect(world.received(PHONE).join()).not.toContain('pastilla');
  // Other words about the same thing are what somebody wrote themselves.
  expect((await say({ text: 'Mañana le llamamos para hablar de la pastilla.' })).status).toBe(201);

  const better = 'No tome la segunda pastilla antes de la operación del lunes, por favor.';
  await nurse.post(`/translations/${made.id}/approve`, { text: better });
  expect(await say({ text: draft })).toMatchObject({ status: 409, code: 'translation-waits' });
  expect(await say({ text: draft, translationId: made.id })).toMatchObject({ status: 409, code: 'changed' });
  expect(await say({ text: better, translationId: 'none' })).toMatchObject({ status: 404 });
  expect(await say({ text: better, translationId: made.id })).toMatchObject({ status: 201 });
  expect((await say({ text: `Hola. ${better}` })).status).toBe(201);
  const refusals: string[] = [];
  for await (const { did, what } of world.app.stores.audit.entries(world.practice.id))
    if (did === 'refused' && what === made.id) refusals.push(what);
  expect(refusals).toHaveLength(8);
});

test('a translation that changes a number, or never comes, is not shown: a person has to write it', async () => {
  const text = 'Please come at 8 in the morning.';
  openai.behave(
    words('Por favor venga a las 9 de la mañana.'),
    words('Por favor venga a las 9 de la mañana.'),
  );
  expect(await translate(nurse, text)).toMatchObject({
    state: 'waiting',
    text: '',
    send: null,
    computer: false,
  });
  openai.behave({ kind: 'refusal', text: 'I cannot' });
  expect(await translate(nurse, 'See you soon.')).toMatchObject({ state: 'waiting', text: '' });
});

test('where nobody knows whose words they are no model is asked, and strangers are refused', async () => {
  const before = openai.calls.length;
  const elsewhere = await translate(nurse, EVERYDAY.replace('morning', 'evening'), {
    conversationId: 'nobody',
  });
  expect(elsewhere).toMatchObject({ status: 200, state: 'waiting', text: '', send: null });
  expect(openai.calls).toHaveLength(before);
  for (const path of [`/conversations/${conversationId}/gist`, '/translations'])
    expect((await fetch(nurse.api + path)).status).toBe(401);
  expect((await nurse.post('/translations', { text: 'x', from: 'English', to: 'es' })).status).toBe(400);
});

test('a practice without a model gets the same answers with the original alone', async () => {
  const office = await openOffice();
  try {
    office.need('h1');
    office.say('maple-h1', { text: WROTE, locale: 'es' });
    const ana = await office.signIn(office.hire('ana', 'nurse'));
    const told = await ana.get('/conversations/maple-h1/gist');
    expect(await told.json()).toMatchObject({
      gist: null,
      computer: false,
      interpreter: true,
      phone: '+15550100',
    });
    const made = await ana.post('/translations', {
      text: EVERYDAY,
      from: 'en',
      to: 'es',
      conversationId: 'maple-h1',
    });
    expect(await made.json()).toMatchObject({ state: 'waiting', usable: false, text: '', send: null });
  } finally {
    await office.close();
  }
});

test('what is for another team opens for a reason alone: in a line, as a brief, and to translate', async () => {
  const kit = await hire(world, 'kit', 'agent', { teams: ['front-desk'] });
  const team = world.practice.teams.find(({ id }) => id !== 'front-desk')?.id ?? '';
  await hire(world, 'cora', 'nurse', { teams: [team] });
  const paths = [
    `/conversations/${conversationId}/messages`,
    `/conversations/${conversationId}/gist`,
    `/handoffs/${handoffId}/draft-brief`,
  ];
  const answers = async () => {
    const got = await Promise.all(paths.map((path) => kit.call('GET', path)));
    const body = { text: EVERYDAY, from: 'en', to: 'es', conversationId };
    return [...got, await kit.post('/translations', body)].map(({ status }) => status);
  };
  expect(await answers()).toEqual([200, 200, 200, 200]);
  await nurse.act({ id: handoffId }, 'transfer', { team, note: 'to them' });
  expect(await answers()).toEqual([403, 403, 403, 403]);
});
