import { z } from 'zod';
import { Refused } from '../../errors.ts';
import type { Handoff } from '../../handoff/handoff.ts';
import { OPEN_STATES } from '../../handoff/handoff.ts';
import { monthOf, monthSpan } from '../../handoff/ledger.ts';
import {
  ANSWERED_WITHIN_MS,
  accessReport,
  RATED,
  REPORTED_BY,
  report,
  type Score,
  total,
} from '../../handoff/reports.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { iso } from '../staff-schema.ts';
import { accessCsv, sendCsv, summaryCsv, timeCsv } from './report-tables.ts';
import { EVERYBODY, LEADS, route, type StaffRoute } from './route.ts';
import { practiceOf, type Tools, workersOf } from './tools.ts';

const DAY_MS = 24 * 60 * 60_000;
/** NCQA asks for seven days or more. */
const ACCESS_LEAST_DAYS = 7;
const REPORT_MOST_DAYS = 400;
/** Handoffs in one report; more is for a data warehouse. */
const MOST_REPORTED = 50_000;
/** A day's work at one stretch is the most that an entry of time says. */
const TIME_MOST_MS = 12 * 60 * 60_000;

const span = {
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  format: z.enum(['json', 'csv']).default('json'),
};

const spread = z.object({ count: z.number(), median: z.number().nullable(), p90: z.number().nullable() });
const row = z.object({
  key: z.string(),
  opened: z.number(),
  open: z.number(),
  resolved: z.number(),
  wait: spread,
  firstReply: spread,
  resolution: spread,
  breaches: z.number(),
  alarms: z.number(),
  alarmsInTime: z.number(),
  said: z.object({ good: z.number(), 'so-so': z.number(), bad: z.number() }),
});
const accessRow = z.object({
  day: z.string(),
  when: z.enum(['in-hours', 'after-hours']),
  requests: z.number(),
  answered: z.number(),
  median: z.number().nullable(),
  p90: z.number().nullable(),
  longest: z.number().nullable(),
  within: z.array(z.number()),
});
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

const timeBody = z
  .object({
    patientId: z.string().min(1).max(128),
    startedAt: z.iso.datetime({ offset: true }),
    endedAt: z.iso.datetime({ offset: true }),
    activity: z.enum(['reading', 'answering', 'phone', 'coordination', 'documentation', 'other']),
    /** A handoff, conversation or note that shows it. */
    ref: z.string().max(160).optional(),
    corrects: z.string().max(128).optional(),
  })
  .refine(({ startedAt, endedAt }) => Date.parse(startedAt) < Date.parse(endedAt), {
    path: ['endedAt'],
    error: 'ends before it begins',
  });

