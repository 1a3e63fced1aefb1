/** Words of our own lessons, gathered by test/safety/learn.ts: never taken for slips of the rules' words. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a1c aabahay aabbe aabo aad aalaga aan aanay aaral abajo abdomen abeja abejas abelha aberto abi abierta abierto
abitid able abo abogado abord aborto about abre abren abril abrio abrir abro abti abuela abuelita abuelo abuse
abused abusive abuso ac acaba acabar acabaron acabei acabo acabou acamado acaso access accident accidentally
accidente accord accouche accouchee accouchement account aceita aceite acelera acepta aceptan acepto acetone
achar ache achei aches achete acho achte achy acid acido acompanhar acorda acordar acordei across acting action
active acts acucar acuerda acuerdo adag add adderall address adeer adeerkay adelante adentro adhd adiga adios
adkaysan ado adolescente adopted adormilado adresse adult adulte adultes adulto adultos adults advice advisory
aed af afar afib afka afloja afraid after afternoon afuera ag agad again agarra agarrandose agarrar agarre
agarro age agit agitado ago agora agosto agreed agrego agregue agua aguadito aguado aguanta aguanto agulha ah
aha ahaa ahaan ahas ahay ahayd ahayn ahead ahi ahoga ahogada ahogando ahogo ahora ahorcar ahorco ahorita ai aid
aide aider aidez aids aime aimerais ainda aint air aire ajoute ajouter ajuda ajudar ajude ajudou ak akala akhri
akhrin akhriyay akhriyo akin ako akong akouche akouchman aksidan aksidente al alacran alaga alagaan alam alamin
alarm alarma alarme alarming alarms alaska albaabka alberca albuterol alcohol ale alegria aleji alem alergia
alergias alergica alergico alergista alerji alert algo alguem alguien algun aliento alimentaire alin aling alis
alisin aliviada alivio all alla allah aller allergic allergie allergies allergique allergist allergy almoco
almohada almost almuerzo almusal alone along alors already alrededor als also alta altar altas altitude alto
aluguel always alxamdulillah alzheimer am ama amaneci amanecio amanha amarela amarelo amarilla amarillo
amarrado amarran ambalaas ambulance ambulancia ambulansya ameaca amenaza amendoim amidan amiga amigo amin
amlodipine amo amoniaco amor amoxicilina amoxicillin amoy ampollas amygdales an ana anafilaxia anak anaphylaxis
anatomy anba anbilans ancianos and anda andaba andador andar ando ane anemia anestesia aneurisma aneurysm anfle
anfom ang anger anginas anglais angoudi anh anigoo anile animo anitos ankle ankles anko anmwe ann anndan annee
annees annual annuler ano anoche anong anos anotado anotar anote another anpil anrejistre ans ansanm ansent
ansiedad ansiedade answer answered answering ansyen ant antes anti antibio antibiotic antibiotico antibiotics
anticoagulante antier antigo antok antre ants anumang anvan anvi anwe anwo anxiety any anybody anyen anymore
anyone anything anyway ao aout ap apa apaga apago apagou apaguei aparato aparelho aparey apartamento apartment
apel apellido apenas apendice apertando aperto apesta aplicacion apo apoyo app appareil appel appele appeler
appelez appelle appendix appointment appointments apporte apprendre appt appts appuie aprann apre apremidi
aprenda aprende aprender apres apretado aprete apreto aprieta april apunto aquela aquele aqui ar arag aragto
araw arcadas arde arden ardiendo ardor are area arent arete argent arkaa arkaan arkay arki arko arm arma arme
arms around arrache arranca arranco arrastra arreglaron arrest arret arrete arreter arretez arriba arrive arroz
arthritis article articulaciones articulations as asador asawa ase aseguranza asi asid asilo asirans asistente
ask asked asking asks asleep asma aso aspirador aspire aspirin aspirina assignment assim assinar assis assise
assistant assistente assurance asthma asthme asukal asul asusta aswe at ata ataco atake ataque ataques ate
atencion atende atestado atiende atienden atina atorado atoro atraganta atragantamiento atras atropello
attached attack attacks attend attends attente attention au aucun aucune audio august aujourdhui aun aunque
aunt aunts aussi authorization autism autista autocorrect automatico autour autre autrement autres aux auxilio
auxilios avais avait avale avaler avant avc ave avec avena aventar aventarme avento average avez aviao avienta
avion avisara aviso avispa avo avocat avoir avons avril avyon awake awareness away awful awgeed awoowe axila ay
ayaa ayaad ayaan ayaw ayay ayeeyaday ayeeyo ayer ayoko ayos ayuda ayudan ayudar ayude ayudeme ayudenme ayudo
ayunas ayuu azucar azul azules ba baa baabuur baabuurka baad baahan baahanahay baan baana baaritaan baaritaanka
baba babae babaeng babando babea babeando baby babys babysitter bac back backpack backup baclofen bad badan bag
baga bagay bago bagong baguhin bagyo bahagi bahay bai bailar bain baixo baja bajando bajar baje bajo baka bakit
bakuna bal bala balanta balat balazo balcon balik balikat balita ball ballamaha ballan ballanta ballantu balle
ballon balloon bam ban banco band banda bandage bang banging banh banheiro banho bank bano bantayan banyo bao
bap baqaa baqayaa baqdaa bar baranayaa bararan bararay barartay barata barbecue barely baril barkadda baro
barre barricaded barriga barulho bas basa basahin basang baseball baseline basement baska basketball baso
bassine basta bastante bat bata bate batem batendo bateria bateu bathroom bati batia batman bato baton batri
batterie batteries battery bau bave bawasan bawat baxay baxaysaa baxday bay bayad bayarin baytariga bazo bb bc
be beach bead beat beating beats beau beaucoup beba bebe beber bebes bebeu bebita bebo because bed beddel
beddela beddelay bedsore bedtime bee beelay been beeping before behind being bel belle bells belly belme belt
bem ben benadryl bendiga benh beny beri berri bese beses besoin best bet better between bezwen bf bg bi biberon
bibig biblioteca bici bidix bien bientot biet big bigger biggie bigla biglang biilka bike bil bilaabo bilaash
bill bills bilood bilow binabasa binasag bingo binh binti binubugbog biopsy bipap birth birthday bis bisad
bisha bishii bisiklet bisita bit bite bites biwo bixi bixinayaa bixiyaa bixiyay biyaha biyihii biyo bizarre
black blacked bladder blade blades blan blanc blanca blancas blanch blanche blanco blancos blancs ble bleach
bled bleed bleeding bleeds blese blesi bless bleu bleues bleus blew blistering blisters bliye block blocked
bloke blood bloody bloque blotchy blowing blue blues bluish blurry bo boa board boca bochornos boda bodwo body
bofre bogsatay boi boiling bois boit boite bol bola boleto bolha bolhas bolinhas bolita bolo bolsa bolsillo bom
bomba bombinha bombita bon bondye bone bong bonito bonjou bonjour bonne bonsoir bonswa book booqashada booqasho
booster bop bope boquita boredom born borra borracho borran borroso boses boss bosse bot botando botao bote
botella both bother boton bottle bottles bottom bouch bouche bouchon bouge bouger bought bouillante bouje bouke
boul boule boulot bout bouteille boutey bouton boutons bouyi bowdada box boxes boy boyfriend bp bra brace
bracelet braces bracito braco bracos brain branca branco brand bras brasil braso bravo brazo brazos break
breakfast breast breastbone breath breathe breathes breathing breaths bri bridge briga bright brinca brincando
brincar brinco bring briquet broke broken broma bronchitis brother brothers broviac brown brownout bruise
bruised bruises brulant brulante brule brules brulure brush bs bu bua buena buenas bueno buenos bug bugs buhay
buhok building bukaan bukaanka bukaanku bukas bukol buksan bulging bulol bulsho buluug bumaba bumagsak bumalik
bumara bump bumped bumps bumubula bunch bung bunk bunso buntis buoc buoi buon buong burahin bureau burn burned
burnin burning burns burnt bus busca buscando buscar busco bushimaha busque busted busy but butas buto buts
butter button buu buufinta buug buuna buuxin buwan bwat bwe by bye byen byenan bypass ca caadi caafimaad
caafimaadkaaga caano caawa caawi caawimo caawin caawinta caawiso caawiya caawiyaa caawiyo caballo cabay cabeca
cabecita cabelo cabeza cabi cabinet cable cabo cabsanayaa cabsi cac cacahuate cach cache cachetadas cachete
cachetea cachetes cachets cachorro cad cada cadaadiska cadaan cadda caddayn cadera cae caerme cafe cafeteria
cagta cai caida caidas caido caigo caillots cair caiu caixa caja cajitas cake cal calaamadaha calambres caldo
calentador calentura calf caliente calientito call calle called calling calls calm calma calme calmo calool
caloosha calooshu calor calorias calories cam cama camara camarao camaron camarones cambia cambiar cambiaron
cambie cambio came camera cameras camina caminando caminar caminata camine caminhar camino camion camioneta
camisa camp campamento campo can canab canas cancel cancela cancelar cancelen cancer candado candle candy
caneta cang cangrejo canh cannot cansada cansado cansancio cant cantine canula canule cao cap caps capteur car
cara carbon carbs card cardiac cardiaca cardiaque cardio cardiologo cards care caregiver caregivers caring
carne carnet caro carpal carrabka carrelage carretera carro carros carruur carruurta carruurtayda carry carta
cartao carte carteira cartel caruurta cas casa casco case cashew casho casi casiir caso casque casse cast
castanha castigo cat catarro catch cateter cath catheter cau caught causa cause caustica cay cayayaan caymiska
caymisku cayo ce ceci cedo ceejinayaa cela cell celui celular cena cenar center central centre centro cerca
cerebral cerebro cero cerrado cerrando cerro cert certeza certificado certificat certificate certinho certo
cerveza ces cesarea cetona cetonas cetones cette cgm cha chac chache chai chair chaje chak chale chaleur
challenge cham chamado champ chan chance chang change changed changer changes changing chanje chanm chante
chantier chao chapopote chaque char charot charred chart chat chau chaud chay che cheche check checked checking
checkup cheek chef chega chegou cheio chem chemise chemo chen cheque chequeo cherche chercher chess chest chet
cheval cheveux chewed chez chi chia chiado chich chicken chien chieu chif chiffre chiffres chifla child chilla
chills chimio chimyo chin chinh chip chiquita chiquito chiquitos chispitas chiste chita chiu cho choang choc
chocamos chocolate chodye chofe choi choice choir choix choke choked choking cholesterol chon chong choque
choques chora chorando choro chorro chorros chose chosen christmas chu chua chuan chuc chueca chueco chui chung
chuong chuot chup chupo church chut chute chuva chuy chuyen chwazi cicatrice cicatriz cidda cidhiidhsan cidna
cierra cierran cierto cigarette cigarettes cigarro cigarros cima cinco cinq cinto cinza circle circulo cirugia
cirurgia cita citas city ciudad ciyaar ciyaaraa ciyaarayaa ciyaarta clair clammy claro clase clases class
classes clavo cle clean cleaner cleaning clear clearance cleared client clim clima climb clinic clinica
clinique clonidine cloques cloro clorox close closed closet closing clot clothes clots cloudy club clutching
cna co coach coagulos cobra cobran cobre cobro coca cocando cocina coco cod code codigo codo codsadaa coeur
coffee cogne coi coin coincee coincide coisa coke cold colega colesterol colgar colicos collapse collapsed
college collegue colonia colonoscopy color colorado columpio com coma comadre combien come comecar comece
comecou comer comes comeu comezon comi comida comidas comiendo comigo comimos coming comio commander comme
commencer comment common como compadre companera companero compania company compare compartir completa compre
comprends comprime comprimes comprimido comprimidos compris compro compte con concentrador concentrator concert
concussion condon confianza confidence confira confirm confirme confirmo confondu confundida confundido
confused confusion confuso cong conhece conmigo conmocion connais connaissance connait connexion conoce
conocimiento conozco consegue consegui consejera consejo consejos consent consigo construction consulta
consultas consultorio conta contact contacto contar contenta contento contesta conteste contesten contesto
continua continuar continue continuer contou contra contracao contracciones contraction contractions contrasena
contrast contraste contre control controlada controle controlled conversa conversation convient convulsao
convulse convulsing convulsion convulsiona convulsionando convulsiones convulsions convulsoes cook cookie
cookies cooking cool cooling coordina coordinator copago copain copay copd copia copie copo copperhead copy
coracao coraje corazon cord corde cordon corpo corps corre corredor correr correspond corriente corta cortada
cortando cortar cortarme corte cortei cortes corticoide cortina cortisone corto cortou cosa cosas cost costas
costilla costillas costra costs cote cou couch couche cough coughed coughing coughs could couldnt coule
coumadin counseling counselor count counted counter counts county coup coupe couple coups coupure courant cours
course court cousin coute couteau cover covered covid coworker cozinha cp cpap cpr cps cr crache cracked
cramping cramps crampy crane craneo crash crashed crazy cream creche cree crema creo crever crevettes crianca
criancas crie cried cries crioulo crise crises crisis crois crooked cross croup crushing cruz cry crying ct cu
cua cuajarones cual cuales cualquier cualquiera cuando cuanta cuantas cuanto cuantos cuarto cuatro cubre cuc
cuchara cuchillo cuelga cuello cuenta cuente cuento cuerpo cuesta cuestionario cuff cuida cuidado cuidadora
cuidadores cuidados cuidar cuide cuido cuisine cuisses culays culebrilla cultura culture culus cum cumple
cumplida cumplo cun cuna cunada cunado cunaha cunay cuncun cung cunhada cuni cunin cuno cuntada cunto cunugga
cuoc cuoi cuon cup cupon curativo curiosidad curious curita curso cusboonaysii cuslaaday custa custody cusub
cut cuts cutter cutting cuu cvs da daa daahay daahayaa daalay daan daanka daaqadda daatay daawada daawadii
daaweynta daawo dab daba dabaasha dabada daban dabka daciif dad daddy dadka dado dados dads dahil dai daily
dako dala dalaga dalawang dale dalhin daliri dam dambe dame dan dance dando dang danger danh danje dano dans
dantis dao dap dapat daqiiqo daqui dar daran dareemayaa dareemayo dareemin dareemo dareere dark darteed dartii
daryeel daryeelka daryeelkaaga das dat data date dati dating datos dau daughter daughters daw dawada dawadii
dawo day daycare days dc de dead deal death debajo debe debil debo debout decede decedee decia decide decider
decidir decir decirlo decision declaracao dedo dedos deductible deep defibrillateur defibrillator degdeg deggan
degrees dei deitar deixa deixar deixou deja dejan dejar deje dejen dejeuner dejo del dela delante dele delete
delirando delire delivered delivery dem demain demais demande demander demandez demen demenage demencia
dementia demi demo demora den dengue denise dental dente dentist dentista dentro dents denye dep depale depi
depois deporte depresion depressao depression depresyon depuis deram deranje derbiga derecha derecho deriska
dernier derniere derrame derrames derriere des desann desaparecer desayuno descansar descanse descend descendo
desceu desculpa desde desfibrilador deside desk desmaiando desmaiou desmarcar desmaya desmayado desmayar
desmaye desmayo desnudo desole desolee despacio despega despensa despertar desperte desperto despierta
despierto desplomo despues dessus detecteur detector deu deudas deus deux devan devant deve device devient
devil devo dexcom deye deyo dhaaftay dhaawac dhaawaco dhabarka dhacay dhacday dhacdo dhaho dhakhtar dhakhtarad
dhakhtarka dhakhtarkii dhakhtarku dhalada dhalashada dhallaanka dhallaanku dhamaaday dhammaaday dhammaan
dhammaanaysaa dhammaatay dhan dhaqaajin dhaqaaqin dhaqanka dhaqdhaqaaq dhaqdhaqaaqa dhashay dhawr dheer dhegta
dheh dhex dhexeeya dhib dhibo dhicin dhidid dhididayaa dhig dhiig dhiiga dhiigga dhiiggu dhiigkarka dhiigkarku
dhiigu dhiman dhimanayaa dhimasho dhimatay dhinac dhinaca dhintaa dhintay dhow dhuftay dhulka dhuunta di dia
diabete diabetes diabetic diabetica diabetico diabetique diablo dialisis dialyse dialysis diaper diapers diaria
diario diarrea diarrhea diarrhee dias diastat diazepam dib dibdib dice dicen dich diciembre diciendo did didnt
die died dien dientes dieron diet dieta dietitian dieu diez dife diferans diferencia difference different
differently dificil diga digale digalo digame digan digits digo digoxin digsiga dii diiwaan diiwaanka dije
dijeron dijo dila dilaw dilay dilayaa dili dilo dimanch din diner dinero dinh dinheiro diniinan dinner dinudugo
dio dios dipirona dir dira diraa diray dire direccion direito diri dirin dirina diro dis disability discharge
discharged disculpe discussion disent dishes disparet disparos disse dit dites dito ditou diyaar diyos diz
dizan dizendo dizer dizzy dka dlo dnr do doa dob dobla doblar doble doc doce docteur doctor doctora doctors
doenca doendo does doesnt dog doi doida doigt doigts doing dois doit dokte doktor dolares dolio doll dollars
dolor dolores dom domestic domestica domi domingo domino don dona donar donate donc donde done dong donne
donnees donnez dont doon doona doonaa doono door dor dorme dormente dormi dormida dormido dormindo dormir dort
dos dose dosis dossier dosye dot dou double doubled douche doule douleur douloureux dousman doutor doutora down
doy dr dra dragging drain draining drank draw draws dress drill drink drinking drinks drive driver drives
driving droit droite drool drooling droop drooping droopy drop dropped dropping drops drove drowned drowning
drowsy drunk dry dryer du dua duas duc due duele duelen duelo duerma duerme duermen duermo dugo dugsiga dugsigu
duhurkii dui dulce dulo dum dumating dumede dumedede dumi dumudugo dung duoc duoi duong dur dura duray dure
during durmiendo durmio duro dusky dut duty dwat dwe dwet dwol dyabet dyaliz dyan dyare dye dyetetisyen dying
each ear early ears easy eat eating eats eau ecg echa eche echo ecole ecoute ecrire ecris ecrit ecrivez eczema
ed edad ede edge edificio edtan ee eeg eey eeyga efase effects eg egare egg eggs egzamen egzanp egzesis eh
ehersisyo either ejemplo ejercicio ejercicios ekg ekip eklate ekri eksplike el ela elbow elder ele electric
electricidad elefante elephant eles elevador elevator eliquis ella elle elm else em email embaixo embarazada
embarazo embolia emergencia emergencias emergency emocion empacho empapada empapado empezar empezo empiece
empieza empiezo empty empuja emt en enalapril enceinte encendedor encerrada encerro encias encierra encima
encontrar encontre encore encostou encuentro encuesta end ended endereco ending endispoze endort ends energia
enero enfance enfant enfants enfermagem enferme enfermee enfermeira enfermera enfermeria enfimye enfin enfisema
enfrente engasgou engasguei english engolir engoliu enjoada enkyete enlace enlever enoja enojo enorme enormes
enough enpotan enredado enroll ensaio ensalada enseno ensilin enskri entalada entao entend entende entendi
entends entenet entepret entero enterramos entiendo entonces entra entrada entraineur entrar entre entrenador
entrenamiento entro entupiu envenenada enviada enviado enviar envie envio envoi envoie envoye envoyer envoyez
enxergo ep epi epilepsia epilepsie epilepsy epileptica epinefrina epipen episode epoc equipe equipo equivocado
er er3 era eran erayo ere erey ereyadaada ereyo eroplano errado erreur error es esa esas escada escalera
escaleras escalofrios escola escolar escolha esconde escondida escopeta escorregou escreva escreve escrever
escreveram escrevo escriba escribalo escribame escriban escribe escriben escribiendo escribio escribir
escribirle escribo escrito escritorio escuela escupe ese eseye esguichando eskalye eske eskize eskopyon eso
esos espalda espanol especialista espejo espera esperando esperar espere espero espesante espesyalis
espesyalista espinilla espirrando esplike esposa esposo espuma esqueci esquerda esquerdo essa essais essaye
essayer esse essouffle essoufflee essoufle est esta estaba estacionamento estacionamiento estaciono estado
estamos estan estar estarian estas estava este esto estomago estos estou estourou estoy estres estudio estufa
estuve estuvo estwok et etait etap ete etes etouffe etranglee etre eu even evening evenings ever every
everybody everyone everything everywhere evitar eviter ex exactly exagero exam exame examen example excuse
exemple exemplo exercice exercicio exercise exercises exhaustion existe existir expect expediente expired
expires explain explica explicar explico expliquer explodiu exploto extension extra eye eyebrows eyelid eyes
faalig fabuloso faca facada facao face fache facil faco facon facture factures fadhiya fadlan fahmin faible
failli failure faint fainted fainting fair faire fais fait faith fala falando falar falciforme fale faleceu
fall fallecio falling falls falo falou falsa false falta faltan famasi famasyen familia familiar familias
famille familles family fanm fanmi fann far faraha faraxsan fariimaha fariimahayaga fariimo fariin farmaceutico
farmacia farmashiilaha farqiga farta fasalka fast fasting fat father fatige fatigue fausse faut fauteuil favor
favorite fax faz fazendo fazer fbi fe feb febre febrero febrile february fecha fechado fechando feed feeding
feeds feel feeling feelings feels feet feira fek feliz fell felt femen femme fenet fenetre fentanil fentanilo
fentanyl feo fer feria ferme ferro fervendo fet fete feu fever few fewer fey fez fezes fhir fi fiance fica
ficando ficar ficha fiche ficou fiebre field fiesta fievre fight fighting figi fiican fiicanahay fiicnaa
fiicnaan fiiri fijese fijo fikirayaa fikse fil fila filan file filha filho filhos fill fille filled filme fils
filtro fim fimen fin final finally finan find fine finger fingernails fingers fini finie finir finish finished
fio fiquei fire fireworks firma firme firmen first fish fisica fisico fistula fit fits five fix fixed fiz flags
flaring flashes flat flema flemas flight flipped flojito floor floppy flores flow flu fluid flujo flush
fluttering fly flyer flyers flying fmla fo foam fog fogo fogow foi fois fok foley folheto folks folleto
folletos follow following fom fomasyon fon fonse food foods foomka foot football for forca force forehead
forgot fork form forma formation forme formiga forms formula formulaire formulario fort forte fortnite fos
foster foto fotos fou found four foyer fr fraco fracture francais frape frappe frasco frase fre free freeway
freezing frente frequencia frere fresco fresh fret fri fria friday fridge friend friends frigo frijide frijol
frijoles frio frison frissons froid from front fruity fruta ft fudud fue fuego fuente fuera fueron fuerte
fuertes fui fuimos fuit full fumar fun funciona fundo fundraiser funeral funny furan furi furnace furo fussy
futbol fwa fyev ga gaadiid gaano gaar gaari gaariga gaarin gaas gaaska gabadh gabadha gabadhayda gabadhaydu
gabadhu gabapentin gabi gacan gacanta gach gacmuhuna gade gadri gagawin gagging gai gained galaa galabta galaw
galay galing gallbladder galo game gamit gamitin gamot gamutan gan gana ganas gane ganh ganhei gano gap garaac
garaaca garaacaa garaacay garaacayaa garabka garage garahe garaje garanayo garde garden garder garfo gargaarka
garganta gariir gariirayaa garrafa garrapata gas gasa gases gashay gasolina gason gasping gastro gastrostomie
gat gateau gato gauche gave gawa gawin gay gaya gaz ged geeriyootay gelada geladeira gelado gelatina gelee
geliyay gemelas gemendo gemeos gen gendre general generales generator generic generico genou gens gente gently
genyen gep geral geri germs get gets getting ghe ghep ghi gi gia giac giai giam gian giao giat giay gibberish
gicle giet gifle gilagid gilid ginagamit ginaw gio gioi giong girl girlfriend gising giu giua gium giuong giup
give giveaway gives glad glass glasses glaucoma glicose glise globo glucagon glucometer glucometro glucosa
glucose glycemie gma go goal goals goay goch god goday goes goi goin going goj golf golpe golpea golpeo golpes
gone gonfle gonflee gonflees gonfles gonna good goodbye goorma goose gorda gordo gorge gorgees gorgeous gosta
got gota gotas gotta gout gouttes gown gps grab grabbed grabbing grabe gracas grace gracias grade grados
gramoxone gran grand grandbaby granddaughter granddaughters grande grandes grandfather grandi grandkids grandma
grandmas grandpa grandson grangou granme granmoun grann granpapa granpe grape gras grasa grate gratel gratis
gratte grattent gratuit grav grave gravida gravidez gray grease great green grenn gres grey greys gri grief
grill grip gripa gripe grippe gris grita gritando grito gritos gros grossa grosse grossesse group groupe
growing grown grunting grupo gtube gu guarda guardadas guardar guarde guarderia guardo gubatay gubay gubtay guc
gudaha guduud guduudan guduutay guepe gueri guerie guerra guess gui guitarra gum gumagalaw gumana gumawa
gumising gummies gummy gums gun gurgling guri guriga gushing gusta gustaria gusto gutom guud guy guys gwo
gwoses gwoup gym ha haa habang habaryar habboon habeen habeenkii haber habia habitude habla hablan hablando
hablar hable hablen hablo hace hacemos hacen hacer hacerle hacerlo hacerme hacerse haciendo had hada hadafkaygu
hadal hadalka hadalkiisu hadana hadda haddii hadduu hadlaa hadlayaa hadli hadlo haga hagaag hagdan hago haha
hahaha hai hair hakbang hal half halimbawa halista halkan halkee hall halle halloween halos ham hambre han hand
handicap handout hands hang hanggang hangin hanging hangs hanh hap happened happening happens happy hard hardly
hargab hargabka harm has hasnt hasta hat hate hates hau haut have havent having hawak hawo hay haya hayaa hayay
hayno hayo haysa haysaan haystaa haysto hazard he head headache headaches healed health healthy hear heard
hearing hears heart heat heater heavy heerkulkiisu hehe heimlich helaa helada heladas helado helay held heli
helin hell hello helmet help helped helping helps hemodialise hen hepatite her here herida hermana hermanita
hermano hernia herself hes hesho het heure heures hey hhh hhhh hi hice hicieron hiding hielo hiem hien hier
hieu high highway hihi hija hijo hijos hika hiking hilibka hill hilo him himself hinahanap hincha hinchada
hinchadas hinchado hinchados hinchan hinchando hincharon hinchazon hincho hindi hinga hingal hinh hinihimatay
hinihingal hinimatay hininga hintay hip hipon hirap hirviendo his historia historial historico history hit hita
hits hitting hiver hives hiwa hizo hj ho hoa hoac hoach hoai hoan hoarse hoc hockey hogar hoi hoja hoje hola
hold holding holds hole holter hom hombre hombro home homework homme hon hondo honey hong hongos hoos hoose
hooyaday hooyana hooyo hop hope hopital hor hora horario horas hore hormigas horreysay horrible horrivel
hortagga hospice hospital hot hotline hour hours house how hoy hoyito hpv hr hrs hu hua hub hubby hubi hubiera
hubin hubo huele hueso huesos huevo huge huli huling humanap humihilik humihinga huminga humingi huminto humo
hunde hunden hundio hungry huni hunting huong huracan hurdaa hurdada hurday hurdin hurdo hurle hurricane hurry
hurt hurting hurts husband husbands hut huwag huy huyet hypertension hypo ia iba ibang ibig ibuprofen
ibuprofeno icd ice ici icu id ida idagdag idea ideas idees idiin idin idioma idk ido iep if iga iglesia igu
igual ihi ii iigu iima iinumin ijans ikaw il ila ilaa ilaahay ilaali ilaaway ilan ilang ilaw ilig ilkaha ilko
ill illness ilmaha ilmahaygu ilmihii ilmo ilmuhu ilong iloobay ils im ima imaginario imaginary iman imanaya
imanayaa imanaysa imanaysaa imisa immeuble immisa implante importa importante importe impossible imprimir in
inaad inaan inaatake inatake inay incendie incendio inchada inchado inchados inchando inchei inchou incision
incluir incoherencias incomodar inconscient indhaha indhahaygu indhuhuna indicam indo ine infant infantil
infarctus infarto infartos infartou infeccao infeccion infection infirmier infirmiere inflamada info
informacion ingat ingle ingles inhalador inhaler iniisip ininom init injury inocente inom inr ins insane inside
insoportable instant instead insuficiencia insulin insulina insuline insulta insurance inta intaadan intaas
intee inteira intente internet interprete interpreter interview into intoxicacao inuu inuutusan inyeccion
inyecto inyo inyong ipadala ipakita ipaliwanag ipapadala ipinangako ipinapadala ir irbad irbadda irma irmao
irme iron is isa isaga isagoo isang isbitaal isbitaalka isbuuc isda isdil isha isinulat isit iska isku iskuul
iskuulka isla isniin isniinta isnt isordil isso istaag istaagay istaagi istaagtay istarook isticmaal isto istwa
isu isulat isusulat it itago itanong itatanong itawag itay itch itches itchy itigil itim itll itlog ito itong
its ive ivy iwan iwasan iyadoo iyak iyan iyo iyon izquierda izquierdo ja jabay jabon jabtay jai jaja jajaj
jajaja jala jalar jalo jamais jambe jambes jan janm jansiv jantar janti january jarabe jaranjarada jarayaa
jardin jarjaray jaune javascript javel jaw jawaab jawaabayso jawaabo je jeceshahay jeclaan jeclahay jedi jeedaa
jeeddaa jeer jefe jeito jeje jejum jelly jen jeneral jeringa jerking jesus jete jeudi jeun jezi ji jidhka
jikada jilet jilibka jilicsan jimicsi jir jira jiraa jiraan jiray jirka jirkiisu jiro jirta jirtaa jirtay jirto
jis jiska jiskaske jk job jodi jodia joelho jogar jogo jogou join joindre joints joke joking jon joogaa joogi
joogsanayo joogsatay jooji joojin joojiyay joojiyeen joojiyo jou joue jounen jour journee jours joven jr juega
juego jueves jugando jugar jugo jugos juguete juice juices juin julio july jump june junio junta juntar juntas
juntos juro jury jus jusqua jusquau just juste justificante jwe jwenn jwenti jwet ka kaa kaadi kaadida kaadidu
kaarka kabann kacay kacayo kache kaco kada kadalas kadib kadyak kadyolog kafe kaga kagabi kagat kahapon kahit
kahon kailan kailangan kakatawa kala kalahati kale kaliwang kaliya kalkaalisada kalkaaliye kalluun kalusugan
kama kamay kami kaming kan kanang kanin kanina kaninang kanino kanpe kansarka kanse kapab kapag kapanganakan
kapapanganak kapatid kape kapitbahay kapos kar kara karaa karami kari karin karka karku karnaa karo karta
kartaa kartaan karto kasabay kasama kase kasi kasta kasukasuan kat katagal katawan kaunti kausap kay kaya kayo
kayong ke kee keenaa keeni keep keeping keeps kek kelan keliya kelyaha kem kenbe keo keppra kept kesa kestyon
kesyon ket keto ketone ketones keu kevin keys kg khabiir khac khach khafiifisa khai khalad khaldan kham khan
khang khao khap khat khau khe khi kho khoa khoc khoe khoi khong khop khu khung khuya ki kia kich kicin kick
kicked kicking kid kidlat kidney kids kiem kien kieng kiero kii kijan kile kiles kilig kill killed killer
killing kilos kim kin kinain kind kinda kinder kindergarten kinh kiniin kiniinka kinuha kinukuha kinukulong
kirot kisa kit kita kitang kitchen kite kiwi kiye kiyes kk kkk kkkk klas kle kleren klinik klinika klowoks kms
knee knees knife knock knocked know knows ko kob kod kol kole kolestewol komanse konbyen koneksyon konesans
kong konn konnen konprann konsa konsey konseye kont kontan konti konting kontinye kontwol kontwole konvesasyon
konvilsyon kooban koodh koowaad koox kooxda kooxdaada kooxdayda kooxdu kopi kopya kor koronto kot kote kotex
kotse kou kouche kouchet koud koule koulev koulye kounye koupe kouran kouri kout kouto kouvri kouzen krache
kras kraze kreyol kriye kriz ku kubbadda kugu kula kulang kulay kulaylka kulul kuma kumain kumakain kumbulsyon
kumukulo kumukulong kumusta kung kunin kursi kursiga kuryente kutsara kutsilyo kuu kuuma kuya kwarto kwe kwis
kwit kwochi ky la laaan laabta laahay laakiin lab laba labaad lababo labada laban labas label labi labio labios
labor laboratorio labs lac lacag lacagta lactancia ladan ladder lado lados lady lafimen lafwa lafyev laga
lagama lagay lage lagnat lagrimas lagu lahaa lahat lahayd lai laisse laisser laissez lait laj lajan lakad lakas
lakay lake laki lala lalabbo lalaki lalamunan lam lama laman lambar lambarka lamina lan lane lang langit
language langue lanh lanmo lannwit lantus lao lap lapenn lar large lari larmes las lasing lason last lastima
lastimar lastimo lat lata late lately later latex lau laugh laughing laundry lava lavabo lave lavi law laway
lawyer lay layunin lb lbs le lea lead leaking leaning learn leathery leave lech leche lee leedahay leedihiin
leeg leer leeyahay left leg legliz lego legs leh lei leia leite lejos lekol lembra len lendi lengua lenh lentes
leo lequel ler les less lesson lessons lestomak leswa let letra letras letter letters leucemia leukemia leur
leva levanta levantar levante levanto leve levei level levels lever levo levou levres li library libras libre
libro lice license lich lide lie lien lieu life lifeguard lift lifting liga ligacao ligar light lighter
lightheaded lightning lights ligo ligue liiska like likod lil lim limang limen limp limpia limpiar limpieza
limpio limye lindo line linea lines linet lingala linggo lingua linh link lip lips liqay liqi liquid liquido
liquidos lire lis lisinopril list lista listahan liste listo lit litera litio litros little liv live living
livre livro lix llagas llama llamada llamar llame llamemos llamen llamo llave llaves llega llegar llego llegue
lleguen llena llenar llene lleno lleva llevar lleve llevo llora llorando llorar lloro lo loaded loai loang
lobby lobo loc loca lock locked locks loco loet log loi loin lol lola lolo lom lon long longe longer lontan loo
loob looga loogu look looked looking looks loose lop lopital los losartan losartana lose losing lost lot
loteria lotion lots lou loud louder lourd louvri love low lower lows lu lua luc lucecitas luck luego lugaha
lugar lugaw lugta lugtu luha lui lulmoonayaa luma lumabas lumalabas lumiere lumipat lump lumulubog lumunok
lunch lundi lunes lunettes lung lungs luoi luon lupita luqadda lutang luu luz lvad lwaye lwen ly lyen lying ma
maabot maaha maalin maalinta maalmood maam maanta maayo maayos mabaho mabasa mabilis mabuhay mabuti mac macaan
macaanka mach mache machete machette machin machine machoire machucar mad madanm madax madaxa madaxana
madaxayga madaxii made madi madow madre madrugada mae maestra mag maga magac magaca magacayga magaciisa
magagawa magaling magandang magising magkano maglakad magnesium magnet magnets magpadala magpakamatay
magpapadala magpasya magsimula magtanong magtatanong mahadsan mahadsanid mahadsanidiin mahal mahalaga mahawakan
mahina mai mail mailbox main mainit mains maintenant maintindihan maio mais maison maitaas maitresse mak
makahinga makakatulong makakita makapagsalita makatayo makati makatulog makausap make makes makiinad makikita
making makipag makita mal mala malabo malad maladi maladie malaha malakas malalim malaman malamig malapit malas
malax malay malgre mali maliit malikot malinaw maling malkadi mall malo maltraitance maltrato malungkot malunod
malunok mam mama mamae mamamatay maman mamar mamas mamatay mamaya mamayang mami mamie mammogram mamografia man
mana management manana manchas manchet manchitas manda mandado mandam mandan mandando mandar mandarme mandaron
mandated mande mandelo mandem mandeme manden mandibula mando mandou manejar manera mang manganak mange manger
mango manguera manh manha manhid mani manje manke manman mano manos mansanas manter mantika manugang many
manyen mao maos map mapula maputla maqaarka maqaarku maqalka maqan maqlay maqlayaa maquina mar marami maraming
marble marca marcado marcapasos marcapasso marcar marcas march marche marcher marco mardi mare marea mareada
mareado mareo margaday mari maria marido mariscos marka markaa markaan markay markii markiiba marks markuu
marmol marque marriage married mars marteau martes mary marzo mas masaajidka masakit masasabi masasakyan
mascara mashiinka mashiinku mask masks masyadong mat mata mataano mataas matador matag matagal matagay
matagayaa matagtay matan matanda matant matar mataria matarme matatanda match maten matigas matin mato matou
matter matters matulog matuto matutulungan mau mauvais mawala maxaa maxaad maxaan maxay maximo may maya maybe
mayo mayor mdr me meal mean med medecin medi media medica medicaid medical medicale medicament medicaments
medicare medicina medicinas medicine medicines medico medicos medikal medikaman medio mediodia medo meds medyo
meel meesha meeting meia meio mejor melanje melhor mem membership meme memory men menace menase menina
meningitis menino menm mennaj menos mensagem mensagens mensahe mensaje mensajes mental menu meo mercado merci
mere mergaday mes mesa mesaj meses mesh mesi mesma mesmo mess message messages messaging mesye met meta metade
metadona metas mete meter metformin metformina metformine methadone methotrexate metio metoprolol metro mets
mettre meu meurs meus mexe mexer mexico mezon mg mga mi mia mias mid middle midi midig midna midnight miedo
miel mien mieng mientras miercoles mieux might migra migraine miiska mijo mil mild milk mim min mind mindi
mindida mine minh minha minhas minit mins minuscules minute minutes minuto minutos minwi mio mira mis misa
miscarriage mise misis misma mismo miss missed missing mistake mister mitad mixed mixteco miyaa miyaan miyir
miyirsan ml mmol mo moaning moc mochila moco mode modo moi moins mois moitie moja mojado mojo mole molesta
molestar moleste molestia molina molinho mollera mollet mom moman moment momento mommy moms mon monday mondays
monde moneda money mong monitor monoxide monoxido monte monter month months montre montrer morada moradas
moradita moradito moraditos morado morados moral mordeu mordida mordio mordu more moreton moretones morir
morirme morirse morning mornings morphine morre morrendo morrer morreu morri mort morta morte moso mosquito
most mostrar mot mother mothers moto motrin mots mou moun mouri mourir mouth mouthfuls mouvman mouye mov move
moved mover moverse movie movimento moving mower mr mri mrs ms msh mu mua muc much mucha muchacha muchacho
muchas muchisimo mucho muda mudar muddo mudei mudo muela muera muerde muere muero muerta muerte muerto muertos
muestreme mueva mueve muevo mugdi muhiimka muhiimsan mui muita muito mujer mujeres mukha mula mulher mumbling
muna mundo muneca mung muntik muoi muon muong mur murcielago murder muriatic murio muscles musculos mush
mushrooms muslo musqusha must mustaqbalka muuqaal muy mwa mwatye mwen mwens my myself mystery n95 na nabad
nabagsakan nabar nabarka nabarkii nabasa nabawasan nabilaukan nabro nabuhusan nabulunan nach nacida nacido
nacimiento nacio nada nadar nadie nadulas naftayda nag nagawa nagbabasa nagdedeliryo nagdidilim naghihintay
nagigising naging naglalakad naglalaro naglalaway naglilinis nagpapadede nagsasalita nagsuka nagsusuka
nagwawala nahihilo nahimatay nahulog nail nainom naipadala naipit naissance naiwan naka nakabara nakagat
nakainom nakakain nakakainom nakakakita nakakamatay nakalimutan nakalunok nakamamatay nakasulat nakatulong
nakaupo naked nakikita nakikitang nakita nakuha nakuryente nala nalaglag nalgadas nalilito naloxone nalulunod
nam namaga namamaga naman namang namanhid namatay namatayan name names namin namorado namumula nan nana
nananakit nanay nandito nang nanganak nangangatog nanghihina nanginginig nangingitim nangisay nangyari nanigas
naninigas nanonood nao nap naputol nararamdaman narcan naricitas naririnig nariz nars nas nasa nasal nasceu
nascido nascimento naso nasunog nasusuka nat natanggal natapilok natapos natatakot natin natumba nau naubusan
nauntog nauseas navaja navidad nawala nawawala nay nd ne near nearly nebulizador nebulizer necesita necesito
neck need needed needing needle needles needs neef neefsan neefta neeftana neeftu neeftuna neg negative negra
negro neighbor neighbors nele nem nen nena nene nenem nenhum nenhuma nenpot nephew nervios nerviosa nervous
nesans net neta neto neu neumonia neuro neurologist neurologo neve never neveu new newborn news next nez ng nga
ngam ngan ngat ngay ngayon ngayong nghe nghen nghet nghi nghia nghiem ngipin ngiti ngo ngoai ngoi ngon ngong
ngop ngot ngu ngua nguc ngung nguoc nguoi nguy nguyen nha nhac nham nhan nhang nhanh nhap nhat nhau nhay nhe
nhi nhich nhiem nhien nhiet nhieu nhin nhip nho nhoi nhom nhot nhu nhuc nhung ni nice nickel nicu niece nieta
nieto nietos nieve night nights nila nilagnat nilalagnat nimewo nin nina ninera ninguem ninguna ninguno
ninkayga ninkaygu nino ninos ninyo ninyong nit nite nito nitro nitroglycerin niveles niya niyad niyang niyo no
nobody noche noches nodding noi noir noire noires noise noisy noite noix nolol nolosha noloshayda nom nomal
nomas nombre nome non none nong nonsense nonstop noo noocee noolaado noon noong nop noqday noqon noqotay normal
normale nos nose nosebleed nosotros nossa nossas nostrils not nota note noted noter notes nothing noticias
notre nou nounou nourrisson nourriture nous nouveau nouveaux nouvel nouvelle nouvo nova novela novia novio novo
novos now nowhere noyer nu nua nubla nuca nudo nuera nueva nuevas nueve nuevo nuevos nuez nuit nuits numb
number numbers numbness numero numeros nun nunca nung nuoc nuoi nuot nuqul nurse nursing nuts nwa nwaye nwit
nya nyes nyo o2 objectif objectifs objektif obliga obra obrigada obrigado ocho oct october oculos ocupa ocupada
ocupan ocupo odd oedeme oeil of off office oficina often ogaado ogaan ogaato ogsajiinta oi oido oiga oigan oigo
oil ojitos ojo ojos ok okafor okay okenn okipe oksijen oksijiintu old olds olho olhos olla olor olvida olvide
olvidelo olvido om ombligo ombro on once oncle onde one ones ong onibus online only ont ontem onto oo oohinayaa
ooyaa ooyay oozing open opened opens opera operacion operaron operasyon operation opere opisina opresion
opresyon ops or oras orden ordenan order ordered ordonnance ordre oreille oreja orevwa orgullo orilla orin
orina orinado orinar orine orino os ospital oswa other others otima otimo otra otras otro otros ou oublie oui
our ours out outage outlet outra outras outro outros outside ouve ouvert ouvi ouvido ouvre ouvri over overdose
overdosed overnight owe own ox oxigenio oxigeno oximetro oxy oxygen oxygene oye pa paa paalala paalam paano
paaralan pacemaker paciencia paciente pacientes pack pad pader padon padone padrasto padrastro padre padres
pads pag paga pagar pagbisita pagdurugo page pages paggalaw paghinga pagina paginas pagkain pagkatapos pagod
pagos pagpapagamot pagsabi pagtayo pahina pahinga pai paid pain pains paj pak paki pakin pakiramdam pal pala
palabra palabras palagi palavra palavras pale palida palido palit palitan palma palo palsy paltos pamangkin
pamatay pamilya pan panal panales pancita pandan pandinig pang panga pangalan panganak panganay pangangalaga
pangkalahatan pangkat panic panico paningin pann panne pano panse pansement pantal pantorrilla pantry panza pao
paos pap papa papai papas papatayin papeis papel papeles paper papers paperwork papi papier papiers papunta
papye par para paraan parabens paracetamol parada parado paralisis paran parang paranoid parar pararme parce
parche pardon pare parece pared pareho pareja parem paren parent parenting parents paret pari pario parir park
parking parkinson parle parler parlez paro parou parpado parque part parte partent partes parti partido partie
parties partir partner parto partout parts party pas pasa pasada pasado pasar pase pasensya paske paso pasok
pasos pass passa passada passado passe passed passee passer passing passo passos passou passport password past
paste pastel pastilla pastillas pastor pasyan pasyente patada pataje patatus patay patayin patch patea pateo
pati patient patients patio patron pause pauses pawis pawol pay payer pays paz pdf pe peak peanut peau peca
pecho peco pedazo pede pedi pedialyte pediatra pediatrician pedido pedir pedra pedro pee peed peeing peeling
pega pegaba pegados pegan pegando pegar pego pegou pegue peito pela pelando pele pelea peleamos pelicula pelo
pelota pen pena pend penicilina penicillin pens pensado pensamento pensamientos pensando pensar pense pensei
pension penso people peor pequena pequeno per pera percent percs perdeu perdi perdida perdieron perdio perdon
perdone perds perdu pere pergunta perguntar perguntas pergunte pergunto perguntou perime period permiso perna
pernas pero perrito perro person persona personal personas personne personnel perto pesa pesado pescado pescoco
pescuezo peso pesonel pesonn pessoa pessoal pessoas pete petet petit petite petites petits petsa peu peur peut
peuvent peux peye peyi pez peze pfv phai pham phan phao phap pharmacie pharmacien pharmacist pharmacy phat phe
phep phi phien phieu phim pho phoi phone phong photo phq phu phuc phun phut physical pi pic pica picada picazon
picc pick picked picking pico picou pics picture pida pidan pide piden pidieron pidio pido pie piece pied
piedra pieds piel pienso piercing pierna piernas pierre pies pike piki pila pilas pile pill pillow pills pin
pinakamahalaga pinamigay pinapakain pinapalo pinas pinata pinatay pince pink pinkish pinpoint pinsan pintinhas
pinto piojos pior piorou pipi pique piqure piqures pire pirma piscina piscine pise pisin pisngi piso pisse
pistach pistola pita piti pitit pito pizza placa placard placas place placenta plaie plaisir plait plan plancha
planning plano plant plantee plaques plat plate platica plavix play playing plays please plein pleine plema
plen plenn pleure plis plizye plomo pls plug plus plusieurs plz pm pneumonia po pocas poco pod podcast pode
podem podemos poder podia podrido poe poids poignet poignets point poison poisoning poisson poitrine poko
policia polish pollo pomme pommes pompe pone ponen poner pong pongo poniendo ponp ponpye pont ponte ponto
ponyet pool poop pooped pop popcorn popo popped poquito por porchlight porfa porque port porta portail portal
porte portugues pos position positiva positive positivo posparto possible posso post postal posted poster
postpartum pot pote potluck pou poucas pouco poukisa poukont poulet pouls poumon poumons pounding pounds poupou
pour pouring pourquoi pouse pousse pouvez power powers poze pq pra practica practice praia pral pran pre precio
precisa precisar preciso preco prediabetes predio prednisona prednisone preeclampsia preemie prefere prefiero
pregnancy pregnant pregunta preguntan preguntar preguntas pregunte pregunteme pregunto premier premiere
premiers premye prenatal prend prende prendida prendio prendre prends prensipal preocupa prep preparar prepare
preparer preparo pres presa presion preske preso presque press pressao pressing pressure presyo presyon pret
prete preto pretty prevencion prevention pri prima primeira primeiro primer primera primero primeros primo
principal print prior pris prise privado private privates prive prix pro prob probably probar probly probo
prochain prochaine program programa project prometido promis promised pronto proof propia propio proposito
propre proprio pros proteger proud prova proxima proximo prueba psych pt pu pude pueblo puedan puede pueden
puedo puente puerta puerto pues puffed puffer puffing puffs puffy puis puked puking pula pulang pular pulled
pulling pulls pulmon pulmones pulse pulsera pulso pumanaw pumasa pump pumping pumupulandit pumutok punalada
punching punish puno punto puntos pupil pupila pupilles pupils pura puras puro purple purpose pus pusa puse
push pushed pushing pusieron pusimos puso puson put puti putol puts putting puwede puwedeng puxa puxando puyat
pwa pwason pwatrin pwazon pwede pwen pwet pwoblem pwochen pwofese pwomet pwoteje pye qaad qaadan qaadataa qaado
qaataa qaataan qaatay qaato qaba qabaa qaban qabay qabo qabow qabsaday qabtaa qabtay qado qalabka qalad
qaliinka qaliinkii qalinka qallal qandhadii qandho qaniinay qaniintay qarqay qarxay qayb qaylinaya qaylinayaa
qayliyaa qdo qof qofka qofna qolka qoorta qor qora qoraa qoraal qoraalka qoran qoray qorayaa qoreen qori qorin
qorshaha qorshahaaga qorshahaagu qorshe qortay qosol qoyska qu qua quais qual quan quand quando quang quanh
quantas quanto quantos quap quarto quase quat quay que quebrado quebrando quebrou queda quedan quede quedo
queijo queima queimados queimadura queimou queixo queja quel quelle quelque quelques quelquun quels quem quema
quemada quemadas quemado quemados quemadura quemaduras quemando quemar queme quemo quen quente quer queremos
querer queria quero question questionario questionnaire questions qufac qufacayaa qui quick quien quienes
quiera quiere quieren quiero quiet quijada quilos quimio quinta quise quiser quisiera quit quita quitan quitar
quitaron quite quitelo quitenme quito quiz quoi quraac quy quyen quyet ra raadi raadinayaa rabaa rabay rabia
rabies rabnaa rabo rabtaa raccoon rach rache racing rad radiador radiator radio radiografia radyo rag raide
rale ramadaan ramene ramp rampa ran rancho randevou rang ranh ranpli rantre rapel rapidisimo rapido raple rapo
rappel rappelez rappels rara raro rasaas rasca rasguno rash rat rate rather ratito rato ratos rattlesnake rau
raw ray rayitas rayo razor rcp rd rdv re reaccion reacciona reach reaction read reading reads ready reagit real
really rear reason recall receber receita recem recepcao recepcionista receta recibe recibir recibo recien
recipe recliner recoit reconoce record recordatorio recordatorios records recovery rectal recu recuerdeme red
redemande redi redresser ref referencia referido referral refill refills reflux refresco refri refugio refuse
refuses regadera regalan regarde registro regla regle regreso regular rehab rehabilitacion reins rekomanse
rekonet relapsed relatorio rele relief reloj remarcar remed remedio remedios remember remind reminder reminders
remote remove remplir ren rendez rendre renewed renmen renouveler renouvle renovar rent renta rentre renuevan
renverse reorder repair repas repente repete repite replacement reply repond repondez reponn repons reponse
report reporter reporting reporto reposer repoze reprend resbalo rescate reschedule rescue resend reserva
resevwa resonancia respira respiracao respiracion respirador respirando respirar respirasyon respirateur
respiration respire respirer respiro respite respond responda responde responder respondo response resposta
respuesta respuestas rest restaurante restavek reste resto restraining resucitar result resulta resultado
resultados resultats results resumen resurtido reta retard rete retire retour retraite reussi reveil reveille
reveiller revento reveye revient revisa revise revision revoir rezen rezilta rhume ri ribs rico ride rides rie
rien rieng rifle right rigole rim rin rindo ring rings rinon rinones rins rio ripping rir rire risa riso rit
rito rive rn ro robo robot rock rodilla rodillas roi roja rojo rojos roll rolled rompio ronca roncando ronchas
ronco ronfle rong roof roofing room roommate ropa rope rosa roses rosita rosto rot rotina rouco rouge roule
round route row roxas roxo rs rsv rua rub rude ruedas rugta ruido ruim ruiz run rung running runs ruoi ruot
ruou rusty rut ruth rutina sa saabsan saac saacad saacadaha saacadda saacado saaka saan saar saaray saarto
saaxiibkay saaxiibtay sabado sabados sabana sabaw sabe sabemos saben saber sabes sabi sabihin sabtida sac saca
sacamos sacan sacar sacarme sacaron sacarse sach saco sacude sad saddex saddexaad sadri safarka safe safena
safety sagaal sagot sahig sai said saigne saignement saindo sair sais sait saiu sak sakay sakin sakit sal sala
salaamayaa salad salamat salamin sale salen salgo sali saliendo salieron saliid salio salir salita saliva
salive salle salon salt saltar salud saludos salvo sama samayn samayso samdi same samedi sameeyaa sameeyay san
sana sanadka sandali sang sangra sangraba sangrado sangran sangrando sangrar sangre sangro sangue sanh
sanitaria sanka sannad sannadkii sannado sano sans sante santi santos sanzatann sao sap sapo sarado sare
sariirta sarili sariling sariwang sarou sasabihin sasabog sat sats saturacion saturation saturday sau saudade
saude sauf saute save saved saving savoir saw sax saxaro say saya saying says scale scar scare scared sched
schedule school scope scout scouts scratch scratched scream screaming screams screen screening se sea seafood
season seca seche seco second seconds secoue secourisme secours section secundaria securite security sed see
seeing seems seen sees seexan seexdaa seexday seexdo seguidas seguidos seguimiento seguir segun segunda segundo
segundos segura seguranca seguridad seguro sei sein seis seized seizure seizures sek sekirite sekrete sel self
selles selman selon sem semaine semaines semana semanas semen semenn sempre senal senales senas send sending
senha senhor senior seniors senk senor senora senorita senp sens sense sensor sent sentada sentado sentar sente
sentence senti sentido sentir sentiwon senyen sepa sepsis sept septic ser sera serai serait sere seria serie
serpent serre sertralina serve service serviette ses sesame set setifika setting seu seul seule seulement seus
seven sevi sex sexta sexto shaah shaaha shake shakes shaking shaky shalay shall shallow shampoo shan shaqaalaha
shaqaale shaqada shaqeeyaa shaqo share shared sharp sharxi she sheeg sheegaa sheegay sheegi sheegin sheegtay
sheegto sheekada sheeko sheet shell shellfish shelter shes shift shil shilkii shin shingles shinni shirt
shivering shock shocked shoes shook shoot shooting shop short shortness shot shots should shoulder shoulders
show shower showing shown shows shrimp shuban shunt shut si sick sickle sida sidaa sidaas sidan side sided
sidee sides sidii sidoo siempre siente siento sierra siet siete sieu siffle sigaar sigaarka sigaret sigarilyo
sige sign signal signature signe signed signer signes significa signs sigo sigue siguen siguiendo siguiente
siguro sii siiyaa siiyay siiyo sik sikip siklon sikolog sila silang silba silla sillon silly sim simbahan
simple simples simula simulacro sin sinabi sinais sinakal sinal sinasabi sinasaktan since sinh sink sino sinon
sinto sintomas sinturon sinus sipo sips sir sira sirop sirve sirvio sispann sister sisters sit site sitter
sitting siveye siwo six siy siya siyen size skin skip skipped skull slapped slaps sleep sleeping sleepy slept
slid slot slow slurring slurry small smaller smell smells smile smoke smoking smothering sms snake snapped
snoring snow so soaked soaking sober sobra sobrang sobre sobredosis sobrina sobrinho sobrino soc soccer socda
socdaa socdo social sociale soco socon socorrista socorro socotaa soda soddohday soeur sofa sofia soft soga
sogra soi soignante soigner soin soins soir sol sola soleil soley solo solos solto som some somebody somem
someone something son sonda sonde song sonje sonkor sonkorta sonkortaydu sonkortii sonkortu sonne sonnen sono
sonolento sonrisa sons sont soo soomaali soon sooner sopa sopro sore sores sorry sort sorti sortie sos sosa sot
sote soti sou souci soude souf souffle souke sound sounds soup souple sous sove soy sozinha spanish spare
sparkles speak speaks specialist specialiste speech spell spelling spells spilled spit spits spitting splashed
spleen sports spot spots spotting spray spreading spring spurting squeezing st stab stabbed stabbing stable
staff stairs stamps stand standing staring stars start started starting starts state station stay steak stent
step stepdad steps steroid steroids sticker stickers sticking stiff still sting stings stinks stitches stock
stomach stone stool stools stop stopped stopping stops store storm story stove straight strangle strangled
streak streaks street strep stress stretch stretches strip strips stroke strokes strong stuck student study
stuff stung su sua suaal suaalaha suaalahaaga suaalahayga suaalo suaasha suando suas subax sube subi subieron
subio subir subo suboxone subukan suc such sucking suco sucre suction suda sudada sudado sudando sudar sudden
suddenly sudo sudor suegra suegro suelo suelta suena sueno suero sueur suffit sufocar sugar sugars sugat
sugayaa sui suicida suicidal suicide suicidio suis suite suivi sujet suka sumabog sumagot sumakit sumasagot
sumasakit sumindo sumisikip sumiu summary summer sumuka sumulat sumusuka sun sunburn sunday sundays sung sunod
sunog sunta suon suot super supper supplies supply support sur suray sure surgery survecu survey survivor sus
suso susto susunod suuxay suuxayaa suuxdin suuxdinta suuxi suyen svp swa swallow swallowed swe sweat sweatin
sweating sweats sweaty swell swelled swelling swen swim swimming swing swinging swisid switch swiv swivan swivi
swole swollen sya symptoms syrup system ta taabtaa taagan taaganahay taal taariikhda taas tab taba tababarka
tabingi tabla table tablet tableta tach taches tacos tadyang tagalog tagas tagay tagayn tagiliran tagtay tahay
tahi tahimik tai take takes takhasus taking takot tal talaga taleefan taleefanka taleefankani talk talking
talks talla tallaal tallaalka tallaalkii talo tam tama tamales tambem tambien tampoco tan tande tang tanghali
tani tank tankou tann tanong tanperati tanpri tanque tansyon tant tanta tantas tante tantito tanto tantos tao
taon taong tap tapado tape tapo tapos tar tard tarde tardes tarea tarjeta tas tasha tasse tat tata tatawag
tatawagan tatay tatlo tatlong tava tawag tawagan tay tayo tayong tb tcheke tchekop te tea teach teacher
teaching team tearing tears techo tecnico teen teenager teens teeth teks tele telefon telefone telefono
telefoonka telephone telepono tell tellement telling telman tem temblando temblar temblor temomet temos temp
temperatura temperature tempo temprano temps ten tender tendo tenemos tener tenga tengo tenho tenia tenido
tenir tenis tension tentando tentar tente ter terapeuta terapi terapia terca tercera terminal terminar termine
terminei termino termometro terre terrible tes test testa testamento teste tested testicle testiculo tests tet
tetano tetanos tetanus tete teto teve texas text texte texted texting texto textos texts th thach thai tham
than thang thanh thank thanks thanksgiving thao that thats thay the their them then theo therapeute therapist
therapy there theres thermometer these they theyre thi thich thick thickener thiet thieu thigh thighs thing
things think thinking thinks thinner thinners third thirsty this thit tho thoai thoi thong thorax those thought
thoughts thread three threw throat through throwing thrown throws thru thu thua thuc thui thumb thuoc thuong
thursday thursdays ti tia tib tibebe tibok tick ticket tide tidhi tie tiec tied tiem tiembla tiempo tien tiene
tienen tieng tiens tient tiep ties tiesa tieso tiet tieu tifi tight tightness tiktok til tile till tim timaha
timbang time times timid timoun tin tina tinamaan tingle tingling tingly tingnan tinh tinutulak tiny tio tipo
tips tira tirada tirado tirar tire tired tirei tiri tirita tiro tiroides tiroteo tirtira tita tito titube tive
tiver tivi tiyan tiyo to toa toalla toallas toan toast toban tobillo toc toca tocan tocar toco toda todas
todavia today toddler toddlers toddobaad toddobaadkan toddobaadkii todo todobaad todos toe toes together toi
toilet toilettes toit told tom toma tomada tomado tomando tomar tombe tombee tomber tome tomei tomo tomografia
tomorrow tomou ton tonbe tong tongue tonight tonsillectomy tonsils tonta tonto tonton too toogan took toosayo
toosayso toosin tooth top topes toque toques torcio tord tornado tos tose toser tosiendo tosio tosse tossindo
tossiu tot totoo tou touch touche touched touches touching toudenkou toudi toufe toujou toujours tounen
toupatou toupre tour tourne tous touse toussant tousse tout toute toutes toux touye towel town toy toys tra
trabaja trabajadora trabajar trabajo trabalho trabo trach tracheo track tractor trae traen traffic trafico
traga tragar trago trai traia traigo train training traitement trake tram tran tranble tranbleman tranca
trancada trancado trang trangle tranh trankil tranquilo transpire transplant transpo transport transporte trapo
traqueo traqueostomia tras trasplante trata trauma travail travaille travay travel travers tre treatment
treatments tree treinamento trem tremble treme tremendo tremer trempee tren trenes tres tretman tri tried trinh
trip tris triste tro troca trocar troi trois troisieme tron trong trop troquei trottinette trou trouble trouve
trouver tru trua truc truck true trung truoc truong truyen try trying tsaka tu tuan tub tube tubig tubing tubo
tubos tuc tudo tue tuer tues tuesday tuesdays tugma tuhod tui tulad tulala tulay tuldok tulog tulong tuloy
tumalon tumama tumatanggap tumawag tumigil tumirik tumitigil tummy tumulong tumutunog tung tungkol tunnel tunog
tuoi tuong tuot turjubaan turjumaan turkey turn turned turning turno turns tusaale tusay tusok tut tutor tutora
tutulong tuubada tuuraa tuve tuvo tuwing tuy tuyaux tuyo tv twa twalet twice twins twitching two twop twoub ty
tyan tylenol type typing ube uber ubo ubos uga ugat ugu ul ulcer ulcera uling ulit ulo ultima ultimo
ultrasonido ultrasound ultrassom um uma umaga umihi umiihi umiinom umiiyak uminom umushay umuubo umuungol un
una unang unas uncle uncles unconscious under understand underwear une ung ungol unit units universidad uno
unos unresponsive uns unsubscribe until uon uong uot up update upset ur urge urgence urgences urgent urgente
urinaire urine us usa usado usap usapan usar use used using uso usted ustedes usual usually ut utak uti
utiliser uu uun uur uurka uva va vacaciones vaccin vaccine vaccins vacina vacio vacuna vacunas vai vais vaksen
vale valvula vamos van vandredi vang vant vao vape varice varios vas vaso vasos vat vay vazando vc vcs ve vean
veces vecina vecino vecinos vegetables veggies veia veinte veio vejo vem vemos ven vence vencio venda vendo
vendredi veneno venez venga vengan venir venn vent ventana ventilador ventilator ventolin ventoline ventre venu
veo ver verano verdad verde verdes verduras vergonha verguenza verifier verifiez verlo vermelha vermelho verre
vert vertiges very vesicula vestido vet veut veux veye vez vezes vi viagem viajar viaje viajo vibora vid vida
vide video videyo vidrio vie viec vieille vieja viejas viejita viejito viejo viem vien viendo viene viens vient
vientre viernes viet vietnamese vieux vim vin vini vino vio violence violencia violet violettes vire virus visa
visage visao vision visit visita visitas visite visites visiting visits vista vit vital vitamin vitamina
vitaminas vitamine vitamins vite viv viva vive viver vivir vivo vivre vizinha vizinho vizit vle vo voce voces
vodka voi voice voicemail voices voici voir vois voisin voisine voit voiture voix volando volar vole volleyball
volta voltar volteo voltou voluntaria volunteer volver volvi volvieron volvio vomi vomir vomis vomissements
vomit vomita vomitando vomitar vomite vomitei vomiting vomito vomitos vomitou vontade vos vot votre vou
voudrais voulais voulait voulez vous vovo voy voyant voye voz vozes vp vrai vraiment vre vs vu vua vue vuelta
vueltas vuelve vuelvo vui vung vuon vwa vwazen vyann vye vyolans vyolet waa waad waan waana waaweyn waayay
waayeel waayeelka wac wacaa waco wada wadnaha wadne wadno wadnuhu wag wait waited waiting wake wakes wakhti
waking wala walaal walaalkay walaashay walang walba walgreens wali walk walked walker walking walks wall walls
walwal wanaagsan wanna want wanted wants wararka wareer wareersan warfarin warfarina warm warning warqad
warqadda was wasnt wasp watch watched watches watching water watery wax waxa waxaa waxaad waxaan waxay waxba
way wayna we weak wear wears weather wed wedding wednesday week weekend weekends weeks weight weird wejiga
wejigii weli weligay well welts went were wet wete weydii weydiin weydiinayaa weydiiso weydiiyaa weydiiyay
weydiiyo weyn what whatever whats wheelchair wheezin wheezing wheezy when whenever whens where wheres whether
which while whistling white who whole whom whooping whos whose why wi wic wife wifes wifi wiig wiilka wiilkayga
wiilkaygu wiilkii wiilku wika wikenn will winded window windows winter wire wires wish with without wixii wk
wks wo woch woke wonderful wondering wont woozy word words wore work worked worker working workout works world
worried worries worry worse worst wouj would wouldnt woule wound wreck wrestling wrist wrists write writing
wrong wrote wuu wuuna wuxuu wuxuuna xa xaafadda xaaskayga xaaskaygu xabad xabadka xabadku xac xafiiska xagee
xaggee xai xalay xam xanax xanh xanuun xanuunaya xanuunayaa xanuunaysa xanuunka xanuunku xarelto xarig
xasaasiyadda xay xe xem xep xet xfa xi xidhaa xidhan xiga xin xinjiro xiran xiray xiriir xirmayaa xit xitaa xiu
xixi xo xoa xogtayda xom xong xoog xq xray xu xuat xumahay xumbo xummad xun xung xuong xusuusin xuyen ya yaa
yaab yaal yahay yall yaqaan yar yara yaraaday yaraan yard yari yay yaya ye year yearly years yellow yells yem
yen yes yeso yesterday yet yeu yeux yidhi yihiin yimid yiraahdeen yiri yo yoga yom yon yool yosi you youn your
yours yr yrs yun yung zafo zam zan zanmi zanpoud ze zepol zero zip zo zombie zona zone zong zonrox zoo
zoologico zoom zorey zumba адрес алая аллергии аллергия анализ анализы анкете аппарат аспирин астма астме астмы
бабка бабуля бабушка бабушки бабушку бане бассеин батареика без белые беременна беременная беременность берет
берут беспокоит бил боится бок боку болезнь болел боли болит боль больницу больно больше боюсь брат брать
бредит бросил бросила будет будто буду бы бывает бывшии был была были было быть бьет бьется важно вам ваннои
варфарин вас ваш ваша ваше вашего вашеи вашем ваши ваших вдохе вдруг ведет веип велел вены верно вернуть вес
весь вечера вечером взрослому взрослыи взрослых взял взять видеть видит виду вижу визит визита визиту висит
вместе вместо внук внутри внучка во воды воздух вокруг воняет вообще вопрос вопросами вопросов вопросы вот врач
врача врачу время вроде все всего всем всех вспыхнул всю вся второи вторые вчера вы выидет выити выпала выпил
выпила выписка вырвало вялыи газа газом гараже где глаз глаза глазами глазах глотает глотать гнои гноится го
говорили говорит говорить говорю говорят год года году голова голове головои голову голос голоса горит горла
горле горло город горячая горячии готова груди грудинои грудничок грудь губы да давит давление давлением
давления давно даже даите дала далеко дали дальше данные дата дату датчик дать два дважды две двигается девочка
дед деда дедушка деиствии деиствует делать день деньги дергается держать держит держится детеи дети детстве
детям диабет дикая для днеи днем дня до добавить доктор долго должен дом дома доме домои дому достал дочери
дочка дочке дочки дочку дочь дрожит другие другими других другое другои думаю душе душил дыхания дышать дышит
дышу дядю дядя его еда едои еду еды ее еи еле ем ему если ест есть ехать еще жар жаре ждать жду же жена жены
жжет живет живот животе живу жидкость жизни жизнь жить за забота забыла завтра задать задыхается задыхаюсь
зажило закрывает записать записаться запись запишите заплетается засыпает зачем звоните звонить здесь здоровье
здравствуите знать значит знаю зрачки зуб зуба играет идет идти из извините изо или имеете имя ингалятор индекс
инсулин инсулина инсульт инсульта инфаркт их ищет каждую каждые каждыи кажется как какая какие какого какое
какои каком какую карте карту карты катетер качает кашель кашляет кем кислород кислородныи клиники клинику
когда кого код кожа колотит команда команде команду команды комнате кому контроль коротко кость кот которую
которые которыи кофе красная красныи кричит кровати крови кровит кровотечение кровь кровью кроме кружится кто
куда курить курс кухне кушает левая легче лед лежа лежит лезет лекарства лекарство лестницы лет летать летом
лечение лечении лечения лечь ли лист лица лицо лицу личного лоб ложку лол лопнула лучше лфк льет любое люди мае
мало малыш малыша малышу мама маме маму мамы марте мать машина машине мед медицинскии медсестра медсестры между
меньше меня менять мес месяц месяца мимо мин минут минуты мне много могу моеи может можно мои мокрая мокрыи
молния мою моя муж мужа мы мыслеи мысли на над надо назад назовите наити нам написал написала написано написать
напишите напоминания например нас натощак начать наш нашел наши нашли не него нед неделе недели недель неделю
неделя нее нельзя немного несет нескольких несколько нет неясно ни ниже никогда никто ним ними них ничего но
новорожденного новостях новую новыи новых нога ногах ноге ноги ногу ноет нож ножом номер номером норм нормально
носа ночи ночь ночью нужен нужна нужно нужны об обеда обморок объяснил объяснит обычно обычныи один одна одно
однои ожог ожога озноб ок окна он она они операции опухла опухло опять орет ору оставить остался
останавливается остановить остановке остаются от ответьте отвечает отдает отек отеков отец отказ открывается
открыть отлично отмените отменить отошли отправить отправлено отправьте отца очень очереди очки ошибке падает
падал палец пальцы папа папы парень пару пахнет пациент пациента пациентов пациенту пена пенсию первои первыи
переводчик перед пережила перенесите перепутала перестала писает писал писать письмо питания пить пишет пишите
пишу пишут пищит плакат план плана плане плану платить плачет плачу племянник плечо плиты плохо по поводу
поговорить под подавился подвале подруга подтекает подушкои подходит поездка поел пожалуиста позвать позвоните
пока показать показывает пол половина положить полу получать получилось получить полчаса помнит помог помогает
помогал помогать помогите помогло поможет помочь помощи помощь помпа понедельник понос понял поняла понять
попала попробуите попросите порезала порядке после последнии посоветуете посоветуите пот потерял потеряла потом
потому почему почки почти поэтому правда прежде при прививки прививку приду прием приеме признаки приити
принимаете принимают прислать приступ приступов приходит пришла пришлите про проверка проверьте проглотила
программа пропустил пропустить просит простите просто простыми просыпается проходит прочесть прочтет прошел
прошла прошло прошлои прошлыи прямо психолога пузыри пульс пункт пустои пусть путает пырнули пьет пью пятна
пять работает работе радостью раз раза разбудить разговор раздуло разные разогнуться рака раньше раскалывается
распух рассказать растет рвет рвота реагирует ребенка ребенку ребенок режет режу резко рецепт речь родила родов
роды рожать рождения розетку рот рта ружье рук рука руками руке руки руку русски русскии русском ручки рядом
сам сама самоубиистве сатурация сахар свекрови свет света свистит свистом сводит своего свои своими свою
связаться связи сдать сделать сдох себе себя сегодня сегодняшнего сеичас секунд сел семьи семья сердца сердце
серыи сестра сестру сестры сиделка сидит сижу сил сильная сильно синеет синие синяк сипит скажите сказал
сказала сказали сказать скачет сколько скорая скоро скорую слабость слева следите следы слишком слов слова
словами словах случаи случаино слышу слюни смены смерти смерть смс сначала сне снег снимать снимите снова со
собака собои совпадает совсем сознание сок сон сонная сонныи соображает сообщение сообщении сообщения сосед
соседи соседка спасибо спать спине спину списка список спит справка справку спрашивает спрашивать спрашиваю
спросите спросить спрошу сразу срок ссылка ссылку стала стало стене стену стоит столе стонет стоп стою страница
странице страницы страховка страховки страховку страшно судорог судороги сутки сухои схватился схватки счет
счета съел съела сын сына сыну сыпь та таблетками таблетки таблетку таблеток так такая такое такои там текут
телефон телефона телефону темнеет температура температуры теперь тех течет теща тихо тишина то тогда того тоже
тои только том тот точно тошнит травмы трахеостома трезвыи тренер третии трех три трогает трубка тряпочка
трясет трясется трясутся туалете туда тут тянет уберите убил убить убрать убью увидела увидеть удаления удар
ударил ударила ударилась удобно ужас уже узи узнает узнаите узнать укусила ума умер умереть умерла умею умирает
умираю упадет упал упала ура устал утра утро утром утюг уха ухо уход учитель фамилия фонтаном форму фото ха
хаха хватает хватит химия ходит ходить холестерин холодильник холодныи хорошие хорошо хотела хотели хотим
хотите хотя хочет хочется хочу храпит хрипит цели цель цирроз цифр цифрои час часа часов часто часть часы чат
чате чашку чего человек человека челюсть чем через чешется числа читает что чтоб чтобы чувствует чувствую чуть
шаг шагов шевелится шее шепчет шею шея школа школе школу школы школьная шутит шучу щас эпилепсии эпипен эта
этих это этого этои этом этот эту яд язык языком ابحث ابدا ابره ابغي ابن ابنتي ابنها ابني ابوه ابوي ابويا ابي
اتحرك اتصال اتصل اتنفس اثنين اجازه اجب اجد اجهزه اجيب احتاج احترق احتياط احد احس احسن احضر احكي احمر احنا اخ
اخبار اخت اختي اخد اخذ اخذت اخر اخري اخصايي اخوي اخي ادويتي ادويه اذا اذن اذنه اربع ارتاح ارجع ارجوكم ارسال
ارسل ارسلت ارسله ارض ارقام ارمي اروح اريد ازرق اسابيع اسال اسالك اسبوع اسبوعين استبيان استطيع استعمل استفرغ
استقبال استماره استني اسري اسعاف اسف اسم اسمه اسمي اسنان اسهال اسوي اسيلتك اسيلتي اسيله اشرب اشرح اشعه اشهر
اشوف اصبعي اصفر اضف اطفال اطلاع اطلب اطلع اعتن اعراض اعرض اعرف اعمل اعيش اغلق اغير افحص افضل افعل افكار افكر
اقتل اقدر اقرب اقل اقول اقوم اكبر اكتب اكتبه اكتبها اكتياب اكثر اكدر اكسجين اكل اكلت اكلم اكمل الا الم الي ام
امبارح امتي امس امشي اموت امور امي ان انا انام انبوب انت انتحار انتظر انتقال انتهاء انتهي انجليزي انسولين انفجر
انفلونزا انقذ انقطع انقطعت انكب انه اني اهداف اهم او اوراق اوقف اوكسجين اول اولا اولاد اي ايام ايده ايدها ايدي
ايضا ايقاف ايكو ايها باب بابا بارحه بارد بارده باس باص باي بايدي ببطني بتقدر بتقول بحبه بحث بحس بخاخ بخير بدل
بدها بدو بدون بدي برا براز براسي برد برساله برقم بروفين بس بسال بسبب بسرعه بسيط بسيطه بشكل بشهر بصدري بصوت
بطاريه بطاقه بطريقه بطلت بطن بطني بعد بعيد بفكر بقدر بقع بقوه بقي بكا بكرا بكلمات بكلماتك بلا بلع بلعت بلكونه
بماذا بموت بنادول بنت بنتي بنسلين بنص بنفسجيه به بوابه بول بياناتي بيبي بيت بيرد بيصرخ بيطلع بين بيه تاخد تاريخ
تاكل تاكيد تالي تامين تانيه تبدا تبع تبلع تتنفس تجديد تحب تحت تحتاج تحدث تحكي تحليل تحچي تدخين تذكر تذكير تراك
ترجف ترد ترسل ترسلوا تركت تروح تريد تسال تسمم تشنج تشنجات تصحي تصير تطعيم تعبان تعبانه تعبت تعرف تعلم تغذيه
تغير تغيير تفتح تفعل تقرير تقصد تقول تكتب تلات تليفون تمارين تمام تمريض تنزل تنفس تهاب توقف تي ثانيه ثقيل ثلاث
ثلاثاء ثلاثه ثلج ثواني جا جاته جار جارتي جارنا جامد جاوبت جاي جايه جد جدا جدتي جددا جده جدي جديد جديده جرح جرحت
جرعه جروح جزء جسمه جسمها جلسه جلطات جلطه جمعه جن جنين جه جهاز جهه جواب جوزي جيد جيران حاجه حادث حار حاره حاسس
حاله حالي حامل حاولت حبتين حبل حبه حبوب حتي حجر حجي حد حدا حذف حر حرارته حرارتها حراره حرب حرق حرقت حرقه حركه
حريق حساسيتك حساسيه حسب حسنا حسيت حضانه حق حقوني حليب حماتي حمام حمدلله حمرا حمل حمي حياه حين خاصا خالتي خالي
خايفه خبز خدت خدمه خروج خشمه خط خطا خطتك خطر خطه خطوه خفت خفيف خفيفه خلاص خلص خلصت خمس خمسه خميس خنقني خياطه
خير دا دايخ دخان دخل درج دروس دعم دقايق دقيقتين دقيقه دكتور دكتوره دلوقتي دم دماغيه دمك دمي دنيا ده دوا دواء
دوخه دوره دون دي ذلك ذي رابط راجع راجعه راح راحت راحه راس راسه راسها راسي راشد راضي ربع ربو رجع رجعت رجلي رجليه
رح رساله رسايل رسايلنا رضيع رضيعي رعايتك رعايه رقبته رقبتها رقبه رقم ركبه رمز رمزا رمضان رهيب روحي رويه ريحته
ريقي ريه زايده زجاج زرعت زرق زرقا زمان زوج زوجتي زوجي زي زيارات زياره زيت زين سابع ساعات ساعتين ساعه سامحوني
سايق سباحه سبع ست ستي سجل سحايا سخن سخونه سر سرطان سرير سريع سعر سفر سكته سكر سكرت سكره سكرها سكري سكين سكينه
سلاح سلام سلامه سلك سلم سليم سمحت سمحتم سمحتوا سمسم سمع سمعت سموم سن سنتين سنه سنوي سنين سواك سوال سوالك سودا
سونار سوي سيارات سياره شاء شارع شاي شباك شخص شد شديد شرب شربت شرح شرطه شرق شركه شغال شغل شفايفه شفت شفته شكرا
شلل شلون شمال شمس شنو شهر شهرين شهور شو شوي شويه شي شيء شيت شييا صار صارت صارله صايم صباح صبح صح صحتك صحيت صحيح
صداع صدر صدره صدري صرت صرع صغير صغيره صفحاتك صفحه صفرا صمام صوت صيام صيدلي صيدليه صيف ضحك ضرب ضربني ضربه ضرسي
ضعيف ضغط ضغطي ضيق ضيقه طاح طالع طب طبي طبيب طبيبك طبيعي طريقه طعام طفت طفح طفل طفلتي طفلي طلب طلع طلعت طلعناه
طلق طليقي طواري طول طويل ظهر ظهري عاد عاده عادي عارف عارفه عافيه عالي عام عامل عامله عايز عايزه عايله عجوز عراق
عربي عربيه عرض عرق عشاء عشان عشر عصر عصير عضلات عضني عقرب علاج علامات علبه علي عليا عليكم علينا عليه عليها عم
عما عمر عمره عمرها عمري عمل عمليه عمن عمي عن عنايه عنب عند عندكم عندنا عنده عندها عندي عنف عنه عنها عنوان عياده
عيال عيد عينه عيني عيون عيونه عيوني غاز غازات غامق غداء غرفه غرق غريب غسيل غلط غير غيرك غيرها فاتت فاتوره فتحه
فجاه فجر فحص فرق فريق فريقك فريقي فستق فضلك فطور فقط فمه فهمت فواتير فوطه فوق في فيديو فيلم فيني فيه فيها قاتل
قادر قادره قاعد قاعده قال قالت قايمه قبل قد قدامي قدر قديم قديمه قراءه قرار قسطره قطعت قعده قل قلب قلبه قلبي
قلت قلق قله قليل قليلا قليله قهوه قول قوي قويه كاشف كان كانت كانه كبار كبير كبيره كتابه كتب كتبوا كتر كتل كتير
كثير كثيرا كثيره كحه كدمات كرسي كريم كسر كشف كل كلام كلب كلمات كلمه كله كلها كلو كلور كلي كم كنت كهربا كورتيزون
كورس كويس كيس كيف كيلو كيماوي لا لابني لابوي لازم لامي لان لانه لاني لتراه لجوا لحد لخطتك لدغه لدي لديك لدينا
لرابط لسعه لسه لشخص لعبه لغه لفريقك لقاح لقيت لقيته لك لكل لكم لله لم لما لماذا لمن لن لنا له لها لو لونه لي
ليس ليش ليل ليلا ليله ما ماء مات ماذا ماسك ماضي ماضيه مافي مال ماما ماي مبارح مبحوح مت متابعه مترجم متل متورم
متورمه متي مثل مثلا مجاني مجموعه محادثه محامي محتاج محتاجه محد محدش محفوظه مخنوق مدرسه مرات مراتي مرتي مرتين
مرحبا مرض مرضي مركز مره مريض مزيد مساء مساعد مساعده مسبح مستشفي مستمره مسجد مسجل مسدس مسك مسموح مسموم مش مشاركه
مشكله مشيت مضاد مضخه مطبخ مطلوب مع معده معرفه معلمه معنا معني معه معي مغرب مغص مفتوح مفتوحه مفهوم مفيش مكان
مكتب مكتوب مكتوبه ملتهب ملصق ملعقه ملف ممرضه ممكن مميع من مناسب مناسبه منفخ منفوخ منه منها مني منيح منيحه مهم
مو مواصلات مواعيد موت موس موظف موعد موعدي مولود مولودي مي ميتفورمين ميعاد ميلاد مين ميه ناجل نار نازل ناس ناشفه
نالوكسون نايم نايمه نبي نتيجه نحتاج نحله نزل نزلت نزيف نسخه نسيت نص نصيحه نصيه نظر نعرف نعم نفس نفسه نفسها نفسي
نفسيتي نقط نمت نهارده نوبات نوبه نوم هاتف هاتفك هاتفيا هالاسبوع هبط هدف هدفي هذا هذه هسه هل هلق هنا هناك ههه
هههه هو هوا هي وابني وابوي واحد واحده واحس واشوف واضح واضحا واقف واقفه والد وان وانا واني وايدي وايديه وبتقول
وبس وبطني وبقت وبنتي وجسمه وجع وجلده وجه وجهي وحاول وحده وحرارته وحرارتي ودايخ ورا وراح وراسه ورجع ورجعت ورجفه
ورقبتي ورقه ورم ورمت وسخن وش وشفايفه وصار وصدري وصرت وصل وصلت وصوته وصول وضغطه وضغطها وطلع وطلعت وعد وعم وعنده
وعندي وعيونها وفاه وفجاه وفريق وفيه وقال وقت وقتها وقع وقعت وقف وقفت وقلبي وكل وكلامه وكلنا وكيف ولا ولاد ولاده
ولد ولدت ولدي ولسه ولونه وما وماذا ومش ومعه ومن ومو ونازل ونايم ونزل ونص ونعسان ونفسي وهسه وهلق وهو وهي ووجهه
ووقع ويا ويرجع ويرجف ويستفرغ ويشخر ويقول وين يا ياخد ياخذ ياكل يبقي يبكي يبلع يبي يتحرك يتغير يتكلم يتنفس يجب
يحتاج يحكي يحچي يخاف يخبرك يخليني يدخل يدق يرجع يرجف يرحمه يرد يرسل يرضع يرفع يروح يري يريد يسار يساعد يساعدك
يسال يستطيع يستفرغ يسوق يشرب يشوف يصحي يصفر يصير يضربني يطلع يعالج يعد يعرف يعني يغطي يفتح يفيد يقبل يقدر يقرا
يقول يكتب يكح يكن يكون يلعب يلمسني يمشي يمكن يمكنك يموت يمين ينام ينزف ينزل ينفع يوجد يوجعني يوجعه يوقف يوم
يومين يوميه ᄏᄏ ᄏᄏᄏ ᄒᄒ ᅲᅲ`.split(/\s+/),
);
