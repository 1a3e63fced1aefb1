import { useEffect, useState } from 'preact/hooks';
import { api, type Translated } from './api.ts';
import type { State } from './state.ts';
import { counted, fill, languageName, type Words } from './words.ts';

/** As the staff API has it: who is qualified, as far as roles tell. */
export function mayApprove(state: State): boolean {
  const role = state.me?.staff.role;
  return role === 'nurse' || role === 'supervisor';
}

/** The words as a qualified person leaves them; from then on the same text is translated so. */
export function Approve({
  one,
  words,
  language,
  done,
}: {
  one: Translated;
  words: Words;
  language: string;
  done: (approved: Translated) => void;
}) {
  const [text, setText] = useState(one.text);
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const approve = async (): Promise<void> => {
    setState('busy');
    try {
      done(await api.approve(one.id, text.trim()));
    } catch {
      setState('failed');
    }
  };
  return (
    <div class="approve">
      <label>
        <span>{fill(words.translation.words, { language: languageName(language, one.to) })}</span>
        <textarea
          rows={3}
          maxLength={1_600}
          lang={one.to}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="button" disabled={state === 'busy' || text.trim() === ''} onClick={() => void approve()}>
        {words.translation.approve}
      </button>
      {state === 'failed' && <p role="alert">{words.error.offline}</p>}
    </div>
  );
}

/** What colleagues wrote and only a qualified person may let go, each beside its original. */
export function Approvals({ state, words, language }: { state: State; words: Words; language: string }) {
  const [items, setItems] = useState<readonly Translated[]>([]);
  const may = mayApprove(state);
  useEffect(() => {
    if (!may) return;
    let left = false;
    api.waiting().then(
      (found) => {
        if (!left) setItems(found.items);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [may, state.queue]);
  if (items.length === 0) return null;
  return (
    <details class="approvals">
      <summary>{counted(language, words.translation, 'queue', { count: items.length })}</summary>
      <ul>
        {items.map((one) => (
          <li key={one.id}>
            <p class="text" lang={one.from} dir="auto">
              {one.original}
            </p>
            <Approve
              one={one}
              words={words}
              language={language}
              done={({ id }) => setItems((all) => all.filter((other) => other.id !== id))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
