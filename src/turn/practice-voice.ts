import { type Phrase, phrase } from '../care/phrase.ts';
import type { Practice } from '../practice/practice.ts';
import { type Danger, type SafetyKey, safetyText } from '../safety/reply.ts';
import type { Voice } from './ports.ts';

/**
 * The voice of a practice: what harm may come of, and nobody qualified has read in a language, is said in English where the
 * practice wants that (45 CFR 92.201(c)(3)). `heldBack` hears of each language it was not said in.
 */
export function practiceVoice(
  voice: Voice,
  { unreviewed }: Pick<Practice, 'unreviewed'>,
  heldBack: (locale: string) => void,
): Voice {
  if (unreviewed !== 'english') return voice;
  return {
    ...voice,
    say(locale, said) {
      if (!voice.awaitsReview(locale, said)) return voice.say(locale, said);
      heldBack(locale);
      return voice.say('en', said);
    },
  };
}

/**
 * What answers a danger where no turn does: in the person's language and in English, as the practice wants unread
 * translations. `told: false` leaves out what is promised.
 */
export function dangerText(
  plain: Voice,
  practice: Pick<Practice, 'phone' | 'name' | 'unreviewed'>,
  danger: Danger,
  locale: string,
  options: { readonly told?: boolean } = {},
): string {
  const missed = new Set<string>();
  const voice = practiceVoice(plain, practice, (language) => missed.add(language));
  const values = { phone: practice.phone, practice: practice.name };
  const say = (language: string, key: SafetyKey): string => voice.say(language, { key, values });
  const text = safetyText(danger, locale, say, options);
  return [text, ...[...missed].map((language) => plain.say(language, interpreterLine(practice)))].join('\n');
}

/** Where the free interpreter is, in the language that was missed: short and harmless, it is said unread. */
export function interpreterLine({ phone }: Pick<Practice, 'phone'>): Phrase {
  return phrase('general:interpreter', { phone });
}
