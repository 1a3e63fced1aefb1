import { list } from '../list.ts';

/** What English-speaking patients call things. Slips of one letter in long words are found without being listed. */
export const ENGLISH_CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  cant: list(`cant, can not, cannot, cnt, caint, cann't, couldnt, could not, unable, not able, cant seem, barely, hardly,
    can barely, can hardly, can barly, barly, hard, harder, difficult, struggling, struggles, struggle, fighting, tough,
    no puedo, isnt able, wasnt able, arent able, trouble, touble, troubl, difficulty, problems, cant hardly, ability`),
  breathe:
    list(`breathe, breath, breathing, breth, brethe, breathin, breating, breathe in, brathe, breeth, breethe,
    catch breath, catch breathe, catching breath, get breath, get air, getting air, get enough air, get any air,
    get air in, getting enough air, take breath, take in air, speak full sentence, finish sentence, draw breath, breathe right,
    breathe well, breathe good`),
  chest: list('chest, chst, chess pain, cheast, breastbone, sternum, heart, ribcage'),
  hurts:
    list(`hurts, hurt, hurting, hurtin, pain, pains, painful, pressure, presure, pressing, tight, tightness, tightening,
    squeezing, squeeze, squeezed, crushing, crushed, heavy, heaviness, aching, ache, aches, burning, discomfort, stabbing,
    sharp, elephant, pane, killing me, weight on, clenching, gripping, feels off, paining, exploding, hurtz`),
  arm: list('arm, arms, left arm, jaw, shoulder, shoulders, shoulder blades, neck, back'),
  numb: list(`numb, numbness, weak, weakness, tingling, tingly, paralyzed, dead, heavy, limp, cant move, cant lift,
    wont move, wont work, stopped working, not working, cant raise, cant feel, went numb, cannot move, cannot feel,
    can not move, can not feel, can not lift, cannot lift, asleep, lost feeling, no feeling, doesnt work, not move, wont lift,
    isnt moving, not moving, gone`),
  limb: list('arm, leg, arms, legs, hand, foot, face, side, left side, right side, half body'),
  droop:
    list(`drooping, droopy, drooped, droops, droop, sagging, saggy, crooked, lopsided, uneven, twisted, slack, slid,
    falling on one side, hanging, fallen, slumped, slipped`),
  face: list('face, mouth, smile, eyelid, lip, cheek, side face, eye'),
  speech: list('speech, words, talking, talk, speak, speaking, voice, sentences, sounds'),
  slurred:
    list(`slurred, slurring, slurs, slurry, garbled, mumbling, jumbled, gibberish, making no sense, not making sense,
    doesnt make sense, isnt making sense, mixed up, coming out wrong, cant, wont come out, drunk but, making sense`),
  sight: list('see, vision, sight, eye, eyes, eyesight'),
  lost: list(`lost, gone, blind, blurry, blurred, double, dark, black, cant see, went out, went black, disappeared, cut out,
    went blind, cloudy, loss`),
  sudden:
    list(`sudden, out nowhere, all at once, this morning, just now, started today, right now, minutes ago, hour ago,
    woke up with, came on fast, an hour ago, instantly, quick, woke up`),
  swollen:
    list(`swollen, swelling, swells, swelled, puffy, swole, swelling up, puffed up, closing, closing up, tight, huge,
    getting big, getting bigger, blowing up, fat`),
  throat: list('throat, tongue, lips, lip, airway, mouth, throte'),
  bleeding:
    list(`bleeding, bleed, bleeds, bleeding out, blood, bleedin, hemorrhaging, hemorrhage, gushing, spurting,
    bledding, blood everywhere, nosebleed`),
  wontstop:
    list(`wont stop, will not stop, not stopping, cant stop, doesnt stop, cant get stop, isnt stopping, wouldnt stop,
    keeps coming, keeps going, nonstop, non stop, everywhere, soaked through, soaking through, spurting, gushing, pouring,
    not stop, never stops, cannot stop, cant make stop, still coming, bucket, lot of, lots, too much, a lot, wont quit,
    heavily, puddle, pool`),
  vomiting:
    list(`vomiting, vomited, vomit, throwing up, throws up, threw up, puking, puked, puke, throw up, thrown up,
    barfing, spitting up, keep nothing down, coughing up, coughed up, spitting, cough up, throwin up`),
  blood: list('blood, bloody, blud, coffee grounds'),
  fever: list(`fever, fevers, feverish, temperature, temp, burning up, high temp, feva, fevr, chills`),
  took: list(`took, taken, swallowed, ate, drank, eaten, drunk, swallow, drinking, taking, downed, swallowing, got into,
    gotten into, chugged, popped, eating, tooken, takes`),
  pills:
    list(`pills, pill, tablets, tylenol, meds, medicine, medicines, medication, medications, advil, ibuprofen, aspirin,
    insulin, sleeping pills, pain killers, painkillers, xanax, oxy, oxycodone, percocet, opioids, benadryl, acetaminophen,
    metformin, antidepressants, methadone, fentanyl, heroin, gummies, edibles, vitamins, iron pills, blood pressure pills,
    capsules, prescription, bottle`),
  toomany:
    list(`too many, too much, whole bottle, entire bottle, all of, all, handful, hand full, whole pack, bunch, lots,
    overdose, dozen, whole box, rest of, bottle full,
    half bottle, extra bunch,  2 many, whole thing, everything in`),
  number: list(
    '8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100, ten, twelve, fifteen, twenty, thirty, forty, fifty, sixty, hundred',
  ),
  toxic:
    list(`bleach, drain cleaner, antifreeze, detergent, tide pod, laundry pod, pod, rat poison, poison, cleaner, lighter fluid,
    gasoline, chemical, chemicals, battery, button battery, magnet, magnets, vape liquid, vape juice, nicotine, mushroom,
    mushrooms, ammonia, lye, paint thinner, pesticide, hand sanitizer, lamp oil, windex, clorox, watch battery, cleaning`),
  child:
    list(`baby, son, daughter, kid, child, toddler, infant, newborn, boy, girl, grandson, granddaughter, grandbaby,
    nephew, niece, year old, month old, week old, day old,  twins, grandchild, preemie, yr old, babys, kiddo`),
  wake: list(`wake up, wake, waking up, waking, wakes up, wakin up, wak up, arouse, awake, respond, responding, responsive,
    wake him up, wake her up, wake him, wake her, wake them up, wake my, wake mom, wake dad, waken, open eyes`),
  wont: list(`wont, will not, cant, cannot, can not, not, isnt, doesnt, wouldnt, couldnt, unable, aint, hard, never, barely,
    hardly, difficult, cant get to, wont even, wont fully, impossible, cnt, no`),
  confused:
    list(`confused, confusion, disoriented, not making sense, delirious, doesnt know where, doesnt know who,
    dont know where, out of it, doesnt recognize, didnt recognize, doesnt know me, talking nonsense, not acting right,
    not himself, not herself, hard to wake, drowsy, sleepy, very sleepy, lethargic, incoherent, acting strange, acting weird,
    acting drunk, forgot where, does not know, doesnt know, making no sense, rambling, loopy`),
  pregnant:
    list(`pregnant, pregnancy, weeks along, expecting, preggo, months along, pregnent, weeks preg, postpartum,
    gave birth,  delivered, c section, csection, trimester, after birth, after delivery, since birth, my due date,
    baby bump, weeks pregnant, prego, weeks gestation`),
  sugar: list('sugar, blood sugar, glucose, sugars, bs, bg, glucometer, sugar level, blood glucose'),
  equipment:
    list(`ventilator, vent, trach, trachea tube, tracheostomy, breathing machine, oxygen machine, oxygen tank, o2 tank,
    oxygen concentrator, concentrator, bipap, cpap, oxygen, breathing tube, feeding pump, monitor, suction machine, lvad`),
  broken:
    list(`stopped, stopped working, broke, broken, failed, failing, died, not working, isnt working, wont turn on,
    alarming, beeping, quit, quit working, came out, fell out, pulled out, popped out, out, plugged, blocked, clogged, empty,
    ran out, running out, wont work, doesnt work,  went out, dead, dislodged, malfunctioning, wont start, leaking, down,
    about to die, dying`),
  kill: list('kill, kil, killing, murder, shoot, stab, hurt, strangle, end, kll, harm, poison'),
  myself: list('myself,  mysel, myslef, mself, self, me'),
  wantto:
    list(`want, wanna, wanted, wants, going, gonna, thinking about, thinking of, thought about, think about, need, about,
    ready, plan, planning, plans, wish, feel, thoughts, try, tried, trying, might, should, rather, better, may, would,
    deserve, considering, gon, finna, keep thinking about, decided, urge, will, could, wana, wishing, contemplating`),
  hit: list(`hits, hit, hitting, beats, beat, beating, punched, punches, slapped, slaps, choked, chokes, strangled, strangles,
    hurts, hurt, hurting, kicks, kicked, kicking, threatens, threatened, threatening, abuses, abused, abusing, shoved, pushed, burned,
    bruised, grabbed, raped, rapes, attacked, molested, molesting, molests, touching, touches, touched, whips, locked, locks,
    ties up, starving, slapping, punching, choking, pushes, drugging, forced`),
  partner:
    list(`husband, boyfriend, partner, wife, girlfriend, bf, ex, fiance, man i live with, spouse, hubby, gf, baby daddy,
    babys father, babys dad, kids dad, kids father`),
  elder:
    list(`grandma, grandmother, grandpa, grandfather, nana, elderly mother, elderly father, old mother, nursing home, caregiver,
    aide, my mom, mother, father, mom, dad, uncle, aunt, resident, abuela, caretaker, home health aide`),
};
