/** Runs what can wait until the page has been painted and nothing else is to do; at once where a browser cannot say. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, 500);
}
