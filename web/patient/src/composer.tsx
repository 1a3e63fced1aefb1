import { useRef } from 'preact/hooks';
import type { Words } from './words.ts';

/** As the server's bound on one message. */
const MAX_TEXT = 4000;

/** Where the person writes. Enter sends; with a touch keyboard it makes a new line, as people expect there. */
export function Composer({
  words,
  closed,
  send,
}: {
  words: Words;
  closed: boolean;
  send: (text: string) => void;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = () => {
    if (box.current === null) return;
    send(box.current.value);
    box.current.value = '';
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
