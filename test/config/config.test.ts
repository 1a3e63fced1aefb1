import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phiKeys } from '../../src/config/phi-keys.ts';
import { forbidden, settings } from '../../src/config/settings.ts';
import { loadConfig, readConfig } from '../../src/config.ts';
import { Faults } from '../../src/errors.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const bytes = (text: string) => new TextEncoder().encode(text);

/** The faults that an environment and a `.env` give, as `path: message`. */
function faultsOf(environment: Record<string, string>, dotEnv: Uint8Array | null = null): string[] {
  try {
    readConfig(environment, dotEnv);
  } catch (error) {
    if (error instanceof Faults) return error.faults.map((fault) => `${fault.path}: ${fault.message}`);
    throw error;
  }
  return [];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('with nothing set, the defaults of the contract hold', () => {
  const config = readConfig({}, null, '/srv/porchlight');
  expect(config).toMatchObject({
    production: false,
    port: 3978,
    publicUrl: 'http://localhost:3978',
    dataDir: '/srv/porchlight/data',
    redisUrl: null,
    phiKeys: null,
    twilio: null,
    openai: null,
    oidc: null,
    microsoft: null,
  });
});

test('the public address follows the port, and loses its last slash', () => {
  expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
  expect(readConfig({ PUBLIC_URL: 'https://clinic.example/' }).publicUrl).toBe('https://clinic.example');
});

test('a setting left empty counts as absent', () => {
  expect(readConfig({ PORT: '', TWILIO_ACCOUNT_SID: ' ', LANGSMITH_TRACING: '' }).port).toBe(3978);
});

test('the configuration cannot be changed afterwards', () => {
  const config = readConfig({ OPENAI_API_KEY: 'sk', PHI_KEYS: `a:${key}` });
  expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
  expect(() => Object.assign(config.openai ?? {}, { model: 'x' })).toThrow(TypeError);
});

test.each([
  [{ PORT: '70000' }, ['PORT: must be a whole number from 0 (any free port) to 65535']],
  [{ PORT: 'http' }, ['PORT: must be a whole number from 0 (any free port) to 65535']],
  [{ PUBLIC_URL: 'clinic.example' }, [/^PUBLIC_URL: must be an address/]],
  [{ PUBLIC_URL: 'https://a.example/?x=1' }, [/^PUBLIC_URL: must not have/]],
  [{ PUBLIC_URL: 'https://u:p@a.example' }, [/^PUBLIC_URL: must not have a user/]],
  [{ REDIS_URL: 'http://redis:6379' }, [/^REDIS_URL: must be like/]],
  [{ REDIS_URL: 'redis+cluster://a:1,,b' }, [/^REDIS_URL: must be like/]],
  [{ NODE_ENV: 'prod' }, [/^NODE_ENV: must be one of/]],
  [{ LOG_LEVEL: 'loud' }, [/^LOG_LEVEL: must be one of/]],
  [{ PHI_KEYS: 'nothing' }, [/^PHI_KEYS: key 1 must be written/]],
  [{ PHI_KEYS: `a:${key},b:AAAA` }, [/^PHI_KEYS: key 2 must be 32 bytes/]],
  [{ PHI_KEYS: `a:${key},a:${key}` }, [/^PHI_KEYS: key 2 has the same id/]],
  [{ TWILIO_SEGMENTS_PER_SECOND: '-1' }, [/^TWILIO_SEGMENTS_PER_SECOND: must be a number above 0/]],
  [{ TWILIO_ACCOUNT_SID: 'ACaa' }, [/^TWILIO_AUTH_TOKEN: is missing/]],
  [{ TWILIO_AUTH_TOKEN: 'x' }, [/^TWILIO_ACCOUNT_SID: is missing/]],
  [{ TWILIO_ACCOUNT_SID: 'XX', TWILIO_AUTH_TOKEN: 'x' }, [/^TWILIO_ACCOUNT_SID: must be an account SID/]],
  [{ TWILIO_FROM: '+15005550006' }, [/^TWILIO_FROM: is set, but/]],
  [
    { TWILIO_FROM: '5005550006', TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'x' },
    [/^TWILIO_FROM: must be/],
  ],
  [{ OPENAI_MODEL: 'm' }, [/^OPENAI_MODEL: is set, but/]],
  [{ FHIR_CLIENT_ID: 'c' }, [/^FHIR_CLIENT_ID: is set, but/, /^FHIR_PRIVATE_KEY_FILE: is missing/]],
  [{ OIDC_ISSUER: 'https://id.example' }, [/^OIDC_CLIENT_ID: is missing/, /^OIDC_CLIENT_SECRET: is missing/]],
  [{ MICROSOFT_APP_ID: 'a' }, [/^MICROSOFT_APP_PASSWORD: is missing/]],
  [{ NODE_ENV: 'production' }, [/^PHI_KEYS: is required in production/]],
  [
    { NODE_ENV: 'production', PHI_KEYS: `a:${key}`, DIRECTLINE_SECRET: 'short' },
    [/^DIRECTLINE_SECRET: is too short/],
  ],
])('%j is told as a fault', (environment, expected) => {
  const faults = faultsOf(environment as Record<string, string>);
  expect(faults).toHaveLength(expected.length);
  for (const [index, one] of expected.entries()) expect(faults[index]).toMatch(one);
});

test.each(forbidden)('with %s set to anything, the server refuses to start', (name) => {
  expect(faultsOf({ [name]: 'false' })).toEqual([
    `${name}: must not be set: it would send patients' words to a third party`,
  ]);
});

test('all faults are told at once, and no value is said back', () => {
  const faults = faultsOf({
    PORT: 'MARKER1',
    PHI_KEYS: 'MARKER2',
    REDIS_URL: 'MARKER3',
    OIDC_CLIENT_SECRET: 'MARKER4',
  });
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'PHI_KEYS',
    'PORT',
    'REDIS_URL',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
  ]);
  expect(faults.join(' ')).not.toContain('MARKER');
});

