import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Environment, parseDotEnv } from './config/dot-env.ts';
import { type ModelOptions, readLimits, readModels } from './config/model-options.ts';
import { forbidden, type SettingName, settings } from './config/settings.ts';
import { type Kinds, type LogLevel, type PhiKey, readers } from './config/values.ts';
import { type Fault, Faults } from './errors.ts';

/** Everything that can be set from outside, read and checked once. Frozen. Null: not configured. */
export type Config = {
  readonly production: boolean;
  /** Null: all addresses of this machine. */
  readonly host: string | null;
  /** 0: any free port. */
  readonly port: number;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** Proxies whose `X-Forwarded-For` is believed, as Express takes them; null: none. */
  readonly trustProxy: string | null;
  readonly logLevel: LogLevel;
  /** Absolute. */
  readonly dataDir: string;
  /** Null: a private redis-server of our own under `dataDir`. */
  readonly redisUrl: string | null;
  /** How many replicas must have what was written before it counts; 0: none is waited for. */
  readonly redisReplicas: number;
  /** As given; `phiKeys()` of config/phi-keys.ts makes the local ones where this is null. */
  readonly phiKeys: readonly PhiKey[] | null;
  readonly twilio: Twilio | null;
  readonly twilioSegmentsPerSecond: number | null;
  readonly directLineSecret: string | null;
  readonly openai:
    | ({
        readonly apiKey: string | null;
        readonly baseUrl: string;
        readonly model: string;
      } & ModelOptions)
    | null;
  readonly fhir: {
    readonly baseUrl: string;
    readonly clientId: string | null;
    readonly privateKeyFile: string | null;
  } | null;
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** The claim that names a person's role; null: accounts have theirs. */
    readonly roleClaim: string | null;
  } | null;
  readonly microsoft: { readonly appId: string; readonly appPassword: string } | null;
};

/** The Twilio account. A practice's own numbers and messaging service come before these. */
export type Twilio = {
  readonly accountSid: string;
  readonly authToken: string;
  readonly messagingService: string | null;
  readonly from: string | null;
  /** Null: Twilio itself. */
  readonly apiUrl: string | null;
};

/** Reads the process's environment and the `.env` file beside it. Throws Faults, with every fault there is. */
export function loadConfig(directory = process.cwd()): Config {
  return readConfig(process.env, readDotEnvFile(resolve(directory, '.env')), directory);
}

/**
 * Reads settings out of an environment and, behind it, the bytes of a `.env` file. Empty text counts as absent. Throws
 * Faults, with every fault there is; a fault never says a value back.
 */
