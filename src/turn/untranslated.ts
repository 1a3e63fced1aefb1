import { type Phrase, phrase } from '../care/phrase.ts';
import type { Practice } from '../practice/practice.ts';
import { type Danger, type SafetyKey, safetyText } from '../safety/reply.ts';
import type { Voice } from './ports.ts';
import type { Turn } from './turn.ts';

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
  return [text, ...[...missed].map((language) => plain.say(language, interpreter(practice)))].join('\n');
}

/** Where the free interpreter is, in the language that was missed: short and harmless, it is said unread. */
function interpreter({ phone }: Pick<Practice, 'phone'>): Phrase {
  return phrase('general:interpreter', { phone });
}

/**
 * Ends a turn in which something was said in English because nobody qualified has read it: the person learns where a free
 * interpreter is, and staff get the task to bring one. Once for each language of a conversation. The one confirmation of an
 * opt-out stays the only one.
 */
export function tellOfInterpreter(turn: Turn): void {
  const { untranslated, session, practice } = turn;
  if (untranslated === null || session.interpreterOffered === untranslated) return;
  if (turn.suppressions.some(({ suppressed }) => suppressed)) return;
  session.interpreterOffered = untranslated;
  turn.sayText(turn.tools.voice.say(untranslated, interpreter(practice)), { personal: false });
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(untranslated) ?? untranslated;
  const note = turn.tools.voice.say('en', phrase('handoff:untranslated', { language }));
  if (turn.handoff?.brief.note?.includes(note) === true) return;
  turn.handOff({ risk: 'routine', reason: 'follow_up', asked: turn.asked, note });
}
