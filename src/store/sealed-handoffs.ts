import type { Handoff, HandoffState, Risk } from '../handoff/handoff.ts';
import { HANDOFF_STATES } from '../handoff/handoff.ts';
import { keysOf } from './keys.ts';
import { RISK_APART, risksWorstFirst } from './raise.ts';
import { type Redis, script } from './redis.ts';
import { type Sealer, type Sealers, WrongKeys } from './sealing.ts';
import { handoffValue } from './values.ts';

/** Conversations looked at in one call. */
const WALKED_A_CALL = 500;

/** Where handoffs are found again whose own words do not say it: kept, since it never changes. */
const PLACES_KEPT = 5_000;

/**
 * Guarantee: reads one state. KEYS 1 handoff, 2 those set aside, 3… queues. ARGV 1 id. Answers the sealed value, which of the
 * queues it stands in (from 0, -1 for none), its score there, and what is written where it is set aside.
 */
const lookAgain = script(
  'look-again',
  `local value = redis.call('GET', KEYS[1]) or ''
local aside = redis.call('HGET', KEYS[2], ARGV[1]) or ''
for i = 3, #KEYS do
  local score = redis.call('ZSCORE', KEYS[i], ARGV[1])
  if score then return { value, i - 3, score, aside } end
end
return { value, -1, '', aside }`,
  { reads: true },
);

/**
 * Guarantee: a handoff is in no queue of open ones and its bytes stay as they are. KEYS 1 those set aside, 2 staff events, 3…
 * queues. ARGV 1 id, 2 what to write there, 3 channel, 4 conversation.
 */
const putAside = script(
  'put-aside',
  `for i = 3, #KEYS do redis.call('ZREM', KEYS[i], ARGV[1]) end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('XADD', KEYS[2], '*', 'kind', 'queue', 'what', 'aside', 'handoff', ARGV[1], 'conversation', ARGV[4])
redis.call('PUBLISH', ARGV[3], '1')
return 0`,
);

/** Guarantee: reads one state. KEYS states of conversations. Answers the id of each one's open handoff. */
const readOpen = script(
  'open-handoffs',
  `local found = {}
for i = 1, #KEYS do found[i] = redis.call('HGET', KEYS[i], 'handoff') or '' end
return found`,
  { reads: true },
);

/** A handoff, or null where its bytes do not open: another key, or damage. */
export function openedHandoff(sealer: Sealer | null, id: string, sealed: string | null): Handoff | null {
  if (sealer === null || sealed === null || sealed === '') return null;
  try {
    const opened = handoffValue.open(sealer, id, sealed);
    return HANDOFF_STATES.includes(opened?.state) ? opened : null;
  } catch {
    return null;
  }
}

/** The practice's sealer; null where its key is not among ours. Rejects with StoreAway. */
export async function sealerOrNone(sealers: Sealers, practice: string): Promise<Sealer | null> {
  try {
    return await sealers.of(practice);
  } catch (error) {
    if (error instanceof WrongKeys) return null;
    throw error;
  }
}

/**
 * Handoffs that do not open. One of these hides no other and is never hidden: it is answered as an entry that holds what the
 * index alone knows (`unreadable`), and as itself again once its bytes open.
 */
