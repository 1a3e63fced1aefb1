import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, type HandoffItem } from './api.ts';
import type { Desk } from './desk.ts';
import { focusFault } from './doing.tsx';
import { ASK } from './keys.ts';
import { Receivers, receiverOf } from './receivers.tsx';
import { Resolve } from './resolve.tsx';
import type { State } from './state.ts';
import type { Words } from './words.ts';

type Shown = { state: State; desk: Desk; item: HandoffItem; words: Words };

const HOUR_MS = 60 * 60_000;

/** All that staff can do with an entry. What the role or the state does not allow is not there. */
export function Acts(shown: Shown) {
  const { state, desk, item, words } = shown;
  const staff = state.me?.staff;
  const mine = item.assignee === staff?.id;
  // As the server has it: who holds it, or who looks after those who do.
  const over = staff?.role === 'supervisor' || staff?.role === 'admin';
  const mayEnd = mine || over;
  const free = item.assignee === null;
  const open = item.state !== 'resolved';
  const busy = state.busy !== null;
  const sleeps = item.state === 'snoozed' || item.state === 'waiting_on_patient';
  const button = (act: 'claim' | 'release' | 'wake' | 'unread', key: string | undefined, main = false) => (
    <button
      type="button"
      class={main ? 'main' : ''}
      aria-keyshortcuts={key}
      disabled={busy}
      onClick={() => void desk.act(act)}
    >
      {words.act[act]}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser.
    <div class="acts" role="group" aria-label={words.act.title}>
      {open && free && button('claim', 'Alt+C', true)}
      {open && !free && !mine && staff?.role !== 'agent' && <TakeOver {...shown} />}
      {sleeps && (mayEnd || free) && button('wake', undefined)}
      {item.state === 'with_person' && mayEnd && button('release', 'Alt+B')}
      {open && (mayEnd || free) && <Transfer {...shown} />}
      {open && !sleeps && (mayEnd || free) && <Snooze {...shown} />}
      {item.state === 'with_person' && mayEnd && <Leave {...shown} />}
      {open && mine && !item.unread && button('unread', undefined)}
      {open && mayEnd && <Resolve desk={desk} words={words} busy={busy} />}
      <p class="notice" role="status">
        {state.notice === null ? '' : words.act[state.notice]}
      </p>
    </div>
  );
}

function TakeOver({ state, desk, words }: Shown) {
  const reason = useRef<HTMLTextAreaElement>(null);
  return (
    <Asking
      ask="take-over"
      keys="Alt+O"
      title={words.act['take-over']}
      words={words}
      busy={state.busy !== null}
      done={() => desk.act('take-over', { reason: reason.current?.value ?? '' })}
    >
      <p>{words.act['take-over-body']}</p>
      <label>
        <span>{words.act.reason}</span>
        <textarea ref={reason} rows={2} required maxLength={2_000} />
      </label>
    </Asking>
  );
}

function Transfer({ state, desk, item, words }: Shown) {
  const [fitting, setFitting] = useState<readonly string[]>([]);
  const to = useRef<HTMLSelectElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  return (
    <Asking
      ask="transfer"
      keys="Alt+T"
      title={words.act.transfer}
      words={words}
      busy={state.busy !== null}
      opened={() =>
        void api.fitting(item.id).then(
          ({ items }) => setFitting(items.map(({ id }) => id)),
          () => undefined,
        )
      }
      done={() => desk.act('transfer', { ...receiverOf(to.current), note: note.current?.value ?? '' })}
    >
      <Receivers state={state} words={words} to={to} first={fitting} without={item.assignee} />
      <label>
        <span>{words.act.note}</span>
        <textarea ref={note} rows={2} required maxLength={2_000} />
      </label>
    </Asking>
  );
}

function Snooze({ state, desk, words }: Shown) {
  const until = useRef<HTMLInputElement>(null);
  const put = (ms: number): void => {
    if (until.current !== null) until.current.value = localMoment(Date.now() + ms);
  };
  return (
    <Asking
      ask="snooze"
      keys="Alt+S"
      title={words.act.snooze}
      words={words}
      busy={state.busy !== null}
      opened={() => put(HOUR_MS)}
      done={() => desk.act('snooze', { until: new Date(until.current?.value ?? '').toISOString() })}
    >
      <p>{words.act['snooze-body']}</p>
      <Moments until={until} put={put} words={words} />
    </Asking>
  );
}

/** Until when: some moments at hand, or any. */
export function Moments({
  until,
  put,
  words,
}: {
  until: Ref<HTMLInputElement>;
  put: (ms: number) => void;
  words: Words;
}) {
  return (
    <>
      <div class="quick">
        <button type="button" onClick={() => put(HOUR_MS)}>
          {words.act['in-hour']}
        </button>
        <button type="button" onClick={() => put(4 * HOUR_MS)}>
          {words.act['in-four']}
        </button>
        <button type="button" onClick={() => put(24 * HOUR_MS)}>
          {words.act['in-day']}
        </button>
      </div>
      <label>
        <span>{words.act.until}</span>
        <input ref={until} type="datetime-local" required />
      </label>
    </>
  );
}

function Leave({ state, desk, words }: Shown) {
  return (
    <Asking
      ask="wait"
      keys="Alt+W"
      title={words.act.wait}
      words={words}
      busy={state.busy !== null}
      done={() => desk.act('wait', {})}
    >
      <p>{words.act['wait-body']}</p>
    </Asking>
  );
}

/** A button that asks first, in a dialog; a refusal keeps what was written. */
export function Asking({
  ask,
  keys,
  title,
  words,
  busy,
  opened = () => undefined,
  done,
  stays = false,
  label,
  children,
}: {
  ask: string;
  keys?: string;
  title: string;
  words: Words;
  busy: boolean;
  opened?: () => void;
  done: () => Promise<boolean>;
  /** Stays open until it is done, so that what is wrong is seen beside what was typed. */
  stays?: boolean;
  /** The button's name for whoever hears it, where several say the same. */
  label?: string;
  children: ComponentChildren;
}) {
  const form = useRef<HTMLFormElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const open = (): void => {
    if (dialog.current === null || dialog.current.open) return;
    dialog.current.showModal();
    opened();
  };
  useEffect(() => {
    const asked = (event: Event): void => {
      if ((event as CustomEvent<string>).detail === ask) open();
    };
    addEventListener(ASK, asked);
    return () => removeEventListener(ASK, asked);
  });
  return (
    <>
      <button type="button" aria-label={label} aria-keyshortcuts={keys} disabled={busy} onClick={open}>
        {title}
      </button>
      <dialog ref={dialog} aria-labelledby={`ask-${ask}`}>
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!stays) dialog.current?.close();
            void done().then((isDone) => {
              if (isDone) dialog.current?.close();
              else if (stays) focusFault(form.current);
            });
          }}
        >
          <h2 id={`ask-${ask}`}>{title}</h2>
          {children}
          <div class="answers">
            <button type="button" onClick={() => dialog.current?.close()}>
              {words.act.cancel}
            </button>
            <button type="submit" class="main" disabled={busy}>
              {title}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

/** A moment as an input of the kind `datetime-local` has it: by the machine's own clock. */
export function localMoment(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
