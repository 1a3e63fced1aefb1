import type { Compiled } from './compile.ts';
import type { Findings } from './findings.ts';
import { SPOKEN_WORDS } from './spoken-words.ts';

/**
 * The language of a text as a primary subtag: by its script and its telling words, which were counted in the lessons; where
 * they say nothing, that of the danger found, then the one handed in, then English.
 */
export function spokenIn(findings: Findings, hint: string | undefined, compiled: Compiled): string {
  const votes = new Map<string, number>();
  for (const word of findings.texts) {
    const language = LANGUAGE_OF.get(word) ?? byScript(word);
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  let most = 0;
  let best: string | null = null;
  for (const [language, count] of votes) {
    if (count > most) {
      most = count;
      best = language;
    } else if (count === most) best = null;
  }
  if (best !== null) return best;
  const said = findings.rules.filter(({ standing }) => standing === 'said').map(({ language }) => language);
  const hinted = (hint ?? '').split('-')[0]?.toLowerCase();
  if (hinted !== undefined && said.includes(hinted)) return hinted;
  if (said[0] !== undefined) return said[0];
  if (hinted !== undefined && hinted !== '') return hinted;
  // "huyết áp 190/125" holds nothing but words of numbers.
  const longest = findings.numbers.find(({ span }) => span.end - span.start > 1);
  return compiled.numberWords[longest?.word ?? -1]?.language ?? 'en';
}

/** The one language of ours that is written so. */
function byScript(word: string): string | undefined {
  const code = word.charCodeAt(0);
  if (code < 0x400) return undefined;
  if (code < 0x530) return 'ru';
  if (code >= 0x600 && code < 0x780) return 'ar';
  if (code >= 0x4e00 && code < 0xa000) return 'zh';
  return code >= 0xac00 && code < 0xd7a4 ? 'ko' : undefined;
}

const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SPOKEN_WORDS).flatMap(([language, words]) =>
    words.split(' ').map((word) => [word, language] as const),
  ),
);
