import { Conflict } from '../errors.ts';
import { addressKey, type Destination } from '../turn/address.ts';
import type { Link } from '../turn/commit.ts';
import type { Keys } from './keys.ts';
import { keysOf } from './keys.ts';
import type { Sealer } from './sealing.ts';

/** Look-ups made lately: a turn asks for the same one half a dozen times. */
const LOOKUPS_KEPT = 1_000;

const lookups = new WeakMap<Sealer, Map<string, string>>();

/** Look-up of an address, the same on every process. */
export function addressLookup(sealer: Sealer, address: Destination): string {
  const made = lookups.get(sealer) ?? new Map<string, string>();
  lookups.set(sealer, made);
  const name = addressKey(address);
  const known = made.get(name);
  if (known !== undefined) return known;
  const lookup = sealer.lookup(`address:${name}`);
  if (made.size >= LOOKUPS_KEPT) made.clear();
  made.set(name, lookup);
  return lookup;
}

/** Look-up of an event; `place` is where its id is unique: an address' look-up or a conversation. */
export function eventLookup(sealer: Sealer, place: string, eventId: string): string {
  return sealer.lookup(`event:${place}:${eventId}`);
}

/** The conversation of an address that nobody linked. */
export function ownConversation(addressLookup: string): string {
  return `a${addressLookup}`;
}

/** The conversation of a person, whatever their addresses. */
export function personConversation(sealer: Sealer, patient: string, relationship: string | null): string {
  return `p${sealer.lookup(`person:${JSON.stringify([patient, relationship])}`)}`;
}

/** Ids, a line each, as scripts read them. An id with a line break would be two: refused. */
export function joinLines(ids: readonly string[]): string {
  if (ids.some((id) => id === '' || id.includes('\n')))
    throw new Error('an id is empty or holds a line break');
  return ids.join('\n');
}

/** The reverse of joinLines. */
export function splitLines(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

/** A link as it is kept: the conversation and the patients, a line each. */
export function linkValue(link: Pick<Link, 'conversation' | 'patients'>): string {
  return joinLines([link.conversation, ...link.patients]);
}

/** Where an event belongs, as this process believes. The scripts check it and answer what is true. */
export type Whereabouts = {
  readonly conversation: string;
  /** The link as it is kept, empty where there is none. */
  readonly link: string;
  /** The conversation's patients, a line each. */
  readonly patients: string;
};

/**
 * Enough for the busy days of a large practice, in some 40 MB once that many have written; what falls out costs one more
 * round trip.
 */
const remembered = 100_000;

/**
 * What this process remembers of addresses and conversations, so that an event needs one round trip. It may be stale:
 * the scripts compare it with what is kept.
 */
export class Addresses {
  readonly #links = new Map<string, string>();
  readonly #patients = new Map<string, string>();

  whereabouts(practice: string, addressLookup: string): Whereabouts {
    const link = this.#links.get(`${practice}/${addressLookup}`) ?? '';
    const conversation = link === '' ? ownConversation(addressLookup) : (splitLines(link)[0] ?? '');
    return { conversation, link, patients: this.patients(practice, conversation) };
  }

  patients(practice: string, conversation: string): string {
    return this.#patients.get(`${practice}/${conversation}`) ?? '';
  }

  learnLink(practice: string, addressLookup: string, link: string): void {
    remember(this.#links, `${practice}/${addressLookup}`, link);
    const [conversation, ...patients] = splitLines(link);
    // Most often these are all of the conversation's: then that need not be found out as well.
    if (conversation !== undefined && !this.#patients.has(`${practice}/${conversation}`))
      this.learnPatients(practice, conversation, joinLines(patients));
  }

  learnPatients(practice: string, conversation: string, patients: string): void {
    remember(this.#patients, `${practice}/${conversation}`, patients);
  }
}

function remember(map: Map<string, string>, key: string, value: string): void {
  map.delete(key);
  if (value !== '') map.set(key, value);
  if (map.size > remembered) {
    const oldest = map.keys().next();
    if (oldest.done !== true) map.delete(oldest.value);
  }
}

/** Tries until what is believed is true; somebody who changes it all the time makes it a Conflict. */
export async function untilSettled<T>(attempt: () => Promise<T | 'again'>): Promise<T> {
  for (let left = 8; left > 0; left -= 1) {
    const answer = await attempt();
    if (answer !== 'again') return answer;
  }
  throw new Conflict('link');
}

/** Keys of the charts of patients, a line each, in their order. */
export function chartKeys(keys: Keys, patients: string): readonly string[] {
  return splitLines(patients).map(keys.chart);
}

/** What every method begins with: the practice's sealer and keys. */
export type Room = { readonly sealer: Sealer; readonly keys: Keys };

const rooms = new WeakMap<Sealer, Room>();

/** The keys and the sealer of a practice. */
export async function roomOf(
  sealers: { of(practice: string): Promise<Sealer> },
  practice: string,
): Promise<Room> {
  const sealer = await sealers.of(practice);
  const known = rooms.get(sealer);
  if (known !== undefined) return known;
  const room = { sealer, keys: keysOf(practice) };
  rooms.set(sealer, room);
  return room;
}
