import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** How dangers are said in French as it is texted in the US: West and Central African, Haitian and European French, SMS spelling. */
export const FRENCH: LanguageRules = {
  language: 'fr',
  reviewedBy: null,
  small: list(`
    une, cette, le, les, des, du, ma, ses, sa, son, notre, il, elle, je, j, on, nous, se, s, me, m, lui, y, ai, a,
    au, aux, très, trop, tout, toute, d, l, ne, n, en, dans, par, avec, déjà, encore, vraiment, c, est, ce, ça, nos,
    ton, sur
  `),
  concepts: {
    cant: list(`
      peux pas, peut pas, peux plus, peut plus, arrive pas, arrive plus, arrivons pas, jarrive pa, jarrive pas, pas
      capable de, du mal a, dumal a, peine a, difficulté a, peux meme pas, galère pour, mal a
    `),
    breathe: list('respirer, respire, respirez, souffle, air, respi'),
    chest: list(`
      buste, milieu poitrine, seins, sein gauche, cage thoracique, poitrine, thorax, coeur, torse, sternum
    `),
    hurts: list(`
      tire, compresse, comprime, déchire, appuie, coup de couteau, poignarde, éléphant, serrer, mal, douleur,
      douleurs, serre, serrement, oppression, oppressée, oppressé, pression, poids, étau, brule, brulure, pince,
      pincement, écrase, lourd, pique, fait mal, assis sur, assise sur
    `),
    withit: list(`
      moite, nauséeux, nauséeuse, crispée, mollesse, faible, épaule, main gauche, étourdi, bras, machoire, transpire,
      sueur, sueurs, trempée, trempé, essoufflé, essoufflée, pale, gris, grise, vomir, nausée, dos, omoplates, cou
    `),
    severe: list(`
      se tord, tordre, je tiens plus debout, trempé, courbé, plus tenir debout, crie, pleure de douleur, intenable,
      atroce, horrible, insupportable, terrible, hurle, plié, pliée, me roule, redresser, d un coup, déchire,
      poignard, violente, affreuse, je tourne
    `),
    face: list(`
      lèvre, coin de lèvre, coin de la bouche, joue, moitié du visage, visage, bouche, sourire, paupière, face,
      figure
    `),
    crooked: list(`
      pend, pendante, tordue, descend, affaissé, ne bouge plus, mou, tordu, de travers, tombe, tombée, tombant,
      tombante, affaissée, retombe, paralysé, paralysée, bizarre d un coté, déformé, engourdi
    `),
    limb: list('bras, main, jambe, jambes, coté gauche, coté droit, moitié du corps'),
    numb: list(`
      tenir sa fourchette, tenir, molle, mou, morte, insensible, plus de force, perd force, engourdies, ne sent plus,
      engourdi, engourdie, engourdis, endormi, endormie, paralysé, paralysée, répond pas, répond plus, bouge pas,
      bouge plus, pend, tombe quand, fourmille, faible, lever, soulever, sans force, laisse tomber, ne sent
    `),
    blue: list(`
      bleu, bleue, bleues, bleus, violet, violette, violacées, violacés, gris, grise, mauve, noires
    `),
    lips: list(`
      langue, lèvres de mon, peau, tout, lèvres, lèvre, visage, bébé, bouche, doigts, ongles, il devient, elle
      devient, devient
    `),
    swollen: list(`
      gonflées, bouffi, ballons, enflées, gonflement, boursouflé, gonfle, gonflée, gonflent, gonfler, enfle, enflée,
      énorme, énormes, serre, ferme, fermée, se ferme
    `),
    throat: list('paupières, yeux, joues, cou, gorge, langue, lèvres, lèvre, visage, bouche'),
    allergen: list(`
      sésame, fruits de mer, oeuf, fraise, moustique, ibuprofène, vaccin, soja, arachide, arachides, cacahuète, noix,
      noisette, crevettes, poisson, piqure, piqué, abeille, guêpe, pénicilline, amoxicilline, antibiotique, kiwi,
      gateau, comprimé, médicament, lait
    `),
    hives: list(`
      respiration, grince, démange, difficile, respire mal, rouge partout, vomissements, étourdi, tombe, plaques,
      boutons partout, urticaire, vomit, siffle, siffler, mou, tourne de l oeil, voix, gratte
    `),
    blood: list('sang, saigne, saignement, hémorragie, saigner, saignait'),
    gush: list(`
      gicle, pansement plein, plein en, inonde, ruisselle, stopper, n arrive pas à stopper, refuse de s arreter,
      flaque, trempé, dizaine, s arrete pas, arrete pas, arrete plus, jet, flot, flots, partout, beaucoup, bcp,
      depuis une heure, 30 min, impossible a arreter, caillots, plein, serviette, serviettes, coule à flots,
      coumadin, eliquis, profond, profonde, à couler
    `),
    took: list(`
      avaler, boire, ingurgité, prise, englouti, injecté, mis dans la bouche, léché, pris, prend, avalé, bu, boit,
      mangé, croqué, pri, bouffé, ingéré, donné
    `),
    pills: list(`
      pilulier, gouttes, morphine, tramadol, metformine, lexomil, valium, antalgiques, comprimés, comprimé, cachets,
      cachet, médicaments, doliprane, paracétamol, ibuprofène, tylenol, pilules, pilule, gélules, somnifères, xanax,
      clonidine, insuline, antidépresseurs
    `),
    many: list(`
      semaine, vide, flacon, poignée, entier, entière, vingtaine, trentaine, double, milligrammes, boite, toute,
      tous, tout, plein, trop, dizaine, 10, 12, 15, 16, 20, 25, 30, 40, 50, plusieurs, beaucoup, combien, plaquette,
      bouteille, sirop, fois la dose, pour dormir
    `),
    poison: list(`
      produit vaisselle, liquide vaisselle, débouche, eau oxygénée, chlore, parfum, huile de lampe, pile plate,
      produit de nettoyage, cigarette électronique, pesticide, raticide, térébenthine, javel, pile, pile bouton,
      aimant, aimants, pétrole, essence, soude, acide, désherbant, mort aux rats, mort au rat, détergent, lessive,
      déboucheur, insecticide, antigel, alcool à bruler, champignons, poison, produit ménager, dissolvant, vape
    `),
    child: list(`
      bébé, bb, fils, fille, enfant, petit, petite, nourrisson, gamin, gamine, neveu, nièce, gosse, garçon, mois
    `),
    senseless: list(`
      sans réaction, effondré, effondrée, inanimé, inanimée, ne bouge plus, dans le coma, plus conscience, pas
      conscient, pas consciente, reste sans, se réveille pas, réveille plus, impossible de réveiller, impossible
      réveiller, pas a le réveiller, pas a la réveiller, arrive pas réveiller, inconscient, inconsciente, sans
      connaissance, perdu connaissance, perdre connaissance, réagit pas, réagit à rien, répond plus, évanoui,
      évanouie, tombée dans pommes, tombé dans pommes, ranime
    `),
    confused: list(`
      raconte n importe, mélange tout, plus ses esprits, hallucine, ne reconnait, pas cohérent, confus, confuse,
      délire, divague, n importe quoi, ne sait plus où, sait plus où, reconnait plus, propos incohérents, tourner
      bizarre, désorienté, désorientée, sait plus quel jour, sait plus le jour, comprend plus
    `),
    fever: list('fièvre, 39, 39.5, 39.6, 39.8, 40, brulante, brulant, frissons, température, chauffe'),
    hot: list(`
      fièvre, 38, 38.0, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 39, 39.5, 40, 100.4, 100.6, 100.9, 101, 102,
      brulant, brulante, brule, fiévreuse
    `),
    newborn: list('nouveau né, nouveau-né, nouveau nés, nourrisson, bébé de naissance, bébé né mois passé'),
    weeksOld: list(`
      (2|3|4|5|6|7|8|9|10|11|12|deux|trois|six) semaines, (2|3|4|5|6|8) sem, 1 mois, (2|deux) mois, un mois et demi,
      (5|7|8|9|10|12|15|18|20|21|27|30|40) jours
    `),
    headhit: list(`
      tempe contre, tapé crane, choc à la tête, tombé escalier, tombé du toit, tombé de vélo, cogné le crane, tombée
      escalier, tombée du lit, cogné tete, tapé tete, tombé sur tete, tombé tete, tête contre, chute, coup sur tete,
      tombé du lit, tombé de mes bras, tombé, accident, cogner, choc tete, coup de pierre, dans le front
    `),
    after: list(`
      baille, raconte, vomir, assoupi, somnolent, dort tout le temps, inconscient, pleure sans arret, vomit, vomi,
      dort trop, somnole, endormi, bizarre, titube, confus, parle bizarrement, pupille, souvient plus, redemande,
      eliquis, xarelto, coumadin, mou, convulse, perdu connaissance, saigne de l oreille
    `),
    belly: list('ventre, bas du ventre, bas à droite, estomac, flanc, abdomen, bidon'),
    pregnant: list(`
      enceinte, grossesse, accouché, accouchement, fausse couche, (7|8) mois, (8|9|10|12|16|20|24|28|30|32|33|35|36|
      39|40) (sa|sem|semaines)
    `),
    sugar: list(`
      glycémie, sucre, glucomètre, diabète, diabétique, hypo, hypoglycémie, dextro, glucose, capteur
    `),
    choke: list(`
      bloque, obstruée, avalé, morceau coincé, suffoque, étouffe, étrangle, avale de travers, fausse route, coincé,
      coincée, bloquée, aspiré, arête plantée, s est étouffé
    `),
    scald: list(`
      bouilloire, eau chaude, café brulant, thé brulant, vapeur, feu, allumé, essence, eau bouillante, bouillante,
      ébouillanté, ébouillantée, huile, brulé, brulée, brulés, brulante, flammes, marmite, soude, pétard, acide
    `),
    big: list(`
      visage, yeux, ventre, bras, jambes, peau, cloques, main, doigts, bébé, fils, fille, petite, petit, cou
    `),
    device: list(`
      tube dans le cou, tube, sonde de gastrostomie, dialyse, fistule, oxygène, trachéo, canule, trachéotomie,
      ventilation, respirateur, bouton de gastrostomie, cathéter, picc line, port à cath, valve, bipap,
      concentrateur, pompe, aspirateur
    `),
    broke: list(`
      ressorti, ressortie, déconnecté, arraché, débranché, ne marche plus, sonne, siffle, saigne, sortie, sorti,
      parti, bouché, bouchée, arrêté, arrêtée, s est arretée, cassé, fendu, en panne, mort, gargouille, marche plus,
      marche pas, frissons, 38.7, 39, vomit
    `),
    partner: list(`
      mari, copain, ex, conjoint, homme, femme, belle famille, beau frère, compagnon, petit ami
    `),
    beats: list(`
      jetée, jeté, giflée, gifle, mordue, viole, violée, étrangle, pousse, brutalise, insulte et frappe, verser
      acide, couteau sous la gorge, frappe, frappée, tape, bat, battue, étranglée, enferme, séquestrée, force au lit,
      menace, coups, coup de poing, trainée, poussée, brule
    `),
    kill: list(`
      fracasser, poignarder, brûler, empoisonner, noyer, étouffer, planter, flinguer, abattre, tuer, tue, égorger,
      égorge, étrangler, étrangle, descendre tous, tous les descendre, buter
    `),
    elder: list(`
      maman, mamie, mémé, grand mère, grand père, papa, père, papi, papy, tata, tonton, mère, voisin handicapé
    `),
    carer: list(`
      hospice, aide à domicile, voisin, petit fils, neveu, ehpad, aide soignante, infirmière, auxiliaire, maison de
      retraite, foyer, tuteur, gendre, belle soeur, frère, nounou
    `),
    harms: list(`
      attaché, attachée, attaché maman au lit, maltraite, humilie, vole, brutalise, secoue, insulte, gifle, frappe,
      pince, enferme, crie, prend argent, prend carte, vidé compte, bouscule, pousse, prive, laisse sans, manger,
      bleus, refuse eau, excréments
    `),
  },
  says: {
    'cardiac.chest-pain': list(`
      <chest> & <hurts>, <chest> & (serre|opprim*|bras gauche), stent & (même douleur|recommence)
    `),
    'cardiac.heart-attack': list(`
      se tient le coeur, crise de coeur, attaque cardiaque + (je|vite|mon), mon mari a une crise cardiaque, malaise
      cardiaque, (fait|faire|crois|fais) + crise cardiaque, crise cardiaque + (je crois|je pense|vite), infarctus +
      (je crois| vite), tenu le coeur, arrêt cardiaque vite, plus de pouls
    `),
    'cardiac.heart-racing-faint': list(`
      coeur & (vertiges|évanouir|tomber|saute|170|180|160|190) & (bat|battements|failli|vertiges|170|180|190)
    `),
    'cardiac.arm-jaw-pain': list('machoire & (mal|douleur) & <withit>'),
    'stroke.named': list('(fait|fais|faire) + avc, avc + (je pense|je crois|vite)'),
    'stroke.face': list('<face> & <crooked>, bave d un coté'),
    'stroke.side': list('<limb> & <numb>'),
    'stroke.speech': list(`
      parle de façon incompréhensible, parole incompréhensible, parle mal depuis ce matin, ne parle plus
      correctement, élocution & (matin|bizarre), bafouille, bredouille & (d un coup|comprend plus|bouche), ne
      comprend plus les questions, parole & (perdue|bizarre), arrive plus à parler & (bras|bouche|soudain), mots
      mélangés, parle & (plus bien|charabia|patate|mal d un coup|bizarre d un coup), (trouver|trouve) plus mes mots,
      plus trouver mes mots, pas de sens & mots, parle plus & (sons|mère|père|bouche), articule plus, charabia,
      bouche pateuse
    `),
    'stroke.sight': list(`
      vois plus rien, vois plus de l oeil, perte de vue, (perdu|plus) la vue, aveugle d un coup, voit double &
      (marche|vertige*)
    `),
    'stroke.worst-headache': list(`
      mal de tete & (pire de ma vie|venu d un coup|coup de tonnerre|terrible et), coup de tonnerre tete
    `),
    'stroke.balance': list('marche comme & (ivre|soul) & (voit|double|midi), titube & double'),
    'breathing.cannot': list(`
      souffle est un combat, parle en deux mots, respiration difficile, respirer est dur, respire difficilement, ne
      respire pas, respire pas bien, <cant> <breathe>, respire plus, respire mal, plus d air, manque d air, cherche l
      air, plus de souffle, arreté de respirer, pauses quand il respire, étouffe aidez
    `),
    'breathing.blue': list('<lips> <blue>'),
    'breathing.struggling': list(`
      creux du cou & rentre, grogne & respire, en train d étouffer, suffoque, asphyxie, j étouffe, étouffe & (nuit|
      assise|stop), jetouffe, (étouffé|étouffée|étouffe) & (aidez|vite|respir*), essoufflé* & (repos|cette nuit|
      toilettes|thorax|meme pas|d un coup), respire & (cotes|vite|creusent|cou|bruit aigu|refuse|80 fois|tire sur),
      tire & (ventre|cou|respire), siffle & (peut plus parler|phrases|bouffées), aboie & violet, aboie & respire
    `),
    'breathing.inhaler': list(`
      (ventoline|inhalateur|pompe|puff| bouffées) & (fait rien|ne fait|marche pas|soulage pas|10 bouffées|aide plus)
    `),
    'breathing.oxygen-low': list(`
      (saturation|oxygène|oxy|spo2) & (70|75|78|79|80|81|82|83|84|85|86|87|88|89)
    `),
    'anaphylaxis.swelling': list(`
      <throat> & <swollen>, <allergen> & <swollen>, <allergen> & <hives>, plaques & (gorge|langue)
    `),
    'anaphylaxis.named': list(`
      choc allergique, choc anaphylactique, (fait|faire|donné|utilisé|injecté) + epipen
    `),
    'bleeding.will-not-stop': list(`
      <blood> & <gush>, (saigne|saignement) du nez & (heure|eliquis|coumadin), perds du sang
    `),
    'bleeding.inside': list(`
      selles noires, sang dans les selles & beaucoup, (vomit|vomi| crache|tousse|toussant|ramené) & sang, vomit noir,
      marc de café, goudron & selles, sang par derrière
    `),
    'bleeding.wound': list(`
      plaie & (profonde|partout), (coupure|coupé) & (machette|arrête pas|jet|à flots), doigt (arraché|coupé|
      sectionné)
    `),
    'poisoning.swallowed': list(`
      <took> & <poison>, <child> & <took> & (<pills>|trois fois la dose), désherbant & bouche
    `),
    'poisoning.too-much': list('<took> & <pills> & <many>, fois la dose, donné & dose & (dort|mou)'),
    'poisoning.overdose': list(`
      (surdose|overdose) & (il|elle|frère|lèvres|insuline|respire|vite), (pris un truc|fumé un truc|drogue) &
      (inconscient|réveille*|pupilles|bleu*), pupilles minuscules
    `),
    'poisoning.gas': list(`
      monoxyde & (sonne|mal|tete), charbon & (malades|vertiges|maux de tete), odeur de gaz & (tete|vomi*)
    `),
    'seizure.having': list(`
      a des convulsions & (revient|maintenant|vite|depuis|yeux), machoires serrées & secousses, secousses & entend
      pas, crise épilepsie & encore, fait une crise & (tremble|raide|épilepsie|bave), convulse, convulsion &
      (maintenant|minutes|durée), convulsions & (maintenant|arrêtent pas), crise d épilepsie & (dure|maintenant|
      minutes), tremble de partout & (yeux|bave), secoue & (raide|répond pas), yeux (en blanc|fixes|révulsés|sur le
      coté), crises & (sans se réveiller|ce matin), corps qui saute, mordu sa langue
    `),
    'unconscious.not-waking': list(`
      <senseless>, répond pas & (heure|appelle|porte|sol|terre|pince|bouge), par terre & (inconscient|répond|
      fenetre), pince & bouge pas, réveille pas
    `),
    'unconscious.passed-out': list(`
      vient de perdre connaissance, perdu connaissance, évanoui deux fois, tombée dans les pommes & (répond pas|
      blanche)
    `),
    'unconscious.confused': list(`
      raconte n importe quoi, mélange tout & pouls, <confused> & (fièvre|soudain|depuis|bizarre|insuline|cherche|
      glyc*), (sait plus|comprend plus) & (où|jour|dit), confusion soudaine
    `),
    'head-injury.signs': list(`
      <headhit> & <after>, tete & (vomit|somnole) & (chute|cogn*|tapé), (tombé|tombée) & carrelage
    `),
    'head-injury.neck-back': list(`
      (cou|dos|toit|piscine) & (sent plus ses jambes|sens plus mes jambes|fourmillements partout|bouger les jambes)
    `),
    'infant-fever.told': list(`
      <newborn> & <hot>, <weeksOld> & (bébé|bb|petite|petit|fille|fils|nourrisson|rectal|né|née|tète|elle|gémit|au
      front) && <hot>, (accouché|né|née) & <weeksOld> && <hot>, 4 sem && 100.4
    `),
    'infant.limp': list(`
      (nouveau né|bébé|nourrisson) & (tout mou|mou|tète pas|tète plus|trop froid) & (mou|tète|froid|fontanelle),
      fontanelle gonflée
    `),
    'sepsis.fever-signs': list(`
      <fever> & (<confused>|taches violettes|nuque raide|nuque|taches|marbrées|mains froides|respiration rapide),
      nuque raide, (taches|points) & violet* & (partent pas|verre), opération & frissons
    `),
    'sepsis.weak-immune-fever': list(`
      (chimio|greffé|greffe|rate|leucémie|drépanocytaire|drépano|globules blancs|port à cath|picc line) & (<hot>|
      frissons)
    `),
    'pain.worst': list('pire douleur de ma vie, pire mal de ma vie'),
    'pain.belly': list(`
      <belly> & (mal|douleur) & <severe>, ventre dur, ventre & (bois|béton), (douleur|mal) & <severe> & (hurle|plié|
      roule|poignard*), dos qui déchire
    `),
    'pain.testicle': list(`
      testicule & (mal|douleur|enflé|gonflé), bourses & (violettes|mal), oeil & (vois plus|horriblement) & (vomi|
      douloureux|vois)
    `),
    'pregnancy.bleeding': list(`
      <pregnant> & (saigne|sang|caillots|serviette), coup ventre & sang, pilule abortive & sang
    `),
    'pregnancy.warning-signs': list(`
      (enceinte|grossesse|accouchement|accouché|8eme mois) & (maux de tete|vois flou|étoiles|tension 16*|convulse*|
      gonflés|respirer|poitrine|fièvre|frissons)
    `),
    'pregnancy.baby-still': list(`
      (bébé|il) & (bouge plus|bougeait bcp|silence|tape fort) & (ventre|hier|24h|semaines|sem|aujourd hui|rien), bébé
      bouge plus
    `),
    'pregnancy.birth': list(`
      perdu les eaux, poche & (rompue|perdue), contractions & (toutes les|min|semaines), bébé sort, cordon pend,
      liquide vert, eau verte
    `),
    'diabetic.low': list(`
      <sugar> & (n importe quoi|transpire|tremble|trempée|peut pas avaler|réveille|comprend plus|convulse), insuline
      & (sans manger|trempée), hypo & (avaler|réveille)
    `),
    'diabetic.high': list(`
      <sugar> & (hi|vomit|vomi|vomissements|endormi|haleine|3.1|5 g) & (vomi*|hi|haleine|respire|articule), cétones &
      (élevées|3.2|vomi|490), haleine de pomme
    `),
    'diabetic.number': list(`
      (glycémie|sucre) + (30|32|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|0.38|0.40|0.4|0.35|480|490|500|550|600),
      hypo à 0.40
    `),
    'diabetic.pump': list('pompe bouchée & (490|vomi|cétones)'),
    'choking.now': list(`
      <choke> & (gorge|viande|bleu|son|cacahuète|arachide|morceau|bonbon|souffle|voix|bave|toux*), s étouffe avec,
      bonbon gorge, avalé une pièce, bouchon & tousse plus, étrangle avec
    `),
    'burn.big': list('<scald> & <big>, pris feu, robe prise au feu'),
    'burn.electric': list(`
      (pris|touché) + (le courant|électrique), électrocuté*, électrique & propulsé, main est noire & courant
    `),
    'device.airway': list('(trachéo|canule) & (sortie|bouchée|gargouille|bouchon)'),
    'device.failed': list('<device> & <broke>'),
    'device.power': list(`
      (courant|électricité|électrique) & (oxygène|respirateur|concentrateur|ventilation) & (plus|coupure|coupé)
    `),
    'device.line': list('(cathéter|picc line|port à cath) & (fendu|sang|frissons|38.7|39)'),
    'environmental.bite': list(`
      mordu par (un chien|une chauve souris|un serpent), mordue par, (serpent|vipère|scorpion| chauve souris|chien
      errant|singe) & (mordu|piqure|piqué|mollet| morsure|visage)
    `),
    'environmental.heat-cold': list(`
      doigts gelés, gelures, hypothermie & (dort|tremble|parle), insolation & (délire|vomi*|confus), coup de chaleur,
      voiture & soleil & (mou|brulant), neige & (s endort|lentement), eau gelée, peau sèche & brulante
    `),
    'environmental.water': list('noyé & (presque|tousse|mou), noyade & tousse, tombée rivière, foudroyé'),
    'other.injury': list(`
      arbre est tombé sur, jambe coincée, renversé par une voiture, renversée par, tombé du toit, tombé du balcon, os
      visible, coup de couteau, coups de couteau, bras arraché, (fracture ouverte|os sort|os qui sort), voiture a
      renversé, poignardé, balle & (jambe|épaule|reçu), main coincée machine, coincé dans la voiture
    `),
    'other.dying': list('je vais mourir, je sens que je pars, je meurs aidez, suis en train de mourir'),
    'other.call-ambulance': list(`
      appelez les urgences, besoin d une ambulance, appelez (ambulance|911| pompiers|les secours), envoyez une
      ambulance, (vite) & (mère|mari|ambulance|911), au secours, dites 911, les secours vite
    `),
    'other.blood-pressure': list('tension & (210|220|230|240|200) & (tete|vue|mal|120|130)'),
    'suicide.wish': list(`
      plus exister, pourquoi me réveiller, veut mourir, veut se tuer, pense au suicide, penser à mourir, pensées
      suicidaires, idées suicidaires, idées noires, préfère mourir, préférerais être mort, préférerais mourir, mettre
      fin à (mes jours|ma vie|ses jours), me supprimer, sauter du pont, sauter par la fenêtre, sous le train, fatigué
      de vivre, plus la force de vivre, (veux|voudrais|envie de|envi de) (mourir|crever), (veux|jvx|jveux) plu*
      vivre, plus envie de vivre, plus envie d etre là, (en finir|vais en finir|me suicider|me tuer|me pendre|me
      jeter|me foutre en l air|me jeté), (va|dit) & (se pendre|se tuer|se suicider), ne jamais me réveiller, pour
      plus me réveiller, plus jamais me réveiller, marre de vivre, rejoindre & ciel, Dieu aurait du me prendre, je
      suis sur le pont, assis rebord & étage, aller avec papi au ciel, vie n a plus de gout, partir sans souffrir,
      envie de disparaitre, chaque matin & dernier, comment se pendre
    `),
    'suicide.plan': list(`
      testament & (pont|fini|adieu|pars), sais comment faire & (mourir|finir), tout préparé & (mourir|finir|partir),
      (corde|lame|comprimés|fusil|arme) & (acheté|pret|prête|gardé|chargé|devant moi|pour le faire), écris ma lettre,
      décidé quand et comment
    `),
    'suicide.goodbye': list(`
      dernier message, dites leur que je les aime, ceci est mon dernier, prenez soin de mes enfants & (pardon|adieu|
      pars), adieu & (pardon|enfants|message|aime), je serai plus là, pardon & au revoir, demain ce sera fini, n
      aurez plus à vous occuper de moi, enfin dormir & boites
    `),
    'suicide.burden': list(`
      mieux si j étais mort, mieux si j étais morte, fardeau, un poids pour, inutile & (vivre|mourir|morte), (serait|
      seraient|serai) mieux sans moi, sers à rien, je suis un poids, si je disparaissais, à quoi bon continuer, peux
      plus de cette vie, en peux plus & vie
    `),
    'self-harm.doing': list(`
      coupé les veines, coupé les poignets, ouvert les veines, taillé les veines, me coupe, me mutile, se mutile, me
      scarifie, se scarifie, gratté les bras au cutter, automutilation & (fille|fils|encore), coupé exprès, me faire
      du mal, se fait du mal, me (coupe|scarifie|brule|griffe|cogne) & (bras|briquet|sang|cuisses|exprès|va pas|fer|
      lame|poignet|encore| punis), se (scarifie|coupe|griffe) & (cuisses|bras|compas|peau), tailladé, coupures
      fraiches, entailles, lames dans chambre, me punis avec
    `),
    'violence.others': list(`
      je vais le tuer, je vais la tuer, je vais les tuer, envie de tuer, envie de (frapper|secouer) mon bébé,
      fracasser le crâne, faire du mal à quelqu un, peur de lui faire du mal, (vais|veux|va|compte) + <kill> + (le|
      lui|les|patron|mari|belle), le tuer & couteau, tirer dans lycée, mets une balle, bruler la maison avec, faire
      du mal à mon bébé, peur & mal & bébé, étouffer le bébé, j étrangle ce gosse, machette & chercher, je l égorge,
      revenir & fusil
    `),
    'psychosis.voices': list(`
      lisent mes pensées, m ordonnent, voix dans ma tête, (on|ils) me surveillent & (caméras|puce|voix), puce dans &
      (tête|cerveau), (voix|ombres|esprits|radio|démon|caméras|empoisonne|émetteur|marabouté) & (disent|commandent|
      demande|jeter| couteau|sang|bébé|parle de moi|mal|enfants), entends des voix, (se prend pour|dit qu elle est)
      (Jésus|la Vierge|Dieu)
    `),
    'domestic.violence': list(`
      m a frappée, m a battue, m a étranglée, m a violée, me viole, me bat, me frappe, me tape dessus, jetée contre,
      verser de l acide, battue par mon mari, <partner> & <beats> & (me|moi|encore|hier|enceinte|objets), il m a
      (frappée|étranglée|battue|frappé|étranglé), me (frappe|tape|bat) & (mari|il|ex|copain|toujours), me force au
      lit, coups de pied, coup de poing & hier, par les cheveux, m enferme, ceinture hier, me séquestre
    `),
    'domestic.fear': list(`
      peur de mon mari, peur de mon ex, peur qu il me tue, menacé de mort, (va|vais|finirai|menace de) + (me tuer|me
      noyer|te tuer|nous tuer), (passeport|papiers) & (enferme|garde| expulse), il lit mes sms, ne m appelez pas & il
      écoute, m expulse, ex devant la porte, te finirai
    `),
    'child-abuse.told': list(`
      (professeur|entraineur|pasteur|imam|prêtre|oncle) & (touché|caressé|violé|tripoté) & (fils|fille|enfant|moi),
      enferme les enfants, bat (mon fils|ma fille|les enfants|son fils|sa fille), frappe (mon fils|ma fille|les
      enfants|le bébé), touche (ma fille|mon fils), viole, attouchements, abusé de (ma fille|mon fils), (beau père|
      nounou|entraineur|maitre|oncle|grand père|papa|voisin|père|beau frère) & (touche|frappé|frappe| viole|fouette|
      met la main|abuse|fait des choses) & (<child>|soeur|filles|culotte|nuit|dos), attaché à une chaise, pour la
      couper & ans, secoué le bébé, brulures de cigarette, travailler comme esclave, piment yeux & fouet
    `),
    'elder-abuse.told': list(`
      attaché (maman|mamie|papa) au lit, maltraite (ma mère|mamie|papa|grand père), frappe (ma mère|mamie|mon père|
      grand mère), vole (mamie|maman|papa) & argent, <carer> & <harms> & <elder>, <carer> & <harms> & (ans|papa|
      maman), (il|fils) & (pousse|prend ma carte) & ans, escarres & crie, maison de retraite & bleus, enferme tata,
      laisse & excréments
    `),
    'fever.high': list('(fièvre|39|38.5|38.3|39.2) & (jours|boit|depuis)'),
    'infection.wound': list('(pus|abcès|gros orteil noir|sein dur), rouge et chaud & plaie, oreille & coule'),
    'medicine.double': list(`
      (deux fois|double|4 fois|inversé|par erreur) & (anticoagulant|méthotrexate|digoxine|dose|gouttes)
    `),
    'medicine.stopped': list('(arrêté|arrete) & (cortisone|dépakine|traitement) & (coup|seul)'),
    'medicine.ran-out': list('(plus|rupture|vide|zéro) & (insuline|ventoline|eliquis|comprimé|hydroxyurée)'),
    'medicine.missed': list('(oublié|sauté|pas pris) & (insuline|comprimé|antiépileptique|médicaments)'),
    'medicine.reaction': list('(boutons|diarrhée|toux sèche) & (nouveau|vaccin|metformine|lisinopril)'),
    'fluids.low': list('plus pipi, couche aujourd hui, boit rien'),
    'vomiting.lasting': list('vomit depuis, vomissements grossesse, selles liquides, jours diarrhée'),
    'sugar.off': list('(glycémie|dextro|sucre) & (310|290|260|62|350|2.9)'),
    'oxygen.lowish': list('saturation (91|92|93)'),
    'pressure.high': list('tension (17|18|16|170|165|180)'),
    'fall.had': list('(maman|papy|mamie) & tombé*, tombée poignet'),
    'leg.clot': list('mollet & (gonflé|dur|enflé)'),
    'worse.getting': list('(empire|pire|plus noir) & (depuis|malgré|semaine)'),
    'urine.blood': list('(pisse|pipi|urine) & (sang|brule)'),
    'mood.low': list('au fond du trou, pleure tout le temps, pas la force de me lever, angoisses'),
    'device.feeding-tube': list('sonde & fuit'),
    'breathing.wheeze': list('siffle un peu, siffle & nuit'),
  },
  names: {
    'cardiac.heart-attack': list('crise cardiaque, infarctus'),
    'stroke.named': list('avc'),
    'seizure.named': list('convulsions, crise épilepsie'),
    'sepsis.named': list('septicémie, méningite'),
    'poisoning.overdose': list('surdose'),
    'pregnancy.warning-signs': list('fausse couche, éclampsie'),
    'domestic.violence': list('violence conjugale'),
  },
  context: {
    idiom:
      list(`meurs (de faim|de soif|de froid|de chaud|de rire|de honte|d amour|d ennui), (mort|morte) (de rire|de fatigue|de peur), mourir (de rire|de honte|de faim), (me|nous) tue (le|quand|ce), (prix|froid|dos|factures) me tue, ça me tue, crise cardiaque en voyant, faire une crise cardiaque en,
      (souffle court|souffle au coeur), coupe le souffle, bouche bée, casse la tete, mal de tete de papiers, tombe* des nues, tombée (amoureux|enceinte|en panne), tombé amoureux, coup de foudre, noyée dans le travail, étouffée par les factures, à mort, goutte d eau,
      pincement au coeur en voyant, gros coeur, coeur (gros|bat pour), pendue au téléphone, mon boss va me tuer, chef va me tuer, tue à la tâche, se tue à, tué ma dernière clope, brule les doigts, (tué|tuer) à la tâche, overdose d insuline en, des convulsions hein, me tuer non, coupe (le sucre|les cheveux|oignon), explosé de rire, étouffant ce temps, respire enfin,
      prise de sang, don de sang, piles, mamie si, meurs d amour, ai cru mourir, perdu la tete papiers, pas de sang, plus de fièvre, plus de convulsions, plus de convulsion, électricien, chat a, au secours le, ex me battait, m évanouissais aux, avec ça haha, saigne plus du tout, d idées noires,  bu de la javel il rigolait, avec ça haha, après (l|son) avc, a fait un avc, a fait une fausse couche, ronfle comme, guêpe a dégonflé, ne pas se noyer`),
    denial: list(`
      pas de, aucun, aucune, sans, jamais eu, jamais, n ai pas, n a pas, pas envie, veux pas, pas suicidaire
    `),
    'bare-denial': list('pas'),
    past: list(`
      2003, 2009, 2011, 2012, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, il y a, y a 3 ans, y a 4 ans, y a 5
      ans, ans, en mars, l année passée, l an passé, l an dernier, le mois dernier, semaine passée, petit, enfance,
      décédé, décédée, mort, récupéré, guérie, guéri, naissance, avant
    `),
    present: list(`
      maintenant, là maintenant, encore, depuis ce matin, aujourd hui, ce soir, vite, aidez, je crois, je pense, tout
      de suite, svp vite
    `),
    general: list(`
      signes, symptômes, c est quoi, combien, pourquoi, différence, peut on, cours, formation, film, série,
      dissertation, aux infos, livre, magazine, prévention, groupe, numéro, après un avc, après son avc, arretez,
      conférence
    `),
    plan: list(`
      dans le plan, plan d action, que faire, si ça arrive, si mamie, si elle, si sa, si on, en cas de, au cas où,
      pour savoir, juste pour savoir, objectif, le docteur a dit, le médecin a dit
    `),
    lesson: list(`
      formation, cours, film, dissertation, roman, série, chorale, ai rêvé, dépliant, conférence, expression, jeux
      vidéo, jouant, aux infos, poisson avril
    `),
    request: list(`
      certificat, attestation, renouveler, renouvellement, formulaire, copie, rapport, facture, papier, commander,
      commande, questionnaire, antécédent
    `),
    turn: list('mais, par contre, sauf, cependant'),
  },
};
