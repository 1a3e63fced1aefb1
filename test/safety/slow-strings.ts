/**
 * Strings of 10 KB made to be slow, and how long the guard takes for the slowest of them. `node
 * test/safety/slow-strings.ts 100000` is the long run; the tests run 500.
 */
import { screen } from '../../src/safety/guard.ts';
import { randomFrom } from './regression.ts';

const PIECES =
  'chest pain |no |cantbreathe|want to |kill |a |1.|,|.|\u200b|xqzj|!|ﷺ|胸口|痛|가슴| |no puedo |respirar|la |de |не |дышать |لا |أستطيع |((((|<<|\\|\ud83d|é|e\u0301|aaaaaaaa'.split(
    '|',
  );
const LENGTH = 10_240;

/** Milliseconds that the slowest of so many strings took. */
export function slowestOf(strings: number): number {
  let slowest = 0;
  for (const text of slowStrings(strings)) {
    const started = performance.now();
    screen(text);
    slowest = Math.max(slowest, performance.now() - started);
  }
  return slowest;
}

/** So many strings, each a few pieces in any mixture, the same in every run. */
export function* slowStrings(strings: number): Generator<string> {
  const random = randomFrom(23);
  for (let count = 0; count < strings; count += 1) {
    const some = Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => PIECES[Math.floor(random() * PIECES.length)] ?? ' ',
    );
    let text = '';
    while (text.length < LENGTH) text += some[Math.floor(random() * some.length)] ?? ' ';
    yield text.slice(0, LENGTH);
  }
}

if (process.argv[1] === import.meta.filename) {
  const strings = Number(process.argv[2] ?? 100_000);
  process.stdout.write(`${strings} strings of 10 KB, slowest ${slowestOf(strings).toFixed(0)} ms\n`);
}
