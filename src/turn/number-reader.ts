import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Longer texts are sentences with a number in them. */
const LONGEST = 60;

/**
 * Reads a phone number as people write it; without a country it is one of the United States. E.164, or null where the text
 * is something else: a number has to be all that is said, save a few words around it.
 */
export function readPhoneNumber(text: string): string | null {
  if (text.length > LONGEST) return null;
  const [written, another] = text.match(/\+?\(?\d[\d\s().-]{8,}\d/g) ?? [];
  if (written === undefined || another !== undefined) return null;
  const rest = text.replace(written, ' ');
  if (/\d/.test(rest)) return null;
  const number = parsePhoneNumberFromString(written, 'US');
  // "Possible", not "valid": numbers kept for fiction are in no country's plan.
  return number?.isPossible() === true ? number.number : null;
}
