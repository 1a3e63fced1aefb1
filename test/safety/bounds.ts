/**
 * Exact (Clopper-Pearson) bounds of a share of which `hits` of `of` were seen: each is passed with a chance of 2.5 %, so
 * both together hold 95 %. Found by halving, to a ten-thousandth.
 */
export function exactBounds(hits: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const tail = 0.025;
  return [
    hits === 0 ? 0 : halved((share) => atLeast(hits, of, share) < tail),
    hits === of ? 1 : halved((share) => 1 - atLeast(hits + 1, of, share) > tail),
  ];
}

/** The share up to which `holds` is true. */
function halved(holds: (share: number) => boolean): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The chance of at least `hits` of `of` where each has the chance `share`. */
function atLeast(hits: number, of: number, share: number): number {
  let sum = 0;
  for (let count = hits; count <= of; count += 1)
    sum += Math.exp(
      logFactorial(of) -
        logFactorial(count) -
        logFactorial(of - count) +
        count * Math.log(share) +
        (of - count) * Math.log1p(-share),
    );
  return Math.min(1, sum);
}

const logs: number[] = [0];

function logFactorial(of: number): number {
  for (let next = logs.length; next <= of; next += 1) logs.push((logs[next - 1] ?? 0) + Math.log(next));
  return logs[of] ?? 0;
}
