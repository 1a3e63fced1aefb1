import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SegmentedMessage } from 'sms-segments-calculator';
import { type Term, termForm, termsIn, termsNamed } from '../../src/care/term-index.ts';
import {
  englishSyllables,
  gradeOf,
  inflesz,
  sentencesOf,
  spanishSyllables,
  wordsOf,
} from '../../src/language/reading-level.ts';
import { createVoice } from '../../src/language/voice.ts';
import { mayLeave } from '../../src/safety/outgoing.ts';

const root = join(__dirname, '..', '..');

type Entry = { readonly name: string; readonly what?: string; readonly again?: string };

function entries(locale: string, namespace: string): readonly (readonly [string, Entry])[] {
  const file = join(root, 'locales', locale, `${namespace}.json`);
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Entry>);
}

/** Entries that say what the word means; the others are left to the team. */
function explained(locale: string, namespace = 'glossary'): readonly (readonly [string, Required<Entry>])[] {
  return entries(locale, namespace).filter(
    (entry): entry is [string, Required<Entry>] => entry[1].what !== undefined,
  );
}

const lines = readFileSync(join(root, 'src/care/term-names.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [key = '', names = ''] = line.split(': ');
    return { key: key.replace('!', ''), askTeam: key.endsWith('!'), names: names.split(', ') };
  });

const keysOf = (terms: readonly Term[]): readonly string[] => terms.map(({ key }) => key);

/** Names that have several meanings on purpose: the bot asks which. */
const SEVERAL = ['ca', 'dc', 'pa', 'pe', 'pt', 'pump', 'rt'];

describe('the glossary', () => {
  test('explains at least 800 words, each with a name, what it is, and that in other words', () => {
    for (const locale of ['en', 'es']) {
      const all = [...explained(locale), ...explained(locale, 'terms')];
      expect(all.length).toBeGreaterThanOrEqual(800);
      for (const [, { name, what, again }] of all) expect(new Set([name, what, again]).size).toBe(3);
    }
  });

  test('has names for every entry, in each language its own, and an entry for every name', () => {
    const keys = entries('en', 'glossary').map(([key]) => key);
    const plan = entries('en', 'terms').map(([key]) => `terms:${key}`);
    expect(lines.map(({ key }) => key).filter((key) => !keys.includes(key) && !plan.includes(key))).toEqual(
      [],
    );
    for (const locale of ['en', 'es']) {
      const unnamed = entries(locale, 'glossary').filter(
        ([key, { name }]) => !keysOf(termsNamed(name)).includes(`glossary:${key}`),
      );
      expect(unnamed.map(([key]) => key)).toEqual([]);
    }
  });

  test('leaves to the team what it does not explain, and nothing else', () => {
    const left = lines.filter(({ askTeam }) => askTeam).map(({ key }) => key);
    expect(left.length).toBeGreaterThanOrEqual(10);
    for (const locale of ['en', 'es']) {
      const bare = entries(locale, 'glossary').filter(([, { what }]) => what === undefined);
      expect(bare.map(([key]) => key).sort()).toEqual([...left].sort());
    }
  });

  test('has each name in the form that is looked up, and for one word unless it is asked which', () => {
    for (const { names } of lines) expect(names).toEqual(names.map(termForm));
    const owners = Map.groupBy(
      lines.flatMap(({ key, names }) => names.map((name) => ({ key, name }))),
      ({ name }) => name,
    );
    const several = [...owners].filter(([, of]) => of.length > 1).map(([name]) => name);
    expect(several.sort()).toEqual(SEVERAL);
  });
});

describe.each(['en', 'es'])('its texts in %s', (locale) => {
  const texts = explained(locale).flatMap(([key, { name, what, again }]) => [
    { key, said: `${name}: ${what}`, text: what },
    { key, said: again, text: again },
  ]);

  test('fit one text message, or two where accents need the larger alphabet', () => {
    const long = texts.filter(({ said }) => {
      const { encodingName, segmentsCount } = new SegmentedMessage(said);
      return segmentsCount > (encodingName === 'GSM-7' ? 1 : 2);
    });
    expect(long.map(({ key, said }) => [key, said])).toEqual([]);
  });

  test('are in short sentences, without numbers, abbreviations, orders, blame or fear', () => {
    const bad = texts.filter(
      ({ text }) =>
        sentencesOf(text).some((sentence) => wordsOf(sentence).length > 18) ||
        /\d/.test(text.replaceAll('911', '')) ||
        /\b\p{Lu}{2,}\b/u.test(text) ||
        /\b(?:you|usted) (?:have|should|must|need to|tiene|debe|necesita)\b/i.test(text) ||
        /\b(?:die|dies|dying|death|deadly|fatal|kills?|muere|morir|mortal|mata)\b/i.test(text),
    );
    expect(bad.map(({ key, text }) => [key, text])).toEqual([]);
  });

  test('pass the guard on what leaves: no reassurance, diagnosis, dose or promise', () => {
    const held = texts.flatMap(({ key, said }) => {
      const leave = mayLeave(said);
      return leave.ok ? [] : [[key, leave.why, said]];
    });
    expect(held).toEqual([]);
  });

  test('are easy to read, the whole and every forty of them', () => {
    const all = texts.map(({ text }) => text);
    const parts = [
      all,
      ...Array.from({ length: Math.ceil(all.length / 40) }, (_, part) =>
        all.slice(part * 40, part * 40 + 40),
      ),
    ].filter((part) => part.flatMap(wordsOf).length >= 100);
    for (const part of parts) {
      if (locale === 'en') expect(gradeOf(part)).toBeLessThanOrEqual(6);
      else expect(inflesz(part)).toBeGreaterThanOrEqual(65);
    }
  });

  test('are as easy for the words of care plans', () => {
    const plan = explained(locale, 'terms').flatMap(([, { what, again }]) => [what, again]);
    if (locale === 'en') expect(gradeOf(plan)).toBeLessThanOrEqual(6);
    else expect(inflesz(plan)).toBeGreaterThanOrEqual(65);
  });
});

