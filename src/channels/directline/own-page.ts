import type { Practice } from '../../practice/practice.ts';
import type { PageStore } from '../../turn/stores.ts';
import { type ActivitySet, activitiesAfter, addressOf, markStarted } from './conversation.ts';
import { FIRST_WORDS_MS } from './limits.ts';
import type { Grant } from './tokens.ts';
import type { DirectLineTools } from './tools.ts';

/** What everybody may know of a practice: the page's head. */
export function headOf({ id, name, phone, languages, demo }: Practice) {
  return { id, name, phone, languages, demo };
}

/** A conversation of nobody in particular yet. */
export function anonymous(practice: Practice, tools: Pick<DirectLineTools, 'newId'>): Grant {
  const user = `dl_${tools.newId()}`;
  return { practice, conversation: tools.newId(), user, origins: [] };
}

/**
 * Begins a conversation for our own page and waits a moment for its first words, so that on a slow line they come with
 * the same answer. What is not there by then comes over the stream. Rejects with StoreAway.
 */
export async function beginWithWords(
  tools: Pick<DirectLineTools, 'inbox' | 'pages' | 'clock' | 'firstWordsMs'>,
  grant: Grant,
  locale: string | null,
): Promise<ActivitySet> {
  const words = await watchFor(tools.pages, grant);
  try {
    await tools.inbox.joined(grant.practice, addressOf(grant.conversation), locale);
    await markStarted(tools.pages, grant, tools.clock());
    const { activities, watermark } = await words.within(tools.firstWordsMs ?? FIRST_WORDS_MS);
    return { activities, watermark };
  } finally {
    words.stop();
  }
}

/** `within` resolves with what is in the page's stream as soon as that is anything, and with nothing when the time is over. */
async function watchFor(pages: PageStore, grant: Grant) {
  const { practice, conversation } = grant;
  let look = (): void => undefined;
  const stop = await pages.watch(practice.id, conversation, () => look());
  return {
    stop,
    async within(limitMs: number): Promise<ActivitySet> {
      let isOver = false;
      const limit = setTimeout(() => {
        isOver = true;
        look();
      }, limitMs);
      try {
        for (;;) {
          // Asked for before the look, so that no nudge falls between them.
          const nudged = new Promise<void>((done) => {
            look = done;
          });
          const set = await activitiesAfter(pages, grant, null);
          if (set.activities.length > 0 || isOver) return set;
          await nudged;
        }
      } finally {
        clearTimeout(limit);
      }
    },
  };
}
