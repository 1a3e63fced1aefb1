import type { Plan, PlanItem, Wording } from '../chart.ts';
import { withClashes } from '../clashes.ts';
import { plainText, planOnly } from '../narrative.ts';
import { normalised } from '../normal.ts';
import { isSensitive } from '../sensitive.ts';
import { wordingOf } from '../terms.ts';
import { isWarning } from '../warnings.ts';
import { fromRequest, readItem } from './read-items.ts';
import { isSensitiveReason } from './read-medicines.ts';
import type { Read } from './resources.ts';
import { conceptWording, isBlank, isSensitiveConcept, type Source } from './source.ts';

/**
 * The plans that hold: status active, and not a mere order for one. The newest first; an item that several plans ask for
 * in the same words is kept in the newest; a plan that has nothing of its own left is dropped. Items that contradict
 * each other are marked.
 */
export function readPlans(source: Source): readonly Plan[] {
  const plans = source
    .all('CarePlan')
    .filter(({ status, intent }) => status === 'active' && intent !== 'option')
    .map((plan) => readPlan(plan, source))
    .toSorted((a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? ''));
  const seen = new Set<string>();
  const titles = new Set<string>();
  const kept = plans.flatMap((plan) => {
    const items = plan.items.filter((item) => {
      const fresh = !seen.has(item.id) && !seen.has(words(item));
      seen.add(item.id).add(words(item));
      return fresh;
    });
    const again = titles.has(normalised(plan.title.verbatim));
    titles.add(normalised(plan.title.verbatim));
    const empty = items.length === 0 && (plan.items.length > 0 || (again && plan.narrative === null));
    return empty ? [] : [{ ...plan, items }];
  });
  const marked = new Map(withClashes(kept.flatMap(({ items }) => items)).map((item) => [item.id, item]));
  return kept.map((plan) => ({ ...plan, items: plan.items.map((item) => marked.get(item.id) ?? item) }));
}

function readPlan(plan: Read<'CarePlan'>, source: Source): Plan {
  const listed = (plan.activity ?? []).flatMap((activity) => readItem(activity, plan, source) ?? []);
  const found = listed.length > 0 ? listed : requestsForGoals(plan, source);
  const title = titleOf(plan);
  const hidden = isHidden(plan, title, source);
  const narrative = found.length > 0 ? null : narrativeOf(plan);
  const notes = notesOf(plan, narrative);
  const withheld = narrative !== null && (hidden || isSensitive(narrative));
  const items = withheld ? [...found, withheldNarrative(plan)] : found;
  return {
    id: plan.id ?? normalised(title.verbatim),
    title: hidden ? { verbatim: 'Care plan', term: 'terms:care-plan.name' } : title,
    status: plan.status,
    updatedAt: updatedAt(plan),
    endsOn: plan.period?.end ?? null,
    items: hidden ? items.map((item) => ({ ...item, sensitive: true })) : items,
    narrative: withheld ? null : narrative,
    ...(hidden || notes.length === 0 ? {} : { notes }),
  };
}

/** What was written to the plan as a whole beside its items, each once: a warning may stand nowhere else. */
function notesOf(plan: Read<'CarePlan'>, narrative: string | null): readonly string[] {
  // A description tells what the plan is against, which is the list of problems: only its warnings are said.
  const described = isWarning(plan.description ?? '') ? [plan.description] : [];
  const written = [...described, ...(plan.note ?? []).map(({ text }) => text)];
  const said = written.flatMap((text) => (isBlank(text) ? [] : [planOnly(plainText(text ?? ''))]));
  return [...new Set(said)].filter(
    (text) => text !== '' && !isSensitive(text) && narrative?.includes(text) !== true,
  );
}

/** Requests that the record ties to a goal of a plan which lists no activity itself: they are what the plan asks for. */
function requestsForGoals(plan: Read<'CarePlan'>, source: Source): readonly PlanItem[] {
  const goals = new Set((plan.goal ?? []).flatMap((goal) => source.find(goal, plan)?.id ?? []));
  if (goals.size === 0) return [];
  return source
    .all('ServiceRequest')
    .filter(({ status }) => status === 'active')
    .filter((request) =>
      (request.extension ?? []).some(
        ({ url, valueReference }) =>
          url.endsWith('/resource-pertainsToGoal') &&
          goals.has(source.find(valueReference, request)?.id ?? ''),
      ),
    )
    .flatMap((request) => fromRequest(request, plan, source) ?? []);
}

/** The title as written; else the category that says more than "assessment and plan"; else just that it is a plan. */
function titleOf(plan: Read<'CarePlan'>): Wording {
  const category = (plan.category ?? [])
    .filter(
      ({ coding, text }) => text !== undefined || !(coding ?? []).some(({ code }) => code === 'assess-plan'),
    )
    .flatMap((concept) => conceptWording(concept) ?? [])[0];
  const title = isBlank(plan.title) ? null : wordingOf(plan.title);
  return title ?? category ?? { verbatim: 'Care plan', term: 'terms:care-plan.name' };
}

/** A plan whose title, category or only reasons are sensitive is sensitive as a whole. */
function isHidden(plan: Read<'CarePlan'>, title: Wording, source: Source): boolean {
  const reasons = plan.addresses ?? [];
  return (
    isSensitive(title.verbatim) ||
    isSensitiveConcept(...(plan.category ?? [])) ||
    (reasons.length > 0 && reasons.every((reason) => isSensitiveReason(reason, source, plan)))
  );
}

/** The plan's own text, clean; null where it only repeats that it was generated, or says next to nothing. */
function narrativeOf(plan: Read<'CarePlan'>): string | null {
  const text = plan.text?.div === undefined ? '' : planOnly(plainText(plan.text.div));
  const described = isBlank(plan.description) ? '' : plainText(plan.description ?? '');
  const said = /^generated narrative/i.test(text) || text.length < 20 ? described : text;
  return said === '' ? null : said;
}

function withheldNarrative(plan: Read<'CarePlan'>): PlanItem {
  return {
    id: `${plan.id}#narrative`,
    kind: 'other',
    what: { verbatim: 'Care plan', term: 'terms:care-plan.name' },
    how: null,
    howOften: null,
    why: [],
    who: [],
    status: plan.status,
    sensitive: true,
  };
}

/**
 * When the clinic last touched the plan: its own dates. The server's `meta.lastUpdated` counts only where there is none,
 * since copying a record sets it and would make an old plan look fresh.
 */
function updatedAt(plan: Read<'CarePlan'>): string | null {
  const own = [plan.created, plan.period?.start, ...(plan.note ?? []).map(({ time }) => time)]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
  return own ?? plan.meta?.lastUpdated ?? null;
}

function words(item: PlanItem): string {
  return [item.what.verbatim, item.how ?? '', item.howOften ?? '', item.prohibited === true ? 'not' : '']
    .map(normalised)
    .join('|');
}
