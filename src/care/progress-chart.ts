import type { GoalProgress } from './progress.ts';

/** Words of the picture, in the language of whoever looks; `date` makes a day of an ISO date-time. */
export type ChartWords = {
  /** Says the whole picture to those who do not see it. */
  readonly title: string;
  /** From the top: did it (or the level +2 …) down to not yet; five with levels, three without. */
  readonly rows: readonly string[];
  readonly date: (iso: string) => string;
};

/** In the units of the picture's own box; it grows and shrinks with the page. */
const WIDTH = 320;
const ROW = 30;
const LEFT = 96;
const RIGHT = 16;
const TOP = 14;
const BOTTOM = 26;
/** More points than these run into each other: the latest are shown. */
const MOST_POINTS = 12;
/** Characters of a row's name that fit. */
const NAME_MOST = 16;

/**
 * A picture of how a goal went, as one SVG element: pure, without scripts, styles or fonts from elsewhere, so that a page
 * or a mail can show it as it is. Colours come from `currentColor`. Empty string where there is nothing to draw yet.
 */
export function progressChart(progress: GoalProgress, words: ChartWords): string {
  const points = progress.points.slice(-MOST_POINTS);
  if (points.length === 0) return '';
  const lowest = -2;
  const highest = progress.levels === null ? 0 : 2;
  const height = TOP + (highest - lowest) * ROW + BOTTOM;
  const x = (place: number) =>
    points.length === 1
      ? (LEFT + WIDTH - RIGHT) / 2
      : LEFT + (place * (WIDTH - RIGHT - LEFT)) / (points.length - 1);
  const y = (level: number) => TOP + (highest - Math.min(level, highest)) * ROW;
  const rows = words.rows.slice(0, highest - lowest + 1).map((name, place) => {
    const at = TOP + place * ROW;
    const shown = name.length > NAME_MOST ? `${name.slice(0, NAME_MOST - 1)}…` : name;
    return `<line x1="${LEFT - 6}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" stroke="currentColor" stroke-opacity="0.2"/><text x="0" y="${at + 4}" font-size="11" fill="currentColor">${escaped(shown)}</text>`;
  });
  const path = points
    .map(({ level }, place) => `${place === 0 ? 'M' : 'L'}${round(x(place))} ${round(y(level))}`)
    .join(' ');
  const dots = points.map(
    ({ level, at }, place) =>
      `<circle cx="${round(x(place))}" cy="${round(y(level))}" r="4" fill="currentColor"><title>${escaped(words.date(at))}</title></circle>`,
  );
  const ends = [...new Set([0, points.length - 1])].map((place) => {
    const anchor = points.length === 1 ? 'middle' : place === 0 ? 'start' : 'end';
    return `<text x="${round(x(place))}" y="${height - 6}" font-size="11" fill="currentColor" text-anchor="${anchor}">${escaped(words.date(points[place]?.at ?? ''))}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${WIDTH} ${height}" width="100%"><title>${escaped(words.title)}</title>`,
    ...rows,
    `<path d="${path}" fill="none" stroke="currentColor" stroke-width="2"/>`,
    ...dots,
    ...ends,
    '</svg>',
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
