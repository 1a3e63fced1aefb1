import type { Access, Home, HomeWish } from '../src/care/homes/home.ts';
import { matchHomes } from '../src/care/homes/match.ts';
import { readAge, readHomeWish, readPlanName, readYears } from '../src/care/homes/wish.ts';
import { languageIn } from '../src/care/near/languages.ts';
import { phrase } from '../src/care/phrase.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { plain, readAssent, readCount, readMore } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, decision, type Move, type Step, step, type Values } from './conversation.ts';
import { whyWords, widened } from './home-words.ts';
import { listed, readAny, readPlace, spotIn } from './near.ts';
import { passOn } from './pass-on.ts';
import { choiceAmong, keyAmong, yesOrNo } from './questions-of.ts';
import { askWelcome, readWelcome, sayHome, staffNote, takeWelcome } from './welcome-home.ts';

/** What is asked, one at a time, in this order; each is left out where a text has told it already. */
const ASKED = ['place', 'age', 'insurance', 'language', 'needs'] as const;
type Asked = (typeof ASKED)[number];

/** Homes in one text: three do not fit with their reasons. */
const SHOWN = 2;

/** Finds a medical home: what matters is asked, what fits is told with why, and the way in is made. Needs to know nobody. */
export const findHome: Conversation = {
  name: 'find-home',
  steps: {
    start: decision(start),
    next: decision((_, values) => {
      const open = ASKED.find((one) => !isTold(values, one));
      return { go: open ?? 'search' };
    }),
    place: asking('place'),
    age: asking('age'),
    insurance: asking('insurance'),
    language: asking('language'),
    needs: asking('needs'),
    search: decision(search),
    pick: step({ ask: askPick, read: readPick, take: takePick, again: 'home:pick.again' }),
    welcome: step({ ask: askWelcome, read: readWelcome, take: takeWelcome, again: 'general:menu.again' }),
    // A person has it from here on; the old team is told only if they want that.
    tell: step({
      ask: (turn, values) =>
        turn.mayDisclose
          ? yesOrNo(phrase('home:tell.ask', { practice: turn.practice.name, home: nameIn(values) }))
          : ends(turn, 'home:tell.yourself'),
      read: readAssent,
      take: takeTell,
      again: 'talk:yes-or-no',
    }),
    staff: step({
      ask: () => yesOrNo(phrase('home:staff.ask')),
      read: readAssent,
      take(turn, values, answer) {
        if (answer !== 'yes') return ends(turn, 'talk:fine');
        passOn(turn, 'home:staff.passed', {
          reason: 'message_to_team',
          risk: 'routine',
          note: staffNote(turn, values, null),
        });
        return { end: 'all' };
      },
      again: 'talk:yes-or-no',
    }),
  },
};

async function start(turn: Turn, values: Values): Promise<Move> {
  const homes = await listed(turn, 'homes');
  if (homes.length === 0) {
    turn.say('general:find-home', { practice: turn.practice.name, phone: turn.practice.phone });
    return { end: 'this' };
  }
  turn.say('home:start');
  return { go: 'next', values: told(String(values.text ?? ''), homes) };
}

function isTold(values: Values, one: Asked): boolean {
  if (one === 'needs') return values.needs !== undefined || values.condition !== undefined;
  return values[one] !== undefined;
}

/** All that a text tells, whatever was asked. */
function told(text: string, homes: readonly Home[]): Values {
  const place = readPlace(
    text,
    homes.map((home) => home.place),
  );
  const years = readYears(text);
  return { ...place, ...readHomeWish(text), ...(years === null ? {} : { years }) };
}

/** A question of the row: its own answer in few words, or any of the others', or that it does not matter. */
function asking(one: Asked): Step {
  return step({
    ask: (_, { missed }) => ({ say: phrase(missed === one ? `home:ask.${one}-again` : `home:ask.${one}`) }),
    read: (text) => readAsked(one, text),
    take: async (turn, _, answer: string) => {
      const homes = await listed(turn, 'homes');
      const more = { ...told(answer, homes), ...own(one, answer) };
      if (one === 'place' && more.place === undefined && !readAny(answer) && Object.keys(more).length === 0) {
        return { go: 'place', values: { missed: one } };
      }
      const none: Values = readAny(answer) || isNone(one, answer) ? nothing(one) : {};
      return { go: 'next', values: { ...none, ...more } };
    },
    again: `home:ask.${one}-again`,
    ...(one === 'language' ? { asksLanguage: true } : {}),
  });
}

/** The text itself where it is an answer: what it tells is taken when the directory is at hand. */
function readAsked(one: Asked, text: string): string | null {
  if (readAny(text) || isNone(one, text)) return text;
  if (Object.keys(readHomeWish(text)).length > 0 || readPlace(text, []) !== null) return text;
  if (Object.keys(own(one, text)).length > 0) return text;
  // A town may be in the directory: a name of a few words is looked for there.
  return one === 'place' && readPlanName(text) !== null && readAssent(text) === null ? text : null;
}

function own(one: Asked, text: string): Values {
  switch (one) {
    case 'age': {
      const count = readCount(text);
      const age = count !== null && count <= 120 ? count : readAge(text);
      if (age === null) return {};
      return count === null ? { age } : { age, years: age };
    }
    case 'insurance': {
      if (readAny(text) || Object.keys(readHomeWish(text)).length > 0 || readPlace(text, []) !== null)
        return {};
      if (readAssent(text) === 'no') return { insurance: 'none' };
      const plan = readAssent(text) === null ? readPlanName(text) : null;
      return plan === null ? {} : { insurance: plan };
    }
    case 'language': {
      const language = languageIn(text);
      return language === null ? {} : { language };
    }
    default:
      return {};
  }
}

