/** What somebody wants of this console, on this machine. */
export type Wishes = {
  /** Shortcuts of one letter (WCAG 2.1.4: whoever speaks to the machine turns them off). */
  readonly keys: boolean;
  readonly sound: boolean;
};

const NAME = 'console-wishes';
const YEAR_SECONDS = 31_536_000;

/** A cookie of the page's own path: signing out empties the other stores, and the server's API never gets it. */
export function readWishes(): Wishes {
  const kept = new RegExp(`(?:^|; )${NAME}=([a-z-]*)`).exec(document.cookie)?.[1] ?? '';
  return { keys: !kept.includes('no-keys'), sound: !kept.includes('no-sound') };
}

/** Keeps them, and tells the page. */
export function keepWishes({ keys, sound }: Wishes): void {
  const value = `${keys ? 'keys' : 'no-keys'}-${sound ? 'sound' : 'no-sound'}`;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing over plain HTTP.
  document.cookie = `${NAME}=${value}; path=/staff; max-age=${YEAR_SECONDS}; samesite=strict`;
}
