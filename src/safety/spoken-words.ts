/** The words that tell each language best, counted in the lessons by test/safety/learn.ts. */
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
  ar: `من ما علي وما ابني بس في يوم بعد دم كل بنتي عم سكر عن موعد لا دكتور مع وانا ولا هل لي مره نفسي بدي عندي قلب امي
وجع ابوي له مو ومش انا دوا وهو قبل لو حراره سنه سنين شي صار عنده كان ولدي بيت حامل حبه حبوب زوجي كم متي بيبي
ساعه شو صدر ضغط قلبي كيف مدرسه اسبوع جهاز حمدلله صبح مش نفس وقع وين اكل ايام رجع شوي عمره فجاه وقعت يومين
امبارح ايدي رسايل عندها كتير وصار اول بدون تامين شغل شهر شهرين طلع غلط فحص قادر لما ليل ان جلطه حساسيه صدري
عادي كنت ورقه احمر اختي اخوي اذا الم تمام جدي جديد خطه راسه طواري عمليه لازم نزيف نفسه وعم اسابيع`.replace(
    /\s+/g,
    ' ',
  ),
  en: `my the and is in for it of he up his out im her with cant now she hes this was you what got but like when all
says that since are has just need not wont chest pain from had shes one have back off fever if heart its about
been want down get dont new night does him stop how right over feel please today breathing again took call head
mom by fell morning still fine kid said arm bad good they came take keep there husband kids went class going
help who breath left list yesterday every eyes put cut see hand hurts or bleeding belly daughter feels more
pills think too know hard hot shot breathe`.replace(/\s+/g, ' '),
  es: `es tengo dice sin pecho cuando jaja hoy fiebre voy anda cabeza puede dio fue nino siento aire ahora ayer
despues donde nina otra mano veces mucho ojos esposo muy soy brazo tome ayuda pastillas quien medicina este
cada pastilla nos hermano panza abuelo sigue solo trae anoche comio enfermera hablar mensajes pego veo bajo
casi toca algo cuello eso quedo creo fuerte mueve nomas calentura dijo habla hago hasta clase hacer hoja perro
nueva todos doctora emergencia hermana martes oxigeno asi baja lleva ojo pierna puse traigo llevo miedo orina
piernas quito ronchas agarro ando roja siente alguien dar espalda lengua medio nieto siempre tuve ahorita bano
desmayo dios domingo hijos morado nadie poquito queda rojo tos trago cuenta`.replace(/\s+/g, ' '),
  fr: `je et il mon est pas ai du au dans les pour depuis une elle ne des avec qui sur dit fils ce fait ans fille suis
hier apres par quand jours bras parle vous qu tete fievre comme coup sans coeur rien ventre douleur ou chez
fois lui matin mere pere petit semaines aux poitrine soir mois eau heure quoi svp veux nuit peut semaine ses
tombe arrive cette faire femme gauche maintenant maman meme peux pris combien deux encore gorge marche rouge
tombee vaccin veut yeux avale coupe juste mange mort petite rdv saigne soeur tue tuer votre avant brule dort
ecole frere glycemie oeil partout peu pleure puis sous tension toute vois arrete comprimes cote donne enceinte`.replace(
    /\s+/g,
    ' ',
  ),
  ht: `li ap nan mwen yon gen pou ak ti fe sou ki depi tet nou san vle gason jou eske pran grenn pitit pase ye mwa sik
byen domi manje moun randevou apre tonbe doule mouri semen manman souf dokte lafyev santi fi bezwen vomi chak
bwe kou kounye voye anpil dlo fwa kriz lestomak timoun vant vin rele touye kile tansyon kote machin maten pi
anfle bouch lekol soti chanje figi janm mesaj anko boule goj jodia bagay gwo kanpe koupe desann jwenn kisa
travay anba mesi mete anyen bra kijan pye vale ansent kout minit pral bouje kenbe mache mande reponn swa tou
vaksen wouj ekri frape granmoun vwa estwok fre kriye opresyon papye pike sispann tande vit`.replace(
    /\s+/g,
    ' ',
  ),
  ko: `요 어 이 가 고 아 에 서 나 는 지 기 다 데 하 리 해 안 도 을 주 자 사 세 마 은 니 한 거 로 었 려 먹 들 제 인 시 일 약 부 예 라 오 게 대 애 없 보 으 머 못 숨 있 소 신 피
장 죽 할 를 내 면 혈 러 금 번 전 생 무 열 져 때 목 버 심 했 계 상 침 그 두 드 물 와 파 만 말 손 차 터 살 남 배 빠 수 졌 편 여 같 래 식 정 까 네 문 워 저 토 통 프 새 았
겠 늘 입 스 진 당 음 중`.replace(/\s+/g, ' '),
  pt: `nao meu ta minha pra sem ele tem um agora dor filho ontem uma faz quero cabeca febre sangue ela pro caiu depois
peito coracao marido filha braco fala ja mae quando vou tudo ar deu hoje mao pai os barriga bem noite remedio
diz vacina vovo nem ficou meio muito nas olho perna pressao tomei vezes bateu consigo falou morreu onde parou
quer acabou consulta convulsao dele gente novo pescoco saiu avo bebeu boa coisa escola esse glicose hj irmao
pode qual quase queria tenho teve tomou ajuda costas esquerdo exame posso rosto bate das demais direito falando
fazer gravida isso kkk menino morrer passado porta quente roxo sangrando acho alguem aparelho atestado cima
comeu crianca enfermeira engoliu fica`.replace(/\s+/g, ' '),
  ru: `не и в на у с что меня как от после я нет мне за по он муж день из могу а говорит когда можно хочу это для уже
все вчера назад сын ребенок кровь но просто раз себя сына без болит его если мама сахар мои голова до есть ли
нужна сердце так температура был к она сеичас теперь лет может нормально сегодня сколько упал час больше весь
мужа рука то через боль было губы при глаза горло груди давление живот мы недель о опять под про бабушка вас
где года делать дышит лежит надо руки чуть боли бьет грудь днеи дома каждыи минут прием пьет со таблетки
чувствую дочки дышать моя недели писать рвет рвота сознание спит упала`.replace(/\s+/g, ' '),
  so: `ku waa ayaa wuu ayaan oo waan ayuu soo ah baa baan iyo buu hadda iga dhiig laba xanuun ayay yahay dhacay tahay
ii inaan laakiin waxaan kadib rabaa leh wax aan fiican qandho hooyo wiilkaygu yar karo mar hor ilaa maalmood
badan goorma ilmaha wuxuu caadi hore leeyahay gabadhaydu igu maanta dhacday isku madaxa qaatay waxay neefta
shalay aad guriga ilmuhu karaa markaan wiilkayga wuuna aabo bilood ee gacanta hada saaka sano ayeeyo dawada
dhan hal iskuulka neef qabaa xabadka ballanta jir leedahay biyo jeer laga saddex uur waana waxba ahay kulul
laaan sidee wadnaha awoowe cusub daqiiqo dhakhtarku gabadhayda haya jiraa qaliinka walaalkay weli wiilka
aabahay cunugga foomka jooji kasta kiniinka liqay markuu maxaan ninkaygu sonkorta toddobaad wejiga`.replace(
    /\s+/g,
    ' ',
  ),
  tl: `ko sa ng ako po ang lang nya anak yung ngayon sya pag hindi naman wala walang dugo kami tas nung asawa ayaw
lola parang sakit dibdib nag sabi araw bata daw nyo akong gamot isang kahapon lagnat mga tapos ulo braso gusto
kamay mag nasa tubig kung tatay kaya lahat masakit tulog kong lalamunan namin uminom bukas buong kagabi kanina
maga mula nanay oras pwede ulit bahay buntis dalawang dati gabi kayo leeg lumabas mukha naka tiyan antok binti
huminga kapatid kapitbahay paa pang ubo anong bagong beses dito hirap kailangan kaliwang katawan kumain
magising pawis suka wag bunso habang hawak hinga hininga kahit loob mainit malamig mamatay matigas mins namatay
paano patay salita sila umaga ata bibig biglang`.replace(/\s+/g, ' '),
  vi: `khong toi dau roi noi bi gio cho tu mat hoi thuoc nay qua het ra duoc mau muon uong tay lam ngay vo nha tim
tuan nguoi oi cua ong sot thang chong dung nam nguc bao phong chet trong bac doi duong chay gi hom chan trai
kho nuoc chua phai ho khi len xin lai sau danh sung thay bung mot ngoai ngu voi xe xuong hai nhu truoc tuoi
chau chi cu dap goi nua cung dang nhan thu thuong cam giat hen huyet kham nho tieu ben chich dam dong sao tai
thi vien xong cai cau lanh nhieu giay tieng binh dien hoai tinh vi hoc keu nuot phut tui ngua viet xiu hon`.replace(
    /\s+/g,
    ' ',
  ),
  zh: `了 一 子 的 没 在 上 天 好 到 血 有 孩 是 来 发 吃 说 打 得 痛 个 想 下 都 儿 头 药 过 手 现 生 出 死 里 人 老 么 去 心 还 吗 烧 周 大 口 就 小 宝 话 今 吸 妈 气 点 两
他 这 着 晚 看 家 医 后 多 流 爸 公 吐 喘 月 水 直 三 开 糖 呼 被 以 很 年 时 次 胸 中 什 几 嘴 眼 脸 然 电 从 喝 自 奶 肚 肿 起 身 早 用 突 女 昨 走 住 可 睡 也 分 叫
给 问 会 像 完 把 晕 车`.replace(/\s+/g, ' '),
};
