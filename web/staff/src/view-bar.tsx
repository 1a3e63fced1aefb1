import { useRef } from 'preact/hooks';
import type { SavedView } from './api.ts';
import type { Desk } from './desk.ts';
import type { State } from './state.ts';
import { countOf, languagesIn, OWN_VIEWS } from './views.ts';
import { languageName, type Words } from './words.ts';

type Shown = { state: State; desk: Desk; words: Words; language: string };

/** Which part of the queue is looked at: a view with its count, an order, a language, words that are searched for. */
export function ViewBar({ state, desk, words, language }: Shown) {
  const { looking, views } = state;
  const counted = (view: string, name: string): string => {
    const count = countOf(state, view);
    return count === null ? name : `${name} (${count})`;
  };
  return (
    <search class="looking" aria-label={words.view.title}>
      <label class="unseen-by" for="search">
        {words.view.search}
      </label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        maxLength={120}
        placeholder={words.view.search}
        value={looking.search}
        onInput={(event) => desk.look({ search: event.currentTarget.value })}
      />
      <div class="pair">
        <label>
          <span>{words.view.view}</span>
          <select value={looking.view} onChange={(event) => desk.look({ view: event.currentTarget.value })}>
            {OWN_VIEWS.map((view) => (
              <option key={view} value={view}>
                {counted(view, words.view[view])}
              </option>
            ))}
            {views.map(({ id, name }) => (
              <option key={id} value={id}>
                {counted(id, name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.view.sort}</span>
          <select
            value={looking.sort}
            onChange={(event) => desk.look({ sort: event.currentTarget.value as SavedView['sort'] })}
          >
            {(['need', 'wait', 'newest'] as const).map((sort) => (
              <option key={sort} value={sort}>
                {words.view[`by-${sort}`]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.view.language}</span>
          <select
            value={looking.language}
            onChange={(event) => desk.look({ language: event.currentTarget.value })}
          >
            <option value="">{words.view['any-language']}</option>
            {languagesIn(state).map((one) => (
              <option key={one} value={one}>
                {languageName(language, one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <KeepView state={state} desk={desk} words={words} />
    </search>
  );
}

function KeepView({ state, desk, words }: Omit<Shown, 'language'>) {
  const name = useRef<HTMLInputElement>(null);
  const { looking, views } = state;
  const own = views.find(({ id }) => id === looking.view);
  const keep = (event: Event): void => {
    event.preventDefault();
    const called = name.current?.value.trim() ?? '';
    if (called === '') return;
    const id = `v${Date.now().toString(36)}${views.length}`;
    const filter = { view: own?.filter.view ?? looking.view, language: looking.language };
    void desk.keepViews([...views, { id, name: called, filter, sort: looking.sort }]).then(() => {
      if (name.current !== null) name.current.value = '';
      desk.look({ view: id });
    });
  };
  return (
    <details class="keep-view">
      <summary>{words.view.keep}</summary>
      <form onSubmit={keep}>
        <label>
          <span>{words.view.name}</span>
          <input ref={name} maxLength={60} required autocomplete="off" />
        </label>
        <button type="submit">{words.view.save}</button>
        {own !== undefined && (
          <button
            type="button"
            onClick={() => {
              void desk.keepViews(views.filter(({ id }) => id !== own.id));
              desk.look({ view: 'all' });
            }}
          >
            {words.view.remove}
          </button>
        )}
      </form>
    </details>
  );
}
