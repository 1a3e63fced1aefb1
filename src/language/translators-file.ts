import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Fault, Faults } from '../errors.ts';
import { partsOf } from './coverage.ts';
import { OUR_DRAFT, type Review, readNotes, readReviews, reviewsFile, versionOf } from './reviews.ts';
import { englishOf, fieldsOf, textsOf } from './texts.ts';

/** The columns of the file that translators get, in their order. They change `text` and fill in the last three. */
const COLUMNS = [
  'key',
  'critical',
  'parts',
  'context',
  'english',
  'text',
  'reviewedBy',
  'qualification',
  'date',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * A language as one file for translators: CSV in UTF-8 with a byte order mark, so that spreadsheets read it as it is. What
 * the language lacks stands there with an empty `text`.
 */
export function translatorsFile(localesFolder: string, locale: string): string {
  const english = textsOf(localesFolder, 'en');
  const texts = textsOf(localesFolder, locale);
  const noteOf = readNotes(localesFolder);
  const reviews = readReviews(localesFolder, locale);
  const lines = keysFor(english, texts, locale).map((key) => {
    const note = noteOf(key);
    const original = englishOf(english, key) ?? '';
    const text = texts.get(key) ?? '';
    const review = reviews[key]?.version === versionOf(original, text) ? reviews[key] : undefined;
    return [
      key,
      note?.critical === true ? 'yes' : '',
      note?.segments === undefined ? '' : String(note.segments),
      note?.context ?? '',
      original,
      text,
      review?.reviewedBy ?? '',
      review?.qualification ?? '',
      review?.date ?? '',
    ];
  });
  return `\uFEFF${[COLUMNS, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** English keys, those that the language has, and the plural forms that it needs beside. */
function keysFor(
  english: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
  locale: string,
): readonly string[] {
  const counted = [...english.keys()].filter((key) => key.endsWith('_other'));
  const forms = counted.flatMap((key) => formsOf(locale).map((form) => key.replace(PLURAL, `_${form}`)));
  const own = [...english.keys()].filter((key) => !PLURAL.test(key) || forms.includes(key));
  return [...new Set([...own, ...texts.keys(), ...forms])].sort();
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

function formsOf(locale: string): readonly string[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

/** A file that has a counted text in some of the language's forms must have it in all: else a number is said in English. */
function formsLacking(rows: readonly (readonly [line: number, row: Row])[], locale: string): Fault[] {
  const keys = new Set(rows.map(([, { key }]) => key));
  const stems = new Map<string, number>();
  for (const [line, { key }] of rows) if (PLURAL.test(key)) stems.set(key.replace(PLURAL, ''), line);
  return [...stems].flatMap(([stem, line]) =>
    formsOf(locale)
      .filter((form) => !keys.has(`${stem}_${form}`))
      .map((form) => ({
        path: `line ${line} ${stem}`,
        message: `the plural form "${form}" is missing: ${locale} needs a row ${stem}_${form}`,
      })),
  );
}

/** A spreadsheet runs what begins like a formula: such a cell gets a sign before it, which reading takes away. */
function quoted(cell: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** What became of a translators' file. */
export type TakenBack = {
  readonly changed: number;
  readonly reviewed: number;
  readonly faults: readonly Fault[];
};

/**
 * Takes a translators' file back into the catalogue: texts that changed, and reviews. A row with a fault is told with its
 * line and left out; the rest lands. Throws Faults where it is no such file at all. The same file twice changes nothing.
 */
export function takeBack(localesFolder: string, locale: string, csv: string): TakenBack {
  const rows = read(csv);
  const english = textsOf(localesFolder, 'en');
  const texts = textsOf(localesFolder, locale);
  const noteOf = readNotes(localesFolder);
  const reviews: Record<string, Review> = { ...readReviews(localesFolder, locale) };
  const known = new Set(keysFor(english, texts, locale));
  const changes = new Map<string, string>();
  const faults: Fault[] = formsLacking(rows, locale);
  let reviewed = 0;
  for (const [line, row] of rows) {
    const { key } = row;
    const text = row.text.trim();
    const original = englishOf(english, key) ?? '';
    const limit = noteOf(key)?.segments;
    const fault = !known.has(key)
      ? 'no text has that key'
      : (faultOf(row, original, text) ??
        emptyFault(key, text, texts.get(key), locale) ??
        (limit !== undefined && text !== texts.get(key) && partsOf(text) > limit
          ? `takes ${partsOf(text)} parts of a message, at most ${limit}`
          : null));
    if (fault !== null) faults.push({ path: `line ${line} ${key}`.trim(), message: fault });
    if (fault !== null || text === '') continue;
    if (text !== texts.get(key)) changes.set(key, text);
    if (row.reviewedBy === '') continue;
    const review = {
      version: versionOf(original, text),
      draftedBy: text === texts.get(key) ? (reviews[key]?.draftedBy ?? OUR_DRAFT) : row.reviewedBy,
      reviewedBy: row.reviewedBy,
      qualification: row.qualification,
      date: row.date,
    };
    if (JSON.stringify(review) === JSON.stringify(reviews[key])) continue;
    reviews[key] = review;
    reviewed += 1;
  }
  write(localesFolder, locale, changes);
  if (reviewed > 0) {
    const sorted = Object.fromEntries(Object.entries(reviews).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(reviewsFile(localesFolder, locale), `${JSON.stringify(sorted, null, 2)}\n`);
  }
  return { changed: changes.size, reviewed, faults };
}

function read(csv: string): readonly (readonly [line: number, row: Row])[] {
  let records: readonly {
    readonly record: Record<string, string>;
    readonly info: { readonly lines: number };
  }[];
  try {
    records = parse(csv, {
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (error) {
    throw new Faults('translators file', [{ path: 'file', message: (error as Error).message }]);
  }
  const [first] = records;
  const missing = COLUMNS.filter((column) => first === undefined || !(column in first.record));
  if (missing.length > 0)
    throw new Faults('translators file', [
      { path: 'line 1', message: `these columns are missing: ${missing.join(', ')}` },
    ]);
  return records.map(({ record, info }) => {
    const cells = COLUMNS.map((column) => [
      column,
      (record[column] ?? '').replace(/^'(?=[=+\-@])/, '').trim(),
    ]);
    return [info.lines, Object.fromEntries(cells) as Row];
  });
}

/** A text that was there and is emptied is a slip of the hand; of a plural form that is needed, it is told which. */
function emptyFault(key: string, text: string, before: string | undefined, locale: string): string | null {
  if (text !== '' || before === undefined || before === '') return null;
  const form = PLURAL.exec(key)?.[1];
  if (form !== undefined && formsOf(locale).includes(form))
    return `is empty: ${locale} needs the plural form "${form}"; write it, or the text as it was stays`;
  return 'is empty: the text as it was stays';
}

/** What is wrong with a row; null where nothing is. */
function faultOf(row: Row, original: string, text: string): string | null {
  if (row.english !== original.trim()) return 'the English has changed since: export the file anew';
  const review = [row.reviewedBy, row.qualification, row.date].filter((cell) => cell !== '');
  if (review.length !== 0 && review.length !== 3) return 'a review needs reviewedBy, qualification and date';
  if (row.date !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(row.date)) return 'write the date as 2026-12-01';
  if (text === '') return review.length === 0 ? null : 'is empty and cannot be reviewed';
  if (/<[a-z/]/i.test(text)) return 'holds markup';
  const [own, wanted] = [fieldsOf(text), fieldsOf(original)];
  const mayLack = /_(?:zero|one|two)$/.test(row.key);
  const lost = mayLack ? [] : wanted.filter((field) => !own.includes(field));
  const added = own.filter((field) => !wanted.includes(field));
  if (lost.length > 0) return `lacks ${lost.map((field) => `{{${field}}}`).join(', ')}`;
  if (added.length > 0)
    return `has ${added.map((field) => `{{${field}}}`).join(', ')}, which the English has not`;
  return null;
}

function write(localesFolder: string, locale: string, changes: ReadonlyMap<string, string>): void {
  const files = Map.groupBy(changes, ([key]) => key.slice(0, key.indexOf(':')));
  for (const [namespace, changed] of files) {
    const file = join(localesFolder, locale, `${namespace}.json`);
    const texts: Tree = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    for (const [key, text] of changed) put(texts, key.slice(key.indexOf(':') + 1).split('.'), text);
    writeFileSync(file, `${JSON.stringify(texts, null, 2)}\n`);
  }
}

type Tree = { [name: string]: Tree | string };

function put(tree: Tree, [name = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    tree[name] = text;
    return;
  }
  const inner = tree[name];
  const branch: Tree = typeof inner === 'object' ? inner : {};
  tree[name] = branch;
  put(branch, rest, text);
}
