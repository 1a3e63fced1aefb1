import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phrase } from '../../src/care/phrase.ts';
import { withWholeNumbers } from '../../src/language/right-to-left.ts';
import { createVoice } from '../../src/language/voice.ts';

const LOCALES = join(import.meta.dirname, '../../locales');
const languages = readdirSync(LOCALES, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text of a language by its full key. */
function textsOf(language: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const walk = (at: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(at, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        walk(at.endsWith(':') ? at + key : `${at}.${key}`, inner);
    }
  };
  for (const file of readdirSync(join(LOCALES, language)).filter((name) => name.endsWith('.json'))) {
    walk(`${file.slice(0, -5)}:`, JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')));
  }
  return texts;
}

/** Each once: who says "she" in one language is named again in another. */
const fields = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name!))].sort();

describe('the catalogue', () => {
  const english = textsOf('en');
  const bare = (texts: ReadonlyMap<string, string>): readonly string[] =>
    [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();

  test('is there', () => {
    expect(languages).toContain('es');
    expect(english.size).toBeGreaterThan(50);
  });

  test.each(languages)('has the same keys in %s as in English, in each namespace that it has', (language) => {
    const keys = bare(textsOf(language));
    const own = new Set(keys.map((key) => key.split(':')[0]));
    expect(keys).toEqual(bare(english).filter((key) => own.has(key.split(':')[0])));
  });

  test.each(languages)('has the same fields in every text of %s', (language) => {
    for (const [key, text] of textsOf(language)) {
      const source = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? '';
      const expected = fields(source);
      // "One step" may leave the count out.
      const found = PLURAL.test(key)
        ? [...new Set([...fields(text), ...(expected.includes('count') ? ['count'] : [])])].sort()
        : fields(text);
      expect([key, found]).toEqual([key, expected]);
    }
  });

  test.each(languages)('has every plural form that %s needs', (language) => {
    const texts = textsOf(language);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of [...texts.keys()].filter((one) => PLURAL.test(one))) {
      for (const form of forms)
        expect([key, texts.has(key.replace(PLURAL, `_${form}`))]).toEqual([key, true]);
    }
  });
});

