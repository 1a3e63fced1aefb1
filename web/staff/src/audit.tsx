import { useRef, useState } from 'preact/hooks';
import { api, at } from './api.ts';
import { useDoing } from './doing.tsx';
import type { State } from './state.ts';
import { clockTime, counted, fill, type Words } from './words.ts';

type Line = {
  readonly at: string;
  readonly who: string;
  readonly name: string | null;
  readonly did: string;
  readonly what: string;
  readonly why: string | null;
};
type Found = { readonly items: readonly Line[]; readonly found: number };

/** Who did what, when: looked through by person, act, id and day, and taken along as a table. Looking is written down too. */
export function Audit({ words, language, state }: { words: Words; language: string; state: State }) {
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState<(Found & { readonly query: string }) | null>(null);
  const { doing, line } = useDoing(words);
  const text = words.audit;
  const zone = state.me?.practice.zone ?? 'UTC';
  const query = (): string => {
    const given = new FormData(form.current ?? undefined);
    const parts = ['who', 'did', 'what'].map((name) => [name, String(given.get(name) ?? '').trim()]);
    const day = (name: string, after: number): string => {
      const typed = String(given.get(name) ?? '');
      const [year = 0, month = 1, date = 1] = typed.split('-').map(Number);
      return typed === '' ? '' : new Date(year, month - 1, date + after).toISOString();
    };
    return [...parts, ['from', day('from', 0)], ['to', day('to', 1)]]
      .flatMap(([name, value = '']) => (value === '' ? [] : [`${name}=${at(value)}&`]))
      .join('');
  };
  const look = (): void =>
    void doing(async () => {
      const asked = query();
      setShown({ ...(await api.get<Found>(`/admin/audit?${asked}limit=200`)), query: asked });
    }, false);
  return (
    <section aria-labelledby="audit">
      <h3 id="audit">{text.title}</h3>
      <p class="quiet">{text.hint}</p>
      <form
        ref={form}
        class="quick"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <label>
          <span>{text.who}</span>
          <select name="who">
            <option value="">{text.anybody}</option>
            {state.colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="bot">{text.bot}</option>
          </select>
        </label>
        <label>
          <span>{text.did}</span>
          <input name="did" maxLength={80} autocomplete="off" />
        </label>
        <label>
          <span>{text.what}</span>
          <input name="what" maxLength={160} autocomplete="off" />
        </label>
        <label>
          <span>{text.from}</span>
          <input name="from" type="date" />
        </label>
        <label>
          <span>{text.to}</span>
          <input name="to" type="date" />
        </label>
        <button type="submit" class="main">
          {text.look}
        </button>
      </form>
      {line}
      {shown !== null && (
        <>
          <p role="status">
            {counted(language, text, 'found', { count: shown.found })}
            {shown.found > shown.items.length && ` ${fill(text.latest, { count: shown.items.length })}`}
          </p>
          {shown.items.length > 0 && (
            <>
              <a href={`/api/staff/admin/audit?${shown.query}format=csv`} download>
                {text.csv}
              </a>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1). */}
              <section class="wide" tabIndex={0} aria-label={text.title}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{text.when}</th>
                      <th scope="col">{text.who}</th>
                      <th scope="col">{text.did}</th>
                      <th scope="col">{text.what}</th>
                      <th scope="col">{text.why}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {shown.items.map((one, place) => (
                      <tr key={place}>
                        <td>{clockTime(language, Date.parse(one.at), zone)}</td>
                        <th scope="row">{one.name ?? one.who}</th>
                        <td>{one.did}</td>
                        <td>{one.what}</td>
                        <td>{one.why ?? ''}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            </>
          )}
        </>
      )}
    </section>
  );
}
