import { Temporal } from 'temporal-polyfill';
import {
  DEFAULT_RETENTION,
  lastDateIn,
  recordMayGo,
  strangersMayGo,
  textsMayGo,
} from '../people/retention.ts';
import type { Practice } from '../practice/practice.ts';
import type { Erase } from '../store/erase.ts';
import type { RetentionStore } from '../store/retention.ts';
import { type AuditEntry, auditOnly } from '../turn/commit.ts';
import type { ConversationStore } from '../turn/conversation-stores.ts';
import type { RecordStore } from '../turn/stores.ts';

/** At night, when few write: the hour of the practice's own clock at which it looks what is too old. */
const HOUR = 3;

/** A look that a crash cut off is taken up again after this. */
const AGAIN_MS = 60 * 60_000;

/** Questions that no page answered are a list that people work through: what has waited so long is answered by nobody. */
const QUESTIONS_MS = 120 * 24 * 60 * 60_000;

export type RetentionTools = {
  readonly retention: RetentionStore;
  readonly records: Pick<RecordStore, 'patients' | 'chart' | 'resources'>;
  readonly erase: Erase;
  readonly conversations: Pick<ConversationStore, 'commit'>;
};

/** What is too old: patients (those under legal hold apart), conversations of strangers, lines of conversations that go on. */
export type TooOld = {
  readonly patients: readonly { readonly patient: string; readonly lastAt: number }[];
  readonly held: readonly string[];
  readonly strangers: readonly string[];
  readonly texts: readonly { readonly conversation: string; readonly before: number }[];
};

/** What became of it. */
export type Removed = Readonly<Record<'patients' | 'held' | 'strangers' | 'texts' | 'questions', number>>;

/** Looks what is too old by the practice's rules. Removes nothing. */
export async function tooOld(tools: RetentionTools, practice: Practice, now: number): Promise<TooOld> {
  const rules = practice.retention ?? DEFAULT_RETENTION;
  const patients: { readonly patient: string; readonly lastAt: number }[] = [];
  const held: string[] = [];
  const texts: { readonly conversation: string; readonly before: number }[] = [];
  const before = textsMayGo(now, rules);
  for (const patient of await tools.records.patients(practice.id)) {
    const isHeld = practice.legalHolds?.includes(patient) === true;
    const lastAt = await lastOf(tools, practice.id, patient, now);
    const birthDate = (await tools.records.chart(practice.id, patient))?.chart.patient.birthDate ?? null;
    const firstLook = await tools.retention.firstLook(practice.id, patient, now);
    if (lastAt !== null && recordMayGo({ lastAt, birthDate, firstLook }, practice, rules) <= now) {
      if (isHeld) held.push(patient);
      else patients.push({ patient, lastAt });
      continue;
    }
    if (isHeld) continue;
    for (const conversation of await tools.retention.conversationsOf(practice.id, patient)) {
      const span = await tools.retention.span(practice.id, conversation);
      if (span !== null && span.first < before && !texts.some((one) => one.conversation === conversation))
        texts.push({ conversation, before });
    }
  }
  const strangers: string[] = [];
  for await (const some of tools.retention.strangers(practice.id)) {
    for (const conversation of some) {
      const span = await tools.retention.span(practice.id, conversation);
      if (span !== null && span.last < strangersMayGo(now, rules)) strangers.push(conversation);
    }
  }
  return { patients, held, strangers: [...new Set(strangers)], texts };
}

/** Removes what is too old, an audit entry for each patient and one for the whole. */
export async function removeTooOld(
  tools: RetentionTools,
  practice: Practice,
  { who, now }: { readonly who: string; readonly now: number },
): Promise<Removed> {
  const found = await tooOld(tools, practice, now);
  const note = (did: string, what: string, why: string | null) => {
    const entry: AuditEntry = { at: now, who, did, what, why };
    return tools.conversations.commit(auditOnly(practice.id, entry));
  };
  for (const patient of found.held) await note('retention-held', `Patient/${patient}`, 'legal hold');
  for (const { patient } of found.patients) await tools.erase(practice.id, patient, { who, now: () => now });
  // What came out of their conversations first, while it is known whose it was.
  if (found.strangers.length > 0) await tools.retention.forgetWords(practice.id, found.strangers);
  let strangers = 0;
  for (const id of found.strangers) strangers += (await tools.retention.forget(practice.id, id)) ? 1 : 0;
  let texts = 0;
  for (const { conversation, before } of found.texts)
    texts += await tools.retention.trim(practice.id, conversation, before);
  const questions = await tools.retention.forgetQuestions(practice.id, now - QUESTIONS_MS);
  const removed = { patients: found.patients.length, held: found.held.length, strangers, texts, questions };
  if (Object.values(removed).some((count) => count > 0)) {
    const counts = Object.entries(removed).map(([name, count]) => `${name} ${count}`);
    await note('retention', practice.id, counts.join(', '));
  }
  return removed;
}

/** The daily look, as the wake list calls it: one process does it, and it comes back the next night. Null: another has it. */
export async function runRetention(
  tools: RetentionTools,
  practice: Practice,
  now: number,
): Promise<Removed | null> {
  if (!(await tools.retention.begin(practice.id, now + AGAIN_MS))) return null;
  const removed = await removeTooOld(tools, practice, { who: 'retention', now });
  await tools.retention.end(practice.id, nextLook(practice, now));
  return removed;
}

/** The next night's look, epoch milliseconds. */
export function nextLook({ zone }: Pick<Practice, 'zone'>, now: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const today = local.withPlainTime({ hour: HOUR });
  const next = today.epochMilliseconds > now ? today : today.add({ days: 1 });
  return next.epochMilliseconds;
}

/** When something was last said or noted of a patient; null where nothing tells: then nothing is too old. */
async function lastOf(
  { retention, records }: RetentionTools,
  practice: string,
  patient: string,
  now: number,
): Promise<number | null> {
  const spans = [];
  for (const id of await retention.conversationsOf(practice, patient))
    spans.push((await retention.span(practice, id))?.last ?? 0);
  const said = Math.max(0, ...spans);
  // Most talked of late: their records need not be read.
  if (said > now - RECENT_MS) return said;
  const dates = (await records.resources(practice, patient)).map(({ resource }) => lastDateIn(resource) ?? 0);
  const last = Math.max(said, 0, ...dates);
  return last === 0 ? null : last;
}

/** No rule is shorter: six years, in milliseconds. */
const RECENT_MS = 6 * 366 * 24 * 60 * 60_000;
