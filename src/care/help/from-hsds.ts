import { isObject } from '../fhir/r4.ts';
import { rowsOf } from '../homes/from-csv.ts';
import type { Loaded, LoadFault } from '../homes/home.ts';
import { type Json, listOf, textOf } from '../homes/plan-net-parts.ts';
import type { Help } from './help.ts';
import { helpAt, type Service } from './hsds-service.ts';

/** A file of a data set: its name without folders, and its text. */
export type HsdsFile = { readonly name: string; readonly text: string };

/**
 * Reads HSDS (Open Referral, https://docs.openreferral.org): JSON of 3.x as its API gives it (a service, an organization
 * with services, a page of them, a list, a line each), or tables in CSV (3.x, 2.x, Ohana's), which belong together. What
 * helps with none of our kinds is passed over; what cannot be read is told.
 */
export function helpFromHsds(files: readonly HsdsFile[]): Loaded<Help> {
  const faults: LoadFault[] = [];
  const tables = files.filter(({ name }) => /\.csv$/i.test(name));
  const services = [
    ...files
      .filter(({ name }) => /\.(?:json|ndjson|jsonl)$/i.test(name) && !/datapackage\.json$/i.test(name))
      .flatMap((file) => jsonServices(file, faults)),
    ...(tables.length === 0 ? [] : tableServices(tables, files, faults)),
  ];
  const entries = new Map<string, Help>();
  let passed = 0;
  for (const service of services) {
    const found = helpAt(service);
    if ('reason' in found)
      faults.push({ file: service.file, line: service.line, id: found.id, reason: found.reason });
    else {
      const useful = found.entries.filter(({ kinds }) => kinds.length > 0);
      if (useful.length === 0) passed += 1;
      for (const help of useful) entries.set(help.id, help);
    }
  }
  return { entries: [...entries.values()], faults, passed };
}

function jsonServices({ name, text }: HsdsFile, faults: LoadFault[]): readonly Service[] {
  let values: readonly unknown[];
  try {
    values = /\.json$/i.test(name)
      ? [JSON.parse(text)]
      : text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line) as unknown);
  } catch {
    faults.push({ file: name, line: 1, id: null, reason: 'not JSON' });
    return [];
  }
  const found: Service[] = [];
  const open = (value: unknown, line: number, organization: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach((one: unknown, place) => void open(one, place + 1, organization));
      return;
    }
    if (!isObject(value)) {
      faults.push({ file: name, line, id: null, reason: 'not an HSDS object' });
      return;
    }
    const { contents, services, service, location } = value;
    // A service at a location, as /service_at_locations gives it, carries the service.
    const inner = isObject(service) && (isObject(location) || value.service_id !== undefined);
    if (inner) open({ ...service, service_at_locations: [value] }, line, organization);
    else if (Array.isArray(contents)) open(contents, line, organization);
    else if (Array.isArray(services)) open(services, line, value);
    else keep(value, line, organization);
  };
  const keep = (value: Json, line: number, organization: unknown): void => {
    const isService = ['status', 'organization', 'organization_id', 'service_at_locations'].some(
      (field) => field in value,
    );
    if (isService || organization !== null)
      found.push({
        file: name,
        line,
        service: value.organization === undefined ? { ...value, organization } : value,
      });
    else if ('legal_status' in value || 'tax_status' in value || 'year_incorporated' in value)
      // An organization whose services are elsewhere: nothing to send anybody to.
      return;
    else
      faults.push({
        file: name,
        line,
        id: textOf(value.id),
        reason: 'neither a service nor an organization',
      });
  };
  for (const [at, value] of values.entries()) open(value, at + 1, null);
  return found;
}

type Table = readonly { readonly row: Json; readonly line: number }[];

