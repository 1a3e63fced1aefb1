import { withoutLinkKeys } from '../../src/channels/directline/links.ts';
import type { Handoff, Risk } from '../../src/handoff/handoff.ts';
import { importFiles } from '../../src/main/importing.ts';
import { screen } from '../../src/safety/guard.ts';
import type { World } from '../world.ts';

/**
 * Plays a conversation written down as a nurse would read it. Every text that the phone gets must stand in the
 * transcript: an answer that nobody expected fails it as much as one that did not come.
 *
 *   patient ana, es                  Ana's phone, enrolled with consent taken in person, in Spanish
 *   patient ana as mother, es        her mother's phone
 *   not consented ana, en            enrolled, but neither asked nor verified
 *   invited ana, en                  staff had us write to her first
 *   stranger, es                     a number nobody knows
 *   second phone of ana, en          another phone of hers, where nobody has agreed; `first phone again` goes back
 *   also ben as mother, en           the same phone is enrolled for another patient, too, with consent; `also not consented …`
 *   phone +13125550190               goes to that phone, wherever its texts were read up to
 *   record sofia-2: Sofia Reyes, 2019-03-04: Green zone   a patient of that name and birth date, with a plan of one line
 *   number moves to ben, en          staff tie this same phone to another patient, who has not agreed yet
 *   > text                           they text; `> [image/jpeg]` a picture; lines behind `>>` are sent in one burst
 *   bot: text                        what they get; `…` stands for any words, more lines of it are indented
 *   rosa: text                       what a member of staff wrote, as the phone shows it
 *   handed-off urgent: reason        there is an open handoff of that risk and reason
 *   no handoff                       there is none
 *   staff rosa claims|releases|resolves     · staff rosa: text
 *   link opens the page              the last link that was texted is exchanged for a way into the conversation
 *   link is too old                  it is refused as expired
 *   refused taken                    the last act of staff was refused with that code
 *   recorded Goal: text              the record has such a resource that holds the text
 *   wait 7 days                      (minutes, hours, days)
 *   at 2026-11-24T02:00              local time of the practice
 *   nothing                          they got nothing more
 */
export async function play(world: World, transcript: string): Promise<void> {
  const state: State = {
    world,
    numbers: new Map(),
    number: '',
    patient: null,
    got: [],
    read: 0,
    reads: new Map(),
    outcome: null,
  };
  for (const step of stepsOf(transcript)) {
    try {
      await take(state, step.text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`line ${step.line}: ${step.text}\n${reason}${rest(state)}`);
    }
  }
  expectNothing(state);
}

type State = {
  readonly world: World;
  readonly numbers: Map<string, string>;
  number: string;
  patient: string | null;
  got: string[];
  /** How much of `got` the transcript has read. */
  read: number;
  /** How much of theirs it has read on the phones it went away from. */
  readonly reads: Map<string, number>;
  outcome: { readonly ok: boolean; readonly code?: string } | null;
};

type Step = { readonly line: number; readonly text: string };

/** Lines after the title's blank line; indented lines belong to the one before. */
function stepsOf(transcript: string): Step[] {
  const lines = transcript.split('\n');
  const start = lines.findIndex((line) => line.trim() === '') + 1;
  const steps: Step[] = [];
  for (const [index, line] of lines.entries()) {
    if (index < start || line.trim() === '' || line.startsWith('#')) continue;
    const last = steps.at(-1);
    const goesOn = /^\s{2,}/.test(line) || (line.startsWith('>> ') && last?.text.startsWith('>> '));
    if (goesOn && last !== undefined)
      steps[steps.length - 1] = { ...last, text: `${last.text}\n${line.trim()}` };
    else steps.push({ line: index + 1, text: line.trimEnd() });
  }
  return steps;
}

/** A transcript's people have numbers of their own, out of those set aside for fiction that the demo does not use. */
function numberOf(state: State, name: string): string {
  const known = state.numbers.get(name);
  if (known !== undefined) return known;
  const number = `+1312555${String(160 + state.numbers.size).padStart(4, '0')}`;
  state.numbers.set(name, number);
  return number;
}

