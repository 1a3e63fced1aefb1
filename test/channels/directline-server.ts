import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import express from 'express';
import { createPageChannel } from '../../src/channels/directline/channel.ts';
import { createDirectLine, type DirectLine } from '../../src/channels/directline/directline.ts';
import { createPageLinks, type PageLinks } from '../../src/channels/directline/links.ts';
import { StoreAway } from '../../src/errors.ts';
import { CONSENT_WORDING } from '../../src/people/consent.ts';
import type { Practice } from '../../src/practice/practice.ts';
import { createPageStore } from '../../src/store/pages.ts';
import { createPracticeStore } from '../../src/store/practices.ts';
import { createSecretStore } from '../../src/store/secrets.ts';
import { createTryStore } from '../../src/store/tries.ts';
import type { Link, OutboxEntry, TranscriptEntry } from '../../src/turn/commit.ts';
import type { Inbound } from '../../src/turn/ports.ts';
import { newSession } from '../../src/turn/session.ts';
import type { RealRedis } from '../store/real-redis.ts';

/** The key of the phone that links are sent to. */
export const PHONE = 'sms:+13125550199';

/** Patients on record. */
const BIRTH_DATES: Readonly<Record<string, string | null>> = {
  'patient-1': '1951-04-09',
  'patient-2': null,
};

/** A practice like any other. */
export function practiceNamed(id: string): Practice {
  return {
    id,
    name: 'Maple Street Pediatrics',
    phone: '+13125550100',
    numbers: [],
    messagingService: null,
    zone: 'America/Chicago',
    languages: ['en', 'es'],
    hours: {},
    holidays: [],
    roster: [],
    teams: [],
    // What the phone does with a code is the app's, and proved there.
    linkCode: 'never',
    demo: true,
  };
}

/** A Direct Line server on loopback, and what stands behind it. */
export type World = {
  readonly url: string;
  readonly server: Server;
  readonly directLine: DirectLine;
  readonly links: PageLinks;
  readonly received: Inbound[];
  readonly joined: { readonly page: string; readonly locale: string | null }[];
  readonly linked: Link[];
  /** What the audit log was told. */
  readonly audit: string[];
  readonly reported: unknown[];
  /** Lines of the earlier conversation. */
  readonly transcript: TranscriptEntry[];
  now: number;
  /** True: the store behind the inbox does not answer. */
  away: boolean;
  /** What stands behind the inbox does with a message. */
  answer: (page: string, text: string, locale: string | null) => Promise<void>;
  /** And with somebody who comes. */
  greet: (page: string) => Promise<void>;
  /** Another process of the same practice writes to the page. */
  say(page: string, text: string, entry?: Partial<OutboxEntry>): Promise<void>;
  /** Bytes that wait in this process for the sockets to take them. */
  unread(): number;
  /** Cuts every open WebSocket, as a lost connection does. */
  dropSockets(): void;
  close(): Promise<void>;
};

/** How a server differs from the usual one. */
export type WorldOptions = {
  readonly practices?: readonly Practice[];
  readonly secret?: string;
  readonly keepAliveMs?: number;
  readonly unreadMs?: number;
  readonly firstWordsMs?: number;
  /** What else the server serves, before and after Direct Line. */
  readonly before?: (app: express.Express, url: string) => void;
  readonly after?: (app: express.Express) => void;
};

/** Starts a server with the real router, socket and stores; what handles messages is the test's. */
export async function startWorld(real: RealRedis, options: WorldOptions = {}): Promise<World> {
  const practices = options.practices ?? [practiceNamed('maple')];
  const app = express();
  const server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const practice = practices[0] as Practice;
  const clock = () => world.now;
  const pages = createPageStore(real.redis, real.sealers);
  const elsewhere = createPageChannel(createPageStore(real.other, real.otherSealers), () => world.now);
  const secrets = createSecretStore(real.sealers);
  const practiceStore = createPracticeStore(real.redis, real.sealers, () => 0);
  let entries = 0;
  const seen = new Set<string>();
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
        if (address.channel !== 'web') return;
        world.joined.push({ page: address.page, locale });
        await world.greet(address.page);
      },
      handoffEvent: () => Promise.reject(new Error('not set up: handoff events')),
      receipt: async () => undefined,
    },
    desk: { perform: () => Promise.reject(new Error('not set up: acts in conversations')) },
    pages,
    secrets,
    conversations: {
      link: async (_practice, link) => void world.linked.push(link),
      commit: async ({ audit }) => {
        world.audit.push(...audit.map(({ did }) => did));
        return { claimed: [], more: null };
      },
    },
    records: {
      chart: async (_practice, id) =>
        id in BIRTH_DATES ? ({ chart: { patient: { birthDate: BIRTH_DATES[id] } } } as never) : null,
    },
    holdings: {
      session: async () => ({
        ...newSession('en'),
        address: { channel: 'sms', number: PHONE.slice(4), via: '' },
        linkedFrom: PHONE,
        consent: 'given',
        consentWording: CONSENT_WORDING,
        person: { patientId: 'patient-1', relationship: null, verifiedAt: world.now },
      }),
    },
    tries: createTryStore(real.redis, real.sealers),
    queue: {
      async transcript(_practice, _conversation, after, limit) {
        const from = after === null ? 0 : world.transcript.findIndex(({ id }) => id === after) + 1;
        return world.transcript.slice(from, from + limit).map((line) => ({ ...line, delivery: null }));
      },
    },
    practices: practiceStore,
    links,
    clock,
    newId: randomUUID,
    report: (error) => world.reported.push(error),
    publicUrl: url,
    directLineSecret: options.secret ?? null,
    ...(options.keepAliveMs === undefined ? {} : { keepAliveMs: options.keepAliveMs }),
    ...(options.unreadMs === undefined ? {} : { unreadMs: options.unreadMs }),
    // Nobody greets here, unless the test says when.
    firstWordsMs: options.firstWordsMs ?? 0,
  });
  options.before?.(app, url);
  app.use('/v3/directline', directLine.router);
  options.after?.(app);
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (request, socket, head) => {
    upgraded.add(socket);
    socket.on('close', () => upgraded.delete(socket));
    if (!directLine.upgrade(request, socket, head)) socket.destroy();
  });

  const world: World = {
    url,
    server,
    directLine,
    links,
    received: [],
    joined: [],
    linked: [],
    audit: [],
    reported: [],
    transcript: [],
    now: Date.parse('2026-11-20T15:00:00Z'),
    away: false,
    answer: async () => undefined,
    greet: async () => undefined,
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
      await elsewhere.send(practice, whole, new AbortController().signal);
    },
    unread: () => [...upgraded].reduce((sum, socket) => sum + socket.writableLength, 0),
    dropSockets() {
      for (const socket of upgraded) socket.destroy();
    },
    async close() {
      directLine.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  for (const one of practices) {
    const audit = { at: world.now, who: 'test', did: 'saved', what: one.id, why: null };
    await practiceStore.save(one, audit);
  }
  return world;
}
