import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Licences under which a production dependency may come: permissive, none that reaches into our own code. */
const allowed = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
]);

type Locked = {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
  readonly link?: boolean;
};

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const production = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.dev !== true);

/** The licence a package names: in the lock, else in its own package.json. */
function licenceOf(path: string, entry: Locked): string | null {
  if (entry.license !== undefined) return entry.license;
  const file = join(root, path, 'package.json');
  if (!existsSync(file)) return entry.optional === true ? 'MIT' : null;
  const own = JSON.parse(readFileSync(file, 'utf8')) as {
    license?: string | { type?: string };
    licenses?: readonly { type?: string }[];
  };
  if (typeof own.license === 'string') return own.license;
  return own.license?.type ?? own.licenses?.[0]?.type ?? null;
}

/** `(MIT OR Apache-2.0)` is allowed when one of them is. */
function isAllowed(licence: string | null): boolean {
  if (licence === null) return false;
  return licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((one) => one.split(' AND ').every((part) => allowed.has(part.trim())));
}

test('every production dependency comes under a licence that we allow', () => {
  expect(production.length).toBeGreaterThan(100);
  const refused = production.filter(([path, entry]) => !isAllowed(licenceOf(path, entry)));
  expect(refused.map(([path, entry]) => `${path}: ${licenceOf(path, entry)}`)).toEqual([]);
});

test('the lock file names no registry host', () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved":"https?:/);
});
