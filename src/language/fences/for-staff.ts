import { checkFaithful } from '../../care/faithful.ts';
import { folded } from '../../care/normal.ts';
import type { Fault } from '../../errors.ts';
import { screen } from '../../safety/guard.ts';
import { mayLeave } from '../../safety/outgoing.ts';
import { isAdded, isWritten } from '../model/faults.ts';
import { BOUNDED } from './concepts.ts';
import { formFaults } from './form.ts';
import { allowedIn, isRead, unsaidIn } from './meanings.ts';
import { signFaults } from './signs.ts';
import { standInsLeft } from './stand-ins.ts';

/** Shorter sources may be told with more words than they have: who it is that asks. */
const SOURCE_LEAST = 400;

/**
 * What speaks against a line for staff about what a patient wrote: whatever these words do not say, advice, reassurance, a
 * person, a number. It may be shorter, for that is what it is for; what is danger in the source is held by `unheardIn`. Staff
 * act on it, so it is held as strictly as words for patients: in English and Spanish; in others nothing is made.
 */
export function staffFaults(
  source: string,
  output: string,
  told: { readonly language: string; readonly prompt: string; readonly charactersMost: number },
): readonly Fault[] {
  const { language } = told;
  const form = formFaults(output, { ...told, source: source.padEnd(SOURCE_LEAST) });
  if (form.length > 0) return form;
  if (!isRead(language)) return [{ path: 'language', message: 'no fence knows this language' }];
  const digits = new Set(source.match(/\d+/g));
  const isNew = (number: string) => !digits.has(number) && !isWritten(number, source);
  const leave = mayLeave(output, source);
  return [
    ...signFaults(source, output, language),
    ...(standInsLeft(output) ? [{ path: 'stand-in', message: 'a stand-in for nobody' }] : []),
    ...checkFaithful(source, output).filter(isAdded),
    ...((output.match(/\d+/g) ?? []).some(isNew)
      ? [{ path: 'number', message: 'a number that the source does not have' }]
      : []),
    ...unsaidIn(source, output, language, { frame: true }),
    ...(leave.ok ? [] : [{ path: `outgoing.${leave.why}`, message: 'no computer may say this' }]),
  ];
}

/** Signs of illness and danger: what somebody reads first, and what must not be lost between two lines. */
const SIGNS = new Set(
  `death depression seizure stroke heart-attack bleeding swelling chest dizzy fever rash vomit wheeze tight lips weak pain
worse pregnancy allergy`.split(/\s+/),
);

/** What a patient wrote of signs and danger, or not to do, and none of the lines made from it says: then nothing of it may be left out. */
export function unheardIn(source: string, lines: readonly string[], locale: string): readonly Fault[] {
  const [before, after] = [folded(source), folded(lines.join('\n'))];
  const isLost = BOUNDED.some(
    ({ id, pattern }) => SIGNS.has(id) && pattern.test(before) && !pattern.test(after),
  );
  const isUnscreened =
    screen(source, { locale }).level !== 'none' && screen(lines.join('\n'), { locale }).level === 'none';
  return [
    ...(isLost || isUnscreened
      ? [{ path: 'left-out.sign', message: 'a sign of illness or danger is left out' }]
      : []),
    ...(isRead(locale) ? allowedIn(source, lines.join('\n'), locale) : []),
  ];
}
