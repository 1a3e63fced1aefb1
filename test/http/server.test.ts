import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Router } from 'express';
import { z } from 'zod';
import { Faults, Refused, StoreAway } from '../../src/errors.ts';
import { jsonBody, readAs } from '../../src/http/body.ts';
import { openMetrics } from '../../src/metrics.ts';
import { openDoor, sendRaw } from './door.ts';

const schema = z.strictObject({ text: z.string().min(1).max(5) });
const router = Router();
router.use(...jsonBody);
router.post('/echo', (request, response) => {
  response.json(readAs(schema, request.body, 'body'));
});
router.get('/fail/:kind', (request) => {
  switch (request.params.kind) {
    case 'refused':
      throw new Refused(409, 'taken', 'Somebody has it.');
    case 'faults':
      throw new Faults('batch', [{ path: 'a.0', message: 'must be a number' }]);
    case 'store':
      throw new StoreAway();
    default:
      throw Object.assign(new Error('MARKER said MARKER'), { config: 'MARKER' });
  }
});
router.get('/hang', () => {});

let door: Awaited<ReturnType<typeof openDoor>>;
const metrics = openMetrics({ process: false });
beforeAll(async () => {
  door = await openDoor({ routes: [{ path: '/t', router }], metrics });
});
afterAll(() => door.close());

const post = (body: BodyInit, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
  fetch(`${door.url}/t/echo`, { method: 'POST', body, headers });

async function errorOf(response: Response) {
  const body = (await response.json()) as {
    error: { code: string; message: string; requestId: string; faults?: unknown };
  };
  expect(body.error.requestId).toBe(response.headers.get('x-request-id'));
  return { status: response.status, ...body.error };
}

test('what was asked well is answered, with a request number and strict headers', async () => {
  const response = await post('{"text":"hola"}');
  expect(await response.json()).toEqual({ text: 'hola' });
  expect(response.headers.get('x-request-id')).toMatch(/^r\d+$/);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain('ws://localhost:3978');
  expect(policy).not.toMatch(/unsafe|upgrade-insecure/);
  expect(response.headers.get('strict-transport-security')).toBeNull();
  expect(response.headers.get('x-powered-by')).toBeNull();
});

test('where the public address is https, TLS is insisted on', async () => {
  const secure = await openDoor({ publicUrl: 'https://clinic.example' });
  const response = await fetch(`${secure.url}/healthz`);
  expect(response.headers.get('strict-transport-security')).toContain('max-age=');
  expect(response.headers.get('content-security-policy')).toContain('wss://clinic.example');
  await secure.close();
});

test('a plain path is answered before any router, numbered and counted; what it does not take goes to the router', async () => {
  const counted = openMetrics({ process: false });
  const door = await openDoor({
    metrics: counted,
    plain: [
      {
        path: '/plain',
        takes: (request) => request.method === 'POST',
        handle: async (request, response) => {
          if (request.url === '/plain?fail') throw new StoreAway();
          response.writeHead(200).end('plain');
        },
      },
    ],
  });
  const ask = (path: string, method = 'POST') => fetch(`${door.url}${path}`, { method });
  const answer = await ask('/plain');
  expect([answer.status, await answer.text()]).toEqual([200, 'plain']);
  expect(answer.headers.get('x-request-id')).toMatch(/./);
  const failed = await ask('/plain?fail');
  expect(await errorOf(failed)).toMatchObject({ status: 503, code: 'store-away' });
  expect(failed.headers.get('retry-after')).toBe('2');
  expect((await ask('/plain', 'GET')).status).toBe(404);
  expect((await ask('/plain/')).status).toBe(404);
  const series = await counted.registry.metrics();
  expect(series).toContain('porchlight_http_requests_total{method="POST",route="/plain",status="200"} 1');
  expect(series).toContain('porchlight_http_requests_total{method="POST",route="/plain",status="503"} 1');
  await door.close();
});

test.each([
  ['a body that is no JSON', '{"text":', 400, 'malformed'],
  ['a bare value', '"hola"', 400, 'malformed'],
  ['nothing where something is needed', '', 400, 'faults'],
  ['a list', '[1]', 400, 'faults'],
  ['a field too many', '{"text":"a","role":"admin"}', 400, 'faults'],
  ['a prototype', '{"__proto__":{"text":"a"}}', 400, 'faults'],
  ['too many characters', '{"text":"abcdef"}', 400, 'faults'],
  ['100 KB and more', `{"text":"${'a'.repeat(101 * 1024)}"}`, 413, 'too-large'],
  ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400, 'not-utf8'],
  ['a NUL as a byte', '{"text":"a\0"}', 400, 'malformed'],
  ['a NUL as an escape', '{"text":"a\\u0000"}', 400, 'nul'],
  ['a NUL in a name', '{"te\\u0000xt":1}', 400, 'nul'],
  ['100 KB of brackets', '['.repeat(90_000), 400, 'malformed'],
])('%s gets a clear answer', async (_, body, status, code) => {
  const response = await post(body);
  expect(await errorOf(response)).toMatchObject({ status, code });
});

