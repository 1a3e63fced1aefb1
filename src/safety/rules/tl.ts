import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** How dangers are said in Tagalog as it is texted in the US: Taglish, text spelling, a few Ilocano and Bisaya words. */
export const TAGALOG: LanguageRules = {
  language: 'tl',
  reviewedBy: null,
  small: list(`
    ang, ng, sa, si, ni, ko, mo, nya, niya, namin, naming, natin, nila, po, na, pa, ba, yung, iyong, ung, lang, daw,
    raw, ata, yata, kay, mga, ay, din, rin, nga, naman, kayo, kasi, sya, siya, ako, kami, tas, tapos, at, talaga,
    sobrang, parang, ulit, ito, to, ngayon
  `),
  concepts: {
    cant: list(`
      di, hindi, ayaw, hirap, dko n kya, di kaya, hindi kaya, dko kaya, hirap na hirap, nahihirapan, hindi na, di na,
      dko, diko, di ko, hindi ko, d, dili
    `),
    breathe: list(`
      makahinga, mkahinga, mka hinga, humihinga, huminga, hinga, hininga, kahinga, kaginhawa, ginhawa
    `),
    chest: list('didib, dib dib, gitna ng dibdib, dede kaliwa, dibdib, puso, dughan'),
    hurts: list(`
      humihigpit, naninigas, kumikirot, pinipiga, humihila, parang tinutusok, naipit, nag iinit, kumukulo, pinipisil,
      tumutusok, sumisikip, naninikip, masakit, sakit, sumasakit, sumakit, kirot, masikip, sikip, mabigat, bigat,
      nakadagan, nakaupo, tusok, hapdi, mahapdi, parang sinasaksak, kumakabog, pressure, tagos
    `),
    withit: list(`
      nanlalamig, naduduwal, balikat, kaliwang kamay, mahina, pagod na pagod, hirap huminga, nagpapawis, braso,
      panga, pawis, pinagpapawisan, malamig, hinihingal, likod, leeg, maputla, namumutla, nasusuka, nanghihina,
      nandidilim, hilo, nangangalay
    `),
    severe: list(`
      pumipilipit, di makatayo, hindi makatayo, umiiyak sa sakit, di makayanan, hindi ko na kaya, nakakamatay na
      sakit, ubod ng sakit, sobrang sobrang, basang basa, pinakamasakit, namimilipit, nakabaluktot, sumisigaw,
      gumugulong, sobra, matindi, grabe, biglang, bigla, biglaan, nandidilim, iyak ng iyak, 10/10, saksak, parang
      kahoy, di ko na kaya
    `),
    face: list('labi, gilid ng labi, pisngi, talukap, kalahating mukha, mukha, bibig, ngiti, mata'),
    crooked: list(`
      laylay, nakalaylay, hindi pantay, di pantay, lumaylay, bagsak, tabingi, ngiwi, ngumiwi, bumagsak, tumabingi,
      nakangiwi, baluktot, manhid, lupaypay
    `),
    limb: list('braso, kamay, paa, binti, katawan, kaliwang, kanang, kalahati, kanan, kaliwa'),
    numb: list(`
      di mahawakan, walang lakas, walang pakiramdam, walang maramdaman, nangimay, namanhid na, di na maitaas, di
      maitaas, hindi maitaas, manhid, namanhid, namamanhid, hindi maigalaw, di maigalaw, di magalaw, hindi magalaw,
      di maangat, di maiangat, maangat, nabibitawan, bumabagsak, nanghina, hindi gumagalaw, di gumagalaw, nanlambot
    `),
    blue: list(`
      nangangasul, bughaw, namumuti labi, nangingitim labi, nangingitim, nangitim, asul, kulay ube, violet,
      nagkukulay ube, kulay abo, maitim labi
    `),
    swollen: list(`
      lobo, parang lobo, maga na, pamamaga, namamaga na, nagsara, sumara, namaga, namamaga, maga, nagmaga, lumaki,
      laki, sumisikip, sumasara, sumikip, mamaga, lumobo
    `),
    throat: list('talukap, tonsil, pisngi, buong mukha, lalamunan, dila, labi, mukha, leeg'),
    allergen: list(`
      sesame, seafood, itlog, strawberry, lamok, ibuprofen, bakuna, alimasag, tahong, mani, hipon, bubuyog, putakti,
      kasoy, penicillin, antibiotic, amoxicillin, gatas, kiwi, isda, gamot, alimango, allergic
    `),
    hives: list(`
      tunog hinga, pamamantal, hirap huminga, nahimatay, pantal, namantal, namamantal, rashes, nagsusuka, nagsuka,
      hingal, humuhuni, hirap lumunok, nahihilo, hinihimatay, nangangati, kati
    `),
    blood: list('dugo, dumudugo, nagdurugo, dinudugo, dumugo'),
    gush: list(`
      sumisirit, puno agad, di mapigil, hindi mapigilan, ayaw maampat, tuloy tuloy, bumubulwak, ang dami, madami,
      lumalabas, gasa, balde, sariwang, ayaw tumigil, ayaw huminto, di humihinto, hindi humihinto, di tumitigil,
      tumigil, tumatagas, pumupulandit, agos, tagas, buo buo, sobra, puno, napkin, twalya, basa, walang tigil,
      malalim, 1 hr, tumutulo
    `),
    took: list(`
      uminom, naubos, nilaklak, nilagok, tinira, nasubo, nasipsip, nahigop, tinurok, nainom, ininom, nakainom,
      nalunok, nakalunok, nakain, nakakain, kinain, napainom, nginuya, nilunok, naturok
    `),
    pills: list(`
      pill box, maintenance, valium, sleeping pills, losartan, metformin, mefenamic, alaxan, tablets, cough syrup,
      gamot, tableta, biogesic, paracetamol, tylenol, pampatulog, xanax, clonidine, capsule, pills, insulin,
      ibuprofen, antidepressant
    `),
    many: list(`
      buong, ubos, lahat ng, isang linggo, dosena, tatlumpu, dalawampu, sabay sabay, double, over, lahat, banig,
      isang banig, 10, 12, 15, 16, 20, 25, 30, 40, 50, sandamakmak, marami, maraming, isang bote, sobra, gin, alak,
      lola, high blood, 4x dose, imbes, para di na magising
    `),
    poison: list(`
      dishwashing, liquid, domex, lysol, pabango, panlinis, pang linis, racumin, insecticide, baygon, mothballs,
      naphthalene, vape juice, e juice, pintura, chlorine, zonrox, bleach, muriatic, muriatic acid, lason, kerosene,
      gaas, gasolina, baterya, battery, magnet, thinner, sabon, pamatay ipis, pamatay daga, clorox, butete, kabute,
      silver cleaner, sosa
    `),
    child: list('baby, bata, anak, pamangkin, bunso, apo, sanggol, toddler'),
    senseless: list(`
      walang response, bumagsak sya at, wala nang malay, nawalan ng ulirat, walang ulirat, natumba at di, di na
      gumagalaw, hindi na gumagalaw, di nagrerespond, hindi nagrerespond, nawalan ng malay, hindi magising, ayaw na
      magising, ayaw magising, di magising, di ko magising, di na magising, walang malay, nawalan malay, hinimatay,
      nahimatay, nag collapse, nagcollapse, nakahandusay, di sumasagot, hindi sumasagot, ayaw sumagot, dili mumata,
      di gumigising, di na gumigising, ayaw gumising
    `),
    confused: list(`
      kung ano ano sinasabi, di nya alam nasaan, hindi alam kung nasaan, naghahallucinate, nalilito, tuliro, wala na
      sa sarili, nalito, lito, nagdedeliryo, kung anu ano, hindi na kami kilala, wala sa sarili, nagsasalita mag isa,
      lutang, di maintindihan, di na alam, ulyanin bigla, di na kami kilala
    `),
    fever: list(`
      lagnat, nilalagnat, inaapoy, kombulsyon, 39, 39.6, 39.8, 40, giniginaw, nanginginig, nangangatog, ginaw
    `),
    hot: list(`
      lagnat, nilalagnat, inaapoy, 38, 38.0, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 39, 39.5, 40, 100.4,
      100.6, 100.9, 101, 102
    `),
    newborn: list('newborn, bagong panganak, bagong silang, sanggol, kakapanganak na baby'),
    weeksOld: list(`
      (2|3|4|5|6|7|8|9|10|11) (weeks|wks|week|linggo), (1|isang|2|dalawang) (buwan|month|months), 1 month and half, 2
      and a half months, (5|7|10|12|15|18|20|27|30|40) (days|araw)
    `),
    headhit: list(`
      tumama sentido, nalaglag, nahulog sa hagdan, nahulog sa kama, bagok, untog, natumba, nauntog ulo, nauntog,
      nabagok, nahulog, nadulas, nabitawan, natamaan, nabato, tama ulo, tumama ulo, bumagsak, aksidente
    `),
    after: list(`
      hikab, kung ano ano, dumudugo tenga, sumusuka, tulog ng tulog, iyak ng iyak, hilong hilo, nalilito, nanghihina,
      nagsusuka, suka, sumuka, antok na antok, antok, eliquis, xarelto, warfarin, wala sa sarili, suray, iba salita,
      paulit ulit, hindi pantay, tumama ulo, tenga, walang malay
    `),
    belly: list('tiyan, tyan, puson, sikmura, tagiliran'),
    pregnant: list(`
      buntis, nanganak, panganak, kakapanganak, kabuwanan, (7|8) months, (8|12|20|28|30|31|33|34|35|36|39|40) (weeks|
      wks)
    `),
    sugar: list('sugar, asukal, glucometer, diabetic, sensor'),
    choke: list(`
      bumara, nakabara, nabulunan, nabilaukan, barado lalamunan, may bara, nasamid, hirinan, nahirinan, nakalunok,
      naaspirate, naipit, tinik
    `),
    scald: list(`
      takure, natapon, kumukulong tubig, mainit na tubig, mainit na kape, apoy, nagliyab, nasabugan, kumukulong
      mantika, plantsa, nabuhusan, natapunan, napaso, nalapnos, nasunog, kumukulo, kumukulong, mantika, paputok,
      mainit na sabaw, sumabog
    `),
    big: list('mukha, anak, baby, balat, kamay, damit, daliri, tubig, hita, braso, paltos, dibdib, mata'),
    device: list(`
      tubo sa leeg, tubo, dialysis, fistula, pacemaker, gastrostomy, oxygen tank, trach, ventilator, bipap, gtube, g
      tube, shunt, oxygen, central line, picc, suction, concentrator, pump
    `),
    broke: list(`
      lumabas, natanggal ang, nabunot, sumisipol, ayaw gumana, di gumagana, hindi gumagana, tumutunog, dumudugo,
      nahugot, natanggal, barado, huminto, sira, nasira, puno, crack, tumigil, namatay, lobat, suka, umbok, ginaw,
      38.7, 39
    `),
    partner: list('asawa, mister, boyfriend, bf, ex, kinakasama, amo, misis, pamilya'),
    beats: list(`
      hinampas, sinabunutan, sinipa, tinulak, tinutukan, bubuhusan asido, minumura at sinasaktan, pinagsasampal,
      ginagahasa, nirape, pinapalo, sinusuntok, sinasampal, binubugbog, nambubugbog, sinasaktan, nananakit, sinuntok,
      sinakal, tinadyakan, sinampal, kinulong, pinipilit, kinaladkad, ginahasa, ginugulpi, binugbog
    `),
    kill: list(`
      babasagin bungo, papatayin ko, gigilitan, tatadtarin, babarilin ko, itatak, pasasabugin, lulunurin ko, sasaktan
      ko, papatayin, sasaksakin, babarilin, susunugin, lalasunin, sasakalin, masasakal
    `),
    elder: list('lola, lolo, nanay, tatay, mama, papa, tita, matanda, ina'),
    carer: list(`
      nursing home, tagapag alaga, yaya, apo, kasambahay, nagbabantay, caregiver, nurse, nag aalaga, kapatid, hipag,
      manugang, guardian, pamangkin, home
    `),
    harms: list(`
      tinali, minamaltrato, binubugbog, sinasabunutan, inaapi, ninanakawan, pinagbubuhatan, ginugutom, pinapabayaan,
      hinahampas, sinasaktan, kinukurot, sinasampal, kinukulong, sinisigawan, di pinapakain, tinutulak, kinukuha
      pera, di binibigay, inubos pera, ayaw painumin, sinapak, dumi, pasa, tinututukan, kinukuha
    `),
  },
  says: {
    'cardiac.chest-pain': list('<chest> & <hurts>, <chest> & nitro, stent & ngayon & (sakit|ganun)'),
    'cardiac.heart-attack': list(`
      hawak & puso & pawis, hawak & dibdib & pawis, inatake sa puso & (ngayon|tulong|ata), inaatake & puso, heart
      attack (ata|yata|tulong), humawak sa dibdib, tumigil puso, walang pulso
    `),
    'cardiac.heart-racing-faint': list(`
      (tibok|palpitate|puso) & (bilis|ng palpitate|170|180|190|160|kabog) & (nandidilim|collapse|hilo|hihimatayin|
      170|180|190|mahimatay), palpitate & collapse
    `),
    'cardiac.arm-jaw-pain': list(`
      panga & <hurts>, panga & <withit>, nangangalay & braso & <withit>, braso & (gumagapang|tagos)
    `),
    'stroke.named': list(`
      na stroke (ata|yata), (ata|yata) stroke, na stroke & (ngiwi|mommy|bibig), mild stroke & (yata|ata|salita)
    `),
    'stroke.face': list('<face> & <crooked>, tumutulo laway & side'),
    'stroke.side': list('<limb> & <numb>, baldado bigla'),
    'stroke.speech': list(`
      di maintindihan & salita, hindi maintindihan & (salita|sinasabi|pagsasalita), magulo & salita & bigla, nauutal
      & (di maintindihan|bigla|tanong), di makapagsalita ng maayos, hirap magsalita & (kamay|mukha|bigla), bulol, di
      makapagsalita & (ungol|lola|bigla), utal & bigla, parang may subo, di mahanap & salita
    `),
    'stroke.sight': list('(hindi|di) makita & (mata|bigla), bulag bigla'),
    'stroke.worst-headache': list(`
      (sakit|masakit) & ulo & (pinakamasakit|biglaan|buong buhay|sumabog), sumabog ulo & sumuka
    `),
    'stroke.balance': list('parang lasing maglakad, doble paningin'),
    'breathing.cannot': list(`
      bawat hinga laban, dalawang salita lang, hirap sa paghinga, hikahos, <cant> <breathe>, wala hangin & lumalabas,
      huminto paghinga, tumigil paghinga, agkakapsut anges, nauubusan hininga
    `),
    'breathing.blue': list(`
      kulay asul, nangasul, <blue> & (labi|baby|apo|ulo|bibig|mukha|umiiyak|nabilaukan|ubo), nangingitim, asul na sya
    `),
    'breathing.struggling': list(`
      umuungol & hinga, hinihingal kahit nakaupo, naghihingalo, hapong hapo, nasasakal ako & hangin, habol hininga,
      kinakapos & hininga, kapos hininga, hinahabol & hininga, lubog & (tadyang|leeg), lumulubog & (leeg|tadyang),
      mabilis hinga & (dumede|baby|tiyan), hinihingal & (panga|dibdib|lahat), hila tiyan, ubo na parang aso,
      nalulunod pag higa, inaatake & (hika|asthma), rinig & huni
    `),
    'breathing.inhaler': list(`
      (inhaler|puff|nebulizer|ventolin) & (ayaw umepekto|di umepekto|wala epekto|ayaw tumalab|ayaw)
    `),
    'breathing.oxygen-low': list('(oxygen|oximeter) & (70|75|78|79|80|81|82|83|84|85|86|87|88|89)'),
    'anaphylaxis.swelling': list(`
      <throat> & <swollen>, <allergen> & <hives>, <allergen> & <swollen>, pantal & lalamunan
    `),
    'anaphylaxis.named': list(`
      anaphylaxis & (ata|na), inepipen, na epipen, epipen na namin, anaphylactic shock
    `),
    'bleeding.will-not-stop': list(`
      <blood> & <gush>, dumudugo ilong & (warfarin|hr|oras), ilong & (xarelto|ayaw tumigil)
    `),
    'bleeding.inside': list(`
      (sumusuka|umuubo|nagsusuka|sumuka|pagkaubo|dura|suka) & dugo, dumi & (maitim|alkitran|itim), suka & (kape|
      itim), pwet & dumudugo
    `),
    'bleeding.wound': list('(hiwa|sugat) & (malalim|dugo|tumigil), daliri & (lagare|naputol)'),
    'poisoning.swallowed': list(`
      <took> & <poison>, <child> & <took> & (<pills>|lola|gamot), spray pamatay ipis, nilason
    `),
    'poisoning.too-much': list('<took> & <pills> & <many>, 4x dose, <took> & sandamakmak'),
    'poisoning.overdose': list(`
      na overdose & (asul|pinsan|tulong|humihilik|ata|kapatid), (hinithit|shabu|fentanyl|xanax) & (walang malay|
      magising|wala nang|pupil|asul), 50 units
    `),
    'poisoning.gas': list(`
      carbon monoxide & (sumasakit|tumutunog|hilo|ulo), nag uling & (hilo|nahihilo|nasusuka), amoy gas & (hilo|ulo)
    `),
    'seizure.having': list(`
      ngipin nakakagat, umaalog & (naririnig|tigas), nag seseizure, nagkoconvulsion, kombulsyon ngayon, inaatake ng
      seizure, nanginginig buong katawan & (mata|bula|sumasagot), kinukumbulsyon, nangingisay, nangisay,
      kinokombulsyon, tirik mata, naninigas & (katawan|mata), seizure & (ngayon|minutes|ayaw|huminto|beses|
      nagigising|ulit), bumubula bibig, inaatake & epilepsy, nangatog & dila, kumikibot & (mata|kamay)
    `),
    'unconscious.not-waking': list('<senseless>, kinurot & di gumagalaw, nakahiga sa sahig & sumagot'),
    'unconscious.passed-out': list(`
      hinimatay & (sumasagot|pagtayo|ngayon), 2x nahimatay, nawalan ng malay, nahimatay ngayon
    `),
    'unconscious.confused': list(`
      biglang ulyanin, <confused> & (biglang|lagnat|kahapon|sugar|pawis|suka|insulin|operasyon|kulay| init|ngayon|
      araw)
    `),
    'head-injury.signs': list(`
      <headhit> & (tiles|semento) & ulo, <headhit> & <after> & (ulo|noo|tiles|una ulo|motor|swing|ugat), ulo &
      <headhit> & (<after>|laro|dugo), di nya maalala & ulit, hindi pantay itim ng mata, tubig sa tenga & nauntog
    `),
    'head-injury.neck-back': list(`
      (leeg|bubong|likod|mababaw) & (di maramdaman paa|namamanhid lahat|maramdaman)
    `),
    'infant-fever.told': list(`
      <newborn> & <hot>, <weeksOld> & (baby|bata|bunso|sanggol|pwet|rectal|old|dumede|noo|nakangiti|umuungol|bakuna|
      nanganak|pinanganak) && <hot>, pinanganak & <weeksOld> && <hot>, pinanganak & month & <hot>, <weeksOld> &&
      (100.4|umuungol|bakuna)
    `),
    'infant.limp': list(`
      (newborn|sanggol|baby|bata) & (lantang lanta|lanta|ayaw dumede) & (lanta|dumede|malamig|hinga|umbok|lupaypay)
    `),
    'sepsis.fever-signs': list(`
      <fever> & (<confused>|pantal|matigas leeg|leeg|tuldok|parang marmol|kulay ube|bilis hinga|sinasabi), tuldok &
      baso, surgery & (nanginginig|lito), uti & nangangatog
    `),
    'sepsis.weak-immune-fever': list(`
      (chemo|transplant|wala spleen|walang spleen|leukemia|wbc|port|picc|sickle) & (<hot>|ginaw)
    `),
    'pain.worst': list(`
      pinakamasakit sa buong, sobrang sakit di ko kaya, pinakamasakit & (tyan|tiyan|naramdaman)
    `),
    'pain.belly': list(`
      matigas (tiyan|tyan) & parang, <severe> & (sakit| saksak) & <belly>, gumugulong & sakit, parang napunit
    `),
    'pain.testicle': list(`
      (bayag|itlog) & (sumakit|masakit|namamaga|matigas|violet), mata & sakit & wala & makita
    `),
    'pregnancy.bleeding': list(`
      <pregnant> & (dugo|dinudugo|napkin|duguan|hihimatayin), hilab & dugo, nadapa & dinudugo, cytotec & dugo
    `),
    'pregnancy.warning-signs': list(`
      (buntis|manganak|panganak|months|wks) & (kislap|malabo|bp 160|manas|kapos|sikip|nangisay|giniginaw|namamanas|
      kumikislap|ginaw)
    `),
    'pregnancy.baby-still': list(`
      (gumagalaw|malikot|galaw|sipa) & (tyan|tiyan|baby|wks|weeks|kagabi) & (hindi|walang|tahimik|wala|di), malikot
      dati & tahimik, walang galaw & (hrs|uminom)
    `),
    'pregnancy.birth': list(`
      panubigan & (weeks|pumutok), lumalabas bata, lumabas pusod, berdeng tubig, berde & tubig & (wks|weeks),
      contraction & (mins|kambal|weeks)
    `),
    'diabetic.low': list(`
      <sugar> & (pawis|lutang|nanginginig|lunok|lumunok|gising|gumigising|gumising|mangisay|bumaba), insulin & (di
      kumain|basang)
    `),
    'diabetic.high': list(`
      <sugar> & (suka|hi|ketones|amoy mansanas|bulol|uhaw) & (hi|suka|antok|amoy|insulin|bulol|ketones|glucometer|
      500), ketones & (mataas|3.2|hinga), over 500, amoy mansanas
    `),
    'diabetic.number': list(`
      (sugar nya|sugar ko|asukal|sugar ni papa|lang sugar) & (30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|
      48|480|490|500|550|600), honey & 44
    `),
    'diabetic.pump': list('insulin pump & (barado|490|ketones)'),
    'choking.now': list(`
      nabulunan & (humihinga|asul|di makahinga), <choke> & (baby|lalamunan|violet|nangingitim|lolo|makapagsalita|
      dugo|laway|leeg|boses|walang hangin|walang boses|ubo|lunok|malunok|tulong|bunso), takip & lalamunan, tumigil
      ubo
    `),
    'burn.big': list('<scald> & <big>, sunog mukha, lye sa mata'),
    'burn.electric': list(`
      nakuryente & (kamay|kapatid|anak|nangitim|live|bata), live wire, tumilapon & wire
    `),
    'device.airway': list('trach & (natanggal|barado|puno|plema)'),
    'device.failed': list('<device> & <broke>'),
    'device.power': list(`
      (brownout|kuryente|walang kuryente) & (oxygen|ventilator|naka oxygen|concentrator)
    `),
    'device.line': list('(central line|picc|port) & (crack|dugo|ginaw|38.7|39), gtube natanggal'),
    'environmental.bite': list(`
      tinuklaw, natuklaw, (ahas|alakdan|cobra|paniki|unggoy|asong ulol|aso ulol) & (tuklaw|nakagat|kinagat|namamaga|
      paa|suka| kagat)
    `),
    'environmental.heat-cold': list(`
      nagyelo & (daliri|paa|kamay), frostbite & puti, (heat stroke|na heat stroke) & (ata|balat|mainit), kotse &
      lanta, naiwan & kotse & (bata|mainit), naiwan & snow, tuyo balat, yelong tubig
    `),
    'environmental.water': list(`
      muntik malunod, nalunod & (ubo|ngayon|humihinga|anak), tubig dagat & hinga, tinamaan ng kidlat, dikya & hininga
    `),
    'other.injury': list(`
      nabagsakan, naipit binti, nasagasaan, nabundol, nahulog sa bubong, nahulog mula, sinaksak, tinaga, lumabas
      buto, nabaril, labas buto, naputol daliri, putol daliri, tama ng baril, naipit & (kotse|makina), bumangga &
      naipit, natabunan, gumuho
    `),
    'other.dying': list('mamamatay na (ata|yata|ako), mamamatay na ko, (ata|feeling) mamamatay'),
    'other.call-ambulance': list(`
      kailangan ambulansya, tawag kayo ambulansya, tawagin ang 911, tumawag (ambulansya|ambulance|911), magpadala
      ambulansya, nanay & sama & lagay, saklolo, (sabi|bilisan) & (911| nanay|lola) & (lala|lagay), tabangi
    `),
    'other.blood-pressure': list('bp (210|220|230|240|200) & (ulo|mata|sakit|malabo)'),
    'suicide.wish': list(`
      dahilan gumising, mawala na lang ako, gusto nang mawala, gusto ko na mawala, ayaw na mabuhay, ayaw nang
      mabuhay, gusto nang mamatay, patayin sarili, papatayin ko sarili ko, magpapakamatay, suicidal (ako|sya|anak|
      na), mas mabuti pang mamatay, sana mamatay na lang, sana patay na ako, tumalon sa (tulay|building|bubong), mag
      suicide, gusto mamatay, gusto nako mamatay, ayoko mabuhay, ayoko nang mabuhay, magpakamatay, magbibigti,
      magbigti, kitilin buhay, tapusin buhay, wakasan buhay, di na magising & (matulog|sana|gamot|dasal), wag na
      magising, tatalon & (tulay|building|ako), tumalon sa tren, nasa tulay ako, gilid ng 6th, ayoko mag exist,
      sumunod kay & langit, sumama kay & langit, pagod mabuhay, kinuha na ako ni lord, para di na masakit pag alis,
      wala nang dahilan & (lumaban|mabuhay), agbekkelak
    `),
    'suicide.plan': list(`
      last will & tulay, papunta na akong tulay, (lubid|baril|gamot) & (magpakamatay|mamatay|wakas), (inipon|lubid|
      blade|baril|gamot) & (tulog sila|nakahanda|hawak|kinasa|bigti|mamaya pag), sinusulat ko sulat, napagdesisyunan
      & (kelan|paano)
    `),
    'suicide.goodbye': list(`
      huling text, huling mensahe, last message ko, alagaan nyo mga anak ko & (paalam|sorry|patawad), patawad sa
      lahat, paalam na & (mahal|sorry|lahat|inyo), nagpaalam & chat, sorry babay, makakatulog na rin & gamot, bukas
      tapos na, wala na naman ako nun, di nyo na ako kailangan, salamat sa lahat & kailangan, di ko kaya && (sorry|
      babay)
    `),
    'suicide.burden': list(`
      pabigat ako, wala akong kwenta & (mamatay|mabuhay|mawala), mas masaya sila kung wala, (kung|pag) wala na ako &
      (ok|mas|masaya|gagaan), mas ok & wala na ako, pabigat lang, wala nang saysay, kung mawala ako, walang silbi
      ako, awan serbi
    `),
    'self-harm.doing': list(`
      ginuhitan & braso, sinasaktan sarili, hinihiwa ko, nilalaslas, nagcut ako, nag cut & (braso|sarili), laslas,
      hinihiwa & braso, hiniwa & pulso, pinapaso sarili, inuuntog & ulo, kinakalmot sarili, tinutusok & sarili, hiwa
      & (sariwang|gumagaan|tinatago), pinaparusahan sarili, guhit braso, blade sa kwarto
    `),
    'violence.others': list(`
      papatayin ko, babasagin bungo, gusto ko patayin, gusto kong patayin, masaktan ko ang (anak|baby|bata),
      sasaksakin ko, masaktan baby, mamamaril, takpan unan & baby, may dalang itak, ubos sila & baril, babalik &
      baril
    `),
    'psychosis.voices': list(`
      binabasa & isip, may bumubulong, inuutusan akong, sinusundan ako & (camera|chip|papatayin), (bumubulong|boses|
      espiritu|anino|radyo) & (patayin|utos|inuutusan|kutsilyo|tumalon|parusahan|sinasabi|kausap), may naririnig &
      boses, (chip sa utak|transmitter|nilason tubig|feeling sya si|sya daw si|di nya anak) & (gising|dugo|sabi|
      highway|anak|tubig|lalakad|ibalik|painumin), hanap camera & kutsilyo
    `),
    'domestic.violence': list(`
      sinaktan nya ako, bubuhusan ako ng asido, <partner> & <beats>, <beats> & (ako|nya|asawa|kagabi|katabi),
      pinipilit makipagtalik, sinturon kagabi
    `),
    'domestic.fear': list(`
      takot ako sa (asawa|mister|ex|bf), banta nya papatayin, banta ng asawa, tinutukan ng (baril|kutsilyo),
      papatayin (daw|nya) (ako|kami), papatayin & ex, tatapusin daw, kinuha & passport & (palabasin|ayaw), hawak
      (passport|papeles), ipapadeport, lulunurin ako, nagtatago ako & nagwawala, ayaw ako palabasin, wag tumawag &
      katabi, tracker sa kotse
    `),
    'child-abuse.told': list(`
      (teacher|titser|pari|pastor|kapitbahay|coach|tiyo) & (hinipuan|hinawakan|hinahawakan|ginalaw|minolestya|
      hinalay) & (anak|bata|pamangkin|pinsan|ako), kinukulong & (bata|basement), binubugbog (ang bata|anak|mga bata),
      sinasaktan (ang bata|anak|mga bata|pamangkin), hinahawakan & (maselan|anak), ni rape & (bata|anak|pamangkin),
      minolestya, hinihipuan, ginagahasa, (stepdad|yaya|tiyuhin|coach|papa|lolo|tito|tatay|kuya) & (hinipuan|
      hinihipuan|hinihipo|ginagahasa|ginagalaw| sinampal|pinalo|minolestya|gabi) & (anak|bata|pinsan|pamangkin|ako|
      batang|babae), pinapalo ng sinturon, puro latay, nakatali & pamangkin, naalog & baby, kamay sa panty, paso ng
      sigarilyo & anak, pinagkakatulong & 13, video call & bata, bata & pasa
    `),
    'elder-abuse.told': list(`
      <harms> & <elder>, (tinutulak|kinukulong) ako & (79|81|80|anak), bedsore & sinisigawan, pera ni (lola|papa|
      mama|lolo) & (inubos|kinukuha)
    `),
    'fever.high': list('(lagnat|39|38.8|38.5|38.3) & (araw|days|anak|kumakain)'),
    'infection.wound': list('nana, pigsa, luga, namumula & sugat, maga & suso, hinlalaki & (itim|mabaho)'),
    'medicine.double': list(`
      (dalawang beses|araw araw|nagkapalit|gamot ng asawa) & (nainom|warfarin|methotrexate|gamot)
    `),
    'medicine.stopped': list('tinigil & (prednisone|depakote|gamot)'),
    'medicine.ran-out': list('(ubos|wala nang|naubusan) & (insulin|inhaler|eliquis|gamot)'),
    'medicine.missed': list('(nakalimutan|di nakainom|walang) & (insulin|maintenance|seizure)'),
    'medicine.reaction': list('bagong gamot, (metformin|vaccine|enalapril) & (nagtatae|rashes|cough)'),
    'fluids.low': list('(isang beses|halos) & umiihi, konti luha'),
    'vomiting.lasting': list('suka ng suka, tae ng tae, lbm'),
    'sugar.off': list('sugar & (300|290|62|265|350|250)'),
    'oxygen.lowish': list('oxygen (91|92|93), 92 oxygen'),
    'pressure.high': list('bp (170|180|168)'),
    'fall.had': list('(nadulas|natukod|natapilok) & (lola|papa|kamay|balakang|wrist|linggo)'),
    'leg.clot': list('(binti|paa) & (maga|matigas|sakit) & (side|flight|kaliwang)'),
    'worse.getting': list('lumalala, mas (itim|masakit) & (kesa|lalamunan)'),
    'urine.blood': list('ihi & (dugo|mahapdi)'),
    'mood.low': list('lagi malungkot, wala gana, anxiety araw araw, iyak ng iyak since'),
    'device.feeding-tube': list('tagas & (peg|tube|catheter)'),
    'breathing.wheeze': list('konti huni, may huni'),
  },
  names: {
    'cardiac.heart-attack': list('atake sa puso'),
    'stroke.named': list('na stroke'),
    'seizure.named': list('kumbulsyon'),
    'poisoning.overdose': list('na overdose'),
    'suicide.named': list('nagpakamatay'),
  },
  context: {
    idiom:
      list(`patay (gutom|ako kay|na patay|ako sa gutom|na ako sa gutom), patay na ako sa, patay na patay, mamatay matay, nakakamatay, nakamamatay, pamatay, papatayin ako ng (presyo|boss ko pag), pinatay (ako sa kakatawa|ilaw), patayin tv, papatayin kita sa, sakit sa puso ng balita, sakit sa ulo (tong|ng), sumasakit ulo ko sa,
      kirot sa puso nung, nalulunod na ako sa bayarin, nalunod tatay ko nung, hulog ng langit, nahulog loob, bumagsak (internet|timbang|presyo), sumabog (puso ko|utak), nabilaukan ako sa presyo, sinaktan ako ng love, sinakal ako ng traffic, nahimatay ako sa presyo, himatayin ako sa saya, tulog mantika, tulog na tulog si baby, bugbog sarado, nabugbog katawan,
      dugo pawis, dugo (sa lababo|po ba|kailangan), nakuryente ako sa crush, nasunog (bahay sa|sa araw|yung|ko), kagat dila, kinagat dila ko habang, puso ko, lason ba, lason daw, malabo kaliwang mata since, brownout pero, nabulunan ako kahapon, lagnat sa, ang sikip ng sapatos, may imaginary, galos, di ko kayo, di makatulog, hirap lumunok malaking,
      sumasakit braso pag, masakit braso sa bakuna, sinturon ng, sakit ng ulo ko tong, panaginip, hinihipan, ngipin maga, ex ko dati, di magising sa alarm, ex ko dati, dibdib since stent, kumbulsyon leaflet, mabait asawa`),
    denial: list(`
      wala, walang, hindi naman, di naman, never, hindi na, di ako, ayoko pa, hindi ko naisip, hindi iniisip, wala
      iniisip, wala akong iniisip, walang iniisip, wala akong, di iniisip, di na, wala namang, wala naman, di
      nakukuryente
    `),
    'bare-denial': list('hindi, di'),
    past: list(`
      1986, 1994, 2003, 2009, 2010, 2012, 2013, 2016, 2018, 2019, 2020, 2021, nung bata, nung, dati, noon, last year,
      last month, last week, years na, matagal na, magaling na, gumaling, ok na, noong, pumanaw, naospital, history,
      5 taon
    `),
    present: list(`
      ngayon, kanina, kagabi, tulong, ata, yata, na naman, ulit, kaninang umaga, bilis, biglang, bigla
    `),
    general: list(`
      sintomas, ano po ba, ano ang, ano yung, bakit, bat, pareho ba, pagkakaiba, normal ba, class, training, balita,
      pelikula, palabas, libro, seminar, flyer, leaflet, hotline, support group, nanonood, goal
    `),
    plan: list(`
      pag bumaba, pag namaga, ano gagawin, kung sakaling, sa plan, para alam, kung magka, goal ko, pag nahulog si,
      sabi doc pag, goal
    `),
    lesson: list(`
      training, class, seminar, pelikula, palabas, kanta, essay, exam, napanaginipan, prank, nanonood, nanood,
      naglalaro, sa balita
    `),
    request: list(`
      refill, bill, med cert, form, certificate, affidavit, report, pirma, order, card, cancel, isusulat, ilalagay
    `),
    turn: list('pero, kaso, ngunit, kaya lang, subalit'),
  },
};
