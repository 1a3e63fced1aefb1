import type { Medicine, Wording } from '../chart.ts';
import { cleaned } from '../narrative.ts';
import { normalised } from '../normal.ts';
import { isSensitive } from '../sensitive.ts';
import type { Concept, Dosage, Reference } from './elements.ts';
import { dosageWarnings } from './read-dosage.ts';
import { personOf } from './read-people.ts';
import type { Read } from './resources.ts';
import { conceptWording, displayOf, isBlank, isSensitiveConcept, type Source } from './source.ts';

type Order = Read<'MedicationRequest'> | Read<'MedicationStatement'>;

/**
 * The medicines that the record says are taken now, each once. Directions are the words of the prescription or nothing:
 * a timing or a dose in numbers is never made into a sentence.
 */
export function readMedicines(source: Source): readonly Medicine[] {
  const orders: readonly Order[] = [
    ...source.all('MedicationRequest').filter(isMeant),
    ...source.all('MedicationStatement').filter(({ status }) => status === 'active'),
  ];
  const medicines = new Map<string, Medicine>();
  for (const order of orders) {
    const medicine = readMedicine(order, source);
    if (medicine === null) continue;
    const same = `${normalised(medicine.name.verbatim)}|${normalised(medicine.directions ?? '')}`;
    if (!medicines.has(same)) medicines.set(same, medicine);
  }
  const all = [...medicines.values()];
  // An order without directions beside one with them is the same medicine told less well.
  return all.filter(
    (one) =>
      one.directions !== null ||
      !all.some(
        (other) =>
          other.directions !== null && normalised(other.name.verbatim) === normalised(one.name.verbatim),
      ),
  );
}

/** A medicine out of its order; null where the order does not say which. */
export function readMedicine(order: Order, source: Source): Medicine | null {
  const name = medicineName(order, source);
  if (name === null) return null;
  const dosages = order.resourceType === 'MedicationRequest' ? order.dosageInstruction : order.dosage;
  const directions = directionsOf(dosages);
  const facts = dosageWarnings(dosages);
  return {
    id: `${order.resourceType}/${order.id ?? normalised(name.verbatim)}`,
    name,
    directions,
    prescriber: order.resourceType === 'MedicationRequest' ? personOf(order.requester, source, order) : null,
    status: order.status,
    sensitive:
      isSensitive(name.verbatim, directions) ||
      isSensitiveConcept(...(order.reasonCode ?? [])) ||
      (order.reasonReference ?? []).some((reason) => isSensitiveReason(reason, source, order)),
    ...(facts.length === 0 ? {} : { facts }),
  };
}

/** The directions as they were written, sentence by sentence; null when nobody wrote any. */
export function directionsOf(dosages: readonly Dosage[] | undefined): string | null {
  const written = (dosages ?? []).flatMap(({ text, patientInstruction, additionalInstruction }) => {
    const said = [text, patientInstruction].flatMap((words) =>
      words === undefined || isBlank(words) ? [] : [cleaned(words)],
    );
    // "Do not drive": what the order adds to its directions is kept, once.
    if (said.length === 0) return [];
    const added = (additionalInstruction ?? [])
      .flatMap((concept) => conceptWording(concept)?.verbatim ?? [])
      .filter((words) => !said.some((one) => normalised(one).includes(normalised(words))));
    return [...said, ...added];
  });
  const each = [...new Set(written)];
  return each.length === 0 ? null : each.join('\n');
}

/** True when the condition that a reference points at (or its display) is sensitive. */
export function isSensitiveReason(reason: Reference, source: Source, from: unknown): boolean {
  const condition = source.follow('Condition', reason, from);
  return (
    isSensitive(displayOf(reason)) ||
    isSensitiveConcept(condition?.code, ...(condition?.category ?? []).filter(isSocial))
  );
}

function isSocial(category: Concept): boolean {
  return (category.coding ?? []).some(({ code }) => code === 'sdoh');
}

function isMeant({ status, intent, doNotPerform }: Read<'MedicationRequest'>): boolean {
  return status === 'active' && doNotPerform !== true && intent !== 'proposal' && intent !== 'option';
}

function medicineName(order: Order, source: Source): Wording | null {
  const medication = source.follow('Medication', order.medicationReference, order);
  const display = displayOf(order.medicationReference);
  const wording =
    conceptWording(order.medicationCodeableConcept) ??
    conceptWording(medication?.code) ??
    (display === null ? null : { verbatim: display, term: null });
  // "NDA020800 0.3 ML ...": an approval number of the FDA before the name is no part of it.
  return wording === null ? null : { verbatim: wording.verbatim.replace(/^NDA\d+\s+/, ''), term: null };
}
