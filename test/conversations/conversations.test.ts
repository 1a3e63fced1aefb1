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

test('there are conversations to play, in both languages', () => {
  expect(files.filter((file) => file.startsWith('en/')).length).toBeGreaterThanOrEqual(17);
  expect(files.filter((file) => file.startsWith('es/')).length).toBeGreaterThanOrEqual(13);
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
