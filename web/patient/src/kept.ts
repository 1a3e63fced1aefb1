/**
 * Asks the service worker to keep what the page is made of, guard and all: without a network it then opens and answers a
 * danger. Called whenever more has been loaded; where there is no service worker (an old browser, plain http), nothing
 * changes. `isWhole`: the guard is among it, and what an earlier build left may go.
 */
export async function keepPage(isWhole = false): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const files = loaded.filter((name) => name.startsWith(`${location.origin}/assets/`));
    active?.postMessage({ keep: ['/', ...new Set(files)], isWhole });
  } catch {
    // The page goes on without: its fixed 911 line is part of it.
  }
}
