import { type Name, told } from './contestants.ts';
import { type Measured, median, type Plan, ratio, type Spread, spread } from './measure.ts';
import type { Share } from './profile.ts';

/** Everything one run found, as it is written to JSON. */
export type Result = {
  readonly at: string;
  readonly seconds: number;
  readonly machine: {
    readonly model: string;
    readonly cores: number;
    readonly node: string;
    /** Processes that wanted a core, on average over a minute, before it began. */
    readonly load: number;
  };
  readonly plan: Plan & { readonly people: number };
  readonly rows: readonly Measured[];
  readonly summary: Summary;
  readonly stages: readonly { readonly what: string; readonly ms: number }[];
  /** From the start of a process with nothing there to the first 200 of /readyz, its own Redis included. Milliseconds. */
  readonly starts: readonly number[];
  readonly shares: readonly Share[];
};

/** What is asked of Porchlight, each with its spread over the rounds; null where the other was not measured. */
export type Summary = {
  readonly toFloor: Spread | null;
  readonly toDialogs: Spread | null;
  readonly toExpress: Spread | null;
  readonly ackP99ToDurable: Spread | null;
  readonly twoToOne: Spread | null;
  /** Processor time for a message: what a machine that has nothing else to do would be held up by. */
  readonly cpuToFloor: Spread | null;
  readonly cpuToDialogs: Spread | null;
};

export function summary(rows: readonly Measured[]): Summary {
  const row = (name: Name) => rows.find((one) => one.name === name);
  const own = row('porchlight');
  const faster = (than: Measured | undefined, to: Measured | undefined): Spread | null =>
    than === undefined || to === undefined ? null : ratio(than.perSecond, to.perSecond);
  const dearer = (to: Measured | undefined): Spread | null =>
    own === undefined || to === undefined ? null : ratio(own.cpuMsEach, to.cpuMsEach);
  const durable = row('durable floor');
  const p99 = (one: Measured) => one.half.map(({ ackP99 }) => ackP99);
  return {
    toFloor: faster(own, row('floor')),
    toDialogs: faster(own, row('dialogs')),
    toExpress: faster(own, row('express')),
    ackP99ToDurable: own === undefined || durable === undefined ? null : ratio(p99(own), p99(durable)),
    twoToOne: faster(row('two processes'), own),
    cpuToFloor: dearer(row('floor')),
    cpuToDialogs: dearer(row('dialogs')),
  };
}

