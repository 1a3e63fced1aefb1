import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import {
  CARD_TEXT_MOST,
  CARD_TOPICS,
  cardEntry,
  cardObservation,
  cardOf,
  replacedBy,
  withCard,
  withoutCard,
} from '../care/card.ts';
import type { CardEntry, CardTopic, Chart } from '../care/chart.ts';
import { Refused } from '../errors.ts';
import { isAllowed, type Kind } from '../people/access.ts';
import type { StaffAccount } from '../turn/stores.ts';
import { readAs } from './body.ts';
import { GLASS_HEADER } from './staff-access.ts';
import { changePatient, chartFor, type PatientTools } from './staff-patient.ts';

const topics = z.enum(CARD_TOPICS as [CardTopic, ...CardTopic[]]);

/** One thing that was told once, as the API shows it. `who`: staff id where staff noted it; times are RFC 3339. */
export const cardItem = z.object({
  id: z.string(),
  topic: topics,
  of: z.enum(['patient', 'teller']),
  text: z.string(),
  source: z.object({
    who: z.enum(['patient', 'family', 'staff', 'record']),
    relationship: z.string().nullable(),
    at: z.string().nullable(),
    messageId: z.string().nullable(),
  }),
});

/** Answer of `/patients/{id}/card`. `withheld` entries are confidential: a reason in the header shows them. */
export const cardShown = z.object({
  patientId: z.string(),
  memoryCard: z.array(cardItem),
  withheld: z.number().int(),
});

/** Body of `POST /patients/{id}/card`: something to note, or the id of an entry to mend or (with no text) to take off. */
export const cardBody = z
  .object({
    id: z.string().min(1).max(64).optional(),
    topic: topics.optional(),
    text: z.string().trim().min(1).max(CARD_TEXT_MOST).optional(),
  })
  .refine(({ id, topic, text }) => id !== undefined || (topic !== undefined && text !== undefined), {
    path: ['topic'],
    error: 'name a topic and a text, or the id of an entry',
  });

type Tools = PatientTools & { readonly newId: () => string };

type Ask = (
  request: Request,
  staff: StaffAccount,
  wish: { readonly kind: Kind; readonly act: 'read' | 'change'; readonly what: string },
) => Promise<void>;

/** The memory card for staff: what the family told once, before anything else; nurses note and mend. */
export function cardRoutes(
  tools: Tools,
  allow: Ask,
  staffOf: (response: Response) => StaffAccount,
  read: (staff: StaffAccount, patient: string) => Promise<void>,
): Router {
  const router = Router();
  const show = async (request: Request, staff: StaffAccount, patient: string) => {
    const { chart } = await chartFor(tools, staff, patient);
    const all = request.get(GLASS_HEADER) !== undefined && cardOf(chart).some((entry) => entry.sensitive);
    if (all) await allow(request, staff, { kind: 'confidential', act: 'read', what: patient });
    return { patientId: patient, ...showCard(chart, all) };
  };
  router.get('/patients/:id/card', async (request, response) => {
    const staff = staffOf(response);
    const { id } = request.params;
    await allow(request, staff, { kind: 'memory card', act: 'read', what: id });
    const card = await show(request, staff, id);
    await read(staff, id);
    response.json(card);
  });
  router.post('/patients/:id/card', async (request, response) => {
    const staff = staffOf(response);
    const { id } = request.params;
    await allow(request, staff, { kind: 'memory card', act: 'change', what: id });
    const wish = readAs(cardBody, request.body, 'card');
    await changePatient(tools, staff, id, (chart, at) => {
      const known = wish.id === undefined ? null : (cardOf(chart).find((one) => one.id === wish.id) ?? null);
      if (wish.id !== undefined && known === null)
        throw new Refused(404, 'not-found', 'There is no such entry on the card.');
      if (known !== null && wish.text === undefined) {
        const resource = cardObservation(known, id, 'entered-in-error');
        return { resource, chart: withoutCard(chart, known.id), did: 'card-removed', why: known.topic };
      }
      const given = cardEntry({
        id: known?.id ?? `card-${tools.newId()}`,
        topic: known?.topic ?? wish.topic ?? 'matters',
        of: known?.of ?? 'patient',
        text: wish.text ?? '',
        source: { who: 'staff', relationship: null, at, messageId: null },
      });
      const before = known ?? replacedBy(chart, given);
      const entry = before === null ? given : { ...given, id: before.id };
      const resource = cardObservation(entry, id, before === null ? 'final' : 'amended');
      return { resource, chart: withCard(chart, entry), did: 'card-kept', why: entry.topic };
    });
    response.json(await show(request, staff, id));
  });
  return router;
}

/** The card as staff read it; what is confidential only with `all`. */
export function showCard(chart: Chart, all = false) {
  const entries = cardOf(chart).filter(({ sensitive }) => all || !sensitive);
  return { memoryCard: entries.map(itemOf), withheld: cardOf(chart).length - entries.length };
}

/** The card that stands beside a conversation; null where this role does not see it without a reason, or nobody is known. */
export async function cardBeside(
  tools: Pick<PatientTools, 'records'>,
  staff: StaffAccount,
  patient: string | null,
): Promise<readonly z.infer<typeof cardItem>[] | null> {
  const wish = { kind: 'memory card', act: 'read', place: 'console' } as const;
  if (patient === null || !isAllowed([staff.role], wish)) return null;
  const loaded = await tools.records.chart(staff.practice, patient);
  return loaded === null ? null : showCard(loaded.chart).memoryCard;
}

function itemOf({ id, topic, of, text, source }: CardEntry): z.infer<typeof cardItem> {
  const at = source.at === null ? null : new Date(source.at).toISOString();
  return { id, topic, of, text, source: { ...source, at } };
}
