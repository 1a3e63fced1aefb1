import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { play } from '../../src/main/rehearsal/play.ts';
import { openWorld, startRedis, type TestRedis } from '../world.ts';
import { isLong, questionsIn, type Text, textsIn } from './measured.ts';

const files = globSync('**/*.txt', { cwd: __dirname }).sort();

let redis: TestRedis;
const texts: Text[] = [];

beforeAll(async () => {
  redis = await startRedis();
});

afterAll(() => redis.close());

test('there are conversations to play, in every language that has words of its own here', () => {
  expect(files.filter((file) => file.startsWith('en/')).length).toBeGreaterThanOrEqual(17);
  expect(files.filter((file) => file.startsWith('es/')).length).toBeGreaterThanOrEqual(13);
  for (const language of ['ar', 'fr', 'ht', 'ko', 'pt', 'ru', 'so', 'tl', 'vi', 'zh'])
    expect(files).toContain(`${language}/first-talk.txt`);
});

test.each(files)(
  '%s',
  async (file) => {
    const world = await openWorld({ redis, flush: true });
    try {
      await play(world, readFileSync(join(__dirname, file), 'utf8'));
      texts.push(...textsIn(world, file));
    } finally {
      await world.close();
    }
  },
  30_000,
);

/** The share of texts that take more than two segments: it may fall and not rise. */
const LONG_MOST = 0.01;

test('hardly a text of any of them takes more than two segments', () => {
  expect(texts.length).toBeGreaterThan(files.length);
  expect(texts.filter(isLong).length / texts.length).toBeLessThan(LONG_MOST);
});

test('no text of any of them asks two questions', () => {
  const asking = texts.filter((one) => questionsIn(one) > 1);
  expect(asking.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});
