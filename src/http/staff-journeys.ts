import { z } from 'zod';
import type { Promised } from '../care/chart.ts';
import { Refused } from '../errors.ts';
import type { Outcome } from '../turn/commit.ts';
import type { StaffAccount } from '../turn/stores.ts';
import { csv } from './staff/csv.ts';
import { sendCsv } from './staff/report-tables.ts';
import { type Call, EVERYBODY, glass, LEADS, route, type StaffRoute } from './staff/route.ts';
import type { Tools } from './staff/tools.ts';
import { allowStaff } from './staff-access.ts';
import { chartFor } from './staff-patient.ts';

/** Whose conversation: the patient's own, or that of whoever is this to them. */
const relationship = z.string().min(1).max(40).nullable().default(null);
const what = z.string().trim().min(1).max(160);

/** Body of `POST /patients/{id}/promises`. `tell`: the patient hears of it now. */
const promiseBody = z.object({
  what,
  dueAt: z.iso.datetime({ offset: true }),
  tell: z.boolean().default(true),
  relationship,
});

/** Body of `POST /patients/{id}/promises/{promise}`: staff agree to what was asked for, have done it, or cannot. */
const promiseAct = z.object({
  act: z.enum(['agree', 'keep', 'drop']),
  what: what.optional(),
  dueAt: z.iso.datetime({ offset: true }).optional(),
  tell: z.boolean().default(true),
  relationship,
});

/** What stands between the practice and a patient: `asked` waits for staff's word. */
const promisesShown = z.object({
  patientId: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      dueAt: z.string(),
      state: z.enum(['asked', 'agreed']),
      by: z.string(),
      goalId: z.string().nullable(),
    }),
  ),
});

/** Body of `POST /patients/{id}/programs`. `from`: the day it counts from, such as a discharge. */
const programBody = z.object({
  program: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  act: z.enum(['start', 'pause', 'resume', 'stop']),
  from: z.iso.datetime({ offset: true }).optional(),
  relationship,
});
const programShown = z.object({ patientId: z.string(), program: z.string(), done: z.string() });

const span = z.object({
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  format: z.enum(['json', 'csv']).default('json'),
});
/** How people said it was, counted: by what the question was about, and what they answered. */
const feedbackShown = z.object({
  items: z.array(z.object({ about: z.string(), score: z.enum(['good', 'so-so', 'bad']), count: z.number() })),
});

/** Promises, programs and feedback for staff. */
export function journeyRoutes(tools: Tools): readonly StaffRoute[] {
  const allow = async (call: Call<unknown, unknown>, act: 'read' | 'change', id: string) => {
    const open = await tools.queue.list(call.staff.practice, null);
    const openHandoff = open.some(({ patientId, state }) => patientId === id && state !== 'resolved');
    await allowStaff(tools, call.request, call.staff, { kind: 'goals', act, what: id, openHandoff });
  };
  return [
    route({
      method: 'get',
      path: '/patients/{id}/promises',
      summary: 'What the practice has promised the patient and not yet done, and what was asked of it.',
      who: EVERYBODY,
      headers: glass,
      answer: promisesShown,
      refusals: [403, 404],
      handle: async (call) => {
        const { id = '' } = call.params;
        await allow(call, 'read', id);
        return show(tools, call.staff, id);
      },
    }),
    route({
      method: 'post',
      path: '/patients/{id}/promises',
      summary:
        'Promises something by a moment: staff are reminded before it, the patient is told when it slips.',
      who: EVERYBODY,
      headers: glass,
      body: promiseBody,
      answer: promisesShown,
      status: 201,
      refusals: [403, 404],
      handle: async (call) => {
        const { id = '' } = call.params;
        await allow(call, 'change', id);
        await promise(tools, call.staff, { id, promise: tools.newId(), ...call.body, act: 'make' });
        return show(tools, call.staff, id);
      },
    }),
    route({
      method: 'post',
      path: '/patients/{id}/promises/{promise}',
      summary:
        'Agrees to what was asked for (`agree`), or closes a promise: done (`keep`) or not possible (`drop`).',
      who: EVERYBODY,
      headers: glass,
      body: promiseAct,
      answer: promisesShown,
      refusals: [403, 404],
      handle: async (call) => {
        const { id = '', promise: which = '' } = call.params;
        await allow(call, 'change', id);
        await promise(tools, call.staff, { id, promise: which, ...call.body });
        return show(tools, call.staff, id);
      },
    }),
    route({
      method: 'post',
      path: '/patients/{id}/programs',
      summary:
        'Begins, pauses, goes on with or stops a program for a patient or somebody who cares for them.',
      who: EVERYBODY,
      headers: glass,
      body: programBody,
      answer: programShown,
      refusals: [403, 404],
      handle: async (call) => {
        const { id = '' } = call.params;
        await allow(call, 'change', id);
        const { program, act, from, relationship: relation } = call.body;
        const conversation = await conversationOf(tools, call.staff, id, relation);
        const outcome = await tools.desk.perform(call.staff.practice, conversation, {
          kind: 'program-act',
          id: tools.newId(),
          at: tools.clock(),
          act,
          patientId: id,
          program,
          from: from === undefined ? null : Date.parse(from),
          by: call.staff.id,
        });
        refuseUnlessDone(outcome);
        return { patientId: id, program, done: act };
      },
    }),
    route({
      method: 'get',
      path: '/reports/feedback',
      summary:
        'How people said it was, counted by what they were asked about: a talk with a person, a goal, a program. By team, language and person: `said` of the summary.',
      who: LEADS,
      query: span,
      answer: feedbackShown,
      handle: async (call) => {
        const items = await countFeedback(tools, call.staff, call.query);
        if (call.query.format === 'json') return { items };
        const rows = items.map(({ about, score, count }) => [about, score, count]);
        return sendCsv(call, 'porchlight-feedback.csv', csv(['about', 'said', 'answers'], rows));
      },
    }),
  ];
}

