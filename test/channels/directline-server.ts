import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createDirectLine, type DirectLine } from '../../src/channels/directline/directline.ts';
import { createPageLinks, type PageLinks } from '../../src/channels/directline/links.ts';
import { StoreAway } from '../../src/errors.ts';
import type { Practice } from '../../src/practice/practice.ts';
import type { Link, OutboxEntry, TranscriptEntry } from '../../src/turn/commit.ts';
import type { Inbound, PageActivity, PageStore } from '../../src/turn/ports.ts';

/** A practice like any other. */
export function practiceNamed(id: string): Practice {
  return {
    id,
    name: 'Maple Street Pediatrics',
    phone: '+13125550100',
    numbers: ['+13125550101'],
    messagingService: null,
    zone: 'America/Chicago',
    languages: ['en', 'es'],
    hours: {},
    holidays: [],
    roster: [],
    teams: [],
    demo: true,
  };
}

/** A page's stream in memory, with the promises of the port: one entry an id, in order, watchers nudged. */
export function memoryPages(): PageStore {
  const streams = new Map<string, PageActivity[]>();
  const watchers = new Map<string, Set<() => void>>();
  const of = (practice: string, page: string) => {
    const key = `${practice} ${page}`;
    const stream = streams.get(key) ?? [];
    streams.set(key, stream);
    return { key, stream };
  };
  return {
    async append(practice, page, activity) {
      const { key, stream } = of(practice, page);
      const at = stream.findIndex(({ id }) => id === activity.id);
      if (at >= 0) return `${at + 1}-0`;
      stream.push(activity);
      for (const nudge of watchers.get(key) ?? []) nudge();
      return `${stream.length}-0`;
    },
    async read(practice, page, after, limit) {
      const from = after === null ? 0 : Number.parseInt(after, 10);
      const activities = of(practice, page).stream.slice(from, from + limit);
      return { activities, watermark: activities.length === 0 ? null : `${from + activities.length}-0` };
    },
    async watch(practice, page, nudge) {
      const { key } = of(practice, page);
      const set = watchers.get(key) ?? new Set();
      watchers.set(key, set.add(nudge));
      return () => set.delete(nudge);
    },
  };
}

/** A Direct Line server on loopback, and what stands behind it. */
export type World = {
  readonly url: string;
  readonly server: Server;
  readonly directLine: DirectLine;
  readonly links: PageLinks;
  readonly pages: PageStore;
  readonly received: Inbound[];
  readonly joined: { readonly page: string; readonly locale: string | null }[];
  readonly linked: Link[];
  readonly reported: unknown[];
  /** Lines of the earlier conversation. */
  readonly transcript: TranscriptEntry[];
  now: number;
  /** True: the store behind the inbox does not answer. */
  away: boolean;
  /** What stands behind the inbox does with a message. */
  answer: (page: string, text: string, locale: string | null) => Promise<void>;
  say(page: string, text: string, entry?: Partial<OutboxEntry>): Promise<void>;
  close(): Promise<void>;
};

/** Starts a server with the real router and socket; its stores are in memory. */
export async function startWorld(
  options: {
    readonly practices?: readonly Practice[];
    readonly secret?: string;
    readonly keepAliveMs?: number;
    readonly mount?: (app: express.Express) => void;
  } = {},
): Promise<World> {
  const practices = options.practices ?? [practiceNamed('maple')];
  const app = express();
  const server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pages = memoryPages();
  const practice = practices[0] as Practice;
  const practiceStore = {
    find: async (id: string) => practices.find((one) => one.id === id) ?? null,
    byNumber: async () => null,
    all: async () => practices,
    save: async () => 'unchanged' as const,
  };
  const secrets = { signingKey: async (id: string) => new Uint8Array(32).fill(id.length) };
  let ids = 0;
  let entries = 0;
  const seen = new Set<string>();
  const clock = () => world.now;
  const links = createPageLinks({ secrets, practices: practiceStore, clock, publicUrl: url });
  const directLine = createDirectLine({
    inbox: {
      async receive(_practice, inbound) {
        if (world.away) throw new StoreAway();
        const duplicate = seen.has(inbound.providerId);
        if (!duplicate && inbound.address.channel === 'web') {
          seen.add(inbound.providerId);
          world.received.push(inbound);
          await world.answer(inbound.address.page, inbound.text, inbound.localeHint);
        }
        return { conversation: 'c', duplicate };
      },
      async joined(_practice, address, locale) {
        if (world.away) throw new StoreAway();
        if (address.channel === 'web') world.joined.push({ page: address.page, locale });
      },
      receipt: async () => undefined,
    },
    pages,
    secrets,
    conversations: { link: async (_practice, link) => void world.linked.push(link) },
    queue: {
      async transcript(_practice, _conversation, after, limit) {
        const from = after === null ? 0 : world.transcript.findIndex(({ id }) => id === after) + 1;
        return world.transcript.slice(from, from + limit).map((line) => ({ ...line, delivery: null }));
      },
    },
    practices: practiceStore,
    links,
    clock,
    newId: () => `id-${++ids}`,
    report: (error) => world.reported.push(error),
    publicUrl: url,
    directLineSecret: options.secret ?? null,
    ...(options.keepAliveMs === undefined ? {} : { keepAliveMs: options.keepAliveMs }),
  });
  app.use('/v3/directline', directLine.router);
  options.mount?.(app);
  server.on('upgrade', (request, socket, head) => {
    if (!directLine.upgrade(request, socket, head)) socket.destroy();
  });

  const world: World = {
    url,
    server,
    directLine,
    links,
    pages,
    received: [],
    joined: [],
    linked: [],
    reported: [],
    transcript: [],
    now: Date.parse('2026-11-20T15:00:00Z'),
    away: false,
    answer: async () => undefined,
    async say(page, text, entry = {}) {
      const whole: OutboxEntry = {
        id: `entry-${++entries}`,
        lane: 'ordinary',
        address: { channel: 'web', page },
        text,
        locale: 'en',
        choices: [],
        patient: null,
        accessVersion: 0,
        createdAt: world.now,
        expiresAt: null,
        exempt: false,
        from: { kind: 'bot' },
        ...entry,
      };
      await directLine.channel.send(practice, whole, new AbortController().signal);
    },
    async close() {
      directLine.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return world;
}
