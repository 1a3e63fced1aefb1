/** The hardest that words for patients may be: grade 8 where the aim is 6, for formulas are rough on a few sentences. */
const GRADE_MOST = 8;
/** INFLESZ: from 55 on a Spanish text is "normal"; below is for people with long schooling. */
const EASE_LEAST = 55;
/** Of other languages no trusted formula is known for health: the length of sentences is what is left (domain.md 3.5). */
const SENTENCE_WORDS_MOST = 25;
const SENTENCE_SIGNS_MOST = 60;

/** True when a text can be read after six years of school, as far as a formula tells; `names` do not count as hard words. */
export function isPlain(text: string, language: string, names: readonly string[] = []): boolean {
  const without = names.reduce((left, name) => left.replaceAll(name, 'Ana'), text);
  const sentences = without
    .split(/(?<=[.!?:;。！？؟])\s*|\n+/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
  const words = without.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (sentences.length === 0 || words.length === 0) return false;
  if (sentences.some((sentence) => isLong(sentence))) return false;
  const mean = words.length / sentences.length;
  const syllables = (of: (word: string) => number) =>
    words.reduce((sum, word) => sum + of(word), 0) / words.length;
  // Flesch-Kincaid (Kincaid 1975); Szigriszt-Pazos (1993).
  if (language === 'en') return 0.39 * mean + 11.8 * syllables(english) - 15.59 <= GRADE_MOST;
  if (language === 'es') return 206.835 - 62.3 * syllables(spanish) - mean >= EASE_LEAST;
  return true;
}

function isLong(sentence: string): boolean {
  const signs = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (signs > 0) return signs > SENTENCE_SIGNS_MOST;
  return (sentence.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0) > SENTENCE_WORDS_MOST;
}

function english(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const heard = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.charAt(0)).replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

function spanish(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'k')
    .replace(/y$/, 'i');
  return Math.max(1, letters.match(/[iuü]?[aeoáéó](?:[iuü](?![aeoáéó]))?|[íú]|[iuü]+/g)?.length ?? 1);
}
