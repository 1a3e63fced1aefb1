/** The words that tell each language best, counted in the lessons by test/safety/learn.ts. */
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
  ar: `من ما علي في بس يوم لا بعد وما كل ابني ان او عن لي هل عم دم مع ولا انا موعد له بنتي وانا قبل عندي سكر هذا اجب
بدي امي دكتور سنه بيت مدرسه ابوي اسبوع مره مو شي كان صار قلب ساعه شوي لو كم وجع دوا كيف متي نفسي سنين امبارح
عنده شهر وهو خطه بيبي ضغط عندكم صبح هههه حبوب شو لما مش هو ومش ايام جهاز حراره عادي ممكن وين جديد زوجي نفس ولد
ولدي يومين احد اكل تحت عمره تامين حامل حبه غير فحص لم اختي طلع اذا اي ايدي شكرا لازم الي واحد حساسيه سوال كنت
ليل وعم اسال رسايل رقم غلط ورقه وقت ابي تمام اول تقول شغل قلبي كتير نعم اكتب بدون حمدلله فجاه ليله هنا وحده
جلطه طبيعي عليه عند عياده وصار وهي اعرف جاي راح رجع صدر كانت ماذا اخر اخوي ارسل جرح سكري شهرين شيء عمليه كله
وقعت يقول احمر بنت سياره شخص طلعت متل مثل اتصل رساله عشان عندها مرات يا ابره احسن باب تحليل حين دكتوره زياره
فريق فيها قال مرتين هسه وقع اسيله جدي حدا دقايق رابط قل معي نص هذه ههه بخاخ حمل ذلك شفت طواري عشر قادر منه مي
هاتف ومن ويقول`.replace(/\s+/g, ' '),
  en: `the my and is in for it of he you up with his im out her now she that this was what hes cant like says just all
when since but not from one got need are have about its had shes back has if get wont or off been how your pain
they down night want chest new does fever please him dont right today still heart again over time call there
fine by know mom who every feel breathing help said stop visit took take good came more morning put went kids
head see here ask husband kid left arm keep bad going fell any did our eyes tell too yesterday only work talk
pills shot nothing should gone keeps belly little before list wants water bleeding cut face hand room hurts us
open side then think cold quit times breath daughter feels gave sleep where wife tonight will hard walk sister
lips mouth would hours same lost bit hour mean much thats words better dr own passed whats wrong blue dead dog
tuesday were ive temp brother getting never could fire house something told twice coming goes neck pressure
throat throwing whole hands real theres breathe broke`.replace(/\s+/g, ' '),
  es: `es dice tengo sin cuando hoy jaja pecho puede otra fue cabeza voy nino ahora quien dio anda ayer eso siento
despues fiebre solo soy aire donde veces ayuda esposo mano hasta ojos todos dijo mucho pastillas sus equipo
nomas sigue trae muy toca hermano brazo quedo jajaja nadie medicina asi casi porque pastilla habla siempre veo
anoche bajo cuello doctora hacer panza enfermera hablar ocupo puse hermana lleva tome calentura comio hoja hago
pego perro abuelo bano traigo ahi ese ninos vacuna ahorita alguien clase mensajes pierna todavia cuanto dios
otro creo ella mueve nueva persona ustedes quito tienen ojo palabras cual fuerte jueves piernas pregunta
viernes baja cuenta decir lengua desmayo espalda prueba rojo cuarto medio mismo siente esa estaba miedo nuevo
agarro dieron hijos pide piso pone preguntas golpe hizo mandan manos pusieron viene cosas espanol estan quita
arde caminar deje mensaje oxigeno queda recien roja tuve vacunas cambiar orina poquito puerta trago usted nieto
piel pueden quemo rato ronchas brazos dicen doy pies sueno expediente feo media pregunto tarjeta abajo aguanto
cuatro forma llora morado mordio nombre pongo preguntar rompio tose agarra dejar despierta raro verdad azul
caliente cambio conmigo dano ganas metio pasada pistola sirve`.replace(/\s+/g, ' '),
  fr: `je est et il pas pour les une dans au vous elle ce des depuis avec qui sur dit ne fait par ans votre rien suis
quand hier fils qu jours fille apres comme matin deux repondez mois peut soir parle chez personne bras sans
encore faut petit quoi semaines coeur faire lui mere nous veut coup fois merci marche juste ses cette semaine
heure pere nuit aux demande fievre comment etait maman ventre vos peu avant dire soeur svp jour maison pris
femme rdv tombe toute donne maintenant sous trop veux dort douleur meme telephone tous aujourdhui autre avez
passe mort eau ecole mange petite lit ete frere ici ils mots peux rouge sont vaccin combien oui quel vais avale
cote dites soins demain etre voir demandez pleure arrete besoin brule oeil dossier enfants medecin ont poitrine
quelle vie voit jamais parler visite yeux chaque dernier ferme langue partout saigne infirmiere joue perdu puis
trois voiture exemple gauche objectif peur quelquun suite cela chien compte contre ecrivez famille garde gorge
lundi nouveau porte sens serre souffle vite appelle coupe mamie mourir prend seul sms vois appelez belle
docteur donc envoyez etouffe jeudi manger medicaments moins pouvez repond temps toujours`.replace(
    /\s+/g,
    ' ',
  ),
  ht: `li nan ap mwen yon pou gen ak fe ki sou ti nou moun vle depi pran jou san tet pitit eske manje ye mande voye
domi semen byen grenn reponn pase mouri rele dokte manman oswa anko fwa mete tonbe mwa gason apre chak bezwen
kote ekri timoun anyen randevou dlo kisa lekol anpil kou sik doule kounye maten soti tansyon fi lafyev santi
vin vomi bwe mesi souf telefon machin ekip swen travay bouch janm papye bagay mache femen kile mesaj kesyon
minit pi tankou vant menm wi anfle ede jodi konnen touye chanje kriz ale jwenn kenbe anba leve rete anvan boule
figi pye vaksen gwo kite nimewo kanpe lestomak rive selman kriye toujou vini wouj granmoun kijan koupe lakay
madanm pral frape goj jodia sel tande fanmi konn louvri renmen tranble vizit fre medikaman paske zan desann tou
gade isit kod vwa jis kiyes nwa swa aswe demen klas kout retire tounen genyen sispann dwet enfimye kle poko
tanpri tes ble deye granme klinik objektif premye sere bouje fet jwe vire ane dosye mak nomal ansent aparey
asirans boutey dako lavi lontan swe konbyen pedi plen tibebe dwe koule lendi oksijen senyen twa vit devan
egzanp`.replace(/\s+/g, ' '),
  ko: `요 어 이 고 가 에 아 는 지 서 나 다 기 하 데 해 주 도 리 사 로 세 을 니 은 안 자 보 인 시 한 라 있 게 일 려 제 대 면 마 약 내 었 들 으 부 오 예 거 먹 전 없 장 수 만 문
소 를 그 드 진 물 번 신 금 못 무 까 할 말 했 피 음 계 생 상 머 목 때 애 두 래 혈 화 저 정 네 손 여 와 치 알 터 간 늘 원 분 심 져 남 러 버 의 숨 편 되 죽 구 스 차 방 열
통 호 식 살 집 동 비 더 새 중 았 겠 파 배 야 건 개 잘 째 처 침 돌 료 입 프 맞 검 교 같 조 과 실 답 르 우 질 졌 당 것 발 속 싶 산 얼 워 달 병 빠 토 눈 님 떨 린 바 랑 받
년 또 누 모 쓰 않 엄 감 술 증 셨 경 람 굴 언 온 적 줄 울 임 국 학 록 쉬 습 걸 유 찮 괜 직 쪽 테`.replace(
    /\s+/g,
    ' ',
  ),
  pt: `meu ta minha pra ele tem sem uma hoje agora ja ontem ela faz quando os filho dor mae depois quero tudo vou foi
pode bem sangue cabeca consulta pro deu quem pai filha voce caiu febre quer remedio plano peito novo escola
fala coracao isso mao nem tenho posso diz pressao dele ninguem sobre noite barriga fazer precisa seu kkk braco
preciso queria sim gente olho qual onde ainda ar vacina esse hj ficou voces medico meio pessoa telefone ajuda
dela irma menino teve vezes alguem amanha coisa muito avo das demais deus falou palavras saiu disse exame falar
tava kkkk parou perguntas perna quase tomei codigo menina mensagem outro trabalho uns bateu dizer irmao morreu
nas pela pergunta porta consigo falando fica glicose pescoco suas tomou vcs acabou atestado duas enfermeira
passado tempo acorda conta cuidar essa exemplo fiz mim passa pele pergunte pouco segunda volta voltou achei
bate certo convulsao deixa fez gravida mesmo outra remedios vovo dorme lingua mensagens nenem pegou quinta
vermelho arma comeu costas crianca manha morrer passada passou quente rs sei sempre vizinha aparelho bebeu boa
cedo cima cirurgia conversa direito faco levou nome obrigada rosto sair sogra banheiro comigo corpo criancas
deixar`.replace(/\s+/g, ' '),
  ru: `не в и на у с что как я от меня по нет после за мне это а или все уже для можно он из когда говорит к вчера
день о до хочу ли сын сегодня муж но ответьте если есть так вы раз то больше просто вас назад сеичас без кто
могу еще лет его чтобы мама хорошо через кровь мои сахар теперь мы себя дома она под неделю ничего опять про
болит да минут может спасибо голова два таблетки бы надо пока ребенок сколько телефон был было где нужна план
давление сердце нормально прием только весь при врач живот недели пожалуиста со сына вам глаза года завтра руки
второи сказал грудь днеи дышит третии час чуть ее нас делать недель никто рука там напишите например упал
вопрос губы дня дочь какои мужа нужен температура чем бабушка лицо ночью пишу утром ваш каждыи рвет спит лежит
моя три дальше жена месяц один ребенка цель язык внук горло ему звонить крови лучше об перед смс тошнит утра
будет была бьет видит вопросы всех год две писать пришлите пьет справка упала чувствую школе вечером во груди
дед дети ни раза руку спросите этот брат вся дочка код куда ноги номер нужно`.replace(/\s+/g, ' '),
  so: `ku waa ayaa ayaan wuu waan ayuu oo ah soo baan baa iyo hadda ayay iga yahay buu tahay ii aan laba waxaan yar
dhiig hore wuxuu ee maanta xanuun aad dhacay leh waxay fiican ilaa karaa rabaa badan inaan mar hor laakiin
hooyo karo maalmood qandho qof isku leeyahay kadib cusub guriga jawaab igu laga ilmaha jir shalay caadi markaan
goorma weli ahay sida toddobaad ballanta gacanta madaxa neefta waxba biyo wuuna daqiiqo loo maya ugu dhan
fadlan lagu dib jeer saddex aabo ayeeyo bilood iska wiilkaygu wadnaha sidee dhacday hal jiraa leedahay neef
yiri dawada dhiigga dhintay kasta walaashay jiro saaka sii haddii iskuulka sano qaatay walaalkay wiilka
caloosha cunto dhakhtarka kaliya maxaa foomka haa ilmuhu kulul marka maxay qabaa shaqada wiilkayga xalay berri
maxaan sonkorta uur waana baxay hhh wiilku dir gabadhaydu habeenkii hada ninkaygu wada yihiin dhakhtarku
haysaan hurdo jiray mahadsanid markuu qoray warqad arkay daawada daryeelka halkan inay laabta lama maalin madax
uun wejiga awoowe dambe kooxdaada kuma lugta sidii uu wac weyn albaabka bararay buluug caawa iigu qorshaha
soomaali yaa dugsiga lahaa tiri walba ahayd cunay doonaa haya indhaha jira kartaa laaan mindi nabad qaataa
tallaalka weydii afka carruurta cidna inuu kaga kii sheeg`.replace(/\s+/g, ' '),
  tl: `ko ang po ako lang nya yung mga anak ngayon pag hindi sya walang wala daw naman kami araw kung sabi isang tapos
nung dugo gamot mag ito parang ayaw nasa gusto pwede kaya namin nyo lahat sakit bata lola dibdib bukas asawa
kong ulit kahapon kayo nanay gabi akong kailangan tanong anong dito oras ulo lagnat tatay bago kamay kagabi
kanina tas sabihin braso hanggang salita dalawang mula paano linggo salamat sarili tubig pang tulog tungkol
bagong kasi kumain masakit naka sino ilang sila bahay hawak paa patay wag bunso kuya umaga dati kahit rin tyan
kelan mukha kapatid kapitbahay lalamunan maga nila beses binti sana galing leeg lumabas uminom bibig kasama
nanginginig tumigil hinga isa itanong malamig pagkatapos sagot tatlong apo biglang daliri dapat labi namatay
saan tumawag antok iba kaninang konti mainit mister nagsusuka nahulog pamilya pasyente sige ubo yun balat ibang
likod loob paningin ubos iyak mamatay muna paki pawis suka talaga buntis doktor hehe kaliwang katawan magising
mamaya matigas sobrang tama tita tulong aso basa buhay buwan habang huminga ilong kulay mensahe nakita sakin
siya tuloy baril din halimbawa itim iyan kailan makita pagod pamangkin taon umiinom aalaga alagaan baka bakuna
boses gaano hingal hirap`.replace(/\s+/g, ' '),
  vi: `khong toi noi dau roi hoi nay gio duoc tu bi mat qua cua thuoc nha ngay ra nguoi lam het gi ban trong muon vo
tay thang mau tuan dung xin phong uong tim nam doi vi ong chi bao mot bac loi lai nhan ho kham hai hom chua tra
duong ve dang thu voi thay chay oi goi khi truoc chong nho ngu thi nhu sot cai cung sau hen nuoc nua cau cu len
phai chan ngoai tuoi xe tui giay viet cham sao trai chet tieu dong thuong tai nguc vien sung vay xuong chuyen
xong dien quy bua hoac thoi tieng gui chau kho soc huyet bung ben hoc biet danh binh tinh nhieu gia anh nghi
dem minh chich dinh dap giup hong lanh giat luc phut hoai chu hon nhe nhom gai dam truong ghi mieng coi keu
khoe chung cuoi khoc ngua xiu benh cuu luon nghe dua ky sinh xem chac hiem mai lau tam hoach khac ket lop tien
kinh gium mui nhin nong bau cao dieu mach quan mua quen theo tren viec bam duoi khoi nhung tre lon nhuc nuot
trung neu ngoi phan trang choi muc`.replace(/\s+/g, ' '),
  zh: `了 的 一 没 在 子 天 上 有 是 个 到 说 好 人 来 发 下 打 吗 血 么 想 这 里 就 都 得 吃 手 看 过 药 还 老 他 出 孩 头 生 问 现 儿 以 家 时 用 话 去 您 可 今 周 后 小 们
点 什 心 痛 两 回 次 电 开 三 死 着 那 给 多 大 年 医 能 月 把 妈 口 水 十 几 烧 前 晚 自 公 你 会 复 起 护 眼 气 或 事 做 分 中 写 流 糖 学 走 宝 怎 病 直 也 很 爸 从
完 被 叫 吸 己 早 睡 女 吐 机 住 只 喝 五 停 已 喘 新 她 身 昨 像 诊 嘴 照 边 压 信 哪 字 期 讲 和 跟 帮 样 面 奶 约 经 脸 肿 车 呼 地 换 钟 又 婆 对 然 全 白 肚 胸 体
动 四 刚 红 醒 门 太 别 成 表 队 快 突 保 倒 尿 检 脚 候 岁 师 抽 掉 理 饭 接 二 团 外 让 阿 明`.replace(
    /\s+/g,
    ' ',
  ),
};
