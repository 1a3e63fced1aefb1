import { ChannelError, type ChannelFate, type DeliveryAct } from '../../errors.ts';

/** `fate` is what it means for one message; `waitMs` is how long a retry waits at least. */
export type TwilioAdvice = {
  readonly fate: ChannelFate;
  readonly act: DeliveryAct;
  readonly waitMs?: number;
};

const minute = 60_000;

/** Each code's page is https://www.twilio.com/docs/api/errors/<code>. Codes of 30000 and more come in status callbacks. */
const advice: Readonly<Record<string, TwilioAdvice>> = {
  20003: { fate: 'retry', act: 'page', waitMs: minute }, // credentials refused
  20005: { fate: 'retry', act: 'page', waitMs: minute }, // account not active
  20404: { fate: 'retry', act: 'page', waitMs: minute }, // no such account
  20429: { fate: 'retry', act: 'later' }, // too many requests at once
  21211: { fate: 'refused', act: 'bad-number' }, // invalid To
  21212: { fate: 'retry', act: 'page', waitMs: minute }, // invalid From
  21217: { fate: 'refused', act: 'bad-number' }, // To looks wrong
  21265: { fate: 'refused', act: 'bad-number' }, // To is a short code
  21266: { fate: 'refused', act: 'bad-number' }, // To and From are the same
  21408: { fate: 'refused', act: 'page' }, // region not enabled
  21602: { fate: 'refused', act: 'none' }, // no body
  21603: { fate: 'retry', act: 'page', waitMs: minute }, // no From
  21604: { fate: 'refused', act: 'bad-number' }, // no To
  21606: { fate: 'retry', act: 'page', waitMs: minute }, // From is not ours or cannot send
  21610: { fate: 'refused', act: 'suppress' }, // the person opted out
  21611: { fate: 'retry', act: 'page', waitMs: minute }, // our queue is over 10 hours long
  21612: { fate: 'refused', act: 'bad-number' }, // no route from From to To
  21614: { fate: 'refused', act: 'landline' }, // not a mobile number
  21617: { fate: 'refused', act: 'none' }, // over 1,600 characters: split before sending
  21701: { fate: 'retry', act: 'page', waitMs: minute }, // no such messaging service
  21703: { fate: 'retry', act: 'page', waitMs: minute }, // messaging service without numbers
  30001: { fate: 'retry', act: 'page', waitMs: minute }, // queue overflow
  30002: { fate: 'retry', act: 'page', waitMs: minute }, // account suspended
  30003: { fate: 'retry', act: 'later', waitMs: 10 * minute }, // handset unreachable
  30004: { fate: 'refused', act: 'suppress' }, // blocked by the recipient or carrier
  30005: { fate: 'refused', act: 'bad-number' }, // unknown handset
  30006: { fate: 'refused', act: 'landline' }, // landline or carrier unreachable
  30007: { fate: 'refused', act: 'content' }, // filtered
  30008: { fate: 'unknown', act: 'none' }, // unknown: a retry may arrive as a second copy
  30034: { fate: 'refused', act: 'page' }, // number without an approved campaign
  30036: { fate: 'refused', act: 'expired' }, // validity period passed
  30610: { fate: 'retry', act: 'later', waitMs: 60 * minute }, // quiet hours
  30640: { fate: 'refused', act: 'suppress' }, // known litigator
  63003: { fate: 'refused', act: 'bad-number' }, // WhatsApp: bad recipient
  63016: { fate: 'refused', act: 'content' }, // WhatsApp: outside the 24 hours
  63018: { fate: 'retry', act: 'later' }, // WhatsApp: rate
  63024: { fate: 'refused', act: 'bad-number' }, // WhatsApp: not reachable
  63049: { fate: 'refused', act: 'content' }, // WhatsApp: template refused
};

/** What a code of Twilio's means, for sending and for status callbacks. A code nobody listed is refused. */
export function twilioAdvice(code: string): TwilioAdvice {
  return advice[code] ?? { fate: 'refused', act: 'none' };
}

/** An answer of Twilio's that is no success, as what became of the message. Nothing of its words is kept. */
export function answerError(status: number, body: unknown, retryAfter: unknown): ChannelError {
  const code = codeOf(body);
  const retryAfterMs = waitMs(retryAfter);
  if (code !== null && advice[code] !== undefined) {
    const { fate, act, waitMs: least } = twilioAdvice(code);
    return new ChannelError(fate, code, { retryAfterMs: retryAfterMs ?? least, act });
  }
  // Credentials that are refused without a code of Twilio's are our set-up all the same.
  const act = status === 401 || status === 403 ? 'page' : status === 429 ? 'later' : 'none';
  return new ChannelError(fateOfStatus(status), code ?? `http-${status}`, { retryAfterMs, act });
}

/** A server error may have come after the message was taken; a redirect, a refusal to look at it or a flood did not. */
function fateOfStatus(status: number): ChannelFate {
  if (status >= 500) return 'unknown';
  if (status >= 400 && ![401, 403, 404, 408, 429].includes(status)) return 'refused';
  return status === 408 ? 'unknown' : 'retry';
}

/** Codes of Node, undici and TLS for connections that never came to be: nothing of the request left this machine. */
const neverReached =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|ERR_TLS_\w+|ERR_SSL_\w+)$/u;

/** A failure of the connection. The thrown value holds the body and the credentials, so only its code is taken. */
export function connectionError(thrown: unknown): ChannelError {
  if (thrown instanceof ChannelError) return thrown;
  const { code, cause } = (thrown ?? {}) as { code?: unknown; cause?: { syscall?: unknown } };
  const known = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/u.test(code) ? code : 'connection';
  const reached = !neverReached.test(known) && cause?.syscall !== 'connect';
  return new ChannelError(reached ? 'unknown' : 'retry', known);
}

function codeOf(body: unknown): string | null {
  let answer = body;
  if (typeof body === 'string') {
    try {
      answer = JSON.parse(body);
    } catch {
      return null; // A gateway's HTML page: the status must do.
    }
  }
  const code = (answer as { code?: unknown } | null)?.code;
  return typeof code === 'number' && Number.isInteger(code) ? String(code) : null;
}

/** Seconds, as Twilio sends them; at most an hour, so that a wrong header does not hold a patient's reply for good. */
function waitMs(retryAfter: unknown): number | undefined {
  const seconds = Number(retryAfter);
  if (retryAfter === undefined || retryAfter === '' || !Number.isFinite(seconds) || seconds < 0)
    return undefined;
  return Math.min(seconds, 3600) * 1000;
}
