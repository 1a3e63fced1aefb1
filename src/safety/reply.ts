import { type Phrase, phrase } from '../care/phrase.ts';
import { isAroundBirth } from './around-birth.ts';
import type { Verdict } from './verdict.ts';

/** The texts of the `safety` catalogue that answer dangers. Each stands alone, gives the number first and promises nothing. */
export type Answer =
  | 'emergency'
  | 'choking'
  | 'poison'
  | 'crisis'
  | 'maternal'
  | 'danger'
  | 'home'
  | 'child'
  | 'elder'
  | 'urgent';

/** What is true besides once somebody here is on their way to knowing. */
export type Promised = 'nurse' | 'person' | 'reader' | 'talker';

/** Every key that answers a danger is made of. `nearby:` is English alone, for a helper who reads along. */
export type SafetyKey = `safety:${Answer | Promised}` | `nearby:${Answer}`;

/** `own` and `promised` are said in the person's language; then in English, whole or in a few words. */
export type SafetyPhrases = {
  readonly answer: Answer;
  readonly promised: Promised | null;
};

/** What a danger is judged by: the verdict, and the person's words where they are at hand. */
export type Danger = Pick<Verdict, 'level' | 'kind'> &
  Partial<Pick<Verdict, 'matched'>> & { readonly text?: string };

/** Which texts answer a danger; null at `none`. */
export function safetyPhrases(danger: Danger): SafetyPhrases | null {
  const answer = answerTo(danger);
  return answer === null ? null : { answer, promised: PROMISED[answer] };
}

/**
 * The whole safety text: the person's language, then English where that is another one. Throws at `none`: there is
 * nothing to answer. It never says that 911 was called, asks for no reply and invites no START or STOP. `say` gets the
 * languages as they are in the catalogue. `told: false` leaves out what is promised: nobody here knows of it yet.
 */
export function safetyText(
  danger: Danger,
  locale: string,
  say: (locale: string, key: SafetyKey) => string,
  { told = true }: { readonly told?: boolean } = {},
): string {
  const phrases = safetyPhrases(danger);
  if (phrases === null) throw new Error('no danger, no safety text');
  const { answer, promised } = phrases;
  const whole = (language: string): string =>
    [
      say(language, `safety:${answer}`),
      ...(told && promised !== null ? [say(language, `safety:${promised}`)] : []),
    ].join(' ');
  const own = whole(locale);
  const language = primary(locale);
  if (language === 'en') return own;
  const english = whole('en');
  // A language the catalogue lacks is answered in English already: once is enough.
  if (own === english) return own;
  return `${own}\n${WITH_WHOLE_ENGLISH.has(language) ? english : say('en', `nearby:${answer}`)}`;
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

/**
 * Languages with 160 characters to a segment whose readers are many here. After another language English is said in a
 * few words: most are sent as 70 characters to a segment, and who needs help waits for the last of them.
 */
const WITH_WHOLE_ENGLISH: ReadonlySet<string> = new Set(['es']);

const PROMISED: Readonly<Record<Answer, Promised | null>> = {
  emergency: 'nurse',
  choking: 'nurse',
  poison: 'nurse',
  crisis: 'person',
  maternal: 'person',
  danger: 'person',
  home: 'reader',
  // Whether the authorities must be told is for a person to decide who has to report such things.
  child: 'talker',
  elder: 'talker',
  urgent: null,
};

function answerTo({ level, kind, matched = [], text = '' }: Danger): Answer | null {
  switch (level) {
    case 'none':
      return null;
    case 'urgent':
      return 'urgent';
    case 'emergency':
      if (kind === 'poisoning') return 'poison';
      if (kind === 'choking') return 'choking';
      return isOwnWish(kind, matched) ? 'danger' : 'emergency';
    case 'crisis':
      return answerToCrisis(kind, text);
  }
}

/**
 * "I have the pills here and take them tonight so that I don't wake up": 911 first, and somebody to talk to as well. A
 * body that is failing gets the plain words, whatever else is said.
 */
function isOwnWish(kind: string | null, matched: readonly string[]): boolean {
  return (kind === 'other' || kind === 'unconscious') && matched.some((id) => id.startsWith('suicide.'));
}

function answerToCrisis(kind: string | null, text: string): Answer {
  switch (kind) {
    case 'domestic_violence':
      return 'home';
    case 'child_abuse':
      return 'child';
    case 'elder_abuse':
      return 'elder';
    case 'violence_to_others':
      return 'danger';
    default:
      if (isAroundBirth(text)) return 'maternal';
      return kind === 'psychosis' ? 'danger' : 'crisis';
  }
}

function primary(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? locale;
}
