import { randomUUID } from 'node:crypto';
import parsePhoneNumber from 'libphonenumber-js';
import { z } from 'zod';
import type { Right } from '../care/family.ts';
import { Refused } from '../errors.ts';
import type { Stores } from '../main/stores.ts';
import type { Practice } from '../practice/practice.ts';
import { tieAddress } from '../work/tie-address.ts';
import type { Work } from '../work/work.ts';
import { linesOfInput } from './lines.ts';
import { choosePractice, withWorkshop } from './open.ts';
import { operator } from './practice.ts';

const enrolment = z.strictObject({
  patient: z.string().min(1),
  phone: z.string().min(1),
  locale: z.string().optional(),
  proxy: z.string().optional(),
  consented: z.boolean().optional(),
  invite: z.boolean().optional(),
  also: z.boolean().optional(),
  right: z.union([z.string(), z.array(z.string())]).optional(),
  name: z.string().trim().min(1).max(80).optional(),
  practice: z.string().optional(),
});

const RIGHTS: readonly Right[] = ['see', 'ask', 'decide', 'emergency'];

type Enrolment = z.infer<typeof enrolment>;

/** Ties numbers to patients. 0 when all were, 1 when some of a list were not, 2 for a call that cannot be served. */
export async function enroll(options: Partial<Enrolment> & { readonly jsonl?: boolean }): Promise<number> {
  return withWorkshop(null, async ({ work, voice }, stores) => {
    const practice = await choosePractice(stores, options.practice);
    const one = (given: unknown): Promise<string> => enrollOne(work, stores, practice, voice.locales, given);
    if (!options.jsonl) {
      process.stdout.write(`${await one(options)}\n`);
      return 0;
    }
    let failed = 0;
    for await (const { number, text } of linesOfInput()) {
      if (text.trim() === '') continue;
      try {
        process.stdout.write(`${await one(parsed(text))}\n`);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        failed += 1;
        process.stderr.write(`line ${number}: ${error.message}\n`);
      }
    }
    return failed === 0 ? 0 : 1;
  });
}

/** What a proxy may do, as it is written: `see,ask`. */
function rightsIn(given: string | readonly string[]): readonly Right[] {
  const words = (typeof given === 'string' ? [given] : given).flatMap((one) => one.split(','));
  const rights = words.map((word) => RIGHTS.find((right) => right === word.trim()));
  const known = rights.filter((right) => right !== undefined);
  if (known.length === rights.length && known.length > 0) return [...new Set(known)];
  throw new Refused(400, 'right', `A right is one of ${RIGHTS.join(', ')}, with commas between.`);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refused(400, 'json', 'is not JSON.');
  }
}

async function enrollOne(
  work: Work,
  stores: Stores,
  practice: Practice,
  locales: readonly string[],
  given: unknown,
): Promise<string> {
  const { patient, phone, locale, proxy, consented, invite, also, right, name } = read(given);
  if (proxy === undefined && (right !== undefined || name !== undefined)) {
    throw new Refused(400, 'proxy', `A right or a name is for a proxy: say which (patient ${patient}).`);
  }
  const number = parsePhoneNumber(phone);
  if (number === undefined || !number.isPossible() || !phone.trim().startsWith('+')) {
    throw new Refused(
      400,
      'phone',
      `The phone number must be E.164, such as +12025550123 (patient ${patient}).`,
    );
  }
  if (locale !== undefined && !locales.includes(locale)) {
    throw new Refused(
      400,
      'locale',
      `Language ${locale} is not there yet: give one of ${locales.join(', ')} (patient ${patient}).`,
    );
  }
  if ((await stores.records.chart(practice.id, patient)) === null) {
    throw new Refused(
      404,
      'no-patient',
      `There is no patient ${patient} at ${practice.id}: import the record first.`,
    );
  }
  const via = practice.numbers[0];
  if (via === undefined) throw new Refused(409, 'no-number', `${practice.id} has no number to text from.`);
  const { outcome } = await tieAddress({ conversations: stores.conversations, work }, practice, {
    id: randomUUID(),
    at: Date.now(),
    patient,
    address: { channel: 'sms', number: number.number, via },
    locale: locale ?? null,
    proxy: proxy ?? null,
    consented: consented ?? false,
    invite: invite ?? false,
    also: also ?? false,
    rights: right === undefined ? null : rightsIn(right),
    name: name ?? null,
    by: operator(),
  });
  if (!outcome.ok) throw new Refused(409, outcome.code, outcome.detail);
  return `${patient}: enrolled${consented ? ', consent taken in person' : invite ? ', invited by text' : ''}`;
}

function read(given: unknown): Enrolment {
  const result = enrolment.safeParse(
    typeof given === 'object' && given !== null
      ? Object.fromEntries(Object.entries(given).filter(([key]) => key !== 'jsonl'))
      : given,
  );
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`);
  throw new Refused(400, 'enrolment', `Give a patient and a phone number: ${faults.join('; ')}.`);
}
