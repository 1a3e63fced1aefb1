import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Devices that keep somebody alive, heat, water, bites and calls for help, as texted in Spanish. */
export const SPANISH_DEVICE_AND_OUTSIDE: LanguageRules['says'] = {
  'device.airway': list(`
    (bipap|cpap|ventilador|traqueo|oxigeno) & (sin ella|sin el|sin la maquina|enfermera no|no llego enfermera|apago|
      no prende) & (respirar|respira|no puede|azul),
    (traqueo|traqueostomia|traqueotomia|canula|canulita|tubito cuello|tubo cuello|tubito garganta|hoyito cuello|
      hoyo cuello|traque|trach|trake|tubo respirar|tubito respirar) & (tapo|tapa|tapada|tapado|salio|sale|zafo|safo|
      moco|mocos|flema|flemas|sangre|sangra|sangrando|no entra|no pasa|no jala|no jalo|aspirar|aspirador|succion|
      no puedo|jalo|arranco|azul|morado|ahoga|bloqueada|bloqueo|cerro|cerrando|se le fue|cayo|obstruida|sello),
    (traqueo|traqueostomia|canula|traquea|traqueotomia|trach|traq) & (salio|se salio|tapada|tapado|tapo|bloqueada|
      no entra|se zafo|zafo|atorada|sangra|sangre|no puedo aspirar|no puedo meter|moco|mocos|no pasa|se le salio|
      obstruida|arranco),
  `),
  'device.failed': list(`
    (sin oxigeno|se acabo oxigeno|quedo sin oxigeno|no hay oxigeno|oxigeno se acabo|sin tanque|ultimo tanque|
      tanque vacio) & (mama|papa|abuelo|abuela|hijo|hija|esposo|esposa|compania|no contesta|no llega|respirar|azul|
      ahoga|me|quedo|nos|que hago),
    (alarma|pita|pitando) & (ventilador|respirador|bipap|monitor|concentrador|oxigeno|lvad|marcapasos|traqueo) &
      (no se calla|gris|azul|no para|sigue|roja|y|baja|palido|no se),
    (aparato|bomba|maquina|maquinita|dispositivo|lvad|heartmate|bateria) & corazon & (pita|pitando|alarma|suena|
      sonando|flujo|bajo|rojo|apago|apaga|bateria|desconecto|error|chilla),
    flujo bajo & (aparato|bomba|lvad|maquina|alarma|pita|corazon),
    (maquina respirar|maquinita respirar|maquina de respirar|ventilador|respirador|bipap|concentrador|tanque|
      tanques|oxigeno|aparato oxigeno|aparato respirar|maquina oxigeno|monitor apnea|monitor) & (apago|apaga|
      apagando|no prende|no enciende|no sirve|no jala|no funciona|descompuso|fallo|fallando|pita|pitando|suena|
      sonando|alarma|alarmas|se acaba|acabo|acaba|acabando|vacio|casi vacio|ultimo|queda poquito|no queda|
      se nos acaba|quemo|echo humo|error|no llega|no llego|tiro|golpeo|dejo de|baja presion|no saca) & (oxigeno|
      hijo|hija|mama|papa|esposo|esposa|abuelo|abuela|respira|respirar|azul|bateria|tanque|no|casi|vacio|apago|
      queda|solo|suena|pita|alarma|nino|nina|bebe|nene|prende|ahorita|ya|y|se),
    (valvula|shunt|derivacion|hidrocefalia) & (vomita|vomito|vomitando|dormido|dormida|sueno|cabeza|mollera|ojos|
      fiebre|convulsion|tapo|tapada|hinchado|irritable|no despierta|ojos abajo|llora),
    (marcapasos|marcapaso) & (pita|pitando|suena|mareo|mareado|desmayo|desmaye|salio|se ve|apago|toques|descargas|
      pecho),
    (ventilador|respirador|oxigeno|concentrador|tanque de oxigeno|maquina de oxigeno|maquina respirar|
      maquina para respirar|bipap|aspirador|cpap|maquina oxigeno) & (apago|se apago|no funciona|no sirve|dejo|
      descompuso|fallo|fallando|pitando|alarma|acabo|se acabo|termino|vacio|no prende|paro|rompio|acabando|no jala|
      descompuesto|suena|se nos acaba|por acabarse|no enciende|quebro|se fue|sonando|desconecto),
    valvula & (tapada|vomita|dolor cabeza|dormido|falla|fallando|bloqueada|infectada|cabeza) & (shunt|cabeza|
      hidrocefalia|vomita|dormido|fiebre|derivacion),
    marcapasos & (pitando|fallo|paro|no funciona|suena|descargas),
  `),
  'device.power': list(`
    (luz|corriente|electricidad|apagon) & (fue|no hay|sin|cortaron|corto|quitaron|apagon) & (succion|ventilador|
      oxigeno|maquina|bateria|concentrador|bipap|nebulizador|alimentacion|traqueo|dialisis),
    (luz|corriente|electricidad|energia|apagon|planta|generador) & (fue|fue por|no hay|sin|cortaron|corto|quitaron|
      apagon|acabo|volvio|vuelve|no llega|tumbo|huracan|tormenta|perdimos|no tenemos) & (<equipo>|maquina|maquinita|
      maquina de respirar|respirar|tanque|tanques|bateria|baterias|vive con|succion|ventilador|oxigeno|alimentacion|
      dialisis|nebulizador|traqueo|concentrador),
    apagon & (oxigeno|maquina|ventilador|bateria|respirador|traqueo|concentrador|succion),
    (luz|electricidad|corriente|energia) & (se fue|fue|cortaron|no hay|sin|se corto|quitaron|no tenemos|
      se nos fue) & (ventilador|oxigeno|respirador|maquina|concentrador|traqueo|aspirador|bomba|equipo|monitor|
      dialisis|bateria|nebulizador),
  `),
  'device.line': list(`
    (boton|sonda|tubo|tubito|gastrostomia|peg|mickey) & (estomago|panza|panzita|barriga|alimentacion|comer|
      comida) & (jalo|salio|arranco|zafo|no puedo meter|no se lo puedo|no entra|cerrando|hora|saco|se le salio),
    (cateter|tubito pecho|tubito|linea|picc|mediport|port|hickman|broviac|permacath|via central|cateter dialisis|
      catete) & (rompio|roto|revento|revento|salio|jalo|jalaron|arranco|sangre|sangra|sangrando|sale|gotea|pus|
      roja y fiebre|temblando|tembladera|escalofrios|fiebre|calentura|aire|destapo|corto|abrio),
    (fistula|injerto|acceso) & (sangra|sangre|sangrando|chorro|revento|no para|abrio|no zumba|no vibra),
    (gastrostomia|sonda|boton|mickey|mic-key|peg|tubo estomago|tubito panza|tubo panza|gtube) & (salio|sale|arranco|
      jalo|zafo|safo) & (vomita|vomito|panza dura|sangre|sangra|no entra|cerro|cerrando|hora|horas|duele|fiebre|
      nuevo|recien),
    (cateter|linea central|picc|puerto|via central|cateter de dialisis|broviac) & (salio|se salio|rompio|se rompio|
      sangra|sangrando|fiebre|escalofrios|calentura|roto|arranco|gotea|se arranco|quebro),
    fistula & (sangra|sangrando|revento|abultada),
    (sonda|tubo alimentacion|boton gastrico|gastrostomia|tubo de alimentacion|tubo estomago) & (salio|se salio|
      arranco|zafo) & (sangre|vomita|fiebre|dolor|horas|no puedo|sangra|cierra),
  `),
  'environmental.heat-cold': list(`
    (calor|caliente|sol|uva|fresa|campo|techo|obra|trabajando|pizcando|fil|labor|cosecha) & (cayo|no reconoce|
      no conoce|desmayo|confundido|confundida|desplomo|no responde|no contesta|tieso|convulsion|no sabe) &
      (caliente|calor|sol|uva|campo|techo|trabajando|hirviendo|colorado|fil|pizca|labor|rojo),
    (caliente|hirviendo|seco|colorado|sol|calor|techo|fil|campo|obra|labor) & (diciendo locuras|dice locuras|
      hablando locuras|locuras|incoherencias|diciendo cosas|habla raro|no sudo|sin sudar|seco|confundido|
      desorientado) & (calor|techo|sol|seco|campo|fil|dia|caliente|obra|jale|trabajo|labor|pizca),
    (carro|troca|camioneta|van|auto|coche|guagua) & (dejo|dejaron|olvido|olvidaron|encerrado|encerrada|quedo|deje|
      adentro|encerro|deje olvidado|llaves adentro) & (bebe|nino|nina|hijo|hija|nene|nena|roja|rojo|calor|sol|
      llaves adentro|sudando|aguada|criatura),
    (calor|sol|pizca|labor|field|fil|asoleado|asoleada|asoleo|insolacion|insolado|insolada|golpe calor|corriendo|
      techo|construccion|sauna|temporada|obra) & (no suda|ya no suda|seco|colorado y seco|no sabe|confuso|confusa|
      confundido|confundida|incoherencias|desmayo|desmaye|desmayado|desvanecio|vomita|vomitando|delira|tambalea|
      hirviendo|convulsion|no responde|como borracho|disvaria|ido|desplomo|piel caliente|perdio|calambres vomito|
      habla raro),
    (nieve|frio|helado|hielo|congelado|congelada|congelo|congelando|nevada|freezer|helada|heladera|rio helado|
      intemperie) & (habla raro|no tiembla|ya no tiembla|confuso|confusa|confundido|confundida|azul|azules|morado|
      dormido|no siente|no siento|negro|negros|blanco y duro|tieso|tiesa|no despierta|no reacciona|dedos negros|
      dedos blancos|dedos duros|lento|perdido),
    (rayo|relampago) & (cayo|pego|alcanzo|tumbo|tirado),
    insolacion & (confundido|confundida|desmayo|vomita|no suda|fuerte|fiebre|desmayada),
    (sol|calor|carro caliente) & (desmayo|confundido|confundida|no suda|inconsciente|no responde|desvanecio|
      piel seca|delira|desmayado|colapso),
    (dejo|dejaron|quedo|encerrado|encerrada) & carro & (bebe|nino|nina|hijo|hija|calor),
    congelado & (dedos|no siente|pies|negro|blancos),
    congelados & (dedos|pies),
    golpe de calor, golpe calor, hipotermia
  `),
  'environmental.bite': list(`
    (mordio|pico|pico|mordido|picado|pique) & (vibora|alacran|serpiente|culebra|arana|abejas|murcielago|mapache|
      escorpion|cascabel) & (lengua|tobillo|mano|pie|duerme|hinch|dedo|pierna|brazo|nino|hija|hijo|babea|vomita|
      cuello|cara|me|le),
    murcielago, (mordio|rasguno|arano|mordieron) & (mapache|zorrillo|zorro|coyote|mono|callejero|rabia|desconocido),
    (mordio|mordedura|mordida|pico|picadura|piquete|picaron|mordieron|ataco|pico|pique) & (vibora|culebra|serpiente|
      cascabel|nauyaca|barba amarilla|coral|coralillo|mocasin|cobriza|copperhead|viuda negra|capulina|violinista|
      reclusa|alacran|escorpion|alacran guero|medusa|raya|mantarraya|aguamala|murcielago|mapache|zorrillo|zorro|
      coyote|mono|rata rabiosa|rabia|perro bravo|perro calle|perro rabia|espuma|vampiro|cien pies|ciempies|pitbull|
      tarantula),
    (abejas|avispas|enjambre|avispero|hormigas) & (muchas|cien|100|50|picaron todo|encima|enjambre|cuerpo|atacaron|
      por todos lados),
    (perro|gato|perros) & (ataco|ataque|mordio|atacaron|destrozo|arranco) & (cara|cuello|cabeza|bebe|nino|nina|
      pedazo|hueso|profundo|sangra|sangre|cuero cabelludo|arranco|no suelta),
    murcielago & (cuarto|cama|cara|dormido|mordio|toco|amanecio),
    (mordio|picadura|mordida|pico|mordedura|picaron|mordieron) & (vibora|culebra|serpiente|murcielago|mapache|
      zorrillo|rabia|cascabel|viuda negra|alacran|escorpion|perro callejero|arana violinista|coralillo|coyote|
      perro rabioso|zorro),
    perro & (mordio|ataco|mordida) & (cara|cuello|profunda|bebe|feo|sangra|hueso),
  `),
  'environmental.water': list(`
    (debajo|bajo|fondo) agua & (minuto|minutos|tosio|tose|cansado|cansada|no respira|saco|sacamos|vomito|dormido|
      rato|segundos),
    (lago|hielo|rio|alberca|agua|tina|mar) & (cayo|rompio|hundio|saco|sacamos|metio) & (sueno|dormido|tembl|
      temblaba|tiembla|azul|morado|frio|tose|tosiendo|raro|confundido|no respira|vomito|espuma),
    (incendio|quemo casa|humo|lumbre) & (tose|tosiendo|negro|hollin|mareada|mareado|ronco|ronca|respirar|
      dolor cabeza|nariz),
    <agua> & (sacamos|sacaron|saque|saco|rescataron|encontramos|encontre|sumio|hundio|ahogo|ahogando|ahogaba|trago|
      cayo|flotando|metio|boca abajo|caido|ahogar) & (agua|nariz|tos|tose|tosiendo|azul|morado|morada|no respira|
      respira|respira raro|espuma|confuso|confundido|desmayo|inconsciente|dormido|dormida|vomita|vomito|fria|frio|
      no reacciona|no responde|flojo|pecho|no despierta|flotando|boca abajo|minutos|hundio|palido|sueno|sueno|
      cansado|raro),
    (se ahogo|se estaba ahogando|casi se ahoga|casi se ahogo|se hundio|echa agua|saca agua|bota agua|flotando) &
      (<agua>|agua|nariz|boca|no respira),
    clavado & (cabeza|cuello|no mueve|no siente|alberca|piscina|rio),
    (se ahogo|ahogo|ahogando|cayo|hundio|encontramos|encontre|casi se ahoga|trago agua|debajo agua|bajo agua) &
      (alberca|piscina|tina|agua|banera|rio|lago|pila|cubeta) & (tose|azul|respira|no|tosiendo|morado|desmayo|
      inconsciente|boca abajo|hundio|ahoga|ahogo|saco|vomito),
    casi se ahoga & (alberca|tina|agua|piscina),
  `),
  'other.dying': list(`
    (se nos|se me|se) (muere|esta muriendo|va muriendo|esta yendo) & (mama|papa|hijo|hija|bebe|esposo|esposa|ayuda|
      auxilio|abuela|abuelo|hermano|hermana|nino|nina|rapido|manden|vengan|por favor|no|ahorita|senora|suegra|
      suegro),
    se nos muere, se me esta muriendo, agonizando, agoniza, esta en las ultimas, se nos esta yendo,
      se me esta yendo & (mama|papa|hijo|respira|frio|esposo), siento que me voy a morir, me siento morir,
      siento que me muero, me estoy muriendo, esta grave & (mama|papa|hijo|hija|esposo|ayuda|rapido|no|bebe|ahorita|
      abuela|abuelo), se puso grave, se puso muy grave, se puso muy mal & (mama|papa|hijo|hija|esposo|esposa|bebe|
      abuelo|abuela|no|repente|ahorita|ayuda|respira),
    me muero & (ayuda|no puedo|dolor|ahora|siento|pecho|duele|creo|auxilio|aire),
    se muere & (ayuda|no|mama|papa|hijo|hija|bebe|esposo),
    voy a morir & (ayuda|dolor|no puedo|pecho|ahora|siento),
    siento me muero, siento muero, creo me muero, creo me voy morir, me estoy muriendo, estoy muriendo,
    se esta muriendo, siento voy morir, siento me voy morir, ayuda me muero, muriendo, creo voy morir
  `),
  'other.call-ambulance': list(`
    (manden|mande|manda|vengan|venga|traigan|envien|mandenme|mandame) & (ayuda|auxilio|ambulancia|alguien|
      paramedicos|bomberos|rescate|socorro|policia|rapido|ya),
    (ayuda|auxilio|ayudenme|ayudeme|ayudame|socorro) & (muere|muriendo|muy mal|grave|mal papa|mal mama|no responde|
      no respira|no se que hacer|rapido|por dios|por lo que mas|urgente|se me va|no despierta|sangre|fuego|
      ahorita mismo) & (mama|papa|hijo|hija|bebe|esposo|esposa|abuelo|abuela|hermano|hermana|nino|nina|senora|
      vecino|vecina|no|amigo|amiga|sangre|me|se),
    (necesito|manden|llamen|mande|llame|quiero|mandar|manda|envien|urge|llama|ocupo|pidan|llamar) (ambulancia|911|
      paramedicos|al 911|a ambulancia|la ambulancia|a 911),
    una emergencia & (tengo|ayuda|tenemos|ahorita),
    911 & (ayuda|rapido|necesito|llamo|ahora),
    ayuda urgente & (ahora|no|911),
    necesito ambulancia, ambulancia, llamo 911, llamo al 911, debo llamar 911, deberia llamar 911, es emergencia,
    emergencia medica, auxilio, vida o muerte, tengo emergencia, tenemos emergencia, socorro
  `),
  'other.blood-pressure': list(`
    presion & (alta|altisima|180|190|200|210|220|por nubes|disparada) & (dolor cabeza|cabeza|pecho|vista|adormecido|
      confundido|confundida|respirar|borroso|mareo|debil|habla|aire|cara|dormida),
  `),
};
