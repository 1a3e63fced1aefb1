import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { play } from '../../src/main/rehearsal/play.ts';
import { openWorld, startRedis, type TestRedis } from '../world.ts';

const files = globSync('**/*.txt', { cwd: __dirname }).sort();

let redis: TestRedis;

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
    } finally {
      await world.close();
    }
  },
  30_000,
);
