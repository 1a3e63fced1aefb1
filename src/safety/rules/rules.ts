import type { Kind, Level } from '../verdict.ts';

/**
 * A danger and what it is called for: the clinical half of a rule, the same in every language. `source` is the public
 * page the danger was taken from. `reviewedBy` names the clinician who signed it, null until one has.
 */
export type Rule =
  | {
      readonly id: string;
      readonly level: Exclude<Level, 'none' | 'urgent'>;
      readonly kind: Kind;
      readonly source: string;
      readonly reviewedBy: string | null;
    }
  | {
      readonly id: string;
      readonly level: 'urgent';
      readonly kind: string;
      readonly source: string;
      readonly reviewedBy: string | null;
    };

/**
 * How a language says the dangers; README.md beside this file tells how it is read and corrected.
 *
 * `concepts` are lists of phrases that mean one thing. A pattern is a phrase in which `<concept>` stands for any phrase
 * of that concept and `(a|b)` for a or b; parts joined by ` & ` may stand in any order, a few words apart, in one
 * sentence; `word*` is every word that begins so; parts joined by ` && ` may also stand in neighbouring
 * sentences; parts joined by ` + ` stand in that order with at most two words between them. `(a|b)?` may be left out.
 * Small words ("the", "my", "very", "is") are ignored everywhere, so "the chest is very tight" is `chest tight`.
 *
 * `says` are things people say when it happens. `names` are names of conditions: a name in a question about signs in
 * general, a plan, a story of the past or of somebody else is not a present danger. Only a denial lowers `says`.
 */
export type LanguageRules = {
  readonly language: string;
  /** The qualified reviewer of these words; null until one has signed. */
  readonly reviewedBy: string | null;
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  readonly says: Readonly<Record<string, readonly string[]>>;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly context: Readonly<Partial<Record<ContextMark, readonly string[]>>>;
  /** Small words of this language that may stand inside any phrase and change nothing in it. */
  readonly small?: readonly string[];
};

/**
 * Words around a match that change what it means.
 * `idiom`: covers the words it is made of, no rule sees them · `denial`: right before the match, it is not so ·
 * `past`: long over · `present`: now, whatever else is said · `general`: about the thing, not a case of it ·
 * `request`: asks for a paper or a course: with `past` in one text, a story told for it ·
 * `lesson`: a class, a leaflet, an essay: nobody is in danger unless it is now · `plan`: what a plan or a class says to do if · `turn`: "but": ends what a denial reaches.
 */
export type ContextMark =
  | 'idiom'
  | 'denial'
  | 'bare-denial'
  | 'past'
  | 'present'
  | 'general'
  | 'plan'
  | 'lesson'
  | 'request'
  | 'turn';