/** Builds the services of tables as the JSON would have them. */
function tableServices(
  tables: readonly HsdsFile[],
  files: readonly HsdsFile[],
  faults: LoadFault[],
): readonly Service[] {
  const names = packaged(files);
  const read = new Map<string, Table>();
  let services = '';
  for (const { name, text } of tables) {
    const file = name.split('/').at(-1) ?? name;
    const own: LoadFault[] = [];
    const table = singular(names.get(file) ?? file.replace(/\.csv$/i, ''));
    read.set(table, rowsOf(text, own));
    if (table === 'service') services = name;
    faults.push(...own.map((fault) => ({ ...fault, file: name })));
  }
  const rows = (table: string) => read.get(table) ?? [];
  const by = (table: string, column: string): ReadonlyMap<string, readonly Json[]> => {
    const found = new Map<string, Json[]>();
    for (const { row } of rows(table)) {
      const id = textOf(row[column]);
      if (id !== null) found.set(id, [...(found.get(id) ?? []), row]);
    }
    return found;
  };
  const organizations = by('organization', 'id');
  const locations = by('location', 'id');
  const at = by('service_at_location', 'service_id');
  const terms = by('taxonomy_term', 'id');
  const attributes = by('attribute', 'link_id');
  const taxonomy = by('taxonomy', 'taxonomy_id');
  const of = {
    address: by('address', 'location_id'),
    phone: { service: by('phone', 'service_id'), location: by('phone', 'location_id') },
    language: { service: by('language', 'service_id'), location: by('language', 'location_id') },
    schedule: { service: by('schedule', 'service_id'), location: by('schedule', 'location_id') },
    area: by('service_area', 'service_id'),
    phoneOfOrganization: by('phone', 'organization_id'),
  };
  const list = (map: ReadonlyMap<string, readonly Json[]>, id: string | null) =>
    id === null ? [] : (map.get(id) ?? []);
  return rows('service').map(({ row, line }) => {
    const id = textOf(row.id);
    const places = [
      ...list(at, id).map((one) => textOf(one.location_id)),
      ...(textOf(row.location_id) === null ? [] : [textOf(row.location_id)]),
    ];
    const first = list(locations, places[0] ?? null)[0];
    const organization = list(
      organizations,
      textOf(row.organization_id) ?? textOf(first?.organization_id),
    )[0];
    const filed = [
      ...list(attributes, id).map((one) => textOf(list(terms, textOf(one.taxonomy_term_id))[0]?.name)),
      ...(textOf(row.taxonomy_ids) ?? '')
        .split(',')
        .map((code) => textOf(list(taxonomy, code.trim())[0]?.name)),
      ...(textOf(row.keywords) ?? '').split(','),
    ].filter((one) => one !== null && one !== '');
    const service: Json = {
      ...row,
      organization:
        organization === undefined
          ? null
          : { ...organization, phones: list(of.phoneOfOrganization, textOf(organization.id)) },
      filed,
      phones: list(of.phone.service, id),
      languages: [...list(of.language.service, id), ...named(row.languages)],
      schedules: list(of.schedule.service, id),
      service_areas: [...list(of.area, id), ...named(row.service_areas)],
      service_at_locations: places.flatMap((place) =>
        list(locations, place).map((location) => ({
          id: `${id ?? ''}-${place ?? ''}`,
          location: {
            ...location,
            addresses: list(of.address, place),
            phones: list(of.phone.location, place),
            languages: [...list(of.language.location, place), ...named(location.languages)],
            schedules: list(of.schedule.location, place),
          },
        })),
      ),
    };
    return { file: services, line, service };
  });
}

/** The tables' names by their files, where a datapackage.json tells them. */
function packaged(files: readonly HsdsFile[]): ReadonlyMap<string, string> {
  const file = files.find(({ name }) => /datapackage\.json$/i.test(name));
  if (file === undefined) return new Map();
  try {
    const read: unknown = JSON.parse(file.text);
    return new Map(
      listOf(isObject(read) ? read.resources : [])
        .filter(isObject)
        .flatMap(({ name, path }) => {
          const [table, at] = [textOf(name), textOf(path)];
          return table === null || at === null ? [] : [[at.split('/').at(-1) ?? at, table] as const];
        }),
    );
  } catch {
    return new Map();
  }
}

function singular(table: string): string {
  const name = table.toLowerCase().replace(/^regular_/, '');
  return name === 'addresses' || name === 'physical_addresses' ? 'address' : name.replace(/s$/, '');
}

function named(list: unknown): readonly Json[] {
  return (textOf(list) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name }));
}
