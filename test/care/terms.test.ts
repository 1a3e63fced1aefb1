import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalised, untagged } from '../../src/care/normal.ts';
import { roleKeys } from '../../src/care/roles.ts';
import { isSensitive } from '../../src/care/sensitive.ts';
import { relationKeys } from '../../src/care/team.ts';
import {
  ASK_YOUR_TEAM,
  explanationOf,
  glossedBeside,
  named,
  termKeys,
  termOf,
  wordingOf,
} from '../../src/care/terms.ts';
import { createVoice } from '../../src/language/voice.ts';
import { NEEDS } from '../../src/practice/practice-settings.ts';

const root = join(__dirname, '..', '..');
const voice = createVoice(join(root, 'locales'));

type Tree = { readonly [key: string]: string | Tree };

function catalogue(locale: string, namespace: string): Tree {
  return JSON.parse(readFileSync(join(root, 'locales', locale, `${namespace}.json`), 'utf8')) as Tree;
}

function flat(tree: Tree, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : flat(value, `${prefix}${key}.`),
  );
}

describe('words of a record', () => {
  test('are found whatever their case, tag, accents and spaces', () => {
    for (const words of [
      'Diabetic diet',
      ' diabetic  DIET ',
      'Diabetic diet (regime/therapy)',
      'Diabétic diet',
    ]) {
      expect(termOf(words)).toBe('terms:diabetic-diet.name');
    }
    expect(untagged('Physical therapy procedure (regime/therapy)')).toBe('Physical therapy procedure');
    expect(untagged('Vitamin D (1000 units)')).toBe('Vitamin D (1000 units)');
    expect(termOf('Quantum healing')).toBeNull();
  });

  test('that hold an amount are said as written, with our words only to explain them', () => {
    const wording = wordingOf('Exercise 30 minutes per day', ['Exercise therapy']);
    expect(wording).toEqual({ verbatim: 'Exercise 30 minutes per day', term: 'terms:exercise.name' });
    if (wording !== null) expect(named(wording)).toEqual({ verbatim: 'Exercise 30 minutes per day' });
  });

  test('of the glossary are said beside the record’s own, where they have one meaning and may be said', () => {
    expect(glossedBeside('Viral sinusitis (disorder)', 0)).toEqual({ key: 'glossary:sinusitis.what' });
    expect(glossedBeside('Viral sinusitis', 2)).toEqual({ key: 'glossary:sinusitis.again' });
    for (const words of [
      'PT',
      'prognosis',
      'Depression screening (procedure)',
      'Viral sinusitis for 3 weeks',
    ])
      expect(glossedBeside(words, 0)).toBeNull();
  });

  test('in laboratory code are never said: the team explains them', () => {
    expect(wordingOf('Carbon dioxide, total [Moles/volume] in Blood')?.term).toBe(ASK_YOUR_TEAM);
  });

  test.each([
    'Routine antenatal care',
    'Alcohol-free diet',
    'Suicide Risk Assessment',
    'Mental health care plan (record artifact)',
    'Victim of intimate partner abuse (finding)',
    'Human immunodeficiency virus antigen test',
    'Terapia psicológica',
    'Consejería por depresión',
    'naltrexone 50 MG Oral Tablet',
  ])('%s is sensitive', (words) => {
    expect(isSensitive(words)).toBe(true);
  });

  test.each([
    'Hearing aids',
    'Congenital heart disease',
    'Diabetic diet',
    'Tongue depressor',
    'Sterile dressing',
    'Camila camina',
    'Asthma',
  ])('%s is not', (words) => {
    expect(isSensitive(words)).toBe(false);
  });
});

describe('the catalogue', () => {
  test.each(['plan', 'terms', 'team', 'practice'])(
    '%s has the same keys in English and Spanish',
    (namespace) => {
      const keys = (locale: string) => flat(catalogue(locale, namespace)).map(([key]) => key);
      expect(keys('es').filter((key) => !key.endsWith('_many'))).toEqual(keys('en'));
      const plurals = keys('es').filter((key) => key.endsWith('_other'));
      expect(keys('es')).toEqual(
        expect.arrayContaining(plurals.map((key) => key.replace('_other', '_many'))),
      );
    },
  );

  test.each(['plan', 'terms', 'team', 'practice'])('%s takes the same values in both', (namespace) => {
    const values = (locale: string) =>
      Object.fromEntries(
        flat(catalogue(locale, namespace))
          .filter(([key]) => !/_(?:one|many)$/.test(key))
          .map(([key, text]) => [
            key,
            [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted(),
          ]),
      );
    expect(values('es')).toEqual(values('en'));
  });

  test('has three forms of every term, all different, none with a number that no source has', () => {
    for (const locale of voice.locales) {
      for (const key of termKeys) {
        const term = `terms:${key}.name`;
        const forms = [{ key: term }, explanationOf(term, 0), explanationOf(term, 1)].map((one) =>
          voice.say(locale, one),
        );
        expect(new Set(forms).size).toBe(3);
        for (const form of forms) expect(form).not.toMatch(/\d/);
        expect(forms[0]?.length).toBeLessThanOrEqual(60);
      }
    }
    expect(Object.keys(catalogue('en', 'terms')).toSorted()).toEqual([...termKeys].toSorted());
  });

  test('names every role, relation and need', () => {
    const keys = [
      ...roleKeys.map((key) => `team:roles.${key}`),
      ...relationKeys.map((key) => `team:family.${key}`),
      ...NEEDS.map((need) => `team:needs.${need}`),
    ];
    for (const locale of voice.locales)
      for (const key of keys) expect(voice.say(locale, { key })).not.toBe('');
  });

  test('gives no orders of the kind that shames, and no dead end', () => {
    for (const locale of ['en', 'es']) {
      for (const namespace of ['plan', 'terms', 'team', 'practice']) {
        for (const [, text] of flat(catalogue(locale, namespace))) {
          expect(text).not.toMatch(/you (?:should|must)|usted debe|invalid|inválid|\bDr\b/i);
        }
      }
    }
  });
});

const file = join(root, '..', 'shared', 'fhir', 'terms-careplan.csv');
const isHere = existsSync(file);
if (!isHere) process.stderr.write('\nSKIPPED: ../shared/fhir/terms-careplan.csv is not here.\n');

(isHere ? test : test.skip)(
  'every word seen in public care plans is plain, or the team’s to explain, or withheld',
  () => {
    const displays = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => /^\d+,(?:"([^"]*)"|([^,]*)),/.exec(line))
      .map((row) => row?.[1] ?? row?.[2] ?? '');
    expect(displays).toHaveLength(133);
    expect(displays.filter((display) => termOf(display) === null && !isSensitive(display))).toEqual([]);
    expect(displays.filter((display) => normalised(display) === '')).toEqual([]);
  },
);
