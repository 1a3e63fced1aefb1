import type { createClient } from 'redis';

/** What differs between one server, a replica set behind Sentinel, and a cluster. */
export type Wire = {
  open(): Promise<unknown>;
  /** Sends a command to the master that has the key; `undefined`: to any. */
  send(key: string | undefined, args: readonly string[]): Promise<unknown>;
  /** Resolves when a master answers. */
  ping(): Promise<unknown>;
  /** The connection to the master that has the key now (`undefined`: to any). To be copied, not to be used. */
  serverOf(key: string | undefined): Promise<Client>;
  /** What it last complained of: a refused password is told there alone, and tried again for ever. */
  heard(): unknown;
  close(): Promise<void>;
  destroy(): void;
};

/** A connection to one server. */
export type Client = Pick<
  ReturnType<typeof createClient>,
  'connect' | 'destroy' | 'close' | 'isOpen' | 'sendCommand' | 'subscribe' | 'unsubscribe'
> & {
  duplicate(overrides?: object): Client;
  on(event: string, listener: (...args: never[]) => void): Client;
};

/**
 * What an operator should hear of. `moved` and `asked`: a key was looked for on a master that no longer has it, and found
 * on another. `split`: a call had to wait because its keys were on their way between two. `failover`: another server took
 * a master's place. `unconfirmed`: replicas did not say in time that they have what was written.
 */
export type StoreNews = 'moved' | 'asked' | 'split' | 'failover' | 'unconfirmed';

/** An answer later than this is no answer: above the socket's own limit, so that a hung server is noticed by it first. */
export const answerMs = 1_500;
/** A connection that brings nothing for so long is dead: pings keep a live one talking. */
const socketTimeoutMs = 1_200;
const pingIntervalMs = 300;
/** How long the making of a connection may take. */
export const connectTimeoutMs = 1_000;

/** What every connection is told. */
export const clientOptions = {
  RESP: 2,
  disableOfflineQueue: true,
  disableClientInfo: true,
  maintNotifications: 'disabled',
  // Its own limit makes a signal and, seconds later, an error for each command; ours is shorter and leaves nothing behind.
  commandOptions: { timeout: 0 },
  pingInterval: pingIntervalMs,
} as const;

/** What every socket is told. */
export const socketOptions = {
  connectTimeout: connectTimeoutMs,
  socketTimeout: socketTimeoutMs,
  // Without a strategy of our own a socket timeout would close the client for good.
  reconnectStrategy: (retries: number) => Math.min(1_000, 25 * 2 ** Math.min(retries, 6)),
};

/** A server answers for itself: an unheard 'error' would end the process, and every call learns of it by its own rejection. */
export const unheard = () => undefined;
