import { withoutLinkKeys } from '../../channels/directline/links.ts';
import type { Risk } from '../../handoff/handoff.ts';
import { isOpen, nextOpening } from '../../practice/hours.ts';
import { screen } from '../../safety/guard.ts';
import { importFiles } from '../importing.ts';
import { addressOf, expectNothing, own, refresh, type Scene } from './scene.ts';

/** A patient with a plan of these lines. */
export async function record(scene: Scene, words: readonly string[]): Promise<void> {
  const { world } = scene;
  const [id = '', given = '', family = '', birthDate = '', plan = ''] = words;
  const subject = { reference: `Patient/${id}` };
  const resources = [
    { resourceType: 'Patient', id, name: [{ given: [given], family }], birthDate },
    {
      resourceType: 'CarePlan',
      id: `plan-of-${id}`,
      status: 'active',
      intent: 'plan',
      subject,
      activity: plan
        .split(' / ')
        .map((line) => ({ detail: { status: 'in-progress', code: { text: line } } })),
    },
  ];
  const bytes = Buffer.from(resources.map((resource) => JSON.stringify(resource)).join('\n'));
  const tools = {
    records: world.app.stores.records,
    practice: world.practice,
    who: 'rehearsal',
    at: world.now(),
  };
  const [imported] = await importFiles(tools, [{ name: 'record.ndjson', bytes }]);
  if (imported?.patients[0] !== id) throw new Error(`the record did not land: ${JSON.stringify(imported)}`);
}

/** They text it; `[image/jpeg]` is a picture. */
export async function says(scene: Scene, text: string): Promise<void> {
  expectNothing(scene);
  const picture = /^\[([\w/]+)\]$/.exec(text);
  if (picture === null) await scene.world.text(scene.number, text);
  else
    await scene.world.text(scene.number, '', [
      { contentType: picture[1] ?? '', url: 'https://media.invalid/1' },
    ]);
  // Seconds pass between texts, as they do.
  scene.world.setClock(scene.world.now() + 20_000);
  refresh(scene);
}

/** They text all of it before the first is answered. */
export async function burst(scene: Scene, texts: readonly string[]): Promise<void> {
  expectNothing(scene);
  // The conversation is held from the first text on, as by a turn that takes its time: the rest is read with it.
  const { app, practice } = scene.world;
  const [first = '', ...others] = texts;
  const from = addressOf(scene);
  const accepted = await app.stores.conversations.accept({
    practice: practice.id,
    address: from,
    event: {
      kind: 'message',
      id: `burst-${scene.world.now()}`,
      at: scene.world.now(),
      from,
      text: first,
      media: [],
      keyword: null,
      localeHint: null,
      verdict: screen(first, {}),
      alarmed: false,
    },
  });
  const held = accepted.kind === 'accepted' ? accepted.held : null;
  if (held === null) throw new Error('the conversation was busy');
  for (const text of others) await scene.world.text(scene.number, text);
  await app.stores.conversations.postpone(held, scene.world.now(), 'fair');
  await app.work.sweep();
  await scene.world.settle();
  scene.world.setClock(scene.world.now() + 20_000);
  refresh(scene);
}

/** A member of staff acts on the handoff that is open. */
export async function staff(
  scene: Scene,
  name: string,
  act: 'claim' | 'release' | 'resolve' | { reply: string },
): Promise<void> {
  const handoff = await own(scene);
  if (handoff === undefined) throw new Error('there is no open handoff');
  scene.outcome = await scene.world.staff(name, act, handoff);
  refresh(scene);
}

