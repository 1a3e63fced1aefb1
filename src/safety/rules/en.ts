import { ENGLISH_CONCEPTS } from './en-concepts.ts';
import { ENGLISH_CONTEXT } from './en-context.ts';
import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** How dangers are said in American English texts. */
export const ENGLISH: LanguageRules = {
  language: 'en',
  reviewedBy: null,
  concepts: ENGLISH_CONCEPTS,
  says: {
    'cardiac.chest-pain':
      list(`<chest> & <hurts>, chestpain, angina, elephant on chest, elephant sitting on chest,
      brick on chest, vise around chest, band around chest, chest & tight, tite chest, someone sitting on chest,
      something sitting on chest, chest & weird & sweating`),
    'cardiac.heart-attack': list(`(think|might|maybe|could|feels|feel|getting|got) heart attack,
      having (cardiac arrest|heart failure), heart attack & (now|right now|symptoms now|dad|mom|husband|wife),
      heart stopped, heart stopping, no pulse, cant find pulse, heart attack help`),
    'cardiac.heart-racing-faint':
      list(`heart (racing|pounding|fluttering|skipping|beating fast|beating) & (faint|dizzy|
      pass out|passing out|lightheaded|sweating|cant breathe|short of breath|passed out|black out),
      palpitations & (faint|dizzy|passed out|pass out|short of breath), defibrillator (shocked|went off|fired), icd shocked,
      heart (racing|beating) & (wont slow|wont stop|wont calm), pale & sweating & (heart|nauseous|short of breath)`),
    'cardiac.arm-jaw-pain':
      list(`(jaw|arm|shoulder blades) & (pain|hurts|hurting|aching|ache|aches) & (sweat|sweats|drenched|clammy|pale), left arm & (pain|hurts|hurting|ache|aching|numb|tingling) ,
      (jaw|arm|shoulder blades) & (pain|hurts|hurting|aching) & (sweating|sweaty|nauseous|nausea|short of breath|dizzy|faint|
      cold sweat), pain (going|shooting|running|moving|spreading|radiating) (down|into|up) (arm|left arm|jaw),
      cold sweat & (nausea|nauseous|short of breath|jaw|arm|chest|pale)`),
    'stroke.named': list(`(think|might|could|maybe) & stroke & (now|right now),
      having stroke, having mini stroke, think stroke, thinks stroke, looks stroke, signs stroke & (he|she|now|mom|dad),
      stroke symptoms (now|right now|started), think he had stroke, think she had stroke, might had stroke, tia now`),
    'stroke.face':
      list(`<face> & <droop>, face & numb, face (went|gone|feels) (numb|weird|dead), face & paralyzed,
      cant smile, half of face, side of face & (numb|weak|drooping|dead|cant move), mouth & (crooked|droopy|drooping)`),
    'stroke.side':
      list(`(arm|leg|hand|left side|right side|one side|half body|side body|whole side) & <numb> & <sudden>,
      (left side|right side|one side|half body|side body|whole side) & <numb>,
      arm & <numb> & (leg|speech|face|talk|confused), (cant|cannot|cnt|can not|couldnt) (feel|move|lift|raise) (arm|leg|left arm|
      right arm|left side|right side|one side|left leg|right leg|arms|legs|hand|side|left hand|right hand),
      (arm|leg|left arm|right arm|left leg|right leg|hand) (went|gone) (numb|limp|dead|weak)`),
    'stroke.speech':
      list(`(speech|words|talking|speaking|talks|sentences) & (slurred|slurring|garbled|jumbled|gibberish|
      mumbled|slurry|mixed up|coming out wrong|not making sense|not clear), slurring, slurred,
      (cant|suddenly cant|cannot|couldnt|unable) (talk|speak|get words out|form words|find words) & <sudden>,
      (cant|cannot) (talk|speak) (right|straight|clearly|properly), cant get words out, words wont come out`),
    'stroke.sight':
      list(`(cant see|lost vision|lost sight|vision gone|went blind|vision went|loss of vision|vision loss|cannot see|
      vision cut out) & <sudden>, (cant see|lost vision|blind|cannot see) (out|in) (one|left|right|eye),
      (sudden) (blind|blindness|vision), vision & gone & eye, went blind, lost vision, lost sight, suddenly see double,
      seeing double & <sudden>`),
    'stroke.worst-headache':
      list(`worst headache, worst head ache, headache of life, worst headache of life, thunderclap,
      headache & (stiff neck|confused|worst|vision|numb|passed out|cant see|slurred|explode|exploded),
      head & (going explode|about explode|exploding) & <sudden>, worst migraine of life, worst pain in head`),
    'stroke.balance':
      list(`<sudden> & (cant walk|cant stand|cant stand up|lost balance|cant balance|falling to one side),
      (lost balance|cant walk straight|leaning) & (speech|numb|vision|face|dizzy|slurred)`),
    'breathing.cannot':
      list(`<cant> <breathe>, <cant> with <breathe>, breathing & (hard|bad|worse|trouble|difficult|problem|problems|heavy|not good|labored|troubles|difficulty|not right), not breathing, isnt breathing,
      stopped breathing, stops breathing, not able breathe, cant get any air, no air, breathing stopped, short of breath,
      shortness of breath, out of breath & (rest|resting|sitting|sleep|talking|lying|cant|worse|now), sob at rest, suffocating,
      gasping, gasp for air, cant brthe, cantbreathe, quit breathing, aint breathing, doesnt breathe, breathless,
      winded & (sitting|resting|talking), lungs & (closing|closed|cant|tight), not breathin, wont breathe, doesn breathe,
      isnt taking breaths, no longer breathing, breathing weird, breathing funny, breathing & (wrong|strange|shallow),
      smothering, air hunger, turning purple, dont breathe right, cant b reathe`),
    'breathing.blue':
      list(`(lips|lip|face|fingers|fingertips|skin|baby|he|she|mouth|nails|tongue|son|daughter) & (blue|gray|grey|
      purple|bluish), turning blue, turned blue, went blue, going blue, looks blue`),
    'breathing.struggling':
      list(`ribs & (pulling|sucking|sinking|caving|retracting), retractions, belly breathing, grunting & breath,
      breathing & (fast|hard|heavy|really fast|rapid|rapidly|labored) & (cant|baby|son|daughter|ribs|wheezing|now|child|worse|he|she),
      nostrils flaring, nose flaring, breathing & (labored|laboured), wheezing & (bad|badly|cant|wont|worse|severe|not helping|hard),
      asthma attack & (bad|cant|now|severe|wont|help|worse|inhaler), having asthma attack, croup & (cant|blue|struggling),
      stridor, skin & (sucking in|pulling in) & ribs, neck sucking in`),
    'breathing.inhaler':
      list(`(inhaler|inhalers|nebulizer|neb|albuterol|breathing treatment|breathing treatments|rescue inhaler|
      puffer) & (not helping|isnt helping|not working|isnt working|doesnt help|didnt help|wont help|no help|not doing anything|
      does nothing|doesnt work|didnt work|aint working|aint helping|arent helping|arent working|no relief|not relief)`),
    'anaphylaxis.swelling':
      list(`<throat> & <swollen>, throat closing, throat (feels|getting) (closing|tight|swollen),
      face & (swelling|swollen|swelled) & (ate|sting|stung|peanut|medicine|allergic|hives|breathe|nuts|shrimp|lips|new),
      hives & (throat|breathe|breathing|vomiting|faint|dizzy|swelling|tongue|wheezing|lips|all over|throwing up|wheeze|face),
      (stung|sting|peanut|peanuts|nuts|shrimp|shellfish|bee|wasp|egg|cashew) & (swelling|swollen|breathe|breathing|hives|wheezing|
      throat|faint|passed out|lips), throat is itchy & (hives|swelling|tight)`),
    'anaphylaxis.named':
      list(`anaphylaxis, anaphylactic, anaphalactic, used epipen, epipen now, used epi pen, gave epipen,
      gave epi pen, severe allergic reaction, bad allergic reaction, having allergic reaction & (breathe|throat|swelling|bad|severe),
      need epipen, where epipen`),
    'bleeding.will-not-stop':
      list(`<bleeding> & <wontstop>, blood & spurting, bleeding out, hemorrhaging, bleeding to death,
      losing & lot & blood, bleeding & (heavy|heavily|bad|badly|profusely) & (cut|wound|head|surgery|incision|now|wont),
      (bled|bleeding) through (towel|bandage|towels|gauze), blood everywhere, blood all over, soaked in blood, pool of blood`),
    'bleeding.inside':
      list(`<vomiting> & <blood>, (black|tarry|bloody) (stool|stools|poop|diarrhea) & (dizzy|faint|weak|lot|pain|blood thinner|
      tarry|lots), (stool|stools|poop|bm|poo|diarrhea) & (tarry|tar|black|maroon), black tarry, poop & (black tar|lots of blood|full of blood|pure blood|all blood),
      (puking|vomit|puke|throw up) looks like coffee grounds, coffee ground vomit, passing & blood clots, blood & (pouring|gushing),
      bleeding from (rectum|butt|bottom) & (lot|wont|dizzy|heavy|faint)`),
    'bleeding.wound':
      list(`stabbed, been stabbed, been shot, got shot, shot in (leg|arm|chest|stomach|head|back), gunshot, cut off finger,
      (cut|chopped|sliced|lost) & (finger|fingers|hand|toe|thumb) & (off|saw|knife|machete|tip), amputated finger, severed,
      deep cut & (bone|bleeding|wont|gaping), cut artery, bone sticking out, bone out skin, see bone, got stabbed`),
    'poisoning.too-much':
      list(`<took> & <toomany> & <pills>, <took> & <number> <pills>, <took> & <number> of & <pills>, <took> (too much|too many|whole bottle|whole thing|all of them|all pills),
      <child> & <took> & <pills> & (by accident|accident|accidentally|found|mine|grandmas|grandpas|spilled|open|got into),
      <child> & (got into|swallowed|ate|drank|eaten|eating|gotten into) & <pills>, od on, oded on, odd on`),
    'poisoning.swallowed':
      list(`(drank|swallowed|ate|drink|swallow|drinking|eaten|got into|put in mouth|licked|swallowing|sipped|gulped|ingested|choked on) &
      (bleach|drain cleaner|antifreeze|detergent|tide pod|laundry pod|pod|rat poison|poison|cleaner|lighter fluid|gasoline|chemical|
      chemicals|battery|button battery|magnet|magnets|vape liquid|vape juice|nicotine|mushroom|mushrooms|ammonia|lye|paint thinner|
      pesticide|hand sanitizer|lamp oil|windex|clorox|watch battery|batteries|berries|nail polish remover|dishwasher pod|cleaning),
      poisoned, been poisoned, bleach & eyes, chemical & eyes, splashed & eyes`),
    'poisoning.overdose':
      list(`overdosed, overdosing, overdose & (now|help|think|took|pills|he|she|son|daughter|on), od now, narcan,
      naloxone & (gave|need|used|where), odd & fentanyl, took & fentanyl & (blue|wake|sleep), overdoes`),
    'poisoning.gas':
      list(`carbon monoxide & (alarm|detector|headache|sick|dizzy|going off|smell|leak), co alarm, co detector & (going off|beeping|
      alarm), gas leak, smell gas & (dizzy|headache|sick|house), breathing fumes, inhaled & (fumes|chlorine|smoke|gas|bleach)`),
    'seizure.having':
      list(`(twitching|jerking|shaking|spasming) & (wont answer|wont respond|not answering|not responding|unresponsive|wont stop|all over|whole body), convulses, seized for, having seizure, having seizures, having another seizure, seizing, in seizure, (another|first|second|third) seizure, seizure again,
      seizure & (now|wont stop|minutes|again|stopped|another|longer|keeps|blue|second|third|right now|today|helpp|help|long),
      convulsing, convulsions, convulsion, shaking & (uncontrollably|eyes rolled|wont stop|foam|unresponsive), eyes rolled back, eyes rolling back,
      foaming at mouth, foaming mouth, jerking & (body|all over|uncontrollably|arms) & (wont|eyes|respond|stop), having fit, fitting & (wont|now|min), seisure, sezure, seizures back to back, cluster seizures, rescue med & seizure, diastat`),
    'unconscious.not-waking':
      list(`<wont> <wake>, <wont> get & (to wake|wake up|awake), <cant> (him|her|mom|dad|baby|son|daughter|them) (wake|wake up),
      unresponsive, unconscious, unconcious, wont respond, not responding & (baby|he|she|mom|dad|son|daughter|husband|wife|grandma),
      (found|collapsed|collapse) on floor, collapsed, passed out & (wont|not|cant|still|floor), lost consciousness, (cant|wont) stay awake,
      keeps passing out, in coma, not moving & (he|she|baby|mom|dad|husband|wife|grandma), no response & (he|she|mom|dad|baby), went limp, gone limp,
      knocked out cold, lifeless, not waking`),
    'unconscious.passed-out':
      list(`passed out, fainted, blacked out, about pass out, going pass out, gonna pass out, going faint, feel faint & (chest|heart|blood),
      keep fainting, keeps fainting, almost passed out, gonna faint, pass out, faintd, past out`),
    'unconscious.confused':
      list(`<sudden> & <confused>, (new|sudden) confused, (mom|dad|he|she|grandma|husband|wife|grandpa|mother|father) & (confused|
      disoriented|delirious|doesnt know where|doesnt know who|doesnt recognize|didnt recognize|not making sense|talking nonsense|
      out of it|not making any sense|does not know where|incoherent|not know who), confused & (fever|insulin|fell|hit head|cant|now),
      doesnt know (where|who|what day|own name), does not know (where|who), hallucinating & (fever|confused|now|medicine), delirious`),
    'head-injury.signs':
      list(`(hit|bumped|banged|bonked|smacked|landed on|fell on|hurt|injured|cracked|struck|conked) & head & (vomiting|vomited|throwing up|threw up|sleepy|drowsy|
      confused|passed out|bleeding|headache|worse|seizure|pupils|blood thinner|blood thinners|wont stop|knocked|acting weird|acting strange|clear fluid|
      eliquis|warfarin|coumadin|xarelto|unconscious|dizzy|not acting right|wont wake|cant remember|baby|dent|soft spot|puking|blacked out|puked|weird|stairs),
      head injury & (vomiting|sleepy|confused|worse|passed out|bleeding|baby), skull & (cracked|fracture|dent|soft), concussion & (worse|vomiting|wont wake|confused|
      throwing up|pupils), one pupil & (bigger|larger|big), fell & (crib|bed|changing table|stairs|couch|ladder) & (head|vomiting|sleepy|wont wake|limp),
      clear fluid & (nose|ear|ears) & (fell|hit|head)`),
    'head-injury.neck-back':
      list(`(neck|back|spine) & (injury|broke|broken|hurt|snapped|cracked) & (cant feel|cant move|crash|accident|fell|numb|dove|dive),
      (fell|crash|accident|dove) & (cant move|cant feel) & (legs|arms|body|feet), broke neck, broken neck`),
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
    'choking.now':
      list(`(swallowed|inhaled) & (coin|toy|marble|grape|lego|bead|penny|quarter) & (drooling|wheezing|gagging|coughing|choking|vomiting), stuck in windpipe, stuck & (throat|throats) & (grape|food|meat|pill|bone|candy|hot dog|toddlers|sons|daughters|babys), choking, chocking, chokin, choaking, stuck in throat & (cant|breathe|blue|drool|drooling|swallow), something stuck & throat, cant swallow & (drooling|breathe|choking|spit|saliva|throat), choke on, choked on, chokes on,
      food stuck & throat, coin stuck, (swallowed|inhaled) & (coin|toy|marble|grape|lego|bead) & (cough|breath|breathe|blue|drool|cant|gag)`),
    'burn.big':
      list(`(burn|burned|burnt|burns|scalded) & (face|hands|hand|arm|arms|leg|legs|chest|body|blisters|big|large|boiling|oil|grease|hot water|fire|all over|genitals|eyes|white|charred|skin peeling|foot|stomach|back|baby|coffee|third degree|
      3rd degree|stove|tea|soup|blistering|chemical|skin) & (baby|bad|badly|blisters|big|large|boiling|oil|grease|fire|all over|third degree|3rd degree|white|charred|face|peeling|son|daughter|severe|hot water|help|blistering|now|whole|half|chemical|skin),
      (spilled|pulled|poured|splashed) & (boiling|hot) & (water|oil|grease|coffee|soup|tea) & (on|baby|son|daughter|herself|himself|me), on fire & (shirt|clothes|hair|house|he|she|caught), caught fire, house on fire,
      third degree burn, third degree burns, third degree`),
    'burn.electric':
      list(`electrocuted, electric shock & (burn|passed|hurt|chest|numb|heart|thrown|outlet), shocked by & (outlet|wire|electricity), struck by lightning, hit by lightning, lightning struck, lightning hit,
      shocked & (outlet|wire|cord) & (baby|son|daughter|burn|hand)`),
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
    'environmental.heat-cold':
      list(`heat stroke & (think|now|confused|might|signs now), heatstroke & (think|now|might), (hot|sun|heat|hot car|outside) & (confused|stopped sweating|passed out|not sweating|collapsed|unresponsive|dry skin) ,
      left in & (car|hot car) & (baby|child|son|daughter|dog|kid|heat), hypothermia & (think|now|might), frostbite & (black|blisters|white|numb|toes|fingers), (freezing|ice cold|cold) & (wont stop shivering|stopped shivering|blue|slurring|unresponsive|confused),
      baby & hot car, hot car & (kid|baby|son|daughter|locked)`),
    'environmental.bite':
      list(`(bit|bitten|bite|bitin) & (snake|bat|raccoon|rattlesnake|copperhead|rabid|rabies|skunk|fox|black widow|brown recluse|scorpion|stray dog|wild animal|rattler|coyote|cottonmouth),
      snake & (bit|bite|bitten), dog & (bit|bite|attacked|mauled) & (face|neck|deep|baby|throat|wont stop|bad|gash|torn), woke up & bat, bat & (room|bedroom|crib) & (woke|asleep|baby|sleeping|found|kids|son|daughter|flying), scorpion & (stung|sting) & (baby|breath|numb|jerking|face|son|daughter|kid)`),
    'environmental.water':
      list(`(under water|underwater|went under|pulled out) & (pool|tub|lake|bath|pond) & (coughing|cough|breathing|limp|sleepy|blue|vomiting), drowning, drowned, almost drowned, near drowning, nearly drowned, (fell|found|face down|underwater|went under) & (pool|tub|bathtub|water|lake|bath) & (blue|cough|coughing|breath|breathing|limp|wont|unresponsive|under|face down|choking|water|not|pulled),
      hanging by & (cord|blind|neck)`),
    'other.dying':
      list(`im dying, i think im dying, i am dying, think dying, going die & (help|cant|now|pain|chest|breathe|blood), gonna die & (help|cant|now|pain|chest|breathe|think|feel), think i am dying, hes dying, shes dying, is dying now,
      feel like going die & (heart|chest|help|now|pain), help me im dying, feeling of doom, impending doom, i feel im dying, think going die, feel going die, think gonna die`),
    'other.call-ambulance':
      list(`(need|send|call|want|get|sending) (ambulance|paramedics|ems), (call|dial|text|calling) 911 (for me|now|for us|help|hurry), need 911, should i call 911, do i call 911, should we call 911, call 911 please, call 911,
      need emergency help, this emergency, its emergency, is emergency, medical emergency, life or death, emergency help, ambulance now, help emergency, send help, need help now, sos help, 911 help, 911`),
    'other.injury':
      list(`(car|bad|motorcycle|bike|truck) (accident|crash|wreck) & (hurt|bleeding|pain|head|neck|cant|chest|now|stomach|back), hit by (car|truck|bus|train), run over, (fell|fall) & (roof|ladder|story|stairs|window|balcony) & (cant|head|back|move|bleeding|hurt|leg|neck|pain),
      fell & (cant get up|cant move|cant walk|cant stand) , leg & (bent|wrong way|deformed|sticking out), open fracture, compound fracture, hip broke & fell, broken hip, impaled, crushed & (under|hand|leg|chest|car|foot), eye & (popped|knife|nail|glass|stabbed), nail gun, something in eye & cant see`),
    'other.blood-pressure': list(
      `(blood pressure|bp|pressure) & (high|through the roof|180|190|200|210|220|240|sky high) & (headache|chest|vision|numb|confused|cant see|blurry|breathe|breath|weak|slurred|dizzy and|back pain|nosebleed)`,
    ),
    'suicide.wish':
      list(`(dont|cant) see (reason|point) & (keep going|going on|living|anymore|keep), no reason keep going, no reason go on, (dont|cant) want keep going, dont want exist, dont want do this anymore, cant keep living, <wantto> (kill|kil|killing|hurt|hurting|end|ending|hang|shoot|harm|off|offing|kiling|drown|stab) myself, kill (myself|my self|mself|myslef|mysel), kms, kll myself, want die, wanna die, wants die, wanted die, wish dead, wish i dead, wish i was dead, wish i were dead,
      wish wasnt here, wish i wasnt here, wish wasnt alive, wish never born, wish i never born, better off dead, rather be dead, rather die, rather dead, dont want live, dont want be alive, dont wanna live, dont wanna be alive, dont want be here anymore, dont wanna be here anymore,
      dont want wake up, dont wanna wake up, not wake up & (wish|hope|want|rather|tomorrow|pray), (hope|wish|pray|hope i|wish i) dont wake up, never wake up & (want|wish|hope|could), end life, end my life, ending my life, ending life, end it all, ending it all, end it tonight, end everything, want end it, going end it,
      gonna end it, end it, take own life, taking own life, take life, unalive, unalive myself, unaliving, no reason live, nothing live for, no reason keep living, no point living, no point in living, no point going on, cant go on, cant live (anymore|with), dont want live, tired of living, tired of being alive,
      ready die, ready go & (die|life|pills|dead), done living, done with life, dont see point living, want disappear forever, go sleep & never wake up, sleep forever, dont deserve live, want be dead, want to be dead, wanting die, want death, self delete, not worth living, life isnt worth, life not worth, cant do life anymore,
      (kill|hurt|harm|end|shoot|hang) (himself|herself|hisself|themselves|themself) , (kill|end) (his|her) life, (he|she|son|daughter|husband|wife|mom|dad|brother|sister|friend|teen) & (want die|wants die|wanted die|kill himself|kill herself|suicidal), thoughts of dying, thoughts of death, think about dying, thinking about dying, thinking about death,
      dont care if i die, dont care if live or die, not be here anymore, wouldnt mind dying, checking out for good, want out of this life, give up on life, giving up on life, over it all & (die|pills|gun), jump off (bridge|roof|building), jump in front, (crash|drive) car into, drive off bridge, hang myself, hanging myself, slit wrists, slit my wrists, blow brains out,
      shoot myself, drown myself, drive into, i wanna unalive, commit suicide, committing suicide, commiting suicide, commit sucide`),
    'suicide.plan':
      list(`(rope|noose|gun|razor|pills) & (plan|tonight|note|goodbye), (got|bought|holding|loaded|found|using) & (gun|rope|noose|knife|pills|razor|razors|blade) & (tonight|end it|do it|ready|myself|die|hand|goodbye|mouth|head|sitting|enough|himself|herself|use),
      gun & (head|mouth|in hand|my hand|loaded) & (ready|tonight|do|now|sitting|me|here), saving up & (pills|meds), saved up & (pills|meds), stash & pills, enough pills, pills & (end it|in front of me|goodbye|never wake|do it|tonight|lined up|counted),
      plan to (die|kill|end), planned how, know how im going, wrote & note & (goodbye|suicide|family|ready|do it), suicide note, standing on & (bridge|roof|ledge|tracks), on (bridge|ledge|roof|train tracks) & (jump|end|ready|die|done|goodbye), tonight is the night, noose, made up my mind & (die|end|tonight), tonight i end`),
    'suicide.goodbye':
      list(`goodbye everyone, good bye everyone, goodbye forever, goodbye & (cant|sorry|love|tell|kids|forever|last|world|done|world), tell (kids|family|mom|wife|husband|son|daughter|everyone|them) i love & (sorry|goodbye|cant|last|done|gone), last message, last time youll hear, last goodbye, last text,
      (wont|will not) be here (tomorrow|much longer|anymore|next week|next time|long), when im gone & (take care|kids|tell|everyone|better|dog|family), giving away & (stuff|things|everything|belongings)`),
    'suicide.burden':
      list(`better off without me, better without me, everyone be better off, theyd be better off, burden to & (everyone|family|die|gone|all|kids), nobody would (miss|care if|notice if), no one would (miss|care if|notice if), world better without, wouldnt miss me, cant take it anymore & (life|die|pills|gun|end|done|goodbye|live|want),
      hopeless & (die|life|point|end|living|go on|alive), nothing left live, nothing left for me, dont exist anymore, stop existing, not exist, cease to exist, dont want exist`),
    'suicide.named': list(
      `suicidal & (feeling|thoughts|i|he|she|son|daughter|feel|ideation|me|again|now), suicidal, suicide & (thinking|thoughts|want|think|commit|attempt|plan|going|gonna|tried|talking|she|he|talks|feeling), (attempted|tried) suicide, sucidal, feeling suicide`,
    ),
    'self-harm.doing':
      list(`(cut|cutting|cuts|burn|burning|hurt|hurting|hit|hitting|scratching|harm|harming|harmed|starving) (myself|my self|himself|herself|themselves|wrist|wrists|my arms|his arms|her arms|arms|own arms|thighs|my legs), self harm, self harming, selfharm, self injury, slit & (wrist|wrists), cutting again, (started|keep|keeps) cutting,
      relapsed & cutting, urge cut, want cut (myself|arms|wrists|skin), banging & head & (wall|on purpose) & (myself|himself|herself|cant stop|bleeding), hurt myself on purpose, cut & on purpose, fresh cuts & (arms|wrist|thighs|daughter|son)`),
    'violence.others':
      list(`<wantto> & (kill|hurt|shoot|stab|murder|strangle|harm|killing|hurting|beat|smother|drown|attack|poison|shake|choke|suffocate) (him|her|them|someone|somebody|people|everyone|wife|husband|boss|mom|dad|neighbor|kids|baby|you|doctor|mother|father|coworkers|brother|sister|boyfriend|girlfriend|son|daughter|children|roommate|ex|teacher|everybody|nurse|all),
      going shoot up, gonna shoot up, shoot up (school|place|work|clinic), (kill|hurt|murder|shoot) (him|her|them|someone|somebody|people|everyone|you) & (gun|knife|tonight|want|thoughts|going|gonna|swear|plan|urge|might), thoughts of (hurting|killing|harming|shaking) (someone|others|people|baby|him|her|kids|them|children),
      afraid & (hurt|shake|harm) & (baby|kids|him|her|child|someone|them), might (hurt|kill|shake) & (baby|him|her|someone|kids|them), homicidal, voices telling me kill, bomb & (clinic|school|office|going|bring), bring gun & (clinic|school|office|work), make them pay & gun, urges to hurt, snap & (hurt|kill|baby)`),
    'domestic.violence':
      list(`<partner> & (hits|hit|hitting|beats|beat|beating|punched|punches|slapped|slaps|choked|chokes|strangled|kicks|kicked|threatens|threatened|abuses|abused|abusing|shoved|pushed|raped|rapes|attacked|grabbed|burned|slapping|punching|choking|shoves|abusive|strangles|threatening|hurt|hurts|gets violent|violent|beat up|forces|forced|locked|locks|wont let|controls) & (me|us|face|arm|again|out|leave|sex|neck|i),
      <partner> & (hits|beats|chokes|punches|slaps|abuses|rapes|choked|strangled|raped|punched|slapped) , (he|she) (hits|beats|chokes|punches|slaps|abuses|choked|strangled|punched|slapped|raped|kicked|hit|beat|threatened|hurts) me, put hands on me, puts hands on me, beat me up, beating me, hitting me, (being|getting|been) abused, domestic violence & (me|victim|happening|husband|now|need),
      abusive (relationship|husband|boyfriend|partner|marriage|home), raped, sexually assaulted, was assaulted, got assaulted, sex with me & (forced|makes|made|without), forces me have sex, trafficking & (me), being trafficked, held against will, wont let me leave, locks me in, took my phone & (hits|wont|hurt|leave|scared)`),
    'domestic.fear':
      list(`(not safe|dont feel safe|unsafe|afraid|scared|dont feel safe) & (home|husband|boyfriend|partner|ex|him|he|wife) & (home|hurt|kill|hit|me|go|come|live|him|gun|drinks|angry), going kill me & (he|husband|boyfriend|ex|partner|she|says), (says|said|threatens|swears) & kill me, kill me if i leave, hes going kill me, scared (for) (husband|boyfriend|partner|ex|my life|life|wife),
      afraid of (husband|boyfriend|partner|ex|wife), fear for my life, fear for life, being stalked, stalking me, following me & (ex|he|scared|home|car|man|someone), being followed, threatened me with, pulled gun on, pulled knife on, gun to my head, knife to my throat`),
    'child-abuse.told':
      list(`(someone|uncle|he|dad|stepdad|father|mom|teacher|boyfriend|coach|cousin|babysitter|man|mother|stepfather|grandpa|brother|neighbor|stepmom|stepbrother|parents) & (touched|touching|molested|molesting|molests|beats|beat|beating|hits|hit|hitting|burned|abused|abusing|abuses|raped|hurts|hurt|hurting|whips|shakes|shook|slapped|choked|locks|whipped|touches|kicked|starving) &
      (son|daughter|child|kid|kids|baby|girl|boy|niece|nephew|children|private|privates|private parts|stepson|grandson|granddaughter|grandkids), (child|son|daughter|kid|baby|niece|nephew|children|kids) (getting) (abused|molested|hit|beaten|hurt|beat|touched), molested, child abuse & (happening|report|think|need|neighbor|suspect|see),
      private parts & (touched|touches|touching|him|her|uncle|someone|hurts|me), touches me & (down there|private|night|stepdad|uncle|dad|bed), (bruises|marks|burns) & (son|daughter|child|baby|kid|niece|nephew|grandson) & (dad|father|boyfriend|belt|babysitter|mom|daycare|hand|someone|visit|sitter|from), (dad|mom|stepdad|stepmom|uncle|father) (hits|beats|hurts|touches) me,
      shook & baby, shaken baby, left & (kids|baby|children|toddler) & alone & (days|night|hours|nobody), not feeding & (kids|children) & (neighbor|they|mom)`),
    'elder-abuse.told':
      list(`<elder> & (hits|hit|hitting|beats|beating|slapped|slaps|abused|abusing|abuses|pushed|starving|neglected|neglecting|tied|bruises|bruised|bruise|steals|stealing|stole|locked|locks|punched|shoved|yells|hurting|rough|bedsores|grabbed|threatens|handled) & (caregiver|aide|nursing home|her|him|money|staff|bruises|facility|caretaker|son|daughter|grandma|grandpa|grandmother|grandfather|nana|nephew|home|me|resident|checks|room|elderly),
      elder abuse & (think|report|happening|suspect|need), (aide|caregiver|caretaker|nurse at home|home health) (hits|hit|hurts|slapped|steals|stole|yells|pushed|grabbed|pinched|pinches) , (son|daughter|nephew|grandson) & (takes|taking|stealing|steals|stole) & (money|check|social security|pension|checks) & (me|hits|threatens|food|yells|mom|grandma), not being fed & (nursing|mom|dad|grandma|home), left in (own|dirty) & (diaper|waste|urine|feces) & (days|hours|mom|dad|grandma|nursing)`),
    'psychosis.voices':
      list(`(hearing|hear|hears) voices, voices & (telling|tell|told|say|saying|head|wont stop|command|talk) & (me|him|her|hurt|kill|die|head|do|things|stop), (seeing|sees|see) things that arent there, (seeing|sees|hearing|hears) things & (arent there|not there|not real|isnt there|arent real), (tv|television|radio|phone) & (talking to|sending|messages) & (me|him|her) & (secret|told|voices|send|special|sending),
      (they|fbi|cia|government|neighbors|people) & (following|watching|poisoning|chip|after|tracking|spying|out to get) & (me|him|her) & (chip|brain|poison|know|everywhere|voices|cameras|food|house|thoughts|kill), hasnt slept in days & (talking|god|paranoid|voices|acting|energy|seeing), havent slept in (days|4 days|5 days|a week) & (god|voices|invincible|seeing|power|energy|watching|mission),
      paranoid & (voices|seeing|knife|everyone|poison|poisoned|barricaded), (he|she|son|daughter|husband|wife) thinks (he|she) (god|jesus|chosen), demons & (telling|inside|baby|voices|told), baby is (evil|possessed|demon|devil|not real), chip in (brain|head|arm), poisoning my food`),
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
    'device.feeding-tube': list(
      `(feeding tube|g tube|gtube|gj tube|gj|button|peg|ng tube|catheter|ostomy|colostomy) & (out|came out|fell out|pulled out|leaking|clogged|blocked|red|infected|bleeding|stuck|broke), feeding pump & (broke|broken|error|not working|stopped)`,
    ),
    'breathing.wheeze': list(
      `wheezing, wheezy, wheeze, asthma & (acting up|flaring|flare|worse|bad|attack), asthma attack, using inhaler more, inhaler every, coughing & (all night|cant stop|nonstop|wont stop), retaining fluid, ankles swelling, swollen ankles, gained & pounds & (days|week|overnight)`,
    ),
  },
  names: {
    'cardiac.heart-attack': list('heart attack, cardiac arrest, heartattack'),
    'stroke.named': list('stroke, mini stroke, tia'),
    'seizure.named': list('seizure, seizures, status epilepticus'),
    'poisoning.overdose': list('overdose, od'),
    'sepsis.named': list('sepsis, meningitis'),
    'environmental.heat-cold': list('heat stroke, heatstroke, hypothermia'),
    'suicide.named': list('suicide'),
    'elder-abuse.told': list(
      '<elder> & (hits|slaps|pinches|hurts) & (aide|caregiver|staff|nurse|home), elder abuse',
    ),
    'child-abuse.told': list('child abuse'),
    'domestic.violence': list(
      '(hands|hand|arm) around my (neck|throat), hands around (neck|throat), grabbed me by (neck|throat|hair), grabbed by (neck|throat|hair), <partner> & (threw|dragged|bit|whipped|spits|shook) & (me|at), domestic violence',
    ),
    'poisoning.gas': list('carbon monoxide'),
    'anaphylaxis.named': list('allergic shock'),
  },
  context: ENGLISH_CONTEXT,
};
