/** What is wrong with what came back, counted. All must be 0 for a measurement to count. */
export type Wrongs = {
  /** Webhooks that were answered with neither 200 nor 503. */
  refused: number;
  /** Acknowledged, and never answered. */
  lost: number;
  /** The answer came again. */
  doubled: number;
  /** An answer overtook that to an earlier message of the same number. */
  disordered: number;
  /** Nobody had asked for it. */
  stray: number;
};

/** A message that waits for its reply. `fits` knows the reply by its words. */
export type Asked = {
  /** An answer to a later one came first. */
  overtaken?: boolean;
  readonly fits: (reply: string) => boolean;
  /** Knows the first text of a reply of two. */
  readonly begins?: (reply: string) => boolean;
  readonly answered: (at: number) => void;
};

/** How many answered messages of a number are remembered, to know a second copy. */
const REMEMBERED = 8;

/** Matches replies to what was asked, number by number, and counts what does not fit. */
export class Ledger {
  readonly wrongs: Wrongs = { refused: 0, lost: 0, doubled: 0, disordered: 0, stray: 0 };
  readonly #waiting = new Map<string, Asked[]>();
  readonly #answered = new Map<string, Asked[]>();

  /** To be called before the message goes out: the reply may come before the acknowledgement. */
  ask(number: string, asked: Asked): void {
    const waiting = this.#waiting.get(number);
    if (waiting === undefined) this.#waiting.set(number, [asked]);
    else waiting.push(asked);
  }

  /** The webhook was not taken: nothing is to be expected. */
  forget(number: string, asked: Asked): void {
    this.#remove(number, asked);
  }

  reply(number: string, text: string, at: number): void {
    const waiting = this.#waiting.get(number) ?? [];
    const index = waiting.findIndex((asked) => asked.fits(text));
    const asked = waiting[index];
    if (asked !== undefined) {
      if (asked.overtaken === true) this.wrongs.disordered += 1;
      for (const before of waiting.slice(0, index)) before.overtaken = true;
      this.#remove(number, asked);
      const answered = this.#answered.get(number) ?? [];
      this.#answered.set(number, [asked, ...answered].slice(0, REMEMBERED));
      asked.answered(at);
    } else if (waiting.some((one) => one.begins?.(text) === true)) {
      // The first text of a reply of two: the last one answers.
      return;
    } else if (this.#answered.get(number)?.some((before) => before.fits(text)) === true) {
      this.wrongs.doubled += 1;
    } else {
      this.wrongs.stray += 1;
    }
  }

  /** How many wait for a reply. */
  get open(): number {
    let count = 0;
    for (const waiting of this.#waiting.values()) count += waiting.length;
    return count;
  }

  /** No more replies are awaited: what is still open is lost. */
  close(): Wrongs {
    this.wrongs.lost += this.open;
    for (const asked of [...this.#waiting.values()].flat()) asked.answered(Number.NaN);
    this.#waiting.clear();
    return this.wrongs;
  }

  #remove(number: string, asked: Asked): void {
    const waiting = this.#waiting.get(number) ?? [];
    const at = waiting.indexOf(asked);
    if (at !== -1) waiting.splice(at, 1);
  }
}
