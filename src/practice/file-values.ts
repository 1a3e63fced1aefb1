import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { spanMinutes } from './hours.ts';

/** A number, read into E.164. */
export const phone = z.string().transform((text, context) => {
  const number = /^\+/.test(text.trim()) && !isLetters(text) ? parsePhoneNumberFromString(text) : undefined;
  // "possible", not "valid": numbers kept for fiction (555-01xx) and Twilio's test numbers are in no country's plan.
  if (number?.isPossible() === true && (number.country === undefined || isSupportedCountry(number.country))) {
    return number.number as string;
  }
  context.addIssue({ code: 'custom', message: 'write it as +1 and ten digits, for example "+15550100100"' });
  return z.NEVER;
});

/** A time of the wall clock, up to 24:00. */
export const time = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write a time as "08:00", with quotes, up to "24:00"');

const span = z.tuple([time, time]);

/** Spans of a day that do not overlap. */
export const spans = z.array(span).superRefine((all, context) => {
  const minutes = all.map(spanMinutes);
  minutes.forEach(([from, to], place) => {
    if (from === to) context.addIssue({ code: 'custom', path: [place], message: 'begins when it ends' });
    const earlier = minutes.slice(0, place).some(([begin, end]) => from < end && begin < to);
    if (earlier)
      context.addIssue({ code: 'custom', path: [place], message: 'overlaps an earlier span of this day' });
  });
});

/** A day of the calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as "2026-12-25", with quotes')
  .refine(
    (date) =>
      !Number.isNaN(Date.parse(`${date}T12:00:00Z`)) &&
      new Date(`${date}T12:00:00Z`).toISOString().startsWith(date),
    'there is no such day',
  );

/** Some words. */
export const words = z.string().trim().min(1, 'is empty').max(120, 'is longer than 120 characters');

function isLetters(text: string): boolean {
  return /[a-z]/i.test(text);
}
