import { termForm } from '../care/term-index.ts';
import type { Practice, PracticeTerm } from './practice.ts';

/** Texts of a term by language. */
type Texts = Readonly<Record<string, string>>;

/** The practice's own word that a text names, the longest if several; null when it names none. */
export function ownTermIn(practice: Practice, text: string): PracticeTerm | null {
  const said = ` ${termForm(text)} `;
  let longest: { readonly term: PracticeTerm; readonly length: number } | null = null;
  for (const term of practice.terms ?? []) {
    for (const name of namesOf(term)) {
      if (name.length > (longest?.length ?? 0) && said.includes(` ${name} `))
        longest = { term, length: name.length };
    }
  }
  return longest?.term ?? null;
}

/** Every name of the term, in the form in which names are compared. */
export function namesOf(term: PracticeTerm): readonly string[] {
  return [...Object.values(term.name), ...(term.also ?? [])].map(termForm).filter((name) => name !== '');
}

/** The text in that language, else in the practice's own, which the file must have. */
export function textIn(practice: Practice, texts: Texts, locale: string): string {
  return texts[locale] ?? texts[practice.languages[0] ?? 'en'] ?? Object.values(texts)[0] ?? '';
}