/** Opens the last link that was texted, as the page does on that phone: the key after `#k=`, and the patient's birth date, for a token. */
export async function openLink(scene: Scene, outcome: string): Promise<void> {
  const key = scene.got.map((text) => /#k=(\S+)/.exec(text)?.[1]).findLast((found) => found !== undefined);
  if (key === undefined) throw new Error('no link with a key was texted');
  const answer = await fetch(`${scene.world.url}/v3/directline/tokens/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: scene.world.url, 'sec-ch-ua-mobile': '?1' },
    body: JSON.stringify({ key, birthDate: await birthDateOf(scene) }),
  });
  if (outcome === 'is too old') {
    if (answer.status !== 410) throw new Error(`it was answered ${answer.status}`);
    return;
  }
  const body = (await answer.json()) as { conversationId?: string; token?: string };
  if (!answer.ok || !body.token) throw new Error(`it was answered ${answer.status}`);
  const page = `${scene.world.url}/v3/directline/conversations/${body.conversationId}/activities`;
  const shown = await fetch(page, { headers: { authorization: `Bearer ${body.token}` } });
  const said = (await shown.text()).includes(JSON.stringify(withoutLinkKeys(scene.got.at(-1) ?? '')));
  if (!said) throw new Error('the page does not show what was said last');
}

async function birthDateOf({ world, patient }: Scene): Promise<string | null> {
  if (patient === null) return null;
  const loaded = await world.app.stores.records.chart(world.practice.id, patient);
  return loaded?.chart.patient.birthDate ?? null;
}

/** Throws when no handoff of that risk and reason is open. */
export async function expectHandoff(scene: Scene, risk: Risk, reason: string): Promise<void> {
  const handoff = await own(scene);
  if (handoff === undefined) throw new Error('there is none');
  if (handoff.risk !== risk || handoff.reason !== reason)
    throw new Error(`it is ${handoff.risk}: ${handoff.reason}`);
}

/** Throws when one is open. */
export async function expectNoHandoff(scene: Scene): Promise<void> {
  const handoff = await own(scene);
  if (handoff !== undefined) throw new Error(`there is one, ${handoff.risk}: ${handoff.reason}`);
}

/** Throws when the patient's record has no resource of that type that holds the text. */
export async function expectRecord(scene: Scene, type: string, text: string): Promise<void> {
  const { app, practice } = scene.world;
  const resources = await app.stores.records.resources(practice.id, scene.patient ?? '');
  const found = resources.filter((resource) => resource.type === type);
  if (!found.some((resource) => JSON.stringify(resource.resource).includes(text))) {
    throw new Error(`the record has ${found.length} of that type, none with these words`);
  }
}

/** The moment (ms since 1970) when clocks of the zone show `text` (2026-11-24T02:00). */
export function localTime(text: string, zone: string): number {
  const wall = Date.parse(`${text}Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(wall);
  return wall - (Date.parse(`${shown.replace(' ', 'T')}Z`) - wall);
}

/** The next moment at which the practice is open, or closed. Throws when it never is. */
export function whileItIs(scene: Scene, wanted: 'open' | 'closed'): number {
  const { practice } = scene.world;
  const now = scene.world.now();
  const quarter = 15 * 60_000;
  if (wanted === 'open') {
    const at = isOpen(practice, now) ? now : nextOpening(practice, now);
    if (at === null) throw new Error('the practice is never open');
    return at === now ? now : at + quarter;
  }
  for (let at = now; at < now + 14 * 24 * 3_600_000; at += quarter) if (!isOpen(practice, at)) return at;
  throw new Error('the practice is never closed');
}

/** Staff begin, pause, go on with or stop a program in this conversation. */
export async function program(
  scene: Scene,
  id: string,
  act: 'start' | 'pause' | 'resume' | 'stop',
): Promise<void> {
  const { app, practice } = scene.world;
  const { conversation } = await app.stores.conversations.conversationOf(practice.id, addressOf(scene));
  const at = scene.world.now();
  scene.outcome = await app.work.perform(practice.id, conversation, {
    kind: 'program-act',
    id: `program-${act}-${at}-${scene.read}`,
    at,
    act,
    patientId: scene.patient ?? '',
    program: id,
    from: null,
    by: 'rehearsal',
  });
  await scene.world.settle();
  refresh(scene);
}

/** A member of staff promises something, or says what became of the last promise. */
export async function promise(
  scene: Scene,
  who: string,
  of: { readonly act: 'make' | 'agree' | 'keep' | 'drop'; readonly what?: string; readonly days?: number },
): Promise<void> {
  const { app, practice } = scene.world;
  const { conversation } = await app.stores.conversations.conversationOf(practice.id, addressOf(scene));
  const patientId = scene.patient ?? '';
  const chart = await app.stores.records.chart(practice.id, patientId);
  const at = scene.world.now();
  const last = chart?.chart.promises?.at(-1)?.id ?? `promise-${at}`;
  scene.outcome = await app.work.perform(practice.id, conversation, {
    kind: 'promise-act',
    id: `promise-${of.act}-${at}`,
    at,
    act: of.act,
    patientId,
    promiseId: of.act === 'make' ? `promise-${at}` : last,
    what: of.what ?? null,
    dueAt: of.days === undefined ? null : at + of.days * 24 * 60 * 60_000,
    tell: true,
    by: { id: who, name: who.charAt(0).toUpperCase() + who.slice(1), role: 'nurse' },
  });
  await scene.world.settle();
  refresh(scene);
}
