import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(__dirname, '../../locales');
const locales = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Languages that staff work in, and what they alone have; every conversation can be had in all twelve. */
const WHOLE = ['en', 'es'];
const WHOLE_ALONE = ['glossary', 'simulator', 'staff'];
/** Said in English alone, after the same in another language. */
const ENGLISH_ALONE = ['nearby'];

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Texts by `namespace:dotted.path`. */
function textsOf(locale: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(path, value);
    else
      for (const [key, inner] of Object.entries(value as object))
        walk(path.endsWith(':') ? path + key : `${path}.${key}`, inner);
  };
  for (const file of readdirSync(join(folder, locale)).sort()) {
    walk(`${file.replace('.json', '')}:`, JSON.parse(readFileSync(join(folder, locale, file), 'utf8')));
  }
  return texts;
}

const catalogue = new Map(locales.map((locale) => [locale, textsOf(locale)]));
const english = catalogue.get('en') ?? new Map<string, string>();
const stems = (texts: ReadonlyMap<string, string>): string[] =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();
const fields = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? ''))].sort();

const namespaceOf = (key: string): string => key.split(':')[0] ?? '';
const namespaces = (texts: ReadonlyMap<string, string>): string[] =>
  [...new Set([...texts.keys()].map(namespaceOf))].sort();

test('there is a catalogue to look at', () => {
  const others = ['ar', 'fr', 'ht', 'ko', 'pt', 'ru', 'so', 'tl', 'vi', 'zh'];
  expect([...locales].sort()).toEqual([...WHOLE, ...others].sort());
  expect(english.size).toBeGreaterThan(300);
});

describe.each(locales)('%s', (locale) => {
  const texts = catalogue.get(locale) ?? new Map<string, string>();

  test('has its namespaces, and no other', () => {
    const all = namespaces(english).filter((name) => locale === 'en' || !ENGLISH_ALONE.includes(name));
    const wanted = WHOLE.includes(locale) ? all : all.filter((name) => !WHOLE_ALONE.includes(name));
    expect(namespaces(texts)).toEqual(wanted);
  });

  test('has every key of them, and no other', () => {
    const own = namespaces(texts);
    expect(stems(texts)).toEqual(stems(english).filter((key) => own.includes(namespaceOf(key))));
  });

  test('has every plural form that the language has', () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const plurals = [...texts.keys()]
      .filter((key) => /_(one|other)$/.test(key))
      .map((key) => key.replace(PLURAL, ''));
    const missing = [...new Set(plurals)].flatMap((stem) =>
      wanted.filter((form) => !texts.has(`${stem}_${form}`)).map((form) => `${stem}_${form}`),
    );
    expect(missing).toEqual([]);
  });

  test('has the same fields in each text', () => {
    const differing = [...texts].filter(([key, text]) => {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? '';
      // "One" may say the number as a word.
      const own = fields(text);
      const wanted = fields(original);
      return /_(zero|one|two)$/.test(key)
        ? own.some((field) => !wanted.includes(field))
        : own.join() !== wanted.join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('has no empty text, and none with markup', () => {
    const bad = [...texts].filter(([, text]) => text.trim() === '' || /<[a-z/]/i.test(text));
    expect(bad.map(([key]) => key)).toEqual([]);
  });
});

/** Every phrase that the code names in quotes, with where; in a template, what stands before its first value. */
function named(directory: string): (readonly [key: string, whole: boolean, where: string])[] {
  const namespaces = readdirSync(join(folder, 'en')).map((file) => file.replace('.json', ''));
  const phrase = new RegExp(`['\`]((?:${namespaces.join('|')}):[A-Za-z][\\w.-]*)(['\`]|\\$\\{)`, 'g');
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(directory, file), 'utf8').matchAll(phrase)].map(
        ([, key = '', end]) => [key, end !== '${', file] as const,
      ),
    );
}

test('every phrase that the code says is in the catalogue', () => {
  const keys = stems(english);
  const said = [resolve(folder, '../src'), resolve(folder, '../dialogs')].flatMap(named);
  const known = (key: string, whole: boolean) =>
    keys.some((one) =>
      // What ends with a point is the beginning of keys, as it is in a template.
      whole && !key.endsWith('.') ? one === key || one.startsWith(`${key}.`) : one.startsWith(key),
    );
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter(([key, whole]) => !known(key, whole))).toEqual([]);
});
