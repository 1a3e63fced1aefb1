import { countsOf, type Features, featuresOf, PLACES, rarityOf } from './features.ts';

/** One label's share of all that the text could be: shares sum to 1. `nearest`: how like the likest example it is, 0-1. */
export type Guess = { readonly label: number; readonly share: number; readonly nearest: number };

export type Example = { readonly words: readonly string[]; readonly label: number };

/** Rounds over all examples, and how fast the first of them learns: found by cross-validation on the examples. */
const ROUNDS = 8;
const RATE = 6;
/** A share this near to what it should be teaches nothing more. */
const UNTAUGHT = 0.01;
/**
 * Learns labels from examples: softmax regression over words, pairs and letter n-grams. Learns the same from the
 * same examples, in about a tenth of a second.
 */
export function train(examples: readonly Example[], labels: number): (words: readonly string[]) => Guess[] {
  const counted = examples.map((example) => countsOf(example.words));
  const rarity = rarityOf(counted);
  const vectors = counted.map((counts) => featuresOf(counts, rarity));
  const weights = learn(vectors, examples, labels);
  const holders = index(vectors);
  return (words) => {
    const text = featuresOf(countsOf(words), rarity);
    const shares = softmax(scores(text, weights, labels));
    const nearest = likest(text, holders, examples.length);
    return [...shares]
      .map((share, label) => ({ label, share, nearest }))
      .sort((left, right) => right.share - left.share);
  };
}

function learn(vectors: readonly Features[], examples: readonly Example[], labels: number): Float32Array {
  const weights = new Float32Array(PLACES * labels);
  const stride = strideFor(vectors.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = RATE / (1 + round * 0.5);
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

function softmax(sums: Float32Array): Float32Array {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** A number of steps that comes past every example once before it repeats, and mixes the labels on the way. */
function strideFor(count: number): number {
  const divides = (left: number, right: number): number =>
    right === 0 ? left : divides(right, left % right);
  let stride = Math.max(1, Math.floor(count * 0.618));
  while (divides(count, stride) !== 1) stride += 1;
  return stride;
}

type Holders = ReadonlyMap<number, { readonly example: number; readonly weight: number }[]>;

/** Which examples hold which place. */
function index(vectors: readonly Features[]): Holders {
  const holders = new Map<number, { example: number; weight: number }[]>();
  for (const [example, { places, weights }] of vectors.entries()) {
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as number;
      const entry = { example, weight: weights[at] as number };
      const list = holders.get(place);
      if (list === undefined) holders.set(place, [entry]);
      else list.push(entry);
    }
  }
  return holders;
}

/** How like the likest example the text is: the cosine of their vectors. */
function likest(text: Features, holders: Holders, count: number): number {
  const likeness = new Float32Array(count);
  let most = 0;
  for (let at = 0; at < text.places.length; at += 1) {
    const weight = text.weights[at] as number;
    for (const { example, weight: other } of holders.get(text.places[at] as number) ?? []) {
      const sum = (likeness[example] as number) + weight * other;
      likeness[example] = sum;
      if (sum > most) most = sum;
    }
  }
  return most;
}
