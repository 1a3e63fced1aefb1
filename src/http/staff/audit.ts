import { z } from 'zod';
import type { AuditEntry } from '../../turn/commit.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { iso } from '../staff-schema.ts';
import { csv } from './csv.ts';
import { sendCsv } from './report-tables.ts';
import { type Call, LEADS, route, type StaffRoute } from './route.ts';
import type { Tools } from './tools.ts';

/** Lines on a page, and in a file. */
const MOST_SHOWN = 500;
const MOST_IN_FILE = 50_000;

const query = z.object({
  /** A staff id, or another name that stands in the log, such as `bot` or `terminal:…`. */
  who: z.string().max(128).optional(),
  /** Part of a code, such as `claim` for `claimed`. */
  did: z.string().max(80).optional(),
  /** An id of what it was done to: a patient, an entry of the queue, an account; a part of it is enough. */
  what: z.string().max(160).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_SHOWN).default(100),
  format: z.enum(['json', 'csv']).default('json'),
});

type Wanted = z.infer<typeof query>;

const line = z.object({
  at: z.iso.datetime(),
  who: z.string(),
  /** Of staff who still have an account. */
  name: z.string().nullable(),
  did: z.string(),
  what: z.string(),
  why: z.string().nullable(),
});

/** Looking through the audit log; looking is written down too. */
export function auditRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'get',
      path: '/admin/audit',
      summary:
        'The latest entries of the audit log, newest first, by who, what was done, to what, and when; `found` counts all that fit. As CSV up to 50,000.',
      who: LEADS,
      query,
      answer: z.object({ items: z.array(line), found: z.number() }),
      handle: (call) => look(tools, call),
    }),
  ];
}

async function look(tools: Tools, call: Call<Wanted, unknown>) {
  const { staff, query: wanted } = call;
  const isFile = wanted.format === 'csv';
  const most = isFile ? MOST_IN_FILE : wanted.limit;
  const kept: AuditEntry[] = [];
  let found = 0;
  const fits = fitting(wanted);
  for await (const entry of tools.auditLog.entries(staff.practice)) {
    if (!fits(entry)) continue;
    kept[found % most] = entry;
    found += 1;
  }
  // The oldest of a full ring stands where the next one would go.
  const inOrder = found <= most ? kept : [...kept.slice(found % most), ...kept.slice(0, found % most)];
  await tools.reads.note(staff, isFile ? 'read-audit-file' : 'read-audit', describe(wanted));
  const names = await namesOf(tools, staff);
  const items = inOrder.toReversed().map((entry) => ({
    ...{ at: iso(entry.at), who: entry.who, name: names.get(entry.who) ?? null },
    ...{ did: entry.did, what: entry.what, why: entry.why },
  }));
  if (!isFile) return { items, found };
  const rows = items.map(({ at, who, name, did, what, why }) => [at, who, name, did, what, why]);
  return sendCsv(call, 'porchlight-audit.csv', csv(['when', 'who', 'name', 'did', 'to what', 'why'], rows));
}

function fitting(wanted: Wanted): (entry: AuditEntry) => boolean {
  const from = wanted.from === undefined ? -Infinity : Date.parse(wanted.from);
  const to = wanted.to === undefined ? Infinity : Date.parse(wanted.to);
  const has = (text: string, part: string | undefined): boolean =>
    part === undefined || text.toLowerCase().includes(part.trim().toLowerCase());
  return ({ at, who, did, what }) =>
    at >= from &&
    at < to &&
    (wanted.who === undefined || who === wanted.who) &&
    has(did, wanted.did) &&
    has(what, wanted.what);
}

function describe({ who, did, what }: Wanted): string {
  return [what, who, did].find((one) => one !== undefined && one !== '') ?? 'all';
}

async function namesOf(tools: Tools, staff: StaffAccount): Promise<ReadonlyMap<string, string>> {
  return new Map((await tools.staff.all(staff.practice)).map(({ id, name }) => [id, name]));
}
