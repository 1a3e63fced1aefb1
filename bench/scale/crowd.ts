import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { personConversation } from '../../src/store/addresses.ts';
import { openPrivateRedis } from '../../src/store/private-redis.ts';
import { connect } from '../../src/store/redis.ts';
import { createSealers, parsePhiKeys, type Sealer } from '../../src/store/sealing.ts';
import { productionSettings, type Rig } from '../rig.ts';
import { type Client, clientOf, type Enrolled, readOriginal, writeLike } from './people.ts';

const root = resolve(import.meta.dirname, '../..');

/** The demo practice, as its file names it. */
export const PRACTICE_ID = 'maple-street';

/** Resources of the model's record: enough to talk about; how large a record is is not what is measured. */
const HELD = new Set(['Patient', 'CarePlan']);

/** How often a command is tried. */
const TRIES = 3;

/** Likenesses on their way at once. */
const AT_ONCE = 256;

/** A practice with so many enrolled patients in a private Redis, as a server under `DATA_DIR` would have it. */
export type Crowd = {
  readonly people: number;
  /** To start a server on it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly redisUrl: string;
  readonly client: Client;
  readonly sealer: Sealer;
  readonly seconds: number;
  /** The number of the patient with that index. */
  numberOf(index: number): string;
  conversationOf(index: number): string;
  patientOf(index: number): string;
  /** Gives up Redis: it stops when no server uses it. */
  leave(): Promise<void>;
};

/** Imports and enrols one patient by the commands, and makes all the others after that one. */
export async function openCrowd(
  rig: Rig,
  options: { readonly name: string; readonly people: number; readonly apiUrl: string },
): Promise<Crowd> {
  const began = performance.now();
  const dataDir = join(rig.folder, options.name);
  const { REDIS_URL: _, ...settings } = productionSettings('', options.apiUrl);
  const environment = { ...settings, DATA_DIR: dataDir };
  const own = await openPrivateRedis({ dataDir });
  await enrolModel(rig, environment, join(rig.folder, `${options.name}-files`));
  const redis = await connect(own.url);
  const sealer = await createSealers(redis, parsePhiKeys(settings.PHI_KEYS ?? '')).of(PRACTICE_ID);
  const client = clientOf(own.url);
  await client.connect();
  const original = await readOriginal(client, sealer, PRACTICE_ID, enrolledAt(sealer, 0));
  // What is made here need not be on the disk one by one; what the server writes afterwards must.
  await client.configSet('appendfsync', 'no');
  for (let index = 1; index < options.people; index += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, options.people - index) }, (_, step) => index + step);
    await Promise.all(
      some.map((each) => writeLike(client, sealer, PRACTICE_ID, original, enrolledAt(sealer, each))),
    );
  }
  await client.configSet('appendfsync', 'always');
  await redis.close();
  return {
    people: options.people,
    environment,
    redisUrl: own.url,
    client,
    sealer,
    seconds: (performance.now() - began) / 1000,
    numberOf,
    patientOf,
    conversationOf: (index) => enrolledAt(sealer, index).conversation,
    leave: async () => {
      await client.close();
      await own.close();
    },
  };
}

/** Lets the practice's Redis write its file anew, as it does by itself each time that has doubled. */
export async function rewriteFile({ environment }: Pick<Crowd, 'environment'>): Promise<void> {
  const own = await openPrivateRedis({ dataDir: environment.DATA_DIR ?? '' });
  const client = clientOf(own.url);
  await client.connect();
  await client.bgRewriteAof();
  do await new Promise((done) => setTimeout(done, 100));
  while (/aof_rewrite_(in_progress|scheduled):1/.test(await client.info('persistence')));
  await client.close();
  await own.close();
}

async function enrolModel(rig: Rig, environment: Readonly<Record<string, string>>, folder: string) {
  mkdirSync(folder);
  const practice = join(folder, 'practice.yaml');
  const demo = readFileSync(join(root, 'demo/practice.yaml'), 'utf8');
  writeFileSync(practice, demo.replace('demo: true', 'demo: false').replace(' (demo)', ''));
  const run = (args: readonly string[], input?: string) =>
    persist(() => rig.command(args, environment, input));
  await run(['practice', 'load', practice]);
  const records = join(folder, 'records');
  mkdirSync(records);
  writeFileSync(join(records, 'model.json'), bundleOf(patientOf(0)));
  await run(['import', records]);
  const line = JSON.stringify({ patient: patientOf(0), phone: numberOf(0), consented: true });
  await run(['enroll', '--jsonl'], `${line}\n`);
}

/** A machine that others use may keep a command waiting longer than it waits; done again, it does the same. */
async function persist(act: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

/** The demo patient's record under another id, without what is not needed here. */
export function bundleOf(patient: string): string {
  const file = readFileSync(join(root, 'demo/patients/denise-carter.json'), 'utf8');
  const bundle = JSON.parse(file.replaceAll('demo-denise', patient)) as {
    readonly entry: readonly { readonly resource: { readonly resourceType: string } }[];
  };
  const entry = bundle.entry.filter(({ resource }) => HELD.has(resource.resourceType));
  return JSON.stringify({ ...bundle, entry });
}

/** Ids of one length, as a practice's own are. */
function patientOf(index: number): string {
  return `scale-${String(index).padStart(7, '0')}`;
}

function numberOf(index: number): string {
  return `+1217${5_000_000 + index}`;
}

function enrolledAt(sealer: Sealer, index: number): Enrolled {
  const patient = patientOf(index);
  return { patient, conversation: personConversation(sealer, patient, null), number: numberOf(index) };
}
