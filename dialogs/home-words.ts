import type { Home, HomeWish } from '../src/care/homes/home.ts';
import type { Criterion, Match, Matches } from '../src/care/homes/match.ts';
import { languageName } from '../src/care/near/languages.ts';
import type { Place } from '../src/care/near/near.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import type { Turn } from '../src/turn/turn.ts';
import { wholeMiles } from './near.ts';

/** Why a home is suggested, in words, and what nobody knows of it: both as lists with commas. */
export function whyWords(turn: Turn, match: Match, wish: HomeWish): { why: string; unknown: string | null } {
  const { home, miles, met, unknown } = match;
  const near = miles === null ? [] : [phrase('home:why.miles', { count: wholeMiles(miles) })];
  const reasons = [
    ...near,
    ...met.flatMap((one) => reasonOf(turn, one, home, wish) ?? []),
    ...(home.recognised === null
      ? []
      : [phrase('home:why.recognised', { by: { verbatim: home.recognised } })]),
  ];
  const missing = [
    ...(miles === null && home.place.spot === null ? [phrase('home:unknown.place')] : []),
    ...unknown.map((one) => phrase(`home:unknown.${one}`)),
  ];
  return { why: joined(turn, reasons), unknown: missing.length === 0 ? null : joined(turn, missing) };
}

function reasonOf(turn: Turn, criterion: Criterion, home: Home, wish: HomeWish): Phrase | null {
  const { locale } = turn.session;
  switch (criterion) {
    case 'age':
      return phrase((wish.age ?? 0) < 18 ? 'home:why.children' : 'home:why.adults');
    case 'insurance':
      if (wish.insurance === 'none') return phrase('home:why.sliding');
      return phrase('home:why.insurance', { plan: { verbatim: wish.insurance ?? '' } });
    case 'language':
      if (wish.language === 'en') return null;
      return phrase('home:why.language', { language: languageName(wish.language ?? '', locale) });
    case 'condition':
      return phrase('home:why.condition', {
        condition: { verbatim: home.conditions.find((one) => isLike(one, wish.condition ?? '')) ?? '' },
      });
    default:
      return phrase(`home:why.${criterion}`);
  }
}

function isLike(one: string, other: string): boolean {
  return one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase());
}

/** Phrases of a row in one sentence, parted as the language parts them. */
export function joined(turn: Turn, phrases: readonly Phrase[]): string {
  return phrases.map((one) => turn.word(one)).join(turn.word('home:comma').replaceAll('_', ' '));
}

/** How far was looked and what was given up to find anything; nothing where all was found near. */
export function widened(matches: Matches, wish: HomeWish, locale: string): readonly Phrase[] {
  const { within, gaveUp } = matches;
  return [
    ...(within !== null && within > 10 ? [phrase('home:wide.miles', { count: within })] : []),
    ...gaveUp.map((one) =>
      one === 'language'
        ? phrase('home:wide.language', { language: languageName(wish.language ?? '', locale) })
        : phrase(`home:wide.${one}`),
    ),
  ];
}

/** An address in one line; null where there is none. */
export function addressOf({ line, city, state, zip }: Place): string | null {
  const town = [city, state].filter((part) => part !== null).join(', ');
  const whole = [line, [town, zip].filter((part) => part !== null && part !== '').join(' ')].filter(
    (part) => part !== null && part !== '',
  );
  return whole.length === 0 ? null : whole.join(', ');
}
