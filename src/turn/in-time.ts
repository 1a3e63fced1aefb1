/** A timer that is late by this tells that the loop was held up, not that the other side was silent. */
const HELD_UP_MS = 100;

/**
 * Rejects with what `late` makes when the work takes longer than `ms`; the work itself goes on, and what it comes to then is
 * nobody's business here. A loop that was held up runs its timers before it reads what has come meanwhile: what is there
 * then still counts.
 */
export function inTime<T>(
  work: Promise<T>,
  ms: number,
  late = () => new Error(`no answer in ${ms} ms`),
): Promise<T> {
  return new Promise((resolve, reject) => {
    const due = performance.now() + ms;
    const end = (): void => reject(late());
    let timer = setTimeout(() => {
      if (performance.now() - due < HELD_UP_MS) end();
      else timer = setTimeout(end, HELD_UP_MS);
    }, ms);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
