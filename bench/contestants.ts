import type { Driver, Target } from './driver.ts';
import { cpuMsOf, enroll, productionSettings, type Rig, type Server } from './rig.ts';

/** Who takes part, in the order of the report. */
export const NAMES = ['porchlight', 'two processes', 'floor', 'durable floor', 'express', 'dialogs'] as const;
export type Name = (typeof NAMES)[number];

/** A contestant that is up. `cpuMs` is what its server processes have used so far. */
export type Contestant = Target & {
  readonly name: Name;
  readonly pids: readonly number[];
  readonly redisPid: number;
};

/** What the report says of each. */
export const told: Readonly<Record<Name, string>> = {
  porchlight:
    'the whole turn: signature, guard, dedup, lease, understanding, dialog, commit, outbox, audit, all sealed',
  'two processes': 'two servers of Porchlight on one Redis, a message to each in turn',
  floor: '`node:http`, `redis` and `undici`: counts the message and sends it back; nothing is durable',
  'durable floor': 'the same with one atomic commit (deduplicate, append, count) before the acknowledgement',
  express: "Express, Twilio's library (signature, TwiML, REST) and a session in Redis",
  dialogs: 'a bare waterfall of botbuilder-dialogs with its state in Redis, behind `node:http`',
};

/** Everything that was started, for those who measure more than rounds. */
export type Ring = {
  readonly contestants: readonly Contestant[];
  /** Settings of Porchlight's servers, to start another on the same Redis. */
  readonly settings: Readonly<Record<string, string>>;
  readonly readyMs: readonly number[];
};

/** Starts those that are asked for, each on a Redis of its own. */
export async function openRing(
  rig: Rig,
  driver: Driver,
  names: readonly Name[],
  numbers: readonly string[],
): Promise<Ring> {
  const ownRedis = await rig.redis('porchlight');
  const settings = productionSettings(ownRedis, driver.apiUrl);
  const servers: Server[] = [];
  if (names.includes('porchlight')) {
    await enroll(rig, settings, numbers);
    servers.push(await rig.porchlight({ environment: settings }));
  }
  if (names.includes('two processes')) servers.push(await rig.porchlight({ environment: settings }));
  const contestants: Contestant[] = [];
  for (const name of names) {
    if (name === 'porchlight' || name === 'two processes') {
      const own = name === 'porchlight' ? servers.slice(0, 1) : servers;
      const ports = own.map(({ port }) => port);
      const pids = own.map(({ pid }) => pid);
      const redisPid = rig.redisPid(ownRedis);
      contestants.push({ name, ports, pids, redisPid, numbers, replies: 'words' });
      continue;
    }
    const redis = await rig.redis(name.replace(' ', '-'));
    const { port, pid } = await rig.contestant(`${name.replace('durable ', '')}.ts`, {
      ...productionSettings(redis, driver.apiUrl),
      ...(name === 'durable floor' ? { DURABLE: '1' } : {}),
    });
    const redisPid = rig.redisPid(redis);
    contestants.push({ name, ports: [port], pids: [pid], redisPid, numbers, replies: 'echo' });
  }
  return { contestants, settings, readyMs: servers.map(({ readyMs }) => readyMs) };
}

/** Processor time of a contestant's servers so far, in milliseconds; null where it cannot be told. */
export function cpuMs({ pids }: Pick<Contestant, 'pids'>): number | null {
  const each = pids.map(cpuMsOf);
  return each.includes(null) ? null : each.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
