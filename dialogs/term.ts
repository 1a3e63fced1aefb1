import { phrase } from '../src/care/phrase.ts';
import { type Term, termForm, termsIn, termsNamed } from '../src/care/term-index.ts';
import { explanationOf } from '../src/care/terms.ts';
import { namesOf as ownNames, ownTermIn, textIn } from '../src/practice/own-terms.ts';
import type { PracticeTerm } from '../src/practice/practice.ts';
import type { Intent, Understood } from '../src/turn/ports.ts';
import type { Turn } from '../src/turn/turn.ts';
import type { Asked } from './answers.ts';
import { type Conversation, step } from './conversation.ts';
import { passOn } from './pass-on.ts';
import { choiceAmong } from './questions-of.ts';
import type { Talk } from './talk.ts';

/** "Say it differently" is about the word only for so long: later it is about something else. */
const JUST_NOW_MS = 10 * 60_000;

/** Asks which of several words an abbreviation stands for. `values.words` are the words asked about. */
export const whichTerm: Conversation = {
  name: 'term',
  fleeting: true,
  steps: {
    which: step({
      ask: (_, values) => ({ say: phrase('general:term.which'), choices: namesOf(termsOf(values.words)) }),
      read: (text, turn, values) => {
        const terms = termsOf(values.words);
        const index = choiceAmong(turn, text, namesOf(terms));
        return index === null ? null : (terms[index] ?? null);
      },
      take: (turn, values, term: Term) =>
        explain(turn, term, String(values.said ?? '')) === 'passed' ? { end: 'all' } : { end: 'this' },
      again: 'general:term.which-again',
    }),
  },
};

/**
 * Says what a word means: in the practice's own words, else in ours. One that we do not know is not guessed at, and one
 * with several meanings is asked about. `asked` where a question of ours is open now, `passed` where a person has it.
 */
export async function answerTerm(talk: Talk, asked: Asked): Promise<'said' | 'asked' | 'passed'> {
  const { turn } = talk;
  const whole = wordAskedFor(asked.text);
  const own = ownTermIn(turn.practice, asked.text);
  if (own !== null) {
    explainOwn(turn, own);
    return 'said';
  }
  const words = [whole, asked.understood?.slots.subject ?? ''].find((some) => termsOf(some).length > 0);
  const terms = termsOf(words);
  const [term] = terms;
  if (words === undefined || term === undefined) {
    turn.say('general:term.unknown', { phone: turn.practice.phone });
    await talk.begin('reach', { reason: 'message_to_team', said: asked.text });
    return 'asked';
  }
  if (terms.length === 1) return explain(turn, term, asked.text);
  await talk.begin('term', { words, said: asked.text });
  return 'asked';
}

/** What is answered with more than what the word means: what the medicine in the plan is for, how this practice works. */
const ANSWERED_FULLER: ReadonlySet<Intent> = new Set(['medicine_question', 'what_is_medical_home']);

const WHAT_IS =
  /^[\s¿"“]*(?:(?:and|so|ok|okay|y|oiga) )?(?:what(?:['’]?s| is| are| does)|define|qu[eé] (?:es|son|significa|quiere decir))\s+(?:an?|una?|el|la|los|las)?\s*(.+?)(?:\s+(?:mean|means|stand for))?[\s?.!"”]*$/i;

/** "PRN", "A1C?": nothing but the abbreviation, or the word with a question mark. */
const BARE = /^\s*¿?\s*(?:([\p{Lu}\d][\p{Lu}\d./-]{1,7})|(.+?)\s*\?)\s*$/u;

/**
 * A text that asks about a word beyond doubt, for it is a question and names one that we have, whole: then the word is
 * what was asked about, whatever it sounds like. `bare`: also where the text is no more than the word itself.
 */
export function asksAboutWord(turn: Turn, understood: Understood, { bare }: { bare: boolean }): boolean {
  if (ANSWERED_FULLER.has(understood.intent.name)) return false;
  const match = WHAT_IS.exec(turn.text) ?? (bare ? BARE.exec(turn.text) : null);
  const words = match?.[1] ?? match?.[2];
  if (words === undefined) return false;
  const own = ownTermIn(turn.practice, words);
  return termsNamed(words).length > 0 || (own !== null && ownNames(own).includes(termForm(words)));
}

/** Says the word that was explained just now in other words; false when there was none. */
export function sayTermAgain(turn: Turn): boolean {
  const { lastTerm } = turn.session;
  if (lastTerm == null || turn.now - lastTerm.at > JUST_NOW_MS) return false;
  const own = (turn.practice.terms ?? []).find((one) => ownKey(one) === lastTerm.key);
  if (own?.again !== undefined)
    turn.say('general:term.words', {
      what: { verbatim: textIn(turn.practice, own.again, turn.session.locale) },
    });
  else if (lastTerm.key.startsWith('practice:'))
    turn.say('general:plan.ask-team', { phone: turn.practice.phone });
  else turn.say(phrase(`${lastTerm.key}.again`));
  return true;
}

function explain(turn: Turn, term: Term, said: string): 'said' | 'passed' {
  const { key, askTeam } = term;
  if (askTeam) {
    // "2" says which word it was; what staff read is the question.
    passOn(turn, 'general:term.ask-team', { reason: 'message_to_team', risk: 'routine', note: said });
    return 'passed';
  }
  // The names of plan words are what the plan asks for ("Avoid hard exercise"): what they mean says it alone.
  if (key.startsWith('terms:')) turn.say(explanationOf(`${key}.name`, 0));
  else turn.say('general:term.is', { name: phrase(`${key}.name`), what: phrase(`${key}.what`) });
  turn.session.lastTerm = { key, at: turn.now };
  return 'said';
}

function explainOwn(turn: Turn, own: PracticeTerm): void {
  const text = (texts: Readonly<Record<string, string>>) => ({
    verbatim: textIn(turn.practice, texts, turn.session.locale),
  });
  turn.say('general:term.is', { name: text(own.name), what: text(own.what) });
  turn.session.lastTerm = { key: ownKey(own), at: turn.now };
}

function ownKey(own: PracticeTerm): string {
  return `practice:${Object.values(own.name)[0] ?? ''}`;
}

/** The terms of the words as a whole, else those inside them. */
function termsOf(words: unknown): readonly Term[] {
  if (typeof words !== 'string' || words === '') return [];
  const whole = termsNamed(words);
  return whole.length > 0 ? whole : termsIn(words);
}

function namesOf(terms: readonly Term[]): ReturnType<typeof phrase>[] {
  return terms.map(({ key }) => phrase(`${key}.name`));
}

/** "What does low-salt diet mean?" asks for "low-salt diet". */
function wordAskedFor(text: string): string {
  return text
    .replace(/[¿?.!"“”«»]/g, ' ')
    .replace(
      /^\s*(?:what(?:'s| is| are| does| do)|define|explain|qu[eé] (?:es|son|significa|quiere decir)|explique)\s+(?:an?|the|la|el|una?|los|las)?\s*/i,
      '',
    )
    .replace(/\s+(?:mean|means|stand for|stands for|quiere decir|significa)\s*$/i, '')
    .trim();
}
