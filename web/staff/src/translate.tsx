import { useEffect, useRef, useState } from 'preact/hooks';
import { longestSms } from '../../../src/turn/parts.ts';
import { api, type Canned, type HandoffItem, type Translated } from './api.ts';
import { Approve, mayApprove } from './approve.tsx';
import type { Desk } from './desk.ts';
import type { State } from './state.ts';
import { fill, languageName, type Words } from './words.ts';

/** What is in the box, in the patient's language: looked at before it goes, and only what may be used can go. */
export function Translate({
  state,
  desk,
  item,
  words,
  language,
  from,
  text,
}: {
  state: State;
  desk: Desk;
  item: HandoffItem;
  words: Words;
  language: string;
  from: string;
  text: string;
}) {
  const [made, setMade] = useState<Translated | null>(null);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const { conversationId } = item;
  const to = item.brief.language;
  const theirs = { language: languageName(language, to) };
  const original = text.trim();
  // What was made of other words is not what would be sent.
  const shown = made?.original === original && made.to === to ? made : null;
  const preview = useRef<HTMLDivElement>(null);
  // Nobody sends what lies below the edge of the screen.
  useEffect(() => preview.current?.scrollIntoView({ block: 'nearest' }), [shown]);
  const ask = async (): Promise<void> => {
    setAsking(true);
    setFailed(false);
    try {
      setMade(await api.translate({ text: original, from, to, conversationId }));
    } catch {
      setFailed(true);
    } finally {
      setAsking(false);
    }
  };
  return (
    <div class="translation">
      <button type="button" disabled={asking || original === ''} onClick={() => void ask()}>
        {asking ? words.translation.making : fill(words.translation.make, theirs)}
      </button>
      <p role="status">{failed ? words.translation.failed : ''}</p>
      {shown !== null && (
        // biome-ignore lint/a11y/useSemanticElements: the box it belongs to is in no fieldset.
        <div ref={preview} class="preview" role="group" aria-label={fill(words.translation.preview, theirs)}>
          {shown.send !== null && (
            <p class="text" lang={to} dir="auto">
              {shown.send}
            </p>
          )}
          {shown.state === 'computer' && <p class="quiet">{words.translation.computer}</p>}
          {shown.state === 'approved' && (
            <p class="quiet">{fill(words.translation.approved, { name: shown.approvedBy ?? '' })}</p>
          )}
          {shown.state === 'waiting' && (
            <p class="quiet">
              {fill(shown.text === '' ? words.translation.none : words.translation.waits, theirs)}
            </p>
          )}
          {shown.state === 'waiting' && shown.text === '' && (
            <Ready
              language={to}
              title={fill(words.translation.ready, theirs)}
              none={fill(words.translation['no-ready'], theirs)}
              pick={(ready) => desk.writing.write(conversationId, { text: ready })}
            />
          )}
          {shown.state === 'waiting' && mayApprove(state) && (
            <Approve one={shown} words={words} language={language} done={setMade} />
          )}
          {shown.send !== null && shown.send.length > longestSms && <p>{words.translation.long}</p>}
          {shown.send !== null && shown.send.length <= longestSms && (
            <button
              type="button"
              class="main"
              disabled={state.busy !== null}
              onClick={() => void desk.writing.reply(undefined, { ...shown, send: shown.send ?? '' })}
            >
              {fill(words.translation.send, theirs)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Replies that a person has put into the language: what there is without a model. */
function Ready({
  language,
  title,
  none,
  pick,
}: {
  language: string;
  title: string;
  none: string;
  pick: (text: string) => void;
}) {
  const [items, setItems] = useState<readonly Canned[] | null>(null);
  useEffect(() => {
    let left = false;
    api.canned(language).then(
      (found) => {
        if (!left) setItems(found.items.filter(({ text }) => text !== null));
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [language]);
  if (items === null) return null;
  if (items.length === 0) return <p class="quiet">{none}</p>;
  return (
    <>
      <p>{title}</p>
      <ul>
        {items.map(({ id, text, preview }) => (
          <li key={id}>
            <button type="button" title={preview} lang={language} dir="auto" onClick={() => pick(text ?? '')}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
