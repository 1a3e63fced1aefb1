import { useLayoutEffect, useRef } from 'preact/hooks';
import { longestSms, segments } from '../../../src/turn/parts.ts';
import type { HandoffItem } from './api.ts';
import type { Desk, State } from './desk.ts';
import { personOf } from './queue.tsx';
import { counted, fill, languageName, type Words } from './words.ts';

/** Where staff write. Says how many texts it makes and in which language it is read; keeps what is not sent. */
export function Reply({
  state,
  desk,
  item,
  words,
  language,
}: {
  state: State;
  desk: Desk;
  item: HandoffItem;
  words: Words;
  language: string;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const draft = state.drafts.get(item.conversationId);
  const text = draft?.text ?? '';
  // The name goes before it in a text.
  const { segments: count, encoding } = segments(`${state.me?.staff.name ?? ''}: ${text}`);
  const { characters } = segments(text);
  const sending = state.busy === 'reply';
  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault();
        void desk.reply();
      }}
    >
      <div class="over">
        <label for="reply">{fill(words.reply.label, { who: personOf(item, words) })}</label>
        <p class="quiet" id="reply-language">
          {fill(words.reply.language, { language: languageName(language, item.brief.language) })}
        </p>
      </div>
      <textarea
        id="reply"
        ref={box}
        rows={2}
        dir="auto"
        value={text}
        maxLength={longestSms}
        autocomplete="off"
        aria-keyshortcuts="Alt+L"
        aria-describedby="reply-language reply-hint"
        onInput={(event) => desk.write(item.conversationId, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
          event.preventDefault();
          void desk.reply();
        }}
      />
      <div class="send">
        <p class="quiet" id="reply-hint">
          {text === '' ? words.reply.keys : counted(language, words.reply, 'hint', { count, characters })}
          {encoding === 'UCS-2' && ` ${words.reply.accents}`}
        </p>
        <button type="submit" class="main" disabled={sending || text.trim() === ''}>
          {sending ? words.reply.sending : words.reply.send}
        </button>
      </div>
      {state.failure !== null && text !== '' && <p class="kept">{words.reply.kept}</p>}
    </form>
  );
}
