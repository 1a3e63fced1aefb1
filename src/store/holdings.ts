import { HANDOFF_STATES, type Handoff } from '../handoff/handoff.ts';
import type { StaffNote, TranscriptEntry } from '../turn/commit.ts';
import type { Timer } from '../turn/events.ts';
import type { Session } from '../turn/session.ts';
import { ownConversation, splitLines } from './addresses.ts';
import { readMail } from './held.ts';
import { createKeptWords, type KeptWords, type Spoken } from './kept-words.ts';
import { keysOf } from './keys.ts';
import { openLine } from './lines.ts';
import type { Redis } from './redis.ts';
import { scanFields } from './scan.ts';
import { createSealedHandoffs, openedHandoff } from './sealed-handoffs.ts';
import type { Sealers } from './sealing.ts';
import { type PatientTraces, readTraces } from './traces.ts';
import { noteValue, sessionValue, timerValue } from './values.ts';

/** Keys, fields or lines read in one call. */
const A_CALL = 500;

/** Where a patient's conversations and the ways to them lie: conversation ids, look-ups of addresses, and pages. */
export type Traces = PatientTraces & { readonly addresses: ReadonlySet<string> };

/** A conversation with all that is said in it, oldest first, what waits to be handled at its end. */
export type HeldConversation = {
  readonly id: string;
  readonly session: Session | null;
  /** Whether the address that replies go to has opted out. */
  readonly suppressed: boolean;
  readonly timers: readonly Timer[];
  readonly lines: readonly (TranscriptEntry & { readonly delivery: string | null })[];
  /** What staff wrote there for each other, oldest first. */
  readonly notes: readonly StaffNote[];
};

/** What is held on one patient beside their record. Reads all links and handoffs of the practice: for what is done rarely. */
export type Holdings = {
  /** Whether anything is held on the patient, or is half erased. */
  knows(practice: string, patient: string): Promise<boolean>;
  traces(practice: string, patient: string): Promise<Traces>;
  conversation(practice: string, id: string): Promise<HeldConversation>;
  /** What a conversation remembers, read without its lease: true at this moment, and nothing may be written from it. */
  session(practice: string, id: string): Promise<Session | null>;
  /** Handoffs about the patient, or out of these conversations. */
  handoffs(
    practice: string,
    patient: string,
    conversations: ReadonlySet<string>,
  ): Promise<readonly Handoff[]>;
  /** Translations of what was said in these conversations, and questions out of them that no page answered. */
  kept(practice: string, spoken: Spoken): Promise<KeptWords>;
};

