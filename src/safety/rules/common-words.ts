/** Words of our own lessons, gathered by test/safety/learn.ts: never taken for slips of the rules' words. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a1c aabahay aabbahay aabbe aabe aabo aad aalaga aamustay aan aanan aanay aaral abajo abdomen abeille abeja
abejas abelha abencoe aberto abi abierta abierto abiertos abilify abitid able abo abogado abord aborto about
abra abre abren abri abril abrio abrir abriu abro abscess absent absorvente abti abtigay abuela abuelita
abuelito abuelitos abuelo abuse abused abusive abuso ac aca acaba acabar acabaron acabe acabei acabo acabou
acamado acampamento acao acaso acces access accident accidentally accidente accord accouche accouchee
accouchement account accueil aceita aceitam aceite acelera acepta aceptan acepto acetone acha achando achar
ache achei aches achete acho achte achy acid acide acidente acido acompanhamento acompanhar acorda acordar
acordei acordou acostada acostarme across acting action active acts actual acucar acuerda acuerdo acute adag
add adderall address adeer adeerkay adelante adentro adeus adhd adieu adiga adios adkaaday adkaatay adkaysan
ado adolescencia adolescente adolescentes adopted adormilado adrenalina adres adresse adult adulte adultes
adulto adultos adults advice advil advisory adye aed aeropuerto af afar affiche afib afich afka afloja afogou
afraid after afternoon afuera ag aga agad again against agarra agarrandose agarrar agarre agarro age agit
agitado ago agony agora agosto agradecer agreed agregar agrego agregue agtiisa agua aguadito aguado aguanta
aguanto aguento aguita aguja agujas agulha ah aha ahaa ahaan ahas ahay ahayd ahayn ahead ahi ahoga ahogada
ahogando ahogo ahogue ahora ahorcar ahorco ahorita ahow ai aid aide aider aidez aids ailleurs aime aimerais
ainda aint air aircon aire airport ajen ajoute ajouter ajuda ajudar ajude ajudou ak akala akhri akhrin akhriska
akhriyaa akhriyay akhriyo akin ako akong akouche akouchman akoz aksidan aksidente al ala alacran alaga alagaan
alak alam alamin alarm alarma alarme alarming alarms alas alaska albaabka albaabkana alberca albuterol alcance
alcohol alcool ale alegria aleji alem alergia alergias alergica alergico alergista alergologo alerji alert
alerta algo alguem alguien algum alguma algun alguna ali aliento alimango alimentaire alin aling alis alisin
alive alivia aliviada alivio all alla allah allait allaite alle aller allergic allergie allergies allergique
allergist allergologue allergy allez alma almoco almohada almost almuerzo almusal alo alone along alors already
alrededor als also alta altapresyon altar altas althea altitude alto aluguel aluna aluno always alxamdulillaah
alxamdulillah alzheimer am ama amable amaneci amanecio amanha amarela amarelo amarilla amarillo amarrada
amarrado amarran ambalaas ambulance ambulancia ambulansya ameaca amel amenaza amendoim america ami amidan amiga
amigas amigo amin amitriptyline amlodipine amo amoniaco amor amour amoxicilina amoxicillin amoy ampolla
ampollas ampollitas amygdales an ana anaa anafilaxia anak analisis anaphylaxis anatomy anba anbilans ancianos
ancien and anda andaba andador andan andar ando ane anemia anestesia anesthesia aneurisma aneurysm anevrisme
anfle anfom ang angel anger anginas anglais angle angoudi anh aniga anigoo anigu anile anillos anime animo
anitos aniversario ankle ankles anko anmwe ann anna anndan annee annees anniversary annual annuel annuler
annulez ano anoche anong anos anota anotada anotado anotar anote anotelo anotenlo another anpil anplis
anrejistre ans ansanm ansent ansiedad ansiedade answer answered answering answers ansyen ant antecedentes
antecedents anteman anteontem antes anti antibio antibiotic antibiotico antibiotics antibiotique antibyotik
anticipees anticoagulant anticoagulante anticongelante antidepressant antier antifreeze antigo antok antre ants
anual anumang anvan anvi anwe anwo anxiety any anybody anyen anyhow anymore anyone anyos anything anyway ao aos
aout ap apa apaga apagado apagar apago apagou apaguei aparatito aparato aparatos apareceu aparelho aparey apart
apartamento apartment apat apel apellido apelyido apenas apendice aperta apertando aperto apesta apita
aplicacion aplicou apnea apnee apo apoyo app appareil appel appele appeler appelez appelle appendix apply
appointment appointments apporte apprendre appt appts appuie aprann apre apremidi aprenda aprende aprender
aprendi apres apretado apretando aprete apreto apreton aprieta apriete april apt apto apunteme apunto aqoon
aquela aquele aqui ar arachide arachides arag aragga aragto araw arcadas arday ardayad arde arden ardiendo
ardor are area aref arent arete argent arkaa arkaan arkay arkayaa arki arkin arko arm arma armaajada arme arms
around arrache arranca arranco arrancou arranhou arrastra arrastrado arregla arreglaron arrest arret arrete
arretee arreter arretez arriba arrive arroz arthritis article articulaciones articulations as asador asawa asc
asco ase aseguranza asfixia asi asid asile asilo asin asirans asistente ask asked asking asks asleep asma aso
asong aspirador aspirateur aspire aspirin aspirina aspirine aspiro assez assignment assim assinar assis assise
assistance assistant assistente association assurance asthma asthme asukal asul asusta aswe asyet at ata ataco
atake atakihin ataque ataques ate atelier atencion atende atendio atestado atiende atienden atina atm atorado
atoro atraganta atragantamiento atras atrasada atrasar atroce atropello attache attached attack attacks attaque
attempt attend attendre attends attente attention attestation attorney atualiza au aucun aucune audio auditif
august aujourdhui aula aulas aun aunque aunt aunts aura aurez aussi auth authorization autism autismo autista
autiste autistic auto autocorrect automatic automatico autour autre autrement autres aux auxiliaire auxilio
auxilios avais avait avale avaler avant avc ave avec avena aventar aventarme avento average avez aviao avienta
avion avisa avisar avisara avise avisen aviso avispa avo avocat avoir avoka avons avril avyon awake awareness
away awful awgeed awoowe awowe axad axila axit ay ayaa ayaad ayaan ayaw ayay ayeeyaday ayeeyo ayer ayiti ayoko
ayon ayos ayuda ayudan ayudar ayude ayudeme ayudenme ayudo ayunas ayuu azucar azul azules ba ba3d baa baabaayn
baabuur baabuurka baad baahan baahanahay baan baana baaritaan baaritaanka baaritaankii baasaboorka baaskiilka
bab baba babae babaeng babando babayaran babea babeando babies baby babys babysitter babysitting bac bacia back
backpack backup baclofen bad badan badbaadi badda badh bag baga bagay bago bagong bagsak baguhin bagyo bahagi
bahay bai bailar baile bain bait baixar baixo baixou baja bajando bajar bajaron baje bajo bajon bajones baka
bakit bakuna bal bala balakang balance balanta balas balat balazo balbucea balcon balcony bali balik balikat
balita ball ballamaha ballan ballanta ballantii ballantu balle ballon balloon bam ban banaanka banana banar
banco band banda bandage bandaid bandaj bands bang bangiga banging bangs banh banheiro banho bank bannann bano
banque bantay bantayan banyo bao bap baqaa baqayaa baqaysaa baqdaa bar baraf barafka baranayaa barangay barar
bararan bararay bararsan barartay barata barbecue barely bariis baril barkadda barkin barko barn barnaamijka
baro barre barricaded barriga barrio bars barulho bas basa basahin basang baseball baseline basement basica
baska basketball baso bassine basta bastante baston bat bata batang batari bate batem batendo bateria bateu
bath bathroom bathtub bati batia batida batman bato baton batri battait batterie batteries battery battue bau
bave bawal bawasan bawat baxay baxaya baxayaa baxaysaa baxday baxo bay bayad bayag bayarin bayaw baytari
baytariga bazo bb bc bcp be bea beach bead beat beating beats beau beaucoup beautiful beba bebe beber bebes
bebeu bebida bebita bebo because bech bed beddel beddela beddelay beddelayaa beddeli bedelay bedelin bedroom
bedsore bedtime bee beelay been beeping beer beerta bees bef before behind being bel belfi believe bell belle
bells belly bellys belme below belt bem ben benadryl bench bend bendiciones bendiga bendito benh beni benign
beny benyen bep beri berri berrinche bes bese beses besoin best besteira bet bete beton better between beurre
bezwen bf bg bi bia bias biberon bibig bibili biblioteca bicho bici bidix bien bientot biet bieu big bigat
bigger biggie bigla biglang biilka biilkan bike bil bilaabayaa bilaabo bilaal bilaash bilan bilang bilin bilis
bill bille bills bilood bilow binabasa binasag binatilyo binge bingo binh binibigay bintana binti binubugbog
binubuksan binuksan biogesic biopsia biopsy bipap bipe bipolar bir birhen biro birta birth birthday bis bisad
bisadda biscuit bisha bishii bisiklet bisita bisous bit bite bites biwo bixi bixin bixinayaa bixiyaa bixiyay
biyaha biyenan biyernes biyihii biyo bizarre black blacked bladder blade blades blan blanc blanca blancas
blanch blanche blanco blancos blancs ble bleach bled bleed bleeding bleeds blese blesi bless bleu bleue bleues
bleus blew blister blistered blistering blisters bliye block blocked bloke blood bloody bloque blotches blotchy
blowing blue blues bluish blurry blz bn bo boa board boat bobagem bobeira bobo boc boca bochecha bochornos boda
bodega bodwo body bof bofre bogga boggani bogsaday bogsatay boi boiler boiling boire bois boit boite boites bol
bola boleto bolha bolhas bolinhas bolita bolo bolsa bolsillo bom bomb bomba bombed bombeiro bombeiros bombinha
bombita bon bondye bone bones bong bonita bonito bonjou bonjour bonne bonsoir bonswa boodaya book booliska
booqashada booqasho boostada booster boots bop bope boquita bord bored boredom born borra borracho borran borre
borroso bos boses boss bosse bot bota botando botao botar bote botella both bother botiquin boton botox bottle
bottles bottom bouch bouche bouchon bouffees bouge bouger bought bouillante bouje bouke boul boulangerie boule
boulot bout bouteille boutey bouton boutons bouyi bowdada bowl box boxes boy boyfriend boys bp bra brace
bracelet braces bracito braco bracos brain branca branco brand bras brasil braso bravo braxton brazo brazos
bread break breakfast breaking breast breastbone breath breathe breathes breathing breaths bref bri bridge
briga bright brinca brincando brincar brinco bring bringing brings briquet brise brochure broke broken broma
bronchiolite bronchitis brother brothers broviac brown brownout bruise bruised bruises bruit brulant brulante
brule brules brulure brulures brush bs bu bua bubuyog buc buckets buena buenas bueno buenos buffet bug bugbog
bugs buhay buhok building bukaan bukaanka bukaanku bukas bukol buksan bula bulging bullet bulol bulsho buluug
bumaba bumababa bumabalik bumagsak bumalik bumara bumbunan bumili bump bumped bumps bumubula bumubulong bun
bunch bung bunk bunso buntis buo buoc buoi buon buong buot burahin burden bureau buried burn burned burnin
burning burns burnt buro burst bus busca buscando buscar busco buscopan bushimaha bushimuhu busque busted busy
but butas butete buto buts butter button buu buufin buufinta buug buugga buuna buundada buuxa buuxin buuxiyaa
buwan bwa bwat bwe by bye byen byenan bypass ca caadada caadi caadiga caafimaad caafimaadkaaga caano caawa
caawi caawimo caawin caawinta caawisaa caawiso caawiya caawiyaa caawiyo caballo cabay cabbay cabdi cabeca
cabecita cabelo cabeza cabi cabin cabinet cable cabo cabsanayaa cabsi cabtay cac cacahuate cach cache cachetada
cachetadas cachete cachetea cachetes cachets cachorro cad cada cadaadiska cadaan cadastro cadda caddayn cadeira
cadena cadera cadho cae caerme cafe cafeteria cagaar cagaha cagta cai caida caidas caido caigo caillots caindo
cair caiu caixa caja cajas cajitas cake cal calaamad calaamadaha calafrio calambres calcetin caldo caleb
calentador calentura calf caliente calientito call calla calle called calling calls calm calma calme calmo
calool caloosha calooshu calor calorias calories caloron calzoncito calzones cam cama camara camarao camaron
camarones cambia cambian cambiar cambiaron cambie cambien cambio came camera cameras camina caminando caminar
caminata camine caminhada caminhao caminhar camino camion camioneta camisa camp campamento campo can canab
canas cancel cancela cancelar cancele cancelen cancelled cancelo cancer candado candle candy caneta cang
cangrejo canh canne cannot canon cansada cansado cansancio cant canta cantine canula canule cao cap capacete
caps capsula capteur car cara cararay carbon carbs card cardiac cardiaca cardiaque cardio cardiologist
cardiologo cardiologue cards care caregiver caregivers carga cargar cargo caring carla carne carnet caro carpal
carrabka carrelage carretera carro carros carruur carruurta carruurtayda carruurtu carry carta cartao cartas
cartaz carte carteira carteirinha cartel cartela cartera cartilla caruurta caruurtu cas casa casaaday casaan
casada casco case cashew cashews casho casi casiir casino caso casque casse cast castanha castigo cat catarro
catch cateter cath catheter cats cau cauchemars caught causa causar cause caustica cave cay cayayaan caymis
caymiska caymisku cayo cctv ce ceci cedar cedinho cedo ceejinayaa ceinture cel cela celin celiyaa cell
cellphone celsius celui celular cemento cena cenar cenizo center central centre centro cerca cereal cerebral
cerebro cero cerrada cerrado cerrados cerrando cerraron cerro cert certa certeza certificado certificat
certificate certinho certo cerveza ces cesarea cesarienne cesta cet cetoacidosis cetona cetonas cetones cette
ceu cgm cha chabon chac chache chai chain chainsaw chair chaise chaje chak chale chaleur challenge cham chama
chamaco chamacos chamado chambre chamo chamou champ champignons chan chance chancla chang change changed
changement changer changes changing chanje chanm chante chantier chao chape chapinha chapopote chaque char
charabia charge charot charred chart chasse chat chau chaud chave chavire chay che cheche check checked
checking checks checkup checkups cheek chef chefe chega chegar chego chegou cheia cheio cheira chek chem
chemise chemo chen cheque chequeo cherche chercher chess chest chet cheval cheve cheveux cheviy chew chewed
chez chi chia chiado chiando chica chich chichon chicken chien chieu chif chiffre chiffres chifla child
childproof children childs chile chili chilla chillido chills chim chimio chimyo chin chinh chip chipote chips
chiquita chiquitas chiquito chiquitos chirping chispitas chiste chistes chita chiu cho choang choc chocamos
choco chocolate chodye chofaj chofe choi choice choir choisi choisir choix choke choked chokes choking
cholesterol chon chong choque choques chora chorando chorar chorei choro chorou chorro chorros chose chosen
choset christmas chu chua chuan chuc chueca chueco chui chumbinho chung chuom chuong chuot chup chupo church
churrasco churrasqueira chut chute chuva chuveiro chuy chuyen chwazi ci cia ciatica cicatrice cicatrices
cicatriz cid cidade cidda ciddida cidhiidhsan cidina cidna cielo ciencias cierra cierran cierto cigarette
cigarettes cigarro cigarros ciid ciidda cima cinco cinq cinta cinto cinturon cinza circle circulo cirro cirugia
cirurgia cisho cita citas citizenship city ciudad ciyaar ciyaaraa ciyaaraya ciyaarayaa ciyaarta ciyaartii clair
clammy claque clara claro clase clases class classe classes classroom clave clavo cle clean cleaned cleaner
cleaning clear clearance cleared clearing client clim clima climb clinic clinica clinique clip clipped
clonazepam clonidine cloque cloques cloro clorox close closed closet closing clot clothes clots cloudy club
clutching cna co coach coagulo coagulos cobra cobran cobraron cobre cobro coca cocando coceira coche cocina
cocinar coco cod code codigo codkiisu codo codsadaa coeur coffee cogne coi coin coince coincee coincide coisa
coisas coke colchon cold colega colesterol colgando colgar colgo colica colico colicos collapse collapsed
collar colle college collegue colo coloc colocar coloco colocou colonia colonoscopia colonoscopy coloquei color
colorada colorado coloscopie columbus columpio coluna com coma comadre comal combien come comecar comece
comecou comendo comer comes comeu comezon comi comida comidas comiendo comigo comimos coming comio commander
comme commence commencer comment common community como comp compa compadre companera companero compania company
compare compartir compas compasso completa comprar compre comprei comprends compresses comprime comprimes
comprimido comprimidos compris compro comprobante compte computador computadora computer comunitario con
concentrador concentrator concert concussion concussions condon conduis confere confianza confidence confine
confira confirm confirmar confirme confirmo confondu confundida confundido confused confusion confuso cong
conhece conjoint conmigo conmocion connais connaissance connait connexion conoce conocen conocimiento conozco
consciousness consegue consegui conseil conseillez consejera consejeria consejo consejos consent consigo
constancia constipated construction consulta consultas consultorio conta contact contacto contacts contando
contar contas contei contenta contento contesta conteste contesten contesto continua continuar continue
continuer conto contou contra contracao contracciones contraction contractions contrasena contrast contraste
contre control controlada controle controlled controller conversa conversando conversar conversation convient
convulsao convulse convulsing convulsion convulsiona convulsionando convulsiones convulsiono convulsions
convulsoes cook cookie cookies cooking cool cooling coordina coordinator copago copain copay copays copd copia
copie copine copo copperhead copy cor coracao coraje corazon cord corda cordao corde cordon corner coro corpo
corps corre corredor correndo correr correspond corrido corriendo corriente corta cortaba cortada cortando
cortar cortarme corte cortei cortes corticoide cortina cortisona cortisone corto cortou cosa cosas cost costado
costas costela costilla costillas costra costs costume cot cote cotes cotovelo cou couch couche couches coucou
cough coughed coughing coughs could couldnt coule couloir coumadin counseling counselor count counted counter
counts county coup coupe coupee couper couple coupon coups coupure courant cours course court courthouse cousin
cousine cousins coute couteau couvert cover covered covid coworker coxa cozinha cp cpap cpr cps cr crachats
crache cracked crackers cramp crampes cramping cramps crampy crane craneo crash crashed crawling crayon crazy
cream crece crecer creche cree crema creneau creo creuse creve crevee crever crevettes crew crianca criancas
crianza criatura crie cried crier cries crioulo crise crises crisis crois crooked cross croup cruise crush
crushing cruz cry crying cs ct cu cua cuajarones cual cuales cualquier cualquiera cuando cuanta cuantas cuanto
cuantos cuarentena cuarto cuatro cubre cubrebocas cuc cucarachas cuchara cuchilla cuchillo cuelga cuello cuenta
cuentan cuente cuento cuero cuerpo cuesta cuestionario cuff cuida cuidado cuidadora cuidadores cuidados cuidar
cuide cuido cuisine cuisses culays culebrilla culotte culpa cultura culture culus cum cumple cumpleanos
cumplida cumplio cumplo cun cuna cunaa cunaan cunada cunado cunaha cunay cunayaa cuncun cung cunhada cuni cunin
cuno cuntada cuntay cunto cunugga cuoc cuoi cuon cup cupon curativo curcurka curiosidad curiosidade curious
curita curling curso curva curve curyaanka cusboonaysii cusboonaysiin cuslaaday custa custody cusub cut cuts
cutter cutting cuu cuz cvs da daa daahay daahayaa daal daalay daamur daan daanka daaqadda daatay daawada
daawadii daaweynta daawo daayay dab daba dabaasha dabacsan dabada daban dabaqa dabka dac daciif dad dada daddy
daddys dadka dadku dado dados dads daga dagaal dagaalkii dagat dahil dahilan dai daily dako dala dalaga dalawa
dalawang dale dalhin daliri dalka daly dam damay dambaysay dambe dame dami damit dan dance dando dang danger
danh danje danjere dano dans danse dantis dao dap dapat daqiiqad daqiiqo daqui dar daraa daran daray dareemayaa
dareemayo dareemin dareemo dareere dari darin dark darteed dartii daryeel daryeelka daryeelkaaga das dasal dat
data datant date dates dati dating datos dau daughter daughters davans daw dawada dawadii dawakhsanahay dawo
day daycare days dc de dead deadline deal deambulateur death debaixo debajo debatendo debe debil debo debout
debut decaler decede decedee dechire decia decide decider decidi decidir decir decirle decirles decirlo
decision deck declaracao dedao dede dedo dedos deductible deep defen defensas defibrillateur defibrillator
degan degdeg degdega degdegga deggan degrees degtay dehors dehydration dei deita deitar deitei deixa deixar
deixei deixou deja dejan dejar dejarlo dejaron deje dejen dejeuner dejo dekale dekouraje del dela delante
delayed dele delete delirando delire delivered delivery dem demain demais demande demander demandez demas
demasiada demasiado demasiados demen demenage demencia dementia demi demo demonio demonios demora den dengue
denied denise denme dent dentadura dental dente dentist dentista dentiste dentro dents dentures denye deo dep
depakote depale depi deplase depo depois deporte depose deposer depresion depressao depression depresyon dept
depuis der deram deranger deranje derbiga derecha derecho deriska deriskii dernier derniere derrame derrames
derriere des desann desaparecer desayunar desayuno descansar descanse descanso descargas descarto descend
descendo desceu desculpa desde desengasgo deserve desfibrilador deside desierto desk desmaiando desmaiar
desmaiei desmaiou desmarcar desmaya desmayado desmayar desmaye desmayo desnudo desole desolee despacio despega
despensa despertar desperte desperto despidio despierta despierto desplomo despues dessa dessous dessus destapo
detecteur detector detekte detergente detox deu deudas deus deux devan devant deve devia device devient devil
devo devwa dexcom deye deyo dezembro dezyem dhaafay dhaaftay dhaawac dhaawaco dhab dhabarka dhacay dhacday
dhacdo dhagax dhaho dhakhso dhakhtar dhakhtarad dhakhtarka dhakhtarkii dhakhtarku dhalada dhalashada dhalay
dhallaanka dhallaanku dhalmada dhalo dhamaaday dhammaaday dhammaadeen dhammaan dhammaanaysaa dhammaantiin
dhammaatay dhammayn dhammeeyay dhan dhaqaajin dhaqaaq dhaqaaqayaa dhaqaaqin dhaqaaqo dhaqanka dhaqdhaqaaq
dhaqdhaqaaqa dharbaaxaa dharka dhashay dhawaan dhawr dheecaan dheer dheeraad dhegay dhegta dheh dhejinayaa dhex
dhexdiisa dhexeeya dhib dhibo dhici dhicin dhidid dhididayaa dhig dhiga dhigaa dhigay dhigi dhigo dhigtaa
dhigtay dhiig dhiiga dhiigay dhiigayaa dhiigga dhiiggu dhiigkarka dhiigkarku dhiigu dhiiguna dhiman dhimanayaa
dhimashada dhimasho dhimatay dhinac dhinaca dhintaa dhintay dhinto dhow dhowr dhufatay dhuftay dhulka dhuunta
dhuuntu dhuxul di dia diabete diabetes diabetic diabetica diabetico diabetique diablo diagnosed diagnosticaron
dial dialisis dialyse dialysis diaper diapers diaria diario diarrea diarreia diarrhea diarrhee dias diastat
diazepam dib diba dibadda dibdib dibujo dice dicen dich dicho diciembre diciendo did didnt die died diem dien
diente dientes dieron dies diet dieta dietitian dieu diez dife diferans diferenca diferencia diferente
difference different differently dificil difunto diga digale digalo digame digan diganle digging digits digo
digoxin digsiga dii diiday diidday diinta diiwaan diiwaanka dije dijeron dijo dil dila dilaw dilay dilaya
dilayaa dili dilid dillaacay dilo dimanch dimanche dime diminye din dinala diner dinero dinh dinheiro diniinan
dinner dinudugo dio dios diosito dipirona diploma dir dira diraa diray dirayaa dire direccion directive
directives direita direitinho direito direto diretso diri dirigindo dirin dirina diro dirtay dis disability
disait discharge discharged disculpe discussion disent disfraz dishay dishes disparado disparates disparet
disparos disparou disparu dispo disse disso dit dites dito ditou diu divorce divorcio dix diyaar diyaaradda
diyos diz dizan dizem dizendo dizer dizzy dka dlo dmv dnr do doa doar dob dobla doblada doblar doble doblo doc
doce docteur doctor doctora doctores doctors documentos doei doenca doendo does doesnt dog dogs doi doida doigt
doigts doing dois doit dok dokte doktor dolares dolia dolio doliprane doll dollars dolor dolores dom domestic
domestica domi domicile domicilio domingo domingos domino don dona donar donate donation donc donde done dong
donne donnees donner donnez donor dont doon doona doonaa doonayaa doonayo doono doontaa doonto door doors
doortay dor dorm dorme dormente dormi dormida dormido dormilon dormindo dormir dormirme dormiu dors dort dos
dose dosis dossier dosye dot dots dou double doubled douce doucement douch douche doula doule douleur
douloureux dous dousman doutor doutora down doy doz dpoc dr dra dragging drain draining drama dramatic drank
drap drapo draw drawer draws dress drew drill drink drinking drinks dripping drive driver drives driving droga
droit droite drool drooling droop drooping droopy drop dropped dropping drops drove drown drowned drowning
drowsy drug drum drunk dry dryer du dua duas dubai dubbe duc duda due duela duele duelen duelo duerma duerme
duermen duermo dugo dugsiga dugsigu duhurkii dui dukaanka dul dulce dulo dum dumar dumating dumb dumede
dumedede dumi dumilat dummy dumudugo dumugo dun dung duoc duoi duong dur dura duray dure during durmiendo
durmio durmo duro dusky dut duty duugoobay duvida dv dwa dwat dwe dwet dwog dwol dyabet dyabetik dyaliz dyan
dyare dye dyetetisyen dying e3 each ear earlier early ears earthquake easier easter easy eat eaten eating eats
eau ecg echa echando eche echo eclampsia ecole ecoute ecoutent ecrire ecris ecrit ecrivez eczema ed edad ede
edge edible edificio edmi edtan ee eeddaday eeddo eedo eeg eegaa eey eeyga efase efecto efface effect effects
eg egare egg eggs egzamen egzanp egzesis eh ehersisyo ehpad either ejemplo ejercicio ejercicios ejercito ekg
ekip eklate ekri ekspire eksplike el ela elbow elder ele electric electricidad electricite electro elefante
elegido elephant eles elev elevador elevator eleve eli eliquis ella elle elm else em email embaixo embarazada
embarazo embolia embora eme emergencia emergencias emergency emocion empacho empapada empapado empapo empezar
empezo empiece empieza empiezo empoisonne empty empuja empujo empurra emt en enalapril encarregado enceinte
encendedor encerrada encerro enchente encheu encias encierra encima encontramos encontrar encontre encore
encostou encuentro encuesta encuestas end ended endereco enderezar ending endispoze endispozisyon endort ends
energia energy enero enfance enfant enfants enfeksyon enfermagem enferme enfermee enfermeira enfermera
enfermeria enfermero enfim enfimye enfin enfisema enfle enfomasyon enforcar enfrente engasgada engasgo engasgou
engasguei english engole engolir engoliu enjoada enkyete enlace enleve enlever enoja enojo enorme enormes
enough enpotan enquanto enredado enrolado enroll ensaio ensalada ensemble ensenan ensenaron enseno ensilin
enskri entalada entao entend entende entendi entends entenet entepret entera entero enterrada enterramos
enterrement enterro entiende entiendo entiere entonces entortou entra entrada entraineur entrar entre entregar
entrego entrenador entrenamiento entro entupiu envenenada enviada enviado enviamos enviar envie envio envoi
envoie envoye envoyer envoyez enxergo enzo ep epaule epi epilepsia epilepsie epilepsy epileptica epinefrina
epipen episode epoc equipe equipment equipo equivocado er er3 era eran eray erayo ere erey ereyadaada ereyo
eroplano errado erreur error es esa esas escada escala escalera escaleras escalier escaliers escalofrios
escitalopram escola escolar escolha escolhi esconde escondeu escondida escondio escopeta escorregou escreva
escreve escrever escreveram escreveu escrevo escriba escribalo escribame escriban escribe escriben escribi
escribiendo escribio escribir escribirle escribo escrito escritorio escuela escupe escupiendo escuro escuta ese
eseye esguichando eskalye eske eskize eskopyon eso esos espalda espanol especialista espejo espera esperando
esperar espere espero espesante espesyalis espesyalista espinilla espirrando esplike espontaneo esposa esposo
espre espuma espumando esqueci esquerda esquerdo esquizofrenia essa essais essay essaye essayer essayez esse
essouffle essoufflee essoufle est esta estaba estabamos estable estacionamento estacionamiento estaciono estado
estamos estan estar estaria estarian estas estava este estilete esto estomago estos estou estourando estourou
estoy estranho estrellitas estres estudio estudyante estufa estuve estuvo estwok et etage etais etait etaj etap
etau ete etenn etes etidye eto etoiles etouffe etouffer etrangle etranglee etre eu evanouir even evening
evenings ever every everybody everyone everyones everything everywhere evier evitar eviter ex exactly exagero
exam exame examen exames example excusado excuse exemple exemplo exercice exercices exercicio exercise
exercises exhaustion existe existir expect expected expediente expire expired expires explain explica explicar
explico expliquer explodiu explose exploto expose expres extension extra extranar extrano eye eyebrows eyelid
eyes faalig fabrica fabuloso faca facada facao face facebook fache facil faco facon facture factures fade
fadhiya fadhiyaa fadlan fahmin faible failli failure faim faint fainted fainting fair faire fais fait faite
faites faith fake fala falando falar falciforme fale faleceu fall fallecio falling falls falo falou falsa false
falso falta faltan falte famasi famasyen familia familiar familiares familias famille familles family fan fanm
fanmi fann far faraha faraxsan faraxsanahay fariimaha fariimahayaga fariimo fariin fariinta fariintii
farmaceutico farmacia farmashiga farmashigu farmashiilaha farqiga farriin farta fasal fasalka fasax fasaxa
fasil fast fasting fat father fatiga fatige fatigue fault fausse faut faute fauteuil faux favor favorite fax
faxina faxineira faylka faz fazendo fazer fb fbi fe fea fear feb febre febrero febrile february fecha fechada
fechado fechando fechar fechou fedendo feed feeding feeds feel feeling feelings feels feeraha feet feijao
feijoada feira feita fek felices feliz fell felt femen femme femur fence fend fenet fenetre fentanil fentanilo
fentanyl feo fer feria ferida ferme fermee fermes fermez ferro fervendo festa fet fete feu feuille fever few
fewer fey fez fezes fhir fi fiance fica ficam ficando ficar ficha fiche fico ficou fiebre field fiere fierro
fiesta fievre fight fighting figi fiican fiicanahay fiicantahay fiicnaa fiicnaaday fiicnaan fiiri fijese fijo
fikirayaa fikirayo fikse fil fila filaan filan file filha filho filhos filim fill fille filled filles fills
film filme fils filter filtro fim fimen fin final finally finan find fine finger fingernails fingers fini finie
fininha finir finish finished fio fiquei fire fireworks firma firman firme firmen first fish fisica fisico
fisicos fisio fisioterapia fistula fit fitamiin fitamiinka fits five fix fixe fixed fixes fiz fizi fizik flacon
flags flan flaring flashes flat flavor flema flemas flew flight flights flinches flipped floaters floja flojito
floor floppy flores flou flow flowers flu fluid flujo flush flushed fluttering fly flyer flyers flying fmla fo
foam foca focos fog fogao fogo fogow foi foil fois fok folego foley folha folheto folks folle folleto folletos
follow following fom fomasyon fome fon fond fono fonse font fontanelle food foods foomka foosha foot football
for fora forca force forehead forever forgot fork form forma formation forme formiga formigando forms formula
formulaire formulario forno forro fort forte fortnite fos fose foster foto fotos fou found four fourmille
fourmis foutbol foyer fr fraco fractura fracture frais fralda frame framingham francais franja frape frappe
frasco frase fre fredi free freeway freezer freezing frente frequencia frere fresco fresh fret fri fria friday
fridge friend friends frigo frijide frijol frijoles frio frison frissons froid froide from front fruity fruta
ft fudud fue fuego fuente fuera fueron fuerte fuertes fuerza fui fuimos fuit full fumaca fumar fumee fumigando
fumo fun funciona funcionando fundo fundraiser funeral funny fur furacao furaha furan furar furay furi furin
furmaan furmayo furnace furo furou fusca fusil fuss fussy fut futbol futebol fuulo fwa fwi fwon fyev fyi ga
gaaban gaadhay gaadhiga gaadiid gaajo gaano gaar gaaray gaari gaariga gaarin gaartay gaas gaaska gabadh gabadha
gabadhayda gabadhaydu gabadhii gabadhu gabapentin gabar gabi gac gacan gacanta gacantayda gacantii gacantu gach
gacmaha gacmo gacmood gacmuhu gacmuhuna gade gadri gadyen gagawin gagging gai gained galaa galabnimo galabta
galaw galay galing galit gallbladder galleta gallo galo galon gam game gamit gamitin gamot gamutan gan gana
ganas ganda gane gang ganh ganhei ganhou gano ganun ganyan gap garaac garaaca garaacaa garaacay garaacayaa
garaaci garaaco garaashka garabka garage garahe garaj garaje garan garanayaa garanayo garde garden garder
gardienne garfo gargaarka garganta gariir gariirayaa gariiraysaa garrafa garrapata gars gas gasa gases gashay
gasolina gason gasping gasps gasto gastos gastrite gastro gastrostomie gat gata gatas gate gatea gateau gato
gatorade gatos gauche gave gawa gawin gay gaya gaz gazolin ged geeri geerida geeriyooday geeriyootay geeyaa
geint gel gelada geladeira gelado gelatina gelee geli gelin geliyay gelyo gemelas gemelos gemendo gemeos gen
gendre generador general generales generator generic generico genou genre genro gens gente gentileza gently
genyen gep gerais geral geri germs gestacao gestes get gets getting ghe ghen ghep ghet ghi ghien gi gia giac
giai giam gian giao giap giat giau giay gibberish gicle giet gifle gilagid gilete gilid gin ginagamit ginamit
ginaw giniginaw gio gioi giong girl girlfriend girls gising gitna giu giua gium giuong giup giut give giveaway
given gives giving glace glacees glad glas glase glass glasses glaucoma glicemia glicose glipizida glise glisse
glob globo gloves glucagon glucometer glucometro glucosa glucose glucosilada glue glycemie gma go goaan goal
goals goay gobierno goch god goday gode goes goi goin going goj golden golf golpe golpea golpeo golpes gomitas
gon gone gonfle gonflee gonflees gonflement gonfles gong gonna good goodbye goorma goose gooyay gorda gordo
gorge gorgees gorgeous gosta gosto got gota gotas gotta goudron goumen gout gouttes gown gps grab grabbed
grabbing grabe grabs graca gracas grace gracias grade grados graduacion graduation gramoxone gran grand
grandbaby granddaughter granddaughters grande grandes grandfather grandi grandkids grandma grandmas grandmother
grandpa grandpas grandson grandsons grangou granme granmoun grann granny granpapa granpe grape gras grasa grass
grasse grate gratel gratis gratte grattent gratuit graus grav grave gravida gravidez gray grease great green
grelotte grenn gres grey greys gri grief grill grip gripa gripe grippe gris grita gritan gritando gritar grito
gritos griyo gros grossa grosse grossesse ground grounds group groupe groups growing grown grunting grupo gtube
gu guagua guarana guard guarda guardadas guardando guardar guarde guardei guarderia guardo guatemala gubashada
gubasho gubatay gubay gubaysa gubtay guc gudaha guduud guduudan guduudatay guduutay guepe gueri guerie guerra
guess gui guitarra gulay gum gumagaan gumagalaw gumagawa gumana gumawa gumigising gumising gummies gummy gums
gun guns gunting gurgling guri guriga gushing gusta gustaria gusto gutom guud guursaday guy guys gwo gwos gwose
gwoses gwoup gym h30 ha haa habang habaryar habboon habeen habeenkii haber habia habitude habla hablamos hablan
hablando hablar hable hablen hablo hace hacemos hacen hacer hacerle hacerlo hacerme hacerse hacia haciendo had
hada hadaan hadafkaygu hadal hadalka hadalkii hadalkiisu hadana hadda haddaad haddaan haddii hadduu hadhay
hadla hadlaa hadlayaa hadlaysaa hadli hadlo haga hagaag hagdan hago haha hahaha hai hair hakbang hal halal
haleine half halimbawa halista halkan halkee halkii hall hallamos halle hallo halloween hallway halos ham
hambre hammer hamster han hanche hand handicap handle handled handles handout hands hang hanggang hanggat
hangin hanging hangs hanh hanjabaa hao hap hapon happen happened happening happens happy harap haray hard
hardly hargab hargabka haria harin harm harold harraad hartay has hasnt hasta hat hate hates hau haut have
havent having hawak hawo hay haya hayaa hayay haye hayno hayo haysa haysaa haysaan haystaa haysto hazard he
head headache headaches heads healed health healthy hear heard hearing hears heart heartbroken heartburn heat
heater heaven heavy hecho hed heels heerkulkiisu hehe heimlich hein helaa helada heladas helado helay held heli
helin hell hello helmet help helped helping helps hemodialise hemoglobina hemophilia hemos hen hep hepatite
hepatitis her here herida hermana hermanita hermanito hermano hernia herpes herramientas hers herself hes hesho
het heure heures hey hhh hhhh hi hice hicieron hicimos hicks hiding hiedra hielo hiem hien hier hierro hieu
high highway hihi hija hijas hijo hijos hika hiking hilib hilibka hill hilo him himatay himatayin himself
hinahanap hinahawakan hincha hinchada hinchadas hinchado hinchados hinchan hinchando hincharon hinchazon hincho
hindi hinga hingal hinh hinihimatay hinihingal hinihintay hinimatay hininga hiniwa hintay hip hipag hipon hirap
hirviendo his historia historial historico history hit hita hits hitting hiver hives hiwa hiwalay hizo hj hmm
ho hoa hoac hoach hoai hoan hoang hoarse hoat hoc hockey hogar hoi hoja hoje hola hold holding holds hole holes
holter hom hombre hombres hombro home homem homework homme hon hondo honduras honestly honey hong hongos honte
hoodies hoos hoose hoosta hoosteeda hoostiisa hooyaday hooyana hooyo hop hope hopital hor hora horaires horario
horas horay hore hormigas horno horreysay horrible horrivel horror horse hortagga hortiisa hose hospice
hospicio hospital hospitalise hot hotdog hotline hour hours house houston how hows hoy hoyito hpv hr hrs hu hua
hub hubby hubi hubiera hubin hubo huele huerta hueso huesos huevo huge hugs huile huli huling humanap humihilik
humihinga humihinto huminga humingi huminto humo humuhuni hunde hunden hundio hung hungry huni hunting huong
huracan hurdaa hurdada hurday hurdin hurdo hurle hurricane hurry hurt hurting hurts husband husbands hush hut
huwag huwebes huy huyet huynh hx hypertension hypo ia iba ibang ibig ibuprofen ibuprofene ibuprofeno icd ice
ici ictus icu id ida idade idagdag idea ideas idee idees ideia idiin idin idioma idk ido iep if iga igaga
iglesia ignore igreja igu igual iguma ihi ii iibsaday iigu iima iinumin ijans ikaw il ila ilaa ilaahay ilaali
ilaaway ilaawo ilalagay ilalim ilan ilang ilaw ilig ilipat ilkaha ilko ill illness illoobay ilmaha ilmahayga
ilmahaygu ilmihii ilmo ilmuhu ilmuhuna ilong iloobay ils im ima imaan imaginario imaginary imagine iman imanaya
imanayaa imanaysa imanaysaa imid imigrasyon imika imisa immeuble immisa immunization implante importa
importante importe impossible imprimen imprimir imtixaan imtixaanka in ina inaad inaan inaapoy inaatake inanku
inatake inay incapacidad incendie incendio inchaco inchada inchado inchados inchando inchei inchou incision
incluir incoherencias incomodar inconscient inconsciente indhaha indhahaygu indho indhuhu indhuhuna indicam
indo ine infant infantil infarctus infarta infartei infarto infartos infartou infeccao infeccion infection
infirmier infirmiere inflada inflamada inflamado info informacion infos ingat ingay ingiriis ingle ingles
inhalador inhaler iniinom iniisip ininom init iniwan injury inmediato innocent inocente inom inquiete inr ins
insane inscrivez inside insoportable inspection instant instead insuficiencia insulin insulina insuline insulta
insurance inta intaadan intaas intake intee inteira inteiro intentar intente intentos interdit internada
internado internaron internet interprete interpreter interview into intoxicacao inuman inumin inuu inuubo
inuuntog inuutusan invega invierno inyeccion inyectaron inyecto inyo inyong ipa ipad ipadala ipakita ipaliwanag
ipapadala ipinangako ipinapadala ipis ir irbad irbadaha irbadda irma irmao irme iron irse is isa isaga isagoo
isagu isama isang isbitaal isbitaalka isbuuc isbuucan isda isdil isesend isha isinulat isip isit iska isku
iskuul iskuulka isla islaanta isniin isniinta isnt isordil isqueiro isso istaag istaagay istaagayo istaagi
istaago istaagtay istarook isticmaal isticmaala isticmaali isto istwa isu isulat isusulat it itago itak itanong
itatanong itatapon itawag itay itch itches itchy itigil itim itll itlog ito itong its iv ive ivy iwan iwasan
iyadoo iyak iyan iyo iyon izquierda izquierdo ja jaalle jab jaban jabay jabka jabon jabtay jadea jaden jai jaja
jajaj jajaja jala jalar jalo jalones jamais jambe jambes jan janela janm jansiv jantar janti january janvye
jarabe jaranjarada jararaca jaray jarayaa jardiance jardin jarjaray jaune javascript javel jaw jawaab jawaabay
jawaabayo jawaabayso jawaabin jawaabo jawaabta jawaabto jayden je jean jeans jebiyay jeceshahay jeclaan
jeclahay jedi jeedaa jeeddaa jeer jefe jeito jeje jejum jello jelly jen jeneral jenou jeringa jerk jerking
jesus jet jete jeter jette jeu jeudi jeun jezi ji jidhka jiifaa jiifay jiirka jij jikada jilet jilibka jilicsan
jimcaha jimce jimicsi jin jir jira jiraa jiraan jiray jirdhiska jirin jirka jirkiisu jiro jirta jirtaa jirtay
jirto jis jiska jiskaske jk jme job jodi jodia joelho joga jogar jogging jogo jogou joie join joindre joints
joke joking jollibee jon joogaa joogaan joogi joogsaday joogsan joogsanayo joogsatay jooji joojin joojiyaa
joojiyay joojiyeen joojiyo jornal jou joue jounen jour joure journee jours joven jowa jr jsuis judge juega
juego jueves jugando jugar jugo jugos juguete juice juices juillet juin julho julio july jumeaux jump jumped
jumping jun june junio junta juntando juntar juntas junto juntos jura juro jury jus jusqua jusquau just juste
justificante jveux jwe jwenn jwenti jwet ka kaa kaadi kaadida kaadidu kaarka kaba kabag kabann kabila kabog
kabon kabuubyo kabuubyootay kacay kacayo kache kaco kada kadalas kadib kadibna kadnase kadyak kadyolog kafe
kaga kagabi kagat kahapon kahit kahon kahor kailan kailangan kain kak kaka kakatawa kala kalahati kalahating
kale kalena kaliwa kaliwang kaliya kalkaalisada kalkaalisadu kalkaaliyaha kalkaaliye kalluun kalluunka kalme
kalot kalusugan kama kamay kambal kamera kami kaming kan kanan kanang kani kanin kanina kaninang kanino kanmenm
kanpe kansar kansarka kanse kanya kap kapab kapag kapanganakan kapapanganak kapatid kape kapitbahay kapos kar
kara karaa karami karaoke karayom kareem kareemka kari karin karka karkaraya karku karnaa karne karo karta
kartaa kartaan karto kasabay kasal kasalanan kasama kase kasi kaso kasta kasukasuan kasunod kat katabi katagal
katawan katete kaunti kausap kausapin kay kaya kayang kaydiyay kaye kayo kayong kdrama ke kee keenaa keenay
keeni keep keeping keeps kek kelan keligay keliya kelli kelyaha kem kenbe keo kep keppra kept kesa kestyon
kesyon ket ketchup keto keton ketone ketones keu kevin key keys kg khabiir khac khach khafiifinta khafiifisa
khafiifiye khai khalad khaldan khalday kham khamiista khamri khan khang khao khap khat khatar khau khe khen khi
kho khoa khoang khoc khoe khoi khong khop khu khuc khung khuya khuyen khuyu ki kia kich kicin kick kicked
kicking kicks kid kidding kidlat kidney kidonk kids kiem kien kieng kiero kieu kii kiilo kijan kilala kile
kiles kilig kilikili kilkisha kill killed killer killing kills kilo kilos kim kimoun kin kinagat kinain
kinakagat kind kinda kinder kindergarten kine kinh kiniin kiniinka kiniinkii kiniinku kiniinnada kinuha
kinukuha kinukulong kirot kisa kit kita kitang kitchen kite kiwi kiye kiyes kizin kk kkk kkkk kkkkk klas klase
kle kleren klinik klinika klou klowoks km kms knee knees knife knock knocked know knows ko kob kod kof kol kole
koleg kolestaroolka kolestewol kom komanse kombiyuutar kon konbyen kondi koneksyon konesans kong konn konnen
konpa konpayi konprann konsa konsey konseye kont kontan konte konti konting kontinye kontwol kontwole
konvesasyon konvilsyon koob kooban koodh koodhka koodhku koorsada koorso koowaad koox kooxda kooxdaada
kooxdayda kooxdu kopi kopya kor kordhay kordhayaa korije korontada korontadu koronto kot kote kotex kotse kou
kouche kouchet koud koule koulev koulye kouman kounya kounye koupe kouran kouri kout koute kouto kouvri kouzen
kouzin krache kranp kras kraze krem kreyol kribich kriye kriz ku kubad kubada kubadda kubbadda kugu kuko kula
kulang kulanka kulay kulaylka kulul kuma kumain kumakain kumalma kumbulsyon kumikislot kumpare kumukulo
kumukulong kumusta kung kunin kunwari kursi kursiga kurutin kuryente kutsara kutsilyo kuu kuuma kuya kwarto kwe
kwense kwis kwit kwizin kwochi ky la laaan laab laabta laabtu laaday laahay laakiin laakin lab laba labaad
lababo labada laban labas label labi labio labios labo labor laboratorio labs lac lacag lacagta lach lache
lactancia ladan ladder lado lados lady laf lafimen lafta lafwa lafyev laga lagama lagay lage lagi lagnat
lagrima lagrimas lagu laha lahaa lahaan lahat lahayd lai laisse laisser laissez lait laj lajan lajounen lakad
lakas lakay lake laki lakou lala lalabbo lalaki lalamunan lam lama laman lambar lambarka lames lamig lamina
lamp lan lanbi landlord lane lang langer langit language langue lanh lanme lanmo lannwit lantang lantus lao lap
lapenn lapli lapolis lapriye lar larga large largo largou lari larmes las laser lasing lason last lastima
lastimar lastimo lat lata lataliye late lately later latex lau laudo laugh laughed laughing laughs laundry lava
lavabo lavamos lavanderia lavar lave lavei lavi law laway laws lawska lawyer lay layunin lazo lb lbs le lea
lead leaflet leaking leaning learn leathery leave leaves lech leche lechon lecteur lee leedahay leedihiin leeg
leer leeyahay leeyihiin left leg legliz lego legs legumes leh lei leia leite lejos lekol lembra lembrar
lembrete lembro len lencol lendi lengua lenh lenn lenta lente lentement lentes leo lequel ler les lespri less
lesson lessons lestomak leswa let letra letras lets letter letters letting lettre leu leucemia leukemia leur
leva levanta levantar levante levanto levantou levar leve levei level levels lever levo levou levres lexapro
lhe li lib library libras libre libreng libro lice licencia license lich licked lide lie lien liet lieu life
lifeguard lift lifting liga ligacao ligado ligar light lighter lightheaded lightning lights ligne ligo ligtas
ligue lihi liiska like likes likod likot lil lilipat lim limang limen limite limp limpa limpia limpiando
limpiar limpieza limpio limye linda lindo line linea lines linet lingala linggo lingua linh linha link lip
lipat lips liqay liqday liqi liquid liquide liquides liquido liquidos liquids lire lis lisent lisinopril list
lista listahan liste listed listo listos lists lit litera literally liters lithium litio litres litros little
liv live lived liver lives livia living livre livro lix liy llaga llagas llama llamada llamamos llaman llamar
llame llamemos llamen llamo llave llaves llega llegamos llegar llegaron llego llegue lleguen llena llenar llene
lleno lleva llevaba llevamos llevar llevaron lleve llevo llora lloran llorando llorar llore lloro lluvia lng lo
loaded loai loang lobby lobo loc loca lock lockdown locked locks loco lod loet log logement logo logre loi loin
lol lola lolo lom lon long longe longer lontan loo loob looga loogu look looked looking looks loose lop lopital
loraj loratadina lord los losartan losartana lose losing loss lost lot loteria lotion lots lou loud louder
lougawou loup lourd louvri love loves low lower lows lpg lu lua luat lubid lubog luc lucecitas luces luck luego
lug lugaha lugar lugaw lugta lugtu luha lui lulmoonayaa lum luma lumabas lumalabas lumalala lumay lumiere
lumipat lump lumulubog lumunok lunch lundi lunes lunettes lung lungs luoi luon luong lupaypay lupita luqadda
lutang luu luz lvad lwa lwaye lwen lwil ly lycee lyen lying lyon ma maabot maaha maalin maalinta maalintee
maalintii maalmo maalmood maam maanta maayo maayos mababaw mabaho mabait mabasa mabigat mabilis mabuhay mabuti
mac maca macaan macaanka macallinka macallinku mach mache machete machette machin machine machoire machuca
machucar machucou machwe mad madaling madame madanm madax madaxa madaxana madaxayga madaxii made madi
madoobaadeen madoobaatay madow madrasta madre madrugada mae maestra maestros mag maga magaalo magac magaca
magacayga magaciisa magagawa magaling maganda magandang magdamag magising magkano maglakad magnesium magnet
magnets magpa magpadala magpakamatay magpapadala magpapakamatay magpasya magpatingin magsabi magsalita
magsimula magtanong magtatanong magtext mahad mahadsan mahadsanid mahadsanidiin mahal mahalaga mahapdi
mahawakan mahilig mahina mai maibalik mail mailbox main maingay mainit mains maintenance maintenant
maintindihan maio maior mais maison maitaas maitim maitresse mak makahinga makakatulong makakita makalunok
makapagsalita makatayo makati makatulog makausap make makes makiinad makikita makina making makipag makita
makulit mal mala malaaig malab malabo malad maladi maladie malaha malahan malakas malalim malaman malamig
malapit malas malax malay malaynayaa malayo maleta malgre mali maligo maliit malikot malinaw maling malinis
malkadi mall malo malos maltet maltraitance maltrato malungkot malunod malunok mam mama mamadeira mamae
mamamatay maman mamando mamar mamas mamatay mamaya mamayang mami mamie mammogram mamografia man mana management
manager manana mananas manas manch mancha manchas manche manchet manchita manchitas mancho manda mandado mandam
mandamos mandan mandando mandar mandarme mandaron mandated mande mandei mandelo mandem mandeme manden mandenme
mandibula mando mandou manejar manejo manera mang manga manganak mange manger mango manguera manh manha manhid
mani maniobra manje manke manman mano manos manque mansanas mantagin manteau manter manti mantika manugang many
manyen mao maos maozinha map maple mapula maputla maqaarka maqaarkii maqaarku maqalka maqan maqlaa maqlay
maqlayaa maqlo maquina mar marami maraming maran marasa marathon maravilla marble marc marca marcado marcados
marcapasos marcapasso marcar marcas march marche marcher marco mardi mare marea mareada mareado marenn mareo
marevan margaday mari maria marido marie marimbondo mariscos mark marka markaa markaan markaas markay markii
markiiba marks markuu marmol marmonne maro marque marquei marques marriage married marron mars marteau martelo
martes martillo martilyo marunong mary maryaj marye marzo mas masaajidka masakit masamang masasabi masasakyan
masaya mascara mashiinka mashiinku mashquul masjidka mask maskaxda masks massage masshealth masyado masyadong
mat mata mataano mataas matador matag matagal matagay matagayaa matagtay matam matamoros matamos matan matanda
matando matant matar mataria matarme mataron matatanda matay match mate matei maten maternelle matigas matin
matins mato matoorka matou matter matters matulog matuto matutulungan mau mauvais maux mawala mawalan max maxaa
maxaad maxaan maxay maximo may maya maybe mayo mayor mayores mdr me meal meals mean means meant meat mec med
medecin medi media medica medicaid medical medicale medicament medicamento medicaments medicare medicina
medicinas medicine medicines medico medicos medikal medikaman medio mediodia medir medo meds medyas medyo meel
meesha meeshii meet meeting meets meia meio mejor mejoro melange melanje melatonin melatonina mele melhor
melhorou mem membership meme memes memoria memory men menace menage menase menh menina meningite meningitis
menino menm mennaj mennen menopause menor menos mensagem mensagens mensahe mensaje mensajes menstruacao mental
mention mentioned mentiras menu meo mep mercado merci mercredi mere merece mergaday merite meron mes mesa mesaj
meses mesh mesi mesma mesmo mess message messages messaging mesye met meta metade metadona metas mete meten
meter metformin metformina metformine methadone methotrexate metio meto metoprolol metro mets mettre meu meurs
meurt meus mexe mexer mexico meyd mezon mg mga mi mia miami mias mid midab midazolam middle midi midig midigna
midna midnight miedo miel mien mieng mienne mientras miercoles mieux might migo migra migraine migrana
miisaankiisu miiska mija mijo mil mild miles milk mim min mind mindi mindida mine minh minha minhas minit
minnesota mins minsan minuit minuscules minute minutes minutinho minuto minutos minwi mio mira mirada mire mis
misa miscarriage mise misis misk misma mismo miss missa missed missing mission mistake mister misye mitad mitan
mix mixed mixteco miyaa miyaan miyir miyirsan ml mm mme mmol mn mo moaning moc moca mochila moco mode modo
modpas moeda moi moins mois moitie moja mojada mojado mojo mole molesta molestar moleste molestia molet molido
molina molinho molle mollera mollet mom moman moment momento mommy moms mon monday mondays monde moneda money
mong monitor monoxide monoxido monoxyde monsieur mont monte monter month monthly months monton montre montreal
montrer mora morada moradas moradita moradito moraditos morado morados moral morceau mordeu mordida mordio
mordu more moretes moreton moretones morfina morir morirme morirse morning mornings moro morphine morre
morrendo morrer morreu morri morro morsure mort morta morte mos moso mosquito most mostrar mostro mostrou mot
motel mother mothers moto motor motorista motosierra motrin mots mottled mou moun mouri mourir mousse moustik
mouth mouthfuls mouths mouvman mouye mov move moved mover moverme moverse movie movimento moving mower mr mri
mrs ms msg msh msm mt mu mua muc much mucha muchacha muchacho muchas muchisimo mucho muchos muda mudamos mudar
mudday muddo mudei mudo mudou muela muera muerde muere muero muerta muerte muerto muertos muestreme mueva
muevan mueve muevo mugdi muhiimka muhiimsan mui muita muito mujer mujeres mukha mula mulher mumbling mun muna
mundo muneca munecas muneco mung muntik muoi muon muong muqdisho mur muraayadaha murcielago murder muriatic
murio murmur murs murugaysanahay murugo murugoodo muruq muscle muscles musculo musculos mush mushrooms muslo
musqusha must mustaqbalka muta mutuelle muuqaal muxuu muy mwa mwatye mwen mwens my myel myself mystery n95 na
naaska nabad nabagsakan nabaliw nabar nabarka nabarkii nabasa nabasag nabawasan nabilaukan nabro nabuhusan
nabulunan nace nach nacida nacido nacimiento nacio nacnac nada nadapa nadar nadie nadiif nadoble nadulas
naftayda nag naga nagawa nagbabasa nagbigay nagdedeliryo nagdidilim naghihintay nagigising naging nagising
nagka nagkamali naglakad naglalakad naglalaro naglalaway naglilinis nagluluto nagpa nagpantal nagpapadede
nagsasalita nagsuka nagsusuka nagtanong nagtatanong nagtatrabaho nagu nagwawala nah nahay nahihilo nahihiya
nahimatay nahiwa nahulog naiisip nail nails nainom naipadala naipit naissance naiwan naiyak naje naka nakabara
nakadagan nakagat nakahanda nakahiga nakainom nakakahiya nakakain nakakainom nakakakita nakakalakad nakakamatay
nakalakad nakalimutan nakalunok nakamamatay nakangiti nakapag nakasulat nakatali nakatingin nakatulog
nakatulong nakaupo nakauwi naked nakikita nakikitang nakita nakuha nakunan nakuryente nala nalaglag nalang
nalason nalgadas nalilito naloxona naloxone nalulunod nalunod nalunok nam namaga namamaga naman namang namanhid
namatay namatayan name named names namin naming namorado namumula namumutla nan nana nananakit nanay nandito
nang nanganak nangangati nangangatog nanghihina nanginginig nangingisay nangingitim nanginig nangisay nangitim
nangyari nanigas naninigas naninikip nanlalamig nanny nanonood nao nap napanood napaso napaupo napkin naputol
naranja nararamdaman narcan naricitas narinig naririnig nariz nars nas nasa nasaktan nasal nasan nasasho
nascendo nasceu nascido nascimento naso nasto nasunog nasusuka nat natacao natacion natakot natal natanggal
natapilok natapos natapunan natatakot natiijada natiijadii natin natumba natutulog nau naubos naubusan nauntog
nausea nauseas nausee nauyaca navaja navidad nawala nawalan nawawala naxariis naxariisto naxdin nay nclex nd ne
near nearly neb nebulizaciones nebulizador nebulizer necesita necesitar necesito neck nee need needed needing
needle needles needs neef neefsan neefsanayaa neefta neeftana neeftu neeftuna nef neg negatif negative negativo
negocio negra negras negro negros neide neige neighbor neighbors nej nele nem nen nena nene nenem nenhum
nenhuma nenpot neosporin nephew nervios nerviosa nervous nesans net neta netflix neto netos netwayaj netwaye
neu neumologo neumonia neuro neurologist neurologo neurologue neurology neve never neveu new newborn newborns
news next neye nez ng nga ngai ngam ngan ngang ngat ngay ngayon ngayong nghe nghen nghet nghi nghia nghiem
nghien ngipin ngiti ngo ngoai ngoi ngon ngong ngop ngot ngu ngua nguc ngum ngung nguoc nguoi nguy nguyen nha
nhac nham nhan nhang nhanh nhap nhat nhau nhay nhe nheo nhet nhi nhich nhiem nhien nhiet nhieu nhin nhip nho
nhoc nhoi nhom nhot nhu nhuc nhun nhung ni nice nickel nicu niece niem nien nieta nieto nietos nieve night
nights nila nilagnat nilagyan nilalagnat nilang nimewo nin nina nine ninera ninguem ninguna ninguno ninka
ninkayga ninkaygii ninkaygu ninkii nino ninos ninyo ninyong nit nite nito nitro nitroglicerina nitroglycerin
nivel niveles niya niyad niyang niyo no nobody nobodyd noche noches nodding noe noel noi noir noire noires
noise noisy noite noites noix nolol nolosha noloshayda nom nomal nomas nombre nome non none nong nonm nonsense
nonstop nontoxic noo noocee noolaado noolahay noon noong nop nopales nope noqdaa noqday noqo noqon noqonayaa
noqotay nora normal normale nos nose nosebleed nosotros nossa nossas nosso nostrils not nota notary note noted
noter notes nothing notice noticia noticias notre nou nounou nourrisson nourriture nous nouveau nouveaux nouvel
nouvelle nouvo nova novela novembre novia novio novo novos now nowhere noyer nu nua nubla nuca nudo nuera
nuestro nueva nuevas nueve nuevo nuevos nuez nuit nuits numa numb numbed number numbers numbing numbness numero
numeros nun nunca nung nuoc nuoi nuot nuque nuqul nurse nursing nus nut nutricionista nutriologa nuts nuugo nwa
nwaye nwit nya nyang nyes nyo nyong o2 oak oat oatmeal ob obedecer obg objectif objectifs objektif obliga obra
obrar obrigada obrigado oc ocho oct october octubre oculos ocupa ocupada ocupan ocupar ocupo odayga odaygu odd
odinate oedeme oeil oeuf of off office oficina often ogaado ogaan ogaato ogahay oggol oggola ogsajiinta
ogsijiinta ogyahay ohio oi oido oiga oigan oigo oil ojala ojitos ojo ojos ok okafor okap okay okenn okipe
oksijen oksijiin oksijiinta oksijiintu old olds oleo olha olhando olho olhos olla olor olvida olvide olvidelo
olvido olye om ombligo ombro omeprazol omeprazole on once oncle onda onde one ones ong onibus online only ont
ontem onto oo oohin oohinayaa ooyaa ooyay ooyaysaa oozing open opened opening opens opera operacao operacion
operada operado operan operaron operasyon operation opere operou ophtalmo opisina opo opresion opresyon ops or
orange oras ordem orden ordenan order ordered orders ordinateur ordonnance ordre oreille oreilles oreja oresol
orevwa orgulho orgullo orgullosa orilla orin orina orinado orinar orine orino orlando orteils orthophoniste os
oscuros ose ospital osso oswa ot other others otherwise otima otimo otono otra otras otro otros ou oublie ouco
oui our ours out outage outgrew outlet outra outras outro outros outside ouve ouvert ouverts ouvi ouvido ouvre
ouvrez ouvri ouvrir oven over overdose overdosed overdoses overnight overtime ovo owe own ox oxidado oxigenio
oxigeno oximetro oxy oxycodone oxygen oxygene oye pa paa paalala paalam paano paaralan pacemaker paciencia
paciente pacientes pack packing pad padaria pader padon padone padrasto padrastro padre padres pads pag paga
pagan pagar pagbisita pagdurugo page pages paggalaw paggising paghinga pagina paginas pagitan pagkain
pagkatapos pago pagod pagos pagpapagamot pagsabi pagtayo pague paguei pahina pahinga pai paid paie pain pains
pais paix paj pak paki pakin pakiramdam pal pala palabas palabra palabras palad palagi palavra palavras pale
palengke palestra palida palido paligid palit palitan palm palma palo palpitaciones palpitations palsy paltos
pamamaga pamangkin pamatay pamilya pampatulog pan panal panales pancakes pancita pandan pandinig panela pang
panga pangalan pangalawa panganak panganay pangangalaga pangatlong pangkalahatan pangkat panic panico paningin
panique pann panne pano panse pansement pansman pantal pantalla pantay panteon panting pantorrilla pantry
panturrilha panubigan panza pao paos pap papa papai papas papatayin papeis papel papeles paper papers paperwork
papi papier papiers papunta papuntang papy papye par para paraan parabens paracetamol parada parado paralisis
paramedica paran parang paranoid parar pararme pararse parce parche parches pardon pare parece pared parede
paredes pareho parei pareil pareja parem paren parent parenting parents paret parfois pari parida pario parir
park parked parking parkinson parlait parle parler parlez paro parole parou parpado parque parroquia pars part
parte partent partera partes parti partido partie parties partir partiu partner parto partout parts party pas
pasa pasada pasado pasamos pasaporte pasar pase pasensya paske pasko paso pasok pasos paspo pass passa passada
passado passar passe passed passee passei passent passer passing passo passos passou passport password past
pasta paste pastel pastilla pastillas pasto pastor pasyan pasyente patada pataje patatus patay patayin patch
patches patea patel pateo pati patience patient patients patio patrao patroa patron patwon paulit paupieres
pause pauses pauwi pavor pawis pawol pay payer payment payne pays paz pcp pdf pe peace peaceful peak peanut
peanuts peau peca pecado peche pecho peco pedaco pedazo pede pedem pedi pedia pedialyte pediatra pediatrician
pedido pedindo pedir pediu pedra pedro pee peed peeing peeling pees pega pegaba pegado pegados pegan pegando
pegar pego pegou pegue peguei peine peito peixe peklat pela pelado pelando pele pelea peleamos pelicula peligro
pellizco pelo pelota pen pena pencil pend pendant pendre penicilina penicillin pens pensado pensamento
pensamentos pensamientos pensando pensar pense pensees pensei pension penso people peor pequena pequeno per
pera percent percs perder perdeu perdi perdida perdieron perdimos perdio perdon perdone perds perdu pere
perfect perfecto pergunta perguntando perguntar perguntas pergunte pergunto perguntou perigo perime period
permis permiso permission perna pernas pero perrito perro person persona personal personas personne personnel
perto pesa pesado pescado pescoco pescuezo pese peso peson pesonel pesonn pessoa pessoal pessoas pete petet
petit petite petites petits petsa peu peur peut peuvent peux peye peyi pez peze pfv pha phai pham phan phao
phap pharmacie pharmacien pharmacist pharmacy phat phe phep phi phien phieu phim pho phoi phone phong photo
photos phq phu phuc phun phut physical physicals pi pia pic pica picada picado picaron picazon picc pick picked
picking picnic pico picou pics picture pictures picturing pida pidan pide piden pidiendo pidieron pidio pido
pie piece pied piedra pieds piel pienso piercing pierde pierna piernas pierre pies pij pike piki pil pila pilas
pile piles pilha pill pillow pills pilule piman piment pin pina pinaghalo pinagkaiba pinagpapawisan
pinakamahalaga pinakamasakit pinalitan pinalo pinamigay pinanganak pinapakain pinapalo pinapawisan pinas pinata
pinatay pinauwi pince pine pinga pingando pink pinkish pinpoint pinsan pintar pintinhas pinto pinupunit piojos
pior piorou pipi pique piquee piquete piqure piqures pire pirma pis pisca piscando piscina piscine pise pisin
pisngi piso pisse pistach pistol pistola pita piti pitit pito pizca pizza placa placard placas place placenta
plaie plaisir plait plak plan plancha planin planned planning plano plant planta plantee plantsa plaques plas
plat plate platica platicar platico plato platre plavix play playa playing plays ple please plein pleine plema
plen plenn plenyen pleure pleurer plie pliers plis plizye plomo pls plug plugged pluma plumas plums plus
plusieurs plutot plz pm pmi pneumonia po pocas poche poco pod podcast pode podem podemos poder podia podrido
pods poe poids poignard poignet poignets poing point pointing points poison poisoning poisson poitrine poko
polen police policia polis polish pollen pollo pomada pomme pommes pompe pompier pompis pon pone ponen poner
ponerlo pong pongalo pongo poniendo ponp ponpye pont pontada ponte ponto pontos ponyet pool poop pooped pop
popcorn popo popped poquita poquito por porch porchlight porfa porfavor porque port porta portable portail
portal porte portugues pos pose poser position positiva positive positivo posparto possible posso post postal
posted poster posto postpartum pot pote potluck potoprens pou poucas pouco poukisa poukont poulet pouls poumon
poumons pound pounding pounds poupou pouquinho pour pouring pourquoi pouse pousse poussette poutre pouvez power
powers poze pozo pq pra practica practice practiced practico praia pral prale pran pras pray prazer pre preche
precio precisa precisar preciso preco prediabetes predio prednisona prednisone preeclampsia preemie prefer
prefere prefiero prefiro pregnancy pregnant pregunta preguntan preguntar preguntas pregunte pregunteme pregunto
prematura premier premiere premiers premye prenatal prend prende prender prendida prendido prendimos prendio
prendre prends prenez prenom prensipal preocupa preocupacao preocupar prep prepa preparar prepare preparer
preparo pres presa prescription presion preske preso presque press pressao pressing pressure pressures presyo
presyon pret preta prete preto pretty prevencao prevencion prevent prevention prevu pri price pride prima
primavera primeira primeiro primeiros primer primera primeriza primero primeros primo principal print printed
printer prior pris prisa prise prison privado private privates prive prix priye prn pro prob probably probar
problem problema probly probo prochain prochaine procurando produit produto prof profe professora profond
program programa project prometido promis promise promised pronto prontuario proof propia propio proposito
propre propria proprio pros proteccion proteger protocole proud prova proxima proximo proxy prueba pruebe ps
psicologa psicologo psy psych psychosis pt pta ptsd pu puce pude pue pueblo puedan puede pueden puedo puente
puerta puerto pues puffed puffer puffing puffs puffy puis puked puking pula pulando pulang pular pull pulled
pulling pulls pulmon pulmonaire pulmones pulse pulsera pulso pum pumanaw pumapasok pumasa pumasok pump pumping
pumps pumupulandit pumutok punalada punched punching punir punish puno puntitos punto puntos pupil pupila
pupilas pupille pupilles pupils puppy pura puras pure puree puro puros purple purpose purse pus pusa puse push
pushed pushing pusieron pusimos puso puson pustiso put puti putol puts putting puwede puwedeng puxa puxando
puyat pwa pwason pwatrin pwazon pwede pwen pwet pwoblem pwochen pwodui pwofese pwomet pwop pwoteje pye pyebwa
pyes qaad qaadan qaadanayaa qaadataa qaadatay qaadato qaaday qaaddo qaadi qaado qaataa qaataan qaatay qaato
qaawan qaba qabaa qaban qabay qabnaa qabo qaboojiyaha qabow qabsaday qabtaa qabtay qabteen qabto qado qalab
qalabka qalad qalay qalbigaygu qaliinka qaliinkii qalinka qallal qalliin qalliinka qandhadii qandho qaniinay
qaniintay qaniinyadii qarqaryo qarqay qarxay qayb qaybta qaylinaya qaylinayaa qayliyaa qayliyay qdo qiimaha
qiiqa qof qofka qofkii qofna qolka qolkayga qoorta qor qora qoraa qoraal qoraalka qoran qoray qorayaa qoreen
qori qoriga qorin qoro qorraxda qorshaha qorshahaaga qorshahaagu qorshe qortay qosol qososhay qoys qoyska qu
qua quais qual qualify qualquer quan quand quando quang quanh quantas quanto quantos quap quart quarter
quartinho quarto quase quat quatre quay qudha que quebrada quebrado quebrando quebrei quebro quebrou queda
quedamos quedan quedarme quede quedo queijo queima queimada queimado queimados queimadura queimando queimei
queimo queimou queixo queja quel quelle quelque quelques quelquun quels quem quema quemada quemadas quemado
quemados quemadura quemaduras quemando quemar queme quemo quen quente quentinho queo quer queremos querer
queria quero question questionario questionnaire questions qufac qufacay qufacayaa qufacaysaa quful qui quick
quien quienes quiera quiere quieren quiero quiet quijada quilos quimio quinta quintal quinze quise quiser
quisiera quit quita quitan quitar quitaron quite quitelo quiten quitenme quito quitte quitter quiz quoc quoi
qura quraac quraanka quy quyen quyet ra raadi raadinayaa raadiyaha raali raalli rabaa rabaan rabay rabia rabies
rabin rabnaa rabo rabtaa raccoon rach rache racing raconte rad radiador radiateur radiator radio radiografia
radyo rag rage raide rain rainbow raio raise raite raiva rakibay rale ram ramadaan ramene ramp rampa rampe ran
ranch rancho randevou rando rang range ranger ranh ranje rann ranpli rantre rapaz rapel rapida rapidisimo
rapidito rapido raple rapo rappel rappeler rappelez rappels rara raras raro ras rasaas rasca rasgando rasguno
rash rashes raspa raspy rat rate rather ratito rato ratos rats rattlesnake rau raw ray raya rayas rayita
rayitas rayo razor rcp rd rdv re reaccion reacciona reach reaction read reading reads ready reagit real really
rear reason rec recall recebe receber receita received recem recepcao recepcion recepcionista receptionist
recess receta recho recibe reciben recibir recibo recien recipe reclame recliner recoit recomiendan recommence
recommend reconnait reconoce record recordatorio recordatorios recorde records recovery recrache recreio rectal
recto recu recuerdeme red redemande redi redresser reerka ref refaire refait refe refer referencia referido
referral refill refilled refills reflujo reflux refresco refri refrigerante refugio refuse refuses reg regadera
regalan regalo regarde regime registro regla regle regles regresa regreso regular rehab rehabilitacion rein
reins rejim rekomanse rekonet relapsed relatorio rele relief reloj remarca remarcar remed remedio remedios
remela remember remet remettre remind reminder reminders remonte remote removal remove remplir remplis ren rend
rendez rendre rendu renew renewal renewed renmen renouveler renouvellement renouvle renovar rent renta rentre
rentree rentrer renuevan renverse renversee reorder repair repas repase repeat repente repete repetition repite
replaced replacement reply repo repond repondez repondre reponds repondu reponn repons reponse report reporte
reporter reporting reporto reposer repoze reprend request resbalo rescate resched reschedule rescue resend
reserva reset reseta resevwa resolve resonancia respira respiracao respiracion respirador respirando respirar
respirasyon respirateur respiration respire respirei respirer respiro respite respond responda responde
respondendo responder respondi respondo response resposta respuesta respuestas rest restaurante restavek reste
resting resto restraining resucitar result resulta resultado resultados resultat resultats resulto results
resumen resurtido ret reta retard rete retengo retire retirer reto retorno retounen retour retraite return
reunion reussi rev reve reveil reveille reveiller revento revenu reves reveye revient reviento revisa revisaron
revise revision reviso revoir revolve revolvi revulses reyes reyinyon reza rezen rezilta rhume ri ribs rice
rico ride rideau rides rie rien rieng riesgo rifle right rigole rigwaz rim rin rince rindo ring rings rinite
rinon rinones rins rio ripping rir rire risa risco risk riso rit rito rive river rivotril riz rn ro road robo
robot robots rock roda rodilla rodillas rodol roi roja rojas rojito rojo rojos roll rolled rompi rompio ron
ronca roncando ronchas ronco rond ronfle rong roof roofing room roomie roommate roommates rooti ropa rope rosa
rosados rosario rose roses rosita rosto rot rotina rouca rouco rouge roule round roupa rouse route routine row
roxa roxas roxinho roxo roxos rs rsv rua rub rubber rubbing rude rue ruedas rugta ruido ruim ruiz ruled run
rung running runs ruoi ruot ruou rush rusty rut ruth rutina ruxay sa saabsan saac saacad saacadaha saacadda
saacado saaka saan saar saara saaraa saaran saaray saarnay saarto saaxiib saaxiibkay saaxiibtay sabado sabados
sabana sabaw sabay sabe sabemos saben saber sabes sabi sabihin sabtida sac saca sacamos sacan sacando
sacapuntas sacar sacarme sacaron sacarse sach sache saco sacude sacudi sad saddex saddexaad saddexdii sadex
sadri safarka safe safena safety sagaal sage sagot sahig sai said saigne saignement saigner saindo sair sais
sait saiu sak sakaling sakay sakin sakit saktan sal sala salaadda salaamayaa salad salada salamat salamin
salchicha sale salen salga salgo sali salida saliendo salieron saliid salimos salio salir salita saliva salive
salle salon salonpas salpullido salsa salt salta saltar salto salud saludos salvavidas salvo sam sama samayn
samaynayaa samayso sambabada sambuus samdi same samedi sameeyaa sameeyay sampung samu san sana sanadka sanadkii
sandali sanduuq sang sanggol sangra sangraba sangrado sangramento sangran sangrando sangrar sangre sangro
sangue sanh sanitaria sanka sannad sannadkii sannado sano sanos sans sant santa sante santi santos sanzatann
sao sap sapo saqafka saque sarado sarap sare sariirta sarili sariling sariwang sarou sasabihin sasabog sat sats
saturacion saturation saturday sau sauce saudade saudavel saude sauf sauna saute sauter sauve save saved saving
savoir saw sawirka sax saxarada saxaro saxday saxeexo saxiixa saxiixdo say saya saying sayo says sbi scale
scalp scam scan scar scare scared scarifie scars scary sched schedule schizophrenia school schools science
scooter scope scout scouts scratch scratched scratching scream screaming screams screen screening se sea
seafood seaman seance season seca sech seche seco second seconds secoue secourisme secours secret secretaire
secs section secundaria securite security sed sede see seeing seems seen sees seexan seexdaa seexdaan seexday
seexdo seguidas seguido seguidos seguimiento seguir segun segunda segundo segundos segura seguranca segurar
seguridad seguro segurou sei sein seis seized seizing seizure seizures seja sek sekirite sekou sekrete sel self
selles selman selon sem semaine semaines semana semanas semen semenn seminar sempre sen senal senales senas
send sending sendo senha senhor senhora senior seniors senk seno senor senora senorita senp sens sense sensor
sent sentada sentado sentar sente sentence senti sentido sentir sentiwon sentom senyen sepa separei sepsis sept
september septic septico ser sera serai serait sere seria serie serio serious serpent serra serre sertralina
sertraline serve service servico serviette ses sesame session set setembro setifika setting seu seul seule
seulement seus seven severe sevi sex sexta sexto sezaryen shaah shaaha shake shakes shaking shaky shalay shall
shallow shampoo shan shaped shaqaalaha shaqaale shaqada shaqaynayaa shaqeeyaa shaqo share shared sharp
sharpening sharxi shaving she sheeg sheega sheegaa sheegay sheegi sheegin sheegina sheego sheegtay sheegto
sheekada sheeko sheet shell shellfish shelter shes shift shil shilkii shin shingles shinni shirt shivering
shock shocked shoe shoes shook shoot shooter shooting shop short shortness shot shotgun shots should shoulder
shoulders shouldnt show showed shower showing shown shows shrimp shuban shubay shubtay shunt shut si sibuyas
sick sickle sida sidaa sidaas sidan side sided sidee sides sidii sidoo siempre siente siento sierra siesta siet
siete sieu siffle sifle sigaar sigaarka sigaret sigarilyo sigaw sige sign signal signature signe signed signer
signes significa signs sigo sigue siguen siguiendo siguiente siguio sigurado siguro sii siin siisay siiya
siiyaa siiyay siiyo sik sikip siklon sikolog sila silang silba silbido silent silla sillon silly silver
silvouple sim simbahan simple simpleng simpler simples simula simulacro simulado sin sinabi sinaing sinais
sinakal sinaksak sinal sinampal sinasabi sinasaktan sinasampal since sinh sinigang sink sino sinon sinto
sintomas sintrom sinturon sinus sip sipo sipote sips sir sira siret siro sirop sirve sirvio siso sispann
sistema sister sisters sit site sites sitio sitter sitting sitwon siveye siwo six siy siya siyang siyati siye
siyen size sizo skin skip skipped skips skull slap slapped slaps sleep sleeping sleeps sleepy slept slid slide
sliding slip slot slow slurring slurry small smaller smear smell smells smile smiling smoke smoking smothering
sms snack snake snap snapped snores snoring snow so soaked soaking soan soap sobe sober sobra sobrang sobre
sobredosis sobrenome sobrina sobrinha sobrinho sobrino soc soccer socda socdaa socday socdo social sociale soco
socod socon socorrista socorro socorros socota socotaa soda soddohday soddohdu soeur sofa sofia soft softdrinks
soga sogra sogro soi soignante soigner soin soins soir soiree soirs sol sola soleil soley solita solo solos
solto som sombra some somebody somebodys somem someone something sommeil somniferes somnole somos son sonda
sondages sondaj sonde sone song sonhei sonje sonkor sonkorta sonkortaydu sonkortii sonkortu sonne sonnen sono
sonolenta sonolento sonrisa sons sont soo soomaa soomaali soon sooner soot sopa sopro sore sores soro sorry
sort sorti sortie sos sosa sot sote soti sou souci soude souf souffle souffler soufle souke soulage soulye
sound sounds soup souple souri sourire sourit sous sove soy sozinha sozinho space spanish spare sparkles speak
speaks specialist specialiste speech spell spelling spells spilled spinning spit spits spitting splashed spleen
spo2 sponsor sport sports spot spots spotting spray sprayed spreading spring spurting squad squeaky squeezing
squirting ssi sss st stab stabbed stabbing stable staff stairs stamps stand standing stands stares staring
stars start started starting starts state statin station status stay steady steak stent stents step stepdad
stepped steps sterilet sternum steroid steroids sticker stickers sticking sticky stiff still sting stings
stinks stitches stock stomach stone stool stools stop stopped stopping stops store storm story stove stp
straight strangle strangled stray streak streaks street strep stress stressed stretch stretches strip stripe
strips stroke strokes strong stuck student students study stuff stung stylo su sua suaal suaalaha suaalahaaga
suaalahayga suaalihii suaalo suaasha suaashii suado suando suas subax subaxdii subaxnimo sube subi subieron
subio subir subiu subo subok suboxone subukan suc such sucked sucking suco sucre suction suda sudada sudado
sudando sudar sudden suddenly sudo sudor suegra suegro suelo suelta suena sueno suero suerte sueur suffit
sufocar sugar sugars sugat sugayaa sugitaanka sui suicida suicidaire suicidal suicide suicidio suicido suinte
suis suit suite suivi sujet suka sulat sumabog sumagot sumakay sumakit sumasagot sumasakit sumatriptan sumindo
sumir sumisigaw sumisikip sumisirit sumisse sumiu summary summer sumuka sumulat sumunod sumusuka sun sunburn
sunday sundays sundo sung sunod sunog sunta suon suor suot super supper supplies supply support supposed supura
sur suray sure surement surgeries surgery surten survecu surveille survey surveys survived survivor survivors
sus susi suso susto susunod suuqa suuxay suuxayaa suuxdin suuxdinta suuxdintii suuxi suuxin suy suyen suyt svp
swa swaf swallow swallowed swallowing swap swe swear swears sweat sweatin sweating sweats sweaty sweet swell
swelled swelling swen swim swimming swing swinging swisid switch switched swiv swivan swivi swole swollen sya
syang syel symptoms syrup system ta taabtaa taagan taaganahay taageero taal taariikhda taas taasi tab taba
tababar tababarka tabingi tabla table tablet tableta tabs tac tach taches tacos tadyang tae tag taga tagalog
tagas tagay tagayaa tagayn tagiliran tago tagtay tahay tahi tahimik tai tailbone taille take taken takes
takhasus taking takip takot taksi tal talaadada talaalka talaga tale taleefan taleefanka taleefankani tali
taliyaha talk talked talkin talking talks talla tallaal tallaalka tallaalkii tallaalku taller talo talon
talukap tam tama tamales tamanho tamano tambem tambien tambor tamiflu tampa tampoco tan tande tang tanghali
tangke tani tank tankou tanks tann tanong tanperati tanpri tanque tansyon tant tanta tantas tante tantita
tantito tanto tantos tantot tanya tao taon taong tap tapa tapada tapado tapat tape taped taper tapo tapon tapos
tar tard tarde tardes tarea tareenka target tarin tarjeta tas tasha tasse tat tata tatalon tatawag tatawagan
tatay tatlo tatlong tatuaje tau taught tava tawa tawag tawagan taxes tay tayo tayong taza tb tchau tcheke
tchekop td tdap te tea teach teacher teaching team tearing tears techo tecnico teen teenager teens teeth
teething teks tel tela tele telefon telefone telefono telefoonka telefoonkii telephone telepono televizyon tell
tellement telling tells telman tem tema temblando temblar temblor temblorina temblorosa temo temomet temos temp
tempe temperatura temperature tempo tempra temprano temps ten tender tendo tenedor tenemos tener tenga tengo
tenha tenho tenia tenido tenir tenis tensiometre tension tent tentando tentar tentativas tente tentei tentou
tenu ter terapeuta terapi terapia terapis terca terceiro tercera termina terminal terminar termine terminei
termino termometro terre terrible tes tesoura test testa testamento teste tested testicle testicule testiculo
testimonio tests tet tetano tetanos tetanus tete teto teve texas text texte texted texting texto textos texts
th tha thach thai tham than thang thanh thank thanks thanksgiving thao thap that thats thau thay the their them
then theo therapeute therapist therapy there theres thermometer thermometre thermostat these they theyll theyre
thi thich thick thickener thien thiet thieu thigh thighs thin thing things thinh think thinking thinks thinner
thinners third thirsty this thit tho thoai thoi thong thorax those though thought thoughts thread threatening
three threw throat through throw throwing thrown throws thru thu thua thuc thue thui thumb thung thuoc thuong
thurs thursday thursdays thuy thx thyroid ti tia tib tibebe tibok tich tick ticket tide tidhi tie tiec tied
tiem tiembla tiemblan tiemblo tiempo tien tienda tiene tienen tieng tiens tient tiep tierra ties tiesa tieso
tiet tieu tifi tight tightness tihiin tii tijaabiyay tiktok til tile tilenol till tim timaha timbang time times
timid timir timoun tin tina tinadyakan tinamaan tinatawag tingin tingle tingling tingly tingnan tinh tinha
tinidor tinigil tinta tinutulak tiny tio tip tipiti tipo tips tira tirada tirado tirahan tirar tirarme tire
tired tirei tiri tirik tirita tiro tiroides tiroteo tirou tirtira tissue tit tita titer title tito titube tive
tiver tivi tiyan tiye tiyo to toa toalha toalla toallas toan toast toat toban tobillo tobillos toc toca tocan
tocar toco toda todas todavia today toddler toddlers toddobaad toddobaadkan toddobaadkii tode todo todobaad
todos toe toes together toi toilet toilettes toit told tom toma tomaba tomada tomado tomando tomar tomate tombe
tombee tomber tome tomei tomo tomografia tomorrow tomou ton tonbe tong tongue tonight tonsil tonsillectomy
tonsils tonta tonterias tonto tonton tontura too toogan took toosayo toosayso toosin tooth top topes toque
toques torci torcio tord tordue tore tornado tornozelo torta tortilla tortillas torto tos tose toser tosi
tosiendo tosio tosse tossindo tossiu tot totoo tou touch touche touched toucher touches touching toudenkou
toudi toufe toujou toujours tounen toupatou toupre tour tourne tous touse toussant tousse touswit tout toute
toutes toutouni toux touye towel towels town toxic toy toys tra trabada trabaho trabaja trabajadora trabajando
trabajar trabajo trabalha trabalhar trabalho trabo trace traceur trach tracheo track tracker tractor trae traen
traffic trafico traga tragar trago trague trai traia traigo trailer train trainer training trains traite
traitee traitement trajo trake tram tramadol tran tranble tranbleman tranca trancada trancado trancou trang
trangle tranh trankil tranquila tranquille tranquilo transito transpire transplant transpo transport transporte
trao trapo traqueo traqueostomia tras trasplante trat trata tratamento trauma travail travaille travay travel
travers travesseiro tray trazodone tre treadmill treatment treatments tree treinamento trem tremble trembler
treme tremendo tremer tremeu tremo trempe trempee tren trenes trennen tres tretman tri trick tried tries trinh
trinitrine trip tris triste tristeza tro troc troca trocar troi trois troisieme tron trong trono troop trop
troquei trottinette trou trouble trousse trouve trouver tru trua truc truck trucks true truena truenan trung
trunk truoc truong truyen try trying tsaka tsinelas tu tuan tub tube tuberculina tubig tubing tubo tubos tuc
tudo tue tuer tues tuesday tuesdays tugma tuhod tui tulad tulala tulay tuldok tulog tulong tuloy tulsa tulungan
tum tumahimik tumalon tumalsik tumama tumatanggap tumatawa tumawag tumba tumbo tumigil tumilapon tumirik
tumitigil tummy tums tumulong tumutulo tumutulong tumutunog tung tungkol tunnel tunog tuoi tuong tuot turjubaan
turjumaan turkey turn turned turning turno turns turo tusaale tusay tusok tut tutor tutora tutulong tuubada
tuubadii tuubo tuura tuuraa tuuraysaa tuurtay tuve tuvo tuwa tuwing tuy tuyaux tuyen tuyet tuyo tv twa twal
twalet twazyem twelve twenty twice twins twisted twitching two twop twou twoub ty tyan tylenol type typing ube
uber ubo ubos uc uga ugat ugu uhaw ul ula ulan ulcer ulcera uling ulit ulo ultima ultimo ultrasonido ultrasound
ultrassom um uma umaabot umaga umalis umas umihi umiihi umiinom umiiyak uminom umiyak umubo umul umushay umuubo
umuungol umuwi un una unalive unan unang unas uncle uncles unconscious under understand underwear une ung ungol
unha unica unico unidades unit units universidad uno unos unresponsive uns unsubscribe until uoc uon uong uot
up update upset upstairs upuan ur urge urgence urgences urgencias urgent urgente urina urinaire urine urticaire
urticaria ururiyay us usa usado usap usapan usar usbuuc usbuuca use used usei usha using uso usted ustedes
usual usually ut utak utang uti utiliser uu uun uur uurka uusan uuwi uva uvas uy uzhe va vacaciones vacances
vacation vaccin vaccination vaccine vaccines vaccins vacina vacio vacuna vacunas vaga vai vais vakans vaksen
valadares vale valeu valio valiz valve valvula vamos van vandredi vang vann vant vao vape vapor varfarina
variando varice varicela varios vas vaso vasos vassoura vat vay vazando vc vcs vdd ve vea vean veces vecina
vecino vecinos vegas vegetables veggies veia veinte veio vejo vela velo velorio vem vemos ven venas vence
venceu vencida vencio venda vende vendo vendredi veneno venez venga vengan vengo venia venir venn vent ventana
ventanas ventilador ventilator ventolin ventoline ventre vents venu veo ver verano verdad verdade verde verdes
verduras verglas vergonha verguenza verifier verifiez verlo vermelha vermelho verre vers verse vert verte
vertiges very vesicula vestiaire vestido vet veterano veterinario veto veut veux veye vez vezes vi viaduto
viagem viajar viaje viajo viande vibora vid vida vide video videocall videos videyo vidrio vidro vie viec
vieille vieja viejas viejita viejito viejo viem vien viendo viene vienen viennent viens vient vientre viernes
viet vietnam vietnamese vieux view vif village vim vimos vin vini vino vio violence violences violencia violent
violento violet violettes vire virgen virou virus visa visage visao visio vision visit visita visitas visite
visites visiting visits vista visto vit vital vitamin vitamina vitaminas vitamine vitamins vite viu viv viva
vive vivement viver vivimos vivir vivo vivre vizinha vizinho vizit vle vlope vn vo voa voar vocal voce voces
vodka voi voice voicemail voices voici voila voir vois voisin voisine voisins voit voiture voix volando volante
volar vole volets volleyball volo volta voltar volteo volto voltou voluntaria voluntario volunteer volver volvi
volvieron volvio vomi vomir vomis vomisman vomissements vomit vomita vomitando vomitar vomite vomitei vomiting
vomito vomitos vomitou vong vontade vos vot votre vou voudrais voudrait voulais voulait voulez vous vovo voy
voyage voyant voye voz vozes vp vrai vraiment vre vs vu vua vue vuelta vueltas vuelve vuelvo vui vung vuon vuot
vwa vwayaj vwayaje vwazen vwazin vyann vye vyolans vyolet waa waad waalidka waan waana waaweyn waayay waaye
waayeel waayeelka waayo wac wacaa wacay wacday waco wada wadaa wadada waddada wadnaha wadne wadno wadnuhu wag
waist wait waited waiting wake wakes wakhti waking wala walaal walaalkay walaalo walaashay walang walba walbana
walgreens wali walk walked walker walking walks wall wallet walls walmart walwal wanaagsan wanna want wanted
wants war waraaqaha waraaqda wararka wareeg wareer wareersan wareersanahay warfarin warfarina warm warning
warqad warqadda was washed washing wasnt wasp watch watched watches watching water watery wave wax waxa waxaa
waxaad waxaan waxaana waxay waxayna waxba way wayna we weak weakness wear wears weather webiga wed wedding
wednesday week weekend weekends weekly weeks weeye weight weird wejiga wejigii wejigu weli weligay weligii well
welts went were wet wete weve wey weydii weydiin weydiinayaa weydiisay weydiiso weydiiyaa weydiiyay weydiiyo
weyn what whatever whats whatsapp wheelchair wheezin wheezing wheezy when whenever whens where wheres whether
which while whistle whistles whistling white who whoever whole whom whooping whos whose why wi wic wici wicina
wife wifes wifi wiig wiil wiilka wiilkayga wiilkaygu wiilkii wiilku wika wikenn wild will winded window windows
winter wipe wire wires wish with without wixii wk wks wo woch woke wolof woman women won wonderful wondering
wonfle wont woozy word words wore work worked worker workers working workout works world worn worried worries
worry worse worst worth wouj would wouldnt woule wound wout wouye woz wreck wrestling wrist wrists write
writing written wrong wrote wuu wuuna wuxuu wuxuuna xa xaafadda xaaska xaaskayga xaaskaygu xabad xabadka
xabadku xac xach xadhig xafiiska xagee xaggee xai xalay xam xanax xang xanh xanuun xanuuna xanuunaya xanuunayaa
xanuunaysa xanuunaysaa xanuunka xanuunkii xanuunku xarelto xarig xarunta xasaasiyad xasaasiyadda xataa xay xe
xem xep xerada xet xfa xi xich xidhaa xidhan xidhay xididka xiga xigta xiisay xin xinjiro xiran xiray xiriir
xiriirka xirmayaa xit xitaa xiu xixi xo xoa xogtayda xom xon xong xoog xoogaa xq xray xu xua xuat xumahay xumbo
xummad xun xung xuong xusuusin xusuusta xuyen ya yaa yaab yaal yaan yahay yall yan yaqaan yar yara yaraaday
yaraan yard yari yata yay yaya ye year yearly years yehey yelled yellow yells yem yen yerno yes yeso yesterday
yet yeu yeux yidhi yihiin yimaado yimid yiraahdeen yiri yo yoga yom yon yool yosi you youn youpi your yours
yourself youtube yr yrs yun yung zafe zafo zam zan zanmi zanpoud zap zapatos zapped zaps ze zepol zero zetwal
zip zo zoloft zombie zona zonbi zone zong zonrox zoo zoologico zoom zorey zorye zotey zumba zyrtec августе
автобус автобуса адрес алая аллергии аллергию аллергия анализ анализы анафилаксия анкете анкету анкеты
антибиотик антибиотика антифриз аппарат аптека аптечку аспирин астма астме астмы баба бабка бабуля бабушка
бабушке бабушки бабушкины бабушку бабы балконе бане бассеин бассеине батареика батареику бегаю без безопасно
безопасности белая белые беременна беременная беременности беременность берет берут бесплатно беспокоит бил бог
боится бок боку болгаркои болезнь болел болела боли болит боль больнице больницу больницы больно больше большое
бормочет борщ борща боюсь брат брата брать бред бредит бросил бросила бросить брошюры будет будто буду будущее
букв бы бывает бывшии был была были было быстрее быстро быть бьет бьется бью бьюсь важно вам ваннои вареники
варфарин варфарине вас ваш ваша ваше вашего вашеи вашем вашему ваши ваших вашу вдохе вдохнуть вдруг ведет веип
веко велел велит велят вены веревка верно вернулся вернуть вес веснои весны весь вечер вечера вечером взорвался
взрослому взрослыи взрослых взрыв взял взять видео видеть видит видно виду вижу визит визита визиту висит
витамин вместе вместо вмятина внезапно вниз внизу внук внука внуки внутри внучка внучке во вода воду воды
воздух воздуха воины вокруг волдырях волосы воняет вообще вопрос вопросами вопросов вопросы восемь вот врач
врача врачу вредить времени время вроде все всегда всего всеи всем всех вспыхнул вставить встать встаю всю вся
вторник второи вторые вчера вчерашнего вы вызвали вызов вызывает выидет выити выпала выпил выпила выписка
выпить вырвало вытащили выходных выше вышла вялая вялыи газ газа газом гараже гастростомы где гипс глаз глаза
глазами глазах глотает глотать глубоко глюкометр гнои гноится го говорил говорили говорит говорите говорить
говорю говорят год года году голова голове головои голову голос голоса горит горла горле горло город города
горошину горячая горячии готова гриппа груди грудинои грудничок грудь группа группу грустно губы да даваите
давит давление давлением давления давно дает даже даи даите дал дала далеко дали дальше данные дата дату датчик
дать даче дачу дают два двадцать дважды две двери дверь дверью двигается двоится двумя девочка дед деда дедушка
деиствии деиствует дела делаем делали делать день деньги депрессии дергается держать держит держится держусь
десять детеи дети детстве детьми детям дефибриллятор диабет диагноз диету дикая для дневник днеи днем дни дня
до добавить добрыи добудиться доза дозу доктор доктору долго должен долларов дом дома доме домои дому достал
доча дочери дочка дочке дочки дочку дочь дрожит друг другие другим другими других другое другои другом думала
думали думаю душе душил дырка дыхания дышать дышит дышится дышу дядю дядя его еда едои еду еды ее еи ела еле ем
ему если ест есть ехать еще жар жара жаре жгут ждать жду же жена жены жжет живем живет живот животе живу
жидкость жизни жизнь жить жмет за забирает забота забрал забыл забыла забыли завещание заводе завтра
заговаривается задать задыхается задыхаюсь зажил зажило закатил закончился закопает закрывает закрыл закрылась
закрыта запирает записала записать записаться записи записку запись запишите заплетается заставляет засыпает
зато затылком зачем звоните звонить звонят звука здесь здоров здорова здоровье здравствуите зимои знает знаете
знать значит знаю знают зрачки зуб зуба зубы зять играет идет идти из избил извините изжога изо или им имеете
имя иначе ингалятор индекс инсулин инсулина инсульт инсульта инфаркт инфаркта их ищет каждую каждые каждыи
кажется как какая какие какого какое какои каком какую калории камень капель кардиолог кардиологу
кардиостимулятор кармане карта карте карточку картошку карту карты кастрюлю катетер кафель качает качели кашеи
кашель кашляет кашлянул кашу квартиру кем кесарева кетоны кешью кило кино кипятком кипяток кислород кислородныи
кисть клещ клеща клиники клинику клуб ключ ключи ко когда кого код кожа колена коленях колет колотит колю
команда команде команду команды комнате компьютер кому кондиционера контроль конфету конца концентратор
кончились кончился копию коридоре коричневым кормит коротко косточкои кость кот кота которую которые которыи
кофе кошку кошмары красная красное красныи крем кричит кровати крови кровит кровотечение кровь кровью кроме
круги кружится крутит кряхтит кто куда купил купили купить курить курс курсы кухне кушает лагеря ладонь лает
лбом левая левую лего легче лед ледяные лежа лежала лежит лезвие лезет лекарств лекарства лекарстве лекарство
лекция лестнице лестницы лет летать летом лечение лечении лечения лечь ли лист лица лицо лицу личного лоб ложку
лол ломает лопаток лопнул лопнула лучше лфк льет люблю любое люди мае маленькии мало малого малыш малыша малышу
мальчика мам мама маме мамин мамои маму мамы марте массаж мать машет машина машине мед медицинскии медсестра
медсестры между меньше меня менять меняю мерили мес места месте месяц месяца месяце месяцев метформин мешок
мигрень мимо мин минус минут минуты мне много мнои могу моего моеи может можно мои моих мокнет мокрая мокротои
мокрыи молния молотком молчит моста моча мою моя мрт муж мужа мужем мужик мужику мужу мутит мушки мы мыслеи
мысли мычит мышцы мягкая на наверно наверное над надо назад назвал назовите наити наконец налоксон нам написал
написала написано написать напишите напоминания направление например нас насквозь наступать натощак начать наш
нашел наши нашла нашли не невестка него нед неделе недели недель неделю неделя нее неи нельзя немеет немного
нему непонятно несет нескольких несколько нет неясно ни нибудь ниже никогда никого никому никто ним ними
нитроглицерин них ничего но новая нового новои новорожденного новорожденныи новостях новую новыи новых ног нога
ногах ноге ноги ногои ногу ноет нож ножом ноздри ноль номер номерами номером норм норма нормально нормальныи
носа носить ночам ночи ночь ночью ну нужен нужна нужно нужны няня об оба обеда обливается обморок обратно общие
объяснил объяснит объясните объяснить обычная обычно обычного обычныи один одна одни одно одного однои одну
одышка одышки ожог ожога ожоги озноб ок окна окнами окулисту он она онемела они операции операция опоздаю
опоясывающии опрокинула опухла опухло опять ордер орет орехи ору оса осип осмотр оставить оставляет осталась
осталось остался останавливается остановить остановке остаются от ответа ответьте отвечает отвечаю отдает
отдала отдать отек отекли отекло отеков отец отказ открывает открывается открыть отлично отмените отменить
отобрал отошли отправить отправлено отправьте отпуск отпускает отпуске отпустило отрицательныи отца отчим очень
очереди очки ошибке падает падал падала падения палец пальцы памятка пансионате папа папе папы парацетамола
парень парковка пароль пару паспорт пахнет пациент пациента пациентов пациенту пачку пена пенсию первая первои
первыи переводчик перед передумала пережила перекосило перенесите перепутал перепутала перестал перестала
печенье пил писает писал писать пистолет письмо питание питания пить пишет пишите пишу пишут пищит плакат план
плана плане плановыи плану платить плачет плачу племянник плечо плита плитку плиты плохо плывет по поводу
поговорить под подавилась подавился подвале поддержки подменили поднять подоидет подпись подпишите подростком
подруга подруги подряд подскажите подтекает подушка подушкои подходит подъезд подъезде поезд поездка поездки
поел поет пожалуиста позвать позвоните позже пока показал показать показывает покраснел пол полгода полная
половина положить полотенце полтора полу получать получилось получить полчаса поменяите поменяли помнит помню
помог помогает помогал помогать помогите помогли помогло поможет помочь помощи помощница помощь помпа
понедельник понимает понимаю понос понял поняла понятно понять попала попе поперхнулся попробуите попросите
попыток пор пора пораньше порезала портал порядке посинел после последнии посоветуете посоветуите поставили пот
потерял потеряла потом потому поту почему почки почти поэтому права правда правильно правыи прежде престарелых
при прибью прививка прививках прививки прививку привозит привязывают приду прием приема приеме признаки приити
принимает принимаете принимают принял приняла прислать приступ приступа приступов присылать приходит пришла
пришлите про провалился проверил проверили проверить проверка проверьте проверяет проверяли проверять
проглотила программа продлите продлить прозрачное проидет прокладка пропустил пропустить просил просили просит
проснулся проспал просрочен простите просто простыми просыпается просят проходит прочесть прочтет прошел прошла
прошло прошлои прошлыи прошу проще прыгает прыгало пряжкои прям прямо прячет психолог психолога пугает пузыри
пульс пункт пустои пусть путает пчелы пырнули пьет пью пьяныи пяти пятна пятнами пятницу пятыи пять работает
работаю работе работу работы равно радостью раз раза разбудить разговаривает разговор раздуло размер разные
разогнуться разу рак рака раньше раскалывается распух распухло рассказала рассказали рассказать растет рвет
рвота реагирует реанимации ребенка ребенку ребенок ребра режет режу резко ремнем реферат рецепт речь решил
решила робот ровно родила родилась родился родителям родов роду роды рожать рождения розетки розетку розовая
рот рта ружье ружьем рук рука руками руках руке руки рукои руку рулем руль русски русскии русском ручки рядом
садика садике сам сама сами самоубиистве самочувствие сатурация сахар сбила свекрови свекровь сверху свет света
свидания свистит свистом сводит своего свои своими свою связаться связи сгустками сгустки сдавать сдать сделали
сделать сделаю сдох сдохла себе себя сегодня сегодняшнего сеичас секунд секунду сел селезенки семь семье семьи
семья сепсис сердечных сердца сердце сериал серые серыи серьезно сестра сестру сестры сжимается сиделка сидит
сижу сил сильная сильнее сильно синеет синие синии синяк синяках синяки синяя сипит сих скажет скажите сказал
сказала сказали сказать скачет скинула скольки сколько скорая скоро скорои скорую слабая слабость слабыи слева
следите следующая следующем следующии следы слезает слишком слов слова словами словах слово слову сломал
слуховои случаи случаино слышу слюна слюни смеется смена смене смены смерти смерть смеха смеху смешно смотрел
смотрели смотреть смотрю смотрят смс сна сначала сне снег снимать снимите снова сном снотворное снял сняла со
собака собаку собираюсь собои совпадает совсем сознание сознания сок сон сонная сонныи соображает сообщение
сообщении сообщения сорок сосед соседа соседеи соседи соседка соседки сотрудник сотрясения сочинение спал
спасибо спать специально спина спине спину списка список спит сплю спокоино спокоиныи спорит справа справка
справку спрашивает спрашивать спрашиваю спросите спросить спрошу спс сразу среду срок срочно ссылка ссылку
ставят стаканом стал стала стало старые стене стену стены стоит столе столом стонет стоп стороны стою стоял
страница странице страницы странно страховка страховке страховки страховку страховои страшно страшного стрельба
строике стукнулась стучит стыдно субботу сугробе судорог судороги сунул суп сутки сухая сухои схватил схватился
схватки счастья счет счета считается считать съел съела сын сына сыну сыпь сюда та таблетка таблетками таблетки
таблетку таблеток так такая такого такое такои там те текут телевизор телефон телефона телефону темнеет темные
температура температуры теперь тест тети тетя тех течет теща тихо тишина то тогда того тоже тои током толку
только том тому топор торчит тот точки точно тошнит травмы травят трахеостома тревога трезвыи тренажер тренер
тренинг тренировки третии третье третью трех три трогает тромб тромба труб трубка трубку тряпочка трясет
трясется трясу трясутся туалет туалета туалете туда туман тут тяжело тянет убеите уберите убил убили убить
убрать убьет убью увидела увидеть угарного удаления удар удара ударил ударила ударилась ударило ударился удобно
ужас уже узи узнает узнаите узнать уиду указывать укол укола укусил укусила улыбается ума умер умереть умерла
уметь умею умирает умирать умираю упадет упал упала ура уснуть устал устала утра утро утром утюг уха ухо уход
уходит учат учебная учили учитель ушел ушла фамилия фильм фонтаном форма форме форму фото ха харькове хаха
хватает хватит химия хихикает хлеба хлещет ходит ходить ходуном хожу холестерин холодильник холодная холодныи
хорошие хорошо хотела хотели хотим хотите хоть хотя хохочет хочет хочется хочу хранить храпит хрипит хуже цели
целыи цель цены цирроз цифр цифрои чаем чаи час часа часов часто часть часы чат чате чашку че чего человек
человека челюсть чем через черное черные черныи четверг четвертыи четыре чешется числа число числом чистая
чисто читает читают что чтоб чтобы чувствует чувствую чужая чуть шаг шагов шатает швы шевелится шее шепчет
шесть шею шея шишка школа школе школу школы школьная шлем шов шоке шумно шунт шутит шучу щас щекам эликвисе
эпилепсии эпилепсия эпипен эта этаж эти этим этих это этого этои этом этот эту яд язык языке языком яичко
январе ясная ابحث ابدا ابر ابره ابغي ابكي ابن ابنتي ابنه ابنها ابني ابوه ابوها ابوي ابويا ابي ابينفرين اتحرك
اترك اتصال اتصرف اتصل اتعلم اتفقنا اتنفس اتنين اثنين اجا اجازه اجب اجد اجرح اجهزه اجي اجيب احتاج احترق احترقت
احتياط احجز احد احس احسن احضر احط احطه احفظه احكي احمر احنا اخ اخاف اخبار اخت اختار اختبار اخته اختي اخد اخذ
اخذت اخر اخري اخصايي اخصاييه اخنق اخوي اخويا اخي اخير ادري ادويتي ادويه اذا اذن اذنه اربع اربعاء ارتاح ارجع
ارجف ارجوكم ارسال ارسل ارسلت ارسله ارض ارقام ارمي اروح اريد ازرق ازعاج اسابيع اسال اسالك اسبرين اسبوع اسبوعين
استبيان استطيع استعمل استفراغ استفرغ استقبال استماره استني اسري اسعاف اسعافات اسف اسم اسماء اسمع اسمه اسمي
اسنان اسهال اسود اسوي اسيلتك اسيلتي اسيله اشتريت اشتغل اشرب اشرح اشعه اشهر اشوف اصبع اصبعي اصفر اصوات اضف اطفال
اطلاع اطلب اطلع اعتن اعراض اعرض اعرف اعطاك اعلان اعمل اعيش اغراض اغلق اغمي اغير افحص افضل افعل افكار افكاري
افكر اقتل اقدر اقرب اقطع اقف اقل اقول اقوم اكبر اكتب اكتبه اكتبها اكتياب اكثر اكدر اكسجين اكل اكلت اكلم اكله
اكلي اكمل اكيد الا الم الي ام امبارح امتحان امتي امس امسك امشي اموت امور امي ان انا انام انبوب انت انتحار انتحر
انتظار انتظر انتفخ انتقال انتهاء انتهي انجليزي انحرق انحرقت انذار انسكب انسولين انضرب انعاش انفجر انفلونزا انقذ
انقطع انقطعت انقلب انكب انه انهي اني انيميا اهداف اهل اهلي اهم او اوذي اوراق اوقع اوقف اوكسجين اول اولا اولاد
اولادي اولي اوليه اوي اي ايام اياه ايباد ايده ايدها ايدي ايش ايضا ايقاف ايكو ايه ايها باب بابا باحد باخد باذي
بارحه بارد بارده باس باسبوع باص باقي بامان بامكانك باي بايدي ببجي ببطني بتاعت بتطلع بتقدر بتقول بحادث بحبه بحث
بحر بحس بحلق بحياتي بخاخ بخار بخاف بخير بدا بدات بدري بدل بدنا بدها بدو بدون بدي بديل برا براز براسه براسي
برجلي برد برساله برقم برنامج بروفين بس بسال بسبب بسرعه بسيط بسيطه بشكل بشهر بصدري بصوت بطاريه بطاقه بطريقه بطلت
بطله بطن بطنه بطني بطيء بعد بعده بعدها بعرف بعض بعيد بعيني بغيت بفكر بقدر بقع بقوه بقي بكا بكتب بكرا بكره
بكلمات بكلماتك بلا بلع بلعت بلكونه بماذا بموت بموعدي بن بنادول بنت بنتي بنزين بنسلين بنص بنفسجيه بنك به بوابه
بورت بورقه بول بياناتي بيبي بيت بيتنا بيدق بيدي بيرجع بيرد بيصرخ بيضا بيطلع بيعمل بيقول بيموت بين بيه بيها تاخد
تاريخ تاكل تاكيد تالت تالي تامن تامين تاني تانيه تبدا تبرع تبع تبعتولي تبكي تبلع تبي تتشنج تتصل تتصلون تتنفس
تجديد تحب تحت تحتاج تحدث تحرق تحرك تحكي تحليل تحچي تخت تخدير تخطيط تدخل تدخين تدريب تذكر تذكير تراسلوني تراك
تراكمي ترجف ترد ترسل ترسلوا تركت تروح تريد تسال تسعه تسمم تشرب تشنج تشنجات تصحي تصفر تصير تطعيم تطعيمات تطلع
تعب تعبان تعبانه تعبت تعرف تعلم تغذيه تغير تغيير تفتح تفعل تقبلون تقدر تقدرون تقرير تقصد تقول تقيل تكتب تلات
تلبس تلفزيون تلفون تليفون تمارين تمام تمريض تمرين تنام تنزل تنظيف تنفس تهاب توام تورم توصيله توفت توفي توقف
توقيع تي ثابت ثامن ثانويه ثاني ثانيه ثقل ثقيل ثلاث ثلاثاء ثلاثه ثلاجه ثلج ثواني جا جاته جار جارتنا جارتي جارنا
جامد جامع جامعه جاوبت جاي جايه جبيره جد جدا جدته جدتي جددا جده جدي جديد جديدا جديده جرح جرحت جرعه جروح جزء جسر
جسم جسمه جسمها جفاف جلد جلده جلسات جلسه جلطات جلطه جماعه جمعت جمعه جمله جميع جن جنب جنبي جنين جه جهاز جهه جو
جوا جواب جوزي جوع جوعانه جوه جيد جيران حابه حاجه حادث حار حاره حاسس حاسه حاسوب حاط حاطط حاطين حال حاله حالها
حالي حاليا حامل حاولت حبتين حبل حبه حبوب حبيت حتي حج حجر حجي حد حدا حذف حر حرارته حرارتها حرارتي حراره حرب حرق
حرقان حرقت حرقه حرك حركه حروق حريق حزام حزن حساسيتك حساسيه حسب حسنا حسيت حصوه حضانه حط حطيت حفاض حفاضات حفيدتي
حفيدي حق حقت حقنه حقوني حقي حكه حلقي حلكها حلوه حليب حماتي حمام حمد حمدلله حمرا حمل حمي حول حياتي حياه حيط
حيطان حيطه حين حيه خاصا خالتي خالص خالي خايفه خبز خدت خدر خدمه خذت خربان خرطوم خرف خروج خشب خشمه خصيته خط خطا
خطتك خطر خطه خطوه خطيره خف خفت خفيف خفيفه خلاص خلص خلصت خلع خلوني خمس خمسه خميس خنقني خويا خياطه خير دا دار
داعي دايخ دبوس دخان دخل دخلت درج درجه درس دروس دعم دفتر دقايق دقيقتين دقيقه دكتور دكتوره دلوقتي دم دماغيه دمك
دمي دنيا ده دهون دوا دواء دوام دوخه دوره دون دي دين ذبحني ذلك ذي رابط رابطا رابع راجع راجعه راح راحت راحه راس
راسنا راسه راسها راسي راشد راضي راضيه رايح رايحه رب ربع ربنا ربو رجع رجعت رجفه رجل رجله رجلي رجليه رجوله رح رحت
رد رز رسالتك رساله رسايل رسايلنا رضيع رضيعي رعايتك رعايه رغم رغوه رفع رقبته رقبتها رقبتي رقبه رقم رقمي ركبه
رمادي رمز رمزا رمضان رهيب روبوت روح روحي روضه رويه رياضه ريحته ريقي ريه زاد زال زايده زجاج زحمه زرعت زرق زرقا
زعلانه زكام زمان زواج زوج زوجتي زوجي زي زيارات زياره زيت زين زينه سابع سادس ساطور ساعات ساعتها ساعتين ساعدوني
ساعه سالت سالتني سامحوني سايق سايل سباحه سبت سبع ست ستي سجاير سجل سحايا سخن سخونه سر سرطان سرير سريع سطح سعر
سفر سكته سكر سكران سكرت سكره سكرها سكري سكين سكينه سلاح سلام سلامه سلك سلم سليم سم سماعه سمحت سمحتم سمحتوا سمسم
سمع سمعت سمك سموم سن سنتين سنه سنوي سنين سهر سوا سواق سواك سوال سوالك سوالي سودا سودان سوداني سوق سونار سوي
سيارات سيارتي سياره سيجاره سيوله شاء شارع شاشه شاي شباب شباك شتا شخص شد شديد شديده شراب شرب شربت شرح شرطه شرق
شركه شسوي شعري شغال شغاله شغل شفايفه شفت شفته شكرا شلل شلون شمال شمس شنطه شنو شهاده شهر شهرين شهور شو شوربه شوف
شوق شوي شويه شي شيء شيت شييا صاحبتي صاحبي صاحي صار صارت صارله صارلها صايم صايمه صباح صبح صح صحتك صحي صحيت صحيح
صداع صدر صدره صدري صديد صرت صرع صغار صغير صغيره صف صفحاتك صفحه صفرا صلاه صمام صوت صوتي صوتيه صور صوره صيام
صيدلي صيدليه صيف ضايق ضحك ضرب ضربت ضربني ضربه ضرس ضرسي ضعيف ضغط ضغطي ضلوعه ضو ضيق ضيقه طاح طالب طالبه طالع
طالعه طب طبي طبيب طبيبك طبيعي طبيعيه طحت طرح طري طريق طريقه طعام طفت طفح طفل طفلتي طفله طفلي طلب طلع طلعت طلعنا
طلعناه طلق طليقي طواري طول طويل طياره طيب ظهر ظهره ظهري عاد عادت عاده عادي عاديه عار عارف عارفه عافيه عالارض
عالي عام عامل عامله عامه عاوزه عايز عايزه عايشه عايله عجوز عدت عراق عربي عربيه عرس عرض عرف عرفت عرق عزا عسل عشا
عشاء عشان عشر عشره عشرين عصا عصر عصير عضت عضلات عضلي عضني عضه عطله عطيت عطيته عقرب علاج علامات علبه علم علي
عليا عليكم علينا عليه عليها عليهم عم عما عماره عمتي عمر عمره عمرها عمرهم عمري عمل عملت عملتها عمليه عمن عمه عمي
عن عنايه عنب عند عندكم عندنا عنده عندها عندو عندي عنف عنه عنها عنوان عني عياده عيال عيالي عيب عيد عين عينه
عينها عيني عيون عيونه عيوني غاز غازات غامق غداء غده غرفه غرق غريب غسيل غصب غلط غي غياب غير غيرت غيرك غيرنا
غيرها فات فاتت فاتوره فاضي فايده فتحت فتحه فجاه فجر فحص فحم فراق فرق فريق فريقك فريقي فستق فصام فضلك فطور فقاعه
فقط فكره فلاش فلوس فمه فهمت فواتير فوطه فوق في فيتامين فيديو فيران فيكم فيلم فين فيني فيه فيها قاتل قادر قادره
قاعد قاعده قال قالت قالو قالوا قالولي قايمه قبل قتلني قد قدام قدامي قدر قدرت قديش قديم قديمه قراءات قراءه قرار
قررت قريب قريت قزازه قست قسطره قص قصدي قصف قطع قطعت قطعه قطه قعده قفلت قل قلب قلبه قلبي قلبيه قلت قلق قلم قله
قليل قليلا قليله قنينه قهوه قول قوي قويه قياس قيح كاتب كاشف كام كامله كاميرات كان كانت كانه كبار كبايه كبير
كبيره كتاب كتابه كتب كتبت كتبتها كتبوا كتر كتل كتير كثر كثير كثيرا كثيره كح كحه كدمات كده كذا كراج كربون كرت
كرسي كريم كزاز كسر كسرت كشف كل كلام كلب كلت كلمات كلمه كلنا كله كلها كلهم كلو كلور كلي كم كمامه كمل كنافه كنت
كنتي كهربا كهرباء كورتيزون كورس كوره كوليسترول كويس كويسه كيس كيف كيلو كيماوي لا لابني لابوي لاحد لازم لامي لان
لانه لانها لاني لتراه لجوا لحالها لحالي لحد لخطتك لدغه لدكتور لدي لديك لدينا لذلك لرابط لزقه لسا لسانها لساني
لسعه لسه لشخص لعب لعبه لعمر لغه لفريقك لفوق لقاح لقمه لقيت لقيته لك لكل لكم لكن لله لم لما لماذا لمن لن لنا له
لها لو لونه لونها لي لياقه ليس ليش ليل ليلا ليله لين ليه ليوم ما ماء مات ماتت ماده ماذا ماسك ماشي ماضي ماضيه
مافي مال مالي ماما ماي مايل مباراه مبارح مبحوح مبيد مت متابعه متت مترجم متل متورم متورمه متي مثل مثلا مجاني
مجموعه محادثه محاضره محامي محاولات محتاج محتاجه محتاجين محد محدش محروق محروقه محفوظه محل مخده مخنوق مخيم مدرسه
مدمن مديري مرات مراتي مراجعه مراهقه مراهقين مرتاح مرتي مرتين مرحبا مرحوم مرشده مرض مرضي مركز مره مرهم مريض
مزرعه مزيد مساء مساعد مساعده مسافر مسبح مستشفي مستمره مسجد مسجل مسدس مسك مسلسل مسموح مسموم مسنين مش مشاركه
مشكله مشي مشيت مضاد مضخه مطار مطبخ مطلوب مع معاد معده معرفه معلم معلمه معنا معني معه معها معهم معي مغرب مغسله
مغص مغلي مفتاح مفتوح مفتوحه مفهوم مفيش مقاس مقص مقطوع مقطوعه مكان مكتب مكتوب مكتوبه مكيف ملتهب ملح ملخبط ملصق
ملعقه ملف ممتاز ممتازه ممرضه ممكن ممن ممنوع مميع من مناسب مناسبه منبه منجليه منذ منشار منفخ منفوخ منكم منه منها
منوم مني منيح منيحه مهدي مهم مو مواصلات مواعيد موت موجوده موس موضوع موظف موظفه موعد موعدي مولود مولودي مونوكسيد
مويه مي ميتفورمين ميته ميديكيد ميعاد ميلاد مين ميه ناجل نادي نار نازل نازله ناس ناشف ناشفه نالوكسون نام نامت
نايم نايمه نبض نبي نتصل نتيجه نجهز نحتاج نحله نحن نريد نزف نزل نزلت نزيف نسخه نسيت نشاط نص نصيحه نصيه نظاره نظر
نظيف نظيفه نعرف نعسان نعم نعمل نفس نفسه نفسها نفسي نفسيتي نفسيه نقدر نقط نقطه نكمل نمت نهارده نوبات نوبه نوع
نوم نومه هاتف هاتفك هاتفيا هادي هالاسبوع هالايام هالمره هاي هبط هدف هدفي هذا هذه هذي هسه هل هلا هلع هلق هلوسه
هموت هنا هناك ههه هههه ههههه هو هوا هي هيك وابني وابوي وابي واحد واحده واحس واحنا واخدت واخذ واخوي واد واذا
وارتاح وارفارين وارمه واشوف واضح واضحا واقف واقفه واكل واكلت والد والده وان وانا واني وايده وايدها وايدي وايديه
وبترجع وبتسال وبتقول وبدي وبس وبطني وبعد وبعدين وبقت وبنتي وبيقول وتضحك وتعافي وتقول وجسمه وجع وجعني وجلده وجه
وجهه وجهها وجهي وحاسه وحاول وحده وحدها وحرارته وحرارتي وخايفه وخلاص وخلص ودايخ ودايخه ودلوقتي ودم ودي ورا وراح
وراحت وراسه وراسي ورجع ورجعت ورجفه ورجله ورجلي وردي ورق ورقبته ورقبتي ورقه ورم ورمت وريحه وزعت وزني وسخن وش
وشرب وشفايفه وشفايفي وشي وصار وصدري وصرت وصفه وصل وصلت وصوته وصوتها وصوتي وصول وصيتي وضغطه وضغطها وطاح وطلع
وطلعت وعد وعرقان وعلي وعم وعمره وعمرها وعنده وعندي وعي وعيني وعينيه وعيونه وعيونها وغسلته وفاه وفجاه وفريق وفي
وفيه وفيها وقاعد وقال وقالوا وقت وقتها وقع وقعت وقف وقفت وقفوا وقلبي وكتبت وكل وكلامه وكلنا وكيف ولا ولاد ولاده
ولادي ولد ولدت ولدي ولساني ولسه ولونه وما وماذا ومافي ومرتخي ومش ومعه ومفيش ومن ومو ونازل ونايم ونزل ونص ونعسان
ونفس ونفسه ونفسي وهالمره وهسه وهلق وهو وهي ووجع ووجهه ووجهي ووشه ووشها ووقع ووقعت ووقف ويا ويرجع ويرجف ويستفرغ
ويشخر ويصيح ويطلع ويقول ويلعب وين يا يابسه ياخد ياخدني ياخذ ياكل يبقي يبكي يبلع يبي يتحرك يتشنج يتغير يتكلم
يتنفس يجاوب يجب يجي يجيني يحتاج يحرق يحكي يحچي يخاف يخبرك يخليني يد يدخل يدق يده يرجع يرجف يرحمه يرحمها يرد
يرسل يرضع يرفس يرفع يركض يروح يري يريد يسار يساعد يساعدك يسال يستاهل يستطيع يستفرغ يسحب يسوق يسيل يشرب يشوف
يصحي يصرخ يصفر يصلح يصيح يصير يضحك يضر يضرب يضربني يطلع يعالج يعد يعرف يعرفنا يعرق يعض يعطيكم يعني يغطي يفتح
يفيد يفيق يقبل يقدر يقرا يقول يقولون يكتب يكح يكسر يكفي يكن يكون يلعب يلمسني يمشي يمكن يمكنك يموت يمين ينام
ينزف ينزل ينفع يهلوس يوجد يوجع يوجعني يوجعه يوقف يوم يومها يومين يوميه يگول ᄋᄏ ᄏᄏ ᄏᄏᄏ ᄒᄒ ᅲᅲ`.split(
    /\s+/,
  ),
);
