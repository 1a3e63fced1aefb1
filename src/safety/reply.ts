import { type Phrase, phrase } from '../care/phrase.ts';
import type { Verdict } from './verdict.ts';

/** The reviewed texts of the `safety` catalogue that answer dangers. Each stands alone and gives the number first. */
export type SafetyKey =
  | 'safety:emergency'
  | 'safety:poison'
  | 'safety:crisis'
  | 'safety:danger'
  | 'safety:home'
  | 'safety:child'
  | 'safety:elder'
  | 'safety:urgent';

/** `own` is said in the person's language, `english` after it where that is another one: a helper nearby may read it. */
export type SafetyPhrases = { readonly own: SafetyKey; readonly english: SafetyKey };

/** Which text answers a verdict; null at `none`. */
export function safetyPhrases(verdict: Pick<Verdict, 'level' | 'kind'>): SafetyPhrases | null {
  const key = keyFor(verdict);
  return key === null ? null : { own: key, english: key };
}

/**
 * The whole safety text: the person's language, then English where that is another one. Throws at `none`: there is nothing to answer. It never says
 * that 911 was called, asks for no reply and invites no START or STOP. `say` gets the practice's languages as they are in
 * the catalogue.
 */
export function safetyText(
  verdict: Pick<Verdict, 'level' | 'kind'>,
  locale: string,
  say: (locale: string, key: SafetyKey) => string,
): string {
  const phrases = safetyPhrases(verdict);
  if (phrases === null) throw new Error('no danger, no safety text');
  const own = say(locale, phrases.own);
  if (primary(locale) === 'en') return own;
  const english = say('en', phrases.english);
  // A language the catalogue lacks is answered in English already: once is enough.
  return own === english ? own : `${own}\n${english}`;
}

/** What is said to somebody who writes again after an alarm, while only people may speak. */
export function toldPhrase(verdict: Pick<Verdict, 'level' | 'kind'>): Phrase {
  if (verdict.kind === 'domestic_violence') return phrase('safety:toldHome');
  return phrase(verdict.level === 'crisis' ? 'safety:toldCrisis' : 'safety:told');
}

/** What is said when no member of staff could be reached. `practicePhone` is as people dial it. */
export function nobodyReached(practicePhone: string): Phrase {
  return phrase('safety:nobodyReached', { phone: practicePhone });
}

function keyFor(verdict: Pick<Verdict, 'level' | 'kind'>): SafetyKey | null {
  switch (verdict.level) {
    case 'none':
      return null;
    case 'urgent':
      return 'safety:urgent';
    case 'emergency':
      return verdict.kind === 'poisoning' ? 'safety:poison' : 'safety:emergency';
    case 'crisis':
      switch (verdict.kind) {
        case 'domestic_violence':
          return 'safety:home';
        case 'child_abuse':
          return 'safety:child';
        case 'elder_abuse':
          return 'safety:elder';
        case 'violence_to_others':
        case 'psychosis':
          return 'safety:danger';
        default:
          return 'safety:crisis';
      }
  }
}

function primary(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? locale;
}
