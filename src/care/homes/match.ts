import { milesBetween, type Spot } from '../near/near.ts';
import { folded } from '../normal.ts';
import type { Access, Home, HomeWish } from './home.ts';

/** What a home is held against. */
export type Criterion = 'openings' | 'age' | 'insurance' | 'language' | 'condition' | Access;

/** How a home stands to a wish: each criterion that matters is met, or nothing is known of it, or it was given up. */
export type Match = {
  readonly home: Home;
  /** Null where the home does not tell where it is. */
  readonly miles: number | null;
  readonly met: readonly Criterion[];
  readonly unknown: readonly Criterion[];
};

/** What was found, how far it was looked for, and what had to be given up to find anything. */
export type Matches = {
  readonly found: readonly Match[];
  /** Null: everywhere. */
  readonly within: number | null;
  readonly gaveUp: readonly Criterion[];
};

/** How far is looked, in miles, one step after the other. */
export const RADII = [10, 25, 50, 100] as const;

/** What may be given up when nothing fits, in this order. Age, insurance and openings never: the way there would be wasted. */
const GIVEN_UP: readonly Criterion[] = ['weekend', 'evening', 'transit', 'sensory', 'condition', 'language'];

/** An unknown thing weighs as much as these miles: a call settles it. Recognition as a medical home is worth a few. */
const UNKNOWN_MILES = 4;
const RECOGNISED_MILES = 3;

/**
 * The homes that fit, the best first. What is known not to fit is never among them. Looks near first and further where
 * nothing is, then gives up what can be given up, and says both. Each home is held against the wish once.
 */
export function matchHomes(homes: readonly Home[], wish: HomeWish, origin: Spot | null): Matches {
  const judged = homes.flatMap((home) => judge(home, wish, origin));
  const reach = origin === null ? [null] : RADII;
  for (let given = 0; given <= GIVEN_UP.length; given += 1) {
    const gaveUp = GIVEN_UP.slice(0, given).filter((one) => matters(one, wish));
    const isNew = given === 0 || matters(GIVEN_UP[given - 1] ?? 'openings', wish);
    if (!isNew) continue;
    for (const within of reach) {
      const found = judged
        .filter(({ miles, missed }) => isNear(miles, within) && missed.every((one) => gaveUp.includes(one)))
        .sort((one, other) => one.rank - other.rank || (one.home.id < other.home.id ? -1 : 1));
      if (found.length === 0) continue;
      return {
        found: found.map(({ home, miles, met, unknown }) => ({ home, miles, met, unknown })),
        within,
        gaveUp,
      };
    }
  }
  return { found: [], within: null, gaveUp: [] };
}

type Judged = Match & { readonly missed: readonly Criterion[]; readonly rank: number };

function judge(home: Home, wish: HomeWish, origin: Spot | null): readonly Judged[] {
  const met: Criterion[] = [];
  const unknown: Criterion[] = [];
  const missed: Criterion[] = [];
  for (const criterion of criteriaOf(wish)) {
    const fits = holds(home, wish, criterion);
    if (fits === null) unknown.push(criterion);
    else if (fits) met.push(criterion);
    else if (GIVEN_UP.includes(criterion)) missed.push(criterion);
    else return [];
  }
  const miles = origin === null || home.place.spot === null ? null : milesBetween(origin, home.place.spot);
  const far = origin === null ? 0 : (miles ?? Number.MAX_SAFE_INTEGER);
  const rank =
    far +
    (unknown.length + missed.length) * UNKNOWN_MILES -
    (home.recognised === null ? 0 : RECOGNISED_MILES);
  return [{ home, miles, met, unknown, missed, rank }];
}

function criteriaOf(wish: HomeWish): readonly Criterion[] {
  const all: readonly Criterion[] = ['openings', 'age', 'insurance', 'language', 'condition', ...wish.needs];
  return all.filter((one) => matters(one, wish));
}

function matters(criterion: Criterion, wish: HomeWish): boolean {
  switch (criterion) {
    case 'openings':
      return true;
    case 'age':
    case 'insurance':
    case 'language':
    case 'condition':
      return wish[criterion] !== null;
    default:
      return wish.needs.includes(criterion);
  }
}

/** Null: the directory does not tell. */
function holds(home: Home, wish: HomeWish, criterion: Criterion): boolean | null {
  switch (criterion) {
    case 'openings':
      return home.openings === null ? null : home.openings === 'new';
    case 'age':
      if (home.ages === null || wish.age === null) return null;
      return wish.age >= home.ages.least && (home.ages.most === null || wish.age <= home.ages.most);
    case 'insurance':
      if (wish.insurance === 'none') return home.slidingFee;
      return home.insurance.length === 0
        ? null
        : home.insurance.some((one) => names(one, wish.insurance ?? ''));
    case 'language':
      // English goes without saying.
      if (wish.language === 'en') return true;
      return home.languages.length === 0 ? null : home.languages.includes(wish.language ?? '');
    case 'condition': {
      const named = home.conditions.some((one) => names(one, wish.condition ?? ''));
      // Nobody lists all that they have seen.
      return named ? true : null;
    }
    default:
      return home.access[criterion] ?? null;
  }
}

/** "Medicaid" is in "Illinois Medicaid (HealthChoice)", and "blue cross ppo" names "Blue Cross". */
function names(listed: string, wanted: string): boolean {
  const [one, other] = [words(listed), words(wanted)];
  if (one === '  ' || other === '  ') return false;
  return one.includes(other) || other.includes(one);
}

function words(text: string): string {
  return ` ${folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function isNear(miles: number | null, within: number | null): boolean {
  return within === null || (miles !== null && miles <= within);
}
