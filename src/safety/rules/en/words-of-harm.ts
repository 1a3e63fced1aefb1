import { list } from '../list.ts';

/** Words of people, poisons, weapons and of what people do to each other. */
export const ENGLISH_HARM: Readonly<Record<string, readonly string[]>> = {
  drug: list(`pills, pill, tablets, tabs, capsules, meds, med, medicine, medicines, medication, medications, tylenol, acetaminophen, paracetamol, advil, motrin, ibuprofen, aleve, naproxen, aspirin, excedrin, benadryl,
    nyquil, dayquil, robitussin, cough syrup, cough medicine, cold medicine, dramamine, unisom, melatonin, zzzquil, sleeping pills, sleepers, ambien, trazodone, xanax, bars, klonopin, clonazepam, ativan, lorazepam, valium,
    diazepam, seroquel, zyprexa, lithium, zoloft, prozac, lexapro, celexa, effexor, wellbutrin, bupropion, cymbalta, elavil, amitriptyline, antidepressants, oxy, oxys, oxycodone, oxycontin, percocet, percs, perc, norco, vicodin, hydrocodone, lortab,
    tramadol, dilaudid, morphine, codeine, fentanyl, fent, blues, heroin, dope, methadone, suboxone, subs, subutex, opioids, opioid, pain pills, pain meds, painkillers, pain killers, pain patch, patch, patches, gabapentin, neurontin, lyrica, flexeril,
    soma, baclofen, tizanidine, adderall, ritalin, vyvanse, concerta, clonidine, metoprolol, propranolol, atenolol, carvedilol, lisinopril, amlodipine, norvasc, diltiazem, verapamil, digoxin, lanoxin, blood pressure pills, blood pressure medicine, bp pills, bp meds,
    heart pills, heart medicine, heart meds, metformin, glipizide, glyburide, insulin, novolog, humalog, lantus, coumadin, warfarin, eliquis, xarelto, iron pills, iron, prenatal, prenatals, vitamins, gummies, gummy, edible, edibles, thc, weed brownie, weed cookie, brownie, weed,
    synthroid, thyroid, keppra, depakote, lamictal, tegretol, dilantin, colchicine, methotrexate, potassium, steroids, prednisone, meth, coke, cocaine, molly, ecstasy, acid, shrooms, lean, kratom, delta 8, tianeptine, sleeping, diet pills, caffeine pills, bottle, muscle relaxers, allergy pills, birth control, nitro`),
  gotInto:
    list(`took, taken, takin, tooken, swallowed, swallow, swallowing, swollowed, ate, eaten, eat, eating, drank, drunk, drinking, drink, chewed, chewing, licked, sucked, sucking, got into, got in, gotten into, got hold, got ahold, found, opened, bit into, popped, popping,
    downed, chugged, put in mouth, had in mouth, in his mouth, in her mouth, in mouth, gulped, sipped, ingested, playing with, empty, missing, spilled, helped himself, helped herself, thought they were candy, thought it was candy, thought candy, sniffed, snorted, huffed, given, gave, tasted, sprayed`),
  wayTooMany:
    list(`too many, too much, 2 many, 2 much, whole bottle, entire bottle, full bottle, half bottle, bottle of, whole pack, whole box, whole thing, whole week, whole weeks, weeks worth, week worth, months worth, month worth, all seven, all seven days, all 7, all of em, all them, all of them, all his, all her, all my, all at once, at once, at one time,
    one time, handful, hand full, fistful, bunch, lots, a lot, alot, ton, tons, dozen, couple dozen, rest of, everything in, every pill, all pills, 20, 30, 40, 50, 60, 15, 25, 16, 18, 12, 14, 24, 28, 35, 45, 70, 80, 90, 100, twenty, thirty, forty, fifty, sixty, fifteen, hundred, five times, ten times, 10 times, 10x, triple, extra extra, overdose, on purpose, idk how many, dont know how many, not sure how many, no idea how many, how many he, how many she`),
  poison:
    list(`bleach, clorox, lysol, pine sol, fabuloso, toilet bowl cleaner, toilet cleaner, oven cleaner, drain cleaner, drano, draino, drain opener, liquid plumber, laundry pod, laundry pods, tide pod, tide pods, pod, pods, detergent, dishwasher, dish soap, fabric softener, washer fluid, wiper fluid,
    antifreeze, anti freeze, coolant, gasoline, gas, diesel, kerosene, lighter fluid, charcoal fluid, lamp oil, torch oil, tiki oil, motor oil, turpentine, mineral spirits, paint thinner, paint, acetone, nail polish remover, nail polish, nail glue, super glue, rubbing alcohol, hand sanitizer, sanitizer,
    mouthwash, perfume, cologne, hydrogen peroxide, peroxide, ammonia, lye, acid, battery acid, muriatic acid, pool chemicals, pool shock, chlorine, chlorine tablet, weed killer, roundup, weedkiller, herbicide, pesticide, pesticides, insecticide, organophosphate, bug spray, roach spray, roach bait, roach motel, ant poison, ant bait, ant killer, rat poison, rat bait,
    mouse poison, mouse bait, rat pellets, poison, sevin dust, moth balls, mothballs, moth ball, essential oil, essential oils, tea tree oil, eucalyptus oil, wintergreen, camphor, vape juice, vape, vape liquid, e juice, juul, nicotine, cigarette, cigarettes, cigarette butts, zyn, zyns, dip, chewing tobacco, button battery, battery, batteries, watch battery, hearing aid battery,
    magnet, magnets, water beads, water bead, orbeez, mushroom, mushrooms, toadstool, berries, poke berries, pokeweed, nightshade, oleander, foxglove, castor beans, jimson weed, moonflower, hemlock, holly berries, lily, wild plant, plant, thermometer mercury, mercury, silver polish, windex, cleaner, cleaning, chemical, chemicals, ajax, comet, descaler, rust remover, clr, carpet cleaner, furniture polish, fertilizer, propane, freon, spray paint, sheep dip, cattle dip, dewormer, ivermectin`),
  alcohol: list(
    `drunk, drank, drinking, alcohol, vodka, whiskey, liquor, tequila, moonshine, everclear, fireball, fifth, shots, beer, beers, booze, wine, partying, hazing`,
  ),
  wants:
    list(`want, wanna, wana, wanting, wants, wanted, going, gonna, gunna, gon, gonn, finna, fixin, fixing, bouta, about, boutta, ready, tempted, urge, urges, might, could, afraid ill, scared ill, afraid im, scared im, feel, feeling, thinking about, thinking of, thoughts of, thought about, think about,
    plan, planning, plans, imagine, imagining, picturing, keep picturing, images of, says hes, says shes, said hes, said shell, said hell, swears, threatening, threatened, threatens, trying, tried, tryna, will, ill, imma, ima, dont trust myself, need, wish i could, snap and, lose it and, hear him, impulse, makes me want`),
  harmDo: list(
    'kill, killing, hurt, hurting, choke, choking, stab, stabbing, shoot, shooting, strangle, strangling, smother, smothering, murder, drown, drowning, shake, shaking, throw, beat, harm, harming, cut, burn, poison, bash, punch, hit, slap, attack, suffocate, run over, snap, kil, stomp, knife, blow up, burn down, shut him up, shut her up, slam',
  ),
  target: list(
    `him, her, them, someone, somebody, people, everyone, everybody, wife, husband, ex, boss, mom, mother, mama, dad, father, neighbor, neighbors, kids, kid, baby, brother, sister, boyfriend, girlfriend, son, daughter, children, roommate, teacher, coworkers, coworker, nurse, doctor, infant, newborn, you all, yall, you, those people, us, cousin, stepdad, landlord, family, everyone at, classmates, students, house, school`,
  ),
  weapon: list(
    'gun, knife, bat, machete, hammer, axe, pistol, rifle, shotgun, scissors, sword, crowbar, handgun, revolver, ar, blade, butcher knife, kitchen knife, bb gun, crossbow, box cutter, brick, pipe, ax',
  ),
  brandish: list(
    `swinging, swingin, waving, wavin, pointing, pointed, chasing, chased, coming at, came at, comin at, going after, after us, after me, after his, after her, at us, at me, at his, at her, at him, at the kids, threatening, threatened, threatens, locked ourselves, locked in, we locked, hiding from, pulled, to school, to work, stab, shoot, kill, hurt us, attack, attacking, his backpack, wont put down, put to`,
  ),
  mate: list(
    `husband, husbands, boyfriend, boyfriends, bf, ex, exs, partner, wife, girlfriend, gf, fiance, fiancee, spouse, hubby, baby daddy, babydaddy, babys daddy, babys father, kids dad, kids father, kids daddy, my man, old man, ol man, old lady, man i live with, man i stay with, guy im seeing, dude i live with, boo, baby mama, he, she, him`,
  ),
  batters: list(
    `hit, hits, hitting, hittin, beat, beats, beating, beatin, beat up, beats up, whoop, whoops, whooped, whup, whips, slap, slaps, slapped, slapping, punch, punches, punched, punching, choke, chokes, choked, choking, kick, kicks, kicked, kicking, shove, shoves, shoved, shoving, pushes, pushed, strangle, strangles, strangled, dragged, drags, grabbed, grabs, bit, bites, spit, spits, smacks, smacked, smack, hurts, hurt, hurting, jumped on, headbutted, burned, burns, bruised, threatens, threatened, raped, rapes, abuses, abused, abusing, attacked, attacks, stomped, tased, backhanded, roughed up, slammed, pinned, held down, forces, forced, forcing, controls`,
  ),
  beater: list(
    `stepdad, step dad, stepdaddy, stepfather, stepmom, step mom, stepmother, moms boyfriend, mommas boyfriend, mamas boyfriend, moms bf, dads girlfriend, uncle, coach, pastor, preacher, priest, teacher, neighbor, cousin, brother, stepbrother, step brother, grandpa, grandfather, pawpaw, papaw, pop pop, daddy, dad, mama, momma, mom, mommy, mother, father, foster mom, foster dad, foster mother, foster father, babysitter, sitter, nanny, daycare, day care, granny, grandma, aunt, auntie, youth leader, bus driver, old man, parents, older boy, big brother, he, she, they, somebody, someone, man, men, guy, teenager, dads friend, moms friend, family friend`,
  ),
  molests: list(
    `touches me, touched me, touching me, touch me, toches me, tuches me, touchin me, makes me touch, made me touch, makes her touch, makes him touch, make me touch, make her touch, touches her, touched her, touches him, touched him, touching her, touching him, comes in my room, comes into my room, come in my room, comes in my bed, gets in my bed, gets in bed, climbs in my bed, messes with me, messed with me, messing with me, messin with me, messes with her, messed with her, messin with her, messing with her, messing with him, messed with him, feels on me, feels me up, felt me up, rubs me, rubs on me, rubbed on me, kisses me on mouth, takes pictures of me, pictures of me naked, pulls down my, pulled my pants, took my pants, shows me his, showed me his, licks me, hurts me down there, hurt me down there, hurts my private, lays on me, got on top of me, gets on top, put his thing, puts his thing, puts his finger, put his fingers, fingers me, watch me shower, watches me shower, our secret, keep it a secret, secret game, special game, secret touching, not to tell, dont tell`,
  ),
  privateParts: list(
    `private, privates, private part, private parts, down there, peepee, pee pee, wee wee, weewee, coochie, cookie, pocketbook, butt, bottom, hoo ha, no no, no no square, underwear, panties, pull up, penis, vagina, pee hole, butthole, between legs, between her legs`,
  ),
  thrash: list(
    `whoops, whoop, whooped, whoopin, whooping, whup, whups, whupped, whips, whipped, whipping, beats, beat, beating, hits, hit, hitting, burns, burned, burnt, chokes, choked, kicks, kicked, punches, punched, slaps, slapped, throws, threw, locks, locked, ties, tied, starves, starving, smacks, smacked, shakes, shook, shaking, stomps, drags, dragged, slammed, strangles, bites, bit, chained, handcuffs`,
  ),
  thrashWith: list(
    `extension cord, cord, belt, belt buckle, buckle, switch, hanger, paddle, broom, broomstick, hose, wire, shoe, cable, stick, board, phone charger, cigarette, cigarettes, iron, lighter, closet, basement, cage, dog crate, crate, shed, garage, every day, all the time, when he drinks, when hes drunk, cant sit down, cant sit, bleeding, marks, welts, bruises, till i, for no reason, everyday`,
  ),
  carer: list(
    `aide, caregiver, care giver, caretaker, cna, staff, nursing home, facility, home health, home worker, attendant, helper, orderly, assisted living, group home, memory care, night shift, sitter, daughter in law, son in law, stepson, stepdaughter, they, nephew, grandson, granddaughter, niece, nurse at, workers, tech, power of attorney, poa, daughter, son, roommate, guardian`,
  ),
  olderPerson: list(
    `grandma, grandmother, grandpa, grandfather, granny, nana, meemaw, mawmaw, memaw, papaw, pawpaw, mama, mother, mom, momma, dad, father, daddy, aunt, auntie, uncle, elderly, resident, old lady, old man, my wife, my husband, dementia, alzheimers, wheelchair, bedridden, im 84, im 70, im 72, im 74, im 75, im 76, im 78, im 79, im 80, im 81, im 82, im 83, im 85, im 86, im 87, im 88, im 89, im 90, im 92, 70, 72, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, me, disabled, old folks, residents, patient`,
  ),
  elderHarm: list(
    `slap, slaps, slapped, slapping, hits, hit, hitting, yank, yanks, yanked, yanking, jerks, jerked, shakes, shoved, shoves, pushed, pushes, kicked, kicks, punched, pinch, pinches, pinched, grabbed, grabs, rough, twists, twisted, beats, beat, choked, holler, hollers, hollering, hollerin, yells, yelling, screams, screaming, cusses, cussing, curses, threatens, threatened, steal, steals, stealing, stole, stolen, takes my check, took my check, taking her check, taking my check, cashing, cashes, emptied, drained, drains, took her money, took my money, taking my money, taking her money, takes my money, took all money, forged, locks, locked, locked up, ties, tied, tie, tied to, restrained, strapped, wont feed, dont feed, doesnt feed, not feeding, not fed, aint fed, havent fed, starving, starved, wont give, won't let, wont let me, wont let us, wont let her, keeps my medicine, hides my, took my walker, took my phone, took my wheelchair, left in own, leave me in, leaves me in, leaves her in, leave her in, leave him in, left him in, left her in, left me in, own mess, own pee, own poop, own filth, own waste, soiled, wet diaper, dirty diaper, urine, feces, filth, havent changed, not changed, aint changed, havent turned, not turned, dont turn, havent bathed, not bathed, no bath, bedsore, bedsores, bed sores, bed sore, pressure sore, pressure sores, dropped, skin and bones, dehydrated, bruises, bruised, bruise, black eye, black and blue, drugging, drugs her, doping, doped up, overmedicated, sexual, sexually, inappropriate, raped, molested, fondled, touching, touched, messing with, messin with, made me sign, made her sign, forced me sign, forced her sign, forcing me sign, sign over, social security, pension, abandoned, neglect, neglected, neglecting, ignored`,
  ),
  delusion: list(
    `jesus, god, messiah, prophet, chosen, chosen one, christ, satan, devil, the devil, president, king, queen, angel, immortal, invincible, famous, billionaire, dead already, a robot, imposter, impostor, an alien, possessed, demon, demons, special powers, superpowers, powers, a mission, on a mission, can fly, fly, cant die, holy spirit, antichrist, end of the world, end times, the matrix`,
  ),
  watchers: list(
    `fbi, cia, government, feds, police, cops, neighbors, aliens, mafia, illuminati, satellites, satellite, drones, cameras, camera, they, people, someone, somebody, hackers, spies, gang, ex, cartel, demons`,
  ),
  watching: list(
    `watching, spying, following, tracking, listening, controlling, after me, out to get, coming for me, in walls, in the walls, in my phone, in vents, in ceiling, in my head, reading my mind, reading my thoughts, hear my thoughts, stealing my thoughts, put thoughts, poisoning, poisoned, poison, gassing, bugged, planted, implanted, put chip, plotting, trying to kill me, gonna kill me, stalking me through, microwaving, zapping`,
  ),
  voices: list(
    `voices, commands, demons, demon, devil, satan, spirits, angels, angel, ghosts, god, jesus, radio, tv, television, whispers, shadow people, people in my head, someone in my head, man in my head, imaginary`,
  ),
  order: list(
    `telling, tells, tell, told, says, saying, said, say, order, orders, ordering, obey, talk to, talking to, commanding, commands, demanding, wants me, want me, whispering, make me, makes me, laughing at, screaming at, calling me, yelling at, messages, speaking to, spoke to`,
  ),
};
