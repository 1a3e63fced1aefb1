import type { Chart, PlanItem } from './chart.ts';
import { goalPhrases } from './goals.ts';
import { type Phrase, phrase } from './phrase.ts';
import { isClashing, planItems, withheldCount } from './plan.ts';
import { ageLine, ageOf } from './plan-age.ts';
import { teamPhrases } from './team.ts';
import { ASK_YOUR_TEAM, explanationOf, glossedBeside, named, termOf } from './terms.ts';

/**
 * One item of a plan: what it is, how and how often as the clinic wrote it, why, who. Form 0 is the first way to say it,
 * 1 and up say it in other words with an everyday example. What the plan does not say is left to the team, a dose to the
 * label and the pharmacist; nothing is computed or composed. The whole is one phrase, `plan:item.whole`, of lines.
 */
export function explainItem(item: PlanItem, form: number): Phrase {
  return phrase('plan:item.whole', { lines: linesOf(item, form) });
}

/** The lines of `explainItem`, for callers that lay them out themselves. */
export function linesOf(item: PlanItem, form: number): readonly Phrase[] {
  if (item.sensitive) return [phrase('plan:item.private')];
  if (item.kind === 'medicine') return medicineLines(item, form);
  const written = writtenLines(item);
  if (isClashing(item)) {
    // Neither half of a contradiction is repeated as advice; warnings in the clinic's own words stay.
    return [phrase('plan:item.clash', { name: named(item.what) }), ...written];
  }
  return [
    ...whatLines(item, form, written.length > 0),
    ...written,
    ...(written.length === 0 && saysHowMuch(item) ? [phrase('plan:item.ask-how')] : []),
    ...whyLines(item),
    ...whoLines(item),
    ...(form > 0 ? [phrase('plan:item.still-unclear')] : []),
  ];
}

/** What the clinic wrote of an item, as it was written, and what the record says of it in fields. */
export function writtenLines(item: PlanItem): readonly Phrase[] {
  return [
    ...(item.how === null ? [] : [phrase('plan:item.how', { text: { verbatim: item.how } })]),
    ...(item.howOften === null ? [] : [phrase('plan:item.how-often', { text: { verbatim: item.howOften } })]),
    ...factLines(item),
  ];
}

/** The fields of the record in one line: "On record: Times a day: 2; Only when needed". */
export function factLines({ facts = [] }: PlanItem): readonly Phrase[] {
  const [first, ...others] = facts;
  if (first === undefined) return [];
  const all = others.reduce((one, other) => phrase('explain:fact.next', { one, other }), first);
  return [phrase('explain:listed', { facts: all })];
}

/**
 * Everything of a chart that may be said in a text, in plain words: each plan with its age and items, goals, team.
 * What `porchlight explain` prints, a phrase a paragraph.
 */
export function explainChart(chart: Chart, now: number): readonly Phrase[] {
  const items = planItems(chart);
  const inPlans = new Set(chart.plans.flatMap((plan) => plan.items.map(({ id }) => id)));
  const numberOf = (item: PlanItem) => items.findIndex(({ id }) => id === item.id) + 1;
  const plans = chart.plans.flatMap((plan) => {
    const said = plan.items.filter(({ sensitive }) => !sensitive);
    if (said.length === 0 && plan.narrative === null && plan.items.length > 0) return [];
    return [
      phrase('plan:title', { title: named(plan.title) }),
      ageLine(ageOf(plan, now)),
      ...said.map((item) => numbered(item, numberOf(item))),
      ...(plan.narrative === null ? [] : [phrase('plan:narrative', { text: { verbatim: plan.narrative } })]),
      ...(plan.notes ?? []).map((text) => phrase('plan:narrative', { text: { verbatim: text } })),
      ...(said.length === 0 && plan.narrative === null ? [phrase('plan:no-items')] : []),
    ];
  });
  const medicines = items.filter(({ id }) => !inPlans.has(id));
  const goals = goalPhrases(chart);
  const withheld = withheldCount(chart);
  return [
    ...(plans.length === 0 ? [phrase(withheld > 0 ? 'plan:only-private' : 'plan:empty')] : plans),
    ...(items.some((item) => inPlans.has(item.id) && isVague(item)) ? [phrase('plan:ask-how')] : []),
    ...(medicines.length === 0 ? [] : [phrase('plan:medicines')]),
    ...medicines.map((item) => numbered(item, numberOf(item))),
    ...(items.some(({ kind }) => kind === 'medicine') ? [phrase('plan:medicines-ask')] : []),
    ...(goals.length === 0 ? [] : [phrase('goal:list'), ...goals]),
    ...(chart.team.length === 0 ? [] : teamPhrases(chart)),
    ...(withheld > 0 && plans.length > 0 ? [phrase('plan:private', { count: withheld })] : []),
  ];
}

