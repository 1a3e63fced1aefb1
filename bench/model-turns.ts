/**
 * What whole turns cost in memory while they wait for a model: the real server on a real Redis, as many patients as are asked
 * for, each of whom asks to have an item of the plan explained differently at the same moment, and a protocol-strict model
 * that answers after 3 s. Prints one line; ends with 1 where it takes more than it may or a reply is wrong, with 2 where
 * the machine was too busy for all of them to wait at once.
 *
 *     node bench/model-turns.ts            # or: --quick (60 patients)
 */
import { readFileSync } from 'node:fs';
import { startOpenAi } from '../test/doubles/openai.ts';
import { openDriver } from './driver.ts';
import { enroll, openRig, productionSettings } from './rig.ts';
import type { Step } from './talk.ts';

const WAITING = process.argv.includes('--quick') ? 60 : 500;
const MEMORY_MOST_MB = 150;
const SLOW_MS = 3_000;
const LONGEST_MS = 90_000;

const talk: readonly Step[] = [
  { text: 'my plan', reply: /^Your care plan:/ },
  { text: '1', reply: /^Measure your blood pressure/ },
  // In the model's words, or, where a busy machine kept them from coming in time, in ours.
  { text: 'explain it differently', reply: /blood pressure|cuff/ },
];

/** Megabytes a process holds, by /proc. */
function megabytesOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}

const rig = openRig();
const driver = await openDriver();
const openai = await startOpenAi();
openai.always(({ messages }) => ({
  kind: 'answer',
  content: JSON.stringify({ text: (messages.at(-1)?.content ?? '').replace(/^DATA\n|\nEND$/g, '') }),
  delayMs: SLOW_MS,
}));
try {
  const settings = productionSettings(await rig.redis('turns'), driver.apiUrl);
  const numbers = Array.from({ length: WAITING + 1 }, (_, n) => `+1312555${String(2000 + n)}`);
  await enroll(rig, settings, numbers);
  const environment = {
    ...settings,
    OPENAI_API_KEY: 'sk-bench',
    OPENAI_BASE_URL: openai.baseUrl,
    OPENAI_LIMITS: `calls=${WAITING}`,
  };
  const { port, pid } = await rig.porchlight({ environment });
  const each = (whose: readonly string[], inFlight: number) => {
    const target = { name: 'turns', ports: [port], numbers: whose, replies: 'words' as const, talk };
    return driver.run(target, { warmMs: 0, measureMs: LONGEST_MS, inFlight, most: whose.length });
  };
  let wrong = 0;
  for (const inFlight of [16, 16]) {
    const { wrongs } = await each(numbers, inFlight);
    wrong += wrongs.lost + wrongs.doubled + wrongs.stray + wrongs.disordered;
  }
  // What is loaded with the first call is not what waiting costs; and what is no answer is not remembered for the others.
  openai.behave({ kind: 'answer', content: '{"text":"-"}' });
  await each(numbers.slice(0, 1), 1);
  const before = megabytesOf(pid);
  let most = before;
  openai.load.most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, megabytesOf(pid));
  }, 50);
  const { wrongs } = await each(numbers.slice(1), WAITING);
  clearInterval(watching);
  wrong += wrongs.lost + wrongs.doubled + wrongs.stray + wrongs.disordered;
  const more = Math.round(most - before);
  process.stdout.write(
    `${openai.load.most} of ${WAITING} turns waiting at once on a ${SLOW_MS} ms model: ${more} MB more than ${Math.round(before)} MB; ${openai.calls.length} calls, ${wrong} replies wrong\n`,
  );
  if (more > MEMORY_MOST_MB || wrong > 0) process.exitCode = 1;
  else if (openai.load.most < WAITING) process.exitCode = 2;
} finally {
  driver.close();
  await openai.close();
  await rig.close();
}
// The driver's own limit of a round would keep it for longer.
process.exit();
