import MiniSearch from 'minisearch';
import type { Chart, PlanItem } from './chart.ts';
import { everyItem } from './everything.ts';
import { folded } from './normal.ts';
import { type Phrase, phrase } from './phrase.ts';
import { contentWords, planItems } from './plan.ts';
import { named } from './terms.ts';

/** What a chart says to a question, and where it stands. */
export type PlanAnswer = { readonly item: PlanItem; readonly where: Phrase };

/**
 * Finds what the record says to a question: by its words in English, Spanish and theirs (`wordsOf` gives an item in plain
 * words), names and near spellings. Null where what is asked about stands nowhere: then nobody guesses.
 */
export function answerFrom(
  chart: Chart,
  question: string,
  now: number,
  wordsOf: (item: PlanItem) => string,
): PlanAnswer | null {
  const words = [...new Set(contentWords(question))].filter((word) => !ASKING.has(word));
  const strong = words.filter((word) => !WEAK.has(word));
  const asked = strong.length > 0 ? strong : words;
  if (asked.length === 0) return null;
  const items = everyItem(chart, now).filter((item) => (item.clashes ?? []).length === 0);
  const search = new MiniSearch<{ id: number; name: string; said: string }>({
    fields: ['name', 'said'],
    processTerm: (term) => folded(term),
    searchOptions: {
      boost: { name: 2 },
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      prefix: (term) => term.length > 3,
    },
  });
  const inPlan = planItems(chart).length;
  search.addAll(
    items.map((item, id) => ({
      id,
      name: item.what.verbatim,
      said: [wordsOf(item), item.how ?? '', item.howOften ?? ''].join(' '),
    })),
  );
  // "bread" in "can I eat bread" is what is asked about: half of such words found is no answer to the other half.
  const found = search
    // What the plan asks for says more than a goal or a visit of the same name.
    .search(asked.join(' '), { boostDocument: (id) => (Number(id) < inPlan ? 1.5 : 1) })
    .find(({ queryTerms }) => new Set(queryTerms).size * 2 > asked.length);
  const item = found === undefined ? undefined : items[Number(found.id)];
  return item === undefined ? null : { item, where: whereIs(chart, item) };
}

/** Where in the record an item stands, as a person would look it up. */
export function whereIs(chart: Chart, item: PlanItem): Phrase {
  const place = planItems(chart).findIndex(({ id }) => id === item.id);
  if (place >= 0) {
    const plan = chart.plans.find(({ items }) => items.some(({ id }) => id === item.id));
    return plan === undefined
      ? phrase('explain:where.medicine', { number: place + 1 })
      : phrase('explain:where.plan', { number: place + 1, title: named(plan.title) });
  }
  const [plan] = chart.plans.filter(({ id }) => item.id.startsWith(`${id}#`));
  if (plan !== undefined) return phrase('explain:where.written', { title: named(plan.title) });
  if (item.kind === 'goal') return phrase('explain:where.goal');
  return phrase(item.kind === 'visit' ? 'explain:where.visit' : 'explain:where.team');
}

/** What every question about a plan may hold. */
const ASKING = new Set(
  `does say says said tell tells mention plan care dice dicen segun often many times long when where cuantas cuantos veces
  cuanto tiempo there anything something algo need allowed okay`.split(/\s+/),
);

/** Verbs that say nothing of what is eaten, taken or done, where anything else is named. */
const WEAK = new Set(
  'eat drink take use go get have make keep try comer tomar usar beber ir hacer puedo debo medicine medicina exercise ejercicio'.split(
    ' ',
  ),
);
