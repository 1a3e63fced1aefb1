import type { Kind } from '../verdict.ts';
import type { Rule } from './rules.ts';

// Where the dangers were taken from: public pages, re-worded (domain brief, 4.1).
const ACEP = 'https://www.baycare.org/health-library/when-to-call-for-help';
const MEDLINE = 'https://medlineplus.gov/ency/article/001927.htm';
const HEART = 'https://www.heart.org/en/health-topics/heart-attack/warning-signs-of-a-heart-attack';
const STROKE = 'https://www.cdc.gov/stroke/signs-symptoms';
const SEPSIS = 'https://www.cdc.gov/sepsis';
const HEAD = 'https://www.cdc.gov/heads-up';
const FLU =
  'https://www.siouxlandproud.com/news/digital-exclusive/digital-exclusive-when-to-seek-emergency-treatment-with-flu-symptoms/';
const MATERNAL =
  'https://www.dshs.texas.gov/maternal-child-health/programs-activities-maternal-child-health/hear-her-texas/urgent-maternal-warning-signs';
const INFANT =
  'https://consumer.healthday.com/kids-health-information-23/misc-kid-s-health-news-435/health-tip-when-baby-has-a-fever-664157.html';
const POISON = 'https://www.poison.org';
const CRISIS = 'https://988lifeline.org';
const NHS = 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/';
const GREENE = 'https://www.greenecountyga.gov/257/Recognizing-a-Medical-Emergency';
const HOTLINE = 'https://www.thehotline.org';
const CHILDHELP = 'https://www.childhelphotline.org';
const ELDER = 'https://ncea.acl.gov';
// Words first, statistics beside them: the published crisis detector of this shape.
const EVIDENCE = 'https://www.nature.com/articles/s41746-023-00951-3';