export function createHoldings(redis: Redis, sealers: Sealers): Holdings {
  async function links(practice: string): Promise<readonly (readonly [string, readonly string[]])[]> {
    const key = keysOf(practice).links;
    const found: [string, readonly string[]][] = [];
    for await (const fields of scanFields(redis, key)) {
      for (let index = 0; index < fields.length; index += 2) {
        found.push([fields[index] ?? '', splitLines(fields[index + 1] ?? '')]);
      }
    }
    return found;
  }

  const sealed = createSealedHandoffs(redis, sealers);

  /** Ids of handoffs by what is in clear: the open one of each conversation, and those that were set aside there. */
  async function openedIn(
    practice: string,
    conversations: ReadonlySet<string>,
  ): Promise<ReadonlySet<string>> {
    const keys = keysOf(practice);
    const found = new Set<string>();
    for (const id of conversations) {
      const { state } = keys.conversation(id);
      const open = (await redis.command(state, 'HGET', state, 'handoff')) as string | null;
      if (open !== null) found.add(open);
    }
    const aside = (await redis.command(keys.handoffsAside, 'HGETALL', keys.handoffsAside)) as string[];
    for (let index = 0; index < aside.length; index += 2) {
      const [, ...conversation] = (aside[index + 1] ?? '').split(' ');
      if (conversations.has(conversation.join(' '))) found.add(aside[index] ?? '');
    }
    return found;
  }

  return {
    kept: createKeptWords(redis, sealers).of,

    async knows(practice, patient) {
      const keys = keysOf(practice);
      const { chart, records, erasing, traces } = keys;
      const places = [chart(patient), records(patient), erasing(patient).counts, traces(patient)];
      if (Number(await redis.command(keys.chart(patient), 'EXISTS', ...places)) > 0) return true;
      return (await redis.command(keys.patients, 'SISMEMBER', keys.patients, patient)) === 1;
    },

    async traces(practice, patient) {
      const { traces } = keysOf(practice);
      const members = (await redis.command(traces(patient), 'SMEMBERS', traces(patient))) as string[];
      const traced = readTraces(members);
      const conversations = new Set(traced.conversations);
      const addresses = new Set<string>();
      for (const [address, [conversation = '', ...patients]] of await links(practice)) {
        if (!patients.includes(patient) && !conversations.has(conversation)) continue;
        addresses.add(address);
        conversations.add(conversation);
        // What was said from there before anybody knew whose it is.
        conversations.add(ownConversation(address));
      }
      return { ...traced, conversations, addresses };
    },

    async session(practice, id) {
      const { state } = keysOf(practice).conversation(id);
      const sealed = (await redis.command(state, 'HGET', state, 'session')) as string | null;
      return sealed == null || sealed === ''
        ? null
        : sessionValue.open(await sealers.of(practice), id, sealed);
    },

    async conversation(practice, id) {
      const keys = keysOf(practice);
      const own = keys.conversation(id);
      const sealer = await sealers.of(practice);
      const [session, address] = (await redis.command(
        own.state,
        'HMGET',
        own.state,
        'session',
        'address',
      )) as readonly (string | null)[];
      const lines: HeldConversation['lines'][number][] = [];
      for (let from = 0; ; from += A_CALL) {
        const part = [String(from), String(from + A_CALL - 1)];
        const ids = (await redis.command(own.lines, 'LRANGE', own.lines, ...part)) as string[];
        if (ids.length === 0) break;
        const sealed = (await redis.command(own.lineData, 'HMGET', own.lineData, ...ids)) as (
          | string
          | null
        )[];
        const delivery = (await redis.command(own.delivery, 'HMGET', own.delivery, ...ids)) as (
          | string
          | null
        )[];
        for (const [index, line] of ids.entries()) {
          const value = sealed[index];
          if (value != null)
            lines.push({ ...openLine(sealer, line, value), delivery: delivery[index] ?? null });
        }
      }
      const known = new Set(lines.map((line) => line.id));
      for (const element of (await redis.command(own.mail, 'LRANGE', own.mail, '0', '-1')) as string[]) {
        const event = readMail(sealer, element);
        if (event.kind !== 'message' || known.has(event.id)) continue;
        const { locale } = event.verdict;
        const said = {
          id: event.id,
          at: event.at,
          from: 'patient',
          staffName: null,
          text: event.text,
        } as const;
        lines.push({ ...said, locale, lane: null, delivery: null });
      }
      const timers = (await redis.command(own.timerData, 'HGETALL', own.timerData)) as string[];
      const notes = (await redis.command(own.notes, 'LRANGE', own.notes, '0', '-1')) as string[];
      const suppressed =
        address != null && (await redis.command(keys.suppressed, 'HEXISTS', keys.suppressed, address)) === 1;
      return {
        id,
        session: session == null || session === '' ? null : sessionValue.open(sealer, id, session),
        suppressed,
        timers: timers.flatMap((name, index) =>
          index % 2 === 0 ? [timerValue.open(sealer, name, timers[index + 1] ?? '')] : [],
        ),
        lines,
        notes: notes.map((sealed) => noteValue.open(sealer, '', sealed)),
      };
    },

    async handoffs(practice, patient, conversations) {
      const keys = keysOf(practice);
      const sealer = await sealers.of(practice);
      const found = new Map<string, Handoff>();
      // What cannot be read is theirs by where it was opened.
      const theirs = await openedIn(practice, conversations);
      for (const state of HANDOFF_STATES) {
        const queue = keys.queue(state);
        const ids = (await redis.command(queue, 'ZRANGE', queue, '0', '-1')) as string[];
        for (let from = 0; from < ids.length; from += A_CALL) {
          const some = ids.slice(from, from + A_CALL);
          const values = (await redis.command(queue, 'MGET', ...some.map(keys.handoff))) as (string | null)[];
          for (const [index, id] of some.entries()) {
            const value = values[index];
            if (value == null) continue;
            const handoff =
              openedHandoff(sealer, id, value) ?? (theirs.has(id) ? await sealed.entry(practice, id) : null);
            if (handoff === null) continue;
            if (theirs.has(id) || handoff.patientId === patient || conversations.has(handoff.conversationId))
              found.set(id, handoff);
          }
        }
      }
      for (const id of theirs) {
        const handoff = found.has(id) ? null : await sealed.entry(practice, id);
        if (handoff !== null) found.set(id, handoff);
      }
      return [...found.values()];
    },
  };
}
