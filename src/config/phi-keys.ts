import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { Faults } from '../errors.ts';
import { makeDataDir } from './data-dir.ts';
import { type PhiKey, readPhiKeys } from './values.ts';

const FILE = 'phi-keys';

/**
 * The keys that encrypt health information: those of `PHI_KEYS`, or else the ones kept in `DATA_DIR/phi-keys`, made the
 * first time. Throws Faults when that file can be read by others or does not hold keys. Never makes keys in production.
 */
export function phiKeys(config: Config): readonly PhiKey[] {
  if (config.phiKeys !== null) return config.phiKeys;
  if (config.production) throw fault('PHI_KEYS', 'is required in production');
  const path = join(config.dataDir, FILE);
  makeDataDir(config.dataDir);
  makeOnce(path);
  if ((statSync(path).mode & 0o077) !== 0) {
    throw fault(path, 'can be read by others: run chmod 600 on it, and think about who may have read it');
  }
  const read = readPhiKeys(readFileSync(path, 'utf8').trim());
  if ('wrong' in read) throw fault(path, read.wrong);
  return read.value;
}

/** Two processes may start at once: the file appears whole under its name, and whoever comes second keeps the first's. */
function makeOnce(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return;
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    writeFileSync(draft, `local:${randomBytes(32).toString('base64')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    chmodSync(draft, 0o600);
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function fault(path: string, message: string): Faults {
  return new Faults('keys', [{ path, message }]);
}
