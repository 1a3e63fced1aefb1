import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';

/** Twilio's whole budget for a webhook: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides */
const budgetMs = 15_000;

/** What a webhook was answered; `status` null: nobody answered in time, or at all. */
export type WebhookAnswer = {
  readonly status: number | null;
  readonly body: string;
  readonly attempts: number;
};

export type WebhookSender = (url: string, fields: Readonly<Record<string, string>>) => Promise<WebhookAnswer>;

/**
 * Posts signed forms as Twilio does: signed for the public address, one more try where no connection came to be
 * (`rc=1`, `rp=ct`), none for an answer of 500 or a slow one. `dial` turns the public address into one that can be
 * reached from here. Ends with `signal`.
 */
export function webhookSender(
  authToken: string,
  dial: (url: string) => string,
  newToken: () => string,
  signal: AbortSignal,
): WebhookSender {
  return async (url, fields) => {
    const request: RequestInit = {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'User-Agent': 'TwilioProxy/1.1',
        'I-Twilio-Idempotency-Token': newToken(),
        'X-Twilio-Signature': getExpectedTwilioSignature(authToken, url.replace(/#.*$/u, ''), fields),
      },
      body: new URLSearchParams(fields).toString(),
      signal: AbortSignal.any([AbortSignal.timeout(budgetMs), signal]),
    };
    for (const attempts of [1, 2]) {
      try {
        const response = await fetch(dial(url), request);
        return { status: response.status, body: await response.text(), attempts };
      } catch (thrown) {
        // Only a connection that never came to be is tried again; fetch names its cause.
        const cause = (thrown as { cause?: { code?: string; syscall?: string } }).cause;
        const connected = cause?.code !== 'ECONNREFUSED' && cause?.syscall !== 'connect';
        if (connected || attempts === 2) return { status: null, body: '', attempts };
      }
    }
    return { status: null, body: '', attempts: 2 };
  };
}

/** The texts that a TwiML answer wants sent. */
export function twimlMessages(xml: string): readonly string[] {
  return [...xml.matchAll(/<Message(?:\s[^>]*)?>([\s\S]*?)<\/Message>/gu)].map(([, inner = '']) =>
    unescapeXml(/<Body>([\s\S]*?)<\/Body>/u.exec(inner)?.[1] ?? inner),
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name] ?? whole;
  });
}
