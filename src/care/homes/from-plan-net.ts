import { decode } from '../fhir/decode.ts';
import { type Entry, expand } from '../fhir/expand.ts';
import { isObject } from '../fhir/r4.ts';
import { finderOf } from '../fhir/references.ts';
import { languageOf } from '../near/languages.ts';
import { spotOf } from '../near/near.ts';
import type { Access, Home, Loaded, LoadFault } from './home.ts';
import {
  codesOf,
  countOf,
  displaysOf,
  extensionsOf,
  isActive,
  type Json,
  listOf,
  textOf,
  unique,
} from './plan-net-parts.ts';

/**
 * Who gives primary care, by NUCC's provider taxonomy: family, general and internal medicine, paediatrics, adolescent and
 * geriatric medicine, their nurse practitioners and assistants, community health centres and rural clinics.
 */
const PRIMARY_CARE =
  /^(?:207Q0|207QA0000|207QA0505|207QG0300|207R00000|207RA0000|207RG0300|208D0|208000000|2080A0000|363LF|363LP0200|363LP2300|363LA2200|363LG0600|363L00000|363AM0700|261QF0400|261QP2300|261QR1300|261QC1500)/;

/** Of these, who sees children alone, and who grown-ups alone. Where all do, the ages follow. */
const CHILDREN = /^(?:208000000|2080|363LP0200)/;
const GROWN = /^(?:207R|363LA2200|363LG0600)/;

/** What the codes for openings say (AcceptingPatientsCS). */
const OPENINGS: Readonly<Record<string, Home['openings']>> = {
  newpt: 'new',
  existptfam: 'families',
  existptonly: 'none',
  nopt: 'none',
};

/** What the codes for access say (AccessibilityCS). */
const ACCESSIBLE: Readonly<Record<string, Access>> = {
  adacomp: 'wheelchair',
  handiaccess: 'wheelchair',
  pubtrans: 'transit',
  asl: 'asl',
};

/** A doctor's office that is open at this hour or later is open in the evening. */
const EVENING = '18:00';

