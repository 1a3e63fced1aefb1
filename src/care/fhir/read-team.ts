import type { TeamMember, Wording } from '../chart.ts';
import { cleaned } from '../narrative.ts';
import { normalised } from '../normal.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { needsOfRole } from '../roles.ts';
import { isSensitive } from '../sensitive.ts';
import type { Concept, Reference } from './elements.ts';
import { isObject } from './r4.ts';
import { isOfCircle } from './read-circle.ts';
import { periodFacts, timingFacts } from './read-timing.ts';
import { type Read, readAs } from './resources.ts';
import { conceptWording, displayOf, nameOf, phoneOf, type Source } from './source.ts';

/** Roles that say nothing to a patient: "Healthcare professional", "Not indicated". */
const empty =
  /^(?:patient|healthcare professional|healthcare services?|unknown|not indicated|member|care team|participant|person)$/;

/** A CareTeam may name another CareTeam; deeper than this is a mistake. */
const MAX_DEPTH = 3;

/**
 * The people who care for the patient, each once: members of the care teams that hold, then the general practitioner,
 * then relatives on record who are on no team. The patient is not on the list.
 */
export function readTeam(source: Source): readonly TeamMember[] {
  const contained = source
    .all('CarePlan')
    .flatMap((plan) =>
      (plan.contained ?? [])
        .flatMap((one) => (isObject(one) ? (readAs('CareTeam', one) ?? []) : []))
        .map((team) => ({ team, from: plan as unknown })),
    );
  const teams = [...source.all('CareTeam').map((team) => ({ team, from: team as unknown })), ...contained];
  const members = new Map<string, TeamMember>();
  for (const { team, from } of teams) {
    if (team.status === undefined || team.status === 'active') addTeam(team, from, 0);
  }
  const patient = source.all('Patient').find(({ id }) => id === source.patientId);
  for (const doctor of patient?.generalPractitioner ?? []) {
    add(
      memberOf(
        doctor,
        { verbatim: 'Primary care provider', term: 'team:roles.primary-care' },
        patient,
        source,
      ),
    );
  }
  for (const relative of source.all('RelatedPerson').filter((one) => !isOfCircle(one))) {
    if (relative.active !== false) add(relativeMember(relative, null));
  }
  return [...members.values()];

  function addTeam(team: Read<'CareTeam'>, from: unknown, depth: number): void {
    for (const { role, member, onBehalfOf } of team.participant ?? []) {
      const inner = depth < MAX_DEPTH ? source.follow('CareTeam', member, from) : null;
      if (inner !== null) addTeam(inner, inner, depth + 1);
      else if (member !== undefined) add(memberOf(member, roleOf(role), from, source));
      else if (onBehalfOf !== undefined) add(memberOf(onBehalfOf, roleOf(role), from, source));
    }
  }

  function add(member: TeamMember | null): void {
    if (member === null) return;
    const same = [...members.values()].find(
      (one) =>
        one.id === member.id || (one.name !== null && one.name === member.name && one.kind === member.kind),
    );
    if (same === undefined) members.set(member.id, member);
    else if (same.role === null && member.role !== null) members.set(same.id, { ...member, id: same.id });
  }
}

