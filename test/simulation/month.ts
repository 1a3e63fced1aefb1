import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { type App, openApp } from '../../src/main/app.ts';
import { importFiles } from '../../src/main/importing.ts';
import type { Practice } from '../../src/practice/practice.ts';
import { tieAddress } from '../../src/work/tie-address.ts';
import { type Chance, chanceOf } from '../faults/chance.ts';
import { ACCOUNT, openProvider, PRACTICE, type Provider, TOKEN } from '../faults/provider.ts';
import { freePort, startRedis } from '../world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** States of one zone each, from the Atlantic to Hawaii; Arizona keeps no daylight saving. */
const STATES = [
  ['NY', 'America/New_York'],
  ['IL', 'America/Chicago'],
  ['CO', 'America/Denver'],
  ['AZ', 'America/Phoenix'],
  ['CA', 'America/Los_Angeles'],
  ['HI', 'Pacific/Honolulu'],
] as const;
/** The app's leases run by Redis's own clock: so long a dead process keeps what it held. */
const LEASE_MS = 11_000;

/** One simulated patient: what runs for them, and what they got. Moments are epoch milliseconds. */
export type Someone = {
  readonly id: string;
  readonly number: string;
  readonly zone: string;
  readonly answers: boolean;
  readonly everyDays: number;
  readonly program: boolean;
  /** When it is due; `kept`: staff close it before. */
  readonly promise: { readonly dueAt: number; readonly kept: boolean } | null;
  readonly stopsAt: number | null;
  /** When check-ins were agreed for: each must come on its day. */
  readonly agreed: number[];
  stoppedAt: number | null;
  readonly got: { readonly at: number; readonly text: string; readonly asked: boolean }[];
};

export type Month = {
  readonly people: readonly Someone[];
  readonly endedAt: number;
  readonly crashes: number;
};

