/** Words, sentences and syllables of texts. A colon ends a sentence: what stands before it is a name. */
type Counts = { readonly words: number; readonly sentences: number; readonly syllables: number };

/** Flesch-Kincaid grade of English: years of school (Kincaid 1975). For a hundred words and more. */
export function gradeOf(texts: readonly string[]): number {
  const { words, sentences, syllables } = counted(texts, englishSyllables);
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** Ease of Spanish (Szigriszt 1993, the scale of INFLESZ): 65 to 80 is quite easy, above is very easy. */
export function inflesz(texts: readonly string[]): number {
  const { words, sentences, syllables } = counted(texts, spanishSyllables);
  return 206.835 - (62.3 * syllables) / words - words / sentences;
}

/** The words of one sentence or text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** Its sentences. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:])\s+/).filter((sentence) => sentence !== '');
}

/** Groups of vowels, less those that are not heard ("made", "liked"); words of three letters have one. */
export function englishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const heard = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.charAt(0)).replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Vowels, where a weak one beside another makes one syllable with it unless it has the accent ("agua" 2, "día" 2). */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'k')
    .replace(/y$/, 'i');
  return Math.max(1, letters.match(/[iuü]?[aeoáéó](?:[iuü](?![aeoáéó]))?|[íú]|[iuü]+/g)?.length ?? 1);
}

function counted(texts: readonly string[], syllablesOf: (word: string) => number): Counts {
  const words = texts.flatMap(wordsOf);
  return {
    words: words.length,
    sentences: texts.flatMap(sentencesOf).length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}
