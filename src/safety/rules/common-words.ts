/** Words of our own lessons, gathered by test/safety/learn.ts: never taken for slips of the rules' words. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a1c aabahay aabo aad aan aaral abajo abeja abelha abi abierta abogado about abre abren abril abrio abrir abuela
abuelita abuelo abuse abused acaba acabar acabaron acabei acabo acabou acaso accident accidentally accidente
accouchement account aceite acelera aceptan ache achei aches acho achy acid acido acorda acordar across acting
action acucar acuerda adag add adderall address adeerkay adentro adhd adios adolescente adopted adormilado
adresse adult adultos af afar afib afka afraid after afternoon afuera ag again agarra agarrar agarre agarro age
agitado ago agora agosto agregue agua aguado aguanta aguanto agulha ah aha ahaa ahaan ahas ahay ahayd ahayn ahi
ahoga ahogada ahogando ahogo ahora ahorcar ahorco ahorita ai aid aide aidez aids aime aimerais ainda aint air
aire ajoute ajuda ak akhriyay ako akong akouche akouchman aksidan al alacran alam alarm alarma alarme alarming
alarms alaska albaabka alberca albuterol ale alegria aleji alergia alergias alergica alergico alerji alert algo
alguem alguien algun aliento aliviada all alla allah allergic allergie allergique allergist allergy almohada
almost alone along already also alta aluguel always alxamdulillah alzheimer am ama amanecio amanha amarelo
amarilla amarrado amarran ambalaas ambulance ambulancia ambulansya ameaca amenaza amendoim amiga amigo
amlodipine amo amor amoxicilina amoxicillin ampollas an ana anafilaxia anak anaphylaxis anatomy anba anbilans
ancianos and anda andaba andar ando ane anemia aneurisma aneurysm anfle anfom ang anger anginas anglais angoudi
anh ankle anko annee annuler ano anoche anong anos anote another anpil ans ansent ansiedad answer ansyen ant
antes antibiotic antibiotico anticoagulante antok antre ants anvan anvi anwe anxiety any anybody anyen anymore
anyone anything anyway ao ap apa apaga apago apagou aparato aparelho aparey apartment apellido apenas apendice
apertando aperto apo app appareil appeler appendix appointment appt appts apre apremidi aprende aprender apres
apretado apreto aprieta april aqui ar arag araw arcadas arde ardiendo ardor are arent arete arkay arki arko arm
arma arms around arrache arranca arranco arrest arret arrete arreter arretez arriba arrive arroz as asador
asawa ase asi asid asilo asirans ask asked asking asks asleep asma aso aspirador aspirin aspirina assis
assurance asthma asthme asukal asul asusta aswe at ata ataque ataques ate atestado atienden atina atorado atoro
atraganta atragantamiento atras attack attacks attend attente au aujourdhui aun aunt aunts autism autista
autocorrect autre aux auxilio auxilios avais avait avale avaler avant avc ave avec aventar avento avez aviao
avienta avion avisara aviso avispa avo avocat avoir awake away awgeed awoowe axila ay ayaa ayaan ayaw ayay
ayeeyaday ayeeyo ayer ayoko ayuda ayudan ayudenme ayudo ayunas ayuu azucar azul azules ba baa baad baahan
baahanahay baan baana baba babae babando babea baby babys babysitter bac back backpack backup bad badan bag
bagay bagong bahay bai bailar baja bajando bajar bajo baka bakuna bal balanta balat balazo balikat balita ball
ballan ballanta balle balloon bam ban band bang banh banho bank bano bao bap baqayaa baqdaa bar bararan bararay
barartay barata barely baril barricaded barriga barulho bas basa basang baseline basketball basta bastante bat
bata bate bateria bateu bathroom bati batman bato batri batterie batteries battery bau bave baxay baxaysaa
baxday bay bb bc be beach beat beba bebe bebes bebeu bebita because bed bedtime bee been beeping before behind
being bel belle bells belly belt bem ben benadryl bendiga benh beny berri beses besoin best bet better between
bezwen bi biberon bibig biblioteca bici bidix bien biet big bigger bigla biglang biilka bike bil bilaash bill
bills bilood binabasa binh binti binubugbog biopsy bipap birth birthday bisha bishii bit bite bites bixi
bixinayaa biyo bizarre black bladder blade blades blan blanc blanca blancas blanco blancos blancs ble bleach
bled bleed bleeding bleeds blese blesi bless bleu bleues bleus blew blistering blisters bliye block bloke blood
bloody bloque blowing blue blurry bo boa board boca boda bodwo body bogsatay boi boiling bois boit bol bola
bolita bolsa bolsillo bom bomba bombinha bombita bon bondye bone bong bonito bonjou bonjour bonne bonswa book
booster bop boquita boredom born borra borracho borran borroso boses boss bot botando bote both bother boton
bottle bottles bottom bouch bouche bouchon bouge bouger bouje bouke boul boule bout boutey bouton boutons bouyi
box boy boyfriend bp bra brace bracelet braces bracito braco branco brand bras brasil braso bravo brazo brazos
break breakfast breast breastbone breath breathe breathes breathing breaths bri bridge bright brinca brincando
brincar brinco bring broke broken brother brothers broviac brown brownout bruise bruised bruises brulante brule
brulure brush bs bu bua buena buenas bueno buenos bug bugs buhay buhok building bukas buluug bumagsak bump
bumped bunch bung bunk bunso buntis buoc buoi buon buong burahin burn burned burning burns bus busca busco
bushimaha busted busy but buto button buu buuna bwe by bye byen byenan bypass ca caadi caafimaad caano caawa
caawiya caballo cabay cabeca cabelo cabeza cable cabo cacahuate cach cachetadas cachorro cad cada cadda cae
caerme cafe cafeteria cagta cai caida caidas caido caigo caillots cair caiu caja cajitas cake cal calaamadaha
calentador calentura calf caliente call calle called calling calls calm calool caloosha calor calorias calories
cam cama camara camarao camaron cambia cambiar cambiaron cambie cambio came camera cameras camina caminando
caminar caminata camine camino camion camp campamento campo can canab cancel cancelar cancelen cancer candado
candy cang cangrejo canh cannot cansada cansado cant canula cao cap caps capteur car cara carbon card cardiac
cardiaca cardiaque cardio cardiologo cards care caregiver carne caro carpal carrelage carretera carro carruurta
carruurtayda carry carta cartao carteira cartel caruurta cas casa casco case cashew casi casiir caso casse cast
castigo cat catarro catch cateter cath catheter cau caught causa cause cay cayo ce cedo ceejinayaa cell celular
center central centro cerca cerebral cero cerrado cerrando cerro cert certificado certificat certificate
cerveza ces cesarea cetona cetonas cetones cette cha chac chache chai chair chak chaleur challenge cham champ
chan chance chang change changed changer changes changing chanje chanm chao chapopote chaque chart chat chau
chaud chay check checked checking checkup cheek chef cheio chem chemo chen cheque chequeo cherche chest chet
cheveux chez chi chia chich chicken chien chieu child chills chip chiquita chiquito chiste chita chiu cho
choang chocamos chocolate choi choir choke choked choking cholesterol chong choque choques chora choro chorro
chorros chose christmas chu chua chuc chueca chueco chui chung chuot chup church chut chuy chuyen cicatrice
cicatriz cidna cierra cierran cierto cigarette cigarettes cigarro cigarros cima cinco cinto cinza circulo
cirugia cirurgia cita citas city ciyaar clammy claro clase clases class clavo clean cleaner cleaning clear
cleared clim climb clinic clinica cloro clorox close closed closet closing clot clots cloudy cna co coach
coagulos cobra cobro cocando cocina coco cod code coeur coffee cogne coi coin coincee coisa cold colesterol
colgar collapsed college colonia color colorado com coma comadre combien come comecou comer comes comeu comezon
comi comida comigo coming comio comme comment common como compadre companera companero compania company compre
comprime comprimes comprimido comprimidos compro con concentrador concentrator concussion condon confidence
confondu confundida confundido confused confusion confuso conmigo connaissance conoce consegue consejera
consejos consent consigo consulta conta contact contacto contar contenta contento contesta conteste contesten
contra contracao contracciones contraction contractions contrasena contre control controlada controle
controlled conversa convulsao convulse convulsing convulsion convulsiona convulsionando convulsiones
convulsions cookie cooling copago copain copay copd copia copperhead copy coracao coraje corazon cord cordon
corpo corre corriente corta cortada cortando cortar cortarme corte cortei corto cosas costas costillas costra
cote cou couch couche cough coughing coughs could couldnt coule coumadin counseling counselor count counted
counter counts coup coupe couple coupure courant cours court cousin couteau cover covered covid coworker cp
cpap cpr cps cr crache cracked cramping cramps crash crashed crazy cream creche cree crema creo crevettes
crianca criancas crie cried cries crioulo crise crises crisis crois crooked cross croup crushing cruz cry
crying ct cu cua cual cuales cuando cuantas cuanto cuarto cuatro cubre cuc cuchara cuchillo cuelga cuello
cuenta cuento cuerpo cuesta cuida cuidado cuidadora cuido cuisses culays culus cumple cumplo cuna cunada cunado
cunaha cunay cuncun cung cuntada cunto cunugga cuoi cuon cup curita curso cusboonaysii cusub cut cuts cutter
cutting cuu cvs da daahay daalay daanka daaqadda daatay daawada dab daba daban dad daddy dadka dado dads dahil
dai dalawang dale daliri dam dambe dan dance dando dang danh dano dans dantis dao dap dapat daqiiqo dar daran
dareemayaa dareemayo dareemin dareemo dark darteed das dat date dati dau daughter daughters daw dawada dawo day
daycare days dc de dead death debajo debil debo debout decia decir dedo dedos deep defibrillator degdeg degrees
dei deixa deixar deixou deja dejan dejar deje dejen dejo del dela delante dele delete delirando delire delivery
dem demain demais demande demen demencia dementia demi demora den denise dental dente dentist dentista dentro
denye dep depale depi depois deporte depresion depressao depression depuis deranje derbiga derecha derecho
dernier derniere derrame des desann descansar descanse descend desceu desculpa desde desfibrilador desk
desmaiando desmaiou desmarcar desmayado desmayar desmaye desmayo despega despertar desperte despierta despierto
despues dessus detecteur detector deu deudas deus deux devan devant devient devil dexcom deye deyo dhaawac
dhabarka dhacay dhacday dhakhtar dhakhtarka dhakhtarku dhalada dhallaanku dhamaaday dhammaaday dhammaatay dhan
dhaqaajin dhashay dheer dhegta dhex dhibo dhidid dhididayaa dhiig dhiigga dhiigkarku dhiman dhimasho dhimatay
dhinac dhinaca dhintay dhow dhuftay dhulka dhuunta di dia diabetes diabetic diabetica diabetico diabetique
diablo dialisis dialysis diaper diapers diario diarrea dias diastat diazepam dib dibdib dice dicen diciembre
diciendo did didnt die died dien dieron diet dieta dieu diez dife diferans diferencia difference different diga
digo digoxin dije dijeron dijo dila dilay dilayaa dili dilo dinero dinh dinheiro dinner dio dios dir diray dire
direccion direito diri dirin dirina dis disability discharge disculpe disent dishes disparet disparos disse dit
dito ditou diyaar diz dizan dizzy dlo dnr do doa dob dobla doble doc docteur doctor doctora doctors doendo does
doesnt dog doi doigt doigts doing dois doit dokte doll dollars dolor dolores dom domestic domestica domi
domingo domino don dona donar donc donde done dong donne dont doonaa doono door dor dorme dormente dormi
dormida dormido dormindo dormir dort dos dose dosis dossier dosye dot double doubled doule douleur douloureux
doutor down doy dr dra drain draining drank drill drink drinking drinks drive driver drives driving droit
drooling droop drooping droopy drop dropped dropping drops drowning drunk dry du dua duas due duele duelen
duelo duerma duerme duermen duermo dugo dui dulce dumede dumedede dumi dumudugo dung duoc duoi duong dur dura
during durmio duro dusky dut duty dwat dwe dwet dyabet dyan dyare dye dying each ear early easy eat eating eats
eau echa eche echo ecole ecrire ecris ecrit ecrivez eczema ed edad ede edge edificio edtan ee eeyga efase
effects egg eggs egzamen ejercicio ejercicios ekg ekip ekri el ela elder ele electric elefante elephant eles
elevador elevator eliquis ella elle em email embaixo embarazada embarazo embolia emergencia emergencias
emergency emocion empapado empezo empty empuja en enalapril enceinte encendedor encerrada encias encierra
encima encontre encore encuentro encuesta end ended endereco ending endispoze enero enfant enfants enferme
enfermeira enfermera enfimye enfin engasgou english engolir engoliu enjoada enorme enormes enough ensilin
entend entendi entends entenet entepret entero entiendo entra entrar entre entrenador envie envoyer ep epi
epilepsia epilepsie epilepsy epinefrina epipen epoc equipo equivocado er er3 era ere erreur error es esa
escaleras escalofrios escola escolar esconde escondida escorregou escrever escriban escribe escribo escuela ese
eske eskopyon eso esos espalda espanol especialista espera esperando esperar espero esposa esposo espuma
esqueci esquerda esquerdo essa esse essouffle essoufflee est esta estaba estacionamento estacionamiento estado
estamos estan estar estarian este esto estomago estos estou estoy estudio estuvo estwok et etait ete etouffe
etre eu even evening ever every everybody everyone everything everywhere ex exam exame examen exercise existe
existir expediente expired explain explodiu exploto extension extra eye eyelid eyes faalig fabuloso faca facada
face fache facil faco fadlan fahmin faible failli failure faint fainted fainting fair faire fais fait fala
falando falar falciforme fall fallecio falling falls falo falou false falta famasi familia familiar famille
family fanm fanmi fann far fariimaha fariimo farmacia farta fast fasting fat fatigue fausse faut favor favorite
fax faz fazer fbi fe feb febre febrero febrile fecha fechando feed feeding feeds feel feeling feels feet fek
feliz fell felt femen femme fenetre fentanyl feo feria ferme fervendo fet feu fever few fez fi fica ficando
ficar ficou fiebre field fiesta fievre fight figi fiican fiicanahay fikirayaa fil file filha filho filhos fill
fille filme fils fim fimen fin finally finan find fine finger fingernails fingers fini finir finish finished
fiquei fire firma first fish fisico fistula fit five fix fixed fiz flaring flat flema flemas floor floppy
flores flow flu fluid flujo flush fly flyer flyers fmla fo foam fogo foi fois foley folks folletos follow
following fom food foomka foot football for force forehead forgot fork form forma formation forms formula
formulaire formulario fort forte fos foster foto fotos found four francais frape frappe frasco frase fre free
frente frere fresh fret fria friday fridge friend friends frigo frijol frijoles frio frison frissons froid from
front fudud fue fuente fueron fuerte fui fuimos fuit full fumar fun fundo fundraiser funeral funny furan furo
fussy futbol fwa fyev ga gaano gaariga gaas gabadha gabadhayda gabadhaydu gabadhu gabapentin gabi gacanta gach
gacmuhuna gade gagawin gagging gai gained galing gallbladder game gamot gan gana ganas gane ganh ganhei gano
gap garaaca garaacaa garaacay garabka garage garahe garanayo garde garden garganta gariir gas gasa gases
gasolina gason gasping gastro gato gauche gave gay gaz ged gelada gelado gelatina geliyay gemelas gemendo
gemeos gen general generator generico genou gens gente genyen gep geri get gets getting ghe ghi gi gia giam
giao giat giay gibberish giet gifle gilid ginaw gio girl girlfriend gising giu giua gium giuong giup give gives
glass glasses glicose globo glucagon glucometro glucosa glucose glycemie go goal goals goay goch god goes goi
goin going goj golpe golpea golpeo golpes gone gonfle gonna good goodbye goorma gordo gorge got gota gotas gout
gouttes gown gps grabbed grabbing gracias grade gramoxone grand grandbaby granddaughter granddaughters grande
grandes grandfather grandkids grandma grandmas grandpa grandson grangou granme granmoun grann granpe grape gras
grate gratel gratis gratte grave gravida gray great green grenn greys grief grip gripe gris grita gritando gros
grossesse group groupe grupo gtube guardar guarderia gubay gubtay guc gudaha guduudan guduutay gueri guerie
guerra guess gui guitarra gum gumagalaw gummy gums gun guri guriga gushing gusta gusto gutom guy guys gwo
gwoses gwoup gym ha haa habang habeen habeenkii habia habitude habla hablando hablar hable hablo hace hacemos
hacen hacer hacerme haciendo had hada hadafkaygu hadal hadalkiisu hadana hadda haddii hadlaa hadlayaa hadlo
hagdan hago haha hahaha hai hair hal half halle halloween halos ham hambre han hand handicap handout hands hang
hanggang hangin hanging hanh happening happens happy hard hardly hargab harm has hasnt hasta hat hate hates
have havent having hawak hawo hay haya hayo haysa haysaan haystaa hazard he head headache headaches healed
health healthy hear hearing hears heart heat heavy heerkulkiisu hehe heimlich helaa heladas helado helay held
heli hell hello helmet help helping helps hen her here herida hermana hermanita hermano hernia herself hes het
heure hey hi hice hicieron hiding hielo hiem hien hier hieu high hihi hija hijo hijos hilo him himself hincha
hinchada hinchadas hinchado hincharon hinchazon hincho hindi hinga hinh hinihingal hinimatay hininga hip hipon
hirap hirviendo his historia historial history hit hita hits hitting hives hiwa hizo hj ho hoa hoach hoai hoan
hoarse hoc hogar hoi hoja hoje hola hold holding hole hom hombre hombro home homework hon hondo hong hongos
hoos hoose hooyaday hooyo hop hope hopital hor hora horario horas hore hormigas horrible horrivel hortagga
hospice hospital hot hotline hour hours house how hoy hpv hr hrs hu hub hubby hubiera huele hueso huevo huge
humihinga huminga huminto humo hunde hunden hungry huni huong huracan hurdaa hurdada hurday hurdo hurricane
hurry hurt hurting hurts husband husbands hut huwag huy huyet hypo iba ibuprofen ibuprofeno ice id ida idea
ideas idees idin idk ido iep if iga iglesia igu igual ihi ii iigu iima ijans il ilaa ilaahay ilang ilaw ilig
ilkaha ill ilmaha ilmo ilmuhu ilong iloobay ils im ima imaginary iman imanaya imisa immisa impossible in inaan
inaatake inay incendio inchada inchado inchou incision inconscient indhaha ine infant infarctus infarto
infartos infeccion infection infirmiere info ingles inhalador inhaler iniisip ininom init injury inr insane
inside instead insuficiencia insulin insulina insuline insulta insurance inta internet interprete interpreter
into inuu inuutusan inyeccion inyecto ir irbadda irma irmao iron is isa isaga isagoo isang isbitaalka isbuuc
isdil isha iska isku iskuul iskuulka isla isnt isso istaag istaagay istaagi istaagtay istarook istwa it itchy
itim itll its ive ivy iyak iyo izquierdo ja jabay jai jaja jajaja jala jalo jamais jambe jambes jan janm janti
january jarabe jaranjarada javel jaw jawaabayso jawaabo je jeedaa jeer jeje jejum jelly jen jerking jesus jete
jeudi jeun jezi ji jidhka jikada jilicsan jir jira jiraa jiraan jiray jirka jirkiisu jiro jirta jirtaa jis job
jodi jodia joelho jogar jogo joke joogsanayo jooji joojiyay jou joue jounen jour jours joven jr juega juego
jueves jugando jugar jugo juice julio july jump june junio juro jus just juste jwe jwenn ka kaadidu kabann
kacay kacayo kache kada kadib kafe kaga kagabi kagat kahapon kahit kailan kailangan kakatawa kala kalahati kale
kaliwang kaliya kama kamay kami kan kanang kanin kanina kaninang kanpe kanse kapab kapatid kape kapitbahay
kapos karaa kari karin karka karku karo kartaan karto kasama kase kasi kasta kat katagal katawan kausap kay
kaya kayo kayong ke keep keeping keeps kelan kem kenbe keo keppra kept kesa kesyon ket ketone ketones keu kevin
keys khac khai khalad khaldan kham khap khau khe khi kho khoa khoc khoe khoi khong ki kich kicin kicked kicking
kid kidney kids kiem kieng kiero kii kijan kile kill killed killer killing kilos kim kin kinain kind kinda
kinder kinh kiniin kiniinka kinuha kinukuha kinukulong kirot kisa kit kita kitchen kite kiwi kiyes kkk kkkk
klas kle klinik klowoks kms knee knees knife knocked know ko kob kod kole komanse konbyen konesans kong konn
konnen konprann konsa kont kontan konti konting kontwol kontwole koronto kot kote kotex kotse kou kouche
kouchet koule koulev kounye koupe kouran kout kouto kouzen kraze kreyol kriye kriz ku kubbadda kulay kulul kuma
kumain kumakain kumbulsyon kumukulo kumukulong kung kursi kuryente kutsilyo kuya kwarto kwe ky la laaan laabta
laahay laakiin lab laba lababo laban labas label labi labio labios labor laboratorio labs lacag lacagta ladan
lado lados lady lafyev laga lage lagnat lagrimas lagu lahaa lahat lai laisse lakay lake lalabbo lalamunan lam
lama laman lambarka lan lane lang langit langue lanh lanmo lannwit lantus lap large lari larmes las lasing
lason last lastima lastimar late lately later lau laughing lavabo lavi law laway lay lb lbs le lead leaking
leaning learn leave lech leche lee leedahay leedihiin leeg leer leeyahay left leg legliz lego legs leh lei
leite lekol lembra len lendi lengua lentes leo les less lesson lessons lestomak let letra letras letter letters
leucemia leukemia levanta levantar leve levei level lever levou levres li library libras libro license lich lie
lien lieu life lifeguard lift lifting liga light lighter lightheaded lightning lights like likod lil limp
limpieza limpio lindo line linea lingala linggo lingua link lip lips liqay liqi liquid liquido liquidos
lisinopril list lista liste listo lit little liv live living lix llagas llama llamada llamar llame llamemos
llamen llamo llave llaves llega llegar llego llegue llena llene lleno lleva lleve llevo llora llorando llorar
lloro lo loaded loang lobby loca lock locked locks loet log loi lol lola lolo lom lon long longe longer lontan
loo loob look looking looks lop lopital los losartan lose losing lost lot lots lou loud louder lourd louvri
love low lower lows lu lua luc lucecitas luck luego lugaha lugar lugaw lugta lugtu luha lui lumabas lumalabas
lumiere lumipat lump lumulubog lumunok lunch lundi lunes lunettes lung lungs luoi luon luz lvad ly ma maaha
maalin maalmood maanta maayos mabaho mabuhay mac macaan mach mache machete machette machin machine machoire
machucar mad madanm madax madaxa madaxana madaxayga made madow madre madrugada mae maestra mag maga magacayga
magaling magising maglakad magnet magpakamatay mahadsanid mahal mai mail main mainit mains maintenant
maintindihan mais maison maitresse mak makahinga makapagsalita makatayo makati make makes making makita mal
mala malabo malad malaha malakas malalim malamig malas malax malay malgre malikot malkadi mall malo maltrato
mama mamae mamamatay maman mamar mamas mamatay mami mamie mamografia man mana management manana manchas manda
mandam mandan mandando mandar mandarme mandated mande mandem manden mandibula mando mandou manejar mang
manganak mange manger mango manguera manha manhid mani manje manman mano manos mansanas mantika many manyen mao
map maputla maquina mar marble marca marcar marcas march marche marcher marco mareada mareado mareo margaday
mari maria marido mariscos marka markaan markay markii marks markuu marmol marque married martes mary marzo mas
masaajidka masakit mascara mashiinka mashiinku mask mat mata mataas matag matagay matagayaa matan matant matar
matarme maten matigas matin mato matou matter mau mauvais mawala maxaa maxaan maxay may maya maybe mayo mdr me
mean med medecin medi media medica medicaid medical medicaments medicare medicina medicinas medicine medico
medikaman medio mediodia medo meds meel meeting meia meio mejor melanje melhor membership meme men menace
menase menina meningitis menino menm menos mensagem mensagens mensaje mensajes menu meo merci mere mes mesaj
meses mesh mesi mesma mesmo mess message messages messaging met meta metadona mete meter metformin metformina
metformine methadone methotrexate metio mets mettre meu meurs meus mexe mexer mezon mga mi mid midi midnight
miedo mieng miercoles mieux might migra migraine mijo mil mild milk mim min mind mindi mindida minh minha minit
mins minute minutes minuto minutos mio mira mis misa miscarriage misis misma mismo miss missed missing mistake
mitad mixed mixteco miyaa miyir ml mmol mo mochila mode moi mois moitie moja mojo mole molestar moleste
molestia molina molinho mollera mollet mom momento mommy moms mon monday mondays moneda money mong monoxide
monoxido monte month months morada moradas moradito morado morados mordeu mordida mordio mordu more moreton
moretones morir morirme morirse morning morphine morrer morreu morri mort morte mosquito mot mother mothers
moto motrin mots mou moun mouri mourir mouth mouthfuls mov move moved mover moverse movie moving mower mr mri
ms msh mu mua muc much mucha muchacha muchacho muchas muchisimo mucho mudei muela muere muero muerta muerte
muerto muertos mueve muevo mugdi mui muito mujer mujeres mukha mula mulher mumbling mundo mung muntik muon
murcielago murder murio mushrooms muslo musqusha mustaqbalka muy mwa mwatye mwen my myself n95 na nabad
nabarkii nabasa nabilaukan nabro nabulunan nacida nacido nacio nada nadar nadie nadulas naftayda nag naglalaro
nagsasalita nagsuka nagsusuka nahihilo nahimatay nahulog nail nainom naipit naiwan naka nakagat nakainom
nakakainom nakakamatay nakalimutan nakalunok nakamamatay nakaupo nakita nala nalgadas naloxone nalulunod nam
namaga namamaga naman namanhid namatay name names namin namorado namumula nan nana nanay nang nanganak
nanginginig nangingitim naninigas nao nap naputol narcan naricitas naririnig nariz nas nasa nascido nasunog
nasusuka natanggal natatakot nau navaja navidad nawawala nay nd ne near nearly nebulizer necesita necesito neck
need needed needing needle needles needs neef neefsan neefta neeftana neeftu neg negra negro neighbor neighbors
nele nem nen nena nene nenem nenhuma nephew nervios nerviosa nervous neu neumonia neuro never new newborn news
next nez ng nga ngam ngan ngat ngay ngayon ngayong nghe nghen nghet nghi nghia nghiem ngipin ngoai ngoi ngon
ngop ngot ngu ngua nguc ngung nguoc nguoi nguy nguyen nha nhac nham nhan nhanh nhat nhau nhay nhe nhien nhiet
nhieu nhin nho nhoi nhu nhuc nhung ni nice nicu niece nieta nieto nietos nieve night nights nila nimewo nin
nina ninera ninguem ninguna ninkayga ninkaygu nino ninos nit nite nitro nitroglycerin niyo no nobody noche
noches noi noir noires noise noisy noite noix nolol nomal nomas nombre non none nong nonsense nonstop noo
noolaado noon noong noqday noqon normal nos nose nosebleed nosotros nostrils not nota note nothing nou nounou
nous nouveau nouvel nova novela novia novio novo now nowhere nua nudo nuera nueva nueve nuevo nuez nuit numb
number numbers numbness numero numeros nunca nung nuoc nuot nurse nursing nuts nwa nwaye nya nyo o2 objectif
objektif obliga obra obrigada ocho october ocupa ocupo odd oeil of off office oi oido oigo ojitos ojo ojos ok
okay okipe oksijen oksijiintu old olho olhos olla olor olvide olvido om ombligo on once oncle onde one ones ong
online only ont ontem onto oo oohinayaa ooyaa oozing open opera operacion operaron operasyon operation opere
opresion opresyon or oras orden order ordered ordonnance oreille oreja orgullo orilla orin orina orinado orinar
orino os ospital other otra otro ou oublie oui our out outlet outra outside ouve over overdose overdosed
overnight own ox oxigenio oxigeno oximetro oxy oxygen oxygene oye pa paa paano pacemaker pack pad padone
padrastro padres pads pag paga pagar page pagina pagod pagos pai pain pains paki pakin pal pala palabra
palabras pale palido palit palo palsy pamangkin pamatay pan panal panales pang panga panic panico paningin pann
panne pano panse pantal pantorrilla pantry panza pao papa papai papas papatayin papel papeles paper papers
paperwork papi papier papiers papunta papye par para paracetamol parada parado paralisis paran parang paranoid
parar pararme parce parche pardon pare parece pared pareja parem paren parenting parents paret parir park
parking parle parler paro parou parque part parte partent partes partido partir partner parto partout party pas
pasa pasada pasado pasar pase paske paso pasos pass passa passada passado passe passed passee passing passou
passport password past paste pastel pastilla pastillas pastor patatus patay patayin patch patea pateo pati
patient patio patron pawis pawol pay pays paz pe peak peanut peau pecho pedazo pedi pedialyte pediatra
pediatrician pedido pedir pee peed peeing peeling pega pegaba pegados pegan pegar pego pegou pegue peito pela
pelando pele pelicula pelo pen pena pend penicilina penicillin pens pensado pensamento pensamientos pensando
pense pensei penso people peor pequeno pera percent percs perdeu perdi perdieron perdio perdon perds perdu pere
pergunta period permiso perna pernas pero perro person persona personne pesa pesado pescado pescoco peso pete
petit petite petits peu peur peut peux peye peyi pez peze phai phan pharmacie pharmacist pharmacy phat phe
phien phim pho phoi phone phong photo phq phu phun phut physical pi pica picazon picc pick picked picking pico
picou picture pide pidieron pidio pie piece pied piedra pieds piel pienso pierna piernas pies pike piki pila
pilas pile pill pills pin pinapalo pinas pinata pinatay pince pink pinkish pinsan pinto pior pipi piqure pire
piscina piscine pise pisin pisngi piso pistach pistola pita piti pitit pito pizza placard place plaie plan
plancha planning plano plant plantee plaques platica play playing please plein plen pleure plomo pls plus plz
pm pneumonia po poco pod pode podemos poder podia poignet point poison poisoning poisson poitrine poko pollo
pommes pompe pone ponen poner pong pongo poniendo ponp pont ponte pool poop pooped pop popo poquito por
porchlight porfa porque port porta portal porte portugues positive positivo posso posted poster postpartum pot
pou pouco poukont pounding pounds pour pouring pourquoi pouse power pq pra practice praia pral pran pre precio
precisa preciso predio prednisone preeclampsia preemie prefere prefiero pregnancy pregnant pregunta preguntan
preguntar preguntas pregunto premye prend prende prendida prendio prendre prends preocupa prep presa presion
preso presque press pressao pressure presyo preto pretty prevencion prevention prima primer primera primero
primeros primo print prior pris prise private privates prix pro probably program programa pronto proposito pros
proud prueba pt pueblo puede pueden puedo puente puerta puerto pues puffer puffy puis puked puking pulang
pulled pulling pulls pulmones pulse pulsera pulso pump pumutok punalada punching puno punto puntos pupil pupila
puras puro purple purpose pus puse push pushed pusieron puso put putting puxa pwa pwason pwatrin pwazon pwede
pwet pwochen pye qaadan qaado qaataa qaatay qabaa qabo qabow qabtaa qabtay qaliinka qaliinkii qandho qaniinay
qaniintay qarqay qdo qof qofna qoorta qoraa qoran qoray qorayaa qori qorshaha qoyska qu qua qual quan quand
quando quang quanh quantas quanto quantos quap quarto quase que quebrou queda quedan quede quedo queimadura
queimou queja quel quelle quels quem quema quemada quemadura quemando quemar queme quemo quen quente quer
queria quero question questionario questionnaire questions qufac qufacayaa qui quick quien quiere quieren
quiero quijada quilos quimio quinta quise quisiera quit quita quitan quitar quitaron quite quitenme quito quiz
quoi quy ra rabaa rabia rabies rabnaa rabo rach rache racing rad radio radyo rag raide rale ramadaan ran
randevou rang rantre rapidisimo rapido rapo rappel rara raro rasguno rash rat rate rather ratito rato
rattlesnake rau raw ray rayo razor rcp rd rdv re reacciona reaction read reading reads ready real really
receita recepcionista receta recibir recibo recien recipe reconoce record recordatorios records rectal recu red
ref referido referral refill refills refresco refri refugio refuse regalan registro regla regreso regular rehab
rehabilitacion rekonet rele reloj remed remedio remedios remember remind reminder reminders remote remove ren
rendez renmen renouveler renouvle renovar rent renta rentre reorder repente repete repond reponn report
reporter reporting reporto reprend rescate reschedule rescue resend resevwa respira respiracion respirador
respirando respirar respirasyon respirateur respiration respire respirer respiro respite respond responde reste
restraining resucitar result resultado resultados resultats results resumen rete retire retraite reussi
reveille reveiller reveye revisa revision rezen rezilta rhume ri ribs ride rie rien right rigole rin rindo ring
rings rinon rio ripping rir rire risa riso rit rive rn ro robo robot rock rodilla rodillas roi roja rojo rojos
rolled rompio ronca roncando ronchas ronco ronfle roof roofing room roommate ropa rope rosa rosita rosto rot
rouge round route roxas roxo rs rsv rua rude ruedas ruido ruim run running runs ruou rusty rut ruth sa saabsan
saac saacad saaka saan saaray sabado sabe saber sabes sabi sac saca sacamos sacan sacar sacarme sacaron saco
sad saddex saddexaad sadri safarka safe safety sagaal sagot sahig sai said saigne saignement saindo sair sait
saiu sakit sal sala salad salamat sale salen sali salieron salio salir salita saliva salive salt salud sama
samdi same sameeyaa san sana sang sangra sangrado sangran sangrando sangrar sangre sangro sangue sanh sanka
sannad sannadkii sannado sano sans sante santi sanzatann sao sap sapo sariirta sarili sariwang sarou sat sats
saturacion saturation saturday sau saudade saute saved saving saw say saying says scale scar scared schedule
school scout scouts scratch scream screaming screams screening se sea season seca seco second seconds secoue
secours section secundaria security sed see seeing seen sees seexan seexday seguir segun segunda segundo
segundos segura seguro sei sein seis seizure seizures sek sekirite sekrete sel self selles selman sem semaine
semaines semana semanas semen senales send sending senha senior seniors senor senora senorita sens sense sensor
sent sentado sentar sente sentence senti sentido sentir senyen sepsis ser sera sere serie serpent serre service
ses sesame set setting seul seven sevi sex sexta sexto shaaha shake shakes shaking shaky shalay shallow shan
shaqaalaha shaqada shaqeeyaa shaqo sharp she sheet shelter shes shift shil shingles shinni shirt shivering
shocked shoes shook shoot shooting shop short shot shots should shoulder show shower shrimp shuban shunt shut
si sick sickle sida sidaa side sided sidee sidii siempre siente siento sierra siet sieu siffle sigaar sigaarka
sign signal signature signe signed signes significa signs sigo sigue sii siiyaa siiyay sik sikip sila silba
silla sillon sim simple simula simulacro sin sinasabi sinasaktan since sinh sino sinon sinto sintomas sinturon
sinus sips sira sirop sirve sirvio sispann sister sisters sit site sitting siwo six siy siya siyen size skin
skip skipped slapped slaps sleep sleeping sleepy slept slid slow slurring slurry small smells smile smoke
smoking smothering sms snake snapped snoring snow so soaked soaking sober sobrang sobre sobredosis sobrina
sobrinho sobrino soc soccer socda socdaa socdo social sociale socon socorro socotaa soda soeur sofa soft soga
sogra soi soignante soir sol sola soley solo solto som some somebody someone something son sonda sonde song
sonje sonkor sonkorta sonkortaydu sonkortu sonnen sono sonolento sonrisa sons sont soo soomaali soon sopa sore
sores sorry sort sorti sosa sot soti sou soude souf souffle souke sound sounds soup sous sove soy spanish
sparkles speak speech spell spells spilled spit spits spitting splashed spleen sports spot spots spotting spray
spreading spring squeezing st stab stabbed stabbing stable staff stairs stamps stand standing staring start
started starting starts station stay stent step stepdad steps steroid steroids stickers sticking stiff still
sting stings stitches stomach stone stool stools stop stopped stopping stops store storm story straight street
strep stress strip strips stroke strokes stuck student study stuff stung su sua suaal suaasha suando sube subi
subio subir subo suboxone sucking suco sucre suction suda sudado sudando sudar sudden suddenly sudo sudor
suegra suegro suelo suelta suena sueno suero sueur sugar sugars sugat suicida suicidal suicide suicidio suis
suite suivi suka sumabog sumasagot sumasakit sumisikip sumiu summary summer sumuka sun sunburn sunday sung
sunta suot super supper supplies support sur suray sure surgery survey survivor sus susto suuxdin suuxdinta
suuxi suyen svp swa swallow swallowed swe sweat sweatin sweating sweats sweaty swelled swelling swen swim
swimming swing swollen sya symptoms system ta taabtaa tabingi tabla table tablet tableta tach tacos tagalog
tagas tagay tagtay tahay tai take takes taking talaga talk talking tallaalka tallaalkii talo tam tama tamales
tambien tampoco tan tande tang tank tankou tann tanong tanperati tanpri tanque tansyon tanta tantas tante
tantito tanto tao tap tape tapo tapos tar tarde tardes tarea tarjeta tas tasha tat tata tatay tatlong tava tay
tb te tea teach teacher team tears techo teen teenager teens teeth tele telefon telefone telefono telefoonka
telephone tell tellement telling telman tem temblando temblar temblor temomet temp temperatura temperature
tempo temprano temps ten tender tendo tenemos tener tenga tengo tenho tenia tenido tension terapeuta terapi
terapia termine termometro terre terrible tes test testa testamento teste tested testicle testiculo tet tetano
tetanos tetanus tete teve text texted texting texto textos texts th thai than thang thanh thank thanks thao
that thats thay the them then theo therapist therapy there theres thermometer these they theyre thi thieu thigh
thighs thing things think thinking thinks thinner third thirsty this tho thoai thoi thong thorax those thoughts
three threw throat through throwing throws thru thu thua thuc thumb thuoc thuong thursday ti tia tib tibebe
tibok tick tide tie tied tiem tiembla tiempo tien tiene tienen tieng tient ties tieso tieu tifi tight tightness
tiktok til till tim timaha time times timoun tin tina tingle tingling tingly tinh tinutulak tiny tio tipo tips
tira tirado tirar tire tired tirei tiro tiroteo tirtira tita tito titube tive tiyan to toa toalla toan toban
tobillo toca tocar toco toda todas todavia today toddler toddobaad toddobaadkan todo todobaad todos toe toi
toilet toilettes told tom toma tomada tomado tomando tomar tombe tombee tomber tome tomei tomo tomografia
tomorrow tomou tonbe tong tongue tonight tonsils tonto tonton too took toosin tooth toque torcio tornado tos
tose toser tosio tosse tossindo tossiu tot totoo tou touch touche touched touches touching toudenkou toudi
toufe toujou toujours tounen tour tourne tous touse tousse tout toute toutes toux touye towel toy toys tra
trabaja trabajadora trabajar trabajo trabalho trabo trach tracheo tractor trae traen traffic tragar trago trai
traia traigo train training tram tranble tranca trang trangle transpire transplant transporte trapo traqueo
traqueostomia tras trasplante trauma travail travaille travay travel travers tre treatment tree tremble
tremendo tren tres tri tried trip tris triste troca trocar troi trois tron trong trop troquei trouble trouve
trouver tru trua truc truck true trung truoc truong truyen trying tu tuan tub tube tubig tubing tubo tuc tudo
tue tuer tues tuesday tuhod tui tulay tulog tulong tumalon tumama tumawag tumigil tummy tung tungkol tunnel
tuoi tuong tuot turn turned turning turno turns tusok tuubada tuve tuvo tv twa twalet twice twins twitching two
twop twoub tyan tylenol type typing ube ubo ubos ugu ulit ulo ultima um uma umaga umiihi umiinom uminom umuubo
un una unas uncle unconscious under understand une ung unit units universidad uno unos unresponsive uns
unsubscribe uong uot up update upset ur urgence urgences urgent urgente urine us usa usar use used using uso
ustedes usual usually uti uu uun uur uurka uva va vaccin vaccine vacina vacuna vacunas vai vais vaksen vale
valvula vamos van vandredi vang vant vao vape vaso vasos vat vay vcs ve vean veces vecina vecino vecinos
vegetables veggies veinte veio vem vencio vendo vendredi veneno vengan venir vent ventilador ventilator
ventolin ventoline ventre veo ver verano verdad verde verdes verduras vergonha verguenza vermelha vermelho vert
vertiges very vesicula vestido vet veut veux vez vezes vi viagem viaje vibora vida vide video vidrio vie vieja
viejito viejo vien viendo viene vient vientre viernes viet vieux vin vini vino vio violence violencia violet
violettes vire visage vision visit visita vista vit vitamin vitamina vitamins vite viv viva vive viver vivir
vivo vivre vizinha vizinho vizit vle vo voces vodka voi voice voicemail voices vois voisin voisine voit voiture
voix volar vole volleyball volta voltou voluntaria volunteer volver volvi volvieron volvio vomi vomissements
vomit vomita vomitando vomitar vomite vomiting vomito vomitou vontade vos vot votre vou voudrais vous vovo voy
voyant voye voz vozes vre vs vu vua vue vuelta vueltas vuelve vui vwa vwazen waa waan waana waayay waayeel
waayeelka wac wada wadnaha wadne wadno wag wait waited waiting wake waking wala walaal walaalkay walaashay
walang walba walgreens walk walked walker walking walks wall walls wanaagsan wanna want wanted wants wareer
wareersan warfarin warfarina warm warning warqad warqadda was wasnt wasp watch watched watching water wax waxa
waxaa waxaan waxay waxba way wayna we weak wear wears wed wedding wednesday week weekend weeks weight weird
wejiga weli weligay well welts went were wet weydiinayaa weyn what whats wheelchair wheezin wheezing when where
which while whistling white who whole why wi wic wife wiig wiilka wiilkayga wiilkaygu wiilku will winded window
winter wire wish with without wk wks wo woch woke wonderful wont woozy word words work worker working works
world worried worry worse worst wouj would wouldnt wound wreck wrist wrists write writing wrong wrote wuu wuuna
wuxuu wuxuuna xa xaaskayga xaaskaygu xabad xabadka xabadku xagee xai xalay xam xanax xanh xanuun xanuunaya
xanuunayaa xanuunaysa xanuunku xarelto xay xe xet xfa xidhaa xidhan xin xit xiu xixi xom xong xoog xq xray xu
xumahay xummad xun xuong ya yaa yahay yall yar yara yaraaday yard yay yaya ye year yearly years yellow yells
yes yeso yesterday yet yeu yeux yidhi yihiin yimid yo yoga yom yon you youn your yr yrs yung zam zan zanmi ze
zero zo zombie zona zone zong zonrox zoo zoologico zoom zorey zumba адрес анализы анкете аппарат астма бабуля
бабушка бабушки бабушку батареика без белые беременная бил боится бок боку боли болит боль больницу больно
больше боюсь брат бредит бросил бросила будет будто буду бы бывает был была были было бьет важно вам вас вдруг
веип вены вес весь вечером вижу визит висит внук внучка во воды воздух вокруг вопрос врач время вроде все всем
всех вся второи вчера вы выпала выпил выпила вырвало вялыи где глаз глаза глазами глазах глотать говорили
говорит говорить год года голова головои голову голоса горит горла горло горячая готова груди грудинои грудь
губы да давление давления давно даже дала датчик два дважды две двигается дед деда делать день деньги держит
держится детеи дети детстве детям для днеи дня до доктор дом дома доме достал дочка дочке дочки дочку дочь
дрожит думаю душил дышать дышит дышу дядя его ее еи еле ем ему если есть ехать еще жар ждать жена жены жжет
живет живот животе живу жидкость жить за забыла завтра задыхается задыхаюсь зажило записаться запишите
заплетается засыпает звонить знаю зуб играет идет идти из извините изо или ингалятор инсулин инсульт инсульта
инфаркт каждыи кажется как какие какои какую катетер кашель кашляет кислородныи когда кожа комнате кому
контроль кость кот красная красныи кричит кровати крови кровотечение кровь кровью кружится кто куда курить
кушает левая легче лежит лекарства лет летать ли лица лицо лоб лол лучше малыш малыша мама маме мамы мед между
меня месяц месяца минут мне могу может можно мои мокрыи мою моя муж мужа мы мыслеи мысли на надо назад написал
нас нашел нашли не него неделе недели недель неделю неделя нее немного несет нет ни ниже никогда никто ним
ничего но новостях нога ноге ноги ногу нож ножом норм нормально носа ночь ночью нужен нужна нужны об обморок
обычно один одна ожога озноб ок окна он она операции опухло опять орет останавливается от отвечает отдает отек
отец отменить отца очки падает падал палец папа папы пахнет первыи перед писает писать пить пишет пишу пищит
план плачет плачу плохо по поводу поговорить под подавился подруга подтекает поел пожалуиста пока показывает
пол половина полу полчаса помогает помогите помощи помощь помпа понедельник понос попала порезала после
посоветуите пот потеряла потом потому почки почти поэтому правда при прививки прививку прием приступ приступов
приходит пришлите про программа пропустил просит просто просыпается проходит прошел прошла прошло прошлыи
пузыри пульс пустои путает пьет пью пятна работает работе раз раза раздуло раньше распух рвет рвота ребенка
ребенку ребенок режет режу резко рецепт родила родов рожать рождения рот рта ружье рука руки руку рядом сам
сама самоубиистве сатурация сахар свет свистит свистом сдать себе себя сегодня сеичас сердца сердце сестра
сидит сижу сил сильно синеет синие сипит сказал сколько скорая скорую слабость слева слова случаи слышу слюни
смены смс снова со собака собои сознание сон сонныи соображает сообщения соседи спасибо спать спине спит
справка спрашивает стала стало стене стену стоит стонет стою страховку страшно судорог судороги сутки съел
съела сын сына сыну сыпь таблетками таблетки таблетку таблеток так такая такое такои там телефон температура
температуры теперь течет теща тихо то тоже тошнит трахеостома третии три трогает трубка тряпочка трясет
трясутся тянет уберите убить удаления ударила ударилась уже узнает укусила ума умер умереть умерла умираю
упадет упал упала устал утра утром уха форму ха хаха хватает ходит холодныи хорошо хотела хотя хочется хочу
храпит хрипит цель час часов часто чем через чешется числа что чтобы чувствует чувствую чуть шею шея школе шучу
эпипен этих это этои язык ابدا ابره ابغي ابن ابنتي ابني ابوه ابوي ابي اتصل اتنفس اثنين احتاج احترق احد احس احسن
احمر اخبار اختي اخذ اخذت اخوي اذا ارض ارمي اريد ازرق اسابيع اسال اسبوع اسبوعين استفرغ استقبال استماره استني
اسعاف اسم اسمه اسمي اسهال اشوف اصبعي اصفر اطفال اطلع اعراض اعرف اعمل اعيش افكار افكر اقتل اقدر اكتبها اكسجين
اكل اكلت اكلم الا الم امبارح امس امشي اموت امي ان انا انام انبوب انت انتحار انجليزي انسولين انقطع انه اني اوراق
اوقف اوكسجين اول اولاد اي ايام ايدي بابا بارحه بايدي ببطني بتقول بخاخ بخير بدل بدها بدو بدون بدي برا براز براسي
بس بسبب بسرعه بسيط بسيطه بشهر بصدري بطاريه بطن بطني بعد بفكر بقدر بكرا بلا بلع بلعت بنادول بنت بنتي بيبي بيت
بيطلع بين تامين تبع تتنفس تحت تحليل تحچي تراك ترجف ترد ترسلوا تسمم تشنج تصير تطعيم تعبان تعبت تقرير تقول تلات
تمام تنفس تهاب توقف ثانيه ثقيل ثلاث ثلج جاته جاي جدتي جدي جديد جرح جرحت جروح جسمه جسمها جلطات جلطه جنين جه جهاز
جهه جوزي حادث حار حالي حامل حبتين حبه حبوب حد حدا حرارته حرارتها حراره حرب حرق حساسيه حسب حسيت حقوني حماتي حمام
حمدلله حمرا حمل حمي حياه حين خالي خايفه خبز خدت خطر خطه خفيف خفيفه خلص خلصت خمس دايخ دخان درج دعم دقايق دقيقتين
دقيقه دكتور دكتوره دم دمي دنيا ده دوا دوخه دوره دي راح راحت راس راسه راسي راضي ربو رجع رجعت رجلي رح رساله رسايل
رضيع رضيعي رقبه رقم روحي ريحته ريقي زايده زجاج زرقا زمان زوجتي زوجي زي زياره زين ساعات ساعه سامحوني سايق ست ستي
سخن سخونه سريع سعر سكر سكره سكري سكين سلاح سمحت سمحتم سمعت سن سنتين سنه سنين سوال سياره شاء شارع شد شديد شرب
شربت شغال شغل شفت شفته شكرا شمس شنو شهر شهرين شهور شو شوي شويه شي صار صارت صارله صايم صبح صح صحيت صداع صدر صدره
صدري صرت صرع صغير صغيره صوت صيام صيدليه ضحك ضرب ضربني ضغط ضغطي ضيق طاح طالع طبيعي طفح طفل طفلتي طفلي طلع طلعت
طواري ظهر ظهري عاد عادي عارف عارفه عافيه عالي عامله عايز عايزه عايله عراق عربي عربيه عرق عشان عشر عصر عصير عقرب
علاج علامات علبه علي عليا عليكم علينا عليه عليها عم عمر عمره عمرها عمري عمليه عمي عن عنب عند عندكم عنده عندها
عندي عنف عياده عينه عيني عيونه غاز غرق غريب غلط غيرها فاتوره فتحه فجاه فجر فحص فستق فوق في فيلم فيه فيها قاتل
قادر قادره قاعد قاعده قال قالت قبل قديمه قسطره قطعت قلب قلبه قلبي قلت قليل قهوه قوي قويه كان كانت كبار كبير
كبيره كتر كتير كثير كحه كرسي كشف كل كلام كلب كلمه كله كلها كلي كم كنت كهربا كيف كيلو كيماوي لا لازم لامي لان
لحد لدغه لسعه لعبه لقيت لله لما له لو لي ليش ليل ليله ما ماء مات ماضي ماضيه مافي مال ماما ماي متل متي مثل
مجموعه محامي محتاج محتاجه مخنوق مدرسه مرات مرتي مرتين مره مساعده مسبح مستشفي مسجد مسدس مسك مسموح مش مشيت مطبخ
مع معنا معي مغص مفتوح مفتوحه مكتوب ملتهب ملف ممرضه ممكن مميع من مناسب منه منها مني منيح مو موت موس موظف موعد
موعدي مولود مولودي مي ميتفورمين ميعاد مين ميه نار نازل ناس ناشفه نايم نحتاج نزل نزلت نزيف نسيت نص نعم نفس نفسه
نفسها نفسي نمت نوبه نوم هالاسبوع هبط هدفي هذا هسه هل ههه هههه هو هوا هي وابني واحد واقفه وانا وايدي وبتقول
وجسمه وجع وجلده وجه وجهي وحده وحرارته وراح وراسه ورجعت ورجفه ورقه ورم ورمت وسخن وشفايفه وصار وصدري وصلت وضغطها
وطلع وطلعت وعم وعنده وعندي وعيونها وفيه وقال وقت وقتها وقع وقعت وقف وقفت وقلبي وكل وكلامه وكلنا ولا ولاد ولاده
ولد ولدي ولونه وما ومش ومن ومو ونازل ونص ونفسي وهسه وهلق وهو وهي ووجهه ويرجع ويستفرغ ويشخر ويقول وين يا ياخد
ياخذ يبي يتحرك يتكلم يتنفس يخاف يدق يرجع يرد يرضع يروح يسار يشرب يصحي يصير يضربني يطلع يعني يغطي يقدر يقول
يلمسني يمين ينام ينزف ينزل ينفع يوجعني يوجعه يوقف يوم يومين ᄏᄏ ᄏᄏᄏ ᄒᄒ`.split(/\s+/),
);
