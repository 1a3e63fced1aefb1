import { render } from 'preact';
import { Desk } from './desk.ts';
import { Page } from './page.tsx';

/** `crypto.randomUUID` is missing where a practice tries the page over plain HTTP; this is there. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

const place = document.getElementById('page');
if (place !== null) {
  place.replaceChildren();
  const desk = new Desk(() => show(place), newKey);
  const show = (into: HTMLElement): void => render(<Page state={desk.state} desk={desk} />, into);
  show(place);
  void desk.begin();
}
