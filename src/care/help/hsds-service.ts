import { isObject } from '../fhir/r4.ts';
import { type Json, listOf, textOf, unique } from '../homes/plan-net-parts.ts';
import { languageOf } from '../near/languages.ts';
import { NOWHERE, type Place, spotOf } from '../near/near.ts';
import { type Help, kindsOf } from './help.ts';

/** A service with what hangs on it, in the shape of HSDS 3.x JSON. */
export type Service = { readonly file: string; readonly line: number; readonly service: Json };

/** The help that a service gives, once for each place where it is given; or why it cannot be read. */
export function helpAt({
  service,
}: Service): { readonly entries: readonly Help[] } | { readonly id: string | null; readonly reason: string } {
  const id = textOf(service.id);
  const name = textOf(service.name);
  if (id === null) return { id, reason: 'a service without an id' };
  if (name === null) return { id, reason: 'a service without a name' };
  // "Defunct", "inactive" and "temporarily closed" are no help today.
  const status = textOf(service.status);
  if (status !== null && status !== 'active') return { entries: [] };
  const organization = isObject(service.organization) ? service.organization : {};
  const places = partsOf(service.service_at_locations);
  const help: Omit<Help, 'id' | 'place' | 'phone' | 'hours' | 'languages'> = {
    name,
    organization: textOf(organization.name),
    kinds: kindsOf(filedUnder(service), name, textOf(service.description) ?? ''),
    website: textOf(service.url) ?? textOf(service.website) ?? textOf(organization.website),
    eligibility:
      textOf(service.eligibility_description) ?? textOf(service.eligibility) ?? textOf(service.audience),
    apply: textOf(service.application_process),
    areas: unique(partsOf(service.service_areas).flatMap((area) => textOf(area.name) ?? [])),
    ages: agesOf(service),
  };
  const at = (place: string, { location, ...here }: Json): Help => {
    const where = isObject(location) ? location : {};
    const sources = [here, service, where];
    return {
      ...help,
      id: place,
      place: placeOf(where),
      phone: phoneOf([...sources, organization]),
      hours: hoursOf(sources),
      languages: languagesOf(sources),
    };
  };
  if (places.length === 0) return { entries: [{ ...at(id, {}), place: NOWHERE }] };
  return { entries: places.map((place, index) => at(index === 0 ? id : `${id}-${index + 1}`, place)) };
}

function filedUnder(service: Json): readonly string[] {
  const attributes = partsOf(service.attributes).flatMap(({ taxonomy_term: term }) =>
    isObject(term) ? (textOf(term.name) ?? []) : [],
  );
  return [...attributes, ...listOf(service.filed).map(String)];
}

function placeOf(location: Json): Place {
  const addresses = partsOf(location.addresses);
  const address = addresses.find(({ address_type: type }) => type !== 'postal') ?? addresses[0] ?? {};
  const zip = /^\d{5}/.exec(textOf(address.postal_code) ?? '')?.[0] ?? null;
  return {
    line:
      [textOf(address.address_1), textOf(address.address_2)].filter((line) => line !== null).join(', ') ||
      null,
    city: textOf(address.city),
    state: textOf(address.state_province),
    zip,
    spot: spotOf(zip, degreesOf(location.latitude), degreesOf(location.longitude)),
  };
}

function degreesOf(value: unknown): number | null {
  const degrees = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof degrees === 'number' && Number.isFinite(degrees) ? degrees : null;
}

function phoneOf(sources: readonly Json[]): string | null {
  const phones = sources.flatMap((one) => partsOf(one.phones));
  const spoken = phones.filter((one) => {
    const kind = textOf(one.type) ?? textOf(one.number_type) ?? 'voice';
    return !/fax|tty|tdd|pager/i.test(kind);
  });
  for (const phone of spoken) {
    const number = textOf(phone.number)?.replace(/^"+|"+$/g, '') ?? null;
    const extension =
      phone.extension === undefined || phone.extension === '' ? '' : ` x${String(phone.extension)}`;
    if (number !== null && number.replace(/\D/g, '').length >= 3) return number + extension;
  }
  return null;
}

function languagesOf(sources: readonly Json[]): readonly string[] {
  const named = sources
    .flatMap((one) => partsOf(one.languages))
    .flatMap((one) => languageOf(textOf(one.code) ?? '') ?? languageOf(textOf(one.name) ?? '') ?? []);
  return unique(named);
}

/** The directory's own words where it has some ("Mon to Fri by appointment"); else its days and hours, as they stand. */
function hoursOf(sources: readonly Json[]): string | null {
  const schedules = sources.flatMap((one) => partsOf(one.schedules));
  const told = schedules.map(({ description }) => textOf(description)).find((one) => one !== null);
  if (told !== undefined) return told;
  const spans = schedules.flatMap((one) => {
    const days = textOf(one.weekday) ?? textOf(one.byday);
    const [from, to] = [textOf(one.opens_at), textOf(one.closes_at)];
    return days === null || from === null || to === null
      ? []
      : [{ days: days.split(',').map(dayOf), span: `${clock(from)}-${clock(to)}` }];
  });
  const bySpan = new Map<string, string[]>();
  for (const { days, span } of spans) bySpan.set(span, [...(bySpan.get(span) ?? []), ...days]);
  if (bySpan.size === 0) return null;
  return [...bySpan].map(([span, days]) => `${unique(days).join(', ')} ${span}`).join('; ');
}

/** As iCalendar writes them (RFC 5545), and as Ohana does. */
const DAYS: Readonly<Record<string, string>> = {
  MO: 'Mon',
  TU: 'Tue',
  WE: 'Wed',
  TH: 'Thu',
  FR: 'Fri',
  SA: 'Sat',
  SU: 'Sun',
};

function dayOf(day: string): string {
  return DAYS[day.trim().slice(0, 2).toUpperCase()] ?? day.trim();
}

function clock(time: string): string {
  return time.replace(/^(\d{1,2}:\d{2}):\d{2}.*$/, '$1');
}

function agesOf(service: Json): Help['ages'] {
  const [least, most] = [degreesOf(service.minimum_age), degreesOf(service.maximum_age)];
  return least === null && most === null ? null : { least: least ?? 0, most };
}

function partsOf(value: unknown): readonly Json[] {
  return listOf(value).filter(isObject);
}
