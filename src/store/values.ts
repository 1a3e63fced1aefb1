import type { Chart } from '../care/chart.ts';
import type { Handoff } from '../handoff/handoff.ts';
import type { Practice } from '../practice/practice.ts';
import type { AuditEntry, OutboxEntry, Outcome, StaffNote, TranscriptEntry } from '../turn/commit.ts';
import type { Event, Timer } from '../turn/events.ts';
import type { Session } from '../turn/session.ts';
import type { PageActivity, StaffAccount, TimeEntry } from '../turn/stores.ts';
import { openResource, sealResource } from './resource-seal.ts';
import type { Sealer } from './sealing.ts';

/** How one kind of value is sealed: as JSON, bound to its kind and id. Who writes it and who reads it share this. */
export type SealedValue<T> = {
  seal(sealer: Sealer, id: string, value: T): string;
  open(sealer: Sealer, id: string, sealed: string): T;
};

/** One whose JSON is at hand, or is wanted itself. */
type SealedText<T> = SealedValue<T> & {
  sealText(sealer: Sealer, id: string, json: string): string;
  openText(sealer: Sealer, id: string, sealed: string): string;
};

function sealedValue<T>(kind: string): SealedText<T> {
  return {
    sealText: (sealer, id, json) => sealer.seal(kind, id, 'json', json),
    openText: (sealer, id, sealed) => sealer.open(kind, id, 'json', sealed),
    seal: (sealer, id, value) => sealer.seal(kind, id, 'json', JSON.stringify(value)),
    open: (sealer, id, sealed) => JSON.parse(sealer.open(kind, id, 'json', sealed)) as T,
  };
}

/** By conversation id. */
export const sessionValue = sealedValue<Session>('session');
/** By event id. */
export const eventValue = sealedValue<Event>('event');
/** By timer id. */
export const timerValue = sealedValue<Timer>('timer');
/** By entry id. */
export const entryValue = sealedValue<OutboxEntry>('outbox');
/** By transcript id. */
export const lineValue = sealedValue<TranscriptEntry>('transcript');
/** Entries of a list have no id: an empty one. */
export const noteValue = sealedValue<StaffNote>('note');
/** By event id. */
export const outcomeValue = sealedValue<Outcome>('outcome');
/** By handoff id. */
export const handoffValue = sealedValue<Handoff>('handoff');
/** By patient id. */
export const chartValue = sealedValue<Chart>('chart');
/** By `Type/id`. Bears the resource's hash in front, so that an import sees what it need not write. */
export const resourceValue: SealedValue<unknown> = { seal: sealResource, open: openResource };
/** By practice id. */
export const settingsValue = sealedValue<Practice>('settings');
/** By staff id. */
export const staffValue = sealedValue<StaffAccount>('staff');
/** By page look-up. */
export const activityValue = sealedValue<PageActivity>('activity');
/** By kind and id. */
export const directoryValue = sealedValue<unknown>('directory');
/** By staff id. */
export const draftValue = sealedValue<string>('draft');
export const viewsValue = sealedValue<unknown>('views');
/** Entries of a list have no id: an empty one. */
export const timeValue = sealedValue<TimeEntry>('time');
/** Entries have no id: an empty one. */
export const auditValue = sealedValue<AuditEntry>('audit');
