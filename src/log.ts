import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config/values.ts';

/** Where lines of the log go. `what` is a fixed phrase of ours; never made of anything that came from outside. */
export type Log = {
  readonly debug: (what: string, fields?: Fields) => void;
  readonly info: (what: string, fields?: Fields) => void;
  readonly warn: (what: string, fields?: Fields) => void;
  readonly error: (what: string, fields?: Fields) => void;
  readonly fatal: (what: string, fields?: Fields) => void;
};

/** What a line may hold beside its phrase. Anything that is not in `allowed` is dropped. */
export type Fields = Readonly<Record<string, unknown>> & { readonly error?: unknown };

type Kind = 'id' | 'code' | 'number' | 'flag' | 'counts' | 'error';

/**
 * The fields that may be logged, and what each may look like. An allow-list: a field that somebody adds to a call and
 * not to this table never reaches the log. Ids are ours or a provider's, never made of words, names or addresses.
 */
const allowed: Readonly<Record<string, Kind>> = {
  practice: 'id',
  conversation: 'id',
  patient: 'id',
  handoff: 'id',
  staff: 'id',
  event: 'id',
  entry: 'id',
  requestId: 'id',
  providerId: 'id',
  cause: 'code',
  channel: 'code',
  code: 'code',
  dialog: 'code',
  fate: 'code',
  intent: 'code',
  kind: 'code',
  lane: 'code',
  level: 'code',
  locale: 'code',
  method: 'code',
  mode: 'code',
  outcome: 'code',
  reason: 'code',
  result: 'code',
  risk: 'code',
  role: 'code',
  route: 'code',
  setting: 'code',
  signal: 'code',
  stage: 'code',
  state: 'code',
  version: 'code',
  attempts: 'number',
  bytes: 'number',
  count: 'number',
  milliseconds: 'number',
  pid: 'number',
  port: 'number',
  status: 'number',
  duplicate: 'flag',
  events: 'counts',
  error: 'error',
};

/** Short and without spaces: no sentence fits. A phone number does not pass either (`+`, or seven digits in a row and nothing else). */
const ID = /^(?!\+?\d{7,15}$)[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/;
const CODE = /^[A-Za-z0-9/:{][A-Za-z0-9_.:/{}*-]{0,59}$/;
/** More frames than this say nothing new. */
const MAX_FRAMES = 20;

/**
 * Lines are gathered for a fifth of a second or until there are 12 KB of them: a write for each line costs a turn as much as
 * its commit. What warns is written at once, and so is the rest when the process ends by itself.
 */
const gathered = { dest: 1, sync: false, minLength: 12_288, periodicFlush: 200 };

/** Opens the log. Lines are JSON on standard output (or on `destination`); times are UTC. */
export function openLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    messageKey: 'what',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ severity: label }) },
  };
  const logger: Logger = pino(options, destination ?? pino.destination(gathered));
  const line =
    (severity: 'debug' | 'info' | 'warn' | 'error' | 'fatal') =>
    (what: string, fields: Fields = {}): void => {
      if (!logger.isLevelEnabled(severity)) return;
      logger[severity](only(fields), what);
      if (severity !== 'debug' && severity !== 'info') logger.flush();
    };
  return {
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    fatal: line('fatal'),
  };
}

/** Keeps the allowed fields that look as they should; says which names were dropped or did not fit, not their values. */
export function only(fields: Fields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  let dropped = 0;
  for (const [name, value] of Object.entries(fields)) {
    const kind = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    const shown = kind === undefined ? undefined : show(kind, value);
    if (shown === undefined && value !== undefined) dropped += 1;
    else kept[name] = shown;
  }
  return dropped === 0 ? kept : { ...kept, dropped };
}

function show(kind: Kind, value: unknown): unknown {
  if (value === null) return null;
  switch (kind) {
    case 'id':
      return typeof value === 'string' && ID.test(value) ? value : undefined;
    case 'code':
      return (typeof value === 'string' && CODE.test(value)) || typeof value === 'number' ? value : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'counts':
      return typeof value === 'object' ? counts(value) : undefined;
    case 'error':
      return reduce(value);
  }
}

/** Counts by code: `{"message":2,"timer-due":1}`. */
function counts(value: object): Record<string, number> {
  const pairs = Object.entries(value).filter(([name, n]) => CODE.test(name) && typeof n === 'number');
  return Object.fromEntries(pairs.slice(0, 20));
}

/**
 * What may be known of an error: its class, its code, where it was thrown, and the same of its cause. The message is
 * left out, from the stack as well: libraries put into it what they were given (a body, a number, a model's answer).
 */
export function reduce(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const status = 'status' in error ? error.status : undefined;
  return {
    name: CODE.test(error.name) ? error.name : 'Error',
    ...(code !== undefined && CODE.test(code) ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    frames: frames(error),
    ...(error.cause === undefined || depth >= 3 ? {} : { cause: reduce(error.cause, depth + 1) }),
  };
}

/**
 * `file:line:column` of each frame. V8 writes "Name: message" before them, and a message can hold lines that look like
 * frames: so it is cut off whole, and where it is not found (somebody changed it) no frame is shown.
 */
function frames(error: Error): readonly string[] {
  const stack = String(error.stack ?? '');
  const at = error.message === '' ? stack.search(/\n|$/) : stack.indexOf(error.message);
  if (at === -1 || !/^[\w.$]*( \[\w+\])?(: )?$/.test(stack.slice(0, at))) return [];
  return stack
    .slice(at + error.message.length)
    .split('\n')
    .map((line) => /^\s+at .*?((?:file:\/\/)?\/?[\w@./-]+|node:[\w/]+):(\d+):(\d+)\)?$/.exec(line))
    .filter((match) => match !== null)
    .slice(0, MAX_FRAMES)
    .map(([, file, line, column]) => `${file}:${line}:${column}`);
}
