/**
 * The few errors that somebody catches. Each says whose fault it is, whether a retry may help and what may be shown;
 * callers read those fields, never the message. Messages hold ids and codes, never words of a patient.
 */

/** What two turns, or two who change settings, can contend for. */
export type Contended = 'fence' | 'session' | 'chart' | 'access' | 'handoff' | 'link' | 'settings';

/** What was read has changed since: nothing was written. A turn is replayed. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly what: Contended;
  constructor(what: Contended) {
    super(`changed since it was read: ${what}`);
    this.what = what;
  }
}

/** The store does not answer. Nothing is known to be written; the same call may be made again. */
export class StoreAway extends Error {
  override readonly name: string = 'StoreAway';
  constructor(options?: { cause?: unknown; message?: string }) {
    super(options?.message ?? 'the store does not answer', options);
  }
}

/** Why something was not taken in: this process has too much in hand, or its loop is late, or one person sends a flood. */
export type Overload = 'full' | 'slow' | 'flood';

/** There is too much to do: nothing was written, and the same call may be made again. Handled as a store that is away. */
export class Busy extends StoreAway {
  override readonly name = 'Busy';
  readonly overload: Overload;
  constructor(overload: Overload) {
    super({ message: `too much to do: ${overload}` });
    this.overload = overload;
  }
}

/** What became of a message that a channel could not deliver. `unknown`: the provider may have it; ask before resending. */
export type ChannelFate = 'refused' | 'retry' | 'unknown';

/**
 * What people or the program do about a message that failed, beyond trying again or not. `suppress`: treat the address
 * as opted out; `bad-number`, `landline`: the number needs correcting, another way is needed; `content`: the carrier
 * filtered the words, send others; `expired`: too late, decide anew; `later`: quiet hours or a flood; `page`: our
 * set-up is wrong and nothing goes out until somebody mends it.
 */
export type DeliveryAct =
  | 'suppress'
  | 'bad-number'
  | 'landline'
  | 'content'
  | 'expired'
  | 'later'
  | 'page'
  | 'none';

/** A channel could not send. `code` is the provider's; `retryAfterMs` is what the provider asked for. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError';
  readonly fate: ChannelFate;
  readonly code: string;
  readonly retryAfterMs: number | undefined;
  readonly act: DeliveryAct;
  constructor(
    fate: ChannelFate,
    code: string,
    options: { cause?: unknown; retryAfterMs?: number | undefined; act?: DeliveryAct } = {},
  ) {
    super(`channel: ${fate} (${code})`, options.cause === undefined ? undefined : { cause: options.cause });
    this.fate = fate;
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
    this.act = options.act ?? 'none';
  }
}

/** Why a model's answer was not used. */
export type ModelFailure =
  | 'timeout'
  | 'unavailable'
  | 'malformed'
  | 'unfaithful'
  | 'hard-to-read'
  | 'flagged'
  | 'refused'
  | 'busy'
  | 'over-budget'
  | 'off';

/** The language model's answer cannot be used: the deterministic form answers instead. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly reason: ModelFailure;
  constructor(reason: ModelFailure, options?: { cause?: unknown }) {
    super(`language model: ${reason}`, options);
    this.reason = reason;
  }
}

/** A caller asked for what it may not have or what is not there. `status` is HTTP's; the message may be shown. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503;
  readonly code: string;
  constructor(status: Refused['status'], code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** One fault in an input: where it stands and what to do about it; `code` and `values` where a page says it in its own words. */
export type Fault = {
  readonly path: string;
  readonly message: string;
  readonly code?: string;
  readonly values?: Readonly<Record<string, string>>;
};

/** All faults of one input at once. */
export class Faults extends Error {
  override readonly name = 'Faults';
  readonly subject: string;
  readonly faults: readonly Fault[];
  constructor(subject: string, faults: readonly Fault[]) {
    super(`${subject}: ${faults.map((fault) => `${fault.path}: ${fault.message}`).join('; ')}`);
    this.subject = subject;
    this.faults = faults;
  }
}
