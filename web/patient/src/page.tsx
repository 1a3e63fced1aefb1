import { useEffect } from 'preact/hooks';
import type { Chat, ChatState } from './chat.ts';
import { Composer } from './composer.tsx';
import { Log } from './log.tsx';
import { directionOf, fill, spoken, type Words, wordsOf } from './words.ts';

/** The whole page: who this is and what to do in an emergency, the conversation, and where to write. */
export function Page({ state, chat, leave }: { state: ChatState; chat: Chat; leave: () => void }) {
  const words = wordsOf(state.language);
  const name = state.practice?.name ?? 'Porchlight';
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.dir = directionOf(state.language);
    document.title = fill(words.title, { practice: name });
  }, [state.language, words, name]);

  return (
    <>
      <header>
        <div class="head">
          <div class="who">
            <Lamp />
            <div>
              <h1>{name}</h1>
              <p>Porchlight · {words.automated}</p>
              {state.practice !== null && (
                <p>
                  <a href={`tel:${state.practice.phone}`}>
                    {fill(words.callUs, { phone: spoken(state.practice.phone, state.language) })}
                  </a>
                </p>
              )}
            </div>
          </div>
          <div class="tools">
            <Languages state={state} words={words} chat={chat} />
            <button type="button" class="leave" title={words.leave.hint} onClick={leave}>
              {words.leave.label}
            </button>
          </div>
        </div>
        <p class="emergency">{withNumber(words.emergency)}</p>
        {state.practice?.demo === true && <p class="notice demo">{words.demo}</p>}
        {state.link !== null && <p class="notice">{words.link[state.link]}</p>}
      </header>
      <main class="talk">
        <Log state={state} words={words} chat={chat} />
        <Standing state={state} words={words} />
        <Composer words={words} closed={state.connection === 'closed'} send={(text) => chat.send(text)} />
      </main>
    </>
  );
}

/** More languages than these are a list to open: a row of them would push the talk off a small screen. */
const MOST_IN_A_ROW = 3;

function Languages({ state, words, chat }: { state: ChatState; words: Words; chat: Chat }) {
  if (state.languages.length > MOST_IN_A_ROW) {
    return (
      <select
        class="language"
        aria-label={words.language.label}
        value={state.language}
        onChange={(event) => chat.speak(event.currentTarget.value)}
      >
        {state.languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {wordsOf(language).language.name}
          </option>
        ))}
      </select>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these buttons act at once
    <div class="languages" role="group" aria-label={words.language.label}>
      {state.languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === state.language}
          onClick={() => chat.speak(language)}
        >
          {wordsOf(language).language.name}
        </button>
      ))}
    </div>
  );
}

/** How things stand, said politely: no connection, an answer on its way. The element is there before its words are. */
function Standing({ state, words }: { state: ChatState; words: Words }) {
  const { connection } = state;
  return (
    <div class="standing" role="status">
      {connection === 'closed' ? (
        <p class="notice">
          {words.connection.closed}{' '}
          <button type="button" onClick={() => location.reload()}>
            {words.connection.again}
          </button>
        </p>
      ) : connection !== 'online' ? (
        <p class={connection === 'offline' ? 'notice' : 'quiet'}>{words.connection[connection]}</p>
      ) : state.thinking ? (
        <p class="quiet thinking">{words.thinking}</p>
      ) : null}
    </div>
  );
}

/** The emergency line with its number as a link that dials. */
function withNumber(line: string) {
  const [before, after] = line.split('911');
  return (
    <>
      {before}
      <a href="tel:911">911</a>
      {after}
    </>
  );
}

function Lamp() {
  return (
    <svg class="lamp" viewBox="6 2 20 26" width="38" height="50" aria-hidden="true">
      <path
        d="M16 4v4M9.5 13l2-5h9l2 5z"
        fill="currentColor"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
      />
      <path d="M11 14h10l-1.5 9h-7z" class="glow" />
      <path d="M11.5 25.5h9" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
    </svg>
  );
}
