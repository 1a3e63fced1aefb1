import { list } from '../list.ts';

/** Poisons, burns, weather and water, wrecks and calls for help, as people say them in American English texts. */
export const SAID_OF_POISON_AND_INJURY: Readonly<Record<string, readonly string[]>> = {
  'poisoning.too-much':
    list(`<took> & <toomany> & <pills>, <took> & <pills> & (at once|at one time|same time|in one go|all together|one swallow|sleep forever), <took> & <number> <pills>, <took> & <number> of & <pills>, <took> (too much|too many|whole bottle|whole thing|all of them|all pills),
    <child> & <took> & <pills> & (by accident|accident|accidentally|found|mine|grandmas|grandpas|spilled|open|got into),
    <child> & (got into|swallowed|ate|drank|eaten|eating|gotten into) & <pills>, od on, oded on, odd on`),
  'poisoning.swallowed':
    list(`(drank|swallowed|ate|drink|swallow|drinking|eaten|got into|put in mouth|licked|swallowing|sipped|gulped|ingested|choked on) &
    (bleach|drain cleaner|antifreeze|detergent|tide pod|laundry pod|pod|rat poison|poison|cleaner|lighter fluid|gasoline|chemical|
    chemicals|battery|button battery|magnet|magnets|vape liquid|vape juice|nicotine|mushroom|mushrooms|ammonia|lye|paint thinner|
    pesticide|hand sanitizer|lamp oil|windex|clorox|watch battery|batteries|berries|nail polish remover|dishwasher pod|cleaning),
    poisoned, been poisoned, bleach & eyes, chemical & eyes, splashed & eyes`),
  'poisoning.overdose': list(`overdosed, overdosing, overdose & (now|help|think|took), od now,
    naloxone & (gave|need|used|where), odd & fentanyl, took & fentanyl & (blue|wake|sleep), overdoes`),
  'poisoning.gas':
    list(`carbon monoxide & (alarm|detector|headache|sick|dizzy|going off|smell|leak), co alarm, co detector & (going off|beeping|
    alarm), gas leak, smell gas & (dizzy|headache|sick|house), breathing fumes, inhaled & (fumes|chlorine|smoke|gas|bleach)`),
  'burn.big':
    list(`(burn|burned|burnt|burns|scalded) & (face|hands|hand|arm|arms|leg|legs|chest|body|blisters|big|large|boiling|oil|grease|hot water|fire|all over|genitals|eyes|white|charred|skin peeling|foot|stomach|back|baby|coffee|third degree|
    3rd degree|stove|tea|soup|blistering|chemical|skin) & (baby|bad|badly|blisters|big|large|boiling|oil|grease|fire|all over|third degree|3rd degree|white|charred|face|peeling|son|daughter|severe|hot water|help|blistering|now|whole|half|chemical|skin),
    (spilled|pulled|poured|splashed) & (boiling|hot) & (water|oil|grease|coffee|soup|tea) & (on|baby|son|daughter|herself|himself|me), on fire & (shirt|clothes|hair|house|he|she|caught), caught fire, house on fire,
    third degree burn, third degree burns, third degree`),
  'burn.electric':
    list(`electrocuted, electric shock & (burn|passed|hurt|chest|numb|heart|thrown|outlet), shocked by & (outlet|wire|electricity), struck by lightning, hit by lightning, lightning struck, lightning hit,
    shocked & (outlet|wire|cord) & (baby|son|daughter|burn|hand)`),
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
    list(`(need|send|call|want|get|sending) (ambulance|paramedics|ems), (call|dial|text|calling) 911 (for me|now|for us|help|hurry), need 911, should i call 911, do i call 911 now, should we call 911, call 911 please,
    need emergency help, this emergency, its emergency, medical emergency, life or death, emergency help, ambulance now, help emergency, send help, need help now, sos help, 911 help`),
  'other.injury':
    list(`(car|bad|motorcycle|bike|truck) (accident|crash|wreck) & (hurt|bleeding|pain|head|neck|cant|chest|now|stomach|back), hit by (car|truck|bus|train), run over, (fell|fall) & (roof|ladder|story|stairs|window|balcony) & (cant|head|back|move|bleeding|hurt|leg|neck|pain),
    fell & (cant get up|cant move|cant walk|cant stand) , leg & (bent|wrong way|deformed|sticking out), open fracture, compound fracture, hip broke & fell, broken hip, impaled, crushed & (under|hand|leg|chest|car|foot), eye & (popped|knife|nail|glass|stabbed), nail gun, something in eye & cant see`),
  'other.blood-pressure': list(
    `(blood pressure|bp|pressure) & (high|through the roof|180|190|200|210|220|240|sky high) & (headache|chest|vision|numb|confused|cant see|blurry|breathe|breath|weak|slurred|dizzy and|back pain|nosebleed)`,
  ),
};
