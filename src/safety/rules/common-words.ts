/** Words of our own lessons, gathered by test/safety/learn.ts: never taken for slips of the rules' words. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a1c aabahay aabbe aabo aad aalaga aamustay aan aanan aanay aaral abajo abdomen abeille abeja abejas abelha
aberto abi abierta abierto abiertos abitid able abo abogado abord aborto about abre abren abri abril abrio
abrir abro absent absorvente abti abtigay abuela abuelita abuelo abuse abused abusive abuso ac acaba acabar
acabaron acabei acabo acabou acamado acaso acces access accident accidentally accidente accord accouche
accouchee accouchement account accueil aceita aceite acelera acepta aceptan acepto acetone acha achar ache
achei aches achete acho achte achy acid acide acidente acido acompanhamento acompanhar acorda acordar acordei
across acting action active acts acucar acuerda acuerdo adag add adderall address adeer adeerkay adelante
adentro adeus adhd adieu adiga adios adkaaday adkaysan ado adolescente adopted adormilado adrenalina adresse
adult adulte adultes adulto adultos adults advice advil advisory adye aed af afar affiche afib afich afka
afloja afogou afraid after afternoon afuera ag aga agad again agarra agarrandose agarrar agarre agarro age agit
agitado ago agora agosto agreed agrego agregue agua aguadito aguado aguanta aguanto aguita aguja agulha ah aha
ahaa ahaan ahas ahay ahayd ahayn ahead ahi ahoga ahogada ahogando ahogo ahora ahorcar ahorco ahorita ai aid
aide aider aidez aids ailleurs aime aimerais ainda aint air aircon aire ajoute ajouter ajuda ajudar ajude
ajudou ak akala akhri akhrin akhriyay akhriyo akin ako akong akouche akouchman aksidan aksidente al ala alacran
alaga alagaan alam alamin alarm alarma alarme alarming alarms alas alaska albaabka alberca albuterol alcohol
alcool ale alegria aleji alem alergia alergias alergica alergico alergista alerji alert algo alguem alguien
alguma algun ali aliento alimentaire alin aling alis alisin alive alivia aliviada alivio all alla allah allait
alle aller allergic allergie allergies allergique allergist allergy allez alma almoco almohada almost almuerzo
almusal alone along alors already alrededor als also alta altar altas altitude alto aluguel aluno always
alxamdulillaah alxamdulillah alzheimer am ama amable amaneci amanecio amanha amarela amarelo amarilla amarillo
amarrado amarran ambalaas ambulance ambulancia ambulansya ameaca amel amenaza amendoim ami amidan amiga amigas
amigo amin amitriptyline amlodipine amo amoniaco amor amour amoxicilina amoxicillin amoy ampolla ampollas
amygdales an ana anaa anafilaxia anak anaphylaxis anatomy anba anbilans ancianos ancien and anda andaba andador
andan andar ando ane anemia anestesia aneurisma aneurysm anfle anfom ang angel anger anginas anglais angoudi
anh aniga anigoo anigu anile anime animo anitos aniversario ankle ankles anko anmwe ann anna anndan annee
annees annual annuel annuler ano anoche anong anos anota anotado anotar anote anotelo another anpil anplis
anrejistre ans ansanm ansent ansiedad ansiedade answer answered answering answers ansyen ant antecedentes antes
anti antibio antibiotic antibiotico antibiotics antibyotik anticoagulante antidepressant antier antifreeze
antigo antok antre ants anual anumang anvan anvi anwe anwo anxiety any anybody anyen anymore anyone anyos
anything anyway ao aout ap apa apaga apagar apago apagou apaguei aparato aparatos aparelho aparey apartamento
apartment apat apel apellido apelyido apenas apendice aperta apertando aperto apesta aplicacion apnea apo apoyo
app appareil appel appele appeler appelez appelle appendix apply appointment appointments apporte apprendre
appt appts appuie aprann apre apremidi aprenda aprende aprender apres apretado aprete apreto apreton aprieta
april apt apunteme apunto aquela aquele aqui ar arachide arag aragga aragto araw arcadas arday arde arden
ardiendo ardor are area aref arent arete argent arkaa arkaan arkay arki arkin arko arm arma arme arms around
arrache arranca arranco arrancou arranhou arrastra arreglaron arrest arret arrete arreter arretez arriba arrive
arroz arthritis article articulaciones articulations as asador asawa asc asco ase aseguranza asi asid asile
asilo asirans asistente ask asked asking asks asleep asma aso aspirador aspire aspirin aspirina aspiro
assignment assim assinar assis assise assistant assistente assurance asthma asthme asukal asul asusta aswe at
ata ataco atake ataque ataques ate atelier atencion atende atestado atiende atienden atina atm atorado atoro
atraganta atragantamiento atras atrasada atrasar atroce atropello attached attack attacks attend attends
attente attention attestation au aucun aucune audio auditif august aujourdhui aula aun aunque aunt aunts aurez
aussi auth authorization autism autista autiste auto autocorrect automatico autour autre autrement autres aux
auxiliaire auxilio auxilios avais avait avale avaler avant avc ave avec avena aventar aventarme avento average
avez aviao avienta avion avisa avisar avisara aviso avispa avo avocat avoir avoka avons avril avyon awake
awareness away awful awgeed awoowe awowe axila ay ayaa ayaad ayaan ayaw ayay ayeeyaday ayeeyo ayer ayiti ayoko
ayon ayos ayuda ayudan ayudar ayude ayudeme ayudenme ayudo ayunas ayuu azucar azul azules ba ba3d baa baabuur
baabuurka baad baahan baahanahay baan baana baaritaan baaritaanka baaritaankii baasaboorka baba babae babaeng
babando babea babeando babies baby babys babysitter babysitting bac back backpack backup baclofen bad badan
badbaadi bag baga bagay bago bagong bagsak baguhin bagyo bahagi bahay bai bailar baile bain bait baixo baja
bajando bajar baje bajo baka bakit bakuna bal bala balakang balanta balat balazo balcon balcony balik balikat
balita ball ballamaha ballan ballanta ballantu balle ballon balloon bam ban banana banco band banda bandage
bang bangiga banging bangs banh banheiro banho bank bannann bano banque bantayan banyo bao bap baqaa baqayaa
baqdaa bar baraf baranayaa barar bararan bararay bararsan barartay barata barbecue barely bariis baril barkadda
barkin barko barn barnaamijka baro barre barricaded barriga bars barulho bas basa basahin basang baseball
baseline basement basica baska basketball baso bassine basta bastante bat bata batang bate batem batendo
bateria bateu bath bathroom bati batia batman bato baton batri batterie batteries battery bau bave bawal
bawasan bawat baxay baxayaa baxaysaa baxday baxo bay bayad bayag bayarin bayaw baytariga bazo bb bc bcp be
beach bead beat beating beats beau beaucoup beautiful beba bebe beber bebes bebeu bebita bebo because bech bed
beddel beddela beddelay beddelayaa bedelay bedelin bedroom bedsore bedtime bee beelay been beeping beer beerta
bees before behind being bel belfi believe belle bells belly belme belt bem ben benadryl bendiciones bendiga
benh beni beny benyen bep beri berri bes bese beses besoin best besteira bet bete better between bezwen bf bg
bi biberon bibig bibili biblioteca bici bidix bien bientot biet bieu big bigger biggie bigla biglang biilka
bike bil bilaabayaa bilaabo bilaash bilang bilis bill bille bills bilood bilow binabasa binasag binge bingo
binh binibigay bintana binti binubugbog binuksan biogesic biopsia biopsy bipap bipe bir birta birth birthday
bis bisad bisha bishii bisiklet bisita bit bite bites biwo bixi bixin bixinayaa bixiyaa bixiyay biyaha biyernes
biyihii biyo bizarre black blacked bladder blade blades blan blanc blanca blancas blanch blanche blanco blancos
blancs ble bleach bled bleed bleeding bleeds blese blesi bless bleu bleue bleues bleus blew blister blistered
blistering blisters bliye block blocked bloke blood bloody bloque blotchy blowing blue blues bluish blurry blz
bo boa board boat bobagem bobeira bobo boca bochecha bochornos boda bodega bodwo body bofre bogsatay boi boiler
boiling boire bois boit boite bol bola boleto bolha bolhas bolinhas bolita bolo bolsa bolsillo bom bomb bomba
bombed bombeiro bombinha bombita bon bondye bone bones bong bonita bonito bonjou bonjour bonne bonsoir bonswa
book booliska booqashada booqasho booster bop bope boquita bord boredom born borra borracho borran borre
borroso bos boses boss bosse bot botando botao botar bote botella both bother boton bottle bottles bottom bouch
bouche bouchon bouffees bouge bouger bought bouillante bouje bouke boul boule boulot bout bouteille boutey
bouton boutons bouyi bowdada box boxes boy boyfriend boys bp bra brace bracelet braces bracito braco bracos
brain branca branco brand bras brasil braso bravo brazo brazos break breakfast breast breastbone breath breathe
breathes breathing breaths bri bridge briga bright brinca brincando brincar brinco bring briquet brise broke
broken broma bronchitis brother brothers broviac brown brownout bruise bruised bruises bruit brulant brulante
brule brules brulure brulures brush bs bu bua bubuyog buckets buena buenas bueno buenos bug bugbog bugs buhay
buhok building bukaan bukaanka bukaanku bukas bukol buksan bula bulging bullet bulol bulsho buluug bumaba
bumababa bumabalik bumagsak bumalik bumara bumili bump bumped bumps bumubula bun bunch bung bunk bunso buntis
buo buoc buoi buon buong burahin burden bureau burn burned burnin burning burns burnt buro bus busca buscando
buscar busco bushimaha busque busted busy but butas butete buto buts butter button buu buufin buufinta buug
buuna buundada buuxin buwan bwa bwat bwe by bye byen byenan bypass ca caadi caafimaad caafimaadkaaga caano
caawa caawi caawimo caawin caawinta caawisaa caawiso caawiya caawiyaa caawiyo caballo cabay cabeca cabecita
cabelo cabeza cabi cabinet cable cabo cabsanayaa cabsi cac cacahuate cach cache cachetada cachetadas cachete
cachetea cachetes cachets cachorro cad cada cadaadiska cadaan cadda caddayn cadeira cadera cadho cae caerme
cafe cafeteria cagta cai caida caidas caido caigo caillots cair caiu caixa caja cajas cajitas cake cal
calaamadaha calafrio calambres caldo calentador calentura calf caliente calientito call calle called calling
calls calm calma calme calmo calool caloosha calooshu calor calorias calories calzones cam cama camara camarao
camaron camarones cambia cambian cambiar cambiaron cambie cambio came camera cameras camina caminando caminar
caminata camine caminhao caminhar camino camion camioneta camisa camp campamento campo can canab canas cancel
cancela cancelar cancele cancelen cancelo cancer candado candle candy caneta cang cangrejo canh cannot canon
cansada cansado cansancio cant cantine canula canule cao cap capacete caps capsula capteur car cara cararay
carbon carbs card cardiac cardiaca cardiaque cardio cardiologo cards care caregiver caregivers carga cargar
caring carne carnet caro carpal carrabka carrelage carretera carro carros carruur carruurta carruurtayda carry
carta cartao cartas carte carteira carteirinha cartel cartilla caruurta caruurtu cas casa casaaday casaan
casada casco case cashew casho casi casiir casino caso casque casse cast castanha castigo cat catarro catch
cateter cath catheter cats cau caught causa cause caustica cave cay cayayaan caymis caymiska caymisku cayo cctv
ce ceci cedo ceejinayaa ceinture cel cela celin cell cellphone celui celular cena cenar center central centre
centro cerca cereal cerebral cerebro cero cerrado cerrados cerrando cerro cert certeza certificado certificat
certificate certinho certo cerveza ces cesarea cesarienne cesta cet cetona cetonas cetones cette ceu cgm cha
chabon chac chache chai chair chaje chak chale chaleur challenge cham chama chamacos chamado chambre champ
champignons chan chance chancla chang change changed changer changes changing chanje chanm chante chantier chao
chape chapopote chaque char charge charot charred chart chat chau chaud chave chay che cheche check checked
checking checks checkup checkups cheek chef chefe chega chegar chego chegou cheio chek chem chemise chemo chen
cheque chequeo cherche chercher chess chest chet cheval cheve cheveux chewed chez chi chia chiado chich chicken
chien chieu chif chiffre chiffres chifla child childproof children chilla chills chimio chimyo chin chinh chip
chipote chips chiquita chiquito chiquitos chirping chispitas chiste chita chiu cho choang choc chocamos
chocolate chodye chofaj chofe choi choice choir choisi choisir choix choke choked choking cholesterol chon
chong choque choques chora chorando chorei choro chorro chorros chose chosen choset christmas chu chua chuan
chuc chueca chueco chui chumbinho chung chuom chuong chuot chup chupo church chut chute chuva chuy chuyen
chwazi ci cia cicatrice cicatrices cicatriz cid cidda ciddida cidhiidhsan cidna cielo cierra cierran cierto
cigarette cigarettes cigarro cigarros cima cinco cinq cinta cinto cinza circle circulo cirugia cirurgia cisho
cita citas citizenship city ciudad ciyaar ciyaaraa ciyaarayaa ciyaarta clair clammy claque clara claro clase
clases class classes clave clavo cle clean cleaned cleaner cleaning clear clearance cleared client clim clima
climb clinic clinica clinique clonazepam clonidine cloques cloro clorox close closed closet closing clot
clothes clots cloudy club clutching cna co coach coagulos cobra cobran cobre cobro coca cocando coche cocina
coco cod code codigo codo codsadaa coeur coffee cogne coi coin coince coincee coincide coisa coisas coke
colchon cold colega colesterol colgando colgar colgo colica colicos collapse collapsed colle college collegue
colo coloc colonia colonoscopia colonoscopy color colorado columpio com coma comadre combien come comecar
comece comecou comendo comer comes comeu comezon comi comida comidas comiendo comigo comimos coming comio
commander comme commencer comment common community como compadre companera companero compania company compare
compartir compas compasso completa comprar compre comprei comprends comprime comprimes comprimido comprimidos
compris compro compte computador computadora computer con concentrador concentrator concert concussion condon
confianza confidence confira confirm confirmar confirme confirmo confondu confundida confundido confused
confusion confuso cong conhece conmigo conmocion connais connaissance connait connexion conoce conocimiento
conozco consegue consegui conseil consejera consejo consejos consent consigo construction consulta consultas
consultorio conta contact contacto contar contas contenta contento contesta conteste contesten contesto
continua continuar continue continuer conto contou contra contracao contracciones contraction contractions
contrasena contrast contraste contre control controlada controle controlled conversa conversar conversation
convient convulsao convulse convulsing convulsion convulsiona convulsionando convulsiones convulsiono
convulsions convulsoes cook cookie cookies cooking cool cooling coordina coordinator copago copain copay copays
copd copia copie copo copperhead copy cor coracao coraje corazon cord corda corde cordon corpo corps corre
corredor correndo correr correspond corriendo corriente corta cortaba cortada cortando cortar cortarme corte
cortei cortes corticoide cortina cortisone corto cortou cosa cosas cost costas costilla costillas costra costs
costume cot cote cou couch couche couches coucou cough coughed coughing coughs could couldnt coule couloir
coumadin counseling counselor count counted counter counts county coup coupe coupee couper couple coupon coups
coupure courant cours course court cousin cousine cousins coute couteau couvert cover covered covid coworker
coxa cozinha cp cpap cpr cps cr crachats crache cracked crampes cramping cramps crampy crane craneo crash
crashed crawling crazy cream creche cree crema creo creuse creve crevee crever crevettes crew crianca criancas
crianza crie cried crier cries crioulo crise crises crisis crois crooked cross croup cruise crush crushing cruz
cry crying ct cu cua cuajarones cual cuales cualquier cualquiera cuando cuanta cuantas cuanto cuantos
cuarentena cuarto cuatro cubre cuc cuchara cuchillo cuelga cuello cuenta cuente cuento cuerpo cuesta
cuestionario cuff cuida cuidado cuidadora cuidadores cuidados cuidar cuide cuido cuisine cuisses culays
culebrilla culpa cultura culture culus cum cumple cumplida cumplio cumplo cun cuna cunaa cunaan cunada cunado
cunaha cunay cuncun cung cunhada cuni cunin cuno cuntada cuntay cunto cunugga cuoc cuoi cuon cup cupon curativo
curcurka curiosidad curious curita curling curso curyaanka cusboonaysii cuslaaday custa custody cusub cut cuts
cutter cutting cuu cvs da daa daahay daahayaa daal daalay daamur daan daanka daaqadda daatay daawada daawadii
daaweynta daawo dab daba dabaasha dabacsan dabada daban dabka dac daciif dad dada daddy daddys dadka dadku dado
dados dads daga dagaalkii dahil dahilan dai daily dako dala dalaga dalawa dalawang dale dalhin daliri dalka dam
damay dambaysay dambe dame dami damit dan dance dando dang danger danh danje danjere dano dans danse dantis dao
dap dapat daqiiqo daqui dar daran dareemayaa dareemayo dareemin dareemo dareere dark darteed dartii daryeel
daryeelka daryeelkaaga das dat data date dates dati dating datos dau daughter daughters daw dawada dawadii
dawakhsanahay dawo day daycare days dc de dead deal death debaixo debajo debe debil debo debout decaler decede
decedee dechire decia decide decider decidi decidir decir decirle decirles decirlo decision deck declaracao
dedo dedos deductible deep defibrillateur defibrillator degan degdeg degdegga deggan degrees dehors dei deitar
deixa deixar deixei deixou deja dejan dejar deje dejen dejeuner dejo del dela delante dele delete delirando
delire delivered delivery dem demain demais demande demander demandez demasiado demen demenage demencia
dementia demi demo demonio demonios demora den dengue denied denise dent dental dente dentist dentista dentro
dents denye dep depakote depale depi depois deporte depresion depressao depression depresyon depuis deram
deranje derbiga derecha derecho deriska dernier derniere derrame derrames derriere des desann desaparecer
desayuno descansar descanse descanso descargas descend descendo desceu desculpa desde deserve desfibrilador
deside desierto desk desmaiando desmaiou desmarcar desmaya desmayado desmayar desmaye desmayo desnudo desole
desolee despacio despega despensa despertar desperte desperto despierta despierto desplomo despues dessa dessus
detecteur detector detekte deu deudas deus deux devan devant deve device devient devil devo devwa dexcom deye
deyo dezyem dhaaftay dhaawac dhaawaco dhab dhabarka dhacay dhacday dhacdo dhagax dhaho dhakhtar dhakhtarad
dhakhtarka dhakhtarkii dhakhtarku dhalada dhalashada dhallaanka dhallaanku dhamaaday dhammaaday dhammaan
dhammaanaysaa dhammaatay dhammayn dhammeeyay dhan dhaqaajin dhaqaaq dhaqaaqin dhaqanka dhaqdhaqaaq dhaqdhaqaaqa
dharbaaxaa dhashay dhawr dheecaan dheer dhegay dhegta dheh dhex dhexeeya dhib dhibo dhicin dhidid dhididayaa
dhig dhigay dhigi dhigo dhigtay dhiig dhiiga dhiigga dhiiggu dhiigkarka dhiigkarku dhiigu dhiman dhimanayaa
dhimashada dhimasho dhimatay dhinac dhinaca dhintaa dhintay dhinto dhow dhufatay dhuftay dhulka dhuunta dhuxul
di dia diabete diabetes diabetic diabetica diabetico diabetique diablo dialisis dialyse dialysis diaper diapers
diaria diario diarrea diarreia diarrhea diarrhee dias diastat diazepam dib dibadda dibdib dibujo dice dicen
dich dicho diciembre diciendo did didnt die died diem dien diente dientes dieron dies diet dieta dietitian dieu
diez dife diferans diferenca diferencia difference different differently dificil difunto diga digale digalo
digame digan digging digits digo digoxin digsiga dii diiday diinta diiwaan diiwaanka dije dijeron dijo dil dila
dilaw dilay dilaya dilayaa dili dilid dillaacay dilo dimanch dimanche dime diminye din diner dinero dinh
dinheiro diniinan dinner dinudugo dio dios diosito dipirona dir dira diraa diray dirayaa dire direccion
directive direita direito diri dirigindo dirin dirina diro dis disability disait discharge discharged disculpe
discussion disent dishay dishes disparates disparet disparos disparu disse dit dites dito ditou diu divorce dix
diyaar diyaaradda diyos diz dizan dizem dizendo dizer dizzy dka dlo dnr do doa doar dob dobla doblar doble doc
doce docteur doctor doctora doctores doctors documentos doenca doendo does doesnt dog dogs doi doida doigt
doigts doing dois doit dok dokte doktor dolares dolio doliprane doll dollars dolor dolores dom domestic
domestica domi domicile domingo domingos domino don dona donar donate donc donde done dong donne donnees donnez
donor dont doon doona doonaa doonayaa doonayo doono doontaa doonto door doors doortay dor dorm dorme dormente
dormi dormida dormido dormindo dormir dormirme dormiu dors dort dos dose dosis dossier dosye dot dots dou
double doubled douch douche doula doule douleur douloureux dous dousman doutor doutora down doy doz dr dra
dragging drain draining drama dramatic drank draw draws dress drew drill drink drinking drinks dripping drive
driver drives driving droga droit droite drool drooling droop drooping droopy drop dropped dropping drops drove
drown drowned drowning drowsy drunk dry dryer du dua duas dubbe duc due duela duele duelen duelo duerma duerme
duermen duermo dugo dugsiga dugsigu duhurkii dui dul dulce dulo dum dumar dumating dumede dumedede dumi dumilat
dumudugo dumugo dun dung duoc duoi duong dur dura duray dure during durmiendo durmio durmo duro dusky dut duty
duugoobay duvida dwa dwat dwe dwet dwol dyabet dyabetik dyaliz dyan dyare dye dyetetisyen dying each ear early
ears easier easter easy eat eaten eating eats eau ecg echa echando eche echo ecole ecoute ecrire ecris ecrit
ecrivez eczema ed edad ede edge edible edificio edtan ee eeddo eedo eeg eegaa eey eeyga efase efecto efface
effects eg egare egg eggs egzamen egzanp egzesis eh ehersisyo either ejemplo ejercicio ejercicios ekg ekip
eklate ekri eksplike el ela elbow elder ele electric electricidad electricite elefante elegido elephant eles
elev elevador elevator eliquis ella elle elm else em email embaixo embarazada embarazo embolia embora eme
emergencia emergencias emergency emocion empacho empapada empapado empezar empezo empiece empieza empiezo empty
empuja empujo empurra emt en enalapril encarregado enceinte encendedor encerrada encerro encias encierra encima
encontramos encontrar encontre encore encostou encuentro encuesta encuestas end ended endereco enderezar ending
endispoze endort ends energia energy enero enfance enfant enfants enfeksyon enfermagem enferme enfermee
enfermeira enfermera enfermeria enfermero enfimye enfin enfisema enfle enforcar enfrente engasgou engasguei
english engole engolir engoliu enjoada enkyete enlace enleve enlever enoja enojo enorme enormes enough enpotan
enquanto enredado enrolado enroll ensaio ensalada ensemble enseno ensilin enskri entalada entao entend entende
entendi entends entenet entepret entera entero enterrada enterramos entiende entiendo entiere entonces entortou
entra entrada entraineur entrar entre entrego entrenador entrenamiento entro entupiu envenenada enviada enviado
enviamos enviar envie envio envoi envoie envoye envoyer envoyez enxergo ep epaule epi epilepsia epilepsie
epilepsy epileptica epinefrina epipen episode epoc equipe equipment equipo equivocado er er3 era eran erayo ere
erey ereyadaada ereyo eroplano errado erreur error es esa esas escada escalera escaleras escalier escaliers
escalofrios escola escolar escolha esconde escondida escopeta escorregou escreva escreve escrever escreveram
escreveu escrevo escriba escribalo escribame escriban escribe escriben escribi escribiendo escribio escribir
escribirle escribo escrito escritorio escuela escupe escupiendo escuro escuta ese eseye esguichando eskalye
eske eskize eskopyon eso esos espalda espanol especialista espejo espera esperando esperar espere espero
espesante espesyalis espesyalista espinilla espirrando esplike esposa esposo espre espuma espumando esqueci
esquerda esquerdo esquizofrenia essa essais essay essaye essayer esse essouffle essoufflee essoufle est esta
estaba estabamos estacionamento estacionamiento estaciono estado estamos estan estar estaria estarian estas
estava este estilete esto estomago estos estou estourando estourou estoy estranho estrellitas estres estudio
estufa estuve estuvo estwok et etait etap etau ete etes eto etoiles etouffe etrangle etranglee etre eu evanouir
even evening evenings ever every everybody everyone everything everywhere evitar eviter ex exactly exagero exam
exame examen example excuse exemple exemplo exercice exercicio exercise exercises exhaustion existe existir
expect expediente expired expires explain explica explicar explico expliquer explodiu explose exploto expose
expres extension extra extranar extrano eye eyebrows eyelid eyes faalig fabuloso faca facada facao face fache
facil faco facon facture factures fade fadhiya fadhiyaa fadlan fahmin faible failli failure faim faint fainted
fainting fair faire fais fait faite faith fake fala falando falar falciforme fale faleceu fall fallecio falling
falls falo falou falsa false falta faltan falte famasi famasyen familia familiar familiares familias famille
familles family fan fanm fanmi fann far faraha faraxsan faraxsanahay fariimaha fariimahayaga fariimo fariin
fariinta farmaceutico farmacia farmashiga farmashiilaha farqiga farriin farta fasal fasalka fasax fasil fast
fasting fat father fatiga fatige fatigue fault fausse faut fauteuil faux favor favorite fax faylka faz fazendo
fazer fb fbi fe fear feb febre febrero febrile february fecha fechado fechando fechar feed feeding feeds feel
feeling feelings feels feeraha feet feijao feijoada feira fek feliz fell felt femen femme fenet fenetre
fentanil fentanilo fentanyl feo fer feria ferida ferme fermee fermes fermez ferro fervendo fet fete feu fever
few fewer fey fez fezes fhir fi fiance fica ficam ficando ficar ficha fiche fico ficou fiebre field fiesta
fievre fight fighting figi fiican fiicanahay fiicantahay fiicnaa fiicnaan fiiri fijese fijo fikirayaa fikse fil
fila filan file filha filho filhos filim fill fille filled filles film filme fils filtro fim fimen fin final
finally finan find fine finger fingernails fingers fini finie fininha finir finish finished fio fiquei fire
fireworks firma firman firme firmen first fish fisica fisico fistula fit fits five fix fixed fiz flags flaring
flashes flat flavor flema flemas flight flipped floaters flojito floor floppy flores flou flow flowers flu
fluid flujo flush fluttering fly flyer flyers flying fmla fo foam focos fog fogao fogo fogow foi foil fois fok
folego foley folheto folks folle folleto folletos follow following fom fomasyon fon fono fonse fontanelle food
foods foomka foot football for fora forca force forehead forever forgot fork form forma formation forme formiga
formigando forms formula formulaire formulario forno fort forte fortnite fos fose foster foto fotos fou found
four fourmille foutbol foyer fr fraco fracture fralda francais frape frappe frasco frase fre fredi free freeway
freezing frente frequencia frere fresco fresh fret fri fria friday fridge friend friends frigo frijide frijol
frijoles frio frison frissons froid froide from front fruity fruta ft fudud fue fuego fuente fuera fueron
fuerte fuertes fuerza fui fuimos fuit full fumar fumee fun funciona fundo fundraiser funeral funny furacao
furaha furan furay furi furin furnace furo fusca fusil fuss fussy fut futbol fuulo fwa fyev fyi ga gaadhay
gaadhiga gaadiid gaajo gaano gaar gaari gaariga gaarin gaas gaaska gabadh gabadha gabadhayda gabadhaydu
gabadhii gabadhu gabapentin gabar gabi gacan gacanta gacantayda gacantii gacantu gach gacmaha gacmuhuna gade
gadri gagawin gagging gai gained galaa galabta galaw galay galing gallbladder galleta gallo galo game gamit
gamitin gamot gamutan gan gana ganas ganda gane gang ganh ganhei ganhou gano ganun gap garaac garaaca garaacaa
garaacay garaacayaa garaaci garabka garage garahe garaj garaje garan garanayo garde garden garder garfo
gargaarka garganta gariir gariirayaa gariiraysaa garrafa garrapata gars gas gasa gases gashay gasolina gason
gasping gasto gastos gastro gastrostomie gat gatea gateau gato gauche gave gawa gawin gay gaya gaz gazolin ged
geeri geeriyooday geeriyootay geint gel gelada geladeira gelado gelatina gelee geliyay gelyo gemelas gemelos
gemendo gemeos gen gendre generador general generales generator generic generico genou genre genro gens gente
gently genyen gep gerais geral geri germs gestes get gets getting ghe ghen ghep ghet ghi gi gia giac giai giam
gian giao giat giau giay gibberish gicle giet gifle gilagid gilete gilid gin ginagamit ginaw gio gioi giong
girl girlfriend girls gising gitna giu giua gium giuong giup giut give giveaway gives giving glace glacees glad
glas glass glasses glaucoma glicose glise glob globo glucagon glucometer glucometro glucosa glucose glycemie
gma go goaan goal goals goay gobierno goch god goday gode goes goi goin going goj golf golpe golpea golpeo
golpes gomitas gone gonfle gonflee gonflees gonfles gong gonna good goodbye goorma goose gorda gordo gorge
gorgees gorgeous gosta got gota gotas gotta goumen gout gouttes gown gps grab grabbed grabbing grabe grabs
graca gracas grace gracias grade grados gramoxone gran grand grandbaby granddaughter granddaughters grande
grandes grandfather grandi grandkids grandma grandmas grandmother grandpa grandpas grandson grandsons grangou
granme granmoun grann granpapa granpe grape gras grasa grate gratel gratis gratte grattent gratuit graus grav
grave gravida gravidez gray grease great green grelotte grenn gres grey greys gri grief grill grip gripa gripe
grippe gris grita gritando gritar grito gritos griyo gros grossa grosse grossesse ground grounds group groupe
groups growing grown grunting grupo gtube gu guarda guardadas guardando guardar guarde guardei guarderia guardo
gubasho gubatay gubay gubtay guc gudaha guduud guduudan guduutay guepe gueri guerie guerra guess gui guitarra
gum gumagaan gumagalaw gumana gumawa gumising gummies gummy gums gun guns gunting gurgling guri guriga gushing
gusta gustaria gusto gutom guud guy guys gwo gwos gwoses gwoup gym h30 ha haa habang habaryar habboon habeen
habeenkii haber habia habitude habla hablamos hablan hablando hablar hable hablen hablo hace hacemos hacen
hacer hacerle hacerlo hacerme hacerse haciendo had hada hadaan hadafkaygu hadal hadalka hadalkii hadalkiisu
hadana hadda haddaad haddaan haddii hadduu hadla hadlaa hadlayaa hadli hadlo haga hagaag hagdan hago haha
hahaha hai hair hakbang hal halal haleine half halimbawa halista halkan halkee hall hallamos halle hallo
halloween hallway halos ham hambre hammer hamster han hand handicap handle handles handout hands hang hanggang
hanggat hangin hanging hangs hanh hanjabaa hap happened happening happens happy haray hard hardly hargab
hargabka haria harin harm harold has hasnt hasta hat hate hates hau haut have havent having hawak hawo hay haya
hayaa hayay hayno hayo haysa haysaa haysaan haystaa haysto hazard he head headache headaches heads healed
health healthy hear heard hearing hears heart heartburn heat heater heaven heavy hed heerkulkiisu hehe heimlich
hein helaa helada heladas helado helay held heli helin hell hello helmet help helped helping helps hemodialise
hemophilia hen hepatite her here herida hermana hermanita hermanito hermano hernia herramientas herself hes
hesho het heure heures hey hhh hhhh hi hice hicieron hicimos hiding hielo hiem hien hier hieu high highway hihi
hija hijo hijos hika hiking hilib hilibka hill hilo him himatayin himself hinahanap hinahawakan hincha hinchada
hinchadas hinchado hinchados hinchan hinchando hincharon hinchazon hincho hindi hinga hingal hinh hinihimatay
hinihingal hinimatay hininga hintay hip hipag hipon hirap hirviendo his historia historial historico history
hit hita hits hitting hiver hives hiwa hiwalay hizo hj ho hoa hoac hoach hoai hoan hoang hoarse hoc hockey
hogar hoi hoja hoje hola hold holding holds hole holter hom hombre hombres hombro home homem homework homme hon
hondo honduras honestly honey hong hongos honte hoodies hoos hoose hoosteeda hoostiisa hooyaday hooyana hooyo
hop hope hopital hor hora horario horas hore hormigas horreysay horrible horrivel horror horse hortagga hospice
hospicio hospital hot hotdog hotline hour hours house houston how hoy hoyito hpv hr hrs hu hua hub hubby hubi
hubiera hubin hubo huele huerta hueso huesos huevo huge hugs huli huling humanap humihilik humihinga huminga
humingi huminto humo humuhuni hunde hunden hundio hung hungry huni hunting huong huracan hurdaa hurdada hurday
hurdin hurdo hurle hurricane hurry hurt hurting hurts husband husbands hut huwag huwebes huy huyet hypertension
hypo ia iba ibang ibig ibuprofen ibuprofeno icd ice ici icu id ida idade idagdag idea ideas idees ideia idiin
idin idioma idk ido iep if iga iglesia igreja igu igual ihi ii iibsaday iigu iima iinumin ijans ikaw il ila
ilaa ilaahay ilaali ilaaway ilalim ilan ilang ilaw ilig ilipat ilkaha ilko ill illness ilmaha ilmahayga
ilmahaygu ilmihii ilmo ilmuhu ilong iloobay ils im ima imaginario imaginary imagine iman imanaya imanayaa
imanaysa imanaysaa imigrasyon imika imisa immeuble immisa implante importa importante importe impossible
imprimir in inaad inaan inaapoy inaatake inanku inatake inay incapacidad incendie incendio inchada inchado
inchados inchando inchei inchou incision incluir incoherencias incomodar inconscient indhaha indhahaygu indho
indhuhu indhuhuna indicam indo ine infant infantil infarctus infarta infartei infarto infartos infartou
infeccao infeccion infection infirmier infirmiere inflada inflamada inflamado info informacion infos ingat
ingle ingles inhalador inhaler iniisip ininom init iniwan injury innocent inocente inom inquiete inr ins insane
inscrivez inside insoportable inspection instant instead insuficiencia insulin insulina insuline insulta
insurance inta intaadan intaas intee inteira inteiro intente internaron internet interprete interpreter
interview into intoxicacao inuman inumin inuu inuuntog inuutusan inyeccion inyecto inyo inyong ipad ipadala
ipakita ipaliwanag ipapadala ipinangako ipinapadala ir irbad irbadaha irbadda irma irmao irme iron irse is isa
isaga isagoo isagu isang isbitaal isbitaalka isbuuc isda isdil isha isinulat isip isit iska isku iskuul
iskuulka isla isniin isniinta isnt isordil isso istaag istaagay istaagi istaago istaagtay istarook isticmaal
isto istwa isu isulat isusulat it itago itak itanong itatanong itatapon itawag itay itch itches itchy itigil
itim itll itlog ito itong its ive ivy iwan iwasan iyadoo iyak iyan iyo iyon izquierda izquierdo ja jaalle jabay
jabka jabon jabtay jaden jai jaja jajaj jajaja jala jalar jalo jamais jambe jambes jan janela janm jansiv
jantar janti january janvye jarabe jaranjarada jararaca jarayaa jardin jarjaray jaune javascript javel jaw
jawaab jawaabayo jawaabayso jawaabin jawaabo jayden je jebiyay jeceshahay jeclaan jeclahay jedi jeedaa jeeddaa
jeer jefe jeito jeje jejum jelly jen jeneral jenou jeringa jerking jesus jete jeter jette jeu jeudi jeun jezi
ji jidhka jiifaa jiirka jikada jilet jilibka jilicsan jimcaha jimce jimicsi jin jir jira jiraa jiraan jiray
jirka jirkiisu jiro jirta jirtaa jirtay jirto jis jiska jiskaske jk jme job jodi jodia joelho joga jogar
jogging jogo jogou join joindre joints joke joking jollibee jon joogaa joogaan joogi joogsaday joogsan
joogsanayo joogsatay jooji joojin joojiyay joojiyeen joojiyo jornal jou joue jounen jour journee jours joven
jowa jr jsuis juega juego jueves jugando jugar jugo jugos juguete juice juices juillet juin julio july jump
jumped june junio junta juntar juntas junto juntos jura juro jury jus jusqua jusquau just juste justificante
jveux jwe jwenn jwenti jwet ka kaa kaadi kaadida kaadidu kaarka kaba kabann kabila kabog kabuubyo kacay kacayo
kache kaco kada kadalas kadib kadyak kadyolog kafe kaga kagabi kagat kahapon kahit kahon kahor kailan kailangan
kak kaka kakatawa kala kalahati kalahating kale kalena kaliwa kaliwang kaliya kalkaalisada kalkaaliyaha
kalkaaliye kalluun kalluunka kalme kalusugan kama kamay kambal kamera kami kaming kan kanan kanang kanin kanina
kaninang kanino kanpe kansarka kanse kanya kap kapab kapag kapanganakan kapapanganak kapatid kape kapitbahay
kapos kar kara karaa karami karaoke kari karin karka karku karnaa karo karta kartaa kartaan karto kasabay
kasalanan kasama kase kasi kasta kasukasuan kasunod kat katagal katawan kaunti kausap kay kaya kayang kaydiyay
kayo kayong ke kee keenaa keenay keeni keep keeping keeps kek kelan keligay keliya kelyaha kem kenbe keo keppra
kept kesa kestyon kesyon ket keto ketone ketones keu kevin keys kg khabiir khac khach khafiifisa khafiifiye
khai khalad khaldan khalday kham khamiista khamri khan khang khao khap khat khau khe khen khi kho khoa khoang
khoc khoe khoi khong khop khu khung khuya khuyu ki kia kich kicin kick kicked kicking kid kidlat kidney kids
kiem kien kieng kiero kii kijan kilala kile kiles kilig kilkisha kill killed killer killing kills kilos kim kin
kinagat kinain kind kinda kinder kindergarten kine kinh kiniin kiniinka kiniinkii kinuha kinukuha kinukulong
kirot kisa kit kita kitang kitchen kite kiwi kiye kiyes kizin kk kkk kkkk klas klase kle kleren klinik klinika
klou klowoks kms knee knees knife knock knocked know knows ko kob kod kof kol kole koleg kolestewol kom komanse
kombiyuutar kon konbyen kondi koneksyon konesans kong konn konnen konpa konprann konsa konsey konseye kont
kontan konte konti konting kontinye kontwol kontwole konvesasyon konvilsyon kooban koodh koodhku koorsada
koowaad koox kooxda kooxdaada kooxdayda kooxdu kopi kopya kor korije koronto kot kote kotex kotse kou kouche
kouchet koud koule koulev koulye kouman kounye koupe kouran kouri kout koute kouto kouvri kouzen kouzin krache
kras kraze kreyol kribich kriye kriz ku kubad kubada kubbadda kugu kuko kula kulang kulay kulaylka kulul kuma
kumain kumakain kumbulsyon kumikislot kumpare kumukulo kumukulong kumusta kung kunin kursi kursiga kuryente
kutsara kutsilyo kuu kuuma kuya kwarto kwe kwis kwit kwizin kwochi ky la laaan laabta laaday laahay laakiin
laakin lab laba labaad lababo labada laban labas label labi labio labios labo labor laboratorio labs lac lacag
lacagta lach lache lactancia ladan ladder lado lados lady lafimen lafta lafwa lafyev laga lagama lagay lage
lagi lagnat lagrima lagrimas lagu laha lahaa lahat lahayd lai laisse laisser laissez lait laj lajan lajounen
lakad lakas lakay lake laki lakou lala lalabbo lalaki lalamunan lam lama laman lambar lambarka lames lamig
lamina lan landlord lane lang langit language langue lanh lanme lanmo lannwit lantang lantus lao lap lapenn
lapli lapolis lapriye lar large lari larmes las laser lasing lason last lastima lastimar lastimo lat lata
lataliye late lately later latex lau laugh laughed laughing laughs laundry lava lavabo lavanderia lave lavi law
laway lawyer lay layunin lazo lb lbs le lea lead leaking leaning learn leathery leave leaves lech leche lee
leedahay leedihiin leeg leer leeyahay left leg legliz lego legs leh lei leia leite lejos lekol lembra lembrar
lembro len lendi lengua lenh lentement lentes leo lequel ler les lespri less lesson lessons lestomak leswa let
letra letras lets letter letters letting lettre leu leucemia leukemia leur leva levanta levantar levante
levanto levar leve levei level levels lever levo levou levres li library libras libre libro lice license lich
licked lide lie lien liet lieu life lifeguard lift lifting liga ligacao ligado ligar light lighter lightheaded
lightning lights ligne ligo ligtas ligue lihi liiska like likod lil lilipat lim limang limen limite limp limpa
limpia limpiando limpiar limpieza limpio limye linda lindo line linea lines linet lingala linggo lingua linh
linha link lip lipat lips liqay liqday liqi liquid liquide liquides liquido liquidos lire lis lisent lisinopril
list lista listahan liste listo lit litera liters lithium litio litros little liv live lived liver lives living
livre livro lix llagas llama llamada llaman llamar llame llamemos llamen llamo llave llaves llega llegamos
llegar llego llegue lleguen llena llenar llene lleno lleva llevaba llevar lleve llevo llora lloran llorando
llorar llore lloro lluvia lng lo loaded loai loang lobby lobo loc loca lock locked locks loco lod loet log
logement logo logre loi loin lol lola lolo lom lon long longe longer lontan loo loob looga loogu look looked
looking looks loose lop lopital loraj loratadina lord los losartan losartana lose losing loss lost lot loteria
lotion lots lou loud louder loup lourd louvri love low lower lows lpg lu lua luat lubid luc lucecitas luck
luego lug lugaha lugar lugaw lugta lugtu luha lui lulmoonayaa luma lumabas lumalabas lumalala lumay lumiere
lumipat lump lumulubog lumunok lunch lundi lunes lunettes lung lungs luoi luon lupaypay lupita luqadda lutang
luu luz lvad lwa lwaye lwen ly lycee lyen lying ma maabot maaha maalin maalinta maalintii maalmo maalmood maam
maanta maayo maayos mabaho mabasa mabigat mabilis mabuhay mabuti mac maca macaan macaanka macallinka mach mache
machete machette machin machine machoire machucar mad madaling madanm madax madaxa madaxana madaxayga madaxii
made madi madoobaadeen madoobaatay madow madrasta madre madrugada mae maestra mag maga magac magaca magacayga
magaciisa magagawa magaling maganda magandang magising magkano maglakad magnesium magnet magnets magpadala
magpakamatay magpapadala magpapakamatay magpasya magpatingin magsabi magsalita magsimula magtanong magtatanong
magtext mahad mahadsan mahadsanid mahadsanidiin mahal mahalaga mahawakan mahina mai mail mailbox main maingay
mainit mains maintenance maintenant maintindihan maio mais maison maitaas maitresse mak makahinga makakatulong
makakita makalunok makapagsalita makatayo makati makatulog makausap make makes makiinad makikita making makipag
makita makulit mal mala malaaig malabo malad maladi maladie malaha malakas malalim malaman malamig malapit
malas malax malay malgre mali maliit malikot malinaw maling malkadi mall malo maltraitance maltrato malungkot
malunod malunok mam mama mamadeira mamae mamamatay maman mamar mamas mamatay mamaya mamayang mami mamie
mammogram mamografia man mana management manager manana manch manchas manchet manchita manchitas manda mandado
mandam mandan mandando mandar mandarme mandaron mandated mande mandei mandelo mandem mandeme manden mandibula
mando mandou manejar manera mang manga manganak mange manger mango manguera manh manha manhid mani manje manke
manman mano manos manque mansanas manter manti mantika manugang many manyen mao maos maozinha map mapula
maputla maqaarka maqaarku maqalka maqan maqlaa maqlay maqlayaa maqlo maquina mar marami maraming marasa marble
marca marcado marcapasos marcapasso marcar marcas march marche marcher marco mardi mare marea mareada mareado
mareo margaday mari maria marido mariscos marka markaa markaan markaas markay markii markiiba marks markuu
marmol marmonne marque marques marriage married mars marteau martelo martes martilyo marunong mary maryaj marzo
mas masaajidka masakit masamang masasabi masasakyan mascara mashiinka mashiinku masjidka mask maskaxda masks
masyado masyadong mat mata mataano mataas matador matag matagal matagay matagayaa matagtay matam matamoros
matamos matan matanda matando matant matar mataria matarme matatanda match mate matei maten matigas matin mato
matou matter matters matulog matuto matutulungan mau mauvais mawala maxaa maxaad maxaan maxay maximo may maya
maybe mayo mayor mayores mdr me meal meals mean means meant mec med medecin medi media medica medicaid medical
medicale medicament medicamento medicaments medicare medicina medicinas medicine medicines medico medicos
medikal medikaman medio mediodia medo meds medyas medyo meel meesha meeshii meet meeting meia meio mejor
melange melanje melatonin mele melhor melhorou mem membership meme memes memory men menace menage menase menina
meningitis menino menm mennaj mennen menopause menor menos mensagem mensagens mensahe mensaje mensajes mental
menu meo mercado merci mercredi mere merece mergaday meron mes mesa mesaj meses mesh mesi mesma mesmo mess
message messages messaging mesye met meta metade metadona metas mete meter metformin metformina metformine
methadone methotrexate metio metoprolol metro mets mettre meu meurs meurt meus mexe mexer mexico mezon mg mga
mi mia miami mias mid midab middle midi midig midna midnight miedo miel mien mieng mienne mientras miercoles
mieux might migra migraine miiska mija mijo mil mild milk mim min mind mindi mindida mine minh minha minhas
minit mins minsan minuscules minute minutes minuto minutos minwi mio mira mirada mire mis misa miscarriage mise
misis misma mismo miss missa missed missing mistake mister misye mitad mitan mixed mixteco miyaa miyaan miyir
miyirsan ml mme mmol mn mo moaning moc moca mochila moco mode modo moeda moi moins mois moitie moja mojado mojo
mole molesta molestar moleste molestia molet molido molina molinho molle mollera mollet mom moman moment
momento mommy moms mon monday mondays monde moneda money mong monitor monoxide monoxido monoxyde monsieur monte
monter month months montre montreal montrer mora morada moradas moradita moradito moraditos morado morados
moral morceau mordeu mordida mordio mordu more moretes moreton moretones morir morirme morirse morning mornings
moro morphine morre morrendo morrer morreu morri morro mort morta morte mos moso mosquito most mostrar mostro
mostrou mot motel mother mothers moto motor motorista motrin mots mottled mou moun mouri mourir mouth mouthfuls
mouths mouvman mouye mov move moved mover moverse movie movimento moving mower mr mri mrs ms msh mu mua muc
much mucha muchacha muchacho muchas muchisimo mucho muchos muda mudar muddo mudei mudo mudou muela muera muerde
muere muero muerta muerte muerto muertos muestreme mueva mueve muevo mugdi muhiimka muhiimsan mui muita muito
mujer mujeres mukha mula mulher mumbling mun muna mundo muneca mung muntik muoi muon muong muqdisho mur
muraayadaha murcielago murder muriatic murio murmur murs murugo murugoodo muscles musculos mush mushrooms muslo
musqusha must mustaqbalka muta muuqaal muxuu muy mwa mwatye mwen mwens my myel myself mystery n95 na nabad
nabagsakan nabaliw nabar nabarka nabarkii nabasa nabasag nabawasan nabilaukan nabro nabuhusan nabulunan nach
nacida nacido nacimiento nacio nada nadapa nadar nadie nadiif nadoble nadulas naftayda nag naga nagawa
nagbabasa nagdedeliryo nagdidilim naghihintay nagigising naging nagising nagkamali naglakad naglalakad
naglalaro naglalaway naglilinis nagluluto nagpa nagpapadede nagsasalita nagsuka nagsusuka nagu nagwawala nah
nahihilo nahimatay nahiwa nahulog naiisip nail nainom naipadala naipit naissance naiwan naje naka nakabara
nakagat nakahiga nakainom nakakahiya nakakain nakakainom nakakakita nakakamatay nakalimutan nakalunok
nakamamatay nakangiti nakasulat nakatali nakatulong nakaupo naked nakikita nakikitang nakita nakuha nakunan
nakuryente nala nalaglag nalgadas nalilito naloxona naloxone nalulunod nalunod nalunok nam namaga namamaga
naman namang namanhid namatay namatayan name named names namin naming namorado namumula nan nana nananakit
nanay nandito nang nanganak nangangati nangangatog nanghihina nanginginig nangingitim nanginig nangisay
nangyari nanigas naninigas naninikip nanonood nao nap napanood napaupo napkin naputol nararamdaman narcan
naricitas narinig naririnig nariz nars nas nasa nasal nasan nascendo nasceu nascido nascimento naso nasto
nasunog nasusuka nat natacao natacion natal natanggal natapilok natapos natatakot natiijada natin natumba
natutulog nau naubos naubusan nauntog nauseas nausee navaja navidad nawala nawalan nawawala naxdin nay nd ne
near nearly neb nebulizador nebulizer necesita necesito neck nee need needed needing needle needles needs neef
neefsan neefta neeftana neeftu neeftuna neg negative negocio negra negras negro neighbor neighbors nele nem nen
nena nene nenem nenhum nenhuma nenpot neosporin nephew nervios nerviosa nervous nesans net neta neto netwayaj
neu neumonia neuro neurologist neurologo neurologue neve never neveu new newborn news next neye nez ng nga ngam
ngan ngang ngat ngay ngayon ngayong nghe nghen nghet nghi nghia nghiem nghien ngipin ngiti ngo ngoai ngoi ngon
ngong ngop ngot ngu ngua nguc ngung nguoc nguoi nguy nguyen nha nhac nham nhan nhang nhanh nhap nhat nhau nhay
nhe nhet nhi nhich nhiem nhien nhiet nhieu nhin nhip nho nhoi nhom nhot nhu nhuc nhun nhung ni nice nickel nicu
niece niem nieta nieto nietos nieve night nights nila nilagnat nilagyan nilalagnat nilang nimewo nin nina nine
ninera ninguem ninguna ninguno ninka ninkayga ninkaygii ninkaygu ninkii nino ninos ninyo ninyong nit nite nito
nitro nitroglicerina nitroglycerin niveles niya niyad niyang niyo no nobody noche noches nodding noel noi noir
noire noires noise noisy noite noites noix nolol nolosha noloshayda nom nomal nomas nombre nome non none nong
nonm nonsense nonstop noo noocee noolaado noon noong nop nopales noqdaa noqday noqon noqonayaa noqotay nora
normal normale nos nose nosebleed nosotros nossa nossas nosso nostrils not nota note noted noter notes nothing
notice noticia noticias notre nou nounou nourrisson nourriture nous nouveau nouveaux nouvel nouvelle nouvo nova
novela novia novio novo novos now nowhere noyer nu nua nubla nuca nudo nuera nuestro nueva nuevas nueve nuevo
nuevos nuez nuit nuits numb number numbers numbness numero numeros nun nunca nung nuoc nuoi nuot nuqul nurse
nursing nus nut nuts nuugo nwa nwaye nwit nya nyang nyes nyo o2 oak oat obedecer obg objectif objectifs
objektif obliga obra obrigada obrigado oc ocho oct october octubre oculos ocupa ocupada ocupan ocupar ocupo
odayga odd odinate oedeme oeil oeuf of off office oficina often ogaado ogaan ogaato ogahay oggol oggola
ogsajiinta ogyahay oi oido oiga oigan oigo oil ojala ojitos ojo ojos ok okafor okay okenn okipe oksijen
oksijiintu old olds oleo olha olhando olho olhos olla olor olvida olvide olvidelo olvido olye om ombligo ombro
on once oncle onda onde one ones ong onibus online only ont ontem onto oo oohin oohinayaa ooyaa ooyay ooyaysaa
oozing open opened opens opera operacao operacion operada operan operaron operasyon operation opere opisina
opresion opresyon ops or oras orden ordenan order ordered orders ordinateur ordonnance ordre oreille oreilles
oreja orevwa orgullo orilla orin orina orinado orinar orine orino os ose ospital osso oswa ot other others
otherwise otima otimo otra otras otro otros ou oublie oui our ours out outage outgrew outlet outra outras outro
outros outside ouve ouvert ouvi ouvido ouvre ouvrez ouvri ouvrir oven over overdose overdosed overnight owe own
ox oxigenio oxigeno oximetro oxy oxygen oxygene oye pa paa paalala paalam paano paaralan pacemaker paciencia
paciente pacientes pack pad pader padon padone padrasto padrastro padre padres pads pag paga pagan pagar
pagbisita pagdurugo page pages paggalaw paghinga pagina paginas pagitan pagkain pagkatapos pago pagod pagos
pagpapagamot pagsabi pagtayo pague pahina pahinga pai paid pain pains pais paix paj pak paki pakin pakiramdam
pal pala palabas palabra palabras palagi palavra palavras pale palestra palida palido paligid palit palitan
palm palma palo palsy paltos pamangkin pamatay pamilya pampatulog pan panal panales pancakes pancita pandan
pandinig panela pang panga pangalan panganak panganay pangangalaga pangkalahatan pangkat panic panico paningin
panique pann panne pano panse pansement pantal pantalla pantorrilla pantry panturrilha panubigan panza pao paos
pap papa papai papas papatayin papeis papel papeles paper papers paperwork papi papier papiers papunta
papuntang papye par para paraan parabens paracetamol parada parado paralisis paran parang paranoid parar
pararme parce parche parches pardon pare parece pared parede paredes pareho parei pareja parem paren parent
parenting parents paret parfois pari parida pario parir park parked parking parkinson parlait parle parler
parlez paro parou parpado parque pars part parte partent partera partes parti partido partie parties partir
partner parto partout parts party pas pasa pasada pasado pasaporte pasar pase pasensya paske paso pasok pasos
paspo pass passa passada passado passar passe passed passee passent passer passing passo passos passou passport
password past paste pastel pastilla pastillas pastor pasyan pasyente patada pataje patatus patay patayin patch
patches patea patel pateo pati patience patient patients patio patroa patron patwon pause pauses pauwi pawis
pawol pay payer payne pays paz pcp pdf pe peace peak peanut peanuts peau peca pecado peche pecho peco pedazo
pede pedem pedi pedialyte pediatra pediatrician pedido pedir pediu pedra pedro pee peed peeing peeling pees
pega pegaba pegado pegados pegan pegando pegar pego pegou pegue peine peito peixe peklat pela pelado pelando
pele pelea peleamos pelicula pellizco pelo pelota pen pena pencil pend pendant penicilina penicillin pens
pensado pensamento pensamentos pensamientos pensando pensar pense pensees pensei pension penso people peor
pequena pequeno per pera percent percs perdeu perdi perdida perdieron perdimos perdio perdon perdone perds
perdu pere pergunta perguntar perguntas pergunte pergunto perguntou perigo perime period permiso permission
perna pernas pero perrito perro person persona personal personas personne personnel perto pesa pesado pescado
pescoco pescuezo peso pesonel pesonn pessoa pessoal pessoas pete petet petit petite petites petits petsa peu
peur peut peuvent peux peye peyi pez peze pfv phai pham phan phao phap pharmacie pharmacien pharmacist pharmacy
phat phe phep phi phien phieu phim pho phoi phone phong photo photos phq phu phuc phun phut physical pi pic
pica picada picaron picazon picc pick picked picking pico picou pics picture pictures picturing pida pidan pide
piden pidiendo pidieron pidio pido pie piece pied piedra pieds piel pienso piercing pierde pierna piernas
pierre pies pike piki pila pilas pile pill pillow pills piment pin pinaghalo pinagkaiba pinagpapawisan
pinakamahalaga pinakamasakit pinalitan pinalo pinamigay pinanganak pinapakain pinapalo pinapawisan pinas pinata
pinatay pince pink pinkish pinpoint pinsan pintinhas pinto pinupunit piojos pior piorou pipi pique piquee
piqure piqures pire pirma pis pisca piscando piscina piscine pise pisin pisngi piso pisse pistach pistola pita
piti pitit pito pizca pizza placa placard placas place placenta plaie plaisir plait plak plan plancha planning
plano plant planta plantee plantsa plaques plas plat plate platica platicar plato plavix play playa playing
plays please plein pleine plema plen plenn plenyen pleure plie plis plizye plomo pls plug plus plusieurs plutot
plz pm pneumonia po pocas poco pod podcast pode podem podemos poder podia podrido poe poids poignet poignets
point points poison poisoning poisson poitrine poko polen police policia polish pollen pollo pomada pomme
pommes pompe pon pone ponen poner ponerlo pong pongo poniendo ponp ponpye pont ponte ponto ponyet pool poop
pooped pop popcorn popo popped poquita poquito por porch porchlight porfa porfavor porque port porta portable
portail portal porte portugues pos poser position positiva positive positivo posparto possible posso post
postal posted poster postpartum pot pote potluck potoprens pou poucas pouco poukisa poukont poulet pouls poumon
poumons pounding pounds poupou pouquinho pour pouring pourquoi pouse pousse pouvez power powers poze pozo pq
pra practica practice praia pral prale pran pras pray prazer pre preche precio precisa precisar preciso preco
prediabetes predio prednisona prednisone preeclampsia preemie prefer prefere prefiero prefiro pregnancy
pregnant pregunta preguntan preguntar preguntas pregunte pregunteme pregunto premier premiere premiers premye
prenatal prend prende prender prendida prendimos prendio prendre prends prenez prenom prensipal preocupa
preocupar prep preparar prepare preparer preparo pres presa prescription presion preske preso presque press
pressao pressing pressure presyo presyon pret preta prete preto pretty prevencion prevention pri prima primeira
primeiro primeiros primer primera primeriza primero primeros primo principal print printer prior pris prise
prison privado private privates prive prix pro prob probably probar problema probly probo prochain prochaine
procurando produit prof profond program programa project prometido promis promise promised pronto proof propia
propio proposito propre propria proprio pros proteccion proteger proud prova proxima proximo proxy prueba ps
psicologa psy psych pt ptsd pu pude pueblo puedan puede pueden puedo puente puerta puerto pues puffed puffer
puffing puffs puffy puis puked puking pula pulando pulang pular pull pulled pulling pulls pulmon pulmones pulse
pulsera pulso pumanaw pumapasok pumasa pumasok pump pumping pumupulandit pumutok punalada punched punching
punish puno punto puntos pupil pupila pupilles pupils pura puras puro purple purpose purse pus pusa puse push
pushed pushing pusieron pusimos puso puson put puti putol puts putting puwede puwedeng puxa puxando puyat pwa
pwason pwatrin pwazon pwede pwen pwet pwoblem pwochen pwofese pwomet pwop pwoteje pye qaad qaadan qaadanayaa
qaadataa qaadato qaaday qaadi qaado qaataa qaataan qaatay qaato qaawan qaba qabaa qaban qabay qabnaa qabo
qaboojiyaha qabow qabsaday qabtaa qabtay qabto qado qalabka qalad qalbigaygu qaliinka qaliinkii qalinka qallal
qandhadii qandho qaniinay qaniintay qaniinyadii qarqaryo qarqay qarxay qayb qaylinaya qaylinayaa qayliyaa qdo
qiimaha qof qofka qofna qolka qolkayga qoorta qor qora qoraa qoraal qoraalka qoran qoray qorayaa qoreen qori
qoriga qorin qorshaha qorshahaaga qorshahaagu qorshe qortay qosol qoys qoyska qu qua quais qual qualquer quan
quand quando quang quanh quantas quanto quantos quap quartinho quarto quase quat quay qudha que quebrada
quebrado quebrando quebrei quebro quebrou queda quedamos quedan quedarme quede quedo queijo queima queimada
queimado queimados queimadura queimando queimo queimou queixo queja quel quelle quelque quelques quelquun quels
quem quema quemada quemadas quemado quemados quemadura quemaduras quemando quemar queme quemo quen quente quer
queremos querer queria quero question questionario questionnaire questions qufac qufacay qufacayaa qui quick
quien quienes quiera quiere quieren quiero quiet quijada quilos quimio quinta quintal quise quiser quisiera
quit quita quitan quitar quitaron quite quitelo quitenme quito quitte quitter quiz quoi quraac quy quyen quyet
ra raadi raadinayaa raalli rabaa rabaan rabay rabia rabies rabnaa rabo rabtaa raccoon rach rache racing rad
radiador radiateur radiator radio radiografia radyo rag rage raide raio raiva rale ramadaan ramene ramp rampa
rampe ran ranch rancho randevou rang range ranh ranpli rantre rapaz rapel rapidisimo rapido raple rapo rappel
rappeler rappelez rappels rara raras raro ras rasaas rasca rasguno rash rat rate rather ratito rato ratos rats
rattlesnake rau raw ray rayas rayitas rayo razor rcp rd rdv re reaccion reacciona reach reaction read reading
reads ready reagit real really rear reason rec recall recebe receber receita received recem recepcao
recepcionista receptionist recess receta recibe reciben recibir recibo recien recipe reclame recliner recoit
recomiendan recommence reconnait reconoce record recordatorio recordatorios records recovery recreio rectal
recto recu recuerdeme red redemande redi redresser reerka ref refait referencia referido referral refill
refilled refills reflujo reflux refresco refri refrigerante refugio refuse refuses reg regadera regalan regalo
regarde registro regla regle regles regreso regular rehab rehabilitacion reins rekomanse rekonet relapsed
relatorio rele relief reloj remarcar remed remedio remedios remember remet remind reminder reminders remonte
remote remove remplir remplis ren rend rendez rendre rendu renewal renewed renmen renouveler renouvle renovar
rent renta rentre rentree renuevan renverse renversee reorder repair repas repase repeat repente repete repite
replacement reply repond repondez reponds reponn repons reponse report reporte reporter reporting reporto
reposer repoze reprend request resbalo rescate reschedule rescue resend reserva reseta resevwa resonancia
respira respiracao respiracion respirador respirando respirar respirasyon respirateur respiration respire
respirer respiro respite respond responda responde responder respondo response resposta respuesta respuestas
rest restaurante restavek reste resto restraining resucitar result resulta resultado resultados resultat
resultats results resumen resurtido ret reta retard rete retire retirer retour retraite reussi rev reve reveil
reveille reveiller revento revenu reves reveye revient reviento revisa revise revision revoir revolve revulses
reyes rezen rezilta rhume ri ribs rico ride rideau rides rie rien rieng riesgo rifle right rigole rigwaz rim
rin rince rindo ring rings rinon rinones rins rio ripping rir rire risa risco risk riso rit rito rive river
rivotril riz rn ro robo robot robots rock roda rodilla rodillas roi roja rojas rojito rojo rojos roll rolled
rompio ron ronca roncando ronchas ronco rond ronfle rong roof roofing room roommate roommates rooti ropa rope
rosa rosario rose roses rosita rosto rot rotina rouco rouge roule round route row roxa roxas roxo rs rsv rua
rub rude rue ruedas rugta ruido ruim ruiz run rung running runs ruoi ruot ruou rush rusty rut ruth rutina sa
saabsan saac saacad saacadaha saacadda saacado saaka saan saar saaraa saaray saarnay saarto saaxiibkay
saaxiibtay sabado sabados sabana sabaw sabay sabe sabemos saben saber sabes sabi sabihin sabtida sac saca
sacamos sacan sacando sacapuntas sacar sacarme sacaron sacarse sach sache saco sacude sacudi sad saddex
saddexaad sadex sadri safarka safe safena safety sagaal sage sagot sahig sai said saigne saignement saigner
saindo sair sais sait saiu sak sakay sakin sakit sal sala salaadda salaamayaa salad salada salamat salamin sale
salen salga salgo sali salida saliendo salieron saliid salio salir salita saliva salive salle salon salt saltar
salud saludos salvo sam sama samayn samayso samdi same samedi sameeyaa sameeyay sampung san sana sanadka
sanadkii sandali sang sangra sangraba sangrado sangran sangrando sangrar sangre sangro sangue sanh sanitaria
sanka sannad sannadkii sannado sano sans santa sante santi santos sanzatann sao sap sapo saque sarado sarap
sare sariirta sarili sariling sariwang sarou sasabihin sasabog sat sats saturacion saturation saturday sau
saudade saude sauf sauna saute sauter save saved saving savoir saw sax saxarada saxaro saxiixdo say saya saying
sayo says sbi scale scar scare scared scarifie sched schedule schizophrenia school scope scout scouts scratch
scratched scream screaming screams screen screening se sea seafood seaman season seca seche seco second seconds
secoue secourisme secours secret secs section secundaria securite security sed sede see seeing seems seen sees
seexan seexdaa seexday seexdo seguidas seguidos seguimiento seguir segun segunda segundo segundos segura
seguranca seguridad seguro segurou sei sein seis seized seizing seizure seizures seja sek sekirite sekrete sel
self selles selman selon sem semaine semaines semana semanas semen semenn seminar sempre senal senales senas
send sending senha senhor senhora senior seniors senk seno senor senora senorita senp sens sense sensor sent
sentada sentado sentar sente sentence senti sentido sentir sentiwon sentom senyen sepa separei sepsis sept
september septic ser sera serai serait sere seria serie serio serpent serre sertralina sertraline serve service
serviette ses sesame set setifika setting seu seul seule seulement seus seven sevi sex sexta sexto sezaryen
shaah shaaha shake shakes shaking shaky shalay shall shallow shampoo shan shaped shaqaalaha shaqaale shaqada
shaqaynayaa shaqeeyaa shaqo share shared sharp sharxi she sheeg sheega sheegaa sheegay sheegi sheegin sheego
sheegtay sheegto sheekada sheeko sheet shell shellfish shelter shes shift shil shilkii shin shingles shinni
shirt shivering shock shocked shoe shoes shook shoot shooter shooting shop short shortness shot shotgun shots
should shoulder shoulders show showed shower showing shown shows shrimp shuban shubtay shunt shut si sick
sickle sida sidaa sidaas sidan side sided sidee sides sidii sidoo siempre siente siento sierra siet siete sieu
siffle sigaar sigaarka sigaret sigarilyo sigaw sige sign signal signature signe signed signer signes significa
signs sigo sigue siguen siguiendo siguiente sigurado siguro sii siisay siiyaa siiyay siiyo sik sikip siklon
sikolog sila silang silba silbido silent silla sillon silly silver sim simbahan simple simples simula simulacro
sin sinabi sinais sinakal sinaksak sinal sinasabi sinasaktan since sinh sink sino sinon sinto sintomas sinturon
sinus sipo sipote sips sir sira sirop sirve sirvio siso sispann sistema sister sisters sit site sitter sitting
siveye siwo six siy siya siyang siyen size skin skip skipped skull slapped slaps sleep sleeping sleeps sleepy
slept slid slot slow slurring slurry small smaller smear smell smells smile smiling smoke smoking smothering
sms snake snap snapped snoring snow so soaked soaking soan sobe sober sobra sobrang sobre sobredosis sobrina
sobrinha sobrinho sobrino soc soccer socda socdaa socday socdo social sociale soco socod socon socorrista
socorro socorros socotaa soda soddohday soeur sofa sofia soft soga sogra sogro soi soignante soigner soin soins
soir sol sola soleil soley solita solo solos solto som some somebody somebodys somem someone something sommeil
son sonda sondages sondaj sonde song sonhei sonje sonkor sonkorta sonkortaydu sonkortii sonkortu sonne sonnen
sono sonolenta sonolento sonrisa sons sont soo soomaa soomaali soon sooner sopa sopro sore sores soro sorry
sort sorti sortie sos sosa sot sote soti sou souci soude souf souffle souffler soufle souke soulye sound sounds
soup souple sourire sourit sous sove soy sozinha sozinho space spanish spare sparkles speak speaks specialist
specialiste speech spell spelling spells spilled spinning spit spits spitting splashed spleen sponsor sport
sports spot spots spotting spray sprayed spreading spring spurting squad squeaky squeezing ssi st stab stabbed
stabbing stable staff stairs stamps stand standing staring stars start started starting starts state station
status stay steak stent step stepdad stepped steps sterilet steroid steroids sticker stickers sticking stiff
still sting stings stinks stitches stock stomach stone stool stools stop stopped stopping stops store storm
story stove stp straight strangle strangled streak streaks street strep stress stretch stretches strip strips
stroke strokes strong stuck student study stuff stung su sua suaal suaalaha suaalahaaga suaalahayga suaalo
suaasha suado suando suas subax subaxdii sube subi subieron subio subir subiu subo suboxone subukan suc such
sucking suco sucre suction suda sudada sudado sudando sudar sudden suddenly sudo sudor suegra suegro suelo
suelta suena sueno suero sueur suffit sufocar sugar sugars sugat sugayaa sui suicida suicidaire suicidal
suicide suicidio suinte suis suit suite suivi sujet suka sulat sumabog sumagot sumakay sumakit sumasagot
sumasakit sumindo sumir sumisigaw sumisikip sumisirit sumisse sumiu summary summer sumuka sumulat sumusuka sun
sunburn sunday sundays sundo sung sunod sunog sunta suon suor suot super supper supplies supply support
supposed supura sur suray sure surement surgery survecu survey surveys survived survivor survivors sus suso
susto susunod suuxay suuxayaa suuxdin suuxdinta suuxi suuxin suyen suyt svp swa swallow swallowed swallowing
swap swe swears sweat sweatin sweating sweats sweaty sweet swell swelled swelling swen swim swimming swing
swinging swisid switch swiv swivan swivi swole swollen sya syang syel symptoms syrup system ta taabtaa taagan
taaganahay taageero taal taariikhda taas taasi tab taba tababarka tabingi tabla table tablet tableta tac tach
taches tacos tadyang tag tagalog tagas tagay tagayaa tagayn tagiliran tago tagtay tahay tahi tahimik tai
tailbone taille take takes takhasus taking takip takot taksi tal talaadada talaalka talaga taleefan taleefanka
taleefankani taliyaha talk talkin talking talks talla tallaal tallaalka tallaalkii taller talo talon talukap
tam tama tamales tambem tambien tampoco tan tande tang tanghali tani tank tankou tanks tann tanong tanperati
tanpri tanque tansyon tant tanta tantas tante tantita tantito tanto tantos tanya tao taon taong tap tapa tapado
tape taped taper tapo tapon tapos tar tard tarde tardes tarea tarjeta tas tasha tasse tat tata tatalon tatawag
tatawagan tatay tatlo tatlong tau tava tawa tawag tawagan taxes tay tayo tayong tb tchau tcheke tchekop te tea
teach teacher teaching team tearing tears techo tecnico teen teenager teens teeth teething teks tela tele
telefon telefone telefono telefoonka telefoonkii telephone telepono televizyon tell tellement telling tells
telman tem temblando temblar temblor temomet temos temp tempe temperatura temperature tempo tempra temprano
temps ten tender tendo tenemos tener tenga tengo tenho tenia tenido tenir tenis tension tent tentando tentar
tente tentei tentou tenu ter terapeuta terapi terapia terapis terca tercera terminal terminar termine terminei
termino termometro terre terrible tes test testa testamento teste tested testicle testicule testiculo tests tet
tetano tetanos tetanus tete teto teve texas text texte texted texting texto textos texts th tha thach thai tham
than thang thanh thank thanks thanksgiving thao that thats thau thay the their them then theo therapeute
therapist therapy there theres thermometer these they theyll theyre thi thich thick thickener thien thiet thieu
thigh thighs thing things thinh think thinking thinks thinner thinners third thirsty this thit tho thoai thoi
thong thorax those thought thoughts thread threatening three threw throat through throwing thrown throws thru
thu thua thuc thue thui thumb thung thuoc thuong thurs thursday thursdays thuy thx thyroid ti tia tib tibebe
tibok tick ticket tide tidhi tie tiec tied tiem tiembla tiempo tien tienda tiene tienen tieng tiens tient tiep
tierra ties tiesa tieso tiet tieu tifi tight tightness tihiin tijaabiyay tiktok til tile till tim timaha
timbang time times timid timir timoun tin tina tinamaan tinatawag tingin tingle tingling tingly tingnan tinh
tinha tinidor tinutulak tiny tio tipiti tipo tips tira tirada tirado tirahan tirar tire tired tirei tiri tirita
tiro tiroides tiroteo tirou tirtira tissue tita tito titube tive tiver tivi tiyan tiye tiyo to toa toalla
toallas toan toast toban tobillo toc toca tocan tocar toco toda todas todavia today toddler toddlers toddobaad
toddobaadkan toddobaadkii todo todobaad todos toe toes together toi toilet toilettes toit told tom toma tomaba
tomada tomado tomando tomar tombe tombee tomber tome tomei tomo tomografia tomorrow tomou ton tonbe tong tongue
tonight tonsillectomy tonsils tonta tonto tonton too toogan took toosayo toosayso toosin tooth top topes toque
toques torci torcio tord tornado tornozelo tortilla tortillas torto tos tose toser tosi tosiendo tosio tosse
tossindo tossiu tot totoo tou touch touche touched toucher touches touching toudenkou toudi toufe toujou
toujours tounen toupatou toupre tour tourne tous touse toussant tousse tout toute toutes toutouni toux touye
towel town toy toys tra trabada trabaho trabaja trabajadora trabajando trabajar trabajo trabalha trabalho trabo
traceur trach tracheo track tracker tractor trae traen traffic trafico traga tragar trago trai traia traigo
trailer train training traite traitement trajo trake tram tramadol tran tranble tranbleman tranca trancada
trancado trang trangle tranh trankil tranquila tranquille tranquilo transpire transplant transpo transport
transporte trao trapo traqueo traqueostomia tras trasplante trata tratamento trauma travail travaille travay
travel travers travesseiro tray trazodone tre treatment treatments tree treinamento trem tremble trembler treme
tremendo tremer tremeu tremo trempe trempee tren trenes trennen tres tretman tri tried trinh trip tris triste
tristeza tro troca trocar troi trois troisieme tron trong trono trop troquei trottinette trou trouble trouve
trouver tru trua truc truck trucks true truena trung trunk truoc truong truyen try trying tsaka tsinelas tu
tuan tub tube tubig tubing tubo tubos tuc tudo tue tuer tues tuesday tuesdays tugma tuhod tui tulad tulala
tulay tuldok tulog tulong tuloy tulungan tumahimik tumalon tumama tumatanggap tumatawa tumawag tumba tumbo
tumigil tumilapon tumirik tumitigil tummy tums tumulong tumutulo tumutulong tumutunog tung tungkol tunnel tunog
tuoi tuong tuot turjubaan turjumaan turkey turn turned turning turno turns tusaale tusay tusok tut tutor tutora
tutulong tuubada tuubo tuuraa tuurtay tuve tuvo tuwa tuwing tuy tuyaux tuyet tuyo tv twa twalet twelve twice
twins twitching two twop twoub ty tyan tylenol type typing ube uber ubo ubos uga ugat ugu uhaw ul ula ulcer
ulcera uling ulit ulo ultima ultimo ultrasonido ultrasound ultrassom um uma umaga umalis umihi umiihi umiinom
umiiyak uminom umubo umul umushay umuubo umuungol umuwi un una unalive unan unang unas uncle uncles unconscious
under understand underwear une ung ungol unica unico unit units universidad uno unos unresponsive uns
unsubscribe until uoc uon uong uot up update upset ur urge urgence urgences urgent urgente urina urinaire urine
ururiyay us usa usado usap usapan usar usbuuc usbuuca use used usei using uso usted ustedes usual usually ut
utak utang uti utiliser uu uun uur uurka uuwi uva uvas uy uzhe va vacaciones vacation vaccin vaccination
vaccine vaccins vacina vacio vacuna vacunas vai vais vaksen vale valeu valve valvula vamos van vandredi vang
vant vao vape vapor varice varios vas vaso vasos vat vay vazando vc vcs vdd ve vea vean veces vecina vecino
vecinos vegetables veggies veia veinte veio vejo vela velo velorio vem vemos ven venas vence vencio venda vende
vendo vendredi veneno venez venga vengan venir venn vent ventana ventanas ventilador ventilator ventolin
ventoline ventre vents venu veo ver verano verdad verdade verde verdes verduras vergonha verguenza verifier
verifiez verlo vermelha vermelho verre vers vert verte vertiges very vesicula vestido vet veterano veterinario
veut veux veye vez vezes vi viagem viajar viaje viajo vibora vid vida vide video videos videyo vidrio vidro vie
viec vieille vieja viejas viejita viejito viejo viem vien viendo viene viens vient vientre viernes viet vietnam
vietnamese vieux village vim vin vini vino vio violence violencia violent violet violettes vire virgen virou
virus visa visage visao vision visit visita visitas visite visites visiting visits vista vit vital vitamin
vitamina vitaminas vitamine vitamins vite viu viv viva vive viver vivir vivo vivre vizinha vizinho vizit vle
vlope vn vo voar vocal voce voces vodka voi voice voicemail voices voici voila voir vois voisin voisine voisins
voit voiture voix volando volante volar vole volleyball volo volta voltar volteo volto voltou voluntaria
volunteer volver volvi volvieron volvio vomi vomir vomis vomissements vomit vomita vomitando vomitar vomite
vomitei vomiting vomito vomitos vomitou vong vontade vos vot votre vou voudrais voulais voulait voulez vous
vovo voy voyage voyant voye voz vozes vp vrai vraiment vre vs vu vua vue vuelta vueltas vuelve vuelvo vui vung
vuon vuot vwa vwayaj vwayaje vwazen vwazin vyann vye vyolans vyolet waa waad waalidka waan waana waaweyn waayay
waayeel waayeelka wac wacaa wacday waco wada wadaa wadada waddada wadnaha wadne wadno wadnuhu wag wait waited
waiting wake wakes wakhti waking wala walaal walaalkay walaalo walaashay walang walba walgreens wali walk
walked walker walking walks wall walls walwal wanaagsan wanna want wanted wants waraaqda wararka wareeg wareer
wareersan wareersanahay warfarin warfarina warm warning warqad warqadda was washed washing wasnt wasp watch
watched watches watching water watery wave wax waxa waxaa waxaad waxaan waxaana waxay waxayna waxba way wayna
we weak wear wears weather webiga wed wedding wednesday week weekend weekends weeks weeye weight weird wejiga
wejigii weli weligay well welts went were wet wete wey weydii weydiin weydiinayaa weydiiso weydiiyaa weydiiyay
weydiiyo weyn what whatever whats whatsapp wheelchair wheezin wheezing wheezy when whenever whens where wheres
whether which while whistling white who whoever whole whom whooping whos whose why wi wic wici wicina wife
wifes wifi wiig wiil wiilka wiilkayga wiilkaygu wiilkii wiilku wika wikenn will winded window windows winter
wire wires wish with without wixii wk wks wo woch woke woman wonderful wondering wonfle wont woozy word words
wore work worked worker working workout works world worried worries worry worse worst wouj would wouldnt woule
wound wout woz wreck wrestling wrist wrists write writing wrong wrote wuu wuuna wuxuu wuxuuna xa xaafadda
xaaskayga xaaskaygu xabad xabadka xabadku xac xach xafiiska xagee xaggee xai xalay xam xanax xanh xanuun
xanuuna xanuunaya xanuunayaa xanuunaysa xanuunka xanuunku xarelto xarig xarunta xasaasiyad xasaasiyadda xay xe
xem xep xet xfa xi xidhaa xidhan xidhay xiga xin xinjiro xiran xiray xiriir xirmayaa xit xitaa xiu xixi xo xoa
xogtayda xom xon xong xoog xq xray xu xua xuat xumahay xumbo xummad xun xung xuong xusuusin xusuusta xuyen ya
yaa yaab yaal yahay yall yan yaqaan yar yara yaraaday yaraan yard yari yata yay yaya ye year yearly years
yellow yells yem yen yerno yes yeso yesterday yet yeu yeux yidhi yihiin yimaado yimid yiraahdeen yiri yo yoga
yom yon yool yosi you youn your yours yourself youtube yr yrs yun yung zafo zam zan zanmi zanpoud zapatos zaps
ze zepol zero zip zo zoloft zombie zona zone zong zonrox zoo zoologico zoom zorey zorye zumba августе автобуса
адрес алая аллергии аллергия анализ анализы анкете анкету анкеты антибиотика антифриз аппарат аптека аспирин
астма астме астмы бабка бабуля бабушка бабушки бабушку балконе бане бассеин бассеине батареика батареику без
белая белые беременна беременная беременность берет берут беспокоит бил бог боится бок боку болгаркои болезнь
болел боли болит боль больницу больно больше большое боюсь брат брата брать бред бредит бросил бросила бросить
будет будто буду бы бывает бывшии был была были было быстрее быть бьет бьется бью бьюсь важно вам ваннои
варфарин вас ваш ваша ваше вашего вашеи вашем ваши ваших вашу вдохе вдохнуть вдруг ведет веип велел велит вены
веревка верно вернулся вернуть вес весь вечер вечера вечером взорвался взрослому взрослыи взрослых взял взять
видеть видит видно виду вижу визит визита визиту висит витамин вместе вместо внезапно внизу внук внука внутри
внучка во вода воду воды воздух воздуха воины вокруг волосы воняет вообще вопрос вопросами вопросов вопросы
восемь вот врач врача врачу времени время вроде все всегда всего всеи всем всех вспыхнул встать встаю всю вся
второи вторые вчера вы вызывает выидет выити выпала выпил выпила выписка вырвало вытащили выходных выше вышла
вялая вялыи газ газа газом гараже где гипс глаз глаза глазами глазах глотает глотать глубоко глюкометр гнои
гноится го говорили говорит говорить говорю говорят год года году голова голове головои голову голос голоса
горит горла горле горло город горячая горячии готова груди грудинои грудничок грудь группу грустно губы да
даваите давит давление давлением давления давно дает даже даи даите дала далеко дали дальше данные дата дату
датчик дать два двадцать дважды две двери дверь двигается девочка дед деда дедушка деиствии деиствует делать
день деньги депрессии дергается держать держит держится держусь десять детеи дети детстве детям диабет дикая
для днеи днем дни дня до добавить доза дозу доктор долго должен дом дома доме домои дому достал доча дочери
дочка дочке дочки дочку дочь дрожит друг другие другими других другое другои думала думаю душе душил дырка
дыхания дышать дышит дышу дядю дядя его еда едои еду еды ее еи ела еле ем ему если ест есть ехать еще жар жара
жаре ждать жду же жена жены жжет живет живот животе живу жидкость жизни жизнь жить жмет за забирает забота
забрал забыла завещание завтра задать задыхается задыхаюсь зажило закатил закончился закрывает закрылась
запирает записала записать записаться записку запись запишите заплетается заставляет засыпает затылком зачем
звоните звонить звука здесь здоровье здравствуите зимои знает знать значит знаю знают зрачки зуб зуба зубы зять
играет идет идти из избил извините изжога изо или им имеете имя иначе ингалятор индекс инсулин инсулина инсульт
инсульта инфаркт их ищет каждую каждые каждыи кажется как какая какие какого какое какои каком какую камень
кардиолог кардиостимулятор карте карту карты катетер кафель качает кашеи кашель кашляет кашу квартиру кем
кетоны кино кислород кислородныи клиники клинику ключ когда кого код кожа колена коленях колет колотит команда
команде команду команды комнате компьютер кому кондиционера контроль конца кончились кончился коридоре коротко
косточкои кость кот кота которую которые которыи кофе кошмары красная красныи крем кричит кровати крови кровит
кровотечение кровь кровью кроме круги кружится кто куда купил купить курить курс кухне кушает лагеря ладонь
лает лбом левая легче лед ледяные лежа лежала лежит лезет лекарства лекарство лестницы лет летать летом лечение
лечении лечения лечь ли лист лица лицо лицу личного лоб ложку лол ломает лопнула лучше лфк льет любое люди мае
мало малого малыш малыша малышу мам мама маме мамои маму мамы марте мать машет машина машине мед медицинскии
медсестра медсестры между меньше меня менять мес места месте месяц месяца месяце мимо мин минус минут минуты
мне много мнои могу моего моеи может можно мои моих мокрая мокротои мокрыи молния молотком молчит моста моча
мою моя мрт муж мужа мужик мужику мужу мутит мушки мы мыслеи мысли мычит мышцы мягкая на наверно над надо назад
назовите наити нам написал написала написано написать напишите напоминания направление например нас насквозь
натощак начать наш нашел наши нашла нашли не невестка него нед неделе недели недель неделю неделя нее нельзя
немного нему несет нескольких несколько нет неясно ни нибудь ниже никогда никого никому никто ним ними них
ничего но новая нового новои новорожденного новостях новую новыи новых нога ногах ноге ноги ногои ногу ноет нож
ножом ноздри ноль номер номерами номером норм нормально носа ночи ночь ночью ну нужен нужна нужно нужны няня об
обеда обморок общие объяснил объяснит объясните объяснить обычно обычныи один одна одни одно однои ожог ожога
озноб ок окна он она онемела они операции операция опоясывающии опухла опухло опять орет орехи ору оса осип
осмотр оставить оставляет осталось остался останавливается остановить остановке остаются от ответа ответьте
отвечает отвечаю отдает отек отекло отеков отец отказ открывает открывается открыть отлично отмените отменить
отошли отправить отправлено отправьте отпуск отпустило отца отчим очень очереди очки ошибке падает падал падала
палец пальцы памятка пансионате папа папы парацетамола парень пароль пару паспорт пахнет пациент пациента
пациентов пациенту пачку пена пенсию первои первыи переводчик перед пережила перенесите перепутал перепутала
перестал перестала писает писал писать пистолет письмо питания пить пишет пишите пишу пишут пищит плакат план
плана плане плану платить плачет плачу племянник плечо плиты плохо по поводу поговорить под подавилась
подавился подвале поддержки поднять подоидет подростком подруга подряд подскажите подтекает подушкои подходит
подъезде поездка поездки поел пожалуиста позвать позвоните пока показал показать показывает покраснел пол
полгода половина положить полтора полу получать получилось получить полчаса поменяли помнит помог помогает
помогал помогать помогите помогло поможет помочь помощи помощница помощь помпа понедельник понимает понимаю
понос понял поняла понятно понять попала попе поперхнулся попробуите попросите пор пора порезала порядке
посинел после последнии посоветуете посоветуите поставили пот потерял потеряла потом потому почему почки почти
поэтому правда правильно прежде престарелых при прививка прививки прививку привозит привязывают приду прием
приеме признаки приити принимаете принимают принял приняла прислать приступ приступов присылать приходит пришла
пришлите про провалился проверка проверьте проверяет проглотила программа прозрачное проидет прокладка
пропустил пропустить просил просит простите просто простыми просыпается просят проходит прочесть прочтет прошел
прошла прошло прошлои прошлыи прям прямо прячет психолог психолога пугает пузыри пульс пункт пустои пусть
путает пчелы пырнули пьет пью пяти пятна пятницу пятыи пять работает работе работу работы радостью раз раза
разбудить разговаривает разговор раздуло разные разогнуться рака раньше раскалывается распух распухло
рассказала рассказать растет рвет рвота реагирует реанимации ребенка ребенку ребенок ребра режет режу резко
рецепт речь решил ровно родила родов роду роды рожать рождения розетки розетку розовая рот рта ружье ружьем рук
рука руками руках руке руки рукои руку руль русски русскии русском ручки рядом садике сам сама сами
самоубиистве сатурация сахар сбила свекрови свекровь сверху свет света свидания свистит свистом сводит своего
свои своими свою связаться связи сгустками сгустки сдавать сдать сделать сделаю сдох сдохла себе себя сегодня
сегодняшнего сеичас секунд секунду сел селезенки семьи семья сердечных сердца сердце сериал серыи сестра сестру
сестры сиделка сидит сижу сил сильная сильно синеет синие синяк синяках синяки сипит сих скажет скажите сказал
сказала сказали сказать скачет скинула сколько скорая скоро скорои скорую слабая слабость слабыи слева следите
следующии следы слишком слов слова словами словах слово слову сломал слуховои случаи случаино слышу слюна слюни
смене смены смерти смерть смеху смотрел смотрели смотрю смс сна сначала сне снег снимать снимите снова снял со
собака собаку собираюсь собои совпадает совсем сознание сок сон сонная сонныи соображает сообщение сообщении
сообщения сорок сосед соседа соседеи соседи соседка соседки сотрудник сотрясения сочинение спал спасибо спать
специально спине спину списка список спит сплю спокоино спокоиныи справа справка справку спрашивает спрашивать
спрашиваю спросите спросить спрошу сразу срок срочно ссылка ссылку стаканом стал стала стало стене стену стоит
столе стонет стоп стою стоял страница странице страницы страховка страховки страховку страховои страшно строике
стыдно субботу сугробе судорог судороги сутки сухои схватил схватился схватки счет счета съел съела сын сына
сыну сыпь сюда та таблетка таблетками таблетки таблетку таблеток так такая такого такое такои там те текут
телевизор телефон телефона телефону темнеет температура температуры теперь тест тети тетя тех течет теща тихо
тишина то тогда того тоже тои током толку только том топор тот точки точно тошнит травмы травят трахеостома
тревога трезвыи тренер третии третью трех три трогает труб трубка трубку тряпочка трясет трясется трясутся
туалет туалете туда тут тяжело тянет убеите уберите убил убить убрать убьет убью увидела увидеть угарного
удаления удар удара ударил ударила ударилась ударился удобно ужас уже узи узнает узнаите узнать уиду указывать
укусила улыбается ума умер умереть умерла умею умирает умирать умираю упадет упал упала ура уснуть устал устала
утра утро утром утюг уха ухо уход уходит учебная учитель ушел ушла фамилия фильм фонтаном форму фото ха
харькове хаха хватает хватит химия хлеба хлещет ходит ходить хожу холестерин холодильник холодныи хорошие
хорошо хотела хотели хотим хотите хоть хотя хочет хочется хочу храпит хрипит хуже цели целыи цель цирроз цифр
цифрои час часа часов часто часть часы чат чате чашку че чего человек человека челюсть чем через черныи четверг
четвертыи четыре чешется числа число числом читает читают что чтоб чтобы чувствует чувствую чуть шаг шагов
шатает шевелится шее шепчет шесть шею шея шишка школа школе школу школы школьная шов шумно шунт шутит шучу щас
эликвисе эпилепсии эпилепсия эпипен эта эти этим этих это этого этои этом этот эту яд язык языком яичко ясная
ابحث ابدا ابره ابغي ابكي ابن ابنتي ابنها ابني ابوه ابوها ابوي ابويا ابي اتحرك اترك اتصال اتصل اتفقنا اتنفس
اتنين اثنين اجازه اجب اجد اجرح اجهزه اجي اجيب احتاج احترق احتياط احجز احد احس احسن احضر احفظه احكي احمر احنا اخ
اخبار اخت اختي اخد اخذ اخذت اخر اخري اخصايي اخصاييه اخنق اخوي اخويا اخي ادري ادويتي ادويه اذا اذن اذنه اربع
اربعاء ارتاح ارجع ارجف ارجوكم ارسال ارسل ارسلت ارسله ارض ارقام ارمي اروح اريد ازرق ازعاج اسابيع اسال اسالك
اسبرين اسبوع اسبوعين استبيان استطيع استعمل استفرغ استقبال استماره استني اسري اسعاف اسعافات اسف اسم اسماء اسمع
اسمه اسمي اسنان اسهال اسود اسوي اسيلتك اسيلتي اسيله اشتغل اشرب اشرح اشعه اشهر اشوف اصبعي اصفر اصوات اضف اطفال
اطلاع اطلب اطلع اعتن اعراض اعرض اعرف اعمل اعيش اغلق اغمي اغير افحص افضل افعل افكار افكاري افكر اقتل اقدر اقرب
اقطع اقف اقل اقول اقوم اكبر اكتب اكتبه اكتبها اكتياب اكثر اكدر اكسجين اكل اكلت اكلم اكلي اكمل اكيد الا الم الي
ام امبارح امتحان امتي امس امسك امشي اموت امور امي ان انا انام انبوب انت انتحار انتحر انتظار انتظر انتقال انتهاء
انتهي انجليزي انحرقت انسولين انفجر انفلونزا انقذ انقطع انقطعت انكب انه اني انيميا اهداف اهل اهلي اهم او اوراق
اوقع اوقف اوكسجين اول اولا اولاد اولادي اوليه اوي اي ايام ايباد ايده ايدها ايدي ايضا ايقاف ايكو ايه ايها باب
بابا باحد باخد بارحه بارد بارده باس باص باقي بامان بامكانك باي بايدي ببطني بتقدر بتقول بحادث بحبه بحث بحر بحس
بحياتي بخاخ بخاف بخير بدا بدل بدنا بدها بدو بدون بدي بديل برا براز براسه براسي برد برساله برقم برنامج بروفين بس
بسال بسبب بسرعه بسيط بسيطه بشكل بشهر بصدري بصوت بطاريه بطاقه بطريقه بطلت بطله بطن بطني بطيء بعد بعده بعرف بعيد
بغيت بفكر بقدر بقع بقوه بقي بكا بكرا بكره بكلمات بكلماتك بلا بلع بلعت بلكونه بماذا بموت بن بنادول بنت بنتي
بنزين بنسلين بنص بنفسجيه بنك به بوابه بورقه بول بياناتي بيبي بيت بيتنا بيدق بيرد بيصرخ بيطلع بيعمل بيقول بين
بيه تاخد تاريخ تاكل تاكيد تالت تالي تامن تامين تاني تانيه تبدا تبع تبكي تبلع تبي تتنفس تجديد تحب تحت تحتاج تحدث
تحرق تحرك تحكي تحليل تحچي تخطيط تدخين تدريب تذكر تذكير تراك ترجف ترد ترسل ترسلوا تركت تروح تريد تسال تسمم تشرب
تشنج تشنجات تصحي تصفر تصير تطعيم تطعيمات تطلع تعب تعبان تعبانه تعبت تعرف تعلم تغذيه تغير تغيير تفتح تفعل تقرير
تقصد تقول تكتب تلات تلفزيون تلفون تليفون تمارين تمام تمريض تنام تنزل تنظيف تنفس تهاب توصيله توفت توفي توقف تي
ثانيه ثقيل ثلاث ثلاثاء ثلاثه ثلج ثواني جا جاته جار جارتنا جارتي جارنا جامد جامعه جاوبت جاي جايه جبيره جد جدا
جدته جدتي جددا جده جدي جديد جديده جرح جرحت جرعه جروح جزء جسر جسم جسمه جسمها جلسات جلسه جلطات جلطه جماعه جمعت
جمعه جمله جميع جن جنبي جنين جه جهاز جهه جوا جواب جوزي جوعانه جوه جيد جيران حابه حاجه حادث حار حاره حاسس حاسوب
حاط حاطط حاطين حال حاله حالها حالي حاليا حامل حاولت حبتين حبل حبه حبوب حتي حجر حجي حد حدا حذف حر حرارته حرارتها
حراره حرب حرق حرقت حرقه حرك حركه حروق حريق حزام حزن حساسيتك حساسيه حسب حسنا حسيت حضانه حط حفاض حفيدتي حفيدي حق
حقت حقنه حقوني حلقي حلكها حليب حماتي حمام حمد حمدلله حمرا حمل حمي حول حياتي حياه حيط حين حيه خاصا خالتي خالص
خالي خايفه خبز خدت خدر خدمه خربان خروج خشمه خصيته خط خطا خطتك خطر خطه خطوه خف خفت خفيف خفيفه خلاص خلص خلصت
خلوني خمس خمسه خميس خنقني خياطه خير دا دايخ دبوس دخان دخل دخلت درج دروس دعم دقايق دقيقتين دقيقه دكتور دكتوره
دلوقتي دم دماغيه دمك دمي دنيا ده دوا دواء دوام دوخه دوره دون دي دين ذلك ذي رابط رابع راجع راجعه راح راحت راحه
راس راسه راسها راسي راشد راضي رايحه رب ربع ربنا ربو رجع رجعت رجفه رجل رجله رجلي رجليه رح رز رسالتك رساله رسايل
رسايلنا رضيع رضيعي رعايتك رعايه رغم رغوه رقبته رقبتها رقبتي رقبه رقم رقمي ركبه رمز رمزا رمضان رهيب روح روحي
روضه رويه ريحته ريقي ريه زال زايده زجاج زرعت زرق زرقا زكام زمان زواج زوج زوجتي زوجي زي زيارات زياره زيت زين
سابع ساطور ساعات ساعتين ساعه سامحوني سايق سباحه سبت سبع ست ستي سجاير سجل سحايا سخن سخونه سر سرطان سرير سريع سطح
سعر سفر سكته سكر سكران سكرت سكره سكرها سكري سكين سكينه سلاح سلام سلامه سلك سلم سليم سم سماعه سمحت سمحتم سمحتوا
سمسم سمع سمعت سموم سن سنتين سنه سنوي سنين سوا سواك سوال سوالك سودا سودان سوداني سونار سوي سيارات سيارتي سياره
سيجاره سيوله شاء شارع شاي شباك شخص شد شديد شديده شرب شربت شرح شرطه شرق شركه شعري شغال شغل شفايفه شفت شفته شكرا
شلل شلون شمال شمس شنو شهاده شهر شهرين شهور شو شوربه شوف شوق شوي شويه شي شيء شيت شييا صاحبي صار صارت صارله
صارلها صايم صباح صبح صح صحتك صحي صحيت صحيح صداع صدر صدره صدري صديد صرت صرع صغير صغيره صفحاتك صفحه صفرا صمام صوت
صوتي صور صوره صيام صيدلي صيدليه صيف ضحك ضرب ضربت ضربني ضربه ضرسي ضعيف ضغط ضغطي ضيق ضيقه طاح طالع طالعه طب طبي
طبيب طبيبك طبيعي طرح طريق طريقه طعام طفت طفح طفل طفلتي طفلي طلب طلع طلعت طلعناه طلق طليقي طواري طول طويل طياره
طيب ظهر ظهره ظهري عاد عادت عاده عادي عاديه عار عارف عارفه عافيه عالي عام عامل عامله عامه عايز عايزه عايشه عايله
عجوز عراق عربي عربيه عرض عرف عرفت عرق عسل عشاء عشان عشر عشرين عصا عصر عصير عضت عضلات عضني عطله عطيت عقرب علاج
علامات علبه علي عليا عليكم علينا عليه عليها عليهم عم عما عماره عمتي عمر عمره عمرها عمرهم عمري عمل عملتها عمليه
عمن عمي عن عنايه عنب عند عندكم عندنا عنده عندها عندي عنف عنه عنها عنوان عني عياده عيال عيالي عيب عيد عين عينه
عيني عيون عيونه عيوني غاز غازات غامق غداء غرفه غرق غريب غسيل غصب غلط غير غيرت غيرك غيرها فات فاتت فاتوره فايده
فتحت فتحه فجاه فجر فحص فرق فريق فريقك فريقي فستق فصام فضلك فطور فقط فلاش فمه فهمت فواتير فوطه فوق في فيتامين
فيديو فيران فيلم فيني فيه فيها قاتل قادر قادره قاعد قاعده قال قالت قايمه قبل قتلني قد قدام قدامي قدر قديم قديمه
قراءه قرار قررت قريب قريت قست قسطره قصدي قطعت قطعه قطه قعده قفلت قل قلب قلبه قلبي قلبيه قلت قلق قله قليل قليلا
قليله قهوه قول قوي قويه قياس قيح كاتب كاشف كاميرات كان كانت كانه كبار كبير كبيره كتاب كتابه كتب كتبت كتبوا كتر
كتل كتير كثير كثيرا كثيره كح كحه كدمات كراج كربون كرسي كريم كسر كشف كل كلام كلب كلت كلمات كلمه كلنا كله كلها
كلهم كلو كلور كلي كم كمل كنت كنتي كهربا كهرباء كورتيزون كورس كوره كوليسترول كويس كويسه كيس كيف كيلو كيماوي لا
لابني لابوي لازم لامي لان لانه لاني لتراه لجوا لحالي لحد لخطتك لدغه لدي لديك لدينا لرابط لسا لسعه لسه لشخص لعبه
لغه لفريقك لقاح لقمه لقيت لقيته لك لكل لكم لله لم لما لماذا لمن لن لنا له لها لو لونه لي ليس ليش ليل ليلا ليله
لين ليه ليوم ما ماء مات ماتت ماده ماذا ماسك ماشي ماضي ماضيه مافي مال مالي ماما ماي مباراه مبارح مبحوح مت متابعه
مترجم متل متورم متورمه متي مثل مثلا مجاني مجموعه محادثه محامي محتاج محتاجه محد محدش محروق محفوظه محل مخده مخنوق
مخيم مدرسه مدمن مرات مراتي مراهقه مرتي مرتين مرحبا مرض مرضي مركز مره مريض مزرعه مزيد مساء مساعد مساعده مسبح
مستشفي مستمره مسجد مسجل مسدس مسك مسلسل مسموح مسموم مش مشاركه مشكله مشيت مضاد مضخه مطبخ مطلوب مع معده معرفه
معلمه معنا معني معه معي مغرب مغسله مغص مفتاح مفتوح مفتوحه مفهوم مفيش مقص مكان مكتب مكتوب مكتوبه مكيف ملتهب
ملخبط ملصق ملعقه ملف ممتازه ممرضه ممكن ممنوع مميع من مناسب مناسبه منجليه منذ منفخ منفوخ منه منها منوم مني منيح
منيحه مهدي مهم مو مواصلات مواعيد موت موس موظف موعد موعدي مولود مولودي مونوكسيد مويه مي ميتفورمين ميته ميديكيد
ميعاد ميلاد مين ميه ناجل نار نازل نازله ناس ناشف ناشفه نالوكسون نام نايم نايمه نبي نتيجه نحتاج نحله نحن نزف نزل
نزلت نزيف نسخه نسيت نشاط نص نصيحه نصيه نظر نعرف نعسان نعم نفس نفسه نفسها نفسي نفسيتي نفسيه نقدر نقط نقطه نمت
نهارده نوبات نوبه نوع نوم هاتف هاتفك هاتفيا هادي هالاسبوع هالايام هالمره هاي هبط هدف هدفي هذا هذه هذي هسه هل
هلع هلق هلوسه هنا هناك ههه هههه هو هوا هي هيك وابني وابوي وابي واحد واحده واحس واخدت واذا وارتاح وارفارين وارمه
واشوف واضح واضحا واقف واقفه واكل واكلت والد والده وان وانا واني وايده وايدي وايديه وبترجع وبتقول وبدي وبس وبطني
وبعد وبعدين وبقت وبنتي وبيقول وتضحك وتقول وجسمه وجع وجعني وجلده وجه وجهه وجهها وجهي وحاسه وحاول وحده وحدها
وحرارته وحرارتي ودايخ ودايخه ودم ودي ورا وراح وراحت وراسه وراسي ورجع ورجعت ورجفه ورجله ورقبته ورقبتي ورقه ورم
ورمت وسخن وش وشفايفه وشفايفي وصار وصدري وصرت وصل وصلت وصوته وصول وضغطه وضغطها وطاح وطلع وطلعت وعد وعرقان وعم
وعمرها وعنده وعندي وعي وعيونه وعيونها وغسلته وفاه وفجاه وفريق وفيه وفيها وقاعد وقال وقت وقتها وقع وقعت وقف وقفت
وقلبي وكل وكلامه وكلنا وكيف ولا ولاد ولاده ولد ولدت ولدي ولساني ولسه ولونه وما وماذا ومافي ومرتخي ومش ومعه ومن
ومو ونازل ونايم ونزل ونص ونعسان ونفسي وهالمره وهسه وهلق وهو وهي ووجهه ووجهي ووقع ووقعت ويا ويرجع ويرجف ويستفرغ
ويشخر ويطلع ويقول وين يا ياخد ياخدني ياخذ ياكل يبقي يبكي يبلع يبي يتحرك يتغير يتكلم يتنفس يجب يجي يجيني يحتاج
يحرق يحكي يحچي يخاف يخبرك يخليني يدخل يدق يده يرجع يرجف يرحمه يرد يرسل يرضع يرفع يروح يري يريد يسار يساعد
يساعدك يسال يستاهل يستطيع يستفرغ يسحب يسوق يشرب يشوف يصحي يصفر يصلح يصير يضربني يطلع يعالج يعد يعرف يعض يعطيكم
يعني يغطي يفتح يفيد يقبل يقدر يقرا يقول يقولون يكتب يكح يكسر يكن يكون يلعب يلمسني يمشي يمكن يمكنك يموت يمين
ينام ينزف ينزل ينفع يوجد يوجعني يوجعه يوقف يوم يومين يوميه ᄏᄏ ᄏᄏᄏ ᄒᄒ ᅲᅲ`.split(/\s+/),
);
