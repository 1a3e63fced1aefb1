/**
 * How a part stands to those before it: `near` the first in its sentence (" & "), `wide`, perhaps in a neighbouring
 * sentence (" && "), or `next`, right after the one before with at most two words between (" + ").
 */
export type Join = 'near' | 'wide' | 'next';

/** One way to say a danger: all of `parts` near each other. `named`: it only counts where the context says it is now. */
export type Pattern = {
  readonly rule: string;
  readonly language: string;
  readonly parts: readonly number[];
  readonly named: boolean;
  /** As it stands in the rules. */
  readonly text: string;
  /** On the must-catch list. */
  readonly surely: boolean;
  /** As many as `parts`; that of the first says nothing. */
  readonly joins: readonly Join[];
};
