import { render } from 'preact';
import { Page } from './page.tsx';
import { languages } from './words.ts';

const place = document.getElementById('page');
const wanted = [new URLSearchParams(location.search).get('lang') ?? [], navigator.languages].flat();
const first = wanted
  .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  .find((tag) => languages.includes(tag));

if (place !== null) {
  place.replaceChildren();
  render(<Page firstLanguage={first ?? 'en'} />, place);
}
