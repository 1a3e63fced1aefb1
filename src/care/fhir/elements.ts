import { z } from 'zod';

/**
 * The datatypes of FHIR R4 that we read. Unknown fields pass; a known field of the wrong kind fails, because a number
 * that is text or a list that is not one cannot be shown safely.
 */

/**
 * Date or dateTime. Stricter than a string, looser than R4: any number of decimals of a second (real exports have nine),
 * seconds or zone left out.
 */
export const when = z.string().refine(isDate, 'not a date');

/** True for a FHIR date or dateTime whose month and day exist. */
export function isDate(text: string): boolean {
  const parts =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(
      text,
    );
  if (parts === null) return false;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = parts;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

export const coding = z.looseObject({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
});

export const concept = z.looseObject({ coding: z.array(coding).optional(), text: z.string().optional() });

export const identifier = z.looseObject({ system: z.string().optional(), value: z.string().optional() });

export const reference = z.looseObject({
  reference: z.string().optional(),
  type: z.string().optional(),
  display: z.string().optional(),
  identifier: identifier.optional(),
});

export const period = z.looseObject({ start: when.optional(), end: when.optional() });

export const quantity = z.looseObject({
  value: z.number().optional(),
  unit: z.string().optional(),
  comparator: z.string().optional(),
});

export const annotation = z.looseObject({ text: z.string().optional(), time: when.optional() });

export const humanName = z.looseObject({
  use: z.string().optional(),
  text: z.string().optional(),
  family: z.string().optional(),
  given: z.array(z.string()).optional(),
  prefix: z.array(z.string()).optional(),
  suffix: z.array(z.string()).optional(),
});

export const contactPoint = z.looseObject({
  system: z.string().optional(),
  value: z.string().optional(),
  use: z.string().optional(),
});

export const narrative = z.looseObject({ status: z.string().optional(), div: z.string().optional() });

export const timing = z.looseObject({ code: concept.optional() });

export const dosage = z.looseObject({
  text: z.string().optional(),
  patientInstruction: z.string().optional(),
  additionalInstruction: z.array(concept).optional(),
  timing: timing.optional(),
  asNeededBoolean: z.boolean().optional(),
  asNeededCodeableConcept: concept.optional(),
  route: concept.optional(),
});

export const communication = z.looseObject({
  language: concept.optional(),
  preferred: z.boolean().optional(),
});

export type Concept = z.infer<typeof concept>;
export type Reference = z.infer<typeof reference>;
export type HumanName = z.infer<typeof humanName>;
export type ContactPoint = z.infer<typeof contactPoint>;
export type Dosage = z.infer<typeof dosage>;
