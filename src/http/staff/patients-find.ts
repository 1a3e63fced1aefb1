import { z } from 'zod';
import type { Chart } from '../../care/chart.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { allowStaff } from '../staff-access.ts';
import { ADMINS, glass, route, type StaffRoute } from './route.ts';
import type { Tools } from './tools.ts';

/** People in one answer: whoever sees more types more of the name. */
const MOST_FOUND = 20;
/** Charts that are read side by side; between such groups others get their turn. */
const CHARTS_AT_ONCE = 40;

const found = z.object({ id: z.string(), name: z.string().nullable(), birthDate: z.string().nullable() });

/** Who somebody means: patients by name, so that nobody types an id. Each who is shown is written down as looked at. */
export function patientFindRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'get',
      path: '/admin/patients',
      summary:
        'Patients whose name begins each of these words, or whose id it is; with `ids` those of these ids. At most 20; `more`: there are others.',
      who: ADMINS,
      query: z.object({
        q: z.string().trim().min(2).max(80).optional(),
        ids: z.string().max(8_000).optional(),
      }),
      headers: glass,
      answer: z.object({ items: z.array(found), more: z.boolean() }),
      handle: async ({ staff, query: { q, ids }, request }) => {
        const wish = { kind: 'identity', act: 'read', what: 'patients', openHandoff: false } as const;
        await allowStaff(tools, request, staff, wish);
        const wanted = q === undefined ? () => true : namedLike(q);
        const named = ids === undefined ? [] : [...new Set(ids.split(','))];
        const asked = q === undefined ? named : await tools.records.patients(staff.practice);
        const items: z.infer<typeof found>[] = [];
        for (let from = 0; from < asked.length && items.length <= MOST_FOUND; from += CHARTS_AT_ONCE) {
          const some = await chartsOf(tools, staff, asked.slice(from, from + CHARTS_AT_ONCE));
          for (const { id, chart } of some)
            if (wanted(id, chart.patient.name))
              items.push({ id, name: chart.patient.name, birthDate: chart.patient.birthDate });
        }
        const shown = items.slice(0, MOST_FOUND);
        for (const { id } of shown) await tools.reads.note(staff, 'found-person', id);
        return { items: shown, more: items.length > shown.length };
      },
    }),
  ];
}

async function chartsOf(
  { records }: Pick<Tools, 'records'>,
  { practice }: StaffAccount,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly chart: Chart }[]> {
  const known = ids.filter((id) => /^[A-Za-z0-9\-.]{1,64}$/.test(id));
  const loaded = await Promise.all(known.map((id) => records.chart(practice, id)));
  return loaded.flatMap((one) => (one === null ? [] : [{ id: one.patient, chart: one.chart }]));
}

/** Whether each word begins one of the name's, without regard to case and accents, or all of it is the id. */
function namedLike(words: string): (id: string, name: string | null) => boolean {
  const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = (text: string): readonly string[] =>
    plain(text)
      .split(/[\s,'’-]+/)
      .filter((one) => one !== '');
  const wanted = parts(words);
  const meant = words.replace(/^Patient\//, '');
  return (id, name) => {
    if (id === meant) return true;
    const has = parts(name ?? '');
    return wanted.length > 0 && wanted.every((one) => has.some((part) => part.startsWith(one)));
  };
}
