import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf, SCREENED_CHARACTERS, screen, screenJoined } from '../../src/safety/guard.ts';
import { JUDGE_MARK } from '../../src/safety/judge-weights.ts';
import { openGuard } from '../../src/safety/pocket/guard.ts';
import { POCKET_MARK } from '../../src/safety/pocket/weights.ts';
import { LANGUAGES } from '../../src/safety/rules/languages.ts';
import { markOfLessons } from './learn.ts';
import { isDanger } from './lessons.ts';
import { lessonsOfNumbers } from './lessons-of-numbers.ts';
import { MUST_CATCH } from './must-catch.ts';
import { MUTATIONS } from './mutations.ts';
import { pairsAlike } from './scores.ts';

type Case = { readonly level: string; readonly kind: string; readonly text: string };

const cases = (language: string): readonly Case[] =>
  readFileSync(join(import.meta.dirname, `cases.${language}.txt`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, level, kind, text] = /^(\w+) (\w+): (.*)$/.exec(line) ?? [];
      return level && kind && text ? [{ level, kind, text }] : [];
    });

const alarms = (text: string): boolean => isDanger(screen(text));

const KINDS =
  `cardiac stroke breathing anaphylaxis bleeding poisoning seizure unconscious head_injury infant_fever sepsis
  severe_pain pregnancy diabetic choking burn device suicide self_harm violence_to_others domestic_violence child_abuse
  elder_abuse psychosis environmental other`.split(/\s+/);

test('what was learnt is of these lessons, these rules and this way of learning', () => {
  // Where this fails: node test/safety/learn.ts
  expect(JUDGE_MARK).toBe(markOfLessons());
  expect(POCKET_MARK).toBe(JUDGE_MARK);
});

describe.each(['en', 'es'])('what people text in %s', (language) => {
  const all = cases(language);
  const dangers = all.filter(({ level }) => level === 'emergency' || level === 'crisis');
  const calm = all.filter(({ level }) => level === 'calm');

  test('every kind has a text that trips it and one that must not', () => {
    for (const kind of KINDS) {
      expect([kind, dangers.some((one) => one.kind === kind)]).toEqual([kind, true]);
      expect([kind, calm.some((one) => one.kind === kind)]).toEqual([kind, true]);
    }
    expect(dangers.length).toBeGreaterThan(75);
  });

  test('no danger is missed', () => {
    expect(dangers.filter(({ text }) => !alarms(text)).map(({ text }) => text)).toEqual([]);
  });

  test('nothing harmless alarms', () => {
    expect(calm.filter(({ text }) => alarms(text)).map(({ text }) => text)).toEqual([]);
  });

  test('what a nurse must see the same day is urgent', () => {
    const urgent = all.filter(({ level }) => level === 'urgent');
    expect(urgent.length).toBeGreaterThan(3);
    expect(urgent.filter(({ text, kind }) => screen(text).kind !== kind).map(({ text }) => text)).toEqual([]);
  });
});

describe.each(Object.entries(MUST_CATCH))('the must-catch list in %s', (language, texts) => {
  test('is caught, and answered in its language', () => {
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => !alarms(text))).toEqual([]);
    const answered = texts.filter((text) => screen(text, { locale: language }).locale === language);
    // "está convulsionando" is Portuguese as well.
    expect(texts.length - answered.length).toBeLessThanOrEqual(1);
  });
});

test.each(Object.entries(MUST_CATCH))(
  "the page's own guard knows the must-catch list (%s)",
  async (language, texts) => {
    const { screen: screenInPage } = await openGuard(language);
    expect(texts.filter((text) => !isDanger(screenInPage(text)))).toEqual([]);
    const { screen: elsewhere } = await openGuard(language === 'en' ? 'es' : 'en');
    expect(texts.filter((text) => !isDanger(elsewhere(text)))).toEqual([]);
    expect(screenInPage('ok thanks see you then').level).toBe('none');
  },
);

