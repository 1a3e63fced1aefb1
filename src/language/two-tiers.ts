import { folded } from '../care/normal.ts';
import { numbersIn } from '../care/quantities.ts';
import { screen } from '../safety/guard.ts';
import { mayLeave } from '../safety/outgoing.ts';
import { BOUNDED } from './fences/concepts.ts';
import { isRead, mistranslated } from './fences/meanings.ts';

/**
 * Whether a computer's translation may be used at once (`everyday`), or waits for a qualified person (`critical`): 45 CFR
 * 92.201(c)(3) wants a qualified human to review machine translation of what is critical to rights or to safe care.
 */
export type Tier = 'everyday' | 'critical';

/** Things of the fences' list that make a text critical wherever it names one. */
const CRITICAL = new Set(
  `insulin antibiotic injection inhaler cancer stroke heart-attack kidney infection allergy pregnancy depression seizure death
disease pain chest dizzy fever bleeding swelling vomit stop start skip double raise lower half hospital result by-mouth
danger worse fasting instead change blocked weak`.split(/\s+/),
);

/** Units of what is taken; hours and days of a visit are none. */
const MEASURED =
  /^(?:mcg|mg|g|ml|unit|tablet|capsule|puff|drop|spray|patch|teaspoon|tablespoon|%|mg\/dl|mmhg|time)$/;

/** Consent, discharge, law and money: said by people, or in a translation that a qualified person has approved. */
const RIGHTS =
  /\b(?:consent\w*|agree to|sign(?:ed|ing)?|discharg\w*|allerg\w*|surger\w*|procedure|operation|diagnos\w*|results?|positive|negative|prescri\w*|dos(?:e|es|age)|medicines?|medication|tablets?|pills?|refus\w*|right to|complain\w*|appeal|authoriz\w*|consentimiento|autoriz\w*|firm[ae]\w*|alta (?:del|medica)|cirugia|operacion|diagnostic\w*|resultados?|positiv\w*|negativ\w*|recet\w*|dosis|medicinas?|medicamentos?|pastillas?|tabletas?|derecho a|queja)\b/;

/** Not to do something: whatever it is, somebody acts by it. */
const FORBIDDING =
  /(?:^|[.!?;:,\n]\s*|please )(?:do not|don'?t|never|avoid)\b|(?:^|[.!?;:,\n¡]\s*|por favor )(?:no|nunca|evite)\s+(?:l[aeo]s?\s+|se\s+)?[a-z]+(?:e|a|en|an)\b/;

/** Of a text in a language that none of this reads, all is critical. */
export function tierOf(text: string, language: string): Tier {
  if (language !== 'en' && language !== 'es') return 'critical';
  const plain = folded(text);
  if (RIGHTS.test(plain) || FORBIDDING.test(plain)) return 'critical';
  if (numbersIn(text).some(({ unit }) => unit !== null && MEASURED.test(unit))) return 'critical';
  if (screen(text, { locale: language }).level !== 'none') return 'critical';
  return BOUNDED.some(({ id, pattern }) => CRITICAL.has(id) && pattern.test(plain)) ? 'critical' : 'everyday';
}

/**
 * Whether a computer's translation may go out with nobody having read it: everyday words in both languages, of which each
 * says what the other does, word by word. What nobody can tell without knowing the language is critical, too.
 */
export function tierOfTranslation(
  one: { readonly text: string; readonly from: string },
  other: { readonly text: string; readonly to: string },
): Tier {
  const { from } = one;
  const { to } = other;
  if (!isRead(from) || !isRead(to) || from === to) return 'critical';
  if (tierOf(one.text, from) === 'critical' || tierOf(other.text, to) === 'critical') return 'critical';
  if (!mayLeave(one.text).ok || !mayLeave(other.text).ok) return 'critical';
  return mistranslated(one.text, other.text, from, to).length === 0 ? 'everyday' : 'critical';
}
