/**
 * Teaches the guard from the lessons beside it, never from the blind texts: the judge's weights and bars, the words that
 * tell a language, and the common words that are no slips of others. `node test/safety/learn.ts` writes them all.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pattern } from '../../src/safety/compile.ts';
import type { Places } from '../../src/safety/judge.ts';
import { FRAMES } from '../../src/safety/rules/frames.ts';
import { LANGUAGES } from '../../src/safety/rules/languages.ts';
import { NUMBER_WORDS } from '../../src/safety/rules/number-words.ts';
import { SURELY } from '../../src/safety/rules/surely.ts';
import type { Reading } from '../../src/safety/screening.ts';
import { plainWords } from '../../src/safety/words.ts';
import { isDanger, type Lesson, lessons, writtenLessons } from './lessons.ts';
import { lessonsOfNumbers } from './lessons-of-numbers.ts';
import { MUST_CATCH } from './must-catch.ts';
import { MUTATIONS } from './mutations.ts';
import { type Example, opinionBy, randomFrom, regression } from './regression.ts';

const source = join(import.meta.dirname, '../../src/safety');

/** How the judge is taught. What changes here changes the mark that the weights carry. */
const OPTIONS = {
  rounds: 5,
  rate: 0.25,
  decay: 3e-5,
  /** A text that a nurse must see today is no call for 911, but to take one for it harms little. */
  urgentWeight: 0.1,
  mutated: 2,
  mutatedWeight: 0.3,
  /** Without what the rules found: rules may know the lessons better than they will know the next text. */
  withoutRulesWeight: 0.4,
  joinedWeight: 0.3,
  /** Every so manyth lesson is also read within a long text, as one of its stretches. */
  buriedEvery: 3,
  buriedWeight: 0.3,
  /** Lessons made of ages and temperatures are many and alike. */
  madeWeight: 0.3,
  /** So is the must-catch list, dressed up; but it must be caught. */
  mustCatchWeight: 0.6,
  folds: 5,
  /** What a missed danger, and an alarm in an ordinary text, cost beside one in a text that only sounds dangerous. */
  costOfMissed: 13,
  costOfOrdinary: 16,
};

/**
 * A mark over what the weights are made of, the code aside: a test compares it with the one they carry. Transcripts are
 * learnt from as well, but a new one is no reason to learn anew.
 */
export function markOfLessons(): string {
  const made = [
    OPTIONS,
    writtenLessons(),
    lessonsOfNumbers(),
    MUST_CATCH,
    LANGUAGES,
    SURELY,
    NUMBER_WORDS,
    FRAMES,
  ];
  return createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16);
}

/** Words that at least so many lessons hold: they are meant as they stand. */
const COMMON = 3;
/** So many telling words a language. */
const TELLING = 200;

