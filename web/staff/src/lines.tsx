import { useEffect, useRef } from 'preact/hooks';
import type { HandoffItem, MessageItem } from './api.ts';
import type { State } from './desk.ts';
import { clockTime, nameOf, type Words } from './words.ts';

/** Closer to the end than this counts as reading the end: then new lines are followed. In pixels. */
const NEAR_END = 80;

/** What was said, oldest first. New lines are announced, and followed only by who was at the end. */
export function Lines({
  state,
  item,
  words,
  language,
  zone,
  now,
}: {
  state: State;
  item: HandoffItem;
  words: Words;
  language: string;
  zone: string;
  now: number;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const last = state.lines?.at(-1)?.id;
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
      {state.lines === null && <p class="quiet">{words.conversation.loading}</p>}
      {state.lines?.length === 0 && <p class="quiet">{words.conversation['no-lines']}</p>}
      {state.lines?.map((line) => (
        <div key={line.id} id={`line-${line.id}`} tabIndex={-1} class={`line ${line.from}`}>
          <p class="by">
            {byOf(line, item, words)}
            {' · '}
            <time dateTime={line.at}>{clockTime(language, Date.parse(line.at), zone, now)}</time>
          </p>
          <p class="text" lang={line.from === 'staff' ? undefined : line.locale} dir="auto">
            {line.text}
          </p>
          {line.from !== 'patient' && line.delivery !== null && (
            <p class={failed(line) ? 'delivery failed' : 'delivery'}>
              {nameOf(words.delivery, line.delivery) ?? line.delivery}
            </p>
          )}
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
