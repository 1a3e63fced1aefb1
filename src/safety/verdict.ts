/** How soon a person must act. `emergency`: call 911 now; `crisis`: 988 and the like; `urgent`: a nurse the same day. */
export type Level = 'emergency' | 'crisis' | 'urgent' | 'none';

/** The kinds of `emergency` and `crisis`; `urgent` has kinds of its own, free. */
export type Kind =
  | 'cardiac'
  | 'stroke'
  | 'breathing'
  | 'anaphylaxis'
  | 'bleeding'
  | 'poisoning'
  | 'seizure'
  | 'unconscious'
  | 'head_injury'
  | 'infant_fever'
  | 'sepsis'
  | 'severe_pain'
  | 'pregnancy'
  | 'diabetic'
  | 'choking'
  | 'burn'
  | 'device'
  | 'suicide'
  | 'self_harm'
  | 'violence_to_others'
  | 'domestic_violence'
  | 'child_abuse'
  | 'elder_abuse'
  | 'psychosis'
  | 'environmental'
  | 'other';

/** What the guard found in a text. `kind` is null at `none`; `matched` are the rules' ids, worst first. */
export type Verdict = {
  readonly level: Level;
  readonly kind: string | null;
  readonly matched: readonly string[];
  /** Primary subtag of the language the danger was said in; for `none` the best guess. */
  readonly locale: string;
};
