import { languageIn } from '../near/languages.ts';
import { folded } from '../normal.ts';
import type { Access, HomeWish } from './home.ts';

/** What a text tells of a wish; what it says nothing of is left out. */
export type PartialWish = Partial<HomeWish>;

/** An age in years stands for whoever is only called a child, a grown-up or an old person: practices tell theirs in bounds. */
const STAND_INS: readonly (readonly [age: number, said: RegExp])[] = [
  [0, /\b(?:new ?borns?|bab(?:y|ies)|infants?|bebes?|recien nacid[oa]s?)\b/],
  [2, /\b(?:toddlers?)\b/],
  [15, /\b(?:teen(?:s|agers?)?|adolescentes?)\b/],
  [
    9,
    /\b(?:child(?:ren)?|kids?|sons?|daughters?|grand(?:kids?|children|son|daughter)|boy|girl|pediatric\w*|nin[oa]s?|hij[oa]s?|niet[oa]s?|pediatra\w*)\b/,
  ],
  [
    75,
    /\b(?:senior|elderly|old(?:er)? (?:person|adult)|grand(?:ma|pa|mother|father)|abuel[oa]s?|persona mayor|adult[oa] mayor|anciano)\b/,
  ],
  [
    40,
    /\b(?:adults?|grown ?-?ups?|for me|myself|my(?:self)? (?:husband|wife|mom|mother|dad|father)|adult[oa]s?|para mi|mi (?:esposo|esposa|mama|papa|madre|padre))\b/,
  ],
];

