import { useEffect, useRef, useState } from 'preact/hooks';
import { longestSms, segments } from '../../../src/turn/parts.ts';
import { localMoment } from './acts.tsx';
import type { HandoffItem } from './api.ts';
import { Box } from './box.tsx';
import type { Desk } from './desk.ts';
import { personOf } from './queue.tsx';
import type { State } from './state.ts';
import { Translate } from './translate.tsx';
import { counted, fill, languageName, type Words } from './words.ts';

type Shown = {
  state: State;
  desk: Desk;
  item: HandoffItem;
  words: Words;
  language: string;
  /** What staff write in where the patient reads another language; null: nothing to translate. */
  from: string | null;
};

/** As the staff API takes it. */
const MOST_NOTE = 2_000;

/** Where staff write: to the patient, or privately to each other. The two never share a box. */
export function Composer(shown: Shown) {
  const { state, item, words } = shown;
  const mine = item.assignee === state.me?.staff.id && item.state !== 'resolved';
  const others = state.present.filter(
    ({ id, conversationId }) => conversationId === item.conversationId && id !== state.me?.staff.id,
  );
  return (
    <div class="composer">
      <p class="present" role="status">
        {others
          .map(({ name, typing }) => fill(typing ? words.reply.types : words.reply.here, { name }))
          .join(' · ')}
      </p>
      {mine && <Reply {...shown} />}
      {!mine && item.state !== 'resolved' && <p class="claim-first">{words.reply['claim-first']}</p>}
      {item.state !== 'resolved' && <Note {...shown} />}
    </div>
  );
}

/** To the patient. Says how many texts it makes and in which language it is read; keeps what is not sent. */
function Reply({ state, desk, item, words, language, from }: Shown) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const text = state.drafts.get(item.conversationId)?.text ?? '';
  // The name goes before it in a text.
  const { segments: count, encoding } = segments(`${state.me?.staff.name ?? ''}: ${text}`);
  const { characters } = segments(text);
  const sending = state.busy === 'reply';
  const undo = state.undo?.conversation === item.conversationId ? state.undo : null;
  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault();
        void desk.writing.reply();
      }}
    >
      <div class="over">
        <label for="reply">{fill(words.reply.label, { who: personOf(item, words) })}</label>
        <p class="quiet" id="reply-language">
          <span class="badge">{item.brief.language.toUpperCase()}</span>{' '}
          {fill(words.reply.language, { language: languageName(language, item.brief.language) })}
        </p>
      </div>
      <Box
        id="reply"
        box={box}
        text={text}
        most={longestSms}
        marks={['/', '??']}
        keys="Alt+L"
        describedBy="reply-language reply-hint"
        item={item}
        state={state}
        words={words}
        write={(next) => desk.writing.write(item.conversationId, { text: next })}
        send={() => void desk.writing.reply()}
      />
      <div class="send">
        <p class="quiet" id="reply-hint">
          {text === '' ? words.reply.keys : counted(language, words.reply, 'hint', { count, characters })}
          {encoding === 'UCS-2' && ` ${words.reply.accents}`}
        </p>
        {undo !== null && (
          <button
            type="button"
            class="undo"
            disabled={state.busy !== null}
            onClick={() => void desk.writing.takeBack(undo.line, undo.text)}
          >
            {words.reply.undo}
          </button>
        )}
        <Later desk={desk} words={words} off={sending || text.trim() === ''} />
        <button type="submit" class="main" disabled={sending || text.trim() === ''}>
          {sending ? words.reply.sending : words.reply.send}
        </button>
      </div>
      {from !== null && (
        <Translate
          state={state}
          desk={desk}
          item={item}
          words={words}
          language={language}
          from={from}
          text={text}
        />
      )}
      {state.failure !== null && text !== '' && <p class="kept">{words.reply.kept}</p>}
    </form>
  );
}

function Later({ desk, words, off }: { desk: Desk; words: Words; off: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const when = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        disabled={off}
        onClick={() => {
          if (when.current !== null) when.current.value = localMoment(Date.now() + 60 * 60_000);
          dialog.current?.showModal();
        }}
      >
        {words.reply.later}
      </button>
      <dialog ref={dialog} aria-labelledby="later-title">
        <h2 id="later-title">{words.reply['later-title']}</h2>
        <p>
          <label for="later">{words.reply['later-when']}</label>
        </p>
        <input id="later" ref={when} type="datetime-local" />
        <div class="answers">
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.act.cancel}
          </button>
          <button
            type="button"
            class="main"
            onClick={() => {
              const at = Date.parse(when.current?.value ?? '');
              if (Number.isNaN(at)) return;
              dialog.current?.close();
              void desk.writing.reply(new Date(at).toISOString());
            }}
          >
            {words.reply['later-send']}
          </button>
        </div>
      </dialog>
    </>
  );
}

/** To colleagues. Another colour, another place, another button: it is never taken for a reply. */
function Note({ state, desk, item, words }: Omit<Shown, 'language' | 'from'>) {
  const box = useRef<HTMLTextAreaElement>(null);
  const text = state.drafts.get(item.conversationId)?.note ?? '';
  const [open, setOpen] = useState(text !== '');
  useEffect(() => {
    if (text !== '') setOpen(true);
  }, [text !== '']);
  const send = (): void => {
    const named = state.colleagues.filter(({ name }) => text.includes(`@${name}`));
    void desk.note(named.map(({ id }) => id));
  };
  return (
    <details class="note-box" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id="note-summary">{words.reply['note-title']}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label for="note">{words.reply['note-label']}</label>
        <Box
          id="note"
          box={box}
          text={text}
          most={MOST_NOTE}
          marks={['@']}
          keys="Alt+N"
          describedBy="note-hint"
          item={item}
          state={state}
          words={words}
          write={(next) => desk.writing.write(item.conversationId, { note: next })}
          send={send}
        />
        <div class="send">
          <p class="quiet" id="note-hint">
            {words.reply['note-hint']}
          </p>
          <button type="submit" disabled={state.busy !== null || text.trim() === ''}>
            {words.reply['note-keep']}
          </button>
        </div>
      </form>
    </details>
  );
}
