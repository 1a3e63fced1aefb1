import type { Chart, DueCare, PastTest, PlanItem } from './chart.ts';
import { type Phrase, phrase } from './phrase.ts';
import { contentWords, fits } from './plan.ts';
import { termsIn, termsNamed } from './term-index.ts';
import { timeOf } from './times.ts';

/** Words in which one asks after any test. */
const ANY = new Set(
  'did get got test tests had last ever done already get prueba examen ultima ultimo hicieron ya when was blood sangre vaccine vacuna shot scan'.split(
    ' ',
  ),
);

/** The test of the record that a text names: by our words for it, else by its own. Null where none, or more than one, fits. */
export function testNamed(chart: Chart, text: string): PastTest | null {
  const tests = chart.tests ?? [];
  const meant = new Set(termsIn(text).map(({ key }) => key));
  const byTerm = tests.find(({ name }) => termsNamed(name.verbatim).some(({ key }) => meant.has(key)));
  if (byTerm !== undefined) return byTerm;
  const words = contentWords(text).filter((word) => !ANY.has(word));
  if (words.length === 0) return null;
  return (
    tests.find(({ name }) => {
      const own = contentWords(name.verbatim);
      const hits = words.filter((word) => own.some((one) => fits(word, one))).length;
      return hits > 0 && hits * 2 >= words.length;
    }) ?? null
  );
}

/** A test that an item of the plan asks for and that the record has: so that nobody does it twice unasked. */
export function alreadyHad(chart: Chart, item: PlanItem): PastTest | null {
  if (item.kind === 'medicine' || item.kind === 'diet') return null;
  const own = item.what.verbatim.toLowerCase();
  return (
    (chart.tests ?? []).find(
      ({ name }) =>
        name.verbatim.toLowerCase() === own ||
        (name.term !== null &&
          name.term === item.what.term &&
          /test|urine|colonoscopy|spirometry|sugar|hearing/.test(name.term)),
    ) ?? null
  );
}

/** "You already had this on ...". */
export function hadLine({ name, at, kind }: PastTest): Phrase {
  const date = timeOf(at.slice(0, 10)) ?? at;
  return phrase(kind === 'shot' ? 'explain:had.shot' : 'explain:had.test', {
    name: { verbatim: name.verbatim },
    date,
  });
}

/** What is due by the record, a line each. */
export function dueLines(due: readonly DueCare[]): readonly Phrase[] {
  return due.slice(0, 5).map(({ name, at }) => {
    const date = timeOf(at);
    const said = { verbatim: name.verbatim };
    return date === null
      ? phrase('explain:due.line', { name: said })
      : phrase('explain:due.line-on', { name: said, date });
  });
}
