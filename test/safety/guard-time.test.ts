import { screen } from '../../src/safety/guard.ts';
import { writtenLessons } from './lessons.ts';
import { slowestOf } from './slow-strings.ts';

/** A pattern that backtracks, or a step that looks at all that came before, would take minutes for one of these. */
test('500 strings of 10 KB made to be slow are each read at once', () => {
  // On an idle machine the slowest takes a twentieth of a second.
  expect(slowestOf(500)).toBeLessThan(15_000);
}, 900_000);

const millisecondsFor = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** The value that so many of a hundred are below. */
const percentile = (values: readonly number[], of: number): number =>
  [...values].sort((left, right) => left - right)[Math.floor((values.length * of) / 100)] ?? Number.NaN;

const lengthened = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

test.each([
  'chest pain ',
  'no ',
  'cantbreathe',
  'i want to kill myself in class ',
  'in case of chest pain call . ',
  'my chest hurts and i cant breathe ',
  'me duele el pecho, no ',
  'no puedo respirar pero la tos y ',
  '胸口痛',
  '가슴 통증',
  'не могу дышать ',
  'لا أستطيع التنفس ',
  'xqzj',
  '12.5 1, ',
])('eight times as much of "%s" takes about eight times as long', (piece) => {
  const [short, long] = [lengthened(piece, 2_000), lengthened(piece, 16_000)];
  const [shortTimes, longTimes]: [number[], number[]] = [[], []];
  // Taken in turn, and the quickest counts: whatever else the machine does only makes a run longer.
  for (let time = 0; time < 9; time += 1) {
    shortTimes.push(millisecondsFor(() => screen(short)));
    longTimes.push(millisecondsFor(() => screen(long)));
  }
  // Were each word compared with each other it would be 64 times.
  expect(Math.min(...longTimes) / Math.min(...shortTimes)).toBeLessThan(32);
});

/** About a millisecond on a machine that is neither fast nor slow, and on this one as long as it takes there. */
const aMillisecondOfWork = (): void => {
  const { imul } = Math;
  let sum = 0;
  for (let at = 0; at < 1_000_000; at += 1) sum = imul(sum ^ at, 0x01000193);
  if (sum === 0.5) throw new Error('no whole number is a half');
};

test('a text of 1,600 characters takes about a millisecond, whatever its language', () => {
  const all = Object.values(Object.groupBy(writtenLessons(), ({ language }) => language));
  const texts = all.flatMap((lessons = []) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((part) =>
      lessons
        .slice(part * 50, part * 50 + 200)
        .map(({ text }) => text)
        .join('. ')
        .slice(0, 1_600),
    ),
  );
  expect(texts.every(({ length }) => length === 1_600)).toBe(true);
  const unit: number[] = [];
  const took = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 6; round += 1)
    for (const [at, text] of texts.entries()) {
      unit.push(millisecondsFor(aMillisecondOfWork));
      // The quickest of six: another process in between says nothing of the guard.
      took[at] = Math.min(
        took[at] ?? 0,
        millisecondsFor(() => screen(text)),
      );
    }
  // On an idle machine 0.6 and 1.3; other processes take the memory from the guard, and nothing from the unit.
  expect(percentile(took, 50)).toBeLessThan(1.5 * percentile(unit, 50));
  expect(percentile(took, 99)).toBeLessThan(4 * percentile(unit, 50));
});
