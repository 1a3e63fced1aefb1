import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chat, ChatState } from './chat.ts';
import { CodeProof } from './code-proof.tsx';
import { Composer } from './composer.tsx';
import { applyDisplay, type Display, hush, keptDisplay, readAloud } from './display.ts';
import { DisplayPanel } from './display-panel.tsx';
import { keepPage } from './kept.ts';
import type { LinkState } from './link-door.ts';
import { Log } from './log.tsx';
import { Proof } from './proof.tsx';
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
  const [display, setDisplay] = useState<Display>(keptDisplay);
  const [isDisplayOpen, openDisplay] = useState(false);
  useEffect(() => applyDisplay(display), [display]);
  useAloud(state, display.aloud);
  const [My, openMy] = useMyPages();
  const asks = isAsking(state.link);
  const toChat = () => {
    openMy(false);
    // Once the chat is there again.
    setTimeout(() => document.getElementById('message')?.focus());
  };

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
            <button
              type="button"
              aria-expanded={isDisplayOpen}
              aria-controls="display"
              onClick={() => openDisplay(!isDisplayOpen)}
            >
              <span aria-hidden="true">Aa</span>
              <span class="unseen-by">{words.display.label}</span>
            </button>
            <button type="button" class="leave" title={words.leave.hint} onClick={leave}>
              {words.leave.label}
            </button>
          </div>
        </div>
        <p class="emergency">{withNumber(words.emergency)}</p>
        {state.practice?.demo === true && <p class="notice demo">{words.demo}</p>}
        {state.link !== null && !isAsking(state.link) && My === null && (
          <p class="notice">{words.link[state.link]}</p>
        )}
        {isDisplayOpen && (
          <DisplayPanel
            words={words}
            display={display}
            change={(part) => setDisplay({ ...display, ...part })}
          />
        )}
        {!asks && (
          <nav class="places" aria-label={words.places.label}>
            <button type="button" aria-current={My === null ? 'page' : undefined} onClick={toChat}>
              {words.places.chat}
            </button>
            <button
              type="button"
              aria-current={My === null ? undefined : 'page'}
              onClick={() => openMy(true)}
            >
              {words.places.my}
            </button>
          </nav>
        )}
      </header>
      {asks ? (
        <main class="sheet">
          {state.link?.startsWith('code') ? (
            <CodeProof state={state} words={words} chat={chat} />
          ) : (
            <Proof
              words={words}
              language={state.language}
              wrong={state.link === 'wrong'}
              prove={(birthDate) => chat.prove(birthDate === null ? null : { birthDate })}
            />
          )}
        </main>
      ) : My !== null ? (
        <My state={state} chat={chat} toChat={toChat} />
      ) : (
        <main class="talk">
          <Log state={state} words={words} chat={chat} />
          <Standing state={state} words={words} />
          <Composer words={words} closed={state.connection === 'closed'} chat={chat} />
        </main>
      )}
    </>
  );
}

/** Whether a link still waits for what shows who opens it. */
function isAsking(link: ChatState['link']): link is 'asks' | 'wrong' | Extract<LinkState, `code${string}`> {
  return link === 'asks' || link === 'wrong' || link?.startsWith('code') === true;
}

type MyPagesComponent = ComponentType<{ state: ChatState; chat: Chat; toChat: () => void }>;

/** My pages, fetched when they are first opened; null while the chat is shown. */
function useMyPages(): [MyPagesComponent | null, (open: boolean) => void] {
  const [pages, setPages] = useState<{ readonly component: MyPagesComponent } | null>(null);
  const wanted = useRef(false);
  const open = (isWanted: boolean) => {
    wanted.current = isWanted;
    if (!isWanted) return setPages(null);
    import('./my-pages.tsx').then(
      ({ MyPages }) => {
        if (wanted.current) setPages({ component: MyPages });
        void keepPage();
      },
      // No network: the chat stays, and says so itself.
      () => undefined,
    );
  };
  return [pages?.component ?? null, open];
}

/** Reads what comes in aloud, from the last line on, as long as it is wanted. */
function useAloud({ thread, language }: ChatState, isWanted: boolean): void {
  const read = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!isWanted) {
      if (read.current !== null) hush();
      read.current = null;
      return;
    }
    const said = thread.filter(({ by }) => by !== 'you');
    read.current ??= new Set(said.slice(0, -1).map(({ id }) => id));
    for (const line of said) {
      if (read.current.has(line.id)) continue;
      read.current.add(line.id);
      readAloud(line.text, line.locale ?? language);
    }
  }, [thread, isWanted, language]);
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
