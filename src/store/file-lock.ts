import { chmodSync, closeSync, openSync, truncateSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** SQLite's result codes (sqlite.org/rescode.html): somebody else holds the lock; the file is not a database. */
const SQLITE_BUSY = 5;
const SQLITE_NOT_A_DATABASE = 26;

/** How often a held lock is looked at again. */
const LOOK_AGAIN_MS = 20;

/** The lock was not free in time. */
export class LockTimeout extends Error {
  override readonly name = 'LockTimeout';
  constructor(path: string, milliseconds: number) {
    super(`${path} was held by another process for more than ${milliseconds} ms`);
  }
}

/**
 * Runs `work` while this process, alone on the machine, holds the lock file; rejects with LockTimeout when it is not
 * free within `waitMs`. The lock is the kernel's (Node reaches fcntl locks only through its built-in SQLite), so it ends
 * with its holder however that dies, and nobody ever has to guess whether a lock file is stale.
 */
export async function underFileLock<T>(path: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const lock = await take(path, waitMs);
  try {
    return await work();
  } finally {
    lock.close();
  }
}

async function take(path: string, waitMs: number): Promise<DatabaseSync> {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  const deadline = performance.now() + waitMs;
  for (;;) {
    const lock = new DatabaseSync(path, { timeout: 0 });
    try {
      // Nothing is ever written: the file stays empty, and a journal in memory leaves none beside it.
      lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
      return lock;
    } catch (error) {
      lock.close();
      const code = sqliteCode(error);
      if (code === SQLITE_NOT_A_DATABASE) {
        // Emptied in place, not removed: the lock belongs to the inode, and others may be waiting on it.
        truncateSync(path, 0);
      } else if (code !== SQLITE_BUSY) {
        throw error;
      } else if (performance.now() > deadline) {
        throw new LockTimeout(path, waitMs);
      } else {
        await pause(LOOK_AGAIN_MS);
      }
    }
  }
}

function sqliteCode(error: unknown): number | null {
  const code = (error as { readonly errcode?: unknown } | null)?.errcode;
  // The low byte is the primary code; the rest says more than we ask.
  return typeof code === 'number' ? code & 0xff : null;
}
