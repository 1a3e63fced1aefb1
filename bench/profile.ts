import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Target } from './driver.ts';
import { HEATING } from './measure.ts';
import type { Rig } from './rig.ts';

/** A part of the work and its share of the processor's time, 0 to 1. */
export type Share = { readonly what: string; readonly share: number };

type Frame = { readonly functionName: string; readonly url: string };
type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: Frame;
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  readonly startTime: number;
};

/** Whose work a frame is; the first that fits. */
const owners: readonly (readonly [what: string, url: RegExp])[] = [
  ['guard', /\/src\/safety\//],
  ['understanding', /\/src\/language\/(?!voice|model)/],
  ['words', /\/src\/language\/voice|node_modules\/i18next|libphonenumber|temporal/],
  ['dialogs', /\/dialogs\/|node_modules\/(botbuilder|botframework|adaptive)|\/src\/turn\/bot-framework/],
  ['care', /\/src\/(care|practice|people|handoff)\//],
  ['sealing', /\/src\/store\/sealing/],
  ['store', /\/src\/store\/|node_modules\/(@redis|redis)\//],
  [
    'webhook',
    /\/src\/http\/|\/src\/channels\/twilio\/(webhook|form|signature|practices|door)|node_modules\/(express|router|body-parser|helmet|raw-body)/,
  ],
  ['texts out', /\/src\/channels\/|node_modules\/(undici|axios|twilio|follow-redirects|form-data)/],
  ['turn and work', /\/src\/(turn|work|main)\//],
  ['log and metrics', /\/src\/(log|metrics)|node_modules\/(pino|prom-client|sonic-boom|thread-stream)/],
];

/** Runs one more server under V8's sampler, loads it, and says whose the time was. */
export async function profile(
  rig: Rig,
  driver: Driver,
  options: {
    readonly target: Target;
    readonly settings: Readonly<Record<string, string>>;
    readonly ms: number;
    /** Messages before that. */
    readonly heat: number;
  },
): Promise<readonly Share[]> {
  const dir = join(rig.folder, 'profile');
  const nodeOptions = ['--cpu-prof', `--cpu-prof-dir=${dir}`];
  const server = await rig.porchlight({ environment: options.settings, nodeOptions });
  const target = { ...options.target, ports: [server.port] };
  await driver.run(target, { ...HEATING, most: options.heat, inFlight: 16 });
  // V8 and hrtime read the same clock.
  const from = Number(process.hrtime.bigint() / 1000n);
  await driver.run(target, { warmMs: 0, measureMs: options.ms, inFlight: 16 });
  const to = Number(process.hrtime.bigint() / 1000n);
  await server.stop();
  const file = readdirSync(dir).find((name) => name.endsWith('.cpuprofile'));
  if (file === undefined) return [];
  return sharesOf(JSON.parse(readFileSync(join(dir, file), 'utf8')) as Profile, from, to);
}

function sharesOf(profile: Profile, from: number, to: number): readonly Share[] {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const sums = new Map<string, number>();
  let at = profile.startTime;
  let all = 0;
  for (const [index, id] of profile.samples.entries()) {
    const delta = profile.timeDeltas[index] ?? 0;
    at += delta;
    const name = frames.get(id)?.functionName;
    if (at < from || at > to || name === '(idle)' || name === '(program)') continue;
    const what = name === '(garbage collector)' ? 'garbage collection' : ownerOf(id, frames, parents);
    sums.set(what, (sums.get(what) ?? 0) + delta);
    all += delta;
  }
  return [...sums]
    .map(([what, sum]) => ({ what, share: sum / all }))
    .sort((one, other) => other.share - one.share);
}

/** The nearest caller that has an owner: what Node's own code does for it is its time. */
function ownerOf(
  id: number,
  frames: ReadonlyMap<number, Frame>,
  parents: ReadonlyMap<number, number>,
): string {
  for (let node: number | undefined = id; node !== undefined; node = parents.get(node)) {
    const url = frames.get(node)?.url ?? '';
    const owner = owners.find(([, pattern]) => pattern.test(url));
    if (owner !== undefined) return owner[0];
  }
  return 'node: sockets and HTTP';
}
