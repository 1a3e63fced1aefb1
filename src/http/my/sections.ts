import { mayDo, whoIs } from '../../../dialogs/circle-words.ts';
import { seen } from '../../../dialogs/my-plan.ts';
import { calledBy } from '../../care/card.ts';
import type { Chart, Goal, TeamMember } from '../../care/chart.ts';
import { linesOf } from '../../care/explain.ts';
import { goesOn } from '../../care/goals.ts';
import { griefOf } from '../../care/grief.ts';
import type { Phrase } from '../../care/phrase.ts';
import { planItems, planPhrases } from '../../care/plan.ts';
import { progressOfGoal } from '../../care/progress.ts';
import { ranked } from '../../care/questions.ts';
import { memberLine } from '../../care/team.ts';
import { teamGoalValue } from '../../care/team-goals.ts';
import { named } from '../../care/terms.ts';
import { circleOf } from '../../people/related.ts';
import { closesAt, nextOpening } from '../../practice/hours.ts';
import { personsOf } from '../../turn/standing.ts';
import type { Turn } from '../../turn/turn.ts';

/** How many ways an item can be said: our words, and other words with an example. */
export const FORMS = 2;

/** Days of a chart that a goal is shown over. */
const POINTS_MOST = 60;

/** Everything of My pages that this viewer may see, in words of their language; what they may not is null. */
export function sectionsOf(turn: Turn) {
  const { chart, session } = turn;
  if (chart === null) return null;
  return {
    at: turn.now,
    locale: session.locale,
    patient: chart.patient.id,
    patients: personsOf(session).flatMap(({ patientId }) => {
      const other = turn.chartFor(patientId);
      return other === null ? [] : [{ id: patientId, name: calledBy(other) ?? '' }];
    }),
    grief: griefOf(chart, turn.now) !== null,
    plan: planOf(turn),
    goals: goalsOf(turn),
    questions: questionsOf(turn),
    team: teamOf(turn),
    circle: turn.may('consents') ? circleOfChart(turn, chart) : null,
    data: dataOf(turn, chart),
  };
}

/** One item of the plan, said in one of its forms; null where it is not one that they may see. */
export function itemLines(turn: Turn, id: string, form: number): readonly string[] | null {
  const chart = seen(turn);
  const item = chart === null ? undefined : planItems(chart).find((one) => one.id === id);
  return item === undefined ? null : linesOf(item, form % FORMS).map((line) => turn.word(line));
}

function planOf(turn: Turn) {
  const chart = seen(turn);
  if (chart === null) return null;
  const items = planItems(chart);
  const about = planPhrases(chart, turn.now, Math.floor(Math.max(0, items.length - 1) / 5));
  const first = planPhrases(chart, turn.now);
  const isNote = ({ key }: Phrase) => /^plan:(?:age\.|clash$|private$|empty$|only-private$)/.test(key);
  const notes = new Map([...first, ...about].filter(isNote).map((note) => [note.key, turn.word(note)]));
  return {
    notes: [...notes.values()],
    written: chart.plans.flatMap(({ narrative }) => (narrative === null ? [] : [narrative])),
    items: items.map((item) => ({
      id: item.id,
      kind: item.kind,
      not: item.prohibited === true,
      title: wordsOf(turn, named(item.what)),
      lines: linesOf(item, 0).map((line) => turn.word(line)),
    })),
  };
}

function goalsOf(turn: Turn) {
  const chart = turn.may('goals') ? (seen(turn) ?? turn.chart) : null;
  if (chart === null) return null;
  const shown = chart.goals.filter((goal) => !goal.sensitive && goal.text !== '');
  return {
    own: shown.filter(({ owner }) => owner === 'patient').map((goal) => goalOf(turn, goal)),
    team: shown
      .filter((goal) => goal.owner === 'clinic' && goesOn(goal))
      .map((goal) => turn.word('goal:team-line', { goal: teamGoalValue(goal) })),
  };
}

