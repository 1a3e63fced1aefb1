import { checkFaithful } from '../../care/faithful.ts';
import type { Fault } from '../../errors.ts';
import { mayLeave } from '../../safety/outgoing.ts';
import { identify } from '../identify.ts';
import { digitsOf, isAdded, isWarning } from '../model/faults.ts';
import { beyond } from './beyond.ts';
import { formFaults } from './form.ts';
import { isRead, mistranslated } from './meanings.ts';
import { nameFaults } from './names.ts';
import { signFaults } from './signs.ts';
import { standInsLeft } from './stand-ins.ts';

/** A translation into another language is at most so much longer than what it is of. */
const LONGER_MOST = 2.5;

/**
 * What speaks against showing a computer's translation to anybody, even to those who are to approve it: what it brings up of
 * its own, as far as that is seen without knowing every word. Whether it may go out unread is another, harder question
 * (two-tiers.ts).
 */
export function translationFaults(
  source: string,
  output: string,
  told: {
    readonly from: string;
    readonly language: string;
    readonly prompt: string;
    readonly charactersMost: number;
  },
): readonly Fault[] {
  const { from, language } = told;
  const charactersMost = Math.min(told.charactersMost, LONGER_MOST * source.length + 40);
  const form = formFaults(output, {
    source: source.padEnd(charactersMost),
    prompt: told.prompt,
    charactersMost,
  });
  // Where each says what the other does, word by word, no list has to be asked what might be new.
  const isProved =
    isRead(from) && isRead(language) && mistranslated(source, output, from, language).length === 0;
  if (form.some(({ path }) => !isProved || path !== 'itself')) return form;
  const faults: Fault[] = [
    ...signFaults(source, output, language),
    ...(isProved ? [] : nameFaults(source, output)),
  ];
  const add = (path: string, message: string) => void faults.push({ path, message });
  if (standInsLeft(output)) add('stand-in', 'a stand-in for nobody');
  const found = identify(output, language);
  if (found !== null && found !== language) add('language', 'another language than was asked for');
  if (digitsOf(source) !== digitsOf(output)) add('number', 'numbers are not those of the source');
  if (sentencesOf(output) > sentencesOf(source)) add('sentence', 'a sentence that the source does not have');
  const isKnown = isRead(from) && isRead(language);
  // In other languages nobody counts the words of a warning; a person reads all of it.
  const isHeld = (fault: Fault) => (isProved ? !isWarning(fault) : isKnown || isAdded(fault));
  faults.push(...checkFaithful(source, output).filter(isHeld));
  if (isKnown && !isProved)
    faults.push(...beyond(source, output).filter(({ path }) => !path.startsWith('swapped')));
  // Somebody's own "do not worry" may be told again, and waits for a person; nobody else's is put there.
  const leave = mayLeave(output);
  // Of English and Spanish the things themselves were compared: one may say of a medicine what is not seen in the other.
  const isCompared = isKnown && !leave.ok && leave.why === 'dosing';
  if (!leave.ok && !isCompared && mayLeave(source).ok) add(`outgoing.${leave.why}`, 'no bot may say this');
  return faults;
}

function sentencesOf(text: string): number {
  return text.split(/[.!?。！？؟\n]+(?:\s|$)/u).filter((sentence) => /\p{L}/u.test(sentence)).length;
}
