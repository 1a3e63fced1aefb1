/** The words that tell each language best, counted in the lessons by test/safety/learn.ts. */
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
  ar: `من ما علي في بس وما يوم بعد لا ابني ان دم كل عن هل مع بنتي عم لي سكر دكتور عندي قبل او موعد ولا قلب انا له وانا
سنه بدي بيت صار مره امي خطه متي مدرسه مو ابوي ضغط كان وجع شي نفسي ومش اسبوع دوا ساعه شوي عنده فحص لو هذا وهو
جهاز سنين كيف ولدي رقم مش حبوب كم اجب بيبي جديد حامل حراره عادي عمره قلبي نفس وين اسال حبه حساسيه زوجي شكرا شو
كتير ممكن يومين امبارح ايام ايدي رسايل صبح طلع غلط لما وصار اكل حمدلله سكري سوال شهر صدر عندكم فجاه هنا وعم ولد
اختي زياره كانت نعم اذا الي تامين عياده هو ورقه وقع وقعت احمر اعرف اكتب جلطه ربو`.replace(/\s+/g, ' '),
  en: `the my and is in for it of he up his with im out her you now cant hes she this what was that like but all says
when got are from just not since need one has had shes wont have its pain about back if chest fever your off
get heart been how right want does down please new night dont him over they or today again still breathing feel
stop by head mom fine took call take time there who morning said visit fell kid help arm bad keep kids good
husband went came left see class going here know every eyes put talk list too ask bleeding more yesterday belly
cut hand hurts only think breath`.replace(/\s+/g, ' '),
  es: `es tengo dice sin cuando pecho jaja dos hoy puede cabeza voy otra fiebre fue anda dio siento nino aire quien
ahora ayer mano despues nina esposo soy donde eso ojos veces mucho ayuda pastillas hasta muy solo sigue trae
brazo tome pastilla cuello hablar comio equipo habla hermano medicina nomas quedo sus toca dijo doctora
mensajes veo anoche casi hacer pego todos abuelo enfermera martes panza clase hago lleva llevo ando bajo
calentura hoja ocupo creo fuerte hermana pierna nueva ahorita asi perro bano jajaja mueve porque vacuna ese
espalda todavia alguien baja puse traigo agarro ahi ojo otro piernas siempre nadie cuanto dios jueves lengua
medio orina oxigeno roja tienen cual dar decir miedo quito aguanto cambiar desmayo`.replace(/\s+/g, ' '),
  fr: `je et il est pas pour les une au dans elle depuis des ne qui vous avec ce sur votre fait par dit fils ans hier
suis fille quand rien jours apres qu bras comme chez coeur coup parle peut mois ventre deux fievre sans
personne petit semaines aux fois merci semaine faire heure matin vos cette douleur encore faut pere quoi soir
lui maintenant mere maison soins svp maman marche nous peux pris telephone tension avant peu repondez ses sous
veux combien meme soeur tombe vaccin veut comment demande eau ecole nuit passe rouge aujourdhui parler poitrine
rdv trop voit avale dire dort femme frere gauche jour sont toute autre cote etait gorge oeil puis quel tombee
dossier enfants`.replace(/\s+/g, ' '),
  ht: `li ap nan mwen yon pou gen ak fe ki ti sou nou san moun depi tet vle pran jou pitit eske byen grenn manje gason
voye ye semen domi mande pase mouri mwa dokte manman randevou kounye sik tonbe apre bezwen lafyev doule kou
rele swen vomi anko fwa reponn mesaj chak ekri souf santi vant anpil bwe lekol kisa soti tansyon vin kriz mete
telefon timoun ekip fi mesi bouch dlo lestomak oswa kile nimewo anyen chanje maten pi kote anfle bagay janm
touye boule figi papye machin travay kanpe kenbe rete anba leve rive gwo minit pye desann ede goj jwenn bra
kesyon konnen medikaman menm tankou wi jodi pral kijan koupe mache selman wouj anvan sel`.replace(
    /\s+/g,
    ' ',
  ),
  ko: `요 어 이 고 가 아 에 기 는 지 서 나 하 다 데 해 주 리 도 을 세 안 자 사 로 은 니 인 보 시 려 한 마 일 있 약 게 제 부 었 대 으 거 먹 예 라 내 들 오 를 없 전 면 소 계 못
신 혈 문 장 번 수 머 드 할 만 물 피 무 금 그 애 목 숨 까 여 상 와 했 때 분 생 진 말 러 손 심 죽 두 져 돌 래 차 저 버 음 의 터 파 화 열 편 네 알 원 침 남 호 구 늘 스 야
치 겠 정 식 배 살 새 속`.replace(/\s+/g, ' '),
  pt: `ta meu minha pra um sem tem ele uma agora ontem dor filho ela hoje sangue depois faz quando tudo febre ja mae
pro cabeca coracao pai plano quero os vou bem filha peito pressao remedio caiu consulta quer fala mao nem pode
posso quem seu barriga deu telefone braco ar diz fazer olho vacina escola novo onde voce ajuda ficou tenho dele
foi noite falar gente meio parou pessoa preciso qual queria sim das esse medico nas perna ainda cuidar irma
isso vezes avo bateu coisa consigo mensagem morreu muito outra pele quase saiu teve tomei vovo alguem demais
exame mensagens ninguem pescoco tomou acabou bate boa cima costas falando hj irmao menino precisa amanha bebeu
convulsao duas exemplo`.replace(/\s+/g, ' '),
  ru: `не в и на у с что как от я после нет меня за по мне для это можно о из он а когда говорит все день или уже хочу
вчера сын к могу муж до сегодня но то если назад без его кровь раз сахар просто вы есть сеичас вас кто ли
ребенок себя так может она сына через больше мама сердце телефон хорошо голова давление теперь был мои нужна
сколько чтобы болит ответьте план под при про упал весь глаза дома живот ничего нормально пока бы где года да
днеи дышит крови мы опять прием температура час еще минут рука спасибо бабушка врач грудь какои лет недели смс
чуть боль лицо недель пожалуиста со видит второи губы два`.replace(/\s+/g, ' '),
  so: `ku waa ayaa wuu oo ayaan waan ayuu ah soo baa iyo baan hadda buu yahay iga tahay ayay ii dhiig laba wax aan
xanuun waxaan dhacay inaan yar ee laakiin leh ilaa karo maanta fiican hor rabaa aad qandho hore maalmood mar
hooyo karaa leeyahay badan kadib wuxuu neefta waxay ilmaha isku wiilkaygu igu waxba qof guriga laga madaxa
fadlan goorma shalay ballanta caadi dhacday dhan dhiigga gacanta aabo hal weli ahay bilood jawaab jeer jir
ayeeyo gabadhaydu leedahay neef wadnaha cusub markaan qaatay saddex sano walaashay wiilkayga wuuna daryeelka
haddii iska jiraa maya toddobaad ugu biyo ilmuhu saaka dib hada kooxdaada qabaa qorshaha sida sidee sonkorta
daqiiqo kasta sii uur walaalkay wiilka caloosha dawada dhakhtarka foomka lagu loo`.replace(/\s+/g, ' '),
  tl: `sa ko ng ang ako po lang nya hindi anak ngayon yung pag mga sya walang wala naman dugo kung isang kami daw
gamot nung nag parang tapos gusto araw sabi mag nyo ayaw dibdib ito sakit nasa lola lagnat ulo asawa kaya bata
tas kamay akong kahapon lahat pwede namin braso kong mula dito tanong anong hanggang masakit ulit salita sila
tubig tulog tungkol bukas nanay sarili tatay salamat buong dalawang kayo oras paa bahay kailangan lalamunan
pang bagong binti gabi kanina kapatid leeg mukha wag bago hawak ilang kagabi kapitbahay kumain linggo maga naka
sino bunso katawan lumabas paningin sabihin tyan ubo uminom antok bibig kaliwang malamig paano paki rin alagaan
biglang buntis hinga kelan kuya loob sana`.replace(/\s+/g, ' '),
  vi: `khong toi dau noi cho roi hoi bi gio nay tu duoc mat thuoc ban cua qua nguoi ra muon mau het ngay lam tim nha
tay uong vo dung bac tuan gi trong thang phong ong xin doi oi nam bao duong ho khi sot chua nhan chay chong lai
mot cham chan hom chi dang kham hen nguc nuoc phai cung voi soc len loi thay trai truoc hai kho tra chet huyet
ngoai cau dong nhu nua cu nho tieu thi xe goi sung thu thuong tuoi vi vien xuong tai viet bung giay sau ngu
chau danh sao gui giat dap dien nhieu ben tieng thoi lanh binh cai chich chuyen hoc biet hon nhom giup`.replace(
    /\s+/g,
    ' ',
  ),
  zh: `了 的 一 子 没 在 上 到 有 天 好 是 血 发 个 来 人 说 想 打 都 孩 下 吗 这 吃 得 药 里 么 过 痛 手 看 生 出 心 还 头 现 话 儿 您 问 老 去 用 以 周 就 电 死 烧 可 小 时
两 今 他 家 口 大 妈 点 什 开 公 医 吸 月 着 回 次 后 多 水 气 晚 直 糖 自 起 三 宝 护 喘 把 病 几 眼 被 流 能 中 吐 年 事 爸 很 给 呼 从 住 也 嘴 女 们 喝 胸 会 做 分
叫 学 完 早 肚 脸 身 停`.replace(/\s+/g, ' '),
};
