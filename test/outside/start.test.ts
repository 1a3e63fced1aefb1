import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server as Listener } from 'node:net';
import { join } from 'node:path';
import { type Ended, folder, ownRedis, redisServers, refusedStart, serve, stopAll, until } from './server.ts';

/** It ended by itself with a status and a sentence: no stack, nothing of the values, no redis-server left. */
function expectRefusal(ended: Ended & { readonly cwd: string }, sentence: RegExp): void {
  expect(ended.err).toMatch(sentence);
  expect(ended.err).toMatch(/^Porchlight cannot start/);
  expect(ended.err).not.toMatch(/^\s+at |node:internal|\.ts:\d/m);
  expect(ended.code).toBe(1);
  expect(redisServers(ended.cwd)).toEqual([]);
}

const key = () => `k:${randomBytes(32).toString('base64')}`;

async function listening(port: number, answer?: string): Promise<Listener> {
  const listener = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', () => answer !== undefined && socket.end(answer));
  });
  await new Promise<void>((done) => listener.listen(port, done));
  return listener;
}

describe('settings', () => {
  test('all faults of a .env file are told at once, each with its line, and no value is said back', async () => {
    const cwd = folder(
      [
        '# settings',
        'PORT=eighty',
        'this line is no setting',
        'PUBLIC_URL=ftp://secret-host.example',
        'PHI_KEYS=k:c2hvcnQtc2VjcmV0',
        'TWILIO_AUTH_TOKEN=hush-hush',
        'TWILIO_AUTH_TOKEN=hush-again',
        'LOG_LEVEL=loud',
        'REDIS_URL=http://hush-redis.example',
        'DIRECTLINE_SECRET="never closed',
      ].join('\n'),
    );
    const ended = await refusedStart({}, { cwd });
    expectRefusal(ended, /settings/);
    for (const line of [
      /\.env:3: is not NAME=value/,
      /\.env:7: TWILIO_AUTH_TOKEN is set already in line 6/,
      /\.env:10: DIRECTLINE_SECRET has a quote that is never closed/,
      /PORT: must be a whole number/,
      /PUBLIC_URL: must be an address/,
      /PHI_KEYS: key 1 must be 32 bytes/,
      /LOG_LEVEL: must be one of/,
      /REDIS_URL: must be like/,
      /TWILIO_ACCOUNT_SID: is missing/,
    ]) {
      expect(ended.err).toMatch(line);
    }
    expect(ended.err).not.toMatch(/hush|secret-host|c2hvcnQ|eighty/);
    expect(existsSync(join(cwd, 'data'))).toBe(false);
  });

  test('a .env file that is no text, has a NUL in it, is far too large, or is a folder, is refused', async () => {
    const bytes: readonly (readonly [Buffer | null, RegExp])[] = [
      [Buffer.from([0xff, 0xfe, 0x50, 0x00]), /\.env: is not UTF-8 text/],
      [Buffer.from('PORT=1\0'), /\.env:1: PORT has a NUL/],
      [Buffer.from('# x\n'.repeat(300_000)), /\.env: is larger than 256 KB/],
      [null, /\.env: cannot be read \(EISDIR\)/],
    ];
    await Promise.all(
      bytes.map(async ([content, sentence]) => {
        const cwd = folder();
        if (content === null) mkdirSync(join(cwd, '.env'));
        else writeFileSync(join(cwd, '.env'), content);
        expectRefusal(await refusedStart({}, { cwd }), sentence);
      }),
    );
  });

  test('production does not start without its secrets, makes none, and has no demo', async () => {
    const [bare, demo] = await Promise.all([
      refusedStart({ NODE_ENV: 'production' }, { demo: false }),
      refusedStart({ NODE_ENV: 'production', PHI_KEYS: key(), PORT: '4410' }),
    ]);
    expectRefusal(bare, /PHI_KEYS: is required in production, as id:base64key/);
    expect(existsSync(join(bare.cwd, 'data'))).toBe(false);
    expectRefusal(demo, /NODE_ENV: production has no demo: use npm start/);
  });

  test("what would send patients' words to a third party keeps it from starting, whatever it is set to", async () => {
    await Promise.all(
      ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING_V2', 'LANGCHAIN_TRACING'].map(async (name) =>
        expectRefusal(
          await refusedStart({ [name]: 'false', PORT: '4410' }),
          new RegExp(`${name}: must not be set: it would send patients' words to a third party`),
        ),
      ),
    );
  });
});