/** Where the guard is not yet as good as it must be (3 %): what it misses now, so that it does not get worse. */
const MISSED_NOW: Readonly<Record<string, number>> = {
  'without spaces': 0.06,
  'with letters repeated': 0.04,
};

test.each(MUTATIONS)('of the must-catch list $name hardly anything is missed', ({ name, of }) => {
  const all = Object.entries(MUST_CATCH).flatMap(([language, texts]) =>
    texts.map((text) => of(text, language)),
  );
  const missed = all.filter(
    (messages) => !messages.some((_, at) => isDanger(screenJoined(messages.slice(0, at + 1)))),
  );
  expect(all.length).toBeGreaterThan(140);
  expect(missed.length / all.length).toBeLessThanOrEqual(MISSED_NOW[name] ?? 0.03);
});

test('ages and temperatures are read in all twelve languages: 90 days, 38.0 °C, 100.4 °F', () => {
  const wrong = lessonsOfNumbers().filter(({ text, level }) => {
    const found = readingOf(text).findings.rules.some(({ rule }) => rule === 'infant-fever.number');
    return found !== (level === 'emergency');
  });
  expect(wrong.map(({ text }) => text)).toEqual([]);
  expect(new Set(lessonsOfNumbers().map(({ language }) => language)).size).toBe(12);
});

describe('a number alone', () => {
  test.each([
    ['my 6 week old has 100.4', 'emergency', 'infant_fever'],
    ['my 6 week old has 100.3', 'urgent', 'fever'],
    ['mi bebe de 2 meses tiene 38,0 de temperatura', 'emergency', 'infant_fever'],
    ['mi bebe de 2 meses tiene 37,9 de temperatura', 'urgent', 'fever'],
    ['recién nacido con 38 y medio', 'emergency', 'infant_fever'],
    ['my newborn feels hot', 'urgent', 'fever'],
    ['she is 90 days old and her temp is 38', 'emergency', 'infant_fever'],
    ['my 4 month old has a temp of 100.5', 'urgent', 'fever'],
    ['he had a fever of 100.6 for 3 days', 'urgent', 'fever'],
    ['his oxygen is 88', 'emergency', 'breathing'],
    ['oxygen 92', 'urgent', 'oxygen'],
    ['oxygen 98', 'none', null],
    ['my sugar was 120', 'none', null],
    ['sugar 45', 'emergency', 'diabetic'],
    ['血氧 85', 'emergency', 'breathing'],
    ['bp is 190/125', 'urgent', 'blood_pressure'],
    ['huyết áp 190/125', 'urgent', 'blood_pressure'],
    ['bp is 120/80', 'none', null],
  ])('%s -> %s %s', (text, level, kind) => {
    expect(screen(text)).toMatchObject({ level, kind });
  });
});

test('the age on the chart makes a fever an emergency where the text names none', () => {
  expect(screen('she has a temp of 100.6', { ageDays: 40 })).toMatchObject({
    level: 'emergency',
    kind: 'infant_fever',
  });
  expect(screen('she has a temp of 100.6', { ageDays: 400 })).not.toMatchObject({ kind: 'infant_fever' });
});

test('where several hold, the emergency is said first and all are named', () => {
  const verdict = screen('I have a fever of 102, i want to die and i cant breathe');
  expect(verdict).toMatchObject({ level: 'emergency', kind: 'breathing' });
  expect(verdict.matched).toEqual(['breathing.cannot', 'suicide.wish', 'fever.high']);
});

test('every language is read whatever the conversation is in', () => {
  expect(LANGUAGES.map(({ language }) => language).sort()).toEqual(Object.keys(MUST_CATCH).sort());
  expect(screen('no puedo respirar', { locale: 'en' })).toMatchObject({ level: 'emergency', locale: 'es' });
  expect(screen("can't breathe", { locale: 'es' })).toMatchObject({ level: 'emergency', locale: 'en' });
  expect(screen('胸口痛', { locale: 'es' })).toMatchObject({ level: 'emergency', locale: 'zh' });
  expect(screen('me duele mucho el chest', { locale: 'en' })).toMatchObject({
    level: 'emergency',
    locale: 'es',
  });
});

