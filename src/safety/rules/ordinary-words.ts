/**
 * Ordinary English and Spanish words that stand one slip away from a word of a rule ("joking", "beach") or fall apart
 * into such words. They are read as they are. Made from public lists of common words; when a rule brings in a new long
 * word, look for its neighbours and add them.
 */
export const ORDINARY: ReadonlySet<string> = new Set(
  `
  aachen abandon abbot abbott abejas abierta abiertos aboard abogado abort abound abrazo abrela abrelo abri
  abrigo abril abrir abro abuelos abundance abundant abyss acabado acaban acabara acabare acabas acabe acaso
  accent access accidental accidentes accidents acciones accounted accuse accused accuses accusing acepte
  acer aces acid acids acosta acres actionable acuerda acuerdate acusa addis addison additive adelaide
  adentro adonde adora adoro adult adultos adults afecto affect affordable afterlife afternoon afuera
  agamenon agar agarralo agarrate agarre agent agente agility agotado agrada agree agreed aground aguantar
  aguante aguarda ahorrar ahorros aida aidan aiguien ailing airbase airbus airdate aired airlift airline
  airplanes airplay airport airways aise aislado akin alain alam alamo alan alarms alas alastair alberta
  alcanzado alcanzar alder alegria aleja alerta alerting algunas alianza alias alice alike alimento alistair
  alivio alla allan allen allie allison allman allmusic allowable allowing almas almighty alongside already
  alright altamente altar altars alte alter altogether altos amaba amable amadeus amanda amantes amassed
  ambien ambulances amenazas amended amending among amos amused amusing anas anda andan andando andar andie
  ando andover angle angles anillo animales animalia animals animate anna annales anno anoche anomalies
  anomalous anomaly anormal answering antepasados anteriores anteriormente anthem ants anvil anybody anyhow
  anyone anytime anyway anywhere apache apaga apagar aparatos aparece apartate aparte apartense apes apnic
  appear appleton appoint aprende aprenderas apuesto apurate aquella aquello aquila aquino arabe arabia
  aranas arbor arches ardent arder aren arena arenas arendt argent arise arises armada armado armados
  armadura armand armario armbar armed armor armour arose aroused arranca arrestado arresten arresting
  arresto arrests arrive artes arts arundel asalto asegura asegurado asegurate aseguro asesina asesinados
  asesinaron asesinatos asesino ashes asiento asistencia aspiring assent assess assign assigns assisting
  asteroid asteroids astronomy asuntos asustan asustando asustar asustarte asusto ataca atado atajo ataquen
  atentos athena atico atlas atraco atrapada atrapados atrapo atrasado atreves attach attached attacker
  attacking attain attempting attempts attest auburn auction audiobook autobus automate automobile
  automonitor avenida avery avisa awaiting awaken awakening aware awfully ayudame ayudan ayudar ayudarle
  ayudarlos ayudarme ayudarnos ayudas ayude ayudo azar babe babel babes babies babor backat backbone
  backdrop backed background backgrounds backing backlog backstory backstroke bacon bacteria bain bajado
  bajala bajame bajate bajos baking balanced balances balas balconies ballarat ballard ballena balloon
  ballpark ballroom balon banana banco bancos banda bandar bandas banded bandera bandido bandidos bandit
  bandits bandmate bando bands banking banknote banknotes banksia banned banner banners banning banos
  barbara barbarian barbed bard barge baritone barking barley barlow barns barr barras barred barrel barrels
  barrera barring barrio barro barry barset barth baseless baseline baseman basename bases basses batallas
  batallon batavia batch bathroom baton batsman batter battered batters batting battle bays bblogspot beach
  beaches beads beaks beams beans beard bearing bears beast beasts beatification beatty bebes bebida bebo
  became beckett become becoming bedding bedrock bedroom beer beforehand began behalf behave behaving behold
  belief bell bella bellas belle bello bells belong belonging belowclass belts bench bending bendita bendito
  benito bentley benton berber berth beside bestia bestias bests beth bethany bets betting betts bgcolor
  bianco bienes bienestar bienvenida bienvenido bienvenidos billboard billing billion billionaire billy bind
  bing birch birthdate birthday birthplace births bitcoin biting bitter bitterly blackburn blacklist
  blackman blackpool blacks blackwell bladder blake blame blames blanc blanca blancas blanchard blanche
  bland blank blanked blaze blend blending blends blessed blessing blight blink block blocker blocks
  blogging blond bloom blooming bloqueado bloqueando blotch blowjob blown bluegrass blurred boar boarding
  boards boardwalk boating boats bodas bodybuilding bodyclass bodywork bola bolding boles bolos bolsas bolso
  bolton bolts bolus bombas bombay bombing bombs bondage bonded bonita bonner booked booking booklet
  bookmarks books bookstore booming boon boone borden boring boron borracha borrachos bosses boston botas
  bother bothers botin botones bottled bottles bottling bottoms bound bounds bout bowel bower bowling brake
  branch braun brave bravo breach breaching breadth breakaway breakdown breakfast breaking breakingnews
  breakout breakthrough breakup breastfeeding breech breed breeding breeds breen brent bret brett brian
  brice bricks brickwork bride bridgehead bridgeport bridges bridget bridgewater brig bright bringing brings
  brink britten brock broker brood brook brooke brooks broth brothel brothers brought browne browning browns
  bruins brunt brushed bubber buena bueno buffer buffy buick buildings bulls bully bullying bumper bunny
  burdens buren burgess buried burner burnett burnley burnside bursting bursts burt burton burying busan
  buscan buscando buscar buscare buscarla buscarlo buscarlos buscarme buscarte busch buses bushes busque
  busqueda bust butch buttons buxton bypass bypassed bypassing cabe cabezas cabina cables cabo cabron cache
  caches caching cadaver cadaveres cadena cadre caera cagar caia caiga caigo cain caine cairo cajas cakes
  caldera cale calientes calla callado callahan callar callas callate calle caller calles calls callsign
  calmado calmate camaras cambiado cambiara cambiaria cambiarlo cambiarme cambiaron camera cameron cameroon
  camina caminas camino camiones camping canada canalla cancel cancellation cancelling cancers canciones
  candid candidate candidates canning cannon cansados canta cantando cantante cantar cantata canteen
  cantidad canto canton cantonese cantor capped capsule caramelo caramelos caravan caravana carbonate
  cardboard cardiology cared carefully caregivers careless cargado cargar cargas cargo caridad caring carla
  carleton carlist carlo carlos carly carnada carnicero caro carpentry carr carrera carreras carriage carros
  carrot carry carrying carson cart cartas carte carteles cartoon carts carver carving casada casado casados
  casas cases cash casing casino casinos caste catalog catalogues catbar catches catchy cater caters cattle
  causado causeway cccccc ceased ceasefire ceases cellar cello cellphone cells cellular cellulose celula
  centralised centrally centro cerdo cerebrales cerebros cerradas cerrados cerre cesare chaired chanting
  charcoal charged charging charmed charming charted chase chateau cheat cheats checklist checkout
  checkpoint checkuser cheeks cheer cheers cheese cheeses chefs chem chemically cheques chet chick chicks
  chiflado childbirth childcare childless childrens childs chile chili chill ching chips chloride choose
  chooses choosing chopin chores chose chubby chuck chupa ciegos cielo ciencia ciento cientos cierre cierta
  cinta cinturones citadel clade clans clara clare claro clash clashed classed classically classification
  classify classmate classroom clave clavo clean cleaned cleaners cleansing clearer clearing clears
  clearwater cleary clicked cliente clinical clinically clinics clint clipped clive clocks clone cloned
  cloning closer closes closet cloth clothed clough clustering clusters clutter coaches coaching coartada
  coates cocaina coches cocinar cocks coding coexist cofre coge cogere cogido cogio cohesive coining coke
  colgando colina collapses colorado colores coloring colorless colossus colts columba column columns
  comandante comando comas combo comeback comedia comen comere comes comet cometa comete cometer cometio
  comic comico comidas comisario comite comma commanding commando commands commas comme commits committed
  committee committees commuting comoda comodo comodos compare complejo completa complete compounds compra
  comprarle comprarme compress compro comte concat concede concession conciencia concord concordia concubine
  concurrently concurso conde condenada condos coney confederate confesion confessed confession conform
  conformation conforming conformity conforms confront confrontation confrontational confronting confuse
  confuses conmigo conn conner connor connotation conocen conocerla conocerle conocerlo conocerlos
  conocernos conocerte conoces conoci conocimientos conque conquered consecutive conseguido conseguir
  conseguiras conseguirlo conseguirte conserve consideran considerando consideration considered consiga
  consigue consisting consolation consoles consolidate consort constable consuelo consulado consulate
  consumed consumes contaba contacting contado contando contar contarle contarme contarte conte contending
  contenido contenta contentious contento contentos contest contestame contestar conteste contestes
  contesting contesto contests context contextual contiene conto contraction contrario contrasting contratar
  contrato contratos controla controlado controles convent convention conventional conventionally converse
  conversion conviene convoy conway cooke cooked cooking cooks cooler cooling cooper cooperacion coord
  coordinate copas copies coping copper cora corazones cordial cordless cords core corea cores coro corra
  correa correlate corren correo correr corres corria corrio cort cortare cortas corten cortesia cortex
  cortez cortos cosa costa costado costal costas costing costumes cotton couldn countable counter countess
  countryman countryside coup courted cousins covent coventry covering cowell coyotes cracking cracks crank
  crappy crashes craze creamy crear creating creek creeme creen creeran creole crest criaturas cried crises
  crist crop cropped cropping crore crosse crossed crossing crouch crown crowned cruise cruised cruises
  cuanta cuanto cuarta cubes cuchillos cuentame cuentan cuente cuerdas cuerno cuero cuerpos cuestan cueste
  cueva cuidados cuidadosamente cuidadoso cuidando cuidar cuidate cuide cuido cunado cunard cunning cured
  curler curry curse cursed curved cushing custer cutoff cuttings dado dados dale dame damon damos danado
  dancer dandy dani dank danos danza dare daredevil dario darles darnos darrell darse darte darts dashes
  dateformat dating daughters davenport daylight daytime dean dear deathbed deaths debamos debatable debbie
  deber debera deberian deberias debi debia debido debiles debio debit debtor deccan decida decide decider
  decides deciding decidio decidir decido decirle decirlo decirme decirmelo decirnos decirselo decirte
  decirtelo decorative decree dedica dedication deeds defecto defence defenceman defensa defenses defiance
  degrees dehestan dejado dejala dejale dejalo dejalos dejame dejando dejanos dejara dejaran dejaras dejare
  dejaria dejarias dejarla dejarle dejarlo dejarme dejarnos dejarte dejas dejate dejelo dejeme dejemos dejen
  dejenos delegate deleted deletes delia delicada delicious delight delist deliver deliveries delivering
  delivers delle demanda demente demo demonic demonios demonstrate demos demuestra denote dense dental
  dentistry denton departs dependent depressing depression depressions depth derechos derivation derive
  desaparece desaparecera desea desee deseos deserved deserves desesperadamente desesperados desierto design
  designate designs despedido desperate despierten despierto detectors deten detenerla detenerlo detenerlos
  detenerme detenernos detenerte detengas detenido deter determinar deterrent devastation devel devi devils
  devin devise devon devuelva devuelveme devuelvo dewan diablos diagonal diagonally dialog dialogues
  diamante diamantes diameter diario diaspora dices dicks didn diego dielectric dieran dieta dietary
  differences differential differentiate differentiating differentiation difficulties dificiles diga digale
  digame diganme digas digger dillon diner ding dinners dinos dinosaurio dioses dipped dipping diran directo
  dirt disappearing disappears discord discover discovered discoveries discovering discovery diseno dispara
  disparado disparale disparan disparare disparas distinguishes dives diving division divisional dobla
  docena docked docks doctora doctoral doctorate doctorates doctores doctors dogg dolar dolares doler dolio
  dollar domes domesday domestically dominate dominican dominique dong donna donnie donor door doping dorado
  doris dormia dormire dormitorio doscientos doubleday doubles doubly doubted dough douglass dover downey
  downfall downing downloaded downright downside downstairs downturn doyle dozens drains draped draper
  drawback drawing drawn dreaming dressing dried drilling driven driver drives driveway droga drops drove
  drunken drying ducha duel duelo duena dueno duenos duerma duermen duermes duermo duffy duggan dummy dumped
  dundee dunk duras durova dutton dwelling earl earle earls earthen ease eater eaters eaton eats ebrio
  echado eche eches echoes echoing edge edible eels efectos effective effectively effects egan eight
  ejection elapsed elders election electrical electrically electrician elegante elena elephants eleven
  eliminate elmer elmundo elseif elsewhere elves emergence emery emile emission emocionado emocional
  emocionante emociones emptying empuje enable enabled enacting enamorada enamorado enamorados enamore
  enanos encaja encanta encantan encantar encantara encantaria encargado encargate enclose enclosed
  enclosing encontraba encontrada encontrado encontraran encontremos encuentra encuentre endings endless
  endorsed endpoint endured enero enfant enfermeras enfermeria enforced enlarge enlist enrolled enrolling
  enseno ensign entendio enter enterado enteras entere enterrada enterrado enterrar enters entienda
  entienden entiendes entiendo entierro entomology entrada entrado entran entrar entras entregas entrego
  entren entrenado entres entrevista entro entry envian envie epitome equip equipos equivocados eradication
  erased errores errors escape escapo escena escenario esclava escoger escondidas escondidos escriba escribe
  escribiendo escribio escribir escribo escuchad escuchado escuchame escuchan escuchar escuchas escuche
  escudo escuelas espada espaldas especial espejo espera esperado esperandote esperanto esperanzas espere
  espia espias espina esposas esposos essays estable estadio estado estados estais estancia estando estanque
  estara estaran estaras estarias estarlo estas estate esten ester estero estres estuve estuvieran
  estuvieras estuvo etching etienne evacuar evacuate evacuation evaluacion evening evento eventos evergreen
  everlasting everyday everytime evitarlo examine excepting exception exceptional exceptionally exchanging
  exista existe existed existencia existia existido exists exit exiting exits explodes explorar explore
  explored exploring export expresion express expresses expressing expressive expressway extension extiende
  extrana extranare extranas extrano extranos extras eyesight faber fabio fable fabulosa facebook facelift
  faces facing facto factories factory fails failures fait falco falcon falda fallado fallar falle fallon
  fallout falls falsa falso faltan familial familiar familias fanny fare fared farmed farming farrar farther
  fasting fatally fathered fathers favorable favores favoring favorita favoritas favorite favorites favorito
  favoritos feared fearing fearless fears feather feats federalist feedback feeder feeds feelings fees
  felder fellow femmes fences ferrer ferries feuding fewer fianc fianna fiasco fibre fibres fifth fight
  fighter fights filas filed filing filled filling fills filly fina finance finder finding findlay fined
  finer fingering fingir finishes finishing finn finnish finns fiona firearm firearms firefighting firefox
  fireman fireplace firepower fires firewall firewire firsts firth fishing fission fist fisting fitted
  fittings fixed flagging flame flaming flanco flaps flared flares flesh flights flint flipped flocks flood
  flooring floors flor flora flota flour flower flowing flujo flurry flushing flying fodder foiled folding
  follower folly fond font foolish football footballing footbridge foothold footing footnote footnotes foray
  forbes force forestry forged forget forgets forgetting forgive forked forking formal formality formally
  forman formas format formative formed formen formerly forming formula formulas formulate forrest fort
  forte forth forts fought foundational founding fours fractured fractures framing france franco frank fred
  freed freehold freeing freeman frees freeway frente frescoes freshman freshwater fridge fried friends
  fritas frontal frontera fronting frontline frontman fronts frost frowned fruit fruits fuegos fuels fuentes
  fueran fueras fullback fumas funcion funcionado funcionan funcionar funcione funciono funding funky furry
  fuses gable gabled gabon gafas gain gaines gaining gains galen gallo gambling gameplay gamespot gaming
  gana ganan ganar ganaste gancho gangs garras garry gastar gastos gastric gates gather gauge gaulle gaze
  gears gelatina gemelos gene geniales genie genital genre gent gentle getaway gills ginger girando girar
  gives glaring glasses gloss glowing goalkeeping goalless godfather goin golpeaste gong goodman goodnight
  goodwill goose gordon gott gotta gough gould governmental governments governor governorate gower grace
  grad grade grades grados grady grain grains gramos grand grands grandsons grange grano granting grants
  grapes graph grasping grasses grassy gravedad gravel graves graveyard grayson greed greek greene
  greenhouse greens greenway greer greet grenada greta grimes grist grit gritar grites grito gritty groove
  grote groundbreaking grounding groundwater groundwork grouping grove grown gruppe guardado guerra guerre
  guise guitar gully gunfire gunman gunn gunpoint haberla haberle haberlo haberlos haberme habernos haberse
  haberte habian habiar habias habib habil habitable habitantes habitat habitual hablado hablame hablara
  hablare hablarle hablarme hablaron hablarte hablas hable hablen hablo habra habran habre habria haceis
  hacen hacerla hacerles hacerlos hacernos hacerte haces hacia haciendo hacker hailed hailing hails hairless
  halcon halfback halftime halfway halla hallar hallo halls hammer handball handbook handed handel handgun
  handheld handing handjob handle handler handles handmade handy hanged hangs hanna hannover hanover hans
  hanson hanuman happenings haras harass hardback hardcover harden hardin harding hardy haria harlan harman
  harmless harmon harmony harp harper harry hart harta harto hasn haste hatch hatching hathaway hauled haunt
  haven haworth headaches heading headlights headline headlined heads headset headteacher headwaters healing
  healthcare healthy healy heaps hearings hearn hearst heartbeat heartbreak heartfelt hearth heath heather
  heathrow heating heaton heats heavyweight hecha hechos heck hedge heels height heirs helado helados hell
  hello helpless helps helsing heraldry hereby hereditary herein herencia heridas heridos herman hermana
  hermanas hermandad hermanita hermanito hermann hermanos hermes hermione heroic heroina heroine heroines
  heron herr herring hers hershey hertz hesitate hicks hides hierro highlight highlighting highlights highs
  highschool highway hijas hills hines hinting hipped hippie hips hired hires hispanic hitherto hitman
  hitter hive hiwish hoard hobby hodder hogan hogares hojas holden holdings hole hombres hombros homecoming
  homeless homemade homer homme honda honey hook hooked hooks hoover hopefully hopping horario horatio horns
  horribles horribly horseback horseman horsepower horst hose hotspot hottest hough hound hounding hounds
  housed household housekeeping housemate houses housewife hover howell hubble huber hubieran hubieras hueco
  hueles huella huelo huesos huevo huggle hundreds hunt hunter hunting hunts hurling hurst husbands huts
  hutton ideales ideals identically identidad identifiable identificar idiomas ifexist iguales igualmente
  ilama images imbalance immediate implant implants import importa importan importancia importante
  importantes importar importara imposible impresion impresionado impresionante impress impressing
  impressive improperly impuestos impulse impulso inability incendios inches income incoming incurred indeed
  indent independent independiente index indicative indifference indifferent indios indoors ineffective
  inestable infants infections infested inflatable influencia infobox infoboxes infolevel inform informa
  informal informally informante informational informative informed informes informs inhabit inherits
  injected injections injure injures injustice inline inmate inmediato inputs insecurity insider insight
  insignificant insisting insured intake intense intenso intent intenta intentan intentando intentare
  intentarlo intentaron intentas intenten intentes interesting invencible invent inventar invente inventing
  inventive invento invested investing invision iphone irina ironically ironico isoforms isolate itself
  iugar ives jade jahan jailed jails jamon japan japon jason jelly jenner jess jodas joder joint jovencita
  jovenes jueces jugar juguetes juicy jumped jumping june junta junto juntos justamente justice justicia
  justifiable justification justify justifydateformat justin kallen keating keegan kelly kickboxing kicker
  kickoff kidd kidding kidnap kidneys killer killings kilos kindle kindred kinney kipling kissed kissing
  kitt kitten knicks knight knowing knowledge knowledgeable laboratorio laborer labour labourer lace lack
  lacked lacks ladders laga lager lagoon lagos laing lakes lakeside lama lamar lame lander landry lands
  lange langer lanning lanza laos laps larga largetext largo larry lastimado lastimarte lastimes lasting
  latas later latest latina latter lauded laurent lava lawful laying lazar lazio leach leading leads
  leanings leaping lear learning lease leasing leaves leaving lede ledger leech leeds leftover legally
  legalmente legend legendary legitimate lehigh leisure lemmon lemon lena lending lenning lessen lesson
  letter lettered letting lettres levant levantado levantarte levantate levante levanten levantense levanto
  levels lever libra libres libros licking lied lifelong lifetime lifting lightblue lightbox lighted
  lightgreen lightgrey lighthouse lighting lightweight ligue liked liking limpia limpias lina lind linda
  lindas linear linearly lineman linen liner liners lines lineup ling lingua lining linked linking
  liquidation liquidity lisa listas listclass listen lister listify listing listos listprice lists litter
  lived lives livesex lizzy llamado llamados llamalo llamame llaman llamare llamaria llamarla llamarle
  llamarlo llamarme llamaron llamarte llamaste llameme llames llega llegaba llegado llegan llegando llegar
  llegas llego lleguen llegues llenar llenas lleno llenos lleva llevan llevara llevaran llevaras llevare
  llevaria llevarla llevarle llevarlo llevarlos llevarme llevarnos llevaron llevarse llevarte llevas lleve
  lleven lleves llover llueve loader loaned loanwords locally locas lock locke locker lockheed locos locus
  lodge logged logging logically logline logo logrado lograr logras logre lolita lone longing longman
  longstanding longtime look looked looking looming looney loop loops loose loot looting lords lorry loser
  loses losses lough loved lovell lover loving lowe lowell lowercase lowering lowers lucas luce lucha
  luchado luchas lucknow luego lugar lumber lunch lung machado machines macho macos madden maddie madeira
  madeline madera madres maestra maestros magda magneto mahoney maiden mailed mailing mails mains major
  makeover maker makers makeup malabar malagasy maldad malditos males malformed malice mall mallet malls
  malone maloney malos malta malvados mana mananas mancha manchu mandado mandal mandare mandarin mandaron
  mandate mandel mandela mandir mando mandy mane manera manga mania manic manicomio manifold manila maniobra
  mankind mann manned manning manny manor manors manpower mans manson manta manten mantenemos mantener
  mantenerlo mantenerme mantenerse mantenerte mantengo mantenido mantenlo mantente mantiene mantuvo manually
  manzana mapped mapping maquinas marbles marca marcado marcar marchado marcho marco marcos marcus mare
  marea marek mares marge margo marian maricas marino mario maris mark marking marko markus marred marriages
  marry mars marta marys marzo mascara mascaras masks mass massage masses mastered matado matala matalo
  matalos matame matara mataran mataras matare mataria matarnos mataron matarte matas match matching maten
  mateo mater material mates mather mating matte matteo matter matters maude mayer mayo mayoral mayores
  mayoria mayors mazda meaningless meantime meath meats mecha medallion medallist medial median medianoche
  medias mediate mediation medic medicacion medically medici medicinal medico medida medina mediodia medios
  meditation meditations medline meera meeting meetup megan meier mejorado mejorando mejores mellon mellow
  memes menon menor mens ment mentes menti mentido menus mera mercer mere mesas mess messed messina messrs
  metan mete meteor meteorology metere meterme meters meterse meterte metes meti metido meto metodo metodos
  metre metres metro meyer micha miedos miente miento mighty milano mile militar militares military militia
  mill millas mille millet milling millon mills minded mindless mindset mined minimal minimalist minimally
  mining miniseries ministerio ministry mintio minuto mirad mirada mirado mirando mirar mirarme misa
  miscellany misdemeanor miserable misericordia misinformation mision misled mismas mismos misread
  misreading misses missions missouri mistaken mistakes mister misterio misterioso mistook mistreatment
  misunderstand misunderstanding misuse misused misusing mixer mixes mocked mocoso moderated modos molding
  molesta moleste molesten molestes molesto molino momentos monde mondo monedas monet monitoring monitorlist
  monitors monkey monos monsoon mont monte montones montr monty mooney moore moored moose mordido moreau
  moreno moreover mori moria morira moriran moriras morire moriria mornings morris morse morte morton morty
  moser moses mostro moth motherboard mothers moths motives motivo motorcycles motto mould mound mounds
  mounted mourning mouse mouths movements moverme movernos movers moverte moves movil muchisimas mudo muelle
  mueran mueras muerde mueren mueres muerete muertas muertes muertos muestrame muevan muevas muevase mueven
  mueves muevete mujeres mulder muller mummy mundi mundos muneco munro murdering murders muro muses musica
  musical musically musician mybrain mysore mysql nacio nader nadia nadine nadir nagar nailed nameless nanda
  nasser navajo nder nearby nearing neatly necesita necesite necessity needing needle needless negar nego
  negroes negros neighboring neighbour neighbours nelly nephews nero nerviosa nesting netting nevermind
  nevertheless newcomer newer newfound newman newport newspaper newspapers newsroom newsweek newsworthy
  nextel nicaragua nice nicer niche nicht niego nieve nightfall nightlife nights nighttime nils ninas ninita
  nitrate noble noches noise nokia nombre nominally nominate nominative nonnotable nonzero noon noone noor
  normales normalidad normalmente norman normas norse norte north northerly norway noses nosotros notability
  notable notado notebook noteworthy noticeable noticeboard noticed notices noticia noting notwithstanding
  nova novella novi novias novice novios novo nowadays nube nuevamente nueve nuevos numbering numerous
  nurses obligado occupy ocho ocupa oder odia ofendido offence offend offended offending officer offices
  offline offseason offset offshoot offspring ofreciendo ogro ogros oigan olas older olive olor olvida
  olvidelo olviden olvides omar omission omit omitted omitting onboard oncoming onda oneself online opener
  opening openness operaciones operation opina opined oppression orchestration ordena ordenar orilla orion
  orissa orwell osos otras otro otrs otters ought ours outback outbreak outbreaks outburst outcome outcomes
  outcry outdoors outfit outgoing outlets outline outlined outlying output outputs outrage outright outset
  outsider outstanding overall overboard overcame overcome overcoming overdue overhead overheard overhears
  overkill overlay overloaded overlooks overlying overpass overran overruled overrun oversaw oversee
  overseeing oversees oversight overtake overtaken overtaking overthrew overthrow overthrown overtime
  overtook overturn overturned overturning overuse overweight owned pace pacing packard packing pacto paddle
  paddy padres paga pagado pagan pagando pagara pagaran pagaras pagare pagaria pagarle pagarme pagaron
  pagarte pagas pagoda pague paine painfully paintball painted painting paints pairing pairs pais palabra
  palace palazzo paleontology paliza panamanian panda panelist panned pans pantalones pantheon pants
  paperback paquetes parada parade parados paradox paraiso param paramedic parameter paramilitary paran
  paranoia paranormal paras parate pardon pare parecen parecer pareces parejas parent pares paris parkinson
  parks parkway parodied parole parr parris parrot parrots parry parsing part parted parti parties
  partnering partners parton pasada pasadas pasame pasaporte pasara pasaran pasaria pasarla pasarme pasaron
  paseo pases pasillo pasos passer passes passion passionate passive passport passwords paste pasted
  pasteles pasting pastor pata patada patas patatas patch patear patel patents patio patna pato pausa paved
  paving payable payday paying paywall peace peak peaking pease pecado peces pechos pedazos pedi pedia
  pedido pedro pegale pegasus peking peligroso peligrosos penang penas pendejo pendiente pending penn penned
  pens pensacola pense pensions pentecostal peoples peores peoria perdera perderas perdere perderia perderlo
  perderte perdidas perdidos perdona perdoname perdone perdoneme perdonen perdono peri perra perras perros
  perry person persona personales personalidad personalities personality personally personalmente personals
  personnel persons pesada pescado pesos pesticides peter phane phipps phonemes phones photobucket picked
  picking picks picturesque pida pidas piden piece piedad piedras piensalo piensan piensas piense pierce
  pierda pierdas pierden pierdes pierdete piero pierre pilar piles piling pillado pillai pillar pillars pine
  pinned pins pinto pioneer piping pisos pissed pissing pista pistol pistolas pistols pitcher pitches
  pitching pizzas placa placed placer places plaga plains plana plane planea planeado planear planes planet
  plank planks planner plano planos planta plantas planted planting plate platoon playable playback playboy
  playground playgrounds playhouse playing playlist playmate playoff plays playstation pledge plena plight
  plots plugin plumas plunged pocos podamos podian podias podido podra podran podre podremos podrian podrias
  pointe pointing pointless points pointy poisons poisson poker poking polis polishing polled polling polls
  ponder pondria ponds ponemos ponen ponerla ponerle ponerlo ponernos ponerte pones ponia pont poor poorer
  porfavor porqueria porta portable portada portal portate porte portico portion porto portray portrayal
  portraying ports poses posing positiva positives possess possesses posterior posterity posts pots potter
  potts pouch pound powder powell powerhouse powerless powerplant powerpoint powers prado prague praise
  prank praying prefiere preguntado preguntale preguntan preguntando preguntarle preguntarme preguntaron
  preguntarte preguntaste prensa preocupada preocupado preocupados prepaid preparando preparation
  preparatory prepare prepared prescriptions presentado president presiona preso presses pressured pressures
  preston presume preventative preventive prima primate primates prime primer primeras primero primos print
  priorato prioridad priority priory prision prison privada privados privateer privateers probando probarlo
  profundamente programado projectile projecting projection projective projector promo prone property
  pudding pudieron puedan puedas puedes puerco puesta puesto puestos puff puffery puja pulls pulses pumped
  pumping punos punto punts puppies puros purposefully purposes purse pusher pushes pushing pusiera putas
  putative putos putting puzzled puzzling qaeda qatar quack quedado quedan quedando quedar quedara quedaran
  quedaras quedaria quedarme quedarnos quedaron quedarse quedarte quedas quedate queden quedes quedese queen
  queja querian querias querida querido querra querria querrias queso questionable questioning queue quienes
  quiera quieran quieres quiet quieta quieto quimica quincy quinn quinta quisieras quiso quitado quitale
  quitame quitare quitarle quitarte quitas quitate quiten quites quitese quito quiza quota rabbi rabbis
  rabbit rabbits raced racer races racine racks radiology radios ragged raging raid railing rails rain
  raining rains raion raised raises rallies ramas rammed ramon ramos rana rancho ranged ranging rank ranking
  rants rape rapidamente rapidos rapids raping rapper rappers rapping rapport raras rarely rastro rata rate
  rated rates rating ratio raton ratones rats rave razed razonable reactions readability readable reales
  realidad realise realised reality realmente rearing reasonable reasoning reasons recess reciba recibe
  reciben recibi recibio reciente recientemente recognise recognized recognizes reconocer reconoces reconoci
  recordare recording recover rect rector recupera recuse redding reddy redhead redone reds reed reeds reels
  rees reeve reeves refiero reformed regaining regan regresado regresan regresara regresare regresas regreso
  relapse relationships relied reliefs relies remaining remedies remedio remembering remembers remove
  removes rennes rental renting renunciar reporter reportera reportes reporting reports repost repressed
  repression rescued rescues reserve residente residentes residential residents resort respiration
  respiratory respire responda responded respondeme responden responder responds responses respuestas
  restaurante restless resto reto retraction revere revered reyes rick ridge riendo rigged rightfully rights
  rigidity ring ringer rink ripper rise rises risking rita ritter roach roads roadside roadway roaming
  robado robar robin robyn rocas roche rockies rockin rocking rocks rockwell rodando roger rohan rojos
  roller rollins roman rompiendo ronda rong roofing roommates rooney ropas ropes roque rosas roses rotas
  rotate rotten rouge round rounding rounds rouse rover rowan rower rowling rubia rubio rueda ruego ruining
  runaway runoff runtime runway rupees rupture rushed rushing ruta sabeis saben saberlo sabia sabido
  sabiendo sabio sable sabor sabrina sacando sacarla sacarle sacarlo sacarlos sacarme sacarte sack sacked
  sacking sacred sadie sadly saeed sagar sagra sagrado sailed sailing sails saint sake salaam salario saleh
  salem sales salgo sali salia salidas salim salle salon saloon salta salted salter salting salto salts
  saltwater salty saluda saludo salute salva salvar salve salvo samir sancho sand sandra sands sang sanger
  sash saudi saver saves savings sayings scaled scanned scare scarlett schoolboy schoolchildren schoolhouse
  schooling schools schoolteacher scoreboard scored scoreless scorpions scots seabed seaboard seafood
  sealing seals seaman sean seaport sears seaside season seasonal seasonally seat seating seats seawater
  seccion secondary seconds secreta secretario secretas secretion secretive secreto secrets sectional
  sections secundaria secundarios secure sedan sedentary sedge sedimentary seed seeding seeking seeks seemed
  seeming segui seguia seguida seguido seguimos seguira seguiran seguiras seguire seguirme segunda segundos
  seguramente seguras seine sell selling sello sells selo semen semillas sena senior senna senoras senores
  senoria senorita senoritas senos senses sensing sensor sentenced sentidos sepa separado separados separar
  separarnos sepas sept seran seriamente serpientes serra serve server servicio setback setlist setter
  setting seventeen seventy sever several severn sewell sewing sexist sexuales sexuality shack shade shades
  shading shady shaggy shaker shale shame shane shape shapes shaping share shared shares sharing shark
  sharpe shave shaved shay shear sheep shell shelled shelling shells shelly shemales shift shine shipped
  shipping ships shire shirts shit shocks shootings shootout shoots shopping shops shore shores shortcut
  shortcuts shorten shorthand shortlist shorts shortstop shotgun shoulders shouldn shout shouting shovel
  showcase showcasing showdown showed showing showroom showtime shun shutdown shutout sidebar sidekick
  sideline sidelined sidewalk sidney siena siendo sienta sienten sientes sientese siesta siete sigame sigan
  sigas sigh sighting sights signal signalling significado significan significant significar significaria
  signifique signify signing signo signos signup sigueme siguen sigues silas sill silla sillas silva sincero
  sine sing singer singers singing singly sings sinn sins sintio sire sired sirva sirven sirves sirvio
  sisters sixth sizeable skeptic skiing skill skilled skink skipper skirt skulls skyline slabs slade slash
  slate slavs sleeps slice slices slick slides slideshow sliding slight slipping slips sloppy slots slower
  slowing small smart smash smear smiles smiley smoked smokey smoky smoother snails snakes snaps snapshot
  snare sneak snell soaps soaring sobrevivido sobrevivir sociales socialist socialite socially sock socking
  socks softball solamente solas soldados sole solia solidarity solitaria solitario solitary soltar solvent
  somewhere somos sonado songbook sonia sonido sonja sonora sonya soon sooner soportar soportarlo soporte
  sortable sortbottom sorties sorting sospecha sospechoso sospechosos sosten sostener sostiene sought sound
  sounding sounds south southerly span spared speaks spear spears specialised specialises specialising
  speciality specially specials speeches spell spelled spelling spells spending spice spike spill spills
  spin spines spinner spinning spins spiny spire spite spitfire splits splitting spock spoke spooner sport
  sporting sports spotify spotlight spouses spraying springboard spurred sssi stable stabs stack stacked
  stacking stadt staffing staffs stains stair stake stakes stale stalker stalks stall stalled stalls stan
  standalone standard standardised standby standings standoff standout standpoint stands star stare staring
  stark starling starr starred starring stars starter starting starts startup stat stated states stats
  statue statues staying steak steal steaming steele steep stele stepped stepping steps sterling steve stick
  stills stint stirred stock stocked stocking stoke stolen stone stony stood storefront storey storm stormy
  storyboard storyline storytelling stra strain strained strand stranger strap straw stream streaming
  streams strike string struct struggled strung stuart stucco stunt style subes subete subido subo substrate
  success succion sucede sucio suck sueldo suele suelen suelto suenas suene suenos suero suerte suffer sufi
  suficiente sufre sufrido sufrio sufrir suicides suicido suing suisse suitability suitable summed
  summertime summon sunday sundays sung sunglasses sunk sunlight sunny sunset superado superfamily
  supergroup superintendent superior superman supernova supervise supervised supervision supervivencia
  supieran supone suponer supplying supporting supportive supuse suspecting suspects suspendido suspending
  suspension sussex sustancia sutter sutton swapped swapping swat swearing sweep sweeping sweet swell swept
  swine swing switches swords swore swung symptom tabid tableau tables tabor tagging tails tainted takeoff
  takeover takeshi tale tales talked talla tamar tammy tango tanks tanner tanques tantos taped tapes taping
  tapped tapping tarado tardar tardara target targeting targets tarta tasks taste tatar tate tattoo taught
  taxes teach teachers teaches teaching teahouse teamed teaming teams tear teased teaser tech techno
  tecnicamente telefonos telephone televised televisions teller tells telly temen temer temperate
  temperatures template temple templeton templo tender tendered tending tenerla tenerlo tenerte tenes tenga
  tengas tenn tenor tense tensions tenso tenured tercera tercero termina terminal terminan terminara
  terminare terminaron termine terminology terminos terrain terre terriblemente terribles terribly terrier
  terror terry testify testigo testing testrange textbook textcolor textile textual thames thank thanking
  thanks theatres theme themed themes thenif theorems ther thereafter thereby therein thereof theres therese
  thick thin thinker thinkers thinkpad thirds thong thongs thorax thorough threat threaten three throne
  throttle throughout throughput thumbnail thumbnails thumbs tien tienen tienes tienne tierra ties tiff
  tighten tighter tiled tiling till timed timeless timeline timeout timetable timmy ting tipped tipping tira
  tirador tirana tiraste tire tiren tires titten toallas tobillo tocaba tocado tocar tocarme tocas together
  toilets token tokio tomala tomalo toman tomara tomare tomaria tomarlo tomarse tomarte tomas tomate tomato
  tomatoes tomes tommy toner tongues tono tonumber tool toole tools topped topping tops toquen toques torah
  torino tornado tornadoes toro torque torre torta tortuga torture tory toss tossed tossing touch toured
  touring tours towed tower towers trabaja trabaje trabajos trace traces tracing track tracked tract tracts
  tracy trade trae traen tragos traia traigo trail trainee trains trait traje trajo tran transplantation
  transplanted trap trapped traps trash trata tratado tratar tratas traten trates tratos tray treason
  treating trees trenes trent triad trick tricks trier tries trieste trimmed trip tripas trips tristes
  trolling tronco troop troops tropa troubled troubleshooting troublesome troubling trough trozo truce
  trucking trucks truco trunk trustee tryout tubes tuck tudor tully tuned tuner tung tuning turing
  turnaround turner turnout turnover turns turntable twain twigs twin twinks tying typeface typepad uitimo
  ultima ultimos unavoidable unbeaten unblocked unborn unbroken unclear uncles uncover undead undecided
  undelete undercover underdog undergo undergoes undergoing undergone underground underlined underlying
  undermine undermines undermining underparts undersea underside understand understandable understanding
  undertake undertaken undertakes undertaking undertook underway underwent underworld undo undoing undone
  uneasy unfavorable unforgettable unfree unharmed unhealthy unheard uniform uniformed uniformes uniforms
  universidad unjust unless unlike unloaded unlocked unlucky unnotable unplugged unprepared unreadable
  unreal unreasonable unrest unsortable untenable unter untold untouched unused unverifiable unwanted
  unworthy upbeat upcoming update upheld uphold upholding upkeep uplift uploaded uppercase upperside upright
  upside upstairs uptake urged urgent usability usable usarla usarlo usaron usatoday usefully useless
  userbox userboxes username vaca vacant vacias vacios valen valia valiente valla valle valor vancouver
  vases vasos veamos veas vecinos veer vegan vegas vegetable velas vemos vende vending vendio vendo veneto
  vengas vengo venice venido ventaja ventanas ventas ventral vents ventured venus veras verbally verbatim
  verdad verdadera verdaderamente verdes verdi vere verge verifiability verifiable verificar verlas verle
  verlos verme verne vernon vernos verse versed versus verve viability viable vicariate viceroy vicious
  victimas victims videogame videoplay vieja viejos viena vienen vienes vienna viento vieron vigila
  vigilancia vigilante vigilar viii vila villa villas vimos vince vine viniendo vinos violar violate
  violation violenta violento violet violinist visa visiones visions visitantes visitar visitas visiting
  visitor visits viste visto vita vitamin vives vivi vivia vivid vivio vivira vivire voice voiced volando
  votes vowel vowels vuelo vuelva vuelven vuelves vuelvo wading wager wages waist waited waiter waits wales
  walking walks walkway walla waller wallis wallpaper wallpapers walls walter walters wanda waned waning
  wards wares waring warming warren warring washer washing wasn wasted wastes wastewater wasting watchdog
  watches watchlist watchman watercolor waterfall waterfront waterhouse watering waterline waterman waterway
  watts waved waves waving wayback weaken weaknesses wealth wear wearing wears weathered weathering weave
  webber weber wedge weeds weekday weekdays weekend weeping weigh weighs weighting weightlifting weights
  weir wellbeing welles wells wentworth westinghouse wettest weymouth whale whatever whatsoever wheeling
  whenever whereas whereby wherein whereupon wherever whigs while whip whitehead whitehouse whites
  whitesmoke whitewater whoever wholesale wholly whomever whore whose whyte wicked widows wigan wight
  wildcard wildcards wildcat wildfire wildlife willard william williamson willing willis willow wills
  windows winged winger wins wintering wired wireless wishes wishlist witch withdraw withdrawal withdrawing
  withheld withhold withholding within withstand wives women wong woods word wording wordsworth wordy wore
  workable workaround workings workman workplace works workstation worldcat worlds worldsex worms worry
  worrying worsening worthy wouldn wounding wounds wrapped wreath wrecking wrecks wright writ write writing
  wrongdoing wrongs yamato yearbook yearly yell yelling yendo ying yours yourself youth youtube zorra
`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