test('good settings of every kind are taken as they are', () => {
  const config = readConfig({
    REDIS_URL: 'redis+cluster://a:7000,b:7001',
    PHI_KEYS: `new:${key},old:${Buffer.alloc(32, 1).toString('base64url')}`,
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 'token',
    TWILIO_FROM: '+15005550006',
    TWILIO_API_URL: 'http://127.0.0.1:9/',
    TWILIO_SEGMENTS_PER_SECOND: '0.5',
    OPENAI_BASE_URL: 'http://127.0.0.1:8/v1',
  });
  expect(config.phiKeys?.map((one) => [one.id, one.key.length])).toEqual([
    ['new', 32],
    ['old', 32],
  ]);
  expect(config.twilio).toMatchObject({ from: '+15005550006', apiUrl: 'http://127.0.0.1:9' });
  expect(config.twilioSegmentsPerSecond).toBe(0.5);
  expect(config.openai).toEqual({ apiKey: null, baseUrl: 'http://127.0.0.1:8/v1', model: 'gpt-4.1-mini' });
});

test('a .env file is read, and the real environment wins over it', () => {
  const dotEnv = bytes(
    '# the clinic\nexport PORT=4000\nOPENAI_MODEL="a model" # ours\nOPENAI_API_KEY=\'one\ntwo\'\n',
  );
  expect(faultsOf({}, dotEnv)).toEqual(['OPENAI_API_KEY: has a control character in it']);
  const fine = bytes('PORT=4000\r\nPUBLIC_URL=https://a.example\r\n');
  expect(readConfig({ PORT: '5000' }, fine)).toMatchObject({ port: 5000, publicUrl: 'https://a.example' });
});

