import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { known } from '../../src/language/learned.ts';
import { pack, unpack } from '../../src/language/packed.ts';
import { LANGUAGES, sayingsIn } from '../../src/language/phrases.ts';

const language = resolve(__dirname, '../../src/language');

type Costs = { readonly before: number; readonly after: number; readonly p99: number; readonly each: number };

/** What understanding costs a process of its own: megabytes before and after all twelve languages, milliseconds of the processor a text. */
function measured(): Costs {
  const texts = LANGUAGES.flatMap((name) =>
    sayingsIn(name)
      .slice(0, 100)
      .map(({ text }) => [name, text]),
  );
  const script = `
    const megabytes = () => process.memoryUsage.rss() / 2 ** 20;
    const before = megabytes();
    const { createUnderstanding } = await import(${JSON.stringify(`${language}/understanding.ts`)});
    const { understand } = createUnderstanding();
    const texts = ${JSON.stringify(texts)};
    const round = () => texts.map(([locale, text]) => {
      const from = process.cpuUsage();
      understand(text, { locale });
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    }).sort((one, other) => one - other);
    round();
    const after = megabytes();
    const from = process.cpuUsage();
    // The best of three: the others tell of the machine.
    const p99 = Math.min(...[round(), round(), round()].map((times) => times[Math.floor(times.length * 0.99)]));
    const { user, system } = process.cpuUsage(from);
    console.log(JSON.stringify({ before, after, p99, each: (user + system) / 1000 / 3 / texts.length }));
  `;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return JSON.parse(said) as Costs;
}

test('twelve languages take less than 150 MB, and a text less than 5 ms', () => {
  // Learned already, so that the other process reads it as a server does.
  known();
  const { before, after, p99, each } = measured();
  expect(after - before).toBeLessThan(150);
  expect(p99).toBeLessThan(5);
  expect(each).toBeLessThan(2);
});

test('what was learned is handed over whole, and cut bytes are none', () => {
  const learned = known();
  const packed = pack(learned);
  const handed = unpack(packed);
  expect(handed?.names).toEqual(learned.names);
  expect(handed?.intents.worth).toBe(learned.intents.worth);
  expect(handed?.intents.numbers).toHaveLength(learned.intents.numbers.length);
  expect(handed?.intents.numbers.slice(0, 5000)).toEqual(learned.intents.numbers.slice(0, 5000));
  expect(handed?.letters.numbers.at(-1)).toBe(learned.letters.numbers.at(-1));
  for (const length of [0, 3, 200, packed.length - 1]) expect(unpack(packed.subarray(0, length))).toBeNull();
  // A pooled buffer begins anywhere.
  expect(unpack(Buffer.concat([Buffer.from('x'), packed]).subarray(1))?.names).toEqual(learned.names);
});
