import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Chat, ChatState } from './chat.ts';
import { isNearEnd, scrollsItself, showFrom } from './following.ts';
import { linked } from './linked.tsx';
import { type Line, openChoices } from './thread.ts';
import { directionOf, fill, type Words } from './words.ts';

/**
 * The conversation. It stays at its end while the person reads there, and an answer that is longer than the screen begins
 * at its first line; when they have scrolled back, a button says that there is something new instead of moving what they
 * read.
 */
export function Log({ state, words, chat }: { state: ChatState; words: Words; chat: Chat }) {
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [unseen, setUnseen] = useState(false);
  const { thread } = state;
  const newest = thread.at(-1);

  /** How many lines have been shown; what comes after them is new. */
  const shown = useRef(0);

  const show = (from: Element | null) => {
    if (log.current !== null) showFrom(log.current, from);
    setUnseen(false);
  };
  // A new line, its fate and the waiting sign are what move the log.
  useLayoutEffect(() => {
    const fresh = thread.findIndex(({ by, earlier }, n) => n >= shown.current && by !== 'you' && !earlier);
    const isOpening = shown.current === 0;
    shown.current = thread.length;
    if (atEnd.current || newest?.by === 'you') {
      const first = fresh < 0 ? null : (log.current?.querySelectorAll('.message')[fresh] ?? null);
      // A page that scrolls as a whole opens at its top, with who this is.
      if (!isOpening || fresh !== 0 || scrollsItself(log.current)) show(first);
    } else if (newest !== undefined) setUnseen(true);
  }, [thread.length, newest?.id, newest?.state, state.thinking]);

  useEffect(() => {
    const look = () => {
      if (log.current === null) return;
      atEnd.current = isNearEnd(log.current);
      if (atEnd.current) setUnseen(false);
    };
    // The page itself or the log: what scrolls depends on the room there is. A scroll does not rise, but can be caught.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', look, { capture: true });
  }, []);

  const pick = (choice: string) => {
    // The buttons go away with the answer; the focus must not go with them.
    log.current?.focus();
    chat.send(choice);
  };
  const open = openChoices(thread);
  const lastOwn = thread.findLast(({ by }) => by === 'you');
  return (
    <div class="log-frame">
      <div
        class="log"
        role="log"
        aria-live="polite"
        aria-label={words.log}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        ref={log}
      >
        {thread.map((line, n) => (
          <Message
            key={line.id}
            line={line}
            words={words}
            heading={line.earlier && n === 0}
            latest={line === lastOwn}
            again={() => chat.again(line.id)}
          />
        ))}
        {open !== null && <Choices line={open} words={words} pick={pick} />}
      </div>
      {unseen && (
        <button type="button" class="unseen" onClick={() => show(null)}>
          {words.newMessages}
        </button>
      )}
    </div>
  );
}

type MessageProps = { line: Line; words: Words; heading: boolean; latest: boolean; again: () => void };

function Message({ line, words, heading, latest, again }: MessageProps) {
  const { by, locale, state } = line;
  const failed = state === 'failed' || state === 'waiting' || state === 'tooLong';
  const who = by === 'staff' ? fill(words.by.staff, { name: line.name ?? '' }) : words.by[by];
  return (
    <>
      {heading && <h2 class="earlier">{words.earlier}</h2>}
      <div class={`message ${by}`}>
        <p class={by === 'staff' || by === 'safety' ? 'by' : 'by unseen-by'}>{who}</p>
        <p
          class="text"
          lang={by === 'you' ? undefined : (locale ?? undefined)}
          dir={directionOf(by === 'you' ? null : locale)}
        >
          {linked(line.text)}
        </p>
        {state !== null && (failed || latest) && (
          <p class={failed ? 'state failed' : 'state'}>
            {words.state[state]}
            {(state === 'failed' || state === 'waiting') && (
              <button type="button" onClick={again}>
                {words.sendAgain}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}

function Choices({ line, words, pick }: { line: Line; words: Words; pick: (choice: string) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these buttons act at once
    <div class="choices" role="group" aria-label={words.choices}>
      {line.choices.map((choice) => (
        <button key={choice} type="button" lang={line.locale ?? undefined} onClick={() => pick(choice)}>
          {choice}
        </button>
      ))}
    </div>
  );
}
