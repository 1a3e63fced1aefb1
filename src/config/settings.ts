/** What a setting's text must be. `Kinds` in values.ts says what it becomes. */
export type Setting = {
  readonly kind:
    | 'text'
    | 'port'
    | 'number'
    | 'count'
    | 'url'
    | 'redis-url'
    | 'path'
    | 'keys'
    | 'mode'
    | 'level'
    | 'number-or-code';
  /** What holds when it is absent, as it would be written; null: nothing. `$PORT` stands for the port. */
  readonly default: string | null;
  readonly help: string;
  /** A secret's value is never shown, not even in a fault. */
  readonly secret: boolean;
};

/** Every setting there is. The README's table and the start-up check are made from this. */
export const settings = {
  NODE_ENV: {
    kind: 'mode',
    default: 'development',
    help: '`production` refuses to start without its secrets and has no simulator',
    secret: false,
  },
  HOST: { kind: 'text', default: null, help: 'the address to listen on; absent: all of them', secret: false },
  PORT: { kind: 'port', default: '3978', help: 'the port to listen on', secret: false },
  PUBLIC_URL: {
    kind: 'url',
    default: 'http://localhost:$PORT',
    help: 'how the outside reaches this server; Twilio signs it together with the path',
    secret: false,
  },
  TRUST_PROXY: {
    kind: 'text',
    default: null,
    help: 'addresses or networks of the proxies in front, comma-separated (or `loopback`); absent: none, `X-Forwarded-For` is ignored',
    secret: false,
  },
  LOG_LEVEL: {
    kind: 'level',
    default: 'info',
    help: 'how much is logged: `debug` to `silent`',
    secret: false,
  },
  DATA_DIR: { kind: 'path', default: './data', help: 'where files are kept that must last', secret: false },
  REDIS_URL: {
    kind: 'redis-url',
    default: null,
    help: 'the store: `redis://`, `redis+cluster://`, `redis+sentinel://` (`rediss` for TLS), `unix://`; absent: a private redis-server under `DATA_DIR`',
    secret: true,
  },
  REDIS_REPLICAS: {
    kind: 'count',
    default: '0',
    help: 'replicas that must have what was written before it counts: before a webhook is answered, before a reply leaves',
    secret: false,
  },
  PHI_KEYS: {
    kind: 'keys',
    default: null,
    help: '`id:base64key`, comma-separated; the first encrypts, all decrypt; absent: made once under `DATA_DIR` (refused in production)',
    secret: true,
  },
  TWILIO_ACCOUNT_SID: {
    kind: 'text',
    default: null,
    help: 'the Twilio account; absent: the phone simulator',
    secret: false,
  },
  TWILIO_AUTH_TOKEN: {
    kind: 'text',
    default: null,
    help: 'signs and checks what Twilio sends',
    secret: true,
  },
  TWILIO_MESSAGING_SERVICE_SID: {
    kind: 'text',
    default: null,
    help: 'the sender, where the practice file names none',
    secret: false,
  },
  TWILIO_FROM: {
    kind: 'number-or-code',
    default: null,
    help: 'the number of the only practice, where its file names none',
    secret: false,
  },
  TWILIO_API_URL: {
    kind: 'url',
    default: null,
    help: "another base address for Twilio's REST API",
    secret: false,
  },
  TWILIO_SEGMENTS_PER_SECOND: {
    kind: 'number',
    default: null,
    help: 'what a sender may send, over all processes; safety texts never wait; absent: unlimited, Twilio queues',
    secret: false,
  },
  DIRECTLINE_SECRET: {
    kind: 'text',
    default: null,
    help: "lets other sites' back ends ask for tokens; absent: only the practice's own page can",
    secret: true,
  },
  OPENAI_API_KEY: {
    kind: 'text',
    default: null,
    help: 'key of the language model; absent: none is used',
    secret: true,
  },
  OPENAI_BASE_URL: {
    kind: 'url',
    default: null,
    help: 'any OpenAI-compatible server; absent with a key: OpenAI itself',
    secret: false,
  },
  OPENAI_MODEL: {
    kind: 'text',
    default: null,
    help: 'which model to ask; absent: `gpt-4.1-mini`',
    secret: false,
  },
  OPENAI_MODELS: {
    kind: 'text',
    default: null,
    help: 'for other work: `embeddings=… speech=… moderation=… fallback=…`; absent: that work is done without a model',
    secret: false,
  },
  OPENAI_LIMITS: {
    kind: 'text',
    default: null,
    help: 'a practice and day: `tokens=2000000 dollars=5 prices=0.40/1.60` (a million tokens in/out); `calls=64` at a time; `hedge=1500` ms',
    secret: false,
  },
  FHIR_BASE_URL: { kind: 'url', default: null, help: 'the EHR; absent: the built-in record', secret: false },
  FHIR_CLIENT_ID: { kind: 'text', default: null, help: 'SMART Backend Services: who we are', secret: false },
  FHIR_PRIVATE_KEY_FILE: {
    kind: 'path',
    default: null,
    help: 'SMART Backend Services: file with our private key (JWK)',
    secret: false,
  },
  OIDC_ISSUER: {
    kind: 'url',
    default: null,
    help: 'where staff sign in; absent: local accounts',
    secret: false,
  },
  OIDC_CLIENT_ID: { kind: 'text', default: null, help: 'our name at that issuer', secret: false },
  OIDC_CLIENT_SECRET: { kind: 'text', default: null, help: 'our secret at that issuer', secret: true },
  OIDC_ROLE_CLAIM: {
    kind: 'text',
    default: null,
    help: 'the claim there that names a role (`nurse`, `porchlight-nurse`); absent: local accounts have theirs, found by e-mail',
    secret: false,
  },
  MICROSOFT_APP_ID: {
    kind: 'text',
    default: null,
    help: 'Bot Framework channels; absent: `/api/messages` answers loopback callers only',
    secret: false,
  },
  MICROSOFT_APP_PASSWORD: { kind: 'text', default: null, help: "the bot's secret there", secret: true },
} as const satisfies Readonly<Record<string, Setting>>;

/** The name of a setting. */
export type SettingName = keyof typeof settings;

/** Settings that would send patients' words to a third party (LangSmith): set to anything, the server refuses to start. */
export const forbidden = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
] as const;
