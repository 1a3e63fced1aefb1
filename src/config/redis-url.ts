/** One server's place in a network. */
export type Place = { readonly host: string; readonly port: number };

/** What an address of Redis says. `path` is a Unix socket's; user and password are null where there is none. */
export type RedisAddress = {
  readonly kind: 'single' | 'cluster' | 'sentinel' | 'socket';
  readonly tls: boolean;
  readonly username: string | null;
  readonly password: string | null;
  /** The server, the cluster's nodes that are asked first, or the sentinels. */
  readonly places: readonly Place[];
  /** Database of a single server or a replica set. */
  readonly database: number;
  /** By what name the sentinels know the master. */
  readonly master: string;
  readonly path: string;
};

const REDIS_PORT = 6379;
const SENTINEL_PORT = 26_379;

const shape = /^redis(s?)(?:\+(cluster|sentinel))?:\/\/(?:([^@/]*)@)?([^@/?#]+)((?:\/[^/?#]+)*)\/?$/;
const host = /^([A-Za-z0-9._-]+|\[[0-9a-fA-F:.]+\])(?::(\d{1,5}))?$/;

/**
 * Reads `redis://`, `rediss://` (TLS), `redis+cluster://` and `redis+sentinel://` (their TLS forms begin with `rediss+`),
 * each with `user:password@` where one is needed (percent-encoded), and `unix:///path/of/socket`. Null: it is none of these.
 */
export function readRedisAddress(url: string): RedisAddress | null {
  const socket = /^unix:\/\/(\/[^\0]+)$/.exec(url)?.[1];
  if (socket !== undefined) return addressOf({ kind: 'socket', path: decoded(socket) ?? socket });
  const [, tls, family, account = '', hosts = '', rest = ''] = shape.exec(url) ?? [];
  if (hosts === '') return null;
  const kind = family === 'cluster' || family === 'sentinel' ? family : 'single';
  const places = hosts.split(',').map((text) => placeOf(text, kind === 'sentinel'));
  const [user = '', ...password] = account.split(':').map(decoded);
  const path = rest.split('/').slice(1).map(decoded);
  const master = kind === 'sentinel' ? path.shift() : '';
  const database = Number(path.shift() ?? 0);
  if (places.includes(null) || user === null || password.includes(null) || master == null) return null;
  if (path.length > 0 || !Number.isInteger(database) || (kind === 'cluster' && database > 0)) return null;
  if (kind === 'single' && places.length > 1) return null;
  return addressOf({
    kind,
    tls: tls === 's',
    username: user === '' ? null : user,
    password: password.length === 0 ? null : password.join(':'),
    places: places.filter((place) => place !== null),
    database,
    master,
  });
}

function addressOf(told: Partial<RedisAddress> & Pick<RedisAddress, 'kind'>): RedisAddress {
  const nothing = {
    tls: false,
    username: null,
    password: null,
    places: [],
    database: 0,
    master: '',
    path: '',
  };
  return { ...nothing, ...told };
}

function placeOf(text: string, isSentinel: boolean): Place | null {
  const [, name, port] = host.exec(text) ?? [];
  if (name === undefined || Number(port ?? 0) > 65_535) return null;
  const usual = isSentinel ? SENTINEL_PORT : REDIS_PORT;
  return { host: name.replace(/^\[|\]$/g, ''), port: port === undefined ? usual : Number(port) };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
