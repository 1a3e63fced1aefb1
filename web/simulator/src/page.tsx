import { useEffect, useState } from 'preact/hooks';
import type { SimulatedPhone } from '../../../src/channels/simulator/control.ts';
import { Board } from './board.tsx';
import { follow, nothingSeen, textsOf } from './exchange.ts';
import { composerOf, Phone } from './phone.tsx';
import { Picker } from './picker.tsx';
import { Trouble } from './trouble.tsx';
import { languages, wordsOf } from './words.ts';

/** More do not fit side by side. */
const mostOpen = 4;

/** The whole simulator: phones to pick on the left, open phones on the right. */
export function Page({ firstLanguage }: { firstLanguage: string }) {
  const [language, setLanguage] = useState(firstLanguage);
  const [seen, change] = useState(nothingSeen);
  const [open, setOpen] = useState<readonly SimulatedPhone[] | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const words = wordsOf(language);

  useEffect(() => follow(change), []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  // An evaluator sees a phone at once: the first demo patient's.
  const shown = open ?? seen.phones.slice(0, 1);
  const take = (phone: SimulatedPhone) => {
    // The phone that was there unasked makes room, unless it has been used.
    const kept = open ?? shown.filter(({ number }) => textsOf(seen.texts, number).length > 0);
    setOpen([...kept.filter(({ number }) => number !== phone.number), phone].slice(-mostOpen));
    // On a narrow screen it opens below the others: all of it comes into view, and not the box to write in alone.
    requestAnimationFrame(() => {
      const box = document.getElementById(composerOf(phone.number));
      box?.focus({ preventScroll: true });
      box?.closest('.phone')?.scrollIntoView({ block: 'nearest' });
    });
  };
  const putAway = (number: string) => setOpen(shown.filter((phone) => phone.number !== number));

  return (
    <div class="page">
      <header class="head">
        <div class="who">
          <Lamp />
          <h1>{words.title}</h1>
          <p class="label">{words.label}</p>
        </div>
        <div class="tools">
          <p class={`connection ${seen.connection}`} role="status">
            {words.connection[seen.connection]}
          </p>
          <fieldset class="languages">
            <legend class="unseen-by">{words.language}</legend>
            {languages.map((one) => (
              <button
                key={one}
                type="button"
                lang={one}
                aria-pressed={one === language}
                onClick={() => setLanguage(one)}
              >
                {new Intl.DisplayNames([one], { type: 'language' }).of(one)}
              </button>
            ))}
          </fieldset>
        </div>
      </header>
      <div class="room">
        <aside class="side">
          <Picker
            words={words}
            language={language}
            seen={seen}
            open={shown.map(({ number }) => number)}
            to={to ?? seen.numbers[0] ?? null}
            take={take}
            setTo={setTo}
          />
          <Trouble words={words} />
          <p class="quiet">{words.about}</p>
        </aside>
        <main class="phones">
          {shown.length === 0 && <p class="quiet">{words.phones.empty}</p>}
          {shown.map((phone) => (
            <Phone
              key={phone.number}
              phone={phone}
              texts={textsOf(seen.texts, phone.number)}
              to={to}
              language={language}
              putAway={() => putAway(phone.number)}
            />
          ))}
        </main>
        <Board language={language} seen={seen} />
      </div>
    </div>
  );
}

function Lamp() {
  return (
    <svg class="lamp" width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 3v4M9 12h14l-2-5H11z" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M10 12h12l1 12H9z" fill="currentColor" />
      <path d="M8 27h16" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
