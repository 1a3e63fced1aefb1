import { createHmac } from 'node:crypto';
import { lookup as resolveName } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { ChannelError } from '../errors.ts';
import type { Webhook } from '../practice/practice.ts';
import type { Channel, Clock } from '../turn/ports.ts';

/** Another system has this long to say that it has got a message. */
const ANSWER_LIMIT_MS = 10_000;

/** The header that signs: `t=<seconds>,v1=<hex>`, HMAC-SHA256 over `<seconds>.<body>`, as Stripe has it. */
const SIGNATURE_HEADER = 'Porchlight-Signature';

/** Addresses of machines and networks of our own: nobody outside may have us knock there (OWASP, SSRF prevention). */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/** True for an address that a webhook must not lead to. */
export function isInside(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  // An IPv4 address in IPv6's clothes is all the same refused: nobody publishes one.
  return inside.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** The signature of a body at a moment, epoch milliseconds. */
export function signatureOf(secret: string, body: string, now: number): string {
  const seconds = Math.floor(now / 1000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/**
 * Tells other systems of the practice's: a signed POST of JSON. Only 2xx counts; redirects are not followed. `open`: own
 * machines may be named too, which is for trying it out.
 */
export function createHookChannel(options: { readonly clock: Clock; readonly open: boolean }): Channel {
  return {
    name: 'hook',
    async send(practice, entry, signal) {
      if (entry.address.channel !== 'hook') throw new Error('a hook is sent what is not for one');
      const { hook: id } = entry.address;
      const hook = practice.webhooks?.find((one) => one.id === id);
      // It was taken out of the settings since.
      if (hook === undefined) throw new ChannelError('refused', 'no-such-hook');
      const status = await post(hook, entry.text, signal, options);
      if (status >= 200 && status < 300) return `hook:${entry.id}`;
      const again = status === 429 || status >= 500 || status === 408;
      throw new ChannelError(again ? 'retry' : 'refused', `http-${status}`);
    },
    // Who is told twice knows it by the id in the body.
    find: async () => [],
  };
}

function post(
  hook: Webhook,
  body: string,
  signal: AbortSignal,
  { clock, open }: { readonly clock: Clock; readonly open: boolean },
): Promise<number> {
  const url = new URL(hook.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!open && isIP(host) !== 0 && isInside(host)) throw new ChannelError('refused', 'inside-address');
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        signal,
        timeout: ANSWER_LIMIT_MS,
        agent: false,
        // The name is looked up once, and what it stands for is where we go: it cannot change in between.
        ...(open ? {} : { lookup: outsideOnly }),
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'User-Agent': 'Porchlight',
          [SIGNATURE_HEADER]: signatureOf(hook.secret, body, clock()),
        },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.once('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.once('error', (cause) => {
      const refused = cause instanceof InsideAddress;
      reject(
        new ChannelError(refused ? 'refused' : 'retry', refused ? 'inside-address' : 'no-answer', { cause }),
      );
    });
    sent.end(body);
  });
}

class InsideAddress extends Error {}

const outsideOnly: LookupFunction = (name, options, done) => {
  resolveName(name, { ...options, all: true }, (error, found) => {
    const list = Array.isArray(found) ? found : [];
    const bad =
      error ??
      (list.some(({ address }) => isInside(address)) || list.length === 0
        ? new InsideAddress('inside')
        : null);
    if (bad !== null) return done(bad, '', 0);
    if (options.all === true) return done(null, list);
    const [first] = list;
    return done(null, first?.address ?? '', first?.family ?? 4);
  });
};
