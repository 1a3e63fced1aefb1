import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { ThreadLine } from '../care/chart.ts';
import { lineOf } from '../care/fhir/read-thread.ts';
import { threadCommunication, withLine } from '../care/thread.ts';
import type { Kind } from '../people/access.ts';
import { partiesOf } from '../people/parties.ts';
import { memberIn } from '../people/related.ts';
import type { PracticeStore, RecordStore, StaffAccount } from '../turn/stores.ts';
import { familyLine, readersOf } from '../turn/thread.ts';
import { readAs } from './body.ts';
import { changePatient, chartFor, type PatientTools } from './staff-patient.ts';

/** Longer is a letter: one text message holds 1,600 characters with our words around it. */
const MOST_CHARACTERS = 1_000;

/** Body of `POST /patients/{id}/family-thread`: words to the whole family, and the language they are in. */
export const threadBody = z.object({
  text: z.string().trim().min(1).max(MOST_CHARACTERS),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
});

/** A line of the family thread. `by.name`: what its writer is called, a member of staff by name. */
export const threadItem = z.object({
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
export const threadShown = z.object({
  patientId: z.string(),
  readers: z.array(z.object({ relationship: z.string().nullable(), name: z.string().nullable() })),
  lines: z.array(threadItem),
});

type Tools = PatientTools & {
  readonly records: Pick<RecordStore, 'chart' | 'resources'>;
  readonly practices: Pick<PracticeStore, 'find'>;
  readonly newId: () => string;
};

type Ask = (
  request: Request,
  staff: StaffAccount,
  wish: { readonly kind: Kind; readonly act: 'read' | 'change'; readonly what: string },
) => Promise<void>;

/** The family thread for staff: read, and written to by a nurse, who is one more of those in it. */
export function threadRoutes(
  tools: Tools,
  allow: Ask,
  staffOf: (response: Response) => StaffAccount,
  read: (staff: StaffAccount, patient: string) => Promise<void>,
): Router {
  const router = Router();
  router.get('/patients/:id/family-thread', async (request, response) => {
    const staff = staffOf(response);
    const { id } = request.params;
    await allow(request, staff, { kind: 'family thread', act: 'read', what: id });
    const shown = await show(tools, staff, id);
    await read(staff, id);
    response.json(shown);
  });
  router.post('/patients/:id/family-thread', async (request, response) => {
    const staff = staffOf(response);
    const { id } = request.params;
    await allow(request, staff, { kind: 'family thread', act: 'change', what: id });
    const { text, locale } = readAs(threadBody, request.body, 'line');
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
    response.status(201).json(await show(tools, staff, id));
  });
  return router;
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
