import { ChannelError } from '../../errors.ts';
import type { FetchMedia } from '../../turn/ports.ts';
import type { TwilioAccount } from './client.ts';

/** WhatsApp's largest; a text message carries at most 5 MB: https://www.twilio.com/docs/messaging/guides/accepted-mime-types */
const BYTES_MOST = 16_000_000;

/** From the first knock to the last byte, redirect and all: somebody waits for the answer. */
const LIMIT_MS = 6_000;

/** Twilio sends on to its store once; one more is patience, three are a ring. */
const REDIRECTS_MOST = 2;

/** Where Twilio keeps media: its own delivery network and Amazon's S3. Not the rest of Amazon, where anybody's machines are. */
const STORE =
  /^(?:[\w.-]+\.twiliocdn\.com|(?:[\w-]+\.)*twilio\.com|(?:[\w.-]+\.)?s3[\w.-]*\.amazonaws\.com)$/u;

const TWILIO = 'https://api.twilio.com';

/** What a store says of bytes it knows nothing about. */
const ANY_TYPE = new Set(['application/octet-stream', 'binary/octet-stream', '']);

/**
 * Fetches media of our own account from Twilio: the account's id and token go to the API alone, and never on to the store
 * that it sends us to (domain.md §1.2). Whoever could name another address would have us ask it, so that no other is asked:
 * one account's path, then a store of Twilio's over TLS, and no name that an address hides behind.
 */
export function twilioMedia(account: TwilioAccount): FetchMedia {
  const { accountSid, authToken, apiUrl } = account;
  const bases = [TWILIO, ...(apiUrl === null ? [] : [apiUrl.replace(/\/+$/u, '')])];
  const own = bases.map((base) => new URL(`${base}/2010-04-01/Accounts/${accountSid}/Messages/`));
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;

  const isOwn = (url: URL): boolean =>
    own.some(
      ({ origin, pathname }) => isPlain(url) && url.origin === origin && url.pathname.startsWith(pathname),
    );
  /** Another server in Twilio's place keeps its media itself. */
  const isStore = (url: URL): boolean =>
    isPlain(url) &&
    ((url.protocol === 'https:' && url.port === '' && STORE.test(url.hostname)) ||
      (apiUrl !== null && url.origin === new URL(apiUrl).origin));

  return async ({ url, contentType }, signal) => {
    const ending = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
    try {
      let at = new URL(url);
      if (!isOwn(at)) throw new ChannelError('refused', 'not-of-the-provider');
      let response = await ask(at, ending, { authorization });
      for (let redirects = 0; isRedirect(response); redirects += 1) {
        const location = response.headers.get('location');
        await response.body?.cancel();
        if (location === null || redirects === REDIRECTS_MOST)
          throw new ChannelError('refused', 'redirected-too-often');
        at = new URL(location, at);
        if (!isStore(at)) throw new ChannelError('refused', 'not-of-the-provider');
        response = await ask(at, ending, {});
      }
      return await bytesOf(response, contentType);
    } catch (thrown) {
      if (thrown instanceof ChannelError) throw thrown;
      // What was thrown may name the address, and that is a key to the recording.
      throw new ChannelError('retry', ending.aborted ? 'too-slow' : 'no-answer');
    }
  };
}

function ask(url: URL, signal: AbortSignal, headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(url, { headers, redirect: 'manual', signal });
}

function isPlain({ username, password }: URL): boolean {
  return username === '' && password === '';
}

function isRedirect({ status }: Response): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** The whole body, never more of it in memory than may be kept, and only where it is what was announced. */
async function bytesOf(response: Response, announced: string): Promise<Uint8Array> {
  const refuse = async (code: string): Promise<never> => {
    await response.body?.cancel();
    throw new ChannelError(response.status >= 500 ? 'retry' : 'refused', code);
  };
  if (response.status !== 200 || response.body === null) return refuse(`http-${response.status}`);
  if (!isOfKind(response.headers.get('content-type') ?? '', announced)) return refuse('another-type');
  if (Number(response.headers.get('content-length') ?? 0) > BYTES_MOST) return refuse('too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    // Leaving the loop ends the body.
    if (size > BYTES_MOST) throw new ChannelError('refused', 'too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** A page that says "expired" is no recording. Codecs and containers are named in many ways: the kind is what counts. */
function isOfKind(served: string, announced: string): boolean {
  const type = served.replace(/;.*$/u, '').trim().toLowerCase();
  const [kind] = announced.toLowerCase().split('/');
  return (
    ANY_TYPE.has(type) || type.split('/')[0] === kind || (kind === 'audio' && /ogg|mp4|3gpp/u.test(type))
  );
}