test.each([
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['plain text, as a form of another site can send', { 'Content-Type': 'text/plain' }],
  ['JSON in an unknown encoding', { 'Content-Type': 'application/json', 'Content-Encoding': 'zip' }],
  ['JSON in an unknown alphabet', { 'Content-Type': 'application/json; charset=ebcdic' }],
])('%s is refused by its type', async (_, headers) => {
  expect(await errorOf(await post('{"text":"a"}', headers))).toMatchObject({
    status: 415,
    code: 'wrong-type',
  });
});

test('a body that is packed small and unpacks large is refused', async () => {
  const packed = await new Response(
    new Blob([`{"text":"${'a'.repeat(300_000)}"}`]).stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
  const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
  expect(packed.byteLength).toBeLessThan(2_000);
  expect(await errorOf(await post(packed, headers))).toMatchObject({ status: 413 });
});

test('all faults of a body are told, and nothing of it is said back', async () => {
  const response = await post('{"text":7,"MARKER":"MARKER"}');
  const error = await errorOf(response);
  expect(error.faults).toEqual([
    { path: 'text', message: 'must be a string', code: 'must-be', values: { kind: 'string' } },
    { path: 'body', message: 'has a field that is not known here', code: 'unknown-field' },
  ]);
  expect(JSON.stringify(error)).not.toContain('MARKER');
});

test.each([
  ['refused', 409, 'taken'],
  ['faults', 400, 'faults'],
  ['store', 503, 'store-away'],
  ['anything', 500, 'failed'],
])('an error of the kind %s is answered with its status', async (kind, status, code) => {
  const response = await fetch(`${door.url}/t/fail/${kind}`);
  expect(response.headers.get('retry-after')).toBe(kind === 'store' ? '2' : null);
  expect(await errorOf(response)).toMatchObject({ status, code });
});

test('nothing of an unexpected error is shown or logged but its kind and place', async () => {
  const text = await (await fetch(`${door.url}/t/fail/x`)).text();
  expect(text).not.toContain('MARKER');
  const line = door.lines.filter((one) => one.includes('request failed')).at(-1) ?? '';
  expect(line).toContain('server.test.ts');
  expect(line).not.toContain('MARKER');
});

test('addresses that hold marks of a person stay out of the log and the metrics', async () => {
  await fetch(`${door.url}/t/nobody/MARKER?phone=MARKER`);
  await fetch(`${door.url}/MARKER`, {
    method: 'PATCH',
    headers: { 'X-Request-Id': 'MARKER', 'User-Agent': 'MARKER' },
  });
  expect(door.lines.join('')).not.toContain('MARKER');
  const text = await metrics.registry.metrics();
  expect(text).toContain('porchlight_http_requests_total{method="PATCH",route="other",status="404"} 1');
  expect(text).not.toContain('MARKER');
});

test.each([
  ['a path that cannot be decoded', 'GET /t/fail/%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['no HTTP at all', 'EHLO clinic\r\n\r\n', /^HTTP\/1\.1 400 /],
  [
    'headers beyond measure',
    `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`,
    /^HTTP\/1\.1 431 /,
  ],
  [
    'two lengths',
    'POST /t/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
    /^HTTP\/1\.1 400 /,
  ],
  ['a walk out of the folder', 'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 404 /],
  [
    'the same in disguise',
    'GET /staff/%2e%2e/%2e%2e/package.json HTTP/1.1\r\nHost: x\r\n\r\n',
    /^HTTP\/1\.1 40\d /,
  ],
])('%s gets a clear answer on the wire', async (_, bytes, expected) => {
  expect(await sendRaw(door.port, bytes)).toMatch(expected);
});

test('a stop answers what comes over a connection that was kept open, and ends it by agreement', async () => {
  const other = await openDoor();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const sockets = new Set<unknown>();
  const ask = () =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const asked = get({ port: other.port, host: '127.0.0.1', path: '/healthz', agent }, (response) => {
        response.resume().once('end', () => resolve(response));
      });
      asked.once('socket', (socket) => sockets.add(socket));
      asked.once('error', reject);
    });
  const first = await ask();
  const closed = other.close();
  const second = await ask();
  expect([first.headers.connection, second.headers.connection]).toEqual(['keep-alive', 'close']);
  expect(second.statusCode).toBe(200);
  expect(sockets.size).toBe(1);
  await closed;
  await expect(ask()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  agent.destroy();
});

test('a connection that is kept open and silent does not hold up a stop', async () => {
  const other = await openDoor();
  const silent = sendRaw(other.port, 'GET /healthz HTTP/1.1\r\nHost: x\r\n');
  const kept = await fetch(`${other.url}/healthz`);
  await kept.text();
  const began = performance.now();
  await other.close();
  expect(performance.now() - began).toBeLessThan(3_000);
  await silent;
});

test('a port that is taken is told as a fault of PORT', async () => {
  const other = await openDoor();
  await other.close();
  await expect(other.http.listen(door.port, '127.0.0.1')).rejects.toThrow(`PORT: ${door.port} is taken`);
});

test('an address that is not of this machine is told as a fault of HOST', async () => {
  const other = await openDoor();
  await other.close();
  await expect(other.http.listen(0, '192.0.2.1')).rejects.toThrow('HOST: is no address of this machine');
});

describe('health', () => {
  test('alive, ready and counted', async () => {
    expect(await (await fetch(`${door.url}/healthz`)).json()).toEqual({ alive: true });
    expect((await fetch(`${door.url}/readyz`)).status).toBe(200);
    const response = await fetch(`${door.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('porchlight_http_requests_total');
  });
  test('not ready while it goes down', async () => {
    const other = await openDoor();
    other.http.drain();
    const response = await fetch(`${other.url}/readyz`);
    expect([response.status, await response.json()]).toEqual([503, { ready: false, reason: 'draining' }]);
    expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
    await other.close();
  });
  test.each([
    ['fails', () => Promise.reject(new StoreAway())],
    ['never answers', () => new Promise<void>(() => {})],
  ])('not ready when the store %s', async (_, ping) => {
    const other = await openDoor({ health: { ping } });
    const response = await fetch(`${other.url}/readyz`);
    expect([response.status, await response.json()]).toEqual([503, { ready: false, reason: 'store' }]);
    await other.close();
  });
});

test('closing ends also a request that never would', async () => {
  const other = await openDoor({ routes: [{ path: '/t', router }] });
  const hanging = fetch(`${other.url}/t/hang`).catch(() => 'cut');
  await new Promise((resolve) => other.http.server.once('request', resolve));
  await other.close();
  expect(await hanging).toBe('cut');
});

describe('pages', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'porchlight-pages-'));
    for (const page of ['staff', 'simulator']) {
      mkdirSync(join(folder, page, 'assets'), { recursive: true });
      writeFileSync(join(folder, page, 'index.html'), `<h1>${page}</h1>`);
      writeFileSync(join(folder, page, 'assets', 'a-1234.js'), '0');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('each stands under its path, and what has a hash in its name is kept', async () => {
    const other = await openDoor({ pages: folder });
    expect(await (await fetch(`${other.url}/staff`)).text()).toBe('<h1>staff</h1>');
    expect(await (await fetch(`${other.url}/simulator`)).text()).toBe('<h1>simulator</h1>');
    const asset = await fetch(`${other.url}/staff/assets/a-1234.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${other.url}/staff`)).headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${other.url}/staff/other`)).status).toBe(404);
    expect((await fetch(`${other.url}/`)).status).toBe(503);
    await other.close();
  });
  test('production has no simulator', async () => {
    const other = await openDoor({ pages: folder, production: true });
    expect((await fetch(`${other.url}/simulator`)).status).toBe(404);
    expect((await fetch(`${other.url}/staff`)).status).toBe(200);
    await other.close();
  });
});
