/** A text as places in a vector and how much stands there; the vector's length is 1. */
export type Features = { readonly places: Int32Array; readonly weights: Float32Array };

/** What was learned: `labels` whole numbers for each place, each of them `worth` so much. */
export type Weights = { readonly numbers: Int16Array; readonly worth: number; readonly labels: number };

/** The same while it is being learned. */
type Draft = { readonly numbers: Float32Array; readonly worth: 1; readonly labels: number };

export type Example = { readonly features: Features; readonly label: number };

/**
 * How it is learned: rounds over all examples, how fast the first of them learns, and which share of a text's features is
 * hidden each time it is looked at, 0-1: what is learned then hangs on no one word, and a misspelt one costs less.
 */
export type Pace = { readonly rounds: number; readonly rate: number; readonly hidden: number };

/** A share this near to what it should be teaches nothing more. */
const UNTAUGHT = 0.02;

/** Later rounds learn slower, by this much each. */
const SLOWING = 0.2;

/** Learns labels from examples, one at least: softmax regression. The same examples in the same order teach the same. */
export function learn(
  examples: readonly Example[],
  { places, labels }: { readonly places: number; readonly labels: number },
  { rounds, rate, hidden }: Pace,
): Weights {
  const weights: Draft = { numbers: new Float32Array(places * labels), worth: 1, labels };
  const stride = strideFor(examples.length);
  const isHidden = hiding(hidden);
  const most = examples.reduce((longest, { features }) => Math.max(longest, features.places.length), 0);
  const part = { places: new Int32Array(most), weights: new Float32Array(most) };
  const kept = rounds - Math.floor(rounds / 2);
  const mean: Draft = { ...weights, numbers: new Float32Array(places * labels) };
  for (let round = 0; round < rounds; round += 1) {
    const now = rate / (1 + round * SLOWING);
    for (let step = 0; step < examples.length; step += 1) {
      const { features: whole, label: right } = examples[
        (step * stride + round) % examples.length
      ] as Example;
      const features = hidden === 0 ? whole : partOf(whole, part, { hidden, isHidden });
      const shares = sharesOf(features, weights);
      for (let label = 0; label < labels; label += 1) {
        const miss = (label === right ? 1 : 0) - (shares[label] as number);
        if (Math.abs(miss) >= UNTAUGHT) shift(weights, features, { label, by: now * miss });
      }
    }
    if (round >= rounds - kept) gather(mean, weights, 1 / kept);
  }
  return lean(mean);
}

/** Adds so much of what is learned so far: the mean of the later half of the rounds hangs on no one step of the last. */
function gather({ numbers: sum }: Draft, { numbers }: Draft, share: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + share * (numbers[at] as number);
}

/** The numbers in half the room: 32,767 steps from nought to the largest tell as much as was learned. */
function lean({ numbers, labels }: Draft): Weights {
  let most = 0;
  for (const number of numbers) most = Math.max(most, Math.abs(number));
  const worth = most / 32_767 || 1;
  const steps = new Int16Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) steps[at] = Math.round((numbers[at] as number) / worth);
  return { numbers: steps, worth, labels };
}

/** Says each time it is asked whether to hide: that share of the times, always in the same order. */
function hiding(share: number): () => boolean {
  let state = 1;
  const most = share * 2 ** 24;
  return () => {
    // A linear congruential generator (Numerical Recipes, 7.1); its low bits are poor.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8 < most;
  };
}

/** What is not hidden of a text, written into `part`, as much heavier as it takes to weigh what the whole does. */
function partOf(
  { places, weights }: Features,
  part: Features,
  { hidden, isHidden }: { readonly hidden: number; readonly isHidden: () => boolean },
): Features {
  let kept = 0;
  for (let at = 0; at < places.length; at += 1) {
    if (isHidden()) continue;
    part.places[kept] = places[at] as number;
    part.weights[kept] = (weights[at] as number) / (1 - hidden);
    kept += 1;
  }
  return { places: part.places.subarray(0, kept), weights: part.weights.subarray(0, kept) };
}

function shift(
  { numbers, labels }: Draft,
  { places, weights }: Features,
  { label, by }: { readonly label: number; readonly by: number },
): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = (places[at] as number) * labels + label;
    numbers[place] = (numbers[place] as number) + by * (weights[at] as number);
  }
}

/** How likely each label is for a text: shares that sum to 1. */
export function sharesOf(
  { places, weights }: Features,
  { numbers, worth, labels }: Weights | Draft,
): Float32Array {
  const sums = new Float32Array(labels);
  for (let at = 0; at < places.length; at += 1) {
    const from = (places[at] as number) * labels;
    const weight = (weights[at] as number) * worth;
    for (let label = 0; label < labels; label += 1) {
      sums[label] = (sums[label] as number) + weight * (numbers[from + label] as number);
    }
  }
  return softmax(sums);
}

/** Turns sums into shares that sum to 1, in place. */
function softmax(sums: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of sums) most = Math.max(most, sum);
  let total = 0;
  for (let label = 0; label < sums.length; label += 1) {
    const power = Math.exp((sums[label] as number) - most);
    sums[label] = power;
    total += power;
  }
  for (let label = 0; label < sums.length; label += 1) sums[label] = (sums[label] as number) / total;
  return sums;
}

/** A number of steps that comes past every example once before it repeats, and mixes the labels on the way. */
function strideFor(count: number): number {
  const divides = (left: number, right: number): number =>
    right === 0 ? left : divides(right, left % right);
  let stride = Math.max(1, Math.floor(count * 0.618));
  while (divides(count, stride) !== 1) stride += 1;
  return stride;
}

/** A feature's place among so many, a power of two. Two features may share one: that costs less than a dictionary. */
export function placeOf(feature: string, places: number): number {
  // FNV-1a, 32 bits, folded onto the places.
  let value = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    value = Math.imul(value ^ feature.charCodeAt(at), 0x01000193);
  }
  return ((value >>> 15) ^ value) & (places - 1);
}

/** Counts by place as features, not weighed yet. */
export function plainFeatures(counts: ReadonlyMap<number, number>): Features {
  return { places: Int32Array.from(counts.keys()), weights: Float32Array.from(counts.values()) };
}

/**
 * A word or two weigh less than a sentence: "whenever" alone tells less of what somebody wants than the same word among
 * others. About what two words weigh.
 */
const SHORT = 300;

/**
 * Features weighed by `rarity`, in place, so that their length is 1, or the less the fewer there are. Without one they are only
 * made as long as 1.
 */
export function weighed(features: Features, rarity: Float32Array | null): Features {
  const { places, weights } = features;
  let square = 0;
  for (let at = 0; at < places.length; at += 1) {
    if (rarity !== null) weights[at] = (weights[at] as number) * (rarity[places[at] as number] as number);
    square += (weights[at] as number) ** 2;
  }
  const length = Math.sqrt(square + (rarity === null ? 0 : SHORT)) || 1;
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] as number) / length;
  return features;
}
