import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { optOut } from '../../src/safety/stop-words.ts';

const folder = join(import.meta.dirname, 'opt-out');

/** `stop: text`, `start: text`, `help: text`, and `not: text` for what only looks like one. */
const cases = readdirSync(folder).map((file) => {
  const lines = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const read = lines.map((line) => {
    const at = line.indexOf(': ');
    return { wanted: line.slice(0, at), text: line.slice(at + 2) };
  });
  return [file.slice(0, 2), read] as const;
});

test('there are wordings in twelve languages', () => {
  expect(cases.map(([language]) => language).sort()).toEqual([
    'ar',
    'en',
    'es',
    'fr',
    'ht',
    'ko',
    'pt',
    'ru',
    'so',
    'tl',
    'vi',
    'zh',
  ]);
  for (const [language, read] of cases) {
    const least = language === 'en' || language === 'es' ? 40 : 15;
    for (const kind of ['stop', 'not']) {
      expect(read.filter(({ wanted }) => wanted === kind).length).toBeGreaterThanOrEqual(least);
    }
  }
});

test.each(cases)('each of %s is read as what it is', (language, read) => {
  const wrong = read
    .map(({ wanted, text }) => ({
      wanted,
      text,
      got: optOut(text, { suppressed: wanted === 'start' })?.wish ?? 'not',
    }))
    .filter(({ wanted, got }) => wanted !== got);
  expect([language, wrong]).toEqual([language, []]);
});
