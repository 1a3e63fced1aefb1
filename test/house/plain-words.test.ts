import { join } from 'node:path';
import { coverageOf } from '../../src/language/coverage.ts';
import { languagesIn, textsOf } from '../../src/language/texts.ts';

/** Lint of what patients read: docs/languages.md has the rules in words. */
const LOCALES = join(import.meta.dirname, '../../locales');

/** Read by staff, or by whoever tries Porchlight out: no patient sees them. */
const NOT_FOR_PATIENTS = new Set(['handoff', 'simulator', 'staff']);
/** A danger, and death, are named there. */
const MAY_NAME = new Set(['safety', 'nearby', 'grief', 'glossary', 'terms', 'opt-out']);

type Rule = {
  readonly name: string;
  readonly languages: 'all' | readonly string[];
  readonly isBroken: (text: string, namespace: string) => boolean;
};

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?؟。！？])\s*/u);
const wordsOf = (text: string): number => (text.match(/[\p{L}\p{N}'’{}-]+/gu) ?? []).length;
/** Written without blanks between words. */
const WITHOUT_BLANKS = ['zh'];

const RULES: readonly Rule[] = [
  {
    name: 'asks one thing at a time',
    languages: 'all',
    // What the reader may say to somebody else stands in quotation marks: we do not ask it.
    isBroken: (text) => (text.replace(/["“«][^"”»]*["”»]/gu, '').match(/[?؟？]/gu) ?? []).length > 1,
  },
  {
    name: 'has no sentence of more than 30 words',
    languages: 'all',
    isBroken: (text) => sentencesOf(text).some((sentence) => wordsOf(sentence) > 30),
  },
  {
    name: 'orders nobody about',
    languages: ['en', 'es'],
    isBroken: (text) =>
      /\b(?:you must|you have to|you are required|usted debe|tiene que|está obligad[oa])\b/iu.test(text),
  },
  {
    name: 'frightens nobody',
    languages: ['en', 'es'],
    isBroken: (text, namespace) =>
      !MAY_NAME.has(namespace) &&
      /\b(?:fatal|deadly|life-threatening|die|dies|kill|dangerous|warning:|mortal|morir|muere|matar|peligros[oa])\b/iu.test(
        text,
      ),
  },
  {
    name: 'uses no words of the trade',
    languages: ['en', 'es'],
    isBroken: (text, namespace) =>
      namespace !== 'glossary' &&
      namespace !== 'terms' &&
      /\b(?:adherence|complian(?:ce|t)|non-?compliant|utili[sz]e|comorbid\w*|prn|b\.?i\.?d\.?|npo|modality|contraindicat\w*|adherencia|comorbilidad\w*|contraindicad\w*)\b/iu.test(
        text,
      ),
  },
  {
    name: 'writes months as words',
    languages: 'all',
    isBroken: (text) => /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/u.test(text),
  },
];

describe.each(languagesIn(LOCALES))('what patients read in %s', (locale) => {
  const texts = [...textsOf(LOCALES, locale)].filter(
    ([key]) => !NOT_FOR_PATIENTS.has(key.split(':')[0] ?? ''),
  );
  const rules = RULES.filter(({ languages }) => languages === 'all' || languages.includes(locale));

  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, { isBroken }) => {
    if (name.includes('sentence') && WITHOUT_BLANKS.includes(locale)) return;
    const broken = texts.filter(([key, text]) => isBroken(text, key.split(':')[0] ?? ''));
    expect(broken.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});

test('each rule finds what it is for', () => {
  const examples: Readonly<Record<string, string>> = {
    'asks one thing at a time': 'Is it better? Or is it worse?',
    'has no sentence of more than 30 words': `${'very '.repeat(31)}long.`,
    'orders nobody about': 'You must take a walk.',
    'frightens nobody': 'This can be fatal.',
    'uses no words of the trade': 'Your adherence is low.',
    'writes months as words': 'See you on 4/9/2027.',
  };
  for (const { name, isBroken } of RULES) expect(isBroken(examples[name] ?? '', 'talk')).toBe(true);
});

test('English is read at grade 6 or below, and Spanish at 65 or above on INFLESZ', () => {
  const [grade] = coverageOf(LOCALES, 'en').reading?.match(/[\d.]+/) ?? [];
  const [ease] = coverageOf(LOCALES, 'es').reading?.match(/[\d.]+/) ?? [];
  expect(Number(grade)).toBeLessThanOrEqual(6);
  expect(Number(ease)).toBeGreaterThanOrEqual(65);
});
