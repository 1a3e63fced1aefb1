import { z } from 'zod';
import type { Chart } from '../../care/chart.ts';
import { planItems } from '../../care/plan.ts';
import { termsIn } from '../../care/term-index.ts';
import { explanationOf } from '../../care/terms.ts';
import { Refused } from '../../errors.ts';
import { briefLines } from '../../handoff/brief-lines.ts';
import { isAllowed, type Kind } from '../../people/access.ts';
import { ownTermIn, textIn } from '../../practice/own-terms.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { allowStaff, theirs } from '../staff-access.ts';
import { cardBeside } from '../staff-card.ts';
import { iso } from '../staff-schema.ts';
import { personAnswer } from './person-schema.ts';
import { referralsOf } from './referrals.ts';
import { type Call, EVERYBODY, glass, route, type StaffRoute } from './route.ts';
import { sharesShown } from './shares.ts';
import { handoffOf, practiceOf, type Tools } from './tools.ts';

/** Entries of the audit log about a patient in one answer: the latest. */
const MOST_AUDIT = 100;

/** Who somebody is, what of them a console shows, and what can be looked up while answering them. */
export function personRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'get',
      path: '/patients/{id}',
      summary:
        'The person panel: what the role opens of a patient. A part that it does not open takes a reason.',
      who: EVERYBODY,
      query: z.object({
        part: z.enum(['plan', 'goals', 'questions', 'confidential', 'audit', 'memory card']).optional(),
      }),
      headers: glass,
      answer: personAnswer,
      refusals: [403, 404],
      handle: (call) => person(tools, call),
    }),
    route({
      method: 'get',
      path: '/handoffs/{id}/brief',
      summary:
        'The brief: who, what they want, risk and why, what was tried, what was promised; each line with the messages it comes from.',
      who: EVERYBODY,
      headers: glass,
      answer: z.object({
        lines: z.array(
          z.object({
            kind: z.string(),
            text: z.string(),
            at: z.iso.datetime().nullable(),
            messages: z.array(z.string()),
          }),
        ),
        madeBy: z.enum(['rules', 'model']),
      }),
      refusals: [403, 404],
      handle: async ({ staff, params, request }) => {
        const handoff = await handoffOf(tools, staff, params.id ?? '');
        const openHandoff = handoff.state !== 'resolved' && (await theirs(tools, staff)(handoff));
        const wish = { kind: 'transcript', act: 'read', what: handoff.id, openHandoff } as const;
        await allowStaff(tools, request, staff, wish);
        const maySee = (kind: Kind) =>
          isAllowed([staff.role], { kind, act: 'read', place: 'console' }, { openHandoff });
        const loaded =
          handoff.patientId === null ? null : await tools.records.chart(staff.practice, handoff.patientId);
        const chart = loaded?.chart ?? null;
        const goals = chart !== null && maySee('goals') ? chart.goals : [];
        const plan = chart !== null && maySee('plan') ? planItems(chart) : [];
        const questions = chart !== null && maySee('questions') ? chart.questions : [];
        await tools.reads.note(staff, 'read-brief', handoff.id);
        const lines = briefLines(handoff, { goals, plan, questions });
        return {
          lines: lines.map((line) => ({ ...line, at: line.at === null ? null : iso(line.at) })),
          madeBy: 'rules',
        };
      },
    }),
    route({
      method: 'get',
      path: '/lookups',
      summary:
        'Plain words of the glossary and of the practice, and plan items of a patient: what `??` finds.',
      who: EVERYBODY,
      query: z.object({
        q: z.string().trim().min(2).max(80),
        language: z.string().min(2).max(3).default('en'),
        patient: z.string().max(128).optional(),
      }),
      headers: glass,
      answer: z.object({
        terms: z.array(z.object({ name: z.string(), what: z.string() })),
        plan: z.array(z.object({ id: z.string(), what: z.string(), how: z.string().nullable() })),
      }),
      refusals: [403, 404],
      handle: async ({ staff, query, request }) => {
        const practice = await practiceOf(tools, staff);
        const has = tools.voice.localesOf('glossary').includes(query.language);
        const language = has ? query.language : 'en';
        const found = termsIn(query.q).slice(0, 5);
        const terms = found.map(({ key, askTeam }) => ({
          name: tools.voice.say(language, { key: `${key}.name`, values: {} }),
          what: askTeam ? '' : tools.voice.say(language, explanationOf(`${key}.name`, 0)),
        }));
        const own = ownTermIn(practice, query.q);
        if (own !== null)
          terms.unshift({
            name: textIn(practice, own.name, language),
            what: textIn(practice, own.what, language),
          });
        if (query.patient === undefined) return { terms, plan: [] };
        const chart = await chartOf(tools, staff, query.patient);
        await allowStaff(tools, request, staff, {
          kind: 'plan',
          act: 'read',
          what: query.patient,
          openHandoff: true,
        });
        await tools.reads.note(staff, 'read-plan', query.patient);
        const wanted = query.q.toLowerCase();
        const plan = planItems(chart)
          .filter(({ what, how }) => `${what.verbatim} ${how ?? ''}`.toLowerCase().includes(wanted))
          .map(({ id, what, how }) => ({ id, what: what.verbatim, how }));
        return { terms, plan };
      },
    }),
  ];
}

