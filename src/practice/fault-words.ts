import type { Fault } from '../errors.ts';

/**
 * What can be wrong with a setting or a field, in English, by code. Whoever writes a practice file reads these sentences;
 * the console has its own for each code (`fault` in locales/<language>/staff.json, which a test compares).
 */
const SENTENCES = {
  empty: 'is empty',
  missing: 'is missing',
  'too-long': 'is longer than {{count}} characters',
  twice: 'is there twice',
  'unknown-setting': 'is not a setting of a practice',
  kind: 'write {{kind}} here',
  'whole-number': 'write a whole number',
  phone: 'write it as +1 and ten digits, for example "+15550100100"',
  time: 'write a time as "08:00", with quotes, up to "24:00"',
  'span-empty': 'begins when it ends',
  'span-overlaps': 'overlaps an earlier span of this day',
  date: 'write a date as "2026-12-25", with quotes',
  'no-day': 'there is no such day',
  zone: 'no time zone of that name; for example "America/Chicago"',
  language: 'write a language as "en" or "es"',
  'one-at-least': 'name at least one',
  'one-need': 'name at least one need',
  'one-number': 'name at least one number that patients text',
  'one-of': 'write one of {{list}}',
  'short-name': 'use small letters, digits and "-"',
  'practice-id': 'use small letters, digits and "-", at most 40',
  'messaging-service': 'a Twilio messaging service begins with MG and has 32 digits after it',
  'never-open': 'the practice is never open',
  age: 'write years from 0 to 25',
  'age-order': 'nobody is grown before they are a teen',
  years: 'write years, at most 100',
  'years-law': 'the law asks for 6 years at least',
  'years-positive': 'write years',
  'days-least': 'write days, 1 at least',
  'days-most': 'write days, at most 3650',
  'patient-id': 'write the id of a patient, as FHIR has it',
  'no-patient': 'nobody here has this id',
  'link-code': 'write "other-devices", "always" or "never"',
  unreviewed: 'write "send" or "english"',
  weekday: 'write a day as "monday"',
  minutes: 'write whole minutes',
  'minutes-most': 'write at most {{count}} minutes',
  role: 'write nurse or supervisor',
  shortcut: 'use letters, digits and "-", at most 30',
  'most-items': 'keep at most {{count}}',
  url: 'write an address that begins with https://',
  'url-secure': 'must begin with https://',
  secret: 'use 32 characters or more, made at random',
  hooks: 'write one of handoff.opened, handoff.claimed, handoff.resolved, alarm',
  'not-on-roster': 'is nobody on the roster',
  'phone-missing': 'is missing: they are not on the roster themselves',
  'before-beginning': 'is before its beginning',
  'own-language': "is missing in the practice's own language, {{language}}",
  'two-terms': '"{{name}}" names two terms',
  password: 'must have {{least}} to {{most}} characters',
  'must-be': 'must be a {{kind}}',
  'at-most-characters': 'must have at most {{count}} characters',
  'at-most': 'must have at most {{count}}',
  'not-empty': 'must not be empty',
  'at-least': 'must have at least {{count}}',
  'must-be-one-of': 'must be one of {{list}}',
  'unknown-field': 'has a field that is not known here',
  form: 'does not have the form that is expected here',
} as const;

export type FaultCode = keyof typeof SENTENCES;

/** All codes there are. */
export const FAULT_CODES = Object.keys(SENTENCES) as readonly FaultCode[];

/** The sentence of a code, with its values in their places. */
export function faultSentence(
  code: FaultCode,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return SENTENCES[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The fault with the code of its sentence and what stands in it, so that a page can say it in another language. */
export function withCode(fault: Fault): Fault {
  for (const { code, form } of forms) {
    const found = form.exec(fault.message);
    if (found === null) continue;
    return { ...fault, code, ...(found.groups !== undefined && { values: { ...found.groups } }) };
  }
  return fault;
}

/** True for a sentence of the list. */
export function isOurs(message: string): boolean {
  return forms.some(({ form }) => form.test(message));
}

/** What fits only one sentence comes before what fits many. */
const forms = FAULT_CODES.map((code) => ({
  code,
  form: new RegExp(
    `^${SENTENCES[code].replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{(\w+)\}\}/g, '(?<$1>.+)')}$`,
  ),
  length: SENTENCES[code].replace(/\{\{\w+\}\}/g, '').length,
})).toSorted((one, other) => other.length - one.length);
