import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');

/** `npm run bench:web` does the same with 2,000 clients at 100 messages a second, and asks for the times of the goal. */
test('an idle page costs little, those that do not read hold up nobody, and a restart loses nothing', async () => {
  const script = resolve(root, 'bench/web/bench.ts');
  const options = ['--clients', '200', '--rate', '20', '--seconds', '2', '--stalled', '10', '--idle', '0'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=DEP0040', script, ...options],
    { cwd: root, timeout: 110_000 },
  );
  const found = JSON.parse(stdout);
  expect(found.heldPerClient).toBeLessThan(40 * 1024);
  expect(found.calm).toMatchObject({ messages: 40, failed: 0 });
  expect(found.besideStalled).toMatchObject({ messages: 40, failed: 0 });
  expect([found.back, found.lost, found.twice]).toEqual([found.restarted, 0, 0]);
}, 120_000);
