import { setTimeout as pause } from 'node:timers/promises';
import { inTime } from '../turn/in-time.ts';
import { type Client, connectTimeoutMs, unheard } from './redis-wire.ts';

/** Between tries to listen again after the server that was listened to went away. */
const AGAIN_FIRST_MS = 50;
const AGAIN_LONGEST_MS = 1_000;

/** What is published on some channels, as long as one server answers: lost while it is between two servers. */
export type Subscriber = {
  subscribe(channel: string, heard: (message: string) => void): Promise<void>;
  unsubscribe(channel: string, heard: (message: string) => void): Promise<void>;
  close(): void;
};

/**
 * Listens over one connection of its own; when that is lost, over another to whichever server `anyServer` names then.
 * Every server of a cluster hears what is published on any.
 */
export function createSubscriber(anyServer: () => Promise<Client>): Subscriber {
  const channels = new Map<string, Set<(message: string) => void>>();
  const relays = new Map<string, (message: unknown) => void>();
  let connection: Promise<Client> | null = null;
  let isClosed = false;

  async function open(): Promise<Client> {
    const server = await inTime(anyServer(), connectTimeoutMs);
    const own = server.duplicate({ disableOfflineQueue: false });
    own.on('error', unheard);
    try {
      await inTime(own.connect(), 2 * connectTimeoutMs);
      for (const channel of channels.keys()) await own.subscribe(channel, relayOf(channel));
    } catch (error) {
      if (own.isOpen) own.destroy();
      throw error;
    }
    if (isClosed) own.destroy();
    // Not to the same server again: it may be the one that is gone.
    own.on('reconnecting', () => {
      own.destroy();
      void again();
    });
    return own;
  }

  async function again(): Promise<void> {
    for (let wait = AGAIN_FIRST_MS; !isClosed; wait = Math.min(AGAIN_LONGEST_MS, wait * 2)) {
      connection = open();
      try {
        await connection;
        return;
      } catch {
        await pause(wait, undefined, { ref: false });
      }
    }
  }

  function relayOf(channel: string): (message: unknown) => void {
    const relay =
      relays.get(channel) ??
      ((message: unknown) => {
        for (const heard of channels.get(channel) ?? []) heard(String(message));
      });
    relays.set(channel, relay);
    return relay;
  }

  return {
    async subscribe(channel, heard) {
      const listeners = channels.get(channel) ?? new Set();
      const isFirst = listeners.size === 0;
      channels.set(channel, listeners.add(heard));
      try {
        connection ??= open();
        const own = await connection;
        if (isFirst) await own.subscribe(channel, relayOf(channel));
      } catch (error) {
        leave(channel, heard);
        // Nobody listened yet: the next caller begins anew.
        if (channels.size === 0) connection = null;
        throw error;
      }
    },
    async unsubscribe(channel, heard) {
      if (!leave(channel, heard)) return;
      const own = await connection;
      await own?.unsubscribe(channel, relayOf(channel));
    },
    close() {
      isClosed = true;
      connection?.then((own) => own.isOpen && own.destroy(), unheard);
    },
  };

  /** True when it was the channel's last listener. */
  function leave(channel: string, heard: (message: string) => void): boolean {
    const listeners = channels.get(channel);
    if (listeners?.delete(heard) !== true || listeners.size > 0) return false;
    return channels.delete(channel);
  }
}
