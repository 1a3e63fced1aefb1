import type { PlanItem } from './chart.ts';
import { folded } from './normal.ts';

/** Terms that ask for the contrary of each other; each pair of lists is one contradiction. */
const contraries: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['exercise', 'light-exercise', 'lung-rehab', 'stretching', 'joint-exercises'],
    ['avoid-exercise', 'limit-movement'],
  ],
  [['exercise', 'light-exercise'], ['rest']],
  [['liquid-diet'], ['healthy-diet', 'diabetic-diet', 'dash-diet', 'fewer-calories']],
];

const negation =
  /^(?:recommendation to avoid|avoid(?:ance of)?|do not|don't|no|stop|never|evite|evitar|no hacer|suspenda)\s+/;

/**
 * The items with the ids of those that they contradict: by our terms ("exercise", "avoid exercise"), by the plan's own
 * "not" against the same thing, or by words ("avoid running", "running"). Real plans are left active for years and do
 * contradict each other.
 */
export function withClashes(items: readonly PlanItem[]): readonly PlanItem[] {
  return items.map((item) => {
    const clashes = items.filter((other) => other.id !== item.id && clash(item, other)).map(({ id }) => id);
    return clashes.length === 0 ? item : { ...item, clashes };
  });
}

function clash(one: PlanItem, other: PlanItem): boolean {
  const [a, b] = [termKey(one), termKey(other)];
  if (a !== null && b !== null) {
    const contrary = contraries.some(
      ([left, right]) => (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a)),
    );
    if (contrary) return one.prohibited !== true && other.prohibited !== true;
    if (a === b) return (one.prohibited === true) !== (other.prohibited === true);
  }
  const [first, second] = [thingOf(one), thingOf(other)];
  return first.thing === second.thing && first.not !== second.not;
}

function thingOf(item: PlanItem): { readonly thing: string; readonly not: boolean } {
  const words = folded(item.what.verbatim).trim();
  return { thing: words.replace(negation, ''), not: negation.test(words) !== (item.prohibited === true) };
}

function termKey(item: PlanItem): string | null {
  return item.what.term === null ? null : (/^terms:([^.]+)/.exec(item.what.term)?.[1] ?? null);
}
