import type { Chart, PlanItem } from './chart.ts';
import { contentWords, fits, planItems } from './plan.ts';

/** Items that a question is answered from: more would be a list, which there is. */
const ITEMS_MOST = 3;
/** The share of a question's telling words that an item must have: fewer, and it is about something else. */
const COVERED_LEAST = 0.6;
/** Where a question has more words than one, one alone tells nothing. */
const WORDS_LEAST = 2;

/** The items of a plan that a question may be about, the likeliest first. `wordsOf`: how an item is said. */
export function itemsAsked(
  chart: Chart,
  question: string,
  wordsOf: (item: PlanItem) => string,
): readonly PlanItem[] {
  const asked = [...new Set(contentWords(question))];
  const least = asked.length === 1 ? 1 : Math.max(WORDS_LEAST, Math.ceil(asked.length * COVERED_LEAST));
  return planItems(chart)
    .map((item) => {
      const own = contentWords(`${item.what.verbatim} ${wordsOf(item)}`);
      return { item, score: asked.filter((word) => own.some((other) => fits(word, other))).length };
    })
    .filter(({ score }) => score >= least)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, ITEMS_MOST)
    .map(({ item }) => item);
}
