/**
 * How a Spanish word sounds, for those who write as they speak: h is silent, b is v, z and soft c are s, ll is y, qu and
 * k are c, soft g is j, x and sh stand for ch, m before a consonant is n ("pexo", "enbarasada", "kiero", "ago eridas").
 * Two words that sound the same have the same key. Expects lower case without accents.
 */
export function soundOf(word: string): string {
  return withoutPairs(withSoundsOfPairs(withSoundsOfLetters(withoutSilent(word))));
}

/** ch, sh and x are one sound, written C; any other h is silent; v and w are b. */
function withoutSilent(word: string): string {
  let plain = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    if ((letter === 's' || letter === 'c') && word.charAt(at + 1) === 'h') {
      plain += 'C';
      at += 1;
    } else if (letter === 'x') plain += 'C';
    else if (letter === 'v' || letter === 'w') plain += 'b';
    else if (letter !== 'h') plain += letter;
  }
  return plain;
}

function withSoundsOfLetters(word: string): string {
  let plain = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    if (letter === 'z' || (letter === 'c' && isSoft(word, at + 1))) plain += 's';
    else if (letter === 'q' || letter === 'c' || letter === 'k') {
      plain += 'k';
      if (letter === 'q' && word.charAt(at + 1) === 'u' && isSoft(word, at + 2)) at += 1;
    } else if (letter === 'g' && word.charAt(at + 1) === 'u' && isSoft(word, at + 2)) {
      plain += 'g';
      at += 1;
    } else plain += letter === 'g' && isSoft(word, at + 1) ? 'j' : letter;
  }
  return plain;
}

function withSoundsOfPairs(word: string): string {
  let plain = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const next = word.charAt(at + 1);
    if (letter === 'l' && next === 'l') {
      plain += 'y';
      at += 1;
    } else plain += letter === 'm' && next !== '' && 'bpfnt'.includes(next) ? 'n' : letter;
  }
  return plain;
}

/** Of two same letters one. */
function withoutPairs(word: string): string {
  let plain = '';
  for (let at = 0; at < word.length; at += 1) {
    plain += word.charAt(at);
    if (word.charAt(at + 1) === word.charAt(at)) at += 1;
  }
  return plain;
}

function isSoft(word: string, at: number): boolean {
  const letter = word.charAt(at);
  return letter === 'e' || letter === 'i';
}
