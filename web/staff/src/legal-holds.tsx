import { useEffect, useRef, useState } from 'preact/hooks';
import { Asking } from './acts.tsx';
import { api, at } from './api.ts';
import { faultWords, useDoing } from './doing.tsx';
import { Fold } from './fold.tsx';
import { fill, type Words } from './words.ts';

type Found = { readonly id: string; readonly name: string | null; readonly birthDate: string | null };
type Answer = { readonly items: readonly Found[]; readonly more: boolean };
type Read = {
  readonly version: string;
  readonly settings: { readonly legalHolds: readonly string[] | null };
};

/** As many as the server answers at once. */
const NAMES_A_CALL = 20;

const PATH = '/admin/practice/legalHolds';

/** Of whom nothing is deleted: found by name, never typed as an id; each hold begins and ends by itself. */
export function LegalHolds({ words }: { words: Words }) {
  const [held, setHeld] = useState<readonly Found[]>([]);
  const [found, setFound] = useState<Answer | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const { doing, line, faults } = useDoing(words);
  const text = words.admin;
  const load = async (): Promise<void> => {
    const ids = (await api.get<Read>(PATH)).settings.legalHolds ?? [];
    const items: Found[] = [];
    for (let from = 0; from < ids.length; from += NAMES_A_CALL) {
      const some = ids.slice(from, from + NAMES_A_CALL).join(',');
      items.push(...(await api.get<Answer>(`/admin/patients?ids=${at(some)}`)).items);
    }
    // One whose record is not here any more, or not yet, is under hold all the same.
    setHeld(ids.map((id) => items.find((one) => one.id === id) ?? { id, name: null, birthDate: null }));
  };
  useEffect(() => void doing(load, false), []);
  const change = (to: (ids: readonly string[]) => readonly string[]): Promise<boolean> =>
    doing(async () => {
      const { version, settings } = await api.get<Read>(PATH);
      await api.put(PATH, { version, settings: { legalHolds: to(settings.legalHolds ?? []) } });
      await load();
    });
  const look = (): void =>
    void doing(async () => {
      const words = search.current?.value.trim() ?? '';
      setFound(words.length < 2 ? null : await api.get<Answer>(`/admin/patients?q=${at(words)}`));
    }, false);
  const place = (one: Found): void =>
    void change((ids) => [...ids, one.id]).then(() => {
      setFound(null);
      search.current?.focus();
    });
  const nameOf = (one: Found): string => one.name ?? words.queue.unknown;
  return (
    <Fold title={text['section-legalHolds']}>
      <p class="quiet">{text['legalHolds-hint']}</p>
      {line}
      {faults.map((one) => (
        <p key={one.path} class="fault">
          {faultWords(one, words)}
        </p>
      ))}
      {held.length === 0 && <p class="quiet">{text['hold-nobody']}</p>}
      <ul class="accounts">
        {held.map((one) => (
          <li key={one.id}>
            <Who one={one} words={words} />
            <Asking
              ask={`hold-${one.id}`}
              title={text['hold-lift']}
              label={fill(text['hold-lift-of'], { who: nameOf(one) })}
              words={words}
              busy={false}
              done={() => change((ids) => ids.filter((id) => id !== one.id))}
            >
              <p>{fill(text['hold-lift-body'], { who: nameOf(one) })}</p>
            </Asking>
          </li>
        ))}
      </ul>
      <form
        class="quick"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <label>
          <span>{text['hold-search']}</span>
          <input ref={search} type="search" autocomplete="off" minLength={2} maxLength={80} required />
        </label>
        <button type="submit">{text['hold-find']}</button>
      </form>
      <p role="status">
        {found !== null &&
          (found.items.length === 0 ? text['hold-none'] : found.more ? text['hold-more'] : '')}
      </p>
      <ul class="accounts">
        {found?.items.map((one) => {
          const isHeld = held.some(({ id }) => id === one.id);
          return (
            <li key={one.id}>
              <Who one={one} words={words} />
              {isHeld ? (
                <span class="quiet">{text['hold-held']}</span>
              ) : (
                <button
                  type="button"
                  aria-label={fill(text['hold-place-of'], { who: nameOf(one) })}
                  onClick={() => place(one)}
                >
                  {text['hold-place']}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

function Who({ one: { id, name, birthDate }, words }: { one: Found; words: Words }) {
  return (
    <div>
      <strong>{name ?? words.queue.unknown}</strong>
      {birthDate !== null && ` · ${fill(words.person.born, { date: birthDate })}`}
      <p class="quiet">{fill(words.brief['patient-id'], { id })}</p>
    </div>
  );
}
