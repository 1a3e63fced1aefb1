import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  randomFillSync,
} from 'node:crypto';
import { type Fault, Faults } from '../errors.ts';
import { keysOf } from './keys.ts';
import { type Redis, script } from './redis.ts';

/** A key of `PHI_KEYS`: 32 bytes and the id by which what it wrapped is known. */
export type PhiKey = { readonly id: string; readonly key: Buffer };

/**
 * Seals and opens one practice's values: AES-256-GCM under its data key, bound to practice, kind, id and field, so a
 * value put in another's place does not open. Never throws with a value in its message.
 */
export type Sealer = {
  seal(kind: string, id: string, field: string, plain: string | Buffer): string;
  open(kind: string, id: string, field: string, sealed: string): string;
  openBytes(kind: string, id: string, field: string, sealed: string): Buffer;
  /** A name for a text that tells nothing about it and is the same for ever: 22 characters, base64url. */
  lookup(text: string): string;
  /** 32 bytes to sign tokens with. */
  readonly signingKey: Buffer;
};

/** The sealers of all practices; each practice's is loaded once and kept. Rejects with StoreAway. */
export type Sealers = { of(practice: string): Promise<Sealer> };

/** Reads `id:base64key,id:base64key`: the first encrypts, all decrypt. Throws Faults that never show a key. */
export function parsePhiKeys(text: string): readonly PhiKey[] {
  const faults: Fault[] = [];
  const keys = text.split(',').map((part, index) => {
    const [id = '', encoded = ''] = part.trim().split(':', 2);
    const key = Buffer.from(encoded, 'base64');
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) {
      faults.push({
        path: String(index + 1),
        message: 'begin with an id of letters, digits, - or _ and a colon',
      });
    } else if (key.length !== 32) {
      faults.push({ path: id, message: `give 32 bytes in base64; these are ${key.length}` });
    }
    return { id, key };
  });
  for (const [index, { id }] of keys.entries()) {
    if (keys.findIndex((other) => other.id === id) < index) {
      faults.push({ path: id, message: 'give each key an id of its own' });
    }
  }
  if (faults.length > 0) throw new Faults('PHI_KEYS', faults);
  return keys;
}

const names = ['data', 'lookup', 'signing'] as const;

/**
 * Guarantee: a practice's keys are made once, whoever comes first; all callers get the same ones.
 * KEYS 1 secrets. ARGV data, lookup, signing: new ones, used only if there are none. Answers the three wrapped keys.
 */
const makeSecrets = script(
  'make-secrets',
  `if redis.call('EXISTS', KEYS[1]) == 0 then
  redis.call('HSET', KEYS[1], 'data', ARGV[1], 'lookup', ARGV[2], 'signing', ARGV[3])
end
return redis.call('HMGET', KEYS[1], 'data', 'lookup', 'signing')`,
);

/**
 * Guarantee: a key wrapped anew replaces exactly the wrapping it was opened from.
 * KEYS 1 secrets. ARGV triples of field, old, new.
 */
const rewrapSecrets = script(
  'rewrap-secrets',
  `for i = 1, #ARGV, 3 do
  if redis.call('HGET', KEYS[1], ARGV[i]) == ARGV[i + 1] then redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 2]) end
end
return 0`,
);

/** What is stored was sealed under other keys than those in hand. Names keys by their ids, never shows one. */
export class WrongKeys extends Error {
  override readonly name = 'WrongKeys';
}

