import type { Fault } from '../../errors.ts';

/**
 * What is said more often in other words than in their source, or of one thing where the source has two: words of frequency,
 * "or" for "and", a word twice in a row. Both texts folded, in English or Spanish, whichever of the two either is in.
 */
export function countFaults(before: string, after: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (TWICE.test(after) && !TWICE.test(before))
    faults.push({ path: 'twice', message: 'a word is said twice in a row' });
  if ([...after.matchAll(EITHER)].some(([, one = '', other = '']) => isBoth(before, one, other)))
    faults.push({ path: 'either', message: 'one of two where the source has both' });
  if (OFTEN.some((often) => count(after, often) > count(before, often)))
    faults.push({ path: 'often', message: 'how often is said of something else' });
  return faults;
}

/** How often, in words: each is said no more often than in the source, whichever of the two languages either is in. */
const OFTEN = [
  /\b(?:always|siempre(?<!\bcasi siempre))\b/g,
  /\b(?:most often|mostly|usually|(?<!how )often|casi siempre|a menudo|muchas veces|normalmente)\b/g,
  /\b(?:rarely|seldom|hardly ever|now and then|once in a while|rara vez|raras veces|casi nunca)\b/g,
  /\b(?:every other|every second|cada dos|un dia si|algun[oa]s? (?:dia|noche|manana|vez|vec)\w*|some (?:days|nights|mornings|times))\b/g,
  /\b(?:again|otra vez|de nuevo)\b/g,
  // Who is told, and not asked.
  /\b(?:tell|let) (?:your|the) team\b|\b(?:diga|avise|cuente)(?:le)? a su equipo\b/g,
];

/** A slip of the tongue hides another: "about about 20 minutes". */
const TWICE = /\b([a-z]{3,}) \1\b/;

/** One word or another. */
const EITHER = /\b([a-z]+),? (?:or|o|u) (?:in the |en la |por la )?([a-z]+)\b/g;

function isBoth(source: string, one: string, other: string): boolean {
  const pair = (first: string, second: string) =>
    new RegExp(`\\b${first},? (?:and|y|e) (?:[a-z0-9]+ ){0,4}?${second}\\b`).test(source);
  return (
    !new RegExp(`\\b${one},? (?:or|o|u) ${other}\\b`).test(source) && (pair(one, other) || pair(other, one))
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
