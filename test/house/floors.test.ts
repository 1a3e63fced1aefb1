import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** The floors of docs/design: a file imports its own room and any floor below, never sideways or up. */
const floors: Readonly<Record<string, number>> = {
  care: 1,
  practice: 1,
  errors: 1,
  config: 1,
  log: 1,
  metrics: 1,
  safety: 2,
  handoff: 2,
  people: 2,
  turn: 3,
  dialogs: 4,
  language: 4,
  channels: 4,
  store: 4,
  http: 5,
  work: 5,
  main: 6,
  cli: 6,
};

/** Rooms of the first floor may use each other as long as no circle arises; the log line knows no patient. */
const neighbours = new Set(['care', 'practice', 'errors', 'config', 'log', 'metrics', 'main', 'cli']);

function roomOf(file: string): string {
  const path = relative(root, file);
  if (path.startsWith('dialogs/')) return 'dialogs';
  const [, second = ''] = path.split('/');
  return second.replace(/\.ts$/, '');
}

type Import = { readonly from: string; readonly to: string; readonly specifier: string };

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found]
    .map(([, one, other]) => ({ from: file, to: '', specifier: one ?? other ?? '' }))
    .map((item) => ({
      ...item,
      to: item.specifier.startsWith('.') ? resolve(dirname(file), item.specifier) : item.specifier,
    }));
}

const files = ['src/**/*.ts', 'dialogs/**/*.ts'].flatMap((pattern) =>
  globSync(pattern, { cwd: root }).map((file) => join(root, file)),
);
const imports = files.flatMap(importsOf);
const own = imports.filter((item) => item.specifier.startsWith('.'));

function offences(allowed: (item: Import) => boolean, among: readonly Import[]): string[] {
  return among
    .filter((item) => !allowed(item))
    .map((item) => `${relative(root, item.from)} imports ${item.specifier}`);
}

test('the test of the floors has seen the house', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(own.length).toBeGreaterThan(300);
});

test('every room stands on a floor', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => floors[room] === undefined)).toEqual([]);
});

test('every import of our own names a file that is there', () => {
  expect(offences((item) => existsSync(item.to), own)).toEqual([]);
});

test('a file imports its own room and any floor below', () => {
  const down = (item: Import): boolean => {
    const [from, to] = [roomOf(item.from), roomOf(item.to)];
    if (from === to || (neighbours.has(from) && neighbours.has(to))) return true;
    return (floors[to] ?? 9) < (floors[from] ?? 0);
  };
  expect(offences(down, own)).toEqual([]);
});

test('no circle of imports', () => {
  const graph = new Map<string, string[]>();
  for (const item of own) graph.set(item.from, [...(graph.get(item.from) ?? []), item.to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].map((one) => relative(root, one)).join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('Bot Framework is known in the dialogs and at its seam alone', () => {
  const bot = imports.filter((item) => item.specifier.startsWith('botbuilder'));
  expect(bot.length).toBeGreaterThan(0);
  const seam = (item: Import): boolean =>
    /^(dialogs\/|src\/turn\/bot-framework\.ts|src\/channels\/botframework\/)/.test(relative(root, item.from));
  expect(offences(seam, bot)).toEqual([]);
});

test('the environment is read in one place', () => {
  const readers = files.filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')));
  expect(
    readers
      .map((file) => relative(root, file))
      .filter((file) => !/^src\/(config\.ts|config\/|main\.ts|cli\.ts|cli\/)/.test(file)),
  ).toEqual([]);
});

test('Redis is known in the store alone', () => {
  const redis = imports.filter((item) => item.specifier === 'redis');
  expect(redis.length).toBeGreaterThan(0);
  expect(offences((item) => /^src\/store\//.test(relative(root, item.from)), redis)).toEqual([]);
});
