import { Temporal } from 'temporal-polyfill';
import { DEFAULT_RETENTION } from '../people/retention.ts';
import { removeTooOld, tooOld } from '../work/retention.ts';
import { choosePractice, withStores } from './open.ts';
import { operator } from './practice.ts';

/**
 * Prints what is too old by the practice's rules: patients with the day something was last known of them, those whom a
 * legal hold keeps, and counts. With `run` it is removed, as the nightly look does.
 */
export async function retention(options: {
  readonly practice?: string;
  readonly run?: boolean;
}): Promise<number> {
  return withStores(async (stores) => {
    const practice = await choosePractice(stores, options.practice);
    const rules = practice.retention ?? DEFAULT_RETENTION;
    const now = Date.now();
    const lines = [
      `Records go ${rules.record} years after the last thing in them, a child's ${rules.minor} years after coming of age at the earliest; texts after ${rules.texts} years; what strangers said after ${rules.strangers} days.`,
    ];
    const found = await tooOld(stores, practice, now);
    for (const { patient, lastAt } of found.patients)
      lines.push(`patient\t${patient}\t${dayOf(lastAt, practice.zone)}`);
    for (const patient of found.held) lines.push(`legal hold\t${patient}`);
    lines.push(
      `too old: ${found.patients.length} patients, ${found.strangers.length} conversations of strangers, texts of ${found.texts.length} conversations`,
    );
    if (options.run === true) {
      const removed = await removeTooOld(stores, practice, { who: operator(), now });
      lines.push(
        `removed: ${removed.patients} patients, ${removed.strangers} conversations of strangers, ${removed.texts} texts, ${removed.questions} unanswered questions; held: ${removed.held}`,
      );
    }
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  });
}

function dayOf(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