test('a danger split over texts is found in them together, and only then', () => {
  expect(screen('my chest').level).toBe('none');
  expect(screenJoined(['my chest', 'really hurts']).kind).toBe('cardiac');
  expect(screenJoined(['i cant breathe', 'thanks']).level).toBe('none');
  expect(screenJoined(['no', 'puedo', 'respirar']).level).toBe('emergency');
});

test('the family that makes it small does not lower it', () => {
  for (const text of [
    'probably nothing but my chest is crushing',
    "my husband says it's nothing, can't feel my left arm",
    'mi esposo dice que no es nada pero me duele mucho el pecho',
    "my mom keeps saying I'm overreacting but i cant breathe right",
    'my wife thinks im fine but half my face is numb',
  ])
    expect([text, alarms(text)]).toEqual([text, true]);
});

test('a plan to end one’s life that names the means is a crisis, said plainly or lightly', () => {
  for (const text of [
    'I have the pills in front of me and tonight I end it',
    'i want to kill myself lol jk',
    'got the rope in the garage, after dinner im going to hang myself',
    'I bought a gun and i am going to shoot myself',
    'tengo las pastillas listas y esta noche me quito la vida',
  ])
    expect([text, screen(text).level]).toEqual([text, 'crisis']);
});

test('a denial covers what it is said of and no more', () => {
  expect(screen('no fever, chest pain or trouble breathing').level).not.toBe('crisis');
  expect(alarms('no chest pain or trouble breathing')).toBe(false);
  expect(screen('no fever but i cant breathe').level).toBe('emergency');
  expect(screen('no my chest hurts').level).toBe('emergency');
  expect(screen("I can't sleep, my chest hurts").level).toBe('emergency');
});

test('texts alike but for a name, a sex, an insurance, an age or a dialect get one level', () => {
  const { hits, of } = pairsAlike();
  expect(of).toBeGreaterThan(20);
  expect(hits).toBe(of);
});

test('a text of any length is read wherever the danger stands in it', () => {
  const long = 'la la '.repeat(SCREENED_CHARACTERS / 6);
  expect(screen(`i cant breathe. ${long}`).level).toBe('emergency');
  expect(screen(`${long} i cant breathe`).level).toBe('emergency');
  expect(screen(`${'x'.repeat(SCREENED_CHARACTERS - 14)}. i cant breathe. ${long}`).level).toBe('emergency');
  expect(screen(`${long}. i cant breathe. ${long}`)).toMatchObject({ kind: 'breathing' });
  expect(screen(long).level).toBe('none');
  expect(screen('').level).toBe('none');
});

test('time grows no faster than the text, whatever is in it', () => {
  const pieces = [
    'chest pain no ',
    'cantbreathe',
    'want to kill ',
    'a b c d ',
    '1.1.1.1,',
    '\u200b',
    'xqzj',
    '!?.',
    'ﷺ',
    'no no no ',
    '胸口痛',
    '가슴 ',
  ];
  // The processor's time, not the clock's: other tests run beside this one.
  const millisecondsFor = (text: string): number => {
    const runs = Array.from({ length: 3 }, () => {
      const started = process.cpuUsage();
      screen(text);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    });
    return Math.min(...runs);
  };
  for (const piece of pieces) {
    const short = millisecondsFor(piece.repeat(1_000).slice(0, 1_000));
    const long = millisecondsFor(piece.repeat(8_000).slice(0, 8_000));
    // Eight times the text; thirty leaves room for a busy machine, and a square would be sixty-four.
    expect(long).toBeLessThan(Math.max(short * 30, 150));
  }
});
