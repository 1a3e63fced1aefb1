import { randomBytes, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { createDirectLine } from '../channels/directline/directline.ts';
import { createTokens } from '../channels/directline/tokens.ts';
import { createSimulator, type Simulator } from '../channels/simulator/simulator.ts';
import type { Config } from '../config.ts';
import { myRoutes } from '../http/my/routes.ts';
import { createMyData } from '../http/my-data.ts';
import { createHttp, type Mounted } from '../http/server.ts';
import { sharedRoutes } from '../http/shared.ts';
import { createStaff } from '../http/staff.ts';
import { prepare } from '../language/learned.ts';
import { unreviewed } from '../language/unreviewed.ts';
import type { Log } from '../log.ts';
import { type Metrics, openMetrics } from '../metrics.ts';
import type { StoreNews } from '../store/redis-wire.ts';
import type { Clock } from '../turn/ports.ts';
import { tooOld } from '../work/retention.ts';
import { startAuditChaining } from './audit-chaining.ts';
import { openBackstage, openTravel, type Travel } from './backstage.ts';
import { demoPhones, loadDemo } from './demo.ts';
import { openStores, type Stores } from './stores.ts';
import { isSimulated, openWorkshop, root, type Workshop } from './workshop.ts';

export type AppOptions = {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  /** Load the demo practice, its patients and a demo nurse. */
  readonly demo: boolean;
  /** Milliseconds between looks at the wake list; null: only when asked (tests). */
  readonly sweepEveryMs: number | null;
};

/** The running server. */
export type App = Workshop & {
  readonly stores: Stores;
  readonly port: number;
  /** The phone simulator, where it takes Twilio's place. */
  readonly simulator: Simulator | null;
  /** How to sign in at the demo's staff page; null where there is no demo. */
  readonly demoStaff: { readonly email: string; readonly password: string } | null;
  /** Stops in reverse order of the start, within `STOP_LIMIT_MS`. */
  close(): Promise<void>;
};

/** Where what people read and a model is told is kept. */
const reviewed = { locales: resolve(root, 'locales'), prompts: resolve(root, 'prompts') };

/** From SIGTERM to the end, whatever hangs: below the 30 s that container platforms wait before they kill. */
export const STOP_LIMIT_MS = 25_000;

/**
 * Starts everything, in this order: the store first, because nothing may be accepted that cannot be kept; then what
 * handles conversations; then the door; then the sweeper, which may find work that an earlier process left behind.
 */
export async function openApp(given: AppOptions): Promise<App> {
  const travel = openTravel(given.clock);
  const options = { ...given, clock: travel.clock };
  const { config, log, clock } = options;
  const metrics = openMetrics();
  const stores = await openStores(config, clock, {
    news: noteOf(metrics, log),
    timed: (call, seconds) => metrics.redisSeconds.observe({ call }, seconds),
  });
  const closers: (() => Promise<void> | void)[] = [() => stores.close()];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const workshop = await openWorkshop({ config, stores, clock, log, metrics, terminal: null });
    const demoStaff = options.demo
      ? await loadDemo({ config, stores, work: workshop.work, now: clock() })
      : null;
    const simulator = openSimulator(options, stores, workshop, travel);
    if (simulator !== null) closers.push(() => simulator.close());
    closers.push(() => workshop.work.stop());
    const directLine = createDirectLine({
      ...stores,
      inbox: workshop.work,
      desk: workshop.work,
      links: workshop.pageLinks,
      clock,
      newId: randomUUID,
      report: (error) => log.error('page failed', { error }),
      publicUrl: config.publicUrl,
      directLineSecret: config.directLineSecret,
    });
    const staff = createStaff({
      ...stores,
      desk: workshop.work,
      language: { model: workshop.model, translations: stores.translations, content: stores.content },
      rules: {
        tooOld: (practice, now) => tooOld(stores, practice, now),
        unreviewed: (languages) => unreviewed(reviewed, languages),
      },
      hooks: { waiting: stores.outbox.waiting, send: workshop.hooks.send },
      clock,
      newId: randomUUID,
      newToken: () => randomBytes(32).toString('base64url'),
      metrics,
      log,
      publicUrl: config.publicUrl,
      auditLog: stores.audit,
      voice: workshop.voice,
      fetchMedia: workshop.twilio.fetchMedia,
      oidc: config.oidc,
    });
    const my = myRoutes({
      ...stores,
      tokens: createTokens({ ...stores, clock }),
      voice: workshop.voice,
      clock,
    });
    const http = createHttp({
      publicUrl: config.publicUrl,
      production: config.production,
      trustProxy: config.trustProxy,
      log,
      metrics,
      clock,
      newId: randomUUID,
      health: stores.health,
      routes: [
        {
          path: '/my-data',
          router: createMyData({
            ...stores,
            links: workshop.dataLinks,
            voice: workshop.voice,
            clock,
            publicUrl: config.publicUrl,
          }),
        },
        { path: '/api/my', router: my },
        ...routesOf(workshop, directLine.router, staff.router, simulator),
        { path: '/shared', router: sharedRoutes({ ...stores, ...sharedTools(workshop), clock }) },
      ],
      plain: workshop.twilio.plain,
      pages: resolve(root, 'web/dist'),
    });
    http.server.on('upgrade', (request, socket, head) => {
      if (!directLine.upgrade(request, socket, head)) socket.destroy();
    });
    await workshop.twilio.learn();
    // Before the door opens: from now on whatever is texted to these numbers is ours to find.
    await workshop.work.watchNumbers();
    const port = await http.listen(config.port, config.host);
    if (config.microsoft !== null) {
      workshop.botFramework
        .prepare()
        .catch((error: unknown) => log.error('the Bot Framework did not load', { error }));
    }
    prepare().catch((error: unknown) => log.warn('phrases not learned ahead', { reason: String(error) }));
    closers.push(
      () => http.close(),
      // Before the door: it would wait for open sockets.
      () => directLine.close(),
    );
    if (options.sweepEveryMs !== null) {
      workshop.work.start(options.sweepEveryMs);
      const chaining = startAuditChaining({ ...stores, log, metrics });
      closers.push(() => chaining.stop());
    }
    return { ...workshop, stores, port, simulator, demoStaff, close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Counts what becomes of the store's servers, and says a failover aloud: it is rare, and somebody should look why. */
function noteOf(metrics: Metrics, log: Log): (what: StoreNews) => void {
  return (what) => {
    if (what === 'failover') {
      metrics.storeFailovers.inc();
      log.warn('another server took the place of a master of the store');
    } else if (what === 'unconfirmed') metrics.storeUnconfirmed.inc();
    else metrics.storeRedirects.inc({ kind: what });
  };
}

function sharedTools({ sharedLinks, voice }: Workshop) {
  return { links: sharedLinks, voice };
}

function routesOf(
  workshop: Workshop,
  directLine: Mounted['router'],
  staff: Mounted['router'],
  simulator: Simulator | null,
): Mounted[] {
  const routes = [
    { path: '/', router: workshop.twilio.router },
    { path: '/', router: workshop.botFramework.router },
    { path: '/v3/directline', router: directLine },
    { path: '/api/staff', router: staff },
  ];
  return simulator === null ? routes : [...routes, { path: '/', router: simulator.router }];
}

/** The phone simulator, where no Twilio account is set. Production has none: a real patient's text must not go there. */
function openSimulator(
  options: AppOptions,
  stores: Stores,
  { account, work }: Workshop,
  travel: Travel,
): Simulator | null {
  const { config, clock } = options;
  if (!isSimulated(config) || config.production) return null;
  return createSimulator({
    ...account,
    webhookBase: `http://127.0.0.1:${config.port}`,
    publicUrl: config.publicUrl,
    numbers: async () => (await stores.practices.reached()).practices.flatMap((practice) => practice.numbers),
    phones: () => demoPhones(stores),
    backstage: openBackstage(stores, work, travel),
    clock,
    newId: randomUUID,
  });
}
