import { Conflict } from '../errors.ts';
import type { Address } from '../turn/address.ts';
import type { Told } from '../turn/commit.ts';
import type { Accepted, ConversationStore, Held } from '../turn/conversation-stores.ts';
import type { Event } from '../turn/events.ts';
import {
  Addresses,
  addressLookup,
  chartKeys,
  eventLookup,
  linkValue,
  ownConversation,
  personConversation,
  type Room,
  roomOf,
  splitLines,
  untilSettled,
  type Whereabouts,
} from './addresses.ts';
import { sound } from './alarm.ts';
import { commitPlan, type PlacedEvent } from './commit-plan.ts';
import { mailElement, readClaimed, readHeld, readLatest, recentTexts } from './held.ts';
import { knownOf, toldOf } from './known.ts';
import type { Redis, Reply } from './redis.ts';
import { conversationKeys, scripts, seenSeconds } from './scripts.ts';
import type { Sealers } from './sealing.ts';
import { tracesOf } from './traces.ts';
import { outcomeValue } from './values.ts';

/** Short enough for whoever texts while a server is killed, long enough for a Redis to come back. `renew` makes it longer. */
const LEASE_MS = 10_000;

/**
 * The conversations of all practices in Redis. On Conflict from `commit` the lease has been given back (save where it
 * was lost): hold the conversation anew.
 */
