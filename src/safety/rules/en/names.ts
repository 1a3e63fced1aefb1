import { list } from '../list.ts';

/** What counts only where it is now: a question, a plan or a story of the past lowers it. */
export const NAMED_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'cardiac.heart-attack': list('heart attack, cardiac arrest, heartattack'),
  'stroke.named': list('stroke, mini stroke, tia'),
  'seizure.named': list('seizure, seizures, status epilepticus'),
  'poisoning.overdose': list('overdose, od, overdosed, overdosing, oded'),
  'sepsis.named': list('sepsis, meningitis'),
  'environmental.heat-cold': list('heat stroke, heatstroke, hypothermia'),
  'suicide.named': list('suicide'),
  'elder-abuse.told': list(
    '<elder> & (hits|slaps|pinches|hurts) & (aide|caregiver|staff|nurse|home), elder abuse',
  ),
  'child-abuse.told': list('child abuse'),
  'domestic.violence': list(
    '(hands|hand|arm) around my (neck|throat), hands around (neck|throat), grabbed me by (neck|throat|hair), grabbed by (neck|throat|hair), <partner> & (threw|dragged|bit|whipped|spits|shook) & (me|at), domestic violence, abusive (relationship|husband|boyfriend|partner|marriage|home|ex|wife|man)',
  ),
  'poisoning.gas': list('carbon monoxide'),
  'anaphylaxis.named': list('allergic shock'),
  'other.call-ambulance': list('911, call 911, 9 1 1, nine one one, emergency'),
  'self-harm.doing': list('self harm, self harming, selfharm, self injury, cutting herself, cutting himself'),
  'infant-fever.told': list(
    '<youngest> & (fever|feverish|fevers|burning up|burnin up|running temp|running temperature)',
  ),
  'cardiac.chest-pain': list('nitroglycerin & took'),
  'pregnancy.warning-signs': list('miscarriage, preeclampsia, eclampsia'),
};