async function chartOf(tools: Tools, staff: StaffAccount, patient: string): Promise<Chart> {
  const loaded = await tools.records.chart(staff.practice, patient);
  if (loaded === null) throw new Refused(404, 'not-found', 'There is no such patient.');
  return loaded.chart;
}

async function person(tools: Tools, call: Call<{ part?: Kind | undefined }, unknown>) {
  const { staff, params, query, request } = call;
  const id = params.id ?? '';
  const chart = await chartOf(tools, staff, id);
  const openHandoff = await hasOpenHandoff(tools, staff, id);
  // A part that is asked for by its name takes a reason where the role alone does not open it.
  if (query.part !== undefined)
    await allowStaff(tools, request, staff, { kind: query.part, act: 'read', what: id, openHandoff });
  const withheld: string[] = [];
  const maySee = (kind: Kind): boolean => {
    const may =
      query.part === kind ||
      isAllowed([staff.role], { kind, act: 'read', place: 'console' }, { openHandoff });
    if (!may) withheld.push(kind);
    return may;
  };
  await tools.reads.note(staff, 'read-person', id);
  const confidential = maySee('confidential');
  const shownOf = <Entry extends { readonly sensitive: boolean }>(all: readonly Entry[]): readonly Entry[] =>
    confidential ? all : all.filter(({ sensitive }) => !sensitive);
  const { patient, grief } = chart;
  const plan = maySee('plan');
  const goals = maySee('goals');
  return {
    patientId: id,
    identity: maySee('identity')
      ? {
          name: patient.name,
          birthDate: patient.birthDate,
          language: patient.language,
          deceased: patient.deceased,
          zones: [...(patient.zones ?? [])],
          grief: grief?.stands === true ? grief.kind : null,
        }
      : null,
    memoryCard: await cardBeside(tools, staff, id),
    plan: plan
      ? shownOf(planItems(chart)).map(({ id, what, kind, how, howOften, status, sensitive }) => ({
          ...{ id, what: what.verbatim, kind, how, howOften, status, sensitive },
        }))
      : null,
    medicines: plan
      ? shownOf(chart.medicines).map(({ id, name, directions, status }) => ({
          ...{ id, name: name.verbatim, directions, status },
        }))
      : null,
    appointments: plan
      ? chart.appointments.map(({ id, at, what, status }) => ({
          id,
          at,
          what: what?.verbatim ?? null,
          status,
        }))
      : null,
    goals: goals ? shownOf(chart.goals).map(({ startedOn: _, sensitive: __, ...goal }) => goal) : null,
    referrals: goals ? await referralsOf(tools, staff, id) : null,
    questions: maySee('questions') ? chart.questions : null,
    team: maySee('team')
      ? chart.team.map(({ id, name, role, phone, languages, needs }) => ({
          ...{ id, name, role: role?.verbatim ?? null, phone, languages, needs },
        }))
      : null,
    circle: maySee('identity')
      ? (chart.circle ?? []).map(({ id, name, relationship, rights, state }) => ({
          ...{ id, name, relationship, rights, state },
        }))
      : null,
    consents: maySee('consents')
      ? (await tools.records.resources(staff.practice, id))
          .filter(({ type }) => type === 'Consent')
          .map(({ resource }) => resource)
      : null,
    shares: maySee('consents') ? sharesShown(chart, await practiceOf(tools, staff), tools.clock()) : null,
    audit: maySee('audit') ? await auditOf(tools, staff, id) : null,
    withheld,
  };
}

async function hasOpenHandoff(tools: Tools, staff: StaffAccount, patient: string): Promise<boolean> {
  const all = await tools.queue.list(staff.practice, null);
  const open = all.filter((one) => one.patientId === patient && one.state !== 'resolved');
  return (await Promise.all(open.map(theirs(tools, staff)))).includes(true);
}

async function auditOf(tools: Tools, staff: StaffAccount, patient: string) {
  const found: { at: string; who: string; did: string; why: string | null }[] = [];
  for await (const { at, who, did, what, why } of tools.auditLog.entries(staff.practice)) {
    if (what !== patient && what !== `Patient/${patient}`) continue;
    found.push({ at: iso(at), who, did, why });
    if (found.length > MOST_AUDIT) found.shift();
  }
  return found;
}
