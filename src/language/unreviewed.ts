import { OPT_OUT_LANGUAGES } from '../safety/opt-out/languages.ts';
import { CATALOGUE } from '../safety/rules/catalogue.ts';
import { LANGUAGES } from '../safety/rules/languages.ts';
import { unreadOf } from './coverage.ts';
import { readPrompt, TASKS } from './model/prompt.ts';
import { languagesIn } from './texts.ts';

/**
 * Something that nobody qualified has signed. `dangers`: what counts as a danger at all, in no language; `danger-words` and
 * `stop-words`: the words for these in one; `texts`: critical texts as they are sent; `model`: what a language model is told.
 */
export type Unreviewed = {
  readonly about: 'dangers' | 'danger-words' | 'stop-words' | 'texts' | 'model';
  /** Primary subtag; null where it is in none. */
  readonly language: string | null;
  /** Ids of dangers, keys of texts or names of prompts; empty where the whole list of words waits. */
  readonly what: readonly string[];
};

/** Where the project keeps what is reviewed. */
export type ReviewFolders = { readonly locales: string; readonly prompts: string };

/**
 * What nobody has reviewed: the rule sets, which hold for every practice, the critical texts of these languages as far as
 * they are in the catalogue, and what a model is told.
 */
export function unreviewed(folders: ReviewFolders, languages: readonly string[]): readonly Unreviewed[] {
  const dangers = CATALOGUE.filter(({ reviewedBy }) => reviewedBy === null).map(({ id }) => id);
  const waiting = (
    about: Unreviewed['about'],
    all: readonly { language: string; reviewedBy: string | null }[],
  ) =>
    all
      .filter(({ reviewedBy }) => reviewedBy === null)
      .map(({ language }): Unreviewed => ({ about, language, what: [] }));
  const known = languagesIn(folders.locales);
  const texts = languages
    .filter((language) => known.includes(language))
    .map((language): Unreviewed => {
      return { about: 'texts', language, what: unreadOf(folders.locales, language) };
    });
  const prompts = TASKS.filter((task) => readPrompt(folders.prompts, task).reviewedBy === null);
  return [
    { about: 'dangers' as const, language: null, what: dangers },
    ...texts,
    { about: 'model' as const, language: null, what: prompts },
  ]
    .filter(({ what }) => what.length > 0)
    .concat(waiting('danger-words', LANGUAGES), waiting('stop-words', OPT_OUT_LANGUAGES));
}
