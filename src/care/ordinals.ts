import { folded } from './normal.ts';

/** Numbers as people say them when they pick from a list, English and Spanish, without accents. */
const words: readonly (readonly string[])[] = [
  ['1', 'one', 'first', '1st', 'uno', 'una', 'primero', 'primera', 'primer'],
  ['2', 'two', 'second', '2nd', 'dos', 'segundo', 'segunda'],
  ['3', 'three', 'third', '3rd', 'tres', 'tercero', 'tercera', 'tercer'],
  ['4', 'four', 'fourth', '4th', 'cuatro', 'cuarto', 'cuarta'],
  ['5', 'five', 'fifth', '5th', 'cinco', 'quinto', 'quinta'],
  ['6', 'six', 'sixth', '6th', 'seis', 'sexto', 'sexta'],
  ['7', 'seven', 'seventh', '7th', 'siete', 'septimo', 'septima'],
  ['8', 'eight', 'eighth', '8th', 'ocho', 'octavo', 'octava'],
  ['9', 'nine', 'ninth', '9th', 'nueve', 'noveno', 'novena'],
  ['10', 'ten', 'tenth', '10th', 'diez', 'decimo', 'decima'],
];

const filler = /^(?:the|number|no|num|numero|n|el|la|lo|item|point|punto|please|por|favor|de|del|que|es)$/;

/**
 * The place in a list of `count` that a text names, from 0: "2", "#2", "the second one", "la segunda", "last". Null
 * when the text says anything else beside it, or a place that is not there.
 */
export function placeIn(text: string, count: number): number | null {
  const tokens = folded(text)
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '' && !filler.test(token));
  // "the second one": the "one" is no number.
  const said =
    tokens.length === 2 && (tokens[1] === 'one' || tokens[1] === 'uno') ? tokens.slice(0, 1) : tokens;
  const [only, ...rest] = said;
  if (only === undefined || rest.length > 0) return null;
  if (/^(?:last|ultimo|ultima)$/.test(only)) return count > 0 ? count - 1 : null;
  const spoken = words.findIndex((forms) => forms.includes(only));
  const place = spoken >= 0 ? spoken : /^\d{1,3}$/.test(only) ? Number(only) - 1 : -1;
  return place >= 0 && place < count ? place : null;
}