test('lines of a .env file that cannot be read are told with their numbers, not their words', () => {
  const dotEnv = bytes('PORT=4000\nMARKER no equals sign\n\n2X=1\nPORT=5\nPHI_KEYS="MARKER\nPUBLIC_URL=x\n');
  const faults = faultsOf({}, dotEnv);
  expect(faults.slice(0, 4)).toEqual([
    '.env:2: is not NAME=value, a comment (# …) or empty',
    '.env:4: is not NAME=value, a comment (# …) or empty',
    '.env:5: PORT is set already in line 1',
    '.env:6: PHI_KEYS has a quote that is never closed',
  ]);
  expect(faults.join(' ')).not.toContain('MARKER');
});

test.each([
  ['is no UTF-8', new Uint8Array([0x50, 0xff, 0xfe]), '.env: is not UTF-8 text'],
  ['is huge', new Uint8Array(300 * 1024).fill(0x23), '.env: is larger than 256 KB'],
  ['holds a NUL', bytes('PORT=1\0\n'), '.env:1: PORT has a NUL character in it'],
])('a .env file that %s is a fault', (_, dotEnv, expected) => {
  expect(faultsOf({}, dotEnv)).toContain(expected);
});

test('a .env that is a folder is a fault, and none at all is fine', () => {
  expect(loadConfig(folder).port).toBe(3978);
  mkdirSync(join(folder, '.env'));
  expect(() => loadConfig(folder)).toThrow('.env: cannot be read (EISDIR)');
});

test('keys are made once, for the owner alone, and read again afterwards', () => {
  const config = readConfig({ DATA_DIR: join(folder, 'data') });
  const first = phiKeys(config);
  expect(first).toHaveLength(1);
  expect(first[0]?.key).toHaveLength(32);
  expect(phiKeys(config)).toEqual(first);
  expect(statSync(join(folder, 'data', 'phi-keys')).mode & 0o777).toBe(0o600);
});

test('a key file that others can read, or that holds no keys, is refused', () => {
  const config = readConfig({ DATA_DIR: folder });
  phiKeys(config);
  chmodSync(join(folder, 'phi-keys'), 0o644);
  expect(() => phiKeys(config)).toThrow(/can be read by others/);
  chmodSync(join(folder, 'phi-keys'), 0o600);
  writeFileSync(join(folder, 'phi-keys'), 'MARKER');
  expect(() => phiKeys(config)).toThrow(/key 1 must be written/);
  expect(readFileSync(join(folder, 'phi-keys'), 'utf8')).toBe('MARKER');
});

test('every setting of the table has words about it, and none is called twice', () => {
  const entries = Object.entries(settings);
  expect(entries.length).toBeGreaterThan(20);
  for (const [name, setting] of entries) {
    expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
    expect(setting.help.length).toBeGreaterThan(10);
  }
});

test('what the language model may cost and which others do other work is read, and nonsense is told', () => {
  const read = (more: Readonly<Record<string, string>>) =>
    readConfig({ OPENAI_API_KEY: 'sk', ...more }).openai;
  expect(
    read({
      OPENAI_MODELS: 'embeddings=small speech=whisper',
      OPENAI_LIMITS: 'tokens=1000 dollars=2 prices=0.4/1.6',
    }),
  ).toMatchObject({
    embeddingModel: 'small',
    transcriptionModel: 'whisper',
    tokensPerDay: 1_000,
    costPerDay: 2_000_000,
    prices: { input: 0.4, output: 1.6 },
  });
  // A dollar a day without prices would be no limit at all.
  for (const OPENAI_LIMITS of ['dollars=2', 'tokens=-1', 'tokens', 'wine=3', 'calls=1.5'])
    expect(faultsOf({ OPENAI_API_KEY: 'sk', OPENAI_LIMITS }).join()).toContain('OPENAI_LIMITS: say');
  expect(faultsOf({ OPENAI_API_KEY: 'sk', OPENAI_MODELS: 'x=y' }).join()).toContain('OPENAI_MODELS: say');
});
