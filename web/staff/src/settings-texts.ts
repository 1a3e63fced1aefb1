import { list, type Section, words } from './settings.ts';

/** Replies that staff need often. */
export const canned: Section = {
  name: 'canned',
  grows: true,
  hint: 'canned-hint',
  columns: [
    { key: 'shortcut', label: 'shortcut', needed: true },
    { key: 'approvedBy', label: 'approved', needed: true },
    { key: 'en', label: 'in-english', wide: true, path: 'texts.en' },
    { key: 'es', label: 'in-spanish', wide: true, path: 'texts.es' },
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

type Texts = Readonly<Record<string, string>>;
type Term = {
  readonly name: Texts;
  readonly also?: readonly string[];
  readonly what: Texts;
  readonly again?: Texts;
};

/** Words that the practice explains itself. */
export const terms: Section = {
  name: 'terms',
  grows: true,
  hint: 'terms-hint',
  columns: [
    { key: 'name.en', label: 'term-en', needed: true },
    { key: 'name.es', label: 'term-es' },
    { key: 'also', label: 'also' },
    { key: 'what.en', label: 'what-en', wide: true, needed: true },
    { key: 'what.es', label: 'what-es', wide: true },
    { key: 'again.en', label: 'again-en', wide: true },
    { key: 'again.es', label: 'again-es', wide: true },
  ],
  read: ({ terms }) =>
    list<Term>(terms).map(({ name, also = [], what, again = {} }, place) => ({
      place: String(place),
      also: also.join(', '),
      ...Object.fromEntries(
        Object.entries({ name, what, again }).flatMap(([part, texts]) => [
          [`${part}.en`, texts.en ?? ''],
          [`${part}.es`, texts.es ?? ''],
        ]),
      ),
    })),
  write: (rows, before) => {
    const known = list<Term>(before.terms);
    return {
      terms: rows.map((row) => {
        const old = row.place === undefined ? undefined : known[Number(row.place)];
        // Texts in languages that have no column here stay.
        const texts = (part: 'name' | 'what' | 'again'): Texts => {
          const all = { ...old?.[part], en: row[`${part}.en`] ?? '', es: row[`${part}.es`] ?? '' };
          return Object.fromEntries(Object.entries(all).filter(([, text]) => text.trim() !== ''));
        };
        const [also, again] = [words(row.also ?? ''), texts('again')];
        return {
          ...{ name: texts('name'), what: texts('what') },
          ...(also.length === 0 ? {} : { also }),
          ...(Object.keys(again).length === 0 ? {} : { again }),
        };
      }),
    };
  },
};
