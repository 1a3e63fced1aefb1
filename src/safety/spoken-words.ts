/** The words that tell each language best, counted in the lessons by test/safety/learn.ts. */
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
  ar: `من ما علي في بس لا بعد يوم وما ان ابني كل او هل عن دم مع لي عم اجب انا هذا ولا بنتي له قبل موعد عندي سكر دكتور
وانا امي بدي بيت اسبوع مو ابوي قلب مره سنه مدرسه صار كان ساعه شي كم كيف متي لو نفسي خطه شوي عنده وجع دوا ضغط
سنين لم جديد مش ومش اختي امبارح ايام حبوب زوجي ولدي الي بيبي جهاز شو عندكم هو وين يومين اكل حبه شكرا صبح ولد
وهو احد اذا ايدي حامل رسايل شهر عادي عمره فحص نعم رقم لما اسال تامين تقول حراره طلع غلط كنت نفس هنا اي حمدلله
سوال كتير ماذا ممكن وعم ارسل شيء غير فجاه قلبي لازم ليل ابي تحت سكري شخص واحد ورقه وصار وقت اتصل اكتب حساسيه
شغل عياده اخر اعرف جلطه عمليه فريق هههه احمر اخوي بنت رساله صدر طبيعي عليه عند كانت كله ليله مثل وحده وقعت وهي
اسيله جرح ذلك راح زياره سياره شهرين طلعت عندها قل هاتف هذه ويقول يا يقول احسن اول بدون رعايه فريقك قادر مثلا
ههه وقع اني باب تمام حدا دقايق رجع عشر قال متل ومن ابره ابغي احتاج اخري اطفال انت جاي حمام حين رعايتك طواري
عشان مريض مساعده اسم الا`.replace(/\s+/g, ' '),
  en: `the my and is in for it of he you up with his im her out now she what this that hes cant was like all when says
but not just from got need since are one have about has its shes or if had back wont your get how been off pain
want blood night they chest fever please does dont right down new heart him over still today again time who by
help mom call feel there know breathing fine every stop take took more said morning visit ask good head here
see keep kids went came husband kid left arm bad fell put tell going too eyes only did talk yesterday any keeps
our hand cut pills work belly hurts shot think face list gone little before bleeding should nothing open room
wants daughter side then water breath feels hard times mean tonight sister us will would cold hours mouth quit
sleep words hot lips better wife walk pressure where wrong house temp dead lost something blue dog much bit
breathe coming could passed real swollen throwing told whats dr gave hour ive own twice fire getting myself
tuesday around away brother goes theres throat broke headache`.replace(/\s+/g, ' '),
  es: `es tengo dice cuando sin pecho jaja hoy puede dos voy otra nino cabeza fue anda quien ahora dio siento fiebre
ayer despues aire ayuda eso esposo donde mano soy solo veces equipo ojos sus pastillas dijo mucho trae hasta
sigue nomas muy medicina hermano habla hacer toca brazo hablar jajaja tome nadie doctora porque casi enfermera
veo asi cuello mensajes pastilla quedo anoche hermana lleva ocupo panza comio hago pego perro abuelo calentura
ese siempre bajo bano clase ahi persona pierna traigo ahorita creo palabras vacuna alguien hoja nueva todavia
dios mueve otro ustedes ninos ojo puse baja cuanto decir fuerte agarro cual espalda piernas preguntas tienen
ella miedo pregunta cuarto cuenta jueves lengua medio usted cosas desmayo hijos orina quito esa estaba mensaje
rojo viernes cambiar feo nieto oxigeno poquito pusieron quita aguanto caminar espanol preguntar prueba siente
vacunas viene deje dieron forma nombre quemo roja dicen estan hizo mandan morado pone puerta recien rompio
ronchas sueno tuve caliente doy ganas golpe mismo nuevo pide piel pies tose trago arde brazos clases despierta
ejemplo llora manos perdon pistola pregunte tarjeta unos visita azul esto expediente pueden tanto tos vuelve
abajo conmigo cuerpo dano dejar embarazada huele leche mordio`.replace(/\s+/g, ' '),
  fr: `je est et il pas les pour une dans au vous elle ce des avec depuis qui ne dit sur fait par votre ans fils suis
quand qu hier rien fille jours repondez apres comme peut mois sans chez personne petit encore bras lui parle
faire soir coeur coup deux mere nous quoi semaines fois vos matin merci cette heure comment dire faut pere ses
maison nuit semaine ventre maman veut demande aux fievre soeur maintenant pris avant marche trop jour sous svp
telephone tous veux dort douleur peu tombe ecole femme mots toute combien donne eau ici juste soins aujourdhui
dites mort voir passe peux autre avez ils lit meme oui demandez etait etre mange quel rouge sont avale enfants
ete petite rdv vaccin voit parler quelle vie besoin chaque exemple joue medecin ont pleure visite brule cela
cote frere poitrine puis yeux demain dernier dossier ecrivez famille langue nouveau partout sms appelez ferme
gauche gorge medicaments objectif oeil perdu vais voiture coupe ecrit mourir peur porte quelquun belle doit
prendre saigne serre seul suite temps tombee toujours vient appelle arrete compte enfant envoyez garde
infirmiere jamais mamie repond trois vendredi vite vois voulez accord chien contre cours devant`.replace(
    /\s+/g,
    ' ',
  ),
  ht: `li nan ap mwen yon pou gen ak ki fe sou ti nou moun vle depi san pran jou pitit tet eske mande manje reponn
voye ye oswa grenn semen domi mouri pase byen dokte manman gason rele anko mwa tonbe fwa apre chak kisa bezwen
ekri kounye mete kou randevou anpil ekip anyen kote lekol timoun telefon sik soti vomi fi mesi swen lafyev dlo
doule machin souf tansyon vin bwe kile mesaj bagay ede pi santi konnen maten bouch papye travay kenbe touye
vant kesyon kriz jodi jwenn tankou ale anfle chanje janm nimewo wi lestomak boule femen kijan leve minit anba
anvan gwo menm figi mache pye rete rive granmoun kanpe kite medikaman pral sel bra wouj fanmi kiyes kriye tande
vizit desann isit selman fre goj kod lakay madanm vini koupe renmen tou tranble vaksen vwa frape tanpri toujou
aswe genyen konn louvri poko sispann gade granme nwa swa tounen enfimye lavi swe dako demen kle kout ble bouje
dosye egzanp jodia paske retire sere tes vire zan asirans dwe jis klas konbyen koule objektif pasyan tibebe
ansent deye granpe klinik opresyon plen vit ave bondye nomal plis premye dife fet kabann mak panse pedi senyen`.replace(
    /\s+/g,
    ' ',
  ),
  ko: `요 어 이 고 가 아 에 는 지 기 나 서 다 하 데 해 주 도 세 사 을 리 로 안 자 니 은 보 인 시 한 있 게 라 려 제 일 마 대 내 면 거 으 었 부 들 약 예 오 를 전 먹 없 만 장 수
문 그 무 못 물 소 신 드 진 번 말 까 할 계 금 음 했 피 생 머 애 혈 목 여 화 저 래 분 손 때 상 의 치 알 정 네 두 와 죽 러 숨 져 남 편 간 심 터 버 원 차 구 늘 호 겠 새 야
열 통 식 되 집 더 돌 살 침 답 중 파 동 스 료 비 째 개 방 배 워 것 맞 질 같 았 처 속 입 졌 프 싶 건 빠 우 누 당 르 조 과 병 얼 실 토 검 교 눈 님 또 발 떨 않 바 받 쓰 산
잘 린 모 랑 셨 엄 감 년 달 쉬 굴 언 직 록 온 월 밤 울 쪽 임 적 술 람 증 줄 찮 테 걸 괜 불 슴 학`.replace(
    /\s+/g,
    ' ',
  ),
  pt: `meu ta minha um pra tem ele uma sem eu agora ontem hoje ja quando ela filho os mae dor depois tudo vou faz
quero voce pode pro sangue pai plano quem bem cabeca filha quer remedio consulta fala coracao febre peito
escola foi caiu diz seu nem pressao deu mao posso fazer ninguem isso noite novo tenho barriga dele onde qual
ainda ajuda braco medico precisa sim olho preciso queria vacina esse gente pessoa telefone palavras ar ficou
meio irma alguem kkk coisa demais menino perguntas falar falou muito vezes das dela mensagem suas deus disse
fica hj morreu nas parou quase saiu tomei tomou acabou amanha avo bateu dizer exemplo irmao pergunte enfermeira
mim pela perna teve trabalho vovo cuidar essa mensagens outra passa pele pescoco porta tava uns acorda bate
consigo exame falando lingua menina outro pouco remedios cima dorme duas kkkk pergunta segunda boa costas deixa
escreva glicose gravida mesmo meus nenem quanto vizinha voltou arma certo conversa medo morrer nome passado
passou pegou quente vermelho volta achei acho aparelho atestado banheiro bebeu cirurgia conta crianca direito
escrever fez manha melhor quarto rosto roxo saude sei vcs acucar ajudar convulsao corpo criancas dentro errado
faco ficar`.replace(/\s+/g, ' '),
  ru: `не и в на у с что я как от меня нет после за по или мне это а для уже все из можно он когда говорит к о
ответьте хочу день сын но до муж вчера то ли сегодня вы если больше раз так без вас есть кто могу чтобы его
назад просто кровь через мама мои хорошо лет сеичас да еще может ничего она сахар себя телефон мы план пока
ребенок теперь неделю под болит бы было дома спасибо где давление минут надо сердце голова про сколько был весь
глаза днеи например нормально нужна сына таблетки живот опять врач два со час бабушка делать дышит напишите нас
при рука третии чем недели недель пожалуиста руки второи года грудь дальше ее какои сказал температура упал вам
ночью прием спит вопрос дня лицо моя мужа об рвет только чуть вопросы губы дочь жена крови лежит нужен смс
спросите там цель язык бьет ваш видит каждыи никто писать пишу пришлите пьет ребенка руку человек этот боли
будет горло груди дед ему завтра здесь команду лучше нужно боль команда месяц номер папа перед раза рядом упала
была внук всех один скажите тошнит утра чувствую брат вашеи говорить год дети дом дочка еи`.replace(
    /\s+/g,
    ' ',
  ),
  so: `ku waa ayaa ayaan wuu waan oo ayuu ah soo iyo baa baan hadda ayay iga ii yahay tahay aan buu waxaan wax dhiig
aad laba yar wuxuu xanuun dhacay waxay maanta ee hore inaan leh ilaa karo laakiin jawaab mar maalmood badan
fiican karaa qof rabaa isku hooyo hor qandho igu leeyahay laga ilmaha guriga cusub kadib sida weli waxba caadi
goorma jir neefta shalay ugu wiilkaygu ahay madaxa ballanta fadlan gacanta loo maya aabo iska dhan ayeeyo
bilood dib hal kasta markaan jeer jiraa biyo daqiiqo leedahay saddex walaashay dhacday dhiigga sidee wuuna
haddii maxaa wiilkayga cunto dhintay haa lagu maxay neef sii toddobaad wadnaha walaalkay hada sano dir wada
dawada jiro qaatay qabaa caloosha daryeelka gabadhaydu halkan ilmuhu kooxdaada maxaan saaka uur dhakhtarka
kulul lama mahadsanid marka weyn berri dugsiga hurdo sonkorta wiilka yiri arkay foomka habeenkii kaliya kuma
maalin qorshaha weydii caawa dhakhtarku inay iskuulka lahaa markuu ninkaygu shaqada uu waana waxa wejiga wiilku
xalay awoowe baxay dambe hagaag haysaan indhaha sheeg wac yaa yihiin daawada doonaa kartaa laaan laabta qoray
afka albaabka bararay cidda garaacay guri haya inuu jira jiray kooxda liqay mindi nabad saacad soomaali tusaale
warqad baahanahay buluug cuntada hadal kaga kala kuu`.replace(/\s+/g, ' '),
  tl: `ko ang ako po lang nya hindi mga anak yung ngayon pag walang wala daw sya kung araw naman kami isang tapos dugo
sabi ito gamot mag nung gusto parang nag ayaw nasa nyo bata lahat sakit kong lola namin dibdib asawa kaya
tanong pwede akong gabi oras salita ulo anong kahapon kamay sabihin bukas kailangan mula nanay dito hanggang
kayo lagnat sarili bago dalawang paano tungkol ulit braso tubig tulog tas linggo pang salamat sino tatay ilang
kanina bahay kagabi sila bagong masakit naka kasi kumain wag buong paa patay nila binti hawak kapatid
kapitbahay itanong rin tyan lalamunan maga mukha bunso dapat kahit kasama kelan pasyente sana umaga uminom
beses dati galing isa kuya leeg namatay pamilya bibig biglang iba loob lumabas mainit paningin tatlong tumigil
ubo alam doktor hinga katawan malamig nanginginig pagkatapos tumawag antok apo ibang iyak likod paki sige siya
tulong buhay buntis buwan daliri habang halimbawa kaliwang labi mamatay mensahe mister sagot suka alagaan baril
iyan kailan magising matigas muna nagsusuka pawis rito saan sumagot aalaga aso balat huminga misis pangalan
pula sobrang taon tita babae basa bigla boses gaano hirap ilong itim kaninang kausap konti kotse kulay kutsilyo
makita nahulog nakita namaga pagkain`.replace(/\s+/g, ' '),
  vi: `khong toi noi dau roi hoi nay duoc gio bi cua tu mat qua thuoc nguoi ngay ra gi ban muon nha lam het trong vo
mau tim thang tay vi xin dung loi tuan uong phong doi bac nhan mot tra ong bao chi lai nam ho ve chua voi khi
hom chay dang kham duong thay chong oi goi hai ngu thu cau cung truoc nho chan sot cham nua thi chet phai cu
ngoai nhu nuoc sau viet xe hen tuoi hoac cai len gui quy trai tui nguc soc dong giay tieu tai sung vien chau
sao thuong xuong kho chuyen dien tieng xong danh huyet giup thoi bung nhieu bua tinh biet vay ben dem minh dap
nhom dinh hon gia anh chu hoai luc binh giat hoc nghi nhe lanh chich phut benh truong xem chung dam hoach gai
hong sinh dieu hiem keu luon viec ghi khoc mieng ngua cuoi cuu ket kinh ky nhung coi dua khoe mai mach chac
khac xiu nong theo lop nuot tien trang tren bau cach duoi lau mua mui neu quan buoi nghe ngung nhin tam cao lon
phan tre tuc giu gium hoa muc nhuc`.replace(/\s+/g, ' '),
  zh: `了 的 一 子 在 没 有 上 天 到 个 是 说 好 人 发 来 么 打 下 血 吗 想 这 里 都 药 看 就 手 吃 还 孩 过 您 得 出 他 生 老 问 头 以 什 儿 话 去 用 可 家 现 痛 时 心 回 死
电 后 周 给 小 们 多 开 着 今 大 点 三 妈 次 医 把 两 月 公 或 自 复 几 水 烧 口 晚 年 能 会 起 眼 十 那 护 气 病 做 吸 宝 爸 被 中 写 分 怎 事 流 前 直 很 机 糖 也 学
己 你 吐 身 住 信 叫 喘 女 完 早 走 五 喝 已 照 睡 停 像 帮 诊 从 只 她 呼 嘴 新 讲 压 和 哪 然 肿 脸 边 奶 期 胸 车 字 队 婆 团 肚 面 又 样 突 经 对 约 钟 门 保 全 快
阿 动 地 尿 昨 白 计 醒 太 成 脚 倒 掉 理 跟 别 四 少 饭 岁 题 候 号 外 换 红 体 师 接 明 腿 先`.replace(
    /\s+/g,
    ' ',
  ),
};
