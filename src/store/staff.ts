import { createHash } from 'node:crypto';
import { Faults } from '../errors.ts';
import type { AuditEntry } from '../turn/commit.ts';
import type { StaffAccount, StaffStore } from '../turn/stores.ts';
import { globalKeys, keysOf } from './keys.ts';
import type { Redis } from './redis.ts';
import type { Sealer, Sealers } from './sealing.ts';
import {
  beginSignIn,
  readByEmail,
  removeAccount,
  saveAccount,
  takeOnce,
  useSignIn,
} from './staff-scripts.ts';
import { auditValue, staffValue } from './values.ts';
import { ways } from './ways.ts';

/** A sign-in nobody uses ends after this: OWASP ASVS 5.0 7.3.1; 30 minutes as NIST SP 800-63B AAL2 §2.2.3 and features.md §4 have it. */
export const SIGN_IN_IDLE_MS = 30 * 60_000;

/** Every sign-in ends after this: OWASP ASVS 5.0 7.3.2; 12 hours as NIST SP 800-63B AAL2 §2.2.3 has it. */
export const SIGN_IN_LONGEST_MS = 12 * 60 * 60_000;

/** Whoever signs in elsewhere is back within this. */
const STATE_SECONDS = 10 * 60;

/** Saves of one account at the same moment, before we give up. */
const TRIES = 5;

/**
 * Staff accounts, sealed, and who is signed in. `save` and `remove` reject with Faults that say what to do. A changed
 * password or a removed account ends its sign-ins with the next look; a changed role holds from the next look.
 */
