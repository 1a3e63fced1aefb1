import { list } from '../list.ts';

/** Breathing, allergy, choking and bleeding, as people say them in American English texts. */
export const SAID_OF_BREATH_AND_BLOOD: Readonly<Record<string, readonly string[]>> = {
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
  'choking.now':
    list(`(swallowed|inhaled) & (coin|toy|marble|grape|lego|bead|penny|quarter) & (drooling|wheezing|gagging|coughing|choking|vomiting), stuck in windpipe, stuck & (throat|throats) & (grape|food|meat|pill|bone|candy|hot dog|toddlers|sons|daughters|babys), choking, chocking, chokin, choaking, stuck in throat & (cant|breathe|blue|drool|drooling|swallow), something stuck & throat, cant swallow & (drooling|breathe|choking|spit|saliva|throat), choke on, choked on, chokes on,
    food stuck & throat, coin stuck, (swallowed|inhaled) & (coin|toy|marble|grape|lego|bead) & (cough|breath|breathe|blue|drool|cant|gag)`),
  'breathing.wheeze': list(
    `wheezing, wheezy, wheeze, asthma & (acting up|flaring|flare|worse|bad|attack), asthma attack, using inhaler more, inhaler every, coughing & (all night|cant stop|nonstop|wont stop), retaining fluid, ankles swelling, swollen ankles, gained & pounds & (days|week|overnight)`,
  ),
};
