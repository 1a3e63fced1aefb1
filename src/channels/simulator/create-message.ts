import { longestSms } from '../../turn/parts.ts';
import type { Ledger } from './ledger.ts';

/** An error as Twilio words it. `status` is HTTP's. */
export type RestError = { readonly status: number; readonly code: number; readonly message: string };

/** A request to send that Twilio would take. */
export type Creation = {
  readonly to: string;
  readonly body: string;
  readonly from: string | null;
  readonly messagingServiceSid: string | null;
  readonly statusCallback: string | null;
  readonly mediaUrls: readonly string[];
};

/** What Twilio knows of the account: its numbers, its one messaging service, who opted out. */
export type Account = {
  readonly numbers: readonly string[];
  readonly messagingService: string | null;
  readonly ledger: Ledger;
};

/** Opt-outs hold for a whole messaging service; without one, for the number. */
export function senderOf(account: Account, number: string): string {
  return account.messagingService ?? number;
}

const e164 = /^\+[1-9]\d{6,14}$/u;

/** Numbers that fail as Twilio's test credentials do: https://www.twilio.com/docs/iam/test-credentials */
const magic: Readonly<Record<string, (to: string) => RestError>> = {
  '+15005550001': (to) => invalidTo(to),
  '+15005550002': (to) => bad(21612, `The 'To' phone number: ${to}, is not currently reachable.`),
  '+15005550003': (to) =>
    bad(
      21408,
      `Permission to send an SMS has not been enabled for the region indicated by the 'To' number: ${to}`,
    ),
  '+15005550004': () => bad(21610, 'Attempt to send to unsubscribed recipient'),
  '+15005550009': (to) => bad(21614, `'To' number is not a valid mobile number: ${to}`),
};

/** Checks a request to create a message in the order Twilio does and answers the first fault, as Twilio does. */
export function readCreation(
  form: URLSearchParams,
  account: Account,
): { readonly creation: Creation } | { readonly error: RestError } {
  const text = (name: string) => form.get(name) ?? '';
  const to = text('To').replace(/[\s().-]/gu, '');
  const from = text('From').replace(/[\s().-]/gu, '');
  const service = text('MessagingServiceSid');
  const callback = text('StatusCallback');
  const mediaUrls = form.getAll('MediaUrl');
  const error =
    faultOfTo(to) ??
    faultOfSender(from, service, to, account) ??
    (text('Body') === '' && mediaUrls.length === 0 ? bad(21602, 'Message body is required.') : null) ??
    (text('Body').length > longestSms
      ? bad(21617, 'The concatenated message body exceeds the 1600 character limit')
      : null) ??
    (callback !== '' && !/^https?:\/\//u.test(callback)
      ? bad(21609, `The 'StatusCallback' URL ${callback} is not a valid URL.`)
      : null) ??
    (account.ledger.isBlocked(to, senderOf(account, from))
      ? bad(21610, 'Attempt to send to unsubscribed recipient')
      : null);
  if (error !== null) return { error };
  return {
    creation: {
      to,
      body: text('Body'),
      from: service === '' ? from : null,
      messagingServiceSid: service || null,
      statusCallback: callback || null,
      mediaUrls,
    },
  };
}

function faultOfTo(to: string): RestError | null {
  if (to === '') return bad(21604, "A 'To' phone number is required.");
  if (!e164.test(to.replace(/^whatsapp:/u, ''))) return invalidTo(to);
  return magic[to]?.(to) ?? null;
}

function faultOfSender(from: string, service: string, to: string, account: Account): RestError | null {
  if (service !== '') {
    if (service !== account.messagingService) return bad(21701, 'The Messaging Service does not exist.', 404);
    return account.numbers.length === 0
      ? bad(21703, 'The Messaging Service does not contain a phone number.')
      : null;
  }
  if (from === '') return bad(21603, "A 'From' phone number is required.");
  if (from === to) return bad(21266, `'To' and 'From' number cannot be the same: ${to}`);
  const plain = from.replace(/^whatsapp:/u, '');
  if (!e164.test(plain) && !/^\d{3,8}$/u.test(plain)) {
    return bad(
      21212,
      `The 'From' number ${from} is not a valid phone number, shortcode, or alphanumeric sender ID.`,
    );
  }
  if (account.numbers.includes(plain)) return null;
  return bad(
    21606,
    `The 'From' phone number ${from} is not a valid, SMS-capable inbound phone number or short code for your account.`,
  );
}

function invalidTo(to: string): RestError {
  return bad(21211, `The 'To' number ${to} is not a valid phone number.`);
}

function bad(code: number, message: string, status = 400): RestError {
  return { status, code, message };
}
