import { list, type Section, words } from './settings.ts';
import { roster, substitutions, teams } from './settings-people.ts';
import { ages, retention, targets } from './settings-rules.ts';
import { canned, terms } from './settings-texts.ts';
import { nameOf } from './words.ts';

type Span = readonly [string, string];

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

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
export const SECTIONS: readonly Section[] = [
  ...[general, hours, holidays, teams, roster, substitutions, targets, canned, terms],
  ...[ages, retention],
];
