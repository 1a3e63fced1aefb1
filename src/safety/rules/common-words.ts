/** Words of our own lessons, gathered by test/safety/learn.ts: never taken for slips of the rules' words. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a1c aabahay aabo aad aan aaral abajo abeja about abre abren abrio abrir abuela abuelita abuelo abuse abused
acaba acabar acabei acabo acabou accident accidente accouchement account aceite ache achei acho achy acid acido
acorda acordar acting action acucar adag add address adeerkay adentro adhd adolescente adopted adresse adult
adultos af afar afka afraid after afternoon afuera again agarra agarrar agarro age agitado ago agora agosto
agua aguado aguanta aguanto ah ahaa ahaan ahas ahay ahayd ahi ahoga ahogando ahogo ahora ahorcar ahorco ahorita
ai aid aide aidez aimerais aint air aire ajuda ak ako akong akouchman aksidan al alacran alam alarm alarma
alarme alarms alberca albuterol ale alegria aleji alergia alergias alergica alerji alert algo alguem alguien
algun aliento aliviada all alla allah allergic allergique allergy almost alone already also alta aluguel always
alxamdulillah am ama amanecio amanha amarilla amarrado amarran ambalaas ambulance ambulancia ambulansya ameaca
amenaza amendoim amigo amlodipine amo amor amoxicilina amoxicillin an ana anak anaphylaxis anba anbilans
ancianos and anda andaba andar ando ane anemia anfle anfom ang anginas angoudi anh ankle anko annuler ano
anoche anong anos another anpil ans ansent answer ansyen ant antes antibiotic antibiotico anticoagulante antok
antre anvan anvi anxiety any anybody anyen anymore anything anyway ao ap apa apago aparato aparelho aparey
apenas apertando aperto apo app appareil appeler appendix appointment appt appts apre aprende aprender apres
apretado aprieta april aqui ar arag araw arde ardiendo ardor are arent arete arkay arko arm arma arms around
arrache arret arrete arriba arrive arroz as asador asawa ase asi asilo asirans ask asked asking asks asleep
asma aso aspirador aspirin aspirina assis assurance asthma asthme asusta aswe at ata ataque ataques ate
atestado atienden atina atorado atoro atraganta atragantamiento atras attack attacks au aujourdhui aun aunt
aunts autism autista autocorrect autre aux auxilios avale avaler avant avc ave avec avento avienta avisara
aviso avo avoir awake away awgeed awoowe ay ayaa ayaan ayaw ayay ayeeyo ayer ayoko ayuda ayudenme ayunas ayuu
azucar azul azules ba baa baad baahan baan baana baba babae babando babea baby babys babysitter bac back
backpack backup bad badan bag bagay bagong bahay bai baja bajando bajar bajo baka bakuna bal balat balazo
balikat ball ballan ballanta balle balloon bam ban band bang banh bano bao bap baqayaa bar bararan bararay
barartay barata barely baril barriga basa basang baseline bastante bat bata bate bateria bateu bathroom bati
batman bato batri batterie batteries battery bau bave baxay baxday bay bb bc be beat beba bebe bebeu because
bed bedtime bee been beeping before behind being bel belle bells belly belt bem ben benadryl benh berri beses
besoin best bet better between bezwen bi biberon bibig biblioteca bidix bien biet big bigger bigla biglang bike
bil bill bills bilood binh binti binubugbog bipap birth birthday bisha bishii bit bite biyo black bladder blade
blades blanc blanca blanco ble bleach bled bleed bleeding blese blesi bleu bleues bleus blew blistering
blisters bliye blood bloody bloque blue blurry bo boa board boca bodwo body bogsatay boi boiling boit bol bola
bolita bolsa bom bomba bombinha bombita bon bondye bone bong bonito bonjou bonne book booster bop born borra
borracho boses boss bot botando bote both bother boton bottle bouch bouche bouchon bouge bouje bouke boule bout
boutey bouton boutons box boy boyfriend bp bra bracelet braces braco bras braso brazo brazos breakfast breast
breastbone breath breathe breathes breathing bridge bright brinca brincando brinco bring broke broken brother
brothers brown bruise bruised bruises brulante brule brulure brush bs bu bua buena buenas bueno bug bugs buhay
buhok building bukas buluug bumagsak bump bumped bunch bung bunso buntis buoc buon buong burn burned burning
burns bus busca busco busted but buto button buu bwe by bye byen bypass ca caadi caafimaad caano caawa caawiya
cabay cabeca cabelo cabeza cable cabo cacahuate cach cachetadas cachorro cad cada cae caerme cafe cafeteria
cagta cai caida caido caiu cajitas calaamadaha calentura calf caliente call calle called calling calls calool
caloosha calor calorias calories cam cama camara camaron cambiar cambie cambio came camera cameras camina
caminando caminar caminata camine camino camion camp campamento can cancel cancelen cancer candado candy cang
canh cannot cansada cansado cant canula cao cap car cara carbon card cardiac cardiaque cardio cardiologo cards
care caregiver carne caro carro carruurta carruurtayda carry carta cartao carteira casa casco case casi casiir
caso casse cast cat catch cateter cath catheter cau caught cause cay cayo ce cedo ceejinayaa cell celular
center central centro cerca cerebral cerrado cerro cert certificat cesarea cetona cetonas cetones cette chac
chache chai chair chak chaleur cham chan change changed changing chanje chanm chao chart chat chau chaud chay
check checked checking cheek cheio chemo chen cheque cherche chest chet cheveux chez chi chich chicken chien
chieu child chills chip chiquita chiquito chiste chita chiu cho choang chocolate choi choir choke choked
choking cholesterol chong choque chora chose christmas chu chua chuc chueca chueco chui chung chuot church chut
chuyen cicatriz cierra cierran cierto cigarro cigarros cima cinco cinto cirugia cirurgia cita city ciyaar claro
clase clases class clavo clean cleaner cleaning clear cleared climb clinic clinica cloro clorox close closed
closet closing clot clots co coach coagulos cobra cobro cocina coco code coeur coffee cogne coi coin coisa cold
colesterol colgar collapsed college color colorado com comadre combien come comer comes comeu comezon comi
comida comigo coming comio comme comment como companero compania company compre comprime comprimes comprimido
comprimidos compro con concentrador concentrator concussion confidence confondu confundida confused confusion
confuso conmigo connaissance conoce consejos consigo consulta conta contact contacto contar contesta contra
contracao contraction contractions contre control controlled convulsao convulse convulsing convulsion
convulsiona convulsionando convulsiones convulsions cookie copago copain copay copd copia copy coracao coraje
corazon cord cordon corpo corre corriente corta cortada cortando cortar cortarme corte cortei corto cosas
costas costillas costra cote cou couch couche cough coughing could couldnt coule coumadin counseling counselor
count counter counts coup coupe couple cours cousin couteau cover covered covid coworker cp cpap cpr cps cr
cracked cramping cramps crash crashed crazy cream creche cree crema creo crianca cried cries crise crises
crisis crois crooked cry crying ct cu cua cual cuales cuando cuantas cuanto cuarto cuatro cubre cuc cuchara
cuchillo cuelga cuello cuenta cuento cuerpo cuesta cuida cuidadora cuido culays cumple cunada cunado cunaha
cunay cuncun cung cuntada cunto cunugga cuoi cup curita curso cusboonaysii cusub cut cutter cutting cuu cvs da
daahay daalay daaqadda daatay dab daba daban dad daddy dadka dado dads dai dalawang daliri dam dambe dan dance
dando dang danh dano dans dao dap dapat daqiiqo dar daran dareemayaa dareemayo dark darteed das dat date dati
dau daughter daughters daw dawada dawo day daycare days dc de dead debajo debil debo debout decir dedo dedos
deep defibrillator degdeg deixa deixar deja dejan dejar deje dejo del dela dele delirando delire dem demain
demais demande demen dementia demi den dental dente dentist dentista dentro dep depi depois depression depuis
derbiga derecha derecho dernier derniere derrame des desann desculpa desde desk desmaiou desmarcar desmayar
desmaye desmayo despega despertar despierta despues dessus detector deu deus deux devan devant devient devil
dexcom deye dhabarka dhacay dhacday dhakhtar dhakhtarka dhakhtarku dhallaanku dhammaaday dhammaatay dhan
dhaqaajin dheer dhegta dhex dhididayaa dhiig dhiigga dhiigkarku dhiman dhimasho dhinac dhintay dhow dhuftay
dhulka dhuunta di dia diabetes diabetic diabetica diabetico diabetique diablo dialisis dialysis diaper diapers
diario diarrea dias diastat diazepam dib dibdib dice dicen diciendo did didnt die died dien dieron diet dieta
dieu diez dife diferencia difference different diga digo digoxin dije dijeron dijo dila dilay dilayaa dili dilo
dinero dinh dinner dio dios dire direccion direito disability discharge disculpe disent dishes disparet
disparos disse dit ditou diz dizan dizzy dlo dnr do doa dobla doble doc docteur doctor doctora doctors doendo
does doesnt dog doi doigt doigts doing dois dokte dollars dolor dolores dom domestic domestica domi domingo don
donar donde done dong donne dont doonaa doono door dor dorme dormi dormida dormido dormindo dormir dort dos
dose dosis dot double doubled doule douleur douloureux down doy dr drain drank drill drink drinking drinks
drive droit drooling droop droopy drop dropped drops drowning drunk dry du dua duas due duele duelen duelo
duerma duerme duermen duermo dugo dui dumede dumi dumudugo dung duoc duoi duong dur dura during durmio duro
dusky dut duty dwat dwet dyan dyare dye dying each ear early easy eat eating eats eau echa echo ecole ecrire
ecris edad ede edge edtan ee eeyga efase egg eggs egzamen ejercicios ekg ekri el ela ele elevador elevator
eliquis ella elle em embarazada embarazo embolia emergencia emergencias emergency empapado empezo empty en
enalapril enceinte encerrada encias encima encontre encore encuentro encuesta end ended endispoze enero enfant
enfants enferme enfermeira enfermera enfimye enfin english engoliu enorme enormes enough ensilin entend entendi
entends entra entre entrenador envie ep epi epilepsia epilepsie epilepsy epipen equipo er er3 era ere error es
esa escaleras escalofrios escola escolar esconde escondida escrever escribe escribo escuela ese eske eskopyon
eso espalda espanol espera esperar espero esposa esposo espuma esqueci esquerda esquerdo essa esse essouffle
essoufflee est esta estaba estacionamento estado estamos estan estar estarian este esto estomago estoy estudio
estuvo estwok et etait ete etouffe etre eu even evening ever every everybody everyone everything everywhere ex
exam exame examen exercise existir expediente expired explain exploto extension extra eye eyes faalig fabuloso
faca facada face fache faco fadlan fahmin failli faint fainted fair faire fais fait fala falando falar
falciforme fall falling falls falo falou falta familia familiar family fanmi fann far farmacia farta fast
fasting fat fatigue faut favor fax faz fazer fe febre febrero febrile fecha fechando feed feeding feel feeling
feels feet fek feliz fell felt femen femme fentanyl feo feria ferme fervendo fet feu fever few fi fica ficou
fiebre field fiesta fievre figi fiican fiicanahay fikirayaa fil filha filho filhos fill fille fils fimen fin
finally finan find fine finger fingers fini finir finished fire firma first fish fisico fistula fit five fix
fixed fiz flat flemas floor floppy flow flu flujo flush fly flyer flyers fmla fo fogo foi fois foley folks
follow fom food foomka foot football for force forehead forgot form forma formula formulaire formulario fort
forte fos foster foto fotos found four frape frappe frasco frase fre free frere fresh fret fria friday fridge
friend frijoles frio frissons froid from front fudud fue fuente fueron fuerte fui fuimos fuit full fumar fundo
fundraiser funeral funny furan futbol fwa fyev ga gaano gaas gabadhayda gabadhaydu gabapentin gabi gacanta
gacmuhuna gade gagawin gagging gai galing game gamot gan gana ganas ganhei gap garaaca garaacaa garaacay
garabka garage garde garganta gas gasa gases gasolina gason gasping gato gauche gave gay gaz ged gelada gelado
gelatina gemelas gemendo gen general generator genou gente genyen geri get gets getting ghe ghi gi gia giam
giao giat giay giet gilid ginaw gio girl girlfriend giu giua gium giuong giup give gives glass glasses glicose
globo glucagon glucometro glucose glycemie go goal goay goch god goes goi going goj golpe golpeo golpes gone
gonfle gonna good goodbye goorma gordo gorge got gotas gout gouttes gown grabbing gracias grade gramoxone grand
grandbaby granddaughter granddaughters grande grandfather grandkids grandma grandmas grandpa grandson grangou
granme granmoun grann granpe grape gras gratel gratis gratte grave gravida gray great green grenn grief grip
gripe gris grita gros grossesse group groupe grupo gtube guarderia gubay gubtay gudaha guduudan guerra gui gum
gumagalaw gums gun guriga gushing gusta gusto guy gwo gwoses gwoup gym ha haa habang habeenkii habia habitude
habla hablando hablar hable hablo hace hacemos hacen hacer hacerme haciendo had hadal hadda haddii hadlayaa
hago haha hai hair hal half halle halos ham hambre han hand handicap handout hands hang hanggang hanh happening
happens happy hard hargab harm has hasnt hasta hat have havent having hawak hay haya hayo haysa haysaan haystaa
he head headache headaches health hear hearing hears heart heat heavy heerkulkiisu hehe heimlich helaa helado
helay hell helmet help helping hen her here herida hermana hermano hernia herself hes het heure hey hi hice
hicieron hielo hiem hier hieu high hihi hija hijo hijos hilo him himself hincha hinchada hinchado hinchazon
hincho hindi hinga hinh hinihingal hinimatay hininga hip hipon hirap hirviendo his historia history hit hita
hits hives hiwa hizo hj ho hoa hoach hoai hoarse hoc hoi hoja hoje hola hold holding hom hombre hombro home hon
hondo hong hongos hoos hooyo hop hope hopital hor hora horario horas hore hormigas horrible horrivel hospice
hospital hot hotline hour hours house how hoy hpv hr hrs hu hub hubiera huele hueso huevo huge humihinga
huminga huminto humo hunde huni huracan hurdaa hurdada hurdo hurt hurting hurts husband husbands hut huyet iba
ibuprofen ice id ida idea ideas idees idin idk ido iep if iga iglesia igu igual ihi ii iigu iima ijans il ilaa
ilaahay ilang ilaw ilkaha ill ilmaha ilmo ilmuhu ilong iloobay ils im ima imaginary imanaya imisa impossible in
inaan inaatake inay incendio inchada inchado inchou incision inconscient indhaha ine infant infarctus infarto
infection info ingles inhalador inhaler iniisip ininom init injury inr inside instead insulin insulina insuline
insurance inta internet interprete interpreter into inuu inuutusan inyeccion inyecto ir irbadda irma irmao is
isaga isang isbitaalka isbuuc isdil isha iska isku iskuulka isla isnt isso istaagay istaagtay istarook istwa it
itchy itim its ive ivy iyak iyo izquierdo ja jabay jaja jajaja jala jalo jamais jambe jambes jan janm janti
january jarabe jaranjarada javel jaw jawaabayso jawaabo je jeer jejum jerking jesus jete jezi ji jikada jir
jira jiraa jiray jirka jiro jirta jirtaa jis job jodia joelho jogar jogo joke joogsanayo joojiyay jou joue jour
jours jr juega jueves jugando jugar jugo juice julio july jump june junio jus just juste jwe jwenn ka kaadidu
kabann kacay kacayo kadib kafe kaga kagabi kahapon kahit kailangan kakatawa kala kalahati kale kaliwang kama
kamay kami kan kanang kanina kaninang kanpe kapab kapatid kapitbahay kapos karaa kari karin karka karku karo
karto kase kasi kasta katagal katawan kausap kay kaya kayo ke keep keeping keeps kelan kem kenbe keo keppra
kesa kesyon ket ketones keu kevin khac khalad khaldan kham khap khau khe khi kho khoa khoc khoe khoi khong ki
kicin kicked kicking kid kidney kids kiem kieng kiero kijan kile kill killed killing kilos kim kin kind kinda
kinder kinh kiniin kiniinka kinukulong kisa kit kita kitchen kite kiwi kkk kkkk kle klinik klowoks kms knee
knees knife knocked know ko kob kod kole komanse konbyen konesans kong konn konnen konprann konsa kontan konti
konting koronto kot kote kotex kotse kou kouchet koule koulev kounye koupe kouran kout kouto kraze kreyol kriye
kriz ku kubbadda kulay kulul kuma kumain kumakain kumbulsyon kung kursi kuryente kutsilyo kuya kwe ky la laaan
laabta laakiin lab laba laban labas labi labios labor laboratorio labs lacag lacagta ladan lado lados lady
lafyev laga lage lagnat lagrimas lagu lahaa lahat lai laisse lakay lake lalabbo lalamunan lam lama laman
lambarka lan lane lang langit langue lanh lanmo lannwit lantus lap large las lason last lastima lastimar late
later lau laughing lavabo lavi law laway lay lb lbs le lead leaking leaning leave leche lee leedahay leedihiin
leeg leer leeyahay left leg legliz legs leh lekol lembra len lendi lengua les less lestomak let letter letters
leucemia leukemia levantar leve levei lever levou levres li library libras libro lich lie lien lieu life
lifeguard lift lifting liga light lighter lightheaded lightning lights like likod lil limp limpio lindo line
linea linggo lingua link lip lips liqay liqi liquid liquido liquidos lisinopril list lista listo lit little liv
live living lix llama llamar llame llamen llamo llave llaves llega llegar llego llegue llena lleno lleva lleve
llevo llora llorando llorar lloro lo loang lobby loca lock locked loi lol lola lolo lom lon long longe lontan
loo loob look looking looks lop lopital los losartan lost lot lou louder lourd louvri love low lower lows lu
lua luc lucecitas luego lugaha lugar lugta luha lui lumabas lumalabas lumiere lump lunch lundi lunes lung lungs
luoi luon luz lvad ly ma maaha maalin maalmood maanta maayos mabaho mabuhay mac macaan mach mache machete
machin machine machoire madanm madax madaxa madaxana madaxayga made madow madre madrugada mae maestra mag maga
magaling magising maglakad magnet magpakamatay mahadsanid mai mail main mainit mains maintenant maintindihan
mais maison mak makahinga makapagsalita makatayo make makes making makita mal malabo malalim malamig malax
malay malgre malikot malkadi malo maltrato mama mamae mamamatay maman mamar mamas mamatay mami mamie man mana
manana manchas manda mandam mandan mandar mande manden mandibula mando manejar mang manganak mange manger
manguera manha manhid mani manje manman mano manos mansanas mantika many manyen mao maputla maquina mar marble
marca marcas march marche marcher marco mareada mareado mareo mari maria marido marka markaan markay markii
marks markuu martes mary marzo mas masakit mashiinka mask mat mata mataas matag matagay matagayaa matan matant
matar matarme maten matigas matin mato matou matter mau mawala maxaa maxaan maxay may maya maybe mayo me mean
med media medica medicaid medical medicaments medicina medicinas medicine medico medikaman medio mediodia medo
meds meeting meio mejor melanje melhor meme men menace menina meningitis menino menm menos mensaje mensajes meo
merci mere mes mesaj meses mesh mesi mesma mesmo message messages met meta metadona mete meter metformin
metformina methadone methotrexate metio mettre meu meus mexe mezon mga mi mid midi midnight miedo mieng
miercoles mieux might migraine mild milk mim min mindi minh minha minit mins minute minutes minuto minutos mira
mis misa misis misma mismo miss missed missing mitad mixed miyaa miyir ml mo mochila mode moi mois moitie moja
mojo mole moleste mollera mollet mom momento moms mon monday moneda money mong monoxide monoxido monte month
months morada moradas moradito morado morados mordeu mordida mordio mordu more moreton moretones morir morirme
morning morrer morreu morri mort morte mosquito mot mother mothers moto motrin mots mou moun mouri mourir mouth
move moved mover movie moving mr mri mu mua muc much mucha muchacha muchas muchisimo mucho muela muere muero
muerta muerte muerto muertos mueve muevo mugdi mui muito mujer mujeres mukha mula mulher mumbling mundo mung
muntik muon murcielago murder murio mushrooms muslo musqusha muy mwa mwatye mwen my myself n95 na nabad
nabarkii nabro nabulunan nacida nacido nacio nada nadie nadulas naftayda nag naglalaro nagsasalita nagsusuka
nahihilo nahulog nail nainom naipit naiwan naka nakagat nakainom nakakainom nakalimutan nakalunok nakaupo
nalgadas naloxone nalulunod nam namaga namamaga naman namatay name names namin nan nana nanay nang nanginginig
naninigas nao nap naputol narcan naricitas naririnig nariz nas nasa nascido nasunog natanggal navidad nay ne
near nearly nebulizer necesita necesito neck need needed needle needles needs neef neefsan neefta neeftu neg
negra negro neighbor neighbors nele nem nen nena nene nenem nephew nervios nerviosa nervous neu never new
newborn news next nez ng nga ngan ngat ngay ngayon nghe nghen nghet nghi nghiem ngipin ngoai ngoi ngon ngop
ngot ngu ngua nguc ngung nguoi nguy nguyen nha nhac nham nhan nhanh nhat nhau nhay nhe nhien nhiet nhieu nhin
nho nhoi nhu nhuc nhung ni nice nicu niece nieta nieto nieve night nights nimewo nin nina ninera ninguem
ninkayga ninkaygu nino ninos nite nitro nitroglycerin no nobody noche noches noi noir noise noisy noite noix
nolol nomal nomas nombre non none nong nonsense nonstop noo noolaado noon noqday noqon normal nos nose nosotros
nostrils not note nothing nou nounou nous nouveau nouvel nova novela novia novio novo now nowhere nua nueva
nueve nuevo nuez nuit numb number numbers numbness numero numeros nunca nung nuoc nuot nurse nursing nwa nwaye
nya nyo o2 objectif ocupa ocupo oeil of off office oi oido oigo ojitos ojo ojos ok okay okipe oksijen
oksijiintu old olho olla olvide olvido om ombligo on once oncle onde one ones ong online only ont ontem oo
ooyaa open opera operacion operaron operasyon operation opere opresion opresyon or oras orden order ordered
ordonnance orilla orina orinado orinar orino os ospital other otra otro ou oublie our out outlet outra outside
ouve over overdose overdosed own oxigenio oxigeno oxy oxygen oxygene oye pa paa paano pacemaker pack pad padone
padrastro padres pag paga pagar page pagina pagos pai pain pains pal palabra palabras pale palido palsy
pamangkin pamatay pan panal panales pang panga panic panico paningin panne panse pantal pantry panza papa papai
papas papatayin papel papeles paper papers paperwork papi papiers papunta papye par para paracetamol parada
parado paralisis parang parar pararme parche parece pared pareja parenting parents parir park parking parle
parler paro parou parque part partent partes partir partner parto partout pas pasa pasada pasado pase paske
paso pasos pass passa passada passado passe passed passee passing passou passport password pastilla pastillas
pastor patay patayin patch pateo pati patient patio pawis pawol pay pays paz pe peanut peau pecho pedazo pedi
pediatrician pedido pedir pee peed peeing pega pegar pego pegou pegue peito pela pele pelicula pelo pen pena
pend penicillin pens pensamento pensamientos pense penso people peor pequeno pera percent perdi perdio perdon
perds perdu pere period perna pernas pero perro person personne pesa pesado pescado pescoco peso petit petite
petits peu peur peut peux peye peyi phai phan pharmacie pharmacy phat phim pho phoi phone phong phu phun phut
physical pi pica picc pick picking pico picou picture pide pidio pie piece pied piedra pieds piel pienso pierna
piernas pies pike piki pila pilas pile pill pills pin pinas pince pink pinsan pior pipi piqure pire pise piso
pistach pistola pita piti pitit pito pizza placard place plaie plan plancha planning plano plaques platica play
playing please plein plen pleure pls plus pm pneumonia po poco pod pode podemos poder podia point poison
poisoning poisson poitrine poko pollo pommes pone pongo poniendo ponp ponte pool poop pooped popo poquito por
porque port porta portal porte positive positivo posso poster postpartum pot pou pouco poukont pounding pounds
pour pourquoi power pq pra practice pral pran precisa preciso prednisone preeclampsia prefere prefiero pregnant
pregunta preguntan preguntar preguntas pregunto premye prend prende prendio prendre prends presa presion preso
presque press pressao pressure presyo preto prevencion prevention prima primera primeros primo print pris prise
privates prix pro probably program programa proposito prueba pt puede pueden puedo puente puerta puerto puffer
puffy puis puking pulled pulling pulse pulso pump pumutok puno punto puntos pupil pupila puras puro purple
purpose pus puse pushed pusieron puso put putting pwatrin pwazon pwede pye qaado qaataa qaatay qabaa qabo qabow
qabtay qaliinka qandho qaniinay qaniintay qarqay qdo qof qofna qoorta qoran qoray qori qorshaha qu qua qual
quan quand quando quang quanh quanto quarto quase que quebrou queda quedan quede quedo queimadura queimou queja
quel quelle quels quem quemada quemadura quemando quemar queme quemo quen quente quer queria quero question
questionario questionnaire questions qufac qui quick quien quiere quieren quiero quijada quimio quinta quisiera
quit quita quitan quitar quitaron quito quiz quoi quy ra rabaa rabia rabies rabnaa rabo rach rache racing radio
rag raide rale ran randevou rang rapidisimo rapido rappel rara raro rasguno rash rat rate ratito rato raw ray
rayo razor rcp rdv re reacciona reaction read reading reads ready real really receita receta recien reconoce
record records rectal red referido referral refill refills refri refugio refuse regalan regla regreso rehab
rehabilitacion rekonet rele reloj remed remedio remedios remind reminders ren rendez renmen renouveler renouvle
renovar rent renta reorder repente repond reponn report reporto reschedule rescue respira respiracion
respirando respirar respirasyon respire respirer respiro respite respond responde reste result resultados
results resumen rete retire reveiller reveye revisa rezen ri ribs ride rie rien right rigole rin rindo ring
rings rinon rio ripping rir rire risa rit rive rn robot rock rodilla rodillas roi roja rojo rolled rompio ronca
ronchas ronco ronfle roof roofing room roommate ropa rope rosa rosita rosto rot rouge round roxas roxo rsv rude
ruedas ruido run running runs rut sa saabsan saac saacad saaka saan saaray sabado sabe saber sabi sac saca
sacamos sacan sacar sacaron saco saddex sadri safe safety sai said saigne saindo sait saiu sakit sal sala salad
salamat sale salen sali salieron salio salir salita saliva salt salud sama samdi same sameeyaa san sana sang
sangra sangrado sangran sangrando sangrar sangre sangro sangue sanh sanka sannad sannadkii sannado sano sans
santi sanzatann sao sap sariirta sarili sariwang sarou sat sats saturacion saturation saturday sau saute saving
saw say saying says scar scared schedule school scouts scratch screaming screams se sea season seca seco second
secoue secours section secundaria see seeing sees seexan seexday seguir segunda segundo segundos segura seguro
seis seizure seizures sel self selles selman sem semaine semaines semana semanas semen senales send sending
seniors senor senora senorita sens sense sensor sent sentado sentido sentir senyen sepsis ser sera sere serpent
serre ses sesame set seul seven sex sexta sexto shake shakes shaking shaky shalay shallow shan shaqaalaha
shaqada shaqeeyaa shaqo sharp she shelter shes shift shil shingles shivering shocked shoes shoot shooting shop
short shot shots should shoulder show shower shrimp shuban shunt shut si sick sickle sida side sidee sidii
siempre siente siento siffle sigaar sign signal signature signed significa signs sigo sigue sii siiyay sik
sikip sila silba silla sillon simula sin sinasabi sinasaktan since sinh sino sintomas sinturon sips sira sirve
sispann sister sisters sit site sitting six siy size skin skipped slapped slaps sleep sleeping sleepy slept
slid slow small smells smile smoke smoking snake snoring snow so soaked soaking sober sobrang sobre sobredosis
sobrinho sobrino soc soccer socda socdaa social socon socorro socotaa soda soeur soft soga soi soir sol sola
solo some somebody someone something son sonda sonde song sonkorta sonkortaydu sonkortu sonnen sono sonolento
sonrisa sons sont soo soomaali sopa sore sores sorry sort sot soti sou souf souffle souke sound sounds soup
sous sove soy spanish speak speech spell spells spit spits splashed spleen sports spot spots spotting spray
spreading spring squeezing st stab stabbed stabbing staff stairs stand staring start started starting starts
station stay stent step stepdad steps steroid steroids stiff still sting stings stitches stomach stone stool
stop stopped stopping stops store storm story straight strep stress strip strips stroke strokes stuck study
stuff stung su sua suaasha suando sube subi subio suboxone sucre suction suda sudado sudando sudar sudden
suddenly sudo sudor suegra suelo suelta suena sueno sueur sugar sugars sugat suicida suicidal suicide suicidio
suis suivi suka sumabog sumasagot sumasakit sumisikip sumiu summary summer sumuka sun sunburn sunday sung sunta
suot super supper supplies support sur sure surgery survey survivor sus susto suuxdin suuxdinta suuxi suyen svp
swa swallow swallowed swe sweat sweatin sweating sweats sweaty swelled swelling swim swimming swollen sya
symptoms ta tabingi tabla table tableta tach tacos tagalog tagas tagay tagtay tahay tai take takes talk talking
tallaalka tam tambien tampoco tan tande tang tank tankou tann tanong tanperati tanpri tansyon tanta tantas
tantito tanto tao tap tape tapo tapos tarde tardes tarea tarjeta tas tasha tat tata tatay tay tb te teach
teacher team tears techo teen teenager teeth tele telefon telefone telefono telefoonka telephone tell telling
telman tem temblando temblar temp temperatura temperature tempo temprano temps ten tender tendo tenemos tener
tenga tengo tenho tenia tenido tension terapeuta terapia termine termometro terre terrible tes test testa
testamento teste tested testicle testiculo tet tetano tetanus tete teve text texto texts th thai than thang
thanh thank thanks thao that thats thay the them then theo therapist therapy there theres thermometer these
they theyre thi thieu thigh thing things think thinking thinks thinner thirsty this tho thoai thoi thong those
thoughts three threw throat through throwing throws thru thu thua thuc thumb thuoc thuong thursday ti tia tib
tibebe tide tie tiem tiembla tiempo tien tiene tienen tieng tient tieso tieu tight tightness til till tim time
times timoun tin tina tingle tinh tiny tio tipo tips tirado tirar tire tired tiro tita tito tiyan to toa toan
toban toca toco toda todas todavia today toddler toddobaad toddobaadkan todo todos toe toi toilet toilettes
told toma tomada tomado tomando tomar tombe tombee tomber tome tomei tomo tomorrow tomou tonbe tong tongue
tonight tonsils tonto tonton too took tooth toque torcio tornado tos tose toser tosio tosse tot tou touch
touche touched touches toudenkou toudi toufe tounen tourne tous touse tousse tout toute toux touye toy tra
trabajadora trabajar trabajo trabalho trabo trach tracheo tractor trae traffic tragar trago trai traia traigo
train training tram tranble tranca trang trangle transpire transplant trapo traqueo traqueostomia tras
trasplante trauma travay travel travers tre tree tremble tremendo tren tres tri tried trip tris triste troca
troi tron trong trop troquei trouble trouve tru trua truck true trung truoc truong truyen trying tu tuan tub
tube tubig tubing tubo tuc tudo tue tuer tues tuesday tuhod tui tulay tulog tulong tumalon tumama tumawag
tumigil tummy tung tunnel tuoi tuong tuot turn turned turning turns tusok tuubada tuve tuvo tv twa twalet twice
twins twitching two twop twoub tyan tylenol type ubo ubos ugu ulit ulo ultima um uma umaga uminom un una unas
uncle unconscious under une ung units uno unos unresponsive uns uong uot up upset urgent urgente urine us usa
usar use used using uso ustedes usual usually uti uu uun uur uurka uva va vaccin vaccine vacina vacuna vacunas
vai vais vaksen vale valvula vamos van vang vant vao vape vaso vay vcs ve veces vecina vecino veggies veinte
vencio vendo vendredi veneno vengan venir vent ventilador ventilator ventolin ventoline ventre veo ver verano
verdad verde verduras vergonha vermelho vert vertiges very vesicula vestido vet veut veux vez vezes vi viaje
vibora vida vide video vie vieja viejito viejo vien viendo viene vient viernes viet vieux vin vini vino
violence violencia violet violettes vire visage vision visit visita vista vit vitamin vitamina vite viv viva
vive viver vivir vivo vivre vizinha vizinho vle vo voces voi voice voicemail voices vois voisin voisine voit
voiture voix volar vole voltou voluntaria volunteer volver volvieron volvio vomi vomissements vomit vomita
vomitando vomitar vomite vomiting vomito vomitou vontade vos votre vou voudrais vous vovo voy voye voz vozes vs
vu vua vueltas vuelve vui vwa vwazen waa waan waana waayay waayeel waayeelka wada wadnaha wadne wadno wag wait
waiting wake wala walaal walaalkay walaashay walang walba walgreens walk walked walking walks wall wanaagsan
wanna want wanted wants wareer wareersan warfarin warfarina warm warqad warqadda was wasnt watch watching water
wax waxa waxaan waxay waxba way wayna we weak wear wed wedding week weekend weeks weight weird wejiga weli
weligay well welts went were wet weyn what whats wheelchair wheezin wheezing when where which while whistling
white who whole why wi wic wife wiilka wiilkayga wiilkaygu wiilku will winded window winter wire with without
wk wks wo woke wonderful wont word words work worker working works world worried worry worse worst wouj would
wouldnt wound wreck wrist wrists write writing wrong wrote wuu wuuna wuxuu wuxuuna xa xaaskayga xaaskaygu xabad
xabadka xabadku xagee xai xalay xam xanh xanuun xanuunaya xanuunayaa xanuunku xarelto xe xet xfa xin xit xiu
xixi xom xong xoog xq xray xu xummad xun xuong ya yaa yahay yall yar yara yaraaday yard yay yaya ye year years
yellow yells yes yeso yesterday yet yeu yeux yidhi yihiin yimid yo yoga yom yon you your yr yrs yung zam zan ze
zo zombie zona zone zoo zoologico zoom zorey zumba адрес анализы аппарат бабушка бабушки бабушку без белые
беременная бил боится бок боли болит боль больше боюсь брат бредит будет будто бы был была были было бьет важно
вас вдруг весь вечером вижу висит внук внучка во воды воздух врач время вроде все всех вся второи вчера вы
выпала выпил выпила где глаза глазах глотать говорит говорить год года голова головои голову голоса горит горла
горло горячая груди грудинои грудь губы да давление давно дала два две двигается дед деда делать день деньги
держится детеи детстве детям для днеи дня до доктор дом дома доме дочка дочке дочки дочь думаю дышать дышит
дышу его ее еи еле ем ему если есть ехать еще жар ждать жена жены жжет живот животе живу жидкость жить за
забыла задыхаюсь записаться звонить знаю зуб идет из извините изо или ингалятор инсулин инсульт инсульта
инфаркт каждыи кажется как какие какои катетер кашель кашляет кислородныи когда комнате кому кость красная
красныи кричит кровати крови кровь кровью кружится кто куда кушает левая легче лежит лекарства лет летать ли
лица лицо лол лучше малыш малыша мама мамы меня месяц месяца минут мне могу может можно мои мокрыи моя муж мужа
мы мысли на надо назад написал нас не него неделе недели недель неделю неделя нее немного несет нет ниже ним
ничего но нога ноге ноги ногу нож ножом норм нормально ночью нужен нужна об обморок обычно одна ок он она
операции опухло опять орет останавливается от отвечает отдает отек отец отменить отца падает палец папа папы
пахнет писать пить пишу план плачет плачу плохо по поводу поговорить под подавился подруга подтекает пожалуиста
пока показывает пол половина полу полчаса помогает помогите помощи помпа понедельник понос попала после пот
потом потому почти поэтому при прививки прививку прием приступ приходит про программа просит просто просыпается
проходит прошла прошло прошлыи пустои путает пьет пью работе раз раза раньше распух рвет рвота ребенка ребенку
ребенок режет режу резко рецепт родов рождения рот рта рука руки руку рядом сама самоубиистве сатурация сахар
свет свистит сдать себе себя сегодня сеичас сердце сестра сижу сильно синеет сказал сколько скорая скорую
слабость слова случаи слышу слюни смены со собака собои сознание сонныи соображает сообщения соседи спасибо
спать спит справка спрашивает стала стало стене стену стоит стою страшно судороги сутки съел съела сын сына
сыну сыпь таблетками таблетки таблетку таблеток так такое такои телефон температура температуры теперь течет то
тошнит третии трубка трясет убить ударила уже укусила ума умереть умерла умираю упадет упал упала устал утра
утром форму ха хаха хватает хорошо хотела хочется хочу храпит хрипит цель час часов чем через чешется что чтобы
чувствую чуть шея шучу эпипен это этои язык ابدا ابره ابغي ابن ابنتي ابني ابوه ابوي ابي اتصل اتنفس اثنين احترق
احس احسن احمر اختي اخذ اخذت اخوي اذا ارمي اريد ازرق اسابيع اسال اسبوع استفرغ استني اسعاف اسم اشوف اصبعي اطفال
اطلع اعراض اعرف اعمل اعيش افكر اقتل اقدر اكل اكلت الا الم امبارح امس امشي اموت امي ان انا انام انبوب انتحار
انسولين انقطع انه اني اوقف اوكسجين اول اي ايام ايدي بابا بارحه بايدي ببطني بتقول بخاخ بخير بدل بدها بدو بدون
بدي براز براسي بس بسبب بسرعه بسيطه بصدري بطاريه بطن بعد بفكر بقدر بكرا بلا بلع بلعت بنادول بنت بنتي بيبي بيت
بيطلع بين تامين تبع تتنفس تحت تحليل تحچي تراك ترد تشنج تطعيم تعبان تقرير تقول تمام تنفس ثانيه ثلاث جاته جاي
جدتي جدي جديد جرح جرحت جسمه جسمها جلطه جنين جهاز جهه جوزي حادث حالي حامل حبتين حبه حبوب حدا حرارته حرارتها
حراره حساسيه حقوني حمام حمدلله حمرا حمل حمي حياه حين خالي خايفه خدت خطه خفيف خفيفه خلص خلصت خمس دايخ درج دقايق
دقيقتين دقيقه دكتور دكتوره دم دنيا ده دوا دوخه دوره دي راح راس راسه راسي ربو رجع رجعت رجلي رح رساله رسايل رضيع
رضيعي رقبه رقم زايده زمان زوجتي زوجي زي زياره زين ساعات ساعه ست سخن سكر سكري سكين سلاح سمحتم سن سنتين سنه سنين
سوال سياره شاء شارع شد شديد شرب شربت شغل شفت شفته شكرا شهر شهرين شهور شو شوي شويه شي صار صارت صارله صبح صحيت
صداع صدر صدره صدري صرع صغير صغيره صوت ضرب ضربني ضغط ضغطي ضيق طاح طالع طبيعي طفح طفل طفلتي طفلي طلع طلعت طواري
ظهر ظهري عاد عادي عارف عارفه عالي عامله عايزه عربي عشان عشر عصير عقرب علاج علامات علبه علي عليا عليكم علينا
عليه عليها عم عمر عمره عمليه عمي عن عندكم عنده عندها عندي عنف عياده عينه عيني غاز غريب غلط فاتوره فتحه فجاه فجر
فحص فوق في فيلم فيه فيها قاتل قادر قادره قاعد قال قبل قسطره قلب قلبه قلبي قليل قهوه قوي قويه كان كانت كبار كبير
كبيره كتير كثير كحه كرسي كل كلام كلب كله كلها كلي كم كنت كهربا كيف كيلو لا لازم لامي لان لحد لدغه لعبه لما له
لو لي ليل ما ماء مات ماضي ماضيه مافي مال ماما ماي متل متي مثل مجموعه محتاج محتاجه مخنوق مدرسه مرات مرتي مرتين
مره مساعده مستشفي مسدس مسك مسموح مش مشيت مطبخ مع معي مغص مفتوح ممكن من مناسب منه منها مني مو موت موعد موعدي
مولودي مي ميعاد مين ميه نار نازل ناس ناشفه نايم نحتاج نزل نزلت نزيف نسيت نص نعم نفس نفسه نفسها نفسي نمت نوبه
نوم هالاسبوع هبط هدفي هل ههه هههه هو هوا هي واحد واقفه وانا وايدي وجسمه وجع وجه وحده وحرارته وراح وراسه ورقه
ورمت وشفايفه وصار وطلع وطلعت وعم وعنده وعندي وعيونها وفيه وقال وقت وقع وقعت وقف وقفت وقلبي وكل وكلامه وكلنا ولا
ولاده ولد ولدي ولونه وما ومش ومن ومو ونازل ونص ونفسي وهسه وهلق وهو وهي ووجهه ويستفرغ ويقول وين يا ياخذ يتحرك
يتكلم يتنفس يخاف يدق يرجع يروح يسار يصحي يصير يطلع يعني يقول يمين ينام ينزف ينزل يوجعني يوجعه يوقف يوم يومين ᄏᄏ`.split(
    /\s+/,
  ),
);
