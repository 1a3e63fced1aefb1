import { Faults, StoreAway } from '../errors.ts';
import type { Stores } from '../main/stores.ts';
import type { AuditReport, Breach } from '../store/audit-verify.ts';
import { choosePractice, withStores } from './open.ts';

/** A breach in words. */
const words: Readonly<Record<Breach, string>> = {
  edited: 'was changed after it was written',
  missing: 'is missing',
  reordered: 'holds what was written at another place',
  added: 'was put in afterwards',
  cut: 'and all after it are missing',
  rewritten: 'is not the one whose link was copied outside Redis',
};

/** Walks the audit log of each practice, or of the one named. 0 when all fit, 1 when one does not, 2 when one cannot be read. */
export async function verify(options: { readonly practice?: string }): Promise<number> {
  return withStores(async (stores) => {
    const practices =
      options.practice === undefined
        ? await stores.practices.ids()
        : [(await choosePractice(stores, options.practice)).id];
    const codes: number[] = [];
    for (const practice of practices) codes.push(await verifyOne(stores, practice));
    if (practices.length === 0) process.stdout.write('There is no practice yet.\n');
    return Math.max(0, ...codes);
  });
}

async function verifyOne(stores: Stores, practice: string): Promise<number> {
  try {
    const report = await stores.audit.verify(practice);
    process.stdout.write(`${practice}: ${lineOf(report)}\n`);
    return report.broken === null ? 0 : 1;
  } catch (error) {
    if (error instanceof StoreAway) throw error;
    const [fault] = error instanceof Faults ? error.faults : [];
    const why = fault === undefined ? 'its keys or entries are damaged' : `${fault.path} ${fault.message}`;
    process.stderr.write(`${practice}: cannot be read: ${why}\n`);
    return 2;
  }
}

function lineOf({ broken, chained, tail, copied }: AuditReport): string {
  const waiting =
    tail.count === 0
      ? ''
      : `, ${tail.count} not chained yet (the oldest for ${Math.round(tail.oldestMs / 1000)} s)`;
  if (broken !== null) {
    return `BROKEN (${broken.kind}): entry ${broken.n} (${broken.id}) ${words[broken.kind]}; ${chained} entries before it fit${waiting}`;
  }
  const witness = copied === null ? 'no head copied on this machine' : `head copied at entry ${copied.count}`;
  return `ok, ${chained} entries chained, ${witness}${waiting}`;
}