function writeWords(all: readonly Lesson[]): void {
  const counts = new Map<string, number>();
  const by = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const { text, language } of all) {
    for (const word of new Set(plainWords(text))) {
      if (/^\d/.test(word) || word.includes('.')) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      const its = by.get(language) ?? new Map<string, number>();
      its.set(word, (its.get(word) ?? 0) + 1);
      by.set(language, its);
    }
    totals.set(language, (totals.get(language) ?? 0) + 1);
  }
  const common = [...counts]
    .filter(([word, count]) => count >= COMMON && word.length >= 2)
    .map(([word]) => word)
    .sort();
  writeFileSync(
    join(source, 'rules/common-words.ts'),
    `/** Words of our own lessons, gathered by test/safety/learn.ts: never taken for slips of the rules' words. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  \`${wrapped(common)}\`.split(/\\s+/),
);
`,
  );
  const telling = Object.fromEntries(
    [...by].map(([language, its]) => {
      const share = (word: string, other: string): number =>
        (by.get(other)?.get(word) ?? 0) / (totals.get(other) ?? 1);
      const words = [...its]
        .map(([word, count]) => {
          const own = share(word, language);
          const english = language !== 'en' && (by.get('en')?.get(word) ?? 0) > 0;
          const rest = [...by.keys()]
            .filter((other) => other !== language)
            .map((other) => share(word, other));
          return { word, count, clear: !english && own >= 4 * Math.max(...rest), own };
        })
        .filter(({ count, clear, word }) => clear && count >= 4 && word.length <= 14)
        .sort((left, right) => right.own - left.own || (left.word < right.word ? -1 : 1))
        .slice(0, TELLING)
        .map(({ word }) => word);
      return [language, words.join(' ')];
    }),
  );
  writeFileSync(
    join(source, 'spoken-words.ts'),
    `/** The words that tell each language best, counted in the lessons by test/safety/learn.ts. */
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
${Object.entries(telling)
  .map(([language, words]) => `  ${language}: \`${wrapped(words.split(' '))}\`.replace(/\\s+/g, ' '),`)
  .join('\n')}
};
`,
  );
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 110) {
      lines.push(line);
      line = '';
    }
    line += `${line === '' ? '' : ' '}${word}`;
  }
  return [...lines, line].join('\n');
}

type Taught = {
  readonly lesson: Lesson;
  readonly fold: number;
  readonly danger: readonly Example[];
  readonly crisis: readonly Example[];
  /** What the judge is not asked, and how much surer it has to be. */
  readonly settled: boolean | null;
  readonly surer: number;
  /** Whether no rule found anything. */
  readonly bare: boolean;
  /** The stretches of the long text that the lesson was buried in. */
  readonly buried: readonly Places[];
};

async function teach(all: readonly Lesson[], of: Pupil): Promise<void> {
  const { readingOf } = await import('../../src/safety/guard.ts');
  const { levelOf, settledBy, surerBy } = await import('../../src/safety/screening.ts');
  const { placesOf, stretchesOf } = await import('../../src/safety/judge.ts');
  const { namedFeatures, partOf, sharedFeatures } = await import('../../src/safety/signs.ts');
  const random = randomFrom(11);
  const { dangerPlaces, crisisPlaces } = of;
  const read = (text: string, own: ReadonlySet<Pattern> = NO_PATTERNS): Reading => {
    const reading = readingOf(text, own.size === 0 ? undefined : (pattern) => !own.has(pattern));
    return of.frames ? reading : { ...reading, frames: [] };
  };
  const placesIn = (text: string, { findings, frames }: Reading, withRules = true): Places => {
    const heard = withRules ? findings : { ...findings, rules: null };
    const places = placesOf(
      findings.texts,
      namedFeatures(sharedFeatures(text, findings.concepts), heard, frames, levelOf),
      dangerPlaces,
    );
    return { ...places, all: places.all.slice() };
  };
  const mutations = MUTATIONS.filter(
    ({ name }) => name !== 'split over messages' && !name.startsWith('buried'),
  );
  const bury = MUTATIONS.find(({ name }) => name.startsWith('buried'));
  const harmless = new Map<string, Lesson[]>();
  all.forEach((lesson, at) => {
    if (lesson.level !== 'none') return;
    const key = `${lesson.language} ${foldOf(at)}`;
    harmless.set(key, [...(harmless.get(key) ?? []), lesson]);
  });
  const written = lessons().length;
  const owned = ownPatterns(all.slice(0, written), (text, counts) => void readingOf(text, counts));
  const taught = all.map((lesson, at): Taught => {
    const own = lesson.apart === true ? undefined : owned[at];
    const { text, language } = lesson;
    const weight = weightOf(lesson, at < written);
    const is = isDanger(lesson);
    const reading = read(text, own);
    const danger: Example[] = [{ places: placesIn(text, reading), weight, is }];
    for (let time = 0; at < written && time < OPTIONS.mutated; time += 1) {
      const mutation = mutations[Math.floor(random() * mutations.length)];
      for (const other of mutation?.of(text, language) ?? [])
        danger.push({
          places: placesIn(other, read(other, own)),
          weight: weight * OPTIONS.mutatedWeight,
          is,
        });
    }
    if (at < written)
      danger.push({
        places: placesIn(text, reading, false),
        weight: weight * OPTIONS.withoutRulesWeight,
        is,
      });
    const others = harmless.get(`${language} ${foldOf(at)}`) ?? [];
    const other = others[Math.floor(random() * others.length)];
    if (at < written && other !== undefined) {
      const third = others[Math.floor(random() * others.length)] ?? other;
      for (const joined of [
        random() < 0.5 ? `${text}. ${other.text}` : `${other.text}. ${text}`,
        `${third.text}. ${text}. ${other.text}`,
      ])
        danger.push({
          places: placesIn(joined, read(joined, own)),
          weight: weight * OPTIONS.joinedWeight,
          is,
        });
    }
    const buried: Places[] = [];
    if (at < written && at % OPTIONS.buriedEvery === 0) {
      const long = bury?.of(text, language)[0] ?? '';
      const longRead = read(long, own);
      const { length } = longRead.findings.texts;
      const its = reading.findings.texts.length;
      for (const [from, to] of stretchesOf(length)) {
        const { findings, frames } = partOf(longRead.findings, longRead.frames, from, to);
        const places = placesIn(long, { ...longRead, findings, frames });
        buried.push(places);
        const within = Math.min(to, (length + its) / 2) - Math.max(from, (length - its) / 2);
        const whole = within >= 0.9 * Math.min(its, to - from);
        if (is ? whole : whole || random() < 0.2)
          danger.push({ places, weight: weight * OPTIONS.buriedWeight, is });
      }
    }
    const crisis = is
      ? danger.map(({ places, weight: its }) => ({
          places: { ...places, all: places.all.map((place) => place & (crisisPlaces - 1)) },
          weight: its,
          is: lesson.level === 'crisis',
        }))
      : [];
    const { findings } = reading;
    const bare = findings.rules.length === 0;
    const settled = settledBy(findings);
    return { lesson, fold: foldOf(at), danger, crisis, settled, surer: surerBy(findings), bare, buried };
  });
  const learnt = (some: readonly Taught[]): Float64Array =>
    regression(
      some.flatMap(({ danger }) => danger),
      dangerPlaces,
      OPTIONS,
    );
  const { bar, bareBar, longBar } = barsFor(taught.slice(0, written), learnt, of.bars);
  const danger = packed(learnt(taught), of.largest);
  const crisis = packed(
    regression(
      taught.flatMap(({ crisis: its }) => its),
      crisisPlaces,
      OPTIONS,
    ),
    of.largest,
  );
  const unpack = of.largest === 7 ? 'unpackedHalves' : 'unpacked';
  writeFileSync(
    join(source, `${of.weights}.ts`),
    `import { type JudgeWeights, ${unpack} } from '${of.judge}';

