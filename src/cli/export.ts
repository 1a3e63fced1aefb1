import { type PatientData, patientBundle } from '../care/export.ts';
import type { Config } from '../config.ts';
import { Refused } from '../errors.ts';
import type { Stores } from '../main/stores.ts';
import type { HeldConversation } from '../store/holdings.ts';
import type { Address } from '../turn/address.ts';
import { type AuditEntry, auditOnly } from '../turn/commit.ts';
import { choosePractice, withStores } from './open.ts';
import { operator } from './practice.ts';

/** Prints all that is held on a patient as a FHIR Bundle. The audit entry about it is written first, and is in it. */
export async function exportPatient(options: {
  readonly practice?: string;
  readonly patient: string;
}): Promise<number> {
  return withStores(async (stores, config) => {
    const { id: practice } = await choosePractice(stores, options.practice);
    const { patient } = options;
    if (!(await stores.holdings.knows(practice, patient))) throw unknownPatient(practice, patient);
    const at = Date.now();
    const what = `Patient/${patient}`;
    await stores.conversations.commit(
      auditOnly(practice, { at, who: operator(), did: 'exported', what, why: null }),
    );
    const bundle = patientBundle(await gather(stores, config, practice, patient, at));
    await print(`${JSON.stringify(bundle, null, 2)}\n`);
    return 0;
  });
}

/** Nobody of this id is held: ends with 2. */
export function unknownPatient(practice: string, patient: string): Refused {
  return new Refused(404, 'no-patient', `There is no patient ${patient} at ${practice}.`);
}

/** All that is held on a patient, with the audit entries about any of it, oldest first. */
export async function gather(
  stores: Stores,
  config: Config,
  practice: string,
  patient: string,
  at: number,
): Promise<PatientData> {
  const { holdings } = stores;
  const resources = await stores.records.resources(practice, patient);
  const traces = await holdings.traces(practice, patient);
  const found = await Promise.all([...traces.conversations].map((id) => holdings.conversation(practice, id)));
  const conversations = found.filter(({ session, lines }) => session !== null || lines.length > 0);
  const handoffs = await holdings.handoffs(practice, patient, traces.conversations);
  const kept = await holdings.kept(practice, {
    conversations: traces.conversations,
    lines: conversations.flatMap(({ lines }) => lines),
  });
  const about = new Set([
    ...kept.translations.map(({ id }) => id),
    ...kept.gaps.map(({ id }) => id),
    patient,
    `Patient/${patient}`,
    ...traces.conversations,
    ...handoffs.map(({ id }) => id),
    ...resources.map(({ type, id }) => `${type}/${id}`),
    ...resources.flatMap(({ type, id }) => (type === 'Goal' ? [id] : [])),
    ...conversations.flatMap(({ lines }) => lines.map(({ id }) => id)),
  ]);
  const audit: AuditEntry[] = [];
  for await (const entry of stores.audit.entries(practice)) if (about.has(entry.what)) audit.push(entry);
  return {
    patient,
    at,
    base: config.publicUrl,
    resources,
    conversations: conversations.map(asExported),
    handoffs,
    kept,
    audit,
  };
}

function asExported(held: HeldConversation): PatientData['conversations'][number] {
  const { session, id, suppressed, timers, lines, notes } = held;
  return {
    id,
    relationship: session?.person?.relationship ?? null,
    locale: session?.locale ?? null,
    address: session?.address == null ? null : addressOf(session.address),
    suppressed,
    timers,
    lines,
    notes,
  };
}

function addressOf(address: Address): { readonly medium: string; readonly value: string } {
  switch (address.channel) {
    case 'sms':
      return { medium: 'phone', value: address.number };
    case 'web':
      return { medium: 'page', value: address.page };
    case 'chat':
      return { medium: 'chat', value: address.room };
    case 'terminal':
      return { medium: 'terminal', value: address.name };
  }
}

/** Resolves when it is out: a pipe takes a large bundle in parts. */
async function print(text: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    process.stdout.write(text, (error) => (error ? fail(error) : done()));
  });
}
