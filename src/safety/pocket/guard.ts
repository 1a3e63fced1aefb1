import { compiling } from '../compile.ts';
import type { LanguageRules } from '../rules/rules.ts';
import { SURELY } from '../rules/surely.ts';
import { guardOf, type Hint } from '../screening.ts';
import type { Verdict } from '../verdict.ts';
import { pocketWeights } from './weights.ts';

/** The page's guard for one language. */
export type PocketGuard = { readonly screen: (text: string, hint?: Hint) => Verdict };

/**
 * The guard that fits into a page, for lines that nobody has received yet; the server's guard reads them again. It knows the
 * must-catch list and the numbers of all languages, the rules of the one the page is in (of English and Spanish those that
 * find most), and weighs them with a smaller copy of the judge. Same verdicts as the server's, rougher.
 */
export async function openGuard(language: string): Promise<PocketGuard> {
  // Without its rules, lost with the network, the must-catch list and the judge still answer.
  const rules = await rulesOf(language).catch(() => null);
  const languages = Object.keys(SURELY).map((other) => (other === rules?.language ? rules : empty(other)));
  return guardOf(() => compiling(languages, new Set()), pocketWeights);
}

/** One file each: a page fetches those of its own language alone. */
async function rulesOf(language: string): Promise<LanguageRules | null> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).POCKET_ENGLISH;
    case 'es':
      return (await import('./es.ts')).POCKET_SPANISH;
    case 'vi':
      return (await import('../rules/vi.ts')).VIETNAMESE;
    case 'zh':
      return (await import('../rules/zh.ts')).CHINESE;
    case 'ar':
      return (await import('../rules/ar.ts')).ARABIC;
    case 'ht':
      return (await import('../rules/ht.ts')).HAITIAN;
    case 'so':
      return (await import('../rules/so.ts')).SOMALI;
    case 'ru':
      return (await import('../rules/ru.ts')).RUSSIAN;
    case 'fr':
      return (await import('../rules/fr.ts')).FRENCH;
    case 'pt':
      return (await import('../rules/pt.ts')).PORTUGUESE;
    case 'ko':
      return (await import('../rules/ko.ts')).KOREAN;
    case 'tl':
      return (await import('../rules/tl.ts')).TAGALOG;
    default:
      return null;
  }
}

/** `compile` adds the must-catch list and the words of numbers. */
function empty(language: string): LanguageRules {
  return { language, reviewedBy: null, concepts: {}, says: {}, names: {}, context: {} };
}
