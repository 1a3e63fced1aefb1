import { plainWords } from './words.ts';

/**
 * True when a text speaks of a new baby or a pregnancy: a crisis then gets the line for mothers beside 988. Nothing else
 * hangs on it, and that text holds 988 and 911 too: a word too many does no harm.
 */
export function isAroundBirth(text: string): boolean {
  const words = plainWords(text.slice(0, LONGEST_READ));
  const spaced = ` ${words.join(' ')} `;
  const joined = words.join('');
  return WORDS.some((word) => spaced.includes(` ${word} `)) || WITHIN.some((part) => joined.includes(part));
}

const LONGEST_READ = 1_600;

const folded = (phrases: string): readonly string[] =>
  phrases.split(',').map((phrase) => plainWords(phrase).join(' '));

/** Whole words, by language: en, es, vi, ar, ht, so, ru, fr, pt, tl. */
const WORDS = [
  'postpartum, post partum, newborn, pregnant, pregnancy, breastfeeding, nursing my baby, my baby, the baby, gave birth, had a baby, had my baby, c section, expecting, new mom, weeks old',
  'posparto, postparto, recien nacido, recien nacida, embarazada, embarazo, mi bebe, el bebe, la bebe, di a luz, amamantando, dando pecho, cesarea',
  'sau sinh, mang thai, em bé, con mới sinh, mới sinh, có bầu, cho con bú',
  'حامل, الحمل, طفلي, رضيعي, مولود, بعد الولادة, الولادة, الرضاعة',
  'ansent, apre akouchman, akouche, tibebe, ti bebe',
  'uur leh, ilmahayga, umulay, umusha, dhalmada ka dib, dhasha ka dib',
  'беременна, беременность, после родов, родила, мой малыш, новорожденный, новорождённый, грудью',
  'enceinte, grossesse, apres l accouchement, accouche, mon bebe, le bebe, nouveau ne, post partum, j allaite',
  'gravida, gravidez, pos parto, depois do parto, recem nascido, meu bebe, minha bebe, amamentando',
  'buntis, panganak, bagong silang, ang sanggol, baby ko, nanganak',
].flatMap(folded);

/** Parts of words, where words are not set apart by spaces or take endings: zh, ko. */
const WITHIN = [
  '产后, 產後, 怀孕, 懷孕, 宝宝, 寶寶, 婴儿, 生完孩子, 坐月子',
  '산후, 임신, 아기, 출산, 신생아',
]
  .flatMap(folded)
  .map((part) => part.replaceAll(' ', ''));
