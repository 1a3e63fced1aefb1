import { list } from '../list.ts';

/** What a nurse sees the same day, as people say it in American English texts. */
export const SAID_OF_SAME_DAY: Readonly<Record<string, readonly string[]>> = {
  'fever.high': list(
    `fever, feverish, fevers, running temp,  temp of, temperature of, running hot, burning up, high temp, chills`,
  ),
  'fever.newborn-hot': list(
    `(newborn|week old|weeks old|day old|days old|month old|infant|new born) & (hot|warm|feels hot|feels warm|burning up|fever|sweaty|temp)`,
  ),
  'infection.wound': list(
    `(wound|incision|cut|stitches|scar|surgery|surgical|foot|toe|sore|ulcer|bite) & (pus|oozing|red streak|red streaks|smells|smelly|infected|hot|draining|green|red and warm|swollen and red|opened|opened up|spreading|yellow), infected, infection, cellulitis, abscess, red streaks, pus`,
  ),
  'medicine.double':
    list(`(took|taken|gave|give) & (twice|double|two doses|2 doses|extra|wrong|second dose|someone elses|too much|doubled|by mistake) & (warfarin|coumadin|insulin|digoxin|methotrexate|oxycodone|opioid|morphine|dose|pill|pills|medicine|meds|medication|eliquis|xarelto|metoprolol|blood thinner|heart|tablet|metformin|blood pressure),
    wrong (medicine|dose|pill|insulin|meds|medication), double dose, doubled dose`),
  'medicine.stopped': list(
    `(stopped|quit|off|stop) (taking|giving|using|medicine|meds) & (seizure|prednisone|steroid|steroids|keppra|insulin|blood thinner|eliquis|warfarin|lithium|heart|transplant|antidepressant|clonazepam|xanax|metoprolol|blood pressure|meds|medicine|pills|lexapro|zoloft)`,
  ),
  'medicine.ran-out': list(
    `(ran|run|running|almost|all) out (insulin|medicine|meds|inhaler|pills|medication|seizure|warfarin|eliquis|oxygen|metformin|keppra), out of (insulin|inhaler|medicine|meds|pills|seizure meds), no (insulin|inhaler) left, no more (insulin|medicine|pills|meds|inhaler), last (pill|dose|insulin|inhaler), (cant|couldnt) (afford|get|refill) (insulin|inhaler|medicine|meds|pills|medication|refill)`,
  ),
  'medicine.missed': list(
    `(missed|forgot|skipped|forgotten|havent taken|hasnt taken|didnt take|vomited|threw up) & (insulin|dose|doses|pill|pills|medicine|meds|medication|keppra|warfarin|shot|injection|blood thinner|seizure|prep|chemo|eliquis|antibiotic|antibiotics)`,
  ),
  'medicine.reaction': list(
    `rash & (medicine|new|antibiotic|amoxicillin|pill|started|meds|lamictal|medication|after), hives, allergic reaction, side effect & (bad|severe|cant|worse), new (medicine|med|pill|antibiotic) & (rash|itching|dizzy|swelling|sick|itchy)`,
  ),
  'fluids.low': list(
    `(no|hasnt|havent|not|didnt) (peed|pee|wet diaper|wet diapers|urine|urinated|peeing|tears|wet) , no wet (diaper|diapers), no tears, dehydrated, dehydration, (cant|not|wont) (drink|keep fluids|keep water|keep anything down|keep down|keeping anything down), cant keep (anything|food|water|fluids|liquids|meds) down, nothing stays down, sunken eyes`,
  ),
  'vomiting.lasting': list(
    `(throwing up|vomiting|puking|diarrhea) & (all day|all night|since|days|hours|every|cant stop|keeps|wont stop|nonstop|constantly|night|two days|again), keeps throwing up, keep throwing up, vomiting, throwing up`,
  ),
  'sugar.off': list(
    `<sugar> & (high|low|dropping|over|300|350|400|spiking|crazy|up|down|wont come down|60|55|58|62|65)`,
  ),
  'pressure.high': list(
    `(blood pressure|bp) & (high|really high|up|over|spiking|180|190|200|low|really low|crazy|wont come down)`,
  ),
  'fall.had': list(
    `fell, had fall, took a fall, fallen, hit head, bumped head, hit & head, broke (arm|leg|wrist|ankle|hip|bone), broken (bone|arm|leg|wrist|ankle), sprained`,
  ),
  'leg.clot': list(
    `(calf|leg|thigh) & (swollen|swelling|red|warm|hot|painful) & (one|left|right|calf|surgery|flight|pain|red|hot|warm|painful), blood clot, leg clot, dvt`,
  ),
  'worse.getting': list(
    `getting worse, much worse, worse than (yesterday|before|this morning|last night), not getting better, pain & (bad|severe|really bad|worse|8|9|10|terrible|killing me|awful), new (lump|weakness|rash), keeps getting worse, severe, cant sleep & pain, stomach pain, belly pain, abdominal pain`,
  ),
  'urine.blood': list(
    `(blood|bloody) & (pee|urine|peeing|stool|poop|toilet|wipe|stools), (cant|unable) pee, cant urinate, burns (when) pee, burning (when|when i) pee, hurts (when) pee, catheter & (blocked|not draining|leaking|out|clogged|pain)`,
  ),
  'mood.low': list(
    `(feeling|feel) (depressed|hopeless|worthless), depressed, hopeless, panic attack, panic attacks, cant stop crying, crying all day, cant cope, cant do this anymore, cant take it anymore, worthless,  no hope, want give up, done with everything, overwhelmed and cant, hate my life, empty inside`,
  ),
};
