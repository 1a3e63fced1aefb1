import { ratio, type Spread, spread } from '../measure.ts';
import type { Cost, Costs } from './crowds.ts';
import type { Share } from './idle.ts';
import type { Stretch } from './long.ts';
import type { Queued } from './queued.ts';

/** All that one run measured. Milliseconds, megabytes. */
export type Result = {
  readonly at: string;
  readonly seconds: number;
  readonly machine: { readonly model: string; readonly cores: number; readonly node: string };
  readonly plan: {
    readonly few: number;
    readonly people: number;
    readonly rounds: number;
    readonly texts: number;
    readonly turns: number;
    readonly events: number;
  };
  readonly shares: readonly Share[];
  readonly costs: Costs;
  readonly queued: Queued;
  readonly stretches: readonly Stretch[];
  /** Of nothing; of the large practice with its file as a day leaves it, and just written anew. */
  readonly starts: Readonly<Record<'empty' | 'left' | 'rewritten', readonly Start[]>>;
  readonly memory: { readonly before: Memory; readonly after: Memory };
  /** Texts that nobody waited for: the second of two that answer one, or of a queue. */
  readonly strays: number;
  /** Texts that were answered with 503 and sent again. */
  readonly refused: number;
};

/** From the start of the process to the first 200 of /readyz; the processor time of the server until then. */
export type Start = { readonly readyMs: number; readonly serverMs: number };

type Memory = { readonly server: number; readonly redis: number };

/** What is promised, and what was seen: `text` for people, `met` for machines. */
type Claim = { readonly claim: string; readonly text: string; readonly met: boolean };

export function claimsOf({ plan, shares, costs, queued, stretches, starts }: Result): readonly Claim[] {
  const beside = idleBytes(shares);
  const cost = (kind: 'same' | 'anybody', of: (cost: Cost) => number): Spread =>
    ratio(costs[kind].map(of), costs.small.map(of));
  const all = ({ serverMs, redisMs }: Cost): number => serverMs + redisMs;
  const [same, anybody] = [cost('same', all), cost('anybody', all)];
  const people = plan.people.toLocaleString('en');
  const [first, last] = [stretches[0], stretches.at(-1)];
  const flat = (of: (stretch: Stretch) => number): number =>
    last && first ? of(last) / of(first) : Number.NaN;
  const quarters = queued.quarters.map(({ serverMs }) => serverMs);
  const ready = (list: readonly Start[]): Spread => spread(list.map(({ readyMs }) => readyMs));
  const empty = ready(starts.empty);
  const worked = spread(starts.empty.map(({ serverMs }) => serverMs));
  return [
    {
      claim: `a text with ${people} patients enrolled, beside ${plan.few}: processor time, the same people write`,
      text: told(same),
      met: same.median <= 1.1,
    },
    {
      claim: 'the same, each text another person of all of them',
      text: told(anybody),
      met: anybody.median <= 1.1,
    },
    {
      claim: 'an idle patient beside the encrypted record',
      text: `${beside.toFixed(0)} bytes`,
      met: beside < 4_096,
    },
    {
      claim: `turn ${plan.turns.toLocaleString('en')} of a conversation beside the first: processor time of the server`,
      text: flat(({ serverMs }) => serverMs).toFixed(2),
      met: flat(({ serverMs }) => serverMs) < 1.25,
    },
    {
      claim: 'the same: bytes to Redis, and back',
      text: `${flat(({ bytesIn }) => bytesIn).toFixed(3)}, ${flat(({ bytesOut }) => bytesOut).toFixed(3)}`,
      met: flat(({ bytesIn }) => bytesIn) < 1.05 && flat(({ bytesOut }) => bytesOut) < 1.05,
    },
    {
      claim: `the last quarter of ${plan.events.toLocaleString('en')} queued events beside the first: processor time`,
      text: ((quarters.at(-1) ?? Number.NaN) / (quarters[0] ?? Number.NaN)).toFixed(2),
      met: (quarters.at(-1) ?? Number.NaN) < 1.25 * (quarters[0] ?? Number.NaN) && queued.failedTurns === 0,
    },
    {
      claim: 'cold start to /readyz, Redis included (processor time of the server until then)',
      text: `${told(empty, 0)} ms (${told(worked, 0)} ms)`,
      met: empty.median < 4_000,
    },
    {
      claim: `the same with ${people} patients on the disk, as a day leaves the file`,
      text: `${told(ready(starts.left), 0)} ms`,
      met: true,
    },
    {
      claim: 'the same, the file just written anew',
      text: `${told(ready(starts.rewritten), 0)} ms`,
      met: true,
    },
  ];
}

export function table(result: Result): string {
  const claims = claimsOf(result);
  const width = Math.max(...claims.map(({ claim }) => claim.length));
  return claims
    .map(({ claim, text, met }) => `${met ? ' ' : '!'} ${claim.padEnd(width)}  ${text}`)
    .join('\n');
}

