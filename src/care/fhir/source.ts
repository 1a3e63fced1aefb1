import type { Wording } from '../chart.ts';
import { cleaned } from '../narrative.ts';
import { isSensitive, isSensitiveCategory } from '../sensitive.ts';
import { wordingOf } from '../terms.ts';
import type { Concept, ContactPoint, HumanName, Reference } from './elements.ts';
import { isObject } from './r4.ts';
import { type Finder, finderOf } from './references.ts';
import { type Read, type ReadType, readAs } from './resources.ts';

/** A patient's resources, typed on demand, with their references followed. */
export type Source = {
  readonly patientId: string;
  readonly find: Finder;
  /** All resources of a type that pass its check, in the order they came. */
  all<Type extends ReadType>(type: Type): readonly Read<Type>[];
  /** What a reference points at, if it is of the type. */
  follow<Type extends ReadType>(
    type: Type,
    reference: Reference | undefined,
    from?: unknown,
  ): Read<Type> | null;
};

/** Makes a Source. Resources that fail their check are as if they were not there. */
export function sourceOf(resources: readonly unknown[], patientId: string): Source {
  const find = finderOf(resources);
  return {
    patientId,
    find,
    all: (type) =>
      resources.flatMap((resource) => {
        if (!isObject(resource) || resource.resourceType !== type) return [];
        const read = readAs(type, resource);
        return read === null ? [] : [read];
      }),
    follow: (type, reference, from) => {
      const target = reference === undefined ? null : find(reference, from);
      return target?.resourceType === type ? readAs(type, target) : null;
    },
  };
}

/** A CodeableConcept as words: its text first, then its codings' displays (SNOMED before others). */
export function conceptWording(concept: Concept | undefined): Wording | null {
  if (concept === undefined) return null;
  const codings = concept.coding ?? [];
  const displays = codings
    .toSorted((a, b) => Number(isSnomed(b.system)) - Number(isSnomed(a.system)))
    .flatMap(({ display }) => (display === undefined ? [] : [cleaned(display)]));
  return wordingOf(concept.text === undefined ? null : cleaned(concept.text), displays);
}

/** True when any word or category code of the concepts is sensitive. */
export function isSensitiveConcept(...concepts: readonly (Concept | undefined)[]): boolean {
  return concepts.some(
    (concept) =>
      concept !== undefined &&
      (isSensitive(concept.text, ...(concept.coding ?? []).map(({ display }) => display)) ||
        (concept.coding ?? []).some(({ code }) => isSensitiveCategory(code))),
  );
}

/** A person's name as it is said: the official or usual one, never a maiden or old one; null when none is given. */
export function nameOf(names: readonly HumanName[] | undefined): string | null {
  const name = pick(names);
  if (name === undefined) return null;
  if (name.text !== undefined && name.text.trim() !== '') return cleaned(name.text);
  const parts = [...(name.prefix ?? []), ...(name.given ?? []), name.family ?? ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? null : parts.join(' ');
}

/** The name a person is called by: the first given name. */
export function givenOf(names: readonly HumanName[] | undefined): string | null {
  const name = pick(names);
  const given = name?.given?.find((part) => part.trim() !== '');
  return given?.trim() ?? name?.text?.trim().split(/\s+/)[0] ?? null;
}

/** The number to call: a phone (not a fax or pager), work before others; null when there is none. */
export function phoneOf(telecom: readonly ContactPoint[] | undefined): string | null {
  const phones = (telecom ?? []).filter(
    ({ system, value, use }) =>
      system === 'phone' && value !== undefined && /\d{3}/.test(value) && use !== 'old',
  );
  const best =
    phones.find(({ use }) => use === 'work') ?? phones.find(({ use }) => use === 'mobile') ?? phones[0];
  return best?.value?.replace(/^tel:/, '').trim() ?? null;
}

/** The display of a reference where it is a name, not markup or a stand-in. */
export function displayOf(reference: Reference | undefined): string | null {
  const display =
    reference?.display === undefined ? '' : cleaned(reference.display).replaceAll('*', '').trim();
  return display === '' || /^(?:unknown|n\/?a|none|self-prescribed)$/i.test(display) ? null : display;
}

/** True for text that says nothing: "None Documented", "N/A". */
export function isBlank(text: string | null | undefined): boolean {
  return (
    text == null || /^\s*(?:none(?: documented)?|n\/?a|unknown|not documented|null|-+|\.)?\s*$/i.test(text)
  );
}

function pick(names: readonly HumanName[] | undefined): HumanName | undefined {
  const current = (names ?? []).filter(({ use }) => use !== 'old' && use !== 'maiden');
  return (
    current.find(({ use }) => use === 'official') ??
    current.find(({ use }) => use === 'usual') ??
    current[0] ??
    names?.[0]
  );
}

function isSnomed(system: string | undefined): boolean {
  return system?.trim() === 'http://snomed.info/sct';
}
