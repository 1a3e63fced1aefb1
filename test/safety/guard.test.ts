import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCREENED_CHARACTERS, screen, screenJoined } from '../../src/safety/guard.ts';

type Case = { readonly level: string; readonly kind: string; readonly text: string };

const cases = (language: string): readonly Case[] =>
  readFileSync(join(import.meta.dirname, `cases.${language}.txt`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, level, kind, text] = /^(\w+) (\w+): (.*)$/.exec(line) ?? [];
      return level && kind && text ? [{ level, kind, text }] : [];
    });

const isAlarm = (level: string): boolean => level === 'emergency' || level === 'crisis';

const KINDS =
  `cardiac stroke breathing anaphylaxis bleeding poisoning seizure unconscious head_injury infant_fever sepsis
  severe_pain pregnancy diabetic choking burn device suicide self_harm violence_to_others domestic_violence child_abuse
  elder_abuse psychosis environmental other`.split(/\s+/);

describe.each(['en', 'es'])('what people text in %s', (language) => {
  const all = cases(language);
  const dangers = all.filter(({ level }) => isAlarm(level));
  const calm = all.filter(({ level }) => level === 'calm');

  test('every kind has a text that trips it and one that must not', () => {
    for (const kind of KINDS) {
      expect([kind, dangers.some((one) => one.kind === kind)]).toEqual([kind, true]);
      expect([kind, calm.some((one) => one.kind === kind)]).toEqual([kind, true]);
    }
    expect(dangers.length).toBeGreaterThan(75);
  });

  test('no danger is missed', () => {
    expect(dangers.filter(({ text, level }) => screen(text).level !== level).map(({ text }) => text)).toEqual(
      [],
    );
  });

  test('nothing harmless alarms', () => {
    expect(calm.filter(({ text }) => isAlarm(screen(text).level)).map(({ text }) => text)).toEqual([]);
  });

  test('what a nurse must see the same day is urgent', () => {
    const urgent = all.filter(({ level }) => level === 'urgent');
    expect(urgent.length).toBeGreaterThan(3);
    expect(urgent.filter(({ text, kind }) => screen(text).kind !== kind).map(({ text }) => text)).toEqual([]);
  });

  const minimised: Readonly<Record<string, (text: string) => string>> = {
    en: (text) => `its probably nothing and my husband says im fine but ${text} lol`,
    es: (text) => `seguro no es nada y mi esposo dice que estoy bien pero ${text} jaja`,
  };
  const chatter: Readonly<Record<string, string>> = {
    en: 'Hi, this is about the appointment for next week and where we can leave the car. ',
    es: 'Hola, queria preguntar por la cita de la proxima semana y donde dejamos el carro. ',
  };
  const mutations: readonly (readonly [string, (text: string) => string])[] = [
    ['in capitals', (text) => text.toUpperCase()],
    ['without accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['with zero-width marks', (text) => text.replace(/(\w)(?=\w)/g, '$1\u200b')],
    ['with look-alike letters', (text) => text.replaceAll('a', 'а').replaceAll('o', 'о')],
    [
      'full-width',
      (text) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ['between emoji', (text) => `😭😭 ${text} 💔`],
    ['after STOP', (text) => `STOP ${text}`],
    ['after a yes', (text) => `${language === 'es' ? 'si' : 'yes'} ${text}`],
    ['after "no,"', (text) => `no, ${text}`],
    ['made small by the family', minimised[language]!],
    [
      'buried in 1,500 characters',
      (text) => `${chatter[language]!.repeat(9) + text}. ${chatter[language]!.repeat(8)}`,
    ],
  ];
  test.each(mutations)('a danger %s is still one', (_name, mutate) => {
    expect(
      dangers.filter(({ text }) => !isAlarm(screen(mutate(text)).level)).map(({ text }) => text),
    ).toEqual([]);
  });
});

test('the second set of texts is told apart as well', () => {
  const lines = readFileSync(join(import.meta.dirname, 'cases.second.txt'), 'utf8').split('\n');
  const texts = (sort: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${sort}: `)).map((line) => line.slice(sort.length + 2));
  expect(texts('danger').length).toBeGreaterThan(100);
  expect(texts('danger').filter((text) => !isAlarm(screen(text).level))).toEqual([]);
  expect(texts('calm').filter((text) => isAlarm(screen(text).level))).toEqual([]);
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
    ['bp is 190/125', 'urgent', 'blood_pressure'],
    ['bp is 120/80', 'none', null],
  ])('%s -> %s %s', (text, level, kind) => {
    expect(screen(text)).toMatchObject({ level, kind });
  });
});

test('where several hold, the emergency is said first and all are named', () => {
  const verdict = screen('I have a fever of 102, i want to die and i cant breathe');
  expect(verdict).toMatchObject({ level: 'emergency', kind: 'breathing' });
  expect(verdict.matched).toEqual(['breathing.cannot', 'suicide.wish', 'fever.high']);
});

test('both languages are read whatever the conversation is in', () => {
  expect(screen('no puedo respirar', { locale: 'en' })).toMatchObject({ level: 'emergency', locale: 'es' });
  expect(screen("can't breathe", { locale: 'es' })).toMatchObject({ level: 'emergency', locale: 'en' });
  expect(screen('me duele mucho el chest', { locale: 'en' })).toMatchObject({
    level: 'emergency',
    locale: 'es',
  });
});

test('a danger split over texts is found in them together, and only then', () => {
  expect(screen('my chest').level).toBe('none');
  expect(screenJoined(['my chest', 'really hurts']).kind).toBe('cardiac');
  expect(screenJoined(['i cant breathe', 'thanks']).level).toBe('none');
  expect(screenJoined(['no', 'puedo', 'respirar']).kind).toBe('breathing');
});

test('a doubt or a joke does not lower it', () => {
  for (const text of [
    'probably nothing but my chest is crushing',
    "my husband says it's nothing, can't feel my left arm",
    'i want to kill myself lol jk',
    'I have the pills in front of me and tonight I end it',
  ]) {
    expect([text, isAlarm(screen(text).level)]).toEqual([text, true]);
  }
});

test('a denial covers what it is said of and no more', () => {
  expect(screen('no fever, chest pain or trouble breathing').level).not.toBe('crisis');
  expect(screen('no chest pain or trouble breathing').level).toBe('none');
  expect(screen('no fever but i cant breathe').level).toBe('emergency');
  expect(screen('no my chest hurts').level).toBe('emergency');
  expect(screen("I can't sleep, my chest hurts").level).toBe('emergency');
});

test('a text of any length is read wherever the danger stands in it', () => {
  const long = 'la la '.repeat(SCREENED_CHARACTERS);
  expect(screen(`i cant breathe ${long}`).level).toBe('emergency');
  expect(screen(`${long} i cant breathe`).level).toBe('emergency');
  for (let at = SCREENED_CHARACTERS - 40; at < SCREENED_CHARACTERS + 10; at += 7)
    expect(screen(`${'x'.repeat(at)} i cant breathe ${long}`).level).toBe('emergency');
  expect(screen(`${long} i cant breathe. ${long}`)).toMatchObject({ kind: 'breathing' });
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
  ];
  const millisecondsFor = (text: string): number => {
    const runs = Array.from({ length: 5 }, () => {
      const started = performance.now();
      screen(text);
      return performance.now() - started;
    });
    return Math.min(...runs);
  };
  for (const piece of pieces) {
    const short = millisecondsFor(piece.repeat(2_000).slice(0, 2_000));
    const long = millisecondsFor(piece.repeat(16_000).slice(0, 16_000));
    // Eight times the text; thirty leaves room for a busy machine, and a square would be sixty-four.
    expect(long).toBeLessThan(Math.max(short * 30, 25));
  }
});
