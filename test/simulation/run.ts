import { faultsOf, playMonth } from './month.ts';

/**
 * The whole simulation: `node test/simulation/run.ts [patients] [days] [crashes] [seed]`. A month of 300 patients in six time
 * zones across the end of daylight saving, unless said otherwise. 0 when nothing was wrong, 1 with what was.
 */
const [patients = 300, days = 31, crashes = 4, seed = 7] = process.argv.slice(2).map(Number);
const from = Date.parse('2026-10-19T15:00:00Z');
const began = performance.now();
const month = await playMonth({ patients, days, from, crashes, seed });
const faults = faultsOf(month);
const texts = month.people.flatMap(({ got }) => got.filter(({ asked }) => !asked)).length;
const stopped = month.people.filter(({ stoppedAt }) => stoppedAt !== null).length;
const seconds = Math.round((performance.now() - began) / 1000);
process.stdout.write(
  `${patients} patients, ${days} days, ${month.crashes} crashes, seed ${seed}: ${texts} texts nobody asked for, ${stopped} opted out, ${faults.length} faults (${seconds} s)\n`,
);
for (const fault of faults) process.stdout.write(`  ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
