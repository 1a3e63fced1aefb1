import { api, eventsUrl } from './api.ts';
import type { Held } from './held.ts';
import type { Loading } from './loading.ts';

const RETRY_MS = 2_000;

/** Hears of changes as long as somebody is signed in. */
export class Stream {
  readonly #held: Held;
  readonly #loading: Loading;
  #source: EventSource | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(held: Held, loading: Loading) {
    this.#held = held;
    this.#loading = loading;
  }

  /** One stream for the queue and the open conversation. The browser takes it up again by itself when the line breaks. */
  listen(): void {
    this.#source?.close();
    if (this.#held.state.me == null) return;
    const stream = new EventSource(eventsUrl(this.#held.current?.conversationId ?? null));
    this.#source = stream;
    stream.addEventListener('open', () => this.#held.set({ connected: true }));
    stream.addEventListener('queue', () => void this.#loading.queue());
    stream.addEventListener('conversation', () => void this.#loading.lines());
    stream.addEventListener('presence', () => void this.#loading.present());
    stream.addEventListener('reset', () => void Promise.all([this.#loading.queue(), this.#loading.lines()]));
    stream.addEventListener('error', () => {
      if (this.#source !== stream) return;
      this.#held.set({ connected: false });
      if (stream.readyState !== EventSource.CLOSED) return;
      // Refused rather than broken: signed out perhaps. Asking tells.
      clearTimeout(this.#retry);
      this.#retry = setTimeout(() => void this.#recover(), RETRY_MS);
    });
  }

  async #recover(): Promise<void> {
    try {
      await api.me();
      this.listen();
      await Promise.all([this.#loading.queue(), this.#loading.lines()]);
    } catch (error) {
      this.#held.failed(error);
      if (this.#held.state.me != null) this.#retry = setTimeout(() => void this.#recover(), RETRY_MS);
    }
  }

  /** Asks nobody again until it is told to listen. */
  close(): void {
    this.#source?.close();
    this.#source = null;
  }

  /** Somebody has signed in: no try of before counts. */
  fresh(): void {
    clearTimeout(this.#retry);
  }
}
