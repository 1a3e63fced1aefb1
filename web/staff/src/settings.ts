import type { Words } from './words.ts';

/** A line of a form: what is typed, by column. */
export type Row = Readonly<Record<string, string>>;

type Label = keyof Words['admin'];
export type Column = {
  readonly key: string;
  readonly label: Label;
  readonly needed?: boolean;
  readonly wide?: boolean;
  /** A whole number; `usual` holds where it is left empty. */
  readonly number?: boolean;
  readonly usual?: string;
  /** Where it is in what the server is sent, below its line; absent: as `key`. */
  readonly path?: string;
};
type Values = Readonly<Record<string, unknown>>;

/** Settings of the practice as lines to type in: how they are read into lines, and written back. */
export type Section = {
  readonly name:
    | 'general'
    | 'ages'
    | 'retention'
    | 'hours'
    | 'holidays'
    | 'teams'
    | 'roster'
    | 'substitutions'
    | 'targets'
    | 'canned'
    | 'terms';
  /** What the server calls it, where that is otherwise. */
  readonly part?: string;
  readonly columns: readonly Column[];
  /** Lines may be added and removed. */
  readonly grows: boolean;
  readonly hint?: Label;
  readonly labelOf?: (row: Row, words: Words) => string | null;
  readonly read: (settings: Values) => readonly Row[];
  readonly write: (rows: readonly Row[], before: Values) => Values;
};

/**
 * Where on the form a fault of the server's is: `teams.0.phone` is the line 0 and the column of the phone. A fault of a
 * whole line stands at its first column. Null: nowhere on it.
 */
export function columnAt(
  { name, grows, columns }: Section,
  path: string,
  rows: readonly Row[],
): { readonly place: number; readonly key: string } | null {
  const [root, ...rest] = path.split('.');
  if (!grows && rows.length > 1) {
    // The hours: a line for each day, named by it.
    const place = root === name ? rows.findIndex(({ day }) => day === rest[0]) : -1;
    return place === -1 || columns[0] === undefined ? null : { place, key: columns[0].key };
  }
  const line = grows ? Number(rest.shift()) : 0;
  const below = (name === 'general' ? [root, ...rest] : root === name ? rest : ['']).join('.');
  if (!(line in rows)) return null;
  const places = columns.map(({ key, path = key }) => ({ key, path }));
  const found =
    places.find((one) => below === one.path || below.startsWith(`${one.path}.`)) ??
    places.find((one) => below === '' || one.path.startsWith(`${below}.`));
  return found === undefined || (below === '' && root !== name) ? null : { place: line, key: found.key };
}

/** What a setting holds, where it is a list. */
export const list = <Item>(value: unknown): readonly Item[] => (Array.isArray(value) ? value : []);
/** Words with commas between them. */
export const words = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
