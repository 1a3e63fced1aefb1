/** What a way through the phrases arrives at: a concept, a part of a pattern, a context mark or a word of numbers, by its number. */
export type End = { readonly sort: 'concept' | 'part' | 'mark' | 'number'; readonly number: number };

/** Ways through the phrases: from step 0 by one symbol after another. One flat table, quick to build and to follow. */
export class Steps {
  #count = 1;
  #slots = 1 << 16;
  #used = 0;
  /** Three numbers a slot: from which step, by which symbol, to which step; 0 is where no way leads. */
  #table = new Int32Array(3 * this.#slots);
  readonly #ends: (End[] | undefined)[] = [];
  readonly #leadsOn: number[] = [];
  readonly #concepts: (number[] | undefined)[] = [];

  /** The step that the symbol leads to, or -1. */
  next(step: number, symbol: number): number {
    const table = this.#table;
    let slot = this.#slotOf(step, symbol);
    for (;;) {
      const to = table[3 * slot + 2] ?? 0;
      if (to === 0) return -1;
      if (table[3 * slot] === step && table[3 * slot + 1] === symbol) return to;
      slot = (slot + 1) & (this.#slots - 1);
    }
  }

  /** The step that the symbol leads to, made where it is not there yet. */
  grow(step: number, symbol: number): number {
    const known = this.next(step, symbol);
    if (known !== -1) return known;
    if (this.#used * 2 > this.#slots) this.#double();
    const made = this.#count;
    this.#count += 1;
    this.#put(step, symbol, made);
    this.#leadsOn[step] = 1;
    if (symbol < 0) {
      const concepts = this.#concepts[step];
      if (concepts === undefined) this.#concepts[step] = [symbol];
      else concepts.push(symbol);
    }
    return made;
  }

  /** Marks the step as the end of something; twice is once. */
  end(step: number, sort: End['sort'], number: number): void {
    const ends = this.#ends[step];
    if (ends === undefined) this.#ends[step] = [{ sort, number }];
    else if (!ends.some((end) => end.sort === sort && end.number === number)) ends.push({ sort, number });
  }

  /** Whether any symbol leads on from the step. */
  leadsOn(step: number): boolean {
    return this.#leadsOn[step] === 1;
  }

  /** The concepts that lead on from the step. */
  concepts(step: number): readonly number[] {
    return this.#concepts[step] ?? NO_CONCEPTS;
  }

  /** What ends at the step. */
  ends(step: number): readonly End[] {
    return this.#ends[step] ?? NONE;
  }

  #slotOf(step: number, symbol: number): number {
    let hash = Math.imul(step, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    hash ^= hash >>> 15;
    return hash & (this.#slots - 1);
  }

  #put(step: number, symbol: number, to: number): void {
    const table = this.#table;
    let slot = this.#slotOf(step, symbol);
    while (table[3 * slot + 2] !== 0) slot = (slot + 1) & (this.#slots - 1);
    table[3 * slot] = step;
    table[3 * slot + 1] = symbol;
    table[3 * slot + 2] = to;
    this.#used += 1;
  }

  #double(): void {
    const table = this.#table;
    this.#slots *= 2;
    this.#table = new Int32Array(3 * this.#slots);
    this.#used = 0;
    for (let at = 0; at < table.length; at += 3)
      if (table[at + 2] !== 0) this.#put(table[at] ?? 0, table[at + 1] ?? 0, table[at + 2] ?? 0);
  }
}

const NONE: readonly End[] = [];
const NO_CONCEPTS: readonly number[] = [];
