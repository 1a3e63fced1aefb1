/**
 * How people end, begin again or ask about our texts, in one language. Lists are separated by commas; case, accents and
 * signs do not matter. A speaker of the language who does not program can read and correct them. `reviewedBy` names the
 * one who did, null until somebody has.
 */
export type OptOutWords = {
  readonly language: string;
  readonly reviewedBy: string | null;
  /** The whole text, or with nothing but `polite` words around it. */
  readonly stop: string;
  /** What a text may end with after a comma or a full stop: "I never signed up for this, stop". */
  readonly firm: string;
  /** The whole text, from somebody who gets no texts at present. */
  readonly start: string;
  /** The whole text. */
  readonly help: string;
  /** Anywhere in a short text. */
  readonly wishes: string;
  /** Words of ending, and words for our texts that follow near them. */
  readonly ending: string;
  readonly ours: string;
  /** The words for our texts may also come first. */
  readonly eitherWay?: true;
  /** Said of something else, or of some texts only: takes the wish back. */
  readonly unless: string;
  /** May stand around a word of `stop`. */
  readonly polite: string;
  /** Words are not set apart by blanks, or take endings: looked for anywhere among the letters. */
  readonly unspaced?: true;
  /** Without its accents a single word is another word: as the whole text it must be written with them. */
  readonly accentsTell?: true;
};
