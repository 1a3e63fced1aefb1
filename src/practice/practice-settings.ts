import { z } from 'zod';
import { type Fault, Faults } from '../errors.ts';
import { deskFaults, deskSettings, rosterEntry } from './desk-settings.ts';
import { faultSentence, isOurs } from './fault-words.ts';
import { day, language, phone, spans, words } from './file-values.ts';
import { ownTerm, ownTermFaults } from './own-terms-file.ts';
import type { Practice } from './practice.ts';

/** What a team may be asked about: the same words as Need in care/chart.ts, which a test compares. */
export const NEEDS = [
  'medicine',
  'appointment',
  'results',
  'referral',
  'school',
  'ride',
  'cost',
  'food',
  'feelings',
  'equipment',
  'care',
  'other',
] as const;

/** What an id of a practice looks like. */
export const PRACTICE_ID = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** A practice out of what a file or the API has: throws Faults with every fault and its path. */
export function checkPractice(settings: unknown): Practice {
  const read = schema.safeParse(settings);
  if (!read.success) throw new Faults('practice file', read.error.issues.flatMap(faultsOf));
  return read.data;
}

/**
 * The practice with other settings in place of those that are named, checked as a whole: throws Faults with every fault and
 * its path. Its programs come from files of their own, were checked there, and stay as they are.
 */
export function withSettings(
  practice: Practice,
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Practice {
  const { programs, ...rest } = practice;
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !names.includes(name)));
  const checked = checkPractice(JSON.parse(JSON.stringify({ ...kept, ...given })));
  return programs === undefined ? checked : { ...checked, programs };
}

const hours = z.strictObject({
  monday: spans.optional(),
  tuesday: spans.optional(),
  wednesday: spans.optional(),
  thursday: spans.optional(),
  friday: spans.optional(),
  saturday: spans.optional(),
  sunday: spans.optional(),
});

const age = z.int().min(0, faultSentence('age')).max(25, faultSentence('age'));

/** Ages at which rights change, as the practice's state has them; one that is left out is as usual. */
const ages = z
  .strictObject({ own: age.default(12), teen: age.default(13), adult: age.default(18) })
  .refine(({ own, teen, adult }) => own <= adult && teen <= adult, faultSentence('age-order'));

const years = z.int().max(100, faultSentence('years'));

/**
 * How long things are kept; one that is left out is as usual (people/retention.ts, which a test compares). Six years at
 * least: 45 CFR 164.316(b)(2)(i).
 */
const retention = z.strictObject({
  record: years.min(6, faultSentence('years-law')).default(10),
  minor: years.min(0, faultSentence('years-positive')).default(3),
  texts: years.min(6, faultSentence('years-law')).default(10),
  strangers: z.int().min(1, faultSentence('days-least')).max(3650, faultSentence('days-most')).default(90),
});

const schema = z
  .strictObject({
    id: z.string().regex(PRACTICE_ID, faultSentence('practice-id')),
    name: words,
    phone,
    numbers: z.array(phone).min(1, faultSentence('one-number')),
    messagingService: z
      .string()
      .regex(/^MG[0-9a-f]{32}$/, faultSentence('messaging-service'))
      .nullish()
      .transform((sid) => sid ?? null),
    zone: z.string().refine(isZone, faultSentence('zone')),
    languages: z.array(language).min(1, faultSentence('one-at-least')),
    hours,
    holidays: z.array(z.strictObject({ date: day, name: words, hours: spans.default([]) })).default([]),
    roster: z.array(rosterEntry).default([]),
    ...deskSettings,
    teams: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, faultSentence('short-name')),
          name: words,
          phone: phone.nullish().transform((number) => number ?? null),
          needs: z
            .array(z.enum(NEEDS, faultSentence('one-of', { list: NEEDS.join(', ') })))
            .min(1, faultSentence('one-need')),
        }),
      )
      .default([]),
    ages: ages.optional(),
    legalHolds: z.array(z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/, faultSentence('patient-id'))).optional(),
    retention: retention.optional(),
    terms: z.array(ownTerm).optional(),
    linkCode: z.enum(['other-devices', 'always', 'never'], faultSentence('link-code')).optional(),
    unreviewed: z.enum(['send', 'english'], faultSentence('unreviewed')).optional(),
    demo: z.boolean().default(false),
  })
  .superRefine((practice, context) => {
    once(practice.numbers, 'numbers', context);
    once(practice.languages, 'languages', context);
    once(practice.legalHolds ?? [], 'legalHolds', context);
    once(
      practice.holidays.map(({ date }) => date),
      'holidays',
      context,
    );
    once(
      practice.teams.map(({ id }) => id),
      'teams',
      context,
    );
    ownTermFaults(practice, context);
    deskFaults(practice, context);
    if (Object.values(practice.hours).every((spans) => spans === undefined || spans.length === 0)) {
      context.addIssue({ code: 'custom', path: ['hours'], message: faultSentence('never-open') });
    }
  })
  .transform((practice): Practice => ({ ...practice, hours: filled(practice.hours) }));

function filled(
  hours: Readonly<Record<string, readonly (readonly [string, string])[] | undefined>>,
): Practice['hours'] {
  return Object.fromEntries(
    Object.entries(hours).filter(([, spans]) => spans !== undefined),
  ) as Practice['hours'];
}

function once(values: readonly string[], path: string, context: z.RefinementCtx): void {
  values.forEach((value, place) => {
    if (values.indexOf(value) < place)
      context.addIssue({ code: 'custom', path: [path, place], message: faultSentence('twice') });
  });
}

function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.map(String).join('.') || 'file';
  if (issue.code === 'unrecognized_keys') {
    const prefix = path === 'file' ? '' : `${path}.`;
    return issue.keys.map((key) => ({ path: `${prefix}${key}`, message: faultSentence('unknown-setting') }));
  }
  if (issue.code === 'invalid_type') {
    if (issue.message.includes('undefined')) return [{ path, message: faultSentence('missing') }];
    const isNumber = issue.expected === 'number' || issue.expected === 'int';
    const kind = kinds[issue.expected] ?? issue.expected;
    return [{ path, message: isNumber ? faultSentence('whole-number') : faultSentence('kind', { kind }) }];
  }
  // What the schema has no sentence of ours for.
  return [{ path, message: isOurs(issue.message) ? issue.message : faultSentence('form') }];
}

/** What a setting holds, in the words of whoever writes the file. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  array: 'a list',
  tuple: 'a pair like ["08:00", "17:00"]',
  object: 'settings, one a line',
  boolean: 'true or false',
};

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return !/^[+-]/.test(zone);
  } catch {
    return false;
  }
}
