import type { Fault } from '../errors.ts';
import { folded } from './normal.ts';
import { datesIn, type Numbered, numbersIn } from './quantities.ts';

/**
 * What an output says otherwise than its source, in English or Spanish, whichever of the two either is in: every number
 * with its unit, drug name, date and warning of the source must be in it, and no number, unit, dose, drug, date or
 * order to stop may be new. Empty when it is faithful. Messages name the kind of fault, never words of the texts.
 * `drugs` are names that must be kept although they look like no drug.
 */
export function checkFaithful(
  source: string,
  output: string,
  drugs: readonly string[] = [],
): readonly Fault[] {
  return [
    ...numberFaults(numbersIn(source), numbersIn(output)),
    ...dateFaults(datesIn(source), datesIn(output)),
    ...drugFaults(drugsIn(source, drugs), drugsIn(output, drugs)),
    ...warningFaults(folded(source), folded(output)),
  ];
}

function numberFaults(before: readonly Numbered[], after: readonly Numbered[]): readonly Fault[] {
  const lost = before.filter((one) => !isNoAmount(one) && !after.some((other) => same(one, other)));
  // "one" as a word may be an article; anything else that is new may be a dose.
  const added = after.filter((one) => !isNoAmount(one) && !before.some((other) => same(one, other)));
  return [
    ...lost.map(
      (): Fault => ({ path: 'number', message: 'a number or unit of the source is missing or changed' }),
    ),
    ...added.map(
      (): Fault => ({ path: 'number', message: 'a number or unit that the source does not have' }),
    ),
  ];
}

/** "Una medicina", "un paso": an article, and nothing that is counted. */
function isNoAmount({ isArticle, unit }: Numbered): boolean {
  return isArticle && (unit === null || unit === 'step');
}

/** The same amount; a unit may be left out on one side only where the other never had one. */
function same(one: Numbered, other: Numbered): boolean {
  return one.value === other.value && one.unit === other.unit;
}

function dateFaults(before: ReadonlySet<string>, after: ReadonlySet<string>): readonly Fault[] {
  return [
    ...[...before]
      .filter((date) => !after.has(date))
      .map((): Fault => ({ path: 'date', message: 'a date of the source is missing or changed' })),
    ...[...after]
      .filter((date) => !before.has(date))
      .map((): Fault => ({ path: 'date', message: 'a date that the source does not have' })),
  ];
}

/**
 * Words that look like drugs: international stems (WHO, "The use of stems in the selection of INN", 2024) and common
 * names. Compared without the endings that Spanish gives them (metformin, metformina).
 */
const stems =
  /\b[a-z]{2,}(?:pril|sartan|olol|statin|dipine|gliptin|gliflozin|glutide|prazole|tidine|cycline|cillin|mycin|micin|floxacin|azole|vir|mab|nib|parin|xaban|gatran|thiazide|semide|terol|tropium|sone|solone|onide|formin|glitazone|pam|lam|zepine|triptan|profen|oxicam|coxib|caine|setron|lukast|zosin|fibrate|dronate|oxetine|traline|pramine|apine|peridone|barbital|codone|morphone|fentanil|tinib)[aeo]?\b/g;
const names =
  /\b(?:insulin|glargine|lispro|aspart|metformin|glipizide|glyburide|aspirin|acetaminophen|paracetamol|tylenol|ibuprofen|advil|motrin|aleve|naproxen|albuterol|salbutamol|ventolin|proair|fluticasone|flovent|montelukast|singulair|warfarin|coumadin|eliquis|xarelto|clopidogrel|plavix|lasix|furosemide|spironolactone|digoxin|levothyroxine|synthroid|prednisone|epinephrine|epipen|cetirizine|zyrtec|loratadine|claritin|diphenhydramine|benadryl|gabapentin|levetiracetam|keppra|valproate|phenytoin|lamotrigine|baclofen|methotrexate|penicillin|amoxicillin|steroid|morphine|oxycodone|tramadol|ritalin|methylphenidate|adderall|ozempic|humalog|lantus|novolog)[aeo]?\b/g;

/** Everyday words that end like a drug. */
const notDrugs =
  /^(?:vivir|servir|escribir|recibir|hervir|person|persone|reson|april|abril|persona|zone|alone|cone|bone|stone|phone|someone|anyone|everyone|done|gone|islam|exam|lam|spam)/;

