import type { DueCare, PastTest } from '../chart.ts';
import { normalised } from '../normal.ts';
import { isSensitive } from '../sensitive.ts';
import { concept as conceptSchema, isDate } from './elements.ts';
import { isObject } from './r4.ts';
import { conceptWording } from './source.ts';

type Json = Readonly<Record<string, unknown>>;

/** More names of tests than this are no list that anybody asks by; the newest are kept. */
const MOST = 150;

const DONE: Readonly<Record<string, RegExp>> = {
  DiagnosticReport: /^(?:final|amended|corrected|appended)$/,
  Observation: /^(?:final|amended|corrected)$/,
  Procedure: /^completed$/,
  Immunization: /^completed$/,
  ImagingStudy: /^available$/,
};

/** Tests, procedures and shots that the record says were done, each name once with the last day; whoever did them. */
export function readTests(resources: readonly unknown[]): readonly PastTest[] {
  const all = resources.filter(isObject).flatMap((resource) => testOf(resource) ?? []);
  const newest = new Map<string, PastTest>();
  for (const test of all) {
    const key = normalised(test.name.verbatim);
    const before = newest.get(key);
    if (before === undefined || before.at < test.at) newest.set(key, test);
  }
  return [...newest.values()].toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, MOST);
}

function testOf(resource: Json): PastTest | null {
  const type = String(resource.resourceType);
  if (DONE[type]?.test(String(resource.status)) !== true) return null;
  if (type === 'Observation' && !isMeasured(resource)) return null;
  const name = wording(resource.code ?? resource.vaccineCode) ?? described(resource.description);
  const at = dateOf(resource);
  if (name === null || at === null || isSensitive(name.verbatim)) return null;
  return { name, at, kind: type === 'Immunization' ? 'shot' : 'test' };
}

/** Laboratory and imaging: a weight or an answer to a form is no test that anybody has "already had". */
function isMeasured({ category }: Json): boolean {
  const codes = (Array.isArray(category) ? (category as unknown[]) : []).flatMap((one) =>
    isObject(one) && Array.isArray(one.coding) ? (one.coding as unknown[]) : [],
  );
  return codes.some(
    (coding) => isObject(coding) && /^(?:laboratory|imaging|procedure)$/.test(String(coding.code)),
  );
}

function dateOf(resource: Json): string | null {
  const period = resource.effectivePeriod ?? resource.performedPeriod;
  const dates = [
    resource.effectiveDateTime,
    resource.performedDateTime,
    resource.occurrenceDateTime,
    isObject(period) ? (period.end ?? period.start) : undefined,
    resource.started,
    resource.issued,
  ];
  return (
    dates.find((date): date is string => typeof date === 'string' && isDate(date) && date.length >= 10) ??
    null
  );
}

/** Prevention that the record says is due (ImmunizationRecommendation), the soonest first. */
export function readDue(resources: readonly unknown[]): readonly DueCare[] {
  return resources
    .filter(isObject)
    .filter(({ resourceType }) => resourceType === 'ImmunizationRecommendation')
    .flatMap(({ recommendation }) => (Array.isArray(recommendation) ? (recommendation as unknown[]) : []))
    .filter(isObject)
    .flatMap((one) => {
      const status = isObject(one.forecastStatus) ? JSON.stringify(one.forecastStatus) : '';
      if (/complete|immune|contraindicated|aged ?out/i.test(status)) return [];
      const code: unknown = Array.isArray(one.vaccineCode) ? one.vaccineCode[0] : one.targetDisease;
      const name = wording(code);
      const criteria = (Array.isArray(one.dateCriterion) ? (one.dateCriterion as unknown[]) : []).filter(
        isObject,
      );
      const at = criteria
        .map(({ value }) => value)
        .find((value) => typeof value === 'string' && isDate(value));
      return name === null || isSensitive(name.verbatim)
        ? []
        : [{ name, at: typeof at === 'string' ? at : null }];
    })
    .toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
}

function wording(code: unknown): PastTest['name'] | null {
  const read = conceptSchema.safeParse(code);
  return read.success ? conceptWording(read.data) : null;
}

function described(text: unknown): PastTest['name'] | null {
  return typeof text === 'string' && text.trim() !== '' ? { verbatim: text.trim(), term: null } : null;
}