export function createSealedHandoffs(redis: Redis, sealers: Sealers) {
  const places = new Map<string, { readonly conversation: string; readonly since: number | null }>();

  /** The entry of that id, read once more: itself, an entry in its place, or null where there is none. */
  async function entry(practice: string, id: string): Promise<Handoff | null> {
    const keys = keysOf(practice);
    const own = keys.handoff(id);
    const asked = [own, keys.handoffsAside, ...HANDOFF_STATES.map(keys.queue)];
    const [value, at, score, aside] = (await redis.run(lookAgain, asked, [id])) as [
      string,
      number,
      string,
      string,
    ];
    const sealer = await sealerOrNone(sealers, practice);
    const opened = openedHandoff(sealer, id, value);
    if (opened !== null) return opened;
    const state = HANDOFF_STATES[at] ?? (aside === '' ? null : 'resolved');
    if (state === null) return null;
    const [when = '', ...where] = aside.split(' ');
    const known = aside === '' ? await placeOf(practice, id) : { conversation: where.join(' '), since: null };
    const copy = aside === '' ? await copyOf(practice, id, known.conversation) : null;
    return copy ?? inPlaceOf(id, state, Number(score === '' ? when : score), known);
  }

  /** The same value lies in the conversation: where only one of the two is damaged, nothing is lost. */
  async function copyOf(practice: string, id: string, conversation: string): Promise<Handoff | null> {
    if (conversation === '') return null;
    const { state } = keysOf(practice).conversation(conversation);
    const fields = ['handoff', 'handoffValue'];
    const [open, sealed] = (await redis.command(state, 'HMGET', state, ...fields)) as (string | null)[];
    return open === id ? openedHandoff(await sealerOrNone(sealers, practice), id, sealed ?? null) : null;
  }

  /** Its conversation, and since when it is there: from what consoles were told, or else from whoever waits for something. */
  async function placeOf(practice: string, id: string) {
    const known = places.get(`${practice} ${id}`);
    if (known !== undefined) return known;
    const keys = keysOf(practice);
    const events = (await redis.command(keys.staffEvents, 'XRANGE', keys.staffEvents, '-', '+')) as readonly [
      string,
      readonly string[],
    ][];
    const first = events.find(([, fields]) => fieldOf(fields, 'handoff') === id);
    const told = first === undefined ? '' : fieldOf(first[1], 'conversation');
    const place = {
      conversation: told === '' ? await walk(practice, id) : told,
      since: first === undefined ? null : Number(first[0].split('-')[0]),
    };
    if (places.size >= PLACES_KEPT) places.clear();
    places.set(`${practice} ${id}`, place);
    return place;
  }

  /** Whoever has something open waits for something, so they are on the wake list. */
  async function walk(practice: string, id: string): Promise<string> {
    const keys = keysOf(practice);
    for (let from = 0; ; from += WALKED_A_CALL) {
      const bounds = [String(from), String(from + WALKED_A_CALL - 1)];
      const some = (await redis.command(keys.wake, 'ZRANGE', keys.wake, ...bounds)) as readonly string[];
      if (some.length === 0) return '';
      const states = some.map((one) => keys.conversation(one).state);
      const open = (await redis.run(readOpen, states, [])) as readonly string[];
      const found = some[open.indexOf(id)];
      if (found !== undefined) return found;
    }
  }

  return {
    entry,

    /** Takes it out of the queue with its bytes as they are; `reopened` finds it once they open. */
    async setAside(practice: string, { id, conversationId }: Handoff, now: number): Promise<void> {
      const keys = keysOf(practice);
      const queues = HANDOFF_STATES.filter((state) => state !== 'resolved').map(keys.queue);
      const written = [id, `${now} ${conversationId}`, keys.staffNudges, conversationId];
      await redis.run(putAside, [keys.handoffsAside, keys.staffEvents, ...queues], written);
    },

    /** Those that were set aside: how many do not open, and those that do again, with when they were set aside. */
    async aside(practice: string) {
      const { handoffsAside, handoff } = keysOf(practice);
      const found = (await redis.command(handoffsAside, 'HGETALL', handoffsAside)) as readonly string[];
      const sealer = await sealerOrNone(sealers, practice);
      const back: { readonly handoff: Handoff; readonly at: number }[] = [];
      let sealed = 0;
      for (let index = 0; index < found.length; index += 2) {
        const id = found[index] ?? '';
        const key = handoff(id);
        const opened = openedHandoff(sealer, id, (await redis.command(key, 'GET', key)) as string | null);
        if (opened === null) sealed += 1;
        else back.push({ handoff: opened, at: Number(found[index + 1]?.split(' ')[0]) });
      }
      return { sealed, back };
    },
  };
}

function fieldOf(fields: readonly string[], name: string): string {
  const at = fields.findIndex((field, index) => index % 2 === 0 && field === name);
  return at === -1 ? '' : (fields[at + 1] ?? '');
}

/** What the index knows of it: its state, risk and due time. Since when: as consoles were told, else not after it was due. */
function inPlaceOf(
  id: string,
  state: HandoffState,
  score: number,
  { conversation, since }: { readonly conversation: string; readonly since: number | null },
): Handoff {
  const isOpen = state !== 'resolved';
  const risk: Risk = isOpen ? (risksWorstFirst[Math.floor(score / RISK_APART)] ?? 'emergency') : 'routine';
  const dueAt = isOpen ? score % RISK_APART : score;
  return {
    ...{ id, conversationId: conversation, patientId: null, risk, reason: 'unreadable', state },
    ...{ openedAt: since ?? dueAt, dueAt, assignee: null, unreadable: true },
    ...(!isOpen && { resolvedAt: dueAt }),
    brief: {
      ...{ who: null, relationship: null, language: 'en', asked: [], tried: [], safety: null },
      ...{ promised: null, questions: [], note: null },
    },
  };
}
