// `npm run test:faults`: prints the seed, what really happened, and what was found. Ends with 1 where anything was.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCampaign } from './campaign.ts';

/** The most that one look through the provider's list sees: what came before could not be found any more. */
const LONG_MESSAGES = 9_500;

/** Time enough for a server to be up again, mostly. */
const FAULT_EVERY_MS = 3_500;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    messages: { type: 'string' },
    phones: { type: 'string' },
    kills: { type: 'string' },
    every: { type: 'string' },
    port: { type: 'string' },
    /** Where to write all that was judged, as JSON, to look into what was found. */
    evidence: { type: 'string' },
    long: { type: 'boolean', default: false },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const number = (text: string | undefined, otherwise: number): number => {
  const read = Number(text ?? otherwise);
  if (!Number.isSafeInteger(read) || read < 1) throw new Error(`not a number above zero: ${text}`);
  return read;
};

async function main(): Promise<void> {
  const seed = number(values.seed, 1 + (Date.now() % 1_000_000));
  say(`seed ${seed} (npm run test:faults -- --seed ${seed} makes the same choices again)`);
  const { findings, evidence, seen, said, seconds } = await runCampaign({
    seed,
    messages: number(values.messages, values.long ? LONG_MESSAGES : 5_000),
    phones: number(values.phones, 500),
    kills: number(values.kills, values.long ? 1_000 : 22),
    everyMs: number(values.every, FAULT_EVERY_MS),
    ports: values.port === undefined ? null : number(values.port, 0),
    tell: say,
  });
  say('\nWhat happened');
  for (const [name, count] of Object.entries(seen)) say(`  ${name.padEnd(28)} ${count}`);
  say(`\nWhat was found (${seconds} s)`);
  for (const [name, faults] of Object.entries(findings)) {
    say(`  ${name.padEnd(28)} ${faults.length}`);
    for (const fault of faults.slice(0, 20)) say(`      ${fault}`);
  }
  if (values.evidence !== undefined) {
    const { lines, withPeople, ...rest } = evidence;
    const all = { findings, seen, ...rest, lines: [...lines], withPeople: [...withPeople], said };
    writeFileSync(values.evidence, JSON.stringify(all, null, 1));
  }
  process.exitCode = Object.values(findings).some((faults) => faults.length > 0) ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
});
