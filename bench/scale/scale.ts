import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cpuMsOf, openRig, productionSettings, type Server } from '../rig.ts';
import { type Crowd, openCrowd, rewriteFile } from './crowd.ts';
import { costOfCrowds } from './crowds.ts';
import { sharesOf } from './idle.ts';
import { talkLong } from './long.ts';
import { megabytesOf, redisMegabytes } from './meter.ts';
import { workOff } from './queued.ts';
import { type Result, type Start, table, toMarkdown } from './report.ts';
import { openTexter } from './texter.ts';

const usage = `npm run bench:scale -- [--json <path>] [--docs <path>] [--people <n>] [--quick]

Measures whether cost and memory stay flat: many patients, a long conversation, a long queue, a cold start.
  --json    where the figures go (default data/scale.json)
  --docs    where the page goes (default docs/scale.md; with --quick: none)
  --people  enrolled patients of the large practice (default 200000)
  --limit   seconds after which the run ends itself (default 350)
  --quick   a look of half a minute, with less of everything
`;

const { values } = parseArgs({
  options: {
    json: { type: 'string', default: 'data/scale.json' },
    docs: { type: 'string' },
    people: { type: 'string' },
    limit: { type: 'string', default: '350' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const { quick } = values;
const people = Number(values.people ?? (quick ? 2_000 : 200_000));
if (!Number.isInteger(people) || people < 1_000 || people > 1_000_000) {
  process.stderr.write(`--people takes a whole number from 1000 to 1000000\n\n${usage}`);
  process.exit(2);
}
const plan = quick
  ? { few: 100, people, rounds: 2, texts: 200, turns: 500, events: 300, starts: 1 }
  : { few: 200, people, rounds: 9, texts: 1_000, turns: 10_000, events: 5_000, starts: 3 };

/** The whole run is well below this on an idle machine; past it something hangs, and the run ends itself. */
const LIMIT_MS = Number(values.limit) * 1000;
if (!(LIMIT_MS > 0)) {
  process.stderr.write(`--limit takes seconds\n\n${usage}`);
  process.exit(2);
}
/** By then the rounds are over, but for the fewest that tell a spread. */
const ROUNDS_UNTIL_MS = 0.6 * LIMIT_MS;
const QUEUE_LIMIT_MS = 120_000;

const say = (line: string): void => {
  process.stderr.write(`scale: ${line}\n`);
};
const began = Date.now();
const rig = openRig();
const texter = await openTexter();
const crowds = new Set<Crowd>();
const servers = new Set<Server>();
const start = async ({ environment }: Pick<Crowd, 'environment'>): Promise<Server> => {
  const server = await rig.porchlight({ environment });
  servers.add(server);
  return server;
};
const stop = async (server: Server): Promise<void> => {
  servers.delete(server);
  await server.stop();
};
const leave = async (crowd: Crowd): Promise<void> => {
  crowds.delete(crowd);
  await crowd.leave();
};
/** Servers first: a private Redis is stopped by its last user. What cannot be cleared does not hide why it came to that. */
const clear = async (): Promise<void> => {
  const trouble = (error: unknown): void => say(`left something behind: ${error}`);
  texter.close();
  for (const server of servers) await stop(server).catch(trouble);
  for (const crowd of crowds) await leave(crowd).catch(trouble);
  await rig.close().catch(trouble);
};
const giveUp = (why: string): void => {
  say(why);
  void clear().finally(() => process.exit(1));
};
setTimeout(() => giveUp('takes too long and is stopped'), LIMIT_MS).unref();
// A fault anywhere else: without this a private Redis would be left behind.
process.once('uncaughtException', (error) => giveUp(error.stack ?? String(error)));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => giveUp('stopped'));

/** A practice's server started anew, with its Redis, as often as asked. */
async function startsOf(crowd: Pick<Crowd, 'environment'>, count: number): Promise<readonly Start[]> {
  const starts: Start[] = [];
  for (let times = 0; times < count; times += 1) {
    const server = await start(crowd);
    starts.push({ readyMs: server.readyMs, serverMs: cpuMsOf(server.pid) ?? Number.NaN });
    await stop(server);
  }
  return starts;
}

/** As on a first day: nothing there but the settings. */
async function emptyStarts(count: number): Promise<readonly Start[]> {
  const { REDIS_URL: _, ...settings } = productionSettings('', texter.apiUrl);
  const starts: Start[] = [];
  for (let times = 0; times < count; times += 1) {
    const environment = { ...settings, DATA_DIR: join(rig.folder, `empty-${times}`) };
    starts.push(...(await startsOf({ environment }, 1)));
  }
  return starts;
}

async function open(name: string, count: number) {
  const crowd = await openCrowd(rig, { name, people: count, apiUrl: texter.apiUrl });
  crowds.add(crowd);
  say(`${count} patients are enrolled, in ${crowd.seconds.toFixed(0)} s`);
  return { crowd, server: await start(crowd) };
}

try {
  const empty = await emptyStarts(plan.starts);
  const small = await open('small', plan.few);
  const queued = await workOff(texter, small, {
    events: plan.events,
    person: plan.few - 1,
    limitMs: QUEUE_LIMIT_MS,
  });
  say(`${queued.events} queued events in ${queued.seconds.toFixed(0)} s`);
  const talk = { turns: plan.turns, stretches: 10, person: plan.few - 2 };
  const stretches = await talkLong(texter, small, talk, say);
  const large = await open('large', plan.people);
  const shares = await sharesOf(large.crowd);
  const before = { server: megabytesOf(large.server.pid), redis: await redisMegabytes(large.crowd.client) };
  const costs = await costOfCrowds(
    texter,
    { small, large },
    { ...plan, until: began + ROUNDS_UNTIL_MS },
    say,
  );
  const after = { server: megabytesOf(large.server.pid), redis: await redisMegabytes(large.crowd.client) };
  const { strays, refused } = texter;
  for (const one of [small, large]) {
    await stop(one.server);
    await leave(one.crowd);
  }
  const left = await startsOf(large.crowd, plan.starts);
  await rewriteFile(large.crowd);
  const starts = { empty, left, rewritten: await startsOf(large.crowd, plan.starts) };
  const result: Result = {
    at: new Date().toISOString(),
    seconds: Math.round((Date.now() - began) / 1000),
    machine: { model: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), node: process.version },
    plan,
    shares,
    costs,
    queued,
    stretches,
    starts,
    memory: { before, after },
    strays,
    refused,
  };
  const json = resolve(values.json);
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
  const docs = values.docs ?? (quick ? null : 'docs/scale.md');
  if (docs !== null) writeFileSync(resolve(docs), toMarkdown(result));
  process.stdout.write(`${table(result)}\n`);
} finally {
  await clear();
}
