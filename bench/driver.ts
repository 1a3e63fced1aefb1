import { createHmac } from 'node:crypto';
import { type Asked, Ledger, type Wrongs } from './ledger.ts';
import { type Step, talk as usual } from './talk.ts';
import { headerOf, openWires, serve, type Wires } from './wire.ts';

/** The account that the driver and its contestants share. */
export const ACCOUNT = `AC${'b'.repeat(32)}`;
export const TOKEN = 'only the driver and the contestants know it';
/** The number that is texted. */
export const PRACTICE = '+13125550142';
/** How the contestants are reached from outside; it is signed. */
export const PUBLIC_URL = 'https://bench.example';

/**
 * After the last message so long is waited for replies, where any are missing; later ones count as lost. Longer than the
 * half minute after which a conversation whose worker hung is taken up by another.
 */
const LATE_MS = 45_000;

/** What answers: one server process or several that share a Redis, and how its replies are known. */
export type Target = {
  readonly name: string;
  readonly ports: readonly number[];
  readonly numbers: readonly string[];
  /** `words`: replies follow `talk`; `echo`: the text comes back. */
  readonly replies: 'words' | 'echo';
  /** What is said to it, round and round; absent: `talk`. */
  readonly talk?: readonly Step[];
};

/** What one round came to. Latencies in milliseconds; `ackMs` from when it was due to go out. */
export type Round = {
  readonly seconds: number;
  readonly answered: number;
  readonly perSecond: number;
  /** All messages of the round, with those before and after the time that is measured. */
  readonly whole: number;
  /** Turned away with 503, as somebody does who has too much to do. Said again later, and no fault. */
  readonly shed: number;
  readonly ackMs: readonly number[];
  readonly replyMs: readonly number[];
  readonly wrongs: Wrongs;
};

/** A closed loop keeps `inFlight` messages under way; an open one sends `perSecond` whatever comes back. */
export type Load = {
  readonly warmMs: number;
  readonly measureMs: number;
  /** A number's next message does not wait for the reply to the one before. */
  readonly burst?: boolean;
  /** How long replies that are missing are waited for; absent: `LATE_MS`. */
  readonly lateMs?: number;
} & ( // `most`: it is over after so many messages, if that is sooner.
  | { readonly inFlight: number; readonly most?: number }
  | { readonly perSecond: number }
  // Each number goes on to a step of its own, so that from then on all steps come equally often.
  | { readonly mix: true }
);

/** The provider's double and the one who texts, in one process. */
export type Driver = {
  readonly apiUrl: string;
  run(target: Target, load: Load): Promise<Round>;
  close(): void;
};

/** Opens the double of Twilio's Messages.json. It records each call before it answers it. */
export async function openDriver(): Promise<Driver> {
  let ledger = new Ledger();
  let sids = 0;
  const provider = await serve(({ first, body, head }) => {
    if (!first.startsWith('POST ')) return { status: '200 OK', body: '{"messages":[],"next_page_uri":null}' };
    const form = new URLSearchParams(body);
    const to = form.get('To') ?? '';
    ledger.reply(to, form.get('Body') ?? '', performance.now());
    if (headerOf(head, 'authorization') === null)
      return { status: '401 Unauthorized', body: '{"code":20003}' };
    sids += 1;
    const sid = `SM${String(sids).padStart(32, '0')}`;
    return {
      status: '201 Created',
      body: `{"sid":"${sid}","status":"queued","to":"${to}","from":"${PRACTICE}","account_sid":"${ACCOUNT}","error_code":null}`,
    };
  });
  const wires = new Map<number, Wires>();
  const people = new Map<string, Person>();
  return {
    apiUrl: `http://127.0.0.1:${provider.port}`,
    async run(target, load) {
      ledger = new Ledger();
      for (const port of target.ports) if (!wires.has(port)) wires.set(port, openWires(port));
      const open = target.ports.map((port) => wires.get(port) as Wires);
      const crowd = target.numbers.map((number) => {
        // Where the talk of this person stands is kept by whoever keeps its state: the Redis behind the ports.
        const key = `${target.replies === 'words' ? 'words' : target.ports.join()} ${number}`;
        const person = people.get(key) ?? { number, step: 0 };
        people.set(key, person);
        return person;
      });
      return drive({ target, load, ledger, wires: open, crowd });
    },
    close: () => {
      provider.close();
      for (const one of wires.values()) one.close();
    },
  };
}

type Person = { readonly number: string; step: number };

type Drive = {
  readonly target: Target;
  readonly load: Load;
  readonly ledger: Ledger;
  readonly wires: readonly Wires[];
  readonly crowd: readonly Person[];
};

