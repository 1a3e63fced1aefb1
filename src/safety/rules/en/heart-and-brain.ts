import { list } from '../list.ts';

/** Heart, stroke, seizures, consciousness and blows to the head, as people say them in American English texts. */
export const SAID_OF_HEART_AND_BRAIN: Readonly<Record<string, readonly string[]>> = {
  'cardiac.chest-pain':
    list(`<chest> & <hurts>, chestpain, angina, elephant on chest, elephant sitting on chest,
    brick on chest, vise around chest, band around chest, chest & tight, tite chest, someone sitting on chest,
    something sitting on chest, chest & weird & sweating`),
  'cardiac.heart-attack': list(`(think|might|maybe|could|feels|feel|getting|got) heart attack,
    having (cardiac arrest|heart failure), heart attack & (now|right now|symptoms now),
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
};
