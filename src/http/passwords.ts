import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Faults } from '../errors.ts';
import { faultSentence } from '../practice/fault-words.ts';

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. About 60 ms. */
const COST = { memory: 19 * 1024, passes: 2, parallelism: 1 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;

/** OWASP ASVS 5.0 6.2.1: eight characters or more. */
const LEAST_CHARACTERS = 8;
/** ASVS 5.0 6.2.9 wants 64 or more to be taken; more than this is no password. */
export const MOST_PASSWORD_CHARACTERS = 256;

/** What an account without a password is checked against, so that its check takes as long. No password gives this hash. */
const nobody = phc(COST, Buffer.alloc(SALT_BYTES), Buffer.alloc(HASH_BYTES));

/** Makes the PHC string that is kept of a password. Throws Faults when the password is too short or too long. */
export async function hashPassword(password: string): Promise<string> {
  const length = Array.from(password).length;
  if (length < LEAST_CHARACTERS || length > MOST_PASSWORD_CHARACTERS) {
    const message = faultSentence('password', { least: LEAST_CHARACTERS, most: MOST_PASSWORD_CHARACTERS });
    throw new Faults('account', [{ path: 'password', message }]);
  }
  const salt = randomBytes(SALT_BYTES);
  return phc(COST, salt, await argon(password, COST, salt, HASH_BYTES));
}

/** True when the password is the one of the hash. Takes as long, and says no, where there is no account (`hash` null). */
export async function verifyPassword(hash: string | null, password: string): Promise<boolean> {
  const parts = parse(hash ?? nobody);
  const made = await argon(password, parts.cost, parts.salt, parts.hash.length);
  return timingSafeEqual(made, parts.hash) && hash !== null;
}

type Cost = typeof COST;

async function argon(password: string, cost: Cost, nonce: Buffer, tagLength: number): Promise<Buffer> {
  // The same password may be typed in two forms of Unicode: NIST SP 800-63B §3.1.1.2 asks to normalise.
  const parameters: Argon2Parameters = { message: password.normalize('NFKC'), nonce, tagLength, ...cost };
  return derive('argon2id', parameters);
}

function phc(cost: Cost, salt: Buffer, hash: Buffer): string {
  const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain(salt)}$${plain(hash)}`;
}

const PHC =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

function parse(text: string): { readonly cost: Cost; readonly salt: Buffer; readonly hash: Buffer } {
  const [, memory, passes, parallelism, salt, hash] = PHC.exec(text) ?? [];
  if (salt === undefined || hash === undefined)
    throw new Error('an account has a password hash of unknown form');
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}
