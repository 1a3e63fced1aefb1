/** Chance that is the same for the same seed, so that a run that failed can be made again. */
export type Chance = {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<T>(among: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
  /** A stream of its own, which draws from this one only once. */
  fork(): Chance;
};

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state are plenty for choosing faults. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick: <T>(among: readonly T[]) => among[between(0, among.length - 1)] as T,
    shuffled: <T>(list: readonly T[]) => {
      const mixed = [...list];
      for (let index = mixed.length - 1; index > 0; index -= 1) {
        const other = between(0, index);
        [mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T];
      }
      return mixed;
    },
    fork: () => chanceOf(Math.floor(next() * 2 ** 32)),
  };
}
