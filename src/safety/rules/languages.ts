import { ARABIC } from './ar.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { HAITIAN } from './ht.ts';
import { KOREAN } from './ko.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import type { LanguageRules } from './rules.ts';
import { SOMALI } from './so.ts';
import { TAGALOG } from './tl.ts';
import { VIETNAMESE } from './vi.ts';
import { CHINESE } from './zh.ts';

/** The languages the guard reads. Every text is read in all of them. */
export const LANGUAGES: readonly LanguageRules[] = [
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
