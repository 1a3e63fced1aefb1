import type { Goal } from './chart.ts';
import { folded } from './normal.ts';
import { phrase, type Value } from './phrase.ts';

/** Clinical targets as records phrase them, and our names for them. The first that matches counts. */
const names: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['a1c', /\b(?:hemoglobin )?a1c\b/],
  ['upper-pressure', /^systolic blood pressure/],
  ['lower-pressure', /^diastolic blood pressure/],
  ['blood-pressure', /blood pressure/],
  ['glucose', /^glucose\b|blood glucose/],
  ['phosphorus', /phosph/],
  ['cholesterol', /cholesterol|\bldl\b/],
  ['feet', /foot health/],
  ['learn-diabetes', /knowledge deficit.*diabet/],
];

/** How the signs of a target are said. */
const signs: Readonly<Record<string, string>> = {
  '<': 'below',
  '<=': 'at-most',
  '≤': 'at-most',
  '>': 'above',
  '>=': 'at-least',
  '≥': 'at-least',
};

/**
 * A goal that the team set, in words for a patient: our name where the record speaks in laboratory terms, its own words
 * otherwise. Numbers and units stay exactly as they are; only the sign before them is put into words.
 */
export function teamGoalValue(goal: Goal): Value {
  const sign = /^(.*?)\s*(<=|>=|<|>|≤|≥|\bbelow\b|\babove\b)\s*(\d[\d.,/]*.*)$/.exec(goal.text);
  const [, head = goal.text, inText, amount] = sign ?? [];
  const target = goal.target ?? (inText === undefined ? null : `${inText} ${amount}`);
  const name = nameOf(head, target !== null);
  return target === null
    ? name
    : phrase('plan:goal.with-target', { goal: name, target: targetValue(target) });
}

function nameOf(text: string, hasTarget: boolean): Value {
  const words = folded(text);
  const key = names.find(([, pattern]) => pattern.test(words))?.[0];
  // Without an amount a name alone would say less than the record does; a number in the words must not be lost either.
  const isTopic = key === 'feet' || key === 'learn-diabetes';
  if (key === undefined || !(hasTarget || isTopic) || /\d(?!c\b)/.test(words.replaceAll('a1c', '')))
    return { verbatim: text };
  return phrase(`plan:goal.${key}`);
}

function targetValue(target: string): Value {
  const [, sign, value] = /^(<=|>=|<|>|≤|≥|below|above)\s*(.+)$/.exec(target) ?? [];
  if (sign === undefined || value === undefined) return { verbatim: target };
  const key = signs[sign] ?? sign;
  return phrase(`plan:goal.${key}`, { value });
}
