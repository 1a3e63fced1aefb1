import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Self-harm, harm to others and psychosis, as texted in Spanish. */
export const SPANISH_MIND: LanguageRules['says'] = {
  'self-harm.doing': list(`
    (clavo|clava|entierro|encajo|rasguno|muerdo|pellizco|arranco|pico|rasco) & (brazos|piel|mano|manos|cara|
      piernas|sangre) & (sangre|sangrar|enojo|coraje|proposito|ansiedad|desespero|rabia|triste|castigo),
    <quema> & (cigarro|cigarros|encendedor|cerillos|plancha|vela) & (solo|sola|mismo|misma|ella|proposito|brazos|
      brazo|hijo|hija|nieto|nieta|piernas|me),
    (dejar|dejo|pararme|parar|evitar|aguantar|controlar) & (cortarme|cortar|lastimarme|rayarme|quemarme|golpearme),
    cortarme & (quiero|ganas|otra|volvi|brazo|piernas|calma|alivia|unica|noche|siento|dejo|necesito),
    (volvi|vuelvo|volvio|empece|recai|otra vez|quiero|ganas|necesito|urge) (cortarme|
      rayarme|quemarme|a quemarme|a lastimarme|lastimarme|golpearme|a hacerme dano|hacerme dano|cortarse|rayarse|
      rasgunarme),
    <quema> & (brazo|brazos|pierna|piernas|piel|mano|manos|muneca|munecas) & (encendedor|cigarro|cigarros|sentir|
      cerillo|cerillos|castigar|proposito|adrede|mismo|misma|plancha a proposito),
    (navaja|navajas|navajitas|cuchillas|cuchilla|gillette|gillettes|cutter|rasuradora) & (mochila|cuarto|lapicera|
      cama|munecas|muneca|brazos|brazo|costras|piernas|escondida|escondidas|marcas|cicatrices|sangre|recai|noche|
      bano|bano|encontre),
    (munecas|muneca|brazos|antebrazos|muslos) & (costras|cortadas|cortaditas|cortes|rayones|marcas|
      cicatrices nuevas|vendas|sangre|rayadas|rayados|rasgunos) & (hija|hijo|mangas|escondida|llenas|llenos|navaja|
      esconde|tapa|trae|encontre|ella|me|se),
    (raya|rayo|rayarse|rayandose|rasguna|rasguno|arana|corta|corto|corte|cortes|cortadas|cortaditas|cortadura|
      cortandose|quema|quemo|quemaduras|quemandose|hiere|hiero|heridas|eridas|muerde|arranca|pellizca|punza|tajos|
      rayones|tajea) & (brazo|brazos|pierna|piernas|muneca|munecas|muslos|piel|panza|antebrazo|mangas) & (navaja|
      navajas|sacapuntas|cuchillo|cutter|gillette|rastrillo|rasuradora|vidrio|tijeras|aguja|proposito|adrede|misma|
      mismo|sangre|sangrar|sentir|siento|rabia|tristeza|triste|encendedor|cigarro|sola|solo|escondidas|me|se|hija|
      hijo|tapa|bano|nadie|hago|hace|ago|aliviar|calma|escuela),
    (hago|hace|haciendo|hacerme|hice|ago|ace|hacerse|hizo|hacia|haga) (heridas|eridas|cortes|cortadas|dano|dano yo|
      rayones|quemaduras|cortaditas|cortaduras|tajos),
    (pega|pego|golpea|golpeo|azota|azoto|golpes|topes|cabezazos|estrella) & (pared|cabeza|cara|suelo|piso) &
      (sangrar|sangre|rabia|misma|mismo|no para|coraje|solo|sola|se|castigarse|castigarme|proposito|autista|punos),
    (trago|traga|tragando|come|tragarse) & (cosas|vidrio|navajas|pilas|clavos) & (proposito|dano|adrede|mismo|
      misma),
    (dano|danio|dano) & (hacerme|hago|ago|hace|hacerse|me|proposito|ganas) & (ganas|quiero|mismo|misma|me|proposito|
      otra|sola|solo|pienso|cuchillo|navaja|urge|hacerme|hago|hago),
    cortarme, cortandome, cortarse & (brazos|venas|piel|ganas|sola|navaja|munecas|quiere|otra vez), castigarme &
      (golpes|cortar|quemar|sangre|comer), se arranca pelo & (sangre|mechones), castigo & (quemandome|cortandome|
      golpeandome), lastimandose, lastimandome, me quemo con (cigarro|encendedor|plancha), se quema con (cigarro|
      encendedor|plancha),
    (me corto|me corte|me cortaba|cortandome|se corta|se corto|cortandose|cortarme|cortarse|me estoy cortando|
      se esta cortando|cortes) & (brazos|brazo|munecas|piernas|piel|venas|proposito|cuchillo|navaja|hija|hijo|otra|
      no puedo|mismo|misma|siento|tristeza|sola|solo),
    me lastimo & (proposito|sola|solo|misma|mismo),
    me quemo & proposito,
    hacerme dano, me hago dano, se hace dano, hacerse dano, lastimarme, autolesion, autolesiones, lastimarse,
    quiero cortarme, ganas de cortarme, ganas cortarme, cortarme otra vez, hacerme danio, haciendome dano,
    haciendose dano, golpearme a mi
  `),
  'violence.others': list(`
    (pistola|arma|rifle|cuchillo|escopeta) & (trabajo|escuela|oficina|jefe|companeros|maestro|iglesia|clinica) &
      (saber|van|pagar|hoy|manana|quien soy|llevo|voy|tengo|arrepentir),
    (si|cuando) & (lo veo|la veo|llega|viene|regresa|vuelve|se acerca|lo agarro|me topa) & (mato|lo mato|la mato|
      le doy|quiebro|tiro|balazo|madreo|matarlo|matarla),
    (imagino|imagenes|pienso|pensamientos|veo|cabeza|ganas|impulso|miedo) & (aventarlo|aventarla|ahogarlo|ahogarla|
      tirarlo|tirarla|sacudirlo|lastimarlo|lastimarla|matarlo|matarla|apretarle|taparle|soltarlo|pegarle|golpearlo|
      acuchillarlo|acuchillarla|hacerle algo|hacerle dano),
    (traigo|tengo|llevo|agarre|compre|consegui|cargo|listo|lista) & <arma> & (matar|arrepentir|pagar|para alla|
      pa alla|voy|vecino|vecina|jefe|ex|matarme|espero|esperando|defender|acabar|ellos|ella|esposo|ex|carro|
      listo|lista),
    (hacer dano|hacerle dano|hacerles dano|haserle dano|danar|lastimar) & (suegra|suegro|esposo|esposa|bebe|hijo|
      hija|hijos|vecino|vecina|jefe|alguien|gente|mama|papa|hermano|hermana|ninos|ellos|todos|ex|companero|maestra|
      maestro) & (ganas|quiero|quisiera|pienso|voy|miedo|pensamientos|impulso|kiero|puedo|idea|ideas),
    (punto|orilla|borde|casi|voy|quiero|ganas|pienso|miedo de) & (lastimar|golpear|matar|herir|ahorcar|apunalar|
      picar|danar|hacer dano|hacerle dano) & (alguien|gente|esposa|esposo|mujer|hijo|hija|bebe|mama|papa|hermano|
      hermana|vecino|ellos|otros|todos|jefe|ninos),
    (trae|tiene|agarro|saco|con) <arma> & (dice|picar|matar|hermana|hermano|mama|papa|nos|todos|amenaza|gritando|
      enojado|apunalar|cortar|golpear|quiere),
    (quemar|quemarlos|quemarla|quemarlo|incendiar|prender fuego|prenderle fuego|prenderle lumbre|explotar|volar|
      balear|balacear|tirotear|rafaguear|disparar|acuchillar|picar|macheteear|envenenarlos) & (casa|todos|adentro|
      familia|escuela|clinica|trabajo|vecino|vecinos|gente|iglesia|esposa|marido|ellos|jefe|doctor|oficina|esposo|
      companeros) & (voy|quiero|va|ganas|quiere|dice|juro|mandan|amenaza|pienso|vamos|quisiera|planeo|dan),
    (corretea|correteo|persigue|persigio|amenaza|amenazo|sigue|viene|anda|trae|agarro|tiene|apunta|saco|quiere) &
      <arma> & (encerrados|encerrada|escondidos|escondida|nos|matar|matarnos|matarme|hijo|hermano|miedo|ayuda|
      lastimar|todos|mama|papa|gritando|enojado|atras|todos|loco|persigue|corretea|correteo),
    (ahogar|ahogarlo|ahogarla|sacudir|sacudirlo|sacudirla|asfixiar|aventar|aventarlo|aventarla|tirar|tirarlo|
      estrellar|lastimar|lastimarlo|golpear|golpearlo|matar|matarlo|almohada|apretar|dano) & (bebe|chiquito|nino|
      hijo|hija|chiquita|criatura|nena|nene|nina|bb) & (ganas|quisiera|quiero|rabia|siento|pienso|impulso|impulsos|
      miedo|imagino|imagenes|pensamientos|voy|no para de llorar|llora|coraje|tina|pared),
    (matar|matarlo|matarla|matarlos|picarlo|balear|quebrar|tumbar|echar|mochar|chingar|despachar|reventar|ahorcar|
      estrangular|golpear|acuchillar|disparar|envenenar|lastimar) & (ganas|juro|voy|quiero|quisiera|pienso|pensando|
      planeo|no me aguanto|fantaseo|ya no aguanto|dan ganas|imagino|se lo merece) & (vecino|jefe|esposo|esposa|
      marido|ex|suegra|hermano|hijo|papa|mama|alguien|gente|maestro|cunado|lo|todos|doctor|novio|novia|companero|
      padrastro|ella|me|hijos|ninos|bebe),
    (lo|le|les) voy a (matar|quemar|picar|quebrar|balear|acuchillar|disparar|romper madre|meter balazo|
      meter tiro|dar balazo|ahorcar|envenenar|partir madre con), lo quiero matar, la quiero matar,
      los quiero matar, lo kiero matar, me lo voy a echar, me los voy a echar, llevar (pistola|cuchillo|
      arma) (escuela|trabajo|clinica), traigo pistola & (voy|matar|clinica|pagar|jefe|ella),
      se la voy a pagar con sangre, va a correr sangre, dice que va a matar & (todos|nos|mama|papa|alguien|
      companeros), dice que nos va a matar, nos quiere matar, nos va a matar, va a matarnos, amenaza con matarnos,
      amenaza con matar,
    <quiero> (matarlo|matarla|matarlos|matar a|matar|golpearlo|golpearla|lastimarlo|lastimarla|lastimar a|apunalar|
      dispararle|ahorcarlo|ahorcarla|hacerle dano|pegarle tiro|estrangular|asesinar|a matarlo|a matarla|a matar a|
      a matar|de matarlo|de matarla|de matar a|de lastimar|a golpear|en matar|de ahorcar|sacudir|matarlas|
      hacer dano a|de hacerle dano|lastimar|ahogar|de lastimarlo|de lastimarla|de ahorcarlo|de sacudir|lastimarlos|
      envenenar),
    lo mato & (pistola|juro|si|cuchillo|noche),
    miedo & (lastimar|hacerle dano|sacudir) & (bebe|hijo|hija|hijos),
    pensamientos & (matar|lastimar|dano) & (bebe|hijo|hija|gente|alguien|otros|esposo|esposa),
    bomba & (clinica|escuela|poner),
    llevar pistola & (clinica|escuela|trabajo),
    lo voy a matar, la voy a matar, los voy a matar, lo voy matar, la voy matar, voy matar, te voy a matar,
    te voy matar, voy disparar, voy a disparar
  `),
  'psychosis.voices': list(`
    (bebe|nino|hijo|nina) & (no es nuestro|no es mio|no es suyo|no es de ella|devolverlo|devolver|cambiaron|
      lo cambiaron|impostor|otro bebe),
    (oye|escucha|oigo|escucho|ve|veo|siente) (cosas|voces|ruidos|pasos|gente|sombras|personas) & (dano|matar|nadie|
      no hay|no estan|hacerle|miedo|persiguen|hablan|dicen|solo|sola|no duerme|cuchillo|dice que|vienen por|van a|
      quieren),
    (mete|meten|echan|avienta|ponen|manda|mandan) & (gas|veneno|rayos|brujeria|ondas|polvo|humo|senales) & (pared|
      matarme|matarnos|techo|noche|machete|comida|agua|vecina|vecino|cuarto|tele|cabeza),
    (parir|parto|bebe|pario|pari|aliviarse|alivio|tuvo bebe) & (acelerada|sin dormir|no duerme|demonios|demonio|
      diablo|voces|voz|rara|espiritus|ve cosas|oye|habla sola|desconoce|no es suyo|no quiere bebe y),
    (demonios|diablo|demonio|satanas|espiritus|brujas|angeles|extraterrestres) & (habla|hablando|dice|dicen|ve|oye|
      siguen|dentro|cuerpo|cree|persiguen|metio|metieron|quieren) & (dormir|duerme|gritando|cuchillo|no come|rara|
      raro|acelerado|acelerada|matar|hijo|hija|hermana|hermano|esposo|esposa|mama|casa|comida|poseido),
    (desnudo|desnuda|encuerado|encuerada|sin ropa|en cueros) & (calle|carretera|freeway|jesus|dios|diablo|habla|
      grita|gritando|anda|medicina|virgen|voces),
    (dice|cree|jura|piensa) (ser|soy) & (jesus|jesucristo|dios|virgen|mesias|profeta|diablo|satanas|
      cristo|rey|elegido|presidente) ,
    (diciendo|dice|cree|jura|gritando|soy) (jesus|dios|cristo|virgen|diablo|mesias|profeta|satanas),
    (ordenan|ordena|mandan|manda|ordenes|dicen) & (queme|quemar|mate|matar|obedecer|obedece|lastime|lastimar|corte|
      tire|aviente|sacrifique|ahogue|brinque) & (casa|tiene|obedecer|voces|hija|hijo|mama|alguien|se|me|dice|
      todos),
    (envenenando|envenenar|envenenamos|envenena|veneno|persiguiendo|espiando) & (cree|piensa|dice|jura|cuarto|comer|
      come|trancado|encerrado|encerrada|dormir|nosotros|trancada|comida),
    (chip|aparato|camara|microfono|gusanos|animales|transmisor) & (muela|muelas|diente|dientes|cerebro|cabeza|oreja|
      piel|cuerpo|sangre|panza) & (sacar|pusieron|metieron|implantaron|cortar|quitar|siento|quitarmelo|arrancar|
      cuchillo),
    (oye|oigo|escucha|escucho|escuchando|oyendo|oia|oir) & (voces|le hablan|me hablan|le dicen|me dicen|mandan|
      ordenan|susurros|murmullos|diablo|demonio|dios le habla|muertos) & (mandan|ordenan|quemar|matar|lastimar|mate|
      haga|cabeza|nadie|no hay|dicen|dice|hablan|noche|dano|morir|cuchillo|mando|no estan|solo|insultan),
    (voces|voz|tele|television|radio|diablo|demonio|espiritus|angel|angeles|santo|virgen|dios|telefono|sombra|
      microondas) & (manda|mandan|ordena|ordenan|dice que|dicen que|habla|hablan|pide|piden|ordenes|mensajes|
      dice) & (quemar|matar|mate|lastimar|lastime|haga|dano|tirar|tire|cortar|corte|queme|brinque|aviente|no coma|
      sacrificar|sacrifique|mensajes|secretos|me|hijo|hija|cuchillo|ordenes),
    (noches|dias|semana|noche) & (sin dormir|no duerme|sin pegar|no pega|no ha dormido|no duermo|no he dormido|
      no he pegado|despierto|despierta) & (inmortal|dios|jesus|voces|tren|gasta|gastando|poderes|elegido|elegida|
      mision|profeta|acelerado|acelerada|habla rapido|hablando sin parar|no para de hablar|ve cosas|ve gente|
      millonario|rica|desnudo|desnuda|virgen|camaras|persiguen|siguen|chip|diablo|demonio|volar|energia|loco|loca|
      cosas raras|hablando solo|habla solo|habla sola|risa|rie solo),
    (inmortal|elegido|elegida|mesias|profeta|poderes|volar|dios|jesucristo|virgen maria|reencarnacion) & (cree|dice|
      jura|piensa|soy) & (noches|dormir|duerme|tren|techo|brincar|cuchillo|mision|voces|poderes|volar|carros|
      calle|desnudo|desnuda|salvar|matar|ventana|medicina|bebe|hijo),
    (ve|veo|viendo|mira|mirando|miro) & (muertos|gente|sombras|cosas|personas|animales|bichos|demonios|diablo|
      hombres|ninos) & (no esta|no estan|no existe|no existen|no hay|nadie|nadie mas|machete|cuchillo|habla con|
      paredes|no son|voces|le hablan|matar|persiguen),
    (persiguen|vigilan|espian|siguen|envenenando|envenenar|envenenan|chip|camaras|leen mente|leen pensamientos|
      roban pensamientos|microfonos|brujeria|embrujado|cia|fbi|gobierno|cartel) & (cuchillo|machete|cree|dice|jura|
      comida|no come|no duerme|encerrado|encerrada|tapo ventanas|papel aluminio|cerebro|cabeza|mente|paredes|todos|
      tele|telefono|vecinos|agua|dientes|pistola|quieren matar|desde parto|bebe),
    (bebe|nino|hijo|recien nacido|nina|hija) & (diablo|demonio|poseido|poseida|endemoniado|no es mio|no es suyo|
      cambiaron|maldito|maldita|satanas|anticristo|robot|chamuco|sacrificar|malo espiritu|muneco),
    (anda|trae|agarro) & (machete|cuchillo|desnudo|desnuda|pistola|martillo) & (ve|voces|habla solo|habla sola|
      loco|loca|gritando|no es el|no es ella|delira|diablo|demonio|oye),
    habla solo & (cuchillo|no duerme|noches|dias|machete|voces|rie), delirio persecucion, brote psicotico,
      episodio psicotico, esta psicotico, esta psicotica, psicosis & (hijo|hija|esposa|ahora|parto|ahorita|creo|
      tiene|voces),
    (oigo|oye|escucho|escucha|oyendo|escuchando|oir|oi) voces,
    voces & (dicen|ordenan|cabeza|hablan|matar|mandan|dice|diciendo|digan|me),
    (veo|ve|viendo) cosas & (no existen|no hay|no son|nadie mas|no estan ahi),
    (ve|veo) (gente|personas) que no,
    tele & (habla|mensajes) & (me|secretos),
    me (estan siguiendo|persiguen|estan envenenando|envenenan|vigilan|espian|estan vigilando|quieren matar|
      quieren envenenar|pusieron chip),
    chip & (cabeza|cerebro|cuerpo),
    no duerme hace dias & (habla|dios|ve|voces),
    no ha dormido en dias & (habla|dios|voces|ve|energia|hablando|rara|raro),
    no he dormido en dias & (voces|dios|veo|poderes),
    cree que es (dios|jesus|cristo|el diablo),
    demonio & (bebe|dentro|voz|dice|dicen),
    diablo & (bebe|dentro|habla|dice|me),
    paranoico & (cuchillo|voces|todos|veneno),
    paranoica & (cuchillo|voces|todos|veneno),
    poseido & (bebe|hijo),
    alucinaciones & (voces|dicen|oye|mandan),
    bebe es el diablo, bebe esta poseido, envenenan comida
  `),
};
