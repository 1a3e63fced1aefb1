import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
const LOOPBACK_ADDRESSES = /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;

/**
 * True for a program on this machine: what a proxy passes on, and what a web page had a browser send (Origin; a name of
 * its own that points here), is not.
 */
export function isLoopbackCaller({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  const isPassedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in headers);
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  return (
    !isPassedOn &&
    headers.origin === undefined &&
    LOOPBACK_NAMES.has(host) &&
    LOOPBACK_ADDRESSES.test(socket.remoteAddress ?? '')
  );
}

/**
 * Where Microsoft's channels are answered (its documentation on firewalls for bots and Teams, and on the government and
 * China clouds). The token's claim already ties a caller to its address; this keeps a stolen key from making us a proxy.
 */
const SERVICES = [
  'botframework.com',
  'botframework.azure.us',
  'botframework.azure.cn',
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];

/** Whether replies may go to this service: our own machine's without an app id, Microsoft's with one. */
export function mayAnswerAt(serviceUrl: string, hasAppId: boolean): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (!hasAppId) return /^https?:$/.test(protocol) && LOOPBACK_NAMES.has(hostname);
  return protocol === 'https:' && SERVICES.some((name) => hostname === name || hostname.endsWith(`.${name}`));
}
