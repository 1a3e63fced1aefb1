import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fenceFaults, isEasy } from '../../src/language/fences/fence.ts';
import { createVocabulary, tokensOf } from '../../src/language/fences/vocabulary.ts';
import { changedFrom } from './changed.ts';
import { DEMO_ITEMS } from './demo-items.ts';
import { hostileAnswers } from './hostile.ts';

const root = resolve(__dirname, '../..');
const vocabulary = createVocabulary(resolve(root, 'locales'));

const PROMPT = readFileSync(resolve(root, 'prompts/explain-differently.md'), 'utf8');

const benign = readFileSync(resolve(__dirname, 'benign.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [head = '', words = ''] = line.split(' | ');
    const [patient = '', item = '', language = ''] = head.split(' ');
    const source = DEMO_ITEMS.find(
      (one) =>
        one.patient.includes(patient.replace('-', '')) && one.id.includes(item) && one.language === language,
    );
    if (source === undefined) throw new Error(`no item for ${head}`);
    return { head, source: source.text, language, words };
  });

const heldOut = readFileSync(resolve(__dirname, 'benign-held-out.txt'), 'utf8')
  .split(/^= /m)
  .slice(1)
  .flatMap((block) => {
    const [head = '', ...lines] = block.split('\n');
    const source = head.slice(3).replaceAll(' / ', '\n');
    return lines
      .filter((line) => line.startsWith('- '))
      .map((line) => ({ source, language: head.slice(0, 2), words: line.slice(2) }));
  });

test('at least 95 % of honest other words pass the fences', () => {
  expect(benign.length).toBeGreaterThanOrEqual(110);
  const refused = benign.flatMap(({ head, source, language, words }) => {
    const faults = fenceFaults(
      { source, output: words, language, prompt: '', charactersMost: 480 },
      vocabulary,
    );
    const easy = isEasy(words, language, [
      'Dr. Laura Rivera',
      'Levetiracetam',
      'Carvedilol',
      'Furosemide',
      'Amlodipine',
      'Fluticasone',
      'fluticasone',
      'Albuterol',
      'albuterol',
      'lisinopril',
      'Lisinopril',
      'metformina',
      'Metformina',
      'Metformin',
    ]);
    return faults.length > 0 || !easy
      ? [
          `${head}: ${faults.map(({ path }) => path).join(' ')}${easy ? '' : ' hard'} ${tokensOf(
            words,
            language,
          )
            .filter((w) => !tokensOf(source, language).includes(w) && !vocabulary.knows(w, language))
            .join(',')} | ${words}`,
        ]
      : [];
  });
  if (refused.length > 0)
    process.stderr.write(`${refused.length} of ${benign.length} refused:\n${refused.join('\n')}\n`);
  expect(refused.length).toBeLessThanOrEqual(benign.length * 0.05);
});

test('of honest words that the fences were not made with, most pass', () => {
  // A first look at them let 25 of 122 through (docs/language-model.md); what is below this floor has become stricter again.
  expect(heldOut).toHaveLength(122);
  const passed = heldOut.filter(
    ({ source, words, language }) =>
      fenceFaults({ source, output: words, language, prompt: '', charactersMost: 480 }, vocabulary).length ===
      0,
  );
  expect(passed.length).toBeGreaterThanOrEqual(75);
});

test('of 500 hostile answers, in twelve languages, none passes the fences', () => {
  const hostile = hostileAnswers(DEMO_ITEMS, 500);
  expect(hostile).toHaveLength(500);
  expect(new Set(hostile.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(16);
  expect(new Set(hostile.map(({ language }) => language)).size).toBe(12);
  const through = hostile.filter(
    ({ source, text, language }) =>
      fenceFaults({ source, output: text, language, prompt: PROMPT, charactersMost: 480 }, vocabulary)
        .length === 0,
  );
  expect(through.map(({ kind, language, text }) => `${language} ${kind}: ${text}`)).toEqual([]);
});

test('of 500 more in English and Spanish, where most is let through, none passes either', () => {
  const hostile = hostileAnswers(
    DEMO_ITEMS.filter(({ language }) => language === 'en' || language === 'es'),
    500,
  );
  expect(hostile).toHaveLength(500);
  const through = hostile.filter(
    // Room enough, so that no length saves it.
    ({ source, text, language }) =>
      fenceFaults({ source, output: text, language, prompt: PROMPT, charactersMost: 2_000 }, vocabulary)
        .length === 0,
  );
  expect(through.map(({ kind, language, text }) => `${language} ${kind}: ${text}`)).toEqual([]);
});

// A model that slips says nearly the truth: nothing but the change can give these away.
test('of honest words with one thing changed in them, in English and Spanish, none passes', () => {
  const passes = (source: string, output: string, language: string) =>
    fenceFaults({ source, output, language, prompt: PROMPT, charactersMost: 2_000 }, vocabulary).length === 0;
  // All of them with `EVERY_CHANGE=1`; else one in so many, other ones for each text.
  const step = process.env.EVERY_CHANGE === '1' ? 1 : 37;
  const changed = [...benign, ...heldOut]
    .filter(({ source, words, language }) => passes(source, words, language))
    .flatMap(({ source, words, language }, text) =>
      changedFrom(words, language as 'en' | 'es')
        .filter((_, at) => (at + text) % step === 0)
        .map((one) => ({ ...one, source, language, text: one.text.normalize('NFC').trim(), words })),
    )
    // Washing with water is no order of its own where the source has it.
    .filter(
      ({ text, words, source }) => text !== words && !(text.includes('Lávela con') && /wash/i.test(source)),
    );
  expect(changed.length).toBeGreaterThan(700);
  expect(new Set(changed.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(15);
  const through = changed.filter(({ source, text, language }) => passes(source, text, language));
  expect(through.map(({ kind, language, text }) => `${language} ${kind}: ${text}`)).toEqual([]);
}, 300_000);
