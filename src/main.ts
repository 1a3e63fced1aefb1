import { setImmediate } from 'node:timers/promises';
import './main/kept-code.ts';
import { settingsWithoutEffect } from './config/without-effect.ts';
import { loadConfig } from './config.ts';
import { Faults, StoreAway } from './errors.ts';
import { type Log, openLog } from './log.ts';
import type { App } from './main/app.ts';

/** How often a process looks at the wake list. A reminder is late by no more than this. */
const SWEEP_EVERY_MS = 1_000;

const demo = process.argv.includes('--demo');

try {
  const config = loadConfig();
  const log = openLog(config.logLevel);
  // Only now: a fault of the settings is told at once, not after everything else has been loaded.
  const { openApp, STOP_LIMIT_MS } = await import('./main/app.ts');
  // The guard makes its rules ready meanwhile, a little at a time: nobody waits for it but the first text, for what is left.
  const { warmUp } = await import('./safety/guard.ts');
  void warmUp(setImmediate);
  const opening = openApp({ config, log, clock: Date.now, demo, sweepEveryMs: SWEEP_EVERY_MS });
  // Before it is open: what has been started by then (a redis-server, say) is stopped as well.
  stopWhenAsked(opening, log, STOP_LIMIT_MS);
  const app = await opening;
  log.info('listening', { port: app.port, pid: process.pid });
  for (const setting of settingsWithoutEffect(config)) log.warn('setting has no effect yet', { setting });
  if (demo) {
    const { welcome } = await import('./main/welcome.ts');
    process.stdout.write(await welcome(config, app));
  }
} catch (error) {
  process.stderr.write(`${sayFault(error)}\n`);
  process.exit(1);
}

function stopWhenAsked(opening: Promise<App>, log: Log, limitMs: number): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info('stopping', { signal });
    setTimeout(() => process.exit(1), limitMs).unref();
    opening
      .then((app) => app.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal('could not stop cleanly', { error });
          process.exit(1);
        },
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Why it cannot start, a line a fault: what is wrong, where, and what to do. */
function sayFault(error: unknown): string {
  if (error instanceof Faults) {
    const lines = error.faults.map((fault) => `  ${fault.path}: ${fault.message}`);
    return [`Porchlight cannot start (${error.subject}):`, ...lines].join('\n');
  }
  if (error instanceof StoreAway) {
    return 'Porchlight cannot start: Redis does not answer. Is it running, and is REDIS_URL right?';
  }
  return error instanceof Error && error.stack !== undefined ? error.stack : String(error);
}