function memberOf(
  reference: Reference,
  role: Wording | null,
  from: unknown,
  source: Source,
): TeamMember | null {
  const target = source.find(reference, from);
  switch (target?.resourceType) {
    case 'Patient':
      return null;
    case 'RelatedPerson': {
      const relative = source.follow('RelatedPerson', reference, from);
      return relative === null ? null : relativeMember(relative, role);
    }
    case 'Practitioner': {
      const person = source.follow('Practitioner', reference, from);
      const spoken = (person?.communication ?? []).flatMap((one) => languageCode(one) ?? []);
      return clinician({
        id: `Practitioner/${String(target.id)}`,
        name: nameOf(person?.name) ?? displayOf(reference),
        role,
        phone: phoneOf(person?.telecom),
        languages: spoken,
        ...pronounced(person?.name),
      });
    }
    case 'PractitionerRole': {
      const works = source.follow('PractitionerRole', reference, from);
      const person = source.follow('Practitioner', works?.practitioner, works);
      return clinician({
        id: `PractitionerRole/${String(target.id)}`,
        name: nameOf(person?.name) ?? displayOf(works?.practitioner) ?? displayOf(reference),
        role: role ?? roleOf(works?.code) ?? roleOf(works?.specialty),
        phone: phoneOf(works?.telecom) ?? phoneOf(person?.telecom),
        languages: (person?.communication ?? []).flatMap((one) => languageCode(one) ?? []),
        ...pronounced(person?.name),
        ...hoursOf(works),
      });
    }
    case 'Organization': {
      const organization = source.follow('Organization', reference, from);
      const name = organization?.name ?? displayOf(reference);
      if (name === null) return null;
      const id = `Organization/${String(target.id)}`;
      return {
        ...clinicianOf({ id, name, role, phone: phoneOf(organization?.telecom), languages: [] }),
        kind: 'organization',
      };
    }
    default: {
      if (/(?:^|\/)(?:Patient|Device)\//.test(reference.reference ?? '')) return null;
      const name = displayOf(reference);
      if (name === null) return null;
      const kind = /RelatedPerson/.test(reference.reference ?? reference.type ?? '')
        ? ('family' as const)
        : /Organization/.test(reference.reference ?? reference.type ?? '')
          ? ('organization' as const)
          : ('clinician' as const);
      return {
        ...clinicianOf({ id: `name:${normalised(name)}`, name, role, phone: null, languages: [] }),
        kind,
      };
    }
  }
}

type Someone = Pick<TeamMember, 'id' | 'name' | 'role' | 'phone' | 'languages' | 'saidAs' | 'hours'>;

function clinician(someone: Someone): TeamMember | null {
  return someone.name === null && someone.role === null ? null : clinicianOf(someone);
}

/** A role that would tell of a sensitive condition (a psychiatrist) is left unsaid; the name stays. */
function clinicianOf(someone: Someone): TeamMember {
  const role = someone.role !== null && isSensitive(someone.role.verbatim) ? null : someone.role;
  return { ...someone, role, kind: 'clinician', needs: role === null ? [] : needsOfRole(role) };
}

function relativeMember(relative: Read<'RelatedPerson'>, role: Wording | null): TeamMember | null {
  const relationship =
    (relative.relationship ?? []).flatMap((concept) => conceptWording(concept) ?? [])[0] ?? role;
  const name = nameOf(relative.name);
  if (name === null && relationship === null) return null;
  return {
    id: `RelatedPerson/${relative.id}`,
    name,
    role: relationship,
    kind: 'family',
    phone: phoneOf(relative.telecom),
    languages: (relative.communication ?? []).flatMap((one) => languageCode(one) ?? []),
    needs: [],
  };
}

/** How a name is said: an extension of the name or of a part of it (R5 calls it pronunciation; R4 servers add it as text). */
function pronounced(names: unknown): { readonly saidAs?: string } {
  const open: unknown[] = [names];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...(value as unknown[]));
    else if (isObject(value)) {
      if (/pronunciation|phonetic/i.test(String(value.url)) && typeof value.valueString === 'string')
        return { saidAs: cleaned(value.valueString) };
      open.push(value.extension, value._family, value._given, value._text);
    }
  }
  return {};
}

/** PractitionerRole's hours and absences, as they stand. */
function hoursOf(works: unknown): { readonly hours?: readonly Phrase[] } {
  if (!isObject(works)) return {};
  const spans = (Array.isArray(works.availableTime) ? (works.availableTime as unknown[]) : []).filter(
    isObject,
  );
  const away = (Array.isArray(works.notAvailable) ? (works.notAvailable as unknown[]) : []).filter(isObject);
  const hours = [
    ...spans.flatMap((span) => [
      ...timingFacts({ repeat: { dayOfWeek: span.daysOfWeek } }),
      ...hourSpan(span.availableStartTime, span.availableEndTime),
    ]),
    ...away.flatMap(({ description, during }) => [
      ...(typeof description === 'string' && description !== ''
        ? [phrase('explain:fact.text', { text: { verbatim: cleaned(description) } })]
        : []),
      ...periodFacts(during),
    ]),
  ];
  return hours.length === 0 ? {} : { hours };
}

function hourSpan(from: unknown, to: unknown): readonly Phrase[] {
  const clock = (time: unknown) => /^(\d{2}):(\d{2})/.exec(String(time));
  const [begin, end] = [clock(from), clock(to)];
  if (begin === null || end === null) return [];
  const at = ([, hour, minute]: RegExpExecArray) =>
    ({ at: Date.UTC(2024, 0, 1, Number(hour), Number(minute)), zone: 'UTC', as: 'time' }) as const;
  return [phrase('explain:team.span', { from: at(begin), to: at(end) })];
}

function roleOf(roles: readonly Concept[] | undefined): Wording | null {
  for (const role of roles ?? []) {
    const wording = conceptWording(role);
    if (wording !== null && !empty.test(normalised(wording.verbatim))) return wording;
  }
  return null;
}

function languageCode(one: unknown): string | null {
  const concept = isObject(one) && isObject(one.language) ? one.language : one;
  const codings = isObject(concept) && Array.isArray(concept.coding) ? (concept.coding as unknown[]) : [];
  const code = codings.flatMap((coding) =>
    isObject(coding) && typeof coding.code === 'string' ? coding.code : [],
  )[0];
  return code === undefined ? null : (cleaned(code).split(/[-_]/)[0]?.toLowerCase() ?? null);
}