const YEARS =
  /\b(\d{1,3})\s*-?\s*(?:years?|yrs?|yo|y\/o|anos?)\b|\b(?:age[ds]?|edad|tiene|tengo|is|i'?m|am|turned|cumplio)\s+(\d{1,2})\b(?!\s*(?:miles?|min|month|mes|week|sem))/;
const MONTHS = /\b(\d{1,2})\s*-?\s*(?:months?|mos?|weeks?|days?|meses|mes|semanas?|dias?)(?:\s*-?\s*old)?\b/;

/** Plans as people name them; `none` for who has no insurance. */
const INSURANCE: readonly (readonly [name: string, said: RegExp])[] = [
  [
    'none',
    /\b(?:no insurance|without insurance|uninsured|not insured|self ?-?pay|sliding (?:scale|fee)|no (?:tengo|tenemos|tiene) (?:seguro|aseguranza)|sin (?:seguro|aseguranza))\b/,
  ],
  ['CHIP', /\b(?:chip|all kids)\b/],
  ['Medicaid', /\b(?:medicaid|medi-?cal|medical card|state insurance|tarjeta medica)\b/],
  ['Medicare', /\bmedicare\b/],
  ['Tricare', /\btricare\b/],
  ['Blue Cross', /\b(?:blue ?cross|bcbs|blue shield)\b/],
  ['Aetna', /\baetna\b/],
  ['Cigna', /\bcigna\b/],
  ['Humana', /\bhumana\b/],
  ['UnitedHealthcare', /\b(?:united ?health ?care|uhc|united)\b/],
  ['Kaiser', /\bkaiser\b/],
  ['Molina', /\bmolina\b/],
  ['Ambetter', /\bambetter\b/],
];

const NEEDS: Readonly<Record<Access, RegExp>> = {
  wheelchair:
    /\b(?:wheel ?chairs?|ramps?|walker|step ?-?free|stairs|silla de ruedas|rampa|andadera|escaleras)\b/,
  asl: /\b(?:asl|sign language|deaf|sordo|sorda|senas)\b/,
  sensory:
    /\b(?:sensory|quiet|loud|noise|calm room|bright lights|sensorial\w*|tranquil\w*|silencios\w*|ruido)\b/,
  evening:
    /\b(?:evenings?|after work|after (?:5|6|five|six)|nights?|late hours|open late|por la (?:tarde|noche)|despues del trabajo|de noche)\b/,
  weekend: /\b(?:weekends?|saturdays?|sundays?|fin(?:es)? de semana|sabados?|domingos?)\b/,
  transit: /\b(?:bus|train|transit|metro|subway|no car|camion|autobus|tren|sin carro)\b/,
};

/** What people need experience with, as directories name it. */
const CONDITIONS: readonly (readonly [name: string, said: RegExp])[] = [
  ['autism', /\b(?:autis\w*)\b/],
  ['asthma', /\b(?:asthma|asma)\b/],
  ['diabetes', /\b(?:diabet\w*|blood sugar|azucar)\b/],
  ['ADHD', /\b(?:adhd|add|tdah|attention deficit|deficit de atencion)\b/],
  ['sickle cell', /\b(?:sickle cell|celulas falciformes|drepanocit\w*)\b/],
  ['cystic fibrosis', /\b(?:cystic fibrosis|fibrosis quistica)\b/],
  ['down syndrome', /\b(?:down'?s? syndrome|sindrome de down)\b/],
  ['epilepsy', /\b(?:epilep\w*|seizures?|convulsion\w*)\b/],
  ['cerebral palsy', /\b(?:cerebral palsy|paralisis cerebral)\b/],
  ['dementia', /\b(?:dementia|alzheimer\w*|demencia)\b/],
  ['high blood pressure', /\b(?:high blood pressure|hypertension|presion alta|hipertension)\b/],
  ['hearing loss', /\b(?:hearing loss|perdida auditiva)\b/],
  ['HIV', /\b(?:hiv|vih)\b/],
  ['cancer', /\b(?:cancer|leukemia|leucemia)\b/],
  ['kidney disease', /\b(?:kidney|renal|rinon\w*|dialysis|dialisis)\b/],
  ['heart disease', /\b(?:heart (?:disease|failure|condition)|corazon|cardiac\w*)\b/],
  ['depression', /\b(?:depress\w*|anxiety|depresion|ansiedad)\b/],
];

/** What a text tells of what somebody looks for, English and Spanish, several things at once. The place is read apart. */
export function readHomeWish(text: string): PartialWish {
  const words = folded(text);
  const age = readAge(text);
  const insurance = INSURANCE.find(([, said]) => said.test(words))?.[0];
  const named = languageIn(text);
  const needs = (Object.keys(NEEDS) as Access[]).filter((need) => NEEDS[need].test(words));
  const condition = CONDITIONS.find(([, said]) => said.test(words))?.[0];
  return {
    ...(age === null ? {} : { age }),
    ...(insurance === undefined ? {} : { insurance }),
    // Who signs needs somebody who does, whatever is spoken there.
    ...(named === null || named === 'ase' ? {} : { language: named }),
    ...(needs.length === 0 ? {} : { needs }),
    ...(condition === undefined ? {} : { condition }),
  };
}

/** The age that a text tells, or stands for; null where it tells none. */
export function readAge(text: string): number | null {
  const words = folded(text);
  const years = readYears(text);
  if (years !== null) return years;
  if (MONTHS.test(words))
    return Math.floor(Number(MONTHS.exec(words)?.[1]) / (/mo|mes/.test(words) ? 12 : 53));
  return STAND_INS.find(([, said]) => said.test(words))?.[0] ?? null;
}

/** The years that a text says in numbers; null where it only says a child, or nothing. */
export function readYears(text: string): number | null {
  const years = YEARS.exec(folded(text));
  const told = years?.[1] ?? years?.[2];
  return told !== undefined && Number(told) <= OLDEST ? Number(told) : null;
}

const OLDEST = 120;

/** A plan that a text names and we have no word for ("County Care"), where a plan was asked for. */
export function readPlanName(text: string): string | null {
  const said = text.trim().replace(/[.!]+$/, '');
  const isName =
    said.length <= 40 && said.split(/\s+/).length <= 4 && /\p{L}{2}/u.test(said) && !/[?]/.test(said);
  return isName ? said : null;
}
