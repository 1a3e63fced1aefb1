import { join } from 'node:path';
import { glossary } from '../../src/care/glossary.ts';
import { surely } from '../../src/work/surely.ts';
import { type Chance, chanceOf } from './chance.ts';
import { check, type Evidence, type Findings } from './checker.ts';
import { gather } from './evidence.ts';
import { play, type Sent, scriptsOf, termsOf } from './phones.ts';
import { openProvider, type Provider } from './provider.ts';
import { openProxy, type RedisProxy } from './proxy.ts';
import { type Process, redisProcess, serverProcess, serverSettings, type World, worldOf } from './rig.ts';

export type Campaign = {
  readonly seed: number;
  readonly messages: number;
  readonly phones: number;
  /** SIGKILLs of the server and of Redis together, half each. */
  readonly kills: number;
  /** From one fault to the next, on average, in milliseconds. */
  readonly everyMs: number;
  /** The first of the ports to use; null: any that are free. */
  readonly ports: number | null;
  readonly tell: (line: string) => void;
};

export type Outcome = {
  readonly findings: Findings;
  readonly evidence: Evidence;
  /** What really happened, by name: every number above zero was seen, not only asked for. */
  readonly seen: Readonly<Record<string, number>>;
  /** The server's log of all its lives. */
  readonly said: string;
  readonly seconds: number;
};

/** The app's clock against the world's: an entry whose sender vanished is asked about after 20 s instead of 60 s. */
const SPEED = 3;

/** What is late must come in the end: where nothing more comes for so long, it is lost. */
const STANDSTILL_MS = 90_000;

/** However slowly it comes. */
const SETTLE_LIMIT_MS = 600_000;

/** All is written down and nothing more has been sent for so long: whoever would send twice has had the time. */
const QUIET_MS = 22_000;

/** A server that runs says something to Redis each few seconds. */
const FELT_LIMIT_MS = 60_000;

/** So many lines of the server's log are shown where a campaign cannot go on. */
const LAST_LINES = 60;

type Fault =
  | 'serverKilled'
  | 'redisKilled'
  | 'redisCutOff'
  | 'redisAnswersLost'
  | 'redisStalled'
  | 'redisSlowed'
  | 'redisFrozen'
  | 'serverFrozen';

type Rig = {
  readonly world: World;
  readonly redis: Process;
  readonly server: Process;
  readonly proxy: RedisProxy;
  readonly provider: Provider;
  readonly seen: Record<string, number>;
};

/** Runs phones, faults and all; stops by itself. What was found is for the caller to judge. */
export async function runCampaign(options: Campaign): Promise<Outcome> {
  const began = Date.now();
  const chance = chanceOf(options.seed);
  const world = worldOf(SPEED, options.ports);
  const [port, redisPort, proxyPort] = [await world.port(), await world.port(), await world.port()];
  const redis = redisProcess(join(world.dir, 'redis'), redisPort);
  const proxy = await openProxy(redisPort, proxyPort);
  const serverUrl = `http://127.0.0.1:${port}`;
  const provider = await openProvider({
    chance: chance.fork(),
    serverUrls: () => [serverUrl],
    publicUrl: world.publicUrl,
    clock: world.clock,
  });
  let starts = 0;
  const server = serverProcess(
    world.dir,
    () => {
      starts += 1;
      return {
        ...serverSettings(world, { port, redisPort: proxyPort, providerUrl: provider.url }),
        LOOK_EVERY: '3000',
        LOG_LEVEL: 'info',
        ...(starts > 1 && { DEMO: 'no' }),
      };
    },
    (text) =>
      (rig.seen.serverStartsFailed = (rig.seen.serverStartsFailed ?? 0) + (text.includes('Error') ? 1 : 0)),
  );
  const rig: Rig = { world, redis, server, proxy, provider, seen: {} };
  try {
    await redis.start();
    await server.start();
    const sent: Sent[] = [];
    await upset(rig, chance.fork(), chance.fork(), options, sent);
    const evidence = await settle(rig, redisPort, sent, options.tell);
    return {
      findings: check(evidence),
      evidence,
      seen: { ...rig.seen, ...counted(rig, sent) },
      said: server.said(),
      seconds: Math.round((Date.now() - began) / 1_000),
    };
  } catch (error) {
    const last = server.said().split('\n').slice(-LAST_LINES).join('\n');
    throw new Error(`${error instanceof Error ? error.message : error}; the server's last lines:\n${last}`, {
      cause: error,
    });
  } finally {
    await server.signal('SIGKILL');
    await redis.signal('SIGKILL');
    await Promise.all([proxy.close(), provider.close()]);
    world.remove();
  }
}

/** Phones talk, faults fall, until both are done. */
async function upset(
  rig: Rig,
  forPhones: Chance,
  forFaults: Chance,
  { messages, phones, kills, everyMs, tell }: Campaign,
  sent: Sent[],
): Promise<void> {
  const others = Math.ceil(kills / 2);
  const some = (fault: Fault, count: number): Fault[] => Array.from({ length: count }, () => fault);
  const faults = forFaults.shuffled([
    ...some('serverKilled', Math.ceil(kills / 2)),
    ...some('redisKilled', Math.floor(kills / 2)),
    ...some('redisCutOff', others),
    ...some('redisAnswersLost', others),
    ...some('redisStalled', Math.ceil(others / 2)),
    ...some('redisSlowed', Math.ceil(others / 2)),
    ...some('redisFrozen', Math.ceil(others / 4)),
    ...some('serverFrozen', Math.ceil(others / 4)),
  ]);
  const talkMs = faults.length * everyMs;
  tell(
    `${phones} phones text ${messages} messages in about ${Math.round(talkMs / 1000)} s, under ${faults.length} faults`,
  );
  const scripts = scriptsOf(forPhones, termsOf(glossary), { count: phones, messages });
  const talking = Promise.all(
    scripts.map((script) =>
      play(rig.provider, forPhones.fork(), script, talkMs, (one) => void sent.push(one)),
    ),
  );
  let done = 0;
  for (const fault of faults) {
    const next = Date.now() + forFaults.between(everyMs / 4, (everyMs * 7) / 4);
    await cause(rig, forFaults, fault);
    rig.seen[fault] = (rig.seen[fault] ?? 0) + 1;
    done += 1;
    if (done % 20 === 0) tell(`${done} faults of ${faults.length}, ${sent.length} texts`);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())));
  }
  await talking;
}