/** Plays days of that many patients from that moment on, on a real Redis and a provider that keeps what was sent. */
export async function playMonth(options: {
  readonly patients: number;
  readonly days: number;
  readonly from: number;
  readonly crashes: number;
  readonly seed: number;
}): Promise<Month> {
  const { patients, days, from, crashes, seed } = options;
  const chance = chanceOf(seed);
  const redis = await startRedis();
  const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-month-'));
  let now = from;
  let url = '';
  const publicUrl = 'http://localhost';
  const provider = await openProvider({ chance, serverUrls: () => [url], publicUrl, clock: () => now });
  provider.behave();
  const open = async (): Promise<App> => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const environment = {
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      DATA_DIR: dataDir,
      REDIS_URL: redis.url,
      TWILIO_ACCOUNT_SID: ACCOUNT,
      TWILIO_AUTH_TOKEN: TOKEN,
      TWILIO_FROM: PRACTICE,
      TWILIO_API_URL: provider.url,
    };
    const config = readConfig(environment, null, dataDir);
    const log = openLog('fatal');
    return openApp({ config, log, clock: () => now, demo: true, sweepEveryMs: null });
  };
  let app = await open();
  let crashed = 0;
  try {
    const [practice] = (await app.stores.practices.reached()).practices;
    if (practice === undefined) throw new Error('there is no practice');
    const people = Array.from({ length: patients }, (_, place) => personOf(place, { from, days, chance }));
    await enrollAll(app, practice, people, now);
    for (const person of people) await setUp(app, practice, provider, person, () => now);
    const crashAt = new Set(
      Array.from(
        { length: crashes },
        (_, place) => Math.floor(((place + 1) * days * 24) / (crashes + 1)) + 10,
      ),
    );
    for (let hour = 1; hour <= days * 24; hour += 1) {
      now = from + hour * HOUR;
      if (crashAt.has(hour)) {
        // In the middle of what came due: the process is gone with what it had in hand.
        app.work.sweep().catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 15));
        await app.stores.close().catch(() => undefined);
        app.close().catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, LEASE_MS));
        app = await open();
        crashed += 1;
      }
      await app.work.sweep();
      await app.work.idle();
      collect(provider, people, false);
      for (const person of people) await live(app, practice, provider, person, () => now);
    }
    return { people, endedAt: now, crashes: crashed };
  } finally {
    await app.close();
    await provider.close();
    await redis.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function personOf(
  place: number,
  { from, days, chance }: { from: number; days: number; chance: Chance },
): Someone {
  const [, zone] = STATES[place % STATES.length] ?? STATES[0];
  const at = (share: number) => from + Math.floor(days * share) * DAY + Math.floor(chance.next() * 24) * HOUR;
  return {
    id: `sim-${place}`,
    number: `+1202556${String(place).padStart(4, '0')}`,
    zone,
    answers: place % 4 !== 3,
    everyDays: place % 5 === 0 ? 3 : 7,
    program: place % 3 === 1,
    promise: place % 4 === 1 ? { dueAt: at(0.2 + chance.next() * 0.4), kept: place % 8 === 1 } : null,
    stopsAt: place % 6 === 5 ? at(0.3 + chance.next() * 0.3) : null,
    agreed: [],
    stoppedAt: null,
    got: [],
  };
}

async function enrollAll(app: App, practice: Practice, people: readonly Someone[], now: number) {
  const lines = people.map(({ id }, place) => {
    const state = STATES[place % STATES.length]?.[0];
    const address = [{ country: 'US', state }];
    return JSON.stringify({
      resourceType: 'Patient',
      id,
      name: [{ given: ['Kim'], family: id }],
      birthDate: '1970-05-05',
      address,
    });
  });
  const { records } = app.stores;
  await importFiles({ records, practice, who: 'simulation', at: now }, [
    { name: 'people.ndjson', bytes: Buffer.from(lines.join('\n')) },
  ]);
  const { conversations } = app.stores;
  for (const { id, number } of people) {
    const address = { channel: 'sms', number, via: PRACTICE } as const;
    const tie = {
      id: `tie-${id}`,
      at: now,
      patient: id,
      address,
      proxy: null,
      locale: 'en',
      consented: true,
    };
    await tieAddress({ conversations, work: app.work }, practice, {
      ...tie,
      invite: false,
      by: 'simulation',
    });
  }
}

async function says(app: App, provider: Provider, person: Someone, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await provider.text(person.number, text);
    await app.work.idle();
  }
  collect(provider, [person], true);
}

async function setUp(app: App, practice: Practice, provider: Provider, person: Someone, now: () => number) {
  const whole = 'I want to walk 20 minutes after dinner at home every day from Monday';
  const rhythm = person.everyDays === 3 ? 'every 3 days' : 'every week';
  await says(app, provider, person, [whole, 'skip', '9', rhythm, 'no']);
  person.agreed.push(now() + person.everyDays * DAY);
  const conversation = await app.stores.conversations.conversationOfPerson(practice.id, person.id, null);
  const base = { at: now(), patientId: person.id };
  if (person.program)
    await app.work.perform(practice.id, conversation, {
      ...base,
      kind: 'program-act',
      id: `program-${person.id}`,
      act: 'start',
      program: 'new-diagnosis',
      from: null,
      by: 'simulation',
    });
  if (person.promise === null) return;
  await app.work.perform(practice.id, conversation, {
    ...base,
    kind: 'promise-act',
    id: `promise-${person.id}`,
    act: 'make',
    promiseId: `p-${person.id}`,
    what: 'call you about the form',
    dueAt: person.promise.dueAt,
    tell: true,
    by: { id: 'rosa', name: 'Rosa', role: 'nurse' },
  });
  await app.work.idle();
  collect(provider, [person], true);
}