async function promise(
  tools: Tools,
  staff: StaffAccount,
  wish: {
    readonly id: string;
    readonly promise: string;
    readonly act: 'make' | 'agree' | 'keep' | 'drop';
    readonly what?: string | undefined;
    readonly dueAt?: string | undefined;
    readonly tell: boolean;
    readonly relationship: string | null;
  },
): Promise<void> {
  const conversation = await conversationOf(tools, staff, wish.id, wish.relationship);
  const outcome = await tools.desk.perform(staff.practice, conversation, {
    kind: 'promise-act',
    id: tools.newId(),
    at: tools.clock(),
    act: wish.act,
    patientId: wish.id,
    promiseId: wish.promise,
    what: wish.what ?? null,
    dueAt: wish.dueAt === undefined ? null : Date.parse(wish.dueAt),
    tell: wish.tell,
    by: { id: staff.id, name: staff.name, role: staff.role },
  });
  refuseUnlessDone(outcome);
}

async function conversationOf(tools: Tools, staff: StaffAccount, patient: string, relation: string | null) {
  await chartFor(tools, staff, patient);
  return tools.conversations.conversationOfPerson(staff.practice, patient, relation);
}

function refuseUnlessDone(outcome: Outcome): void {
  if (!outcome.ok) throw new Refused(404, 'not-found', `This could not be done: ${outcome.detail}.`);
}

async function show(
  tools: Tools,
  staff: StaffAccount,
  patient: string,
): Promise<z.infer<typeof promisesShown>> {
  const { chart } = await chartFor(tools, staff, patient);
  const shown = ({ id, what: words, dueAt, state, by, goalId }: Promised) => ({
    id,
    what: words,
    dueAt: new Date(dueAt).toISOString(),
    state,
    by,
    goalId: goalId ?? null,
  });
  return { patientId: patient, items: (chart.promises ?? []).map(shown) };
}

async function countFeedback(tools: Tools, staff: StaffAccount, { from, to }: z.infer<typeof span>) {
  const [since, until] = [
    from === undefined ? 0 : Date.parse(from),
    to === undefined ? Infinity : Date.parse(to),
  ];
  const counts = new Map<string, { about: string; score: 'good' | 'so-so' | 'bad'; count: number }>();
  for await (const { at, did, what: about, why } of tools.auditLog.entries(staff.practice)) {
    if (did !== 'feedback' || at < since || at >= until) continue;
    const score = why === 'good' || why === 'bad' ? why : 'so-so';
    const known = counts.get(`${about} ${score}`) ?? { about, score, count: 0 };
    counts.set(`${about} ${score}`, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].toSorted(
    (a, b) => a.about.localeCompare(b.about) || a.score.localeCompare(b.score),
  );
}
