import type { Line } from './thread.ts';

/** What was typed and has not arrived, kept by this tab alone so that a reload does not lose it. */
export type Draft = {
  /** What belongs in the composer now. */
  typed(): string;
  type(text: string): void;
  /** Takes note of which of one's own lines have not arrived. */
  follow(thread: readonly Line[]): void;
  /** Keeps nothing any more, whatever comes after. */
  forget(): void;
};

type Kept = { readonly practice: string | null; readonly lines: readonly string[]; readonly typed: string };

const KEPT_AS = 'unsent';

/**
 * What the page before a reload had not sent comes back into the composer, not into the conversation: whoever wrote it says
 * whether it is still to be sent. `isAnother`: a link opens another conversation, which starts with nothing; so does another
 * practice. Where nothing can be kept, it holds until the page is closed.
 */
export function openDraft(practice: string | null, isAnother: boolean): Draft {
  const before = isAnother ? null : kept();
  let typed = before?.practice === practice ? [...before.lines, before.typed].join('\n').trim() : '';
  let lines: readonly string[] = [];
  let isForgotten = false;

  const keep = () => {
    const isEmpty = isForgotten || (typed === '' && lines.length === 0);
    const value: Kept = { practice, lines, typed };
    try {
      if (isEmpty) sessionStorage.removeItem(KEPT_AS);
      else sessionStorage.setItem(KEPT_AS, JSON.stringify(value));
    } catch {
      // Storage is forbidden or full: the page itself still has it.
    }
  };
  keep();

  return {
    typed: () => typed,
    type(text) {
      typed = text;
      keep();
    },
    follow(thread) {
      const unsent = thread.filter(({ by, state }) => by === 'you' && state !== null && state !== 'sent');
      if (unsent.length === 0 && lines.length === 0) return;
      lines = unsent.map(({ text }) => text);
      keep();
    },
    forget() {
      isForgotten = true;
      keep();
    },
  };
}

function kept(): Kept | null {
  try {
    const value = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? 'null') as Kept | null;
    return Array.isArray(value?.lines) && typeof value.typed === 'string' ? value : null;
  } catch {
    // Storage is forbidden, or holds what is not ours.
    return null;
  }
}
