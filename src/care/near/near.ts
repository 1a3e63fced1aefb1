import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folded } from '../normal.ts';

/** Degrees north and east. */
export type Spot = readonly [latitude: number, longitude: number];

/** Where something is, as far as it is told. `zip` has five digits. */
export type Place = {
  readonly line: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly zip: string | null;
  readonly spot: Spot | null;
};

/** Where nothing is told. */
export const NOWHERE: Place = { line: null, city: null, state: null, zip: null, spot: null };

/** The earth's mean radius in miles (IUGG: 6,371.0088 km). */
const EARTH_MILES = 3958.7613;

/** Miles between two places as the crow flies: the haversine formula. */
export function milesBetween(one: Spot, other: Spot): number {
  const [north, east] = [radians(other[0] - one[0]), radians(other[1] - one[1])];
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(one[0])) * Math.cos(radians(other[0])) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(half)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

type Areas = { readonly zips: readonly number[]; readonly spots: (at: number) => Spot };

let areas: Areas | null = null;

/** The middle of each ZIP's area, by the US Census Bureau: baked by scripts/bake-zips.ts, which tells the layout. */
function zipAreas(): Areas {
  if (areas !== null) return areas;
  const baked = readFileSync(join(import.meta.dirname, 'zips.bin'));
  const count = baked.readUInt32LE(0);
  const zips: number[] = [];
  for (let at = 0; at < count; at += 1) zips.push((zips.at(-1) ?? 0) + baked.readUInt16LE(4 + at * 2));
  const degrees = (part: number, at: number, whole: number): number =>
    (baked.readUInt16LE(4 + (count * part + at) * 2) / 65_535) * whole - whole / 2;
  areas = { zips, spots: (at) => [degrees(1, at, 180), degrees(2, at, 360)] };
  return areas;
}

/**
 * The middle of a ZIP's area. A ZIP without one (post office boxes, one building) is taken to be where the nearest
 * number of the same first three digits is: the same sorting centre. Null where there is no such ZIP.
 */
export function spotOfZip(zip: string): Spot | null {
  if (!/^\d{5}$/.test(zip)) return null;
  const wanted = Number(zip);
  const { zips, spots } = zipAreas();
  let [from, to] = [0, zips.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((zips[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  const near = [from - 1, from].filter(
    (at) => zips[at] !== undefined && Math.floor((zips[at] ?? 0) / 100) === Math.floor(wanted / 100),
  );
  const [best] = near.toSorted((a, b) => apart(zips[a], wanted) - apart(zips[b], wanted));
  return best === undefined ? null : spots(best);
}

function apart(zip: number | undefined, wanted: number): number {
  return Math.abs((zip ?? 0) - wanted);
}

/** The ZIP that a text names, its first five digits. A number with a word of money or age beside it is none. */
export function readZip(text: string): string | null {
  const found =
    /(?<![\d$.,-])(\d{5})(?:-\d{4})?(?![\d,.]*\d)(?!\s*(?:dollars|d[oó]lares|years|a[nñ]os|\/))/i.exec(text);
  const zip = found?.[1] ?? null;
  return zip !== null && spotOfZip(zip) !== null ? zip : null;
}

/** Where an address is: as it says itself, else the middle of its ZIP. Spots that cannot be are not taken. */
export function spotOf(zip: string | null, latitude: number | null, longitude: number | null): Spot | null {
  const own: Spot | null =
    latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
      ? [latitude, longitude]
      : null;
  const area = zip === null ? null : spotOfZip(zip);
  if (own === null || (own[0] === 0 && own[1] === 0)) return area;
  // Far from its own ZIP it is a mistake of the source (a sign, or the two the wrong way round).
  return area !== null && milesBetween(own, area) > MISTAKEN_MILES ? area : own;
}

/** No ZIP's area is as wide as this, save in Alaska. */
const MISTAKEN_MILES = 300;

/** Where a town is that a text names, by the places that lie in it; null where none does. */
export function readTown(text: string, places: Iterable<Place>): { town: string; spot: Spot } | null {
  const words = ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const towns = new Map<string, { town: string; spots: Spot[] }>();
  for (const { city, spot } of places) {
    if (city === null || spot === null) continue;
    const name = folded(city)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (name.length < 3 || !words.includes(` ${name} `)) continue;
    const known = towns.get(name);
    if (known === undefined) towns.set(name, { town: city, spots: [spot] });
    else known.spots.push(spot);
  }
  // "San Mateo" rather than "Mateo": the longest name is the one that was meant.
  const [found] = [...towns].sort((one, other) => other[0].length - one[0].length);
  if (found === undefined) return null;
  const { town, spots } = found[1];
  const mean = (at: 0 | 1) => spots.reduce((sum, spot) => sum + spot[at], 0) / spots.length;
  return { town, spot: [mean(0), mean(1)] };
}
