import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { HandoffItem } from './api.ts';
import type { State } from './state.ts';
import { type Option, Options, type Token, tokenBefore, useOptions } from './suggest.tsx';
import type { Words } from './words.ts';

/** A box to write in, with what `/`, `@` and `??` find. */
export function Box({
  id,
  box,
  text,
  most,
  marks,
  keys,
  describedBy,
  item,
  state,
  words,
  write,
  send,
}: {
  id: 'reply' | 'note';
  box: RefObject<HTMLTextAreaElement | null>;
  text: string;
  most: number;
  marks: readonly Token['mark'][];
  keys: string;
  describedBy: string;
  item: HandoffItem;
  state: State;
  words: Words;
  write: (text: string) => void;
  send: () => void;
}) {
  const [token, setToken] = useState<Token | null>(null);
  const [at, setAt] = useState(0);
  const options = useOptions(token, item, state, words);
  const list = `${id}-options`;
  const look = (target: HTMLTextAreaElement): void => {
    setToken(tokenBefore(target.value, target.selectionStart, marks));
    setAt(0);
  };
  const pick = (option: Option): void => {
    if (option.text === null || token === null || box.current === null) return;
    const { value, selectionStart } = box.current;
    const before = value.slice(0, token.from) + option.text;
    write(before + value.slice(selectionStart));
    setToken(null);
    box.current.focus();
    requestAnimationFrame(() => box.current?.setSelectionRange(before.length, before.length));
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
      return;
    }
    const option = options[at];
    if (option === undefined) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % options.length);
    else if (event.key === 'ArrowUp') setAt((at + options.length - 1) % options.length);
    else if (event.key === 'Enter' || event.key === 'Tab') pick(option);
    else if (event.key === 'Escape') setToken(null);
    else return;
    event.preventDefault();
  };
  return (
    <div class="box">
      <textarea
        id={id}
        ref={box}
        rows={2}
        dir="auto"
        value={text}
        maxLength={most}
        autocomplete="off"
        aria-keyshortcuts={keys}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-controls={options.length > 0 ? list : undefined}
        aria-activedescendant={options.length > 0 ? `${list}-${at}` : undefined}
        onInput={(event) => {
          write(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onBlur={() => setToken(null)}
        onKeyDown={pressed}
      />
      <Options id={list} options={options} at={at} pick={pick} words={words} />
    </div>
  );
}
