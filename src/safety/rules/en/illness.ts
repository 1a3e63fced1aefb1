import { list } from '../list.ts';

/** Sick babies, sepsis, pain, pregnancy, sugar and machines at home, as people say them in American English texts. */
export const SAID_OF_ILLNESS: Readonly<Record<string, readonly string[]>> = {
  'infant.limp':
    list(`(baby|newborn|infant|month old|week old) & (limp|floppy|not moving|unresponsive|blue|wont wake|bulging soft spot|not waking|
    lifeless|gray|wont feed|not feeding|green vomit|vomiting green|bile|wont nurse|hard to wake|high pitched cry|ice cold), soft spot & (bulging|swollen|sunken|puffy|popping),
    inconsolable & (baby|infant|fever|hours|newborn), (vomit|vomiting|spit up) & (green|bile) & (baby|infant|newborn|he|she)`),
  'sepsis.fever-signs':
    list(`<fever> & (confused|stiff neck|cant bend neck|neck stiff|mottled|purple spots|purple rash|wont wake|hard to wake|disoriented|delirious|seizure|
    rash that doesnt fade|cant stay awake|breathing fast|spots|hallucinating|lethargic|clammy|blotchy|neck hurts|hard waking|purple), stiff neck & (fever|headache|light|rash|vomiting),
    (rash|spots) & (doesnt fade|dont fade|wont fade|not fade|purple|glass|dont blanch|bruise), mottled skin, skin & (mottled|blotchy|clammy) & (fever|cold|confused|sick|pale),
    sickest & (ever|felt), (never|ever) felt this sick, feel dying & fever, infection & (confused|shaking|clammy|faint|heart racing|spreading fast|breathing fast)`),
  'sepsis.named': list(
    `septic, think sepsis, have sepsis, going septic, think septic, sepsis & (now|think|getting), meningitis & (think|now|signs|might)`,
  ),
  'sepsis.weak-immune-fever':
    list(`(chemo|chemotherapy|transplant|neutropenic|no spleen|sickle cell|immunosuppressed|port|central line|picc|broviac|neutropenia|leukemia|spleen removed|
    kidney transplant) & (fever|temp|chills|100.4|101|102|103|temperature|feverish|100.5|100.8|100.6|100.9|38.5|39)`),
  'pain.worst':
    list(`worst pain, worst pain of life, worst pain ever, unbearable pain, pain unbearable, excruciating, screaming in pain, crying in pain, pain 10 out 10, 10 out of 10 pain,
    pain 10/10, cant take pain, cant stand pain, pain & (unbearable|10 out of 10|worst|intolerable|so bad cant|so bad i cant|tearing|ripping|doubled over|screaming|kills|11 out),
    (doubled over|curled up|writhing|rolling) & pain, ripping pain, severe pain & (sudden|now|cant|back|side|eye)`),
  'pain.belly':
    list(`(stomach|belly|abdomen|abdominal|tummy|side|gut) & (rigid|hard as rock|board|rock hard|worst|severe pain|unbearable|excruciating|terrible pain|stabbing|screaming|
    really bad pain|killing|horrible pain|severe|sharp pain|doubled), severe (stomach|belly|abdominal|tummy) pain, appendix & (burst|pain|ruptured|think), appendicitis & (think|pain|might|now),
    lower right & pain & (fever|vomiting|worse)`),
  'pain.testicle':
    list(`(testicle|testicles|balls|ball|scrotum|nuts|testical) & (pain|hurts|hurting|swollen|sudden|twisted|killing), eye & (pain|hurts) & (cant see|vision|severe|sudden|red and),
    erection & (hours|wont go)`),
  'pregnancy.bleeding':
    list(`<pregnant> & (bleeding|blood|spotting|clots|hemorrhage|gushing|soaking), soaking & pad, pad & (hour|every hour|full) & (blood|soaked|bleeding|soaking), miscarriage & (think|bleeding|pain|now|might),
    having miscarriage, miscarrying, (water broke|fluid leaking|leaking fluid|waters broke) & (weeks|early|green|pregnant|brown|months), clots & (golf ball|size|egg|plum|big)`),
  'pregnancy.warning-signs':
    list(`<pregnant> & (headache|vision|blurry|seeing spots|swelling|swollen|fever|chest|breathe|breath|faint|fainted|dizzy|severe pain|belly pain|stomach pain|seizure|racing|
    cramping|contractions|pain|cant keep|passed out|spots|flashing|fell|fall|car accident|pressure|upper right|face), preeclampsia & (think|headache|vision|signs now|pressure), eclampsia, hellp`),
  'pregnancy.baby-still':
    list(`baby & (not moving|isnt moving|stopped moving|hasnt moved|moving less|wont move|doesnt move|not kicking|stopped kicking|hasnt kicked|kicking less|not felt|havent felt|less movement|
    no movement|didnt move|barely moving|isnt kicking) & (belly|today|all day|weeks|pregnant|womb|inside|since|hours|morning|yesterday|night|tummy|move), havent felt & (baby|kick|move|kicks|movement),
    cant feel & baby & (move|kick|moving), (baby|her) & (isnt kicking|not kicking|stopped kicking|hasnt kicked|stopped moving|moving less)`),
  'pregnancy.birth':
    list(`baby coming (now|out), baby is coming, having baby now, in labor & (now|early|weeks|bleeding|coming|preterm), contractions & (minutes apart|weeks|close|every), need push, want push & baby,
    head coming out, see baby head, cord & (out|coming out|hanging|prolapse), crowning, giving birth now, water broke`),
  'diabetic.low':
    list(`<sugar> & (low|dropping|crashing|wont come up|not coming up|30|35|38|40|42|45|48|50|lo|crashed|tanking) & (shaking|confused|sweating|cant|wont|passed out|unconscious|sleepy|not coming up|seizure|
    unresponsive|wont wake|faint|dizzy|shaky|out|wont come up|weird|glucagon|acting), hypoglycemia & (passed|wont|confused|seizure|severe), gave glucagon, used glucagon, need glucagon,
    diabetic & (passed out|wont wake|unresponsive|confused|shaking|unconscious|not responding|collapsed|faint), low sugar & (cant swallow|passed|unconscious|confused|shaking),
    low & juice & (not|wont|still|didnt), insulin & (too much|double|wrong|whole) & (shaking|confused|sweating|low|faint)`),
  'diabetic.high':
    list(`<sugar> & (vomiting|throwing up|ketones|fruity|puking|breathing fast|deep breathing|sleepy|confused|cant wake|reads hi|says hi|reading hi|says high|threw up|hi on) ,
    ketones & (vomiting|high|large|throwing up|moderate|breathing|sick|purple|belly), dka, ketoacidosis, breath & fruity, fruity breath, diabetic & (vomiting|throwing up) & (breathing|sleepy|high|cant)`),
  'diabetic.pump':
    list(`insulin pump & (stopped|broke|broken|failed|not working|died|fell|came off|isnt working|no delivery) & (high|vomiting|sick|sugar|ketones|no insulin|backup|hours),
    no insulin & (vomiting|high|sick|days|ketones|type 1), pump & failed & insulin`),
  'device.airway': list(
    `(trach|trachea tube|tracheostomy|tracheotomy|trache|trac tube|breathing tube) & (out|blocked|plugged|clogged|came out|fell out|pulled out|popped out|wont go back|stuck|cant suction|bleeding|mucus plug|dislodged|cant get back|back in|cant clear)`,
  ),
  'device.failed':
    list(`(ventilator|vent|breathing machine|oxygen machine|oxygen tank|concentrator|bipap|oxygen concentrator|o2 tank|o2|oxygen|lvad|suction machine|oxygen supply|cpap) & (stopped|stopped working|broke|broken|failed|died|
    not working|isnt working|wont turn on|alarming|alarm wont|quit|quit working|empty|ran out|running out|wont work|doesnt work|shut off|went out|malfunctioning|wont start|low battery|battery dying|battery low|almost out|run out|beeping|about out|turned off),
    shunt & (blocked|malfunction|not working|vomiting|headache|sleepy|failed|infected|failure|broke|fever|clogged), lvad alarm, pacemaker & (stopped|failing|beeping|alarming|shocking)`),
  'device.power': list(
    `(power|electricity|lights|lectric|electric) & (out|went out|shut off|cut off|off|lost|outage|gone) & (ventilator|vent|oxygen|breathing machine|concentrator|machine|trach|suction|feeding pump|equipment|monitor|bipap|dialysis|nebulizer|home dialysis|battery)`,
  ),
  'device.line':
    list(`(central line|picc|picc line|port|broviac|hickman|dialysis catheter|iv line) & (broke|broken|came out|fell out|pulled out|bleeding|cracked|leaking|cut|snapped|ripped out|fever|chills|fell off|split|torn),
    fistula & (bleeding|burst|wont stop|bulging), (feeding tube|g tube|gtube|gj tube) & (out|came out|fell out|pulled out) & (vomiting|blood|fever|pain|belly hard|hours|cant get|yesterday|closing)`),
  'device.feeding-tube': list(
    `(feeding tube|g tube|gtube|gj tube|gj|button|peg|ng tube|catheter|ostomy|colostomy) & (out|came out|fell out|pulled out|leaking|clogged|blocked|red|infected|bleeding|stuck|broke), feeding pump & (broke|broken|error|not working|stopped)`,
  ),
};