/** Reads medical homes out of FHIR files of a Plan-Net directory that belong together. Each location of primary care is one. */
export function homesFromPlanNet(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Loaded<Home> & { readonly refused: readonly { readonly name: string; readonly reason: string }[] } {
  const refused: { name: string; reason: string }[] = [];
  const faults: LoadFault[] = [];
  const entries: Entry[] = [];
  for (const { name, bytes } of files) {
    const decoded = decode(name, bytes);
    if (decoded.kind === 'refused') {
      refused.push({ name, reason: decoded.reason });
      continue;
    }
    for (const { index, reason } of decoded.broken) faults.push({ line: index + 1, id: null, reason });
    const { entries: found, broken } = expand(decoded.values);
    for (const { index, id, reason } of broken) faults.push({ line: index + 1, id, reason });
    entries.push(...found);
  }
  return { refused, ...homesOf(entries, faults) };
}

function homesOf(entries: readonly Entry[], faults: LoadFault[]): Loaded<Home> {
  const resources = entries.map(({ resource }) => resource);
  const find = finderOf(resources);
  const ofType = (type: string) => resources.filter((one) => one.resourceType === type && isActive(one));
  const at = new Map<Json, Json[]>();
  for (const one of [...ofType('PractitionerRole'), ...ofType('HealthcareService')])
    for (const reference of listOf(one.location)) {
      const location = find(reference, one);
      if (location !== null) at.set(location, [...(at.get(location) ?? []), one]);
    }
  const homes = new Map<string, Home>();
  let passed = 0;
  for (const { index, resource: location } of entries) {
    if (location.resourceType !== 'Location') continue;
    const here = at.get(location) ?? [];
    const caring = here.filter((one) => codesOf(one.specialty).some((code) => PRIMARY_CARE.test(code)));
    if (!isActive(location) || caring.length === 0) {
      passed += 1;
      continue;
    }
    const id = textOf(location.id);
    const organization = find(location.managingOrganization, location);
    const name = textOf(location.name) ?? textOf(organization?.name) ?? null;
    if (id === null || name === null) {
      faults.push({ line: index + 1, id, reason: id === null ? 'a Location without an id' : 'no name' });
      continue;
    }
    const services = here.filter((one) => one.resourceType === 'HealthcareService');
    homes.set(id, homeAt({ id, name, location, organization, caring, services }, find, resources));
  }
  return { entries: [...homes.values()], faults, passed };
}

type Here = {
  readonly id: string;
  readonly name: string;
  readonly location: Json;
  readonly organization: Json | null;
  /** Roles and services of primary care there. */
  readonly caring: readonly Json[];
  readonly services: readonly Json[];
};

function homeAt(here: Here, find: ReturnType<typeof finderOf>, resources: readonly Json[]): Home {
  const { id, name, location, organization, caring, services } = here;
  const people = caring.flatMap((role) => {
    const person = find(role.practitioner, role);
    return person === null ? [] : [person];
  });
  const all = [...caring, ...services];
  const telecom = [
    location,
    ...services,
    ...caring,
    ...(organization === null ? [] : [organization]),
  ].flatMap((one) => listOf(one.telecom));
  const address = isObject(location.address) ? location.address : {};
  const zip = /^\d{5}/.exec(textOf(address.postalCode) ?? '')?.[0] ?? null;
  const position = isObject(location.position) ? location.position : {};
  return {
    id,
    name,
    phone: contactOf(telecom, 'phone'),
    website: contactOf(telecom, 'url'),
    place: {
      line: listOf(address.line).map(String).join(', ') || null,
      city: textOf(address.city),
      state: textOf(address.state),
      zip,
      spot: spotOf(zip, countOf(position.latitude), countOf(position.longitude)),
    },
    languages: unique(
      [...people, ...services].flatMap((one) =>
        codesOf(one.communication).flatMap((code) => languageOf(code) ?? []),
      ),
    ),
    ages: agesOf(caring),
    insurance: insuranceOf(all, find, resources),
    slidingFee: services.some((one) => codesOf(one.serviceProvisionCode).includes('cost')) ? true : null,
    openings: openingsOf(caring) ?? openingsOf(services) ?? openingsOf([location]),
    access: accessOf(location, all),
    conditions: unique(
      [...caring, ...services].flatMap((one) => [
        ...displaysOf(one.characteristic),
        ...displaysOf(one.program),
      ]),
    ),
    recognised: recognisedBy([...(organization === null ? [] : [organization]), ...all, location]),
  };
}

/** Roles are surer than the place that they are at; one that takes new patients is enough. */
function openingsOf(among: readonly Json[]): Home['openings'] {
  const told = among.flatMap((one) =>
    extensionsOf(one, 'newpatients').flatMap((extension) =>
      extensionsOf(extension, 'acceptingPatients').flatMap((inner) => codesOf([inner.valueCodeableConcept])),
    ),
  );
  const openings = told.map((code) => OPENINGS[code] ?? null);
  return (['new', 'families', 'none'] as const).find((one) => openings.includes(one)) ?? null;
}

function accessOf(location: Json, all: readonly Json[]): Home['access'] {
  const found: Partial<Record<Access, boolean>> = {};
  for (const extension of [location, ...all].flatMap((one) => extensionsOf(one, 'accessibility'))) {
    for (const code of codesOf([extension.valueCodeableConcept])) {
      const access = ACCESSIBLE[code];
      if (access !== undefined) found[access] = true;
    }
  }
  // A ward that never closes tells nothing of when one can be seen.
  const hours = [...listOf(location.hoursOfOperation), ...all.flatMap((one) => listOf(one.availableTime))]
    .filter(isObject)
    .flatMap((one) => {
      const end = textOf(one.closingTime) ?? textOf(one.availableEndTime);
      return end === null ? [] : [{ end, days: listOf(one.daysOfWeek) }];
    });
  if (hours.length > 0) {
    found.evening = hours.some(({ end }) => end > EVENING);
    found.weekend = hours.some(({ days }) => days.includes('sat') || days.includes('sun'));
  }
  return found;
}

function agesOf(caring: readonly Json[]): Home['ages'] {
  const codes = caring.flatMap((one) => codesOf(one.specialty)).filter((code) => PRIMARY_CARE.test(code));
  const eligible = caring.flatMap((one) => listOf(one.eligibility)).length > 0;
  if (eligible || codes.length === 0) return null;
  if (codes.every((code) => CHILDREN.test(code))) return { least: 0, most: 17 };
  if (codes.every((code) => GROWN.test(code))) return { least: 18, most: null };
  const both = codes.some((code) => CHILDREN.test(code)) && codes.some((code) => GROWN.test(code));
  return both || codes.some((code) => /^(?:207Q0|208D0|363LF|261Q)/.test(code))
    ? { least: 0, most: null }
    : null;
}

/** Names of the networks they belong to, of the plans on them, and of who owns these. */
function insuranceOf(
  all: readonly Json[],
  find: ReturnType<typeof finderOf>,
  resources: readonly Json[],
): readonly string[] {
  const networks = new Set<Json>();
  const organizations = new Set(all.flatMap((one) => find(one.organization ?? one.providedBy, one) ?? []));
  const told = [
    ...all.flatMap((one) =>
      extensionsOf(one, 'network-reference').map((extension) => extension.valueReference),
    ),
    ...all.flatMap((one) => listOf(one.network)),
    ...resources
      .filter((one) => one.resourceType === 'OrganizationAffiliation' && isActive(one))
      .filter((one) => {
        const member = find(one.participatingOrganization, one);
        return member !== null && organizations.has(member);
      })
      .flatMap((one) => listOf(one.network)),
  ];
  for (const reference of told) {
    const network = find(reference);
    if (network !== null) networks.add(network);
  }
  const plans = resources.filter(
    (one) =>
      one.resourceType === 'InsurancePlan' &&
      isActive(one) &&
      listOf(one.network).some((reference) => {
        const network = find(reference, one);
        return network !== null && networks.has(network);
      }),
  );
  return unique(
    [
      ...[...networks].flatMap((network) => [
        textOf(network.name),
        textOf(find(network.partOf, network)?.name),
      ]),
      ...plans.flatMap((plan) => [textOf(plan.name), ...displaysOf(plan.type)]),
    ].filter((name) => name !== null),
  );
}

/** Programs that recognise medical homes: NCQA PCMH, The Joint Commission, URAC, AAAHC, and states'. */
const MEDICAL_HOME = /\bPCMH\b|medical home/i;

function recognisedBy(among: readonly Json[]): string | null {
  for (const one of among) {
    for (const extension of extensionsOf(one, 'qualification')) {
      const part = (url: string) => extensionsOf(extension, url)[0];
      const status = textOf(part('status')?.valueCode);
      if (status !== null && status !== 'active') continue;
      const issuer = part('issuer')?.valueReference;
      const by = isObject(issuer) ? textOf(issuer.display) : null;
      const what = conceptText(part('code')?.valueCodeableConcept);
      if (MEDICAL_HOME.test(what ?? '') || MEDICAL_HOME.test(by ?? '')) return by ?? what;
    }
  }
  return null;
}

function conceptText(concept: unknown): string | null {
  return displaysOf([concept])[0] ?? null;
}

function contactOf(telecom: readonly unknown[], system: string): string | null {
  const points = telecom.filter(isObject).filter((point) => point.system === system);
  return textOf(points[0]?.value);
}
