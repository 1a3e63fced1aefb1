import type { PlanItem, Wording } from '../chart.ts';
import { isSensitive } from '../sensitive.ts';
import type { Concept, Reference } from './elements.ts';
import { isSensitiveReason } from './read-medicines.ts';
import type { Read } from './resources.ts';
import { conceptWording, type Source } from './source.ts';

type Plan = Read<'CarePlan'>;

type Reasons = {
  readonly reasonCode?: readonly Concept[] | undefined;
  readonly reasonReference?: readonly Reference[] | undefined;
};

/**
 * Why, by the item itself or else by its plan. Only reasons that our glossary knows: a problem list is not read out, and
 * what is sensitive has no place in a text.
 */
export function whyOf(of: Reasons, plan: Plan | null, source: Source): readonly Wording[] {
  const own = [
    ...(of.reasonCode ?? []).flatMap((code) => conceptWording(code) ?? []),
    ...(of.reasonReference ?? []).flatMap((reason) => reasonWording(reason, source)),
  ];
  const reasons =
    own.length > 0 ? own : (plan?.addresses ?? []).flatMap((reason) => reasonWording(reason, source));
  const known = reasons.filter(({ verbatim, term }) => term !== null && !isSensitive(verbatim));
  return known.filter((one, place) => known.findIndex(({ term }) => term === one.term) === place);
}

function reasonWording(reason: Reference, source: Source): readonly Wording[] {
  const condition = source.follow('Condition', reason);
  const wording = conceptWording(condition?.code);
  return wording === null || isSensitiveReason(reason, source, null) ? [] : [wording];
}

/** An item with what was left out filled in. */
export function item(
  from: Pick<PlanItem, 'id' | 'what' | 'status'> & Partial<PlanItem>,
  kind: PlanItem['kind'],
): PlanItem {
  const blank = { how: null, howOften: null, why: [], who: [], sensitive: false, prohibited: false };
  const { facts = [], ...given } = from;
  const all = { ...blank, ...given, kind, ...(facts.length === 0 ? {} : { facts }) };
  return { ...all, sensitive: all.sensitive || isSensitive(all.what.verbatim) };
}
