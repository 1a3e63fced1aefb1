/** The semantic tags that SNOMED CT puts behind its names (https://confluence.ihtsdotools.org/display/DOCEG). */
const snomedTag =
  /\s*\((?:procedure|regime\/therapy|disorder|finding|record artifact|qualifier value|occupation|person|physical object|situation|event|observable entity|substance|product|medicinal product|medicinal product form|clinical drug|body structure|environment|attribute|assessment scale|social concept|navigational concept|specimen|morphologic abnormality|organism|ethnic group|life style|religion\/philosophy|staging scale|tumor staging|contextual qualifier|administrative concept|physical force|cell structure|geographic location|real clinical drug)\)\s*$/i;

/** A display as people may read it: without the code system's tag, in one line. */
export function untagged(display: string): string {
  return display.replace(/\s+/g, ' ').trim().replace(snomedTag, '').trim();
}

/** The form under which words are looked up and compared: no tag, no accents, no punctuation, lower case. */
export function normalised(text: string): string {
  return folded(untagged(text))
    .replace(/[^\p{L}\p{N}%<>[\]/.]+/gu, ' ')
    .trim();
}

/** Lower case without accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