/** Makes the sealers over `PHI_KEYS`. Keys still wrapped under an older one are wrapped under the first as they are read. */
export function createSealers(redis: Redis, phiKeys: readonly PhiKey[]): Sealers {
  const first = phiKeys[0];
  if (first === undefined) throw new Error('PHI_KEYS holds no key');
  const loaded = new Map<string, Promise<Sealer>>();

  async function load(practice: string): Promise<Sealer> {
    const { secrets } = keysOf(practice);
    const fresh = names.map((name) => wrap(phiKeys, practice, name, randomBytes(32)));
    const wrapped = (await redis.run(makeSecrets, [secrets], fresh)) as readonly string[];
    const [data, lookup, signing] = names.map((name, index) =>
      unwrap(phiKeys, practice, name, wrapped[index] ?? ''),
    );
    if (data === undefined || lookup === undefined || signing === undefined) throw new Error('no keys');
    const stale = names.flatMap((name, index) => {
      const old = wrapped[index] ?? '';
      const key = [data, lookup, signing][index];
      return old.startsWith(`${first?.id}.`) || key === undefined
        ? []
        : [name, old, wrap(phiKeys, practice, name, key)];
    });
    if (stale.length > 0) await redis.run(rewrapSecrets, [secrets], stale);
    return sealerWith(practice, data, lookup, signing);
  }

  return {
    of(practice) {
      const known = loaded.get(practice);
      if (known !== undefined) return known;
      const loading = load(practice);
      loaded.set(practice, loading);
      loading.catch(() => loaded.delete(practice));
      return loading;
    },
  };
}

/** A sealer over given keys of 32 bytes. */
export function sealerWith(practice: string, data: Buffer, lookup: Buffer, signingKey: Buffer): Sealer {
  const bound = (kind: string, id: string, field: string) => JSON.stringify([practice, kind, id, field]);
  // A key that is made an object once is used four times as fast as its bytes.
  const dataKey = createSecretKey(data);
  const lookupKey = createSecretKey(lookup);
  const openBytes: Sealer['openBytes'] = (kind, id, field, sealed) => {
    try {
      return decrypt(dataKey, bound(kind, id, field), Buffer.from(sealed, 'base64'));
    } catch (cause) {
      throw new Error(`a sealed value does not open: ${kind} ${field} of practice ${practice}`, { cause });
    }
  };
  return {
    signingKey,
    seal: (kind, id, field, plain) => encrypt(dataKey, bound(kind, id, field), plain).toString('base64'),
    openBytes,
    open: (kind, id, field, sealed) => openBytes(kind, id, field, sealed).toString('utf8'),
    // 128 bits: no two texts of one practice meet, and keys stay short.
    lookup: (text) =>
      createHmac('sha256', lookupKey).update(text).digest().subarray(0, 16).toString('base64url'),
  };
}

function wrap(phiKeys: readonly PhiKey[], practice: string, name: string, key: Buffer): string {
  const first = phiKeys[0] as PhiKey;
  return `${first.id}.${encrypt(first.key, JSON.stringify([practice, 'secret', name]), key).toString('base64')}`;
}

function unwrap(phiKeys: readonly PhiKey[], practice: string, name: string, wrapped: string): Buffer {
  const [id = '', sealed = ''] = wrapped.split('.', 2);
  const known = phiKeys.find((key) => key.id === id);
  const held = phiKeys.map((key) => key.id).join(', ');
  if (known === undefined) {
    throw new WrongKeys(`practice ${practice} is sealed under PHI key ${id}; PHI_KEYS holds ${held}`);
  }
  try {
    return decrypt(known.key, JSON.stringify([practice, 'secret', name]), Buffer.from(sealed, 'base64'));
  } catch (cause) {
    throw new WrongKeys(
      `PHI key ${id} is not the one that sealed practice ${practice} (PHI_KEYS holds ${held})`,
      { cause },
    );
  }
}

/** What the first byte of a sealed value says: 1 is nonce (12 bytes), ciphertext, tag (16 bytes) under AES-256-GCM. */
const form = Buffer.from([1]);

/** Random bytes are cheaper by the page than by the dozen. Each is used once. */
const nonces = { pool: Buffer.alloc(12 * 256), at: 12 * 256 };

/** 96 random bits: NIST SP 800-38D §8.2.2, fine for 2^32 values under one key. */
function freshNonce(): Buffer {
  if (nonces.at === nonces.pool.length) {
    randomFillSync(nonces.pool);
    nonces.at = 0;
  }
  nonces.at += 12;
  return nonces.pool.subarray(nonces.at - 12, nonces.at);
}

function encrypt(key: KeyObject | Buffer, bound: string, plain: string | Buffer): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  return Buffer.concat([form, nonce, body, cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: KeyObject | Buffer, bound: string, sealed: Buffer): Buffer {
  if (sealed[0] !== form[0] || sealed.length < 29) throw new Error('not a sealed value');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(sealed.length - 16));
  return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()]);
}
