import { useEffect, useState } from 'preact/hooks';
import { api, type HandoffItem } from './api.ts';
import type { State } from './state.ts';
import type { Words } from './words.ts';

/** Something that can be put in the place of what was typed. `text` null: not in the patient's language. */
export type Option = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly text: string | null;
};

/** What stands before the caret: `/word`, `@word` or `??word`. */
export type Token = { readonly mark: '/' | '@' | '??'; readonly word: string; readonly from: number };

const MOST = 8;

/** Reads the token that the caret stands behind; null where there is none. */
export function tokenBefore(text: string, caret: number, marks: readonly Token['mark'][]): Token | null {
  const found = /(?:^|\s)(\/|@|\?\?)([^\s/@?][^\n/@?]{0,38})?$/.exec(text.slice(0, caret));
  const mark = marks.find((one) => one === found?.[1]);
  if (mark === undefined) return null;
  const word = found?.[2] ?? '';
  return { mark, word, from: caret - word.length - mark.length };
}

/** What fits a token: replies made ready, colleagues, words of the glossary and items of the plan. */
export function useOptions(
  token: Token | null,
  item: HandoffItem,
  state: State,
  words: Words,
): readonly Option[] {
  const [options, setOptions] = useState<readonly Option[]>([]);
  const mark = token?.mark;
  const word = token?.word.trim() ?? '';
  const { language } = item.brief;
  useEffect(() => {
    if (mark === undefined) {
      setOptions([]);
      return;
    }
    let left = false;
    const found = (all: readonly Option[]): void => {
      if (!left) setOptions(all.slice(0, MOST));
    };
    if (mark === '@') {
      const people = state.colleagues.filter(({ name }) => name.toLowerCase().includes(word.toLowerCase()));
      found(people.map(({ id, name, role }) => ({ id, name, about: role, text: `@${name} ` })));
    } else if (mark === '/') {
      api.canned(language).then(
        ({ items }) =>
          found(
            items
              .filter(({ shortcut, preview }) =>
                `${shortcut} ${preview}`.toLowerCase().includes(word.toLowerCase()),
              )
              .map(({ id, shortcut, text, preview }) => ({
                id,
                name: `/${shortcut.replace(/^\//, '')}`,
                about: text === null ? words.reply['not-in-language'] : preview,
                text,
              })),
          ),
        () => found([]),
      );
    } else if (word.length >= 2) {
      api.lookups(word, language, item.patientId).then(
        ({ terms, plan }) =>
          found([
            ...plan.map(({ id, what, how }) => {
              const said = [what, how].filter((part) => part !== null && part !== '').join(': ');
              return { id: `plan-${id}`, name: what, about: words.reply['from-plan'], text: said };
            }),
            ...terms
              .filter(({ what }) => what !== '')
              .map(({ name, what }) => ({ id: `term-${name}`, name, about: what, text: `${name}: ${what}` })),
          ]),
        () => found([]),
      );
    } else found([]);
    return () => {
      left = true;
    };
  }, [mark, word, language, item.patientId]);
  return token === null ? [] : options;
}

/** The list under a box; the box keeps the focus and says which one is meant. */
export function Options({
  id,
  options,
  at,
  pick,
  words,
}: {
  id: string;
  options: readonly Option[];
  at: number;
  pick: (option: Option) => void;
  words: Words;
}) {
  if (options.length === 0) return null;
  return (
    <div class="options" role="listbox" id={id} aria-label={words.reply.options}>
      {options.map((option, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box (aria-activedescendant).
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys.
        <div
          key={option.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === at}
          aria-disabled={option.text === null}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(option)}
        >
          <strong dir="auto">{option.name}</strong>
          <span dir="auto">{option.about}</span>
          {option.text !== null && option.text !== option.about && <span dir="auto">{option.text}</span>}
        </div>
      ))}
    </div>
  );
}
