import { phrase } from '../care/phrase.ts';
import type { Practice } from '../practice/practice.ts';
import type { Voice } from '../turn/ports.ts';
import { escaped } from './my-data-page.ts';
import { whole } from './shared-page.ts';

/** Before it is known which link it is: the key is where no server sees it, and a script of the page hands it over. */
export function waitingPage(locale: string, voice: Voice): string {
  const say = sayer(locale, voice);
  return whole(
    locale,
    say('explain:page.open'),
    `<h1>${say('explain:page.open')}</h1>
    <form method="post" action="/shared" id="hand-over" hidden><input type="hidden" name="key" id="key"></form>
    <p id="no-key" role="status" hidden>${say('shared:no-key')}</p>
    <noscript><p>${say('shared:no-script')}</p></noscript>`,
  );
}

/** What the door of a link is made of. `asks`: what must be known beside the key. */
export type Door = {
  readonly practice: Practice;
  readonly locale: string;
  readonly voice: Voice;
  readonly key: string;
  readonly asks: 'code' | 'birth';
  /** True after a try that did not fit. */
  readonly wrong: boolean;
};

/** Asks for what whoever holds a link must know beside it. It says nothing of anybody. */
export function doorPage({ practice, locale, voice, key, asks, wrong }: Door): string {
  const say = sayer(locale, voice, { practice: practice.name });
  const field =
    asks === 'code'
      ? 'inputmode="numeric" autocomplete="off" maxlength="9" dir="ltr"'
      : 'type="date" autocomplete="off"';
  const alert = wrong ? `<p id="wrong" role="alert" class="wrong">${say(`shared:wrong.${asks}`)}</p>` : '';
  return whole(
    locale,
    say('explain:page.open'),
    `<h1>${escaped(practice.name)}</h1><p>${say('explain:page.from')}</p>${alert}
    <form method="post" action="/shared"><input type="hidden" name="key" value="${escaped(key)}">
    <label for="proof">${say(`shared:ask.${asks}`)}</label>
    <p id="why">${say(`shared:why.${asks}`)}</p>
    <input id="proof" name="proof" ${field} required autofocus aria-describedby="why${wrong ? ' wrong' : ''}"${wrong ? ' aria-invalid="true"' : ''}>
    <button type="submit">${say('explain:page.open')}</button></form>`,
  );
}

/** Why a link opens nothing, in words. */
export function shutPage(locale: string, voice: Voice, why: 'ended' | 'locked' | 'refused'): string {
  const say = sayer(locale, voice);
  return whole(locale, say(`shared:${why}`), `<div role="alert"><h1>${say(`shared:${why}`)}</h1></div>`);
}

function sayer(locale: string, voice: Voice, values = {}): (key: string) => string {
  return (key) => escaped(voice.say(locale, phrase(key, values)));
}

/** Takes the key out of the address, where a look at the screen or the history finds it, and hands it over; and prints. */
export const PAGE_JS = `const form = document.getElementById('hand-over');
const key = new URLSearchParams(location.hash.slice(1)).get('k') ?? '';
if (form !== null && key !== '') {
  history.replaceState(null, '', location.pathname);
  document.getElementById('key').value = key;
  form.submit();
} else if (form !== null) document.getElementById('no-key').hidden = false;
document.getElementById('print')?.addEventListener('click', () => print());
`;
