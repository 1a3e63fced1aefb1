import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSimulator, type Simulator, serveSimulator } from '../../src/channels/simulator/simulator.ts';
import { twilioList } from '../../src/channels/twilio/list.ts';
import { ChannelError } from '../../src/errors.ts';
import type { Practice } from '../../src/practice/practice.ts';
import type { InboundList } from '../../src/turn/ports.ts';

const accountSid = `AC${'b2'.repeat(16)}`;
const authToken = 'MARKER-token-71';
const [ours, second, theirs] = ['+15550100200', '+15550100201', '+15550100377'] as const;
const noon = Date.parse('2026-11-23T12:00:00Z');
const HOUR = 3_600_000;

const practice = (id: string, numbers: readonly string[]) => ({ id, numbers }) as Practice;

let now = noon;
let ids = 0;
let simulator: Simulator;
let close: () => Promise<void>;
let list: InboundList;
let practices: Practice[] = [];

beforeEach(async () => {
  now = noon;
  simulator = createSimulator({
    accountSid,
    authToken,
    // Nobody listens there: every webhook is lost by itself.
    webhookBase: 'http://127.0.0.1:9',
    numbers: async () => [ours, second],
    clock: () => now,
    newId: () => `id-${++ids}`,
    pace: { sentMs: 0, deliveredMs: 0 },
  });
  const served = await serveSimulator(simulator);
  close = served.close;
  practices = [practice('maple', [ours])];
  list = listFor(served.url, authToken);
});
afterEach(() => close());

function listFor(apiUrl: string, token: string): InboundList {
  const account = { accountSid, authToken: token, messagingService: null, from: second, apiUrl };
  const store = {
    find: async () => null,
    byNumber: async () => null,
    ids: async () => practices.map(({ id }) => id),
    reached: async () => ({ practices, away: [] }),
    save: async () => 'unchanged' as const,
  };
  return twilioList({ ...account, publicUrl: 'https://porchlight.example', segmentsPerSecond: null }, store);
}

async function arrive(
  body: string,
  to: string = ours,
  media: readonly { url: string; contentType: string }[] = [],
) {
  simulator.script({ act: 'lose' });
  return (await simulator.textFrom(theirs, to, body, media)).sid;
}

const signal = AbortSignal.timeout(30_000);

test('it reads every page of what came to the number since the day, and nothing else', async () => {
  now = noon - 26 * HOUR;
  await arrive('the day before');
  now = noon - 13 * HOUR;
  const early = await arrive('the day before, in the evening');
  now = noon;
  await arrive('to the other number', second);
  const sids = [early];
  for (let count = 0; count < 1_050; count += 1) sids.push(await arrive(`text ${count}`));
  const { texts, whole } = await list.inbound(ours, noon - 12 * HOUR - 1, signal);
  expect(whole).toBe(true);
  expect(texts.map(({ inbound }) => inbound.providerId).toSorted()).toEqual(
    [...sids, simulator.messages()[0]?.sid].toSorted(),
  );
  const today = await list.inbound(ours, noon, signal);
  expect(today.texts).toHaveLength(1_050);
});

test('a text is read as its webhook would have told it', async () => {
  const sid = await arrive('¿Qué dice mi plan?', ours, [
    { url: 'https://media.example/1', contentType: 'image/png' },
  ]);
  const { texts } = await list.inbound(ours, noon, signal);
  expect(texts).toEqual([
    {
      from: theirs,
      sentAt: noon,
      inbound: {
        address: { channel: 'sms', number: theirs, via: ours },
        providerId: sid,
        text: '¿Qué dice mi plan?',
        media: [
          {
            contentType: 'application/octet-stream',
            url: expect.stringMatching(/^https:\/\/api\.twilio\.com\/.*Media/),
          },
        ],
        keyword: null,
        localeHint: null,
      },
    },
  ]);
});

test("the carrier's own answer is told apart as one that nobody here sent", async () => {
  await arrive('STOP');
  expect(await list.outbound(ours, noon, signal)).toEqual([
    { to: theirs, text: expect.stringMatching(/unsubscribed/), sentAt: noon, direct: true },
  ]);
  expect((await list.inbound(ours, noon, signal)).texts).toHaveLength(1);
});

test("the settings' number is the only practice's; where there are several it is nobody's", async () => {
  const [maple] = practices;
  expect(await list.numbers(maple as Practice)).toEqual([ours, second]);
  practices.push(practice('oak', ['+15550100300']));
  expect(await list.numbers(maple as Practice)).toEqual([ours]);
});

test('what cannot be read is a code without a word of what was asked', async () => {
  await arrive('MARKER-words');
  simulator.script({ act: 'answer', on: 'list', status: 429, retryAfterSeconds: 3 });
  const failure = await list.inbound(ours, noon, signal).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ChannelError);
  expect(failure).toMatchObject({ code: '20429' });
  expect(JSON.stringify(failure)).not.toMatch(/MARKER|555/);
  const stopped = await list.inbound(ours, noon, AbortSignal.abort()).catch((error: unknown) => error);
  expect(stopped).toBeInstanceOf(ChannelError);
});

describe('a list that is not answered', () => {
  /** A provider that fails as told, request by request, and then answers with nothing on its list. */
  async function failing(answers: readonly (number | 'cut')[]) {
    let asked = 0;
    const server = createServer((_request, response) => {
      const next = answers[asked];
      asked += 1;
      if (next === 'cut') return void response.socket?.destroy();
      response.writeHead(next ?? 200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ messages: [], page: 0, page_size: 1_000, next_page_uri: null }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return {
      list: listFor(`http://127.0.0.1:${port}`, authToken),
      asked: () => asked,
      [Symbol.asyncDispose]: async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  }

  test('is asked for again a moment later: what is not known to have been answered is answered twice', async () => {
    await using provider = await failing([500, 'cut']);
    expect(await provider.list.outbound(ours, noon, signal)).toEqual([]);
    expect(provider.asked()).toBe(3);
  });

  test('is given up after three tries', async () => {
    await using provider = await failing([500, 500, 503, 500]);
    await expect(provider.list.outbound(ours, noon, signal)).rejects.toMatchObject({ code: 'http-503' });
    expect(provider.asked()).toBe(3);
  });

  test.each([401, 429, 400])('is not asked for again after %d', async (status) => {
    await using provider = await failing([status]);
    await expect(provider.list.outbound(ours, noon, signal)).rejects.toBeInstanceOf(ChannelError);
    expect(provider.asked()).toBe(1);
  });
});
