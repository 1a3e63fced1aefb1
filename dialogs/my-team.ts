import type { Need } from '../src/care/chart.ts';
import { explainItem } from '../src/care/explain.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { findItem, planItems } from '../src/care/plan.ts';
import { needOf, teamPhrases, whoFor, whoPhrases } from '../src/care/team.ts';
import { named } from '../src/care/terms.ts';
import { readAssent, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, decision, type Move, step, type Values } from './conversation.ts';
import { seen } from './my-plan.ts';

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
    sayMedicine(turn, text);
    return takeNeed(turn, values, 'medicine');
  }
  // "My care team" asks for the team, not for care.
  const need = needOf(text.replace(/care team|equipo de (?:cuidados?|atenci[oó]n)|equipo m[eé]dico/gi, ''));
  if (need !== null) return takeNeed(turn, values, need);
  const chart = seen(turn);
  if (chart !== null) sayAll(turn, teamPhrases(chart));
  return { go: 'about' };
}

function takeNeed(turn: Turn, _: Values, need: Need | 'nothing'): Move {
  if (need === 'nothing') turn.say('talk:fine');
  else sayAll(turn, whoPhrases(whoFor(seen(turn), turn.practice, need), need));
  return { end: 'this' };
}

/** What the record says of the medicine that was named; of the only one when none was. Never more than is written. */
function sayMedicine(turn: Turn, text: string): void {
  const chart = seen(turn);
  const medicines = chart === null ? [] : planItems(chart).filter((item) => item.kind === 'medicine');
  const found = chart === null ? null : findItem(chart, text);
  const item =
    medicines.find(({ id }) => id === found?.id) ?? (medicines.length === 1 ? medicines[0] : undefined);
  if (item !== undefined) {
    turn.say(explainItem(item, 0));
    return;
  }
  if (medicines.length === 0) {
    turn.say('general:team.no-medicine');
    return;
  }
  turn.say('general:team.medicines');
  sayAll(
    turn,
    medicines.slice(0, 5).map((medicine) => phrase('general:plan.line', { item: named(medicine.what) })),
  );
}

function sayAll(turn: Turn, lines: readonly Phrase[]): void {
  for (const line of lines) turn.say(line);
}