/** A median with its least and most. */
function shown(values: Spread | null, digits = 2): string {
  if (values === null || !Number.isFinite(values.median)) return '–';
  const { median, least, most } = values;
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

function lines({ rows }: Result): string[][] {
  const floor = rows.find(({ name }) => name === 'floor');
  return rows.map((row) => [
    row.name,
    shown(spread(row.perSecond), 0),
    floor === undefined ? '–' : shown(ratio(row.perSecond, floor.perSecond)),
    row.cpuMsEach.length === 0 ? '–' : shown(spread(row.cpuMsEach)),
    row.redisMsEach.length === 0 ? '–' : median(row.redisMsEach).toFixed(2),
    median(row.driverMsEach).toFixed(2),
    shown(spread(row.half.map(({ ackP50 }) => ackP50)), 1),
    shown(spread(row.half.map(({ ackP99 }) => ackP99)), 1),
    shown(spread(row.half.map(({ replyP50 }) => replyP50)), 1),
    String(row.shed),
    String(Object.values(row.wrongs).reduce((sum, one) => sum + one, 0)),
  ]);
}

const heads = [
  '',
  'messages/s',
  'to floor',
  'CPU ms each',
  'its Redis',
  'driver',
  'ack p50 ms',
  'ack p99 ms',
  'reply p50 ms',
  'shed',
  'wrong',
];

const asked = (result: Result): (readonly [string, string, string])[] => [
  ['saturated, to the floor', shown(result.summary.toFloor), 'at least 0.25, aim 0.35'],
  ['saturated, to dialogs', shown(result.summary.toDialogs), 'at least 1'],
  ['saturated, to express', shown(result.summary.toExpress), ''],
  [
    'ack p99 at half of saturation, to the durable floor',
    shown(result.summary.ackP99ToDurable),
    'at most 2.5',
  ],
  ['two processes, to one', shown(result.summary.twoToOne), 'at least 1.5'],
  ['the most that the cores leave room for, two to one', shown(roomForTwo(result)), ''],
  ['processor time of a message, to the floor', shown(result.summary.cpuToFloor, 1), ''],
  ['processor time of a message, to dialogs', shown(result.summary.cpuToDialogs, 1), ''],
  ['cold start to /readyz, seconds', shown(seconds(result.starts)), 'under 4'],
];

/** What two processes could come to if nothing ever waited: all cores, shared with their Redis and the driver. */
function roomForTwo({ rows, machine }: Result): Spread | null {
  const one = rows.find(({ name }) => name === 'porchlight');
  const two = rows.find(({ name }) => name === 'two processes');
  if (one === undefined || two === undefined || two.redisMsEach.length === 0) return null;
  const most = two.cpuMsEach.map((own, round) => {
    const each = own + (two.redisMsEach[round] ?? 0) + (two.driverMsEach[round] ?? 0);
    return (machine.cores * 1000) / each;
  });
  return ratio(most, one.perSecond);
}

function seconds(milliseconds: readonly number[]): Spread | null {
  return milliseconds.length === 0 ? null : spread(milliseconds.map((one) => one / 1000));
}

/** For a terminal. */
export function table(result: Result): string {
  const rows = [heads, ...lines(result)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  const facts = asked(result).map(
    ([what, value, wish]) => `${what}: ${value}${wish === '' ? '' : `, asked ${wish}`}`,
  );
  return [...rows.map(line), '', ...facts].join('\n');
}

/** For docs/performance.md. */
export function toMarkdown(result: Result): string {
  const { machine, plan } = result;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const grid = (head: readonly string[], body: readonly (readonly string[])[]) =>
    [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
  return `# Performance

Written by \`npm run bench\` on ${result.at.slice(0, 10)}: ${machine.cores} cores (${machine.model}), Node ${machine.node}, ${plan.rounds} rounds of
each contestant in turn, in ${result.seconds} seconds. Every figure is a median with its least and most in brackets. Only ratios within
one run say anything: the driver, the servers and Redis share the machine's cores, and ${machine.load.toFixed(1)} processes of somebody
else's wanted them when it began. Where that is more than a few tenths, latencies and the two processes say more of
them than of us; a message's processor time moves less.

## What is asked

${grid(['', 'measured', 'asked'], asked(result))}

## Beside others

${grid(heads, lines(result))}

${result.rows.map(({ name }) => `- **${name}**: ${told[name]}.`).join('\n')}

Each has a redis-server of its own with \`appendfsync always\`. The driver signs webhooks as Twilio does and posts them over
connections that stay open; it stands in Twilio's place as well, records each text before it answers it, and matches it
to its message: *wrong* counts webhooks refused, replies lost, doubled, out of order or stray; *shed* those turned away
with 503 and said again. ${plan.people} patients with records
of their own talk: menu words, a plan explained and explained again, a goal from wish to saved, the team
([bench/talk.ts](../bench/talk.ts)). Saturated: ${plan.inFlight} messages under way, one of a number at a time. At half of that, messages go
out by a clock of their own whatever comes back, and a latency begins when its message was due. No delivery receipts
are posted. CPU is what the server processes used, beside it what their Redis and the driver did, each in milliseconds a
message. Before anything is measured each process has answered ${plan.heat} messages.

Two processes share the cores with Redis and the driver, which take theirs from what the second process could use: what
all of them together need for a message says how many a second there is room for. Messages go to each in turn, so that
each reads anew what the other wrote of a conversation.

## Where a turn's time goes

By the server's own clocks, over all its rounds: under load most of it is waiting for a turn on the processor or for
Redis to have written to disk.

${grid(
  ['', 'ms a message'],
  result.stages.map(({ what, ms }) => [what, ms.toFixed(2)]),
)}

By V8's sampler in one more process, saturated: whose the processor's time is. What Node does for a part counts as its.

${grid(
  ['', 'share'],
  result.shares.map(({ what, share }) => [what, `${(share * 100).toFixed(1)} %`]),
)}
`;
}
