import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Bleeding, injuries and burns, as texted in Spanish. */
export const SPANISH_INJURY: LanguageRules['says'] = {
  'bleeding.will-not-stop': list(`
    (fistula|dialisis|cateter|acceso) & (chorrea|chorreando|sangra|sangrando|gotea|brota|sangre),
    (cuello|pecho|ingle|arteria|vena|yugular) & (botella|cuchillo|vidrio|cortada|corto|navaja|balazo|sangra|sangre|
      no para|dieron|picaron) & (no para|sangre|sangra|chorro|botella|cuchillo|picaron|cortaron|hondo|dieron),
    (vomit|vomita|vomitando|vomito|tose|tosiendo|escupe|escupiendo|popo|obra|orina) (rojo|roja|negro|sangre|
      puro rojo|puro cuajo),
    (nariz|boca|herida|cortada|encia|encias|muela|pierna|brazo|dedo|mano|cabeza|dialisis|fistula|anginas|
      amigdalas) & (sangra|sangrando|sangre|sangro) & (45 minutos|30 minutos|20 minutos|15 minutos|hora|horas|
      media hora|rato|toda noche|dos lados|traga|coagulos|empape|empapo|chorro|chorros|brincos|sin parar|no deja|
      no para|toalla|toallas|camisas|llena|lleno|desde),
    (sangre|sangra|sangrando) & (brincos|brinca|chorros|pulsa|latidos|escusado|taza|inodoro|bano lleno|charcos|
      piso lleno|a jarros|cubeta|empapada|empapado|empape|se me va luz|se me va la luz|desmayar|desmayo|desmayando|
      mareo|palido|palida|debil),
    (escusado|taza|inodoro|excusado|bano) & (sangre|coagulos) & (lleno|llena|roja|mucha|coagulos|desmay|mareo|pura),
    <sangre> & (no corta|no se corta|no cuaja|no coagula|no se me corta|no se le corta|no quiere parar|no para|
      no deja|no estanca|no se estanca|sigue saliendo|muchisima|un chorro|a chorros|chorreando|chorrea|brota|
      brotando|borbotones|salpica|hora|horas|20 minutos|30 minutos|media hora|litros|no la podemos parar|
      no puedo parar|no se detiene|no se me quita|no se le quita|a mares|un monton|por todos lados|alberca de|
      charco|banado|banado|como llave|manguera|mucha),
    (toalla|toallas|trapo|trapos|playera|camisa|gasa|gasas|sabana|venda|vendas|vendaje|panuelos|camiseta|
      almohada) & (empapo|empapa|empapada|empapado|empapadas|lleno|llena|chorreando|remojo|sangre|empapan|traspasa|
      traspaso) & (cortada|herida|sangre|sangra|minutos|apreto|aprete|apriete|aprieto|presion|aprete|nariz|dedo|
      mano|cortadura|pierna),
    (anticoagulante|anticoagulantes|warfarina|coumadin|eliquis|xarelto|pradaxa|plavix|adelgazar sangre|
      sangre delgada) & (sangra|sangre|sangrando|moretones|golpe|cabeza|cayo|cai|popo negro|vomito|no para|crecen|
      oscuro),
    no puedo parar sangre, no le para sangre, sangra como llave, se esta vaciando, se desangra, sangrando mucho,
      esta banado en sangre,
    <sangra> & <noPara>,
    sangre & (chorro|chorros|por todos lados|charco|por todas partes),
    sale sangre & (no para|no se|chorro|borbotones|mucha),
    desangrando, desangra, hemorragia, perdiendo sangre, pierde sangre, perdiendo mucha sangre, sangrado abundante
  `),
  'bleeding.inside': list(`
    <echa> & <sangre> & (boca|viva|cuajarones|cuajaron|coagulos|pura|roja|fresca|higado|cirrosis|tos|toser|vomito|
      mucha|negra|tomador|estomago|anginas|amigdalas|operaron|oscura|cafe|mareo|harta|chorro|bastante|desde|hoy|
      tuberculosis|pulmon|flema|ahorita|taza|vaso|bano|popo|recto|abajo),
    (tosiendo|tose|toso|tosio|escupe|escupiendo|escupo|escupio|arroja|arrojo|arrojando|vomita|vomito|vomite|
      vomitando|guacareo|devolvio|gomito|gomita|bomito|bota|boto|botando|deposita|devuelve) <sangre>,
    (popo|popo|caca|heces|excremento|obra|obro|obrando|evacua|evacuo|evacuando|deposiciones|bano|pupu|pupo|mierda|
      eses|hago del bano) & (negro|negra|negras|prieto|brea|chapopote|alquitran|pegajoso|pura sangre|mucha sangre|
      coagulos|vino|morcilla|petroleo|tinto|jalea|cafe) & (mareo|mareado|mareada|debil|sangre|huele|pegajoso|brea|
      chapopote|alquitran|petroleo|desmayo|palido|palida|warfarina|dolor|chorro|apestoso|desde|dias|coagulos|jalea),
    (asientos|poso|posos|borra|cuncho|cafe molido|granos cafe|como cafe) & (vomito|vomita|vomite|vomitando|guacareo|
      arroja|devuelve),
    <vomita> & sangre,
    vomito & (cafe molido|granos de cafe|asientos cafe|negro|posos cafe),
    (popo|heces|excremento|caca|evacuacion|evacuaciones) & (negro|negra|negras|pura sangre|alquitran|chapopote|
      con sangre),
    coagulos & (grandes|muchos|sangre),
    sangre por recto & (mucha|mareo),
    sangre en vomito, evacua sangre, obra sangre, pura sangre
  `),
  'bleeding.wound': list(`
    (motosierra|sierra|machete|hacha|cuchillo|lamina|vidrio|navaja|taladro|esmeril|pulidora|podadora|molino|
      maquina) & (hondo|honda|profundo|profunda|muslo|hueso|empape|empapo|sangre|sangra|sangrando|dedo|dedos|pierna|
      brazo|mano|cuello|cara|corto|corte|abrio) & (hondo|honda|hueso|empape|empapo|sangre|sangra|sangrando|chorro|
      brincos|mocho|volo|no para|camisas|toalla|trozo|abierto|abierta|colgando|cuelga),
    (cortada|cortadura|herida|tajo|rajada|rajon|cortadota|corte) & (honda|profunda|hasta hueso|se ve hueso|grasa|
      no cierra|sangre|sangra|empapo|chorro|chorrea|machete|sierra|vidrio|motosierra|tendon|abierta|amarillo|
      boca abierta|enorme),
    (mocho|mocho|arranco|volo|cerceno|amputo|trozo|se le fue|corto|perdio|rebano|machuco) (dedo|dedos|mano|pie|
      oreja|punta dedo|pedazo dedo|brazo|dedito|pierna),
    (metieron|dieron|dio|metio|pego|pegaron|recibio) (tiro|tiros|balazo|balazos|plomazo|plomazos|cuchillazo|
      machetazo|navajazo|punalada|punaladas|puntazo|fierrazo),
    (picaron|pico|pincharon|cortaron) & (cuchillo|navaja|machete|pica hielo|punal|punal|botella),
    (clavo|enterro|ensarto|encajo|atraveso|metio|encajado|enterrado|ensartado) & (cuchillo|varilla|vidrio|fierro|
      palo|desarmador|tijeras|sierra|clavo grande|rastrillo) & (pecho|panza|ojo|cuello|espalda|estomago|pierna|
      brazo|pie|cuerpo|cabeza|barriga|mano|se le|se me),
    baleado, balearon, balacearon, apunalaron, apunalado, machetazo, machetearon, punaladas, desmembro,
    (corto|corte|cortado|arranco|mocho|volo) & (dedo|dedos|mano) & (sierra|machete|cuchillo|todo|se le|completo|
      entero|hueso|se me|pedazo),
    apunalado, apunalada, apunalaron, acuchillaron, balazo, balazos, le dispararon, me dispararon, dispararon,
    herida bala, se ve hueso, se le ve hueso, hueso salido, hueso de fuera, cortada profunda, herida profunda,
    se me ve hueso, herida de bala, navajazo
  `),
  'head-injury.signs': list(`
    <golpe> & <cabeza> & (veces|dormido|dormida|durmio|quedo dormido|tres veces|vomitado|inconsciente|sin sentido|
      mal|no esta bien|no habla|llora mucho|no deja de llorar|grita|sangrando mucho|abierta|hueso|tubo|bate|botella|
      ladrillo|martillo|caballo),
    (noquearon|noqueo|noqueado|noqueada|pelotazo|codazo|cabezazo|balonazo|knock out|nocaut) & (pregunta|vomita|
      vomito|confundido|confundida|mareado|dormido|cabeza|desmayo|inconsciente|no se acuerda|mismo|ve),
    (pregunta|repite|preguntando|repitiendo) (mismo|misma cosa|lo mismo) & (vez|veces|golpe|futbol|cayo|caida|
      choque|partido|rato|otra),
    (bebe|recien nacido|recien nacida|bb|tiernito|tiernita|meses) & (solto|resbalo|cayo|cai|tire|aventaron|
      deje caer) & (piso|suelo|cama|sillon|sofa|cabeza|escaleras|brazos|cuna|cambiador|azulejo|cemento) & (aguado|
      flojo|floja|aguada|vomito|vomita|dormido|dormida|no llora|cabeza|hinchado|chichon|palido|raro|rara|llora|mes|
      recien),
    <cabeza> & <golpe> & <signoCabeza>,
    <golpe> & (pregunta mismo|preguntar mismo|pregunta lo mismo|preguntar lo mismo|preguntando lo mismo|
      mismas preguntas|repite mismo|repite lo mismo|no se acuerda|no me acuerdo|no recuerda|no recuerdo nada),
    <golpe> & (sangre|liquido|agua|aguita|sangra|sangrando) & (oido|oidos|oreja|orejas),
    <golpe> & (cuna|cama|sillon|sofa|cambiador|escalera|escaleras|brazos|silla|andadera|mesa|litera|carreola|
      columpio|carrito|hamaca|nuca) & (vomita|vomito|vomitando|basca|duerme|dormido|dormida|sueno|no despierta|
      llora raro|no llora|aguado|flojo|flojito|convulsion|mollera|chichon|hundido|ido|palido|ojos|nuca|inconsciente|
      no reacciona|no deja de llorar|de cabeza|cabeza),
    (chichon|chipote|golpe cabeza|descalabro|porrazo|boloncho|golpe) & (no ve|no veo|no veo bien|no ve bien|
      veo doble|vomito|vomita|vomite|desmayo|desmaye|dormido|sueno|hundido|enorme bebe|aguado|confundida|confundido|
      mareo y vomito|habla raro),
    (bebe|recien nacido|recien nacida|bebito|bebita|bb|semanas|mes) & (cayo|cai|solto|resbalo|caido|dejo caer|
      deje caer|tire) & (cabeza|nuca|piso|cemento|escalera|escaleras|sillon cabeza),
    (pego|golpeo|dio) & cabeza & (anticoagulante|warfarina|coumadin|eliquis|xarelto|plavix|adelgazar sangre),
    descalabro & (techo|sangre|sangra|vomita|mucho|no para|inconsciente|escalera|hueso), se abrio cabeza,
      se partio cabeza, se rajo cabeza, craneo & (roto|fractura|hundido|abierto),
    (golpeo|golpe|pego|cayo|golpee|pegue|cai|golpazo|trancazo) & cabeza & (vomita|vomito|vomitando|sueno|dormido|
      dormida|desmayo|sangra|sangre|confundido|confundida|anticoagulante|warfarina|convulsion|no despierta|mareo|
      mareado|duele mucho|inconsciente|pupila|pupilas|raro|rara|chichon|hundido|adormilado|somnoliento|coumadin|
      sangrando|perdio|vomitado|bebe|mareada|liquido|desmaye|eliquis|aturdido|escaleras),
    (cayo|cai) & (cama|cuna|escaleras|cambiador|techo|escalera|sillon|mollera) & (vomita|vomito|vomitando|
      no despierta|dormido|raro|cabeza|sueno|desmayo|no se mueve|inconsciente|aguado),
    pupila & (grande|diferente),
    liquido & (oido|nariz) & (golpe|cayo),
    una pupila mas grande, pupilas diferentes, golpe fuerte cabeza, golpe fuerte en cabeza
  `),
  'head-injury.neck-back': list(`
    (cuello|nuca|espalda|columna|pescuezo|cintura) & (trono|sono|quebro|rompio|crujio|golpe|golpeo|lastimo|cayo|
      accidente|choque|clavado) & (no siente|no siento|no mueve|no muevo|no puede mover|no puedo mover|piernas|
      brazos|manos|hormiguean|dormidas|dormidos|hormigueo|basca|vomita|duerme|no puedo voltear|pies),
    (espalda|cintura|columna) & (orino encima|no siento|no controla|me orino|se orina|entrepierna|silla de montar|
      no siente) & (piernas|pipi|popo|bano|pis|entrepierna|orina|orino),
    (cuello|espalda|columna) & (lastimo|rompio|lastime|choque|accidente|cayo|quebro|fractura|trono) & (no siente|
      no siento|no mueve|no muevo|no puede mover|no puedo mover|piernas),
    (cayo|cai|choque|accidente) & (no siento|no siente|no puede mover|no puedo mover) & (piernas|brazos|cuerpo|
      pies),
  `),
  'burn.big': list(`
    (cayo|sento|metio|resbalo|tropezo) & (olla|fogata|brasas|lumbre|asador|chimenea|comal|agua hirviendo|
      agua caliente|frijoles|aceite|caldo|tina caliente|carbon),
    (sosa|acido|cloro|cal|quimico|limpiador|gasolina|chile no|pegamento|cemento|bateria|amoniaco) (en|) (ojo|ojos|
      cara),
    (ampolla|ampollas|ampollo|ampollado) & (sopa|aceite|agua|olla|cafe|caldo|plancha|lumbre|panza|cara|cuerpo|pecho|
      brazo|piernas|mano|toda|todo|bebe|nino|nina|vapor|sol no),
    (jalo|volteo|tiro|vacio|cayo|derramo|echo) & (olla|sopa|cafe|caldo|sarten|aceite|frijoles|agua hirviendo|
      agua caliente|tetera|taza) & (encima|panza|cara|pecho|brazo|brazos|cuerpo|piernas|manos|bebe|nino|nina|hijo|
      hija|nene|nena|ampollas|espalda),
    (exploto|explota|prendio|llamarada|flamazo) & (cara|cejas|pelo|manos|ronco|voz|pestanas|cuerpo),
    <quema> & <piel> & (<caliente>|ampollas|despega|cae|grande|toda|todo|feo|bebe|nino|nina|hijo|hija|negro|negra|
      blanca|pela|grita|tercer|hueso|cuero|cara|genitales|ojos|respirar),
    (salpico|salpicaron|cayo|echo|echaron|derramo|exploto|revento|prendio|agarro|tiro|aventaron|brinco|volteo|vacio|
      prendieron|rocio|rocio|avento|brinco) & <caliente> & <piel>,
    (flamazo|llamarada|explosion|lumbre|fuego) & <piel>,
    (cuero|piel|pellejo) & (despega|despego|desprende|desprendio|cae|cayendo|levanta|levanto|chicharron|pelando|
      pela) & (quemo|queme|quemadura|lumbre|aceite|agua|manteca|caliente|comal|fuego|mano|manos|cara|ampollas|
      acido),
    (agua|sopa|cafe|aceite|caldo|te) (hirviendo|caliente) & (encima|bebe|nino|nina|hijo|hija|nene|nena|mano|cara|
      pecho|brazo|pierna|pies|espalda),
    (ropa|pelo|cabello|casa|cocina|cuarto|cama|camisa|trailer) & (prendio fuego|agarro fuego|agarro lumbre|incendio|
      en llamas|incendiando|quemando),
    (humo|incendio|fuego|lumbre) & (trago humo|respiro humo|tose negro|hollin|adentro|atrapado|atrapada|ronco|
      no puede salir),
    (acido|cloro|sosa|cal|amoniaco|quimico|limpiador|thinner|gasolina|destapacanos|pegamento|resistol|kola loka|
      bateria) & (ojo|ojos|ojito|ojitos|cara),
    (quemo|quemadura|quemado|quemada|queme|quemaduras|quemandose|quemando) & (cara|manos|ampollas|aceite|
      agua hirviendo|agua caliente|todo cuerpo|grande|fuego|pecho|bebe|nino|nina|hijo|hija|tercer grado|hirviendo|
      piel|brazo|pierna|fea|muy feo|espalda|genitales|quimico|mano|cuerpo|ojos|sopa|cafe|estufa|lumbre),
    (cayo|derramo|tiro|echo|echaron) & (agua hirviendo|aceite caliente|agua caliente|aceite|cafe caliente|
      sopa caliente|hirviendo),
    se incendio & (casa|ropa|cocina|pelo),
    incendio & (casa|ayuda),
    se esta quemando, esta en llamas, en llamas, quemadura tercer grado
  `),
  'burn.electric': list(`
    (corriente|cable|enchufe|luz|electric) & (quede pegado|quede pegada|quedo pegado|quedo pegada|pegado|patada|
      toque|sacudio|tumbo|avento|avento) & (pecho|mano|duele|corazon|quemo|desmayo|mareo|brazo|corriente),
    (pego|dio|tiro|agarro|aviento|avento|tumbo|pegado|paso|recibio) (luz|corriente|toque|toques|descarga|
      corrientazo|electricidad|calambre electrico|choque electrico) & (cable|enchufe|contacto|mareado|mareada|mano|
      quemo|quemada|negra|desmayo|inconsciente|pecho|corazon|no responde|tirado|duro|fuerte|alto voltaje|volo|cayo|
      boiler|mojado|tumbo),
    (cable|enchufe|contacto|alto voltaje|transformador|poste) & (corriente|luz|electric|descarga|toque|electrocuto|
      pegado|quemo) & (mano|mareado|negra|desmayo|no responde|tirado|pego|dio|boca|nino|nina|hijo|bebe|mordio|
      metio),
    corrientazo, electrocutado, electrocutando, se electrocuto, quedo pegado a la corriente, quedo pegado al cable,
    toque electrico & (fuerte|quemo|pecho|desmayo|duele),
    agarro cable & (luz|corriente|quemo),
    toque de luz & (fuerte|pecho|quemo),
    electrocuto, electrocutado, electrocutada, se electrocuto, descarga electrica, le cayo rayo, cayo rayo,
    me dio corriente, le dio corriente
  `),
  'other.injury': list(`
    (cayo|cai|aventaron|tiro|brinco|resbalo) & (segundo piso|tercer piso|techo|azotea|balcon|andamio|barranco|poste|
      escaleras abajo|arbol|caballo|ventana|puente|montacargas|precipicio),
    (no puedo moverme|no me puedo mover|no puede moverse|no se puede mover|no puedo levantarme|no se puede levantar|
      no se puede parar) & (vengan|ayuda|necesito|caida|cayo|cai|dolor|mal|sola|solo|suelo|piso|cadera|pierna|
      espalda|golpe),
    necesito que vengan por mi, vengan por mi & (mal|muriendo|ayuda|no puedo), vengan rapido, vengan ya, apurense,
      apurense & (muere|respira|sangre|mal),
    (<golpe>|moto|bicicleta) & <alto> & (no se mueve|no mueve|no puede|no puedo|cabeza|espalda|cuello|duele|
      no responde|inconsciente|sangra|sangre|oido|vomita|no siente|no siento|desmayo|hueso|respirar|quejando|grita),
    (atrapado|atrapada|atrapados|prensado|prensada|prensados|aplasto|aplastado|aplastada|debajo|abajo|sepultado|
      enterrado|machucado|machuco|cayo encima|le cayo|volco encima) & (tractor|carro|troca|camion|camioneta|maquina|
      escombros|tierra|derrumbe|arbol|zanja|montacargas|pared|barda|llanta|trailer|rueda|mueble|ropero|tele encima|
      viga|losa|van|auto|coche|cosechadora|rastra|prensa),
    (accidente|choque|chocamos|choco|chocaron|volcadura|volcaron|volco|volteo|volteamos|voltearon) & (herido|herida|
      heridos|malherido|prensado|prensada|sangra|sangre|inconsciente|atrapado|atrapada|no responde|tirado|tirada|
      salio volando|grave|no se mueve|cuello|espalda|pecho|panza|carro|troca|moto|carretera|freeway|ahorita|
      respirar|cinturon|embarazada) & (herido|herida|heridos|malherido|prensado|prensada|sangra|sangre|inconsciente|
      atrapado|atrapada|no responde|tirado|tirada|volando|grave|no se mueve|cuello|espalda|pecho|panza|respirar|
      duele|dolor|embarazada|hay),
    hay accidente & (hermano|prensado|heridos|ayuda|esposo|esposa|hijo|hija|carretera), (atropello|atropellaron|
      atropellado|atropellada|arrollo|arrollaron|embistio|lo llevo carro|paso encima),
    (hueso|huesito) & (salido|sale|salio|de fuera|afuera|se ve|asoma|asomando|picando piel|atraviesa), (pierna|
      brazo|pie|mano|muneca|tobillo) & (volteado|volteada|al reves|chueca|colgando|doblada|deforme) & (cayo|cai|
      golpe|hueso|duele|dolor|accidente|grita|llora),
    explosion, exploto & (mano|cara|cohete|cuete|bateria|celular|tanque|olla|boiler|calentador|transformador),
      pecho & (pateo caballo|patada caballo|volante), amputado, amputada, aplastado & (pecho|mano|pierna|brazo|
      cabeza), prensado, prensada,
    (accidente|choque) (carro|auto|moto|camion|coche) & (herido|herida|sangra|dolor|cuello|no puedo|duele|atrapado|
      cabeza|pecho|ahora|acabo|espalda),
    (atropello|atropellaron|atropellado|lo atropello|la atropello|atropellada),
    (cayo|cai) & (techo|escalera|escaleras|balcon|ventana|segundo piso|andamio) & (no puede|no puedo|cabeza|espalda|
      mueve|sangra|cuello|duele),
    (cayo|cai) & (no me puedo levantar|no se puede levantar|no puede levantarse|no puedo levantarme|
      no puede caminar|no puedo caminar|no me puedo parar|no se puede parar|no puedo pararme|no puede pararse),
    cadera & (rota|quebro|rompio|fracturo),
    pierna & (doblada al reves|hueso),
    aplasto & (mano|pie|pierna|pecho|carro|dedo),
    fractura expuesta
  `),
};
