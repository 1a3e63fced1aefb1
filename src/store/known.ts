import type { Chart } from '../care/chart.ts';
import type { ChartWrite, Commit } from '../turn/commit.ts';
import { splitLines } from './addresses.ts';
import type { Sealer } from './sealing.ts';
import { chartValue, sessionValue } from './values.ts';

/** Conversations and charts of those who talk now; some 20 KB for each. */
const MOST_KNOWN = 1_000;

/** A sealed value begins with form and nonce, 13 bytes: enough to tell it from every other. As `markOf` in lua/common.lua. */
export function markOf(sealed: string): string {
  return sealed.slice(0, 18);
}

/** How a caller says to a script what it knows of a value, as `asKnown` of lua/turn-common.lua reads it. */
export function asKnown(version: number, mark: string): string {
  return `${version} ${mark}`;
}

/** What stands in a script's answer for a value that its caller knows. */
const AS_KNOWN = '=';

type Opened<T> = { readonly as: string; readonly value: T };

/**
 * The values most lately used; what falls out is read and opened again. Two halves: when the young one is full the old one
 * goes, and it takes its place. (A map from which the oldest is deleted each time looks through all that was deleted.)
 */
class Latest<T> {
  #young = new Map<string, Opened<T>>();
  #old = new Map<string, Opened<T>>();

  get(id: string): Opened<T> | undefined {
    const found = this.#young.get(id);
    if (found !== undefined) return found;
    const older = this.#old.get(id);
    if (older !== undefined) this.#put(id, older);
    return older;
  }

  keep(id: string, as: string, value: T): T {
    this.#put(id, { as, value });
    return value;
  }

  #put(id: string, opened: Opened<T>): void {
    this.#young.set(id, opened);
    if (this.#young.size < MOST_KNOWN / 2) return;
    this.#old = this.#young;
    this.#young = new Map();
  }
}

/** Sessions (as text: whoever gets one may change it) and charts that this process has opened, in a practice. */
export type Known = { readonly sessions: Latest<string>; readonly charts: Latest<Chart> };

const practices = new WeakMap<Sealer, Known>();

/** What is known under this sealer. */
export function knownOf(sealer: Sealer): Known {
  const known = practices.get(sealer) ?? { sessions: new Latest<string>(), charts: new Latest<Chart>() };
  practices.set(sealer, known);
  return known;
}

/** What a call says it knows, and how what comes back is opened. */
export type Knowing = {
  readonly args: readonly string[];
  /** The session's JSON. `as`: what it is known as from now on. */
  session(sealed: string, as: string): string;
  chart(patient: string, sealed: string, as: string): Chart;
};

/** Tells a script what is known of a conversation and of its patients, a line each. */
export function toldOf(sealer: Sealer, conversation: string, patients: string): Knowing {
  const { sessions, charts } = knownOf(sealer);
  const session = sessions.get(conversation);
  const ids = splitLines(patients);
  const opened = new Map(ids.map((patient) => [patient, charts.get(patient)]));
  return {
    args: [session?.as ?? '', ...ids.map((patient) => opened.get(patient)?.as ?? '')],
    session(sealed, as) {
      if (sealed === AS_KNOWN && session !== undefined) return session.value;
      return sessions.keep(conversation, as, sessionValue.openText(sealer, conversation, sealed));
    },
    chart(patient, sealed, as) {
      const known = opened.get(patient);
      if (sealed === AS_KNOWN && known !== undefined) return known.value;
      return charts.keep(patient, as, chartValue.open(sealer, patient, sealed));
    },
  };
}

/** A chart that has been written, and what it is known as. */
export type ChartKnown = { readonly patient: string; readonly as: string; readonly chart: Chart };

/** A chart sealed to be written. `known`: what it is known as afterwards; null where nobody says which version it follows. */
export function chartWrite(sealer: Sealer, { patient, chart }: ChartWrite, reads: Commit['reads']) {
  const sealed = chartValue.seal(sealer, patient, chart);
  const mark = markOf(sealed);
  const before = reads.find((read) => read.patient === patient)?.chartVersion;
  const known: ChartKnown | null =
    before === undefined ? null : { patient, as: asKnown(before + 1, mark), chart };
  return { patient, sealed, mark, known };
}
