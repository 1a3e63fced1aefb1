import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { readEvaluation } from '../language/model/evaluation.ts';
import { readPrompt, TASKS } from '../language/model/prompt.ts';
import { TOKENS_PER_DAY } from '../language/model/settings.ts';
import { type Content, dayIn, whyUnread } from '../practice/content.ts';
import type { Evidence } from './conformance.ts';

const PROMPTS = resolve(import.meta.dirname, '../../prompts');

/** What settings, pages and prompts show for the sheet, as they are at this moment. */
export function evidenceOf(
  openai: Config['openai'],
  contents: readonly Content[],
  at: { readonly zone: string; readonly now: number },
): Evidence {
  const today = dayIn(at.zone, at.now);
  const reasons = contents.map((one) => whyUnread(one, today));
  const unsigned = reasons.filter((why) => why === 'unsigned' || why === 'not-yet').length;
  const current = reasons.filter((why) => why === null).length;
  return {
    model:
      openai === null
        ? null
        : {
            name: openai.model,
            moderation: openai.moderationModel ?? null,
            tokensPerDay: openai.tokensPerDay ?? TOKENS_PER_DAY,
          },
    pages: { current, unsigned, expired: contents.length - current - unsigned },
    prompts: TASKS.map((task) => {
      const { name, reviewedBy, limits } = readPrompt(PROMPTS, task);
      const cases = readEvaluation(PROMPTS, task);
      const orders = cases.filter((one) => one.name.startsWith('orders in')).length;
      return { name, reviewedBy, deadlineMs: limits.deadlineMs, cases: cases.length, orders };
    }),
  };
}