export function readConfig(
  environment: Environment,
  dotEnv: Uint8Array | null = null,
  directory = process.cwd(),
): Config {
  const file = dotEnv === null ? { values: {}, faults: [] } : parseDotEnv(dotEnv);
  const faults: Fault[] = [...file.faults];
  const text = (name: string): string | null => {
    const real = environment[name];
    const written = real === undefined || real === '' ? file.values[name] : real;
    return written === undefined || written.trim() === '' ? null : written.trim();
  };
  const read = <N extends SettingName>(name: N): Kinds[(typeof settings)[N]['kind']] | null => {
    const setting = settings[name];
    const written =
      text(name) ?? setting.default?.replace('$PORT', text('PORT') ?? settings.PORT.default) ?? null;
    if (written === null) return null;
    const reading = readers[setting.kind](written);
    if ('value' in reading) return reading.value as Kinds[(typeof settings)[N]['kind']];
    // The default address is made of PORT: a wrong PORT is told once, under its own name.
    if (text(name) !== null) faults.push({ path: name, message: reading.wrong });
    return null;
  };
  const together = (names: readonly SettingName[], forWhat: string): boolean => {
    const set = names.filter((name) => text(name) !== null);
    if (set.length === 0 || set.length === names.length) return set.length > 0;
    for (const name of names.filter((one) => !set.includes(one))) {
      faults.push({ path: name, message: `is missing: ${forWhat} needs it together with ${set.join(', ')}` });
    }
    return false;
  };
  const needs = (name: SettingName, other: readonly SettingName[]): void => {
    if (text(name) === null || other.some((one) => text(one) !== null)) return;
    faults.push({ path: name, message: `is set, but nothing can use it without ${other.join(' or ')}` });
  };

  for (const name of forbidden) {
    if (text(name) === null) continue;
    faults.push({ path: name, message: "must not be set: it would send patients' words to a third party" });
  }
  const production = read('NODE_ENV') === 'production';
  const keys = read('PHI_KEYS');
  if (production && text('PHI_KEYS') === null) {
    faults.push({
      path: 'PHI_KEYS',
      message: 'is required in production, as id:base64key (make a key with: openssl rand -base64 32)',
    });
  }
  const config: Config = {
    production,
    host: read('HOST'),
    port: read('PORT') ?? 0,
    publicUrl: read('PUBLIC_URL') ?? '',
    trustProxy: read('TRUST_PROXY'),
    logLevel: read('LOG_LEVEL') ?? 'info',
    dataDir: resolve(directory, read('DATA_DIR') ?? ''),
    redisUrl: read('REDIS_URL'),
    redisReplicas: readReplicas(),
    phiKeys: keys,
    twilio: readTwilio(),
    twilioSegmentsPerSecond: read('TWILIO_SEGMENTS_PER_SECOND'),
    directLineSecret: readDirectLineSecret(),
    openai: readOpenAi(),
    fhir: readFhir(),
    oidc: together(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'], 'sign-in by OIDC')
      ? {
          issuer: read('OIDC_ISSUER') ?? '',
          clientId: read('OIDC_CLIENT_ID') ?? '',
          clientSecret: read('OIDC_CLIENT_SECRET') ?? '',
          roleClaim: read('OIDC_ROLE_CLAIM'),
        }
      : null,
    microsoft: together(['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD'], 'Bot Framework')
      ? { appId: read('MICROSOFT_APP_ID') ?? '', appPassword: read('MICROSOFT_APP_PASSWORD') ?? '' }
      : null,
  };
  if (faults.length > 0) throw new Faults('settings', faults);
  return deepFreeze(config);

  function readTwilio(): Twilio | null {
    for (const name of ['TWILIO_MESSAGING_SERVICE_SID', 'TWILIO_FROM', 'TWILIO_API_URL'] as const) {
      needs(name, ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN']);
    }
    const accountSid = read('TWILIO_ACCOUNT_SID');
    const messagingService = read('TWILIO_MESSAGING_SERVICE_SID');
    if (accountSid !== null && !/^AC[0-9A-Za-z]+$/.test(accountSid)) {
      faults.push({
        path: 'TWILIO_ACCOUNT_SID',
        message: 'must be an account SID: AC and 32 letters and digits',
      });
    }
    if (messagingService !== null && !/^MG[0-9A-Za-z]+$/.test(messagingService)) {
      faults.push({
        path: 'TWILIO_MESSAGING_SERVICE_SID',
        message: 'must be a messaging service SID: MG and 32 letters and digits',
      });
    }
    const rest = { messagingService, from: read('TWILIO_FROM'), apiUrl: read('TWILIO_API_URL') };
    if (!together(['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'], 'Twilio')) return null;
    return { accountSid: accountSid ?? '', authToken: read('TWILIO_AUTH_TOKEN') ?? '', ...rest };
  }

  function readReplicas(): number {
    const replicas = read('REDIS_REPLICAS') ?? 0;
    if (replicas > 0) needs('REDIS_REPLICAS', ['REDIS_URL']);
    return replicas;
  }

  function readDirectLineSecret(): string | null {
    const secret = read('DIRECTLINE_SECRET');
    // 128 bits (ASVS 5.0 11.5.1) are 22 characters of base64; a shorter secret can be guessed.
    if (production && secret !== null && secret.length < 22) {
      faults.push({
        path: 'DIRECTLINE_SECRET',
        message: 'is too short: production needs 22 characters or more',
      });
    }
    return secret;
  }

  function options(
    name: SettingName,
    reader: (text: string) => ModelOptions | null,
    wrong: string,
  ): ModelOptions {
    const written = text(name);
    const found = written === null ? {} : reader(written);
    if (found === null) faults.push({ path: name, message: wrong });
    return found ?? {};
  }

  function readOpenAi(): Config['openai'] {
    needs('OPENAI_MODEL', ['OPENAI_API_KEY', 'OPENAI_BASE_URL']);
    const apiKey = read('OPENAI_API_KEY');
    const baseUrl = read('OPENAI_BASE_URL');
    const model = read('OPENAI_MODEL') ?? 'gpt-4.1-mini';
    needs('OPENAI_MODELS', ['OPENAI_API_KEY', 'OPENAI_BASE_URL']);
    needs('OPENAI_LIMITS', ['OPENAI_API_KEY', 'OPENAI_BASE_URL']);
    const models = options(
      'OPENAI_MODELS',
      readModels,
      'say `embeddings=… speech=… moderation=… fallback=…`',
    );
    const limits = options(
      'OPENAI_LIMITS',
      readLimits,
      'say `tokens=… dollars=… prices=in/out calls=… hedge=…` (dollars only with prices)',
    );
    if (apiKey === null && baseUrl === null) return null;
    return { apiKey, baseUrl: baseUrl ?? 'https://api.openai.com/v1', model, ...models, ...limits };
  }

  function readFhir(): Config['fhir'] {
    needs('FHIR_CLIENT_ID', ['FHIR_BASE_URL']);
    needs('FHIR_PRIVATE_KEY_FILE', ['FHIR_BASE_URL']);
    together(['FHIR_CLIENT_ID', 'FHIR_PRIVATE_KEY_FILE'], 'SMART Backend Services');
    const baseUrl = read('FHIR_BASE_URL');
    const clientId = read('FHIR_CLIENT_ID');
    const privateKeyFile = read('FHIR_PRIVATE_KEY_FILE');
    return baseUrl === null ? null : { baseUrl, clientId, privateKeyFile };
  }
}

/** Null when there is none. Anything else that is no readable file is a fault, not a silent default. */
function readDotEnvFile(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') return null;
    throw new Faults('settings', [{ path: '.env', message: `cannot be read (${code})` }]);
  }
}

function deepFreeze<T>(value: T): T {
  // Bytes cannot be frozen; the keys' arrays are handed out by reference and nobody writes into them.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