/** What supervisors read: live, by hour, day, person, team, language, reason; access times as NCQA asks; coordination time. */
export function reportRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'get',
      path: '/reports/summary',
      summary:
        'Waits, first replies, ends, alarms and satisfaction of handoffs opened in a span; milliseconds. The last seven days where none is named.',
      who: LEADS,
      query: z.object({ ...span, by: z.enum(REPORTED_BY).default('day') }),
      answer: z.object({ from: z.string(), to: z.string(), by: z.string(), rows: z.array(row), total: row }),
      handle: async (call) => {
        const { staff, query } = call;
        const [from, to] = spanOf(tools, query);
        const { zone } = await practiceOf(tools, staff);
        const found = (await openedIn(tools, staff, [from, to])).filter(
          ({ openedAt }) => openedAt >= from && openedAt < to,
        );
        const scores = await scoresOf(tools, staff, from);
        const rows = report(found, { by: query.by, zone, scores });
        const all = total(found, scores);
        await tools.reads.note(staff, 'read-report', `summary ${query.by}`);
        if (query.format === 'csv')
          return sendCsv(call, `porchlight-${query.by}.csv`, summaryCsv(query.by, [...rows, all]));
        return { from: iso(from), to: iso(to), by: query.by, rows, total: all };
      },
    }),
    route({
      method: 'get',
      path: '/reports/access',
      summary:
        'Response times to electronic requests, in hours and after hours, over seven days or more: the report that NCQA takes.',
      who: LEADS,
      query: z.object(span),
      answer: z.object({
        from: z.string(),
        to: z.string(),
        zone: z.string(),
        withinMs: z.array(z.number()),
        rows: z.array(accessRow),
        totals: z.array(accessRow),
      }),
      handle: async (call) => {
        const { staff, query } = call;
        const [from, to] = spanOf(tools, query);
        if (to - from < ACCESS_LEAST_DAYS * DAY_MS)
          throw new Refused(400, 'span', 'This report takes seven days or more.');
        const { zone } = await practiceOf(tools, staff);
        const made = accessReport(await openedIn(tools, staff, [from, to]), [from, to], zone);
        await tools.reads.note(staff, 'read-report', 'access');
        if (query.format === 'csv') return sendCsv(call, 'porchlight-access.csv', accessCsv(made));
        return { from: iso(from), to: iso(to), zone, withinMs: ANSWERED_WITHIN_MS, ...made };
      },
    }),
    route({
      method: 'get',
      path: '/reports/live',
      summary: 'Now: what is open by state, risk, team and person, who has waited longest, who is there.',
      who: LEADS,
      answer: z.object({
        at: z.string(),
        open: z.array(z.object({ state: z.string(), risk: z.string(), count: z.number() })),
        overdue: z.number(),
        longestWaitMs: z.number(),
        byTeam: z.array(z.object({ team: z.string(), count: z.number() })),
        people: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            load: z.number(),
            cap: z.number().nullable(),
            status: z.string(),
          }),
        ),
      }),
      handle: async ({ staff }) => {
        const now = tools.clock();
        const open = await allOpen(tools, staff);
        const unanswered = open.flatMap(({ waits }) =>
          (waits ?? []).filter(({ answeredAt }) => answeredAt === null),
        );
        const teams = Map.groupBy(open, ({ team }) => team ?? 'none');
        const workers = (await workersOf(tools, staff.practice)).filter(({ disabled }) => !disabled);
        return {
          at: iso(now),
          open: (await tools.queue.counts(staff.practice)).filter(({ count }) => count > 0),
          overdue: open.filter(
            ({ dueAt, state }) => dueAt < now && (state === 'waiting' || state === 'with_person'),
          ).length,
          longestWaitMs: Math.max(0, ...unanswered.map(({ askedAt }) => now - askedAt)),
          byTeam: [...teams].map(([team, all]) => ({ team, count: all.length })),
          people: workers.map(({ id, name, load, cap, status }) => ({ id, name, load, cap, status })),
        };
      },
    }),
    route({
      method: 'post',
      path: '/time',
      summary:
        'Writes down time that I spent for a patient. Entries are corrected by another, never changed.',
      who: EVERYBODY,
      body: timeBody,
      answer: z.object({ id: z.string() }),
      status: 201,
      refusals: [404],
      handle: async ({ staff, body }) => {
        const at = tools.clock();
        const startedAt = Date.parse(body.startedAt);
        const endedAt = Date.parse(body.endedAt);
        if (endedAt > at + 60_000 || endedAt - startedAt > TIME_MOST_MS)
          throw new Refused(400, 'time', 'Write down what is over, twelve hours at most at once.');
        if ((await tools.records.chart(staff.practice, body.patientId)) === null)
          throw new Refused(404, 'not-found', 'There is no such patient.');
        const id = tools.newId();
        await tools.board.spend(
          staff.practice,
          {
            ...{ id, staff: staff.id, role: staff.role, patient: body.patientId, startedAt, endedAt, at },
            ...{ activity: body.activity, ref: body.ref ?? null, by: staff.id },
            ...(body.corrects !== undefined && { corrects: body.corrects }),
          },
          { at, who: staff.id, did: 'time-spent', what: body.patientId, why: body.activity },
        );
        return { id };
      },
    }),
    route({
      method: 'get',
      path: '/reports/time',
      summary:
        'Coordination time of a month, patient by patient, in whole seconds of staff; the bot’s work never counts. Totals and gaps, never a bill.',
      who: LEADS,
      query: z.object({ month, format: z.enum(['json', 'csv']).default('json') }),
      answer: z.object({
        month: z.string(),
        zone: z.string(),
        items: z.array(
          z.object({
            patient: z.string(),
            seconds: z.number(),
            byRole: z.record(z.string(), z.number()),
            byStaff: z.record(z.string(), z.number()),
            entries: z.number(),
            missing: z.number(),
          }),
        ),
      }),
      handle: async (call) => {
        const { staff, query } = call;
        const { zone } = await practiceOf(tools, staff);
        const whole = monthSpan(query.month, zone);
        const entries = await tools.board.times(staff.practice, whole[0] - TIME_MOST_MS, whole[1]);
        const items = monthOf(entries, whole);
        await tools.reads.note(staff, 'read-report', `time ${query.month}`);
        if (query.format === 'csv')
          return sendCsv(call, `porchlight-time-${query.month}.csv`, timeCsv(items));
        return { month: query.month, zone, items };
      },
    }),
  ];
}

/** What people said of handoffs since then, by the handoff's id; their latest word counts. */
async function scoresOf(
  tools: Tools,
  staff: StaffAccount,
  since: number,
): Promise<ReadonlyMap<string, Score>> {
  const scores = new Map<string, Score>();
  for await (const { at, did, what, why } of tools.auditLog.entries(staff.practice))
    if (did === RATED && at >= since && (why === 'good' || why === 'so-so' || why === 'bad'))
      scores.set(what, why);
  return scores;
}

function spanOf(
  tools: Tools,
  query: { readonly from?: string | undefined; readonly to?: string | undefined },
): readonly [number, number] {
  const to = query.to === undefined ? tools.clock() : Date.parse(query.to);
  const from = query.from === undefined ? to - ACCESS_LEAST_DAYS * DAY_MS : Date.parse(query.from);
  if (from >= to || to - from > REPORT_MOST_DAYS * DAY_MS)
    throw new Refused(400, 'span', 'Choose a span that begins before it ends, a year at most.');
  return [from, to];
}

async function allOpen(tools: Tools, staff: StaffAccount): Promise<readonly Handoff[]> {
  const found = await Promise.all(OPEN_STATES.map((state) => tools.queue.list(staff.practice, state)));
  return found.flat();
}

/** Open ones, and those that ended since the span began: whatever was opened or asked in it is among them. */
async function openedIn(
  tools: Tools,
  staff: StaffAccount,
  [from, to]: readonly [number, number],
): Promise<readonly Handoff[]> {
  const until = Math.max(to, tools.clock()) + 1;
  const ended = await tools.queue.ended(staff.practice, from, until, MOST_REPORTED);
  return [...(await allOpen(tools, staff)), ...ended];
}
