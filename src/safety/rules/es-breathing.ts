import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Breathing, severe allergy and choking, as texted in Spanish. */
export const SPANISH_BREATHING: LanguageRules['says'] = {
  'breathing.cannot': list(`
    (aliento|aire|respiracion|resuello) & (falta|faltando|sin|no alcanzo|corto|perdi|pierdo|no agarro) & (pierna|
      viaje|avion|pecho|operacion|cirugia|parto|caminar|acostado|hablar|sangre|repente|noche|tos|fiebre|
      palpitaciones|desde|hoy|labios|rato|mucho),
    (flema|flemas|mocos|mucosidad) & (no puede|no lo deja|no la deja|no le deja|no me deja|ahoga|ahogando) &
      (respirar|toser|sacar|aire|ahoga),
    (pechito|pecho|pulmones) & (suena|olla|hirviendo|hierve|gato|ronca|chilla|silba|burbujea|gorgorea) & (no|
      resuella|respira|aire|rapido|nina|nino|bebe|labios|quejido),
    (no|ni) & (hablar|platicar|hablarme|contestar|habla) & (agitado|agitada|cansado|cansada|ahogado|ahogada|aire|
      respira|resuello|fatigado|fatigada|asma|sofocado|sofocada),
    (respiracion|respirar|respira|resollar|aire) & (para|paro|pausa|pausas|deja|dejo|detiene|se le olvida|se corta|
      segundos) & (bebe|bb|nene|nena|ratos|palido|palida|morado|azul|dormido|dormida|nino|nina|segundos|recien|hijo|
      hija|boca),
    (no llego|no llega|no alcanzo|no puedo caminar|no puede caminar|no aguanto|cada paso|pararme|pararse|parar|
      tres pasos|dos pasos|subir escalones|vestirme|banarme) & (aire|respirar|resuello|jalar|aliento|asfixio|ahogo|
      ahogando|sofoco|sofocada),
    (ruido|chillido|silbido|foca|ladra|ladrido|perro|chilla|estridor|rechinido|gallito|gallo) & (jala aire|respira|
      respirar|aire|quieta|quieto|dormido|garganta|toma aire|mete aire) ,
    (acostarme|acostarse|acostada|acostado|recostarme|recostarse|acuesto|acuesta) & (ahogo|ahoga|aire|respirar|
      asfixio|asfixia|falta|ahogando),
    (aire|airesito|oxigeno|resuello|respiracion) & (no entra|no le entra|no me entra|no pasa|no le pasa|no me pasa|
      no llega|no le llega|no me llega|no alcanza|no sube|no agarro|no agarra|no jala|no da|falta|faltando|falto|
      jalando|jala|jalar|buscando|hambre|boqueando|se acaba|se me va|se le va|se me corta|se le corta|sed|
      manoteando|a bocanadas|poquito),
    <asfixia> & (no|puede|puedo|asma|labios|dedos|azules|morado|aire|acostar|acostarse|sentado|sentada|respirar|
      respira|pecho|fuerte|mucho|mucha|feo|ahorita|hablar|noche|caminar|dos pasos|muriendo|siento|ayuda|bofe|
      botando|siente|bebe|hijo|hija|mama|papa|creo|tos|flema|inhalador|terapia|peor|cada vez|repente),
    (cansa|agita|fatiga|ahoga|agito) & (hablar|respirar|dos pasos|caminar al bano|ir bano|nada mas hablando|
      comer) & (aire|no|ni|sentado|pecho|respirar|labios|puede),
    (no|ni) (puede|puedo) (acabar|terminar|completar|decir) & (frase|oracion|palabra|palabras),
    (acabar|terminar|completar|decir) (frase|oracion|dos palabras|una palabra|palabra) & (aire|no puede|no puedo|
      ni),
    no puede hablar & (aire|asma|respira|respirar|ahoga|agitado|agitada|cansado|pecho|inhalador),
    no me sale voz & (asfixiado|asfixiada|aire|pecho|ahogo), pecho & (tranca|trancado|trancao|cierra|cerro|
      cerrado) & (no|aire|voz|respirar|asfixiado|ahogo|repente|tos|fuerte),
    (duerme|dormir|acostar|acostarse|acostarme|acuesta|acuesto) & (sentado|sentada|no puede|no puedo|sin|almohadas|
      parado|parada) & (aire|ahoga|ahogo|respirar|respira|asfixia|resuello),
    jalando aire, hambre de aire, sed de aire, botando bofe, echando bofe, bota bofe, bota el bofe, echa bofe,
      no resuella, sin resuello, resuella feo, ahoguio, ahoguios, asfixiado, asfixiada, asfixiao, ahogandome,
      no jalo aire, no jalo el aire, se me corta la respiracion, se le corta respiracion, deja de respirar,
      para de respirar, pausas respirar, no me llega aire, respira poquito, respira muy poquito, casi no respira,
    <nopuede> & respirar,
    respirar & (cuesta|dificil|trabajo|apenas|batalla|batallo|no puedo|no puede|mucho trabajo),
    respiracion & (rara|agitada|rapida|cortada|entrecortada),
    <nopuede> <respirar>, no respira, no respiro, no esta respirando, dejo de respirar, deja de respirar,
    falta aire, falta el aire, me falta aire, le falta aire, falta de aire, sin aire, no me entra aire,
    no le entra aire, no entra aire, no agarro aire, no agarra aire, no jala aire, no jalo aire, no recibo aire,
    me ahogo, se ahoga, ahogando, me asfixio, se asfixia, asfixiando, asfixia, ahogandome, ahogandose,
    asfixiandome, respira mal, respiro mal, respira con dificultad, respirando con dificultad,
    dificultad respirar, dificultad respiratoria, jadea, jadeando, boqueando, se me va aire, se le va aire,
    se le va la respiracion, se queda sin aire, me quedo sin aire, no alcanza respirar, se me cierra pecho,
    no da aire, falta respiracion, falta la respiracion, ya no respira, me cuesta respirar, le cuesta respirar,
    sofocando, me sofoco, se sofoca, aogando, me aogo, se aoga, no respirar, ahogado, corta respiracion
  `),
  'breathing.blue': list(`
    <azul> & (no despierta|no responde|tose|pescuezo|cuerpo|frio|flojo|tieso|piso|espuma|respiracion|nariz|
      mirada|desmayo|ronca|rapido|aire|bano|labio),
    <boca> & <azul>,
    (pone|puso|poniendo|quedo|puse|ponen|pusieron|ponia|volvio|volviendo|ve|veo) (todo|toda|medio|media|todito|
      todita) <azul>,
    (pone|puso|poniendo|quedo|puse|ponen|pusieron|volvio) <azul>,
    <azul> & (respira|respirar|fatiga|asma|bofe|tose|tos|aire|ahoga|convulsion|llora|llorando|inhalador|oxigeno|
      ronca|roncando|pecho|mamar|come),
    (labios|cara|boca|dedos|bebe|nino|nina|hijo|hija|piel|lengua) & (azul|azules|morados|morado|morada|moradas|
      grises|gris|azulado|azulada|azulados|moraditos|moradito),
    se pone morado, se puso morado, se pone azul, se puso azul, poniendo morado, poniendo azul, se puso morada,
    esta morado, esta azul, esta morada, poniendo morada, se esta poniendo azul
  `),
  'breathing.struggling': list(`
    (respira|respirando|respiracion|resuella) & (con panza|panza|pancita|barriga|estomago|hombros|agachada|agachado|
      boqueando|boca abierta|como pescado|como perro|galopando|encorvado|encorvada|trabajando|batallando|batalla|
      cortado|entrecortado|muy cortito),
    (costillas|costillitas|costilla|pecho|pechito|panza|pancita|barriguita|barriga|boca estomago|boquita estomago|
      clavicula|claviculas|pescuezo|cuello|hoyito|garganta|esternon) & (hunde|hunden|hundiendo|sume|sumen|sumiendo|
      mete|meten|marcan|jalan|chupa|chupan|unde|unden|se le ven|se le notan|se le marca|hundido|hundida) & (respira|
      respirar|respirando|costillas|costillitas|bebe|nene|nena|nino|nina|hijo|hija|le|aire|tos),
    (nariz|naricita|naricitas|narices|narinas|naris|narises|nariz) & (aletea|aletean|aleteo|aleteando|abren|
      abriendo|inflan|ensancha|abre) & (respira|aire|bebe|nene|queja|meses|nino|nina|hijo|hija|costillas|rapido|
      mucho|le),
    (queja|quejido|quejidos|pujido|pujidos|puja|pujando|grune|grunido|gime|gatito|perrito|hervor|hierve pecho|
      hierve pechito|pita|chilla|rechina|silba|ronquido|estridor|gallo) & (aire|respira|respirar|respiracion|
      resuella|respirando|pecho),
    (respira|respirando|respiracion|respiraciones) & (rapido|rapidito|rapidisimo|agitado|agitada|agitadito|feo|raro|
      rara|pesado|con la panza|panza|dificil|fuerte|mucho trabajo|como perrito|60 veces|70 veces|trabajosa|
      con trabajo|trabajito|gorgorea|borbotea|cortito),
    asma & (fuerte|apretado|apretada|ahoga|ahogo|ahogando|no puede|no puedo|labios|azules|hablar|agitado|agitada|
      cansado|cansada|no se le quita|no cede|no baja|ataque|crisis|hunden|grave|pesima|aire|fatiga|fatigado|
      fatigada|bofe),
    fatiga & (asma|aire|pecho|bofe|hablar|inhalador|terapia|terapias|no se le quita|respirar|bien fuerte),
    costillas & (hunden|marcan|hundiendo|jalan|meten|sumen|ven),
    respira & (rapido|agitado|agitada|muy rapido|fuerte|rapidito|rapidisimo|con panza|con abdomen|silbido|quejido|
      quejandose|hundiendo|agitadamente),
    respirando & (rapido|agitado|fuerte|agitada),
    ataque asma & (fuerte|no|ayuda|dando|ahora|dio|mal|inhalador|tiene|respirar),
    asma & (fuerte|no puede|no respira|no se le quita|muy mal|muy fuerte),
    le silba pecho & (mucho|no|fuerte|respira),
    silbando pecho & no,
    quejido & respira,
    se le hunden, se le sumen, se le hunde, aletea nariz, aletean narices, hundimiento, crisis de asma
  `),
  'breathing.inhaler': list(`
    (inhalador|bombita|pompa|pompita|spray|terapia|terapias|nebulizador|maquinita|disparos|puff|puffs|pufs|bombazos|
      aparatito|vaporizador|nebulizaciones|nebulizacion|nebulizada|albuterol|atomizador|ventolin|salbutamol) &
      (no hace|no le hace|no me hace|no calma|no alcanza|no sirve|no ayuda|no le ayuda|no me ayuda|sigue igual|
      sigue ahogando|sigue mal|peor|ni con|no controla|no abre|no se compone|no se le quita|no se me quita|
      no agarra|y nada|ya ni|no le baja|no mejora|no afloja|no le afloja|ahoga|ahogo|no puede respirar|no respira|
      cada hora|ya no le|sigue silbando|sigue chillando|no efecto),
    (inhalador|nebulizador|albuterol|bombita|salbutamol|nebulizacion|nebulizaciones|spray|bomba de asma|inalador) &
      (no ayuda|no sirve|no hace|no funciona|no quita|no le hace|no me hace|no le ayuda|no me ayuda|no hace efecto|
      no se le quita|no ha ayudado|no mejora|no la mejora|no lo mejora|nada|no esta ayudando|no le quita),
  `),
  'anaphylaxis.swelling': list(`
    garganta & (chiquita|cerrando|cierra|apretada|aprieta|hinchando|hormigueo|bola|nudo) & (<alergeno>|vacuna|comi|
      comio|minutos|aire|respirar|ronchas|pastilla),
    (comio|comi|vacuna|inyeccion|pico|picadura|cacahuate|nuez|kiwi|mariscos|huevo|medicina|leche|antibiotico|probo|
      di) & (ronco|ronca|no deja de toser|rasca cuello|rasca garganta|vomitar|vomito|vomitando|ahoga|palido|
      hinchada|hinchado|silba) & (ronchas|cuello|ronco|ronca|tose|toser|cara|labios|lengua|garganta|minutos|rojo|
      roja|alergia|alergico|aire),
    (lengua|labios|labio|ojos|cara|garganta|boca|parpados|bemba|voz) & (gorda|gordo|gordos|salchicha|salchichas|
      globo|globos|pelota|enormes|enorme|cerraron|cerrados|cerrado|cerrando|rara|ronca|deforme|doble|triple|crecio|
      crecieron|gruesa|no cabe|no le cabe|bola|monstruo|sapo|camote|chorizo) & (<alergeno>|<ronchas>|<signoAlergia>|
      <inflama>|saliva|tragar|pasar saliva|hinchados|minutos|comio|comi),
    <ronchas> & (mareado|mareada|silba|silbando|corazon|desmayo|labios|lengua|respirar|vomito|vomitando|garganta|
      calambres|diarrea|apretado|aire|jr|epipen|inyeccion puse|ojos cerrados|desmayada|presion|voz|ronca|tos),
    (no puede|no puedo) (pasar|tragar) (saliva|nada|ni agua|ni saliva|baba) & (hinch|hinchado|hinchada|hinchados|
      hinchadas|garganta|lengua|ojos|ronchas|alergia|comio|pico|babea|aire|respirar|fiebre|voz|atorado|comida),
    <carita> & <inflama> & (<alergeno>|<ronchas>|<signoAlergia>|ahorita|rapido|repente),
    (labios|labio|lengua|galillo|campanilla|bemba) & <inflama>,
    <alergeno> & <ronchas> & <signoAlergia>,
    <alergeno> & (garganta|galillo|gaznate|lengua|labios) & (cierra|cierran|cerrando|cerrada|cerro|aprieta|apretada|
      pica|hincha|raspa|rara|inflamo|bola),
    (comio|comi|comiendo|cacahuate|cacahuates|mani|nuez|mariscos|camaron|camarones|abeja|avispa|hormigas|piquete|
      picaron|penicilina|amoxicilina|inyeccion|vacuna|alergico|alergica) & (desmayo|desmaye|no puede respirar|
      no respira|falta aire|asfixia|ahogando|morado|se puso morado|palido|flojito|aguado|ronchas y vomito|
      desvanecio|silbando),
    (cierra|cierran|cerrando|cerro|apreta|aprieta|tapa|tapando|cerrandose) & (garganta|gaznate|galillo|traquea),
    (ronchas|urticaria) & (cara|labios|lengua|garganta|ojos) & (hincha|hinchada|hinchando|hinchado|hinchan|hincho),
    cara & (hincha|hinchando) & (medicina|comer|pastilla|picadura|ronchas),
    <garganta> & <hinchado>,
    (cara|ojos) & <hinchado> & (comio|comi|pico|abeja|cacahuate|medicina|mariscos|camaron|alergia|alergico|alergica|
      ronchas|mani|nuez|avispa|nueces|respirar),
    ronchas & (respirar|garganta|vomita|vomitando|desmayo|mareo|hinchada|hinchado|lengua|labios|aire|todo cuerpo|
      vomito),
    (pico|picadura|abeja|avispa|cacahuate|cacahuates|mani|mariscos|camarones|camaron|nuez|nueces) & (hinchado|
      hinchada|hinchando|respirar|garganta|ronchas|desmayo|aire|labios|inflamado|lengua),
    se le cierra garganta, se me cierra garganta, se me esta cerrando garganta
  `),
  'anaphylaxis.named': list(`
    (epipen|epinefrina|autoinyector|adrenalina) & (use|usamos|inyecte|aplique|le puse|puse|pusimos|puso|ya le|ya me|no tengo|vencida|no sirve|no jalo|
      ahora|ronchas|hinchado|garganta|dosis|segunda|rapido|donde),
    epinefrina & (use|puse|usamos|necesito|puso),
    reaccion alergica & (fuerte|grave|severa|respirar|garganta|hincha|hinchando|ahora),
    anafilaxia, choque anafilactico, shock anafilactico, anafilactico, anafilactica
  `),
  'choking.now': list(`
    (leche|comida|agua|papilla|biberon) & (otro lado|mal camino|se ahogo|se ahoga|nariz) & (color|morado|morada|
      azul|no respira|no llora|flojo|no agarra|palido|respira),
    (canica|cuenta|bolita|moneda|juguete|pieza|frijol|maiz|semilla|boton) & (metio|metieron|boca|nariz|trago|
      puso) & (respirar|no puede|ahoga|ahogando|tose|azul|morado|llora|no respira|babea|garganta),
    (fue|paso|paso|fue por) (chueco|otro lado|mal lado|camino viejo|lado equivocado|camino equivocado) & (bistec|
      comida|carne|agua|pan|leche|no|tos|sonido|azul|voz|respira|pedazo),
    (comida|carne|bistec|pollo|pan|uva|dulce|hot dog|salchicha|moneda|bocado|comiendo|pastilla|tortilla|hueso|
      juguete) & (no le sale sonido|no sale sonido|no sale voz|no le sale voz|no hace ruido|no puede hablar|
      no habla|no respira|no puede respirar|se agarra cuello|se agarra garganta|azul|morado|arcadas|babeando|babea|
      manotea),
    (trago|se trago|metio) & (moneda|pila|iman|juguete|canica|boton|llave|arete|tornillo|tapita|uva|carrito|clavo|
      anillo|pieza|lego|peseta|cuara|quarter|centavo) & (babea|babeando|arcadas|tose|tos|no puede|respirar|llora|
      duele|vomita|ahogo|garganta|pecho|no quiere comer|azul),
    <atora> & <bocado> & (no puede|no respira|puede|garganta|pescuezo|galillo|gaznate|cuello|respirar|hablar|tose|tos|azul|morado|
      babea|se le|se me|hijo|hija|nino|nina|bebe|tia|tio|mama|papa|abuelo|abuela|anos|ayuda|con|agarra),
    (globo|moneda|monedita|hueso|huesito|uva|dulce|bolita|canica|pedazo|cacho|pelota|tapita|tapadera|juguete|espina|
      algo|pila|bocado|comida|carne|tortilla) (en|) (garganta|galillo|pescuezo|gaznate),
    (golpes|palmadas|golpecitos|heimlich|maniobra|apretones|abrazo|apretar panza) & (espalda|panza|heimlich|hice|
      hicimos|dimos|dando|doy) & (sigue|no sale|nada|no respira|no lo saca|aire|pedazo|igual|morado),
    (se agarra|se agarro|agarrandose|se lleva manos|se aprieta|manos en) & (cuello|garganta|pescuezo) & (no|
      comiendo|con|tos|hablar|carne|pan|aire|morado),
    no hace ruido & (garganta|boca|atorado|azul|comiendo|globo|morado), no puede toser, no puede tragar ni saliva,
      atragantao, atragantada, atragantado, se esta atragantando, se atraganto, no puede tragar baba,
      no le pasa comida & (babea|respirar|saliva),
    atoro & (garganta|comida|moneda|hueso|respirar),
    algo en garganta & (no puede|respirar|atorado),
    se trago moneda & (tose|babea|no),
    babea & no puede tragar,
    no puede tragar & (baba|saliva|respirar|babea),
    se atraganto, atragantando, atragantado, atragantada, me atragante, atragantandose, se ahogo con,
    ahogandose con, ahogando con, se esta ahogando, atorado en garganta, atorada en garganta, se le atoro,
    se me atoro, tiene algo garganta, atorada garganta, atorado garganta, trago moneda, se trago juguete,
    atraganto
  `),
};
