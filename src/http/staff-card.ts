import { z } from 'zod';
import {
  CARD_TEXT_MOST,
  cardEntry,
  cardObservation,
  cardOf,
  replacedBy,
  withCard,
  withoutCard,
} from '../care/card.ts';
import type { Chart } from '../care/chart.ts';
import type { CardEntry } from '../care/family.ts';
import { Refused } from '../errors.ts';
import { isAllowed } from '../people/access.ts';
import type { StaffAccount } from '../turn/stores.ts';
import { type Call, EVERYBODY, glass, route, type StaffRoute } from './staff/route.ts';
import type { Tools } from './staff/tools.ts';
import { allowStaff, GLASS_HEADER, type StaffWish } from './staff-access.ts';
import { changePatient, chartFor, type PatientTools } from './staff-patient.ts';
import { cardItem, topics } from './staff-schema.ts';

/** Answer of `/patients/{id}/card`. `withheld` entries are confidential: a reason in the header shows them. */
const cardShown = z.object({
  patientId: z.string(),
  memoryCard: z.array(cardItem),
  withheld: z.number().int(),
});

/** Body of `POST /patients/{id}/card`: something to note, or the id of an entry to mend or (with no text) to take off. */
const cardBody = z
  .object({
    id: z.string().min(1).max(64).optional(),
    topic: topics.optional(),
    text: z.string().trim().min(1).max(CARD_TEXT_MOST).optional(),
  })
  .refine(({ id, topic, text }) => id !== undefined || (topic !== undefined && text !== undefined), {
    path: ['topic'],
    error: 'name a topic and a text, or the id of an entry',
  });

/** The memory card for staff: what the family told once, before anything else; nurses note and mend. */
export function cardRoutes(tools: Tools): readonly StaffRoute[] {
  const allow = (call: Call<unknown, unknown>, wish: Pick<StaffWish, 'kind' | 'act' | 'what'>) =>
    allowStaff(tools, call.request, call.staff, { ...wish, openHandoff: false });
  const show = async (call: Call<unknown, unknown>, patient: string) => {
    const { chart } = await chartFor(tools, call.staff, patient);
    const all =
      call.request.get(GLASS_HEADER) !== undefined && cardOf(chart).some((entry) => entry.sensitive);
    if (all) await allow(call, { kind: 'confidential', act: 'read', what: patient });
    return { patientId: patient, ...showCard(chart, all) };
  };
  return [
    route({
      method: 'get',
      path: '/patients/{id}/card',
      summary:
        'What the family told once, with who said it, when and in which text. Confidential parts need a reason.',
      who: EVERYBODY,
      headers: glass,
      answer: cardShown,
      refusals: [403, 404],
      handle: async (call) => {
        const { id = '' } = call.params;
        await allow(call, { kind: 'memory card', act: 'read', what: id });
        const card = await show(call, id);
        await tools.reads.note(call.staff, 'read-card', id);
        return card;
      },
    }),
    route({
      method: 'post',
      path: '/patients/{id}/card',
      summary: 'Notes something on the card, mends an entry by its id, or (an id and no text) takes it off.',
      who: EVERYBODY,
      headers: glass,
      body: cardBody,
      answer: cardShown,
      refusals: [404],
      handle: async (call) => {
        const { id = '' } = call.params;
        await allow(call, { kind: 'memory card', act: 'change', what: id });
        await keep(tools, call.staff, id, call.body);
        return show(call, id);
      },
    }),
  ];
}

async function keep(
  tools: Tools,
  staff: StaffAccount,
  id: string,
  wish: z.infer<typeof cardBody>,
): Promise<void> {
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
