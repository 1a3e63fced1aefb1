import type { Reference } from './elements.ts';
import { displayOf, nameOf, type Source } from './source.ts';

/**
 * The names of the people that references point at, each once, the patient left out: they know that it is they. A
 * reference that cannot be followed is named by its display.
 */
export function peopleOf(
  references: readonly Reference[] | undefined,
  source: Source,
  from?: unknown,
): readonly string[] {
  const names = (references ?? []).flatMap((reference) => {
    const name = personOf(reference, source, from);
    return name === null ? [] : [name];
  });
  return [...new Set(names)];
}

/** The name of whom a reference points at; null for the patient and for nobody. */
export function personOf(reference: Reference | undefined, source: Source, from?: unknown): string | null {
  if (reference === undefined) return null;
  const target = source.find(reference, from);
  switch (target?.resourceType) {
    case 'Patient':
      return null;
    case 'Practitioner':
    case 'RelatedPerson': {
      const person = source.follow(target.resourceType, reference, from);
      return nameOf(person?.name) ?? displayOf(reference);
    }
    case 'PractitionerRole': {
      const role = source.follow('PractitionerRole', reference, from);
      return (
        personOf(role?.practitioner, source, role) ??
        displayOf(reference) ??
        personOf(role?.organization, source, role)
      );
    }
    case 'Organization':
      return source.follow('Organization', reference, from)?.name ?? displayOf(reference);
    default:
      return /(?:^|\/)(?:Patient|Device)\//.test(reference.reference ?? '') ? null : displayOf(reference);
  }
}
