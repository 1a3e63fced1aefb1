import type { Chart, PlanItem } from './chart.ts';
import { isNear } from './near.ts';
import { folded } from './normal.ts';
import { placeIn } from './ordinals.ts';
import { type Phrase, phrase } from './phrase.ts';
import { ageLine, ageOf } from './plan-age.ts';
import { named } from './terms.ts';

/** As many lines as are easily read in one text, and picked from without scrolling. */
export const ITEMS_A_PAGE = 5;

/**
 * What a plan asks for, in the order it is listed and numbered: the items of all plans, then medicines that no plan
 * names. What is sensitive is left out.
 */
export function planItems(chart: Chart): readonly PlanItem[] {
  const known = listed.get(chart);
  if (known !== undefined) return known;
  const items = listItems(chart);
  listed.set(chart, items);
  return items;
}

/** A turn asks for the list many times, and what is known of an item (forms.ts) is known of the same object. */
const listed = new WeakMap<Chart, readonly PlanItem[]>();

function listItems(chart: Chart): readonly PlanItem[] {
  const items = chart.plans.flatMap((plan) => plan.items);
  const ids = new Set(items.map(({ id }) => id));
  const medicines = chart.medicines
    .filter(({ id }) => !ids.has(id))
    .map(
      (medicine): PlanItem => ({
        id: medicine.id,
        kind: 'medicine',
        what: medicine.name,
        how: medicine.directions,
        howOften: null,
        why: [],
        who: medicine.prescriber === null ? [] : [medicine.prescriber],
        status: medicine.status,
        sensitive: medicine.sensitive,
        ...(medicine.facts === undefined ? {} : { facts: medicine.facts }),
      }),
    );
  return [...items, ...medicines].filter(({ sensitive }) => !sensitive);
}

/** How many things of the chart are kept out of texts. */
export function withheldCount(chart: Chart): number {
  const items = chart.plans.flatMap((plan) => plan.items);
  return (
    items.filter(({ sensitive }) => sensitive).length +
    chart.medicines.filter(({ id, sensitive }) => sensitive && !items.some((item) => item.id === id)).length
  );
}

/**
 * The plan as a numbered list, a page at a time (from 0): how old it is, the lines, how many follow, and that there is
 * more than a text may say. One phrase a line. A plan without items is told in the clinic's own words.
 */
export function planPhrases(chart: Chart, now: number, page = 0): readonly Phrase[] {
  const items = planItems(chart);
  const narratives = chart.plans.flatMap(({ narrative }) => narrative ?? []);
  const withheld = withheldCount(chart);
  if (items.length === 0 && narratives.length === 0) {
    return [phrase(withheld > 0 ? 'plan:only-private' : 'plan:empty')];
  }
  const from = page * ITEMS_A_PAGE;
  const shown = items.slice(from, from + ITEMS_A_PAGE);
  const left = Math.max(0, items.length - from - ITEMS_A_PAGE);
  return [
    ...(page === 0 ? headOf(chart, now) : []),
    ...shown.map((item, place) => lineOf(item, from + place + 1)),
    ...(page === 0 ? narratives.map((text) => phrase('plan:narrative', { text: { verbatim: text } })) : []),
    ...(left > 0 ? [phrase('plan:more', { count: left })] : []),
    ...(left === 0 && shown.some(isClashing) ? [phrase('plan:clash')] : []),
    ...(left === 0 && withheld > 0 ? [phrase('plan:private', { count: withheld })] : []),
  ];
}

/** One line of the list: its number and the shortest name. */
export function lineOf(item: PlanItem, number: number): Phrase {
  const key = item.prohibited === true ? 'plan:line-not' : isClashing(item) ? 'plan:line-clash' : 'plan:line';
  return phrase(key, { number, name: named(item.what) });
}

/** True when another item of the plan says the contrary. */
export function isClashing(item: PlanItem): boolean {
  return item.clashes !== undefined && item.clashes.length > 0;
}

/**
 * The item that a text picks: by its number ("2", "the second one", "segunda") or by words of it. `wordsOf` gives the
 * plain words of an item in the person's language, so that they can be used too. Null when no item, or more than one,
 * fits best.
 */
export function findItem(
  chart: Chart,
  text: string,
  wordsOf: (item: PlanItem) => string = () => '',
): PlanItem | null {
  const items = planItems(chart);
  const place = placeIn(text, items.length);
  if (place !== null) return items[place] ?? null;
  const asked = contentWords(text);
  if (asked.length === 0) return null;
  const scored = items
    .map((item) => {
      const own = contentWords(`${item.what.verbatim} ${wordsOf(item)}`);
      return { item, score: asked.filter((token) => own.some((word) => fits(token, word))).length };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best !== undefined && best.score > (next?.score ?? 0) ? best.item : null;
}

function headOf(chart: Chart, now: number): readonly Phrase[] {
  const oldest = chart.plans
    .map((plan) => ageOf(plan, now))
    .toSorted((a, b) => severity[b.kind] - severity[a.kind] || (a.at ?? 0) - (b.at ?? 0))[0];
  return [phrase('plan:list'), ...(oldest === undefined ? [] : [ageLine(oldest)])];
}

const severity = { fresh: 0, old: 1, ended: 2, unknown: 1 } as const;

/** Words of everyday questions that pick nothing out. */
const common = new Set(
  `about tell what does mean more the and for with how often why who this that one item please explain plan want know
  sobre que significa quiere decir mas para con como cuando por quien esta este ese esa uno una favor explique plan
  quiero saber los las del mis my me do i take tomo should much can could would you your are was have has that show see
  help our not all manera forma otra puede puedo hacer tengo hay ver muestre ayuda ayudar todo todos toda todas`.split(
    /\s+/,
  ),
);

/** The words of a text that tell something apart, without accents. */
export function contentWords(text: string): readonly string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token.length > (/[a-z0-9]/.test(token) ? 2 : 1) && !common.has(token));
}

/** The same word, if misspelt, or one the beginning of the other: "walk", "walking"; "inhaler", "inhaled" do by their stem. */
export function fits(token: string, word: string): boolean {
  if (isNear(token, word)) return true;
  const stem = Math.max(4, Math.min(token.length, word.length) - 2);
  return token.length >= 4 && word.length >= 4 && token.slice(0, stem) === word.slice(0, stem);
}