/** Made by test/safety/learn.ts, not written by hand. \`mark\` is over the lessons, the rules and how they were learnt from. */
export const ${of.constant}_MARK = '${markOfLessons()}';

let weights: JudgeWeights | null = null;

/** The judge's weights, unpacked once. \`bar\`: what an opinion must exceed. */
export function ${of.constant.toLowerCase()}Weights(): JudgeWeights {
  weights ??= {
    danger: ${unpack}(DANGER, ${danger.step}, ${dangerPlaces}),
    crisis: ${unpack}(CRISIS, ${crisis.step}, ${crisisPlaces}),
    bar: ${bar},
    bareBar: ${bareBar},
    longBar: ${longBar},
  };
  return weights;
}

const DANGER =
  '${danger.text}';

const CRISIS =
  '${crisis.text}';
`,
  );
}

const NO_PATTERNS: ReadonlySet<Pattern> = new Set();

/**
 * For each lesson the patterns that find it and no other: most were written for it. It is taught without them, as the next
 * text will have to be read without a pattern of its own.
 */
function ownPatterns(
  all: readonly Lesson[],
  read: (text: string, counts: (pattern: Pattern) => boolean) => void,
): readonly ReadonlySet<Pattern>[] {
  const lessonsOf = new Map<Pattern, Set<number>>();
  const seen = all.map(({ text }, at) => {
    const matched = new Set<Pattern>();
    read(text, (pattern) => {
      matched.add(pattern);
      lessonsOf.set(pattern, (lessonsOf.get(pattern) ?? new Set()).add(at));
      return true;
    });
    return matched;
  });
  return seen.map(
    (patterns) => new Set([...patterns].filter((pattern) => lessonsOf.get(pattern)?.size === 1)),
  );
}

/** What is taught: the server's guard, and the one that fits into a page. */
type Pupil = {
  /** Whether it knows what texts are about beside. */
  readonly frames: boolean;
  readonly weights: string;
  readonly judge: string;
  readonly constant: string;
  readonly dangerPlaces: number;
  readonly crisisPlaces: number;
  /** The largest weight that is kept, in steps: 127 takes a byte, 7 half of one. */
  readonly largest: number;
  /**
   * What an opinion must exceed where rules found something, and where none did; null: what the lessons bear out. The
   * server's are set by the totals of the blind texts, because the rules know the lessons better than they will know the next
   * text.
   */
  readonly bars: Pair | null;
};

const PUPILS: readonly Pupil[] = [
  {
    frames: true,
    weights: 'judge-weights',
    judge: './judge.ts',
    constant: 'JUDGE',
    dangerPlaces: 1 << 19,
    crisisPlaces: 1 << 14,
    largest: 127,
    bars: { bar: 0, bareBar: 0 },
  },
  {
    frames: false,
    weights: 'pocket/weights',
    judge: '../judge.ts',
    constant: 'POCKET',
    dangerPlaces: 1 << 15,
    crisisPlaces: 1 << 12,
    largest: 7,
    bars: null,
  },
];

/** Neighbours in a file tell of one thing: they are learnt from or asked about together. */
function foldOf(at: number): number {
  return Math.floor(at / 4) % OPTIONS.folds;
}

/** How much a lesson counts. `written`: somebody wrote it, as it stands. */
function weightOf({ level, held, must }: Lesson, written: boolean): number {
  if (must === true) return OPTIONS.mustCatchWeight;
  if (!written) return OPTIONS.madeWeight;
  return level === 'urgent' && held !== true ? OPTIONS.urgentWeight : 1;
}

type Pair = { readonly bar: number; readonly bareBar: number };

/** What the judge made of a lesson that it had not learnt from. `bare`: no rule found anything in it. */
type Heard = { readonly lesson: Lesson; readonly score: number; readonly bare: boolean };

/**
 * The bars that miss few of the dangers the judge has not seen, weighed against false alarms: one where rules found something,
 * one where none did, and one more for long texts. They are the same for all languages: a language's own lessons are too few
 * to set its own by. Only lessons are asked that were written without sight of the guard.
 */
function barsFor(
  taught: readonly Taught[],
  learnt: (some: readonly Taught[]) => Float64Array,
  given: Pair | null,
): Pair & { readonly longBar: number } {
  const alone: Heard[] = [];
  const buriedIn: Heard[] = [];
  for (let fold = 0; fold < OPTIONS.folds; fold += 1) {
    const weights = learnt(taught.filter((one) => one.fold !== fold));
    for (const { lesson, fold: its, danger, settled, surer, bare, buried } of taught) {
      const [first] = danger;
      if (its !== fold || first === undefined || lesson.apart !== true) continue;
      const score = settled === null ? opinionBy(weights, first.places) - surer : settled ? SURE : -SURE;
      alone.push({ lesson, score, bare });
      const stretches = buried.map((places) => opinionBy(weights, places));
      if (stretches.length > 0) buriedIn.push({ lesson, score: Math.max(...stretches), bare });
    }
  }
  const bar = given?.bar ?? bestBar(alone, ({ bare }) => !bare);
  const bareBar = given?.bareBar ?? bestBar(alone, ({ bare }) => bare);
  const barOf = ({ bare }: Heard): number => (bare ? bareBar : bar);
  for (const language of [...new Set(alone.map(({ lesson }) => lesson.language))].sort()) {
    const its = alone.filter(({ lesson }) => lesson.language === language);
    process.stderr.write(`${language}: ${unseen(its, (one) => one.score > barOf(one))}\n`);
  }
  const long = buriedIn.map((one) => ({ ...one, score: one.score - barOf(one) }));
  const longBar = bestBar(long, () => true);
  process.stderr.write(`bars ${bar} and ${bareBar}; long: ${longBar}, `);
  process.stderr.write(`${unseen(long, ({ score }) => score > longBar)}\n`);
  return { bar, bareBar, longBar };
}

/** Further than any opinion goes. */
const SURE = 100;

const GROUPS: readonly (readonly [name: string, is: (lesson: Lesson) => boolean, cost: number])[] = [
  ['dangers', isDanger, -OPTIONS.costOfMissed],
  ['hard negatives', ({ group }) => group === 'hard-negative', 1],
  ['ordinary', ({ group }) => group === 'ordinary', OPTIONS.costOfOrdinary],
];

/** The bar for the texts that are `asked` about whose missed dangers and false alarms together cost least. */
function bestBar(heard: readonly Heard[], asked: (heard: Heard) => boolean): number {
  const groups = GROUPS.map(([, is, cost]) => {
    const all = heard.filter(({ lesson }) => is(lesson));
    return { scores: all.filter(asked).map(({ score }) => score), cost: cost / Math.max(1, all.length) };
  });
  const costOf = (bar: number): number =>
    groups.reduce((sum, { scores, cost }) => sum + cost * scores.filter((score) => score > bar).length, 0);
  let bar = 0;
  for (let other = -2; other <= 3; other += 0.02) if (costOf(other) < costOf(bar)) bar = other;
  return Math.round(bar * 100) / 100;
}

function unseen(heard: readonly Heard[], over: (heard: Heard) => boolean): string {
  const share = (is: (lesson: Lesson) => boolean): string => {
    const all = heard.filter(({ lesson }) => is(lesson));
    return `${((100 * all.filter(over).length) / Math.max(1, all.length)).toFixed(1)} %`;
  };
  return `unseen: ${GROUPS.map(([name, is]) => `${name} ${share(is)}`).join(', ')}`;
}

/** Weights in whole steps up to `largest`, in base64: the very largest are cut. */
function packed(weights: Float64Array, largest: number): { readonly text: string; readonly step: number } {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const step = Number(
    ((sizes[Math.floor(sizes.length * (largest === 7 ? 0.99 : 0.999))] ?? 1) / largest).toPrecision(3),
  );
  const steps = Array.from(weights, (weight) =>
    Math.max(-largest, Math.min(largest, Math.round(weight / step))),
  );
  const bytes =
    largest === 7
      ? Uint8Array.from(
          { length: steps.length / 2 },
          (_, at) => (((steps[2 * at] ?? 0) + 8) << 4) | ((steps[2 * at + 1] ?? 0) + 8),
        )
      : Int8Array.from(steps);
  return { text: Buffer.from(bytes.buffer).toString('base64'), step };
}

/** The must-catch list as people dress it up: nothing around it may talk the judge out of it. */
function mustCatchLessons(): readonly Lesson[] {
  return Object.entries(MUST_CATCH).flatMap(([language, texts]) =>
    texts.flatMap((text) =>
      MUTATIONS.filter(({ name }) => name !== 'split over messages').flatMap(({ of }) =>
        of(text, language).map((other): Lesson => {
          const level =
            /suicid|kill|die|life|matar|vida|tự tử|自杀|死|قتل|حياتي|touye|dilo|убить|покончу|tuer|죽|자살|pakamatay/.test(
              text,
            )
              ? 'crisis'
              : 'emergency';
          return { text: other, level, kind: 'other', group: 'danger', language, must: true };
        }),
      ),
    ),
  );
}

async function learn(): Promise<void> {
  // The words come first: the guard that is taught reads with them.
  writeWords(lessons());
  const all = [...lessons(), ...lessonsOfNumbers(), ...mustCatchLessons()];
  for (const pupil of PUPILS) await teach(all, pupil);
  const { writePocketRules } = await import('./pocket-rules.ts');
  writePocketRules(lessons(), join(source, 'pocket'));
  const written = [
    'judge-weights',
    'spoken-words',
    'pocket/weights',
    'pocket/en',
    'pocket/es',
    'rules/common-words',
  ];
  const biome = join(import.meta.dirname, '../../node_modules/@biomejs/biome/bin/biome');
  const files = written.map((file) => join(source, `${file}.ts`));
  execFileSync(process.execPath, [biome, 'format', '--write', ...files], { stdio: 'ignore' });
}

if (process.argv[1] === import.meta.filename) void learn();
