import { clockTime, type Words } from './words.ts';

const WIDTH = 280;
const ROW = 22;
const LEFT = 12;
const ROWS = ['done', 'partly', 'not'] as const;
/** More than these do not stand apart in a narrow panel. */
const MOST = 14;

/** How a goal went, check-in by check-in: a picture, and the same in words. Check-ins are notes of the goal in the record. */
export function GoalChart({
  notes,
  words,
  language,
  zone,
}: {
  notes: readonly { readonly at: string | null; readonly text: string }[];
  words: Words;
  language: string;
  zone: string;
}) {
  const points = notes
    .flatMap(({ at, text }) => {
      const found = /^Check-in: (done|partly|not)$/.exec(text)?.[1];
      const outcome = ROWS.find((one) => one === found);
      return at === null || outcome === undefined ? [] : [{ at, outcome }];
    })
    .slice(-MOST);
  if (points.length === 0) return null;
  const gap = (WIDTH - 2 * LEFT) / Math.max(1, points.length - 1);
  const places = points.map(({ at, outcome }, place) => ({
    at,
    x: LEFT + place * gap,
    y: ROW / 2 + ROWS.indexOf(outcome) * ROW,
  }));
  return (
    <figure class="goal-chart">
      <svg viewBox={`0 0 ${WIDTH} ${ROW * ROWS.length}`} aria-hidden="true">
        {ROWS.map((row, place) => (
          <line key={row} x1="0" x2={WIDTH} y1={ROW / 2 + place * ROW} y2={ROW / 2 + place * ROW} />
        ))}
        <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ at, x, y }) => (
          <circle key={at} cx={x} cy={y} r="5" />
        ))}
      </svg>
      <figcaption class="quiet">
        {points
          .map(
            ({ at, outcome }) =>
              `${clockTime(language, Date.parse(at), zone)}: ${words.person[`went-${outcome}`]}`,
          )
          .join('; ')}
      </figcaption>
    </figure>
  );
}