/** What somebody does in an hour: answers what was asked of them, or opts out on their day; staff keep their word. */
async function live(app: App, practice: Practice, provider: Provider, person: Someone, now: () => number) {
  const { stopsAt, promise } = person;
  if (stopsAt !== null && person.stoppedAt === null && now() >= stopsAt) {
    await says(app, provider, person, ['please stop texting me']);
    person.stoppedAt = now();
    return;
  }
  if (promise?.kept === true && now() >= promise.dueAt - 3 * HOUR && now() < promise.dueAt - 2 * HOUR) {
    const conversation = await app.stores.conversations.conversationOfPerson(practice.id, person.id, null);
    await app.work.perform(practice.id, conversation, {
      kind: 'promise-act',
      id: `kept-${person.id}`,
      at: now(),
      act: 'keep',
      patientId: person.id,
      promiseId: `p-${person.id}`,
      what: null,
      dueAt: null,
      tell: false,
      by: { id: 'rosa', name: 'Rosa', role: 'nurse' },
    });
  }
  const last = person.got.at(-1);
  if (!person.answers || last === undefined || last.asked || last.at !== now()) return;
  if (/How did it go with your step|how did it go/i.test(last.text)) {
    await says(app, provider, person, ['yes', '1']);
    person.agreed.push(now() + person.everyDays * DAY);
  } else if (/0 \(/.test(last.text)) await says(app, provider, person, ['5']);
  else if (/one question/.test(last.text)) await says(app, provider, person, ['skip']);
  else if (/explain it clearly|what to do if it gets worse|what you need/.test(last.text))
    await says(app, provider, person, ['yes', 'yes']);
}

const read = new WeakMap<Provider, Map<string, number>>();

/** Takes what phones have got since the last look. `asked`: in answer to a text of theirs, or to an act of staff. */
function collect(provider: Provider, people: readonly Someone[], asked: boolean): void {
  const places = read.get(provider) ?? new Map<string, number>();
  read.set(provider, places);
  for (const person of people) {
    const place = places.get(person.number) ?? 0;
    const sent = provider.sent.slice(place);
    places.set(person.number, provider.sent.length);
    for (const { to, body, createdAt } of sent)
      if (to === person.number) person.got.push({ at: createdAt, text: body, asked });
  }
}

/** Everything that is not as it must be, in words; empty when all is. */
export function faultsOf({ people, endedAt }: Month): readonly string[] {
  return people.flatMap((person) => {
    const unasked = person.got.filter(({ asked }) => !asked);
    const faults: string[] = [];
    const say = (what: string, at: number) =>
      faults.push(`${person.id} ${new Date(at).toISOString()}: ${what}`);
    unasked.forEach(({ at, text }, place) => {
      const { hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(person.zone);
      if (hour < 8 || hour >= 20) say(`in quiet hours (${hour})`, at);
      if (person.stoppedAt !== null && at > person.stoppedAt) say('after the opt-out', at);
      const before = unasked.slice(0, place).filter((one) => at - one.at < 7 * DAY);
      if (before.some((one) => at - one.at < DAY)) say('a second one within a day', at);
      if (before.length >= 3) say('a fourth one within a week', at);
      if (before.some((one) => one.text === text && at - one.at < 2 * DAY)) say('doubled', at);
    });
    // Caps may move a text by days: where a program and a quick rhythm come together, to the next week.
    const grace = person.program && person.everyDays < 7 ? 8 * DAY : 4 * DAY;
    const untilStop = (at: number) => at < Math.min(person.stoppedAt ?? endedAt, endedAt) - grace;
    const checkIns = unasked.filter(({ text }) => /did it go with your step/i.test(text));
    for (const due of person.agreed.filter(untilStop)) {
      if (!checkIns.some(({ at }) => at >= due - HOUR && at <= due + grace))
        say('no check-in that was agreed for', due);
    }
    const late = unasked.filter(({ text }) => text.includes('It is late, and I am sorry'));
    const slips = person.promise !== null && !person.promise.kept && untilStop(person.promise.dueAt);
    if (slips && late.length !== 1)
      say(`told ${late.length} times of a promise that slipped`, person.promise?.dueAt ?? 0);
    if (person.promise?.kept === true && late.length > 0)
      say('told of a slip that was none', person.promise.dueAt);
    const begun = unasked.filter(({ text }) => text.includes('news about your health')).length;
    if (person.program && begun !== 1 && (person.stoppedAt ?? endedAt) > endedAt - 5 * DAY)
      say(`a program begun ${begun} times`, endedAt);
    return faults;
  });
}
