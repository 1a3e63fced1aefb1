/** Where the model is, what it is called, and what it may cost. `apiKey` null: a server of one's own that asks for none. */
export type ModelSettings = {
  readonly apiKey: string | null;
  readonly baseUrl: string;
  readonly model: string;
  /** Asked where the first fails, within the same deadline; null: then nobody is. */
  readonly fallbackModel?: string | null;
  /** A practice's budget of a day; at `SOFT_SHARE` of it what no patient waits for is left. Cost in millionths of a dollar. */
  readonly tokensPerDay?: number;
  readonly costPerDay?: number | null;
  /** Millionths of a dollar for a token, in and out. */
  readonly prices?: { readonly input: number; readonly output: number } | null;
  /** Calls at a time, of this process. */
  readonly concurrent?: number;
  /** A second call is made where the first has not answered by then; null, the default: never. */
  readonly hedgeMs?: number | null;
  readonly embeddingModel?: string | null;
  readonly transcriptionModel?: string | null;
  readonly moderationModel?: string | null;
};

/** Where nothing is set: about 2,000 explanations a day. */
export const TOKENS_PER_DAY = 2_000_000;
/** From this share of the budget on, only what a patient waits for is asked. */
export const SOFT_SHARE = 0.8;
export const CONCURRENT = 64;
