import { useEffect, useRef } from 'preact/hooks';
import type { HandoffItem, MessageItem } from './api.ts';
import type { Desk } from './desk.ts';
import { Attached, wordsAlone } from './media.tsx';
import type { State } from './state.ts';
import { clockTime, fill, nameOf, type Words } from './words.ts';

/** Closer to the end than this counts as reading the end: then new lines are followed. In pixels. */
const NEAR_END = 80;

/** Lines and private notes in the order of their times. */
function saidAndNoted({ lines, notes }: State) {
  return [...(lines ?? []), ...notes].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** What was said, oldest first. New lines are announced, and followed only by who was at the end. */
export function Lines({
  state,
  desk,
  item,
  words,
  language,
  zone,
  now,
}: {
  state: State;
  desk: Desk;
  item: HandoffItem;
  words: Words;
  language: string;
  zone: string;
  now: number;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const last = `${state.lines?.at(-1)?.id} ${state.notes.length} ${state.scheduled.length}`;
  useEffect(() => {
    if (frame.current !== null && atEnd.current) frame.current.scrollTop = frame.current.scrollHeight;
  }, [last]);
  // The reply box takes room when it opens: whoever read the end still does.
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const resized = new ResizeObserver(() => {
      if (atEnd.current) current.scrollTop = current.scrollHeight;
    });
    resized.observe(current);
    return () => resized.disconnect();
  }, []);
  return (
    <div
      class="log"
      role="log"
      aria-label={words.conversation.log}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
      tabIndex={0}
      ref={frame}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
      }}
    >
      {state.lines === null && state.locked !== item.id && <p class="quiet">{words.conversation.loading}</p>}
      {state.lines?.length === 0 && <p class="quiet">{words.conversation['no-lines']}</p>}
      {saidAndNoted(state).map((line) =>
        'from' in line ? (
          <div key={line.id} id={`line-${line.id}`} tabIndex={-1} class={`line ${line.from}`}>
            <p class="by">
              {byOf(line, item, words)}
              {' · '}
              <time dateTime={line.at}>{clockTime(language, Date.parse(line.at), zone, now)}</time>
            </p>
            <p class="text" lang={line.from === 'staff' ? undefined : line.locale} dir="auto">
              {wordsAlone(line)}
            </p>
            <Attached
              line={line}
              item={item}
              reason={state.reasons.get(item.id) ?? null}
              by={byOf(line, item, words)}
              words={words}
              language={language}
              zone={zone}
            />
            {line.from !== 'patient' && line.delivery !== null && (
              <p class={failed(line) ? 'delivery failed' : 'delivery'}>
                {nameOf(words.delivery, line.delivery) ?? line.delivery}
              </p>
            )}
          </div>
        ) : (
          <div key={line.id} class="line private">
            <p class="by">
              {fill(words.conversation.note, { name: line.name })}
              {' · '}
              <time dateTime={line.at}>{clockTime(language, Date.parse(line.at), zone, now)}</time>
            </p>
            <p class="text" dir="auto">
              {line.text}
            </p>
          </div>
        ),
      )}
      {state.scheduled.map((line) => (
        <div key={line.id} class="line staff later">
          <p class="by">
            {fill(words.conversation.later, {
              name: line.name,
              when: clockTime(language, Date.parse(line.sendAt), zone, now),
            })}
          </p>
          <p class="text" dir="auto">
            {line.text}
          </p>
          <button
            type="button"
            disabled={state.busy !== null}
            onClick={() => void desk.writing.takeBack(line.id, line.text)}
          >
            {words.conversation['take-back']}
          </button>
        </div>
      ))}
    </div>
  );
}

function failed({ delivery }: MessageItem): boolean {
  return delivery !== null && ['failed', 'undelivered', 'suppressed', 'dropped'].includes(delivery);
}

function byOf(line: MessageItem, item: HandoffItem, words: Words): string {
  switch (line.from) {
    case 'patient':
      return item.brief.who ?? words.conversation.patient;
    case 'staff':
      return line.staffName ?? words.conversation.staff;
    case 'bot':
      return words.conversation.bot;
    case 'system':
      return words.conversation.system;
  }
}
