/** How long the desk's tests go on: `npm run test:desk` sets more, `npm test` has enough to meet every case once. */
export type Length = {
  /** Days of a practice with nights, a holiday and a weekend. */
  readonly days: number;
  /** Random steps of so many clients, while the server is killed. */
  readonly steps: number;
  readonly clients: number;
  /** Consoles that listen while handoffs wait. */
  readonly consoles: number;
  readonly waiting: number;
  /** What is chosen at random is chosen the same again. */
  readonly seed: number;
};

const SHORT: Length = { days: 5, steps: 64, clients: 8, consoles: 12, waiting: 40, seed: 42 };

/** The length of this run: what `test/desk/main.ts` hands to Jest, which is nothing under `npm test`. */
export function lengthOf(): Length & { readonly isLong: boolean } {
  const { deskLength } = globalThis as { readonly deskLength?: Partial<Length> };
  return { ...SHORT, ...deskLength, isLong: deskLength !== undefined };
}

/** A die that falls the same with the same seed: numbers from 0 to 1. */
export function dice(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
    return last / 2_147_483_648;
  };
}
