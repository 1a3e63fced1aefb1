import { type Phrase, phrase } from '../care/phrase.ts';
import { isFrustrated } from '../handoff/frustration.ts';
import { toldPhrase } from '../safety/reply.ts';
import { meetDanger } from './danger.ts';
import { askForPerson } from './desk.ts';
import type { Dialogs } from './dialogs.ts';
import { hearLoss, leaveMournersInPeace } from './grief.ts';
import { obeyTopics } from './ledger.ts';
import { obeyOptOut } from './opt-out.ts';
import type { Understanding } from './ports.ts';
import type { Turn } from './turn.ts';
import { noteMedia } from './unreadable-media.ts';
import { answerDoubt, doubtWhoItIs } from './wrong-person.ts';

/** What the stages are handed: the adapters of the floor above. */
export type StageTools = { readonly understanding: Understanding; readonly dialogs: Dialogs };

/** A stage decides and stops the turn (`done`), or passes it on. */
type Stage = (turn: Turn, tools: StageTools) => Promise<'done' | 'next'> | 'done' | 'next';

/** What a patient's message goes through, in this order. */
const stages: readonly (readonly [name: string, stage: Stage])[] = [
  ['safety', meetDanger],
  ['who-is-this', doubtWhoItIs],
  ['loss', (turn, tools) => hearLoss(turn, tools.dialogs, () => followLanguage(turn, tools))],
  ['topics', obeyTopics],
  ['opt-out', obeyOptOut],
  ['danger-met', stopAfterDanger],
  ['doubt', answerDoubt],
  ['who-speaks', leaveItToPeople],
  ['mourning', leaveMournersInPeace],
  ['language', followLanguage],
  ['media', noteMedia],
  ['late', leaveTheLateToPeople],
  ['frustration', hearFrustration],
  ['dialog', answer],
];

/** Takes a turn of messages through the stages. `timed` hears how long each took, in milliseconds. */
export async function runStages(
  turn: Turn,
  tools: StageTools,
  timed: (stage: string) => () => void,
): Promise<void> {
  for (const [name, stage] of stages) {
    const end = timed(name);
    const decided = stage(turn, tools);
    // Most stages decide at once, and waiting for what is there takes longer than they do.
    const outcome = typeof decided === 'string' ? decided : await decided;
    end();
    if (outcome === 'done') return;
  }
}

/** A message shorter than this does not change the language of a conversation under way: one loan word is no choice. */
const LANGUAGE_WORDS_LEAST = 3;
/**
 * The same for a language in Latin letters that the practice does not name: "10 minutes after lunch" looks French, and "14
 * de marzo de 1968" Portuguese, so that texts with numbers tell of such a language only where they are long.
 */
const UNNAMED_WORDS_LEAST = 8;

/** What was said beside a danger gets no answer of its own: staff read it with the danger. */
function stopAfterDanger(turn: Turn): 'done' | 'next' {
  if (!turn.dangerMet) return 'next';
  const known = new Set(turn.handoff?.brief.asked.map(({ eventId }) => eventId));
  if (turn.messages.some(({ id }) => !known.has(id))) addToHandoff(turn);
  return 'done';
}

function leaveItToPeople(turn: Turn): 'done' | 'next' {
  const { holder, emergency } = turn.session;
  if (holder.kind === 'person') {
    addToHandoff(turn);
    return 'done';
  }
  if (emergency !== null) {
    addToHandoff(turn);
    turn.sayText(turn.tools.voice.say(turn.session.dangerLocale ?? turn.session.locale, told(turn)));
    return 'done';
  }
  if (holder.kind === 'waiting') addToHandoff(turn);
  return 'next';
}

/** Somebody else may read along where there is violence at home: the words then say nothing of it. */
function told(turn: Turn): Phrase {
  const safety = turn.handoff?.brief.safety;
  return toldPhrase({
    level: safety?.level === 'crisis' ? 'crisis' : 'emergency',
    kind: safety?.kind === 'domestic_violence' ? 'domestic_violence' : null,
  });
}

