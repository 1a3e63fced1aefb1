import { type Phrase, phrase } from '../phrase.ts';
import type { Dosage } from './elements.ts';
import { conceptWording, isBlank } from './source.ts';

/**
 * What dosages add in words where nobody wrote directions ("do not drive"). Doses and timings in fields are no
 * directions: they are never made into any, the label and the pharmacist say them.
 */
export function dosageWarnings(dosages: readonly Dosage[] | undefined): readonly Phrase[] {
  return (dosages ?? [])
    .filter(({ text, patientInstruction }) => isBlank(text) && isBlank(patientInstruction))
    .flatMap(({ additionalInstruction }) => additionalInstruction ?? [])
    .flatMap((concept) => conceptWording(concept) ?? [])
    .map(({ verbatim }) => phrase('explain:fact.text', { text: { verbatim } }));
}
