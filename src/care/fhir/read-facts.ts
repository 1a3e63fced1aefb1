import { type Phrase, phrase } from '../phrase.ts';
import { isObject } from './r4.ts';
import { onDay, periodFacts, quantityText, rangeText, ratioText, timingFacts } from './read-timing.ts';
import { conceptWording, isBlank } from './source.ts';

type Json = Readonly<Record<string, unknown>>;

/** What an activity of a plan says in fields: when, where, how much. */
export function factsOfDetail(detail: Json): readonly Phrase[] {
  return [
    ...timingOf(detail.scheduledTiming),
    ...periodFacts(detail.scheduledPeriod),
    ...amount(detail.dailyAmount, 'explain:fact.daily'),
    ...amount(detail.quantity, 'explain:fact.dose'),
    ...place(detail.location),
  ];
}

/** The same of a service that was asked for; also of other requests, whose fields have the same names. */
export function factsOfService(request: Json): readonly Phrase[] {
  const many = request.quantityQuantity ?? request.quantity;
  const needed = isObject(request.asNeededCodeableConcept)
    ? conceptWording(request.asNeededCodeableConcept)
    : null;
  return [
    ...timingOf(request.occurrenceTiming),
    ...periodFacts(request.occurrencePeriod),
    ...onDay(request.occurrenceDateTime),
    ...amount(many, 'explain:fact.dose'),
    ...text(rangeText(request.quantityRange) ?? ratioText(request.quantityRatio), 'explain:fact.dose'),
    ...text(needed?.verbatim ?? null, 'explain:fact.needed-for'),
    ...(request.asNeededBoolean === true ? [phrase('explain:fact.needed')] : []),
    ...list(request.orderDetail).flatMap((detail) =>
      text(isObject(detail) ? (conceptWording(detail)?.verbatim ?? null) : null, 'explain:fact.text'),
    ),
    ...list(request.locationReference).flatMap(place),
  ];
}

/** A diet's or formula's: schedules, amounts, what to leave out. */
export function factsOfNutrition(order: Json): readonly Phrase[] {
  const diet = isObject(order.oralDiet) ? order.oralDiet : {};
  const formula = isObject(order.enteralFormula) ? order.enteralFormula : {};
  const supplements = list(order.supplement).filter(isObject);
  return [
    ...list(diet.schedule).flatMap(timingFacts),
    ...list(diet.nutrient).flatMap((nutrient) => {
      if (!isObject(nutrient)) return [];
      const [name, much] = [words(nutrient.modifier), quantityText(nutrient.amount)];
      return text([name, much].filter((part) => part !== null).join(': ') || null, 'explain:fact.text');
    }),
    ...list(diet.texture).flatMap((one) =>
      isObject(one) ? text(words(one.modifier) ?? words(one.foodType), 'explain:fact.text') : [],
    ),
    ...list(diet.fluidConsistencyType).flatMap((one) => text(words(one), 'explain:fact.text')),
    ...supplements.flatMap((one) => [
      ...text(typeof one.productName === 'string' ? one.productName : words(one.type), 'explain:fact.text'),
      ...amount(one.quantity, 'explain:fact.dose'),
      ...list(one.schedule).flatMap(timingFacts),
      ...text(typeof one.instruction === 'string' ? one.instruction : null, 'explain:fact.text'),
    ]),
    ...amount(formula.caloricDensity, 'explain:fact.text'),
    ...list(formula.administration).flatMap((one) =>
      isObject(one)
        ? [
            ...timingFacts(one.schedule),
            ...amount(one.quantity, 'explain:fact.dose'),
            ...amount(one.rateQuantity, 'explain:fact.rate'),
            ...text(ratioText(one.rateRatio), 'explain:fact.rate'),
          ]
        : [],
    ),
    ...amount(formula.maxVolumeToDeliver, 'explain:fact.at-most'),
    ...list(order.excludeFoodModifier).flatMap((one) => text(words(one), 'explain:fact.without')),
  ];
}

/** By when a task is to be done. */
export function factsOfTask(task: Json): readonly Phrase[] {
  const restriction = isObject(task.restriction) ? task.restriction : {};
  return [...periodFacts(restriction.period ?? task.executionPeriod)];
}

/** When a visit is, in the zone that the record has it in. */
export function visitFacts(start: unknown): readonly Phrase[] {
  return onDay(start);
}

/** A timing's parts; where it has none, the words of its code are said elsewhere. */
function timingOf(timing: unknown): readonly Phrase[] {
  // Written words ("twice a day") say it already.
  if (
    isObject(timing) &&
    isObject(timing.code) &&
    typeof timing.code.text === 'string' &&
    !isObject(timing.repeat)
  )
    return [];
  return timingFacts(timing);
}

function amount(quantity: unknown, key: string): readonly Phrase[] {
  return text(quantityText(quantity), key);
}

function place(location: unknown): readonly Phrase[] {
  return isObject(location) && typeof location.display === 'string'
    ? text(location.display, 'explain:fact.where')
    : [];
}

function text(said: string | null, key: string): readonly Phrase[] {
  return said === null || isBlank(said) ? [] : [phrase(key, { text: { verbatim: said } })];
}

function words(concept: unknown): string | null {
  return isObject(concept) ? (conceptWording(concept)?.verbatim ?? null) : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