async function cause({ server, redis, proxy, seen }: Rig, chance: Chance, fault: Fault): Promise<void> {
  switch (fault) {
    case 'serverKilled':
    case 'redisKilled': {
      const victim = fault === 'serverKilled' ? server : redis;
      if (victim.pid() === 0) throw new Error(`${fault}: it does not run`);
      await victim.signal('SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, chance.between(0, 1_500)));
      const starting = victim.start();
      // One in six dies again while it starts.
      if (chance.next() < 1 / 6) {
        await new Promise((resolve) => setTimeout(resolve, chance.between(20, 800)));
        await victim.signal('SIGKILL');
        seen.killsWhileStarting = (seen.killsWhileStarting ?? 0) + 1;
        await starting.catch(() => undefined);
        await victim.start();
      }
      await starting;
      return;
    }
    case 'redisCutOff':
      return happened(() => proxy.cut() > 0, fault);
    case 'redisAnswersLost': {
      const before = proxy.seen.answersLost;
      for (let count = 0; count < 3; count += 1) proxy.loseAnswer();
      return happened(() => proxy.seen.answersLost > before, fault);
    }
    case 'redisStalled': {
      const before = proxy.seen.piecesHeld;
      proxy.stall(chance.between(500, 4_000));
      return happened(() => proxy.seen.piecesHeld > before, fault);
    }
    case 'redisSlowed': {
      const before = proxy.seen.piecesSlowed;
      proxy.slow(chance.between(30, 400), 3_000);
      return happened(() => proxy.seen.piecesSlowed > before, fault);
    }
    case 'redisFrozen':
      return redis.freeze(chance.between(300, 4_000));
    case 'serverFrozen':
      return server.freeze(chance.between(300, 4_000));
  }
}

/** A fault of the network is one only once it has met something on its way: a server that is just starting says nothing yet. */
async function happened(seen: () => boolean, fault: Fault): Promise<void> {
  const end = Date.now() + FELT_LIMIT_MS;
  while (!seen()) {
    if (Date.now() > end) throw new Error(`${fault}: nothing felt it`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Everything behaves from now on; resolves once all is answered and quiet, or the time is up. */
async function settle(rig: Rig, redisPort: number, sent: readonly Sent[], tell: Campaign['tell']) {
  rig.proxy.heal();
  rig.provider.behave();
  const look = () =>
    gather(`redis://127.0.0.1:${redisPort}`, rig.world.keys(), {
      sent,
      provider: rig.provider,
      clock: rig.world.clock,
    });
  const end = Date.now() + SETTLE_LIMIT_MS;
  let before = -1;
  let least = Number.POSITIVE_INFINITY;
  let quietSince = Date.now();
  let betterSince = Date.now();
  for (;;) {
    const evidence = await surely(look, () => tell('the store did not answer the checker'), SETTLE_LIMIT_MS);
    const missing = check(evidence).lost.length;
    // Pages go on as long as nobody takes what people wait for.
    const sentNow = evidence.outbound.filter(({ to }) => !evidence.onCall.includes(to)).length;
    if (sentNow !== before || missing > 0) quietSince = Date.now();
    if (sentNow !== before) tell(`settling: ${missing} missing, ${sentNow} sent`);
    before = sentNow;
    if (missing < least) betterSince = Date.now();
    least = Math.min(least, missing);
    const stands = missing > 0 && Date.now() - betterSince > STANDSTILL_MS;
    if (Date.now() > end || stands || Date.now() - quietSince > QUIET_MS) return evidence;
    await new Promise((resolve) => setTimeout(resolve, 4_000));
  }
}

/** What can be counted only at the end. */
function counted({ provider, proxy, server }: Rig, sent: readonly Sent[]): Record<string, number> {
  const own = new Set(
    sent.map(({ text, asked }) => (asked.kind === 'term' ? `${text.from} ${asked.answer}` : '')),
  );
  const inOwnWords = provider.sent.filter(({ to, body }) =>
    own.has(`${to} ${body.split('\n').at(-1)}`),
  ).length;
  const fates = (fate: string) => sent.filter(({ text }) => text.fate === fate).length;
  const lines = (words: string) => server.said().split(`"what":"${words}`).length - 1;
  const unknown = server.said().split('"fate":"unknown"').length - 1;
  return {
    texts: sent.length,
    dangers: sent.filter(({ asked }) => asked.kind === 'danger').length,
    answeredInOwnWords: inOwnWords,
    textsTaken: fates('taken'),
    dangersAnsweredInTwiml: fates('answered'),
    webhooksRefused: fates('refused'),
    webhooksUnanswered: fates('unanswered'),
    foundByReconciliation: lines('text found that no webhook brought'),
    unknownFates: unknown,
    turnsFailed: lines('turn failed'),
    sentByProvider: provider.sent.length,
    ...Object.fromEntries(Object.entries(provider.seen).map(([name, count]) => [`provider: ${name}`, count])),
    ...proxy.seen,
  };
}
