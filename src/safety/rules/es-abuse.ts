import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Violence at home, abuse of children and of elders, as texted in Spanish. */
export const SPANISH_ABUSE: LanguageRules['says'] = {
  'domestic.violence': list(`
    (quiso|intento|trato|queria|casi) (ahogar|ahorcar|matar|estrangular|asfixiar|quemar|ahogarme|ahorcarme|matarme|
      quemarme|violar|violarme|estrangularme|apunalar|atropellar|atropellarme|envenenarme|tirar escaleras|
      aventar carro),
    (encerrada|encerrado|escondida|escondido|encerramos|encerre) & (bano|cuarto|closet|carro) & (rompiendo|puerta|
      gritando|golpeando|esposo|marido|borracho|pistola|cuchillo|pega|hijos|matar|tumbar|pateando|viene),
    (rompiendo|tumbando|pateando|quiere entrar|golpeando) puerta & (encerrada|encerrado|miedo|ex|esposo|marido|
      borracho|matar|ayuda|policia|novio|bano|cuarto),
    (avienta|avento|avento|empuja|empujo|estrella|azota|azoto|estampo|tiro) & (pared|piso|escaleras|suelo|carro|
      cama|mesa|plato|platos|cosas encima) & (me|novio|esposo|marido|pareja|ex|mujer|esposa|novia|viejo),
    (no me dejan|no nos dejan|no me deja) (ir|salir|irme|salirme|regresar|hablar) & (trabajar|pagan|pasaporte|
      papeles|patron|jefe|deuda|encerrada|dinero|esposo|casa|hombres|marido),
    (miedo) & (llegue|llega|llegando|regrese|regresa|vuelva) & (borracho|tomado|enojado|drogado|esposo|marido|
      novio|papa|padrastro),
    (puso|pone|levanto|levanta|alzo|alza|volvio poner) & (manos encima|mano encima|la mano|mano) & (me|otra vez|
      esposo|novio|hijos|marido|telefono),
    (lee|revisa|checa|ve|vigila) & (telefono|celular|mensajes|cel|numero|textos) & (no me llame|no me hable|
      no llame|no hable|no me escriba|no escriba|no mande|borre|puso manos|pego|golpe|golpear|miedo|golpeo|esposo|
      marido),
    (ojo|cara|labio|boca|brazo) & (morado|moreteado|partido|reventado|roto|hinchado|moretes|moretones) & (tomado|
      borracho|esposo|marido|novio|pareja|el me|fue intencion|enojo|no quiso|perdon|viejo|intencion|discusion|
      pelea con),
    (agarro|agarra|tundio|surtio|dio|molio|mato) a golpes, me agarro golpes, me molio a golpes, me surtio,
      me tundio, me madreo,
    (estar con el|sexo|relaciones|intimidad) & (obliga|obligo|digo que no|no quiero|forza|fuerza|a la mala|
      aunque no),
    embarazada & (pega|pego|golpeo|golpea|pateo|patea|empujo|avento),
    (me|nos|le|lo) (volvio|vuelve|va|vive|empezo|empieza|sabe|suele|quiso|amenaza con|acaba) (
      ) (golpear|pegar|ahorcar|pegando|golpeando|patear|maltratar|maltratando|amenazando|ahorcando),
    <pareja> & <agrede> & (me|miedo|toma|borracho|ayer|anoche|ninos|hijos|delante|da|dio|hoy|siempre|cuando|
      otra vez),
    (padrastro|papa|marido|esposo|novio|hombre|cunado|hermano|yerno|ex|pareja|hijo|tio|jefe) & (pegando|
      golpeando|ahorcando|pega|golpea|pego|golpeo|ahorco|ahorca|madrea|madreo|patea|pateo|correteo|agrede|lastima|
      arrastra|cachetea) & (mama|hermana|tia|vecina|prima|amiga|cunada|hija|abuela|senora|mami|ella|madre|esposa|
      mujer|comadre|hermano|papa),
    (quito|quita|escondio|esconde|quitaron|rompio|agarro|revisa) & (llaves|celular|telefono|papeles|pasaporte|
      documentos|cel|fon|visa|mica|dinero|tarjeta|sueldo|cheque) & (no me deja|no puedo|salir|pega|golpea|golpear|
      encerrada|encerrado|amenaza|miedo|esposo|marido|novio|patron|jefe|encerro|irme|trabajar|pego|ir),
    (amenaza|amenazada|amenazado|dice|va|amenazo) & (migra|deportar|deporten|inmigracion|ice|quitarme ninos|
      quitarme hijos|quitarme bebe|matarme|matarnos|matar|quemar|quemarme) & (pega|deja|dejo|voy|marido|esposo|
      novio|golpea|denuncio|hablo|me|papeles|hijos),
    (da|dio|pone|puso|mete|metio|agarra|agarro|tira|tiro|suelta) & (cachetada|cachetadas|trompadas|trompones|
      punetazos|golpiza|golpizas|paliza|palizas|madriza|chinga|chingas|patadas|bofetada|bofetadas|manazos|
      cintarazos|cuchillo|moretones|punetazo) & (<pareja>|me|ayer|toma|borracho),
    (jalo|jala|arrastro|arrastra|agarro|agarra) & (pelo|grenas|cabello|cuello|pescuezo|brazos) & (me|esposo|marido|
      novio|pateo|golpeo|pared|piso|viejo|ex),
    (apunto|apunta|puso|pone|saco|amenazo|amenaza|corrio) & (pistola|cuchillo|arma|machete|navaja) & (me|nos|cabeza|
      cuello|esposo|marido|novio|ex|hijos),
    (forzo|fuerza|obligo|obliga|forza|a la fuerza|sin consentimiento|sin querer|sin mi permiso|violo|abuso|
      aprovecho|drogo) & (sexo|relaciones|acostarme|tocar|cama|estar con el|sexual|intimidad|dormida|bebida|fiesta|
      cita|hombre|marido|esposo|novio|jefe|patron),
    (me|nos) (tiene|tienen|dejo|encerro|encerraron) (encerrada|encerrado|encerrados|encerradas|amarrada|amarrado|
      secuestrada|bajo llave|con llave|amenazada|amenazado|vigilada|controlada|incomunicada|cautiva|raptada|
      sin salir),
    no me deja (salir|ver familia|ver mi familia|hablar|trabajar|usar telefono|ir doctor|ir al doctor|irme|dejarlo|
      hablar con nadie|comer|llamar), no me dejan (salir|irme|ir|hablar|dejar trabajo), me (tocaron|violaron|
      manosearon|secuestraron|drogaron|golpearon|pegaron|ahorcaron|persigue|acosa|acecha|espia|escupe|
      humilla y pega|avienta|aventaron|quemaron|amarro|azota|agarra a golpes|agarro a golpes|muele a golpes|
      deja morada|dejo morada|dejo moreteada|rompio la boca|rompio boca|rompio nariz|tumbo dientes|forzo),
      escondida en el bano & (esposo|marido|pega|miedo|novio), estoy escondida & (esposo|marido|miedo|novio|
      ex), (refugio|albergue|escapar|escaparme|huir|salirme) & (hoy|noche|pega|golpea|miedo|matar|esposo|marido|
      urgente|hijos y yo|violento|maltrato), violento & (esposo|marido|novio|hijo|pareja|toma|ex), me ahorca,
      me ahorco, me agarro del cuello, me agarra del cuello, me apreto el cuello, abusa sexualmente, abuso sexual,
      abusaron de mi, fui violada, fui violado, me violaron, asalto sexual,
    (agarro|agarra|apreto|aprieta|agarrado) (cuello|por cuello|pelo|por pelo|me cuello),
    me agarro (cuello|por cuello|pelo),
    <pareja> & (agarro|avento|jalo|arrastro|aprieta) & (cuello|pelo|me),
    <pareja> & <pega>,
    me (pega|golpea|pego|golpeo|ahorco|ahorca|viola|violo|maltrata|cachetea|patea|estrangulo|madrea|pateo|violaron|
      golpearon|empujo|cacheteo),
    violencia domestica & (sufro|vivo|victima|esposo|casa|ayuda|me),
    violencia & casa & (esposo|pareja|marido|sufro|vivo|ayuda),
    abuso sexual & (me|sufri|fui),
    violacion & (me|fui|sufri),
    me quita telefono & (pega|golpea|miedo|deja),
    me apreto cuello, me esta pegando, me esta golpeando, me obliga tener relaciones, me obliga, obligo tener sexo,
    obliga tener sexo, me violo, abusa de mi, abuso de mi, abusaron de mi, me tiene encerrada, no me deja salir,
    me encierra, golpes de marido, golpes de esposo
  `),
  'domestic.fear': list(`
    (miedo|temo|terror|panico|pavor) & (<pareja>|llegue|llega|regrese|salga de la carcel|salio de la carcel|
      borracho|toma) & (mate|matar|pegue|golpee|haga algo|haga|lastime|encuentre|violento|pega|golpea|pistola|hijos|
      grita|venga|avienta|amenaza|amenazado|amenazada|quemar),
    (si me voy|si lo dejo|si me salgo|si digo algo|si hablo|si llamo|si lo denuncio|si le digo) & (mata|matar|
      me mata|quita hijos|pega|hijos|migra|deporta|dano|mal|familia|encuentra),
    (orden de restriccion|orden restriccion|orden proteccion|orden de alejamiento) & (miedo|viola|vino|casa|afuera|
      ex|amenaza|sigue|llego), (ex|hombre) & (afuera|siguiendo|sigue|persigue|acosando|acecha|rastrea) & (casa|me|
      carro|trabajo|miedo|pistola), me va a matar, me quiere matar, dice que me va a matar, dijo que me va a matar,
      juro matarme, me amenaza con, me amenazo con, me tiene amenazada, me tiene amenazado, me amenazan,
      tengo miedo por mi vida, tengo miedo de volver a casa, tengo miedo de ir a casa, no es seguro en casa,
    (miedo|temo|miedo de) & (esposo|marido|pareja|novio|ex|mate|matar|pegue|golpee|casa) & (matar|pegue|mate|golpee|
      casa|regresar|llegue|esposo|marido|pareja|ex|novio|va),
    no me siento segura & (casa|esposo|marido|pareja|con),
    me sigue & (ex|miedo|casa|carro|hombre),
    me va matar, me va a matar, me amenazo, me amenaza, amenaza con matarme, amenazo con matarme,
    amenazado de muerte, no estoy segura en casa, temo por vida, temo por mi vida, me esta siguiendo,
    me persigue, me esta acosando, le tengo miedo, tengo miedo de esposo, tengo miedo a esposo
  `),
  'child-abuse.told': list(`
    (me|le|les|nos) hace (cosas|cosas feas|cosas raras|cosas malas|dano|eso|tocarlo|tocarle|que lo toque) & (solos|
      solas|sola|solo|noche|noches|primo|tio|hermano|papa|padrastro|vecino|abuelo|nadie|cuarto|secreto|duele|
      no quiero|maestro),
    (papa|mama|padrastro|madrastra|tio|abuelo|hermano|apa|ama|jefe|jefa|abuela|tia|padre|madre|mami|papi) me (pega|
      pego|golpea|golpeo|madrea|azota|patea|avienta|cachetea|encierra|quema|amarra|surte|maltrata|agarra a golpes|
      toca|viola|lastima|da cinturonazos|amenaza),
    (nalgadas|cachetadas|cinturonazos|manazos|golpes|zapes|cintarazos|jalones) & (marcas|morado|bebe|moretones|
      sangre|1 ano|meses|hinchado|dejarle|deja marcado|moreteado|rojo|llora) ,
    (guarderia|escuela|daycare|ninera|kinder|maestra|maestro|cuidadora) & (amarran|amarra|amarro|encierran|encierra|
      pegan|pega|tapan boca|jalan|jalonea|pellizcan|pellizca|golpean|lastiman|tocan|toca|muerden|castigan sin|
      grita y) & (hijo|hija|nino|nina|bebe|ninos|le|lo|nieto|nieta),
    (padrastro|tio|papa|abuelo|primo|hermano|hermanastro|padrino|vecino|maestro|novio mama|entrenador|pastor|cunado|
      senor) & (toca|toco|tocar|tocarlo|tocando|manosea|manoseo|besa|beso|mete cama|mete a cama|mete cuarto|
      mira banar|mira banar|espia) & (me|noche|noches|abajo|alla abajo|ahi abajo|nina|nino|hija|hijo|sobrina|
      sobrino|nieta|nieto|cosita|secreto|dormida|partes),
    (sangre|mancha|flujo|secrecion) & (calzon|calzones|ropa interior|panal|calzoncito|panties|underwear|
      pantaleta) & (nina|hija|nieta|sobrina|hijo|nino|nena|primo|papa|anos|guarderia|ninera|tio),
    (marcas|moretones|moretes|mordidas|mano marcada|rayas|verdugones) & (espalda|nalgas|cuello|pompis|brazos|
      piernas|cara|mano|cuerpo) & (bebe|nina|nino|hijo|hija|nieta|nieto|sobrino|sobrina|ninera|guarderia|papa|
      cuidadora),
    (ninera|ninera|nana|babysitter|guarderia|daycare|cuidadora|padrastro|madrastra|papa) & (lastima|lastiman|pega|
      pegan|zarandea|sacude|golpea|sacudio|maltrata|maltratan|grita y pega|avienta|encierra) & (bebe|nina|nino|hijo|
      hija|nieta|nieto|nene|nena|ninos),
    (dio|da|pega|pego|surte|pegan) & (extension|cable|cinto|cinturon|palo|manguera|chancla|tabla|vara|alambre|
      hebilla|cuarta|reata|sarten|plancha) & (me|sentar|moretones|sangre|hijo|hija|nino|nina|marcas|espalda|piernas|
      papa|mama|ama|apa|padrastro|duele),
    <abusador> & (toca|toco|tocaba|manosea|manoseo|mete mano|metio mano|mano|meten mano|fotos|desnuda|desnudo|
      desnudos|besa|besos|beso|acaricia|ensena|enseno|partes|calzon|calzones|bana|bana|acuesta|acosto|secreto|
      no diga|no le diga|no digas|viola|violo|abusa|abuso|duerme conmigo|cama|cosas feas|cosas raras|encima|
      sienta piernas|agarra nalgas|nalgas|chichis|pompis|colita|cosita) & (<menor>|me|secreto|no diga|noche|
      nadie|partes|cuerpo|miedo|dormida|calzon|dice que|duele|escuela|sola|cuarto|bano|no cuente|12|13|14|15|16),
    (mete|metio|meten|metieron|metia) mano,
    (manda|pide|mando|pidio|piden|ensena|enseno|saca|saco|toma) & (fotos|videos|foto|video) & (cuerpo|desnuda|
      desnudo|sin ropa|partes|calzones|encueradas|intimas|no diga|secreto|hija|hijo|14|13|12|15),
    (obliga|obligan|obligo|fuerza|forzan|vende|venden|vendio|manda) & (acostarme|acostarse|hombres|hombre|sexo|
      fotos|dinero|trabajar) & (<menor>|15|14|13|12|16|17|hombres|dinero|edad|me|hija|tio|mama|papa|anos),
    <menor> & (moretones|moretes|moreton|marcas|quemaduras|quemadas|golpes|cintarazos|verdugones|sangre calzon|
      ardor partes|le duele colita|flujo|mordidas|fractura|flaquito|llora cuando) & (papa|padre|ninera|novio|cinto|
      guarderia|visita|mama|padrastro|mano|regresa|regreso|viene de|escuela|daycare|kinder|cable|cigarro|no me dice|
      miedo|abuelo|tio|cuida|primo),
    <menor> & (pega|pegan|golpea|golpean|azota|cintarea|quema|quemo|encierra|encierran|amarra|amarran|patea|sacude|
      sacudio|zarandea|maltrata|maltratan|no le dan comer|no le da comer|hambre|dejan solo|deja solo|dejan sola|
      abandono|abandonaron|avienta|ahoga|jalonea|agrede|cachetea) & (<abusador>|papa|mama|padrastro|madrastra|
      ninera|vecino|vecina|cinto|cable|palo|guarderia|maestra|tia|noche|dias|me|llave|sotano|cuarto|yerno|nuera),
    (me|nos) (pega|pegan|golpea|golpean|azota|azotan|quema|cintarea|encierra|amarra|castiga) & (cable|cinto|
      cinturon|palo|chancla|manguera|plancha|cigarro|sangre|fajo|correa|escoba|tio|papa|mama|padrastro|madrastra|
      abuelo|abuela|moretones|escuela|hermanos),
    (solos|solitos|solo|solita|solito|sola) & (ninos|nino|nina|bebe|hijos) & (dias|noche|noches|encerrados|
      encerrado|encerrada|sin comer|hambre|sucios|dejan|abandonan|abandonados),
    (toco|toca|tocaron|tocan|lastimo|lastiman) & (partes|ahi abajo|abajo|colita|cosita|partecita|partecitas|
      partes intimas|pene|vagina|pompis|pipi|penecito) & (<menor>|me|<abusador>|alguien|guarderia|escuela),
    (maestro|maestra|pastor|padre|tio|padrastro|coach|entrenador|vecino|primo|doctor|abuelo|hermano|papa|padrino|
      senor) me (toco|toca|manoseo|beso|besa|viola|violo|mete|metio|agarra|agarro|desviste|acosa|pide fotos|
      manda fotos|pega|golpea),
    (cunado|cunada|padrino|novio|papa|vecino|suegro|tio|hermano|esposo) & (pega|golpea|toca|maltrata|abusa|lastima|
      manosea) & (sobrinos|sobrinas|hijos|hijas|ninos|ninas|nietos|nietas),
    (tio|padrastro|papa|mama|maestro|novio|vecino|primo|ninera|abuelo|alguien|padre|madre|hermano|entrenador|
      madrastra|hermanastro|senor|padrino|esposo) & (toca|toco|manosea|manoseo|viola|violo|pega|golpea|abusa|abuso|
      quema|quemo|maltrata|lastima|tocando|pegando|golpeando|abusando|golpeo|sacudio|zarandeo|violando|lastimo|
      pego) & (hijo|hija|nino|nina|bebe|ninos|partes|hijos|partes privadas|sobrino|sobrina|nieto|nieta|hijastro|
      hijastra|nietos|chiquita|chiquito|privadas),
    abuso infantil & (reportar|creo|vecino|sospecho|denunciar|hay),
    maltrato infantil & (reportar|creo|vecina|sospecho|denunciar),
    abusaron de (hijo|hija|nino|nina|sobrina|sobrino|nieta),
    partes privadas & (toca|toco|tocan|tocaron|manosea),
    me toca & (padrastro|tio|noche|partes|papa),
    (moretones|moretes|marcas|quemaduras|golpes) & (hijo|hija|nino|nina|bebe|nieto|sobrino|nieta) & (papa|padre|
      ninera|novio|cinto|guarderia|visita|mama|padrastro|mano|regresa),
    (papa|mama|padrastro|madrastra|tio) me (pega|golpea|toca|lastima|viola),
    ninos solos & (dias|noche|dejan|encerrados),
    sacudi bebe, sacudio bebe
  `),
  'elder-abuse.told': list(`
    (enfermero|enfermera|cuidador|cuidadora|muchacha|asistente|aide|empleada|personal|home health|hogar|asilo|nieto|
      nuera|yerno|hijastro) & (empujo|empuja|golpeo|golpea|pego|pega|jalo|jalonea|grita|insulta|amarra|amarro|tiro|
      lastima|lastimo|abusa|roba|robo|cachetea|toca|manosea|deja tirada|deja tirado|maltrata|pellizca|amenaza) &
      (abuelo|abuela|mama|papa|suegro|suegra|tio|tia|viejito|viejita|madre|padre|senora|senor|me|abuelita|abuelito),
    (quita|quitan|cobra|agarra|roba|gasta|controla|retiene) & (cheque|pension|dinero|seguro social|tarjeta|ahorros|
      estampillas) & (mama|papa|abuela|abuelo|abuelita|abuelito|suegra|tia|madre|padre) & (hermano|hermana|nieto|
      nieta|sobrino|sobrina|hijo|hija|sin comer|cuidadora|yerno|nuera|amenaza|cunado|vecina),
    (mama|papa|madre|padre|abuela|abuelo|abuelita|abuelito|suegra|suegro|senora|anciano|anciana|viejita|viejito|tia|
      tio) & (cachetadas|cachetada|cachetea|bofetadas|manosea|manosean|manoseo|toca partes|tocan|abusan|abusa|violo|
      viola|golpes|jalones|manazos|pellizcos|empujones|moretones|gritos) & (camara|asilo|hogar|residencia|cuidadora|
      cuidador|muchacha|senora|enfermera|home|personal|la cuida|cuida|cuidan|alguien|nieto|hijo|hija|nuera|yerno|
      ahi|hermana|hermano),
    (llagas|llaga|escaras|ulceras) & (hueso|voltean|mueven|cambian|asilo|hogar|residencia|cuidan|cuidadora|no lo|
      no la|huele|descuidado|descuidada|dias|home|no dejan),
    (me dejan|me deja|me tienen|me tiene) & (suciedad|sucia|sucio|popo|pipi|orines|mojada|mojado|zurrada|cagada|
      sin comer|sin agua|sola|amarrada|tirada|panal) & (dia|todo|85|84|83|82|80|78|75|70|81|86|87|88|89|90|91|hijo|
      hija|nuera|anos|vieja|silla|cama|gritan|grita),
    (no me da|no me dan|no le da|no le dan) (comer|de comer|comida|agua|pastillas|medicina|medicinas) & (nuera|hija|
      hijo|yerno|nieto|nieta|cuidadora|asilo|esconde|escondieron|muchacha|sobrina|sobrino|llave|hogar|casa|encierra|
      grita|castigo),
    <anciano> & (amarra|amarran|amarro|amarrada|amarrado|amarraron|encierra|encierran|grita|gritan|pega|pegan|
      golpea|golpean|jalonea|jalonean|pellizca|pellizcan|cachetea|empuja|empujo|sucia|sucio|orinada|orinado|mojada|
      sin comer|no le dan|no le da|quita|quitan|roba|roban|robando|robo|abandono|abandonada|abandonado|llagas|llaga|
      escaras|dejan sola|dejan solo|deja sola|insulta|insultan|maltrata|maltratan|amenaza|amenazan|zarandea|drogan|
      seda|sedan|moretones|desnutrida|no lo banan|firmar|escupe|chanclazos) & (cama|silla|cuidadora|cuidador|asilo|
      hermano|hermana|hija|hijo|nieto|nieta|nuera|yerno|muchacha|senora|enfermera|personal|home|hogar|residencia|
      cheque|pension|dinero|seguro social|dias|comer|comida|agua|medicina|pastillas|panal|chancla|cinto|cuarto|
      llave|sobrino|casa|cuida|ellos|ahi|banco|tarjeta|todo dia|brazos|espalda|encerrada|le|lo),
    (me dejan|me deja|me tienen|me tiene|me gritan|me grita|me encierran|me encierra|no me dan|no me da|me quitan|
      me quita|me amarra|me amarran|me amenaza|me pegan|me empuja|me roban|me roba|me insulta|me jalonea|
      me hace firmar) & (sucia|sucio|orinada|orinado|mojada|bajo llave|con llave|encerrada|encerrado|amarrada|
      pastillas|comida|comer|cheque|vieja|viejo|inutil|dinero|pension|85|80|78|75|70|82|83|84|86|87|88|90|hijo|hija|
      nieto|nieta|nuera|yerno|cuidadora|muchacha|seguro social|casa|tarjeta|banco|agua|panal|asilo) & (hijo|hija|
      nieto|nuera|yerno|cuidadora|muchacha|vieja|85|80|78|75|70|82|83|84|86|87|88|90|sucia|orinada|encerrada|asilo|
      firmo|cheque|pension|inutil|anciana|viejo|gritan|grita|mojada|silla|cama|sobrino|comer|pastillas),
    vieja inutil, viejo inutil, si no firmo & (casa|matar|nieto|hijo|hija|amenaza|papeles), (firmar|firmara|
      firme) & (casa|poder|testamento|papeles) & (obliga|obligan|amenaza|fuerza|pega|obligo|a fuerzas),
    <mayor> & (pega|golpea|maltrata|maltratan|pegan|golpean|empujo|moretones|amarrada|amarrado|roba|robando|roban|
      abandonada|abandonado|encierran|encierra|gritan|grita|no le dan comer|descuidada|descuidado|pellizca|empuja|
      jalonea|amarran|lastima|lastiman|quitan dinero|llagas|quita dinero|golpeo|moretes|abusan|abusa|lastimando) &
      (cuidadora|cuidador|asilo|enfermera|dinero|casa|pension|moretones|hijo|hija|hermano|cheque|personal|señora|
      cuida|cuidan|abuela|abuelo|abuelita|abuelito|mama|papa|suegra|brazos|le|nieto|sobrino|ahi),
    maltrato ancianos & (creo|reportar|asilo),
    (hijo|hija|nieto|sobrino|nuera) & (quita|roba|quitan) & (dinero|cheque|pension|comida) & (me|amenaza|abuela|
      abuelo|grita|mama|papa),
    (cuidadora|cuidador|enfermera) & (pega|golpea|grita|roba|jalonea|pellizca|pego|empujo|maltrata|robo),
    abuso ancianos
  `),
};
