import { type Phrase, phrase } from '../src/care/phrase.ts';
import { isAllowed } from '../src/people/access.ts';
import { placeOf } from '../src/people/parties.ts';
import { speakOf } from '../src/turn/circle.ts';
import type { Intent } from '../src/turn/ports.ts';
import { plain } from '../src/turn/readers.ts';
import type { Person } from '../src/turn/session.ts';
import { personsOf } from '../src/turn/standing.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { choiceAmong } from './questions-of.ts';
import type { Talk } from './talk.ts';

/** For so long everybody remembers whom a talk is about. */
const REMEMBERED_MS = 60 * 60_000;

/** What names its patient itself. */
const NAMES_ITSELF: ReadonlySet<Intent> = new Set([
  'understand_care_plan',
  'explain_differently',
  'family_list',
]);

/** "Mateo's plan", "el plan de Mateo": whose name is none of those made sure of here is asked back, whoever it is. */
const OF_ANOTHER = /\p{Lu}\p{L}+['’]s\b|\bde \p{Lu}\p{L}+/u;

const OTHER = phrase('circle:about.other');

/** One phone, several children: whom a wish is about. */
export const about: Conversation = {
  name: 'about',
  steps: {
    pick: step({
      ask: (turn) => ({ say: phrase('circle:about.ask'), choices: choicesOf(turn) }),
      read: (text, turn) => choiceAmong(turn, text, choicesOf(turn)),
      take: pick,
      again: 'general:menu.again',
    }),
  },
};

function pick(turn: Turn, values: Values, index: number): Move {
  const chosen = known(turn)[index];
  const wish = { intent: values.wish as Intent, text: String(values.text ?? '') };
  // What lies open beneath may be about another one.
  if (chosen === undefined) return { end: 'all', wish: { intent: 'somebody_else', text: '' } };
  speakOf(turn.session, chosen.patientId, turn.now);
  return { end: 'all', wish };
}

/**
 * Makes sure whom a wish is about, where the person speaks for several: the one who is named, the one of a moment ago, or
 * asks. True when it asks; the wish is kept.
 */
export async function askWhomAbout(talk: Talk, intent: Intent, text: string): Promise<boolean> {
  const { turn } = talk;
  const { session } = turn;
  const persons = known(turn);
  // Nobody is made sure of: then it is not told that there are several.
  if (session.others === undefined || persons.length === 0) return false;
  const isSettled = session.aboutAt === turn.now;
  const named = isSettled ? [] : persons.filter((person) => isNamed(turn, person, text));
  const [only] = named;
  const current = persons.find((person) => person === session.person);
  const isFresh = turn.now - (session.aboutAt ?? 0) < REMEMBERED_MS;
  if (named.length === 1 && only !== undefined) {
    // What is open is about the other one.
    if (only !== current) talk.letGo();
    speakOf(session, only.patientId, turn.now);
  } else if (current === undefined || named.length > 1 || !isFresh || (!isSettled && OF_ANOTHER.test(text))) {
    await talk.begin('about', { wish: intent, text });
    return true;
  }
  if (!NAMES_ITSELF.has(intent) && session.person !== null) {
    turn.say('circle:about.now', { name: labelOf(turn, session.person) });
  }
  session.aboutAt = turn.now;
  return false;
}

/** Those who were made sure of on this phone, in an order that stays. */
function known(turn: Turn): readonly Person[] {
  return personsOf(turn.session)
    .filter(({ verifiedAt, patientId }) => verifiedAt !== null && turn.chartFor(patientId) !== null)
    .sort((one, other) => (one.patientId < other.patientId ? -1 : 1));
}

function choicesOf(turn: Turn): readonly Phrase[] {
  const persons = known(turn);
  const names = persons.map((person) => labelOf(turn, person));
  return persons.length < personsOf(turn.session).length ? [...names, OTHER] : names;
}

/**
 * What a patient is called among those this phone speaks for: the first name; where two share it as much more as it takes,
 * of what this person may know. Who may only ask hears no name at all.
 */
function labelOf(turn: Turn, person: Person): Phrase {
  const persons = known(turn);
  const n = persons.indexOf(person) + 1;
  if (!mayName(turn, person)) return phrase('circle:about.nameless', { n });
  const alike = persons.filter(
    (other) => mayName(turn, other) && givenOf(turn, other) === givenOf(turn, person),
  );
  const name = { verbatim: givenOf(turn, person) };
  if (alike.length < 2) return phrase('circle:about.named', { name });
  const differs = (of: (turn: Turn, person: Person) => string) =>
    of(turn, person) !== '' && new Set(alike.map((other) => of(turn, other))).size === alike.length;
  if (differs(initialOf)) return phrase('circle:about.initial', { name, initial: initialOf(turn, person) });
  if (differs(yearOf)) return phrase('circle:about.born', { name, year: yearOf(turn, person) });
  return phrase('circle:about.numbered', { name, n: alike.indexOf(person) + 1 });
}

function mayName(turn: Turn, person: Person): boolean {
  const place = placeOf(turn.session.address?.channel ?? 'sms');
  return (
    givenOf(turn, person) !== '' &&
    isAllowed(turn.partiesOf(person), { kind: 'identity', act: 'read', place })
  );
}

function givenOf(turn: Turn, { patientId }: Person): string {
  const patient = turn.chartFor(patientId)?.patient;
  return patient?.given ?? patient?.name?.split(' ')[0] ?? '';
}

function initialOf(turn: Turn, person: Person): string {
  const family = turn.chartFor(person.patientId)?.patient.name?.split(/\s+/).at(-1) ?? '';
  return plain(family) === plain(givenOf(turn, person)) ? '' : family.slice(0, 1).toUpperCase();
}

function yearOf(turn: Turn, { patientId }: Person): string {
  return turn.chartFor(patientId)?.patient.birthDate?.slice(0, 4) ?? '';
}

function isNamed(turn: Turn, person: Person, text: string): boolean {
  if (!mayName(turn, person)) return false;
  const given = plain(givenOf(turn, person)).split(' ')[0] ?? '';
  return plain(text)
    .split(/[^\p{L}]+/u)
    .some((word) => word !== '' && word === given);
}
