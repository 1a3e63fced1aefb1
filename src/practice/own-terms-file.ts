import { z } from 'zod';
import { faultSentence } from './fault-words.ts';
import { language, wordsUpTo } from './file-values.ts';
import { namesOf } from './own-terms.ts';

const name = wordsUpTo(30);

/** As long as fits one text message in English, and two where accents cost more. */
const explanation = wordsUpTo(130);

/** Texts by language; the practice's own language is checked with the whole. */
const texts = (text: typeof explanation) => z.record(language, text);

/** One of `terms` in a practice file. */
export const ownTerm = z.strictObject({
  name: texts(name),
  also: z.array(wordsUpTo(120)).optional(),
  what: texts(explanation),
  again: texts(explanation).optional(),
});

/** Each of the practice's words is said in its own language, and no name leads to two of them. */
export function ownTermFaults(
  { terms = [], languages }: { terms?: z.infer<typeof ownTerm>[] | undefined; languages: readonly string[] },
  context: z.RefinementCtx,
): void {
  const [own = 'en'] = languages;
  const seen = new Set<string>();
  terms.forEach((term, place) => {
    for (const part of ['name', 'what', 'again'] as const) {
      if (term[part] !== undefined && term[part][own] === undefined)
        context.addIssue({
          code: 'custom',
          path: ['terms', place, part, own],
          message: faultSentence('missing'),
        });
    }
    for (const name of new Set(namesOf(term))) {
      if (seen.has(name))
        context.addIssue({
          code: 'custom',
          path: ['terms', place],
          message: faultSentence('two-terms', { name }),
        });
      seen.add(name);
    }
  });
}
