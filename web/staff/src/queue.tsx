import type { HandoffItem } from './api.ts';
import type { Desk, State } from './desk.ts';
import { DueClock, Risk } from './risk.tsx';
import { fill, nameOf, type Words } from './words.ts';

type Shown = { state: State; desk: Desk; words: Words; language: string; now: number };

/** Who needs somebody, in groups: dangers that nobody has, one's own, the others who wait, those whom colleagues have. */
export function Queue(shown: Shown) {
  const { state, words } = shown;
  return (
    <nav class="queue" aria-label={words.queue.title}>
      <h2>{words.queue.title}</h2>
      {state.queue === null && <p>{words.queue.loading}</p>}
      {state.queue?.length === 0 && <p>{words.queue.empty}</p>}
      {groupsOf(state).map(({ name, items }) =>
        items.length === 0 ? null : (
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
        ),
      )}
      <Keys words={words} />
    </nav>
  );
}

/** The queue as it stands on the page, from top to bottom. Within a group the server's order stays. */
export function groupsOf(state: State) {
  const all = state.queue ?? [];
  const me = state.me?.staff.id;
  const mine = all.filter((item) => item.assignee !== null && item.assignee === me);
  const waiting = all.filter((item) => item.state === 'waiting');
  const danger = waiting.filter((item) => item.risk === 'emergency' || item.risk === 'crisis');
  const others = all.filter((item) => item.state === 'with_person' && item.assignee !== me);
  return [
    { name: 'now', items: danger },
    { name: 'mine', items: mine },
    { name: 'waiting', items: waiting.filter((item) => !danger.includes(item)) },
    { name: 'others', items: others },
  ] as const;
}

/** Whom it is about, and who writes for them where that is somebody else. */
export function personOf(item: HandoffItem, words: Words): string {
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
  return (
    <li>
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
        <span class="name">{personOf(item, words)}</span>
        <span class="why">
          {nameOf(words.reason, item.reason) ?? item.reason}
          {danger !== null && ` · ${danger}`}
        </span>
        {last !== undefined && (
          <span class="said" lang={item.brief.language} dir="auto">
            {last.text}
          </span>
        )}
      </button>
    </li>
  );
}

function Keys({ words }: { words: Words }) {
  const keys = [
    ['Alt+J', words.keys.next],
    ['Alt+K', words.keys.previous],
    ['Alt+C', words.keys.claim],
    ['Alt+L', words.keys.reply],
    ['Alt+B', words.keys.release],
    ['Alt+E', words.keys.resolve],
  ] as const;
  return (
    <details class="keys">
      <summary>{words.keys.title}</summary>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
