import type { Need } from '../src/care/chart.ts';
import { explainItem } from '../src/care/explain.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { findItem, planItems } from '../src/care/plan.ts';
import { memberNamed, needOf, teamPhrases, whoFor, whoPhrases } from '../src/care/team.ts';
import { cardLines } from '../src/care/team-cards.ts';
import { named } from '../src/care/terms.ts';
import { isOpen } from '../src/practice/hours.ts';
import { afterOpening } from '../src/practice/reader.ts';
import { readAssent, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, decision, type Move, step, type Values } from './conversation.ts';
import { seen } from './my-plan.ts';

/** "My care team", "mi equipo": asks for the team, neither for care nor for equipment ("equipo de oxígeno"). */
const TEAM_ITSELF =
  /care team|equipo de (?:cuidados?|atenci[oó]n|salud)|equipo m[eé]dico|\b(?:mi|su|el|nuestro|este) equipo\b(?! (?:de|para) )/gi;

/** Who is on the team, and who to ask about a need; of a medicine, what the record says of it word for word as well. */
export const myTeam: Conversation = {
  name: 'my-team',
  steps: {
    start: decision(start),
    about: step({
      ask: () => ({ say: phrase('general:team.ask') }),
      read: (text) => (readSkip(text) || readAssent(text) === 'no' ? 'nothing' : needOf(text)),
      take: takeNeed,
      again: 'general:team.again',
    }),
  },
};

function start(turn: Turn, values: Values): Move {
  const text = String(values.text ?? '');
  if (values.medicine === true) {
    const explained = sayMedicine(turn, text);
    const who = whoFor(seen(turn), turn.practice, 'medicine');
    // After an explanation one name is enough: more would make a text of eight segments.
    const closest = explained ? { ...who, members: who.members.slice(0, 1), teams: [] } : who;
    sayAll(turn, whoPhrases(closest, 'medicine'));
    return { end: 'this' };
  }
  const chart = seen(turn);
  const need = needOf(text.replace(TEAM_ITSELF, '')) ?? (namesMedicine(turn, values) ? 'medicine' : null);
  if (need !== null) return takeNeed(turn, values, need);
  const member = chart === null ? null : memberNamed(chart, text);
  if (member !== null && member.kind !== 'family') {
    sayAll(
      turn,
      cardLines(member, (code) => languageName(turn.session.locale, code)),
    );
    sayWhetherOpen(turn);
    return { end: 'this' };
  }
  if (chart !== null) sayAll(turn, teamPhrases(chart));
  return { go: 'about' };
}

/** "Who do I ask about my metformin?": the record knows that it is a medicine, where no list of words does. */
function namesMedicine(turn: Turn, values: Values): boolean {
  const chart = seen(turn);
  const subject = typeof values.subject === 'string' ? values.subject : '';
  return chart !== null && subject !== '' && findItem(chart, subject)?.kind === 'medicine';
}

function takeNeed(turn: Turn, _: Values, need: Need | 'nothing'): Move {
  if (need === 'nothing') turn.say('talk:fine');
  else {
    sayAll(turn, whoPhrases(whoFor(seen(turn), turn.practice, need), need));
    sayWhetherOpen(turn);
  }
  return { end: 'this' };
}

/** In the evening a number alone would be a dead end: when somebody is there, and what works now. */
function sayWhetherOpen(turn: Turn): void {
  const opens = isOpen(turn.practice, turn.now) ? null : afterOpening(turn.practice, turn.now);
  if (opens !== null) turn.say('explain:team.closed', { opens });
}

function languageName(locale: string, code: string): string {
  return new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(code) ?? code;
}

/**
 * What the record says of the medicine that was named; of the only one when none was. Never more than is written. False
 * where no one medicine was meant.
 */
function sayMedicine(turn: Turn, text: string): boolean {
  const chart = seen(turn);
  const medicines = chart === null ? [] : planItems(chart).filter((item) => item.kind === 'medicine');
  const found = chart === null ? null : findItem(chart, text);
  const item =
    medicines.find(({ id }) => id === found?.id) ??
    (found === null && medicines.length === 1 ? medicines[0] : undefined);
  if (item !== undefined) {
    turn.say(explainItem(item, 0));
    return true;
  }
  if (medicines.length === 0) {
    turn.say('general:team.no-medicine');
    return false;
  }
  turn.say('general:team.medicines');
  sayAll(
    turn,
    medicines.slice(0, 5).map((medicine) => phrase('general:plan.line', { item: named(medicine.what) })),
  );
  return false;
}

function sayAll(turn: Turn, lines: readonly Phrase[]): void {
  for (const line of lines) turn.say(line);
}
