import type { State } from './state.ts';
import { fill, nameOf, type Words } from './words.ts';

/** What went wrong with what was just asked for, and what to do. Always there, so that screen readers hear it come. */
export function FailureLine({ state, words }: { state: State; words: Words }) {
  const { failure } = state;
  const sentence = failure === null ? null : (nameOf(words.error, failure.code) ?? words.error.other);
  return (
    <p class="failure" role="alert">
      {failure === null || sentence === null ? null : fill(sentence, { requestId: failure.requestId })}
    </p>
  );
}
