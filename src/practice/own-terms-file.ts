import { z } from 'zod';
import { namesOf } from './own-terms.ts';

const name = z.string().trim().min(1, 'is empty').max(30, 'is longer than 30 characters');

/** As long as fits one text message in English, and two where accents cost more. */
const explanation = z.string().trim().min(1, 'is empty').max(130, 'is longer than 130 characters');

/** Texts by language; the practice's own language is checked with the whole. */
const texts = (text: typeof explanation) =>
  z.record(z.string().regex(/^[a-z]{2,3}$/, 'write a language as "en" or "es"'), text);

/** One of `terms` in a practice file. */
export const ownTerm = z.strictObject({
  name: texts(name),
  also: z.array(z.string().trim().min(1, 'is empty').max(120, 'is longer than 120 characters')).optional(),
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
        context.addIssue({ code: 'custom', path: ['terms', place, part, own], message: 'is missing' });
    }
    for (const name of new Set(namesOf(term))) {
      if (seen.has(name))
        context.addIssue({ code: 'custom', path: ['terms', place], message: `"${name}" names two terms` });
      seen.add(name);
    }
  });
}
