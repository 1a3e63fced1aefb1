/**
 * How people make small what they write about, or ask pardon for it: "sorry to bother you, it's probably nothing", "my husband
 * says I'm fine". None of it lowers a danger (the published failures of triage by computers are relatives who minimise), so the
 * judge reads a text without it. Phrases by language, parted by commas; `(a|b|)` is one of these or nothing; `<name>` is one of
 * the list of that name. Nor does a text say less that begins with "STOP" or "good morning". Drafts: nobody who speaks the language has read them.
 */
export const MINIMISING: Readonly<Record<string, Minimising>> = {
  en: {
    openings: `stop|hi|hello|hey|good morning|good afternoon|good evening`,
    lists: {
      family: `husband|hubby|wife|spouse|partner|boyfriend|bf|girlfriend|gf|fiance|mom|mum|mama|mother|dad|papa|father|sister|
        brother|son|daughter|aunt|auntie|uncle|cousin|grandma|grandpa|mother in law|roommate|friend|family|neighbor|boss|coworker|
        everyone|everybody|they|he|she`,
      nothing: `nothing|nothing serious|nothing bad|nothing much|nothing to worry about|no big deal|not a big deal|not that bad|
        not serious|silly|me overreacting|just me`,
      fine: `fine|ok|okay|all right|alright|normal|stress|nerves|gas|the heat|the weather|tired|tiredness|anxiety|a bug|a cold|
        overreacting|being dramatic|dramatic|being silly|exaggerating|imagining it|imagining things|making it up|a drama queen`,
      wait: `monday|tuesday|wednesday|thursday|friday|tomorrow|the morning|morning|next week|the weekend|my appointment|the appointment|
        my next visit|a few days|a day or two`,
    },
    phrases: `
      (sorry|so sorry|im sorry|im so sorry|hate|i hate|i really hate) (to|for) (bother|bothering|bug|bugging|disturb|disturbing|trouble|troubling) (you|u|yall|you guys|you all|anyone|) (with this|again|so late|),
      (sorry|so sorry|im sorry) for (the|any|all the) (trouble|bother|inconvenience),
      (i|) (dont|didnt|do not|did not) (want|wanna|mean) (to|) (bother|bug|trouble) (you|u|anyone|anybody|yall) (with this|),
      (i|) (dont|didnt|do not|did not) (want|wanna|mean) (to|) (make a fuss|waste your time|waste anyones time|be a bother|be a pest),
      (its|it is|this is|thats|that is|im sure its|i am sure it is|i think its|i guess its|it might be|might be|maybe its|maybe it is|may be|could be|it could be|it may be|it must be|must be) (probably|prob|prolly|likely|just|) <nothing>,
      (probably|prob|prolly|most likely) (just|) <nothing>,
      (i think|i guess|maybe|) (im|i am) (probably|prob|) (just|) (overreacting|being silly|being dramatic|worrying too much|making a fuss|worrying for nothing|worrying over nothing),
      (my|the|our|his|her|) <family> (says|say|said|thinks|think|told me|tells me|keeps saying|keeps telling me|swears|insists) (that|) (its|it is|its all|im|i am|im just|hes|he is|shes|she is|theyre|they are|it will be|itll be|hell be|he will be|shell be|she will be|ill be|i will be|well be) (probably|prob|just|only|totally|perfectly|) (<nothing>|<fine>) (and|so|) (that|) (we|i|to|lets|) (should|can|could|will|) (just|) (wait|sleep on it|) (until|till|til|for|) (<wait>|),
      (my|the|our|his|her|) <family> (says|say|said|thinks|think|told me|tells me|keeps saying|wants|wants me|wants us|insists) (that|) (we|i|to|lets|) (should|can|could|) (just|) wait (until|till|til|for) <wait>,
      (thank you|thanks) so much for your time,
      (thank you|thanks|many thanks) for your time,
      (thank you|thanks) (so much|very much|in advance)
    `,
  },
  es: {
    openings: `stop|hola|buenas|buenos dias|buenas tardes|buenas noches`,
    lists: {
      family: `esposo|esposa|marido|mujer|señora|novio|novia|pareja|mama|papa|madre|padre|hermano|hermana|hijo|hija|suegra|suegro|
        tia|tio|prima|primo|abuela|abuelo|amiga|amigo|vecina|vecino|familia|jefe|cuñada|cuñado|comadre|compadre|viejo`,
      nothing: `nada|nada grave|nada malo|nada serio|grave|para tanto|gran cosa|una tonteria|una bobada|tan grave|serio`,
      fine: `normal|bien|nervios|los nervios|gases|gas|cansancio|el cansancio|el calor|estres|el estres|empacho|un resfriado|gripe|
        exagerando|exagerada|exagerado|exageraciones|drama|cosas mias|ideas mias|imaginaciones|la edad`,
      wait: `lunes|martes|miercoles|jueves|viernes|mañana|la mañana|la proxima semana|la otra semana|la cita|el fin de semana|unos dias`,
    },
    phrases: `
      (disculpe|disculpa|disculpen|perdon|perdone|perdona|perdonen|me da pena|que pena) (la|las|que|por la|por las|por|) (molestia|molestias|moleste|molestar|molestarlos|molestarle|molestarla|le moleste|los moleste|la moleste|te moleste|lo moleste),
      no (quiero|quisiera|queria|quise) (molestar|molestarlos|molestarle|molestarla|molestarlo|ser molestia|dar lata|dar molestias|quitarle su tiempo|quitarles el tiempo|hacer un escandalo),
      (seguro|de seguro|seguramente|segurito|a lo mejor|quizas|quiza|tal vez|talvez|probablemente|capaz|igual|puede que|yo creo|yo creo que|creo que|supongo que|ha de ser que) (que|) (no es|no sea|no sera|es|sea) <nothing>,
      no es nada (grave|serio|malo|de cuidado|),
      no (es|sea) (para tanto|gran cosa),
      (creo que|a lo mejor|yo creo que|quizas|tal vez|) (estoy|ando) (exagerando|haciendo drama),
      (mi|el|la|su|mis|los|) <family> (dice|dijo|dicen|piensa|cree|opina|me dice|me dijo|insiste en|jura) (que|) (no es|no sea|no tengo|es|son|estoy|esta|ha de ser|han de ser|va a estar|voy a estar|vamos a estar|eso es) (puro|puros|pura|puras|solo|nomas|) (<nothing>|<fine>) (y|) (que|) (me espere|espere|esperemos|esperamos|nos esperemos|hay que esperar|mejor esperamos|mejor esperemos|podemos esperar|aguante|) (hasta|al|a|a que sea|hasta el|para el|) (<wait>|),
      (mi|el|la|su|) <family> (dice|dijo|piensa|cree|opina|me dice|quiere|insiste en) (que|) (me espere|espere|esperemos|nos esperemos|hay que esperar|mejor esperamos|mejor esperemos|podemos esperar) (hasta|al|a|a que sea|hasta el|para el) <wait>,
      (muchas gracias|mil gracias|gracias|muchisimas gracias) por su (tiempo|atencion|paciencia),
      (muchas|mil|muchisimas) gracias
    `,
  },
  fr: {
    openings: `stop|bonjour|bonsoir|salut`,
    lists: {
      family: `mari|femme|conjoint|conjointe|copain|copine|mere|pere|maman|papa|soeur|frere|fils|fille|belle mere|tante|oncle|ami|amie|
        voisin|voisine|famille|collegue`,
      nothing: `rien|rien de grave|rien de serieux|grave|pas grand chose|pas grave`,
      fine: `normal|le stress|du stress|la fatigue|les nerfs|nerveux|des gaz|la chaleur|un rhume|dans ma tete|j exagere|exagere|du cinema`,
      wait: `lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine prochaine|le rendez vous|mon rendez vous|ce week end|quelques jours`,
    },
    phrases: `
      (desole|desolee|pardon|excusez moi|je suis desole|je suis desolee|navre) (de|pour) (vous|te|le|) (deranger|derangement|embeter),
      je (ne|) (veux|voudrais|voulais) pas (vous|) (deranger|embeter|faire d histoires),
      (ce n est|c est|ca n est|ce n’est) (surement|sans doute|probablement|peut etre|certainement|) (pas|) <nothing>,
      (sans doute|surement|probablement|peut etre) <nothing>,
      (mon|ma|le|la|mes|) <family> (dit|dis|pense|trouve|croit|me dit|repete|a dit) (que|qu) (ce n est|c est|ca va|j ai|je suis|il est|elle est|ca n est) (pas|que|juste|surement|) (<nothing>|<fine>|) (et|) (que|qu|) (on|je|) (attende|attend|attends|attendre|peut attendre|doit attendre|devrait attendre|) (jusqu a|a|) (<wait>|),
      (merci beaucoup|merci bien|merci) (pour|de) votre (temps|patience|attention),
      merci beaucoup
    `,
  },
  pt: {
    openings: `stop|oi|ola|bom dia|boa tarde|boa noite`,
    lists: {
      family: `marido|esposo|esposa|mulher|namorado|namorada|mae|pai|irma|irmao|filho|filha|sogra|sogro|tia|tio|amiga|amigo|vizinha|
        vizinho|familia|chefe|avo`,
      nothing: `nada|nada grave|nada serio|nada demais|grave|serio|besteira|bobagem|uma besteira`,
      fine: `normal|nervoso|nervosismo|gases|cansaco|calor|o calor|estresse|coisa da minha cabeca|exagero|frescura|drama|gripe|ansiedade`,
      wait: `segunda|terca|quarta|quinta|sexta|segunda feira|amanha|semana que vem|a semana que vem|a consulta|o fim de semana|uns dias`,
    },
    phrases: `
      (desculpe|desculpa|desculpem|me desculpe|perdao|perdoe) (por|o|pelo|a|) (incomodar|incomodo|incomodo te|transtorno|perturbar),
      nao (quero|queria|quis) (incomodar|atrapalhar|dar trabalho|fazer escandalo),
      nao (deve|deve de|vai|pode) ser <nothing>,
      (deve ser|acho que e|acho que nao e|provavelmente nao e|provavelmente e|nao e|talvez nao seja|talvez seja) <nothing>,
      (meu|minha|o|a|) <family> (diz|disse|fala|falou|acha|pensa|jura) (que|) (nao e|nao deve ser|e|e so|estou|to|ta|esta|isso e|vai passar) (so|) (<nothing>|<fine>|) (e|) (que|para|pra|) (a gente|eu|nos|) (espere|esperemos|esperar|espera|esperarmos|) (ate|) (<wait>|),
      (muito obrigado|muito obrigada|obrigado|obrigada) (pela|por sua|pelo) (atencao|seu tempo|paciencia|tempo),
      muito (obrigado|obrigada)
    `,
  },
  ht: {
    openings: `stop|bonjou|bonswa|alo`,
    lists: {
      family: `mari|madanm|mennaj|manman|papa|sè|frè|pitit|bèlmè|matant|tonton|zanmi|vwazen|fanmi|grann`,
      nothing: `anyen|anyen grav|grav|anyen serye|gwo bagay`,
      fine: `nòmal|strès|fatig|nè|gaz|chalè|grip|nan tèt mwen`,
      wait: `lendi|madi|mèkredi|jedi|vandredi|demen|demen maten|semèn pwochèn|randevou a|randevou m`,
    },
    phrases: `
      (eskize m|eskize mwen|padon|mwen regrèt|m regrèt) (deranje w|deranje nou|m deranje w|mwen deranje w|pou deranjman),
      (m|mwen) pa (vle|te vle) (deranje w|deranje nou|deranje moun|fè eskandal),
      (petèt|petet|siman|m kwè|mwen kwè|m panse) se pa <nothing>,
      se pa (anyen|anyen grav|anyen serye|gwo bagay),
      <family> (m|mwen|an|li|) (di|di m|panse|kwè|fè konnen) (ke|) (se pa|se|m|mwen|li) (jis|sèlman|) (<nothing>|<fine>|) (epi|) (ann|an nou|pou n|pou m|fòk nou|) (tann|rete tann|) (jiska|jis|) (<wait>|),
      mèsi (anpil|) pou tan (ou|w),
      mèsi anpil
    `,
  },
  vi: {
    openings: `stop|chào|xin chào|chào bác sĩ|alo`,
    lists: {
      family: `chồng|vợ|mẹ|má|bố|ba|cha|chị|anh|em|con|bà|ông|bạn|cô|chú|dì|hàng xóm|gia đình|người nhà|bạn trai|bạn gái`,
      nothing: `gì|gì đâu|sao|sao đâu|gì nghiêm trọng|gì nặng`,
      fine: `bình thường|mệt thôi|căng thẳng|đầy hơi|lo quá|cảm thôi|tưởng tượng|làm quá`,
      wait: `thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|ngày mai|sáng mai|mai|tuần sau|hẹn khám|cuối tuần`,
    },
    phrases: `
      (xin lỗi|rất xin lỗi|cho xin lỗi) (đã|vì đã|vì|) (làm phiền|phiền) (bác sĩ|quý vị|anh chị|mọi người|),
      (không muốn|ko muốn|k muốn) làm phiền (ai|bác sĩ|mọi người|),
      (chắc|chắc là|có lẽ|chắc cũng) (không|ko|k|chẳng) (có|) <nothing>,
      <family> (tôi|em|tui|con|mình|cháu|) (nói|bảo|nghĩ|kêu|cho là) (là|) (không|ko|k|chẳng|tôi|chỉ là|nó|) (có|) (<nothing>|<fine>) (đợi|chờ|cứ đợi|hãy đợi|để|) (đến|tới|) (<wait>|),
      (cảm ơn|cám ơn) (nhiều|rất nhiều) (ạ|nhé|)
    `,
  },
  zh: {
    openings: `stop|你好|您好|喂`,
    lists: {
      family: `我先生|我老公|我丈夫|我太太|我老婆|我妈|我妈妈|我爸|我爸爸|我姐|我哥|我儿子|我女儿|我婆婆|我朋友|邻居|家里人|家人|我男朋友|我女朋友|他|她|他们`,
      nothing: `没事|没什么|没什么大事|没什么事|没啥|没啥事|没关系|不要紧|不严重|小事|小题大做|想多了|正常|太累|累的|紧张|压力大|胀气`,
      wait: `星期一|周一|礼拜一|星期二|明天|明早|下周|下星期|预约那天|过几天|周末以后`,
    },
    phrases: `
      (不好意思|抱歉|对不起) (打扰|打扰了|打扰您|打扰你|打扰您了|打扰你们|打扰你们了|麻烦您|麻烦你们),
      (不想|不愿) (打扰|麻烦) (你们|您|别人|大家),
      (可能|大概|应该|也许|估计) <nothing>,
      <family> (说|觉得|认为|总说|一直说) (我|他|她|这|是|) (<nothing>) (等|等到|再等到|) (<wait>|) (再说|再看|再去|),
      (谢谢您|谢谢你们|非常感谢|多谢)
    `,
  },
  ko: {
    openings: `stop|안녕하세요`,
    lists: {
      family: `남편|신랑|아내|와이프|엄마|아빠|어머니|아버지|시어머니|언니|누나|오빠|형|동생|아들|딸|친구|이웃|가족들|남자친구|여자친구`,
      nothing: `별거 아니|별일 아니|아무것도 아니|괜찮|별거아니|별일아니|대수롭지 않|정상이|피곤해서 그런|스트레스|신경성|예민한|오버하`,
      wait: `월요일|화요일|내일|내일 아침|다음 주|다음주|예약 날|주말`,
    },
    phrases: `
      (귀찮게 해서|번거롭게 해서|폐를 끼쳐서|밤늦게|늦은 시간에|자꾸) (죄송해요|죄송합니다|죄송한데요|미안해요|미안합니다),
      (별일|별거|아무 일|아무것도|큰일) (아니겠지만|아닐 거예요|아닐거예요|아니겠죠|아닌 것 같은데|아닐 텐데|아니지만),
      <family> (은|는|이|가|도) <nothing> (라고|다고|거라고|고) (하면서|하고|) (<wait>|) (까지|) (기다리자고|기다리라고|) (해요|했어요|하네요|말해요|그래요),
      (정말|대단히|너무|) (감사합니다|감사해요|고맙습니다)
    `,
  },
  ar: {
    openings: `stop|مرحبا|السلام عليكم|صباح الخير|مساء الخير`,
    lists: {
      family: `زوجي|زوجتي|امي|ابي|والدتي|والدي|اختي|اخي|ابني|ابنتي|بنتي|خالتي|عمتي|عمي|صديقي|صديقتي|جارتي|اهلي|عائلتي|حماتي`,
      nothing: `لا شيء|ولا شيء|مافي شي|ما في شي|مو شي|بسيط|بسيطة|ليس خطيرا|مش خطير|عادي|طبيعي|تعب|توتر|غازات|مبالغ|ابالغ|بخير|وهم`,
      wait: `الاثنين|يوم الاثنين|الثلاثاء|غدا|بكرة|الصباح|الاسبوع القادم|الاسبوع الجاي|الموعد|موعدي`,
    },
    phrases: `
      (اسف|اسفة|انا اسف|انا اسفة|اعتذر|عذرا|المعذرة|سامحوني|معلش) (على|عن|ع) (الازعاج|ازعاجكم|ازعاجك|الاطالة),
      (لا اريد|ما بدي|ما ابغى|ما اريد) (ازعاجكم|ازعاج|ازعجكم|ازعج احد),
      (ربما|يمكن|غالبا|اكيد|اظن|احتمال) (انه|هو|) <nothing>,
      <family> (يقول|تقول|قال|قالت|يقولون|بيقول|بتقول|يظن) (انه|انها|اني|ان هذا|ان|) (هذا|) <nothing> (و|) (ننتظر|انتظر|نستنى|استنى|لازم ننتظر|) (الى|حتى|ل|لحد|) (<wait>|),
      (شكرا جزيلا|شكرا) (لوقتكم|على وقتكم|لوقتك|لصبركم),
      شكرا جزيلا
    `,
  },
  so: {
    openings: `stop|salaan|asc|asalaamu calaykum|subax wanaagsan`,
    lists: {
      family: `ninkaygu|ninkayga|saygaygu|xaaskaygu|xaaskayga|hooyaday|aabahay|walaalkay|walaashay|wiilkaygu|gabadhaydu|saaxiibkay|
        deriska|qoyskayga|soddohday|ayeeyday`,
      nothing: `waxba ma aha|wax ma aha|wax weyn ma aha|waa caadi|ma xumo|waa daal|waa walwal|wax halis ah ma aha|waad fiican tahay`,
      wait: `isniinta|salaasada|talaadada|berri|berrito|toddobaadka soo socda|ballanta`,
    },
    phrases: `
      (waan ka xumahay|iga raalli noqo|raalli ahow|iga raali noqda|waan ka xunahay) (dhibka|inaan ku dhibo|inaan idin dhibo|dhibaatada|),
      (ma rabo|ma doonayo) inaan (ku dhibo|idin dhibo|cid dhibo),
      (malaha|laga yaabaa|waxaa laga yaabaa|ma garanayo laakiin) (inay|inuu|) <nothing>,
      <family> (wuxuu leeyahay|waxay leedahay|wuxuu yiri|waxay tiri|ayaa yiri|ayaa tiri|waxay u malaynaysaa) (inay|inaan|) <nothing> (aan|waa inaan|) (sugno|sugo|) (ilaa|) (<wait>|),
      (aad baad|aad ayaad|aad ayaan) u (mahadsantahay|mahadsan tahay|mahadsantihiin)
    `,
  },
  ru: {
    openings: `stop|стоп|здравствуйте|добрый день|добрый вечер|доброе утро|привет`,
    lists: {
      family: `муж|жена|мама|папа|мать|отец|сестра|брат|сын|дочь|дочка|свекровь|теща|тетя|дядя|подруга|друг|соседка|сосед|бабушка|
        дедушка|парень|девушка|родные|все`,
      nothing: `ничего страшного|ничего серьезного|ничего|ерунда|пустяк|пустяки|мелочь|не страшно|нормально|это нормально|это нервы|
        нервы|устала|устал|от усталости|от жары|газы|преувеличиваю|выдумываю|накручиваю себя|само пройдет|пройдет`,
      wait: `понедельника|вторника|среды|завтра|утра|следующей недели|приема|выходных`,
    },
    phrases: `
      (извините|простите|прошу прощения|сорри|извини) (за|что) (беспокойство|беспокою|отвлекаю|то что беспокою|вас беспокою),
      не (хочу|хотела|хотел) (вас|никого|) (беспокоить|отвлекать|тревожить),
      (наверное|наверно|может|может быть|скорее всего|думаю|кажется|видимо) (что|это|) <nothing>,
      (мой|моя|мои|) <family> (мой|моя|) (говорит|говорят|сказал|сказала|считает|думает|уверяет|твердит) (что|мне|) (это|я|) <nothing> (и|) (что|) (подождем|подождать|подожди|надо подождать|можно подождать|ждать|) (до|) (<wait>|),
      (большое|огромное) спасибо,
      спасибо (большое|за ваше время|за внимание)
    `,
  },
  tl: {
    openings: `stop|hello po|hi po|hello|hi|magandang umaga po|magandang gabi po|magandang hapon po`,
    lists: {
      family: `asawa|mister|misis|nanay|tatay|mama|papa|ate|kuya|anak|biyenan|tita|tito|kaibigan|kapitbahay|pamilya|lola|lolo|bf|gf|jowa`,
      nothing: `wala|wala lang|wala naman|normal|normal lang|pagod|pagod lang|stress|stress lang|hangin lang|ok lang|okay lang|oa|oa lang ako|arte lang`,
      wait: `lunes|martes|miyerkules|bukas|sa lunes|sa bukas|next week|susunod na linggo|appointment|umaga`,
    },
    phrases: `
      (pasensya na|pasensiya na|sorry|paumanhin) (po|) (sa|kung) (abala|istorbo|naabala ko kayo|nakaabala ako|nakakaistorbo ako),
      (ayaw ko|ayoko) (po|) (sanang|na|) (mang abala|makaabala|makaistorbo|mang istorbo),
      (baka|siguro|malamang|mukhang) (po|) (wala|wala lang|wala naman|normal lang|pagod lang) (po|) (ito|to|naman|),
      sabi (ng|ni|nila|po ng) <family> (ko|namin|niya|) (na|) <nothing> (daw|raw|) (po|) (ito|to|) (hintayin|antayin|maghintay|) (na|) (lang|) (daw|) (hanggang|ang|sa|) (<wait>|),
      (maraming|maraming maraming) salamat (po|) (sa oras|sa oras nyo|sa oras ninyo|)
    `,
  },
};

/** Phrases of a language, and the lists they name. `openings`: what a text may begin with that says nothing of it. */
export type Minimising = {
  readonly openings: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly phrases: string;
};
