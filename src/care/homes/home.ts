import { z } from 'zod';
import type { Place } from '../near/near.ts';

/** What a place can have for people who need it. */
export const ACCESS = ['wheelchair', 'asl', 'sensory', 'evening', 'weekend', 'transit'] as const;
export type Access = (typeof ACCESS)[number];

/**
 * A practice that may become somebody's medical home, as a directory tells of it. What is not told is null, or an empty
 * list, and is never guessed.
 */
export type Home = {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly website: string | null;
  readonly place: Place;
  /** Primary subtags. Empty: not told. */
  readonly languages: readonly string[];
  /** In years, both included; `most` null: no upper bound. Null: not told. */
  readonly ages: { readonly least: number; readonly most: number | null } | null;
  /** Plans and programs as the directory names them. Empty: not told. */
  readonly insurance: readonly string[];
  /** Fees by income, for who has no insurance. */
  readonly slidingFee: boolean | null;
  /** Who may come: anybody new, families of those who come already, nobody new. */
  readonly openings: 'new' | 'families' | 'none' | null;
  readonly access: Readonly<Partial<Record<Access, boolean>>>;
  /** What they say they have experience with. */
  readonly conditions: readonly string[];
  /** Who recognised it as a medical home (NCQA and others). */
  readonly recognised: string | null;
};

/** What somebody is looking for; null and empty: it does not matter. */
export type HomeWish = {
  readonly age: number | null;
  /** As they say it, or `none` for who has none. */
  readonly insurance: string | null;
  readonly language: string | null;
  readonly needs: readonly Access[];
  readonly condition: string | null;
};

/** What was read of a source, and what could not be. `line` counts from 1; of FHIR it is the entry's place. */
export type Loaded<Entry> = {
  readonly entries: readonly Entry[];
  readonly faults: readonly LoadFault[];
  /** Rows and resources that are sound and no entry of this kind (a hospital's laboratory, say). */
  readonly passed: number;
};

export type LoadFault = {
  /** Where several files were read together. */
  readonly file?: string;
  readonly line: number;
  readonly id: string | null;
  readonly reason: string;
};

const text = z.string().trim().min(1).max(200);

/** What every entry of a directory must be, whatever it came from. */
export const homeSchema = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9._:-]{1,100}$/, 'an id has letters, digits, dots, dashes, colons, at most 100'),
  name: text,
});
