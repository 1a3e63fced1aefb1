import { once } from 'node:events';
import { WebSocket } from 'ws';
import { type RealRedis, realRedis } from '../store/real-redis.ts';
import { startWorld, type World, type WorldOptions } from './directline-server.ts';

/** What a client reads of an activity. */
type Activity = {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly from: { readonly id: string; readonly role: string };
};
/** What comes over the stream and from history. */
type ActivitySet = { readonly activities: readonly Activity[]; readonly watermark: string };
/** What starting a conversation answers. */
type Started = { readonly conversationId: string; readonly token: string; readonly streamUrl: string };
/** Whatever Direct Line answers with; each test knows which part it asked for. */
type Body = Started &
  ActivitySet & {
    readonly id: string;
    readonly error: { readonly code: string };
    readonly practice: { readonly name: string };
  };
/** An answer of the REST half. */
type Answer = { readonly status: number; readonly body: Body; readonly headers: Headers };

/** The secret that other sites' back ends would hold. */
export const SECRET = 'a-secret-of-the-practice.site+1/=';

/** A message as clients post it: with a sender of their own choosing, which must not count. */
export const message = (text: string, clientActivityID?: string) => ({
  type: 'message',
  text,
  from: { id: 'somebody-else', name: 'Ana' },
  locale: 'es-US',
  ...(clientActivityID === undefined ? {} : { channelData: { clientActivityID, seen: [1, null] } }),
});

/** A server for each test of the calling file, and a client of it. */
export function directLineFixture() {
  let real: RealRedis;
  let world: World;
  const sockets: WebSocket[] = [];

  beforeAll(async () => {
    real = await realRedis();
  });
  afterAll(() => real[Symbol.asyncDispose]());
  beforeEach(async () => {
    world = await startWorld(real, { secret: SECRET });
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.terminate();
    await world.close();
    expect(world.reported).toEqual([]);
  });

  async function call(
    path: string,
    options: { method?: string; bearer?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const response = await fetch(`${fixture.world.url}/v3/directline${path}`, {
      method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(options.bearer === undefined ? {} : { authorization: `Bearer ${options.bearer}` }),
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(options.body === undefined
        ? {}
        : { body: typeof options.body === 'string' ? options.body : JSON.stringify(options.body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? null : JSON.parse(text),
      headers: response.headers,
    };
  }

  async function start(locale = 'en'): Promise<Started> {
    const { body } = await call('/tokens/generate', { method: 'POST' });
    const started = await call('/conversations', { bearer: body.token, body: { user: {}, locale } });
    expect(started.status).toBe(201);
    return started.body;
  }

  const post = ({ conversationId, token }: Started, activity: unknown) =>
    call(`/conversations/${conversationId}/activities`, { bearer: token, body: activity });

  /** A client's socket and the activity sets it was sent; `next` waits for one that fits. */
  async function stream(url: string, headers: Record<string, string> = {}) {
    const socket = new WebSocket(url, { headers });
    sockets.push(socket);
    const sets: ActivitySet[] = [];
    let empty = 0;
    let hear = () => {};
    socket.on('message', (data) => {
      const text = String(data);
      if (text === '') empty++;
      else sets.push(JSON.parse(text));
      hear();
    });
    await once(socket, 'open');
    const activities = () => sets.flatMap((set) => set.activities);
    async function until(fits: () => boolean): Promise<void> {
      while (!fits()) {
        await new Promise<void>((done) => {
          hear = done;
        });
      }
    }
    return {
      socket,
      sets,
      activities,
      texts: () => activities().map((activity) => activity.text),
      has: (text: string) => until(() => activities().some((activity) => activity.text === text)),
      keptAlive: () => until(() => empty > 0),
      watermark: () => sets.at(-1)?.watermark ?? '',
    };
  }

  async function refusedStream(url: string, headers: Record<string, string> = {}): Promise<number> {
    const socket = new WebSocket(url, { headers });
    const [, response] = await once(socket, 'unexpected-response');
    socket.on('error', () => undefined);
    socket.terminate();
    return response.statusCode;
  }

  const fixture = {
    get world() {
      return world;
    },
    /** Another server in this one's place. */
    async restart(options: WorldOptions, redis: RealRedis = real): Promise<void> {
      await world.close();
      world = await startWorld(redis, options);
    },
    call,
    start,
    post,
    stream,
    refusedStream,
  };
  return fixture;
}
