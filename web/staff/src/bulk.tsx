import { useEffect, useRef } from 'preact/hooks';
import { Asking, localMoment, Moments } from './acts.tsx';
import type { Desk } from './desk.ts';
import { personOf } from './queue.tsx';
import { Receivers, receiverOf } from './receivers.tsx';
import type { State } from './state.ts';
import { groupsOf } from './views.ts';
import { fill, nameOf, type Words } from './words.ts';

type Shown = { state: State; desk: Desk; words: Words };

/** Why something ends, as the staff API has it (src/handoff/act.ts). */
const REASONS = ['answered', 'by-phone', 'elsewhere', 'twice', 'no-need'] as const;
const HOUR_MS = 60 * 60_000;

/** What can be done with all that are picked. What cannot be taken back asks first. */
export function Bulk(given: Shown) {
  const { state, desk, words } = given;
  const shown = groupsOf(state).flatMap(({ items }) => items);
  const picked = shown.filter(({ id }) => state.picked.has(id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser.
    <div class="bulk" role="group" aria-label={words.bulk.title}>
      <span>{fill(words.bulk.picked, { count: state.picked.size })}</span>
      <button type="button" disabled={state.busy !== null} onClick={() => void desk.bulk('claim')}>
        {words.bulk.claim}
      </button>
      <button type="button" disabled={state.busy !== null} onClick={() => void desk.bulk('release')}>
        {words.bulk.release}
      </button>
      <PassOn {...given} />
      <PutOff {...given} />
      <End {...given} />
      {picked.length < shown.length && (
        <button type="button" onClick={() => desk.show({ picked: new Set(shown.map(({ id }) => id)) })}>
          {fill(words.bulk.every, { count: shown.length })}
        </button>
      )}
      <button type="button" onClick={() => desk.show({ picked: new Set() })}>
        {words.bulk.none}
      </button>
    </div>
  );
}

function PassOn({ state, desk, words }: Shown) {
  const to = useRef<HTMLSelectElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  return (
    <Asking
      ask="bulk-transfer"
      title={words.bulk.transfer}
      words={words}
      busy={state.busy !== null}
      done={() => desk.bulk('transfer', { ...receiverOf(to.current), note: note.current?.value ?? '' })}
    >
      <p>{fill(words.bulk['transfer-body'], { count: state.picked.size })}</p>
      <Receivers state={state} words={words} to={to} />
      <label>
        <span>{words.act.note}</span>
        <textarea ref={note} rows={2} required maxLength={2_000} />
      </label>
    </Asking>
  );
}

function PutOff({ state, desk, words }: Shown) {
  const until = useRef<HTMLInputElement>(null);
  const put = (ms: number): void => {
    if (until.current !== null) until.current.value = localMoment(Date.now() + ms);
  };
  return (
    <Asking
      ask="bulk-snooze"
      title={words.bulk.snooze}
      words={words}
      busy={state.busy !== null}
      opened={() => put(HOUR_MS)}
      done={() => desk.bulk('snooze', { until: new Date(until.current?.value ?? '').toISOString() })}
    >
      <p>{words.act['snooze-body']}</p>
      <p>{words.bulk.danger}</p>
      <Moments until={until} put={put} words={words} />
    </Asking>
  );
}

function End({ state, desk, words }: Shown) {
  const reason = useRef<HTMLSelectElement>(null);
  return (
    <Asking
      ask="bulk-resolve"
      title={words.bulk.resolve}
      words={words}
      busy={state.busy !== null}
      done={() => desk.bulk('resolve', { reason: reason.current?.value })}
    >
      <p>{fill(words.bulk['resolve-body'], { count: state.picked.size })}</p>
      <p>{words.bulk.danger}</p>
      <label>
        <span>{words.bulk.reason}</span>
        <select ref={reason} required>
          {REASONS.map((one) => (
            <option key={one} value={one}>
              {words.bulk[`reason-${one}`]}
            </option>
          ))}
        </select>
      </label>
    </Asking>
  );
}

/** What became of each. For some seconds what can be taken back is. */
export function Together({ state, desk, words }: Shown) {
  const place = useRef<HTMLElement>(null);
  const { together } = state;
  // The button that was pressed may be gone: whoever works by keyboard or ear goes on from here.
  useEffect(() => place.current?.focus(), [together?.items]);
  if (together === null) return null;
  const { act, items, left } = together;
  const done = items.filter(({ ok }) => ok).length;
  return (
    <section ref={place} class="together" tabIndex={-1} aria-labelledby="together">
      <h3 id="together">
        {fill(words.bulk.outcome, { act: words.bulk[act], done, refused: items.length - done })}
      </h3>
      <p role="status">{left === 0 ? '' : fill(words.bulk.left, { count: left })}</p>
      <ul>
        {[...items.filter(({ ok }) => !ok), ...items.filter(({ ok }) => ok)].map(({ item, ok, code }) => (
          <li key={item.id} class={ok ? '' : 'refused'}>
            <strong>{personOf(item, words)}</strong>
            {` · ${nameOf(words.reason, item.reason) ?? item.reason}: `}
            {ok
              ? words.bulk.done
              : (nameOf(words.error, code ?? '') ?? fill(words.error.other, { requestId: '–' }))}
          </li>
        ))}
      </ul>
      <div class="quick">
        {together.undo !== null && (
          <button
            type="button"
            class="undo"
            disabled={state.busy !== null}
            onClick={() => void desk.unbulk()}
          >
            {words.reply.undo}
          </button>
        )}
        <button type="button" onClick={() => desk.show({ together: null })}>
          {words.bulk.close}
        </button>
      </div>
    </section>
  );
}
