import type { HandoffState } from '../handoff/handoff.ts';

/**
 * Every key in Redis is built here. A practice's keys start with `{practice}:`, so they share a hash slot and one script
 * reaches them all; the only others are the ways to a practice. Phone numbers, addresses and e-mails are in keys and
 * fields only as look-ups (`Sealer.lookup`, or a hash for the global ones).
 */

/** Ways to a practice, the only keys without a practice's tag. */
export const globalKeys = {
  /** String: practice id. `number` is E.164 of the practice. */
  practiceOfNumber: (number: string) => `number:${number}`,
  /** String: practice id. `email` is hashed by the caller. */
  practiceOfStaff: (emailHash: string) => `staff:${emailHash}`,
  /** String with an expiry: what a sign-in elsewhere needs when it comes back. */
  oidcState: (stateHash: string) => `oidc:${stateHash}`,
  /** Set of practice ids. */
  practices: 'practices',
} as const;

/** The keys of a practice. */
export type Keys = ReturnType<typeof keysOf>;

/** Builds the keys of a practice. `id` must not contain braces. */
export function keysOf(practice: string) {
  const tag = `{${practice}}:`;
  const key = (...parts: readonly string[]) => tag + parts.join(':');
  return {
    /** Hash: the practice's own keys (data, lookup, signing), each wrapped under PHI_KEYS. */
    secrets: key('secrets'),
    /** String: the practice's settings, sealed. */
    settings: key('settings'),

    /** Sorted set: conversation → when it needs attention, epoch milliseconds of the app's clock. */
    wake: key('wake'),
    /** Sorted set: conversation → when its lease runs out, epoch milliseconds of Redis' clock. */
    leases: key('leases'),
    /** Hash: look-up of an address → JSON {conversation, patients}. */
    links: key('links'),
    /** Hash: look-up of an address that has opted out → id of the event that said so. */
    suppressed: key('suppressed'),
    /** Hash: patient → access version, counted up when consent, proxies or grief change. Absent: 0. */
    access: key('access'),
    /** Hash: look-up of a number of the practice → since when its texts are looked for in the provider's list. */
    watched: key('watched'),
    /** String with an expiry: how often something was tried. */
    tries: (lookup: string) => key('tries', lookup),
    /** String with an expiry: a process removes what is too old. */
    retaining: key('retaining'),
    /** String with an expiry: a process looks through the provider's list. */
    looking: key('looking'),
    /** Hash: sender's name at the provider → when it is free again, epoch milliseconds of the app's clock. */
    pace: key('pace'),
    /** Stream: field `entry` is an audit entry, sealed. */
    audit: key('audit'),
    /** Stream beside it, under the same entry ids: `n` (counted from 1) and `link` of the audit chain. */
    auditLinks: key('audit-links'),
    /** Hash: `count`, `id` and `link` of the last entry that was chained. */
    auditHead: key('audit-head'),
    /** String with an expiry: the process that chains entries. */
    auditLease: key('audit-lease'),

    /** String, kept for days: conversation of an event that has been taken in. */
    seen: (lookup: string) => key('seen', lookup),
    /** String, kept for days: the event's danger has been answered. */
    alarmed: (lookup: string) => key('alarmed', lookup),
    /** String, kept for days: where a message that the provider has came from, `conversation lane entry`. */
    sent: (lookup: string) => key('sent', lookup),
    /** String, kept for an hour: a delivery status that came before its message was known. */
    early: (lookup: string) => key('early', lookup),
    /** String, kept for a minute: what staff are told of an act of theirs. */
    outcome: (lookup: string) => key('outcome', lookup),

    /** String: a handoff, sealed. */
    handoff: (id: string) => key('handoff', id),
    /** Sorted set of handoff ids. Open ones: worst first, then earliest due; resolved ones: by when. */
    queue: (state: HandoffState) => key('queue', state),
    /** Hash: id of a handoff that could not be opened, and whose need another one bears now → `when conversation`. */
    handoffsAside: key('handoffs-aside'),
    /** Stream: what changed for staff to see; ids and codes only. Its ids are those of the consoles' events. */
    staffEvents: key('staff-events'),
    /** Pub/sub channel: something was added to it. */
    staffNudges: key('staff-nudges'),
    /** Hash: staff id → JSON of where they are and since when; nothing about a patient but a conversation's id. */
    presence: key('presence'),
    /** Hash: staff id → their saved views, sealed. */
    views: key('views'),
    /** Stream: entries of time that staff spent for a patient, sealed. */
    times: key('times'),

    /** Hash of a patient: `version` (counted up by every write of the chart), `chart` (sealed), its `mark` (known.ts); `looked`: when retention looked at it first. */
    chart: (patient: string) => key('chart', patient),
    /** Hash of a patient's resources (patient null: the practice's own): `Type/id` → sealed resource. */
    records: (patient: string | null) => key('records', patient === null ? 'practice' : `patient/${patient}`),
    /** Hash beside `records`: `Type/id` → hash of what was last imported under it, whatever turns made of it since. */
    imported: (patient: string | null) =>
      key('imported', patient === null ? 'practice' : `patient/${patient}`),
    /** Hash: `Type/id` → patient it belongs to, empty for the practice's own. */
    owners: key('owners'),
    /** Hash with an expiry: resources of a large import on their way, as in `records`. */
    incoming: (importId: string) => key('incoming', importId),
    /** Set of patient ids. */
    patients: key('patients'),
    /** Set of a patient: conversations and pages that were ever linked to them; members are in traces.ts. */
    traces: (patient: string) => key('traces', patient),

    /** While a patient is being erased. */
    erasing: (patient: string) => ({
      /** Hash: what has been removed so far → how many. */
      counts: key('erasing', patient),
      /** Sets: the patient's conversations, look-ups of their addresses. */
      conversations: key('erasing', patient, 'conversations'),
      addresses: key('erasing', patient, 'addresses'),
    }),

    /** Hash: id of a medical home or a service of the community → what a directory tells of it, sealed. */
    directory: (kind: 'homes' | 'help') => key('directory', kind),
    /** Hash: kind of directory → counted up by every load. */
    directoryVersions: key('directory-versions'),

    /** Hash: staff id → account, sealed. */
    staff: key('staff'),
    /** Hash: look-up of an e-mail → staff id. */
    staffEmails: key('staff-emails'),
    /** Hash with an expiry: who is signed in, `staff`, `stamp` of the account's password, `at`, `seen`. */
    signIn: (tokenHash: string) => key('sign-in', tokenHash),
    /** Stream: activities of a page, sealed. */
    page: (lookup: string) => key('page', lookup),
    /** Hash: entry id → watermark, so that a page gets each entry once. */
    pageEntries: (lookup: string) => key('page-entries', lookup),
    /** Pub/sub channel: the look-up of a page to which something was appended. */
    pageNudges: key('page-nudges'),

    /** String with an expiry: a translation, sealed. */
    translation: (id: string) => key('translation', id),
    /** Sorted set: ids of translations that wait for a qualified person → since when. */
    translationsWaiting: key('translations-waiting'),
    /** Sorted set: ids of translations whose computer's words nobody has approved, and that must not be sent → since when. */
    translationsHeld: key('translations-held'),
    /** Hash: id of a page → sealed page, and `#version`, counted up by every change. */
    content: key('content'),
    /** Hash with an expiry: id of a message → sealed question that no page answered. */
    contentGaps: key('content-gaps'),
    /** Hash with an expiry: what the language model took on a day: `tokens`, `cost`, `calls`. */
    modelSpending: (day: string) => key('model-spending', day),
    /** String with an expiry: an answer of the language model, sealed, without anybody's name in it. */
    modelAnswer: (lookup: string) => key('model-answer', lookup),

    /** For SCAN: `seen`, `alarmed` and `sent` keys, with a few others. An id holds nothing that a pattern takes for its own. */
    ways: key('[as]*'),
    /** What the names of a kind of these begin with. */
    prefix: (kind: 'sent' | 'seen' | 'alarmed') => `${key(kind)}:`,

    conversation: (id: string) => {
      const state = `${tag}conversation:${id}`;
      return {
        /** Hash: versions, lease, sealed session, and what scripts must read in clear; fields are in lua/common.lua. */
        state,
        /** List: what has happened and is not handled, oldest first. */
        mail: `${state}:mail`,
        /** List: what lay in the mailbox and could not be read, as it was, oldest first. */
        aside: `${state}:aside`,
        /** Sorted set: timer id → when. */
        timers: `${state}:timers`,
        /** Hash: timer id → sealed timer. */
        timerData: `${state}:timer-data`,
        /** Lists of entry ids that wait to be sent, in order. */
        safety: `${state}:outbox:safety`,
        ordinary: `${state}:outbox:ordinary`,
        /** Hash of the entries in both lanes: id → sealed entry, id + `?` → what scripts must read in clear. */
        entries: `${state}:entries`,
        /** List of transcript ids in order. */
        lines: `${state}:lines`,
        /** Hash: transcript id → sealed line. */
        lineData: `${state}:line-data`,
        /** Hash: transcript (= outbox) id → delivery status. */
        delivery: `${state}:delivery`,
        /** List: private notes of staff, each sealed. */
        notes: `${state}:notes`,
        /** Hash: staff id → what they have begun to write, sealed. */
        drafts: `${state}:drafts`,
      };
    },
  } as const;
}