async function drive({ target, load, ledger, wires, crowd }: Drive): Promise<Round> {
  const { warmMs, measureMs, burst = false, lateMs = LATE_MS } = load;
  const { talk = usual } = target;
  const began = performance.now();
  const from = began + warmMs;
  const until = from + measureMs;
  const ackMs: number[] = [];
  const replyMs: number[] = [];
  let answered = 0;
  let whole = 0;
  let shed = 0;
  const idle = [...crowd];
  const inWindow = (at: number): boolean => at >= from && at < until;

  const send = async (person: Person, due: number): Promise<void> => {
    const { text, first, reply } = talk[person.step % talk.length] as (typeof talk)[number];
    const tagged = target.replies === 'words' ? text : `#${person.step} ${text}`;
    person.step += 1;
    let replied = (): void => undefined;
    const reached = new Promise<void>((done) => {
      replied = done;
    });
    const asked: Asked = {
      fits: target.replies === 'words' ? (words) => reply.test(words) : (words) => words === tagged,
      begins: (words) => target.replies === 'words' && first?.test(words) === true,
      answered: (at) => {
        if (inWindow(at)) answered += 1;
        if (inWindow(due) && !Number.isNaN(at)) replyMs.push(at - due);
        replied();
      },
    };
    ledger.ask(person.number, asked);
    const body = formOf(person.number, tagged);
    whole += 1;
    const wire = wires[whole % wires.length] as Wires;
    const status = await wire.post('/twilio/messages', signatureOf(body.fields), body.text);
    if (inWindow(due)) ackMs.push(performance.now() - due);
    // The next of this number follows the acknowledgement: which of two is the first is then beyond doubt.
    if (status === 200 && burst) idle.push(person);
    if (status === 200) {
      await reached;
    } else {
      ledger.forget(person.number, asked);
      if (status === 503) shed += 1;
      else ledger.wrongs.refused += 1;
      // It was not taken: as the provider would, the same is said again.
      person.step -= 1;
    }
    if (status !== 200 || !burst) idle.push(person);
  };

  const underway = new Set<Promise<void>>();
  const start = (person: Person, due: number): Promise<void> => {
    const one = send(person, due).finally(() => underway.delete(one));
    underway.add(one);
    return one;
  };
  if ('inFlight' in load) {
    const { most = Number.POSITIVE_INFINITY } = load;
    const worker = async (): Promise<void> => {
      while (performance.now() < until && whole < most) {
        const person = idle.shift();
        if (person === undefined) await new Promise((done) => setTimeout(done, 1));
        else await start(person, performance.now());
      }
    };
    await Promise.race([Promise.all(Array.from({ length: load.inFlight }, worker)), limit(until)]);
  } else if ('mix' in load) {
    const waiting = [...crowd.entries()];
    const worker = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined && performance.now() < until; next = waiting.pop()) {
        const [index, person] = next;
        while (person.step % talk.length !== index % talk.length) await start(person, performance.now());
      }
    };
    await Promise.all(Array.from({ length: MIXERS }, worker));
  } else {
    const gap = 1000 / load.perSecond;
    const late: number[] = [];
    for (let count = 0; began + count * gap < until; ) {
      // What was due and had nobody to send it goes first: its wait counts.
      for (; began + count * gap <= performance.now() && began + count * gap < until; count += 1) {
        late.push(began + count * gap);
      }
      while (late.length > 0 && idle.length > 0) void start(idle.shift() as Person, late.shift() as number);
      await new Promise((done) => setTimeout(done, 1));
    }
    await Promise.race([Promise.all(underway), limit(until)]);
  }
  const end = performance.now() + lateMs;
  while (underway.size > 0 && performance.now() < end) await new Promise((done) => setTimeout(done, 5));
  const seconds = measureMs / 1000;
  return {
    seconds,
    answered,
    perSecond: answered / seconds,
    whole,
    shed,
    ackMs: ackMs.sort((one, other) => one - other),
    replyMs: replyMs.sort((one, other) => one - other),
    wrongs: ledger.close(),
  };
}

function limit(until: number): Promise<void> {
  return new Promise((done) => setTimeout(done, until - performance.now() + 50));
}

/** Numbers that are brought to their places at once. */
const MIXERS = 32;

let messages = 0;

function formOf(from: string, text: string) {
  messages += 1;
  // In the order in which Twilio signs them: sorted by name.
  const fields = [
    ['AccountSid', ACCOUNT],
    ['ApiVersion', '2010-04-01'],
    ['Body', text],
    ['From', from],
    ['FromCountry', 'US'],
    ['MessageSid', `SM${messages.toString(16).padStart(32, '0')}`],
    ['NumMedia', '0'],
    ['NumSegments', '1'],
    ['SmsStatus', 'received'],
    ['To', PRACTICE],
    ['ToCountry', 'US'],
  ] as const;
  return { fields, text: fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&') };
}

/** https://www.twilio.com/docs/usage/security#validating-requests */
function signatureOf(fields: readonly (readonly [string, string])[]): string {
  const signed = `${PUBLIC_URL}/twilio/messages${fields.map(([name, value]) => name + value).join('')}`;
  return createHmac('sha1', TOKEN).update(signed).digest('base64');
}
