import { answerFrom } from '../src/care/ask-plan.ts';
import { explainItem } from '../src/care/explain.ts';
import { dueLines, hadLine, testNamed } from '../src/care/past-tests.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { changesSince, seenNow } from '../src/care/plan-changes.ts';
import { whoFor, whoPhrases } from '../src/care/team.ts';
import type { Intent } from '../src/turn/ports.ts';
import type { Turn } from '../src/turn/turn.ts';
import { seen } from './my-plan.ts';

/** What was asked, as far as these answers need it. */
type Asked = { readonly text: string };

/** Answers out of the plan and the record, each in one go; what is not there is never guessed at. */
export const planAnswers: Readonly<Partial<Record<Intent, (turn: Turn, asked: Asked) => 'said'>>> = {
  plan_changes: sayChanges,
  plan_ask: sayAnswer,
  test_had: sayTest,
  prevention_due: sayDue,
};

function sayChanges(turn: Turn): 'said' {
  const chart = seen(turn);
  if (chart === null) return 'said';
  const { planSeen = {} } = turn.session;
  const before = planSeen[chart.patient.id];
  const lines = before === undefined ? [] : changesSince(chart, before);
  turn.session.planSeen = { ...planSeen, [chart.patient.id]: seenNow(chart, turn.now) };
  if (before === undefined) turn.say('explain:changes.first');
  else {
    const since = { at: before.at, zone: turn.zones[0], as: 'day' } as const;
    turn.say(lines.length === 0 ? 'explain:changes.none' : 'explain:changes.since', { date: since });
    sayAll(turn, lines.slice(0, 6));
  }
  return 'said';
}

function sayAnswer(turn: Turn, asked: Asked): 'said' {
  const chart = seen(turn);
  const found =
    chart === null
      ? null
      : answerFrom(chart, asked.text, turn.now, (item) =>
          ['en', 'es', turn.session.locale]
            .map((locale) => turn.tools.voice.say(locale, explainItem(item, 0)))
            .join(' '),
        );
  if (found === null) {
    turn.say('explain:answer.none', { phone: turn.practice.phone });
    return 'said';
  }
  turn.say(explainItem(found.item, 0));
  turn.say(found.where);
  if (found.item.kind === 'medicine') {
    const who = whoFor(chart, turn.practice, 'medicine');
    for (const line of whoPhrases({ ...who, members: who.members.slice(0, 1), teams: [] }, 'medicine'))
      turn.say(line);
  }
  turn.session.lastItem = { itemId: found.item.id, form: 0 };
  return 'said';
}

function sayTest(turn: Turn, asked: Asked): 'said' {
  const chart = seen(turn);
  const test = chart === null ? null : testNamed(chart, asked.text);
  if (test === null) turn.say('explain:had.none', { phone: turn.practice.phone });
  else turn.say(hadLine(test));
  return 'said';
}

function sayDue(turn: Turn): 'said' {
  const lines = dueLines(seen(turn)?.due ?? []);
  turn.say(lines.length === 0 ? 'explain:due.none' : 'explain:due.list', { phone: turn.practice.phone });
  sayAll(turn, lines);
  return 'said';
}

function sayAll(turn: Turn, lines: readonly Phrase[]): void {
  for (const line of lines) turn.say(phrase('general:plan.line', { item: line }));
}
