import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const PONG = '+PONG\r\n';

/** Stands between the server and Redis, and is as bad as a network can be. */
export type RedisProxy = {
  readonly port: number;
  /** Ends every connection at once, in the middle of whatever is said. Answers how many there were. */
  cut(): number;
  /** Lets a question through and ends the connection instead of giving the answer: the next one, or after so many more. */
  loseAnswer(after?: number): void;
  /**
   * From now on not a byte goes either way, until so long after the first one that had to wait: connections stay open, new ones
   * too, and nobody is told. Where bytes are waiting already, they wait so long from now.
   */
  stall(milliseconds: number): void;
  /** Each piece comes so much later, until so long after the first that did. */
  slow(delayMs: number, milliseconds: number): void;
  /** Ends what is going on now. */
  heal(): void;
  /** What has really happened to bytes that were on their way. */
  readonly seen: { connectionsCut: number; answersLost: number; piecesHeld: number; piecesSlowed: number };
  close(): Promise<void>;
};

/** Listens on loopback; `port` 0: any free one. `target` is a port of loopback, or the path of a socket. */
export async function openProxy(target: number | string, port = 0): Promise<RedisProxy> {
  const seen = { connectionsCut: 0, answersLost: 0, piecesHeld: 0, piecesSlowed: 0 };
  const pairs = new Set<readonly [Socket, Socket]>();
  let answersToLose = 0;
  let answersToPass = 0;
  let delayMs = 0;
  let slowForMs = 0;
  let slowUntil: number | null = null;
  let stalled: Promise<void> | null = null;
  let stallMs: number | null = null;
  let waking: NodeJS.Timeout | undefined;
  let wakeUp: () => void = () => undefined;

  const server = createServer((near) => {
    const far = connect(typeof target === 'string' ? { path: target } : { host: '127.0.0.1', port: target });
    const pair = [near, far] as const;
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const socket of pair) socket.setNoDelay(true).on('error', end).on('close', end);
    carry(near, far, () => false);
    carry(far, near, (piece) => {
      // The answer to a ping is nobody's loss.
      if (answersToLose === 0 || piece.toString() === PONG) return false;
      if (answersToPass > 0) {
        answersToPass -= 1;
        return false;
      }
      answersToLose -= 1;
      seen.answersLost += 1;
      end();
      return true;
    });
  });

  /** Carries pieces in their order, through whatever is the matter just now. */
  function carry(from: Socket, to: Socket, lost: (piece: Buffer) => boolean): void {
    let before = Promise.resolve();
    from.on('data', (piece: Buffer) => {
      before = before.then(async () => {
        if (stalled !== null) {
          seen.piecesHeld += 1;
          if (stallMs !== null) waking = setTimeout(wakeUp, stallMs).unref();
          stallMs = null;
          await stalled;
        }
        if (delayMs > 0) slowUntil ??= Date.now() + slowForMs;
        if (slowUntil !== null && Date.now() < slowUntil) {
          seen.piecesSlowed += 1;
          await new Promise((resolve) => setTimeout(resolve, delayMs));
        }
        if (!to.destroyed && !lost(piece)) to.write(piece);
      });
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const proxy: RedisProxy = {
    port: (server.address() as AddressInfo).port,
    seen,
    cut: () => {
      const count = pairs.size;
      seen.connectionsCut += count;
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      return count;
    },
    loseAnswer: (after = 0) => {
      answersToPass = after;
      answersToLose += 1;
    },
    stall: (milliseconds) => {
      if (stalled !== null && stallMs === null) {
        seen.piecesHeld += 1;
        clearTimeout(waking);
        waking = setTimeout(wakeUp, milliseconds).unref();
        return;
      }
      stallMs = milliseconds;
      if (stalled !== null) return;
      stalled = new Promise((resolve) => {
        wakeUp = () => {
          stalled = null;
          resolve();
        };
      });
    },
    slow: (delay, milliseconds) => {
      delayMs = delay;
      slowForMs = milliseconds;
      slowUntil = null;
    },
    heal: () => {
      wakeUp();
      delayMs = 0;
      slowUntil = null;
      answersToLose = 0;
    },
    close: async () => {
      proxy.heal();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      proxy.cut();
      await closed;
    },
  };
  return proxy;
}
