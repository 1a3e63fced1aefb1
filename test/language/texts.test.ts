import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { phrase } from '../../src/care/phrase.ts';
import { Faults } from '../../src/errors.ts';
import { coverageOf } from '../../src/language/coverage.ts';
import { readNotes } from '../../src/language/reviews.ts';
import { languagesIn, textsOf } from '../../src/language/texts.ts';
import { takeBack, translatorsFile } from '../../src/language/translators-file.ts';
import { createVoice } from '../../src/language/voice.ts';

const LOCALES = join(import.meta.dirname, '../../locales');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-locales-'));
  cpSync(LOCALES, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The file as a translator has it in front of them, with some cells changed; the rest as it was. */
function edited(locale: string, changes: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const rows = parse(translatorsFile(folder, locale), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => ({ ...row, ...changes[row.key ?? ''] }) as Record<string, string>);
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return [columns, ...lines.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((line) => line.map(cell).join(','))
    .join('\n');
}

const REVIEW = { reviewedBy: 'A. Reader (test)', qualification: 'certified interpreter', date: '2026-12-01' };

test.each(languagesIn(LOCALES))(
  '%s says everything, and no text takes more parts than its note allows',
  (locale) => {
    const { missing, tooLong } = coverageOf(LOCALES, locale);
    expect({ missing, tooLong }).toEqual({ missing: [], tooLong: [] });
  },
);

test('every text has a note for translators', () => {
  const noteOf = readNotes(LOCALES);
  const without = [...textsOf(LOCALES, 'en').keys()].filter((key) => noteOf(key) === null);
  expect([...new Set(without.map((key) => key.split(':')[0]))]).toEqual([]);
});

test('a translators’ file that nobody changed changes nothing', () => {
  expect(takeBack(folder, 'vi', translatorsFile(folder, 'vi'))).toEqual({
    changed: 0,
    reviewed: 0,
    faults: [],
  });
  expect(textsOf(folder, 'vi')).toEqual(textsOf(LOCALES, 'vi'));
});

test('a changed text and its review land, and twice is as once', () => {
  const csv = edited('vi', { 'talk:fine': { text: 'Được ạ.', ...REVIEW }, 'safety:emergency': REVIEW });
  expect(takeBack(folder, 'vi', csv)).toEqual({ changed: 1, reviewed: 2, faults: [] });
  expect(createVoice(folder).say('vi', phrase('talk:fine'))).toBe('Được ạ.');
  expect(takeBack(folder, 'vi', csv)).toEqual({ changed: 0, reviewed: 0, faults: [] });
  expect(coverageOf(folder, 'vi').reviewed).toBe(2);
});

test('a review is of one version: when the text or its English changes, it is unread again', () => {
  takeBack(folder, 'vi', edited('vi', { 'safety:emergency': REVIEW }));
  const emergency = phrase('safety:emergency', {});
  expect(createVoice(folder).awaitsReview('vi', emergency)).toBe(false);
  takeBack(
    folder,
    'vi',
    edited('vi', {
      'safety:emergency': { text: 'Gọi 911 ngay.', reviewedBy: '', qualification: '', date: '' },
    }),
  );
  expect(createVoice(folder).awaitsReview('vi', emergency)).toBe(true);
});

test('what is wrong with a row is told with its line, and the rest lands', () => {
  const csv = edited('vi', {
    'talk:person': { text: 'Tôi đã chuyển.' },
    'talk:fine': { text: 'Được ạ.' },
    'talk:back': { reviewedBy: 'A. Reader (test)' },
    'talk:stuck': { english: 'Something older.' },
    'opt-out:stop': { text: 'Dạ vâng. '.repeat(40) },
  });
  const { changed, faults } = takeBack(folder, 'vi', csv);
  expect(changed).toBe(1);
  const told = faults.map(({ path, message }) => `${path.replace(/^line \d+ /, '')}: ${message}`).sort();
  expect(told).toEqual([
    expect.stringMatching(/^opt-out:stop: (lacks .*|takes \d+ parts of a message, at most 2)$/),
    'talk:back: a review needs reviewedBy, qualification and date',
    expect.stringMatching(/^talk:person: lacks \{\{/),
    'talk:stuck: the English has changed since: export the file anew',
  ]);
  for (const { path } of faults) expect(path).toMatch(/^line \d+ \S+$/);
  expect(() => takeBack(folder, 'vi', 'key,text\na,b')).toThrow(Faults);
});

test('a plural form that is emptied or whose row is gone is told, and what was there stays', () => {
  const key = [...textsOf(folder, 'ar').keys()].find((one) => one.endsWith('_few')) ?? '';
  const csv = edited('ar', { [key]: { text: '' }, 'talk:fine': { text: '' } });
  const told = takeBack(folder, 'ar', csv).faults.map(({ message }) => message);
  expect(told.sort()).toEqual([
    'is empty: ar needs the plural form "few"; write it, or the text as it was stays',
    'is empty: the text as it was stays',
  ]);
  const without = csv.split('\n').filter((line) => !line.startsWith(`"${key}"`));
  const lacking = takeBack(folder, 'ar', without.join('\n')).faults.map(({ message }) => message);
  expect(lacking).toContain(`the plural form "few" is missing: ar needs a row ${key}`);
  expect(textsOf(folder, 'ar')).toEqual(textsOf(LOCALES, 'ar'));
});

test('a cell that a spreadsheet would run is made harmless, and comes back as it was', () => {
  const row = readFileSync(join(LOCALES, 'vi/talk.json'), 'utf8');
  expect(row.length).toBeGreaterThan(10);
  takeBack(folder, 'vi', edited('vi', { 'talk:fine': { text: '=HYPERLINK("x")' } }));
  const file = translatorsFile(folder, 'vi');
  expect(file).toContain(`"'=HYPERLINK(""x"")"`);
  expect(takeBack(folder, 'vi', file)).toMatchObject({ changed: 0, faults: [] });
});

test('English needs no translator, and what may do no harm is not held back', () => {
  const voice = createVoice(folder);
  expect(voice.awaitsReview('en', phrase('safety:emergency', {}))).toBe(false);
  expect(voice.awaitsReview('so', phrase('talk:fine', {}))).toBe(false);
  expect(voice.awaitsReview('so', phrase('talk:fine', { inner: phrase('consent:ask', {}) }))).toBe(true);
});
