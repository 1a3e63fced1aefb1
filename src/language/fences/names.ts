import type { Fault } from '../../errors.ts';

/** Words with a capital letter that are no names, in the languages that write them so. */
const NOT_NAMES =
  /^(?:I|I'm|I'll|A1C|A1c|English|Spanish|Español|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|MG|ML|MCG|OK|NOT|NO|DO|TV|US|USA)$/;

/**
 * Names that stand in an output and not in its source: words with a capital letter inside a sentence. Letters without
 * capitals (Arabic, Chinese, Korean) tell nothing here; the vocabulary does.
 */
export function nameFaults(source: string, output: string): readonly Fault[] {
  const known = new Set(source.match(/[\p{L}\p{M}'’-]+/gu)?.map((word) => word.toLowerCase()));
  const inside = [...output.matchAll(/(?<=[\p{L}\p{N},)"”’']\s+)(\p{Lu}[\p{L}\p{M}'’-]*)/gu)].map(
    ([, word = '']) => word,
  );
  // A letter by itself is a name as it stands: "Persona A" is nobody in a source with an "a".
  const letters = new Set(source.match(/(?<!\p{L})\p{Lu}(?!\p{L})/gu));
  const isKnown = (word: string) => (word.length === 1 ? letters.has(word) : known.has(word.toLowerCase()));
  const faults = inside.filter((word) => !isKnown(word) && !NOT_NAMES.test(word));
  return faults.length === 0 ? [] : [{ path: 'name', message: 'a name that the source does not have' }];
}
