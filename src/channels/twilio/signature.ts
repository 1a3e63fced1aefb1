import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { validateRequest, validateRequestWithBody } from 'twilio/lib/webhooks/webhooks.js';
import type { Form } from './form.ts';

/** What a webhook came with. `path` is the request's path and query as they stood on the wire. */
type SignedRequest = {
  readonly path: string;
  readonly signature: string | undefined;
  readonly form: Form;
  readonly body: Uint8Array;
};

/**
 * Makes the check that answers true when Twilio signed a request to our configured public address. The address is never
 * made from what the caller says of it (Host, X-Forwarded-*). Nearly all are signed over that address as it stands: this
 * is looked at first, with a key that is kept. For the rest there is Twilio's own check, which tries the address with and
 * without its port, as it was sent and as `new URL` writes it, with the query also as Node's old `querystring` does; a
 * body that is no form is signed by its hash in the query.
 * See https://www.twilio.com/docs/usage/security#validating-requests
 */
export function signatureCheck(account: {
  readonly authToken: string;
  readonly publicUrl: string;
}): (request: SignedRequest) => boolean {
  const { authToken } = account;
  const base = account.publicUrl.replace(/\/+$/u, '');
  const key = createSecretKey(Buffer.from(authToken, 'utf8'));

  /** For a path without a query and a form without lists. */
  function isPlainlySigned(url: string, signature: string, form: Form): boolean {
    let signed = url;
    for (const name of Object.keys(form).sort()) {
      const value = form[name];
      if (typeof value !== 'string') return false;
      signed += name + value;
    }
    const expected = Buffer.from(createHmac('sha1', key).update(signed, 'utf8').digest('base64'));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  return ({ path, signature, form, body }) => {
    if (!signature || !path.startsWith('/')) return false;
    const url = base + path;
    if (!path.includes('?') && isPlainlySigned(url, signature, form)) return true;
    if (!URL.canParse(url)) return false;
    if (new URL(url).searchParams.has('bodySHA256')) {
      return validateRequestWithBody(authToken, signature, url, Buffer.from(body).toString('utf8'));
    }
    return validateRequest(authToken, signature, url, form);
  };
}
