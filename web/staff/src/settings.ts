import { nameOf, type Words } from './words.ts';

/** A line of a form: what is typed, by column. */
export type Row = Readonly<Record<string, string>>;

type Label = keyof Words['admin'];
export type Column = {
  readonly key: string;
  readonly label: Label;
  readonly needed?: boolean;
  readonly wide?: boolean;
};
type Values = Readonly<Record<string, unknown>>;

/** Settings of the practice as lines to type in: how they are read into lines, and written back. */
export type Section = {
  readonly name: 'general' | 'hours' | 'holidays' | 'roster' | 'canned';
  readonly columns: readonly Column[];
  /** Lines may be added and removed. */
  readonly grows: boolean;
  readonly hint?: Label;
  readonly labelOf?: (row: Row, words: Words) => string | null;
  readonly read: (settings: Values) => readonly Row[];
  readonly write: (rows: readonly Row[], before: Values) => Values;
};

type Span = readonly [string, string];
type Shift = { readonly day: string; readonly from: string; readonly to: string };

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const list = <Item>(value: unknown): readonly Item[] => (Array.isArray(value) ? value : []);
const words = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Spans of local time, `08:00-12:30, 13:30-17:00`. What is no span goes to the server as it is, which says so. */
export function readSpans(text: string): readonly Span[] {
  return words(text).map((one) => {
    const [from = '', to = ''] = one.split(/\s*[-–]\s*/);
    return [from, to] as const;
  });
}

/** The same as text. */
export function writeSpans(spans: readonly Span[]): string {
  return spans.map(([from, to]) => `${from}-${to}`).join(', ');
}

const hours: Section = {
  name: 'hours',
  grows: false,
  hint: 'hours-hint',
  columns: [{ key: 'hours', label: 'hours' }],
  labelOf: ({ day = '' }, { admin }) => nameOf(admin, day),
  read: ({ hours }) => {
    const all = (hours ?? {}) as Readonly<Record<string, readonly Span[]>>;
    return DAYS.map((day) => ({ day, hours: writeSpans(all[day] ?? []) }));
  },
  write: (rows) => ({
    hours: Object.fromEntries(
      rows.flatMap(({ day = '', hours = '' }) => (hours.trim() === '' ? [] : [[day, readSpans(hours)]])),
    ),
  }),
};

const holidays: Section = {
  name: 'holidays',
  grows: true,
  hint: 'holidays-hint',
  columns: [
    { key: 'date', label: 'date', needed: true },
    { key: 'name', label: 'name', needed: true },
    { key: 'hours', label: 'hours' },
  ],
  read: ({ holidays }) =>
    list<{ date: string; name: string; hours: readonly Span[] }>(holidays).map(({ date, name, hours }) => ({
      date,
      name,
      hours: writeSpans(hours),
    })),
  write: (rows) => ({
    holidays: rows.map(({ date = '', name = '', hours = '' }) => ({ date, name, hours: readSpans(hours) })),
  }),
};

const roster: Section = {
  name: 'roster',
  grows: true,
  hint: 'roster-hint',
  columns: [
    { key: 'name', label: 'name', needed: true },
    { key: 'phone', label: 'phone', needed: true },
    { key: 'role', label: 'role', needed: true },
    { key: 'shifts', label: 'shifts', wide: true },
  ],
  read: ({ roster }) =>
    list<{ name: string; phone: string; role: string; shifts?: readonly Shift[] }>(roster).map((one) => ({
      name: one.name,
      phone: one.phone,
      role: one.role,
      shifts: (one.shifts ?? []).map(({ day, from, to }) => `${day} ${from}-${to}`).join(', '),
    })),
  write: (rows) => ({
    roster: rows.map(({ name = '', phone = '', role = '', shifts = '' }) => ({
      ...{ name, phone, role },
      ...(shifts.trim() === '' ? {} : { shifts: words(shifts).map(shiftOf) }),
    })),
  }),
};

function shiftOf(text: string): Shift {
  const [, day = text, from = '', to = ''] = /^(\S+)\s+([\d:]+)\s*[-–]\s*([\d:]+)$/.exec(text) ?? [];
  return { day: day.toLowerCase(), from, to };
}

const canned: Section = {
  name: 'canned',
  grows: true,
  hint: 'canned-hint',
  columns: [
    { key: 'shortcut', label: 'shortcut', needed: true },
    { key: 'approvedBy', label: 'approved', needed: true },
    { key: 'en', label: 'in-english', wide: true },
    { key: 'es', label: 'in-spanish', wide: true },
  ],
  read: ({ canned }) =>
    list<{ id: string; shortcut: string; texts: Record<string, string>; approvedBy: string }>(canned).map(
      ({ id, shortcut, texts, approvedBy }) => ({
        id,
        shortcut,
        approvedBy,
        en: texts.en ?? '',
        es: texts.es ?? '',
      }),
    ),
  write: (rows, before) => {
    const known = new Map(
      list<{ id: string; texts: object }>(before.canned).map((one) => [one.id, one.texts]),
    );
    return {
      canned: rows.map(({ id, shortcut = '', approvedBy = '', en = '', es = '' }) => {
        const own = id ?? shortcut.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
        // Texts in languages that have no column here stay.
        const texts = Object.entries({ ...known.get(own), en, es }).filter(([, text]) => text !== '');
        return { id: own, shortcut, approvedBy, texts: Object.fromEntries(texts) };
      }),
    };
  },
};

const general: Section = {
  name: 'general',
  grows: false,
  columns: [
    { key: 'name', label: 'practice-name', needed: true },
    { key: 'phone', label: 'phone', needed: true },
    { key: 'zone', label: 'zone', needed: true },
    { key: 'languages', label: 'languages', needed: true },
  ],
  read: ({ name, phone, zone, languages }) => [
    {
      name: String(name),
      phone: String(phone),
      zone: String(zone),
      languages: list<string>(languages).join(', '),
    },
  ],
  write: ([row]) => ({
    name: row?.name ?? '',
    phone: row?.phone ?? '',
    zone: row?.zone ?? '',
    languages: words(row?.languages ?? ''),
  }),
};

/** All that is set here, in the order of the page. */
export const SECTIONS: readonly Section[] = [general, hours, holidays, roster, canned];