export function createConversationStore(
  redis: Redis,
  sealers: Sealers,
  options: { readonly leaseMs?: number } = {},
): ConversationStore {
  const leaseMs = options.leaseMs ?? LEASE_MS;
  const addresses = new Addresses();

  /** Takes in an event where it is believed to belong; answers `again` when that was not true. */
  async function takeIn(
    room: Room,
    arrival: {
      readonly practice: string;
      readonly address: string;
      readonly event: Event;
      readonly by: string;
    },
    where: Whereabouts,
  ): Promise<Accepted | 'again'> {
    const { sealer, keys } = room;
    const { practice, address, event, by } = arrival;
    const { conversation, link, patients } = where;
    const seen = keys.seen(eventLookup(sealer, address === '' ? conversation : address, event.id));
    const told = toldOf(sealer, conversation, patients);
    const reply = (await redis.run(
      scripts.accept,
      [...conversationKeys(keys, conversation), seen, ...chartKeys(keys, patients)],
      [
        ...[conversation, address, link, patients, mailElement(sealer, event)],
        ...[String(leaseMs), String(seenSeconds), by],
        ...told.args,
      ],
    )) as readonly [string, Reply];
    switch (reply[0]) {
      case 'duplicate':
        return { kind: 'duplicate', conversation: String(reply[1]) };
      case 'moved':
        addresses.learnLink(practice, address, String(reply[1]));
        return 'again';
      case 'patients':
        addresses.learnPatients(practice, conversation, String(reply[1]));
        return 'again';
    }
    const held = readHeld(sealer, { practice, conversation }, reply[1], { told, own: event });
    return {
      kind: 'accepted',
      conversation,
      held: held.fence === 0 ? null : held,
      recent: recentTexts(held.session, [...held.events, ...readLatest(sealer, reply[1], event)], event),
      alarmed: held.alarmed,
    };
  }

  async function hold(practice: string, conversation: string): Promise<Held | null> {
    const { sealer, keys } = await roomOf(sealers, practice);
    return untilSettled(async () => {
      const patients = addresses.patients(practice, conversation);
      const told = toldOf(sealer, conversation, patients);
      const reply = (await redis.run(
        scripts.hold,
        [...conversationKeys(keys, conversation), ...chartKeys(keys, patients)],
        [conversation, patients, String(leaseMs), ...told.args],
      )) as readonly [string, Reply];
      if (reply[0] === 'patients') {
        addresses.learnPatients(practice, conversation, String(reply[1]));
        return 'again';
      }
      if (reply[0] !== 'held') return null;
      return readHeld(sealer, { practice, conversation }, reply[1], { told });
    });
  }

  async function conversationOf(practice: string, address: Address) {
    const { sealer, keys } = await roomOf(sealers, practice);
    const lookup = addressLookup(sealer, address);
    const link = (await redis.command(keys.links, 'HGET', keys.links, lookup)) as string | null;
    addresses.learnLink(practice, lookup, link ?? '');
    const [conversation, ...patients] = splitLines(link ?? '');
    return { conversation: conversation ?? ownConversation(lookup), patients };
  }

  /** Where an event for another conversation goes, as it is now. */
  /** Null: the patient has never written from anywhere. */
  async function placed(practice: string, told: Told): Promise<PlacedEvent | null> {
    if ('conversation' in told) return told;
    const { event } = told;
    if ('address' in told)
      return { event, conversation: (await conversationOf(practice, told.address)).conversation };
    const { sealer, keys } = await roomOf(sealers, practice);
    const conversation = personConversation(sealer, told.patient, null);
    const { state } = keys.conversation(conversation);
    return (await redis.command(state, 'HGET', state, 'patients')) ? { event, conversation } : null;
  }

  return {
    leaseMs,
    hold,
    conversationOf,

    async accept({ practice, address, event, by = '' }) {
      const room = await roomOf(sealers, practice);
      const lookup = addressLookup(room.sealer, address);
      const arrival = { practice, address: lookup, event, by };
      return untilSettled(() => takeIn(room, arrival, addresses.whereabouts(practice, lookup)));
    },

    async append(practice, conversation, event) {
      const room = await roomOf(sealers, practice);
      return untilSettled(() => {
        const patients = addresses.patients(practice, conversation);
        const arrival = { practice, address: '', event, by: '' };
        return takeIn(room, arrival, { conversation, link: '', patients });
      });
    },

    async alarm(alarm) {
      return sound({ redis, room: await roomOf(sealers, alarm.practice), addresses }, alarm);
    },

    async renew(held) {
      const { keys } = await roomOf(sealers, held.practice);
      const given = conversationKeys(keys, held.conversation);
      const kept = await redis.run(scripts.renew, given, [
        held.conversation,
        String(held.fence),
        String(leaseMs),
      ]);
      return kept === 1;
    },

    async commit(commit) {
      const room = await roomOf(sealers, commit.practice);
      const conversation = commit.conversation?.id ?? '';
      const patients = addresses.patients(commit.practice, conversation);
      const found = await Promise.all(commit.others.map((told) => placed(commit.practice, told)));
      const others = found.filter((other) => other !== null);
      const told = others.map((other) => other.conversation);
      const { keys, args, session, charts } = commitPlan(room, { ...commit, others }, patients, leaseMs);
      const [kind, first, rest] = (await redis.run(scripts.commit, keys, args)) as readonly [
        string,
        Reply,
        Reply,
      ];
      if (kind === 'conflict') throw new Conflict(first as Conflict['what']);
      for (const link of commit.links) {
        addresses.learnLink(commit.practice, addressLookup(room.sealer, link.address), linkValue(link));
      }
      const known = knownOf(room.sealer);
      if (session !== null) known.sessions.keep(conversation, session.as, session.json);
      // Kept as it is, with all that was made of what has not changed in it: nothing of a chart is changed in place.
      for (const { patient, as, chart } of charts) known.charts.keep(patient, as, chart);
      const own = commit.conversation?.outbox ?? [];
      const claimed = readClaimed(room.sealer, commit.practice, conversation, first, own);
      if (rest === null) return { claimed, more: null, told };
      const knowing = toldOf(room.sealer, conversation, patients);
      const more =
        rest === 'more'
          ? await hold(commit.practice, conversation)
          : readHeld(room.sealer, { practice: commit.practice, conversation }, rest, { told: knowing });
      return { claimed, more, told };
    },

    async postpone(held, wakeAt, reason) {
      const { sealer, keys } = await roomOf(sealers, held.practice);
      const given = conversationKeys(keys, held.conversation);
      const sealed = sealer.seal('conversation', held.conversation, 'reason', reason);
      const attempts = await redis.run(scripts.postpone, given, [
        held.conversation,
        String(held.fence),
        String(wakeAt),
        sealed,
        reason === 'failed' ? '1' : '0',
      ]);
      return { attempts: Number(attempts) };
    },

    async outcome(practice, conversation, eventId) {
      const { sealer, keys } = await roomOf(sealers, practice);
      const key = keys.outcome(sealer.lookup(`outcome:${conversation}:${eventId}`));
      const sealed = await redis.command(key, 'GET', key);
      return sealed === null ? null : outcomeValue.open(sealer, eventId, String(sealed));
    },

    async link(practice, link) {
      const room = await roomOf(sealers, practice);
      const { sealer, keys } = room;
      const lookup = addressLookup(sealer, link.address);
      const value = linkValue(link);
      const given = [...conversationKeys(keys, link.conversation), ...link.patients.map(keys.traces)];
      await redis.run(scripts.link, given, [lookup, value, ...tracesOf(room, link)]);
      addresses.learnLink(practice, lookup, value);
    },

    async conversationOfPerson(practice, patient, relationship) {
      const { sealer } = await roomOf(sealers, practice);
      return personConversation(sealer, patient, relationship);
    },
  };
}
