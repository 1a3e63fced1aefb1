import type { PlanItem, Wording } from '../chart.ts';
import { cleaned } from '../narrative.ts';
import { folded, normalised } from '../normal.ts';
import { isSensitive } from '../sensitive.ts';
import type { Concept } from './elements.ts';
import { item, whyOf } from './item-parts.ts';
import { factsOfDetail, factsOfNutrition, factsOfService, factsOfTask, visitFacts } from './read-facts.ts';
import { isSensitiveReason, readMedicine } from './read-medicines.ts';
import { fromOther } from './read-other-items.ts';
import { peopleOf } from './read-people.ts';
import { type Read, readAs } from './resources.ts';
import { conceptWording, displayOf, isBlank, isSensitiveConcept, type Source } from './source.ts';

type Plan = Read<'CarePlan'>;
type Activity = NonNullable<Plan['activity']>[number];

/** Statuses of an activity or request that asks for nothing any more, or was never meant. */
const over = new Set(
  'completed cancelled stopped entered-in-error revoked rejected failed ended noshow fulfilled'.split(' '),
);

/** What one activity of a plan asks for, or null when it asks for nothing (any more). R4's two forms are both read. */
export function readItem(activity: Activity, plan: Plan, source: Source): PlanItem | null {
  if (activity.detail !== undefined) return fromDetail(activity.detail, plan, source);
  const target = activity.reference === undefined ? null : source.find(activity.reference, plan);
  if (target !== null) return fromRequest(target, plan, source);
  const display = displayOf(activity.reference);
  if (display === null) return null;
  const what = { verbatim: display, term: null };
  return item({ id: `${plan.id}#${slug(display)}`, what, status: 'unknown' }, 'other');
}

/** The item that a request stands for; null when it is over, has no words, or is of a type we do not know. */
export function fromRequest(request: unknown, plan: Plan | null, source: Source): PlanItem | null {
  return (
    fromService(readAs('ServiceRequest', request), plan, source) ??
    fromMedicine(readAs('MedicationRequest', request), plan, source) ??
    fromNutrition(readAs('NutritionOrder', request), plan, source) ??
    fromAppointment(readAs('Appointment', request), source) ??
    fromTask(readAs('Task', request), source) ??
    fromOther(request, plan, source)
  );
}

function fromDetail(detail: NonNullable<Activity['detail']>, plan: Plan, source: Source): PlanItem | null {
  if (over.has(detail.status)) return null;
  const description = isBlank(detail.description) ? null : cleaned(detail.description ?? '');
  const coded = conceptWording(detail.code) ?? conceptWording(detail.productCodeableConcept);
  const what = coded ?? (description === null ? null : { verbatim: description, term: null });
  if (what === null) return null;
  return item(
    {
      id: `${plan.id}#${slug(what.verbatim)}${description === null || coded === null ? '' : `-${slug(description)}`}`,
      what,
      prohibited: detail.doNotPerform === true,
      how: coded === null ? null : description,
      howOften: written(detail.scheduledString) ?? conceptText(detail.scheduledTiming?.code),
      facts: factsOfDetail(detail),
      why: whyOf(detail, plan, source),
      who: peopleOf(detail.performer, source, plan),
      status: detail.status,
      sensitive:
        isSensitiveConcept(detail.code, ...(detail.reasonCode ?? [])) ||
        isSensitive(description) ||
        (detail.reasonReference ?? []).some((reason) => isSensitiveReason(reason, source, plan)),
    },
    kindOf(detail.kind, what),
  );
}

function fromService(
  request: Read<'ServiceRequest'> | null,
  plan: Plan | null,
  source: Source,
): PlanItem | null {
  if (request === null || over.has(request.status) || request.status === 'draft') return null;
  const what = conceptWording(request.code);
  if (what === null) return null;
  const how = [request.patientInstruction, ...(request.note ?? []).map(({ text }) => text)]
    .flatMap((text) => (isBlank(text) ? [] : [cleaned(text ?? '')]))
    .join('\n');
  return item(
    {
      id: `ServiceRequest/${request.id}`,
      what,
      prohibited: request.doNotPerform === true,
      how: how === '' ? null : how,
      howOften: conceptText(request.occurrenceTiming?.code),
      facts: factsOfService(request),
      why: whyOf(request, plan, source),
      who: peopleOf(request.performer, source, request),
      status: request.status,
      sensitive:
        isSensitiveConcept(request.code, ...(request.category ?? []), ...(request.reasonCode ?? [])) ||
        isSensitive(how) ||
        (request.reasonReference ?? []).some((reason) => isSensitiveReason(reason, source, request)),
    },
    kindOf('ServiceRequest', what),
  );
}

