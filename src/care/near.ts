/** Of shorter words a letter more or less makes another word. */
const SHORTEST = 5;
/** From this length on two letters may be wrong. */
const LONG = 8;

/**
 * Names of medicines that are so like one another that a misspelling cannot be told from the other medicine, as far as
 * two letters reach (ISMP List of Confused Drug Names, https://www.ismp.org/recommendations/confused-drug-names-list).
 */
const CONFUSED: ReadonlySet<string> = new Set(
  `prednisone prednisolone prednisona prednisolona cycloserine cyclosporine ciclosporina cicloserina cefuroxime cefotaxime
  cefixime sulfadiazine sulfasalazine quinidine quinine chlorpropamide chlorpromazine nicardipine nifedipine nimodipine
  hydralazine hydroxyzine fluoxetine fluvoxamine paroxetine penicillin penicillamine novolin novolog humulin humalog
  glipizide glyburide glimepiride lamivudine lamotrigine clonidine clonazepam tramadol trazodone`.split(
    /\s+/,
  ),
);

/**
 * True where a word is another one misspelt: one letter wrong, missing, too many or swapped with its neighbour, two of
 * them in a long word; the first letter is right. Both folded.
 */
export function isNear(said: string, word: string): boolean {
  if (said === word) return true;
  if (CONFUSED.has(said) && CONFUSED.has(word)) return false;
  const most = Math.min(said.length, word.length) >= LONG ? 2 : 1;
  if (Math.min(said.length, word.length) < SHORTEST || said[0] !== word[0]) return false;
  return Math.abs(said.length - word.length) <= most && distance(said, word) <= most;
}

/** How many letters differ: the optimal string alignment of Damerau and Levenshtein. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now[column] = Math.min(
        (last[column] as number) + 1,
        (now[column - 1] as number) + 1,
        (last[column - 1] as number) + same,
        swapped ? (beforeLast[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, now];
  }
  return last[other.length] as number;
}
