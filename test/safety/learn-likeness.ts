/**
 * Learns the weights of the guard's second look from the development texts beside it, never from the blind ones.
 * Run: `node test/safety/learn-likeness.ts` rewrites src/safety/likeness-weights.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '../../src/language/intents/intents.ts';
import { LIKENESS_PLACES, LIKENESS_STEP, likenessFeatures } from '../../src/safety/likeness.ts';
import { plainWords } from '../../src/safety/words.ts';
import { madeLessons } from './lessons-en.ts';

/** `weight` is how much a text counts beside one somebody wrote, which counts 1. */
export type Lesson = {
  readonly text: string;
  readonly level: 'emergency' | 'crisis' | 'calm';
  readonly weight?: number;
};

const folder = import.meta.dirname;
const lines = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8').trim().split('\n');

/** Every development text with what it is. The urgent ones are no call for 911, but to take one for it harms little. */
export function lessons(): readonly Lesson[] {
  const levelOf = (level: string): string => (level === 'none' ? 'calm' : level);
  const told = [
    'cases.en.txt',
    'cases.further.en.txt',
    'cases.es.txt',
    'cases.further.es.txt',
    'cases.calm.es.txt',
  ].flatMap((file) =>
    lines(file).flatMap((line) => {
      const [, level, text] = /^(\w+) \w+: (.*)$/.exec(line) ?? [];
      return level && text ? [{ text, level: levelOf(level) }] : [];
    }),
  );
  const second = lines('cases.second.txt').flatMap((line): Lesson[] =>
    line.startsWith('calm: ') ? [{ text: line.slice(6), level: 'calm' }] : [],
  );
  const written = ['development.en.jsonl', 'development.es.jsonl'].flatMap((file) =>
    lines(file).map((line) => {
      const { text, level } = JSON.parse(line) as { text: string; level: string };
      return { text, level: levelOf(level) };
    }),
  );
  const ordinary = examples().map(({ text }): Lesson => ({ text, level: 'calm' }));
  const asked = ['en', 'es'].flatMap((language) =>
    readFileSync(join(folder, `../language/held-out.${language}.txt`), 'utf8')
      .split('\n')
      .flatMap((line): Lesson[] => {
        const [, text] = /^\w+: (.*)$/.exec(line) ?? [];
        return text ? [{ text, level: 'calm' }] : [];
      }),
  );
  const all: readonly { readonly text: string; readonly level: string; readonly weight?: number }[] = [
    ...told,
    ...second,
    ...written,
    ...ordinary,
    ...asked,
    ...madeLessons(),
  ];
  return all.map((one) =>
    one.level === 'urgent'
      ? { ...one, level: 'calm', weight: URGENT_WEIGHT }
      : { ...one, level: one.level === 'emergency' || one.level === 'crisis' ? one.level : 'calm' },
  );
}

/** Weights of danger against calm, and of crisis against emergency, as they are kept: bytes in base64. */
export function learn(from: readonly Lesson[]): { readonly danger: string; readonly crisis: string } {
  const texts = from.map(({ text, level, weight = 1 }) => ({
    level,
    weight,
    places: likenessFeatures(plainWords(text)),
  }));
  const dangers = texts.filter(({ level }) => level !== 'calm');
  return {
    danger: regression(texts.map(({ level, places, weight }) => ({ places, weight, is: level !== 'calm' }))),
    crisis: regression(
      dangers.map(({ level, places, weight }) => ({ places, weight, is: level === 'crisis' })),
    ),
  };
}

const URGENT_WEIGHT = 0.1;
const ROUNDS = 30;

/** Logistic regression by AdaGrad, the texts in an order that is always the same. */
function regression(
  texts: readonly { readonly places: readonly number[]; readonly weight: number; readonly is: boolean }[],
): string {
  const weights = new Float64Array(LIKENESS_PLACES);
  const squares = new Float64Array(LIKENESS_PLACES).fill(1e-6);
  const order = texts.map((_, at) => at);
  let seed = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      const other = (seed >>> 8) % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const text = texts[at];
      if (text === undefined) continue;
      const length = Math.sqrt(Math.max(24, text.places.length));
      const sum = text.places.reduce((sofar, place) => sofar + (weights[place] ?? 0), 0);
      const slope = (text.weight * (1 / (1 + Math.exp(-sum / length)) - (text.is ? 1 : 0))) / length;
      for (const place of text.places) {
        const square = (squares[place] ?? 0) + slope * slope;
        squares[place] = square;
        weights[place] = (weights[place] ?? 0) * (1 - 3e-5) - (0.09 * slope) / Math.sqrt(square);
      }
    }
  }
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / LIKENESS_STEP))),
  );
  return Buffer.from(bytes.buffer).toString('base64');
}

if (process.argv[1] === import.meta.filename) {
  const { danger, crisis } = learn(lessons());
  writeFileSync(
    join(folder, '../../src/safety/likeness-weights.ts'),
    `/** Learnt by test/safety/learn-likeness.ts, not written by hand: one signed byte a place, in base64. */
export const DANGER_WEIGHTS =\n  '${danger}';

/** The same for crisis against emergency. */
export const CRISIS_WEIGHTS =\n  '${crisis}';
`,
  );
}
