/** From where to where concepts reach: all those that one way of words means, in the order in which they were found. */
export class Stretches {
  #count = 1;
  readonly #symbols: ReadonlySet<number>[] = [new Set()];
  readonly #ends: number[] = [0];
  readonly #next: number[] = [0];
  /** The first and last stretch from each token; 0 is none. */
  #first = new Uint32Array(512);
  #last = new Uint32Array(512);

  /** Forgets all, and makes room for so many tokens. */
  clear(tokens: number): void {
    this.#count = 1;
    if (tokens > this.#first.length) {
      this.#first = new Uint32Array(2 * tokens);
      this.#last = new Uint32Array(2 * tokens);
    }
    this.#first.fill(0, 0, tokens);
    this.#last.fill(0, 0, tokens);
  }

  /** Concepts that reach from one token to another. */
  add(start: number, symbols: ReadonlySet<number>, end: number): void {
    const made = this.#count;
    this.#count += 1;
    this.#symbols[made] = symbols;
    this.#ends[made] = end;
    this.#next[made] = 0;
    const last = this.#last[start] ?? 0;
    if (last === 0) this.#first[start] = made;
    else this.#next[last] = made;
    this.#last[start] = made;
  }

  /** The first stretch from a token; 0 where there is none. */
  first(start: number): number {
    return this.#first[start] ?? 0;
  }

  /** The next stretch from the same token; 0 where there is none. */
  after(stretch: number): number {
    return this.#next[stretch] ?? 0;
  }

  /** The token behind its last. */
  end(stretch: number): number {
    return this.#ends[stretch] ?? 0;
  }

  /** Whether a concept is among those that reach so far. */
  has(stretch: number, symbol: number): boolean {
    return this.#symbols[stretch]?.has(symbol) === true;
  }

  /** Whether this concept, or any at all, reaches from here to there. */
  reach(start: number, end: number, symbol?: number): boolean {
    for (let one = this.first(start); one !== 0; one = this.after(one))
      if (this.#ends[one] === end && (symbol === undefined || this.has(one, symbol))) return true;
    return false;
  }
}
