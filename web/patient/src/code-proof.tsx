import { useEffect, useRef, useState } from 'preact/hooks';
import { westernDigits } from '../../../src/care/digits.ts';
import type { Chat, ChatState } from './chat.ts';
import { fill, spoken, type Words } from './words.ts';

/** Asks whoever opened a link on another device for the code that went to the phone that got the link. */
export function CodeProof({ state, words, chat }: { state: ChatState; words: Words; chat: Chat }) {
  const [typed, type] = useState('');
  const [whole, setWhole] = useState(true);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { proof } = words;
  const { practice, language, link, connection } = state;
  const digits = westernDigits(typed).replace(/\D/g, '');
  return (
    <form
      class="proof"
      aria-labelledby="code-title"
      // What is missing is said in the page's language, not in the browser's.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWhole(digits.length === 6);
        if (digits.length === 6) chat.prove({ code: digits });
      }}
    >
      <h2 id="code-title">{proof.codeTitle}</h2>
      <p id="code-why">{proof.codeWhy}</p>
      <label class="proof-code">
        {proof.code}
        <input
          ref={box}
          // The phone's keyboard offers the code of a text that has just come.
          autocomplete="one-time-code"
          inputMode="numeric"
          maxLength={9}
          dir="ltr"
          aria-describedby="code-why"
          required
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <p role="alert" class="proof-wrong">
        {!whole ? proof.notACode : link === 'code-wrong' ? proof.codeWrong : ''}
      </p>
      <p role="status">{newCode(link, connection === 'offline', words)}</p>
      <div class="row">
        <button type="submit" class="main-button">
          {proof.open}
        </button>
        <button
          type="button"
          disabled={link === 'code-asked'}
          onClick={() => {
            type('');
            setWhole(true);
            chat.prove({ again: true });
          }}
        >
          {proof.codeAgain}
        </button>
        <button type="button" onClick={() => chat.prove(null)}>
          {proof.skip}
        </button>
      </div>
      {practice !== null && (
        <p>
          <a href={`tel:${practice.phone}`}>
            {fill(proof.noCode, { phone: spoken(practice.phone, language) })}
          </a>
        </p>
      )}
    </form>
  );
}

/** What became of the wish for a new code: said to be sent once the server has said so. */
function newCode(link: ChatState['link'], isOffline: boolean, { proof }: Words): string {
  if (link === 'code-asked') return isOffline ? proof.codeUnsent : proof.codeAsked;
  return link === 'code-sent' ? proof.codeSent : link === 'code-waits' ? proof.codeWaits : '';
}
