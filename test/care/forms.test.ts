import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chart, PlanItem } from '../../src/care/chart.ts';
import { chartOf } from '../../src/care/chart-from-fhir.ts';
import { everyItem } from '../../src/care/everything.ts';
import { checkFaithful } from '../../src/care/faithful.ts';
import { gather, readFile } from '../../src/care/fhir/read.ts';
import { formsOf, phraseOf, recordWords } from '../../src/care/forms.ts';
import { planItems } from '../../src/care/plan.ts';
import { numbersIn } from '../../src/care/quantities.ts';
import { NUMBERED } from '../../src/care/terms.ts';
import { createVoice } from '../../src/language/voice.ts';
import { oddPlans } from './odd-plans.ts';

const root = join(__dirname, '..', '..');
const voice = createVoice(join(root, 'locales'));
const now = Date.parse('2026-11-23T12:00:00Z');
const demo = join(root, 'demo', 'patients');
const shared = join(root, '..', 'shared', 'fhir', 'patients');

function chartsIn(folder: string): readonly (readonly [string, Chart])[] {
  return readdirSync(folder).flatMap((file) =>
    gather([readFile(file, readFileSync(join(folder, file)))]).flatMap(({ patient, resources }) =>
      patient === null
        ? []
        : [
            [
              `${file} ${patient}`,
              chartOf(
                resources.map(({ resource }) => resource),
                patient,
              ),
            ] as const,
          ],
    ),
  );
}

const isHere = existsSync(shared);
if (!isHere) process.stderr.write('\nSKIPPED: ../shared/fhir is not here: its plans are in no form.\n');
const records = [...chartsIn(demo), ...(isHere ? chartsIn(shared) : [])];
const odd = chartOf(oddPlans, 'ana');

/** Faults of one form of one item in one language, by the words that the record has. */
function faultsOf(item: PlanItem, locale: string): readonly string[] {
  const say = (phrase: Parameters<typeof voice.say>[1]): string => voice.say(locale, phrase);
  const record = recordWords(item, say);
  const forms = formsOf(item, say);
  const usual = forms[0]?.text ?? '';
  return forms.flatMap(({ form, text }) => {
    const lost = checkFaithful(record, text).filter(({ message }) => !message.includes('does not'));
    const source = form === 'plain' ? `${record}\n${who(item)}` : `${record}\n${usual}`;
    // Our reviewed words may warn of more than the record does ("ask before you stop").
    const added = checkFaithful(source, text).filter(
      ({ message, path }) => message.includes('does not') && !path.startsWith('warning.'),
    );
    return [...lost, ...added].map(
      ({ path, message }) => `${form} of "${item.what.verbatim}": ${path} ${message}`,
    );
  });
}

/** Names may hold what looks like a number: "Suite 3". */
function who(item: PlanItem): string {
  return [...item.who, ...item.why.map(({ verbatim }) => verbatim)].join('\n');
}

describe.each([...records, ['odd shapes', odd] as const])('%s', (_, chart) => {
  test.each(['en', 'es'])(
    'no form of any item loses or adds a number, date, drug or warning in %s',
    (locale) => {
      const items = everyItem(chart, now).filter((item) => (item.clashes ?? []).length === 0);
      expect(items.flatMap((item) => faultsOf(item, locale))).toEqual([]);
    },
  );

  test('every item has a form of its own to begin with, and no two of its forms are alike', () => {
    for (const item of everyItem(chart, now)) {
      const forms = formsOf(item, (phrase) => voice.say('en', phrase));
      expect(forms[0]?.form).toBe('plain');
      expect(new Set(forms.map(({ text }) => text)).size).toBe(forms.length);
      for (const { text } of forms) expect(text).not.toMatch(/undefined|\[object|\{\{|<[a-z]/);
    }
  });
});

test('in all the records most items can be said in three ways or more', () => {
  const counts = records.flatMap(([, chart]) =>
    planItems(chart).map((item) => formsOf(item, (phrase) => voice.say('en', phrase)).length),
  );
  expect(counts.filter((count) => count >= 3).length / counts.length).toBeGreaterThan(0.6);
});

/** By what is written of an item in the odd record: what must be said of it, in every form. */
const expected: readonly (readonly [string, readonly RegExp[]])[] = [
  ['Walk', [/Times a week: 3/, /30 minutes/]],
  ['Check sugar', [/Times a day: 2-4/, /Before breakfast/, /At bedtime/]],
  ['Foot soak', [/Every 4-6 hours/, /For 10 days in all/]],
  ['Weigh', [/Monday, Thursday/, /8:00 AM/]],
  ['Stretch', [/Times a day: 3/]],
  ['Ice', [/Only when needed for: swelling/, /Times in all: 5-7/]],
  ['Fluids', [/≤ 1500 mL/]],
  ['Cast', [/From March 1, 2026/, /Until April 12, 2026/]],
  ['Low sodium diet', [/Sodium: 2 g/, /Leave out: Shellfish/, /Call us if you swell/]],
  ['Wheelchair', [/Call 800 555 0100 if it breaks/]],
  ['Ask about flu shot', [/flu shot/]],
  ['Hierro 65 mg', [/Tome 1 tableta/]],
];

test.each(expected)('of "%s" all is said that the record has in fields', (name, wanted) => {
  const item = planItems(odd).find(({ what }) => what.verbatim.startsWith(name));
  expect(item).toBeDefined();
  if (item === undefined) return;
  const forms = formsOf(item, (phrase) => voice.say('en', phrase));
  for (const { text } of forms) for (const pattern of wanted) expect(text).toMatch(pattern);
});

test('what is over, entered in error, or nothing in words is no item', () => {
  expect(
    planItems(odd)
      .map(({ what }) => what.verbatim)
      .join('\n'),
  ).not.toMatch(/Error|Done|Wrong plan/);
});

test('a form that lost a number would be left out', () => {
  const item = planItems(odd).find(({ what }) => what.verbatim === 'Walk');
  expect(item).toBeDefined();
  if (item === undefined) return;
  const lossy = formsOf(item, (phrase) =>
    voice.say('en', phrase).replace(/First: Walk[\s\S]*/, 'First: Walk'),
  );
  expect(lossy.map(({ form }) => form)).not.toContain('steps');
  expect(lossy.map(({ form }) => form)).toContain('short');
});

test('the day is drawn where the record names its parts, and not where it says never', () => {
  const drawn = planItems(odd).map(
    (item) => [item.what.verbatim, phraseOf(item, 'picture') !== null] as const,
  );
  expect(Object.fromEntries(drawn)).toMatchObject({ 'Check sugar': true, 'Night snack': false, Walk: false });
});

test('words of the glossary with a number in them are known, so that none stands beside an item', () => {
  const found = ['en', 'es'].flatMap((locale) => {
    const file = join(root, 'locales', locale, 'glossary.json');
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { what: string; again: string }>;
    return Object.entries(texts)
      .filter(([, { what, again }]) =>
        numbersIn(`${what} ${again}`).some(({ isArticle, unit }) => !isArticle || unit !== null),
      )
      .map(([key]) => key);
  });
  expect(found.filter((key) => !NUMBERED.has(key))).toEqual([]);
  expect(found.length).toBeGreaterThan(40);
});
