/** Taken once: where code runs in a context of its own, as in the tests, looking a global up takes longer than all the rest. */
const { imul, max, min } = Math;

/** What a way through the phrases arrives at: a concept, a part of a pattern, a context mark or a word of numbers, by its number. */
export type End = { readonly sort: 'concept' | 'part' | 'mark' | 'number'; readonly number: number };

/** Ways through the phrases as they grow: from step 0 by one symbol after another. One flat table, quick to build. */
export class GrowingSteps {
  #count = 1;
  #slots = 1 << 16;
  /** Three numbers a slot: from which step, by which symbol, to which step; 0 is where no way leads. */
  #table = new Int32Array(3 * this.#slots);
  /** The first and the last end of each step, and the next of each end: 0 is none. */
  readonly #firsts: number[] = [0];
  readonly #lasts: number[] = [0];
  readonly #nexts: number[] = [0];
  readonly #sorts: End['sort'][] = ['part'];
  readonly #numbers: number[] = [0];

  /** The step that the symbol leads to, made where it is not there yet. */
  grow(step: number, symbol: number): number {
    let slot = this.#slotOf(step, symbol);
    for (;;) {
      const to = this.#table[3 * slot + 2] ?? 0;
      if (to === 0) break;
      if (this.#table[3 * slot] === step && this.#table[3 * slot + 1] === symbol) return to;
      slot = (slot + 1) & (this.#slots - 1);
    }
    const made = this.#count;
    this.#count += 1;
    this.#firsts.push(0);
    this.#lasts.push(0);
    this.#table[3 * slot] = step;
    this.#table[3 * slot + 1] = symbol;
    this.#table[3 * slot + 2] = made;
    if (this.#count * 2 > this.#slots) this.#double();
    return made;
  }

  /** Marks the step as the end of something; twice is once. */
  end(step: number, sort: End['sort'], number: number): void {
    const first = this.#firsts[step] ?? 0;
    for (let end = first; end !== 0; end = this.#nexts[end] ?? 0)
      if (this.#numbers[end] === number && this.#sorts[end] === sort) return;
    const made = this.#nexts.push(0) - 1;
    this.#sorts.push(sort);
    this.#numbers.push(number);
    if (first === 0) this.#firsts[step] = made;
    else this.#nexts[this.#lasts[step] ?? 0] = made;
    this.#lasts[step] = made;
  }

  /** All that has grown. */
  grown(): Steps {
    const from = new Int32Array(this.#count);
    const by = new Int32Array(this.#count);
    for (let at = 0; at < this.#table.length; at += 3) {
      const made = this.#table[at + 2] ?? 0;
      if (made === 0) continue;
      from[made] = this.#table[at] ?? 0;
      by[made] = this.#table[at + 1] ?? 0;
    }
    return new Steps(from, by, (step) => this.#endsOf(step));
  }

  #endsOf(step: number): readonly End[] {
    const ends: End[] = [];
    for (let end = this.#firsts[step] ?? 0; end !== 0; end = this.#nexts[end] ?? 0)
      ends.push({ sort: this.#sorts[end] ?? 'part', number: this.#numbers[end] ?? 0 });
    return ends;
  }

  #slotOf(step: number, symbol: number): number {
    let hash = imul(step, 0x9e3779b1) ^ imul(symbol, 0x85ebca6b);
    hash ^= hash >>> 15;
    return hash & (this.#slots - 1);
  }

  #double(): void {
    const table = this.#table;
    this.#slots *= 2;
    this.#table = new Int32Array(3 * this.#slots);
    for (let at = 0; at < table.length; at += 3) {
      if (table[at + 2] === 0) continue;
      let slot = this.#slotOf(table[at] ?? 0, table[at + 1] ?? 0);
      while (this.#table[3 * slot + 2] !== 0) slot = (slot + 1) & (this.#slots - 1);
      for (let one = 0; one < 3; one += 1) this.#table[3 * slot + one] = table[at + one] ?? 0;
    }
  }
}

/** Ways through the phrases, quick to follow: what leads on from a step stands together. */
export class Steps {
  readonly count: number;
  /** Where what leads on from each step begins in the two lists below. */
  readonly #begins: Int32Array;
  readonly #symbols: Int32Array;
  readonly #to: Int32Array;
  /** Where words, and concepts, lead from step 0: most that is asked. 0 is nowhere. */
  readonly #byWord: Int32Array;
  readonly #byConcept: Int32Array;
  /** What ends at a step. */
  readonly ends: (step: number) => readonly End[];
  readonly #concepts: (number[] | undefined)[];

  /** `from`, `by`: how each step is reached, the first aside. `ends`: what ends at a step. */
  constructor(from: Int32Array, by: Int32Array, ends: Steps['ends']) {
    this.count = from.length;
    this.ends = ends;
    this.#concepts = Array.from({ length: this.count }, () => undefined);
    this.#begins = new Int32Array(this.count + 2);
    this.#symbols = new Int32Array(this.count);
    this.#to = new Int32Array(this.count);
    let [least, most] = [0, 0];
    for (const symbol of by) [least, most] = [min(least, symbol), max(most, symbol)];
    this.#byWord = new Int32Array(most + 1);
    this.#byConcept = new Int32Array(1 - least);
    // Counted, then put in their places: begins[step + 1] moves on from where the step's begin to where they end.
    for (let step = 1; step < this.count; step += 1) {
      const place = (from[step] ?? 0) + 2;
      this.#begins[place] = (this.#begins[place] ?? 0) + 1;
    }
    for (let at = 1; at < this.#begins.length; at += 1)
      this.#begins[at] = (this.#begins[at] ?? 0) + (this.#begins[at - 1] ?? 0);
    for (let step = 1; step < this.count; step += 1) {
      const origin = from[step] ?? 0;
      const symbol = by[step] ?? 0;
      const place = this.#begins[origin + 1] ?? 0;
      this.#begins[origin + 1] = place + 1;
      this.#symbols[place] = symbol;
      this.#to[place] = step;
      if (origin === 0 && symbol >= 0) this.#byWord[symbol] = step;
      if (origin === 0 && symbol < 0) this.#byConcept[-symbol] = step;
      if (symbol >= 0) continue;
      const concepts = this.#concepts[origin];
      if (concepts === undefined) this.#concepts[origin] = [symbol];
      else concepts.push(symbol);
    }
    for (let step = 1; step < this.count; step += 1) {
      const begin = this.#begins[step] ?? 0;
      const end = this.#begins[step + 1] ?? 0;
      if (end - begin > FEW) this.#sort(begin, end);
    }
  }

  /** The step that the symbol leads to, or -1. */
  next(step: number, symbol: number): number {
    if (step === 0) return (symbol < 0 ? this.#byConcept[-symbol] : this.#byWord[symbol]) || -1;
    let low = this.#begins[step] ?? 0;
    let high = this.#begins[step + 1] ?? 0;
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if ((this.#symbols[middle] ?? 0) <= symbol) low = middle;
      else high = middle;
    }
    for (let at = low; at < high; at += 1) if (this.#symbols[at] === symbol) return this.#to[at] ?? -1;
    return -1;
  }

  /** Puts what leads on from a step in the order of the symbols. */
  #sort(from: number, end: number): void {
    const order = Array.from({ length: end - from }, (_, at) => from + at);
    order.sort((left, right) => (this.#symbols[left] ?? 0) - (this.#symbols[right] ?? 0));
    const symbols = order.map((at) => this.#symbols[at] ?? 0);
    const to = order.map((at) => this.#to[at] ?? 0);
    this.#symbols.set(symbols, from);
    this.#to.set(to, from);
  }

  /** Whether any symbol leads on from the step. */
  leadsOn(step: number): boolean {
    return (this.#begins[step] ?? 0) < (this.#begins[step + 1] ?? 0);
  }

  /** The concepts that lead on from the step. */
  concepts(step: number): readonly number[] {
    return this.#concepts[step] ?? NO_CONCEPTS;
  }
}

/** Quicker looked through than searched. */
const FEW = 4;
const NO_CONCEPTS: readonly number[] = [];
