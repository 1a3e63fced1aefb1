import { readFileSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Faults } from '../errors.ts';
import type { AuditHead } from './audit-chain.ts';

const head = z.object({ count: z.int().positive(), id: z.string(), link: z.string() });

/**
 * The copy of a practice's audit head outside Redis, `<folder>/<practice>.head`: whoever can write to Redis alone cannot
 * cut the log's end, or make the chain anew, without its showing here.
 */
export type HeadFile = {
  /** Null where there is none yet. Throws Faults where it cannot be read. */
  read(practice: string): AuditHead | null;
  /**
   * Replaces it whole, on the disk before it resolves; one after another. Turns go on meanwhile: a disk may take its time.
   */
  write(practice: string, head: AuditHead): Promise<void>;
};

export function headFiles(folder: string): HeadFile {
  const fileOf = (practice: string): string => join(folder, `${practice}.head`);
  return {
    read(practice) {
      const file = fileOf(practice);
      try {
        return head.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        const message = 'cannot be read; put it back from a back-up of DATA_DIR';
        throw new Faults('audit', [{ path: file, message }]);
      }
    },
    async write(practice, { count, id, link }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const next = `${fileOf(practice)}.${process.pid}`;
      const file = await open(next, 'w', 0o600);
      try {
        await file.writeFile(`${JSON.stringify({ count, id, link })}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(next, fileOf(practice));
    },
  };
}
