import { useEffect, useRef, useState } from 'preact/hooks';
import { api, type Gist, type HandoffItem } from './api.ts';
import type { Desk } from './desk.ts';
import type { State } from './state.ts';
import { fill, languageName, type Words } from './words.ts';

/** Their lines that stand beside the gist; the whole conversation is below. */
const BESIDE = 3;

/** The gist of what is open, asked for again with each line of the patient. Null where the page's language is theirs. */
export function useGist(item: HandoffItem, state: State, language: string): Gist | null {
  const [told, setTold] = useState<Gist | null>(null);
  const last = state.lines?.findLast(({ from }) => from === 'patient')?.id;
  const reason = state.reasons.get(item.id);
  const foreign = item.brief.language !== language;
  useEffect(() => {
    if (!foreign || last === undefined) return;
    let left = false;
    api.gist(item.conversationId, reason).then(
      (found) => {
        if (!left) setTold(found);
      },
      () => {
        // A gist that belongs to other words is worse than none.
        if (!left) setTold(null);
      },
    );
    return () => {
      left = true;
    };
  }, [item.conversationId, last, foreign]);
  return foreign ? told : null;
}

/** What a patient says in a language of their own: beside the original, never in its place. */
export function InTheirLanguage({
  told,
  desk,
  item,
  words,
  language,
  busy,
}: {
  told: Gist;
  desk: Desk;
  item: HandoffItem;
  words: Words;
  language: string;
  busy: boolean;
}) {
  const theirs = languageName(language, item.brief.language);
  return (
    <section class="gist" aria-labelledby="gist-title">
      <div class="over">
        <h3 id="gist-title">
          {words.translation.title} <span class="badge">{item.brief.language.toUpperCase()}</span>
        </h3>
        {told.interpreter && (
          <Interpreter desk={desk} phone={told.phone} theirs={theirs} words={words} busy={busy} />
        )}
      </div>
      {told.gist === null ? (
        <p class="quiet">{words.translation['no-gist']}</p>
      ) : (
        <dl class="beside">
          <div>
            <dt>{words.translation['own-words']}</dt>
            {told.originals.slice(-BESIDE).map(({ id, text, language: spoken }) => (
              <dd key={id} lang={spoken} dir="auto">
                {text}
              </dd>
            ))}
          </div>
          <div>
            <dt>{fill(words.translation.gist, { language: languageName(language, told.ours) })}</dt>
            <dd lang={told.ours} dir="auto">
              {told.gist}
            </dd>
            <dd class="quiet">{words.translation['gist-by']}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}

/** No line of interpreters is kept: the practice's telephone, and a note that whoever comes next reads. */
function Interpreter({
  desk,
  phone,
  theirs,
  words,
  busy,
}: {
  desk: Desk;
  phone: string;
  theirs: string;
  words: Words;
  busy: boolean;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {words.translation.interpreter}
      </button>
      <dialog ref={dialog} aria-labelledby="interpreter-title">
        <h2 id="interpreter-title">{fill(words.translation['interpreter-title'], { language: theirs })}</h2>
        <p>{fill(words.translation['interpreter-body'], { phone })}</p>
        <div class="answers">
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.act.cancel}
          </button>
          <button
            type="button"
            class="main"
            disabled={busy}
            onClick={() => {
              dialog.current?.close();
              const text = fill(words.translation['interpreter-note'], { language: theirs });
              void desk.act('note', { text, mentions: [] });
            }}
          >
            {words.translation['interpreter-keep']}
          </button>
        </div>
      </dialog>
    </>
  );
}
