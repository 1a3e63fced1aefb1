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
 * True when Twilio signed this request to our configured public address. The address is never made from what the caller
 * says of it (Host, X-Forwarded-*). Twilio's own check tries the address with and without its port, as it was sent and
 * as `new URL` writes it, with the query also as Node's old `querystring` does; a body that is no form is signed by its
 * hash in the query. See https://www.twilio.com/docs/usage/security#validating-requests
 */
export function isSigned(authToken: string, publicUrl: string, request: SignedRequest): boolean {
  if (!request.signature || !request.path.startsWith('/')) return false;
  const url = publicUrl.replace(/\/+$/u, '') + request.path;
  if (!URL.canParse(url)) return false;
  if (new URL(url).searchParams.has('bodySHA256')) {
    const body = Buffer.from(request.body).toString('utf8');
    return validateRequestWithBody(authToken, request.signature, url, body);
  }
  return validateRequest(authToken, request.signature, url, request.form);
}
