import type { Claimed, OutboxStore } from '../turn/conversation-stores.ts';
import type { Lane } from '../turn/events.ts';
import { type Room, roomOf } from './addresses.ts';
import { readClaimed } from './held.ts';
import type { Redis, Reply } from './redis.ts';
import { conversationKeys, scripts, seenSeconds } from './scripts.ts';
import type { Sealers } from './sealing.ts';
import { entryValue } from './values.ts';

/** Receipts that come before their message is known wait so long. */
const earlySeconds = 3600;

/**
 * Rank of Twilio's delivery statuses, which come in any order: a later one is never overwritten by an earlier.
 * https://www.twilio.com/docs/messaging/guides/track-outbound-message-status (lua/outbox-common.lua folds by the same)
 */
const ranks: Readonly<Record<string, number>> = {
  accepted: 0,
  scheduled: 0,
  queued: 1,
  sending: 2,
  sent: 3,
  delivered: 4,
  undelivered: 4,
  failed: 4,
  canceled: 4,
  read: 5,
};

/** The sending side of the outbox in Redis. `claimant` tells processes apart. */
export function createOutboxStore(redis: Redis, sealers: Sealers, claimant: string): OutboxStore {
  const providerKeys = ({ sealer, keys }: Room, providerId: string) => {
    const lookup = sealer.lookup(`provider:${providerId}`);
    return { sent: keys.sent(lookup), early: keys.early(lookup) };
  };

  async function unsent(
    { practice, conversation, entry, attempts }: Claimed,
    code: string,
    retryAt: number | null,
    now: number | null,
    optedOut = false,
  ): Promise<Claimed | null> {
    const { sealer, keys } = await roomOf(sealers, practice);
    const reply = await redis.run(scripts.unsent, conversationKeys(keys, conversation), [
      conversation,
      entry.lane,
      entry.id,
      String(attempts),
      code,
      retryAt === null ? '' : String(retryAt),
      now === null ? '' : String(now),
      claimant,
      optedOut ? '1' : '',
    ]);
    return readClaimed(sealer, practice, conversation, reply)[0] ?? null;
  }

  /** Answers the lane's next entry, or `another's` where a message that was found belongs to another entry. */
  async function sent(
    { practice, conversation, entry }: Claimed,
    providerId: string,
    { now, found }: { readonly now: number; readonly found: boolean },
  ): Promise<Claimed | null | "another's"> {
    const room = await roomOf(sealers, practice);
    const keys = providerKeys(room, providerId);
    const reply = await redis.run(
      scripts.sent,
      [...conversationKeys(room.keys, conversation), keys.sent, keys.early],
      [
        conversation,
        entry.lane,
        entry.id,
        String(now),
        `${claimant} ${entry.id}`,
        String(seenSeconds),
        found ? '1' : '',
      ],
    );
    if (reply === null) return "another's";
    return readClaimed(room.sealer, practice, conversation, reply)[0] ?? null;
  }

  return {
    async sent(claimed, providerId, now) {
      const next = await sent(claimed, providerId, { now, found: false });
      return next === "another's" ? null : next;
    },

    adopt: (claimed, providerId, now) => sent(claimed, providerId, { now, found: true }),

    async waiting(practice, conversation) {
      const { sealer, keys } = await roomOf(sealers, practice);
      const lanes = (await redis.run(
        scripts.waiting,
        conversationKeys(keys, conversation),
        [],
      )) as unknown as readonly (readonly [Lane, number, string, string])[];
      return lanes
        .filter(([, , , sealed]) => sealed !== '')
        .map(([lane, entries, id, sealed]) => ({
          lane,
          entries,
          since: entryValue.open(sealer, id, sealed).createdAt,
        }));
    },

    retryAt: (claimed, retryAt, code, now) => unsent(claimed, code, retryAt, now ?? null),

    failed: (claimed, code, now, optedOut) => unsent(claimed, code, null, now, optedOut),

    async due(practice, conversation, now) {
      const { sealer, keys } = await roomOf(sealers, practice);
      const [claimed, unknown] = (await redis.run(scripts.due, conversationKeys(keys, conversation), [
        conversation,
        String(now),
        claimant,
      ])) as readonly [Reply, Reply];
      return {
        claimed: readClaimed(sealer, practice, conversation, claimed),
        unknown: readClaimed(sealer, practice, conversation, unknown),
      };
    },

    async known(practice, providerIds) {
      const room = await roomOf(sealers, practice);
      const known = new Set<string>();
      for (const id of providerIds) {
        const { sent } = providerKeys(room, id);
        if ((await redis.command(sent, 'EXISTS', sent)) === 1) known.add(id);
      }
      return known;
    },

    async receipt(practice, providerId, status, code, now) {
      const room = await roomOf(sealers, practice);
      const { sent, early } = providerKeys(room, providerId);
      const rank = ranks[status];
      // What the provider calls by a name we do not know says nothing about how far the message came.
      if (rank === undefined) return 'stale';
      const known = await redis.run(
        scripts.early,
        [sent, early],
        [status, code ?? '', String(rank), String(earlySeconds)],
      );
      if (known === null) return 'unknown-message';
      const [conversation = '', lane = '', entry = ''] = String(known).split('\n');
      const folded = await redis.run(scripts.receipt, conversationKeys(room.keys, conversation), [
        conversation,
        lane,
        entry,
        status,
        code ?? '',
        String(now),
      ]);
      return folded === 1 ? 'folded' : 'stale';
    },
  };
}
