import { ChannelError } from '../../errors.ts';
import type { Practice } from '../../practice/practice.ts';
import type { OutboxEntry } from '../../turn/commit.ts';
import { longestSms, plainPunctuation, segments } from '../../turn/parts.ts';
import type { Channel, Clock } from '../../turn/ports.ts';
import { type TwilioAccount, twilioClient, underSignal } from './client.ts';
import { messageCreator } from './create.ts';

/** How far our clock and Twilio's may be apart when we ask whether a message was created. */
const skewMs = 30_000;

/**
 * Whoever asks about a message began to send it a minute ago; a younger one with the same words is just being sent for
 * somebody else (a page, say) who has not yet written down that it is theirs.
 */
const youngestFoundMs = 15_000;

/** Enough for a day's texts to one person; the search reads no more. */
const mostFound = 2_000;

/** ValidityPeriod is 1 to 36,000 seconds: https://www.twilio.com/docs/api/errors/30036 */
const longestValidity = 36_000;

/** Sends by Twilio's REST API. Each call is one request to create; nothing is tried twice here. */
export function twilioChannel(account: TwilioAccount, clock: Clock): Channel {
  const { messages } = twilioClient(account);
  const create = messageCreator(account);
  const statusCallback = `${account.publicUrl.replace(/\/+$/u, '')}/twilio/status`;

  async function send(practice: Practice, entry: OutboxEntry, signal: AbortSignal): Promise<string> {
    const body = bodyOf(entry);
    if (body.length > longestSms) throw new ChannelError('refused', '21617');
    if (signal.aborted) throw new ChannelError('retry', 'aborted');
    const answer = await create(
      {
        To: numberOf(entry),
        Body: body,
        ...sender(practice, entry, account),
        // Off: it would write 1½ as 11/2. What looks alike has been made plain already.
        SmartEncoded: 'false',
        StatusCallback: statusCallback,
        ...validity(entry, clock()),
      },
      signal,
    );
    const sid = sidOf(answer);
    if (sid !== null) return sid;
    // A success that nobody can read: what it holds may be the words.
    throw new ChannelError('unknown', 'malformed');
  }

  /**
   * Twilio lists by day of sending, and what still waits in its queue has none: so the first look is at the days since
   * the entry was made, the second at the person's newest messages whatever their day. Several may match: people ask the
   * same thing twice and get the same words.
   */
  async function find(_: Practice, entry: OutboxEntry, signal: AbortSignal): Promise<readonly string[]> {
    const to = numberOf(entry);
    const body = bodyOf(entry);
    const since = entry.createdAt - skewMs;
    const until = clock() - youngestFoundMs;
    const day = new Date(since);
    day.setUTCHours(0, 0, 0, 0);
    const looks = [
      { to, dateSentAfter: day, pageSize: 1000, limit: mostFound },
      { to, pageSize: 100, limit: 100 },
    ];
    const matching = new Map<string, number>();
    try {
      for (const look of looks) {
        const found = (await underSignal(signal, () => messages.list(look)))
          .filter((message) => message.direction?.startsWith('outbound') && message.body === body)
          .filter(({ dateCreated }) => dateCreated?.getTime() >= Math.floor(since / 1000) * 1000)
          .filter(({ dateCreated }) => dateCreated.getTime() <= until);
        for (const message of found) matching.set(message.sid, message.dateCreated.getTime());
      }
      return [...matching].sort(([, one], [, other]) => one - other).map(([sid]) => sid);
    } catch (thrown) {
      // Whatever the question met, the message's own fate is as unknown as before.
      if (!(thrown instanceof ChannelError)) throw new ChannelError('unknown', 'malformed');
      throw new ChannelError('unknown', thrown.code, { retryAfterMs: thrown.retryAfterMs });
    }
  }

  const { segmentsPerSecond } = account;
  return {
    name: 'sms',
    ...(segmentsPerSecond !== null && {
      share: (practice, entry) => ({
        sender: Object.values(sender(practice, entry, account)).join(),
        takesMs: (segments(bodyOf(entry)).segments * 1000) / segmentsPerSecond,
      }),
    }),
    send,
    find,
  };
}

/** The id of a message that was created; null where the answer does not hold one. */
function sidOf(answer: string): string | null {
  try {
    const { sid } = JSON.parse(answer) as { readonly sid?: unknown };
    return typeof sid === 'string' && sid !== '' ? sid : null;
  } catch {
    return null;
  }
}

/** A person's words begin with their name: on a phone they would look like the bot's. Left out where it does not fit. */
function bodyOf(entry: OutboxEntry): string {
  const text = plainPunctuation(entry.text).trim();
  if (entry.from.kind !== 'staff') return text;
  const named = `${plainPunctuation(entry.from.name).trim()}: ${text}`;
  return named.length > longestSms ? text : named;
}

function numberOf(entry: OutboxEntry): string {
  if (entry.address.channel !== 'sms') throw new ChannelError('refused', 'not-sms');
  return entry.address.number;
}

/**
 * The practice's own service or number first: the number the person texted, so that the answer lands in their thread.
 * The demo practice has no number that Twilio knows: the settings' sender comes first there.
 */
function sender(
  practice: Practice,
  entry: OutboxEntry,
  account: TwilioAccount,
): { MessagingServiceSid: string } | { From: string } {
  const via = entry.address.channel === 'sms' ? entry.address.via : '';
  if (via.startsWith('whatsapp:')) return { From: via };
  if (practice.messagingService !== null) return { MessagingServiceSid: practice.messagingService };
  const own = practice.numbers.includes(via) ? via : practice.numbers[0];
  if (own !== undefined && !practice.demo) return { From: own };
  if (account.messagingService !== null) return { MessagingServiceSid: account.messagingService };
  const from = account.from ?? own;
  if (from === undefined) throw new ChannelError('retry', 'no-sender', { retryAfterMs: 60_000 });
  return { From: from };
}

/** A text that is worthless after a moment is not delivered after it either. */
function validity(entry: OutboxEntry, now: number): { ValidityPeriod?: string } {
  if (entry.expiresAt === null) return {};
  const seconds = Math.floor((entry.expiresAt - now) / 1000);
  return { ValidityPeriod: String(Math.min(Math.max(seconds, 1), longestValidity)) };
}
