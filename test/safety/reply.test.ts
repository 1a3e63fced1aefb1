import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Answer,
  type Danger,
  type SafetyKey,
  safetyPhrases,
  safetyText,
  toldPhrase,
} from '../../src/safety/reply.ts';
import { CATALOGUE } from '../../src/safety/rules/catalogue.ts';
import { segments } from '../../src/turn/parts.ts';

const LANGUAGES = ['en', 'es', 'vi', 'zh', 'ar', 'ht', 'so', 'ru', 'fr', 'pt', 'ko', 'tl'];
/** Alphabets of 70 characters to a segment, and words too long for one. */
const TWO_SEGMENTS = ['vi', 'ar', 'ru'];

const read = (language: string, name: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../locales/${language}/${name}.json`), 'utf8'));
const safety = new Map(LANGUAGES.map((language) => [language, read(language, 'safety')]));
const nearby = read('en', 'nearby');
const say = (language: string, key: SafetyKey): string => {
  const [namespace, name = ''] = key.split(':');
  const text = namespace === 'nearby' ? nearby[name] : safety.get(language)?.[name];
  if (text === undefined) throw new Error(`no ${key} in ${language}`);
  return text;
};

/** One danger for each text that answers one. */
const DANGERS: Readonly<Record<Exclude<Answer, 'urgent'>, Danger>> = {
  emergency: { level: 'emergency', kind: 'cardiac' },
  choking: { level: 'emergency', kind: 'choking' },
  poison: { level: 'emergency', kind: 'poisoning' },
  crisis: { level: 'crisis', kind: 'suicide' },
  maternal: { level: 'crisis', kind: 'suicide', text: 'my baby is 3 weeks old and I want to die' },
  danger: { level: 'crisis', kind: 'violence_to_others' },
  home: { level: 'crisis', kind: 'domestic_violence' },
  child: { level: 'crisis', kind: 'child_abuse' },
  elder: { level: 'crisis', kind: 'elder_abuse' },
};
const answers = Object.entries(DANGERS) as [Exclude<Answer, 'urgent'>, Danger][];
const NUMBER = /\d[\d-]{2,}/u;

test('every danger of the guard has its words', () => {
  expect(CATALOGUE.length).toBeGreaterThan(60);
  for (const rule of CATALOGUE) expect(safetyPhrases(rule)).not.toBeNull();
  for (const [answer, danger] of answers) expect(safetyPhrases(danger)?.answer).toBe(answer);
  const plan = { level: 'emergency', kind: 'other', matched: ['other.dying', 'suicide.plan'] } as const;
  expect(safetyPhrases(plan)?.answer).toBe('danger');
  expect(safetyPhrases({ ...plan, kind: 'cardiac' })?.answer).toBe('emergency');
  expect(() => safetyText({ level: 'none', kind: null }, 'en', say)).toThrow();
});

test.each(LANGUAGES)('in %s the number comes first, and is the one that English has', (language) => {
  for (const [answer, danger] of answers) {
    const own = NUMBER.exec(safetyText(danger, language, say));
    const english = NUMBER.exec(safetyText(danger, 'en', say));
    // Where the condition goes first in the language itself ("if a child is in danger"), it is as short as that.
    expect([answer, own?.[0]]).toEqual([answer, english?.[0]]);
    expect([answer, own?.index ?? 99]).toEqual([answer, expect.any(Number)]);
    expect(own?.index ?? 99).toBeLessThan(25);
  }
});

test.each(LANGUAGES)(
  'in %s an emergency is one text message where the letters allow it, else two',
  (language) => {
    const { segments: own } = segments(
      `${say(language, 'safety:emergency')} ${say(language, 'safety:nurse')}`,
    );
    expect(own).toBeLessThanOrEqual(TWO_SEGMENTS.includes(language) ? 2 : 1);
    expect(segments(safetyText(DANGERS.emergency, language, say)).segments).toBeLessThanOrEqual(
      language === 'en' ? 1 : 2,
    );
    for (const [answer, danger] of answers) {
      expect([answer, segments(safetyText(danger, language, say)).segments <= 3]).toEqual([answer, true]);
    }
  },
);

test.each(LANGUAGES)(
  'in %s every number that English gives is given, and 911 is in every answer',
  (language) => {
    for (const [answer, danger] of answers) {
      const text = safetyText(danger, language, say);
      expect(text).toContain('911');
      // The Crisis Text Line answers in English and Spanish alone; 988 has interpreters on the phone.
      const wanted = (say('en', `safety:${answer}`).match(/\d[\d-]{2,}\d/gu) ?? []).filter(
        (number) => number !== '741741' || ['en', 'es'].includes(language),
      );
      for (const number of wanted) expect([answer, text.includes(number)]).toEqual([answer, true]);
    }
  },
);

test('a crisis in Spanish gets AYUDA, in another language the word that brings an interpreter', () => {
  expect(say('en', 'safety:crisis')).toContain('text HOME to 741741');
  expect(say('es', 'safety:crisis')).toMatch(/oprima 2.*AYUDA/);
  const words = { vi: 'Vietnamese', zh: 'Chinese', ar: 'Arabic', ht: 'Haitian Creole', so: 'Somali' };
  const others = { ru: 'Russian', fr: 'French', pt: 'Portuguese', ko: 'Korean', tl: 'Tagalog' };
  for (const [language, word] of Object.entries({ ...words, ...others })) {
    expect(say(language, 'safety:crisis')).toContain(`"${word}"`);
  }
});

test('an answer in another language has English after it: whole after Spanish, else in a few words', () => {
  const { emergency } = DANGERS;
  const english = safetyText(emergency, 'en', say);
  expect(english).toBe(`${say('en', 'safety:emergency')} ${say('en', 'safety:nurse')}`);
  expect(safetyText(emergency, 'es', say)).toBe(
    `${say('es', 'safety:emergency')} ${say('es', 'safety:nurse')}\n${english}`,
  );
  expect(safetyText(emergency, 'vi', say)).toBe(
    `${say('vi', 'safety:emergency')} ${say('vi', 'safety:nurse')}\nCall 911 now.`,
  );
});

test('where nobody here can know of it yet, nothing is promised', () => {
  for (const language of LANGUAGES) {
    for (const [answer, danger] of answers) {
      const text = safetyText(danger, language, say, { told: false });
      expect(text.startsWith(say(language, `safety:${answer}`))).toBe(true);
      for (const promised of ['nurse', 'person', 'reader', 'talker'] as const) {
        expect(text).not.toContain(say(language, `safety:${promised}`));
        expect(text).not.toContain(say('en', `safety:${promised}`));
      }
    }
  }
});

test('a crisis around a birth gets the line for mothers, in the languages that say so', () => {
  const around = (text: string, kind = 'suicide') => safetyPhrases({ level: 'crisis', kind, text })?.answer;
  for (const text of [
    'I just had a baby and I want to disappear',
    'tengo 3 semanas de posparto y quiero morirme',
    'sau sinh tôi muốn chết',
    '产后我不想活了',
    'بعد الولادة أريد أن أموت',
    'apre akouchman mwen vle mouri',
    'после родов я не хочу жить',
    'depuis ma grossesse je veux mourir',
    'estou gravida e quero morrer',
    '출산 후에 죽고 싶어요',
    'buntis ako at gusto ko nang mamatay',
  ]) {
    expect([text, around(text)]).toEqual([text, 'maternal']);
  }
  expect(around('I want to die')).toBe('crisis');
  expect(around('he hits me and I am pregnant', 'domestic_violence')).toBe('home');
});

test.each(LANGUAGES)(
  'in %s no text says that 911 was called, or invites a word that ends or starts texts',
  (language) => {
    for (const text of Object.values(safety.get(language) ?? {})) {
      expect(text).not.toMatch(
        /\b(start|stop|quit|cancel|end|we called|has been called|llamamos|alto|baja|parar|arr[eê]t|sair)\b/i,
      );
    }
  },
);

test.each(LANGUAGES)('in %s words about violence at home tell a watcher nothing', (language) => {
  const texts = ['home', 'toldHome', 'reader'].map((key) => safety.get(language)?.[key] ?? '');
  for (const text of [...texts, nearby.home]) {
    expect(text).not.toMatch(
      /abus|violen|domestic|doméstica|hit|golpe|shelter|refugio|safe|segur|bạo|暴|عنف|насил|폭력|karahasan|vyolans/i,
    );
  }
  expect(toldPhrase({ level: 'crisis', kind: 'domestic_violence' })).toEqual({ key: 'safety:toldHome' });
});
