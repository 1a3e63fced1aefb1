import type { AuditEntry } from '../turn/commit.ts';
import type { Clock } from '../turn/ports.ts';
import type { StaffAccount } from '../turn/stores.ts';

/** A page that is open asks again and again: one look is written once in this time. */
const ONE_LOOK_MS = 5 * 60_000;

/** Looks remembered; beyond this the oldest are forgotten, and written again when they recur. */
const MOST_LOOKS = 5_000;

/** Writes who read what about patients. The entry is there before the answer goes out: no audit, no reading. */
export class ReadLog {
  readonly #audit: (practice: string, entry: AuditEntry) => Promise<void>;
  readonly #clock: Clock;
  readonly #looks = new Map<string, number>();

  constructor(audit: (practice: string, entry: AuditEntry) => Promise<void>, clock: Clock) {
    this.#audit = audit;
    this.#clock = clock;
  }

  /** `part`: which of several things of one id. */
  async note(
    staff: Pick<StaffAccount, 'practice' | 'id'>,
    did: string,
    what: string,
    part: string | null = null,
  ): Promise<void> {
    const at = this.#clock();
    const look = `${staff.practice}\n${staff.id}\n${did}\n${what}\n${part ?? ''}`;
    const last = this.#looks.get(look);
    if (last !== undefined && at - last < ONE_LOOK_MS) return;
    await this.#audit(staff.practice, { at, who: staff.id, did, what, why: part });
    this.#looks.delete(look);
    this.#looks.set(look, at);
    for (const oldest of this.#looks.keys()) {
      if (this.#looks.size <= MOST_LOOKS) break;
      this.#looks.delete(oldest);
    }
  }
}
