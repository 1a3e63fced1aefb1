import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { Practice } from '../../practice/practice.ts';
import { openPrivateRedis } from '../../store/private-redis.ts';
import { openApp } from '../app.ts';
import { freePort } from './free-port.ts';
import { play } from './play.ts';
import { worldOf } from './world.ts';

/** A transcript and the name it is told by. */
export type Script = { readonly name: string; readonly transcript: string };

/** What became of one. `fault`: the line that did not come true, and what came instead; null when all did. */
export type Played = { readonly name: string; readonly milliseconds: number; readonly fault: string | null };

/**
 * Plays transcripts against a practice's settings: hours, roster, teams, words and, where there is one, its language model.
 * Everything happens beside the practice, in a store that is empty before and gone afterwards: no patient of its is in it,
 * nothing is texted to anybody, the EHR is not asked. Each transcript has a copy of the practice to itself, and the day
 * begins at `at` (ms since 1970) each time. Rejects with Faults where redis-server is missing.
 */
export async function* rehearse(
  tools: { readonly config: Config; readonly log: Log; readonly at: number },
  practice: Practice,
  scripts: readonly Script[],
): AsyncGenerator<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-rehearsal-'));
  const redis = await openPrivateRedis({ dataDir: folder });
  let now = tools.at;
  try {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const config: Config = {
      ...apart(tools.config),
      port,
      publicUrl: url,
      dataDir: folder,
      redisUrl: redis.url,
      phiKeys: [{ id: 'rehearsal', key: randomBytes(32) }],
    };
    const app = await openApp({ config, log: tools.log, clock: () => now, demo: false, sweepEveryMs: null });
    try {
      const { simulator } = app;
      if (simulator === null) throw new Error('a rehearsal needs the phone simulator');
      const clock = {
        now: () => now,
        set: (at: number) => {
          now = at;
        },
      };
      const parts = { app, simulator, url, log: () => '', clock, close: async () => undefined };
      for (const [index, { name, transcript }] of scripts.entries()) {
        now = tools.at;
        const copy = {
          ...practice,
          id: `rehearsal-${index + 1}`,
          numbers: [numberOf(index)],
          messagingService: null,
        };
        const audit = { at: now, who: 'rehearsal', did: 'practice-loaded', what: copy.id, why: null };
        await app.stores.practices.save(copy, audit);
        const began = performance.now();
        const fault = await play(worldOf(parts, copy), transcript).then(
          () => null,
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        );
        yield { name, milliseconds: Math.round(performance.now() - began), fault };
      }
    } finally {
      await app.close();
    }
  } finally {
    await redis.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The settings without whatever reaches out of the rehearsal; the model stays. */
function apart(config: Config): Config {
  return {
    ...config,
    production: false,
    host: '127.0.0.1',
    twilio: null,
    twilioSegmentsPerSecond: null,
    redisReplicas: 0,
    directLineSecret: null,
    fhir: null,
    oidc: null,
    microsoft: null,
  };
}

/** The number of a copy of the practice: an area code that is in no use. */
function numberOf(index: number): string {
  return `+1999555${String(index).padStart(4, '0')}`;
}
