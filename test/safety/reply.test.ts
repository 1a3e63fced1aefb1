import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SegmentedMessage } from 'sms-segments-calculator';
import { safetyPhrases, safetyText, toldPhrase } from '../../src/safety/reply.ts';
import { CATALOGUE } from '../../src/safety/rules/catalogue.ts';

const texts = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../locales/${language}/safety.json`), 'utf8'));
const catalogue: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: texts('en'),
  es: texts('es'),
};
const say = (locale: string, key: string): string => {
  const text = catalogue[locale]?.[key.replace('safety:', '')];
  if (text === undefined) throw new Error(`no ${key} in ${locale}`);
  return text;
};

const NUMBER_FIRST = ['emergency', 'poison', 'crisis', 'danger', 'home', 'child', 'elder'];

test('every rule has its words in each language, and one text message holds them', () => {
  expect(CATALOGUE.length).toBeGreaterThan(60);
  for (const rule of CATALOGUE) {
    const phrases = safetyPhrases(rule);
    expect(phrases).not.toBeNull();
    expect(new SegmentedMessage(safetyText(rule, 'en', say)).segmentsCount).toBe(1);
    expect(new SegmentedMessage(safetyText(rule, 'es', say)).segmentsCount).toBeLessThanOrEqual(2);
    expect(new SegmentedMessage(say('es', phrases!.own)).segmentsCount).toBe(1);
  }
});

test('the number comes before anything else', () => {
  for (const language of ['en', 'es']) {
    for (const key of NUMBER_FIRST) {
      expect([language, key, /911|988|1-800/.exec(say(language, `safety:${key}`))?.index ?? 99]).toEqual([
        language,
        key,
        expect.any(Number),
      ]);
      expect(/911|988|1-800/.exec(say(language, `safety:${key}`))!.index).toBeLessThan(20);
    }
  }
});

test('a Spanish answer has the English after it; an English one is said once', () => {
  const verdict = { level: 'emergency', kind: 'cardiac' } as const;
  expect(safetyText(verdict, 'es', say)).toBe(
    `${say('es', 'safety:emergency')}\n${say('en', 'safety:emergency')}`,
  );
  expect(safetyText(verdict, 'en', say)).toBe(say('en', 'safety:emergency'));
});

test('no text says that 911 was called, or invites a word that ends or starts texts', () => {
  for (const language of ['en', 'es']) {
    for (const text of Object.values(catalogue[language]!)) {
      expect(text).not.toMatch(/\b(start|stop|quit|cancel|end|we called|has been called|llamamos)\b/i);
    }
  }
});

test('words about violence at home tell a watcher nothing', () => {
  for (const language of ['en', 'es']) {
    for (const key of ['safety:home', 'safety:toldHome']) {
      expect(say(language, key)).not.toMatch(
        /abus|violen|domestic|doméstica|hit|golpe|shelter|refugio|safe|segur/i,
      );
    }
  }
  expect(toldPhrase({ level: 'crisis', kind: 'domestic_violence' })).toEqual({ key: 'safety:toldHome' });
});
