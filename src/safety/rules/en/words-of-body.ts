import { list } from '../list.ts';

/** Words of the body and of sickness, with the spellings of texts, of voice-to-text and of children. */
export const ENGLISH_BODY: Readonly<Record<string, readonly string[]>> = {
  person:
    list(`he, she, him, her, mom, mother, mama, momma, mommy, dad, daddy, father, husband, hubby, wife, man, son,
    daughter, baby, kid, child, toddler, infant, newborn, grandma, granny, gramma, grandmother, nana, meemaw, mawmaw, memaw,
    grandpa, grandfather, papaw, pawpaw, paw paw, maw maw, papa, brother, sister, bro, sis, cousin, uncle, aunt, auntie,
    friend, neighbor, girlfriend, boyfriend, gf, bf, roommate, coworker, somebody, someone, grandson, granddaughter,
    grandbaby, nephew, niece, boy, girl, twin, preemie, bby, lady, guy, partner, patient`),
  young:
    list(`baby, bby, babys, newborn, infant, preemie, week old, weeks old, wk old, wks old, month old, months old,
    mo old, mos old, day old, days old, mth old, newborns, infants, twins, grandbaby, little one`),
  youngest:
    list(`newborn, new born, neonate, week old, weeks old, wk old, wks old, day old, days old, 1 month old,
    2 month old, one month old, two month old, 1 mo old, 2 mo old, 2 months old, two months old, month old baby, preemie`),
  agony:
    list(`worst, unbearable, excruciating, screaming, doubled over, doubled up, curled up, curled ball, fetal position,
    ripping, tearing, agony, rigid, hard as board, hard as rock, rock hard, board, stiff as board, cant stand up straight,
    cant straighten, cant stand up, cant stand it, cant move, cant sit still, cant walk, cant hardly walk, hunched over,
    bent over, ten out ten, 10 out 10, 10 10, 11 out 10, beyond, knife, sweating, pouring sweat, passed out, pass out,
    out nowhere, all sudden, came on sudden, came on quick, hit me sudden, woke me up screaming, cant take it, cant take no more,
    bad im, bad i, bad he, bad she, bad cant, devil, hell, never felt, never hurt, crying out, howling, hollering,
    writhing, rolling around, rolling on floor, climbing walls, on floor, begging, drenched`),
  aches:
    list(`pain, pains, hurts, hurt, hurting, hurtin, hurtz, ache, aches, aching, achin, killing me, killing him, killing her,
    cramping, cramps, stabbing, sore, throbbing, burning, burns, tummyache, stomachache, bellyache, pane`),
  belly:
    list(`stomach, belly, tummy, abdomen, gut, guts, stomache, stomik, side, flank, lower right, right side, groin, pelvis,
    back, rib, ribs, insides, abdominal`),
  sick: list(`vomiting, vomit, vomited, throwing up, threw up, throws up, throw up, throwin up, thrown up, puking, puked, puke, pukin,
    barfing, barfed, upchucking, heaving, sick to stomach, nauseous, nausea, nauseated`),
  drowsy:
    list(`sleepy, drowsy, sleepin, sleeping all, wont wake, cant wake, hard to wake, cant stay awake, wont stay awake, lethargic,
    limp, floppy, out of it, groggy, droopy, loopy, zoned out, listless, confused, mixed up, weak, nodding, nodding off, passed out,
    unresponsive, wont open eyes, falling asleep, keeps falling asleep, not acting right, acting weird, acting funny, acting strange,
    acting drunk, spacey, spaced out, dazed, cant keep eyes open, slurring, stumbling, staggering, wobbly, woozy, glassy, glassy eyed`),
  faintish:
    list(`dizzy, faint, fainted, fainting, lightheaded, light headed, woozy, pass out, passing out, passed out, black out,
    blacked out, blacking out, about to fall, sweating, sweaty, clammy, cold sweat, pale, gray, weak, short of breath, cant breathe,
    nauseous, swimmy headed, fall out, fell out, falling out, gonna drop, seeing stars`),
  madeIll:
    list(`dizzy, headache, headaches, sick, throwing up, vomiting, puking, sleepy, drowsy, cough, coughing, passed out, faint,
    lightheaded, burning, burnin, burns, cant breathe, wheezing, nauseous, woozy, throat, eyes, going off, beeping, alarm, chest`),
  puffed:
    list(`swollen, swelling, swell, swells, swelled, swoll, swole, swole up, swoled, swelling up, swellin, swelld, puffy, puffed up,
    puffed, puffing, balloon, ballooning, ballooned, blowing up, blew up, blown up, fat, fatter, huge, thick, big as, double size,
    twice size, getting big, sausages, tingly, itchy, closing, closing up, shut`),
  mouthParts: list('lip, lips, tongue, throat, mouth, uvula, airway, tounge, toung, throte'),
  limbs:
    list(`arm, arms, hand, hands, leg, legs, foot, feet, fingers, toes, wrist, left side, right side, one side, half body, whole side,
    side, body, left arm, right arm`),
  uselessLimb:
    list(`jelly, noodle, noodles, rubber, dead, dead weight, floppy, limp, wont work, wont move, wont hold, wont lift, wont grip,
    wont go up, wont do, cant move, cant lift, cant hold, cant grip, cant raise, cant use, cant feel, dont work, doesnt work, quit working,
    quit workin, stopped working, not working, aint working, drops, dropping, dragging, draggin, drags, gone numb, went numb, went dead,
    went limp, paralyzed, given out, gave out, no strength, weak all sudden, suddenly weak, numb, tingling, weak`),
  talk: list(
    'talk, talks, talking, talkin, speak, speaking, speakin, speech, words, word, sentences, saying, sayin, voice, sound',
  ),
  garbledTalk:
    list(`drunk, marbles, mush, mushy, backwards, slurred, slurrin, slur, slurs, slurry, thick, gibberish, jibberish, gobbledygook,
    mumbles, mumbling, mumblin, mumble, jumbled, garbled, scrambled, nonsense, dont make sense, doesnt make sense, dont make any sense,
    dont make no sense, make any sense, makes no sense, make no sense, making no sense, aint making sense, not making sense, wrong words, tongue tied,
    word salad, cant understand, wont come out, come out wrong, coming out wrong, mixed up, cant get out, messed up, funny all sudden,
    sence, weird all sudden, crazy`),
  eyesight: list('vision, sight, eyesight, eye, eyes, see, seeing, seein'),
  sightLost:
    list(`curtain, shade, shade coming, went black, gone black, went dark, going dark, went out, tunnel, went blank, lost, gone, blind,
    half gone, halo, halos, black spot, doubled, double vision, disappeared, blacked out, all gray`),
  sees: list(`spots, stars, sparkles, sparkly, sparklies, flashing, flashes, flashing lights, floaters, zigzags, zig zags, squiggles, blurry,
    blurred, double, tunnel, glitter, seeing things`),
  headache:
    list(`headache, headaches, head ache, migraine, head hurts, head hurting, head pounding, head is pounding, head poundin, head pain,
    head splitting, head killing me, head throbbing, head busting, head bad, hedache, headake`),
  breathing:
    list(`breathe, breath, breathing, breathin, breth, brethe, brething, brethin, breev, breeve, breav, breave, breethe, breething, breathes,
    breaths, breaf, breafe, bref, brefe, breate, air, catch breath, wind`),
  cantDo:
    list(`cant, cannot, can not, caint, cain't, kant, cnt, couldnt, could not, unable, not able, wont, dont, trouble, struggling, struggle,
    struggles, strugglin, hard time, difficulty, barely, hardly, fighting, fightin, laboring, working hard, working to, gasping, gaspin,
    begging, hungry, no longer, hard, harder, cant hardly, quit, stops, stopped, stop, stopping, pauses, forgets, isnt, aint, not`),
  nohelp:
    list(`not helping, isnt helping, aint helping, aint helpin, not working, isnt working, aint working, aint workin, doesnt help, dont help,
    didnt help, wont help, not doing nothing, not doing anything, didnt do nothing, didnt do anything, dont do nothing, aint doing nothing,
    aint touching, aint touching it, not touching, isnt touching, wont touch, didnt touch, no relief, no help, does nothing, did nothing,
    doing nothing, still cant, still wheezing, still struggling, useless, back to back, every hour, no good, did no good, nothing works,
    not enough, isnt enough, no better, not lasting, still going, still seizing, twice, two times, 3 times, 5 times, 4 times, three times`),
  bleed: list(
    'blood, bleeding, bleed, bleeds, bleedin, blud, bludd, bloody, bled, nosebleed, nose bleed, bleding, hemorrhaging',
  ),
  muchBlood:
    list(`pumping, pumpin, spurts, spurting, spurtin, spurted, squirting, squirtin, squirts, gushing, gushin, gushed, pouring, pourin, pours,
    streaming, running down, everywhere, all over, puddle, puddles, pool, pools, soaked, soaking, soakin, drenched, cup, cups, bucket, bowl, cupful,
    handfuls, lots, a lot, alot, stuck pig, stuck hog, wont stop, wont quit, cant stop, cant get stop, cant get stopped, doesnt stop,
    not stopping, aint stopping, keeps coming, through towel, through shirt, 2 towels, gauze, tourniquet, hosing, fountain, faucet, shooting,
    20 minutes, 30 minutes, 40 minutes, 45 minutes, 30 min, 45 min, 40 min, 20 min, 25 min, hours, clots, chunks, filling`),
  bloodThinner:
    list(`coumadin, warfarin, eliquis, xarelto, plavix, pradaxa, blood thinner, blood thinners, thinners, lovenox, hemophilia, hemophiliac,
    apixaban, rivaroxaban, clopidogrel, brilinta`),
  limbPart: list(
    'finger, fingers, fingertip, pinky, toe, toes, thumb, hand, foot, arm, leg, ear, nose, tip of',
  ),
  cutOff:
    list(`cut off, chopped off, sawed off, tore off, torn off, ripped off, took off, taken off, came off, came clean off, clean off, hanging by,
    hanging off, hangin by, severed, on ice, amputated, mangled, sliced off, bit off, bitten off, blew off, blown off, crushed, smashed, nub, degloved, ripped clean`),
  bigCut:
    list(`deep, bone, artery, vein, tendon, wide open, muscle, meat, insides, down to, gaping, gashed, gash, gushing, spurting, pumping, soaked,
    pouring, wont stop, fat showing, see white, split open, laid open, squirting, guts`),
  blade:
    list(`chainsaw, chain saw, saw, table saw, skill saw, axe, ax, machete, hatchet, auger, mower, lawnmower, lawn mower, glass, knife, grinder,
    bush hog, baler, barbed wire, tin, tin roof, razor, box cutter, tiller, hedge trimmer, sickle, pto, window, mirror, blade, cut, cuts, sliced, gash, wound`),
  joltedHead:
    list(`hit head, hits head, hit his head, hit her head, hit my head, bumped head, banged head, bonked head, smacked head, knocked head, busted head,
    bust head, cracked head, cracked his head, landed on head, landed head, fell on head, dropped head, slammed head, whacked head, conked head, split head open,
    head hit, head bounced, head slammed, head smacked, kicked in head, hit in head, hit in the head, kicked head, hit on head, struck head, blow to head, head first, headfirst,
    bonked his head, bonked her head, bumped his head, bumped her head, hit back of head, back of head, busted his head, busted her head, hit his noggin,
    cracked skull, hit forehead, hit temple, hit his forehead, concussion, head injury, head wound, hit head on, clocked in head, hit he head, bump on head,
    knot on head, goose egg, ball hit, baseball to head, baseball hit, kicked by horse, kicked by cow, thrown from horse, thrown off horse, bucked off, head got hit`),
  headSigns:
    list(`vomiting, vomited, threw up, throwing up, throws up, throwed up, puked, puking, puke, barfed, sleepy, drowsy, limp, floppy, confused, same question, same thing, repeating,
    repeats, keeps asking, asking same, doesnt remember, dont remember, cant remember, doesnt know, dont know, forgot, knocked out, knocked cold, knocked unconscious, passed out, out for,
    blacked out, out cold, coumadin, warfarin, eliquis, xarelto, plavix, blood thinner, blood thinners, thinners, headache getting, getting worse, worse headache,
    headache worse, headaches worse, seizure, jerking, pupil, pupils, clear fluid, watery stuff, fluid, ear bleeding, blood from ear, blood ear, bleeding from ear, black eyes, raccoon, dent,
    mushy, spongy, soft spot, squishy, slurring, slurred, stumbling, walking funny, wobbly, staggering, cant walk, double, seeing double, blurry, cant see, newborn, infant, weeks old, week old,
    month old, months old, unconscious, wont wake, hard to wake, cant wake, stopped crying, not acting, acting weird, acting off, acting funny, acting strange, acting different, staring, stares, cant feel, cant move, cant stay awake,
    wont stay awake, wont stop crying, talking crazy, out of it, not himself, not herself, bleeding, gushing, dazed, numb, weird, knot size, huge, loopy, glassy, eyes rolled, skull, cracked open, woozy`),
  flames: list('boiling, scalding, scalded, hot, steaming, grease, fryer, deep fryer'),
  hotStuff: list(
    `water, oil, grease, coffee, soup, tea, wax, tar, syrup, noodles, ramen, gravy, pot, pan, cocoa, kettle, broth, stew, crockpot, steam, radiator, fryer, milk, food`,
  ),
  spilled:
    list(`spilled, spilt, poured, dumped, splashed, splattered, pulled, knocked, tipped, all over, fell on, fell in, fell into, threw, burned, burnt, scalded, got on,
    down her, down his, down himself, down herself, on her, on his, on him, on himself, on herself, exploded, sprayed, sat in, stuck his hand, stuck her hand`),
  burns:
    list(`burn, burned, burnt, burns, burned up, scald, scalded, scalds, blister, blisters, blistering, blistered, charred, singed, scorched, melted, melting, third degree, 3rd degree,
    second degree, 2nd degree, burnded, peeling`),
  burnPlace:
    list(`face, hands, both hands, chest, belly, stomach, back, whole, neck, eyes, mouth, arm, arms, leg, legs, thighs, feet, genitals, privates, crotch, buttocks, bottom, body, lap, all over,
    shoulder, shoulders, baby, toddler, son, daughter, year old, month old, yr old, grandbaby, grandson, scalp, head, eyebrows, hair`),
  weeksAlong: list(
    Array.from({ length: 37 }, (_, at) => at + 6)
      .flatMap((week) => [
        `${week} weeks`,
        `${week} wks`,
        `${week} wk`,
        `${week} week`,
        `${week} weeks pregnant`,
      ])
      .concat([
        'thirty weeks',
        'thirty two weeks',
        'thirty six weeks',
        'twenty weeks',
        'thirty four weeks',
        'months gone',
        'months preg',
      ])
      .join(','),
  ),
  expecting:
    list(`pregnant, pregnancy, preg, prego, preggo, preggers, pregnat, pregnet, pregnent, expecting, trimester, weeks along, months along, knocked up, with child, my due date, due date, due next, due in,
    positive pregnancy test, positive test, missed period, 5 months pregnant, having twins, baby bump, ob, obgyn, contractions`),
  afterBirth:
    list(`postpartum, post partum, gave birth, delivered, c section, csection, cesarean, after birth, after delivery, since birth, new mom, after having baby,
    weeks after baby, days after baby, since having, since delivery, baby was born, pp, days pp, weeks pp, wks pp`),
  sugarSick:
    list(`passed out, fell out, fallen out, cant wake, wont wake, shaking, shaky, sweating, sweaty, seizure, acting drunk, wont drink, wont eat, cant swallow, unresponsive, limp, combative, fighting us, out of it,
    confused, not making sense, slurring, clammy, cold sweat, mean, talking crazy, stumbling, wont respond, jerking, glucagon, glassy, drooling, incoherent, cant talk, wont come up, aint coming up, not coming up, keeps dropping,
    still dropping, still going down, going down, goin down, still low, wont stay up, dropping fast, double arrows, two arrows`),
  diabetic: list(
    `diabetic, diabetes, type 1, type one, t1d, t1, got sugar, sugar diabetes, insulin, hypo, low blood sugar, sugar low, sugar dropped, sugar bottomed out, bottomed out, sugar drop, low sugar, sugars low`,
  ),
};
