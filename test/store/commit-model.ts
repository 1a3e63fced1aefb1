import fc from 'fast-check';
import type { Lane } from '../../src/turn/events.ts';
import { sms } from './conversation-world.ts';

/** Two conversations about one patient. */
export const names = ['c0', 'c1'] as const;
export const addresses = [sms('+15551110000'), sms('+15551110001')] as const;

/** What can happen. `who` is the conversation, `process` the process it happens in. */
export type Act = { readonly who: 0 | 1; readonly process: 0 | 1 } & (
  | { readonly act: 'arrive' | 'danger'; readonly id: number }
  | { readonly act: 'hold' | 'fail' }
  | { readonly act: 'sent' | 'retry'; readonly lane: Lane }
  | { readonly act: 'commit'; readonly turn: Turn }
);

/** What a turn decides. `handles` is how many events at most. */
export type Turn = {
  readonly handles: number;
  readonly says: readonly Lane[];
  readonly about: boolean;
  readonly writes: 'nothing' | 'chart' | 'access';
  readonly stops: boolean | null;
  readonly tells: boolean;
  readonly reads: boolean;
};

const lane = fc.constantFrom<Lane>('safety', 'ordinary');
const turn: fc.Arbitrary<Turn> = fc.record({
  handles: fc.integer({ min: 0, max: 3 }),
  says: fc.array(lane, { maxLength: 3 }),
  about: fc.boolean(),
  writes: fc.constantFrom('nothing', 'chart', 'access'),
  stops: fc.constantFrom(null, null, null, true, false),
  tells: fc.boolean(),
  reads: fc.boolean(),
});
const where = { who: fc.constantFrom(0, 1), process: fc.constantFrom(0, 1) } as const;
const id = fc.integer({ min: 0, max: 12 });
/** Any of them. */
export const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...where, act: fc.constant('arrive'), id }) },
  { weight: 1, arbitrary: fc.record({ ...where, act: fc.constant('danger'), id }) },
  { weight: 1, arbitrary: fc.record({ ...where, act: fc.constant('fail') }) },
  { weight: 2, arbitrary: fc.record({ ...where, act: fc.constant('hold') }) },
  { weight: 3, arbitrary: fc.record({ ...where, act: fc.constantFrom('sent', 'retry'), lane }) },
  { weight: 6, arbitrary: fc.record({ ...where, act: fc.constant('commit'), turn }) },
) as fc.Arbitrary<Act>;

type Entry = { readonly id: string; readonly about: boolean; readonly access: number };

/** What ought to be true, in plain data. */
export class Model {
  readonly chart = { version: 1, access: 0 };
  readonly both = names.map(() => ({
    mail: [] as string[],
    seen: new Set<string>(),
    alarmed: new Set<string>(),
    version: 0,
    misses: 0,
    attempts: 0,
    leased: false,
    stopped: false,
    lines: [] as string[],
    lanes: { safety: [] as Entry[], ordinary: [] as Entry[] },
    sending: { safety: null as string | null, ordinary: null as string | null },
  }));

  claim(who: number, lane: Lane): string[] {
    const own = this.both[who]!;
    if (own.sending[lane] !== null) return [];
    for (let next = own.lanes[lane].shift(); next !== undefined; next = own.lanes[lane].shift()) {
      const barred = own.stopped || (next.about && next.access !== this.chart.access);
      if (lane === 'ordinary' && barred) continue;
      own.sending[lane] = next.id;
      return [next.id];
    }
    return [];
  }
}
