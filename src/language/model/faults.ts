import { numbersIn } from '../../care/quantities.ts';
import type { Fault } from '../../errors.ts';

/** A fault of something new, not of something left out. */
export function isAdded({ path, message }: Fault): boolean {
  return !path.startsWith('left-out') && !message.includes('is missing');
}

/** A fault in what the text warns of. */
export function isWarning({ path }: Fault): boolean {
  return path.startsWith('warning');
}

/** A number in digits that the source has in words; "a" and "una" are none. */
export function isWritten(number: string, source: string): boolean {
  return numbersIn(source).some(({ value, isArticle }) => !isArticle && value === number);
}

/** All numbers written in digits, sorted: two texts with the same say the same numbers. */
export function digitsOf(text: string): string {
  return (text.match(/\d+(?:[.,:/]\d+)*/g) ?? []).toSorted().join(' ');
}

/** Long names of drugs and people are hard words that nobody can make shorter. */
export function hardNames(source: string): readonly string[] {
  return (source.match(/\p{Lu}[\p{L}'’-]{4,}|\b[a-z]{8,}\b/gu) ?? []).slice(0, 40);
}

/** The kind of a fault as a metric names it. */
export function kindOf(fault: Fault | undefined): string {
  return fault?.path.split('.')[0] ?? 'none';
}