async function take(state: State, text: string): Promise<void> {
  const { world } = state;
  const person = /^(patient|not consented|invited) (\S+?)(?: as (\w+))?(?:, *(\w\w))?$/.exec(text);
  if (person !== null) {
    const [, kind, name = '', proxy, locale] = person;
    state.number = numberOf(state, `${name} ${proxy ?? ''}`);
    state.patient = name;
    const before = world.received(state.number).length;
    await world.enroll(name, state.number, {
      consented: kind === 'patient',
      invite: kind === 'invited',
      ...(proxy === undefined ? {} : { proxy }),
      ...(locale === undefined ? {} : { locale }),
    });
    state.got = world.received(state.number);
    state.read = kind === 'invited' ? before : state.got.length;
    return;
  }
  const second = /^second phone of (\S+), *(\w\w)$/.exec(text);
  if (second !== null) {
    const [, name = '', locale = 'en'] = second;
    state.number = numberOf(state, `${name} second`);
    await world.enroll(name, state.number, { consented: false, locale });
    refresh(state);
    state.read = state.got.length;
    return;
  }
  if (text === 'first phone again') {
    state.number = [...state.numbers.values()][0] ?? '';
    refresh(state);
    state.read = state.got.length;
    return;
  }
  const also = /^also (not consented )?(\S+?)(?: as (\w+))?, *(\w\w)$/.exec(text);
  if (also !== null) {
    const [, not, name = '', proxy, locale = 'en'] = also;
    state.patient = name;
    const options = { consented: not === undefined, locale };
    await world.enroll(name, state.number, proxy === undefined ? options : { ...options, proxy });
    return refresh(state);
  }
  const other = /^phone (\+\d+)$/.exec(text);
  if (other !== null) {
    expectNothing(state);
    state.reads.set(state.number, state.read);
    state.number = other[1] ?? '';
    refresh(state);
    state.read = state.reads.get(state.number) ?? 0;
    return;
  }
  const written = /^record (\S+): (\S+) (\S+), (\S+): (.+)$/.exec(text);
  if (written !== null) return record(state, written.slice(1));
  const moved = /^number moves to (\S+), *(\w\w)$/.exec(text);
  if (moved !== null) {
    const [, name = '', locale = 'en'] = moved;
    state.patient = name;
    await world.enroll(name, state.number, { consented: false, locale });
    return refresh(state);
  }
  if (/^stranger\b/.test(text)) {
    state.number = numberOf(state, text);
    state.patient = null;
    state.got = world.received(state.number);
    state.read = state.got.length;
    return;
  }
  if (text.startsWith('> ')) return says(state, text.slice(2));
  if (text.startsWith('>> '))
    return burst(
      state,
      text.split('\n').map((line) => line.replace(/^>> /, '')),
    );
  const wait = /^wait (\d+) (minute|hour|day)s?$/.exec(text);
  if (wait !== null) {
    expectNothing(state);
    const unit = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }[wait[2] as 'minute' | 'hour' | 'day'];
    await world.wait(Number(wait[1]) * unit);
    return refresh(state);
  }
  if (text.startsWith('at ')) return world.setClock(localTime(text.slice(3), world.practice.zone));
  if (text === 'nothing') return expectNothing(state);
  const handedOff = /^handed-off (\w+): (\w+)$/.exec(text);
  if (handedOff !== null) return expectHandoff(state, handedOff[1] as Risk, handedOff[2] ?? '');
  if (text === 'no handoff') return expectNoHandoff(state);
  const act = /^staff (\w+) (claim|release|resolve)s$/.exec(text);
  if (act !== null) return staff(state, act[1] ?? '', act[2] as 'claim' | 'release' | 'resolve');
  const line = /^staff (\w+): ([\s\S]+)$/.exec(text);
  if (line !== null) return staff(state, line[1] ?? '', { reply: line[2] ?? '' });
  const link = /^link (opens the page|is too old)$/.exec(text);
  if (link !== null) return openLink(state, link[1] ?? '');
  const refused = /^refused (\S+)$/.exec(text);
  if (refused !== null) {
    if (state.outcome?.ok !== false || state.outcome.code !== refused[1])
      throw new Error(`it was ${JSON.stringify(state.outcome)}`);
    return;
  }
  const recorded = /^recorded (\w+)(?:: ([\s\S]+))?$/.exec(text);
  if (recorded !== null) return expectRecord(state, recorded[1] ?? '', recorded[2] ?? '');
  const spoken = /^(\w+): ([\s\S]+)$/.exec(text);
  if (spoken !== null) {
    const [, who = '', words = ''] = spoken;
    return expectText(
      state,
      who === 'bot' ? words : `${who.charAt(0).toUpperCase()}${who.slice(1)}: ${words}`,
    );
  }
  throw new Error('no such step');
}

/** A patient with a plan of one line. */
async function record(state: State, words: readonly string[]): Promise<void> {
  const { world } = state;
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
      activity: [{ detail: { status: 'in-progress', code: { text: plan } } }],
    },
  ];
  const bytes = Buffer.from(resources.map((resource) => JSON.stringify(resource)).join('\n'));
  const tools = { records: world.app.stores.records, practice: world.practice, who: 'test', at: world.now() };
  const [imported] = await importFiles(tools, [{ name: 'record.ndjson', bytes }]);
  if (imported?.patients[0] !== id) throw new Error(`the record did not land: ${JSON.stringify(imported)}`);
}

