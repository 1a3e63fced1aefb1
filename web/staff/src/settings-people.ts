import { list, type Section, words } from './settings.ts';

type Shift = { readonly day: string; readonly from: string; readonly to: string };

/** Who is on call, in the order they are tried. */
export const roster: Section = {
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

/** Teams, and what each is asked about. */
export const teams: Section = {
  name: 'teams',
  grows: true,
  hint: 'teams-hint',
  columns: [
    { key: 'id', label: 'short-name', needed: true },
    { key: 'name', label: 'name', needed: true },
    { key: 'phone', label: 'phone' },
    { key: 'needs', label: 'needs', needed: true, wide: true },
  ],
  read: ({ teams }) =>
    list<{ id: string; name: string; phone: string | null; needs: readonly string[] }>(teams).map(
      ({ id, name, phone, needs }) => ({ id, name, phone: phone ?? '', needs: needs.join(', ') }),
    ),
  write: (rows) => ({
    teams: rows.map(({ id = '', name = '', phone = '', needs = '' }) => ({
      ...{ id: id.trim(), name, needs: words(needs) },
      phone: phone.trim() === '' ? null : phone.trim(),
    })),
  }),
};

/** Who stands in for whom on call. */
export const substitutions: Section = {
  name: 'substitutions',
  part: 'roster',
  grows: true,
  hint: 'substitutions-hint',
  columns: [
    { key: 'name', label: 'who-is-away', needed: true },
    { key: 'by', label: 'stands-in', needed: true },
    { key: 'phone', label: 'phone' },
    { key: 'from', label: 'from-day', needed: true },
    { key: 'to', label: 'to-day', needed: true },
  ],
  read: ({ substitutions }) =>
    list<Readonly<Record<string, string | undefined>>>(substitutions).map(
      ({ name, by, phone, from, to }) => ({
        ...{ name: name ?? '', by: by ?? '', phone: phone ?? '', from: from ?? '', to: to ?? '' },
      }),
    ),
  write: (rows) => ({
    substitutions: rows.map(({ name = '', by = '', phone = '', from = '', to = '' }) => ({
      ...{ name, by, from, to },
      ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    })),
  }),
};
