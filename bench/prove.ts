// Drives an echo with a fault in it and prints what the driver found, as JSON: `node bench/prove.ts lose`.
import { openDriver } from './driver.ts';
import { openRig, productionSettings } from './rig.ts';

const rig = openRig();
const driver = await openDriver();
try {
  const fault = process.argv[2] ?? 'none';
  const settings = productionSettings('', driver.apiUrl);
  const { port } = await rig.contestant('faulty.ts', { ...settings, FAULT: fault });
  const numbers = Array.from({ length: 8 }, (_, index) => `+1312555${String(1000 + index)}`);
  const target = { name: fault, ports: [port], numbers, replies: 'echo' } as const;
  // Several of a number under way at once: only so can one overtake another.
  const round = await driver.run(target, {
    warmMs: 0,
    measureMs: 4_000,
    burst: true,
    lateMs: 3_000,
    // By number, not by time: a busy machine needs longer for enough of them.
    most: 150,
    inFlight: 12,
  });
  process.stdout.write(`${JSON.stringify({ answered: round.answered, ...round.wrongs })}\n`);
} finally {
  driver.close();
  await rig.close();
}
