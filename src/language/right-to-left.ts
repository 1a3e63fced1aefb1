/** Languages whose script runs from right to left, of those there are words for. */
export const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

/** The mark for left-to-right: invisible, and phones of every age know it. */
const MARK = '\u200e';

/** Numbers to dial, in brackets, with dashes or with a country, or what stands between marks already. */
const NUMBERS =
  /\u200e[^\u200e]*\u200e|(?:\+?\d{1,3}[ -])?\(?\d{3}\)?[ -]\d{3}-\d{4}|\+\d{1,3}(?: \d{1,5})+|\d{1,4}(?:-\d{2,4}){2,}/gu;

/**
 * A text in which numbers to dial are read as they are dialled. Between letters that run from right to left the groups of a
 * number change places (Unicode Standard Annex 9, rule W2): 1-800-222-1222 is shown as 1222-222-800-1.
 */
export function withWholeNumbers(text: string): string {
  return text.replace(NUMBERS, (number) => (number.startsWith(MARK) ? number : `${MARK}${number}${MARK}`));
}