export function toMarkdown(result: Result): string {
  const { plan, shares, costs, queued, stretches, memory, machine } = result;
  const rows = (list: readonly (readonly (string | number)[])[]): string =>
    list.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const of = (kind: 'small' | 'same' | 'anybody', each: (cost: Cost) => number, digits = 2): string =>
    told(spread(costs[kind].map(each)), digits);
  const kinds = ['small', 'same', 'anybody'] as const;
  const record = shares.filter((share) => share.record).reduce((sum, { bytes }) => sum + bytes, 0);
  return `# Scale

Measured by \`npm run bench:scale\` on ${result.at.slice(0, 10)}, in ${result.seconds} s, on ${machine.cores} cores of ${machine.model}
with Node ${machine.node}; everything on one machine. A figure is the median of the rounds, with the
least and the most. All runs on the private Redis with an fsync for every write, unless it is said otherwise.

${rows([['what is promised', 'what was seen'], ['---', '---'], ...claimsOf(result).map(({ claim, text }) => [claim, text])])}

## Many patients

Two practices, each with a server and a Redis of its own: one with ${plan.few} enrolled patients, one with ${plan.people.toLocaleString('en')}.
${costs.small.length} rounds of ${plan.texts.toLocaleString('en')} texts in turn. In the large practice first as many people write as there are in the small one,
then each text comes from somebody who has not written before: nothing about them is remembered, which costs a round trip.
On the other hand they have said nothing in the last ten minutes that the guard would look at again, so that the whole may
even cost less; "the same people" is what compares like with like.

${rows([
  ['for a text', `${plan.few} patients`, 'large, the same people', 'large, anybody'],
  ['---', '---', '---', '---'],
  ['server, ms of processor', ...kinds.map((kind) => of(kind, ({ serverMs }) => serverMs))],
  ['Redis, ms of processor', ...kinds.map((kind) => of(kind, ({ redisMs }) => redisMs))],
  [
    'commands to Redis, those in scripts included',
    ...kinds.map((kind) => of(kind, ({ commands }) => commands, 1)),
  ],
  ['acknowledged, ms', ...kinds.map((kind) => of(kind, ({ ackMs }) => ackMs, 1))],
  ['answered, ms', ...kinds.map((kind) => of(kind, ({ replyMs }) => replyMs, 1))],
])}

The server of the large practice had ${memory.before.server.toFixed(0)} MB when it started and ${memory.after.server.toFixed(0)} MB after all rounds, its Redis ${memory.before.redis.toFixed(0)} MB and ${memory.after.redis.toFixed(0)} MB.
${result.refused === 0 ? '' : `${result.refused} texts were answered with 503 and sent again: the disk kept Redis waiting.\n`}
## An idle patient

Enrolled with one phone, has never written. Beside the record ${idleBytes(shares).toFixed(0)} bytes; the record itself, as small as it is here,
${record.toFixed(0)}.

${rows([['in Redis', 'bytes'], ['---', '---'], ...shares.map(({ what, bytes }) => [what, bytes.toFixed(0)])])}

## A long conversation

${plan.turns.toLocaleString('en')} turns of one patient, one after another (Redis writes to the disk once a second here). "Read" is what lies under the keys
that a turn reads; "kept" is what a turn adds to the transcript, which no turn reads.

${rows([
  [
    'turns',
    'server ms',
    'Redis ms',
    'answered ms',
    'commands',
    'bytes to Redis',
    'bytes back',
    'read',
    'kept',
    'server MB',
  ],
  Array.from({ length: 10 }, () => '---'),
  ...stretches.map((one) => [
    one.turns,
    one.serverMs.toFixed(2),
    one.redisMs.toFixed(2),
    one.replyMs.toFixed(1),
    one.commands.toFixed(1),
    one.bytesIn.toFixed(0),
    one.bytesOut.toFixed(0),
    one.readBytes.toFixed(0),
    one.saidBytesEach.toFixed(0),
    one.serverMegabytes.toFixed(0),
  ]),
])}

## A long queue

${queued.events.toLocaleString('en')} events wait in one conversation, four texts to a line of staff, and are worked off in ${queued.seconds.toFixed(1)} s; ${queued.failedTurns} turns
failed. Others were answered in ${queued.others.beforeMs.toFixed(1)} ms before and ${queued.others.meanwhileMs.toFixed(1)} ms meanwhile (${queued.others.worstMs.toFixed(0)} ms at worst); the server's
memory went from ${queued.serverMegabytes.before.toFixed(0)} to at most ${queued.serverMegabytes.most.toFixed(0)} MB.

${rows([
  ['events left', 'ms an event', 'server ms an event'],
  ['---', '---', '---'],
  ...queued.quarters.map((one) => [one.left, one.eachMs.toFixed(2), one.serverMs.toFixed(2)]),
])}
${NOTES}`;
}

const NOTES = `
## What an operator should expect

- A start reads all of Redis' file: see the last rows of the first table. Where that is too long, run Redis by itself
  (\`REDIS_URL\`): it then goes on while servers are replaced, and a replica takes over where it fails.
- The server's memory grows to what V8 thinks fit for the machine before it is swept, and native parts of ciphers with it: on a
  machine of 23 GB to 0.9–1.5 GB, falling back after each sweep. What is alive stays at some 75 MB: with
  \`NODE_OPTIONS=--max-old-space-size=256\` the same turns stay at 425 MB. Set it where memory is scarce.
- Redis writes its file anew each time it has doubled. For that moment it needs up to twice its memory and its disk.
- What is said is kept: two sealed lines a turn, in \`line-data\`. Nobody reads them but staff, a page at a time, and
  \`porchlight export\`. Delivery statuses are kept with them: they are part of what was said.
- \`seen\` and \`sent\` (to know an event and a text again) go after eight days, an answer to staff after a minute, a page
  after thirty days. Of answered dangers a conversation keeps the last 50 ids, of what could not be read the last 1,000
  elements, of the last ten minutes' texts 40, of a handoff's brief 40 messages.
- The audit log grows with every turn and is not cut: it is evidence.
`;

function idleBytes(shares: readonly Share[]): number {
  return shares.filter(({ record }) => !record).reduce((sum, { bytes }) => sum + bytes, 0);
}

function told({ median: middle, least, most }: Spread, digits = 2): string {
  return `${middle.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
