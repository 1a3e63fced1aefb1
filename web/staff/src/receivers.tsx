import type { Ref } from 'preact';
import type { State } from './state.ts';
import type { Words } from './words.ts';

/** To whom something goes: colleagues, those whom it suits first, with what they have; and teams. */
export function Receivers({
  state,
  words,
  to,
  first = [],
  without = null,
}: {
  state: State;
  words: Words;
  to: Ref<HTMLSelectElement>;
  first?: readonly string[];
  without?: string | null;
}) {
  const best = (id: string) => {
    const place = first.indexOf(id);
    return place === -1 ? first.length : place;
  };
  const people = state.colleagues
    .filter(({ id }) => id !== without)
    .toSorted((one, other) => best(one.id) - best(other.id));
  return (
    <label>
      <span>{words.act.to}</span>
      <select ref={to} required>
        <optgroup label={words.act.people}>
          {people.map(({ id, name, load, status }) => (
            <option key={id} value={`staff/${id}`}>
              {`${name} · ${load} · ${status === 'online' ? words.act.here : words.act.away}`}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.act.teams}>
          {state.teams.map(({ id, name }) => (
            <option key={id} value={`team/${id}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** What was chosen there, as the staff API takes it. */
export function receiverOf(to: HTMLSelectElement | null): { team: string } | { staffId: string } {
  const [kind, id = ''] = (to?.value ?? '').split('/');
  return kind === 'team' ? { team: id } : { staffId: id };
}
