import type { Home, HomeWish } from '../src/care/homes/home.ts';
import { languageName } from '../src/care/near/languages.ts';
import { phrase } from '../src/care/phrase.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { readAssent, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import type { Move, Values } from './conversation.ts';
import { addressOf } from './home-words.ts';
import { passOn } from './pass-on.ts';
import { keyAmong } from './questions-of.ts';

const WAYS = ['home:welcome.self', 'home:welcome.staff', 'home:welcome.other', 'home:welcome.done'];

/** The number, the address, what to say, and what to bring. */
export function sayHome(turn: Turn, home: Home, wish: HomeWish): void {
  const { name, phone, website } = home;
  turn.say('home:contact', {
    name: { verbatim: name },
    phone: phone ?? turn.word('home:no-phone'),
  });
  const address = addressOf(home.place);
  if (address !== null) turn.say('home:name', { name: { verbatim: address } });
  if (phone === null && website !== null) turn.say('home:name', { name: { verbatim: website } });
  if (wish.insurance === null || wish.insurance === 'none') turn.say('home:welcome.say');
  else turn.say('home:welcome.say-plan', { plan: { verbatim: wish.insurance } });
}

/** Whether they call, or staff do. */
export function askWelcome(): Question {
  return { say: phrase('home:welcome.ask'), choices: WAYS.map((key) => phrase(key)) };
}

export function readWelcome(text: string, turn: Turn): string | null {
  const key = keyAmong(turn, text, WAYS);
  if (key !== null) return key;
  return readSkip(text) || readAssent(text) === 'no' ? 'home:welcome.done' : null;
}

export function takeWelcome(turn: Turn, values: Values, key: string): Move {
  switch (key) {
    case 'home:welcome.self':
      turn.say('home:welcome.bring');
      return { go: 'tell' };
    case 'home:welcome.staff':
      turn.counted.push({ journey: 'home', step: 'arranged' });
      passOn(turn, 'home:welcome.passed', {
        reason: 'message_to_team',
        risk: 'routine',
        note: staffNote(turn, values, 'arrange'),
      });
      return { go: 'tell' };
    case 'home:welcome.other':
      return { go: 'search', values: { from: 0 } };
    default:
      turn.say('talk:fine');
      return { end: 'this' };
  }
}

/** Who was only called a child has no age that we know. */
function groupOf(locale: string, { age }: Values, turn: Turn): string | null {
  if (typeof age !== 'number') return null;
  return turn.tools.voice.say(locale, phrase(age < 18 ? 'home:note.child' : 'home:note.adult'));
}

/** What staff read: all that was wished, what was chosen, and what they are asked for. In the practice's language. */
export function staffNote(turn: Turn, values: Values, what: 'arrange' | 'records' | null): string {
  const own = turn.practice.languages[0] ?? 'en';
  const say = (key: string, said: Readonly<Record<string, string | number>> = {}) =>
    turn.tools.voice.say(
      own,
      phrase(
        key,
        Object.fromEntries(Object.entries(said).map(([name, value]) => [name, { verbatim: String(value) }])),
      ),
    );
  const told = (key: string, value: Values[string]) =>
    value === undefined || value === null || String(value) === ''
      ? []
      : [say(`home:note.${key}`, { value: String(value) })];
  const language = typeof values.language === 'string' ? languageName(values.language, own) : null;
  const needs = Array.isArray(values.needs)
    ? values.needs.map((need) => say(`home:need.${String(need)}`)).join(', ')
    : null;
  return [
    what === null
      ? say('home:note.search')
      : say(`home:note.${what}`, { value: String(values.chosenName ?? '') }),
    ...told('place', values.place),
    ...told('age', values.years ?? groupOf(own, values, turn)),
    ...told('insurance', values.insurance === 'none' ? say('home:note.uninsured') : values.insurance),
    ...told('language', language),
    ...told('needs', needs),
    ...told('condition', values.condition),
  ].join(' ');
}
