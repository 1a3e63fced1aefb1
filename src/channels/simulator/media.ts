import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import express from 'express';
import type { Media } from '../../turn/events.ts';
import type { Clock } from '../../turn/ports.ts';

/** What a phone sends along: something that lies elsewhere, or the thing itself. */
export type Attached = Media | { readonly contentType: string; readonly bytes: Uint8Array };

type ShelfTools = {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where the REST API of the simulator can be reached. */
  readonly apiUrl: () => string;
  readonly clock: Clock;
};

/** Media of the phones' messages. */
export type MediaShelf = {
  /** Keeps what has bytes, and answers all of it with the addresses that a webhook names. */
  readonly put: (messageSid: string, attached: readonly Attached[]) => readonly Media[];
  /** `/2010-04-01/…/Media/<sid>`, for who is signed in: sends on to the store, as Twilio does. */
  readonly api: express.Router;
  /** `/simulator/media-store/<sid>`: by a signature that soon ends, and by nothing else. */
  readonly store: express.Router;
};

/** An evaluator's afternoon; the oldest are forgotten first. */
const MOST = 50;

/** As long as Twilio's own: https://www.twilio.com/docs/messaging/api/media-resource */
const SIGNED_FOR_MS = 4 * 60 * 60_000;

/** Twilio's media as its API has them: Basic auth, then a redirect to a signed address where no other credentials may go. */
export function createMediaShelf({ accountSid, authToken, apiUrl, clock }: ShelfTools): MediaShelf {
  const kept = new Map<string, { readonly contentType: string; readonly bytes: Uint8Array }>();
  const signatureOf = (sid: string, expires: string): string =>
    createHmac('sha256', authToken).update(`${sid} ${expires}`).digest('hex');

  const put: MediaShelf['put'] = (messageSid, attached) =>
    attached.map((one, index) => {
      if (!('bytes' in one)) return one;
      const { contentType, bytes } = one;
      const sid = `ME${createHash('sha256').update(`${messageSid} ${index}`).digest('hex').slice(0, 32)}`;
      kept.set(sid, { contentType, bytes });
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      const path = `/2010-04-01/Accounts/${accountSid}/Messages/${messageSid}/Media/${sid}`;
      return { contentType, url: `${apiUrl().replace(/\/+$/u, '')}${path}` };
    });

  const api = express.Router();
  api.get('/2010-04-01/Accounts/:account/Messages/:message/Media/:sid', (request, response, next) => {
    const { sid } = request.params;
    if (!kept.has(sid)) return next();
    const expires = String(clock() + SIGNED_FOR_MS);
    const query = new URLSearchParams({ Expires: expires, Signature: signatureOf(sid, expires) });
    response.redirect(307, `/simulator/media-store/${sid}?${query}`);
  });

  const store = express.Router();
  store.get('/simulator/media-store/:sid', (request, response) => {
    const { sid } = request.params;
    const { Expires: expires = '', Signature: signature = '' } = request.query as Record<string, string>;
    const found = kept.get(sid);
    const refuse = (status: number): void =>
      void response.status(status).type('application/xml').send('<Error/>');
    // Two ways to say who one is are one too many: S3 answers so, and whoever sends the account's token on finds out.
    if (request.get('Authorization') !== undefined) return refuse(400);
    const given = Buffer.from(String(signature));
    const wanted = Buffer.from(signatureOf(sid, String(expires)));
    const isSigned = given.length === wanted.length && timingSafeEqual(given, wanted);
    if (found === undefined || !isSigned || Number(expires) < clock()) return refuse(403);
    response.type(found.contentType).send(Buffer.from(found.bytes));
  });
  return { put, api, store };
}
