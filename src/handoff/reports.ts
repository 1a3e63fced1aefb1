import { Temporal } from 'temporal-polyfill';
import type { Handoff } from './handoff.ts';

/** What a report is told by. */
export const REPORTED_BY = ['hour', 'day', 'person', 'team', 'language', 'reason', 'risk'] as const;

export type ReportedBy = (typeof REPORTED_BY)[number];

/** Milliseconds; null where there is nothing to tell of. */
export type Spread = { readonly count: number; readonly median: number | null; readonly p90: number | null };

/** One row of a report. */
export type ReportRow = {
  readonly key: string;
  readonly opened: number;
  readonly open: number;
  readonly resolved: number;
  /** From being opened until a person took it, answered first, and ended it. */
  readonly wait: Spread;
  readonly firstReply: Spread;
  readonly resolution: Spread;
  /** Those that went back to the queue because nothing was said in time. */
  readonly breaches: number;
  /** Emergencies and crises, and how many of them somebody took in five minutes. */
  readonly alarms: number;
  readonly alarmsInTime: number;
  /** What the people said afterwards who were asked how the talk with a person was. */
  readonly said: Readonly<Record<Score, number>>;
};

/** How somebody says it was. */
export type Score = 'good' | 'so-so' | 'bad';

/** What the audit log calls an answer to "how was it" about a handoff; its reason is the score. */
export const RATED = 'rated';

/** NCQA's own clocks are the practice's to set; these are what its report is read by. */
export const ANSWERED_WITHIN_MS = [30, 60, 4 * 60, 24 * 60].map((minutes) => minutes * 60_000);

/** A danger is to be taken in this (handoff/clocks.ts). */
const ALARM_MS = 5 * 60_000;

/**
 * A report over handoffs that were opened in a span, row by row; `zone` is where hours and days are told, `scores` what
 * people said of each, by its id.
 */
export function report(
  handoffs: readonly Handoff[],
  { by, zone, scores }: { readonly by: ReportedBy; readonly zone: string; readonly scores: Scores },
): readonly ReportRow[] {
  const groups = Map.groupBy(handoffs, (one) => keyOf(one, by, zone));
  return [...groups]
    .map(([key, all]) => rowOf(key, all, scores))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** The same over all of them. */
export function total(handoffs: readonly Handoff[], scores: Scores): ReportRow {
  return rowOf('all', handoffs, scores);
}

type Scores = ReadonlyMap<string, Score>;

function rowOf(key: string, all: readonly Handoff[], scores: Scores): ReportRow {
  const dangers = all.filter(({ risk }) => risk === 'emergency' || risk === 'crisis');
  const saying = (score: Score): number => all.filter(({ id }) => scores.get(id) === score).length;
  return {
    key,
    opened: all.length,
    open: all.filter(({ state }) => state !== 'resolved').length,
    resolved: all.filter(({ state }) => state === 'resolved').length,
    wait: spreadOf(all, ({ openedAt, claimedAt }) => since(openedAt, claimedAt)),
    firstReply: spreadOf(all, ({ openedAt, firstReplyAt }) => since(openedAt, firstReplyAt)),
    resolution: spreadOf(all, ({ openedAt, resolvedAt }) => since(openedAt, resolvedAt)),
    breaches: all.flatMap(({ passed }) => passed ?? []).filter(({ did }) => did === 'breach').length,
    alarms: dangers.length,
    alarmsInTime: dangers.filter(
      ({ openedAt, claimedAt }) => (since(openedAt, claimedAt) ?? ALARM_MS + 1) <= ALARM_MS,
    ).length,
    said: { good: saying('good'), 'so-so': saying('so-so'), bad: saying('bad') },
  };
}

function since(from: number, to: number | undefined): number | null {
  return to === undefined ? null : to - from;
}

function spreadOf(all: readonly Handoff[], measure: (one: Handoff) => number | null): Spread {
  const values = all.flatMap((one) => {
    const value = measure(one);
    return value === null ? [] : [value];
  });
  return spread(values);
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number | null =>
    sorted.length === 0
      ? null
      : (sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null);
  return { count: sorted.length, median: at(0.5), p90: at(0.9) };
}

function keyOf(one: Handoff, by: ReportedBy, zone: string): string {
  switch (by) {
    case 'hour':
    case 'day': {
      const local = Temporal.Instant.fromEpochMilliseconds(one.openedAt).toZonedDateTimeISO(zone);
      return by === 'day' ? local.toPlainDate().toString() : String(local.hour).padStart(2, '0');
    }
    case 'person':
      return one.resolvedBy ?? one.assignee ?? 'nobody';
    case 'team':
      return one.team ?? 'none';
    case 'language':
      return one.brief.language;
    case 'reason':
      return one.reason;
    case 'risk':
      return one.risk;
  }
}

/** One line of the access report: a local day, in hours or after. */
export type AccessRow = {
  readonly day: string;
  readonly when: 'in-hours' | 'after-hours';
  readonly requests: number;
  readonly answered: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly longest: number | null;
  /** How many were answered within each of `ANSWERED_WITHIN_MS`. */
  readonly within: readonly number[];
};

/**
 * Response times to electronic requests, in office hours and after, day by day: what NCQA's PCMH standard AC 04 takes as
 * evidence over seven days or more (domain.md §3.8). A request is the patient's words from the first that nobody had answered; its
 * answer is the first of a person.
 */
export function accessReport(
  handoffs: readonly Handoff[],
  span: readonly [number, number],
  zone: string,
): { readonly rows: readonly AccessRow[]; readonly totals: readonly AccessRow[] } {
  const waits = handoffs
    .flatMap((one) => one.waits ?? [])
    .filter(({ askedAt }) => askedAt >= span[0] && askedAt < span[1]);
  const dayOf = (at: number): string =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  const row = (day: string, when: AccessRow['when']): AccessRow => {
    const these = waits.filter(
      ({ askedAt, open }) => (day === 'all' || dayOf(askedAt) === day) && open === (when === 'in-hours'),
    );
    const took = these.flatMap(({ askedAt, answeredAt }) =>
      answeredAt === null ? [] : [answeredAt - askedAt],
    );
    const { median, p90 } = spread(took);
    return {
      day,
      when,
      requests: these.length,
      answered: took.length,
      median,
      p90,
      longest: took.length === 0 ? null : Math.max(...took),
      within: ANSWERED_WITHIN_MS.map((limit) => took.filter((one) => one <= limit).length),
    };
  };
  const days: string[] = [];
  for (let at = span[0]; at < span[1]; at += 12 * 60 * 60_000) {
    const day = dayOf(at);
    if (days.at(-1) !== day) days.push(day);
  }
  return {
    rows: days.flatMap((day) => [row(day, 'in-hours'), row(day, 'after-hours')]),
    totals: [row('all', 'in-hours'), row('all', 'after-hours')],
  };
}
