import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { faultSentence } from './fault-words.ts';
import { spanMinutes } from './hours.ts';

/** A number, read into E.164. */
export const phone = z.string().transform((text, context) => {
  const number = /^\+/.test(text.trim()) && !isLetters(text) ? parsePhoneNumberFromString(text) : undefined;
  // "possible", not "valid": numbers kept for fiction (555-01xx) and Twilio's test numbers are in no country's plan.
  if (number?.isPossible() === true && (number.country === undefined || isSupportedCountry(number.country))) {
    return number.number as string;
  }
  context.addIssue({ code: 'custom', message: faultSentence('phone') });
  return z.NEVER;
});

/** A time of the wall clock, up to 24:00. */
export const time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, faultSentence('time'));

const span = z.tuple([time, time]);

/** Spans of a day that do not overlap. */
export const spans = z.array(span).superRefine((all, context) => {
  const minutes = all.map(spanMinutes);
  minutes.forEach(([from, to], place) => {
    if (from === to)
      context.addIssue({ code: 'custom', path: [place], message: faultSentence('span-empty') });
    const earlier = minutes.slice(0, place).some(([begin, end]) => from < end && begin < to);
    if (earlier) context.addIssue({ code: 'custom', path: [place], message: faultSentence('span-overlaps') });
  });
});

/** A day of the calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, faultSentence('date'))
  .refine(
    (date) =>
      !Number.isNaN(Date.parse(`${date}T12:00:00Z`)) &&
      new Date(`${date}T12:00:00Z`).toISOString().startsWith(date),
    faultSentence('no-day'),
  );

/** Some words, at most so many characters. */
export const wordsUpTo = (most: number) =>
  z
    .string()
    .trim()
    .min(1, faultSentence('empty'))
    .max(most, faultSentence('too-long', { count: most.toLocaleString('en-US') }));

/** Some words. */
export const words = wordsUpTo(120);

/** A language as the catalogue names it. */
export const language = z.string().regex(/^[a-z]{2,3}$/, faultSentence('language'));

function isLetters(text: string): boolean {
  return /[a-z]/i.test(text);
}
