import { useRef, useState } from 'preact/hooks';
import type { Words } from './words.ts';

/** Asks whoever opened a link for a birth date: the second thing, beside the phone that got the link. */
export function Proof({
  words,
  language,
  wrong,
  prove,
}: {
  words: Words;
  language: string;
  wrong: boolean;
  prove: (birthDate: string | null) => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [whole, setWhole] = useState(true);
  const say = words.proof;
  const months = Array.from({ length: 12 }, (_, month) => {
    const name = new Intl.DateTimeFormat(language === 'ht' ? 'fr' : language, {
      month: 'long',
      timeZone: 'UTC',
    });
    return `${month + 1} · ${name.format(Date.UTC(2000, month, 15))}`;
  });
  const submit = () => {
    if (form.current === null) return;
    const given = new FormData(form.current);
    const [year, month, day] = ['year', 'month', 'day'].map((name) => String(given.get(name) ?? '').trim());
    const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    // A day that is none (February 31) comes out as another.
    const read = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`).getTime() : Number.NaN;
    const isDay = !Number.isNaN(read) && new Date(read).toISOString().startsWith(date);
    setWhole(isDay);
    if (isDay) prove(date);
  };
  return (
    <form
      class="proof"
      ref={form}
      aria-labelledby="proof-title"
      // What is missing is said in the page's language, not in the browser's.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="proof-title">{say.title}</h2>
      <p>{say.why}</p>
      <fieldset class="proof-date" aria-labelledby="proof-title">
        <label>
          {say.month}
          <select name="month" autocomplete="bday-month" required>
            <option value="" />
            {months.map((name, n) => (
              <option key={name} value={n + 1}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.day}
          <input name="day" inputMode="numeric" maxLength={2} autocomplete="bday-day" required />
        </label>
        <label>
          {say.year}
          <input name="year" inputMode="numeric" maxLength={4} autocomplete="bday-year" required />
        </label>
      </fieldset>
      <p role="alert" class="proof-wrong">
        {whole ? (wrong ? say.wrong : '') : say.notADay}
      </p>
      <div class="row">
        <button type="submit" class="main-button">
          {say.open}
        </button>
        <button type="button" onClick={() => prove(null)}>
          {say.skip}
        </button>
      </div>
    </form>
  );
}
