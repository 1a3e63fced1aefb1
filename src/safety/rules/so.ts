import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** How dangers are said in Somali as it is texted in the US, with English words among it. */
export const SOMALI: LanguageRules = {
  language: 'so',
  reviewedBy: null,
  small: list(
    'ayaa, baa, waa, wuu, waan, waxaan, waxay, wuxuu, oo, iyo, na, ku, ka, u, i, ii, iga, igu, way, buu, bay, ayuu, ayay, ayaan, baan, hadda, aad, ahaan, kale, walaal, weli',
  ),
  concepts: {
    cant: list(
      'si dirqi, dirqi, kari waaya, kari, karo, karto, karin, karaa, kari maayo, kari mayo, waayay, waayey, waayo, kari waayay, wayday',
    ),
    breathe: list(
      'neef qaadan, qaadanayaa neef, neefsan, neefsado, neefsanayo, neefsata, neefsasho, neefsashada',
    ),
    breath: list(
      'neefsiga, neefsashad*, neefte*, neefsig*, neeftiisu, hawada, hawadu, neef, neefta, neeftu, neefteeda, neeftayda, neeftii, neefteedu, neeftiisa, hawo, neefsash*',
    ),
    chest: list(
      'xabadk*, laabt*, wadnah*, laabta, xabadkiisa, xabadkeeda, laabtayda, xabadkayg*, wadnahayg*, xabad, xabadka, xabadku, laab, laabta, laabtu, wadnaha, wadnuhu, wadne, wadno, chest',
    ),
    aches: list(
      'qabsaday, cidhiidhsan, i xidhan, culays, xanuunaya, damqan*, dareemayaa culays, cadaadinaya, qaniinayaa, cadaadis*, gubaya, cabanayaa, cabanaysaa, mudaya, fuulay, culays, xanuun*, tuujin*, culus, culeys*, cidhiidh*, ciriiri*, jarayo, jara, qabtay, qabtey, haysta, haystaa, dhagax, maroodi, hayo, haya',
    ),
    heartSign: list(
      'ma awoodo, cashadii, dhididayaa, suuxday, gacanta, garab*, daan*, dhidid*, lalabbo, neefta, dawakh*, wareer*, dhabarka, suuxi, cad, qoorta',
    ),
    blue: list('midabkiis*, midab, cagaaran, buluug*, madow, madoob*, midab beel*, cawl*, madoobaa*'),
    swollen: list(
      'ciriir*, xirmaysa, xidhmaysa, cidhiidhsan*, bararay, bararaa, bararan, fuur*, xiran*, xirant*, barar*, bararay, ballaarte*, xirmay*, xidhmay*, ciriiri, cidhiidhi, qabteen',
    ),
    mouth: list(
      'dhuunt*, dhuunta, dhuuntu, cunaha, indhihiisa, wejigu, wejigayg*, carrabkayg*, wejigiis*, wejigeed*, afka, dibn*, carrab*, bushim*, dhuun*, cunaha, wejig*, weji, cune, codkiina, indhihiisii',
    ),
    allergen: list(
      'irbad*, malab*, qudaar*, hilib, tallaal*, ukunta, qumbe, digir, loos*, shinni*, kalluun*, ukun*, caano, dawada, dawo, alerji*, antibiotic, qaniin*, allergy',
    ),
    blood: list(
      'dhiiggu, dhiigayaa, dhiigaysaa, dhiigguna, dhiigguna, dhiig, dhiigga, dhiiga, dhiigii, dhiiggii, dhiigbax*',
    ),
    flows: list(
      "burqan*, qulqul*, shubm*, go'ayo, joogsan*, istaagayo, istaagin, socda, fuuraya, daadan*, badan, karar*, daatay, buuxin*, joogsanayo, xoog",
    ),
    vomits: list(
      'candhuufa*, mataga, mantaga, hunqaac*, soo mantag*, matagaayo, matag*, matagay, matagtay, mantag*, lalabbo',
    ),
    swallowed: list(
      'liqay, cabbay, dhadhamiyay, cuntey, liqdey, cabtey, cuney, dhuuqay, liqi, liqay, liqday, cabay, cabtay, cunay, cuntay, qaatay, qaadatay, leefay, siinnay, siiyay, qaniinay, afka',
    ),
    poison: list(
      'clorox ka, dhalada clorox, kiimiko, dawo jiir, baraasit*, sun cayayaan*, bariimo, naaftaal*, dareere*, nadiif*, saabuun, kaarboon*, kareem*, catar*, tiner, aashido, suntii, magnet, clorox, sun, sunta, batari, baytari, birlab, gaas, gaasta, saabuun*, aashito, vape, bensin, kerosene, bleach, dareeraha, laambad*, kiish*',
    ),
    pills: list(
      'kiniinnadan, kiniinno badan, kaniini, kaniiniga, daawo, daawada, daawooyin*, bansilad, kiniin, kiniinno, kiniinnada, kiniinka, dawo, dawada, dawooyin*, tylenol, dhalada',
    ),
    notwake: list(
      'mana jawaab*, uma jawaab*, ima jawaab*, ma jawaabto, mana dhaqaaq*, mana jawaab*, nus furan, hurdo kama, mana kac*, soo toosayso, toosi waayay, kici waayay, dhaqaaqin, aan dhaqaaqin, ma dhaqaaqayo, miyirk* ka tag*, miyirkii, kama jawaab*, ma soo kacayo, ma kacayo, soo kacayo, ma toosayo, ma toosto, lama kicin karo, kicin karo, ma jawaab*, jawaab ma, miyir beel*, miyir qabin, aan miyir, miyirsan, ka kici wayday, dabacsan',
    ),
    fainted: list('suuxay, suuxday, suuxi rabaa, miyir beel*, suuxsan, is dhigtay, dhulka taal'),
    seizes: list(
      'jafjaf*, rogrogm*, ruxmay*, suuxdinta, qallal, gariir*, qarqar*, qallal*, suuxdin*, suuxin, jafayaa',
    ),
    head: list('madaxiisa, madaxeeda, dhafoor*, madax, madaxa, madaxu, madaxuna, madaxana'),
    fell: list(
      'gacmahayga ka dhacay, gacanta ka dhac*, siibtay, ka dhacay, dillaac*, ku dhac*, jugo, dhacay, dhacday, dhuftay, dhuftey, garaac*, shil, tumay',
    ),
    baby: list(
      'ilmah*, ilmo, cunug*, canug, dhallaan*, wiilkayg*, gabadhayd*, dhashay, newborn, baby, jira, dhalatay',
    ),
    young: list(
      'bil iyo bar, lix toddobaad, bilood, labaatan casho, todobaad, todobaadyo, cisho, isbuucyo, bilood jir, maalmood, maalin, casho, toddobaad, isbuuc, todobaad, bil, bilood, weeks, cusub',
    ),
    fever: list(
      'qandhaysan, qandhaysanayo, qandhaysan, qandhoon*, xumad*, kululyahay, qandho, qandhadu, xummad, xumad, kulul, heerkul*, temp, fever, dab, jirkiisu, jirka',
    ),
    fever38: list(
      '38, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39, 40, 100.4, 100.5, 100.8, 101, 102, sagaal iyo soddon',
    ),
    dec38: list(
      '38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39.1, 39.5, 100.4, 100.6, 100.8, 101.3',
    ),
    low: list('40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52'),
    confused: list(
      'jahawareer*, qasan, waalan, miyir la, wareersan, hadal khaldan, hadal aan la fahmin, ma garanayo, ma garanayso, ma yaqaan, dad dhintay, khalkhal*',
    ),
    pregnant: list(
      'bisha sideedaad, bisha sagaalaad, bisha todobaad, bilood uur, uurleh, uur leh, ilmaha caloosha, caloosha ilmaha, umusho, umushay, uur, uurka, uurkayga, umul*, afadayda uurka, dhalmo, pregnant, foosha, fooshu',
    ),
    sugar: list('sonkorteed*, sonkortiis*, glucose, sonkor*, macaan, macaanku, sugar'),
    die: list(
      'naftiisa jar*, nafteeda jar*, naf iska qaad, nafta iska qaad*, iska dhim*, sii wado nolol*, is gawrac*, is toogan, is toogto, is laayo, is khaarij*, is deldeli, is wiiq*, geeri, geerida, inaan dhinto, iska tuur*, is qudhgoo*, dhiman, is dilo, iska dilo, is dili, isdil, dhinto, dhiman, dhimasho, naftayda gooyo, is deldel*, is dhimo, dhintaa, nafta iska qaado, ka boodi',
    ),
    want: list(
      "nasto, rabo, doonaa, doono, damacsan, tamashlay*, jeclaan lahaa, jeclahay, go'aansad*, rabaa, doonayaa, fikir*, fikiraa, jeclaan, lahaa, damac*, quustay, qorshe",
    ),
    he: list('ninkayga, ninkaygu, ninkii hore, isaga, seedigay, saygayga, xaaskayga, odaygayga, saaxiibkay'),
    hits: list(
      'tuura, garaacay, dhuftaa, haraatiyay, cunaha, feer*, laadaa, dilaa, jajabi*, cantuug*, cagajug*, fara, garaac*, dharbaax*, ceejiyay, ceejiy*, laad*, riix*, xidh*, xir*, dil*, hanjab*, suun, mindi, jiid*, dhufta*, khasbo',
    ),
    child: list(
      'ilmaheeda, cunugga, carruur, ilmaha, ilmo, cunug*, canug, gabadhayd*, wiilkayg*, carruurt*, gabadha walaashay, qolkayga, habeenkii',
    ),
    elder: list(
      'waayeel*, hooyaday, aabbahay, ayeeyaday, awoowahay, islaan*, hooyo, hooyaday, aabo, aabbe, ayeeyo, awoowe, duqda, odayga',
    ),
  },
  says: {
    'cardiac.chest-pain':
      list(`xabad* & (qabsaday|qabsatay|cidhiidh*|xidhan) & (ma awoodo|neef*|dhidid*|yidhi|hawo), xabad xanuun & neef*, <chest> & (culays|culus|cadaadis) & (dareem*|haya|ilaa hadda|galabta), <chest> & dhidid*, <chest> & (cabanay*|culays|culus|fuulay|cadaadis*) & (dhidid*|garab*|neef*|gacan*|dawakh*|xanuun*), <chest> & cabanay* & <heartSign>, <chest> & <aches> & <heartSign>, (xabad*|laab*) <aches>, stent & xanuun* & (soo laab*|soo noq*), (xabad*|laab*) & (tuujin*|culus|maroodi|dhagax|cidhiidh*|xanuunayaa|saaran), xabad xanuun daran, xabad* ayaa aad, (wadnaha|wadno) (xanuun|qabtay),
      (gacanta|garab*) & <chest> & <aches>`),
    'cardiac.heart-attack': list(
      'wadne xanuun & hadda, wadno istaag baa (ku)? dhacay hadda, (gacanta|gacan) & wadnihiisa & (dhacay|hayay), wadne istaag & (hadda|ku dhacay)',
    ),
    'cardiac.heart-racing-faint': list(
      '(wadnahayg*|wadnaha|wadnihiis*) & (boodbood*|ordaya|degdeg*|boodaya) & (dawakh*|wareer*|suux*|neef*), wadnuhu & suuxi, garaac* & wadn* & suuxi, (wadn*|garaac*) & (garaacayaa|degdeg|170|180|190) & (suux*|wareer*|dawakh*)',
    ),
    'cardiac.arm-jaw-pain': list('(daan*|garab*|dhabarka) & (jara|xanuun*) & (dhidid*|neef*|lalabbo)'),
    'stroke.face': list(
      '(wejigiis*|wejigeed*|afkiis*|afkeed*) & (dhinac|leexd*|dhacay|jiid*|qalloo*), (afka|afkiisu|afkeeda|wejig*|face) & (jiid*|leexday|qalloocday|qalooc*|dhinac|dhacay|dhacday) & (dhinac|calya*|hadal*|leexday|qalloocday|u dhacay|jiidmay|gacan*)',
    ),
    'stroke.side': list(
      "lugih* & (istaagi|ma istaag*) & hal mar, (gacantayd*|gacantiis*|lugtayd*|lugtiis*|gacanta|lugta) & (awood bees*|awood dar*|awood la'|dareen la'|ma shaqayn*|kabaabyo*|dhimatay), dhinac & (dhaqaaq*|awood*) & (jidhka|jirka|gacan*), (dhinaca|gacanta|gacan*|lugta|farihiisa) & (kabaabyo*|kabuubyo*|ma dareem*|damacday|dhaqaajin karo|ma dhaqaajin|kicin karo|way dhacday|ma qaban karo) & (bidix|midig|hadal*|dhinac|carrab*|lugta|hal mar|si kadis|oo dhan|qalinka|face)",
    ),
    'stroke.speech': list(
      "hadalkii* & (qasmay|qasan|xumaad*), (hadalkeed*|hadalkiis*|hadalk*) & (la fahmi waay*|qasan*|isku dhex*|adkaa*|kala go'*), hadal na ma, (hadal*|carrab*) & (ka lumay|aan la fahmin|cuslaa*|dhegg*|ma leh) , ma hadli karo & (gacan*|weji*|mar qura)",
    ),
    'stroke.sight': list(
      '(isha|indhaha) & mugdi & (hal mar|noqot*|kadis), (isha|indhah*) & (ma arko|wax uga arki|arki waayay|mugdi galeen) & (kadis|mar|bidix|midig|weli)',
    ),
    'stroke.worst-headache': list(
      'madax xanuun & (weligay|noloshayda|mar qura) & (arag|arkay|dhacay|mar qura|ugu)',
    ),
    'stroke.balance': list('(liicliic*|ma socon karo) & (laba|arkayaa|dhacay|saaka)'),
    'breathing.cannot':
      list(`hawo ma (i)? (gaadho|gaarto|helo|hayo), neef ma (qaadan*|qaato|hayso|haysato|helayo|helo), (xabadka|laabta) & xidhan & hawo, neef la', neef go', neefta (si)? dirqi, eray ma dhammay*, neef & dirqi, waana ceejin*, (neef*) & (adag|dhib*|xiran*|xidhan*|gaaban*|igu filna|yar|la dhibt*|cabaad*) & (cunug*|ilm*|i|wuu|way|hawad*|tahay|yahay|hooyo|aabo), neef baan la dhib*, hawo baan la'ahay, neefsigiis* adag, <breathe> <cant>, ma <breathe>, ma neefsan <cant>, neefta (qabatay|qabtay|la dhib*|go'aysa|dhagtay|tuur*|yaraat*), <breath> & (adag|dhib*|yar tahay|yaraanaysaa|istaagtay|la'aan|la'ahay|go'aysa|tuur*), (waan|hawo)? ceejin*, hawo ma hel*, neef (la'aan|la'ahay|yari|ma hayo|ma haysto),
      (xiiq*|xiiqda) & (daran|haysa|nebulizer|haya|dhidid*)`),
    'breathing.blue': list('(bushim*|faraha|farahaygu|jirk*|ilmaha|cunug*) & <blue>, <blue> & <breath>'),
    'breathing.struggling': list(
      'neef tuur* & (eray|hadal|xabad|carruur|gabadh*), (calooshiis*|xabadkiis*|feer*) & gudaha & (neefsad*|gel*|gal*), (xiiq|neeftuur) & (daran|xun|hadal), (feeraha|feedhaha|xabadka) & (gudaha|galayaan|gelayaan), sanka & furfurm*, <breath> & (70|68|60|80) & (daqiiqad*|bilood|bil), hal jumlad ma, (xiiqay*|neeftuur*) & dhidid*, taahay* & neef',
    ),
    'breathing.inhaler': list(
      '(inhaler|pump*|nebulizer|buufin*) & (waxba|ma shaqayn*|uma taray*|ma tarayo|4 jeer|saacad kasta) ',
    ),
    'breathing.oxygen-low': list(
      '(oxygen|oksijiin*|oksijin*) & (70|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89)',
    ),
    'anaphylaxis.swelling': list(
      '(dhuun*|cune|cunaha) & (ciriir*|cidhiidh*|xirm*|xidhm*), <allergen> & (dhuun*|carrab*|bushim*) & (ciriir*|barar*|xirm*), <mouth> & <swollen> & (daqiiqad*|kadib|markuu|irbad*), (carrab*|dhuun*|bushim*) & barar*, <mouth> & <swollen> & <allergen>, (dhuunta|dhuuntu|carrabka|cunaha) & <swollen>, (finan|cuncun*) & (matag*|neef*|jidhka oo dhan) & <allergen>, <allergen> & (qufac*|guduutay) & alerji*',
    ),
    'anaphylaxis.named': list(
      'alerji* & (qufac*|guduut*|neef*) & (hadda|cabay|cunay), epipen & (muday|hadda|siiyay), alerji* (xun|daran) & (dhuun*|neef*|haysa)',
    ),
    'bleeding.will-not-stop': list(
      "dhiig* (kama|ma) (joogsan*|istaag*), sanka & kama joogsan*, (dhiigguna|dhiigga|dhiiggu|dhiig) & (burqan*|qulqul*|ka go'ay), (xidid|halbowle) & go'ay, (dhiig*) & (kama go'ayo|ma go'ayo|joogsan waay*|istaagi waay*|daadanaya|qulqulaya), dhiig badan & (hoosta|wareer*|yimid|dawakh*), blood thinner & dhac*, <blood> & (ma istaag*|ma joogsan*|istaagayo|joogsanayo|fuuraya|daatay|xoog), dhiig badan & (socda|pad*|saacad*), sanka & dhiig & saacad, dhiig weli socda, (pad|suuf) & saacad* & dhiig",
    ),
    'bleeding.inside': list(
      'dhiig (cas|madow|guduudan) & (qufac*|matag*|saxar*), dhiig & (matag*|qufac*), matagay* & (shiid*|dhiig), saxaro madow, dhiig & saxarada & (karar*|suuxi|badan), xinjir* & dhiig & (waaweyn|yimid)',
    ),
    'bleeding.wound': list(
      "(mindi|toorey) & (lagu dhuftay|ku dhuftay), rasaas & (dhacday|garab*|ku dhac*), far & go'day, (mindida|galaas) & (jartay|galay) & dhiig",
    ),
    'poisoning.swallowed': list(
      'dhalad* & kiniin* & (maran|furan) & (gabadh*|wiil*|ilm*), <poison> & <swallowed>, <swallowed> <poison>, (cunug*|ilmah*|wiilk*) & kiniin* & (cunay|cuntay|liqay)',
    ),
    'poisoning.too-much': list(
      'kiniin* badan & (liqay|cunay|qaatay|nasto|liqday), <pills> badan & nasto, <pills> & (isku mar|oo dhan) & (liqay|liqday|cunay|qaatay), <pills> & (badan|40|50|60) & <swallowed>, kiniin (20|25|30|40|50|60), (dhammaan|oo dhan|wada|30|20|40|50) & <pills> & (qaatay|cunay|liqay), <pills> & (wada qaatay|isku mar), khamri & kiniin* & isku, dawo khaldan & (kacayo|hurdo)',
    ),
    'poisoning.overdose': list('overdose (buu|bay|ayuu)? (qaatay|qaadatay), overdose & kicin'),
    'poisoning.gas': list(
      'gaas & (buuxa|guriga) & (madax*|matag*|wareer*), (gaas|carbon monoxide) & (uraya|madax*|dhawaaq*|matag*|soo ur*)',
    ),
    'seizure.having': list(
      '(way|wuu|waxay|wuxuu) gariir*, gariiraysaa, gariirayaa & (caawi*|indh*|miyir*), way qallal*, wuu qallal*, <seizes> & (cad|indh*|shan daqiiqo|dhaaftay|ku dhacday|xumbo|dhulka), suuxdin baa ku dhac*, <seizes> & (hadda|haya|haysa|joogsan*|indhah*|xumbo|miyir*|uur|daqiiqo|markii ugu horreysay|saddex jeer|having|socot*|jawaab*|kama), xumbo & afka, indhah* (way)? rogm*, (laba|saddex) (mar|jeer) suux*, jidh* & (adkaaday|jafayaa) & (jawaab*|xummad|xumbo), dabada & (siinnay|qarqar*)',
    ),
    'unconscious.not-waking': list(
      'dhacday & jawaab*, dhacay & jawaab*, way dhacday mana, wuu dhacay mana, (awoowe|ayeeyo|hooyo|aabo) & mana (dhaqaaq*|jawaab*), ima jawaab*, ma soo toos*, (qayli*|garaac*|gariir*) & (toos*|kac*|jawaab*|dhaqaaq*), dhulka & dhaqaaq*, <notwake>, ma na jawaab*, (aabo|hooyo|awoowe|ayeeyo|wiilk*) & ma soo kac*',
    ),
    'unconscious.passed-out': list('<fainted>, wuu suux*, way suux*, dhex dhacay & (jawaab*|masaajid*)'),
    'unconscious.confused': list(
      '(hooyo|aabo|aabbe|awoowe|ayeeyo|wuxuu) & <confused> & (kadis|saaka|meel|markaan|hadda|maanta), ma garanay* (meel|halka)',
    ),
    'head-injury.signs': list(
      "madax* & (dillaac*|ku dhac*|ka dhac*) & (hunqaac*|matag*|hurd*|lulm*), madaxa & hunqaac*, <head> & <fell> & (matag*|hurdo|lulm*|wareer*|barartay|eliquis|sii|kici|kordh*|laba bilood|isha), su'aasha & noqnoq* & madaxa, dhiig & dhegta & (dhac*|jaranjar*), (eliquis|blood thinner) & <head>",
    ),
    'head-injury.neck-back': list('(qoorta|dhabarka) & (jabtay|dhaqaajin karo) & (dhacay|kabaab*|gacm*)'),
    'infant-fever.told': list(
      '(bil|lix toddobaad|bil iyo bar) & <fever> & <dec38>, <baby> & bil & qandho & 38, toddobaad & (qandho|fever|temp|heerkul*) & (100.9|101|102|38|38.5), <young> & (gabadh yar|ilmo) & qandho, <baby> & <young> & <fever> & <fever38>, bil jirka & qandho, (laba bilood|toddobaad|tallaal*|maalmood) & <fever> & <dec38>, <dec38> & (laba bilood|maalmood|toddobaad) & (ilm*|cunug*|dab), newborn & (fever|100.5|38)',
    ),
    'infant.limp': list('(ilmah*|dhallaan*) & (ma nuugo|nuugi) & (jilicsan|dabacsan|kicin|qandho)'),
    'sepsis.fever-signs': list(
      '(qandh*|xummad*) & nabro, nabro & (buluug*|guduud*|madow) & (tagayn|qandh*|ma tag*), qandho & jahawareer*, qandho & nabro & guduud*, qandho & (qoor adag|qoorta adag|qoor adk*|qoorta), (qoor adag|qoor engeg*) & madax, qandho & (dhaxan|wareer) & (qaliin*|guduud*), <fever> & (qoorta adkaat*|qoorta|hadal aan|nabro|gariir|neefta way degdeg*|cagaha|jaalle|boog*) & (adkaatay|guduud*|fahmin|qabow|madoob*|ma tag*), (qaliinka|boog*) & (qandho|dhaxan) & (wareer|gariir|madoob*)',
    ),
    'sepsis.weak-immune-fever': list(
      '(kansar|kiimo|kemo|kimo) & (qandho|xummad|38.6), (kiimo|chemo|sickle|kellida|kelli|beeryarad*|port) & (qandho|xummad|qarqaryo)',
    ),
    'pain.worst': list(
      'xanuun* & (u adkaysan|adkaysan karin|la qaadan karin|aan loo adkaysan), (calool*|caloosha) & xanuun & matag*, xanuun* & (la joogi karin|la qaadi karin|aan la joogi|daran oo) & (caloo*|ooh*|dhabar*|madax), xanuun* (ugu darnaa|ugu daran), xanuun* & (noloshayda|aan la qaadi karin|dilayaa) & (calool*|kely*|dhabar*|saacado)',
    ),
    'pain.belly': list(
      "caloo* xanuun & (xun|lama filaan|toosin|aad), caloo* & (qaylin*|qaadi karin), (caloo*) & (sida dhagax|i go'aysaa|go'aysa|adag tahay|istaagi karo|aan la qaadi) , dhabarka & kala go'ay, kely* & (ooh*|dilayaa), indhaha & xanuun daran",
    ),
    'pain.testicle': list('xiniint* & (barar*|xanuun*), (xiniin|xiniinyaha|xiniin*) & (xanuun*|barar*)'),
    'pregnancy.bleeding': list(
      '(uur|uurka|mataano) & dhiig & (yimid|socda|imanaya|baxay*), bisha (shanaad|lixaad|todobaad|toddobaad|sideedaad|sagaalaad) & dhiig, (uur*|uurleh) & (dhiig baxay*|dhiig baxaya|dhiigay*|dhiig socda), <pregnant> & (dhiig|xinjir*)',
    ),
    'pregnancy.baby-still': list(
      '(uur|uurka) & ilm* & ma dareem*, ilmaha (na)? ma dareem*, ilmaha & (ma dareem*|dhaqaaqiisa|garaac) & (caloo*|calosha|saaka|maanta|shalay), dhaqaaq* & ilm* & ma, (ilmuhu|ilmaha|uurka|bisha sagaalaad) & (kuma dhaqaaqo|ma dhaqaaq*|dhaqdhaqaaq*) & (shalay|yaraaday|ma dareemin|toddobaad|duhur*)',
    ),
    'pregnancy.warning-signs': list(
      '<pregnant> & (madax xanuun|wejiga|arag mugdi|xabad xanuun|gariirtay|165/112) & (mugdi|barar*|tagayn|lug|dhiig karka|miyir)',
    ),
    'pregnancy.birth': list(
      'biyaha & (daadt*|furm*|jab*|soo daad*) & (ilm*|bil|uur*|waqti*), biyihii & (furmeen|jabeen), (fooshu|foosha) & daqiiqo, xundhur* & (baxday|soo baxday), madaxa ilmaha',
    ),
    'diabetic.number': list(
      '<sugar> + <low>, <sugar> & (35|36|37|38|39) & gariir*, <sugar> & (30|32|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48) & (casiir|gariir*|toosayo|ku jiraa|kacayo|wareer*|waa), mashiinku HI',
    ),
    'diabetic.low': list(
      '<low> & <sugar> & casiir, <sugar> & (dhacday|dagaysaa|dagay*|ka dhacday) & (ma liqi karto|liqi karto|51|58|khalad|suux*), insuliin* & laba jeer & khalad',
    ),
    'diabetic.high': list(
      '<sugar> & (480|450|500|550|600|400) & (matag*|lalab*|hurd*), (<sugar>|ketone*) & (400|450|500|520|sare|HI) & (matag*|lalabbo|hurdo|neef*|joogsan), type 1 & sare & neef',
    ),
    'choking.now': list(
      '(margat*|margaday|mergat*) & (canab|cunto|neef|ilm*|gabadh*|wiil*|hilib), ku margat*, ku mergat*, (lows|canab|cunto|lacag) & dhuunt* & (dheg*|cunug*|midab*), (cunto|tufaax|canab|nacnac|lacag) & (xirant*|margad*|dheg*|istaag*) & (dhuun*|ceej*|cunug*|neef*|hunguri*), wuu ceejiy*, wuu ceejin*, way ceejin*, (mergat*|mergad*|margad*|mergaday), (hunguri*|dhuunta|cunaha|lafta) & (istaag*|dheg*|ku jira|taagan) & (neef*|hadli|wax|dhareer*|canab|hilib|kalluun*), liqday & dhegtay',
    ),
    'burn.big': list(
      '(shaah|biyo|maraq) kulul & (lug*|wiil*|gabadh*|maqaar*) & daat*, (caano|maraq|biyo|saliid) kulul & (daat*|daadat*|gub*), dab & (gacant*|weji*) & gub*, (biyo|saliid|shaah|dab*|aashito) & (daatay|daadatay|gubtay|gubay|kaga daad*|gubat*|haleelay) & (xabad*|weji*|ilmah*|lug*|cunug*|jidh*|cag*), (dhabarka|maqaar*|jidhka) & (gubtay|gubatay|fiiqmay), guri gubtay & qiiq',
    ),
    'burn.electric': list('koronto & qabsatay'),
    'device.airway': list(
      'tuubad* & qoort* & (fakat*|bax*|xirm*|xidhm*|dhacd*), (tuubada neefta|trach) & (baxday|soo baxday|xirmay|xidhmay|nuugi)',
    ),
    'device.failed': list(
      '(mashiinkii|mashiinka) & (neef*|oksijiin*) & (damay|dansan|istaag*|xum*), (mashiinka neefta|ventilator) & (istaagay|alarm|kacayo|shaqayn*), shunt & (matag|hurdo), tuubada cuntada & (baxday|xirm*) & (saac*|godku|xirmayaa)',
    ),
    'device.power': list(
      "korontad* & (tagtay|go'day|damtay) & (mashiin*|neef*|oksijiin*), koronto la'aan & (mashiin*|oksijiin*), koront* & (go'day|go'an|tagtay) & (oksijiin*|oxygen|mashiin*)",
    ),
    'device.line': list('(line|port) & (jabay|guduud*) & (xummad|qandho|qarqaryo)'),
    'environmental.heat-cold': list(
      '(kulayl*|qorrax*) & (dhidid ma leh|hadal khaldan|suux*|ku dhacay), baraf* & (dareemo|gaabis|jiifsaday|jiifay)',
    ),
    'environmental.bite': list('(mas|abeeso|dabaqallooc|eey*|fiidmeer) & (qaniin*|qolka|jiif)'),
    'environmental.water': list(
      '(ballig*|barkad*|webi*|badda) & (dhacay|qarq*|liqay) & (neef*|biyo), onkod & ku dhacay, (barkad*|badda) & (qarq*|saaray)',
    ),
    'other.call-ambulance': list(
      'ambalaas (degdeg)? ah, (fadlan|waan u baahnahay|u baahanahay) ambalaas, ambalaas & (soo dir*|ii soo|u yeer*)',
    ),
    'other.dying': list(
      'naftaydu way (i)? baxays*, i badbaadiya, i badbaadi, waan dhimanayaa & (badbaad*|fadlan|caawi*), i badbaadi*',
    ),
    'other.injury': list(
      'shil & (dhaawac*|dad|kaalay), gaari* & (jiiray|rogmay|ku dhacay) & (laf*|bixi karo|walaal*)',
    ),
    'other.blood-pressure': list('dhiig* & (200|210|220|225|230) & (madax*|xabad*|dillaac*)'),
    'suicide.wish':
      list(`ma rabo inaan noolaado, nolosha ma rabo, inaan is dilo, inaan dhinto ayaan, (daalay|nacay) & (nolosh*|noloshayd*) & (ma|sii wado|rabo), (qoray|yiri|yidhi|sheegay) & (naftiisa|nafteeda|naf) & (jar*|qaad*|dil*|doon*), waan (deldeli|toogan|khaarajin|dhimanayaa iskay), nolol* (dambe)? ma rabo, geeri (baan|ayaan) (rabaa|jeclaan), <want> <die>, inaan <die>, <die> <want>, <die> (rab*|fikir*|doon*), waan deldel*, sii noolaado & ma, ma rabo inaan (sii)? noola*, nolosha & (daalay|quustay|nacay), aanan soo toosin, Ilaah & (i qaado|qaado), aan soo toosin, oo aanan soo toosin, (seexdo|hurdo) & (toosin), (isku dayday|isku dayay) inay? is dish*, ma jiro wax aan u noolaado, dhiman lahaa,
      nafta & (iska qaado|rabaa)`),
    'suicide.plan': list(
      'kiniin* & igu filan & (caawa|haystaa), kiniin igu filan, kiniin* & (caawa|dhammaantood|oo dhan) & (liqi doon*|cuni doon*|nabad gely*|liqayaa), kiniin* & (ururi*|hortayda|yaallaa) & (caawa|oo dhan|cunin|maya), (qori|xadhig|xarig) & (diyaar|deldel*|qolkiisa|haystaa), buund* & (taag*|dul), (qoray|qortay) & warqad & (macsalaam*|nabad*), qorshe & (maalin*|dhim*|dil*), dhinto & (dawo*|qaatay), daaqadda & boodi',
    ),
    'suicide.goodbye': list(
      '(carruurtayda|reerka) u sheeg* & (i cafi*|jeclahay), fariint* & (ugu dambey*) & nabad*, i cafiya & jeclahay, maanta kadib waxba uma baah*, (qaybiyay|bixiyay) & weligay',
    ),
    'suicide.burden': list("la'aantay & (fiicna*|wanaagsan*), culays baan ku ahay"),
    'self-harm.doing': list(
      'dhaawac* & (gacmaheed*|gacmihiis*|bawd*) & (samays*|iyada*|isaga), isku samays*, (curcur*|gacant*|cudud*) & (jeex*|jarjar*|sarsar*) & (mar kale|mindi|xalay|aniga|ayaan), (gacanta|cududda|naftayda|naftiisa|bawdad*|is|isku|isaga) & (jarjar*|zeexzeex*|xagl*|xaglay|wax yeel*|dhaawac*|gubaa) & (makiinad*|mindi|xalay|isaga|murug*|raaxays*|rabaa|dhiig|gabadhaydu|hadda|naftayda|naftiisa), madaxa & derbiga & garaac*',
    ),
    'violence.others': list(
      'qori & (soo qaadan|laynayaa|laayn*|dil*), dhammaantood & (layn*|dil*), (waan|waxaan) (dili doonaa|toogan doonaa|dilayaa), (toogan|dilo|dili|wax yeelo|ceejiyo|tuuro|gubi|jiirsiin) & (doonaa|baqayaa|fikrad*|rabaa|hanjab*|hub|gudaha), mindi & (sitaa|deriska)',
    ),
    'domestic.violence': list(
      '(ninkaygu|saygaygu) & (tuura|garaac*|caloo*) & (uur*|alaab|iga), (ilkaha|wejiga|gacanta|feer*) & (iga jabiyay|iga dhuftay|igu dhuftay|i dilaa), ninkaygu wuu dilaa, <he> & <hits>, <hits> & <he>, (qoorta|timaha) & (i qabtay|i jiid*|ceejiy*), suun & igu dhuftay, xoog & (iila seexd*|seexd*), baasaboork* & qaat*',
    ),
    'domestic.fear': list(
      "la ima oggol*, hub & hanjab*, ma (i)? oggola inaan baxo, hanjab* & dil*, aad iga tagto waan ku dilayaa, (yidhi|yiri) waan ka baqayaa, guriga (igu)? (xidh*|xir*) & (jabi*|telefoon*), kabo la'aan & raadin*, cararay & raadin*, <he> & baqay*, waan (cabsanayaa|ka baqayaa) & (fariin*|telefoon*|dil*|ninka*), waan ku dilayaa & tagto, i daba socdaa, waan cararay & raadin*",
    ),
    'child-abuse.told': list(
      "(abti*|adeer*|aabbe|walaal*) & (taab*|xoog) & (xoog|taab*|iigu|faro*|ilm*), iigu taabtaa, (xaaskiisa|aabihii|eeddo|hooyada) & gub* & (cunug*|ilm*|bir), (taabt*|faro xumee*|kufs*) & (habeen*|hooyaday|gabadh*|ilmah*|i taab*), (macallin*|aabbe|aabihiis|adeerkay|eeddad*|xannaanad*) & (ul|xarig|qaaddo|kursi*|dharka|cunto la'aan|xirt*|xidh*) & (garaac*|gub*|saaraa|xidh*|musqush*|xirtaa), ciyaar sir, waalidk* & garaac* & (ilm*|canug|dayac*), ilm* & (lushay|dayac*|garaac*) & (xoog|waalid*)",
    ),
    'elder-abuse.told': list(
      '(wiilkeed*|gabadheed*|wiilkiis*|shaqaal*) & (lacag*|qayli*|garaac*|caay*) & (hooyo|aabo|ayeeyo|awoowe|qaat*), <elder> & (dharbaax*|garaac*|caay*) & (kalkaalis*|shaqaal*|wiil*), (kalkaaliso*|shaqaal*|walaalkay|wiilk*|xanaan*|wiilkeeda) & (dharbaax*|lacagta|xidh*|qayli*|garaac*|caay*|baqay*|keeno) & (<elder>|cunto|dawad*|78), <elder> & (xafaayad*|khasb*|nabro) & (bedel*|saxiix*|baq*)',
    ),
    'psychosis.voices': list(
      "(saqafka|kaameero*|derbiga) & (daawan*|ilaalin*|dhegeys*), maalmood ma (seexan|hurdin), madaxayg* & (hadlaya*|dhex hadl*|codad*) & (leh|qaad|dil*|jar*), cod & igu leh, gaas & deris* & dil*, codad* & (leh|maqlay*|amra|soo noqd*|sun), (chip|tv) & (madax*|fariim*|amraa), (jinni|jinn|malaa'ig|shaydaan) & (amr*|ilmuhu|tidhi|mindi), dad aan jirin, deris* & gaas & dil*, ma hurdin & duuli",
    ),
    'fever.high': list('<fever> & (<fever38>|shalay|maalmood|38.7|38.4)'),
    'infection.wound': list('malax, (nabar*|tolm*|irbad*|ciddi*) & (guduud*|malax|kulushahay|furantay)'),
    'medicine.double': list('laba (mar|jeer) & (warfarin|kiniin*|qaatay), laba ayaan cunay halkii'),
    'medicine.stopped': list('(dawada|kortisoon*) & (joojiyay|iska joojiyay)'),
    'medicine.ran-out': list("(insulin|kiniin*|pumpk*|dawo*|warqad*) & (dhammaan*|dhammaat*|hadhay|la'aan)"),
    'medicine.missed': list('(insulin|kiniin*|dawada) & (iloobay|ma qaadan|ma siin)'),
    'medicine.reaction': list(
      '(dawada|kiniin*|metformin|amlodipine) & (finan|wareer yar|cuncun|qufac|rabsh*|barar*)',
    ),
    'fluids.low': list('(shuban|xafaayad) & (biyo yar|qoysay|cabto)'),
    'vomiting.lasting': list('(maalmood|shalay) & (shuban|matag*)'),
    'fall.had': list('(dhacay|simbiriir*|dhacday) & (jilib*|curcur*|sinta|dhabarka)'),
    'leg.clot': list('(lug*|kubka) & barar* & (safar|dhinac|kulul)'),
    'worse.getting': list('sii daray*, kuma roona*, ka xumaaday, sii fid*'),
    'urine.blood': list('kaadi* & (gub*|dhiig|ur xun|ooy*)'),
    'mood.low': list('niyad jab, murugaysan, walwal, maalin walba waan ooyaa'),
    'breathing.wheeze': list('(foodhi|xiiq) & (yar|roona*|fiican*)'),
  },
  names: {
    'cardiac.heart-attack': list('wadno qabad, wadno istaag, wadne istaag'),
    'stroke.named': list('istarook*, faalig'),
    'seizure.named': list('suuxdin, qallal'),
    'poisoning.overdose': list('xad dhaaf dawo'),
    'suicide.named': list('isdil, is dilid'),
    'child-abuse.told': list(
      '(macallin*|adeer*|dugsi*|abti*|eeddo) & (garaac*|taabt*|taabat*|dil*) & (nabr*|gabadh*|wiil*|gaar ah|i taab*|ilm*), meelaha gaarka ah, xadgudub carruur*',
    ),
    'domestic.violence': list('rabshad guri*'),
    'poisoning.gas': list('gaaska sunta ah'),
  },
  context: {
    idiom:
      list(`suuxdin la'aan, la soo diri kartaan sida, sida loo caawiyo, biil ambalaas, caymisku bixiyaa, laba sano ka hor baa la qaniinay, qaniinay mas sannado, bararkii wejiga, koronto la'aan dayactir, sida loo caawiyo ilmaha mergada, ilmaha mergada, wadne istaag baa ku dhacay toban, toban sano ka hor ayaan isdil ku fikiray, iskuul gobol kale rasaas, (xabad xanuun|xanuun|dhiig|qandho|neef yari|finan|qufac|neef dhib) (ma qabo|ma jiro|ma leh|maya), neeftu waa caadi, kiniinka dhiig karku, kaadidu madow, isku mar buu qaatay wuu fiican, raashin, dhibic ah, wax u eg, telefoon* ma qabto, qofna iima jawaab*, ambalaas ha soo dirin*, wadne maaha, istarook* kadib, way suuxi jirtay, ER u tag*, aabo isbital, wuu tagay, bararkii tag*, waqtigooda qaat*, dhiig kar uur, loogu qoray qalabka carbon monoxide, iskuul gobol, gaajo ayaan la dhiman*, qosol baan la dhint*, (kulayl|qabow*) baan la dhiman*, biilk* ayaa dil*, qabowgan wuu dilayaa, wadnaha ayaa istaagay markaan, shaqo badan baan la ceejin*, shaqo badan baan ku dhex qarq*, ceshan kari, xiisay dhint*, waan dhiman rabnay, waan dilnay, wuu dilay ciyaart*, i dila haha, ku dili doonaa haddaad,
      wadnaha ayaad qaboojisay, qalbi* & jabay, naftu way baxday sugit*, naftaydu waxay jeceshahay, baytarig* dhim*, internet ku wuu dhint*, bisad* dhim*, telefoon* iga dhac*, website kiinu, ballant* dhac*, nidaamka, codkaaga, codka kalkaalisada, sida meyd, timaha jarjaray, sonkort* shaaha jar*, geesi, gool dhaliyay, laab jeex*, soo kicin saacad*, dhididay waan fiicanahay, muruq*`),
    denial: list(
      "ma qabo, ma leh, ma jiro, ma jirto, ma qabto, weligay ma, weligay foomkii, kama, kuma fikir*, kama fikir*, la'aan, maya ma, ma suuxin, ma dhicin, kama cawdo, ma dareemayo, yeelid kama",
    ),
    'bare-denial': list('maya ma'),
    past: list(
      `isbuuc hore, waa nadiif, bishii hore, sano ka hor, sannado ka hor, bilood ka hor, sannadkii hore, isbuucii hore, toddobaadkii hore, bishii hore, sannado, markay yarayd, markuu yaraa, anoo dhallinyaro, AUN, geeriyooday, geeriyootay, geeriyoot*, jirtay, jiray, jirey, bogsatay, bogsaday, way tagtay, wuu tagay, ka tagay, dhammaatay, waa la saaray, laga saaray, nabad qab*, ka fiican tahay, hadda waa fayow, hadda waa fiican, markii hore, xagaaga, shalay ER, taariikhda qoyska`,
    ),
    present: list(
      'hadda, haatan, saaka, caawa, maanta, xalay, isla markiiba, caawi*, degdeg, soo noq*, soo laabtay, now, mar kale, help',
    ),
    general: list(
      'waa maxay, calaamad*, maxaa u dhexeeya, farqi*, sidee ku ogaan*, sidee, goorma, natiijo*, baaritaan*, raajo, biil, ballan*, foom*, warqad*, filim, wararka, buug, koox*, koorso, cilmibaaris, seminar*, ka hortag*, maaha, taariikh*, lambarka, qorshe*, ma caadi baa, ma siy*, magac',
    ),
    plan: list(
      'qorshaha wuxuu, qorshaha ku qoran, haddii neeftu, haddii sonkortu, haddii qandhadu, haddaan mustaqbalka, haddii ay dhacdo, maxaan samey*, maxaa la sameeyaa, maxaan sameeyaa, marka aan 911, marka qof, warqadda waxay, sidee ula hadl*, sheeko, filim, casharka',
    ),
    lesson: list(
      'koorso*, fasal, cashar*, kulanka, seminar*, filim, cilmibaaris, mashruuc, sheeko, tababar, CPR',
    ),
    request: list(
      'sano ka hor, sannado ka hor, bilood ka hor, sannadkii hore, bishii hore, isbuuc hore, way tagtay, waa nadiif, ku soo noqday waxba, fiicanahay, nabad, jirtay, bogs*, dhammaat*, fayow, cusboonaysii, foom*, warqad*, warbixin*, lataliye, kooxda, ballan daba gal, dalbo, biil*, buuxi, qareen*',
    ),
    turn: list('laakiin, lakiin, balse, hase ahaatee'),
  },
};
