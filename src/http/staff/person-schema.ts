import { z } from 'zod';
import { cardItem } from '../staff-schema.ts';
import { referralShown } from './referrals.ts';
import { shareShown } from './shares.ts';

const text = z.string().nullable();

/** What a console's person panel shows. A part that the role does not open is null and named in `withheld`. */
export const personAnswer = z.object({
  patientId: z.string(),
  identity: z
    .object({
      name: text,
      birthDate: text,
      language: text,
      deceased: z.boolean(),
      zones: z.array(z.string()),
      grief: text,
    })
    .nullable(),
  /** What the family has told once. */
  memoryCard: z.array(cardItem).nullable(),
  plan: z
    .array(
      z.object({
        id: z.string(),
        what: z.string(),
        kind: z.string(),
        how: text,
        howOften: text,
        status: z.string(),
        sensitive: z.boolean(),
      }),
    )
    .nullable(),
  medicines: z
    .array(z.object({ id: z.string(), name: z.string(), directions: text, status: z.string() }))
    .nullable(),
  appointments: z
    .array(z.object({ id: z.string(), at: z.string(), what: text, status: z.string() }))
    .nullable(),
  goals: z
    .array(
      z.object({
        id: z.string(),
        text: z.string(),
        owner: z.string(),
        lifecycle: z.string(),
        achievement: text,
        step: text,
        confidence: z.number().nullable(),
        target: text,
        dueOn: text,
        notes: z.array(z.object({ at: text, text: z.string() })),
      }),
    )
    .nullable(),
  /** Ways to help of the community's, and how far each has come. */
  referrals: z.array(referralShown).nullable(),
  questions: z
    .array(
      z.object({
        id: z.string(),
        text: z.string(),
        rank: z.number(),
        askedAt: z.string(),
        state: z.string(),
      }),
    )
    .nullable(),
  team: z
    .array(
      z.object({
        id: z.string(),
        name: text,
        role: text,
        phone: text,
        languages: z.array(z.string()),
        needs: z.array(z.string()),
      }),
    )
    .nullable(),
  circle: z
    .array(
      z.object({
        id: z.string(),
        name: text,
        relationship: z.string(),
        rights: z.array(z.string()),
        state: z.string(),
      }),
    )
    .nullable(),
  consents: z.array(z.unknown()).nullable(),
  /** Links by which others read what the family shares, as long as they open. */
  shares: z.array(shareShown).nullable(),
  audit: z.array(z.object({ at: z.iso.datetime(), who: z.string(), did: z.string(), why: text })).nullable(),
  withheld: z.array(z.string()),
});
