import { phrase } from '../care/phrase.ts';
import { interpreterLine } from './practice-voice.ts';
import type { Turn } from './turn.ts';

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
  turn.sayText(turn.tools.voice.say(untranslated, interpreterLine(practice)), { personal: false });
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(untranslated) ?? untranslated;
  const note = turn.tools.voice.say('en', phrase('handoff:untranslated', { language }));
  if (turn.handoff?.brief.note?.includes(note) === true) return;
  turn.handOff({ risk: 'routine', reason: 'follow_up', asked: turn.asked, note });
}
