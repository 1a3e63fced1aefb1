import { Refused } from '../../errors.ts';
import { longestSms, segments } from '../../turn/parts.ts';
import type { Clock } from '../../turn/ports.ts';
import { carrierAct } from './carrier.ts';
import { type Account, type Creation, senderOf } from './create-message.ts';
import type { SimulatedMessage } from './ledger.ts';
import type { Attached, MediaShelf } from './media.ts';
import type { DeliveryStep, Scripts } from './script.ts';
import { twimlMessages, type WebhookAnswer, type WebhookSender } from './webhooks.ts';

/** How long a text is on its way where nothing is scripted, in milliseconds after the one before. */
export type Pace = { readonly sentMs: number; readonly deliveredMs: number };

type ExchangeTools = {
  readonly accountSid: string;
  readonly account: () => Promise<Account>;
  readonly scripts: Scripts;
  readonly shelf: MediaShelf;
  readonly post: WebhookSender;
  readonly receiveUrl: string;
  readonly clock: Clock;
  readonly pace: Pace;
  /** A new id behind Twilio's prefix: 32 hexadecimal digits. */
  readonly newSid: (prefix: 'SM' | 'MM') => string;
  readonly signal: AbortSignal;
};

/** What became of a text from a phone: the webhook's answer and the texts that its TwiML sent. */
export type Texted = { readonly sid: string; readonly twiml: readonly string[] } & Omit<
  WebhookAnswer,
  'body'
>;

/** The carrier between the phones and the server. */
export type Exchange = {
  /** Takes a message of ours, sends it on its way and answers it as it is now. */
  send(account: Account, creation: Creation): SimulatedMessage;
  /** Texts as a person would; `to` null: our first number. Resolves when the server has answered or cannot. */
  textFrom(number: string, to: string | null, body: string, attached?: readonly Attached[]): Promise<Texted>;
};

/** See Exchange. */
export function createExchange(tools: ExchangeTools): Exchange {
  const { clock, scripts, post, accountSid, newSid } = tools;

  function record(
    account: Account,
    message: Pick<SimulatedMessage, 'direction' | 'from' | 'to' | 'body' | 'status'> &
      Partial<SimulatedMessage>,
  ): SimulatedMessage {
    const now = clock();
    return account.ledger.add({
      sid: newSid((message.media?.length ?? 0) > 0 ? 'MM' : 'SM'),
      media: [],
      errorCode: null,
      messagingServiceSid: null,
      statusCallback: null,
      createdAt: now,
      sentAt: null,
      updatedAt: now,
      history: [{ status: message.status, at: now }],
      answer: null,
      ...message,
    });
  }

  function send(account: Account, creation: Creation): SimulatedMessage {
    const { mediaUrls, ...fields } = creation;
    const media = mediaUrls.map((url) => ({ url, contentType: 'application/octet-stream' }));
    const status = creation.messagingServiceSid === null ? 'queued' : 'accepted';
    const message = record(account, { ...fields, media, status, direction: 'outbound-api' });
    void travel(account, message, stepsFor(creation.to, status));
    return message;
  }

  function stepsFor(to: string, first: string): readonly DeliveryStep[] {
    const scripted = scripts.next('delivery', to);
    if (scripted?.act === 'deliver') return scripted.statuses;
    return [
      ...(first === 'accepted' ? [{ status: 'queued', afterMs: 0 }] : []),
      { status: 'sent', afterMs: tools.pace.sentMs },
      { status: 'delivered', afterMs: tools.pace.deliveredMs },
    ];
  }

  /** Takes a message through its statuses, telling the callback of each in this order. Ends early when closed. */
  async function travel(
    account: Account,
    message: SimulatedMessage,
    steps: readonly DeliveryStep[],
  ): Promise<void> {
    const from = message.from ?? account.numbers[0] ?? null;
    for (const { status, afterMs, code } of steps) {
      await pause(afterMs, tools.signal);
      if (tools.signal.aborted) return;
      const now = clock();
      const sentAt = status === 'sent' || status === 'delivered' ? now : null;
      account.ledger.change(message.sid, now, {
        status,
        from,
        errorCode: code ?? null,
        ...(sentAt !== null && account.ledger.find(message.sid)?.sentAt === null && { sentAt }),
      });
      if (message.statusCallback === null) continue;
      await post(message.statusCallback, {
        AccountSid: accountSid,
        ApiVersion: '2010-04-01',
        From: from ?? '',
        MessageSid: message.sid,
        MessageStatus: status,
        SmsSid: message.sid,
        SmsStatus: status,
        To: message.to,
        ...(code !== undefined && { ErrorCode: String(code) }),
        ...(message.messagingServiceSid !== null && { MessagingServiceSid: message.messagingServiceSid }),
      });
    }
  }

  const textFrom: Exchange['textFrom'] = async (number, to, body, attached = []) => {
    const account = await tools.account();
    const ours = to ?? account.numbers[0];
    if (ours === undefined) throw new Refused(409, 'no-number', 'The practice has no number to text to.');
    if (body.length > longestSms)
      throw new Refused(400, 'too-long', 'A text holds at most 1,600 characters.');
    const now = clock();
    const sid = newSid(attached.length > 0 ? 'MM' : 'SM');
    const media = tools.shelf.put(sid, attached);
    const message = record(account, {
      sid,
      direction: 'inbound',
      from: number,
      to: ours,
      body,
      media,
      status: 'received',
      sentAt: now,
    });
    const act = carrierAct(account.ledger, number, senderOf(account, ours), body);
    if (act !== null && act.reply !== null) {
      record(account, carried(ours, number, act.reply, clock()));
    }
    const fields = {
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      Body: body,
      From: number,
      FromCountry: 'US',
      MessageSid: message.sid,
      NumMedia: String(media.length),
      NumSegments: String(Math.max(segments(body).segments, 1)),
      SmsMessageSid: message.sid,
      SmsSid: message.sid,
      SmsStatus: 'received',
      To: ours,
      ToCountry: 'US',
      ...(account.messagingService !== null && { MessagingServiceSid: account.messagingService }),
      ...(act !== null && { OptOutType: act.optOutType }),
      ...Object.fromEntries(
        media.flatMap(({ url, contentType }, index) => [
          [`MediaUrl${index}`, url],
          [`MediaContentType${index}`, contentType],
        ]),
      ),
    };
    const scripted = scripts.next('text', ours);
    if (scripted?.act === 'lose') return { sid: message.sid, status: null, attempts: 0, twiml: [] };
    const repeated = scripted === null ? [] : [post(tools.receiveUrl, fields)];
    const [{ status, attempts, body: answer }] = await Promise.all([
      post(tools.receiveUrl, fields),
      ...repeated,
    ]);
    account.ledger.change(message.sid, clock(), { answer: { status, at: clock(), attempts } });
    const twiml = status === 200 ? twimlMessages(answer) : [];
    for (const text of twiml) record(account, carried(ours, number, text, clock()));
    return { sid: message.sid, status, attempts, twiml };
  };

  return { send, textFrom };
}

/** A text that went out without a request of ours to the API: the carrier's own, or TwiML's. */
function carried(from: string, to: string, body: string, now: number) {
  return { direction: 'outbound-reply', from, to, body, status: 'delivered', sentAt: now } as const;
}

/** Resolves after the time or when closed, whichever is first. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}
