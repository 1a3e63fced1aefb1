/** The words that tell each language best, counted in the lessons by test/safety/learn.ts. */
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
  ar: `من ما علي وما بس ابني يوم بعد في كل بنتي دم عم سكر عن موعد دكتور مع نفسي وجع عندي وانا هل امي بدي له مره مو انا
دوا عنده ولدي حبوب حمدلله قلب كان لا لي متي ابوي بيبي حامل شو شي ضغط قبل لو ولا ومش حراره ساعه سنين صار صبح صدر
فجاه مدرسه مش نفس وهو بيت جهاز حبه زوجي سنه شوي عمره كيف اسبوع اكل كتير كم وصار وقع وقعت امبارح رجع شغل شهر
صدري عمليه عندها قادر قلبي كنت ليل وين اسابيع الم اول ايدي بدون جدي حساسيه خطه ربو غلط ورقه وعم يومين احمر ايام
تحت جلطه حدا حرارته راسه سكري طبيعي قال نفسه هو وهي اسعاف بخاخ بطاريه تمام تنفس سياره شهرين`.replace(/\s+/g, ' '),
  en: `my the and is in for it he of his out im up her with cant she now was hes this but you are like all has when
got what that chest says just wont need pain had from fever if its one shes back off have not night blood been
about new want him breathing down feel get how right today dont took head over call mom morning again does fine
kid came said they arm fell went bad good stop by class left husband time going there take yesterday breath
hand still cut daughter hurts eyes feels help keep kids know pills put see think bleeding breathe or mouth
tonight water who belly hard lips shot too blue`.replace(/\s+/g, ' '),
  es: `los es tiene una al tengo dice hace sin pecho cuando puedo estoy jaja su sangre anda duele hoy cayo fiebre
puede voy cabeza siento fue dio mis aire nino quiere salio manana nina otra ahora ayer despues noche azucar
mano gracias muy veces mucho pastillas donde ayuda ojos tome brazo mejor escuela esposo medicina trabajo soy
cada quien solo bajo este llego panza pastilla veo abuelo anoche comio nomas sigue trae enfermera habla hablar
algo fuerte quedo casi clase cuello hago hermano labios nos ojo toca hacer muero puse todos calentura comer
dejo eso hasta hermana hoja lleva martes mueve oxigeno perro traigo carta dijo doctora lista miedo nueva ando
bano creo lunes orina pasado pierna quito roja siente`.replace(/\s+/g, ' '),
  fr: `et je il mon est j pas ai au dans les pour depuis elle des une sur ne qui avec fait ce fils suis ans dit fille
par apres hier bras qu tete quand sans jours parle fievre coeur comme coup petit ventre matin ou pere rien vous
fois mois aux poitrine quoi ses soir tombe eau gauche gonfle heure lui mere nuit semaine semaines combien deux
douleur gorge maman mange pris svp tension vomit cette coupe enfants faire mort petite rouge soeur tombee vois
arrive avale cote donne frere jour maintenant marche meme mourir oeil peu peut sous aujourdhui comprimes dort
ecole enceinte encore femme glycemie insuline objectif peux rdv reveiller saigne trop tue vaccin veux vie
visage yeux`.replace(/\s+/g, ' '),
  ht: `m li ap pa nan mwen yon gen ak ti pou fe sou ki depi tet nou san gason eske grenn jou sik tonbe vle pran ye
apre mouri pase pitit manje manman byen domi fi lafyev mwa randevou souf moun dokte semen doule chak lestomak
kou bezwen bwe fwa kriz pi santi touye anfle kounye vin vomi dlo kile machin maten tansyon timoun vant voye
anpil leve rele soti bouch figi janm jodia goj kijan boule kanpe kote koupe travay anko lekol anyen desann gwo
jwenn kisa kout mesi ansent bagay bra minit pral reponn vale wouj ale chanje mache mete opresyon pike pye sel
swa t tou anba bouje femen frape granmoun konn mesaj mode nomal operasyon tande`.replace(/\s+/g, ' '),
  ko: `요 어 이 가 고 아 에 서 나 기 는 데 지 다 하 해 리 안 도 을 주 자 사 세 마 먹 었 은 일 한 거 들 려 니 인 시 약 로 부 애 제 예 머 오 라 없 게 숨 보 으 죽 대 러 할 못 소
피 있 장 를 면 무 혈 열 져 신 전 침 때 생 금 내 물 파 두 번 살 상 와 터 했 버 여 계 목 심 졌 프 만 토 편 남 네 드 빠 워 같 그 배 손 식 차 늘 말 정 개 겠 당 새 슴 통 수
스 았 야 엄 입 까 래 밤`.replace(/\s+/g, ' '),
  pt: `e nao com meu ta pra minha sem q ele tem um dor faz filho cabeca agora sangue ontem depois febre caiu ela peito
fala mao pro vou braco filha tudo coracao quando ar ja quero barriga deu remedio bem noite olho pai pressao
vovo diz falou hj mae muito nas onde parou tomei acabou bebeu consigo convulsao esse morreu os perna vacina
coisa dele escola esquerdo glicose irmao meio nem novo pescoco tomou vezes bateu demais direito ficou gente
menino passado qual quase saiu acordar ajuda andar aparelho atestado bate boa comeu deixa faca falando foi hoje
irma levou medico mim morrer nenem passou roxo sangrando tosse trabalho acho amanha baba chora cirurgia
consulta conta costas crianca dela deus`.replace(/\s+/g, ' '),
  ru: `и не в на у с что как после я меня от по нет мне за могу он можно день а говорит муж это болит все назад просто
для когда вчера кровь сахар уже из раз ребенок сына хочу голова мама мои до его если но сердце сын без был к
рука сеичас так теперь весь есть может она себя сегодня час глаза живот ли нужна сколько температура то упал
через бабушка было горло груди лет нормально при боль вас где губы давление делать недель про со чуть боли
больше грудь дед дышать дышит лежит мужа мы о под руки спит цель бы бьет года два дома дочки дочь еи крови
минут надо недели нога опять плохо прием пьет таблетки`.replace(/\s+/g, ' '),
  so: `ku waa ayaa wuu ayaan oo waan ayuu ah soo baa baan buu iyo hadda dhiig laba iga dhacay xanuun ayay kadib leh
yahay laakiin rabaa qandho tahay wiilkaygu inaan hooyo aan ii yar ilaa mar fiican hor karo waxaan wax maalmood
badan gabadhaydu ilmaha goorma hore igu dhacday neefta caadi dawada isku maanta ballanta madaxa neef qaatay
wiilkayga wuxuu xabadka bilood gacanta guriga kale leeyahay wuuna aad dhan ilmuhu sano uur waxay waxba aabo hal
markaan saaka saddex awoowe ayeeyo cunugga iskuulka kasta laaan leedahay qabaa shalay sonkorta waana wadnaha
biyo kiniinka kulul markuu sidee toddobaad ugu cabay daqiiqo dhakhtarku gabadhayda iska jeer qaliinka qaniinay
shaqada walaalkay wejiga wiilka ahay bararay buluug doonaa ee haysa jiraa karaa kiniin kuma`.replace(/\s+/g, ' '),
  tl: `ko sa ng ako lang nya po anak yung ang sya walang pag tas ngayon naman dugo wala kami asawa ayaw lagnat nung
sabi sakit bata daw gamot kahapon nag parang braso dibdib hindi kamay lola ulo araw nasa tapos tubig isang
masakit nyo kaya lolo mag mga namin tatay tulog kung lalamunan lumabas maga uminom buntis gusto kagabi kaliwang
kapitbahay lahat mukha pang suka akong binti bukas kapatid mins nanay patay tiyan ubo anong antok ata bahay
buong dalawang dati hininga kailangan magising mainit naka nakagat paa pawis puro sila sobrang ubos ulit
biglang bunso gabi hawak hinga katawan kayo kelan konti kutsilyo leeg loob malamig mamatay matigas oras
papatayin presyo pwede salita sana tong apo aso beses bibig`.replace(/\s+/g, ' '),
  vi: `khong toi co dau roi noi bi gio cho tu mat thuoc nay het qua hoi moi ra duoc mau lam tay uong muon nha tuan
ngay tim oi ong sot vo chong chet nguoi lan duong nam nguc trong thang bao cua doi chay khi kho lai trai bac
chan hom len ngu phong dung nuoc voi xe bung danh gi phai sau thuong chua hai mot xuong cam goi ho thay chau
cung ngoai sung truoc xin nhu hen huyet kham thu binh cu dap giat nho tai tieu chi chich sao cai dam nuot vien
hoai keu tuoi vi xong ben dang dien nua phut xiu giay kinh lanh nghi ngua nhieu nhuc thi tieng dong hoc`.replace(/\s+/g, ' '),
  zh: `了 不 一 我 子 的 没 上 在 天 好 到 血 有 吃 孩 痛 要 打 是 来 下 发 头 得 说 都 个 药 想 儿 手 死 生 过 周 心 老 口 烧 还 人 去 现 里 么 出 宝 吗 大 就 吸 气 点 晚 这
两 吐 多 直 着 话 喘 妈 家 小 糖 他 呼 次 流 看 三 几 中 以 水 也 今 公 医 月 然 电 胸 脸 喝 奶 开 很 早 爸 肿 后 嘴 突 年 昨 眼 压 时 晕 用 肚 可 新 睡 自 走 身 女 完
病 被 起 车 什 从 像 分`.replace(/\s+/g, ' '),
};
