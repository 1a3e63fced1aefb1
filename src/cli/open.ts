import { constants } from 'node:os';
import type { WriteLine } from '../channels/terminal.ts';
import { type Config, loadConfig } from '../config.ts';
import { Refused } from '../errors.ts';
import { openStores, type Stores } from '../main/stores.ts';
import type { Workshop } from '../main/workshop.ts';
import type { Practice } from '../practice/practice.ts';

/** Ctrl-C, kill, and a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** After a signal, whatever hangs. */
const STOP_MS = 5_000;

/**
 * The store, for the time a command runs. One that is told to stop (Ctrl-C) leaves the store in order first, so that a
 * private Redis without other users ends with it; what it had begun is whole or not there at all.
 */
export async function withStores<T>(use: (stores: Stores, config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const stores = await openStores(config, Date.now);
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    // 128 and the signal's number, as shells say it.
    const leave = (): never => process.exit(128 + constants.signals[signal]);
    setTimeout(leave, STOP_MS).unref();
    stores.close().then(leave, leave);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await use(stores, config);
  } catch (error) {
    // The store was closed under it: that is no news to whoever stopped it.
    if (isStopping) await new Promise(() => undefined);
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    await stores.close();
  }
}

/** The store and what handles conversations; what the command began is finished before it ends. */
export async function withWorkshop<T>(
  terminal: WriteLine | null,
  use: (workshop: Workshop, stores: Stores, config: Config) => Promise<T>,
): Promise<T> {
  // Loaded only here: most commands need no dialogs, no Twilio and no model, and start twice as fast without them.
  const [{ openWorkshop }, { openLog }, { openMetrics }] = await Promise.all([
    import('../main/workshop.ts'),
    import('../log.ts'),
    import('../metrics.ts'),
  ]);
  return withStores(async (stores, config) => {
    const log = openLog(config.production ? 'warn' : 'fatal');
    const metrics = openMetrics({ process: false });
    const workshop = await openWorkshop({ config, stores, clock: Date.now, log, metrics, terminal });
    try {
      return await use(workshop, stores, config);
    } finally {
      await workshop.work.stop();
    }
  });
}

/** The practice a command is about: the named one, or the only one. */
export async function choosePractice(stores: Stores, id: string | undefined): Promise<Practice> {
  if (id !== undefined) {
    const practice = await stores.practices.find(id);
    if (practice === null) throw new Refused(404, 'no-practice', `There is no practice ${id}.`);
    return practice;
  }
  const [first, another] = await stores.practices.ids();
  if (another !== undefined) {
    throw new Refused(
      400,
      'many-practices',
      'There are several practices: say which one with --practice <id>.',
    );
  }
  const only = first === undefined ? null : await stores.practices.find(first);
  if (only === null) {
    throw new Refused(
      404,
      'no-practice',
      'There is no practice yet: load one with `porchlight practice load <file.yaml>`.',
    );
  }
  return only;
}
