import type { Chart } from './chart.ts';
import { type Phrase, phrase } from './phrase.ts';
import { planItems } from './plan.ts';
import { named } from './terms.ts';

/** What somebody has seen of a plan, by the ids of its items: the name, and all that was written of it. */
export type PlanSeen = {
  readonly at: number;
  readonly items: Readonly<Record<string, readonly [name: string, written: string]>>;
};

/** What is there to be seen now. */
export function seenNow(chart: Chart, at: number): PlanSeen {
  const items = planItems(chart).map((item) => {
    const { what, how, howOften, facts, prohibited } = item;
    return [
      item.id,
      [what.verbatim, JSON.stringify([how, howOften, facts ?? [], prohibited ?? false])],
    ] as const;
  });
  return { at, items: Object.fromEntries(items) };
}

/** A line for each thing that is new, is written otherwise, or is gone since; none when all is as it was. */
export function changesSince(chart: Chart, seen: PlanSeen): readonly Phrase[] {
  const now = seenNow(chart, seen.at).items;
  const items = planItems(chart);
  const gone = Object.entries(seen.items).filter(([id]) => now[id] === undefined);
  return [
    ...items
      .filter(({ id }) => seen.items[id] === undefined)
      .map(({ what }) => phrase('explain:changes.new', { name: named(what) })),
    ...items
      .filter(({ id }) => seen.items[id] !== undefined && seen.items[id][1] !== now[id]?.[1])
      .map(({ what }) => phrase('explain:changes.other', { name: named(what) })),
    ...gone.map(([, [name]]) => phrase('explain:changes.gone', { name: { verbatim: name } })),
  ];
}
