import type { monthOf } from '../../handoff/ledger.ts';
import { ANSWERED_WITHIN_MS, type accessReport, type ReportRow } from '../../handoff/reports.ts';
import { csv } from './csv.ts';
import type { Call } from './route.ts';

/** Answers with a table as a file. */
export function sendCsv(
  { response }: Pick<Call<unknown, unknown>, 'response'>,
  name: string,
  text: string,
): void {
  response.attachment(name).type('text/csv').send(text);
}

/** Waits, replies and ends as a table, a row each. */
export function summaryCsv(by: string, rows: readonly ReportRow[]): string {
  const heading = [
    by,
    'opened',
    'open',
    'resolved',
    'wait median ms',
    'wait p90 ms',
    'first reply median ms',
  ];
  const more = [
    'first reply p90 ms',
    'resolution median ms',
    'breaches',
    'alarms',
    'alarms in 5 minutes',
    'said good',
    'said so-so',
    'said bad',
  ];
  return csv(
    [...heading, ...more],
    rows.map((one) => [
      ...[one.key, one.opened, one.open, one.resolved, one.wait.median, one.wait.p90, one.firstReply.median],
      ...[one.firstReply.p90, one.resolution.median, one.breaches, one.alarms, one.alarmsInTime],
      ...[one.said.good, one.said['so-so'], one.said.bad],
    ]),
  );
}

/** NCQA's response times as a table: days, then totals. */
export function accessCsv({ rows, totals }: ReturnType<typeof accessReport>): string {
  const minutes = ANSWERED_WITHIN_MS.map((ms) => `within ${ms / 60_000} min`);
  const heading = ['day', 'when', 'requests', 'answered', 'median ms', 'p90 ms', 'longest ms', ...minutes];
  return csv(
    heading,
    [...rows, ...totals].map((one) => [
      ...[one.day, one.when, one.requests, one.answered, one.median, one.p90, one.longest],
      ...one.within,
    ]),
  );
}

/** A month's coordination time as a table, a patient a row. */
export function timeCsv(items: ReturnType<typeof monthOf>): string {
  const heading = ['patient', 'seconds', 'whole minutes', 'missing seconds', 'entries'];
  return csv(
    heading,
    items.map((one) => [one.patient, one.seconds, Math.floor(one.seconds / 60), one.missing, one.entries]),
  );
}
