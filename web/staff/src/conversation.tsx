import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HandoffItem } from './api.ts';
import { Brief } from './brief.tsx';
import type { Desk, State } from './desk.ts';
import { FailureLine } from './failure.tsx';
import { Lines } from './lines.tsx';
import { personOf } from './queue.tsx';
import { Reply } from './reply.tsx';
import { Resolve } from './resolve.tsx';
import { DueClock, Risk } from './risk.tsx';
import type { Words } from './words.ts';

/** One conversation: who and why on top, what was said, and what staff can do about it. */
export function Conversation({
  state,
  desk,
  item,
  words,
  language,
  now,
}: {
  state: State;
  desk: Desk;
  item: HandoffItem;
  words: Words;
  language: string;
  now: number;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever works by keyboard or ear lands where the new thing is.
  useLayoutEffect(() => heading.current?.focus(), []);
  const staffId = state.me?.staff.id ?? '';
  const mine = item.assignee === staffId;
  const role = state.me?.staff.role;
  // As the server has it: who holds it, or who looks after those who do.
  const mayEnd = mine || role === 'supervisor' || role === 'admin';
  const zone = state.me?.practice.zone ?? 'UTC';
  const back = (): void => {
    void desk.select(null);
    requestAnimationFrame(() => document.getElementById(`entry-${item.id}`)?.focus());
  };
  return (
    <article class="conversation">
      <div class="top">
        <button type="button" class="back" onClick={back}>
          {words.conversation.back}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {personOf(item, words)}
        </h2>
        <Risk item={item} words={words} />
        <DueClock item={item} words={words} language={language} now={now} staffId={staffId} />
      </div>
      <Brief item={item} words={words} language={language} zone={zone} now={now} />
      <Lines state={state} item={item} words={words} language={language} zone={zone} now={now} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser. */}
      <div class="acts" role="group" aria-label={words.act.title}>
        {item.state === 'waiting' && (
          <button
            type="button"
            class="main"
            aria-keyshortcuts="Alt+C"
            disabled={state.busy !== null}
            onClick={() => void desk.act('claim')}
          >
            {words.act.claim}
          </button>
        )}
        {item.state === 'with_person' && mayEnd && (
          <button
            type="button"
            aria-keyshortcuts="Alt+B"
            disabled={state.busy !== null}
            onClick={() => void desk.act('release')}
          >
            {words.act.release}
          </button>
        )}
        {mayEnd && <Resolve desk={desk} words={words} busy={state.busy !== null} />}
        <p class="notice" role="status">
          {state.notice === null ? '' : words.act[state.notice]}
        </p>
      </div>
      <FailureLine state={state} words={words} />
      {mine ? (
        <Reply state={state} desk={desk} item={item} words={words} language={language} />
      ) : (
        <p class="claim-first">{words.reply['claim-first']}</p>
      )}
    </article>
  );
}