/** "No" to what the place must have; "I do not know" to what they are insured by. */
function isNone(one: Asked, text: string): boolean {
  const assent = readAssent(text);
  return one === 'needs' ? assent === 'no' : assent === 'unsure';
}

function nothing(one: Asked): Values {
  if (one === 'place') return { place: null, north: null, east: null };
  return one === 'needs' ? { needs: [], condition: null } : { [one]: null };
}

/** What a conversation has been told, as it is looked for. */
export function wishIn(values: Values): HomeWish {
  const text = (value: Values[string]) => (typeof value === 'string' ? value : null);
  return {
    age: typeof values.age === 'number' ? values.age : null,
    insurance: text(values.insurance),
    language: text(values.language),
    needs: Array.isArray(values.needs) ? (values.needs as Access[]) : [],
    condition: text(values.condition),
  };
}

async function search(turn: Turn, values: Values): Promise<Move> {
  const wish = wishIn(values);
  const matches = matchHomes(await listed(turn, 'homes'), wish, spotIn(values));
  const from = Number(values.from ?? 0);
  const shown = matches.found.slice(from, from + SHOWN);
  if (from === 0) turn.counted.push({ journey: 'home', step: outcomeOf(matches) });
  if (shown.length === 0) {
    turn.say(from === 0 ? 'home:none' : 'home:no-more');
    // What was shown last can still be picked.
    return from === 0 ? { go: 'staff' } : { go: 'pick', values: { isMore: false } };
  }
  if (from === 0) for (const line of widened(matches, wish, turn.session.locale)) turn.say(line);
  for (const [index, match] of shown.entries()) {
    const { why, unknown } = whyWords(turn, match, wish);
    const name = { verbatim: `${index + 1}. ${match.home.name}` };
    if (unknown === null) turn.say('home:line', { name, why });
    else turn.say('home:line-unknown', { name, why, unknown });
  }
  const ids = shown.map(({ home }) => home.id);
  const names = shown.map(({ home }) => home.name);
  const isMore = matches.found.length > from + shown.length;
  return { go: 'pick', values: { ids, names, isMore, from } };
}

function outcomeOf({ found, within, gaveUp }: ReturnType<typeof matchHomes>): string {
  if (found.length === 0) return 'none';
  return gaveUp.length > 0 || (within ?? 0) > 10 ? 'widened' : 'found';
}

function askPick(_: Turn, values: Values): Question {
  const names = namesIn(values).map((name) => phrase('home:name', { name: { verbatim: name } }));
  const more = values.isMore === true ? [phrase('home:pick.more')] : [];
  const say = names.length === 1 ? 'home:pick.ask-one' : 'home:pick.ask';
  return {
    say: phrase(values.isMore === true ? `${say}-more` : say),
    buttons: [...names, ...more, phrase('home:pick.person')],
  };
}

function readPick(
  text: string,
  turn: Turn,
  values: Values,
): number | 'more' | 'person' | 'no' | Values | null {
  if (readMore(text)) return 'more';
  const names = namesIn(values).map((name) => phrase('home:name', { name: { verbatim: name } }));
  const index = choiceAmong(turn, text, names);
  if (index !== null) return index;
  const key = keyAmong(turn, text, ['home:pick.more', 'home:pick.person']);
  if (key !== null) return key === 'home:pick.more' ? 'more' : 'person';
  const assent = readAssent(text);
  if (assent === 'yes' && names.length === 1) return 0;
  if (assent === 'no' || readAny(text)) return 'no';
  // "Somewhere with evening hours", "what about 60608": the search goes on with what is new.
  const more: Values = { ...readPlace(text, []), ...readHomeWish(text) };
  return Object.keys(more).length > 0 && plain(text) !== '' ? more : null;
}

async function takePick(
  turn: Turn,
  values: Values,
  answer: number | 'more' | 'person' | 'no' | Values,
): Promise<Move> {
  if (answer === 'no') return ends(turn, 'home:no-hurry');
  if (answer === 'person') return { go: 'staff' };
  if (answer === 'more') return { go: 'search', values: { from: Number(values.from ?? 0) + SHOWN } };
  if (typeof answer !== 'number') return { go: 'search', values: { ...answer, from: 0 } };
  const ids = Array.isArray(values.ids) ? values.ids : [];
  const home = (await listed(turn, 'homes')).find(({ id }) => id === ids[answer]);
  // A directory that was loaded anew may have it no more.
  if (home === undefined) return { go: 'search', values: { from: 0 } };
  sayHome(turn, home, wishIn(values));
  turn.counted.push({ journey: 'home', step: 'chosen' });
  return { go: 'welcome', values: { chosen: home.id, chosenName: home.name } };
}

/** The present team hears of it and the records go along only where they say so; staff have the form signed. */
function takeTell(turn: Turn, values: Values, answer: 'yes' | 'no' | 'unsure'): Move {
  if (answer !== 'yes') return ends(turn, 'home:tell.not');
  turn.counted.push({ journey: 'home', step: 'records' });
  passOn(turn, 'home:tell.passed', {
    reason: 'records_request',
    risk: 'routine',
    note: staffNote(turn, values, 'records'),
  });
  return { end: 'all' };
}

function ends(turn: Turn, key: string): Move {
  turn.say(key);
  return { end: 'this' };
}

function namesIn(values: Values): readonly string[] {
  return Array.isArray(values.names) ? values.names.map(String) : [];
}

function nameIn(values: Values) {
  return { verbatim: String(values.chosenName ?? '') };
}
