/** The words that tell each language best, counted in the lessons by test/safety/learn.ts. */
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
  ar: `من ما علي بس وما في يوم ابني بعد كل دم بنتي هل عن دكتور لا عم عندي لي موعد سكر ولا قبل مع وانا له قلب انا بدي
سنه صار امي مره مو ابوي وجع شي بيت كان مدرسه نفسي ومش دوا ساعه شوي متي عنده لو وهو سنين ولدي ضغط كيف مش اسبوع
حبوب كم بيبي جهاز حامل حراره عادي عمره قلبي نفس وين ان حبه زوجي شو كتير ممكن يومين امبارح ايام ايدي صبح طلع غلط
فحص لما وصار اكل حساسيه حمدلله خطه صدر عندكم فجاه وعم ولد جديد شهر كانت وقع وقعت احمر اذا تامين جلطه شغل عمليه
متل ورقه وهي ابي اخوي اول بدون بنت راح رجع سوال شهرين عندها كنت لازم هههه وحده اختي`.replace(/\s+/g, ' '),
  en: `the my and is in for it of he up his im out her with now cant hes she you was this what but like all says got
when that just need from are had shes wont one has its pain not have back chest fever if off get about been
down want how night new does dont right him over please still again breathing feel stop head mom they by took
call fine morning said fell kid there arm bad kids good husband left take went came or visit going keep every
eyes see put bleeding who yesterday belly cut hand hurts list think breath know face help gone only mouth hard
little talk too wants hot mean more`.replace(/\s+/g, ' '),
  es: `es tengo dice sin cuando pecho jaja hoy puede cabeza voy fiebre anda fue dio siento nino otra aire ayer mano
ahora nina despues esposo soy donde ojos veces mucho quien pastillas eso este muy brazo tome trae cuello hasta
pastilla comio nomas quedo ayuda dijo doctora habla hermano sigue toca solo anoche casi pego veo martes
medicina panza todos algo clase enfermera hago llevo abuelo ando bajo hablar lleva calentura hoja ocupo creo
pierna fuerte mensajes nueva ahorita hacer perro bano jajaja mueve porque vacuna espalda asi baja hermana puse
traigo agarro emergencia ojo piernas siempre ahi dios jueves lengua medio oxigeno tienen alguien dar ese miedo
otro quito roja sus aguanto cuanto desmayo nadie orina rojo ronchas ustedes`.replace(/\s+/g, ' '),
  fr: `je et il est pas du ai les au dans une depuis elle pour des ne sur avec qui fait ce fils dit ans hier suis
fille par vous quand jours apres bras qu coup chez comme rien ventre fievre ou parle coeur mois aux sans deux
fois matin semaines heure petit soir douleur semaine lui pere svp maman mere quoi faut marche peut ses sous
veux arrive meme pris tombe vaccin eau maintenant merci nuit rouge veut cette combien faire passe poitrine rdv
avale comment dort femme gauche peux encore frere gorge maison oeil tombee aujourdhui cote ecole etait mort
pleure soeur tension toute yeux avant brule demande enfants joue juste lit mange partout perdu peu saigne sont
votre`.replace(/\s+/g, ' '),
  ht: `li ap nan mwen gen yon pou ak fe ti sou ki nou san tet depi vle jou pitit pran moun grenn gason byen eske domi
mouri semen pase mwa manje ye tonbe manman randevou lafyev vomi dokte doule kou apre kounye sik bezwen fwa souf
vant bwe vin voye anpil rele santi kriz bouch dlo fi lekol lestomak timoun chak soti maten mete kile anko janm
tansyon touye anfle figi kote boule mesi papye chanje travay machin pi anba leve mande bagay goj gwo mesaj bra
kanpe minit pye tankou pral desann kenbe kisa koupe rete vale anyen tranble wouj frape jodi jodia jwenn mache
vaksen vwa ale kijan kriye madanm nimewo ansent bouje kout nwa rive selman tande`.replace(/\s+/g, ' '),
  ko: `요 어 이 고 가 아 에 서 는 나 지 데 기 다 하 리 해 도 안 주 을 사 자 로 세 니 은 시 인 한 려 마 었 거 약 일 먹 제 부 들 예 오 으 라 있 보 대 소 없 게 머 내 장 전 못 신
면 피 애 혈 숨 를 번 금 할 목 러 만 손 죽 상 생 물 수 계 드 져 했 파 그 무 심 두 와 때 문 버 차 래 열 침 여 터 까 남 진 편 저 늘 스 말 졌 살 새 배 빠 정 같 치 토 프 겠
음 통 식 얼 워 입 화 중`.replace(/\s+/g, ' '),
  pt: `nao ta meu minha pra sem um tem ele ontem agora dor uma filho ela depois faz hoje febre pro quero cabeca quando
sangue vou ja mae pai peito filha coracao caiu os marido mao tudo fala remedio barriga deu braco nem pressao ar
bem olho vacina diz quer consulta onde dele noite meio tenho escola ficou gente perna posso queria das nas
preciso vezes bateu fazer quase saiu teve tomei vovo consigo foi morreu novo parou pescoco pode tomou boa coisa
costas esse hj menino muito pele acabou amanha avo bebeu cima convulsao falando falou gravida irmao kkk passa
pegou qual roxo tava trabalho uns acorda bate dorme esquerdo glicose irma ninguem vermelho acho ajuda atestado
dela demais deus`.replace(/\s+/g, ' '),
  ru: `в не и на у с что как от после меня я по за нет мне а говорит можно он когда для из уже хочу вчера сын это день
муж могу сегодня все до назад но кровь просто к раз без ребенок себя ли сеичас то если есть сахар сына его мама
она голова может так вас теперь болит мои нужна под про сердце упал весь глаза живот нормально при сколько года
днеи дышит опять температура час через был где рука больше грудь давление лет о боль бы лицо минут недель прием
со чуть бабушка второи губы дома мужа недели рвет руку третии было горло груди два делать дочь надо пьет руки
спит таблетки боли бьет дед лежит мы упала`.replace(/\s+/g, ' '),
  so: `ku waa ayaa wuu ayaan waan ayuu oo soo ah baa baan iyo buu hadda iga yahay dhiig ayay ii laba xanuun tahay
dhacay waxaan inaan laakiin aan ee rabaa yar hor leh qandho fiican maanta wax karo maalmood hore hooyo ilaa
kadib leeyahay ilmaha mar wiilkaygu igu wuxuu badan isku karaa madaxa neefta waxay goorma shalay ballanta caadi
gacanta aabo dhacday dhan guriga waxba ahay jir aad bilood gabadhaydu neef jeer leedahay markaan qaatay sano
wiilkayga wuuna ayeeyo jiraa laga wadnaha biyo cusub ilmuhu saaka saddex hada hal qabaa sidee walaalkay
walaashay caloosha dawada ugu uur wiilka daqiiqo dhakhtarku foomka lagu ninkaygu shaqada toddobaad wiilku berri
iska iskuulka waana xabadka xalay arkay haddii kulul liqay maxay qof qorshaha wadne`.replace(/\s+/g, ' '),
  tl: `ko sa ng ako po ang lang nya anak yung ngayon sya pag naman walang wala daw kami hindi dugo nung parang gamot
tapos nag isang nyo dibdib sabi ayaw sakit lagnat araw asawa lola ulo tas gusto kamay bata kahapon mag mga nasa
pwede akong braso kaya kung masakit namin lahat tubig bukas tulog anong nanay tatay kayo kong lalamunan oras
ulit binti buong gabi kanina leeg mukha paa wag kagabi maga bagong bunso dalawang hawak kapitbahay lumabas naka
pang paningin tyan ubo uminom antok bibig kaliwang salamat bahay biglang buntis hanggang hinga kailangan
kapatid katawan kelan kumain kuya malamig mula salita sana tanong umaga dati dito huminga kahit likod matigas
namatay patay pawis puro sarili beses bigla hirap`.replace(/\s+/g, ' '),
  vi: `khong toi dau roi noi cho bi gio hoi mat tu nay thuoc ra qua duoc het mau tay muon vo ngay nha tim uong lam
nguoi cua tuan thang phong bac ong oi nam sot bao trong doi chay chong dung duong xin gi hom chan nguc hen lai
nuoc khi len phai dang voi chet chua ho kho ngoai trai nhu chi thay tuoi hai sung thi truoc bung tai xe xuong
cung giay thuong kham mot ngu sau chau nho cu danh goi huyet nua dap giat dong nhan sao ben thu vien tieu tieng
cau vi binh chich lanh nhieu thoi viet cai dien hoc dam hoai tinh nghi phut anh keu kinh mieng ngua xong`.replace(
    /\s+/g,
    ' ',
  ),
  zh: `了 一 子 的 没 在 上 到 天 好 有 血 是 来 发 孩 打 说 个 想 吃 都 下 得 痛 吗 药 手 人 过 头 现 儿 心 出 生 老 么 还 周 死 里 去 烧 就 两 今 口 大 小 话 他 妈 点 着 公
家 月 看 这 电 吸 开 水 晚 直 宝 气 次 时 用 眼 三 医 流 吐 被 以 喘 多 爸 问 后 把 糖 中 几 年 住 嘴 很 胸 什 呼 肚 脸 可 喝 女 完 早 然 起 身 从 叫 能 突 肿 自 车 边
五 像 十 奶 学 走 睡 阿`.replace(/\s+/g, ' '),
};
