import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { Refused, StoreAway } from '../../errors.ts';
import type { PageStore } from '../../turn/stores.ts';
import { activitiesAfter } from './conversation.ts';
import { FRAME_BATCH, KEEP_ALIVE_MS, MAX_FRAME_BYTES, MAX_SOCKETS, UNREAD_MS } from './limits.ts';
import { mayUse } from './origin.ts';
import type { StreamGrant, Tokens } from './tokens.ts';

/** What the stream needs. `keepAliveMs` and `unreadMs` are for tests. */
export type StreamTools = {
  readonly tokens: Tokens;
  readonly pages: PageStore;
  readonly publicUrl: string;
  readonly report: (error: unknown) => void;
  readonly keepAliveMs?: number;
  readonly unreadMs?: number;
};

/** The WebSocket half of Direct Line. */
export type Stream = {
  /** Takes the connection if it asks for a conversation's stream; false leaves it to others. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Closes every socket, so that clients connect again elsewhere. */
  close(): void;
};

/** How long a client has to answer a close. */
const GOODBYE_MS = 1_000;

const PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

/** Streams of activities: each socket reads the page's stream from its own watermark and is nudged when there is more. */
export function createStream(tools: StreamTools): Stream {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
  });
  const rooms = new Map<string, Set<WebSocket>>();
  const beats = new Map<WebSocket, NodeJS.Timeout>();

  function join(socket: WebSocket, grant: StreamGrant): void {
    const room = `${grant.practice.id} ${grant.conversation}`;
    const sockets = rooms.get(room) ?? new Set();
    rooms.set(room, sockets.add(socket));
    const [oldest] = sockets;
    if (sockets.size > MAX_SOCKETS) oldest?.close(4000, 'another connection took its place');

    const pump = follow(socket, grant, tools);
    let alive = true;
    // A beat of its own for each: one for thousands of sockets would hold up whoever writes at that moment.
    const beat = setInterval(() => {
      if (!alive) return socket.terminate();
      alive = false;
      socket.ping();
      socket.send('');
    }, tools.keepAliveMs ?? KEEP_ALIVE_MS);
    beats.set(socket, beat.unref());
    const stopWatching = tools.pages.watch(grant.practice.id, grant.conversation, pump);
    // The first look comes after the watch has begun, so that nothing falls between them.
    stopWatching.then(pump, (error: unknown) => giveUp(socket, error, tools.report));

    const hear = () => {
      alive = true;
    };
    socket.on('message', hear);
    socket.on('pong', hear);
    // A frame that breaks the protocol: ws closes the socket by itself.
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(beat);
      beats.delete(socket);
      sockets.delete(socket);
      if (sockets.size === 0) rooms.delete(room);
      stopWatching.then(
        (stop) => stop(),
        () => undefined,
      );
    });
  }

  async function accept(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    named: string,
  ): Promise<void> {
    const token = new URL(request.url ?? '', tools.publicUrl).searchParams.get('t');
    if (token === null) throw new Refused(401, 'Unauthorized', 'The stream needs a token.');
    const grant = await tools.tokens.readStream(token);
    if (grant.conversation !== named || !mayUse(request, tools.publicUrl, grant.origins)) {
      throw new Refused(403, 'Forbidden', 'The token is for another stream or another site.');
    }
    server.handleUpgrade(request, socket, head, (opened) => join(opened, grant));
  }

  return {
    upgrade(request, socket, head) {
      const named = PATH.exec((request.url ?? '').split('?')[0] ?? '')?.[1];
      if (named === undefined) return false;
      const drop = () => socket.destroy();
      socket.on('error', drop);
      accept(request, socket, head, named).then(
        () => socket.off('error', drop),
        (error: unknown) => {
          if (!(error instanceof Refused) && !(error instanceof StoreAway)) tools.report(error);
          socket.end(refusal(error));
        },
      );
      return true;
    },
    close() {
      const open = [...beats.keys()];
      for (const socket of open) socket.close(1001, 'going away');
      // A client that does not say goodbye must not hold up the end.
      setTimeout(() => {
        for (const socket of open) socket.terminate();
      }, GOODBYE_MS).unref();
      server.close();
    },
  };
}

/**
 * Sends what is in the stream after the grant's watermark; called again, what has come since. One run at a time, one frame
 * at a time: what a slow client has not taken waits in the store, not here.
 */
function follow(socket: WebSocket, grant: StreamGrant, tools: StreamTools): () => void {
  let after = grant.after;
  let running = false;
  let again = false;
  async function run(): Promise<void> {
    do {
      again = false;
      for (;;) {
        const { end, ...set } = await activitiesAfter(tools.pages, grant, after, FRAME_BATCH);
        if (socket.readyState !== socket.OPEN) return;
        after = set.watermark === '' ? null : set.watermark;
        if (set.activities.length > 0) await taken(socket, JSON.stringify(set), tools.unreadMs ?? UNREAD_MS);
        if (end) break;
      }
    } while (again);
  }
  return () => {
    again = true;
    if (running) return;
    running = true;
    run()
      .catch((error: unknown) => giveUp(socket, error, tools.report))
      .finally(() => {
        running = false;
      });
  };
}

/** Resolves once the frame has left this process, or the socket is gone. */
function taken(socket: WebSocket, frame: string, limitMs: number): Promise<void> {
  return new Promise((done) => {
    const limit = setTimeout(() => socket.terminate(), limitMs).unref();
    socket.send(frame, () => {
      clearTimeout(limit);
      done();
    });
  });
}

/** The client comes back with its watermark, to this process or another. */
function giveUp(socket: WebSocket, error: unknown, report: (error: unknown) => void): void {
  if (!(error instanceof StoreAway)) report(error);
  socket.close(1011, 'try again');
}

function refusal(error: unknown): string {
  const status = error instanceof Refused ? error.status : 503;
  const reason = { 401: 'Unauthorized', 403: 'Forbidden' }[status as number] ?? 'Service Unavailable';
  const code = error instanceof Refused ? error.code : 'ServiceUnavailable';
  const body = JSON.stringify({ error: { code, message: reason } });
  return [
    `HTTP/1.1 ${status} ${reason}`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}
