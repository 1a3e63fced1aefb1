import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NAMES, openRing } from './contestants.ts';
import { openDriver } from './driver.ts';
import { measure, type Plan } from './measure.ts';
import { profile } from './profile.ts';
import { type Result, summary, table, toMarkdown } from './report.ts';
import { openRig } from './rig.ts';
import { readClocks, stagesBetween } from './stages.ts';

const usage = `npm run bench -- [--json <path>] [--docs <path>] [--rounds <n>] [--quick]

Measures Porchlight beside what it is built on and what others build, interleaved in one run.
  --json    where the figures go (default data/bench.json)
  --docs    where the page goes (default docs/performance.md; with --quick: none)
  --rounds  rounds for each contestant (default 5)
  --quick   a look of some seconds: Porchlight and the two floors, few patients, one round
`;

const { values } = parseArgs({
  options: {
    json: { type: 'string', default: 'data/bench.json' },
    docs: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}

const { quick } = values;
const plan: Plan & { readonly people: number; readonly starts: number; readonly profileMs: number } = quick
  ? {
      rounds: 1,
      heat: 200,
      warmMs: 200,
      saturatedMs: 800,
      halfMs: 800,
      inFlight: 8,
      people: 16,
      starts: 0,
      profileMs: 0,
    }
  : {
      rounds: 5,
      heat: 6_000,
      warmMs: 300,
      saturatedMs: 1_700,
      halfMs: 2_500,
      inFlight: 64,
      people: 100,
      starts: 3,
      profileMs: 4_000,
    };
const rounds = values.rounds === undefined ? plan.rounds : Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 100) {
  process.stderr.write(`--rounds takes a whole number from 1 to 100\n\n${usage}`);
  process.exit(2);
}
/** The whole run is well below this; past it something hangs, and the run ends itself. */
const LIMIT_MS = 240_000 + rounds * 60_000;

const say = (line: string): void => {
  process.stderr.write(`bench: ${line}\n`);
};
const began = Date.now();
const load = loadavg()[0] ?? 0;
const rig = openRig();
const driver = await openDriver();
setTimeout(() => {
  say('takes too long and is stopped');
  void rig.close().finally(() => process.exit(1));
}, LIMIT_MS).unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void rig.close().finally(() => process.exit(1)));
}

try {
  const names = quick ? (['porchlight', 'floor', 'durable floor'] as const) : NAMES;
  // Of the range kept for fiction in one area code and beyond: nobody is texted, the driver is the provider.
  const numbers = Array.from({ length: plan.people }, (_, index) => `+1312555${String(1000 + index)}`);
  say('starting Redis, contestants and patients');
  const { contestants, settings, readyMs } = await openRing(rig, driver, names, numbers);
  const [porchlight] = contestants;
  const port = porchlight?.ports[0] ?? 0;
  const before = await readClocks(port);
  const rows = await measure(driver, contestants, { ...plan, rounds }, say);
  const stages = stagesBetween(before, await readClocks(port));
  const starts = quick ? [...readyMs] : [];
  for (let count = 0; count < plan.starts; count += 1) starts.push(await rig.coldStart());
  const shares =
    porchlight === undefined || quick
      ? []
      : await profile(rig, driver, { target: porchlight, settings, ms: plan.profileMs, heat: plan.heat });
  const result: Result = {
    at: new Date().toISOString(),
    seconds: Math.round((Date.now() - began) / 1000),
    machine: {
      model: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      node: process.version,
      load,
    },
    plan: { ...plan, rounds },
    rows,
    summary: summary(rows),
    stages,
    starts,
    shares,
  };
  const json = resolve(values.json);
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
  const docs = values.docs ?? (quick ? null : 'docs/performance.md');
  if (docs !== null) writeFileSync(resolve(docs), toMarkdown(result));
  process.stdout.write(`${table(result)}\n`);
  const wrong = rows.some(({ wrongs }) => Object.values(wrongs).some((count) => count > 0));
  if (wrong) {
    say('replies were lost, doubled, out of order or stray: these figures do not count');
    process.exitCode = 1;
  }
} finally {
  driver.close();
  await rig.close();
}
