import { render } from 'preact';
import { type Chat, openChat } from './chat.ts';
import { Page } from './page.tsx';

/** Where "leave this page" goes: public, dull, and about nobody's health. */
const ELSEWHERE = 'https://www.weather.gov/';

const place = document.getElementById('page');
const query = new URLSearchParams(location.search);

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

function open(into: HTMLElement): void {
  const chat: Chat = openChat({
    key: takeKey(),
    practice: query.get('practice'),
    wanted: [query.get('lang') ?? [], navigator.languages].flat(),
    newId,
    random: Math.random,
    onChange: (state) => queueMicrotask(() => render(<Page state={state} chat={chat} leave={leave} />, into)),
  });

  function leave(): void {
    chat.stop();
    into.replaceChildren();
    location.replace(ELSEWHERE);
  }
}

if (place !== null) {
  place.replaceChildren();
  open(place);
}

// A second link opened in the same tab is another conversation.
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#k=')) location.reload();
});
