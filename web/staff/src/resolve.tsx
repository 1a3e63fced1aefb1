import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { ASK } from './keys.ts';
import type { Words } from './words.ts';

/** Ends a handoff, after one question: it stands apart from what is pressed often. */
export function Resolve({ desk, words, busy }: { desk: Desk; words: Words; busy: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const ask = (event: Event): void => {
      if ((event as CustomEvent<string>).detail !== 'resolve') return;
      if (dialog.current?.open === false) dialog.current.showModal();
    };
    addEventListener(ASK, ask);
    return () => removeEventListener(ASK, ask);
  }, []);
  return (
    <>
      <button
        type="button"
        class="apart"
        aria-keyshortcuts="Alt+E"
        disabled={busy}
        onClick={() => dialog.current?.showModal()}
      >
        {words.act.resolve}
      </button>
      <dialog ref={dialog} aria-labelledby="resolve-title" aria-describedby="resolve-body">
        <h2 id="resolve-title">{words.act['resolve-title']}</h2>
        <p id="resolve-body">{words.act['resolve-body']}</p>
        <div class="answers">
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.act['resolve-no']}
          </button>
          <button
            type="button"
            class="main"
            onClick={() => {
              dialog.current?.close();
              void desk.act('resolve');
            }}
          >
            {words.act['resolve-yes']}
          </button>
        </div>
      </dialog>
    </>
  );
}