test('syllables are counted as they are spoken', () => {
  const english = ['made', 'table', 'water', 'medicine', 'a', 'breathe', 'liked', 'needed'];
  expect(english.map(englishSyllables)).toEqual([1, 2, 2, 3, 1, 1, 1, 2]);
  const spanish = ['agua', 'día', 'corazón', 'que', 'guía', 'cuidado', 'sangre', 'riñones', 'muy'];
  expect(spanish.map(spanishSyllables)).toEqual([2, 2, 3, 1, 2, 3, 2, 3, 1]);
});

describe('a word', () => {
  test.each([
    ['A1C', 'glossary:a1c'],
    ['hemoglobina glucosilada', 'glossary:a1c'],
    ['p.r.n.', 'glossary:prn'],
    ['BID', 'glossary:bid'],
    ['NPO', 'glossary:npo'],
    ['SOB', 'glossary:sob'],
    ['BMI', 'glossary:bmi'],
    ['Crohn’s disease', 'glossary:crohns'],
    ['hipertensión', 'terms:high-blood-pressure'],
    ['hipertension', 'terms:high-blood-pressure'],
    ['HTN', 'terms:high-blood-pressure'],
    ['Viral sinusitis (disorder)', 'glossary:sinusitis'],
    ['pnuemonia', 'glossary:pneumonia'],
  ])('%s is found by that name', (name, key) => {
    expect(keysOf(termsNamed(name))).toEqual([key]);
  });

  test.each([
    ['what does A1C mean on my plan', ['glossary:a1c']],
    ['the doctor wrote prior auth on my paper', ['glossary:prior-auth']],
    ['my PRN on the bottle', ['glossary:prn']],
    ['colesterol malo en mi hoja', ['glossary:ldl']],
    ['PRN or BID', ['glossary:prn', 'glossary:bid']],
    ['zorbulin test', []],
    ['what do they do', []],
    ['', []],
  ])('is found inside "%s" only where the text is about it', (text, keys) => {
    expect(keysOf(termsIn(text))).toEqual(keys);
  });

  test('that nobody asks about costs nothing: the texts are read with the first', () => {
    const folder = mkdtempSync(join(tmpdir(), 'porchlight-glossary-'));
    try {
      cpSync(join(root, 'locales'), folder, { recursive: true });
      writeFileSync(join(folder, 'en', 'glossary.json'), 'no JSON');
      const voice = createVoice(folder);
      expect(voice.say('en', { key: 'talk:fine' })).toBe('All right.');
      expect(voice.localesOf('glossary').toSorted()).toEqual(['en', 'es']);
      expect(voice.locales).toEqual(expect.arrayContaining(['en', 'es']));
      expect(() => voice.say('en', { key: 'glossary:a1c.name' })).toThrow(SyntaxError);
      expect(voice.say('es', { key: 'glossary:a1c.name' })).toBe('Prueba A1C');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const records = join(root, '..', 'shared', 'fhir');
const areHere = existsSync(join(records, 'terms-careplan.csv'));
if (!areHere)
  process.stderr.write('\nSKIPPED: the terms of public records (../shared/fhir/*.csv) are not here.\n');

(areHere ? test.each : test.skip.each)([
  ['terms-careplan.csv', 133],
  ['terms-plan.csv', 150],
])('every string of %s is explained, or left to the team, in both languages', (file, count) => {
  const displays = readFileSync(join(records, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => /^\d+,(?:"([^"]*)"|([^,]*)),/.exec(line))
    .map((row) => row?.[1] ?? row?.[2] ?? '');
  expect(displays).toHaveLength(count);
  expect(displays.filter((display) => termsNamed(display).length !== 1)).toEqual([]);
  const voice = createVoice(join(root, 'locales'));
  for (const { key, askTeam } of displays.flatMap((display) => termsNamed(display))) {
    for (const locale of ['en', 'es'])
      expect(voice.say(locale, { key: `${key}.${askTeam ? 'name' : 'what'}` })).not.toBe('');
  }
});
