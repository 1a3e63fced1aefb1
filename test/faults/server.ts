// The server as a process of its own, for tests that kill it. Its clock runs SPEED times as fast as the world's, so
// that what takes a minute to come back (an entry whose sender vanished) comes back in seconds; and SKEW milliseconds
// beside it, as clocks of several machines are.
import { loadConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { openApp } from '../../src/main/app.ts';

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

const speed = number('SPEED', 1);
// Started anew, the clock goes on where it would have been.
const epoch = Date.parse('2026-11-23T16:00:00Z');
const began = number('BEGAN', Date.now());
const skew = number('SKEW', 0);
const clock = (): number => epoch + (Date.now() - began) * speed + skew;
const lookEveryMs = number('LOOK_EVERY', 0);

const opening = openApp({
  config: loadConfig(),
  log: openLog(process.env.LOG_LEVEL === 'info' ? 'info' : 'error'),
  clock,
  demo: process.env.DEMO !== 'no',
  sweepEveryMs: 100,
});
opening.then(
  ({ work }) => {
    process.stdout.write('up\n');
    // With a clock that runs faster, the provider's list is looked at sooner too.
    const look = (): void => void work.reconcile().then(() => setTimeout(look, lookEveryMs));
    if (lookEveryMs > 0) setTimeout(look, lookEveryMs);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
process.once('SIGTERM', () => {
  void opening.then((app) => app.close()).then(() => process.exit(0));
});
