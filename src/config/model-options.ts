/** What may be set of the language model besides its name: other models for other work, and limits. Absent: its default. */
export type ModelOptions = {
  readonly fallbackModel?: string;
  readonly embeddingModel?: string;
  readonly moderationModel?: string;
  readonly transcriptionModel?: string;
  readonly tokensPerDay?: number;
  /** Millionths of a dollar. */
  readonly costPerDay?: number;
  /** Millionths of a dollar for a token. */
  readonly prices?: { readonly input: number; readonly output: number };
  readonly concurrent?: number;
  readonly hedgeMs?: number;
};

const MODELS = {
  fallback: 'fallbackModel',
  embeddings: 'embeddingModel',
  moderation: 'moderationModel',
  speech: 'transcriptionModel',
} as const;

/** Reads `OPENAI_MODELS`: `embeddings=… speech=… moderation=… fallback=…`. Null: one of the parts is none of these. */
export function readModels(text: string): ModelOptions | null {
  const parts = partsOf(text);
  if (parts === null || parts.some(([name]) => !(name in MODELS))) return null;
  return Object.fromEntries(parts.map(([name, value]) => [MODELS[name as keyof typeof MODELS], value]));
}

/**
 * Reads `OPENAI_LIMITS`: `tokens=2000000 dollars=5 prices=0.40/1.60 calls=64 hedge=1500`: tokens and dollars of a practice and day,
 * dollars for a million tokens in and out, calls at a time, milliseconds until a second call. Null where it says anything else.
 * A limit in dollars without prices would limit nothing, and is refused.
 */
export function readLimits(text: string): ModelOptions | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const limits: { -readonly [K in keyof ModelOptions]: ModelOptions[K] } = {};
  for (const [name, value] of parts) {
    const [input, output] = value.split('/').map(Number);
    const number = Number(value);
    if (name === 'prices' && input !== undefined && output !== undefined && input >= 0 && output >= 0)
      limits.prices = { input, output };
    else if (!(number > 0)) return null;
    else if (name === 'tokens') limits.tokensPerDay = Math.round(number);
    else if (name === 'dollars') limits.costPerDay = Math.round(number * 1_000_000);
    else if (name === 'calls' && Number.isInteger(number)) limits.concurrent = number;
    else if (name === 'hedge') limits.hedgeMs = Math.round(number);
    else return null;
  }
  return limits.costPerDay !== undefined && limits.prices === undefined ? null : limits;
}

function partsOf(text: string): readonly (readonly [string, string])[] | null {
  const parts = text
    .trim()
    .split(/[\s,]+/)
    .map((part) => part.split('=', 2));
  if (parts.some(([name, value]) => name === '' || value === undefined || value === '')) return null;
  return parts.map(([name = '', value = '']) => [name, value] as const);
}
