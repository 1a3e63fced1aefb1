import { list } from './list.ts';

/**
 * The must-catch list: what people say bluntly in the twelve languages, by danger. A short text that holds one of these and
 * nothing that makes it past, general or planned is an alarm whatever the judge thinks. The page's own guard has them too.
 */
export const SURELY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'breathing.cannot': list(
      'cant breathe, can not breathe, cannot breathe, not breathing, stopped breathing, gasping for air',
    ),
    'breathing.blue': list('turning blue, lips are blue, lips blue, turned blue, going blue'),
    'cardiac.chest-pain': list(
      'chest pain, chest hurts, chest is crushing, chest is tight, pain in my chest',
    ),
    'cardiac.heart-attack': list('having a heart attack, think its a heart attack'),
    'suicide.wish': list(
      'want to kill myself, want to die, gonna kill myself, going to kill myself, end my life, kms, suicidal',
    ),
    'unconscious.not-waking': list(
      'wont wake up, not waking up, cant wake him up, cant wake her up, unconscious, unresponsive',
    ),
    'seizure.having': list('having a seizure, is seizing, wont stop seizing'),
    'stroke.face': list('face is drooping, face drooping, face drooped, cant move one side'),
    'bleeding.will-not-stop': list('bleeding wont stop, wont stop bleeding, cant stop the bleeding'),
    'poisoning.too-much': list('took all my pills, took the whole bottle, overdosed, took too many pills'),
    'choking.now': list('is choking, im choking'),
    'anaphylaxis.swelling': list('throat is closing, throat closing up, tongue is swelling'),
  },
  es: {
    'breathing.cannot': list('no puedo respirar, no puede respirar, no respira, me falta el aire, se ahoga'),
    'breathing.blue': list('se puso morado, se puso azul, poniendo morado, labios morados, labios azules'),
    'cardiac.chest-pain': list('dolor de pecho, me duele el pecho, dolor en el pecho, me aprieta el pecho'),
    'cardiac.heart-attack': list('me esta dando un infarto, esta teniendo un infarto'),
    'suicide.wish': list(
      'me quiero matar, quiero matarme, quiero morirme, me quiero morir, me voy a matar, quitarme la vida, me quito la vida, suicidarme',
    ),
    'unconscious.not-waking': list(
      'no despierta, no se despierta, esta inconsciente, no reacciona, no responde y no despierta',
    ),
    'seizure.having': list('esta convulsionando, tiene convulsiones, le esta dando un ataque'),
    'stroke.face': list(
      'se le torcio la cara, se le cayo la cara, boca chueca, cara chueca, no mueve un lado',
    ),
    'bleeding.will-not-stop': list('no para de sangrar, no deja de sangrar, no se detiene la sangre'),
    'poisoning.too-much': list(
      'me tome todas las pastillas, se tomo todas las pastillas, sobredosis de pastillas, me tome el frasco',
    ),
    'choking.now': list('se esta atragantando, se atraganto, se esta ahogando'),
    'anaphylaxis.swelling': list(
      'se me cierra la garganta, se le cierra la garganta, se me hincha la lengua',
    ),
  },
  vi: {
    'breathing.cannot': list('không thở được, không thở nổi, ngừng thở, khó thở quá'),
    'breathing.blue': list('tím tái, môi tím, tím ngắt'),
    'cardiac.chest-pain': list('đau ngực, tức ngực, đau tim'),
    'suicide.wish': list('muốn tự tử, muốn chết, sẽ tự tử, không muốn sống nữa, tự sát'),
    'unconscious.not-waking': list('gọi không dậy, bất tỉnh, kêu không tỉnh, hôn mê'),
    'seizure.having': list('đang co giật, bị co giật, lên cơn co giật'),
    'stroke.face': list('méo miệng, méo mặt, liệt nửa người, đột quỵ'),
    'bleeding.will-not-stop': list('máu chảy không ngừng, chảy máu không cầm, không cầm được máu'),
    'poisoning.too-much': list('uống hết chai thuốc, uống hết thuốc, uống quá liều, uống nguyên chai thuốc'),
    'choking.now': list('bị mắc nghẹn, bị hóc'),
    'anaphylaxis.swelling': list('cổ họng sưng, sưng họng không thở, lưỡi sưng'),
  },
  zh: {
    'breathing.cannot': list('不能呼吸, 无法呼吸, 喘不过气, 喘不上气, 没有呼吸, 没呼吸, 呼吸困难'),
    'breathing.blue': list('嘴唇发紫, 嘴唇发青, 脸发紫, 脸色发青'),
    'cardiac.chest-pain': list('胸口痛, 胸痛, 胸口疼, 胸口很痛, 心口痛, 心绞痛'),
    'suicide.wish': list('想自杀, 不想活了, 想死, 要自杀, 我就去死'),
    'unconscious.not-waking': list('叫不醒, 昏迷, 不省人事, 没有反应, 没反应'),
    'seizure.having': list('在抽搐, 抽搐, 正在抽筋全身'),
    'stroke.face': list('脸歪, 嘴歪, 半边不能动, 中风了'),
    'bleeding.will-not-stop': list('血止不住, 流血不止, 止不住血'),
    'poisoning.too-much': list('药全吃了, 把药都吃了, 吃了整瓶药, 药物过量'),
    'choking.now': list('噎住了, 卡住喉咙, 呛住了'),
    'anaphylaxis.swelling': list('喉咙肿, 舌头肿'),
  },
  ar: {
    'breathing.cannot': list(
      'لا أستطيع التنفس, ما أقدر أتنفس, مش قادر أتنفس, مش قادرة أتنفس, لا يتنفس, ما عم يتنفس, لا تتنفس',
    ),
    'breathing.blue': list('طفلي أزرق, شفايفه زرقاء, شفايفه زرق, صار أزرق'),
    'cardiac.chest-pain': list('ألم في الصدر, ألم في صدري, صدري يؤلمني, وجع في صدري, صدري بيوجعني'),
    'suicide.wish': list(
      'أريد أن أقتل نفسي, بدي موت, أريد أن أموت, سأنهي حياتي, أريد الانتحار, رح أقتل حالي, سأنتحر',
    ),
    'unconscious.not-waking': list('لا يستيقظ, لا تستيقظ, ما عم يصحى, فاقد الوعي, فاقدة الوعي, ما بيصحى'),
    'seizure.having': list('عنده تشنج, عندها تشنج, يتشنج, تتشنج, نوبة صرع'),
    'stroke.face': list('وجهه مائل, فمه مائل, وجهها مائل, شلل نصفي'),
    'bleeding.will-not-stop': list('النزيف لا يتوقف, الدم ما يوقف, الدم لا يتوقف, نزيف لا يتوقف'),
    'poisoning.too-much': list('بلعت كل الحبوب, أخذت كل الحبوب, شربت كل الدواء, جرعة زائدة'),
    'choking.now': list('يختنق, عم يختنق, تختنق'),
    'anaphylaxis.swelling': list('حلقي يتورم, لساني تورم, حلقي عم يسكر'),
  },
  ht: {
    'breathing.cannot': list(
      'pa ka respire, pa kapab respire, p ap respire, mwen pa ka pran souf, pa respire',
    ),
    'breathing.blue': list('vin ble, bouch li ble, po l ble'),
    'cardiac.chest-pain': list(
      'doulè nan lestomak, doulè nan pwatrin, lestomak mwen ap fè m mal, pwatrin mwen fè m mal',
    ),
    'suicide.wish': list(
      'vle touye tèt mwen, vle touye tèt m, ap touye tèt mwen, mwen vle mouri, m vle mouri',
    ),
    'unconscious.not-waking': list('pa reveye, pa vle reveye, li endispoze, san konesans, li pa reponn'),
    'seizure.having': list('fè kriz, ap fè kriz, kriz malkadi'),
    'stroke.face': list('bouch li kwochi, figi l kwochi, bouch kwochi'),
    'bleeding.will-not-stop': list('san an pa vle rete, san an pa sispann, senyen san rete'),
    'poisoning.too-much': list('pran tout grenn yo, bwè tout grenn yo, pran twòp grenn, bwè tout medikaman'),
    'choking.now': list('li toufe, ap toufe, trangle'),
    'anaphylaxis.swelling': list('gòj mwen ap fèmen, gòj li ap fèmen, lang li anfle'),
  },
  so: {
    'breathing.cannot': list(
      'ma neefsan karo, ma neefsan karto, ma neefsanayo, neefta way igu dhegtay, neefsan la',
    ),
    'breathing.blue': list('wuu buluugoobay, way buluugowday, bushimihiisu waa buluug, buluug noqday'),
    'cardiac.chest-pain': list(
      'xabad xanuun, laabta ayaa i xanuunaysa, xabadka ayaa i xanuunaya, laab xanuun',
    ),
    'suicide.wish': list('inaan is dilo, waan is dili, waan is dili doonaa, rabaa inaan dhinto'),
    'unconscious.not-waking': list(
      'ma soo toosayo, ma soo toosayso, miyir la, wuu suuxay, way suuxday, ma kacayo',
    ),
    'seizure.having': list('wuu gariirayaa, qallal, wuu suuxay oo gariirayaa'),
    'stroke.face': list('wejigiisa ayaa qalloocday, afka ayaa qalloocday, dhinac u qalloocday'),
    'bleeding.will-not-stop': list('dhiiggu ma istaagayo, dhiiggu ma joogsanayo, dhiigbax aan joogsanayn'),
    'poisoning.too-much': list('kiniiniyadii ayaan wada liqay, kiniiniyadii oo dhan, wada liqay kiniiniyada'),
    'choking.now': list('wuu margaday, way margatay, margad'),
    'anaphylaxis.swelling': list('cunahaygu wuu xirmayaa, carrabku wuu bararay, cunaha ayaa bararay'),
  },
  ru: {
    'breathing.cannot': list('не могу дышать, не может дышать, не дышит, задыхаюсь, задыхается'),
    'breathing.blue': list('посинел, посинела, губы синие, синеет'),
    'cardiac.chest-pain': list('боль в груди, болит грудь, давит в груди, болит сердце'),
    'suicide.wish': list(
      'хочу убить себя, хочу умереть, покончу с собой, покончить с собой, убью себя, не хочу жить',
    ),
    'unconscious.not-waking': list('не просыпается, без сознания, не приходит в себя, не могу разбудить'),
    'seizure.having': list('у него судороги, у нее судороги, судороги у, бьется в судорогах'),
    'stroke.face': list('перекосило лицо, лицо перекосило, инсульт у, не двигается одна сторона'),
    'bleeding.will-not-stop': list(
      'кровь не останавливается, не могу остановить кровь, кровотечение не останавливается',
    ),
    'poisoning.too-much': list(
      'выпила все таблетки, выпил все таблетки, передозировка, наглотался таблеток, наглоталась таблеток',
    ),
    'choking.now': list('подавился, подавилась'),
    'anaphylaxis.swelling': list('горло отекает, отек горла, язык опух'),
  },
  fr: {
    'breathing.cannot': list(
      "n'arrive pas à respirer, peux pas respirer, ne respire plus, ne respire pas, arrive plus à respirer, j'étouffe",
    ),
    'breathing.blue': list('devient bleu, devient bleue, lèvres bleues'),
    'cardiac.chest-pain': list(
      'douleur à la poitrine, mal à la poitrine, douleur dans la poitrine, douleur thoracique',
    ),
    'suicide.wish': list(
      'je veux me tuer, je veux mourir, envie de mourir, je me suicide, vais me suicider, vais me tuer, mettre fin à mes jours',
    ),
    'unconscious.not-waking': list(
      'ne se réveille pas, se réveille plus, inconscient, inconsciente, ne répond plus',
    ),
    'seizure.having': list('crise convulsive, fait une convulsion, convulse, fait des convulsions'),
    'stroke.face': list('visage est tombé, visage tombe, bouche de travers, visage paralysé'),
    'bleeding.will-not-stop': list("sang ne s'arrête pas, saigne sans arrêt, arrête pas de saigner"),
    'poisoning.too-much': list(
      'avalé tous mes médicaments, avalé toute la boîte, pris tous les comprimés, surdose',
    ),
    'choking.now': list("il s'étouffe, elle s'étouffe, s'étouffe"),
    'anaphylaxis.swelling': list('ma gorge gonfle, gorge se ferme, langue gonfle'),
  },
  pt: {
    'breathing.cannot': list(
      'não consigo respirar, não consegue respirar, não está respirando, não respira, sem ar',
    ),
    'breathing.blue': list('ficando roxo, ficando roxa, lábios roxos, ficou roxo'),
    'cardiac.chest-pain': list('dor no peito, peito dói, aperto no peito'),
    'suicide.wish': list(
      'quero me matar, vou me matar, quero morrer, acabar com a minha vida, tirar minha vida, me suicidar',
    ),
    'unconscious.not-waking': list(
      'não acorda, está desacordado, está desacordada, inconsciente, não responde',
    ),
    'seizure.having': list('está convulsionando, tendo convulsão, tendo uma convulsão'),
    'stroke.face': list('boca dele entortou, boca dela entortou, boca entortou, rosto caiu, boca torta'),
    'bleeding.will-not-stop': list('sangue não para, não para de sangrar, sangramento não para'),
    'poisoning.too-much': list(
      'tomei todos os comprimidos, tomou todos os comprimidos, tomei a cartela toda, overdose',
    ),
    'choking.now': list('está engasgado, está engasgada, se engasgou'),
    'anaphylaxis.swelling': list('garganta está fechando, garganta fechando, língua inchando'),
  },
  ko: {
    'breathing.cannot': list('숨을 못 쉬, 숨 못 쉬, 숨을 안 쉬, 숨을 쉴 수 없, 호흡이 없, 숨이 안 쉬어'),
    'breathing.blue': list('파랗게 변, 입술이 파래, 입술이 파랗, 얼굴이 파래'),
    'cardiac.chest-pain': list('가슴이 아파, 가슴 통증, 가슴이 조여, 가슴이 답답하고 아파'),
    'suicide.wish': list('죽고 싶, 자살할, 자살하고 싶, 살고 싶지 않'),
    'unconscious.not-waking': list('깨워도 안 일어나, 의식이 없, 안 깨어나, 반응이 없'),
    'seizure.having': list('경련하고, 경련을 해, 발작하고, 경련 중'),
    'stroke.face': list('얼굴 한쪽이 처졌, 입이 돌아갔, 한쪽이 마비, 한쪽이 안 움직'),
    'bleeding.will-not-stop': list('피가 안 멈, 피가 멈추지 않, 출혈이 안 멈'),
    'poisoning.too-much': list('약을 다 먹었, 약을 한꺼번에 먹었, 약을 통째로'),
    'choking.now': list('목에 걸려서, 기도가 막혔, 질식'),
    'anaphylaxis.swelling': list('목이 부어서, 혀가 부어, 목구멍이 부어'),
  },
  tl: {
    'breathing.cannot': list(
      'hindi makahinga, hindi ako makahinga, di makahinga, hindi na humihinga, hirap huminga',
    ),
    'breathing.blue': list('nangingitim, nangingitim ang labi, kulay asul ang labi'),
    'cardiac.chest-pain': list(
      'masakit ang dibdib, sumasakit ang dibdib, sakit ng dibdib, paninikip ng dibdib',
    ),
    'suicide.wish': list(
      'magpakamatay, magpapakamatay, gusto ko nang mamatay, gusto ko na mamatay, ayoko nang mabuhay',
    ),
    'unconscious.not-waking': list('ayaw magising, hindi magising, walang malay, hindi gumigising'),
    'seizure.having': list('kinukumbulsyon, nangingisay, inaatake ng kumbulsyon'),
    'stroke.face': list('tabingi ang mukha, tabingi ang bibig, hindi maigalaw ang kalahati'),
    'bleeding.will-not-stop': list(
      'hindi tumitigil ang pagdugo, ayaw tumigil ang dugo, hindi tumitigil ang dugo',
    ),
    'poisoning.too-much': list('ininom ko lahat ng gamot, ininom niya lahat ng gamot, na overdose'),
    'choking.now': list('nabulunan, nasasamid at hindi makahinga'),
    'anaphylaxis.swelling': list('sumasara ang lalamunan, namamaga ang lalamunan, namamaga ang dila'),
  },
};
