import { Temporal } from 'temporal-polyfill';
import type { AuditEntry } from '../turn/commit.ts';
import { auditOnly } from '../turn/commit.ts';
import { gather, unknownPatient } from './export.ts';
import { choosePractice, withStores } from './open.ts';
import { operator } from './practice.ts';

/** Whoever is no person: what the bot and the family did themselves is no look at the record by staff. */
const NOBODY: ReadonlySet<string> = new Set(['bot', 'patient', 'family', 'conversation', 'carrier']);

/**
 * Prints who of the practice looked at a patient's record or changed it: the day where the practice is, the role, what was
 * done and how often, tabs between. Never a name: which names are told is the practice's to decide (45 CFR 164.528 asks for
 * none). Looking this up is written down as well.
 */
export async function whoLooked(options: {
  readonly practice?: string;
  readonly patient: string;
}): Promise<number> {
  return withStores(async (stores, config) => {
    const { id: practice, zone } = await choosePractice(stores, options.practice);
    const { patient } = options;
    if (!(await stores.holdings.knows(practice, patient))) throw unknownPatient(practice, patient);
    const at = Date.now();
    const { audit } = await gather(stores, config, practice, patient, at);
    const entry = { at, who: operator(), did: 'told-who-looked', what: `Patient/${patient}`, why: null };
    await stores.conversations.commit(auditOnly(practice, entry));
    const roles = new Map<string, string>();
    for (const { who } of audit) {
      if (NOBODY.has(who) || roles.has(who)) continue;
      roles.set(who, (await stores.staff.byId(practice, who))?.role ?? 'at the terminal');
    }
    const lines = reportOf(audit, roles, zone);
    process.stdout.write(
      lines.length === 0 ? 'Nobody of the staff looked at it.\n' : `${lines.join('\n')}\n`,
    );
    process.stderr.write(
      'Who only opened the queue, where all that waits is listed, is not in it: that is in the audit log.\n',
    );
    return 0;
  });
}

/** One line for a day, a role and what was done, oldest first. */
export function reportOf(
  audit: readonly AuditEntry[],
  roles: ReadonlyMap<string, string>,
  zone: string,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { at, who, did } of audit.toSorted((one, other) => one.at - other.at)) {
    const role = roles.get(who);
    if (role === undefined) continue;
    const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
    const line = `${day}\t${role}\t${did}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line}\t${count} times`));
}
