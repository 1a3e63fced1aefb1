import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { type Fault, Faults } from '../errors.ts';
import type { Program } from './program.ts';

/** One question of at most two texts of an SMS leaves this room; longer words are cut by nobody, so they are refused. */
const TEXT_MOST = 300;
const LABEL_MOST = 60;
/** Longer than a year is no program but a chart. */
const DAYS_MOST = 366;
const FIELD = /\{\{\s*(\w+)\s*\}\}/g;
const FIELDS = new Set(['practice', 'phone', 'name']);

const locale = z.string().regex(/^[a-z]{2,3}$/, 'write a language as "en" or "es"');

const texts = (most: number) =>
  z
    .record(locale, z.string().trim().min(1, 'is empty').max(most, `is longer than ${most} characters`))
    .refine((all) => all.en !== undefined, 'give at least the English ("en")')
    .superRefine((all, context) => {
      for (const [language, text] of Object.entries(all)) {
        for (const [, name = ''] of text.matchAll(FIELD)) {
          if (!FIELDS.has(name))
            context.addIssue({
              code: 'custom',
              path: [language],
              message: `{{${name}}} is not filled in: use {{practice}}, {{phone}} or {{name}}`,
            });
        }
        // Motivational interviewing: one question a text, and no orders (domain of clinical communication, OARS).
        if ((text.match(/[?？؟]/g) ?? []).length > 1)
          context.addIssue({ code: 'custom', path: [language], message: 'asks more than one question' });
      }
    });

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'use small letters, digits and "-", at most 40');

const alert = {
  risk: z.enum(['urgent', 'routine'], 'write urgent or routine'),
  note: z.string().trim().min(1, 'is empty').max(200, 'is longer than 200 characters'),
  say: texts(TEXT_MOST),
};

const question = z
  .strictObject({
    id,
    text: texts(TEXT_MOST),
    answer: z.enum(['yes-no', 'scale', 'choice', 'words'], 'write yes-no, scale, choice or words'),
    choices: z
      .array(z.strictObject({ id, text: texts(LABEL_MOST), score: z.int().min(0).max(100).optional() }))
      .min(2, 'give at least two choices')
      .max(5, 'give at most five choices')
      .optional(),
    alerts: z
      .array(
        z
          .strictObject({
            is: z.string().optional(),
            atLeast: z.int().min(0).max(10).optional(),
            atMost: z.int().min(0).max(10).optional(),
            ...alert,
          })
          .refine(
            ({ is, atLeast, atMost }) =>
              [is, atLeast, atMost].filter((one) => one !== undefined).length === 1,
            'say when: one of is, atLeast, atMost',
          ),
      )
      .optional(),
  })
  .superRefine(({ answer, choices, alerts = [] }, context) => {
    const fault = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if ((answer === 'choice') !== (choices !== undefined))
      fault(['choices'], answer === 'choice' ? 'is missing' : 'belongs to answer: choice alone');
    const known = answer === 'yes-no' ? ['yes', 'no'] : (choices ?? []).map((choice) => choice.id);
    alerts.forEach((one, place) => {
      if (one.is !== undefined && !known.includes(one.is))
        fault(
          ['alerts', place, 'is'],
          `is no answer of this question (${known.join(', ') || 'it has none'})`,
        );
      if (one.is === undefined && answer !== 'scale')
        fault(['alerts', place], 'atLeast and atMost belong to a scale');
    });
  });

const step = z
  .strictObject({
    id,
    day: z.int().min(0).max(DAYS_MOST, `is more than ${DAYS_MOST}`).optional(),
    businessDay: z.int().min(0).max(30, 'is more than 30').optional(),
    at: z
      .string()
      .regex(/^(?:0[89]|1\d):[0-5]\d$/, 'write a time from "08:00" to "19:59", with quotes')
      .default('10:00'),
    say: texts(TEXT_MOST).optional(),
    ask: z.array(question).min(1, 'give at least one question').max(8, 'ask at most eight').optional(),
    total: z.strictObject({ atLeast: z.int().min(1), ...alert }).optional(),
    staff: z.strictObject({ note: alert.note, within: z.int().min(0).max(30) }).optional(),
  })
  .superRefine((one, context) => {
    const fault = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if ((one.day === undefined) === (one.businessDay === undefined))
      fault(['day'], 'give day or businessDay, one of them');
    if (one.say === undefined && one.ask === undefined && one.staff === undefined)
      fault([], 'does nothing: give say, ask or staff');
    if (
      one.total !== undefined &&
      !(one.ask ?? []).some(({ choices }) => choices?.some(({ score }) => score !== undefined))
    )
      fault(['total'], 'needs choices with a score');
    onlyOnce(
      (one.ask ?? []).map((asked) => asked.id),
      ['ask'],
      context,
    );
  });

const schema = z
  .strictObject({
    id,
    name: texts(LABEL_MOST),
    for: z.enum(['patient', 'family', 'anyone'], 'write patient, family or anyone').default('patient'),
    steps: z.array(step).min(1, 'give at least one step').max(40, 'give at most forty steps'),
  })
  .superRefine(({ steps }, context) =>
    onlyOnce(
      steps.map((one) => one.id),
      ['steps'],
      context,
    ),
  );

function onlyOnce(ids: readonly string[], path: PropertyKey[], context: z.RefinementCtx): void {
  ids.forEach((one, place) => {
    if (ids.indexOf(one) < place)
      context.addIssue({ code: 'custom', path: [...path, place, 'id'], message: `"${one}" is there twice` });
  });
}

/** Reads a program file (docs/programs.md). Throws Faults with every fault and where it is: a line, or a path in the file. */
export function readProgram(yaml: string, file = 'program file'): Program {
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new Faults(
      file,
      document.errors.map(({ message, pos }) => ({
        path: `line ${yaml.slice(0, pos[0]).split('\n').length}`,
        message,
      })),
    );
  }
  const read = schema.safeParse(document.toJS({ maxAliasCount: 400 }));
  if (read.success) return read.data;
  throw new Faults(
    file,
    read.error.issues.map((issue) => faultOf(issue, document, yaml)),
  );
}

type Place = { readonly range?: readonly [number, number, number] | null };

/** With the line where the faulty setting stands, or the nearest thing around it that is there. */
function faultOf(issue: z.core.$ZodIssue, document: ReturnType<typeof parseDocument>, yaml: string): Fault {
  const path = issue.path.map(String).join('.') || 'file';
  let line = 1;
  for (let depth = issue.path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(issue.path.slice(0, depth), true) as Place | undefined;
    if (node?.range == null) continue;
    line = yaml.slice(0, node.range[0]).split('\n').length;
    break;
  }
  const message =
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')}: no setting of a program`
      : issue.code === 'invalid_type' && issue.message.includes('undefined')
        ? 'is missing'
        : issue.message;
  return { path: `line ${line}, ${path}`, message };
}

/** The programs in a folder of YAML files, by the files' names. */
export function readPrograms(folder: string): readonly Program[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readProgram(readFileSync(join(folder, name), 'utf8'), name));
}
