import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';
import { ChannelError } from '../../errors.ts';
import { answerError, connectionError } from './errors.ts';

/** The account and what stands in for a practice that has no number or messaging service of its own. */
export type TwilioAccount = {
  readonly accountSid: string;
  readonly authToken: string;
  readonly messagingService: string | null;
  readonly from: string | null;
  readonly apiUrl: string | null;
  readonly publicUrl: string;
  /** What a sender takes, segments in a second; null: Twilio queues. */
  readonly segmentsPerSecond: number | null;
};

/** Longer than Twilio's slowest usual answer, shorter than a person's patience. */
const timeoutMs = 5_000;

/**
 * Asking may be done again: a list of five pages of which one is not answered is no list, and what is not known to have been
 * answered is answered twice.
 */
const PAUSES_MS = [200, 1_000] as const;

const signals = new AsyncLocalStorage<AbortSignal>();

/** Runs requests of the library under a signal: it has no other way to take one. */
export function underSignal<T>(signal: AbortSignal, request: () => Promise<T>): Promise<T> {
  return signals.run(signal, request);
}

/**
 * Twilio's own client, with three things changed: its base address can be set, a signal ends a request, and every
 * failure is a ChannelError that holds a code alone. The library's own errors hold the message, the number and the
 * credentials, and it keeps the last request; neither leaves here. What only asks is tried again a moment later.
 */
export function twilioClient(account: TwilioAccount): twilio.Twilio {
  return twilio(account.accountSid, account.authToken, {
    accountSid: account.accountSid,
    autoRetry: false,
    httpClient: new PrivateRequestClient(account.apiUrl),
  });
}

class PrivateRequestClient extends twilio.RequestClient {
  readonly #base: string | null;

  constructor(base: string | null) {
    super({ timeout: timeoutMs, autoRetry: false });
    this.#base = base;
    this.axios.interceptors.request.use((request) => {
      const signal = signals.getStore();
      if (signal !== undefined) request.signal = signal;
      return request;
    });
  }

  override async request<T>(request: RequestClient.RequestOptions<T>) {
    for (const pause of request.method === 'get' ? PAUSES_MS : []) {
      try {
        return await this.#once(request);
      } catch (thrown) {
        const isPassing =
          thrown instanceof ChannelError && thrown.fate !== 'refused' && thrown.act === 'none';
        if (!isPassing) throw thrown;
        await sleep(pause, undefined, { signal: signals.getStore() }).catch(() => {
          throw thrown;
        });
      }
    }
    return this.#once(request);
  }

  async #once<T>(request: RequestClient.RequestOptions<T>) {
    const response = await super
      .request<T>({ ...request, uri: this.#address(request.uri) })
      .catch((thrown: unknown) => {
        throw connectionError(thrown);
      })
      .finally(() => {
        delete this.lastRequest;
        delete this.lastResponse;
      });
    if (response.statusCode >= 300) {
      throw answerError(response.statusCode, response.body, header(response.headers, 'retry-after'));
    }
    return response;
  }

  #address(uri: string): string {
    if (this.#base === null) return uri;
    const { pathname, search } = new URL(uri);
    return `${this.#base.replace(/\/+$/u, '')}${pathname}${search}`;
  }
}

function header(headers: unknown, name: string): unknown {
  return (headers as Readonly<Record<string, unknown>> | undefined)?.[name];
}
