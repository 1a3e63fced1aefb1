import type { Chart, PlanItem } from './chart.ts';
import { goesOn } from './goals.ts';
import { folded } from './normal.ts';
import { phrase } from './phrase.ts';
import { planItems } from './plan.ts';
import { timeOf } from './times.ts';
import { isWarning } from './warnings.ts';

/**
 * Everything of a chart that may be said, each as an item: what plans ask for and medicines (in the order and under the
 * ids of `planItems`), then goals, visits, what the clinic wrote to the plan as a whole, and whom to call.
 */
export function everyItem(chart: Chart, now: number): readonly PlanItem[] {
  return [...planItems(chart), ...goals(chart), ...visits(chart, now), ...written(chart), ...contacts(chart)];
}

/** What the item is, for how it is shown: a restriction or a warning whatever its kind. */
export function shownAs(item: PlanItem): PlanItem['kind'] {
  if (item.prohibited === true || RESTRICTION.test(folded(item.what.verbatim))) return 'restriction';
  if (item.kind === 'other' && isWarning(`${item.what.verbatim} ${item.how ?? ''}`)) return 'warning';
  return item.kind;
}

const RESTRICTION = /^(?:recommendation to avoid|avoid|do not|don.t|no\b|evit|restriction|restrict)/;
function blank(id: string, verbatim: string, kind: PlanItem['kind']): PlanItem {
  return {
    id,
    kind,
    what: { verbatim, term: null },
    how: null,
    howOften: null,
    why: [],
    who: [],
    status: 'active',
    sensitive: false,
  };
}

function goals({ goals: all }: Chart): readonly PlanItem[] {
  return all
    .filter((goal) => goesOn(goal) && goal.owner !== 'not-a-goal' && !goal.sensitive && goal.text !== '')
    .map((goal) => {
      const due = timeOf(goal.dueOn);
      const how = [goal.step, goal.target].filter((text) => text !== null).join('\n');
      return {
        ...blank(`Goal/${goal.id}`, goal.text, 'goal'),
        how: how === '' ? null : how,
        ...(due === null ? {} : { facts: [phrase('explain:fact.until', { date: due })] }),
      };
    });
}

/** Visits that a plan does not list itself. What they are about may be left out; when they are never is. */
function visits(chart: Chart, now: number): readonly PlanItem[] {
  const listed = new Set(planItems(chart).map(({ id }) => id));
  return chart.appointments
    .filter(({ id, at }) => !listed.has(`Appointment/${id}`) && Date.parse(at) > now)
    .flatMap((visit) => {
      const at = timeOf(visit.at);
      const name = visit.what?.verbatim ?? visit.with[0];
      if (at === null || name === undefined) return [];
      const facts = [phrase('explain:fact.on', { date: at })];
      return [
        {
          ...blank(`Appointment/${visit.id}`, name, 'visit'),
          what: visit.what ?? { verbatim: name, term: null },
          who: visit.with,
          facts,
        },
      ];
    });
}

/** Each line that the clinic wrote to a plan as a whole. */
function written({ plans }: Chart): readonly PlanItem[] {
  return plans.flatMap((plan) =>
    [plan.narrative ?? '', ...(plan.notes ?? [])]
      .flatMap((text) => text.split('\n'))
      .map((line) => line.replace(/^[-•*]\s*/, '').trim())
      .filter((line) => line.length > 3)
      .map((line, place) => blank(`${plan.id}#line-${place}`, line, isWarning(line) ? 'warning' : 'other')),
  );
}

function contacts({ team }: Chart): readonly PlanItem[] {
  return team
    .filter(({ kind, phone, name }) => kind !== 'family' && phone !== null && name !== null)
    .map((member) => ({ ...blank(member.id, member.name ?? '', 'contact'), how: member.phone }));
}
