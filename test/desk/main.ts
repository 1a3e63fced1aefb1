// `npm run test:desk`: the long forms of the desk's tests; docs/console.md says what they came to. Ends with 1 where one failed.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Length } from './length.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string' },
    steps: { type: 'string' },
    clients: { type: 'string' },
    consoles: { type: 'string' },
    waiting: { type: 'string' },
    seed: { type: 'string' },
  },
});

const LONG = { days: 30, steps: 10_000, clients: 50, consoles: 200, waiting: 1_000 } as const;

/** Which file of tests goes by which length. */
const FILES = { days: 'month', steps: 'together', consoles: 'events' } as const;

function lengthOf(): Partial<Length> {
  const given = Object.entries(values).map(([name, text]) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 1)
      throw new Error(`--${name}: a number above zero, not ${text}`);
    return [name, number] as const;
  });
  return { ...LONG, ...Object.fromEntries(given) };
}

// Whoever asks for days alone waits for no clients; whoever asks for nothing gets all of it.
const asked = (['days', 'steps', 'consoles'] as const).filter((name) => values[name] !== undefined);
const files = (asked.length === 0 ? (['days', 'steps', 'consoles'] as const) : asked).map(
  (name) => `test/desk/${FILES[name]}.test.ts`,
);
const jest = [
  '--disable-warning=DEP0040',
  'node_modules/jest/bin/jest.js',
  '--runInBand',
  '--globals',
  JSON.stringify({ deskLength: lengthOf() }),
  ...files,
];
spawn(process.execPath, jest, { stdio: 'inherit' }).once('close', (code) => {
  process.exitCode = code ?? 1;
});
