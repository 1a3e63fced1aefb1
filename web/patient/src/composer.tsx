import { useEffect, useRef } from 'preact/hooks';
import type { Chat } from './chat.ts';
import type { Words } from './words.ts';

/** As the server's bound on one message. */
const MAX_TEXT = 4000;

/** Where the person writes. Enter sends; with a touch keyboard it makes a new line, as people expect there. */
export function Composer({
  words,
  closed,
  chat,
}: {
  words: Words;
  closed: boolean;
  chat: Pick<Chat, 'send' | 'type' | 'typed'>;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  // What was typed before a reload, or before another part of the page was opened.
  useEffect(() => {
    if (box.current !== null) box.current.value = chat.typed();
  }, [chat]);
  const submit = () => {
    if (box.current === null) return;
    const text = box.current.value;
    box.current.value = '';
    chat.send(text);
    chat.type('');
    box.current.focus();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="unseen-by" for="message">
        {words.composer.label}
      </label>
      <textarea
        id="message"
        ref={box}
        rows={1}
        dir="auto"
        maxLength={MAX_TEXT}
        disabled={closed}
        placeholder={words.composer.placeholder}
        autocomplete="off"
        onInput={(event) => chat.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          if (matchMedia('(pointer: coarse)').matches) return;
          event.preventDefault();
          submit();
        }}
      />
      <button type="submit" disabled={closed}>
        {words.composer.send}
      </button>
    </form>
  );
}
