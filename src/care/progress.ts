import { LEVELS, type Level, tScore } from './attainment.ts';
import type { Chart, Goal } from './chart.ts';

/** How one check-in came out. `level` −2…+2: as the person's own scale says, else done +0, partly −1, not −2. */
export type ProgressPoint = {
  /** ISO date-time, UTC. */
  readonly at: string;
  readonly outcome: 'done' | 'partly' | 'not' | null;
  readonly level: Level;
};

/** A goal of the patient's own with all that was said of it since: what a page or a picture shows. Plain JSON. */
export type GoalProgress = {
  readonly goalId: string;
  readonly text: string;
  readonly step: string | null;
  readonly why: string | null;
  /** 0 to 10. */
  readonly confidence: number | null;
  /** FHIR R4 GoalLifecycleStatus and goal-achievement code. */
  readonly lifecycle: string;
  readonly achievement: string | null;
  /** ISO dates. */
  readonly startedOn: string | null;
  readonly dueOn: string | null;
  /** Days between check-ins; null: each is agreed by itself. */
  readonly everyDays: number | null;
  /** Five levels in the person's words from −2 to +2; null where they wanted none. */
  readonly levels: readonly string[] | null;
  /** Oldest first. */
  readonly points: readonly ProgressPoint[];
  readonly counts: { readonly done: number; readonly partly: number; readonly not: number };
  /** Of the latest point, where the goal has levels. */
  readonly tScore: number | null;
};

const LEVEL_OF = { done: 0, partly: -1, not: -2 } as const;

/** The progress of the patient's own goals, those that ended too, oldest first. Nothing sensitive is left out: it is theirs. */
export function progressOf(chart: Chart): readonly GoalProgress[] {
  return chart.goals.filter(({ owner }) => owner === 'patient').map(progressOfGoal);
}

/** The same of one goal. */
export function progressOfGoal(goal: Goal): GoalProgress {
  const points = goal.notes.flatMap(({ at, text }) => pointOf(at, text));
  const count = (outcome: ProgressPoint['outcome']) => points.filter((one) => one.outcome === outcome).length;
  const last = points.at(-1);
  return {
    goalId: goal.id,
    text: goal.text,
    step: goal.step,
    why: goal.why ?? null,
    confidence: goal.confidence,
    lifecycle: goal.lifecycle,
    achievement: goal.achievement,
    startedOn: goal.startedOn,
    dueOn: goal.dueOn,
    everyDays: goal.everyDays ?? null,
    levels: goal.levels ?? null,
    points,
    counts: { done: count('done'), partly: count('partly'), not: count('not') },
    tScore: goal.levels === undefined || last === undefined ? null : tScore([{ level: last.level }]),
  };
}

/** Notes as check-ins write them: "Check-in: partly", "Level: +1". Others are words of people. */
function pointOf(at: string | null, text: string): readonly ProgressPoint[] {
  if (at === null) return [];
  const outcome = /^Check-in: (done|partly|not)$/.exec(text)?.[1] as keyof typeof LEVEL_OF | undefined;
  if (outcome !== undefined) return [{ at, outcome, level: LEVEL_OF[outcome] }];
  const level = LEVELS.find((one) => one === Number(/^Level: ([+-]?[0-2])$/.exec(text)?.[1]));
  return level === undefined || !text.startsWith('Level: ') ? [] : [{ at, outcome: null, level }];
}
