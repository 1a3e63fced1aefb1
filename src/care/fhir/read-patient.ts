import type { Patient } from '../chart.ts';
import { zonesOf } from '../zones.ts';
import type { Read } from './resources.ts';
import { givenOf, nameOf, type Source } from './source.ts';

/** Who the patient is. Where the Patient resource is missing or broken, only the id is known. */
export function readPatient(source: Source): Patient {
  const patient = source.all('Patient').find(({ id }) => id === source.patientId);
  return {
    id: source.patientId,
    name: nameOf(patient?.name),
    given: givenOf(patient?.name),
    birthDate: patient?.birthDate ?? null,
    language: languageOf(patient?.communication),
    deceased: patient?.deceasedBoolean === true || patient?.deceasedDateTime !== undefined,
    zones: zonesOf(patient ?? {}),
  };
}

/** The primary subtag of the preferred language, else of the first: `preferred` is hardly ever set, so order decides. */
function languageOf(communications: Read<'Patient'>['communication']): string | null {
  const all = communications ?? [];
  const chosen = all.find(({ preferred }) => preferred === true) ?? all[0];
  const code = chosen?.language?.coding?.find((coding) => coding.code !== undefined)?.code;
  const subtag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(code?.trim() ?? '')?.[1]?.toLowerCase();
  return subtag ?? byName[chosen?.language?.text?.trim().toLowerCase() ?? ''] ?? null;
}

/** Languages that some systems give by name only. */
const byName: Readonly<Record<string, string>> = {
  english: 'en',
  spanish: 'es',
  español: 'es',
  french: 'fr',
};
