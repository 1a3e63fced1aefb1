import { z } from 'zod';
import type { ThreadLine } from '../care/family.ts';
import { lineOf } from '../care/fhir/read-thread.ts';
import { threadCommunication, withLine } from '../care/thread.ts';
import { partiesOf } from '../people/parties.ts';
import { memberIn } from '../people/related.ts';
import type { StaffAccount } from '../turn/stores.ts';
import { familyLine, readersOf } from '../turn/thread.ts';
import { type Call, EVERYBODY, glass, route, type StaffRoute } from './staff/route.ts';
import type { Tools } from './staff/tools.ts';
import { refuseUnapproved } from './staff/translated.ts';
import { allowStaff, theirs } from './staff-access.ts';
import { changePatient, chartFor } from './staff-patient.ts';

/** Longer is a letter: one text message holds 1,600 characters with our words around it. */
const MOST_CHARACTERS = 1_000;

/** Body of `POST /patients/{id}/family-thread`: words to the whole family, and the language they are in. */
const threadBody = z.object({
  text: z.string().trim().min(1).max(MOST_CHARACTERS),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
});

/** A line of the family thread. `by.name`: what its writer is called, a member of staff by name. */
const threadItem = z.object({
  id: z.string(),
  at: z.string(),
  by: z.object({
    kind: z.enum(['patient', 'family', 'staff']),
    relationship: z.string().nullable(),
    name: z.string().nullable(),
  }),
  locale: z.string(),
  text: z.string(),
});

/** Answer of `/patients/{id}/family-thread`: who reads along now, and all lines, oldest first. */
const threadShown = z.object({
  patientId: z.string(),
  readers: z.array(z.object({ relationship: z.string().nullable(), name: z.string().nullable() })),
  lines: z.array(threadItem),
});

/** The family thread for staff: read, and written to by a nurse, who is one more of those in it. */
export function threadRoutes(tools: Tools): readonly StaffRoute[] {
  const allow = async (call: Call<unknown, unknown>, act: 'read' | 'change', what: string) => {
    const open = await tools.queue.list(call.staff.practice, null);
    const about = open.filter((one) => one.patientId === what && one.state !== 'resolved');
    const openHandoff = (await Promise.all(about.map(theirs(tools, call.staff)))).includes(true);
    await allowStaff(tools, call.request, call.staff, { kind: 'family thread', act, what, openHandoff });
  };
  return [
    route({
      method: 'get',
      path: '/patients/{id}/family-thread',
      summary: 'What the family and staff wrote to all who read along, and who that is now.',
      who: EVERYBODY,
      headers: glass,
      answer: threadShown,
      refusals: [403, 404],
      handle: async (call) => {
        const { id = '' } = call.params;
        await allow(call, 'read', id);
        const shown = await show(tools, call.staff, id);
        await tools.reads.note(call.staff, 'read-family-thread', id);
        return shown;
      },
    }),
    route({
      method: 'post',
      path: '/patients/{id}/family-thread',
      summary:
        'Writes to the whole family: each gets it where they read, marked as staff’s and with its language.',
      who: EVERYBODY,
      headers: glass,
      body: threadBody,
      answer: threadShown,
      status: 201,
      refusals: [404, 409],
      handle: async (call) => {
        const { id = '' } = call.params;
        await allow(call, 'change', id);
        await refuseUnapproved(tools, call.staff, { text: call.body.text });
        await tell(tools, call.staff, id, call.body);
        return show(tools, call.staff, id);
      },
    }),
  ];
}

async function tell(
  tools: Tools,
  staff: StaffAccount,
  id: string,
  { text, locale }: z.infer<typeof threadBody>,
): Promise<void> {
  const practice = await tools.practices.find(staff.practice);
  const line: ThreadLine = {
    id: `thread-${tools.newId()}`,
    at: tools.clock(),
    by: { kind: 'staff', relationship: null, name: staff.name },
    locale: locale ?? practice?.languages[0] ?? 'en',
    text,
  };
  const readers = await readersFor(tools, staff, id);
  await changePatient(tools, staff, id, (chart) => ({
    resource: threadCommunication(line, id),
    chart: withLine(chart, line),
    told: readers.map(({ address }) => {
      const event = familyLine(line, id, line.at);
      return address === null ? { event, patient: id } : { event, address };
    }),
    did: 'told-family',
    why: line.id,
  }));
}

async function show(
  tools: Tools,
  staff: StaffAccount,
  patient: string,
): Promise<z.infer<typeof threadShown>> {
  const resources = await tools.records.resources(staff.practice, patient);
  const lines = resources.flatMap(({ type, resource }) => (type === 'Communication' ? lineOf(resource) : []));
  const readers = await readersFor(tools, staff, patient);
  return {
    patientId: patient,
    readers: readers.map(({ relationship, name }) => ({ relationship, name })),
    lines: lines
      .toSorted((one, other) => one.at - other.at)
      .map((line) => ({ ...line, at: new Date(line.at).toISOString() })),
  };
}

/** Who reads along now, by the access table. */
async function readersFor(tools: Tools, staff: StaffAccount, patient: string) {
  const { chart } = await chartFor(tools, staff, patient);
  const practice = await tools.practices.find(staff.practice);
  if (practice === null) return [];
  const now = tools.clock();
  const { zone, ages } = practice;
  const subject = { birthDate: chart.patient.birthDate, zone, now };
  return readersOf(
    {
      practice,
      now,
      partiesOf: (person) => {
        const member = memberIn(chart, person);
        if (member === undefined) return ['proxy that ended'];
        return partiesOf({ ...person, member }, ages === undefined ? subject : { ...subject, ages });
      },
    },
    chart,
  );
}