describe('what is not there', () => {
  test('a port that is taken is told, and no redis-server stays', async () => {
    const other = await listening(4411);
    try {
      const ended = await refusedStart({ PORT: '4411' });
      expectRefusal(ended, /PORT: 4411 is taken: stop what uses it, or set PORT to another/);
    } finally {
      other.close();
    }
  });

  test('an address that is not of this machine is told', async () => {
    expectRefusal(await refusedStart({ PORT: '4410', HOST: '203.0.113.9' }), /HOST: is no address of this/);
  });

  test('a Redis that nobody runs, that is silent, or that is none, is told within seconds', async () => {
    const silent = await listening(4412);
    const other = await listening(4413, 'HTTP/1.1 400 Bad Request\r\n\r\n');
    try {
      const refusals = await Promise.all(
        ['redis://127.0.0.1:4414', 'redis://127.0.0.1:4412', 'redis://127.0.0.1:4413'].map((url) =>
          refusedStart({ PORT: '4410', REDIS_URL: url }),
        ),
      );
      for (const ended of refusals) {
        expectRefusal(ended, /Redis does not answer. Is it running, and is REDIS_URL right\?/);
        expect(ended.milliseconds).toBeLessThan(8_000);
      }
    } finally {
      silent.close();
      other.close();
    }
  });

  test('a Redis that wants a password, or another one, is told, and the password is not', async () => {
    await ownRedis(4418, ['--requirepass', 'open-sesame']);
    const [none, wrong] = await Promise.all(
      ['redis://127.0.0.1:4418', 'redis://:hush-hush@127.0.0.1:4418'].map((url) =>
        refusedStart({ PORT: '4410', REDIS_URL: url }),
      ),
    );
    for (const ended of [none, wrong]) {
      if (ended === undefined) throw new Error('it was not started');
      expectRefusal(ended, /REDIS_URL: the user or the password in it is missing or wrong/);
      expect(ended.err).not.toMatch(/hush|sesame/);
    }
  });

  test('a machine without redis-server is told what to install', async () => {
    const ended = await refusedStart({ PORT: '4410', PATH: '/nonexistent' });
    expectRefusal(
      ended,
      /redis-server is not installed; install it \(on Debian: apt-get install redis-server\)/,
    );
  });

  test('a DATA_DIR that cannot be made or entered is told', async () => {
    const cwd = folder('# a file, not a folder\n');
    const file = join(cwd, '.env');
    const settings = [join(file, 'data'), file].map((DATA_DIR) => ({ PORT: '4410', DATA_DIR }));
    const ownKeys = { ...settings[0], REDIS_URL: 'redis://127.0.0.1:4414' };
    const refusals = await Promise.all(
      [...settings, ownKeys].map((environment) => refusedStart(environment, { cwd })),
    );
    for (const ended of refusals) expectRefusal(ended, /DATA_DIR: .* cannot be made or written to \(E/);
  });

  test('local keys that others can read, or that are none, are told, and no redis-server stays', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'data'), { mode: 0o700 });
    const path = join(cwd, 'data/phi-keys');
    writeFileSync(path, `${key()}\n`);
    chmodSync(path, 0o644);
    expectRefusal(await refusedStart({ PORT: '4410' }, { cwd }), /can be read by others: run chmod 600/);
    writeFileSync(path, 'gibberish\n');
    chmodSync(path, 0o600);
    expectRefusal(
      await refusedStart({ PORT: '4410' }, { cwd }),
      /phi-keys: key 1 must be written id:base64key/,
    );
  });
});

test('keys of another installation are told, nothing is changed, and the right ones work again', async () => {
  const redis = await ownRedis(4415);
  const right = key();
  const first = await serve(4416, { REDIS_URL: redis.url, PHI_KEYS: right });
  expect((await first.stop()).code).toBe(0);
  for (const wrong of [`other:${randomBytes(32).toString('base64')}`, key()]) {
    const ended = await refusedStart({ PORT: '4416', REDIS_URL: redis.url, PHI_KEYS: wrong });
    expectRefusal(ended, /PHI_KEYS: .*(do not|does not|cannot) open/);
  }
  const again = await serve(4416, { REDIS_URL: redis.url, PHI_KEYS: right });
  expect((await again.stop()).code).toBe(0);
}, 40_000);

test('stopped while it is still starting, it leaves no redis-server behind', async () => {
  const cwd = folder();
  const data = join(cwd, 'data');
  const starting = serve(4417, {}, { cwd }).catch(() => null);
  await until('redis-server runs', () => redisServers(cwd).length > 0);
  await stopAll();
  await starting;
  await until('it is gone', () => redisServers(cwd).length === 0, 5_000);
  expect(statSync(data).mode & 0o077).toBe(0);
  expect(readdirSync(data)).toContain('redis');
});
