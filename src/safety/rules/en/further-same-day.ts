import { list } from '../list.ts';

/** More of what a nurse sees the same day. */
export const MORE_OF_SAME_DAY: Readonly<Record<string, readonly string[]>> = {
  'worse.getting':
    list(`earache, ear ache, ear infection, ear (hurts|hurting|pain|draining|ringing), pulling ear, pink eye, eye (goopy|goop|gunk|crusty|red|itchy|scratched|watery|swollen|discharge|stye), stuck shut, scratched eye, scraped eye, scraped his eye, sore throat, strep, swollen glands, sinus infection, cough (green|yellow|week|weeks|wont go), coughing up (green|yellow|stuff|phlegm), croup, croupy, barky cough,
    hasnt pooped, havent pooped, not pooped, constipated, constipation, migraine & (day|days|pills|meds|not helping|arent helping), headache & (days|week|wont go|every day|bad), cast & (tight|wet|itchy|broke|rubbing|puffy|loose), splint & (tight|loose), hand foot mouth, (spots|sores|blisters) & (mouth|hands|feet|lip|tongue), shingles, chicken pox, chickenpox, toothache, tooth (hurts|pain|broke|infected|abscess), jaw swollen, gout, sciatica,
    (joint|knee|ankle|elbow) & (red|hot|swollen|swole), back (went out|spasms|pain), (breast|boob) & (lump|red|hot|infection|hard), mastitis, thrush, dizzy, lightheaded, vertigo, jaundice, yellow (eyes|skin), (eyes|skin) yellow, swollen (leg|legs|ankle|ankles|feet|foot|knee|hand|gland), staring spells, exposed & (meningitis|measles|covid|flu|tb|whooping cough|hiv|somebody|chicken pox|strep), nosebleeds, lump, numb fingers, tingling, palpitations, heart flutters, heart skips, limping, wont walk on, fussy & (all night|crying|ear|wont), period & (heavy|late|two weeks|bleeding), spotting, discharge, hernia, hemorrhoids`),
  'infection.wound': list(
    `(bite|bit|bitten|scratch|scratched) & (dog|cat|tick|hand|red|warm|spider|human|kid), tick & (bit|bite|head|rash|found|pulled), bullseye rash, (rusty|nail|tetanus) & (stepped|cut|foot|hand|shot|last|puncture|poked|up to date), stepped on nail, needle stick, stuck with needle, poked & needle, needlestick, splinter & (deep|red|infected|stuck), stitches & (came|red|out|pus|open|early), (needs|need) stitches, puncture wound, rash & (spreading|itchy|fever|all over|new|since|days|face|trunk), hives, poison ivy & (face|eyes|spreading|swollen), boil, (red and warm|warm and red|red warm|smells bad|oozing|draining|infected|smelly)`,
  ),
  'urine.blood': list(
    `(burns|burn|burning|hurts|stings|hurt) & (pee|peeing|urinate|peein), uti, bladder infection, kidney infection, (blood|pink|red|brown) & (pee|urine), peeing blood, cant hold pee, pee & (smells|cloudy|every)`,
  ),
  'vomiting.lasting': list(
    `threw up, throws up, throw up & (times|keeps|since), puked, diarrhea, loose stools, runny stools, cant keep down, keeping sips, stomach bug, vomit & times`,
  ),
  'pressure.high': list(
    `(bp|blood pressure|pressure) & (150|152|154|155|158|160|162|164|165|166|168|170|172|174|175|176|178), (bp|blood pressure) & (85|86|88|90) & (dizzy|low|weak)`,
  ),
  'medicine.ran-out': list(
    `(inhaler|insulin|epipen|albuterol|nebulizer) & (empty|out|last|gone|expired|almost), withdrawing, withdrawal, withdrawals, dope sick, dopesick, cold turkey`,
  ),
  'medicine.missed': list(
    `(missed|forgot|skipped) & (days|doses|birth control|warfarin|insulin|lithium|prep|methadone)`,
  ),
  'medicine.stopped': list(
    `(stopped|quit|went off|came off|off) (of)? (my|his|her|the)? (prednisone|steroid|steroids|keppra|lithium|lexapro|zoloft|insulin|warfarin|eliquis|metoprolol|meds|blood thinner|seizure meds|antidepressant|effexor|paxil|xanax|clonidine|propranolol)`,
  ),
  'medicine.reaction': list(
    `condom (broke|broken|slipped|came off), plan b, morning after pill, emergency contraception, unprotected sex, no condom`,
  ),
  'mood.low': list(
    `panic attacks, cant (do this|take it|take this) (anymore|any more|no more), cant cope, hearing things, havent slept, hasnt slept, drinking again, relapsed, relapse, so depressed, really depressed`,
  ),
  'sugar.off': list(
    `(sugar|sugars|glucose|bg|bs) & (200s|300s|250|260|270|280|290|300|310|320|330|340|350|360|370|380|390|65|66|68|62|60)`,
  ),
};
