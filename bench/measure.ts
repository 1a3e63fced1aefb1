import { type Contestant, cpuMs, type Name } from './contestants.ts';
import type { Driver, Round } from './driver.ts';
import type { Wrongs } from './ledger.ts';

/** How long and how often is measured. */
export type Plan = {
  readonly rounds: number;
  /**
   * Before anything is measured, each process of each contestant answers so many messages: V8 compiles what is often called.
   * By messages, as by time whoever is slow would be measured cold and whoever is quick hot.
   */
  readonly heat: number;
  /** At the beginning of each round. */
  readonly warmMs: number;
  readonly saturatedMs: number;
  readonly halfMs: number;
  /** Messages under way in the closed loop. */
  readonly inFlight: number;
};

/** What was measured of one contestant: a value for each round. Milliseconds, messages a second. */
export type Measured = {
  readonly name: Name;
  readonly perSecond: readonly number[];
  /** Processor time of its server processes for one message, while saturated. */
  readonly cpuMsEach: readonly number[];
  /** The same of its Redis; and of the driver with the provider's double, who want the same cores. */
  readonly redisMsEach: readonly number[];
  readonly driverMsEach: readonly number[];
  /** At half of its own saturation. */
  readonly half: readonly {
    readonly perSecond: number;
    readonly ackP50: number;
    readonly ackP99: number;
    readonly replyP50: number;
    readonly replyP99: number;
  }[];
  readonly shed: number;
  readonly wrongs: Wrongs;
};

/** Who is measured at half of saturation too: the others' latencies say nothing, as what they acknowledge may be lost. */
const AT_HALF: ReadonlySet<Name> = new Set(['porchlight', 'two processes', 'floor', 'durable floor']);

/** Rounds of all contestants in turn, so that whatever else the machine does meets all of them alike. */
export async function measure(
  driver: Driver,
  contestants: readonly Contestant[],
  plan: Plan,
  said: (line: string) => void,
): Promise<readonly Measured[]> {
  const rows = contestants.map((contestant) => ({
    contestant,
    perSecond: [] as number[],
    cpuMsEach: [] as number[],
    redisMsEach: [] as number[],
    driverMsEach: [] as number[],
    half: [] as Measured['half'][number][],
    shed: 0,
    wrongs: { refused: 0, lost: 0, doubled: 0, disordered: 0, stray: 0 },
  }));
  const talking = contestants.find(({ name }) => name === 'porchlight');
  if (talking !== undefined) {
    said('mixing');
    count(rows[0], await driver.run(talking, { warmMs: 0, measureMs: 20_000, mix: true }));
  }
  for (const row of rows) {
    said(`warming up: ${row.contestant.name}`);
    const most = plan.heat * row.contestant.ports.length;
    count(row, await driver.run(row.contestant, { ...HEATING, most, inFlight: plan.inFlight }));
  }
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const row of rows) {
      const before = spent(row.contestant);
      const ran = await driver.run(row.contestant, {
        warmMs: plan.warmMs,
        measureMs: plan.saturatedMs,
        inFlight: plan.inFlight,
      });
      const after = spent(row.contestant);
      row.perSecond.push(ran.perSecond);
      row.driverMsEach.push((after.driver - before.driver) / ran.whole);
      for (const [who, list] of [
        ['servers', row.cpuMsEach],
        ['redis', row.redisMsEach],
      ] as const) {
        const [from, to] = [before[who], after[who]];
        if (from !== null && to !== null) list.push((to - from) / ran.whole);
      }
      count(row, ran);
      said(`saturated ${round}: ${row.contestant.name} ${Math.round(ran.perSecond)} a second`);
    }
  }
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const row of rows.filter(({ contestant }) => AT_HALF.has(contestant.name))) {
      const perSecond = median(row.perSecond) / 2;
      const load = { warmMs: plan.warmMs, measureMs: plan.halfMs, perSecond };
      const ran = await driver.run(row.contestant, load);
      row.half.push({ perSecond: ran.perSecond, ...latencies(ran) });
      count(row, ran);
      said(`half ${round}: ${row.contestant.name} ack p99 ${quantile(ran.ackMs, 0.99).toFixed(1)} ms`);
    }
  }
  return rows.map(({ contestant, ...row }) => ({ name: contestant.name, ...row }));
}

/** Processor time so far, milliseconds; null where `/proc` does not tell. */
function spent(contestant: Contestant) {
  const { user, system } = process.cpuUsage();
  return {
    servers: cpuMs(contestant),
    redis: cpuMs({ pids: [contestant.redisPid] }),
    driver: (user + system) / 1000,
  };
}

/** Whoever has not warmed up by then is as warm as it gets. */
export const HEATING = { warmMs: 0, measureMs: 40_000 } as const;

function latencies({ ackMs, replyMs }: Round) {
  return {
    ackP50: quantile(ackMs, 0.5),
    ackP99: quantile(ackMs, 0.99),
    replyP50: quantile(replyMs, 0.5),
    replyP99: quantile(replyMs, 0.99),
  };
}

function count(row: { shed: number; readonly wrongs: Wrongs } | undefined, round: Round): void {
  if (row === undefined) return;
  row.shed += round.shed;
  for (const name of Object.keys(round.wrongs) as (keyof Wrongs)[]) row.wrongs[name] += round.wrongs[name];
}

/** Of sorted numbers. NaN of none. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = quantile(sorted, 0.5);
  return sorted.length % 2 === 0 ? (upper + (sorted[sorted.length / 2 - 1] ?? Number.NaN)) / 2 : upper;
}

/** Median, least and most. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number };

export function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** Round by round, one value as a share of the other: what disturbed one round disturbed both. */
export function ratio(values: readonly number[], to: readonly number[]): Spread {
  return spread(values.map((value, round) => value / (to[round] ?? Number.NaN)));
}
