// The server as a process of its own, for tests that kill it. Its clock runs SPEED times as fast as the world's, so
// that what takes a minute to come back (an entry whose sender vanished) comes back in seconds.
import { loadConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { openApp } from '../../src/main/app.ts';

const speed = Number(process.env.SPEED ?? '1');
// Started anew, the clock goes on where it would have been.
const epoch = Date.parse('2026-11-23T16:00:00Z');
const began = Number(process.env.BEGAN);
const clock = (): number => epoch + (Date.now() - began) * speed;

void openApp({ config: loadConfig(), log: openLog('error'), clock, demo: true, sweepEveryMs: 100 }).then(
  () => process.stdout.write('up\n'),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