/** What the patient adds while a person has the conversation or is awaited belongs to what that person reads. */
function addToHandoff(turn: Turn): void {
  const { handoff } = turn;
  if (handoff !== null) turn.handOff({ risk: handoff.risk, reason: handoff.reason, asked: turn.asked });
}

function followLanguage(turn: Turn, tools: StageTools): 'next' {
  if (turn.text === '') return 'next';
  turn.understood = tools.understanding.understand(turn.text, {
    locale: turn.session.locale,
    expected: tools.dialogs.expected?.(turn),
  });
  const { locale } = turn.understood;
  const words = wordsIn(turn.text);
  // The first word of somebody unknown is all there is to go by: "hola" is answered in Spanish. Whoever has not shown who they
  // are is unknown, whatever staff wrote down of this number: a patient's and a stranger's are answered alike.
  const isFirst = turn.session.introduced !== true && turn.session.person?.verifiedAt == null;
  const isLikely =
    locale === null || turn.practice.languages.includes(locale) || !/\p{Script=Latin}{3}/u.test(turn.text);
  const tells = isFirst && (isLikely || !/\d/.test(turn.text));
  const least = tells ? 1 : isLikely ? LANGUAGE_WORDS_LEAST : UNNAMED_WORDS_LEAST;
  const isChosen = turn.session.localeChosen && !isFirst;
  if (locale === null || words < least || tools.dialogs.picks?.(turn) === true) return 'next';
  if (isChosen) {
    offerLanguage(turn, locale);
    return 'next';
  }
  if (turn.tools.voice.locales.includes(locale)) {
    if (locale !== turn.session.locale) turn.session.localeChosen = false;
    const before = turn.session.locale;
    turn.session.locale = locale;
    // Nobody asked for it: said in the new language, and in the old one how to stay with that.
    if (locale !== before && turn.session.introduced === true) {
      const stay = turn.tools.voice.say(before, phrase('general:language.stay'));
      turn.sayText(`${turn.word('general:language.changed')} ${stay}`);
    }
  }
  return 'next';
}

/** Whoever chose a language and writes another is told once, in that one, how to go on in it. Nothing changes by itself. */
function offerLanguage(turn: Turn, locale: string): void {
  const { session, tools } = turn;
  if (locale === session.locale || session.languageOffered === locale) return;
  if (!tools.voice.locales.includes(locale)) return;
  session.languageOffered = locale;
  turn.sayText(tools.voice.say(locale, phrase('general:language.stay')), { personal: false });
}

/** Words of a text; two signs are about a word where no blanks are written. */
function wordsIn(text: string): number {
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return signs > 0 ? Math.ceil(signs / 2) : text.trim().split(/\s+/u).length;
}

/** A text found hours late gets no answer as if it were fresh: "yes" may by now mean something else. */
function leaveTheLateToPeople(turn: Turn): 'done' | 'next' {
  const late = turn.messages.flatMap(({ found }) => (found?.late === true ? [found] : []));
  if (late.length === 0) return 'next';
  turn.handOff({
    risk: 'routine',
    reason: 'message_to_team',
    asked: turn.asked,
    note: "found in the provider's list",
  });
  if (late.some(({ tell }) => tell)) turn.say('safety:late', { phone: turn.practice.phone });
  return 'done';
}

/** Who has had enough of the bot gets a person, and no more of the bot. */
function hearFrustration(turn: Turn): 'done' | 'next' {
  if (turn.session.holder.kind !== 'bot' || !isFrustrated(turn.text)) return 'next';
  askForPerson(turn, 'frustration');
  return 'done';
}

async function answer(turn: Turn, tools: StageTools): Promise<'done'> {
  await tools.dialogs.answer(
    turn,
    turn.understood ?? tools.understanding.understand(turn.text, turn.session),
  );
  return 'done';
}
