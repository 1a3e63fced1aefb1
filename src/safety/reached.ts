import type { Steps } from './steps.ts';

/**
 * All that is reached by arriving at a step, whatever the text: worked out once for each step. What arrives at a concept
 * arrives at all that begins with the concept, and so on.
 */
export type Reached = {
  /** Steps that lead on, in the order in which they are followed. */
  readonly ways: readonly number[];
  readonly parts: readonly number[];
  readonly marks: readonly number[];
  readonly numbers: readonly number[];
  /** The concepts and alternatives that are said, as many as `concepts`. */
  readonly symbols: ReadonlySet<number>;
  readonly concepts: number;
};

/** As worked out once. `names`: of those concepts that have one. */
type Kept = Reached & { readonly names: readonly string[] };

/** Follows what a step reaches. `isNew` tells whether a concept is reached for the first time from here to there. */
export function followed(steps: Steps, step: number, isNew: (symbol: number) => boolean): Reached {
  const ways: number[] = [];
  const parts: number[] = [];
  const marks: number[] = [];
  const numbers: number[] = [];
  const symbols = new Set<number>();
  const follow = (at: number): void => {
    if (steps.leadsOn(at)) ways.push(at);
    for (const { sort, number } of steps.ends(at)) {
      if (sort === 'part') parts.push(number);
      else if (sort === 'mark') marks.push(number);
      else if (sort === 'number') numbers.push(number);
      else if (!symbols.has(number) && isNew(number)) {
        symbols.add(number);
        const next = steps.next(0, number);
        if (next !== -1) follow(next);
      }
    }
  };
  follow(step);
  return {
    ways: orNone(ways),
    parts: orNone(parts),
    marks: orNone(marks),
    numbers: orNone(numbers),
    symbols,
    concepts: symbols.size,
  };
}

/** One empty list for all: most are empty, and it stays near the processor. */
function orNone(list: readonly number[]): readonly number[] {
  return list.length === 0 ? NONE : list;
}

const NONE: readonly number[] = [];
const NO_NAMES: readonly string[] = [];

/** What each step reaches, worked out when it is first asked for. */
export class ReachedBySteps {
  readonly #steps: Steps;
  readonly #names: readonly (string | undefined)[];
  readonly #known: (Kept | undefined)[];

  /** `names`: that of symbol -1 at 1. */
  constructor(steps: Steps, names: readonly (string | undefined)[]) {
    this.#steps = steps;
    this.#names = names;
    this.#known = Array.from({ length: steps.count }, () => undefined);
  }

  /** All that the step reaches. */
  of(step: number): Kept {
    return this.#known[step] ?? this.#follow(step);
  }

  #follow(step: number): Kept {
    const reached = followed(this.#steps, step, () => true);
    const names = [...reached.symbols].flatMap((symbol) => this.#names[-symbol] ?? []);
    const kept = { ...reached, names: names.length === 0 ? NO_NAMES : names };
    this.#known[step] = kept;
    return kept;
  }
}
