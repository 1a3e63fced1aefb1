import type { Wording } from './chart.ts';
import { glossary } from './glossary.ts';
import { normalised, untagged } from './normal.ts';
import { type Phrase, phrase, type Value } from './phrase.ts';
import { isSensitive } from './sensitive.ts';
import { termsNamed } from './term-index.ts';

const keys: ReadonlyMap<string, string> = new Map(
  Object.entries(glossary).flatMap(([key, displays]) => displays.map((display) => [display, key] as const)),
);

/** The term of words that only the team can explain. */
export const ASK_YOUR_TEAM = 'terms:ask-your-team.name';

/** The key of the plain words for a display (`terms:diabetic-diet.name`), or null where we have none. */
export function termOf(display: string): string | null {
  const key = keys.get(normalised(display));
  return key === undefined ? null : `terms:${key}.name`;
}

/** The forms of plain words: 0 what it is or asks for, 1 and up in other words with an everyday example. */
export function explanationOf(term: string, form: number): Phrase {
  return phrase(term.replace(/\.name$/, form === 0 ? '.what' : '.again'));
}

/**
 * Words of the record as a Wording: the text that people wrote where there is one, else the first display, without the
 * code system's tags. Displays also serve to find the plain words of a text that we do not know. Null when there is none.
 */
export function wordingOf(text: string | null | undefined, displays: readonly string[] = []): Wording | null {
  const all = [text ?? '', ...displays].map(untagged).filter((words) => words !== '');
  const known = all.map((words) => termOf(words)).find((term) => term !== null);
  const verbatim = all[0];
  if (verbatim === undefined) return null;
  return { verbatim, term: known ?? (isCodeSpeak(verbatim) ? ASK_YOUR_TEAM : null) };
}

/**
 * How to call a thing in a line: our plain words where they say all that the record says, else the record's own words
 * (they may hold an amount that ours do not).
 */
export function named(wording: Wording): Value {
  const { verbatim, term } = wording;
  return term !== null && (term === ASK_YOUR_TEAM || termOf(verbatim) === term) ? phrase(term) : { verbatim };
}

/** Laboratory and LOINC syntax (`[Mass/volume]`, `.total`, `--2 hours post`) that nobody would say. */
function isCodeSpeak(words: string): boolean {
  return /\[[A-Za-z#]+\/?[A-Za-z]*\]| -- ?\d|:[A-Z][a-z]+:|\^/.test(words);
}

/**
 * The glossary's words for a display that the words of care plans have not: said beside the record's own, never in their
 * place. Null where we have none, where it could mean several things, and for what is not said at all.
 */
export function glossedBeside(display: string, form: number): Phrase | null {
  const [term, ...others] = isSensitive(display) ? [] : termsNamed(display);
  if (term === undefined || others.length > 0 || term.askTeam) return null;
  // A number beside an item would be taken for the plan's own.
  if (NUMBERED.has(term.key.replace('glossary:', ''))) return null;
  return explanationOf(`${term.key}.name`, form);
}

/** Words of the glossary whose explanation holds a number, in English or Spanish; a test keeps the list whole. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `dka pulmonary-embolism meningitis sepsis epinephrine a1c aba aging anaphylaxis angina aspirin asthma-attack bells-palsy bid bilateral bipolar bleeding
  breathing-rate chemo-radiation daily dose drug-interaction dtap dual-eligible every-hours eye-drops
  fracture glucose-meter hearing-loss heart-attack heart-rate herniated-disc hives hmo hpv ibd
  interpreter intervention joint kidneys lungs metformin mixed-insulin mmr naloxone nsaid out-of-pocket
  ovaries overdose overweight pregnancy qid scar seizure-action sob stroke sulfonylurea thermometer tia
  tid tonsil-surgery tonsillitis tonsils trimester urgent-care weakness`.split(/\s+/),
);

/** The whole vocabulary of the glossary's keys, for tests and for the voice's completeness check. */
export const termKeys: readonly string[] = Object.keys(glossary);
