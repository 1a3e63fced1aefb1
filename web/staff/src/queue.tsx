import type { HandoffItem } from './api.ts';
import { Bulk, Together } from './bulk.tsx';
import type { Desk } from './desk.ts';
import { Locked } from './locked.tsx';
import { inWords } from './media.tsx';
import { DueClock, Risk } from './risk.tsx';
import { ENDED, type State } from './state.ts';
import { ViewBar } from './view-bar.tsx';
import { groupsOf } from './views.ts';
import { fill, nameOf, type Words } from './words.ts';

type Shown = { state: State; desk: Desk; words: Words; language: string; now: number };

/** Who needs somebody, in groups: dangers that nobody has, one's own, the others who wait, those whom colleagues have. */
export function Queue(shown: Shown) {
  const { state, desk, words } = shown;
  const groups = groupsOf(state).filter(({ items }) => items.length > 0);
  const { search, view } = state.looking;
  return (
    <nav class="queue" aria-label={words.queue.title}>
      <h2>{words.queue.title}</h2>
      <ViewBar state={state} desk={desk} words={words} language={shown.language} />
      {state.queue === null && <p>{words.queue.loading}</p>}
      {state.locked === ENDED && (
        <Locked
          words={words}
          what={words.queue['resolved-locked']}
          busy={state.busy !== null}
          open={(reason) => void desk.unlock(reason)}
        />
      )}
      {state.locked !== ENDED && state.queue !== null && groups.length === 0 && (
        <p>{search === '' && view === 'all' ? words.queue.empty : words.queue['none-here']}</p>
      )}
      {groups.map(({ name, items }) => (
        <section key={name} aria-labelledby={`group-${name}`}>
          <h3 id={`group-${name}`}>
            {words.queue[name]} <span class="count">{items.length}</span>
          </h3>
          <ul>
            {items.map((item) => (
              <Entry key={item.id} {...shown} item={item} />
            ))}
          </ul>
        </section>
      ))}
      <Together state={state} desk={desk} words={words} />
      {state.picked.size > 0 && <Bulk state={state} desk={desk} words={words} />}
    </nav>
  );
}

/** Whom it is about, and who writes for them where that is somebody else. */
export function personOf(item: HandoffItem, words: Words): string {
  if (item.unreadable) return words.queue.unreadable;
  const who = item.brief.who ?? words.queue.unknown;
  const { relationship } = item.brief;
  return relationship === null ? who : fill(words.queue.for, { who, relationship });
}

/** The danger that was found, in words. */
export function dangerOf(item: HandoffItem, words: Words): string | null {
  const kind = item.brief.safety?.kind ?? null;
  // A kind that is newer than the words is better than none.
  return kind === null ? null : (nameOf(words.kind, kind) ?? kind.replaceAll('_', ' '));
}

function Entry({ state, desk, words, language, now, item }: Shown & { item: HandoffItem }) {
  const last = item.brief.asked.at(-1);
  const danger = dangerOf(item, words);
  const pick = (on: boolean): void => {
    const picked = new Set(state.picked);
    if (on) picked.add(item.id);
    else picked.delete(item.id);
    desk.show({ picked });
  };
  return (
    <li class="place">
      <input
        type="checkbox"
        class="pick"
        aria-label={fill(words.queue.pick, { who: personOf(item, words) })}
        checked={state.picked.has(item.id)}
        onChange={(event) => pick(event.currentTarget.checked)}
      />
      <button
        type="button"
        id={`entry-${item.id}`}
        class={`entry ${item.risk}`}
        aria-current={item.id === state.selected ? 'true' : undefined}
        onClick={() => void desk.select(item.id)}
      >
        <span class="line">
          <Risk item={item} words={words} />
          <DueClock
            item={item}
            words={words}
            language={language}
            now={now}
            staffId={state.me?.staff.id ?? ''}
          />
        </span>
        <span class="name">
          {personOf(item, words)}
          {item.unread && <span class="mark">{words.queue.unread}</span>}
        </span>
        <span class="why">
          {nameOf(words.reason, item.reason) ?? item.reason}
          {danger !== null && ` · ${danger}`}
        </span>
        {item.unreadable && <span class="said">{words.queue['unreadable-do']}</span>}
        {last !== undefined && (
          <span class="said" lang={item.brief.language} dir="auto">
            {inWords(last.text, words)}
          </span>
        )}
      </button>
    </li>
  );
}
