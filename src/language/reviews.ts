import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a translator must know of a text. `segments`: so many parts of a text message it may take, at most. */
export type Note = {
  readonly context: string;
  readonly segments?: number | undefined;
  /**
   * Somebody may be harmed, or agree to what they did not mean, where it is wrong: such text must be read by a qualified
   * human translator before it is relied on (45 CFR 92.201(c)(3), in force since 2024-07-05).
   */
  readonly critical?: boolean | undefined;
};

/** Who read a text, in one version of it and of its English: a later change of either is unread again. */
export type Review = {
  readonly version: string;
  readonly draftedBy: string;
  readonly reviewedBy: string;
  /** As the reviewer states it: "certified medical interpreter (CMI), 2019". */
  readonly qualification: string;
  /** `2026-12-01`. */
  readonly date: string;
};

/** Who wrote what nobody else is named for. */
export const OUR_DRAFT = 'Porchlight';

const noteSchema = z.record(
  z.string(),
  z.strictObject({
    context: z.string().min(1),
    segments: z.int().positive().optional(),
    critical: z.boolean().optional(),
  }),
);

const reviewSchema = z.record(
  z.string(),
  z.strictObject({
    version: z.string(),
    draftedBy: z.string().min(1),
    reviewedBy: z.string().min(1),
    qualification: z.string().min(1),
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  }),
);

/** Which version of a text was read: of its words and of the English ones it says. */
export function versionOf(english: string, text: string): string {
  return createHash('sha256').update(`${english}\n${text}`).digest('hex').slice(0, 12);
}

/** The notes of the catalogue in `localesFolder`, by key: the longest beginning of it that has one. */
export function readNotes(localesFolder: string): (key: string) => Note | null {
  const file = join(localesFolder, 'notes.json');
  const notes = existsSync(file) ? noteSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const known = new Map<string, Note | null>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const ends = [key.length, ...[...key.matchAll(/[:.]/g)].map(({ index }) => index).reverse()];
    const end = ends.find((at) => key.slice(0, at) in notes);
    const note = end === undefined ? null : (notes[key.slice(0, end)] ?? null);
    known.set(key, note);
    return note;
  };
}

/** The reviews of one language, by `namespace:path`; none where there is no file of them. */
export function readReviews(localesFolder: string, locale: string): Readonly<Record<string, Review>> {
  const file = reviewsFile(localesFolder, locale);
  return existsSync(file) ? reviewSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** Where the reviews of a language are kept. */
export function reviewsFile(localesFolder: string, locale: string): string {
  return join(localesFolder, `reviews-${locale}.json`);
}
