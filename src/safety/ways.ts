import type { Found } from './match.ts';
import type { Span } from './part-spans.ts';
import type { Join, Pattern } from './pattern.ts';
import { placesOf, type Token } from './tokens.ts';

/** At most so many halves of words stand between the parts of a pattern. */
const REACHES: Readonly<Record<Join, number>> = { near: 16, wide: 28, next: 4 };
/** In Vietnamese the syllables of a word are written apart. */
const VIETNAMESE_REACH = 1.5;

/** Every way the pattern is said in the text, as the spans of its parts. Bounded: each part looks only at its neighbours. */
export function matches(
  pattern: Pattern,
  { parts: found }: Pick<Found, 'parts'>,
  tokens: readonly Token[],
): readonly (readonly Span[])[] {
  const { parts, joins } = pattern;
  const factor = pattern.language === 'vi' ? VIETNAMESE_REACH : 1;
  let sofar: (readonly Span[])[] = found.of(parts[0] ?? -1).map((span) => [span]);
  for (let at = 1; at < parts.length; at += 1) {
    const join = joins[at] ?? 'near';
    const reach = REACHES[join] * factor;
    const candidates = found.of(parts[at] ?? -1);
    const next: (readonly Span[])[] = [];
    for (const spans of sofar) {
      const [anchor] = spans;
      if (anchor === undefined) continue;
      let taken = 0;
      const last = spans.at(-1) ?? anchor;
      const middle = join === 'next' ? endOf(tokens, last) : (tokens[anchor.start]?.place ?? 0);
      const to = middle + reach;
      for (
        let one = firstFrom(candidates, join === 'next' ? middle : middle - reach, tokens);
        one < candidates.length && taken < MOST_NEIGHBOURS;
        one += 1
      ) {
        const span = candidates[one] as Span;
        const token = tokens[span.start] as Token;
        if (token.place > to) break;
        if (join !== 'wide' && token.sentence !== tokens[anchor.start]?.sentence) continue;
        if (spans.some((other) => span.start < other.end && other.start < span.end)) continue;
        next.push([...spans, span]);
        taken += 1;
      }
    }
    sofar = next;
    if (sofar.length === 0) return NONE;
  }
  return sofar;
}

const NONE: readonly (readonly Span[])[] = [];
/** More of the same words around one place say nothing more. */
const MOST_NEIGHBOURS = 4;

function endOf(tokens: readonly Token[], span: Span): number {
  const last = tokens[span.end - 1];
  return last === undefined ? 0 : last.filler ? last.place : last.place + placesOf(last.text);
}

/** The first of the spans that starts at a place or behind it. */
function firstFrom(spans: readonly Span[], place: number, tokens: readonly Token[]): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[spans[middle]?.start ?? 0]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
