import type { Column, Row, Section } from './settings.ts';

/** One line of numbers: what is left empty is as usual. What is no number goes to the server as it is, which says so. */
function numbers(
  name: 'ages' | 'retention' | 'targets',
  columns: readonly Column[],
): Pick<Section, 'read' | 'write'> {
  return {
    read: (settings) => {
      const own = (settings[name] ?? {}) as Readonly<Record<string, number | undefined>>;
      return [
        Object.fromEntries(columns.map(({ key }) => [key, own[key] === undefined ? '' : String(own[key])])),
      ];
    },
    write: ([row]) => ({ [name]: numbersOf(row, columns) }),
  };
}

/** The numbers that are typed; null where none is. */
export function numbersOf(
  row: Row | undefined,
  columns: readonly Column[],
): Readonly<Record<string, unknown>> | null {
  const own = columns.flatMap(({ key }) => {
    const typed = row?.[key]?.trim() ?? '';
    return typed === '' ? [] : [[key, /^\d+$/.test(typed) ? Number(typed) : typed] as const];
  });
  return own.length === 0 ? null : Object.fromEntries(own);
}

// The usual numbers are those of src/handoff/clocks.ts, src/people/ages.ts and src/people/retention.ts; a test compares.
const targetColumns: readonly Column[] = [
  { key: 'danger', label: 'target-danger', number: true, usual: '5' },
  { key: 'urgentOpen', label: 'target-urgentOpen', number: true, usual: '30' },
  { key: 'urgentClosed', label: 'target-urgentClosed', number: true, usual: '60' },
  { key: 'routineOpen', label: 'target-routineOpen', number: true, usual: '240' },
];
const ageColumns: readonly Column[] = [
  { key: 'own', label: 'age-own', number: true, usual: '12' },
  { key: 'teen', label: 'age-teen', number: true, usual: '13' },
  { key: 'adult', label: 'age-adult', number: true, usual: '18' },
];
/** How long things are kept. */
export const retentionColumns: readonly Column[] = [
  { key: 'record', label: 'keep-record', number: true, usual: '10' },
  { key: 'minor', label: 'keep-minor', number: true, usual: '3' },
  { key: 'texts', label: 'keep-texts', number: true, usual: '10' },
  { key: 'strangers', label: 'keep-strangers', number: true, usual: '90' },
];

/** By when somebody must have taken a need. */
export const targets: Section = {
  ...{ name: 'targets', grows: false, hint: 'targets-hint', columns: targetColumns },
  ...numbers('targets', targetColumns),
};

/** Birthdays on which rights change. */
export const ages: Section = {
  ...{ name: 'ages', grows: false, hint: 'ages-hint', columns: ageColumns },
  ...numbers('ages', ageColumns),
};

/** How long things are kept: with a look at what would go before anything is saved. */
export const retention: Section = {
  ...{ name: 'retention', grows: false, hint: 'retention-hint', columns: retentionColumns },
  ...numbers('retention', retentionColumns),
};
