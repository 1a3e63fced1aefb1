import { parse } from 'csv-parse/sync';
import { languageOf } from '../near/languages.ts';
import { spotOf } from '../near/near.ts';
import { ACCESS, type Home, homeSchema, type Loaded, type LoadFault } from './home.ts';

/** The columns of docs/directory.md; only the first two must be there. */
const COLUMNS = [
  'id name phone website address city state zip latitude longitude languages age_min age_max insurance sliding_fee',
  'new_patients wheelchair asl sensory evening weekend transit conditions recognition',
]
  .join(' ')
  .split(' ');

type Row = Readonly<Record<string, string | undefined>>;

/** A row that says something wrong. */
class Wrong extends Error {}

/**
 * Reads a directory of medical homes from CSV (UTF-8, commas, a line of names first; lists are parted by semicolons). A
 * bad row is told with its line and the rest lands. An empty cell is unknown.
 */
export function homesFromCsv(csv: string): Loaded<Home> {
  const faults: LoadFault[] = [];
  const rows = rowsOf(csv, faults);
  const header = Object.keys(rows[0]?.row ?? {});
  const missing = ['id', 'name'].filter((column) => !header.includes(column));
  if (rows.length > 0 && missing.length > 0)
    return {
      entries: [],
      passed: 0,
      faults: [{ line: 1, id: null, reason: `no column ${missing.join(', ')}` }],
    };
  const strange = header.filter((column) => !COLUMNS.includes(column));
  if (strange.length > 0)
    faults.push({ line: 1, id: null, reason: `columns that nothing is known of: ${strange.join(', ')}` });
  const homes = new Map<string, Home>();
  for (const { row, line } of rows) {
    try {
      const home = homeOf(row);
      if (homes.has(home.id)) throw new Wrong('the same id twice');
      homes.set(home.id, home);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      faults.push({ line, id: cell(row, 'id'), reason: error.message });
    }
  }
  return { entries: [...homes.values()], faults: faults.sort((a, b) => a.line - b.line), passed: 0 };
}

/** The rows of a CSV with their lines; what is no row becomes a fault. */
export function rowsOf(
  csv: string,
  faults: LoadFault[],
): readonly { readonly row: Row; readonly line: number }[] {
  const parsed = parse(csv, {
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error: { lines?: unknown; code?: string } | undefined) => {
      const reason =
        error?.code === 'CSV_RECORD_INCONSISTENT_COLUMNS'
          ? 'as many cells as there are columns are needed'
          : 'no CSV row';
      faults.push({ line: Number(error?.lines ?? 0), id: null, reason });
      return undefined;
    },
  }) as unknown as readonly { readonly record: Row; readonly info: { readonly lines: number } }[];
  return parsed.map(({ record, info }) => ({ row: record, line: info.lines }));
}

function homeOf(row: Row): Home {
  const checked = homeSchema.safeParse({ id: cell(row, 'id') ?? '', name: cell(row, 'name') ?? '' });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new Wrong(`${String(issue?.path[0] ?? 'row')}: ${issue?.message ?? 'cannot be read'}`);
  }
  const zip = zipOf(row);
  const [latitude, longitude] = [numberOf(row, 'latitude'), numberOf(row, 'longitude')];
  return {
    ...checked.data,
    phone: phoneOf(row),
    website: cell(row, 'website'),
    place: {
      line: cell(row, 'address'),
      city: cell(row, 'city'),
      state: cell(row, 'state'),
      zip,
      spot: spotOf(zip, latitude, longitude),
    },
    languages: list(row, 'languages').map((name) => {
      const language = languageOf(name);
      if (language === null) throw new Wrong(`languages: "${name.slice(0, 40)}" is none that is known`);
      return language;
    }),
    ages: agesOf(row),
    insurance: list(row, 'insurance'),
    slidingFee: claim(row, 'sliding_fee'),
    openings: openingsOf(row),
    access: Object.fromEntries(
      ACCESS.flatMap((one) => {
        const told = claim(row, one);
        return told === null ? [] : [[one, told]];
      }),
    ),
    conditions: list(row, 'conditions'),
    recognised: cell(row, 'recognition'),
  };
}

function cell(row: Row, column: string): string | null {
  const value = row[column]?.trim() ?? '';
  if (value.length > 1_000) throw new Wrong(`${column}: longer than 1,000 characters`);
  return value === '' ? null : value;
}

function list(row: Row, column: string): readonly string[] {
  const parts = (cell(row, column) ?? '').split(';').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

function claim(row: Row, column: string): boolean | null {
  const said = cell(row, column)?.toLowerCase();
  if (said === undefined || said === 'unknown') return null;
  if (['yes', 'y', 'true', '1'].includes(said)) return true;
  if (['no', 'n', 'false', '0'].includes(said)) return false;
  throw new Wrong(`${column}: write yes, no, or nothing`);
}

function openingsOf(row: Row): Home['openings'] {
  const said = cell(row, 'new_patients')?.toLowerCase();
  if (said === 'families' || said === 'family') return 'families';
  const open = claim(row, 'new_patients');
  return open === null ? null : open ? 'new' : 'none';
}

function zipOf(row: Row): string | null {
  const said = cell(row, 'zip');
  if (said === null) return null;
  // Spreadsheets drop the nought that New England's begin with.
  const digits = /^(\d{3,5})(?:-?\d{4})?$/.exec(said)?.[1];
  if (digits === undefined) throw new Wrong('zip: five digits');
  return digits.padStart(5, '0');
}

function numberOf(row: Row, column: string): number | null {
  const said = cell(row, column);
  if (said === null) return null;
  const value = Number(said);
  if (!Number.isFinite(value)) throw new Wrong(`${column}: not a number`);
  return value;
}

function phoneOf(row: Row): string | null {
  const said = cell(row, 'phone');
  if (said !== null && said.replace(/\D/g, '').length < 7) throw new Wrong('phone: too few digits');
  return said;
}

function agesOf(row: Row): Home['ages'] {
  const [least, most] = [numberOf(row, 'age_min'), numberOf(row, 'age_max')];
  if (least === null && most === null) return null;
  if ((least ?? 0) < 0 || (most !== null && most < (least ?? 0))) throw new Wrong('age_max: below age_min');
  return { least: least ?? 0, most };
}
