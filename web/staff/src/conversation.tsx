import { useLayoutEffect, useRef } from 'preact/hooks';
import { Acts } from './acts.tsx';
import type { HandoffItem } from './api.ts';
import { Brief } from './brief.tsx';
import type { Desk } from './desk.ts';
import { FailureLine } from './failure.tsx';
import { InTheirLanguage, useGist } from './gist.tsx';
import { Lines } from './lines.tsx';
import { Locked } from './locked.tsx';
import { personOf } from './queue.tsx';
import { Composer } from './reply.tsx';
import { DueClock, Risk } from './risk.tsx';
import type { State } from './state.ts';
import { fill, type Words } from './words.ts';

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
  const told = useGist(item, state, language);
  const staffId = state.me?.staff.id ?? '';
  const zone = state.me?.practice.zone ?? 'UTC';
  const nameBy = (id: string): string =>
    state.colleagues.find((one) => one.id === id)?.name ??
    state.teams.find((one) => one.id === id)?.name ??
    id;
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
      {item.passed.length > 0 && (
        <ol class="passed">
          {item.passed.slice(-3).map(({ at, did, by, to, note }) => (
            <li key={at + did}>
              {fill(words.passed[did as keyof Words['passed']] ?? did, {
                by: nameBy(by),
                to: nameBy(to ?? ''),
              })}
              {note !== null && `: ${note}`}
            </li>
          ))}
        </ol>
      )}
      <Brief item={item} words={words} language={language} zone={zone} now={now} />
      {told !== null && (
        <InTheirLanguage
          told={told}
          desk={desk}
          item={item}
          words={words}
          language={language}
          busy={state.busy !== null}
        />
      )}
      {state.locked === item.id && (
        <Locked
          words={words}
          what={words.conversation.locked}
          busy={state.busy !== null}
          open={(reason) => void desk.unlock(reason)}
        />
      )}
      <Lines state={state} desk={desk} item={item} words={words} language={language} zone={zone} now={now} />
      <Acts state={state} desk={desk} item={item} words={words} />
      <FailureLine state={state} words={words} />
      <Composer
        state={state}
        desk={desk}
        item={item}
        words={words}
        language={language}
        from={told === null || told.ours === item.brief.language ? null : told.ours}
      />
    </article>
  );
}
