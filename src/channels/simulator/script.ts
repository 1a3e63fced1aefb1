import { z } from 'zod';

/** At most this much is asked of a double at once: it answers slowly, not never. */
const longestDelayMs = 60_000;

const common = { times: z.int().min(1).max(1000).default(1), to: z.string().max(100).optional() };

const status = z.object({
  status: z
    .enum(['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'read'])
    .or(z.string().regex(/^[a-z_]{1,30}$/u)),
  afterMs: z.int().min(0).max(longestDelayMs).default(0),
  code: z.int().optional(),
});

/**
 * What shall go differently, for the next `times` requests (to that number, where one is named). `recorded`: the message
 * is taken all the same and goes its way; only the answer is lost or wrong.
 */
export const scriptSchema = z.discriminatedUnion('act', [
  z.object({
    ...common,
    on: z.enum(['create', 'list', 'fetch']).default('create'),
    act: z.literal('answer'),
    status: z.int().min(400).max(599),
    code: z.int().optional(),
    retryAfterSeconds: z.number().min(0).max(3600).optional(),
    /** Absent: a 5xx answer has recorded the message, a 4xx has not. */
    recorded: z.boolean().optional(),
  }),
  z.object({
    ...common,
    on: z.enum(['create', 'list', 'fetch']).default('create'),
    act: z.literal('delay'),
    ms: z.int().min(0).max(longestDelayMs),
  }),
  z.object({
    ...common,
    on: z.enum(['create', 'list', 'fetch']).default('create'),
    act: z.literal('drop'),
    recorded: z.boolean().default(true),
  }),
  z.object({
    ...common,
    on: z.literal('delivery').default('delivery'),
    act: z.literal('deliver'),
    statuses: z.array(status).min(1).max(20),
  }),
  z.object({ ...common, on: z.literal('text').default('text'), act: z.literal('repeat') }),
  /** The webhook is never posted, as after Twilio has given up. */
  z.object({ ...common, on: z.literal('text').default('text'), act: z.literal('lose') }),
]);

/** What callers write. */
export type Scripted = z.input<typeof scriptSchema>;

/** What was written, with everything that was left out filled in. */
export type Script = z.output<typeof scriptSchema>;

export type DeliveryStep = {
  readonly status: string;
  readonly afterMs: number;
  readonly code?: number | undefined;
};

/** Holds what is scripted and gives each out as often as it was asked for, in the order it was written. */
export class Scripts {
  #waiting: { script: Script; left: number }[] = [];

  /** Throws ZodError for what cannot be read. */
  add(scripted: Scripted): void {
    const script = scriptSchema.parse(scripted);
    this.#waiting.push({ script, left: script.times });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The next script for such a request, used up once; null when nothing is scripted. */
  next<On extends Script['on']>(on: On, to: string | null): Extract<Script, { on: On | unknown }> | null {
    const found = this.#waiting.find(
      ({ script }) => script.on === on && (script.to === undefined || script.to === to),
    );
    if (found === undefined) return null;
    found.left -= 1;
    if (found.left === 0) this.#waiting = this.#waiting.filter((waiting) => waiting !== found);
    return found.script as Extract<Script, { on: On | unknown }>;
  }
}
