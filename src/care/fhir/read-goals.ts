import type { Goal } from '../chart.ts';
import { everyDaysIn, levelsIn, WHY_CODE } from '../goal-fhir.ts';
import { cleaned } from '../narrative.ts';
import { folded, normalised } from '../normal.ts';
import { confidenceOf, SMALL_STEP } from '../readiness.ts';
import { isSensitive } from '../sensitive.ts';
import { termOf } from '../terms.ts';
import type { Read } from './resources.ts';
import { givenOf, isSensitiveConcept, type Source } from './source.ts';

/** A goal in one of these states is nobody's aim any more, or never was. */
const gone = new Set(['cancelled', 'rejected', 'entered-in-error']);

/**
 * The patient's goals, each once: the patient's own words, clinical targets, and labels that some systems file as goals
 * (which are shown to nobody, but told apart).
 */
export function readGoals(source: Source): readonly Goal[] {
  const labels = new Set(
    source
      .all('CarePlan')
      .flatMap(({ category }) => category ?? [])
      .flatMap(({ text, coding }) => [text, ...(coding ?? []).map(({ display }) => display)])
      .flatMap((words) => (words === undefined ? [] : [normalised(words)])),
  );
  const goals = source
    .all('Goal')
    .filter(({ lifecycleStatus }) => !gone.has(lifecycleStatus))
    .map((goal) => readGoal(goal, labels, source));
  return goals.filter(
    (goal, place) =>
      goals.findIndex(
        (other) => other.owner === goal.owner && normalised(other.text) === normalised(goal.text),
      ) === place,
  );
}

function readGoal(goal: Read<'Goal'>, labels: ReadonlySet<string>, source: Source): Goal {
  const description =
    goal.description?.text ?? goal.description?.coding?.find(({ display }) => display)?.display;
  const category = (goal.category ?? []).flatMap(({ text, coding }) => text ?? coding?.[0]?.display ?? [])[0];
  const text = cleaned(description ?? category ?? '');
  const targets = goal.target ?? [];
  const step = targets.find(({ measure }) => measure?.coding?.some(({ code }) => code === SMALL_STEP.code));
  const levels = levelsIn(targets);
  const why = whyIn(goal, source);
  const everyDays = everyDaysIn(goal);
  return {
    id: goal.id ?? normalised(text),
    text,
    owner: ownerOf(goal, text, description === undefined, labels, source),
    lifecycle: goal.lifecycleStatus,
    achievement: goal.achievementStatus?.coding?.[0]?.code ?? goal.achievementStatus?.text ?? null,
    step: step?.detailString ?? null,
    confidence: confidenceIn(goal, source),
    target:
      levels === null
        ? (targets.flatMap((target) => (target === step ? [] : (targetText(target) ?? [])))[0] ?? null)
        : null,
    startedOn: goal.startDate ?? null,
    dueOn: targets.find(({ dueDate }) => dueDate !== undefined)?.dueDate ?? null,
    notes: (goal.note ?? []).flatMap((note) =>
      note.text === undefined || note.text === ''
        ? []
        : [{ at: note.time ?? null, text: cleaned(note.text) }],
    ),
    sensitive: isSensitive(text) || isSensitiveConcept(goal.description, ...(goal.category ?? [])),
    ...(why === null ? {} : { why }),
    ...(everyDays === null ? {} : { everyDays }),
    ...(levels === null ? {} : { levels }),
  };
}

function ownerOf(
  goal: Read<'Goal'>,
  text: string,
  isLabelOnly: boolean,
  labels: ReadonlySet<string>,
  source: Source,
): Goal['owner'] {
  const categories = (goal.category ?? []).flatMap((concept) => [
    concept.text,
    ...(concept.coding ?? []).map(({ display }) => display),
  ]);
  const same = categories.some(
    (category) => category !== undefined && normalised(category) === normalised(text),
  );
  if (isLabelOnly || text === '' || same || labels.has(normalised(text))) return 'not-a-goal';
  const by = goal.expressedBy === undefined ? null : source.find(goal.expressedBy, goal);
  const named = by?.resourceType ?? goal.expressedBy?.reference;
  const isByFamily = named !== undefined && /^(?:Patient|RelatedPerson)\b/.test(String(named));
  if (isByFamily || isWhatMatters(goal) || isOwnVoice(text, source)) return 'patient';
  // A display that only names a treatment ("Diabetes self management plan") is a label too.
  return goal.target === undefined && termOf(text) !== null && !/\d/.test(text) ? 'not-a-goal' : 'clinic';
}

/** "I want ...", "my ...", "quiero ...", "Ana wants ...": somebody speaks for themselves, or is quoted. */
function isOwnVoice(text: string, source: Source): boolean {
  const words = folded(text);
  if (/^(?:i|my|we|our|quiero|mi|me gustaria|queremos|yo)\b/.test(words) || /\b(?:my|mi|mis)\b/.test(words))
    return true;
  const patient = source.all('Patient').find(({ id }) => id === source.patientId);
  const given = givenOf(patient?.name);
  if (given === null) return false;
  return new RegExp(`^${escaped(folded(given))}\\s+(?:wants?|would like|hopes?|wishes|quiere|desea)\\b`).test(
    words,
  );
}

function isWhatMatters(goal: Read<'Goal'>): boolean {
  return (goal.category ?? []).some(({ coding }) =>
    (coding ?? []).some(({ code }) => code === 'what-matters'),
  );
}

/** A target as the record gives it. Signs stay signs: the numbers are the clinic's. */
function targetText(target: NonNullable<Read<'Goal'>['target']>[number]): string | null {
  if (target.detailString !== undefined) return cleaned(target.detailString);
  const { detailQuantity: quantity, detailRange: range } = target;
  if (quantity?.value !== undefined) {
    return [quantity.comparator, quantity.value, quantity.unit]
      .filter((part) => part !== undefined)
      .join(' ');
  }
  const [low, high] = [range?.low, range?.high];
  const unit = high?.unit ?? low?.unit ?? '';
  if (low?.value !== undefined && high?.value !== undefined)
    return `${low.value}–${high.value} ${unit}`.trim();
  if (high?.value !== undefined) return `≤ ${high.value} ${unit}`.trim();
  if (low?.value !== undefined) return `≥ ${low.value} ${unit}`.trim();
  return null;
}

/** Why it matters, as the Observation says that a goal of ours addresses. */
function whyIn(goal: Read<'Goal'>, source: Source): string | null {
  const found = source
    .all('Observation')
    .find(
      ({ id, code }) =>
        id === `${goal.id}-why` && (code?.coding ?? []).some((coding) => coding.code === WHY_CODE.code),
    );
  return found?.valueString ?? null;
}

/** The latest answer to "how sure are you, 0 to 10?" that points at the goal. */
function confidenceIn(goal: Read<'Goal'>, source: Source): number | null {
  const answers = source
    .all('Observation')
    .filter(({ focus }) => (focus ?? []).some((reference) => source.find(reference)?.id === goal.id))
    .flatMap((observation) => {
      const value = confidenceOf(observation);
      return value === null ? [] : [{ value, at: observation.effectiveDateTime ?? '' }];
    })
    .toSorted((a, b) => a.at.localeCompare(b.at));
  return answers.at(-1)?.value ?? null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