function goalOf(turn: Turn, goal: Goal) {
  const points = progressOfGoal(goal).points.map(({ at, outcome, level }) => ({
    at,
    day: saidDay(turn, at),
    // On a scale of their own, what was hoped for and more is done.
    outcome: outcome ?? (level >= 0 ? 'done' : level === -1 ? 'partly' : 'not'),
  }));
  return {
    id: goal.id,
    text: goal.text,
    step: goal.step,
    confidence: goal.confidence,
    due: goal.dueOn === null ? null : saidDay(turn, goal.dueOn),
    goesOn: goesOn(goal),
    points: points.slice(-POINTS_MOST),
  };
}

function questionsOf(turn: Turn) {
  if (!turn.may('questions') || turn.chart === null) return null;
  const visit = turn.chart.appointments
    .filter(({ at, status }) => Date.parse(at) > turn.now && status === 'booked')
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
  return {
    visit: visit === undefined ? null : momentOf(turn, Date.parse(visit.at)),
    open: ranked(turn.chart.questions.filter(({ state }) => state === 'open')).map(({ id, text }) => ({
      id,
      text,
    })),
  };
}

function teamOf(turn: Turn) {
  if (!turn.may('team') || turn.chart === null) return null;
  const { practice, now } = turn;
  const until = closesAt(practice, now);
  const next = until ?? nextOpening(practice, now);
  return {
    office: {
      name: practice.name,
      phone: practice.phone,
      open: until !== null,
      /** Until when it is open, or from when. */
      when: next === null ? null : momentOf(turn, next),
    },
    members: turn.chart.team.map((member) => cardOf(turn, member)),
  };
}

function cardOf(turn: Turn, member: TeamMember) {
  const { phone: _, ...unreachable } = member;
  const isFamily = member.kind === 'family';
  return {
    id: member.id,
    line: turn.word(memberLine({ ...unreachable, phone: null })),
    family: isFamily,
    phone: isFamily ? null : member.phone,
    languages: member.languages,
    about: isFamily ? [] : member.needs.map((need) => turn.word(`team:needs.${need}`)),
  };
}

function circleOfChart(turn: Turn, chart: Chart) {
  return circleOf(chart).map((member) => ({
    id: member.id,
    who: turn.word(whoIs(member)),
    rights: turn.word(mayDo(member.rights)),
    state: member.state,
    since: momentOf(turn, member.since, 'day'),
  }));
}

/** What is kept, counted; and how to get all of it, put it right or end it. */
function dataOf(turn: Turn, chart: Chart) {
  if (!turn.may('identity')) return null;
  const own = seen(turn) ?? chart;
  const counts: readonly (readonly [string, number])[] = [
    ['plan', turn.may('plan') ? own.plans.flatMap(({ items }) => items).length : 0],
    ['medicines', turn.may('plan') ? own.medicines.length : 0],
    ['goals', turn.may('goals') ? own.goals.filter(({ owner }) => owner !== 'not-a-goal').length : 0],
    ['questions', turn.may('questions') ? own.questions.filter(({ state }) => state === 'open').length : 0],
    ['team', turn.may('team') ? own.team.length : 0],
    ['circle', turn.may('consents') ? circleOf(chart).length : 0],
  ];
  const { name, phone } = turn.practice;
  return {
    lines: [
      turn.word('data:list.identity'),
      ...counts.filter(([, n]) => n > 0).map(([key, n]) => turn.word(`data:list.${key}`, { n })),
      turn.word('data:list.talk'),
    ].map((line) => line.replace(/^- /, '')),
    how: turn.word('data:list.how', { practice: name, phone }),
  };
}

function wordsOf(turn: Turn, value: ReturnType<typeof named>): string {
  return turn.word('plan:title', { title: value });
}

/** A date or a moment of the record, as a day in words. */
export function saidDay(turn: Turn, date: string): string {
  // A bare date is a day of the calendar: said at its noon, so that no zone moves it.
  const at = Date.parse(date.length <= 10 ? `${date}T12:00:00Z` : date);
  return Number.isNaN(at)
    ? date
    : turn.word('consent:date', { date: { at, zone: turn.zones[0], as: 'day' } });
}

function momentOf(turn: Turn, at: number, as: 'day' | 'day-time' = 'day-time'): string {
  return turn.word('consent:date', { date: { at, zone: turn.zones[0], as } });
}
