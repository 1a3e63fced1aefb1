/**
 * Strict readers of answers: the whole text is the answer, or it is none and is asked again. A guess is a clinical
 * error: prompts that pick a number out of a sentence read "not 3, more like 8" as 3. Every reader takes all
 * languages alike, because people mix them; `null` is "ask again".
 */

import { westernDigits } from '../care/digits.ts';
import {
  AROUND_NUMBERS,
  LAST_SAID,
  LATER_PLACES_SAID,
  NUMBERS_SAID,
  PLACES_SAID,
  TENS_SAID,
} from '../care/spoken-numbers.ts';
import { MORE_SAID, NEITHER_SAID, NO_SAID, SKIP_SAID, UNSURE_SAID, YES_SAID } from './spoken-answers.ts';

/** Longest text kept from one answer, in characters: a long text message has 1,600. */
export const MAX_ANSWER = 600;

/** Lower case, without accents, emoji joiners, outer punctuation and doubled spaces: what all readers compare. */
export function plain(text: string): string {
  return unmarked(text)
    .toLowerCase()
    .replace(/^[\s.,;:!?¡¿"'()*]+/u, '')
    .replace(/[\s.,;:!?¡¿"'()*]+$/u, '')
    .replace(/\s+/g, ' ');
}

function unmarked(text: string): string {
  // Nothing to take off, and most texts are so.
  if (/^[\p{ASCII}]*$/u.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\ufe0f\u20e3]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}

// biome-ignore format: a table of words reads better in rows
const UNITS: Readonly<Record<string, number>> = {
  zero: 0, cero: 0, one: 1, un: 1, uno: 1, una: 1, two: 2, dos: 2, three: 3, tres: 3, four: 4, cuatro: 4,
  five: 5, cinco: 5, six: 6, seis: 6, seven: 7, siete: 7, eight: 8, ocho: 8, nine: 9, nueve: 9, ten: 10, diez: 10,
  eleven: 11, once: 11, twelve: 12, doce: 12, thirteen: 13, trece: 13, fourteen: 14, catorce: 14, fifteen: 15, quince: 15,
  sixteen: 16, dieciseis: 16, seventeen: 17, diecisiete: 17, eighteen: 18, dieciocho: 18, nineteen: 19, diecinueve: 19,
  twenty: 20, veinte: 20, thirty: 30, treinta: 30,
};

/** By plain words: the numbers of the other ten languages, and the places that they are said to have in a list. */
const COUNTS = new Map([
  ...numbered(NUMBERS_SAID, 0),
  ...TENS_SAID.flatMap(([value, row]) => row.map((word) => [plain(word), value] as const)),
]);
const PLACES = numbered([...PLACES_SAID, ...LATER_PLACES_SAID], 1);

function numbered(rows: readonly (readonly string[])[], from: number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.map((word) => [plain(word), index + from] as const)));
}

/** A whole number written in digits or, up to ten or twelve, in words. */
export function readCount(text: string): number | null {
  const word = westernDigits(plain(text));
  if (/^\d{1,4}$/.test(word)) return Number(word);
  return UNITS[word] ?? COUNTS.get(word) ?? null;
}

const SCALE_LEAD =
  /^(?:(?:it'?s|its|i'?m|i am|i'?d say|i would say|es|soy|estoy|diria que|diria|yo diria que|yo diria)\s+)?(?:(?:at|en)\s+)?(?:(?:an?|the|un|el)\s+)?/;

/** A number from 0 to 10: "8", "ocho", "7/10", "10!!", "7 de 10". Not "5 or 6", "-1", "11", "7.5". */
export function readScale(text: string): number | null {
  const core = plain(text).replace(SCALE_LEAD, '');
  const parts = /^(\S+?)(?:\s*(?:\/|out of|of|de|sobre)\s*(?:10|ten|diez))?$/.exec(core);
  const value = parts?.[1] === undefined ? null : readCount(parts[1]);
  return value !== null && value <= 10 ? value : null;
}

/** What a yes-or-no question was answered with. */
export type Assent = 'yes' | 'no' | 'unsure';

const ASSENT: readonly (readonly [Assent, RegExp])[] = [
  [
    'yes',
    /^(?:y|ye|yes|yess+|yeah|yea|yep|yup|ok|okay|okey|k|kk|sure|sure thing|of course|correct|right|that'?s right|that'?s it|sounds good|good|fine|perfect|perfecto|absolutely|definitely|i do|i am|i agree|agree|agreed|i accept|accept|do it|go ahead|please do|yes i do|yes i am|yes it is|it is|👍\p{Emoji_Modifier}?|✅|s|si|sii+|sip|sep|claro|claro que si|por supuesto|correcto|asi es|eso es|esta bien|esta bueno|bueno|de acuerdo|dale|vale|orale|va|acepto|si acepto|si quiero|si señora?|si senora?|como no|con gusto|adelante)$/u,
  ],
  [
    'no',
    /^(?:n|no|noo+|nope|nah|not now|not yet|not today|no way|never|not really|i don'?t|i do not|don'?t|no i don'?t|i don'?t want to|maybe not|probably not|better not|i don'?t think so|i guess not|👎\p{Emoji_Modifier}?|nop|nel|para nada|ahora no|por ahora no|todavia no|hoy no|mejor no|no quiero|no acepto|creo que no|no creo|tal vez no|nunca|de ninguna manera)$/u,
  ],
  [
    'unsure',
    /^(?:not sure|i'?m not sure|im not sure|i am not sure|unsure|maybe|perhaps|idk|dunno|i dunno|don'?t know|dont know|i don'?t know|i dont know|no idea|no se|nose|yo no se|no lo se|no sabria|tal vez|talvez|quizas?|a lo mejor|puede ser|no estoy segur[oa]|no estoy muy segur[oa]|ni idea|\?+|🤷\S*)$/u,
  ],
];
const COURTESY =
  /^(?:please|pls|plz|thanks|thank you|thx|ty|por favor|porfa|porfavor|gracias|muchas gracias)$/;
const COURTESY_END =
  /\s+(?:please|pls|plz|thanks|thank you|thx|ty|por favor|porfa|porfavor|gracias|muchas gracias)$/;

/** Yes, no, or not sure, as people text it. Parts that do not agree ("no problem, yes") are no answer. */
export function readAssent(text: string): Assent | null {
  const said = plain(text);
  const whole = assentOf(said);
  if (whole !== null) return whole;
  const parts = said
    .split(/[,.;!\n，。；！、]+/u)
    .map((part) => plain(part).replace(COURTESY_END, ''))
    .filter((part) => part !== '' && !COURTESY.test(part));
  const found = new Set(parts.map((part) => (part === said ? null : assentOf(part)) ?? repeated(part)));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function assentOf(part: string): Assent | null {
  return ASSENT.find(([, words]) => words.test(part))?.[0] ?? SAID.get(part) ?? null;
}

/** The same in the other ten languages. */
const SAID: ReadonlyMap<string, Assent> = new Map(
  (
    [
      ['unsure', UNSURE_SAID],
      ['no', NO_SAID],
      ['yes', YES_SAID],
    ] as const
  ).flatMap(([assent, joined]) => joined.split('|').map((word) => [plain(word), assent] as const)),
);
const SKIPS = new Set(SKIP_SAID.split('|').map(plain));
const NEITHERS = new Set(NEITHER_SAID.split('|').map(plain));
const MORES = new Set(MORE_SAID.split('|').map(plain));
const LASTS = new Set(LAST_SAID.map(plain));

/** "yes yes", "no no no": the same word again and again. */
function repeated(part: string): Assent | null {
  if (!part.includes(' ')) return null;
  const words = new Set(part.split(' '));
  const [only] = words;
  return words.size === 1 && only !== undefined ? assentOf(only) : null;
}

const ORDINALS: readonly RegExp[] = [
  /^(?:1st|first|primer|primero|primera|1[oa]|1er)$/,
  /^(?:2nd|second|segundo|segunda|2d?[oa])$/,
  /^(?:3rd|third|tercer|tercero|tercera|3r?[oa]|3er)$/,
  /^(?:4th|fourth|cuarto|cuarta|4t?[oa])$/,
  /^(?:5th|fifth|quinto|quinta|5t?[oa])$/,
  /^(?:6th|sixth|sexto|sexta|6t?[oa])$/,
  /^(?:7th|seventh|septimo|septima|7m?[oa])$/,
  /^(?:8th|eighth|octavo|octava|8v?[oa])$/,
  /^(?:9th|ninth|noveno|novena|9n?[oa])$/,
  /^(?:10th|tenth|decimo|decima|10m?[oa])$/,
];
const CHOICE_LEAD =
  /^(?:(?:i want|i choose|i pick|give me|show me|quiero|escojo|elijo|deme|muestreme)\s+)?(?:(?:the|el|la|lo)\s+)?(?:(?:number|numero|num|no|option|opcion|choice|item)\s*)?#?\s*/;

/** Which of numbered choices is meant: "2", "the second one", "la segunda", "the last one", or the choice's own words. */
export function readChoice(text: string, labels: readonly string[]): number | null {
  const said = plain(text);
  const core = said.replace(CHOICE_LEAD, '').replace(/\s+(?:one|please|por favor|opcion|option)$/, '');
  const number = readCount(core);
  if (number !== null) return number >= 1 && number <= labels.length ? number - 1 : null;
  const ordinal = ORDINALS.findIndex((words) => words.test(core));
  if (ordinal !== -1) return ordinal < labels.length ? ordinal : null;
  const other = placeSaid(said, labels.length);
  if (other !== null) return other;
  if (/^(?:last|ultim[oa])$/.test(core)) return labels.length - 1;
  const known = labels.map(plain);
  const same = known.indexOf(said);
  return same === -1 ? choiceByWords(said, known) : same;
}

/** "le deuxième", "第二个", "두 번째", "number 2" in the other ten languages. */
function placeSaid(said: string, count: number): number | null {
  const core = said.replace(AROUND_NUMBERS, '').trim();
  if (LASTS.has(core) || LASTS.has(said)) return count > 0 ? count - 1 : null;
  const place = PLACES.get(core) ?? PLACES.get(said) ?? readCount(core);
  return place !== null && place >= 1 && place <= count ? place - 1 : null;
}

const SMALL_WORDS = new Set(
  'the a an my of for to one and i me want about please el la los las lo un una mi mis de del para y yo quiero sobre por favor'.split(
    ' ',
  ),
);

/** The one label that holds all the words that were said, whole words or their beginnings of four letters or more. */
function choiceByWords(said: string, labels: readonly string[]): number | null {
  const words = contentWords(said);
  if (words.length === 0) return null;
  const fits = labels.flatMap((label, index) => {
    if (!words.every((word) => label.includes(word))) return [];
    const own = contentWords(label);
    const held = words.every((word) =>
      own.some((other) => other === word || (word.length >= 4 && other.startsWith(word))),
    );
    return held ? [index] : [];
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function contentWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '' && !SMALL_WORDS.has(word));
}

/** Free words, kept exactly as written (trimmed): something with a letter in it, at most `MAX_ANSWER` characters. */
export function readWords(text: string): string | null {
  const said = text.trim();
  return /\p{L}{2}/u.test(said) && said.length <= MAX_ANSWER ? said : null;
}

/** True for "skip", "none", "ninguno" and the like. */
export function readSkip(text: string): boolean {
  const said = plain(text);
  if (SKIPS.has(said)) return true;
  return /^(?:skip|skip it|pass|none|nothing|next|no more|that'?s all|thats all|that is all|that'?s it|done|saltar|salta|saltalo|saltala|saltela|saltelo|salteela|salteelo|(?:me )?l[ao] salto|omitir|pasar|paso|paso de esta|ninguno|ninguna|nada|nada mas|eso es todo|es todo|siguiente|listo|lista|ya)$/.test(
    said,
  );
}

/** True for "neither", "none of those", "otra cosa" and the like, in all twelve languages. */
export function readNeither(text: string): boolean {
  return NEITHERS.has(plain(text));
}

/** True for "more", "más": the next page of a list. */
export function readMore(text: string): boolean {
  const said = plain(text);
  if (MORES.has(said)) return true;
  return /^(?:more|see more|show more|next page|the rest|mas|ver mas|mas por favor|el resto)$/.test(said);
}

/** Several things in one text: lines, "1) … 2) …", or questions one after another. Each as written. */
export function readList(text: string): readonly string[] {
  const marked = text.replace(/(^|\s)(?:\(?\d{1,2}[).:]|[-•*])\s+/g, '\n');
  return marked
    .split(/\n+|(?<=\?)\s+(?=\S)/)
    .map((part) => part.trim())
    .filter((part) => readWords(part) !== null);
}