function drugsIn(text: string, extra: readonly string[]): ReadonlySet<string> {
  const words = folded(text);
  const found = [...(words.match(stems) ?? []), ...(words.match(names) ?? [])].filter(
    (word) => !notDrugs.test(word),
  );
  const named = extra.map((name) => folded(name)).filter((name) => words.includes(name));
  return new Set([...found, ...named].map((word) => word.replace(/[aeo]$/, '')));
}

function drugFaults(before: ReadonlySet<string>, after: ReadonlySet<string>): readonly Fault[] {
  return [
    ...[...before]
      .filter((drug) => !after.has(drug))
      .map((): Fault => ({ path: 'drug', message: 'a medicine of the source is missing' })),
    ...[...after]
      .filter((drug) => !before.has(drug))
      .map((): Fault => ({ path: 'drug', message: 'a medicine that the source does not name' })),
  ];
}

/** Kinds of warning: how the source says it, and what counts as saying it still. */
const warnings: readonly { readonly kind: string; readonly said: RegExp; readonly kept: RegExp }[] = [
  {
    kind: 'not',
    said: /\b(?:do not|don'?t|don’t|not to|stay away|keep away|alej\w+|no (?:smoking|driving|eating|drinking|swimming)|must not|should not|shouldn'?t|you cannot|never|nunca|jamas|avoid\w*|evit[aeo]\w*|no (?!(?:lo )?(?:dice|estan?|pueden?|tenemos|tengo|tiene|hay|es|son|sabemos|simpler)\b)(?:l[ao]s?|les?|nos|me|se|[a-z]+(?:e|a|en|an|es|as|ar|er|ir|lo|la|se|os|le|me)))\b/g,
    kept: /\b(?:do not|don'?t|don’t|not to|no (?:smoking|driving|eating|drinking|swimming)|must not|should not|shouldn'?t|you cannot|never|nunca|jamas|avoid\w*|evit[aeo]\w*|stay away|keep away|alej\w+|lejos|no (?!(?:lo )?(?:dice|estan?|pueden?|tenemos|tengo|tiene|hay|es|son|sabemos|simpler)\b)(?:l[ao]s?|les?|nos|me|se|[a-z]+(?:e|a|en|an|es|as|ar|er|ir|lo|la|se|os|le|me)))\b/g,
  },
  {
    kind: 'stop',
    said: /\b(?:stop|stops|stopping|discontinue|suspend[ae]\w*|pare|parese|deje de|dejar de|interrump\w+)\b/g,
    kept: /\b(?:stop|stops|stopping|discontinue|suspend[ae]\w*|pare|parese|deje de|dejar de|deje|interrump\w+)\b/g,
  },
  {
    kind: 'only',
    said: /\b(?:only|solo|solamente|unicamente)\b/g,
    kept: /\b(?:only|no more than|just|solo|solamente|unicamente|no mas de|nada mas)\b/g,
  },
  {
    kind: 'before-after',
    said: /\b(?:before|antes)\b/g,
    kept: /\b(?:before|antes|prior to)\b/g,
  },
  {
    kind: 'after',
    said: /\b(?:after(?:wards?)?|despues)\b/g,
    kept: /\b(?:after(?:wards?)?|despues|following|luego)\b/g,
  },
  {
    kind: 'call',
    said: /\b(?:911|emergency|emergencia|urgente?|urgencias?)\b/g,
    kept: /\b(?:911|emergency|emergencia|urgente?|urgencias?)\b/g,
  },
];

/** Orders about a treatment that must not appear where the source gives none. */
const orders =
  /\b(?:stop (?:taking|using|your)|(?:do not|don'?t|never) (?:take|use|eat|drink|give|skip)|skip your|double (?:the|your)|take (?:more|less|extra)|deje de (?:tomar|usar)|suspenda|no (?:tome|use|coma|beba|de)\b|tome (?:mas|menos))\b/;

function warningFaults(source: string, output: string): readonly Fault[] {
  const lost = warnings
    .filter(({ said, kept }) => count(output, kept) < count(source, said))
    .map(({ kind }): Fault => ({ path: `warning.${kind}`, message: 'a warning of the source is missing' }));
  const [not, stop] = warnings;
  for (const one of [not, stop]) {
    if (one !== undefined && count(output, one.kept) > count(source, one.kept))
      lost.push({ path: `warning.${one.kind}`, message: 'a warning that the source does not give' });
  }
  const ordered = orders.test(output) && !warnings.slice(0, 2).some(({ said }) => count(source, said) > 0);
  return ordered ? [...lost, { path: 'warning', message: 'an order that the source does not give' }] : lost;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