function fromMedicine(
  order: Read<'MedicationRequest'> | null,
  plan: Plan | null,
  source: Source,
): PlanItem | null {
  if (order === null || over.has(order.status) || order.doNotPerform === true) return null;
  const medicine = readMedicine(order, source);
  if (medicine === null) return null;
  return item(
    {
      id: medicine.id,
      what: medicine.name,
      how: medicine.directions,
      facts: medicine.facts ?? [],
      why: whyOf(order, plan, source),
      who: medicine.prescriber === null ? [] : [medicine.prescriber],
      status: medicine.status,
      sensitive: medicine.sensitive,
    },
    'medicine',
  );
}

function fromNutrition(
  order: Read<'NutritionOrder'> | null,
  plan: Plan | null,
  source: Source,
): PlanItem | null {
  if (order === null || over.has(order.status)) return null;
  const types = (order.oralDiet?.type ?? []).flatMap((type) => conceptWording(type) ?? []);
  const formula = order.enteralFormula?.baseFormulaProductName;
  const what = types[0] ?? (formula === undefined ? null : { verbatim: formula, term: null });
  if (what === null) return null;
  const how = [
    order.oralDiet?.instruction,
    order.enteralFormula?.administrationInstruction,
    ...(order.note ?? []).map(({ text }) => text),
  ].flatMap((text) => (isBlank(text) ? [] : [cleaned(text ?? '')]));
  const all =
    types.length > 1 ? { verbatim: types.map(({ verbatim }) => verbatim).join(', '), term: null } : what;
  return item(
    {
      id: `NutritionOrder/${order.id}`,
      what: all,
      how: how.length === 0 ? null : how.join('\n'),
      facts: factsOfNutrition(order),
      why: whyOf({}, plan, source),
      who: peopleOf(order.orderer === undefined ? [] : [order.orderer], source, order),
      status: order.status,
      sensitive: isSensitive(all.verbatim, ...how),
    },
    'diet',
  );
}

function fromAppointment(appointment: Read<'Appointment'> | null, source: Source): PlanItem | null {
  if (appointment === null || over.has(appointment.status)) return null;
  const what =
    conceptWording(appointment.serviceType?.[0]) ??
    conceptWording(appointment.appointmentType) ??
    (isBlank(appointment.description)
      ? null
      : { verbatim: cleaned(appointment.description ?? ''), term: null });
  if (what === null) return null;
  return item(
    {
      id: `Appointment/${appointment.id}`,
      what,
      how: written(appointment.patientInstruction),
      facts: visitFacts(appointment.start),
      who: peopleOf(
        appointment.participant.flatMap(({ actor }) => (actor === undefined ? [] : [actor])),
        source,
        appointment,
      ),
      status: appointment.status,
      sensitive: isSensitive(what.verbatim, appointment.description),
    },
    'visit',
  );
}

function fromTask(task: Read<'Task'> | null, source: Source): PlanItem | null {
  if (task === null || over.has(task.status) || task.status === 'draft') return null;
  const what = isBlank(task.description)
    ? conceptWording(task.code)
    : { verbatim: cleaned(task.description ?? ''), term: null };
  if (what === null) return null;
  return item(
    {
      id: `Task/${task.id}`,
      what,
      how: notesOf(task.note),
      facts: factsOfTask(task),
      who: peopleOf(task.owner === undefined ? [] : [task.owner], source, task),
      status: task.status,
      sensitive: isSensitive(what.verbatim, notesOf(task.note)) || isSensitiveConcept(task.code),
    },
    'activity',
  );
}

function notesOf(notes: readonly { readonly text?: string | undefined }[] | undefined): string | null {
  const said = (notes ?? []).flatMap(({ text }) => (isBlank(text) ? [] : [cleaned(text ?? '')]));
  return said.length === 0 ? null : said.join('\n');
}

function kindOf(code: string | undefined, { verbatim }: Wording): PlanItem['kind'] {
  const words = folded(verbatim);
  if (code === 'MedicationRequest') return 'medicine';
  if (code === 'NutritionOrder') return 'diet';
  if (code === 'Appointment') return 'visit';
  if (/\b(?:education|counsel|teach|educacion|discussion)/.test(words)) return 'education';
  if (/\b(?:diet|nutrition|feeding|dieta|alimentacion)/.test(words)) return 'diet';
  if (/\b(?:service|support|program|servicio|apoyo)/.test(words)) return 'service';
  return 'activity';
}

function conceptText(concept: Concept | undefined): string | null {
  return written(concept?.text);
}

function written(text: string | undefined): string | null {
  return isBlank(text) ? null : cleaned(text ?? '');
}

function slug(text: string): string {
  return normalised(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
}
