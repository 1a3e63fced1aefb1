import type { Goal } from './my-pages.tsx';
import type { MyWords } from './my-words.ts';

const WIDTH = 320;
const ROW = 26;
const LEFT = 14;
const ROWS = ['done', 'partly', 'not'] as const;
/** More than these do not stand apart on a narrow screen; the list below has all. */
const MOST = 14;

/** How a goal went, check-in by check-in: a picture, and the same in words for whoever reads or prints it. */
export function Progress({ points, words }: { points: Goal['points']; words: MyWords['goals'] }) {
  if (points.length === 0) return <p class="quiet-line">{words.noPoints}</p>;
  const named = { done: words.done, partly: words.partly, not: words.missed } as const;
  const shown = points.slice(-MOST);
  const gap = (WIDTH - 2 * LEFT) / Math.max(1, shown.length - 1);
  const places = shown.map(({ outcome, at }, n) => ({
    at,
    outcome,
    x: shown.length === 1 ? WIDTH / 2 : LEFT + n * gap,
    y: ROW / 2 + ROWS.indexOf(outcome) * ROW,
  }));
  return (
    <figure class="progress">
      <figcaption>{words.chart}</figcaption>
      <div class="progress-picture" aria-hidden="true">
        <ul>
          {ROWS.map((row) => (
            <li key={row}>{named[row]}</li>
          ))}
        </ul>
        <svg viewBox={`0 0 ${WIDTH} ${ROW * ROWS.length}`} role="presentation">
          {ROWS.map((row, n) => (
            <line key={row} x1="0" x2={WIDTH} y1={ROW / 2 + n * ROW} y2={ROW / 2 + n * ROW} class="rule" />
          ))}
          <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} class="way" />
          {places.map(({ at, x, y, outcome }) => (
            <circle key={at} cx={x} cy={y} r="6" class={`point ${outcome}`} />
          ))}
        </svg>
      </div>
      <ol class="progress-list">
        {points.map(({ at, day, outcome }) => (
          <li key={at}>
            {day}: {named[outcome]}
          </li>
        ))}
      </ol>
    </figure>
  );
}
