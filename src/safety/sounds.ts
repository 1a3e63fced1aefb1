/**
 * How a Spanish word sounds, for those who write as they speak: h is silent, b is v, z and soft c are s, ll is y, qu and
 * k are c, soft g is j, x and sh stand for ch, m before a consonant is n ("pexo", "enbarasada", "kiero", "ago eridas").
 * Two words that sound the same have the same key. Expects lower case without accents.
 */
export function soundOf(word: string): string {
  return word
    .replace(/sh|x/g, 'C')
    .replace(/ch/g, 'C')
    .replace(/h/g, '')
    .replace(/v|w/g, 'b')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/qu(?=[ei])|[qck]/g, 'k')
    .replace(/gu(?=[ei])/g, 'G')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/G/g, 'g')
    .replace(/ll/g, 'y')
    .replace(/m(?=[bpfnt])/g, 'n')
    .replace(/(.)\1/g, '$1');
}