describe('a voice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'voice-'));
  beforeAll(() => {
    for (const [language, texts] of Object.entries({
      en: {
        hello: 'Hello {{name}}',
        steps_one: 'one step',
        steps_other: '{{count}} steps',
        when: 'On {{at}}',
        all: '{{items}}',
        a: 'A',
        b: 'B',
      },
      es: {
        hello: 'Hola {{name}}',
        steps_one: 'un paso',
        steps_many: '{{count}} de pasos',
        steps_other: '{{count}} pasos',
        when: 'El {{at}}',
        all: '{{items}}',
        a: 'Á',
        b: 'B',
      },
    })) {
      mkdirSync(join(folder, language));
      writeFileSync(join(folder, language, 'test.json'), JSON.stringify(texts));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says words as they were written, whatever signs they hold', () => {
    const name = { verbatim: '<b>$t(test:a) {{x}} & co' };
    expect(createVoice(folder).say('en', phrase('test:hello', { name }))).toBe(
      'Hello <b>$t(test:a) {{x}} & co',
    );
  });

  test('says lists a line each, phrases in the same language, plurals and moments', () => {
    const voice = createVoice(folder);
    expect(voice.say('es', phrase('test:all', { items: [phrase('test:a'), phrase('test:b')] }))).toBe('Á\nB');
    expect(voice.say('es', phrase('test:hello', { name: phrase('test:a') }))).toBe('Hola Á');
    expect(voice.say('en', phrase('test:steps', { count: 1 }))).toBe('one step');
    expect(voice.say('es', phrase('test:steps', { count: 3 }))).toBe('3 pasos');
    const at = { at: Date.UTC(2026, 10, 24, 15), zone: 'America/Chicago', as: 'date-time' } as const;
    expect(voice.say('en', phrase('test:when', { at }))).toMatch(/Tuesday, November 24.*9:00 AM/);
    expect(voice.say('es', phrase('test:when', { at }))).toMatch(/martes 24 de noviembre.*9:00 am/);
  });

  test('says dates in Haitian Creole, which Intl does not know', () => {
    const voice = createVoice(LOCALES);
    const said = (as: 'date' | 'day' | 'date-time' | 'time' | 'weekday', at = Date.UTC(2026, 10, 30, 14)) =>
      voice.say('ht', phrase('consent:date', { date: { at, zone: 'America/Chicago', as } }));
    expect(said('date')).toBe('lendi 30 novanm');
    expect(said('day', Date.UTC(1951, 3, 9, 18))).toBe('9 avril 1951');
    expect(said('date-time')).toBe('lendi 30 novanm a 8:00 AM');
    expect([said('time'), said('weekday')]).toEqual(['8:00 AM', 'lendi']);
  });

  test('says phone numbers as people read and dial them', () => {
    const voice = createVoice(LOCALES);
    const office = (phone: string) => voice.say('en', phrase('team:office', { phone }));
    expect(office('+13125550100')).toBe('The office: (312) 555-0100');
    expect(office('+525512345678')).toBe('The office: +52 55 1234 5678');
    expect(office('ask for Ana')).toBe('The office: ask for Ana');
  });

  test('answers in English in a language it has not, and in the main language of a region', () => {
    const voice = createVoice(folder);
    expect(voice.say('vi', phrase('test:a'))).toBe('A');
    expect(voice.say('es-MX', phrase('test:a'))).toBe('Á');
  });

  test('knows which languages conversations are had in, and says in each what it has', () => {
    mkdirSync(join(folder, 'ht'));
    writeFileSync(join(folder, 'en', 'talk.json'), JSON.stringify({ c: 'C {{inner}}' }));
    writeFileSync(join(folder, 'es', 'talk.json'), JSON.stringify({ c: 'Ç {{inner}}' }));
    writeFileSync(join(folder, 'ht', 'test.json'), JSON.stringify({ a: 'À' }));
    const voice = createVoice(folder);
    expect([...voice.locales].sort()).toEqual(['en', 'es']);
    expect([...voice.localesOf('test')].sort()).toEqual(['en', 'es', 'ht']);
    expect(voice.localesOf('talk')).not.toContain('ht');
    expect(voice.localesOf('nothing')).toEqual([]);
    expect(voice.say('ht', phrase('test:a'))).toBe('À');
    expect(voice.say('ht', phrase('talk:c', { inner: phrase('test:a') }))).toBe('C A');
  });

  test('says in English what a language lacks, never the name of a text', () => {
    mkdirSync(join(folder, 'ko'));
    writeFileSync(join(folder, 'ko', 'test.json'), JSON.stringify({ a: '가', steps_other: '{{count}}걸음' }));
    const voice = createVoice(folder);
    expect(voice.say('ko', phrase('test:b'))).toBe('B');
    expect(voice.say('ko', phrase('test:hello', { name: phrase('test:a') }))).toBe('Hello A');
    expect(voice.say('ko', phrase('test:steps', { count: 1 }))).toBe('1걸음');
  });

  test('throws where words or a value are missing, and repeats no value', () => {
    const voice = createVoice(folder);
    expect(() => voice.say('es', phrase('test:nothing'))).toThrow('no words for "test:nothing" in "es"');
    expect(() => voice.say('en', phrase('test:hello'))).toThrow('test:hello');
  });
});

test('a number to dial stays whole between letters that run from right to left', () => {
  const voice = createVoice(LOCALES);
  const mark = '\u200e';
  expect(voice.say('ar', phrase('safety:poison'))).toContain(`${mark}1-800-222-1222${mark}`);
  const media = voice.say('ar', phrase('safety:media', { phone: '+13125550100' }));
  expect(media).toContain(`${mark}(312) 555-0100${mark}`);
  expect(media.split(mark)).toHaveLength(3);
  expect(voice.say('en', phrase('safety:poison'))).not.toContain(mark);
});

test.each([
  ['اتصل بـ (312) 555-0100 الآن', 'اتصل بـ \u200e(312) 555-0100\u200e الآن'],
  ['\u200e(312) 555-0100\u200e', '\u200e(312) 555-0100\u200e'],
  ['+33 1 23 45 67 89', '\u200e+33 1 23 45 67 89\u200e'],
  ['911 أو 988 في 9/4/1951', '911 أو 988 في 9/4/1951'],
])('%s', (text, expected) => {
  expect(withWholeNumbers(text)).toBe(expected);
});
