/** The words that tell each language best, counted in the lessons by test/safety/learn.ts. */
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
  ar: `من ما علي وما بس ابني يوم بعد في عم كل بنتي دم سكر عن موعد دكتور مع نفسي وجع عندي وانا مو هل امي بدي له مره
ولدي انا حبوب دوا عنده ومش ابوي حامل حمدلله قلب كان لا لي متي ولا بيبي شو شي ضغط قبل لو وهو حراره زوجي ساعه
سنين صار صبح صدر فجاه مدرسه مش نفس اكل بيت جهاز حبه سنه شوي عمره كيف اسبوع قلبي كتير كم وصار وقع وقعت امبارح
ايام رجع شغل شهر صدري عمليه عندها قادر كنت ليل وين يومين اسابيع الم اول ايدي بدون جدي حساسيه خطه ربو غلط نفسه
ورقه وعم وهي احمر تحت جلطه حدا حرارته راسه سكري طبيعي قال هو اسعاف بخاخ بطاريه تمام تنفس سياره شهرين`.replace(
    /\s+/g,
    ' ',
  ),
  en: `my the and is in for it he of his out im up her with cant she now was hes this but you are like all has when
got what that chest says just wont need pain had from fever if its one shes back off have not night blood been
about new want him breathing down feel get how right today dont took head over call mom morning again does fine
kid came said they arm fell went bad good stop by class left husband time going there take yesterday breath
hand still cut daughter hurts eyes feels help keep kids know pills put see think bleeding breathe or mouth
tonight water who belly hard lips shot too blue`.replace(/\s+/g, ' '),
  es: `es tengo dice sin pecho cuando jaja anda hoy fiebre puede voy cabeza siento fue dio mis aire nino nina otra
ahora ayer despues mano muy veces mucho pastillas donde ayuda ojos tome brazo esposo medicina soy toma cada
quien solo bajo este panza pastilla veo abuelo anoche comio nomas sigue trae enfermera habla hablar algo fuerte
quedo casi clase cuello hago hermano nos ojo toca hacer puse todos calentura eso hasta hermana hoja lleva
martes mueve oxigeno perro traigo dijo doctora lista miedo nueva ando bano creo orina pierna quito roja siente
agarro nieto piernas raro ronchas siempre ahorita asi baja cuanto doy emergencia golpe grupo medio trago tuve
alguien cuarto cuatro desmayo domingo espalda hijos lengua llevo morado`.replace(/\s+/g, ' '),
  fr: `et je il mon est pas ai au dans les depuis pour elle une des ne sur qui avec fait fils ce suis fille dit ans
par apres hier bras qu tete quand parle sans fievre jours coeur ventre comme coup matin pere petit vous ou
poitrine rien douleur eau fois mere mois aux heure lui quoi semaines ses soir tombe combien gauche maman nuit
pris semaine coupe deux faire gorge mange svp tension tombee veux arrive cette enfants femme marche mort mourir
petite peut rouge soeur tuer vois avale comprimes cote donne enceinte frere glycemie insuline jour maintenant
meme oeil peu peux saigne sous visage arrete aujourdhui dort ecole encore objectif rdv reveiller trop tue
vaccin vie yeux brule`.replace(/\s+/g, ' '),
  ht: `m li ap nan mwen yon gen ak ti pou fe sou ki depi tet nou san gason jou eske grenn sik pran tonbe vle ye apre
mouri pase pitit domi manje fi manman byen lafyev moun mwa souf randevou dokte semen doule chak kou lestomak
santi touye bezwen bwe fwa kriz pi anfle kounye vin vomi anpil dlo kile machin maten tansyon timoun vant voye
leve rele soti bouch figi goj janm jodia kijan koupe travay boule kanpe kote anko desann jwenn lekol ansent
anyen gwo kisa kout mesi minit pral reponn vale bagay bra wouj ale bouje chanje mache mete opresyon pike pye
sel swa tou anba femen frape granmoun konn mesaj mode nomal operasyon panse senyen tande`.replace(
    /\s+/g,
    ' ',
  ),
  ko: `요 어 이 가 고 아 에 서 나 지 기 데 는 다 하 리 해 안 을 도 주 자 세 사 마 었 먹 은 한 인 일 거 니 들 려 로 시 약 제 부 애 머 예 오 라 숨 없 못 죽 게 대 으 러 를 할 보
소 피 신 면 무 열 있 장 혈 져 침 금 내 전 때 생 물 살 파 버 번 두 목 상 터 했 계 빠 와 남 여 졌 편 프 겠 배 심 토 같 그 슴 식 워 차 드 만 말 손 네 당 새 입 정 개 늘 통
까 래 수 았 엄 얼 저 밤`.replace(/\s+/g, ' '),
  pt: `e nao meu ta minha pra sem ele filho tem dor um cabeca faz ontem sangue agora febre peito caiu depois ela filha
fala mao marido pro braco coracao quero vou quando tudo ar ja pai barriga vovo bem deu os remedio diz mae noite
olho parou pressao tomei bebeu consigo falou hj morreu muito nas onde acabou convulsao dele esse ficou glicose
perna vacina ajuda bateu coisa direito escola esquerdo irmao meio nem novo pescoco quase tomou vezes aparelho
bate comeu crianca demais gente menino passado qual saiu sangrando tenho acho acordar andar atestado avo boa
deixa faca falando fazer foi gravida hoje irma levou medico mim morrer nenem passou quer roxo socorro teve
tosse trabalho acorda amanha baba`.replace(/\s+/g, ' '),
  ru: `и не в на у с что я меня как после от по нет мне он за могу можно день муж а говорит ребенок это болит все
назад просто сына уже хочу вчера для когда кровь сахар из раз голова если мама мои сердце сын без был до его
может но себя весь к рука сеичас так температура теперь час груди есть нормально она сегодня сколько бабушка
боль глаза губы живот ли нужна при то упал через больше было горло делать лет мужа чуть боли вас где давление
дышать дышит мы недель о про со бьет грудь дед дочь лежит моя недели плохо под помогите руки спит цель бы года
два дома дочка дочки ее еи ему крови кровью малыш`.replace(/\s+/g, ' '),
  so: `ku ayaa waa wuu ayaan oo waan ayuu ah soo baa buu baan iyo hadda dhiig laba iga dhacay xanuun ayay leh kadib
yahay laakiin rabaa inaan wiilkaygu qandho tahay hooyo aan ii karo waxaan yar ilaa maalmood mar fiican hor wax
badan dhacday gabadhaydu igu ilmaha goorma hore neefta caadi dawada isku maanta madaxa qaatay ballanta bilood
gacanta neef wiilkayga wuxuu xabadka aad guriga kale leeyahay uur waxay wuuna aabo dhan ilmuhu sano waxba hal
leedahay markaan saaka saddex awoowe ayeeyo cunugga iskuulka kasta kiniinka laaan qabaa shalay sonkorta waana
wadnaha biyo daqiiqo gabadhayda kulul markuu ninkaygu sidee toddobaad ugu cabay dhakhtarku iska jeer qaliinka
qaniinay shaqada walaalkay wejiga wiilka yidhi aabahay ahay bararay buluug doonaa ee haysa jiraa`.replace(
    /\s+/g,
    ' ',
  ),
  tl: `ko sa ng ako lang nya anak po ang yung walang pag sya tas ngayon dugo naman wala asawa ayaw kami sakit bata
kahapon lagnat lola nung sabi dibdib hindi parang braso daw gamot nag ulo kamay araw tubig isang masakit nasa
tapos nyo gusto akong kaya mag mga namin tatay tulog uminom buntis kung lalamunan lumabas maga mukha tiyan
kagabi kaliwang kapitbahay lahat nanay pang suka binti bukas kailangan kapatid magising mins patay pawis ubo
anong antok ata bahay buong dalawang dati hawak hinga hininga katawan kayo mainit mamatay naka nakagat oras paa
puro salita sila sobrang ubos ulit biglang bunso gabi hirap huminga kelan konti kumain kutsilyo leeg loob
malamig matigas namatay papatayin presyo pwede sana tong tulong`.replace(/\s+/g, ' '),
  vi: `khong toi dau roi noi bi gio mat tu cho thuoc nay hoi het moi qua duoc ra mau lam muon tay uong tuan nha tim
ngay nguoi oi sot vo chong ong chet nguc duong lan nam thang chay trong cua bao doi kho phong trai chan bac
dung hom khi lai ngu bung nuoc danh gi len thay xe sau voi mot phai thuong cam hai chau chua goi ho ngoai xin
xuong cung dap nhu sung truoc giat huyet kham chi hen tai thu binh cu nho sao tieu tuoi chich dam dang nua nuot
vien ben cai keu xong dien dong hoai hoc nhieu tinh vi xiu giay kinh lanh phut tieng cau nghi ngua nhuc`.replace(
    /\s+/g,
    ' ',
  ),
  zh: `了 不 我 子 一 的 没 上 在 到 天 好 血 孩 有 吃 痛 打 要 来 是 发 下 头 得 说 都 个 想 药 儿 手 死 生 过 人 周 老 烧 还 口 心 去 出 现 里 么 宝 吗 吸 大 就 气 妈 晚 点
直 话 这 吐 多 流 两 喘 着 呼 糖 他 家 小 看 爸 胸 水 三 公 医 嘴 次 然 脸 几 很 月 中 也 今 以 后 开 电 喝 奶 早 突 肿 肚 被 身 昨 晕 眼 年 时 用 睡 自 起 从 压 走 住
像 可 女 新 脚 车 什 全`.replace(/\s+/g, ' '),
};
