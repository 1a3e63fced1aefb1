const LETTERS_FOR_SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
};

const LEET = /[0-9@$*]/;

/** Other ways a word may be meant: digits for letters, letters repeated, an Arabic word with what clings to it. */
export function otherSpellings(typed: string): readonly string[] {
  const forms: string[] = [];
  let plain = typed;
  if (LEET.test(typed)) {
    plain = '';
    for (const sign of typed) plain += sign === '*' ? '' : (LETTERS_FOR_SIGNS[sign] ?? sign);
    forms.push(plain);
    forms.push(plain.replaceAll('i', 'l'));
  }
  const twice = squeezed(plain, 2);
  const once = squeezed(plain, 1);
  if (twice !== plain) forms.push(twice);
  if (once !== twice) forms.push(once);
  // Arabic "and", "so", "with", "for" cling to the word that follows.
  if (plain.length >= 4 && CLINGING.has(plain.charAt(0))) forms.push(plain.slice(1));
  return forms;
}

const CLINGING = new Set(['و', 'ف', 'ب', 'ل', 'ك']);

/** At most `most` of the same letter in a row. */
export function squeezed(typed: string, most: number): string {
  let result = '';
  let run = 0;
  let from = 0;
  for (let at = 0; at < typed.length; at += 1) {
    run = at > 0 && typed.charCodeAt(at) === typed.charCodeAt(at - 1) ? run + 1 : 1;
    if (run <= most) continue;
    result += typed.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? typed : result + typed.slice(from);
}

/** One letter added, left out or changed, or two neighbours swapped. */
export function isOneSlip(left: string, right: string): boolean {
  if (left === right) return true;
  if (Math.abs(left.length - right.length) > 1) return false;
  const shorter = Math.min(left.length, right.length);
  let same = 0;
  while (same < shorter && left.charCodeAt(same) === right.charCodeAt(same)) same += 1;
  const restOfLeft = left.slice(same);
  const restOfRight = right.slice(same);
  if (left.length > right.length) return restOfLeft.slice(1) === restOfRight;
  if (left.length < right.length) return restOfLeft === restOfRight.slice(1);
  if (restOfLeft.slice(1) === restOfRight.slice(1)) return true;
  return (
    restOfLeft.charAt(0) === restOfRight.charAt(1) &&
    restOfLeft.charAt(1) === restOfRight.charAt(0) &&
    restOfLeft.slice(2) === restOfRight.slice(2)
  );
}
