import { accessSync, constants, mkdirSync } from 'node:fs';
import { Faults } from '../errors.ts';

/**
 * Makes the folder where files are kept that must last, for its owner alone, where there is none. Throws Faults when it
 * cannot be made or written to.
 */
export function makeDataDir(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const message = `${path} cannot be made or written to (${code}): give this user the folder, or set another`;
    throw new Faults('settings', [{ path: 'DATA_DIR', message }]);
  }
}
