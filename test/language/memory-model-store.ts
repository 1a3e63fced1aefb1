import type { ModelStore } from '../../src/turn/model-stores.ts';

/** What the model costs and has said, in memory: for tests of skills; the real one is tested on Redis. */
export function memoryModelStore(): ModelStore & {
  readonly spent: Map<string, { tokens: number; cost: number }>;
  readonly answers: Map<string, string>;
} {
  const spent = new Map<string, { tokens: number; cost: number }>();
  const answers = new Map<string, string>();
  const of = (practice: string, day: string) => spent.get(`${practice} ${day}`) ?? { tokens: 0, cost: 0 };
  return {
    spent,
    answers,
    take: async (practice, day, wanted, limits) => {
      const now = of(practice, day);
      const after = { tokens: now.tokens + wanted.tokens, cost: now.cost + wanted.cost };
      if (after.tokens > limits.tokens || after.cost > limits.cost) return { taken: false, ...now };
      spent.set(`${practice} ${day}`, after);
      return { taken: true, ...after };
    },
    settle: async (practice, day, by) => {
      const now = of(practice, day);
      spent.set(`${practice} ${day}`, { tokens: now.tokens + by.tokens, cost: now.cost + by.cost });
    },
    recall: async (practice, hash) => answers.get(`${practice} ${hash}`) ?? null,
    remember: async (practice, hash, answer) => void answers.set(`${practice} ${hash}`, answer),
  };
}
