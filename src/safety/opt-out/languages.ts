import { ARABIC } from './ar.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { HAITIAN } from './ht.ts';
import { KOREAN } from './ko.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { SOMALI } from './so.ts';
import { TAGALOG } from './tl.ts';
import { VIETNAMESE } from './vi.ts';
import type { OptOutWords } from './words.ts';
import { CHINESE } from './zh.ts';

/** The languages in which an opt-out is heard, English and Spanish first. */
export const OPT_OUT_LANGUAGES: readonly OptOutWords[] = [
  ENGLISH,
  SPANISH,
  VIETNAMESE,
  CHINESE,
  ARABIC,
  HAITIAN,
  SOMALI,
  RUSSIAN,
  FRENCH,
  PORTUGUESE,
  KOREAN,
  TAGALOG,
];
