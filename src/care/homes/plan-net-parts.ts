import { isObject } from '../fhir/r4.ts';

/** A FHIR resource or a part of one. */
export type Json = Readonly<Record<string, unknown>>;

/** Da Vinci PDex Plan-Net 1.1.0, http://hl7.org/fhir/us/davinci-pdex-plan-net/. */
const PLAN_NET = 'http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/';

/** Its extensions of that name: one of Plan-Net, or a part of one. */
export function extensionsOf(one: Json, name: string): readonly Json[] {
  return listOf(one.extension)
    .filter(isObject)
    .filter(({ url }) => url === name || url === `${PLAN_NET}${name}`);
}

/** All codes of a list of CodeableConcepts. */
export function codesOf(concepts: unknown): readonly string[] {
  return listOf(concepts)
    .filter(isObject)
    .flatMap((one) => listOf(one.coding).filter(isObject))
    .flatMap((coding) => textOf(coding.code) ?? []);
}

/** What each of a list of CodeableConcepts says in words. */
export function displaysOf(concepts: unknown): readonly string[] {
  return listOf(concepts)
    .filter(isObject)
    .flatMap((one) => {
      const [coding] = listOf(one.coding).filter(isObject);
      return textOf(one.text) ?? textOf(coding?.display) ?? [];
    });
}

/** False for what its status says is over. */
export function isActive(one: Json): boolean {
  return (
    one.active !== false &&
    !['inactive', 'suspended', 'retired', 'entered-in-error'].includes(String(one.status))
  );
}

/** The list, or an empty one where there is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text, or null where there is none in it. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The number, or null. */
export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Each once, in their order. */
export function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
