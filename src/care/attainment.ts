/** Five levels of a goal, written down before the time begins: 0 is what is expected (goal attainment scaling). */
export const LEVELS = [-2, -1, 0, 1, 2] as const;

export type Level = (typeof LEVELS)[number];

/** How much goals of one person are taken to go together, in the formula below. */
const CORRELATION = 0.3;

/**
 * The T-score of one or several goals: 50 where all came out as expected. Kiresuk and Sherman 1968 (doi
 * 10.1007/BF01530764), as in Turner-Stokes, Clinical Rehabilitation 2009;23:362: 50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²) with
 * ρ = 0.3. A weight left out is 1. Null where there is nothing to count.
 */
export function tScore(
  goals: readonly { readonly level: number; readonly weight?: number }[],
): number | null {
  const weights = goals.map(({ weight = 1 }) => weight);
  const sum = weights.reduce((sofar, weight) => sofar + weight, 0);
  const squares = weights.reduce((sofar, weight) => sofar + weight ** 2, 0);
  if (squares === 0) return null;
  const reached = goals.reduce((sofar, { level, weight = 1 }) => sofar + weight * level, 0);
  return 50 + (10 * reached) / Math.sqrt((1 - CORRELATION) * squares + CORRELATION * sum ** 2);
}
