/** The words that tell each language best, counted in the lessons by test/safety/learn.ts. */
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
  ar: `من ما في علي لا بعد ان بس يوم او وما هل ابني كل عن دم اجب مع هذا لي قبل عم بنتي موعد دكتور سكر عندي بيت ولا انا
له مره خطه قلب متي وانا سنه كيف مدرسه اسبوع امي بدي صار كان لم مو ابوي ضغط وجع شي ساعه كم نفسي الي جديد فحص نعم
ومش اسال دوا شوي لو ايام جهاز شكرا عنده ماذا وهو ارسل رسايل رقم سنين شيء هنا ولدي اي مش احد حبوب سوال شخص عادي
نفس بيبي حامل حبه حراره عمره فريق قلبي هو وقت وين يومين اتصل اكتب حساسيه زوجي شهر شو عياده كتير ممكن اختي اعرف
امبارح ايدي تامين صبح طلع غلط قل لما وصار ولد اكل حمدلله ذلك سكري صدر`.replace(/\s+/g, ' '),
  en: `the my and is to in for it of you he up with his what out im her now this that cant she hes was like all not
but when from says are one need got have just about since or has your had shes wont if its pain back how chest
blood get fever off want please heart right been does new they down night help again dont him over still today
who call breathing by feel there stop ask time head mom fine more take visit morning every know see took said
good fell kid keep kids bad husband went arm came here left too class going talk tell did put eyes list any
hand only yesterday bleeding`.replace(/\s+/g, ' '),
  es: `es tengo dice cuando sin pecho jaja dos puede hoy otra cabeza voy quien fiebre fue anda dio nino siento ahora
despues aire ayuda ayer mano equipo esposo donde eso soy veces sus mucho ojos muy pastillas solo medicina hacer
hasta sigue trae brazo pastilla todos tome dijo enfermera habla hablar mensajes cuello quedo comio hermano
nomas toca doctora veo anoche casi pego persona abuelo hermana palabras panza clase hago hoja lleva ando bajo
asi calentura ese nueva ocupo creo fuerte mueve nadie otro pierna todavia alguien perro porque ahi ahorita
jajaja bano cual vacuna cuanto decir espalda preguntas usted baja puse traigo agarro lengua mensaje ojo piernas
siempre medio prueba tienen cuarto dios jueves orina oxigeno pregunta roja cambiar`.replace(/\s+/g, ' '),
  fr: `je est et il pas pour une les vous dans au ce qui ne elle des avec depuis sur votre par dit fait fils repondez
quand qu ans rien jours apres suis hier fille personne comme peut vos bras encore faire chez coup nous parle
coeur comment mois semaine deux merci petit sans cette ventre fievre quoi semaines soir faut fois heure maison
aux matin mots soins dites maintenant avant demande douleur ecole lui mere pere telephone autre combien
demandez dire marche oui voir peu peux ses svp veux exemple jour maman nuit passe pris quel soeur tension trop
aujourdhui cela ici quelle sous visite eau medecin meme tombe vaccin veut ecrivez parler rouge voit avez
dossier etait ete langue`.replace(/\s+/g, ' '),
  ht: `li ap nan mwen yon pou gen ak ki fe sou ti nou moun san vle depi jou tet pran eske oswa reponn mande pitit
manje voye ye grenn semen kisa byen gason pase dokte ekip rele apre domi mouri mwa ekri kounye bezwen anko chak
manman randevou swen sik tonbe mesaj fwa lafyev kou anpil doule lekol vomi ede bagay anyen mesi mete souf kile
santi soti telefon vant bwe pi timoun kote tansyon vin kesyon kriz maten nimewo dlo fi konnen bouch kijan
lestomak wi chanje jwenn medikaman papye rive tankou anfle janm kenbe kiyes touye vizit boule figi rete anvan
machin travay gwo kanpe anba menm fanmi isit jodi mache minit pral pye desann femen goj selman`.replace(
    /\s+/g,
    ' ',
  ),
  ko: `요 어 이 가 고 아 에 기 는 지 나 하 서 다 해 주 세 데 을 도 리 사 로 자 안 보 니 은 인 시 게 한 려 있 일 마 라 내 제 약 거 대 으 부 예 었 를 전 면 없 먹 들 오 무 문 수
할 계 신 못 번 말 소 장 까 드 물 만 혈 진 그 금 머 의 목 음 여 피 와 알 했 때 화 애 저 상 생 숨 분 두 러 심 손 돌 호 네 져 답 야 열 원 죽 식 정 차 터 래 구 버 편 료 것
새 침 파 겠 치 간 남 늘`.replace(/\s+/g, ' '),
  pt: `meu ta minha um pra uma sem tem ele agora voce quando ontem depois tudo dor filho hoje ela plano sangue quem
faz ja os pode mae quero vou consulta febre pro quer seu bem cabeca coracao pai remedio filha peito fazer fala
posso pressao caiu medico nem pessoa sim telefone ajuda mao escola novo palavras barriga deu isso noite ainda
braco foi qual ar diz olho onde vacina perguntas tenho esse ficou preciso exemplo falar mensagem pergunte suas
dele meio muito nas ninguem precisa cuidar das gente irma mensagens parou queria vezes alguem coisa demais
dizer outra perna exame avo bateu consigo escreva lingua morreu pele quase saiu teve tomei vovo duas enfermeira
fica pergunta pescoco tomou acabou bate`.replace(/\s+/g, ' '),
  ru: `не в и на у что с как я нет от или после за меня по это мне для о ответьте из можно когда а все он вы день к
говорит то уже ли хочу чтобы кто если сын вас вчера могу муж до сегодня есть больше его раз без но назад хорошо
кровь сахар сеичас может мои просто так через да еще ребенок план себя ничего пока например телефон бы мама она
сколько сына теперь дома сердце был голова давление днеи мы спасибо чем где напишите нужна при про болит под
упал было весь врач глаза живот нормально час года делать дышит крови неделю опять прием рука со спросите
температура дальше какои лет минут моя недели пожалуиста смс бабушка`.replace(/\s+/g, ' '),
  so: `ku waa ayaa oo wuu ayaan waan ayuu ah soo iyo baa baan hadda tahay yahay buu iga wax aad aan ayay ii waxaan
dhiig laba xanuun yar dhacay jawaab inaan ilaa leh ee laakiin mar hor karo fiican hore maanta badan rabaa qof
maalmood qandho karaa hooyo isku waxay waxba wuxuu kadib leeyahay goorma neefta ilmaha weli wiilkaygu guriga
igu cusub fadlan laga maya sida ballanta loo dib madaxa ugu dhan sidee caadi dhacday jeer shalay dhiigga
gacanta haddii hal maxaa aabo jir ay haa kasta toddobaad ahay bilood kooxdaada maxay saddex walaashay ayeeyo
daryeelka dir gabadhaydu jiraa leedahay neef sii wadnaha wiilkayga halkan markaan qaatay sano wuuna biyo iska
lama marka qorshaha weydii ilmuhu maxaan saaka dhakhtarka hada`.replace(/\s+/g, ' '),
  tl: `ng ko ang ako po lang hindi nya mga anak ngayon walang kung yung pag wala sya ito isang naman dugo gamot araw
kami daw gusto nung mag tapos nag nasa parang sabi sakit ayaw salita tanong nyo sabihin dibdib anong kaya lola
bata kong lagnat tungkol ulo akong asawa lahat oras tas kailangan kamay mula namin bago sino dito kahapon paano
pwede bukas ilang braso gabi hanggang linggo salamat sarili ulit kayo masakit sila tubig nanay pang tulog
bagong bahay tatay buong dalawang itanong paa pasyente dapat kapatid kumain lalamunan binti doktor kanina leeg
mukha paningin wag hawak kagabi kapitbahay maga naka nila pagkatapos pamilya sige bunso halimbawa ibang kasama
katawan lumabas tumawag tyan ubo uminom antok bibig iba`.replace(/\s+/g, ' '),
  vi: `khong toi noi dau cho hoi roi duoc nay bi gio cua tu mat nguoi gi thuoc qua ban ngay muon ra lam loi trong het
tim vi mau nha xin tra tay bac tuan uong dung vo nhan phong doi mot thang ho bao khi chua ong nam lai kham
duong oi cham sot chi hoac voi dang bo chay chong quy cau cung hom chan goi soc truoc hen dong nua phai thay
viet nuoc nguc ngu thu tieu len nhu hai sau trai ngoai nho xe cu gui kho chet huyet thi vien giup sao tuoi
nhieu thuong danh giay sung tai xuong biet bung chuyen nhom chau dien tieng giat dap xem hon cai dinh hoach`.replace(
    /\s+/g,
    ' ',
  ),
  zh: `了 的 一 没 子 在 有 到 上 个 天 是 好 人 么 发 说 血 来 这 您 打 想 看 下 吗 里 都 孩 什 药 问 吃 过 得 生 手 话 出 还 回 痛 心 现 用 以 时 儿 头 家 可 电 就 周 或 老
去 复 他 开 多 死 医 后 大 烧 两 今 小 点 给 口 妈 病 月 次 们 公 几 自 晚 着 能 吸 护 中 水 起 做 三 气 怎 事 会 宝 年 很 直 糖 把 喘 帮 流 眼 被 写 信 吐 前 呼 爸 团
队 从 分 学 早 诊 也 住`.replace(/\s+/g, ' '),
};
