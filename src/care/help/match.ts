import { milesBetween, type Spot } from '../near/near.ts';
import type { Help, HelpKind } from './help.ts';

/** Where help is looked for, and for whom. */
export type HelpWish = {
  readonly kind: HelpKind;
  readonly language: string | null;
  /** In years; null: not told. */
  readonly age: number | null;
  /** What was tried and did not help. */
  readonly not: readonly string[];
};

/** A service that fits. `speaks`: it lists the language; null: it lists none. */
export type HelpMatch = {
  readonly help: Help;
  readonly miles: number | null;
  readonly speaks: boolean | null;
};

/** Nobody without a car goes further for a bag of food; by phone and by the county help may be further. */
const NEAR_MILES = 30;
const FAR_MILES = 75;
/** What a language that is listed is worth on the way, in miles. */
const LANGUAGE_MILES = 6;

/**
 * Services of that kind near the place, the best first; further off where none is near. Whoever is too young or too old
 * for one is not sent there. Each service is looked at once.
 */
export function matchHelp(all: readonly Help[], wish: HelpWish, origin: Spot | null): readonly HelpMatch[] {
  const fitting = all.flatMap((help) => {
    if (!help.kinds.includes(wish.kind) || wish.not.includes(help.id)) return [];
    if (help.ages !== null && wish.age !== null) {
      if (wish.age < help.ages.least || (help.ages.most !== null && wish.age > help.ages.most)) return [];
    }
    const { spot } = help.place;
    const miles = origin === null || spot === null ? null : milesBetween(origin, spot);
    if (miles !== null && miles > FAR_MILES) return [];
    const speaks = help.languages.length === 0 ? null : help.languages.includes(wish.language ?? 'en');
    const rank = (miles ?? NEAR_MILES) + (speaks === true ? 0 : LANGUAGE_MILES);
    return [{ help, miles, speaks, rank }];
  });
  const near = fitting.filter(({ miles }) => miles === null || miles <= NEAR_MILES);
  return (near.length > 0 ? near : fitting)
    .sort((one, other) => one.rank - other.rank || (one.help.id < other.help.id ? -1 : 1))
    .map(({ help, miles, speaks }) => ({ help, miles, speaks }));
}
