import { readRedisAddress } from './redis-url.ts';
import type { Setting } from './settings.ts';

/** A key that encrypts health information. `key` is 32 bytes (AES-256). */
export type PhiKey = { readonly id: string; readonly key: Buffer };

/** What the text of each kind of setting becomes. */
export type Kinds = {
  text: string;
  port: number;
  number: number;
  count: number;
  url: string;
  'redis-url': string;
  path: string;
  keys: readonly PhiKey[];
  mode: Mode;
  level: LogLevel;
  'number-or-code': string;
};

/** What the process runs for. */
export type Mode = 'development' | 'test' | 'production';

/** Least to say last. */
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

const modes: readonly Mode[] = ['development', 'test', 'production'];
const levels: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** A value, or what is wrong with its text: a sentence without the text. */
export type Reading<T> = { readonly value: T } | { readonly wrong: string };

/** How each kind is read. A reader never says the text back: it may be a secret. */
export const readers: { readonly [K in Setting['kind']]: (text: string) => Reading<Kinds[K]> } = {
  text: (text) => (/\p{Cc}/u.test(text) ? wrong('has a control character in it') : { value: text }),
  port: (text) =>
    /^\d{1,5}$/.test(text) && Number(text) <= 65_535
      ? { value: Number(text) }
      : wrong('must be a whole number from 0 (any free port) to 65535'),
  number: (text) =>
    /^\d+(\.\d+)?$/.test(text) && Number(text) > 0
      ? { value: Number(text) }
      : wrong('must be a number above 0, like 1 or 0.5'),
  count: (text) =>
    /^\d{1,2}$/.test(text) ? { value: Number(text) } : wrong('must be a whole number from 0 to 99'),
  url: (text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
      return wrong('must be an address that begins with http:// or https://');
    }
    if (url.search !== '' || url.hash !== '') return wrong('must not have a ? or # part');
    if (url.username !== '' || url.password !== '')
      return wrong('must not have a user name or password in it');
    return { value: text.replace(/\/+$/, '') };
  },
  'redis-url': (text) => readRedisUrl(text),
  path: (text) => (text.includes('\0') ? wrong('has a NUL character in it') : { value: text }),
  keys: (text) => readPhiKeys(text),
  mode: (text) => oneOf(modes, text),
  level: (text) => oneOf(levels, text),
  'number-or-code': (text) =>
    /^(whatsapp:)?\+[1-9]\d{6,14}$|^\d{5,6}$/.test(text)
      ? { value: text }
      : wrong('must be a number like +15551234567, or a short code of 5 or 6 digits'),
};

/** Reads `id:base64key[,id:base64key…]`. */
export function readPhiKeys(text: string): Reading<readonly PhiKey[]> {
  const keys: PhiKey[] = [];
  for (const [index, part] of text.split(',').entries()) {
    const [, id, encoded] = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/_-]+={0,2})$/.exec(part.trim()) ?? [];
    if (id === undefined || encoded === undefined) {
      return wrong(`key ${index + 1} must be written id:base64key, the id in letters, digits, - and _`);
    }
    const key = Buffer.from(encoded, 'base64');
    if (key.length !== 32) {
      return wrong(`key ${index + 1} must be 32 bytes in base64 (make one with: openssl rand -base64 32)`);
    }
    if (keys.some((known) => known.id === id))
      return wrong(`key ${index + 1} has the same id as an earlier one`);
    keys.push({ id, key });
  }
  return { value: keys };
}

function readRedisUrl(text: string): Reading<string> {
  if (readRedisAddress(text) !== null) return { value: text };
  return wrong(
    'must be like redis://host:6379, redis+cluster://host1:6379,host2:6379, redis+sentinel://host1:26379,host2:26379/master (rediss for TLS; user:password@ before the hosts, percent-encoded) or unix:///path/of/socket',
  );
}

function oneOf<T extends string>(known: readonly T[], text: string): Reading<T> {
  const value = known.find((one) => one === text);
  return value === undefined ? wrong(`must be one of ${known.join(', ')}`) : { value };
}

function wrong(sentence: string): { readonly wrong: string } {
  return { wrong: sentence };
}
