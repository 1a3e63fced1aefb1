/** The words that tell each language best, counted in the lessons by test/safety/learn.ts. */
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
  ar: `من ما علي في بس لا بعد يوم وما ان ابني او هل كل عن دم مع عم لي اجب هذا بنتي قبل انا موعد عندي سكر ولا دكتور بيت
له بدي مره قلب وانا اسبوع مو امي سنه ابوي مدرسه كان متي خطه صار كيف وجع ساعه شوي شي عنده نفسي كم لو ضغط دوا
سنين ومش لم جديد مش امبارح بيبي جهاز صبح وهو ايام ايدي حامل حبوب رسايل شكرا شهر عادي فحص نعم هو ولدي الي زوجي
شو وين اختي اسال حبه حراره رقم عمره عندكم نفس يومين تقول طلع لما ماذا وعم ولد احد اذا ارسل اي سوال شيء غلط كنت
ممكن هنا اكل تامين حمدلله شخص فجاه قلبي كتير حساسيه غير ورقه وصار وقت ابي`.replace(/\s+/g, ' '),
  en: `the my and is in for it of he you up his with im her out now what this she that cant hes was like all but says
when not from just need are one since got have about has its shes or had if your back wont get how pain been
off blood chest fever want they does please right heart night new down dont him today still over again who help
by call feel breathing time know mom fine there stop take visit every ask head took morning more said see good
went came fell kids here keep kid arm husband tell bad left going put too did eyes only talk yesterday any
belly hand think our work`.replace(/\s+/g, ' '),
  es: `es tengo dice cuando sin pecho jaja hoy puede dos otra voy cabeza nino fue quien anda dio fiebre siento ahora
ayer despues aire ayuda eso esposo tomo mano donde soy equipo ojos veces solo sus mucho pastillas sigue
medicina muy dijo todos hasta nomas trae habla brazo hacer hermano tome toca enfermera hablar doctora pastilla
quedo veo cuello comio mensajes pego anoche asi hago jajaja panza casi ocupo calentura hermana clase nadie
persona pierna siempre abuelo ando bajo ese porque lleva palabras perro bano hoja todavia vacuna ahorita creo
mueve nueva otro alguien traigo ojo puse ahi baja cuanto dios espalda fuerte cual ustedes decir ninos piernas
pregunta tienen agarro cuarto lengua preguntas usted ella jueves medio orina quito`.replace(/\s+/g, ' '),
  fr: `je est et il pas pour les une dans au vous elle ce des qui ne depuis avec sur dit fait votre par ans fils quand
suis qu hier rien fille jours repondez apres comme peut mois personne bras encore sans petit coup chez coeur
parle semaines vos cette faire soir fois merci quoi semaine comment deux heure lui nous ventre matin mere ses
dire fievre maison faut aux pere veut demande maintenant pris avant douleur maman marche tombe ecole nuit jour
mots soins svp combien dites eau peu soeur sous toute trop dort femme telephone veux aujourdhui passe autre
donne mort oui peux quel rouge avez demandez ici rdv voir ils meme vaccin avale enfants etait ete exemple lit`.replace(/\s+/g, ' '),
  ht: `li nan ap mwen yon pou gen ak ki fe sou ti nou moun vle san depi pran jou tet pitit eske mande manje reponn
voye ye oswa grenn semen byen domi pase mouri dokte rele mwa gason tonbe anko kisa apre manman fwa kounye
bezwen ekri kou chak ekip randevou mete anyen sik vomi lafyev swen anpil kote lekol soti souf doule kile mesaj
mesi bagay telefon timoun bwe dlo tansyon fi pi vin bouch ede machin santi vant konnen maten kenbe kriz papye
kesyon travay anfle touye chanje jwenn lestomak nimewo tankou wi femen janm kijan leve minit boule figi gwo
jodi menm rete rive medikaman pye ale anvan mache bra anba desann kanpe kiyes vizit sel tande`.replace(/\s+/g, ' '),
  ko: `요 어 이 고 가 아 에 는 기 지 서 나 하 다 해 데 주 도 세 리 을 사 로 안 자 은 니 보 인 시 한 게 있 려 일 라 제 마 내 대 부 약 거 으 었 들 면 예 를 전 먹 오 없 문 수 장
물 무 못 신 만 소 그 번 말 까 진 계 할 드 금 음 피 혈 했 머 여 목 생 애 화 래 분 의 알 때 저 와 러 상 두 손 숨 정 져 네 심 차 치 편 구 버 남 죽 터 간 열 원 호 돌 식 겠
침 새 파 늘 야 스 중 통`.replace(/\s+/g, ' '),
  pt: `meu ta minha um pra uma tem sem ele agora ontem quando dor hoje filho depois tudo ela os voce ja mae faz sangue
cabeca quem bem plano pode pro quero pai fala quer remedio vou febre filha consulta coracao peito caiu pressao
seu diz escola deu foi nem mao posso fazer isso novo barriga sim braco medico noite ajuda olho pessoa telefone
tenho ainda onde precisa qual vacina ar palavras dele ficou ninguem esse gente irma meio coisa demais preciso
queria alguem falar perguntas vezes das menino mensagem nas parou quase saiu dizer exemplo muito pergunte suas
tomei avo bateu falou perna tomou cuidar essa hj kkk mensagens morreu pele teve vovo acabou acorda dela
enfermeira exame lingua mim`.replace(/\s+/g, ' '),
  ru: `не и в на у что с как я от нет после меня за или по это мне для а уже из можно о все когда он ответьте говорит
к день ли муж сын то хочу вчера вы но раз сегодня больше до кто вас если есть могу так без чтобы назад его
просто кровь через сахар сеичас да может мои ничего хорошо мама ребенок еще она себя болит лет план пока теперь
было телефон бы дома сердце где голова давление минут мы надо неделю про сколько спасибо сына глаза днеи
например нормально был живот нужна под час весь напишите нас при рука чем дышит недель опять со бабушка врач
грудь делать недели пожалуиста таблетки температура третии упал второи года`.replace(/\s+/g, ' '),
  so: `ku waa ayaa wuu ayaan oo waan ayuu ah soo iyo baa baan hadda ayay tahay iga yahay ii buu aan wax dhiig waxaan
aad laba xanuun yar dhacay hore leh ee ilaa karo maanta inaan mar waxay jawaab maalmood wuxuu badan fiican
qandho qof hor karaa laakiin rabaa leeyahay isku hooyo kadib laga guriga igu ilmaha cusub sida weli neefta
waxba goorma caadi shalay jir ugu wiilkaygu aabo fadlan gacanta loo maya madaxa ballanta hal bilood iska ayeeyo
dhan jeer ahay dhacday dib kasta leedahay markaan sidee biyo daqiiqo dhiigga haa jiraa maxaa neef saddex
walaashay wiilkayga wuuna ay hada haddii toddobaad wadnaha cunto maxay sano sii dawada jiro kooxdaada lagu
qaatay saaka walaalkay caloosha daryeelka dir gabadhaydu ilmuhu`.replace(/\s+/g, ' '),
  tl: `ko ang ako po lang nya hindi mga anak ngayon yung pag walang wala kung daw naman araw isang sya dugo tapos kami
gamot ito sabi mag nung gusto parang nag nasa ayaw kong sakit dibdib tanong kaya lola nyo lahat akong asawa
bata namin salita oras sabihin ulo anong kamay pwede kahapon kailangan lagnat mula tungkol bukas dalawang braso
hanggang bago gabi nanay sarili tubig dito ilang linggo sino tas ulit kayo paano salamat tatay tulog kanina
masakit bahay pang kagabi naka sila bagong binti buong wag itanong kumain lalamunan mukha paa tyan hawak
kapatid kapitbahay maga patay kahit pasyente umaga beses bibig biglang bunso dapat galing isa kasama kelan leeg
lumabas nila paningin rin sana ubo uminom doktor`.replace(/\s+/g, ' '),
  vi: `khong toi noi dau roi hoi duoc nay gio bi cua tu mat nguoi thuoc qua gi ra ngay ban muon nha het lam trong mau
tim vo vi tay loi tuan thang xin uong dung phong bac mot ong tra bao doi nhan ho nam chua lai kham khi ve hom
chay chi oi duong chong dang voi goi sot chan thay cung truoc ngu nuoc cau hai thu cham nua hoac len nguc nho
nhu phai cu hen ngoai xe dong quy sau viet chet trai soc tuoi tieu gui sung thi tai thuong vien giay kho xuong
cai sao huyet bung chau chuyen giup tieng danh dien nhieu biet xong nhom tui bua dap ben dinh thoi`.replace(/\s+/g, ' '),
  zh: `了 的 一 子 没 在 有 上 到 天 个 是 好 人 说 发 么 来 打 血 吗 下 这 想 看 药 都 里 您 吃 孩 手 还 过 得 出 生 什 就 问 以 痛 头 话 儿 现 用 可 时 他 家 心 老 回 去 电
死 周 开 后 多 小 点 大 们 医 两 次 今 给 或 烧 口 复 妈 着 三 月 几 公 水 自 晚 年 病 能 把 会 吸 眼 起 中 护 气 做 宝 流 被 事 直 分 那 十 吐 很 爸 糖 写 怎 前 也 喘
早 学 机 信 叫 你 住 帮`.replace(/\s+/g, ' '),
};
