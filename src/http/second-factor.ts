import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { StaffAccount } from '../turn/stores.ts';

/** RFC 6238: 30 s steps; one step to either side for clocks that differ (§5.2). 160 bits of secret (RFC 4226 §4 R6). */
const STEP_MS = 30_000;
const WINDOW = 1;
const SECRET_BYTES = 20;

/** Ten codes of ten digits: more than 33 bits each, used once and counted as tries like passwords. */
const RECOVERY_CODES = 10;
const RECOVERY_DIGITS = 10_000_000_000;

/**
 * Checks the second factor of an account. Answers the account as it is to be saved (a code is used once), or null where the
 * code is not right.
 */
export function checkSecond(account: StaffAccount, given: string, now: number): StaffAccount | null {
  const { totp, recovery = [] } = account;
  if (totp === undefined) return null;
  const step = stepOf(totp, given, now);
  if (step !== null) return { ...account, totp: { ...totp, step } };
  const hash = Buffer.from(hashCode(given));
  const left = recovery.filter((known) => !timingSafeEqual(Buffer.from(known), hash));
  return left.length === recovery.length ? null : { ...account, recovery: left };
}

/** The step of a code that is right and was not used before; null for any other. */
export function stepOf(totp: NonNullable<StaffAccount['totp']>, given: string, now: number): number | null {
  const token = given.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(totp.secret, '').validate({ token, timestamp: now, window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(now / STEP_MS) + delta;
  // A code that somebody looked at over a shoulder is used up.
  return step > totp.step ? step : null;
}

/** The second factor as an authenticator app knows it. */
export function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Porchlight', label, secret: Secret.fromBase32(secret) });
}

/** New recovery codes, to be shown once. */
export function recoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const digits = String(randomInt(RECOVERY_DIGITS)).padStart(10, '0');
    return `${digits.slice(0, 5)}-${digits.slice(5)}`;
  });
}

/** They have chance enough in them, and tries are counted: one plain hash is enough. */
export function hashCode(given: string): string {
  return createHash('sha256')
    .update(`recovery ${given.replace(/\D/g, '')}`)
    .digest('base64url');
}

/** A new secret, base32. */
export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}
