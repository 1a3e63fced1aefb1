import { segments } from '../turn/parts.ts';
import { gradeOf, inflesz } from './reading-level.ts';
import { readNotes, readReviews, versionOf } from './reviews.ts';
import { englishOf, stemOf, textsOf } from './texts.ts';

/** How a language of the catalogue stands. Keys are `namespace:path`. */
export type Coverage = {
  readonly locale: string;
  readonly texts: number;
  /** Keys of namespaces it has, without their plural endings, that it lacks. */
  readonly missing: readonly string[];
  /** Namespaces it has nothing of. */
  readonly without: readonly string[];
  /** Keys that somebody qualified has read as they stand, and critical ones that nobody has. */
  readonly reviewed: number;
  readonly unreviewed: readonly string[];
  /** Texts that take more parts of a message than their note allows, with both numbers. */
  readonly tooLong: readonly { readonly key: string; readonly segments: number; readonly limit: number }[];
  /** How easily it is read, where there is a formula for the language that others trust. */
  readonly reading: string | null;
};

/** About as long as a phone number or a short name: what a field of a text is counted as. */
const FIELD = 'x'.repeat(14);

/** Parts of a text message that a text takes, a field counted as fourteen letters. */
export function partsOf(text: string): number {
  return segments(text.replace(/\{\{[^}]*\}\}/g, FIELD)).segments;
}

/** Looks through a language of the catalogue in `localesFolder`. */
export function coverageOf(localesFolder: string, locale: string): Coverage {
  const english = textsOf(localesFolder, 'en');
  const texts = textsOf(localesFolder, locale);
  const noteOf = readNotes(localesFolder);
  const isRead = readIn(localesFolder, locale, english);
  const has = new Set([...texts.keys()].map(namespaceOf));
  const stems = new Set([...texts.keys()].map(stemOf));
  const wanted = [...new Set([...english.keys()].map(stemOf))];
  const all = [...texts];
  return {
    locale,
    texts: texts.size,
    missing: wanted.filter((key) => has.has(namespaceOf(key)) && !stems.has(key)),
    without: [...new Set(wanted.map(namespaceOf))].filter((name) => !has.has(name)),
    reviewed: all.filter(([key, text]) => isRead(key, text)).length,
    unreviewed: unreadOf(localesFolder, locale),
    tooLong: all.flatMap(([key, text]) => {
      const limit = noteOf(key)?.segments;
      const parts = partsOf(text);
      return limit === undefined || parts <= limit ? [] : [{ key, segments: parts, limit }];
    }),
    reading: readingOf(locale, texts),
  };
}

/** Critical texts of a language that nobody qualified has read as they stand, by key. Quick: a server may ask. */
export function unreadOf(localesFolder: string, locale: string): readonly string[] {
  const noteOf = readNotes(localesFolder);
  const isRead = readIn(localesFolder, locale, textsOf(localesFolder, 'en'));
  return [...textsOf(localesFolder, locale)].flatMap(([key, text]) =>
    noteOf(key)?.critical === true && !isRead(key, text) ? [key] : [],
  );
}

function readIn(localesFolder: string, locale: string, english: ReadonlyMap<string, string>) {
  const reviews = readReviews(localesFolder, locale);
  return (key: string, text: string): boolean =>
    reviews[key]?.version === versionOf(englishOf(english, key) ?? '', text);
}

function namespaceOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** Labels and pieces of sentences have no reading level: whole sentences do. */
function readingOf(locale: string, texts: ReadonlyMap<string, string>): string | null {
  const whole = [...texts.values()]
    .filter((text) => /[.!?]$/.test(text))
    .map((text) => text.replace(/\{\{[^}]*\}\}/g, 'it'));
  if (whole.length === 0) return null;
  if (locale === 'en') return `grade ${gradeOf(whole).toFixed(1)} (Flesch-Kincaid)`;
  if (locale === 'es') return `${inflesz(whole).toFixed(0)} (INFLESZ)`;
  return null;
}
