import { SPANISH_ABUSE } from './es-abuse.ts';
import { SPANISH_BREATHING } from './es-breathing.ts';
import { SPANISH_CONCEPTS } from './es-concepts.ts';
import { SPANISH_CONSCIOUSNESS } from './es-consciousness.ts';
import { SPANISH_CONTEXT } from './es-context.ts';
import { SPANISH_DEVICE_AND_OUTSIDE } from './es-device-outside.ts';
import { SPANISH_HEART_AND_BRAIN } from './es-heart-brain.ts';
import { SPANISH_INJURY } from './es-injury.ts';
import { SPANISH_MIND } from './es-mind.ts';
import { SPANISH_PAIN_AND_PREGNANCY } from './es-pain-pregnancy.ts';
import { SPANISH_POISON_AND_SUGAR } from './es-poison-sugar.ts';
import { SPANISH_SUICIDE } from './es-suicide.ts';
import { SPANISH_URGENT } from './es-urgent.ts';
import { SPANISH_FAMILIES } from './es-word-families.ts';
import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** How dangers are said in Spanish as it is texted in the US: Mexican, Caribbean and Central American. */
export const SPANISH: LanguageRules = {
  language: 'es',
  reviewedBy: null,
  concepts: { ...SPANISH_CONCEPTS, ...SPANISH_FAMILIES },
  says: {
    ...SPANISH_HEART_AND_BRAIN,
    ...SPANISH_BREATHING,
    ...SPANISH_INJURY,
    ...SPANISH_POISON_AND_SUGAR,
    ...SPANISH_CONSCIOUSNESS,
    ...SPANISH_PAIN_AND_PREGNANCY,
    ...SPANISH_DEVICE_AND_OUTSIDE,
    ...SPANISH_SUICIDE,
    ...SPANISH_MIND,
    ...SPANISH_ABUSE,
    ...SPANISH_URGENT,
  },
  names: {
    'cardiac.heart-attack': list(
      'infarto, ataque corazon, ataque al corazon, paro cardiaco, ataque cardiaco',
    ),
    'stroke.named': list('derrame cerebral, derrame, embolia, infarto cerebral, ataque cerebral, acv, evc'),
    'seizure.named': list('convulsiones'),
    'poisoning.overdose': list('sobredosis'),
    'environmental.heat-cold': list('insolacion'),
    'suicide.named': list('suicidio, suicidarse'),
    'child-abuse.told': list('abuso infantil, maltrato infantil'),
    'elder-abuse.told': list('abuso de ancianos, maltrato de ancianos'),
    'domestic.violence': list('violencia domestica'),
    'poisoning.gas': list('monoxido de carbono'),
  },
  context: SPANISH_CONTEXT,
};
