import { createClient } from 'redis';
import { addressLookup, splitLines } from '../../src/store/addresses.ts';
import { type Keys, keysOf } from '../../src/store/keys.ts';
import type { Sealer } from '../../src/store/sealing.ts';
import { chartValue, resourceValue, sessionValue } from '../../src/store/values.ts';

/** A connection of the benchmark's own, beside those of what is measured. */
export type Client = ReturnType<typeof clientOf>;

export function clientOf(url: string) {
  const path = url.startsWith('unix://') ? decodeURIComponent(url.slice('unix://'.length)) : null;
  const client = createClient(path === null ? { url } : { socket: { path, tls: false } });
  client.on('error', () => undefined);
  return client;
}

/** Somebody enrolled with one phone: E.164, ids as the store has them. */
export type Enrolled = { readonly patient: string; readonly conversation: string; readonly number: string };

/** One key with what is in it, opened; `kind` as TYPE tells it. */
type Held = { readonly name: string; readonly kind: string; readonly values: readonly string[] };

/**
 * All that lies in Redis about somebody who was imported and enrolled by the commands that practices use: keys of their
 * own, and their fields in those of the practice. Not the audit log, and not what expires.
 */
export type Original = {
  readonly of: Enrolled;
  readonly own: readonly Held[];
  readonly owned: readonly string[];
  readonly link: string;
  readonly access: string | null;
};

/** Reads it. `keys` of Redis are gone through: while there is nobody else. */
export async function readOriginal(client: Client, sealer: Sealer, practice: string, of: Enrolled) {
  const keys = keysOf(practice);
  const own: Held[] = [];
  for (const name of (await client.keys('*')).sort()) {
    if (!name.includes(of.patient) && !name.includes(of.conversation)) continue;
    if ((await client.ttl(name)) >= 0) continue;
    own.push(await readKey(client, sealer, keys, of, name));
  }
  const records = await client.hKeys(keys.records(of.patient));
  const owners = records.length === 0 ? [] : await client.hmGet(keys.owners, records);
  const original: Original = {
    of,
    own,
    owned: records.filter((_, index) => owners[index] === of.patient),
    link: (await client.hGet(keys.links, lookup(sealer, of.number))) ?? '',
    access: (await client.hGet(keys.access, of.patient)) ?? null,
  };
  if (splitLines(original.link)[0] !== of.conversation) throw new Error('the original is not enrolled');
  return original;
}

/** Writes somebody like the original: the same keys and fields, with ids of their own, and sealed as theirs. */
export function writeLike(
  client: Client,
  sealer: Sealer,
  practice: string,
  original: Original,
  to: Enrolled,
): Promise<unknown> {
  const keys = keysOf(practice);
  const renamed = renaming(original.of, to);
  const commands = original.own.map(({ name, kind, values }) => {
    const own = renamed(name);
    return [ADD[kind] ?? '', own, ...sealedOf(sealer, keys, to, own, values.map(renamed))];
  });
  commands.push(['SADD', keys.patients, to.patient]);
  commands.push(['HSET', keys.links, lookup(sealer, to.number), renamed(original.link)]);
  commands.push(['HSET', keys.owners, ...original.owned.flatMap((name) => [renamed(name), to.patient])]);
  if (original.access !== null) commands.push(['HSET', keys.access, to.patient, original.access]);
  return Promise.all(commands.map((command) => client.sendCommand(command)));
}

const ADD: Readonly<Record<string, string>> = { hash: 'HSET', set: 'SADD', list: 'RPUSH' };

async function readKey(
  client: Client,
  sealer: Sealer,
  keys: Keys,
  of: Enrolled,
  name: string,
): Promise<Held> {
  const kind = await client.type(name);
  if (kind === 'set') return { name, kind, values: await client.sMembers(name) };
  if (kind === 'list') return { name, kind, values: await client.lRange(name, 0, -1) };
  if (kind !== 'hash') throw new Error(`a ${kind} is nothing that enrolment writes`);
  const values = Object.entries(await client.hGetAll(name)).flatMap(([field, value]) => [
    field,
    opened(sealer, keys, of, { name, field, value }),
  ]);
  return { name, kind, values };
}

type Place = { readonly name: string; readonly field: string; readonly value: string };

/** What is sealed among the values: a chart, a session, a resource. */
function opened(sealer: Sealer, keys: Keys, of: Enrolled, { name, field, value }: Place): string {
  if (name === keys.chart(of.patient) && field === 'chart')
    return JSON.stringify(chartValue.open(sealer, of.patient, value));
  if (name === keys.conversation(of.conversation).state && field === 'session')
    return JSON.stringify(sessionValue.open(sealer, of.conversation, value));
  if (name === keys.records(of.patient)) return JSON.stringify(resourceValue.open(sealer, field, value));
  return value;
}

function sealedOf(
  sealer: Sealer,
  keys: Keys,
  to: Enrolled,
  name: string,
  values: readonly string[],
): readonly string[] {
  const { state } = keys.conversation(to.conversation);
  const chart = keys.chart(to.patient);
  const records = keys.records(to.patient);
  if (name !== state && name !== chart && name !== records) return values;
  return values.map((value, index) => {
    const field = index % 2 === 0 ? null : values[index - 1];
    if (field == null) return value;
    if (name === records) return resourceValue.seal(sealer, field, JSON.parse(value));
    if (name === chart && field === 'chart') return sealer.seal('chart', to.patient, 'json', value);
    if (name === state && field === 'session') return sealer.seal('session', to.conversation, 'json', value);
    return name === state && field === 'address' ? lookup(sealer, to.number) : value;
  });
}

function renaming(from: Enrolled, to: Enrolled): (text: string) => string {
  // A conversation's id as part of a FHIR id holds no underscore: see people/consent.ts.
  const dotted = (id: string): string => id.replaceAll('_', '.');
  return (text) =>
    text
      .replaceAll(from.patient, to.patient)
      .replaceAll(from.conversation, to.conversation)
      .replaceAll(dotted(from.conversation), dotted(to.conversation))
      .replaceAll(from.number, to.number);
}

function lookup(sealer: Sealer, number: string): string {
  return addressLookup(sealer, { channel: 'sms', number, via: '' });
}
