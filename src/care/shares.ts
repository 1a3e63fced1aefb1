import type { Chart, Share } from './chart.ts';
import { isObject } from './fhir/r4.ts';

/** Marks the DocumentReferences that are links of ours. */
const SYSTEM = 'urn:porchlight:share';

/** What is shown, to whom, from when until when, and by whom. */
export type NewShare = Omit<Share, 'ended'>;

/** Who speaks, as far as a share keeps it. */
type Giver = { readonly relationship: string | null; readonly member?: string };

/** Who gave a link, as a share keeps it: nothing for the patient. */
export function givenBy(person: Giver | null): Pick<Share, 'by'> {
  if (person === null || person.relationship === null) return {};
  const { relationship, member } = person;
  return { by: member === undefined ? { relationship } : { relationship, member } };
}

/** The chart with a link that was given, and the DocumentReference that says so. */
export function withShare(chart: Chart, share: NewShare) {
  const shares = [...(chart.shares ?? []).filter(({ id }) => id !== share.id), { ...share, ended: false }];
  return { chart: { ...chart, shares }, resource: resourceOf(chart, { ...share, ended: false }) };
}

/** The chart after a link was taken back. Null when there is no such link, or it has ended. */
export function withoutShare(chart: Chart, id: string) {
  const share = chart.shares?.find((one) => one.id === id && !one.ended);
  if (share === undefined) return null;
  const ended = { ...share, ended: true };
  const shares = (chart.shares ?? []).map((one) => (one.id === id ? ended : one));
  return { chart: { ...chart, shares }, resource: resourceOf(chart, ended) };
}

/** Links that open something at that moment. */
export function standing(chart: Chart, now: number): readonly Share[] {
  return (chart.shares ?? []).filter(({ ended, until }) => !ended && until > now);
}

function resourceOf(chart: Chart, share: Share) {
  return {
    resourceType: 'DocumentReference',
    id: share.id,
    status: share.ended ? 'superseded' : 'current',
    type: { coding: [{ system: SYSTEM, code: share.what }] },
    subject: { reference: `Patient/${chart.patient.id}` },
    date: new Date(share.at).toISOString(),
    author: [authorOf(chart, share)],
    description: share.to,
    content: [{ attachment: { contentType: 'text/html' } }],
    context: {
      period: { start: new Date(share.at).toISOString(), end: new Date(share.until).toISOString() },
    },
  };
}

/** A DocumentReference's author is a reference; whom staff tied before there were circles has none, and is named by what they are. */
function authorOf(chart: Chart, { by }: Share) {
  if (by === undefined) return { reference: `Patient/${chart.patient.id}` };
  const named = { type: 'RelatedPerson', display: by.relationship };
  return by.member === undefined ? named : { ...named, reference: `RelatedPerson/${by.member}` };
}

function giverIn(resource: Readonly<Record<string, unknown>>): Pick<Share, 'by'> {
  const author: unknown = Array.isArray(resource.author) ? resource.author[0] : null;
  if (!isObject(author) || author.type !== 'RelatedPerson') return {};
  const [, member] = /^RelatedPerson\/(.+)$/.exec(String(author.reference ?? '')) ?? [];
  return givenBy({ relationship: String(author.display ?? ''), ...(member !== undefined && { member }) });
}

/** The links of a record. */
export function readShares(resources: readonly unknown[]): readonly Share[] {
  return resources.flatMap((resource): Share[] => {
    if (!isObject(resource) || resource.resourceType !== 'DocumentReference') return [];
    const coding: unknown =
      isObject(resource.type) && Array.isArray(resource.type.coding) ? resource.type.coding[0] : null;
    if (!isObject(coding) || coding.system !== SYSTEM) return [];
    const period =
      isObject(resource.context) && isObject(resource.context.period) ? resource.context.period : {};
    const [at, until] = [Date.parse(String(period.start)), Date.parse(String(period.end))];
    if (Number.isNaN(at) || Number.isNaN(until)) return [];
    return [
      {
        id: String(resource.id),
        what: coding.code === 'questions' ? 'questions' : 'plan',
        to: String(resource.description ?? ''),
        at,
        until,
        ended: resource.status !== 'current',
        ...giverIn(resource),
      },
    ];
  });
}
