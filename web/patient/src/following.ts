/** How near the end counts as reading the newest line, in pixels. */
const NEAR_END = 80;

/** Whether the conversation scrolls by itself, rather than the whole page with it, as where there is little room. */
export function scrollsItself(log: Element | null): boolean {
  return log !== null && log.scrollHeight > log.clientHeight + 1;
}

function scrollerOf(log: Element): Element {
  return scrollsItself(log) ? log : document.documentElement;
}

/** Whether the end of the conversation is what is read. */
export function isNearEnd(log: Element): boolean {
  const { scrollTop, clientHeight, scrollHeight } = scrollerOf(log);
  return scrollTop + clientHeight > scrollHeight - NEAR_END;
}

/** Goes to the end; where that would push the first of the new lines out of sight, to that line instead. */
export function showFrom(log: Element, first: Element | null): void {
  const scroller = scrollerOf(log);
  scroller.scrollTo({ top: scroller.scrollHeight });
  if (first === null) return;
  const covered = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  const top = (scroller === log ? log.getBoundingClientRect().top : 0) + covered;
  if (first.getBoundingClientRect().top < top) first.scrollIntoView({ block: 'start' });
}
