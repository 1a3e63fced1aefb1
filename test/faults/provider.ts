import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { SimulatedMessage } from '../../src/channels/simulator/ledger.ts';
import { restMessage } from '../../src/channels/simulator/list.ts';
import { twimlMessages } from '../../src/channels/simulator/webhooks.ts';
import type { Chance } from './chance.ts';
import { messageList } from './list.ts';

/** The account and the number that the server under test and the provider share. */
export const ACCOUNT = `AC${'0'.repeat(32)}`;
export const TOKEN = 'a token that only the two of them know';
export const PRACTICE = '+13125550190';

/** Twilio's whole budget for a webhook: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides */
const WEBHOOK_MS = 15_000;

/** Longer than the client of ours waits for an answer (5 s). */
const LATE_MS = 6_500;

/** What became of a webhook. `refused`: an answer that is no success; `unanswered`: none in time, or none at all. */
export type WebhookFate = 'taken' | 'answered' | 'refused' | 'unanswered';

/** A text of a person's, and what became of its webhook. Times are the world's, in milliseconds. */
export type Texted = {
  readonly sid: string;
  readonly from: string;
  readonly body: string;
  readonly postedAt: number;
  /** When the first webhook of it was answered with success; null: none was. */
  takenAt: number | null;
  fate: WebhookFate;
  posts: number;
};

export type Provider = {
  readonly url: string;
  /** Everything it ever sent, oldest first: it records before it answers. */
  readonly sent: readonly SimulatedMessage[];
  readonly texted: readonly Texted[];
  /** How often each kind of misbehaviour has really happened. */
  readonly seen: Record<Mood | 'webhooksRepeated' | 'lists' | 'receipts' | 'refusedCreations', number>;
  /** A person texts: the message is in the list at once, its webhook posted `posts` times at the same time. */
  text(from: string, body: string, posts?: number): Promise<Texted>;
  /** The webhook of a text once more, as a provider does that is not sure of itself. */
  again(text: Texted): Promise<void>;
  /** The first request to send to each of these is one too many. */
  flood(numbers: readonly string[]): void;
  /** From now on every request is answered well and at once. */
  behave(): void;
  readonly behaves: boolean;
  close(): Promise<void>;
};

type Mood = 'well' | 'slow' | 'late' | 'flooded' | 'failedAfter' | 'failedBefore' | 'cutAfter' | 'cutBefore';

/**
 * Of fifty requests to send, dealt like cards: each comes up as often as it stands here. What is recorded is on its way to
 * the person whatever is answered.
 */
const DECK: readonly Mood[] = [
  ...Array.from({ length: 36 }, () => 'well' as const),
  ...Array.from({ length: 5 }, () => 'slow' as const),
  'late',
  'flooded',
  'flooded',
  'failedAfter',
  'failedAfter',
  'failedBefore',
  'cutAfter',
  'cutAfter',
  'cutBefore',
];

export type ProviderTools = {
  readonly chance: Chance;
  /** Where a webhook is posted to, and what it is signed for. */
  readonly serverUrls: () => readonly string[];
  readonly publicUrl: string;
  /** The clock that the app goes by. */
  readonly clock: () => number;
  readonly port?: number;
};

/**
 * Twilio's REST API and its webhooks, as strict as the real one and as unreliable: signed in, on the account's path, from a
 * number of the account. It records a message before it delays, loses or spoils the answer; 429 and half of what it fails
 * at is not recorded.
 */
