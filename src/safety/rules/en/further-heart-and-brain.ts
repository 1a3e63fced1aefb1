import { list } from '../list.ts';

/** More ways to say heart, stroke, seizure, unconsciousness and blows to the head: words of families put together. */
export const MORE_OF_HEART_AND_BRAIN: Readonly<Record<string, readonly string[]>> = {
  'cardiac.chest-pain':
    list(`(chest|chst|cheast|breastbone|breast bone|sternum|chess) && (squeezing|squeezin|crushing|pressure|elephant|truck|brick|bricks|weight|sitting on|caving|explode|on fire|fist|clamp|belt|strap|vise|vice|
      tight|tightness|heavy|hurt|hurts|hurtz|hurting|hurtin|pain|pains|ache|aching|achy|burning|stabbing|stabs|knot|squished|squishing|smushed|stomped on|feels funny|feels weird|funny feeling|standing on|gorilla|cinder block),
      (indigestion|heartburn|heart burn|gas pain) && (sweating|jaw|arm|clammy|sweaty|left shoulder|short of breath|cold sweat|faint),
      (nitro|nitroglycerin|nitros) && (<nohelp>|still|took|third|chest|pain), pressure & (chest|in chest|breastbone)`),
  'cardiac.heart-attack':
    list(`widow maker, heart giving out, heart quit, heart failing, heart quit beating, doing cpr, started cpr, giving cpr, aed, no pulse, cant feel pulse, cant find a pulse,
      heart (stopped|stops) beating, code blue, having heart attck, heart attack symptoms, symptoms of heart attack & (me|i|now|mom|dad)`),
  'cardiac.heart-racing-faint':
    list(`(heart|pulse|heartbeat|heart beat|ticker|afib|a fib|svt|hr|heart rate) && (racing|pounding|fluttering|flutter|skipping|skips|flip flopping|flopping|jumping|fast|beating|going|irregular|out of chest|out my chest|wild|crazy|weird|funny|140|150|160|170|180|190|200|210|220|30|32|34|35|36|38) && (<faintish>),
      (heart|pulse|heart rate|hr) & (150|160|165|170|175|180|185|190|195|200|210|220|230|240|28|30|32|34|35|36) & (rest|resting|wont slow|wont come down|sitting|on watch|watch says|dizzy|weak|laying|lying|minutes|hour|out of nowhere),
      (defibrillator|icd|pacemaker|vest|lifevest|life vest) & (shocked|shocking|zapped|fired|firing|going off|went off|kicked|jolted)`),
  'cardiac.arm-jaw-pain':
    list(`(jaw|left arm|both arms|shoulder blades|left shoulder|upper back|teeth) && (<aches>|heavy|numb|tight|pressure|dead|tingling) && (sweat|sweats|sweating|sweaty|sweatin|clammy|nauseous|nausea|throwing up|short of breath|cant breathe|winded|dizzy|faint|weak|chest|pale|gray|buckets|wore out|exhausted),
      (jaw) && (left arm|arm) && (<aches>|heavy|numb|tingling), (cold sweat|cold sweats|broke out sweating|pouring sweat|drenched in sweat) && (nausea|nauseous|throwing up|short of breath|jaw|arm|chest|pale|back|shoulder|weak|gray|faint|cant breathe)`),
  'stroke.face':
    list(`(face|mouth|smile|lip|lips|cheek|eyelid|eye|eyes) && (drooping|droopy|droop|drooped|drooping down|slid|sliding|melting|melted|twisted|crooked|lopsided|lop sided|one sided|uneven|sagging|saggy|slack|sideways|caddywampus|cattywampus|drawed up|drawn up|drawn to one side|fell down|hangs|hanging down|falling down),
      (drool|drools|drooling|droolin) && (side|corner|one side) && (mouth|smile|face|talk|arm|lip|lips), half face, side of face & (numb|dead|asleep|wont move|cant move|droop|weak|tingly), smile & (one side|half|crooked|uneven|funny|only)`),
  'stroke.side':
    list(`(arm|leg|hand|foot|left side|right side|one side|whole side|half body|side body) && (<uselessLimb>) && (face|mouth|smile|speech|talk|talking|talks|words|slur|slurring|slurred|confused|sudden|suddenly|all of sudden|woke up|out of nowhere|droop|drooping|lip|headache|dizzy|walk|vision|see|one side|started|this morning|just now|minutes ago|other side|saying),
      (arm|leg|hand|foot) (wont) (work|move|hold|lift|hold cup|go up|do what), (left side|right side|one side|whole side|half body|whole right side|whole left side) && (<uselessLimb>), (dragging|draggin|drags) (leg|foot|his leg|her leg|left leg|right leg|my leg|his foot|her foot|one leg|right foot|left foot),
      (keeps|kept|cant quit) (dropping|droppin) (things|stuff|cup|fork|spoon|pen|everything), hand (wont|cant) (hold|grip) , (cant) (hold|grip) (cup|fork|spoon|pen|anything|glass|phone|coffee)`),
  'stroke.speech':
    list(`(talk|talks|talking|talkin|speak|speaking|speakin|speech|words|sentences|sayin|saying) && (<garbledTalk>), (cant|couldnt|cannot|caint) (talk|speak|get words out|get her words out|get his words out|say words|find words|find the words|make words|form a sentence),
      (he|she|mom|dad|grandma|mama|husband|wife|grandpa|nana|papaw|gramma) (cant|couldnt|cannot|caint) (talk|speak), forgot how (talk|read|write|speak), words & (wont come|stuck|all wrong|wrong words|come out|backwards), tongue (wont work|heavy|thick)`),
  'stroke.sight':
    list(`(vision|sight|eyesight|eye|eyes) && (curtain|shade coming|went black|gone black|went dark|went out|tunnel|half gone|went blank|blacked out|went blind|going blind), (cant see|cannot see|lost sight|lost vision|blind) && (eye|sudden|suddenly|all of a sudden|half|one side|left|right|this morning|woke up|out of nowhere|minutes),
      curtain (came|coming|over|down) , seeing double && (sudden|suddenly|dizzy|walk|talk|slur|numb|weak|headache|droop|started), double vision & (sudden|suddenly|dizzy|walk|slur|headache|numb|started|weak)`),
  'stroke.worst-headache':
    list(`<headache> && (worst|thunderclap|lightning|baseball bat|hammer|hit me|sledgehammer|explode|exploded|exploding|sudden|suddenly|out of nowhere|split open|popped|pop|stiff neck|neck stiff|cant bend neck|slurred|slurring|cant talk|passed out|confused|numb|weak arm|double|never had|drops me|dropped me|brought me to knees|cant move neck|one pupil|cant see),
      (popped|pop|snapped) in head, something (popped|burst|exploded) in head, brain (bleed|bleeding) & (now|think|maybe|again)`),
  'stroke.balance':
    list(`(sudden|suddenly|all of a sudden|out of nowhere|woke up|just started) && (room spinning|spinning|staggering|stumbling|cant walk|veering|leaning|falling over|walking drunk|lost balance|no balance) && (speech|talk|double|numb|vomiting|throwing up|cant|slur|face|arm|headache|vision|see),
      (walking|walkin|walks|staggering|stumbling|weaving) & drunk & (didnt drink|dont drink|doesnt drink|not drinking|sober|sudden|hasnt|no alcohol), (leaning|listing|falling|leans) to (one side|left|right|left side|right side)`),
  'stroke.named': list(
    'think having stroke, having strok, having a stroke, mini stroke & (again|now|think|having), stroke again, another stroke, stroking out, stroke & (face|arm|talk|speech|happening|help|hurry)',
  ),
  'seizure.having':
    list(`fit & (having|havin|floor|min|minutes|jerk|jerking|shaking|foam|eyes|stiff|blue|going|another|throwed|fell|epileptic|seven|five|diazepam|pee|peed|wont stop|minute), (fell out|went down|hit the floor|hit floor|hit the tile|dropped) && (jerking|shaking|flopping|twitching|foam|foaming|eyes|stiff),
      (jerking|jerkin|twitching|twitchin|flopping|floppin|convulsing|convulsin|stiff|stiffened|stiffening|spasming|shaking|shakin|flailing|thrashing|seizing|seizin|trembling) && (foam|foaming|foamin|eyes rolled|eyes rolling|rolled back|eyes back|peed|pee|wet himself|wet herself|peed himself|bit tongue|biting tongue|bit her tongue|bit his tongue|wont answer|wont respond|
      not responding|unresponsive|like a fish|all over|whole body|wont stop|wont quit|cant stop|uncontrollably|blue|purple|then limp|went limp|wont snap out|out of it|blank|floor|minutes|first time|drooling|cant talk|wont wake),
      (stiff and jerking|stiff and shaking|jerking and stiff|shaking and stiff), (stiff|stiffened|rigid) && (jerk|jerking|shaking|twitching|convulsing|peed|foam|blue|eyes|unresponsive) && (jerk|jerking|peed|eyes|foam|first time|minutes|blue|wont|shaking|himself|herself),eyes (rolled|rolling|rollin|roll|went) (back|up|in head|in his head|in her head|up in head|to the back), foam & (mouth|out mouth), foaming & mouth, frothing & mouth, grand mal, gran mal, tonic clonic, status epilepticus,
      (diastat|diazepam|rectal valium|valium|nayzilam|valtoco|midazolam|ativan|rescue med|rescue meds|rescue medicine|emergency med) && (<nohelp>|seizing|seizin|jerking|still|minutes|shaking|fit|going|gave|second), (epileptic|epilepsy) & (fit|attack|wont stop|minutes|another|floor|now|status|back to back),
      (sezure|siezure|seizer|seezure|seasure|seizhure|ceizure|seizures|seizure) & (having|haveing|havin|wont|first|min|minutes|floor|still|blue|now|another|longer|breathing|going|stop), (staring|stares|staring off|spaced out) && (wont answer|unresponsive|lip smacking|smacking lips|cant snap|twitching|wont respond|drooling|not responding|wont snap)`),
  'unconscious.not-waking':
    list(`(cant|cannot|caint|couldnt|wont|unable|not able|hard|doesnt|dont|isnt|aint|impossible|cant get|wont get|no) (wake|waking|waken|arouse|rouse|roused|be roused|wake up|respond|responding|responsive|come round|snap out|snap out of it|open eyes|open her eyes|open his eyes|react|answer me|keep eyes open|keep her eyes open|keep his eyes open|wake all the way),
      (cant|cannot|caint|couldnt|unable|trying|tried) & (wake|rouse|arouse|waken) & <person>, out cold, out like a light & wont, (knocked|laid) out cold, passed smooth out, done passed out, fell out & (church|floor|wont|cant|eyes|heat|breathing|talk|wake), (dropped|went down|keeled over|fell out|collapsed|hit the floor|fell over) && (out cold|wont|eyes|church|store|answer|wake|conscious|limp|blue|breathing),
      keeled over, collapsed, slumped over, slumped, (dropped) (sack|sack of taters|rock|bricks), unresponsive, unresponsiv, unconcious, barely (conscious|responsive|awake|responding|alive), half (conscious), in and out & (conscious|consciousness|awake|responding), (only) (moans|moaning|groans|grunts), (moans|moaning|groaning) & (cant|wont|only),
      eyes (open but|half open|fixed|wont open|glazed), rag doll, ragdoll, (lifeless|looks dead|cold and stiff|found dead|stone cold), (found) & (on floor|on the floor|on ground|in the tub|on bathroom floor|facedown|face down) & (cant|wont|not|breathing|bleeding|confused|cold|him|her|mom|dad|grandma), wont (talk|answer|speak|look) & (floor|eyes|breathing|found|limp|staring),
      (wont|cant) quit sleeping, sleeping & (20 hours|all day) & (cant|wont|hard)`),
  'unconscious.passed-out': list(
    `passed out, past out, pased out, fainted, fainting, blacked out, black out, gonna black out, blacking out, swooned, syncope, lost consciousness, went out cold, fell out & (hot|church|again|got up|today|this morning|heat), about (to) fall out, gonna fall out, fixing to fall out`,
  ),
  'unconscious.confused':
    list(`(confused|confusion|disoriented|turned around|mixed up|talking crazy|talkin crazy|talking out of head|talkin out head|out of his head|out of her head|out his head|out her head|not in right mind|not making sense|dont make sense|makes no sense|babbling|rambling|delirious|delirium|picking at air|seeing things|calling me wrong name|acting crazy|loopy|doesnt know|dont know|
      doesnt recognize|dont recognize|cant tell me|forgot my name|forgot who) && (sudden|suddenly|all of a sudden|all sudden|tonight|since this morning|today|since last night|since yesterday|this morning|just started|at lunch|an hour ago|fever|fell|uti|hot|insulin|surgery|sharp|normal this morning|fine this morning|fine yesterday|where he is|where she is|who i am|who we are|own name|own kids|what year|what day|her own|his own),
      (doesnt|dont|didnt|does not) (know|recognize) (me|us|where|who|own|what year|what day|his name|her name|own name|own kids|his own|her own), thinks its (1970|1965|19|1980|1950|1985|1960)`),
  'head-injury.signs':
    list(`<joltedHead> && <headSigns>, (hit|bumped|banged|bonked|smacked|knocked|busted|cracked|slammed|whacked|dropped|split|landed) && (head|skull|noggin|forehead) && <headSigns>, knocked (out|cold|unconscious|silly) & (football|fell|hit|kick|ball|fight|for|sec|second|seconds|min|minute|minutes|he|she|cold|soccer|game|practice|him|her|fall|head|bike|horse|him out),
      same question & (over|keeps|again), <young> && (fell|rolled off|fell off|dropped|slipped|rolled) && (bed|couch|counter|changing table|table|arms|head|floor|stairs|concrete|tile|car seat|high chair), (dropped|drop) & (newborn|baby|infant), one pupil, (pupil|pupils) & (bigger|huge|different|uneven|blown|not same|not the same|larger|size|big), (brain|skull) & (showing|crack|fracture|soft|caved)`),
  'head-injury.neck-back':
    list(`(dived|dove|diving|dive|fell|fall|thrown|crash|wreck|wrecked|rollover|atv|four wheeler|4 wheeler|horse|trampoline|tackle|tackled|jumped|bucked|rear ended|accident|landed) && (cant feel|cant move|cant wiggle|no feeling|numb|tingling|tingly|paralyzed|cant turn neck|neck),
      (cant|cannot|caint|couldnt|doesnt|dont) (feel|move|wiggle) (legs|feet|toes|arms|hands|foot|leg|his legs|her legs|his feet|her feet|anything below|nothing below|from waist|neck|below waist|my legs|his arms|her arms), neck (snapped|popped|cracked|broke) & (fell|hit|wreck|cant|numb|loud|pain|dive|tackle),
      (back|spine) && (numb|cant feel|cant pee|lost control|wet myself|peed myself|pooped myself|saddle) && (privates|between legs|groin|down there|bladder|bowel|bowels|legs|leg|pee|butt)`),
};