async function says(state: State, text: string): Promise<void> {
  expectNothing(state);
  const picture = /^\[([\w/]+)\]$/.exec(text);
  if (picture === null) await state.world.text(state.number, text);
  else
    await state.world.text(state.number, '', [
      { contentType: picture[1] ?? '', url: 'https://media.invalid/1' },
    ]);
  // Seconds pass between texts, as they do.
  state.world.setClock(state.world.now() + 20_000);
  refresh(state);
}

async function burst(state: State, texts: readonly string[]): Promise<void> {
  expectNothing(state);
  // The conversation is held from the first text on, as by a turn that takes its time: the rest is read with it.
  const { app, practice } = state.world;
  const [first = '', ...others] = texts;
  const from = addressOf(state);
  const accepted = await app.stores.conversations.accept({
    practice: practice.id,
    address: from,
    event: {
      kind: 'message',
      id: `burst-${state.world.now()}`,
      at: state.world.now(),
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
  for (const text of others) await state.world.text(state.number, text);
  await app.stores.conversations.postpone(held, state.world.now(), 'fair');
  await app.work.sweep();
  await state.world.settle();
  state.world.setClock(state.world.now() + 20_000);
  refresh(state);
}

async function staff(
  state: State,
  name: string,
  act: 'claim' | 'release' | 'resolve' | { reply: string },
): Promise<void> {
  const handoff = await own(state);
  if (handoff === undefined) throw new Error('there is no open handoff');
  state.outcome = await state.world.staff(name, act, handoff);
  refresh(state);
}

function refresh(state: State): void {
  state.got = state.world.received(state.number);
}

function expectText(state: State, wanted: string): void {
  const got = state.got[state.read];
  if (got === undefined) throw new Error('nothing came');
  state.read += 1;
  const parts = wanted.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const fits = new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(got);
  if (!fits) throw new Error(`but this came:\n${got}`);
}

function expectNothing(state: State): void {
  const unread = state.got.slice(state.read);
  if (unread.length > 0) throw new Error(`the phone also got:\n${unread.join('\n---\n')}`);
}

function rest(state: State): string {
  const unread = state.got.slice(state.read);
  return unread.length === 0 ? '' : `\nand not read yet:\n${unread.join('\n---\n')}`;
}

/** The open handoff of this conversation. */
async function own(state: State): Promise<Handoff | undefined> {
  const conversation = await conversationOf(state);
  return (await state.world.handoffs()).find((handoff) => handoff.conversationId === conversation);
}

async function conversationOf(state: State): Promise<string> {
  const { app, practice } = state.world;
  return (await app.stores.conversations.conversationOf(practice.id, addressOf(state))).conversation;
}

function addressOf(state: State) {
  return { channel: 'sms', number: state.number, via: state.world.practice.numbers[0] ?? '' } as const;
}

/** Opens the last link that was texted, as the page does: the key after `#k=` for a token. */
async function openLink(state: State, outcome: string): Promise<void> {
  const key = state.got.map((text) => /#k=(\S+)/.exec(text)?.[1]).findLast((found) => found !== undefined);
  if (key === undefined) throw new Error('no link with a key was texted');
  const answer = await fetch(`${state.world.url}/v3/directline/tokens/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: state.world.url },
    body: JSON.stringify({ key }),
  });
  if (outcome === 'is too old') {
    if (answer.status !== 410) throw new Error(`it was answered ${answer.status}`);
    return;
  }
  const body = (await answer.json()) as { conversationId?: string; token?: string };
  if (!answer.ok || !body.token) throw new Error(`it was answered ${answer.status}`);
  const page = `${state.world.url}/v3/directline/conversations/${body.conversationId}/activities`;
  const shown = await fetch(page, { headers: { authorization: `Bearer ${body.token}` } });
  const said = (await shown.text()).includes(JSON.stringify(withoutLinkKeys(state.got.at(-1) ?? '')));
  if (!said) throw new Error('the page does not show what was said last');
}

async function expectHandoff(state: State, risk: Risk, reason: string): Promise<void> {
  const handoff = await own(state);
  if (handoff === undefined) throw new Error('there is none');
  if (handoff.risk !== risk || handoff.reason !== reason)
    throw new Error(`it is ${handoff.risk}: ${handoff.reason}`);
}

async function expectNoHandoff(state: State): Promise<void> {
  const handoff = await own(state);
  if (handoff !== undefined) throw new Error(`there is one, ${handoff.risk}: ${handoff.reason}`);
}

async function expectRecord(state: State, type: string, text: string): Promise<void> {
  const { app, practice } = state.world;
  const resources = await app.stores.records.resources(practice.id, state.patient ?? '');
  const found = resources.filter((resource) => resource.type === type);
  if (!found.some((resource) => JSON.stringify(resource.resource).includes(text))) {
    throw new Error(`the record has ${found.length} of that type, none with these words`);
  }
}

function localTime(text: string, zone: string): number {
  const wall = Date.parse(`${text}Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(wall);
  return wall - (Date.parse(`${shown.replace(' ', 'T')}Z`) - wall);
}
