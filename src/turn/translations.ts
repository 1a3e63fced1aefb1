/**
 * A text and what it says in another language. `computer`: nobody qualified has read it, and it is marked so wherever it
 * stands; `waiting`: it is critical, and not used before somebody has; `approved`: by `approvedBy`, and used again as it is.
 */
export type Translation = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly original: string;
  /** Empty where no model made one: whoever is qualified writes it. */
  readonly text: string;
  /** What a computer made of it where it is critical; absent: no computer did, or it is not. */
  readonly drafted?: string;
  readonly state: 'computer' | 'waiting' | 'approved';
  readonly at: number;
  /** The prompt it was made with; null: a person wrote it. */
  readonly by: string | null;
  readonly approvedBy: string | null;
  /** The conversation it was made for: so that it goes when that does. */
  readonly conversation?: string;
};

/** Translations of a practice, kept sealed. The id is of what is translated, so an approved pair is found again. */
export type TranslationStore = {
  idOf(
    practice: string,
    pair: { readonly from: string; readonly to: string; readonly original: string },
  ): Promise<string>;
  find(practice: string, id: string): Promise<Translation | null>;
  waiting(practice: string): Promise<readonly Translation[]>;
  /** Those whose `drafted` words nobody has approved as they are, the latest first: nobody may send these. */
  held(practice: string): Promise<readonly Translation[]>;
  save(practice: string, translation: Translation): Promise<void>;
};
