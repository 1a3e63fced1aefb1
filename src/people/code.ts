import { createHash, timingSafeEqual } from 'node:crypto';
import { westernDigits } from '../care/digits.ts';

/** OWASP ASVS 5.0, 6.5.5: a code by another way lasts at most ten minutes. */
const CODE_LASTS_MS = 10 * 60_000;

/** With a million codes, 5 tries and 3 codes a day, somebody who guesses has a chance of 1 in 66,000 a day. */
export const CODE_TRIES = 5;
export const CODES_A_DAY = 3;

const DAY_MS = 24 * 60 * 60_000;

/** A code that was sent and waits to be typed: never itself, only its digest. `asker` is the conversation it is for. */
export type SentCode = {
  readonly digest: string;
  readonly asker: string;
  readonly patientId: string;
  readonly expiresAt: number;
  readonly tries: number;
};

/** The code as it is kept. `salt` makes two equal codes differ. */
export function codeDigest(code: string, salt: string): string {
  return createHash('sha256').update(`${salt}\n${code}`).digest('base64url');
}

export function sentCode(
  code: string,
  given: { readonly asker: string; readonly patientId: string; readonly now: number },
): SentCode {
  const { asker, patientId, now } = given;
  return { digest: codeDigest(code, asker), asker, patientId, expiresAt: now + CODE_LASTS_MS, tries: 0 };
}

/** True when this is the code that was sent for that conversation, in time and not after too many tries. */
export function codeMatches(sent: SentCode, code: string, asker: string, now: number): boolean {
  if (sent.asker !== asker || now >= sent.expiresAt || sent.tries >= CODE_TRIES) return false;
  return timingSafeEqual(Buffer.from(sent.digest), Buffer.from(codeDigest(code, asker)));
}

/** Those of the moments that lie within a day, oldest first. */
export function withinDay(moments: readonly number[] | undefined, now: number): readonly number[] {
  return (moments ?? []).filter((at) => now - at < DAY_MS);
}

/** Reads a code as people type it: "482 913", "482-913", "the code is 482913". Null: no six digits, or more. */
export function readCode(text: string): string | null {
  const digits =
    westernDigits(text)
      .replace(/(?<=\d)[\s-]+(?=\d)/g, '')
      .match(/\d+/g) ?? [];
  const [only] = digits;
  return digits.length === 1 && only?.length === 6 ? only : null;
}
