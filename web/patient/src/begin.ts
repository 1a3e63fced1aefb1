import { call, ofPractice } from './call.ts';
import type { PracticeInfo } from './chat.ts';
import type { ActivitySet, Session } from './direct-line.ts';
import { chooseLanguage, PAGE_LANGUAGES } from './languages.ts';

/** A conversation that the server has begun, with its first words and whom the page is of. */
export type Begun = Session & ActivitySet & { readonly streamUrl: string; readonly practice: PracticeInfo };

/** What the address and the browser say of who opens the page. */
export type Visit = {
  readonly practice: string | null;
  /** The person's languages, best first. */
  readonly wanted: readonly string[];
};

/** Reads them. */
export function visitOf({ search }: Location, languages: readonly string[]): Visit {
  const query = new URLSearchParams(search);
  return { practice: query.get('practice'), wanted: [query.get('lang') ?? [], languages].flat() };
}

/** Begins a conversation in one step. Null when that did not work: then it is begun in Direct Line's steps. */
export async function begin({ practice, wanted }: Visit): Promise<Begun | null> {
  const locale = chooseLanguage(wanted, PAGE_LANGUAGES);
  const answer = await call(`/page${ofPractice(practice)}`, { body: { locale } });
  return answer?.ok === true ? (answer.body as Begun) : null;
}
