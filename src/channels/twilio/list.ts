import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import { ChannelError } from '../../errors.ts';
import type { Address } from '../../turn/address.ts';
import type { Media } from '../../turn/events.ts';
import type { InboundList, ListedReply, ListedText } from '../../turn/ports.ts';
import type { PracticeStore } from '../../turn/stores.ts';
import { type TwilioAccount, twilioClient, underSignal } from './client.ts';

/** Twilio's largest page. */
const pageSize = 1_000;

/** Two days of a busy number. Newest first, so that what does not fit is what has been looked at most often. */
const mostListed = 10_000;

/** Statuses of texts that nobody has got. */
const failed: ReadonlySet<string> = new Set(['failed', 'undelivered', 'canceled']);

/**
 * Reads Twilio's list of messages: https://www.twilio.com/docs/messaging/api/message-resource. It is filtered by whole
 * days (GMT) of sending; for what came in, that is when Twilio called the webhook.
 */
export function twilioList(account: TwilioAccount, practices: PracticeStore): InboundList {
  const { messages } = twilioClient(account);

  async function list(
    party: { readonly to: string } | { readonly from: string },
    since: number,
    signal: AbortSignal,
  ): Promise<readonly MessageInstance[]> {
    const day = new Date(since);
    day.setUTCHours(0, 0, 0, 0);
    const look = { ...party, dateSentAfter: day, pageSize, limit: mostListed };
    try {
      return await underSignal(signal, () => messages.list(look));
    } catch (thrown) {
      if (thrown instanceof ChannelError) throw thrown;
      throw new ChannelError('unknown', 'malformed');
    }
  }

  return {
    async numbers(practice) {
      const { from } = account;
      if (from === null || practice.numbers.includes(from)) return practice.numbers;
      // The settings' number is the only practice's, as it is for the webhook.
      return (await practices.ids()).length === 1 ? [...practice.numbers, from] : practice.numbers;
    },

    async inbound(number, since, signal) {
      const found = await list({ to: number }, since, signal);
      return {
        texts: found.filter(({ direction }) => direction === 'inbound').flatMap(listedText),
        whole: found.length < mostListed,
      };
    },

    async outbound(number, since, signal) {
      const found = await list({ from: number }, since, signal);
      return found
        .filter(({ direction, status }) => direction.startsWith('outbound') && !failed.has(status))
        .map(listedReply);
    },
  };
}

function listedText(message: MessageInstance): ListedText[] {
  const { sid, from, to, body } = message;
  const sentAt = (message.dateSent ?? message.dateCreated)?.getTime();
  if (!sid || !from || !to || !Number.isFinite(sentAt)) return [];
  const address: Address = { channel: 'sms', number: from, via: to };
  // Twilio lists whether the carrier's opt-out answered only as a message of its own.
  const inbound = { address, providerId: sid, text: body ?? '', keyword: null, localeHint: null };
  return [
    {
      inbound: { ...inbound, text: inbound.text.replaceAll('\u0000', ''), media: mediaOf(message) },
      from,
      sentAt,
    },
  ];
}

/** Pictures are noted, not fetched: the list says how many there are and where theirs is kept. */
function mediaOf({ numMedia, subresourceUris }: MessageInstance): readonly Media[] {
  const url = `https://api.twilio.com${subresourceUris?.media ?? ''}`;
  return Array.from({ length: Math.min(Number(numMedia) || 0, 10) }, () => ({
    url,
    contentType: 'application/octet-stream',
  }));
}

function listedReply(message: MessageInstance): ListedReply {
  return {
    to: message.to,
    text: message.body ?? '',
    sentAt: (message.dateSent ?? message.dateCreated).getTime(),
    direct: message.direction === 'outbound-reply',
  };
}