/** Every danger the guard knows. Where several of a level hold, the earlier here is said first: the one that tells more. */
export const CATALOGUE: readonly Rule[] = [
  emergency('infant.limp', 'infant_fever', FLU),
  emergency('pregnancy.bleeding', 'pregnancy', MATERNAL),
  emergency('pregnancy.warning-signs', 'pregnancy', MATERNAL),
  emergency('pregnancy.baby-still', 'pregnancy', MATERNAL),
  emergency('pregnancy.birth', 'pregnancy', MATERNAL),
  emergency('device.airway', 'device', NHS),
  emergency('device.failed', 'device', NHS),
  emergency('device.power', 'device', NHS),
  emergency('device.line', 'device', NHS),
  emergency('anaphylaxis.swelling', 'anaphylaxis', ACEP),
  emergency('anaphylaxis.named', 'anaphylaxis', ACEP),
  emergency('choking.now', 'choking', ACEP),
  emergency('poisoning.too-much', 'poisoning', POISON),
  emergency('poisoning.swallowed', 'poisoning', POISON),
  emergency('poisoning.overdose', 'poisoning', POISON),
  emergency('poisoning.gas', 'poisoning', POISON),
  emergency('diabetic.low', 'diabetic', ACEP),
  emergency('diabetic.high', 'diabetic', ACEP),
  emergency('diabetic.number', 'diabetic', ACEP),
  emergency('diabetic.pump', 'diabetic', ACEP),
  emergency('sepsis.fever-signs', 'sepsis', SEPSIS),
  emergency('sepsis.named', 'sepsis', SEPSIS),
  emergency('sepsis.weak-immune-fever', 'sepsis', SEPSIS),
  emergency('environmental.heat-cold', 'environmental', ACEP),
  emergency('environmental.bite', 'environmental', ACEP),
  emergency('environmental.water', 'environmental', ACEP),
  emergency('head-injury.signs', 'head_injury', HEAD),
  emergency('head-injury.neck-back', 'head_injury', ACEP),
  emergency('burn.big', 'burn', ACEP),
  emergency('burn.electric', 'burn', ACEP),
  emergency('seizure.having', 'seizure', ACEP),
  emergency('seizure.named', 'seizure', ACEP),
  emergency('other.injury', 'other', ACEP),
  emergency('stroke.named', 'stroke', STROKE),
  emergency('stroke.face', 'stroke', STROKE),
  emergency('stroke.side', 'stroke', STROKE),
  emergency('stroke.speech', 'stroke', STROKE),
  emergency('stroke.sight', 'stroke', STROKE),
  emergency('stroke.worst-headache', 'stroke', STROKE),
  emergency('stroke.balance', 'stroke', STROKE),
  emergency('cardiac.chest-pain', 'cardiac', HEART),
  emergency('cardiac.heart-attack', 'cardiac', HEART),
  emergency('cardiac.heart-racing-faint', 'cardiac', HEART),
  emergency('cardiac.arm-jaw-pain', 'cardiac', HEART),
  emergency('bleeding.will-not-stop', 'bleeding', ACEP),
  emergency('bleeding.inside', 'bleeding', ACEP),
  emergency('bleeding.wound', 'bleeding', GREENE),
  emergency('breathing.cannot', 'breathing', ACEP),
  emergency('breathing.blue', 'breathing', FLU),
  emergency('breathing.struggling', 'breathing', FLU),
  emergency('breathing.inhaler', 'breathing', ACEP),
  emergency('breathing.oxygen-low', 'breathing', MEDLINE),
  emergency('unconscious.not-waking', 'unconscious', ACEP),
  emergency('unconscious.passed-out', 'unconscious', ACEP),
  emergency('unconscious.confused', 'unconscious', ACEP),
  emergency('pain.worst', 'severe_pain', ACEP),
  emergency('pain.belly', 'severe_pain', ACEP),
  emergency('pain.testicle', 'severe_pain', NHS),
  emergency('other.dying', 'other', ACEP),
  emergency('other.call-ambulance', 'other', ACEP),
  emergency('other.blood-pressure', 'other', 'https://www.heart.org/en/health-topics/high-blood-pressure'),
  crisis('suicide.wish', 'suicide', CRISIS),
  crisis('suicide.plan', 'suicide', CRISIS),
  crisis('suicide.goodbye', 'suicide', CRISIS),
  crisis('suicide.burden', 'suicide', CRISIS),
  crisis('suicide.named', 'suicide', CRISIS),
  crisis('self-harm.doing', 'self_harm', CRISIS),
  crisis('psychosis.voices', 'psychosis', NHS),
  crisis('violence.others', 'violence_to_others', CRISIS),
  crisis('domestic.violence', 'domestic_violence', HOTLINE),
  crisis('domestic.fear', 'domestic_violence', HOTLINE),
  crisis('child-abuse.told', 'child_abuse', CHILDHELP),
  crisis('elder-abuse.told', 'elder_abuse', ELDER),
  emergency('infant-fever.number', 'infant_fever', INFANT),
  emergency('infant-fever.told', 'infant_fever', INFANT),
  emergency('likeness.emergency', 'other', EVIDENCE),
  crisis('likeness.crisis', 'other', EVIDENCE),
  // A rule matched and the judge thinks it is no present danger: a person looks all the same (domain brief 4.2).
  urgent('doubt.looked-at', 'doubtful', EVIDENCE),
  urgent('fever.high', 'fever', FLU),
  urgent('fever.newborn-hot', 'fever', INFANT),
  urgent('infection.wound', 'infection', SEPSIS),
  urgent('medicine.double', 'medicine_danger', POISON),
  urgent('medicine.stopped', 'medicine_danger', MEDLINE),
  urgent('medicine.ran-out', 'medicine_ran_out', MEDLINE),
  urgent('medicine.missed', 'missed_dose', MEDLINE),
  urgent('medicine.reaction', 'medicine_reaction', MEDLINE),
  urgent('fluids.low', 'dehydration', FLU),
  urgent('vomiting.lasting', 'vomiting', FLU),
  urgent('sugar.off', 'glucose', ACEP),
  urgent('oxygen.lowish', 'oxygen', MEDLINE),
  urgent('pressure.high', 'blood_pressure', 'https://www.heart.org/en/health-topics/high-blood-pressure'),
  urgent('fall.had', 'fall', ACEP),
  urgent('leg.clot', 'leg_clot', MATERNAL),
  urgent('worse.getting', 'worse', NHS),
  urgent('urine.blood', 'urine', NHS),
  urgent('mood.low', 'low_mood', CRISIS),
  urgent('device.feeding-tube', 'device_trouble', NHS),
  urgent('breathing.wheeze', 'wheeze', ACEP),
];

function emergency(id: string, kind: Kind, source: string): Rule {
  return { id, level: 'emergency', kind, source, reviewedBy: null };
}

function crisis(id: string, kind: Kind, source: string): Rule {
  return { id, level: 'crisis', kind, source, reviewedBy: null };
}

function urgent(id: string, kind: string, source: string): Rule {
  return { id, level: 'urgent', kind, source, reviewedBy: null };
}
