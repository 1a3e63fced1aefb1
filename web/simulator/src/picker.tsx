import { useState } from 'preact/hooks';
import type { SimulatedPhone } from '../../../src/channels/simulator/control.ts';
import type { Seen } from './exchange.ts';
import type { Words } from './words.ts';

/** Demo patients to pick, or any number to type, and which of the practice's numbers to text. */
export function Picker({
  words,
  language,
  seen,
  open,
  to,
  take,
  setTo,
}: {
  words: Words;
  language: string;
  seen: Seen;
  open: readonly string[];
  to: string | null;
  take: (phone: SimulatedPhone) => void;
  setTo: (number: string) => void;
}) {
  return (
    <section class="picker" aria-labelledby="phones-title">
      <h2 id="phones-title">{words.phones.pick}</h2>
      {seen.phones.length === 0 && seen.connection === 'live' && <p class="quiet">{words.phones.none}</p>}
      <ul>
        {seen.phones.map((phone) => (
          <li key={phone.number}>
            <button
              type="button"
              class="pick"
              aria-pressed={open.includes(phone.number)}
              onClick={() => take(phone)}
            >
              <span class="name">{phone.name}</span>
              <span class="number">{phone.number}</span>
              <span class="note">
                {[languageOf(words, phone.locale), dated(phone.note, language)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <OtherNumber words={words} take={take} />
      {seen.numbers.length > 1 && (
        <label class="to">
          {words.phones.to}
          <select value={to ?? ''} onChange={(event) => setTo(event.currentTarget.value)}>
            {seen.numbers.map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}

function OtherNumber({ words, take }: { words: Words; take: (phone: SimulatedPhone) => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const number = typed.replace(/[\s().-]/g, '');
    const fits = /^\+[1-9]\d{6,14}$/.test(number);
    setWrong(!fits);
    if (!fits) return;
    setTyped('');
    take({ number, name: words.phones.unknown, note: '', locale: 'en' });
  };
  return (
    <form class="other" onSubmit={submit} noValidate>
      <label for="number">{words.phones.number}</label>
      <div class="row">
        <input
          id="number"
          type="tel"
          inputMode="tel"
          autocomplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby="number-hint"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{words.phones.add}</button>
      </div>
      <p id="number-hint" class={wrong ? 'wrong' : 'quiet'} role={wrong ? 'alert' : undefined}>
        {wrong ? words.phones['number-wrong'] : words.phones['number-hint']}
      </p>
    </form>
  );
}

/** Days in it as people write them, and never broken in two. */
function dated(note: string, language: string): string {
  const written = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return note.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) =>
    written.format(new Date(day)).replaceAll(' ', '\u00a0'),
  );
}

function languageOf(words: Words, locale: string): string {
  return (words.phones.speaks as Readonly<Record<string, string>>)[locale] ?? locale;
}