function isVague(item: PlanItem): boolean {
  return writtenLines(item).length === 0 && saysHowMuch(item);
}

function numbered(item: PlanItem, number: number): Phrase {
  const head = item.prohibited === true ? 'plan:line-not' : 'plan:line';
  return phrase('plan:item.whole', {
    lines: [
      phrase(head, { number, name: named(item.what) }),
      ...linesOf(item, 0).filter(({ key }) => !repeats(key)),
    ],
  });
}

/** Lines that say no more than the numbered name above them, or that are said once for all. */
function repeats(key: string): boolean {
  return ['written', 'prohibited', 'medicine', 'medicine-ask', 'ask-how'].some(
    (line) => key === `plan:item.${line}`,
  );
}

/** Things that are done so often or so much; a class or a visit is not. Without plain words another line sends to the team. */
function saysHowMuch({ kind, what }: PlanItem): boolean {
  return (kind === 'activity' || kind === 'diet') && what.term !== null && what.term !== ASK_YOUR_TEAM;
}

function whatLines(item: PlanItem, form: number, isWritten: boolean): readonly Phrase[] {
  const { verbatim, term } = item.what;
  if (item.prohibited === true) return [phrase('plan:item.prohibited', { name: named(item.what) })];
  if (term === null) {
    const written = phrase('plan:item.written', { text: { verbatim } });
    const beside = glossedBeside(verbatim, form);
    if (beside !== null) return [written, beside];
    if (form > 0) return [written, phrase('plan:item.again-none')];
    return isWritten ? [written] : [written, phrase('plan:item.no-plain-words')];
  }
  // The record's own words stay beside ours where they say more (an amount, a place).
  const more = term !== ASK_YOUR_TEAM && termOf(verbatim) !== term;
  return [...(more ? [phrase('plan:item.written', { text: { verbatim } })] : []), explanationOf(term, form)];
}

function medicineLines(item: PlanItem, form: number): readonly Phrase[] {
  const name = { verbatim: item.what.verbatim };
  const key = item.prohibited === true ? 'plan:item.prohibited' : 'plan:item.medicine';
  return [
    phrase(key, { name }),
    item.how === null
      ? phrase(form === 0 ? 'plan:item.label' : 'plan:item.label-again')
      : phrase(form === 0 ? 'plan:item.directions' : 'plan:item.directions-again', {
          text: { verbatim: item.how },
        }),
    ...(item.howOften === null ? [] : [phrase('plan:item.how-often', { text: { verbatim: item.howOften } })]),
    ...factLines(item),
    ...whyLines(item),
    ...whoLines(item),
    phrase('plan:item.medicine-ask'),
  ];
}

function whyLines(item: PlanItem): readonly Phrase[] {
  const [reason] = item.why;
  return reason === undefined
    ? []
    : [phrase('plan:item.why', { reason: reason.term === null ? named(reason) : phrase(reason.term) })];
}

function whoLines(item: PlanItem): readonly Phrase[] {
  if (item.who.length === 0) return [];
  return [
    phrase(item.kind === 'medicine' ? 'plan:item.prescriber' : 'plan:item.who', {
      names: { verbatim: item.who.join(', ') },
    }),
  ];
}