export async function openProvider(tools: ProviderTools): Promise<Provider> {
  const { chance, clock, publicUrl } = tools;
  const sent: SimulatedMessage[] = [];
  const received: SimulatedMessage[] = [];
  const texted: Texted[] = [];
  const seen: Provider['seen'] = {
    well: 0,
    slow: 0,
    late: 0,
    flooded: 0,
    failedAfter: 0,
    failedBefore: 0,
    cutAfter: 0,
    cutBefore: 0,
    webhooksRepeated: 0,
    lists: 0,
    receipts: 0,
    refusedCreations: 0,
  };
  const list = messageList(ACCOUNT);
  let behaves = false;
  const flooded = new Set<string>();
  let deck: Mood[] = [];
  let count = 0;
  const timers = new Set<NodeJS.Timeout>();
  const newSid = (): string => {
    count += 1;
    return `SM${count.toString(16).padStart(8, '0')}${Math.floor(chance.next() * 2 ** 32)
      .toString(16)
      .padStart(24, '0')}`;
  };
  const later = (milliseconds: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, milliseconds);
    timers.add(timer);
  };

  function record(message: Pick<SimulatedMessage, 'direction' | 'from' | 'to' | 'body' | 'status'>) {
    const now = clock();
    return {
      sid: newSid(),
      media: [],
      errorCode: null,
      messagingServiceSid: null,
      statusCallback: null,
      createdAt: now,
      sentAt: now,
      updatedAt: now,
      history: [],
      answer: null,
      ...message,
    };
  }

  function moodOfNext(to: string): Mood {
    if (flooded.delete(to)) return 'flooded';
    if (behaves) return 'well';
    if (deck.length === 0) deck = chance.shuffled(DECK);
    return deck.pop() ?? 'well';
  }

  function create(form: URLSearchParams, response: ServerResponse): void {
    const [to, from, body] = ['To', 'From', 'Body'].map((name) => form.get(name) ?? '');
    if (!/^\+[1-9]\d{6,14}$/u.test(to ?? '') || from !== PRACTICE || !body || body.length > 1_600) {
      seen.refusedCreations += 1;
      answer(response, 400, { code: 21211, message: 'Refused', status: 400 });
      return;
    }
    const mood = moodOfNext(to ?? '');
    seen[mood] += 1;
    if (mood === 'flooded') {
      response.setHeader('Retry-After', String(chance.between(1, 3)));
      answer(response, 429, { code: 20429, message: 'Too Many Requests', status: 429 });
      return;
    }
    if (mood === 'failedBefore')
      return void answer(response, 500, { code: 20500, message: 'Failed', status: 500 });
    if (mood === 'cutBefore') return void response.socket?.destroy();
    const message = {
      ...record({ direction: 'outbound-api', from, to: to ?? '', body, status: 'queued' }),
      sentAt: null as number | null,
    };
    sent.push(message);
    const sendAfter = chance.between(20, 2_000);
    later(sendAfter, () => Object.assign(message, { sentAt: clock(), status: 'sent' }));
    // Every tenth is followed on its way; receipts come in any order, and some before the message is known.
    if (chance.next() < 0.1)
      for (const status of chance.shuffled(['sent', 'delivered'])) receipt(message, status);
    const created = restMessage(message, ACCOUNT);
    if (mood === 'failedAfter')
      return void answer(response, 500, { code: 20500, message: 'Failed', status: 500 });
    if (mood === 'cutAfter') return void response.socket?.destroy();
    const wait =
      mood === 'late' ? LATE_MS : mood === 'slow' ? chance.between(300, 2_500) : chance.between(5, 60);
    later(wait, () => answer(response, 201, created));
  }

  function receipt(message: SimulatedMessage, status: string): void {
    const fields = {
      AccountSid: ACCOUNT,
      From: PRACTICE,
      To: message.to,
      MessageSid: message.sid,
      MessageStatus: status,
    };
    later(chance.between(0, 1_500), () => {
      seen.receipts += 1;
      void post('/twilio/status', fields);
    });
  }

  function handle(request: IncomingMessage, form: URLSearchParams, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const expected = `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}`;
    if (request.headers.authorization !== expected) {
      return void answer(response, 401, { code: 20003, message: 'Authenticate', status: 401 });
    }
    if (url.pathname !== `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`) {
      return void answer(response, 404, { code: 20404, message: 'Not found', status: 404 });
    }
    if (request.method === 'POST') return void create(form, response);
    seen.lists += 1;
    // Even asking may fail: then nothing is known.
    if (!behaves && chance.next() < 0.05) {
      return void answer(response, 500, { code: 20500, message: 'Failed', status: 500 });
    }
    const all = [...received, ...sent].sort((one, other) => other.createdAt - one.createdAt);
    answer(response, 200, list(all, url.searchParams));
  }

  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => handle(request, new URLSearchParams(Buffer.concat(pieces).toString()), response));
  });
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(tools.port ?? 0, '127.0.0.1', resolve);
  });

  /** Posts as Twilio does: one more try where no connection came to be, none for any answer or a slow one. */
  async function post(path: string, fields: Readonly<Record<string, string>>) {
    const signature = getExpectedTwilioSignature(TOKEN, `${publicUrl}${path}`, fields);
    for (const attempt of [1, 2]) {
      try {
        const response = await fetch(`${chance.pick(tools.serverUrls())}${path}`, {
          method: 'POST',
          headers: { 'X-Twilio-Signature': signature },
          body: new URLSearchParams(fields),
          signal: AbortSignal.timeout(WEBHOOK_MS),
        });
        return { status: response.status, body: await response.text() };
      } catch (thrown) {
        const cause = (thrown as { cause?: { code?: string } }).cause;
        if (cause?.code !== 'ECONNREFUSED' || attempt === 2) return null;
      }
    }
    return null;
  }

  async function postText(text: Texted): Promise<void> {
    text.posts += 1;
    const answered = await post('/twilio/messages', {
      MessageSid: text.sid,
      AccountSid: ACCOUNT,
      From: text.from,
      To: PRACTICE,
      Body: text.body,
      NumMedia: '0',
    });
    if (answered?.status !== 200) {
      if (text.takenAt === null) text.fate = answered === null ? 'unanswered' : 'refused';
      return;
    }
    text.takenAt ??= Date.now();
    const words = twimlMessages(answered.body);
    for (const body of words) {
      sent.push(record({ direction: 'outbound-reply', from: PRACTICE, to: text.from, body, status: 'sent' }));
    }
    text.fate = words.length > 0 ? 'answered' : 'taken';
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    texted,
    seen,
    async text(from, body, posts = 1) {
      const message = record({ direction: 'inbound', from, to: PRACTICE, body, status: 'received' });
      received.push(message);
      const text: Texted = {
        sid: message.sid,
        from,
        body,
        postedAt: Date.now(),
        takenAt: null,
        fate: 'unanswered',
        posts: 0,
      };
      texted.push(text);
      if (posts > 1) seen.webhooksRepeated += posts - 1;
      await Promise.all(Array.from({ length: posts }, () => postText(text)));
      return text;
    },
    async again(text) {
      seen.webhooksRepeated += 1;
      await postText(text);
    },
    flood: (numbers) => {
      for (const number of numbers) flooded.add(number);
    },
    behave: () => {
      behaves = true;
    },
    get behaves() {
      return behaves;
    },
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(body));
}
