import type { PlanItem } from './chart.ts';
import { explainItem, factLines, writtenLines } from './explain.ts';
import { checkFaithful } from './faithful.ts';
import { folded } from './normal.ts';
import { type Phrase, phrase } from './phrase.ts';
import { termsIn } from './term-index.ts';
import { named } from './terms.ts';

/** The ways in which an item can be said, in the order they are tried. */
export const FORMS = ['plain', 'example', 'simple', 'steps', 'short', 'picture'] as const;

export type Form = (typeof FORMS)[number];

/** Puts a phrase into a language. */
export type Say = (phrase: Phrase) => string;

/**
 * An item in each form that it has, in words: the first is the usual one, and no two are alike. A form that would lose or
 * add a number, unit, date, drug or warning of the record is left out: `checkFaithful` reads each before anybody does.
 */
export function formsOf(item: PlanItem, say: Say): readonly { readonly form: Form; readonly text: string }[] {
  const source = recordWords(item, say);
  const first = say(explainItem(item, 0));
  const told: { form: Form; text: string }[] = [{ form: 'plain', text: first }];
  if (item.sensitive || isContradicted(item)) return told;
  for (const [form, made] of phrasesOf(item)) {
    const text = say(made);
    if (told.some((one) => one.text === text) || !isFaithful(item, { record: source, usual: first, text }))
      continue;
    told.push({ form, text });
  }
  return told;
}

type Made = readonly (readonly [Form, Phrase])[];

const made = new WeakMap<PlanItem, Made>();

/** All other forms of an item that it has, made once for as long as its chart is at hand. */
function phrasesOf(item: PlanItem): Made {
  const known = made.get(item);
  if (known !== undefined) return known;
  const all = FORMS.slice(1).flatMap((form): Made => {
    const phrase = phraseOf(item, form);
    return phrase === null ? [] : [[form, phrase]];
  });
  made.set(item, all);
  return all;
}

/** One form of an item as a phrase; null where the item has nothing to say it by. */
export function phraseOf(item: PlanItem, form: Form): Phrase | null {
  switch (form) {
    case 'plain':
      return explainItem(item, 0);
    case 'example':
      return explainItem(item, 1);
    case 'simple':
      return simple(item);
    case 'steps':
      return steps(item);
    case 'short':
      return lines([headOf(item), ...writtenLines(item)]);
    case 'picture':
      return picture(item);
  }
}

/** What the record itself says of an item, in one text: what no form may lose. */
export function recordWords(item: PlanItem, say: Say): string {
  const name = named(item.what);
  // Where our reviewed words stand for a display, the display is not said; what they leave out is reviewed too.
  const own = typeof name === 'object' && 'verbatim' in name ? item.what.verbatim : '';
  return [own, item.how ?? '', item.howOften ?? '', ...factLines(item).map(say)]
    .filter((words) => words !== '')
    .join('\n');
}

type Told = { readonly record: string; readonly usual: string; readonly text: string };

/**
 * What was found of the forms of an item, as long as its chart is at hand: reading them takes longer than all the rest of
 * a turn about a plan, and the same item is told again and again. No words are kept for longer than the record's own.
 */
const looks = new WeakMap<PlanItem, (Told & { readonly faithful: boolean })[]>();

/** Each form in a few languages; more than that are not asked for of one item. */
const LOOKS_KEPT = 24;

/** Faithful to the record; what the usual form says of itself (why, with whom) may be said again. */
function isFaithful(item: PlanItem, told: Told): boolean {
  const known = looks.get(item) ?? [];
  const { record, usual, text } = told;
  const look = known.find((one) => one.text === text && one.record === record && one.usual === usual);
  if (look !== undefined) return look.faithful;
  const faithful = readFaithful(told);
  if (known.length >= LOOKS_KEPT) known.length = 0;
  known.push({ ...told, faithful });
  looks.set(item, known);
  return faithful;
}

function readFaithful({ record, usual, text }: Told): boolean {
  const lost = checkFaithful(record, text).filter(({ message }) => !isAddition(message));
  // A warning more than the record has is one of our reviewed words'; an order that it does not give has another path.
  const added = checkFaithful(`${record}\n${usual}`, text).filter(
    ({ message, path }) => isAddition(message) && !path.startsWith('warning.'),
  );
  return lost.length === 0 && added.length === 0;
}

function isAddition(message: string): boolean {
  return message.includes('does not');
}

function isContradicted(item: PlanItem): boolean {
  return (item.clashes ?? []).length > 0;
}

/** The name as in the list; the record's own words beside ours where they hold more. */
function headOf(item: PlanItem): Phrase {
  const name = named(item.what);
  if (item.prohibited === true) return phrase('plan:item.prohibited', { name });
  return phrase('general:plan.line', { item: name });
}

/** As written, with the hard words of it explained. */
function simple(item: PlanItem): Phrase | null {
  const text = [item.how ?? '', item.howOften ?? '', item.what.term === null ? item.what.verbatim : ''].join(
    ' ',
  );
  const words = termsIn(text)
    .filter(({ askTeam, key }) => !askTeam && `${key}.name` !== item.what.term)
    .slice(0, 2);
  if (words.length === 0) return null;
  return lines([
    headOf(item),
    ...writtenLines(item),
    ...words.map(({ key }) =>
      phrase('general:term.is', { name: phrase(`${key}.name`), what: phrase(`${key}.what`) }),
    ),
  ]);
}

/** One thing after another, as the record has them. Null where there is only one. */
function steps(item: PlanItem): Phrase | null {
  const written = [item.how, item.howOften].flatMap((text) => (text === null ? [] : sentences(text)));
  const all: readonly Phrase[] = [
    headOf(item),
    ...written.map((text) => phrase('general:plan.line', { item: { verbatim: text } })),
    ...factLines(item),
  ];
  if (all.length < 2) return null;
  return lines([
    ...all.map((step, place) => phrase(place === 0 ? 'explain:steps.first' : 'explain:steps.then', { step })),
    phrase('explain:steps.ask'),
  ]);
}

const PARTS: readonly (readonly [string, RegExp])[] = [
  ['morning', /\b(?:mornings?|am|breakfast|wak\w+|mananas?|desayuno|despertar)\b/],
  ['noon', /\b(?:noon|midday|lunch|mediodia|almuerzo)\b/],
  ['evening', /\b(?:evenings?|dinner|supper|cena|tardes?)\b/],
  ['night', /\b(?:nights?|bedtime|before bed|noches?|acostarse|dormir)\b/],
];

/** When in the day, drawn in signs that any phone shows; null where the record names no part of it. */
function picture(item: PlanItem): Phrase | null {
  const text = folded([item.how, item.howOften].filter((words) => words !== null).join(' '));
  const named = (item.facts ?? []).map(({ key }) => key.split('.').at(-1) ?? '');
  const marks = PARTS.map(([part, pattern]) => {
    const isMeant = pattern.test(text) || named.some((key) => pattern.test(key));
    return [part, isMeant ? 'X' : ' '] as const;
  });
  if (marks.every(([, mark]) => mark === ' ')) return null;
  // "Not at night" is no picture of the night.
  if (/\b(?:not?|never|avoid|except|nunca|evit\w+|excepto|sin)\b/.test(text) || item.prohibited === true)
    return null;
  return lines([
    headOf(item),
    phrase('explain:picture.day', Object.fromEntries(marks)),
    ...writtenLines(item),
  ]);
}

function sentences(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?;])\s+(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function lines(all: readonly Phrase[]): Phrase {
  return phrase('plan:item.whole', { lines: all });
}
