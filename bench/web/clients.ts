import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';

/** One page: a conversation of its own over Direct Line, that comes back by itself as the real page does. */
export type Client = {
  readonly conversation: string;
  /** Ids of activities, in the order they came; what came twice is in it twice. */
  readonly seen: string[];
  isOpen(): boolean;
  /** Milliseconds from the post until the bot's answer has come. Rejects when it does not within `limitMs`. */
  ask(text: string, limitMs: number): Promise<number>;
  /** Posts without waiting for an answer; again, under the same id, until it is taken. */
  tell(text: string): Promise<void>;
  /** Stops reading what comes, as a phone in a tunnel does. */
  stall(): void;
  /** All that the server holds of it: ids. */
  held(): Promise<readonly string[]>;
  close(): void;
};

type Activity = { readonly id: string; readonly from?: { readonly role?: string } };
type Answered = Set & {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
};
type Set = { readonly activities: readonly Activity[]; readonly watermark: string };

/** Opens a page's conversation and its socket. */
export async function openClient(url: string): Promise<Client> {
  const call = async (path: string, token: string | null, body?: unknown): Promise<Answered> => {
    const again = async (): Promise<Answered> => {
      await new Promise((done) => setTimeout(done, 2_000));
      return call(path, token, body);
    };
    const asked = fetch(`${url}/v3/directline${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(15_000),
    });
    // All of them come from one address, which may begin so many a minute; a start beyond that is dropped.
    const response = path === '/conversations' ? await asked.catch(() => null) : await asked;
    if (response === null || response.status === 429) return again();
    if (!response.ok) throw new Error(`${path.split('/').at(-1)} was answered ${response.status}`);
    return (await response.json()) as Answered;
  };
  const { token, conversationId } = await call('/tokens/generate', null, {});
  const path = `/conversations/${conversationId}`;
  const started = await call('/conversations', token, { locale: 'en' });
  const seen: string[] = [];
  let watermark = '';
  let over = false;
  let heard = (_: Activity): void => undefined;
  let socket = await open(started.streamUrl);

  function open(streamUrl: string): Promise<WebSocket> {
    const made = new WebSocket(streamUrl, { perMessageDeflate: false });
    made.on('message', (data) => {
      const text = String(data);
      if (text === '') return;
      const set = JSON.parse(text) as Set;
      if (set.watermark !== '') watermark = set.watermark;
      for (const activity of set.activities) {
        seen.push(activity.id);
        heard(activity);
      }
    });
    made.on('error', () => made.terminate());
    made.on('close', () => void comeBack());
    return once(made, 'open').then(() => made);
  }

  /** As the page: a second, doubled up to ten, each by chance between half and one and a half of it. */
  async function comeBack(): Promise<void> {
    for (let waitMs = 1_000; !over; waitMs = Math.min(waitMs * 2, 10_000)) {
      await new Promise((done) => setTimeout(done, waitMs * (0.5 + Math.random())));
      if (over) return;
      try {
        const again = await call(`${path}?watermark=${encodeURIComponent(watermark)}`, token);
        socket = await open(again.streamUrl);
        return;
      } catch {
        // The server is not there yet.
      }
    }
  }

  async function tell(text: string): Promise<void> {
    const body = { type: 'message', text, channelData: { clientActivityID: randomUUID() } };
    for (;;) {
      try {
        await call(`${path}/activities`, token, body);
        return;
      } catch (error) {
        if (over) throw error;
        await new Promise((done) => setTimeout(done, 500));
      }
    }
  }

  return {
    conversation: conversationId,
    seen,
    isOpen: () => socket.readyState === WebSocket.OPEN,
    tell,
    async ask(text, limitMs) {
      const began = performance.now();
      const answered = new Promise<number>((done, fail) => {
        const limit = setTimeout(() => fail(new Error('no answer came')), limitMs);
        heard = ({ from }) => {
          if (from?.role !== 'bot') return;
          clearTimeout(limit);
          heard = () => undefined;
          done(performance.now() - began);
        };
      });
      await tell(text);
      return answered;
    },
    stall: () => socket.pause(),
    async held() {
      const ids: string[] = [];
      for (let after = ''; ; ) {
        const set = await call(`${path}/activities?watermark=${encodeURIComponent(after)}`, token);
        if (set.activities.length === 0) return ids;
        ids.push(...set.activities.map(({ id }) => id));
        after = set.watermark;
      }
    },
    close() {
      over = true;
      socket.terminate();
    },
  };
}
