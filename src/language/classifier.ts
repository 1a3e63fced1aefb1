import { countsOf, type Features, featuresOf, PLACES, rarityOf } from './features.ts';

/**
 * The likeliest label, and its share of all that the text could be: shares sum to 1. `nearest`: how like the likest
 * example the text is, 0-1; no longer counted once it is enough.
 */
export type Guess = { readonly label: number; readonly share: number; readonly nearest: number };

export type Example = { readonly words: readonly string[]; readonly label: number };

/** Rounds over all examples, and how fast the first of them learns: found by cross-validation on the examples. */
const ROUNDS = 4;
const RATE = 6;
/** A share this near to what it should be teaches nothing more. */
const UNTAUGHT = 0.02;
/**
 * Learns labels from examples, one at least: softmax regression over words, pairs and letter n-grams. Learns the same
 * from the same examples, in about a tenth of a second. From `enough` on it makes no difference how like an example a
 * text is.
 */
export function train(
  examples: readonly Example[],
  labels: number,
  enough: number,
): (words: readonly string[]) => Guess {
  const counted = examples.map((example) => countsOf(example.words));
  const rarity = rarityOf(counted);
  const vectors = counted.map((counts) => featuresOf(counts, rarity));
  const weights = learn(vectors, examples, labels);
  const holders = index(vectors);
  const likeness = new Float32Array(examples.length);
  return (words) => {
    const text = featuresOf(countsOf(words), rarity);
    const shares = softmax(scores(text, weights, labels));
    const share = Math.max(...shares);
    return { label: shares.indexOf(share), share, nearest: likest(text, holders, { likeness, enough }) };
  };
}

function learn(vectors: readonly Features[], examples: readonly Example[], labels: number): Float32Array {
  const weights = new Float32Array(PLACES * labels);
  const stride = strideFor(vectors.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = RATE / (1 + round * 0.2);
    for (let step = 0; step < vectors.length; step += 1) {
      const at = (step * stride + round) % vectors.length;
      const vector = vectors[at] as Features;
      const shares = softmax(scores(vector, weights, labels));
      const right = (examples[at] as Example).label;
      for (let label = 0; label < labels; label += 1) {
        const miss = (label === right ? 1 : 0) - (shares[label] ?? 0);
        if (Math.abs(miss) < UNTAUGHT) continue;
        shift(weights, vector, { label, labels, by: rate * miss });
      }
    }
  }
  return weights;
}

function shift(
  weights: Float32Array,
  vector: Features,
  { label, labels, by }: { readonly label: number; readonly labels: number; readonly by: number },
): void {
  const { places } = vector;
  for (let at = 0; at < places.length; at += 1) {
    const place = (places[at] as number) * labels + label;
    weights[place] = (weights[place] as number) + by * (vector.weights[at] as number);
  }
}

function scores(vector: Features, weights: Float32Array, labels: number): Float32Array {
  const sums = new Float32Array(labels);
  const { places } = vector;
  for (let at = 0; at < places.length; at += 1) {
    const from = (places[at] as number) * labels;
    const weight = vector.weights[at] as number;
    for (let label = 0; label < labels; label += 1) {
      sums[label] = (sums[label] as number) + weight * (weights[from + label] as number);
    }
  }
  return sums;
}

/** Turns sums into shares that sum to 1, in place. */
function softmax(sums: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < sums.length; label += 1) most = Math.max(most, sums[label] as number);
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

/** Which examples hold which place: those of place `p` lie between `from[p]` and `from[p + 1]`. */
type Holders = { readonly from: Int32Array; readonly examples: Int32Array; readonly weights: Float32Array };

function index(vectors: readonly Features[]): Holders {
  const from = new Int32Array(PLACES + 1);
  for (const { places } of vectors)
    for (const place of places) from[place + 1] = (from[place + 1] as number) + 1;
  for (let place = 0; place < PLACES; place += 1) {
    from[place + 1] = (from[place + 1] as number) + (from[place] as number);
  }
  const next = from.slice();
  const examples = new Int32Array(from[PLACES] as number);
  const weights = new Float32Array(examples.length);
  for (let example = 0; example < vectors.length; example += 1) {
    const vector = vectors[example] as Features;
    for (let at = 0; at < vector.places.length; at += 1) {
      const place = vector.places[at] as number;
      const slot = next[place] as number;
      next[place] = slot + 1;
      examples[slot] = example;
      weights[slot] = vector.weights[at] as number;
    }
  }
  return { from, examples, weights };
}

/** How like the likest example the text is: the cosine of their vectors, which are added up in `likeness`. */
function likest(
  text: Features,
  holders: Holders,
  { likeness, enough }: { readonly likeness: Float32Array; readonly enough: number },
): number {
  likeness.fill(0);
  let most = 0;
  for (let at = 0; at < text.places.length && most < enough; at += 1) {
    const place = text.places[at] as number;
    const weight = text.weights[at] as number;
    const end = holders.from[place + 1] as number;
    for (let slot = holders.from[place] as number; slot < end; slot += 1) {
      const example = holders.examples[slot] as number;
      const sum = (likeness[example] as number) + weight * (holders.weights[slot] as number);
      likeness[example] = sum;
      if (sum > most) most = sum;
    }
  }
  return most;
}
