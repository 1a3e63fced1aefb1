import type { CircleMember, Right } from '../family.ts';
import { isObject } from './r4.ts';
import type { Read } from './resources.ts';
import type { Source } from './source.ts';

/** What we add to FHIR's RelatedPerson: its elements have no place for what somebody may do. */
export const CIRCLE_EXTENSION = 'urn:porchlight:circle';

const RIGHTS: readonly Right[] = ['see', 'ask', 'decide', 'emergency'];
const STATES: readonly CircleMember['state'][] = ['asked', 'invited', 'active', 'ended'];

/**
 * The patient's circle, out of the RelatedPerson resources that we wrote. A relative whom only an EHR names is none of
 * it: a name on file gives nobody a right.
 */
export function readCircle(source: Source): readonly CircleMember[] {
  return source.all('RelatedPerson').flatMap((relative) => {
    if (!isOfCircle(relative)) return [];
    const of = (name: string) => extensionsOf(relative, name);
    const [state] = of('state');
    const since = Date.parse(of('since')[0] ?? '');
    return [
      {
        id: relative.id ?? '',
        relationship: relative.relationship?.[0]?.text ?? '',
        name: relative.name?.[0]?.text ?? null,
        rights: RIGHTS.filter((right) => of('right').includes(right)),
        since: Number.isNaN(since) ? 0 : since,
        // What cannot be read gives no right.
        state: STATES.find((known) => known === state) ?? 'ended',
        number: relative.telecom?.find(({ system }) => system === 'sms')?.value ?? null,
      },
    ];
  });
}

/** True for a RelatedPerson that we wrote: its rights are known. */
export function isOfCircle(relative: Read<'RelatedPerson'>): boolean {
  return extensionsOf(relative, 'state').length > 0;
}

function extensionsOf(relative: Read<'RelatedPerson'>, name: string): readonly string[] {
  const { extension } = relative as { readonly extension?: unknown };
  if (!Array.isArray(extension)) return [];
  return extension.flatMap((one) => {
    if (!isObject(one) || one.url !== `${CIRCLE_EXTENSION}:${name}`) return [];
    const value = one.valueCode ?? one.valueInstant;
    return typeof value === 'string' ? [value] : [];
  });
}
