import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** How dangers are said in Haitian Creole as it is texted in the US: loose spelling, French and English words among it. */
export const HAITIAN: LanguageRules = {
  language: 'ht',
  reviewedBy: null,
  small: list(
    'm, mwen, l, li, w, ou, nou, yo, ki, te, ap, pral, tèlman, anpil, tou, ti, yon, toujou, vin, sa, se, nan, lan, fin, pou, map, lap, jis',
  ),
  concepts: {
    cant: list(
      "pa fin ka, ak difikilte, ak anpil difikilte, pa ka, paka, pa kapab, pa kap, apenn ka, pa sa, pa fouti, pa arive, n'arrive pas",
    ),
    breathe: list(
      'rale souf, pran souf, souf, jwenn souf, jwenn lè, rale lè, respire, rale souf, pran souf, respirer, soufle, vale souf',
    ),
    breath: list('lè m, lè pa, souf, souf li, respirasyon, van'),
    chest: list('lestomak li, kè m ap, lestomak, pwatrin, kè, ke m, ke li, chest, lestomac'),
    aches: list(
      'angoudi, plenyen, chita sou, kenbe, ap lage, brile, fè mal, fe mal, fè m mal, fe m mal, ap fe mal, doulè, doule, prese, peze, sere, lou, pwa, wòch, kout kouto, tòde',
    ),
    heartSign: list(
      'bra, bra goch, zepol, machwa, do, swe, swè, tranpe, souf, vomi, kè plen, toudi, tèt vire, endispoze, blem, frèt',
    ),
    blue: list('koulè l ap chanje, chanje koulè, ble, mov, gri, vyolèt, nwa, fonse'),
    lips: list('bouch, po bouch, dwèt, figi, zong, lang, bebe, pitit, po l'),
    swollen: list(
      'epè, vin epè, anfle anpil, grandi, ap gonfle, gonfle, anfle, fèmen, ap fèmen, bouche, gwo, sere, fin bouche',
    ),
    throat: list('gòjèt, lang li, lang mwen, lang, gòj, gòj mwen, po bouch, gagann'),
    allergen: list(
      'piki, vaksen, chanpiyon, ze, pwason, siwo myèl, nwazèt, fwi lanmè, pen, mayi, pistach, nwa, krevèt, kribich, chevrèt, lèt, ze, myèl, gèp, pike, piki, amoxicillin, antibyotik, medikaman, remèd, alèji, alèjik, lambi, pwason',
    ),
    blood: list('venn koupe, touse san, san nwa, emoraji, segnen, senyan, san, san an, senyen, emoraji'),
    notstop: list(
      'jayi, ap jayi, pa ka rete, koule kou, pa sispann, pa sispan, pa vle fèmen, tout kote, ap vide, ap koule vit, pete, bay san, anba anpil, pa vle rete, pa rete, p ap rete, pap rete, pa vle kanpe, p ap kanpe, pa kanpe, pise, ap koule, san rete, toupatou, atè',
    ),
    vomits: list('voumi, ap vomi, rann, vomi, vomisman, rechte, rann gòj'),
    swallowed: list('bwe, vale l, mete nan bouch, fèk bwè, vale, bwè, bwe, manje, pran, niche, mòde'),
    poison: list(
      'dlo klowòks, savon, deterjan, alkòl, petwòl, dèttòl, pafen, asid batri, lwil machin, zèb, dwòg, klowòks, klowoks, clorox, pil, ti pil, batri, leman, pwazon, gazolin, kerozin, asid, lesiv, vape, dlo batri, fabiloso, pòd, pod lesiv, fèy pwazon, pwazon rat, dezenfektan',
    ),
    pills: list(
      'grenn tansyon, grenn dòmi, aspirin, medikaman granmè, grenn, pilil, konprime, medikaman, remèd, tylenol, boutèy, boutey',
    ),
    notwake: list(
      'je mwatye louvri, pa bouje menm, pa ka souke, pa bouje, pa souke, pa ap reveye, pap reveye, ditou pa reveye, pa ka leve l, pa vle reveye, pa reveye, p ap reveye, pa ka reveye, pa vle leve, pa reponn, p ap reponn, san konesans, sans konesans, pa gen konesans, mou mou, pichkannen',
    ),
    fainted: list(
      'pèdi konnen, tonbe endispoze, kè l pati, endispoze, pèdi konesans, pedi konesans, dekonpoze, tonbe san konesans',
    ),
    seizes: list(
      'kriz la, kriz malkadi, fè kriz, fe kriz, ap fe kriz, twa kriz, malkadi, konvilsyon, konvilse, epilepsi',
    ),
    fell: list('sot sou, chape, sote, fann, tonbe, frape, kou, aksidan, chit, glise'),
    baby: list(
      'ti bebe, pitit mwen, bebe, ti bebe, tibebe, pitit, newborn, ti fi, ti gason, ti pitit, li gen, nouvone, fèk fèt',
    ),
    young: list('jou, semèn, semenn, senmenn, mwa, yon mwa, weeks'),
    fever: list('lafyèv, fyèv, fyev, cho, tanperati, temp, fè, boule, tèmomèt, tanperati l, fyèv'),
    fever38: list(
      '38, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39, 40, 100.4, 100.5, 100.7, 101, 102, 103',
    ),
    dec38: list(
      '38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39.1, 39.5, 100.4, 100.6, 100.7, 100.8',
    ),
    confused: list(
      'konfizyon, konfi, pèdi tèt, pa konnen moun, pale nan vant, egare, depale, dezoryante, pa konn ki kote, pa rekonèt, pale betiz, pa konn kote, moun mouri',
    ),
    pregnant: list(
      'nan uityèm mwa, nan sètyèm mwa, nan nevyèm mwa, nan sizyèm mwa, gwòs, plenn, gen bebe nan vant, ansent, gwosès, gwo vant, akouche, akouchman, pregnant, gen vant',
    ),
    sugar: list('glisemi, nivo sik, sik, sik li, sik mwen, glikoz, sugar'),
    diewish: list(
      'kontinye lavi, kontinye viv, touye kò, detwi tèt, tire tèt, pann, mouri, dòmi pou tout tan, fini ak sa, touye kò, touye tèt, touye tet, mouri, lanmò, fini ak vi, fini ak lavi, pann tèt, swisid, kite lavi, pa leve',
    ),
    want: list(
      'gen lide, deside, ta renmen, swete, oze, mande Bondye, vle, anvi, pral, kalkile, panse, swete, pito, bezwen',
    ),
    partner: list('mari, nonm, mennaj, ansyen mennaj, madanm, bofre, bòfrè, mesye a, papa pitit, konpayon'),
    hits: list(
      'kale, kout pwen, leve men, souflete, pete je, kase, choute, mare, vyole, tire cheve, bat, kalote, frape, sere kou, toufe, trangle, pouse, fout kou, kout, fèmen m, maltrete, menase, rale cheve, joure, fòse m kouche, kadejak, kraze telefòn',
    ),
    child: list('pitit mwen, ti moun, pitit, timoun, ti fi, ti gason, bebe, ti bebe, ti nyès, ti neve'),
    elder: list('manman, manmi, papa, granmè, granpè, granmoun, grann, gran papa'),
  },
  says: {
    'cardiac.chest-pain': list(
      `(sere|kenbe) (pwatrin|lestomak|kè) & (li|pa kapab|swe|di), doulè lestomak & (souf|bra|swe|depi), (doulè|doule) (nan)? (kè|ke), (chita|peze) sou lestomak, (plenyen|doulè) & lestomak & (bra|angoudi|swe|souf), kè m ap lage, (lestomak|kè) & (angoudi|swe|souf) & (bra|mwen|m), grenn anba lang & (doulè|toujou), <chest> & <aches> & <heartSign>, (lestomak|pwatrin|kè|ke) (mwen|m|li|l)? <aches>, doulè? (nan|lestomak|pwatrin) <chest>, <aches> & (pwatrin|lestomak|nan kè|nan ke), (lestomak|pwatrin) & (prese|peze|sere|wòch|pwa|lou|kouto), (ke|kè) m ap sere, doule nan ke, kenbe pwatrin`,
    ),
    'cardiac.heart-attack': list(
      'fè? yon kriz (kadyak|kè|ke), kriz (ke|kè|kadyak) li ap fè, (kenbe|t ap kenbe) kè & (tonbe|granpè), aparèy & kè & choke',
    ),
    'cardiac.heart-racing-faint': list(
      '(kè|ke) & (galope|bat fò|bat vit|sote) & (endispoze|souf|toudi|vire), (kè|ke|palpitasyon) & (bat|fo|170|180) & (endispoze|tèt|vire|toudi)',
    ),
    'cardiac.arm-jaw-pain': list(
      '(machwa|bra|do) & <aches> & (swe|swè|frèt|fret|souf|san fos), swe fret & <aches>',
    ),
    'stroke.face': list(
      'bouch & (desann|devye|kwochi|pann) & (bra|bò|pale|li), bouch li desann, figi & (desann|pann|paralize|mouri) & (bò|yon|grann|li), yon bò figi, (bouch|figi|je) & (kwochi|devye|tòde|defome|yon bò|tonbe yon) & (yon|figi|bave|wi|lang|vin|kwochi|devye|defome), bouch & (kwochi|devye|tòde), figi & (tonbe yon|defome|kwochi)',
    ),
    'stroke.side': list(
      '(men|bra|pye|kò|mwatye) & (pa ka leve|mouri|angoudi|paralize) & (toudenkou|pawòl|bò|figi|mwatye|pale), bra & tonbe & pa pale, (bra|men|pye|bò goch|bò dwat|mwatye kò|kò goch) & (pa leve|tonbe|pa ka leve|pa ka kenbe|pa santi|mouri|tonbe|angoudi|trennen|pa bouje) & (pa pale|pale|lang|goch|dwat|gode|maten|kò|ditou|men), pa ka leve bra',
    ),
    'stroke.speech': list(
      'pawòl & (melanje|pa klè|lou|pa soti), pale & (mele|melanje|pa klè), pa ka pale & (toudenkou|bra|byen|bouch), (lang|pawòl) & (lou|trennen|mele) & (bra|bouch|je|pye|tounen|mari|figi), pale tankou moun sou, pa konprann & toudenkou',
    ),
    'stroke.sight': list(
      'je & (nwa|bouche|pa klè) & (yon sèl kou|toudenkou|goch|dwat), je & (goch|dwat|yon) & pa (we|wè) (anyen)?, pa (wè|we) anyen & (talè|toudenkou|sek)',
    ),
    'stroke.worst-headache': list('pi gwo (mal tèt|tèt fè mal|maltèt), mal tèt & (parèt sek|sanzatann)'),
    'stroke.balance': list('(wè|we) tout bagay de fwa'),
    'breathing.cannot': list(
      `(pwatrin|lestomak) & (bare|fèmen|bloke|sere) & (lè|souf|respire), pa (pran|gen|jwenn) (souf|lè), pa ka pran lè, pa ka fini yon (mo|fraz), (rale|pran) souf & (cho|difikilte|pèn|fòse), ak difikilte & souf, pa jwenn (souf|lè), souf (li|m|mwen)? ap fini, chache lè, rale souf di, (trangle|toufe) & (larim|flèm|pa ka), souf & fini yon fraz, pa ka fini yon fraz, <cant> <breathe>, <cant> byen <breathe>, (sispann|kanpe|rete) respire, souf (mwen|m|li|l)? (kout|koupe|anlè|kanpe|ap bouche|bouche|kout) & (m|li|depi|fraz|chita|kouche|domi|ble|mwen|lestomak|menm|bra|fini|p ap), (ap|m ap) (toufe|touf|toufeee), toufe, manke souf, pa gen van, pa gen souf, (goumen|bouke) & (respire|rale souf), apenn & souf, souf ap bouche, pa ka di de mo`,
    ),
    'breathing.blue': list(
      '<lips> <blue>, vin (ble|mov|gri), (kriz|opresyon|li) & vin ble, li ble & (opresyon|souf|respire)',
    ),
    'breathing.struggling': list(
      '(rale souf|respire) & (plenn|di|vant|fò anpil) & (bebe|pitit|timoun), respire mal, (kòt|kot|pwatrin) & (rantre|fouye|rale) & (respire|souf|li), (respire|rale souf) & (vit vit|68|70|60) & (mwa|bebe|minit), nen & louvri femen, souke tèt pou respire, pa ka kouche (plat)?, kriz opresyon & (pa vle|machin|grav), opresyon & li ble, opresyon li ye & depi',
    ),
    'breathing.inhaler': list(
      '(ponp|pump|machin nan|nebilizè) & (pa fè anyen|pa fe anyen|pa ede|vid|pa mache|pa soulaje) & (opresyon|toufe|souf|attack|li|respire)',
    ),
    'breathing.oxygen-low': list(
      '(oksijen|oksijèn|oxygen) & (70|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89)',
    ),
    'anaphylaxis.swelling': list(
      '<allergen> & (figi|lang|bouch|je|vwa) & (gonfle|anfle|epè|bese|ap vin), <throat> & <swollen>, (figi|je|kounye a tout figi) & (anfle|gonfle|bouche) & <allergen>, <allergen> & (plak|toudi) & (frèt|kouvri|wouj), <allergen> & (bouton|plak|gratèl) & (vomi|souf|tout kò|toudi|vwa), <allergen> & (touse|grate|toudi) & (alèji|souf|gòj|plak|pa erè)',
    ),
    'anaphylaxis.named': list(
      '(ba|bay|pike) & epipen & (fek|fèk|kounye), alèji grav & (gòj|souf|sere|gonfle)',
    ),
    'bleeding.will-not-stop': list(
      'senyen (fò|anpil), senyen & (tèt|blesi|gwo), san pa (vle|ka) (rete|kanpe), senyen & (pa rete|pa kanpe|coumadin|anpil), venn koupe, san & jayi, san ap jayi, (blesi|kote|koupe) & san & (pa sispann|pa rete|bay), pèdi san & (anba|anpil|toudi|vire), <blood> & <notstop>, san & (pise|pa vle rete|p ap kanpe), nen & senyen & (depi|inè|rete), (kotex|gwo boul san|boul san) & (chak|chanje|inè)',
    ),
    'bleeding.inside': list(
      '(vomi|krache|touse) san, poupou & (nwa|goudwon) & (goudwon|tèt|san|vire), vomi & ma kafe, san & twalet & (anpil|endispoze), anpil san wouj',
    ),
    'bleeding.wound': list(
      'kout kouto, (pran|ba l) yon bal, dwèt & koupe & machin, kouto & koupe & san, vit antre & san, rekòmanse pi rèd & san',
    ),
    'poisoning.swallowed': list(
      'boutèy grenn & (vid|ouvè) & (pitit|timoun|bebe), (boutèy|bwat) & vid & pitit & grenn, (ti fi|ti gason|timoun|pitit|bebe) & (vale|bwè|manje|bwe) & (grenn|remèd|medikaman|pwazon|savon), <swallowed> <poison>, <swallowed> & <poison> & (timoun|bebe|ti gason|li|bouch), (timoun|bebe|pitit) & manje & grenn',
    ),
    'poisoning.too-much': list(
      '<swallowed> (anpil|yon pil|yon bann|twòp) (grenn|konprime|medikaman), anpil grenn & (repoze|mouri|dòmi), (vale|bwè|pran|bwe) (20|25|30|40|50|60), (bwè|pran|vale) (tout)? boutèy, <swallowed> & (tout|20|25|30|40) & <pills>, twòp (grenn|medikaman|remèd), (20|25|30|40) grenn, melanje grenn & (kleren|tafya|wonm|alkòl)',
    ),
    'poisoning.overdose': list('(pran|fè) (twòp|two) (dwòg|dwog), overdose & (reveye|li|kounye)'),
    'poisoning.gas': list(
      '(gaz|chofaj|chabon|dèlko|jeneratè) & (toudi|mal tèt|endispoze|vomi), (alam|kabòn monoksid) & (sonnen|mal tèt), lodè gaz & (kay|vomi|timoun)',
    ),
    'seizure.having': list(
      'ap (fè|fe) kriz, ap konvilse, ap fè malkadi, kriz & ede m, (dezyèm|twazyèm|yon lòt) kriz, kriz & (poko revini|pa revini), <seizes> & (kounye a|kim|je|ansent|minit|tranble|pa revini|ap fe|ap fè|premye fwa|dèyè lòt|seizure|rete|fè li|pran l|fe), (tout kò|kò) & (ap tranble|rèd|souke) & (je|lafyèv|reponn|kim|atè), kim & bouch, je & vire blan, konvilse',
    ),
    'unconscious.not-waking': list(
      'tonbe & pa reponn, tonbe li pa (bouje|reponn|leve), (souke|rele) & pa bouje, atè & san konesans, pa gen konesans, <notwake>, (manman|papa|granmè|granpè) & <notwake>',
    ),
    'unconscious.passed-out': list('<fainted>, tonbe & (blan kou|sou ban)'),
    'unconscious.confused': list(
      'leve & re dòmi, pa rekonèt nou, <confused> & (toudenkou|manman|papa|depi|cho|lafyèv|kounye a|grann|granmè|frison)',
    ),
    'head-injury.signs': list(
      '(tèt|tet) & (fann|pete|frape|sou) & (vomi|dòmi|domi|toudi|egare), <fell> & (tèt|tet) & (vomi|dòmi|domi|anfle|eliquis|coumadin|egare|dezoryante|repete|pi mal|twoub|mwa|reveye), kou nan tèt, san & zorèy & (chit|tonbe|kou|soti), (eliquis|coumadin) & tonbe, je & pi gwo & tonbe',
    ),
    'head-injury.neck-back': list('tonbe & (kou|do) & (pa ka bouje|angoudi)'),
    'infant-fever.told': list(
      '<baby> & jou & tanperati & <dec38>, (5|6|7|8|9|10|12|15|20) jou & tanperati, <baby> & (semèn|jou|mwa) & (100.9|101|102|38.4|38.5|39), (jou|semèn) & bebe & lafyèv, <baby> & <young> & <fever> & <fever38>, (2 mwa|de mwa|yon mwa|semèn) & <dec38>, poko gen yon mwa & <fever>, newborn & <fever38>',
    ),
    'infant.limp': list('(bebe|fèk fèt|pitit) & (mou|pa tete) & (pa tete|reveye|mou|fèk)'),
    'sepsis.fever-signs': list(
      '<fever> & (konfizyon|egare|tach), tach wouj & (efase|fyèv|lafyèv), <fever> & kou & (rèd|pliye|rèk|fè mal), kou (rèd|rèk), <fever> & (depale|kou rèd|tach vyolèt|konn kote), tach (vyolèt|mov|nwa), tach & po & (fyèv|lafyèv), frison & (operasyon|plè|kè bat|pye), (cho|fret) & po & make',
    ),
    'sepsis.weak-immune-fever': list(
      '(kansè|chimyo|chimi) & (<fever>|38.6|38.5), (chimyo|chimi|sickle|ren|larat|grefe|pòt katetè|katetè) & (lafyèv|fyèv|tranble ak)',
    ),
    'pain.worst': list(
      'doulè & (sipòte|ka sipòte|tolere|kapab ankò) & (vant|vomi|rele|do|mwen), vant & pa ka sipòte, doulè & (fò|terib|ensipòtab) & (vant|anmwe|rele|do), pi gwo doulè, doulè & (fann mwen|terib|pa kalme) & (vant|rele|kanpe|ren|do)',
    ),
    'pain.belly': list(
      'vant & (di di|di tankou|wòch|pa manyen|woule ate|kapab|pa kanpe|mouri ak) , (ren|pyè) & ap rele, do & sanzatann, je & terib & (wouj|limyè), anba vant & (kanpe|fann)',
    ),
    'pain.testicle': list(
      '(boul|grenn|testikil) & (ti gason|li|m) & (anfle|mal|gonfle) & (kriye|mal|rele|wouj|anfle), (grenn ti gason|testikil|grenn li) & (mal|anfle|kriye|vomi)',
    ),
    'pregnancy.bleeding': list(
      '<pregnant> & (bay san|pèdi san|wè san|san vin|san koule), (uityèm|sètyèm|sizyèm|senkyèm|nevyèm|katriyèm) mwa & (san|senyen), (gwòs|ansent|gwo vant) & senyen, <pregnant> & (ap senyen|senyen|kranp|gwo san), senyen & kotex & chak, <pregnant> & (ap pèdi|ap koule|wè) & san',
    ),
    'pregnancy.baby-still': list(
      '<pregnant> & pa santi (bebe|pitit|li), pa santi bebe, mouvman bebe & (bese|diminye|mwens|ralanti), bebe & (mouvman|bouje) & (bese|diminye|mwens), (pa santi|pa bouje) & bebe & (vant|bouje|maten|jodi), bebe & (pa bouje|apenn bouje|pa santi bebe) & (yè|jodia|semèn|vant|midi|depi), pa santi bebe & bouje',
    ),
    'pregnancy.warning-signs': list(
      'twoub & (tet|tèt) & <pregnant>, <pregnant> & (tet fe mal|tèt fè mal|figi|tansyon 170|lestomak|pwatrin|janm) & (twoub|anfle|mal|pase|wè)',
    ),
    'pregnancy.birth': list(
      'dlo (a)? (desann|koule|pete) & (bonè|mwa|vant|gwòs|ansent), dlo (m|mwen|li|l)? (pete|ap koule) , dlo & koule & (mwa|gwosès|doulè), tranche & (minit|tèt), tèt bebe & soti, kòd lonbrit',
    ),
    'diabetic.number': list(
      '<sugar> + (30|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50), <sugar> (20|30|32|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48), <sugar> & (39|40|41|42|43|44|45|46|47|48|49|50|51|52|53) & (tranble|leve|egare|desann|ji|reveye)',
    ),
    'diabetic.low': list('<sugar> & desann & (vale|60|52|leve|tranble), ensilin & de fwa & (erè|desann)'),
    'diabetic.high': list(
      '<sugar> & (480|450|500|550|600|400|HI) & (vomi|dòmi|fèb|kè plen), (<sugar>|machin|cetone|seton) & (400|450|500|540|hi|wo|yo wo) & (vomi|dòmi|kè plen|fon|fèb|respire|kanpe)',
    ),
    'choking.now': list(
      'trangle ak, (li|ap|l ap|fi|bebe|gason) trangle, trangle & (souf|rezen|vyann|manje), (grenn|moso|pistach|vyann|zo) & (kwoke|kole|kwense) & gòj, (manje|rezen|vyann|zo|grenn rezen|moso|sirèt|kòb) & (kwense|bloke|kole|kwoke|bouche) & (gòj|kou|respire), (ap|li) trangle, trangle & (anmwe|bebe|manje), (vyann|rezen|zo|zo pwason|kòb|sirèt|moso) & (kole|kwoke|bouche|gòj) & (gòj|pale|ble|bave|respire), touf & sirèt',
    ),
    'burn.big': list(
      '(labouyi|soup|dlo|kafe|te|lwil) & (cho|bouyi) & (ranvèse|tonbe|vide|vole|koule), pran dife & (figi|kò|rad|men), (dlo cho|lwil|asid|te cho|soup|kafe cho) & (tonbe|vole|pran|boule|bouyi) & (lestomak|figi|bebe|je|pitit|po), (do|po|bounda|janm) & boule & (rache|plen|tout|glòb), dife & lafimen',
    ),
    'burn.electric': list('kouran pran, fil elektrik & (kenbe|voye|jete)'),
    'device.airway': list(
      '(kanil|trach|tib) & (gòj|kou) & (sot|soti|bouche|tonbe), (trach|tib) & (soti|bouche) & (kou|gòj|aspire)',
    ),
    'device.failed': list(
      'machin (oksijèn|pou respire|respirasyon) & (mouri|kanpe|pa mache), (machin|aparèy|vantilatè) & (respire|respirasyon|leve) & (kanpe|mouri|sonnen), vantilatè & sonnen, shunt & (vomi|dòmi), tib manje & (soti|fèmen)',
    ),
    'device.power': list(
      'pa gen (elektrisite|kouran|limyè) & (machin|oksijèn|aparèy), (kouran|inverter) & (ale|mouri|koupe) & (oksijèn|machin|respirasyon|aparèy)',
    ),
    'device.line': list('katetè & (kase|wouj) & (tranble|lafyèv|fyèv)'),
    'environmental.heat-cold': list('(solèy|chalè) & (depale|pa swe|tonbe), nèj & (santi|lou|dòmi)'),
    'environmental.bite': list(
      '(koulèv|chen|eskòpyon) & (mòde|pike) & (m|mwen|pye|men), (koulèv|chen|eskòpyon|krab arenyen) & (mòde|pike) & (pye|figi|bave|pitit|janm), chòv-sourit',
    ),
    'environmental.water': list(
      '(pisin|dlo|lanmè|basen) & tonbe & (respire|bwè|touse), (pisin|lanmè|rivyè) & (rale|nwaye|touse), loraj frape',
    ),
    'other.call-ambulance': list(
      '(voye|rele|bezwen) (yon)? (ambulans|ambilans|anbilans), (voye|rele|bezwen) (yon)? anbilans, anmwe',
    ),
    'other.dying': list(
      'm ap mouri & (ede|vit|tanpri|sekou), anmwe sekou, sekou, (ede|sove) & ap (pati|mouri|ale), m ap pati & ede, santi & ap mouri, sove m, ap mouri & (sove|tanpri|ede|doulè)',
    ),
    'other.injury': list(
      'aksidan & (blese|moun|san|vini vit), machin & (frape|chavire) & (zo|bloke|soti|kase)',
    ),
    'other.blood-pressure': list('tansyon & (200|210|220|230) & (tet|tèt|fann|lestomak)'),
    'suicide.wish': list(
      `pa vle viv, panse touye tèt, pa vle kontinye & (lavi|viv), (bouke|fatige) & (lavi|viv) , (di|ekri) & fini ak lavi, ap fini ak lavi, pa wè poukisa & viv, dòmi pou tout tan, tire tèt, (aswè a|m ap) fini ak sa, (swete|ta renmen) & mouri, <want> & (mouri|lanmò), <want> <diewish>, touye (tèt|tet) (mwen|m), (vle|anvi) (touye|fini ak) , pa vle viv, bouke ak lavi, lavi pa vo, (li|ti fi) di (li)? vle mouri, eseye (pann|touye) tèt, lage kò & (tren|pon|machin), lanmò m bezwen, bezwen lanmò, vwayaje pou tout tan, p ap la ankò, pou m pa leve, fini ak vi, jwenn manman m nan syèl`,
    ),
    'suicide.plan': list(
      '(ase|kont) grenn & (aswè|pou m|ap fè), (zam|kòd|grenn) & (devan m|pare|chanm|sere|bwè yo) & (m pare|tout aswè|pann|mouri|devan|chanm|vle), sou pon an, (gen|fè) yon plan & jou, ekri & lèt & adye, tout (grenn|medikaman) & (pa vle viv|devan)',
    ),
    'suicide.goodbye': list(
      'di (timoun|pitit) & (renmen|padone), (orevwa|adye) & (dènye|denye|mesaj|fèmen), bay tout & (rad|kob) & vwayaje, apre jodia & p ap bezwen, mesi pou tout & p ap',
    ),
    'suicide.burden': list('pi byen san mwen, se yon chay & (fanmi|ale|moun)'),
    'self-harm.doing': list(
      '(blesi|mak|koupe) & (men|bra|kwis) & (se li ki fè|li fè yo|poukont li), koupe (ponyèt|bra|venn|kwis), (koupe|boule|frape|blese|grafouyen|rache) & (bra|kò|tèt|tet|po) & (jilèt|sigarèt|mi|mwen|boutèy|ankò|fache|ap koupe) & (ankò|m|mwen|fache|li|senyen|soti|jilèt|manch|kounye), (fè|fe) (tèt|tet) mwen mal, koupe bra, ap koupe kò, mak kouto & (kwis|bra), anvi blese, koupe & santi m lib',
    ),
    'violence.others': list(
      '(zam|manchèt|kouto) & (fini ak|tire|touye|koupe) & (yo|tout|li|moun), fini ak yo tout, m pè & fè bebe a mal, pè & bebe & mal, (pral|ap|vle) (touye|tire) (l|li|madanm|tout|moun|vwazen|sè), (pè|pe) & fè bebe & mal, (toufe|voye|jete|fè) & (pitit|bebe) & (lide|anvi|pè|fache|fenèt|mal), (manchèt|zam) & (vwazen|tire|sè), met dife & (moun|kay), kraze tout moun',
    ),
    'domestic.violence': list(
      '(voye bagay|frape vant|lanse) & (mari|ansent|mwen|m), (kraze|pete) (je|bouch|figi|nen|dan) m, kout pwen, leve men sou mwen, <partner> & <hits>, (bat|kalote) mwen, sere kou, rale cheve, fòse kouche, kout sentiwon, leve kouto sou, ap maltrete, (pran|sere) & paspò & soti',
    ),
    'domestic.fear': list(
      'pa gen dwa soti, menase & (zam|touye|kouto|m), (anpeche|entèdi) & (soti|rele fanmi), (li di|l di) (l)? ap touye m, di & ap touye m, (li di|di) (l)? ap touye m, touye m si, (li|ki) te pouse m, fèmen m nan kay, kraze telefòn, ap swiv mwen & boule, paspò & (pran|sere|pa ka soti), se li ki (te)? pouse, (pè|pe) (l|li|mari) & (touye|mesaj|li|kite|mari), ap touye m si, (swiv|chache) m & (boule|sove|toupatou|ansyen), efase mesaj, (mari|li) & li mesaj & pè',
    ),
    'child-abuse.told': list(
      '(tonton|bòpè|papa|kouzen|pastè) & (manyen|touche|kouche|fòse) & (m|pa fòs|chanm|rad), (mèt lekòl|pwofesè|tonton|bòpè|kouzen|vwazen|pastè|gadò) & (kale|manyen|bat|touche|fwete) & (pitit|ti fi|ti gason|timoun|mak|anba|m), (manyen|kadejak|touche) & (lannwit|pitit|bòpè|ti fi|tonton), (bòpè|tonton|matant|pwofesè|papa|gadò|gadri) & (bat|boule|retire rad|mare|fèmen|sekwe|manyen) & (pitit|mak|fil|chanm|kiyè|cho|chèz|manje|chak jou|bebe|fwèt|fò|lannwit), jwèt sekrè, kite & san manje & (fèmen|papa|matant), manman l kale l, (papa|manman) & (kale|fèmen) & (grangou|twalèt|poukont), timoun & poukont & grangou',
    ),
    'elder-abuse.told': list(
      'moun k ap (okipe|veye|travay) & (bat|kalote|rele sou|vole) & (<elder>|enfim|granmoun), (pitit li|pitit fi|neve|bèl fi|moun k ap) & (pran lajan|rele sou|fèmen|bat|joure|vole) & (chanm|li|granmoun|manman|granmè|kabann), (enfimyè|moun k|frè|pitit|neve|fi) & (kalote|bat|rele sou|mare|pran tout lajan|joure|vole|fòse) & (<elder>|80|remèd), (pa ban m remèd|ap joure m) & (80|pitit), fòse & siyen & (pè|kay|papye), <elder> & (mak ble|fòse|kouchèt|mare|san manje) & (pè|siyen|jou|chanje|veye|kabann)',
    ),
    'psychosis.voices': list(
      '(siveye|espyone|gade) & (plafon|kamera|mi) & (moun|yo|dòmi), pa dòmi depi (kat|senk|4|5|3) jou & (siveye|di|vole|moun), (moun|yo) & pale nan tèt, mande m (touye|boule|fè), vwa & di & (sote|touye|fè|lage|boule), (vwa|vwa yo) & (tande|di|tounen) & (touye|fè|manje|mal|pwazon), (chip|televizyon) & (tèt|mesaj|panse), (lwa|zanj|dyab|Jezi) & (mande|voye|boule|bebe|vole|kouto) & (tèt|l|se|kay|boule), wè moun ki pa la, gaz nan mi',
    ),
    'fever.high': list(
      '(lafyèv|fyèv|fyev|tanperati) & (<fever38>|depi|tounen), (38.4|38.8|39) & (tous|granmoun)',
    ),
    'infection.wound': list(
      '(bay|ak|gen) pi, (klou|kouti|zong|kote|dan|zorèy|je) & (anfle|wouj|pi|kaka|enfekte|koule)',
    ),
    'medicine.double': list(
      'de fwa & (erè|warfarin), pran de grenn & olye, melanje grenn & (maten|granpè), de zè anvan',
    ),
    'medicine.stopped': list('(kanpe|sispann) & (kòtizòn|medikaman|remèd) & (poukont|kòb|fini)'),
    'medicine.ran-out': list('(ensilin|ponp|grenn|remèd|bandlèt) & (fini|rete|twa jou san)'),
    'medicine.missed': list('(bliye|pa pran|pa bay) & (ensilin|grenn|planin)'),
    'medicine.reaction': list(
      '(antibyotik|remèd|metformin|grenn|amlodipine) & (gratèl|tèt vire|deranje|tous sèk|demanjezon|anfle)',
    ),
    'fluids.low': list('yon sèl kouchèt, (dyare|pipi) & (gout|bwè|fonse)'),
    'vomiting.lasting': list('(jou|5 fwa) & (vomi|dyare), kè plen & manje'),
    'fall.had': list('(tonbe|glise) & (ranch|jenou|ponyèt|do)'),
    'leg.clot': list('(janm|mòlèt) & (anfle|wouj) & (yon sèl|pi gwo|vwayaj)'),
    'worse.getting': list('vin pi (rèd|fò|mal), p ap refè, ap anfle'),
    'urine.blood': list('pipi & (boule|san|santi|kriye)'),
    'mood.low': list('moral ba, dekouraje, enkyetid, ap kriye chak jou'),
    'breathing.wheeze': list('(souflèt|sifle|opresyon) & (ponp|ventolin)'),
  },
  names: {
    'cardiac.heart-attack': list('kriz kadyak, kriz kè, arè kè'),
    'stroke.named': list('estwòk, estwok, konjesyon, konjesyon serebral'),
    'seizure.named': list('malkadi, konvilsyon, kriz epilepsi'),
    'poisoning.overdose': list('òvèdoz'),
    'suicide.named': list('swisid, lide swisid'),
    'domestic.violence': list('vyolans nan kay, vyolans domestik'),
    'child-abuse.told': list('abi timoun, maltretans timoun'),
    'poisoning.gas': list('kabòn monoksid'),
  },
  context: {
    idiom:
      list(`toute la, toute seule, toute la nuit, te gen senyen, pa fè kriz, videyo sou, te mòde l sa gen, asirans peye anbilans, prepare machin nan, pa pral gen kouran, mouri ak kè, chen te mòde, kijan pou ede yon timoun k ap trangle, grenn malkadi, medikaman malkadi, vwa m anwe tèlman m rele, pa gen souf kout, te (fè|konn fè)? kriz, kriz (kadyak|li)? (te fè|sa gen), pa reponn telefòn, asirans, pa reponn mwen, apre estwòk, tout medikaman m alè, grenn kriz, gen zam pou travay, te toufe sa gen, konn bat mwen, pa fè kriz, lide swisid, m rele nan match, match, move mesaj, figi te anfle, te senyen, anyen pa mal, (map|ap|prèt pou) mouri ak (grangou|ri|chalè), mouri ri, mouri (pou m wè|pase m manje), pito m mouri pase, fè m mouri ak ri, (bòdwo|fredi|travay|soulye|pri) (sa|yo|a)? ap touye m, pito touye m, touye m (haha|lol|si m rate), (fredi|chalè|bòdwo) sa, kè m (kase|kontan|ap rache|te rete), fè kè m kontan, kè m t ap bat lè, Lestomak la sonnen, toufe anba travay, nwaye nan travay, dòmi tankou yon mò, tèt mwen chaje, (sit|telefòn|randevou|batri|entènèt) mouri, batri (telefòn|machin) (mwen|nan)? mouri,
      telefòn mwen tonbe, randevou m tonbe, koupe cheve, koupe sik, koupe gaz, pwojè, frape bòl, zòrye sou mwen, kou (CPR|pou|paran), m tande vwa w, tande vwa enfimyè, manje boule, kouto kizin, kou pou timoun, blese m ak pawòl, kout men, pye te mouri, zegrè lestomak, radyo lestomak, miskilati lestomak, peyi ap mouri, nanm mwen prèske soti, jis nou mouri, rele tankou y ap touye, vale grenn byen, mwen alèji, kriz peyi, kriz manje, kou premye swen, ekip touye, bal la, papa m reveye, pa t leve, pa leve fasil`),
    denial: list(
      'pa voye, pa gen, pa t gen, pa janm, san okenn, pa panse, pa gen okenn, okenn, non m pa, pèsonn pa, pa plenyen, pa fè, pa gen ni',
    ),
    'bare-denial': list('li pa, m pa, mwen pa, yo pa, nou pa, l pa, pa t, pa te'),
    past: list(
      `sa gen (dizan|lontan|en an|2|3|4|5|6|8|10), ane pase, lane pase, mwa pase, semèn pase, lè li te piti, lè l te piti, lè m te jèn, te konn, mouri sa gen, repo pou nanm, geri, pase kounye, sa fini, tounen lakay, te fèt, te prematire, anvan tretman, te retire, anfòm, an sekirite, ansyen, depi lontan, te swiv tretman, istwa fanmi, andeyò`,
    ),
    present: list(
      'kounye a, kounya, kounyeya, jodia, jodi a, aswè a, depi maten, depi yè, talè, toujou, ankò, tounen, tanpri, ede m, vit, now',
    ),
    general: list(
      'ki siy, kisa, ki diferans, kijan, kijan pou m konnen, èske se siy, kilè, randevou, bòdwo, rapò, rezilta, tès, radyo, papye, fòm, gwoup, reyinyon, konferans, fim, nouvèl, istwa, liv, nimewo, vle di, pwojè, tèz, sipò, detektè, yo ekri, doktè di se pa, se pa, prevansyon, siy',
    ),
    plan: list(
      'plan an di, plan an, papye a di, kijan pou nou prepare, kisa pou m fè si, kisa pou m ta fè, kisa pou moun fè, kilè pou m rele, si lafyèv, si sik, si souf, nan fim, istwa',
    ),
    lesson: list(
      'kou CPR, yon kou, konferans, fim, liv sou, fòmasyon, klas, kou pou, tèz, pwojè lekòl, prevansyon',
    ),
    request: list(
      'sa gen dizan, sa gen lontan, sa gen en an, mwa pase, lane pase, ane pase, sa fini, tounen lakay, pase kounye, an sekirite, anfòm, geri, te swiv, renouvle, ranpli, fòm, papye, lèt pou, rapò, gwoup, sipò, konseye, sikològ, bòdwo, kòmande, randevou swivi, dosye, batistè, enskri',
    ),
    turn: list('men kounye a, sepandan, poutan'),
  },
};
