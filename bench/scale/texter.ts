import { createHmac, randomBytes } from 'node:crypto';
import { ACCOUNT, PRACTICE, PUBLIC_URL, TOKEN } from '../driver.ts';
import { openWires, serve, type Wires } from '../wire.ts';

/** A reply that takes longer has not come. */
const LATE_MS = 20_000;

/** A disk that others use may keep Redis waiting longer than a webhook waits. */
const TRIES = 20;
const AGAIN_MS = 500;

/** Milliseconds from sending until the acknowledgement, and until the first reply was at the provider. */
export type Answered = { readonly ackMs: number; readonly replyMs: number };

/** Texts a practice from any number, and is the provider that the replies go to. */
export type Texter = {
  readonly apiUrl: string;
  /** Rejects when it is not taken in, or not answered. One at a time for each number. */
  text(port: number, number: string, words: string): Promise<Answered>;
  /** Replies so far that nobody waited for. */
  readonly strays: number;
  /** Times that a text was answered with 503 and sent again, as the provider does. */
  readonly refused: number;
  close(): void;
};

export async function openTexter(): Promise<Texter> {
  const waiting = new Map<string, () => void>();
  const wires = new Map<number, Wires>();
  let strays = 0;
  let refused = 0;
  let sids = 0;
  const provider = await serve(({ first, body }) => {
    if (!first.startsWith('POST ')) return { status: '200 OK', body: '{"messages":[],"next_page_uri":null}' };
    const to = new URLSearchParams(body).get('To') ?? '';
    const heard = waiting.get(to);
    if (heard === undefined) strays += 1;
    else heard();
    waiting.delete(to);
    sids += 1;
    const sid = `SM${String(sids).padStart(32, '0')}`;
    return {
      status: '201 Created',
      body: `{"sid":"${sid}","status":"queued","to":"${to}","from":"${PRACTICE}","account_sid":"${ACCOUNT}","error_code":null}`,
    };
  });
  return {
    apiUrl: `http://127.0.0.1:${provider.port}`,
    get refused() {
      return refused;
    },
    get strays() {
      return strays;
    },
    async text(port, number, words) {
      const open = wires.get(port) ?? openWires(port);
      wires.set(port, open);
      const began = performance.now();
      const replied = new Promise<number>((done, failed) => {
        const late = setTimeout(() => failed(new Error('no reply came')), LATE_MS);
        waiting.set(number, () => {
          clearTimeout(late);
          done(performance.now() - began);
        });
      });
      // Heard at once: the acknowledgement may be what fails first.
      replied.catch(() => undefined);
      const form = formOf(number, words);
      for (let tries = 1; ; tries += 1) {
        const status = await open.post('/twilio/messages', form.signature, form.text);
        if (status === 200) break;
        if (status !== 503 || tries === TRIES) throw new Error(`a text was answered with ${status}`);
        refused += 1;
        await new Promise((done) => setTimeout(done, AGAIN_MS));
      }
      const ackMs = performance.now() - began;
      return { ackMs, replyMs: await replied };
    },
    close: () => {
      provider.close();
      for (const one of wires.values()) one.close();
    },
  };
}

/** https://www.twilio.com/docs/usage/security#validating-requests; fields in the order in which they are signed. */
function formOf(from: string, words: string): { readonly text: string; readonly signature: string } {
  const fields = [
    ['AccountSid', ACCOUNT],
    ['Body', words],
    ['From', from],
    ['MessageSid', `SM${randomBytes(16).toString('hex')}`],
    ['NumMedia', '0'],
    ['To', PRACTICE],
  ] as const;
  const signed = `${PUBLIC_URL}/twilio/messages${fields.map(([name, value]) => name + value).join('')}`;
  return {
    text: fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
    signature: createHmac('sha1', TOKEN).update(signed).digest('base64'),
  };
}