export function createStaffStore(
  redis: Redis,
  sealers: Sealers,
): StaffStore & {
  /** Removes an account and ends its sign-ins. False when there is none. */
  remove(practice: string, staffId: string, audit: AuditEntry): Promise<boolean>;
} {
  async function read(practice: string, id: string) {
    const key = keysOf(practice).staff;
    const sealed = ((await redis.command(key, 'HGET', key, id)) ?? '') as string;
    return {
      sealed,
      account: sealed === '' ? null : staffValue.open(await sealers.of(practice), id, sealed),
    };
  }

  /** The account takes the place of exactly the one that `next` was made from. Null: `next` made none. */
  async function replace(
    practice: string,
    id: string,
    next: (before: StaffAccount | null) => StaffAccount | null,
    auditOf: (before: StaffAccount | null, after: StaffAccount) => AuditEntry,
  ): Promise<{ readonly account: StaffAccount; readonly result: 'created' | 'changed' } | null> {
    const keys = keysOf(practice);
    const sealer = await sealers.of(practice);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const before = await read(practice, id);
      const given = next(before.account);
      if (given === null) return null;
      const account = { ...given, email: plainEmail(given.email) };
      const { email } = account;
      if ((await ways.claim(redis, way(email), practice)) !== practice) throw emailTaken('another practice');
      const had = before.account?.email ?? email;
      const answer = await redis.run(
        saveAccount,
        [keys.staff, keys.staffEmails, keys.audit],
        [
          id,
          before.sealed,
          staffValue.seal(sealer, id, account),
          emailLookup(sealer, email),
          emailLookup(sealer, had),
          auditValue.seal(sealer, '', auditOf(before.account, account)),
        ],
      );
      if (answer === 'email') throw emailTaken('another account');
      if (answer !== 'ok') continue;
      await ways.keep(redis, way(email), practice);
      if (had !== email) await ways.drop(redis, way(had), practice);
      return { account, result: before.account === null ? 'created' : 'changed' };
    }
    throw keepsChanging();
  }

  async function remove(practice: string, id: string, audit: AuditEntry): Promise<boolean> {
    const keys = keysOf(practice);
    const sealer = await sealers.of(practice);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { sealed, account } = await read(practice, id);
      if (account === null) return false;
      const answer = await redis.run(
        removeAccount,
        [keys.staff, keys.staffEmails, keys.audit],
        [id, sealed, emailLookup(sealer, account.email), auditValue.seal(sealer, '', audit)],
      );
      if (answer !== 'ok') continue;
      await ways.drop(redis, way(account.email), practice);
      return true;
    }
    throw keepsChanging();
  }

  async function signOut(practice: string, tokenHash: string): Promise<void> {
    const key = keysOf(practice).signIn(tokenHash);
    await redis.command(key, 'DEL', key);
  }

  return {
    async save(account, audit) {
      const saved = await replace(
        account.practice,
        account.id,
        () => account,
        () => audit,
      );
      return saved?.result ?? 'changed';
    },
    async change(practice, id, to, auditOf) {
      const changed = await replace(
        practice,
        id,
        (before) => (before === null ? null : to(before)),
        (before, after) => auditOf(before ?? after, after),
      );
      return changed?.account ?? null;
    },
    remove,
    signOut,
    async byId(practice, id) {
      return (await read(practice, id)).account;
    },
    async all(practice) {
      const key = keysOf(practice).staff;
      const fields = (await redis.command(key, 'HGETALL', key)) as readonly string[];
      const sealer = await sealers.of(practice);
      const found = fields.flatMap((id, index) =>
        index % 2 === 0 ? [staffValue.open(sealer, id, fields[index + 1] ?? '')] : [],
      );
      return found.sort((one, other) => (one.name < other.name ? -1 : 1));
    },
    async keepState(stateHash, value) {
      const key = globalKeys.oidcState(stateHash);
      await redis.command(key, 'SET', key, value, 'EX', String(STATE_SECONDS));
    },
    async takeState(stateHash) {
      const key = globalKeys.oidcState(stateHash);
      return (await redis.run(takeOnce, [key], [])) as string | null;
    },
    async byEmail(given) {
      const email = plainEmail(given);
      const practice = (await redis.command(way(email), 'GET', way(email))) as string | null;
      if (practice === null) return null;
      const keys = keysOf(practice);
      const sealer = await sealers.of(practice);
      const found = await redis.run(
        readByEmail,
        [keys.staff, keys.staffEmails],
        [emailLookup(sealer, email)],
      );
      const [id, sealed] = (found ?? []) as readonly (string | null)[];
      return id == null || sealed == null ? null : staffValue.open(sealer, id, sealed);
    },
    async signIn(practice, tokenHash, staffId, now) {
      const { account } = await read(practice, staffId);
      if (account === null || account.disabled === true)
        throw new Faults('sign-in', [{ path: 'staff', message: 'this account is gone' }]);
      const stamp = passwordStamp(await sealers.of(practice), account);
      const longest = String(SIGN_IN_LONGEST_MS);
      await redis.run(
        beginSignIn,
        [keysOf(practice).signIn(tokenHash)],
        [staffId, stamp, String(now), longest],
      );
    },
    async signedIn(practice, tokenHash, now) {
      const keys = keysOf(practice);
      const limits = [String(now), String(SIGN_IN_IDLE_MS), String(SIGN_IN_LONGEST_MS)];
      const found = await redis.run(useSignIn, [keys.signIn(tokenHash), keys.staff], limits);
      if (found === null) return null;
      const [id = '', stamp = '', sealed = ''] = found as readonly string[];
      const sealer = await sealers.of(practice);
      const account = staffValue.open(sealer, id, sealed);
      if (passwordStamp(sealer, account) === stamp) return account;
      await signOut(practice, tokenHash);
      return null;
    },
  };
}

/** People write their e-mail as they like; it is one address all the same. */
function plainEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** The way from an e-mail to its practice. Staff sign in before their practice is known, so this hash has no practice's key. */
function way(email: string): string {
  return globalKeys.practiceOfStaff(
    createHash('sha256').update(`porchlight staff ${email}`).digest('base64url'),
  );
}

function emailLookup(sealer: Sealer, email: string): string {
  return sealer.lookup(`staff e-mail ${email}`);
}

/** Changes with the password, and whenever all sign-ins are to end; it tells nothing about either. */
function passwordStamp(sealer: Sealer, account: StaffAccount): string {
  const { passwordHash, epoch = 0, disabled = false } = account;
  return sealer.lookup(`password ${passwordHash}${epoch === 0 && !disabled ? '' : ` ${epoch} ${disabled}`}`);
}

function emailTaken(by: string): Faults {
  return new Faults('staff', [
    { path: 'email', message: `this e-mail is used by ${by}; use a different one` },
  ]);
}

function keepsChanging(): Faults {
  return new Faults('staff', [{ path: '', message: 'somebody else keeps changing this account; try again' }]);
}
