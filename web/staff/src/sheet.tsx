import { useEffect, useRef, useState } from 'preact/hooks';
import { SHEET, SHORTCUTS } from './keys.ts';
import { askToNotify, mayNotify } from './notify.ts';
import { keepWishes, readWishes, type Wishes } from './wishes.ts';
import { nameOf, type Words } from './words.ts';

/** The keyboard sheet, and what somebody wants of this console: keys of one letter, sound, notices of the browser. */
export function Sheet({ words }: { words: Words }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wishes, setWishes] = useState(readWishes);
  const [notices, setNotices] = useState(mayNotify);
  const open = (): void => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  useEffect(() => {
    addEventListener(SHEET, open);
    return () => removeEventListener(SHEET, open);
  }, []);
  const wish = (change: Partial<Wishes>): void => {
    keepWishes({ ...wishes, ...change });
    setWishes(readWishes());
  };
  return (
    <>
      <button type="button" onClick={open}>
        {words.keys.title}
      </button>
      <dialog ref={dialog} class="sheet" aria-labelledby="sheet-title">
        <h2 id="sheet-title">{words.keys.title}</h2>
        <dl>
          {SHORTCUTS.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd> <kbd>Alt+{key}</kbd>
              </dt>
              <dd>{nameOf(words.keys, what)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{words.keys.sheet}</dd>
          </div>
          <div>
            <dt>
              <kbd>/</kbd> <kbd>??</kbd> <kbd>@</kbd>
            </dt>
            <dd>{words.keys.writing}</dd>
          </div>
          <div>
            <dt>
              <kbd>Ctrl+Enter</kbd>
            </dt>
            <dd>{words.keys.send}</dd>
          </div>
        </dl>
        <label class="wish">
          <input
            type="checkbox"
            checked={wishes.keys}
            onChange={(event) => wish({ keys: event.currentTarget.checked })}
          />
          <span>{words.keys.single}</span>
        </label>
        <label class="wish">
          <input
            type="checkbox"
            checked={wishes.sound}
            onChange={(event) => wish({ sound: event.currentTarget.checked })}
          />
          <span>{words.keys.sound}</span>
        </label>
        <div class="answers">
          {notices === 'default' && (
            <button type="button" onClick={() => void askToNotify().then(() => setNotices(mayNotify()))}>
              {words.keys.notify}
            </button>
          )}
          <button type="button" class="main" onClick={() => dialog.current?.close()}>
            {words.keys.close}
          </button>
        </div>
      </dialog>
    </>
  );
}
