import { Router } from 'express';
import type { Metrics } from '../metrics.ts';
import type { Health } from '../turn/stores.ts';

/** A store that needs longer for a ping cannot serve patients. */
const PING_TIMEOUT_MS = 1_000;

/** What the health routes look at. */
export type HealthTools = {
  readonly health: Health;
  readonly metrics: Metrics;
  /** True once the server is on its way down: nothing new is to be sent here. */
  readonly isDraining: () => boolean;
};

/** `/healthz` (the process lives), `/readyz` (it can serve), `/metrics` (Prometheus). */
export function healthRoutes(tools: HealthTools): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_request, response) => {
    response.json({ alive: true });
  });
  router.get('/readyz', async (_request, response) => {
    const reason = tools.isDraining() ? 'draining' : (await answers(tools.health)) ? null : 'store';
    response
      .status(reason === null ? 200 : 503)
      .json(reason === null ? { ready: true } : { ready: false, reason });
  });
  router.get('/metrics', async (_request, response) => {
    const { registry } = tools.metrics;
    response.set('Content-Type', registry.contentType).send(await registry.metrics());
  });
  return router;
}

/** True when the store answers in time. The time limit is kept here: a store that hangs may not heed the signal. */
async function answers(health: Health): Promise<boolean> {
  const signal = AbortSignal.timeout(PING_TIMEOUT_MS);
  const tooLate = new Promise<false>((resolve) => {
    signal.addEventListener('abort', () => resolve(false), { once: true });
  });
  const ping = health.ping(signal).then(
    () => true,
    () => false,
  );
  return Promise.race([ping, tooLate]);
}
