import { NAMED_WORTH, type Places, scaleOf } from '../../src/safety/judge.ts';

/** One text as the learner sees it. `weight`: how much it counts beside a text that somebody wrote, which counts 1. */
export type Example = { readonly places: Places; readonly weight: number; readonly is: boolean };

/** Logistic regression by AdaGrad over sparse features, the examples in an order that is always the same. */
export function regression(
  examples: readonly Example[],
  size: number,
  { rounds, rate, decay }: { readonly rounds: number; readonly rate: number; readonly decay: number },
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const order = Int32Array.from(examples, (_, at) => at);
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const at of order) {
      const { places, weight, is } = examples[at] as Example;
      const { all, named } = places;
      const scale = scaleOf(places);
      const opinion = opinionBy(weights, places);
      const slope = weight * (1 / (1 + Math.exp(-opinion)) - (is ? 1 : 0)) * scale;
      if (Math.abs(slope) < 1e-5) continue;
      for (let one = 0; one < all.length; one += 1) {
        const place = all[one] ?? 0;
        const own = one < named ? slope * NAMED_WORTH : slope;
        const square = (squares[place] ?? 0) + own * own;
        squares[place] = square;
        weights[place] = (weights[place] ?? 0) * (1 - decay) - (rate * own) / Math.sqrt(square);
      }
    }
  }
  return weights;
}

/** What weights that are not packed yet make of a text. */
export function opinionBy(weights: Float64Array, places: Places): number {
  const { all, named } = places;
  let sum = 0;
  for (let at = 0; at < named; at += 1) sum += weights[all[at] ?? 0] ?? 0;
  sum *= NAMED_WORTH;
  for (let at = named; at < all.length; at += 1) sum += weights[all[at] ?? 0] ?? 0;
  return sum * scaleOf(places);
}

/** Numbers from 0 to 1 that are the same in every run. */
export function randomFrom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return seed / 0x7fff_ffff;
  };
}
