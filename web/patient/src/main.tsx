import { render } from 'preact';
import type { Begun, Visit } from './begin.ts';
import { type Chat, type ChatState, openChat } from './chat.ts';
import { keepPage } from './kept.ts';
import { Page } from './page.tsx';
import { whenIdle } from './when-idle.ts';

/** How long the page waits for the practice's name before it shows itself without. */
const NAMELESS_MS = 1_500;

/** Where "leave this page" goes: public, dull, and about nobody's health. */
const ELSEWHERE = 'https://www.weather.gov/';

const place = document.getElementById('page');

/** The key of a link from a text message. It is taken out of the address at once, so that no history keeps it. */
function takeKey(): string | null {
  const key = new URLSearchParams(location.hash.slice(1)).get('k');
  if (key !== null) history.replaceState(null, '', location.pathname + location.search);
  return key;
}

/** `crypto.randomUUID` is missing where a practice tries the page over plain HTTP; this is there. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function open(into: HTMLElement, { practice, wanted }: Visit, begun: Promise<Begun | null> | null): void {
  const began = performance.now();
  const show = (state: ChatState): void => {
    if (left) return;
    if (!shown) into.replaceChildren();
    shown = true;
    render(<Page state={state} chat={chat} leave={leave} />, into);
  };
  let shown = false;
  let left = false;
  const chat: Chat = openChat({
    key: takeKey(),
    practice,
    begun,
    wanted,
    newId,
    random: Math.random,
    onChange(state) {
      // Who the practice is comes at once: what is shown before would only move. The 911 line of the page itself is there.
      if (state.practice === null && performance.now() < began + NAMELESS_MS) return;
      queueMicrotask(() => show(state));
    },
  });

  // Without a network nobody says who the practice is.
  setTimeout(() => chat.refresh(), NAMELESS_MS + 1);

  function leave(): void {
    left = true;
    chat.stop();
    chat.forget();
    into.replaceChildren();
    location.replace(ELSEWHERE);
  }
}

/** Shows the page. `begun`: the conversation that has been begun while this was still on its way; null: a link opens one. */
export function openPage(visit: Visit, begun: Promise<Begun | null> | null): void {
  if (place === null) return;
  open(place, visit, begun);
  // What is here already is kept at once; the guard once it has come.
  whenIdle(() => void keepPage());
}

// A second link opened in the same tab is another conversation.
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#k=')) location.reload();
});
