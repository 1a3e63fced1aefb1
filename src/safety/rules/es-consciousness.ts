import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Seizures, unconsciousness, sepsis and very ill babies, as texted in Spanish. */
export const SPANISH_CONSCIOUSNESS: LanguageRules['says'] = {
  'seizure.having': list(`
    (embarazada|embarazo|semanas) & (ataque|temblar|temblando|convulsion|sacudidas),
    (ataques|ataque|convulsiones|crisis) & (dan|da|dieron|dando|le dan) & (no se le quitan|no se le quita|no paran|
      seguidos|otra vez|uno y otro|sin parar|y le dan|hoy|ojos|tieso|tiesa),
    (trabada|trabado|pasmado|pasmada|congelado|congelada|fija|fijo|tiesa|tieso|ojos pelones|perdida|perdido) &
      (ojos|no reacciona|no responde|no contesta|mirada|babea|minutos|no me oye),
    (diazepam|rescate|diastat|midazolam|lorazepam|medicina) & (ataque|convulsion|crisis|convulsiona|
      convulsionando) & (no|minutos|sigue|nada),
    (ataque|crisis|convulsion) & (3 minutos|4 minutos|5 minutos|6 minutos|7 minutos|8 minutos|9 minutos|10 minutos|
      15 minutos|20 minutos|primera vez|primer|suelo|piso|embarazada|semanas|orino|morado|azul|no sale) & (lleva|
      suelo|piso|minutos|tieso|no|hijo|hija|esposa|esposo|mama|papa|nino|nina|novia|hermano|se),
    (tieso|tiesa|duro|dura|rigido|rigida) & (brincar|brincando|brinca|sacude|sacudir|temblar|tiembla|temblando|
      orino|ojos|baba|babea|morado|azul|espuma|perdido|perdida|mirada) & (hijo|hija|nino|nina|bebe|se|nene|nena|
      primera vez|orino|mama|papa|esposo|esposa|suelo),
    (ataque|ataques|crisis|eventos|evento|episodio|episodios) & (epilepsia|epileptico|epileptica|epilepticos|
      seguidos|seguidas|no se le quita|no sale|no le para|tras otro|tras otra|tras ataque|uno tras|lleva minutos|
      convulsion|tiembla|tieso|tiesa|ojos|espuma|rescate|diastat|no despierta|pega fuerte|otra vez otro),
    (epilepsia|epileptico|epileptica) & (minutos|crisis|ahora|ahorita|no para|ataque|no despierta|dando|dio|
      no vuelve|lleva|seguidas|otra|rescate|4|5|8|10),
    (brinca|brincando|sacude|sacudiendo|sacudiendose|tiembla|temblando|tuerce|retuerce|engarrota|engarroto|
      engarrotado|engarrotada|tieso|tiesa|tieza|estira|estiro|patalea|pataleando|azotandose|zarandea|trinca|
      trincado|trinco|entiesa|entieso|jalones|brinquitos|saltando) & (suelo|piso|ojos|ojitos|espuma|babea|babeando|
      baba|no responde|no contesta|no reacciona|no me oye|lengua|inconsciente|todo cuerpo|cuerpecito|cuerpo solo|
      no para|solo|se orino|perdida|morado|no me mira),
    (ojos|ojitos) & (blanco|volteados|voltea|volteo|voltearon|arriba|pa arriba|para arriba|torcidos|torcio|virados|
      viro|viraron|perdidos|desviados|fijos|trabados) & (no|tiembla|tieso|brinca|sacude|boca|baba|espuma|cuerpo|
      bebe|nino|nina|hijo|hija|nene|nena|le|se),
    (diastat|valtoco|nayzilam|midazolam|medicina de rescate|medicina rescate|rescate|diazepam) & (puse|pusimos|
      sigue|no para|no se le quita|no funciona|no hizo|ya le|dimos|minutos),
    convulsion, convulsiones & (4|5|lleva|hoy|seguidas|otra|ahora|no para|minutos|le da|le dan|dio|dando|repiten|
      dos), alferecia, alferesia, mal de la luna, mal luna, ataque tras ataque, se mordio la lengua & (ataque|
      sacudio|tiembla|orino|desmayo), entro en convulsion, le entro convulsion, gota coral,
    (tiembla|temblando|tiembla todo|se sacude|sacudiendose|brincando cuerpo) & (no contesta|no me contesta|
      no responde|no reacciona|no me hace caso),
    convulsiones & (ahora|no para|minutos|otra|dando|no se quitan|seguidas|dieron|ahorita),
    sacudiendo & (cuerpo|todo|ojos|no responde),
    temblando & (no responde|ojos|incontrolable|espuma),
    convulsionando, convulsiona, convulsiono, convulsion, convulciones, convulciono, ataque epileptico,
    ataques epilepticos, crisis epileptica, dando convulsiones, tiene convulsiones, esta teniendo convulsiones,
    ojos en blanco, ojos volteados, se le van ojos, se le voltearon ojos, volteo ojos, espuma boca, echa espuma,
    echando espuma, se sacude, ataques seguidos, le dio ataque, dando ataque
  `),
  'unconscious.not-waking': list(`
    (sin sentido|inconciente|inconsiente|pasmo|fulminado|desmayo) & (cayo|piso|suelo|no|despierta|reacciona),
    (cayo|tirado|tirada|piso|suelo) & (sin sentido|sin conocimiento|inconsciente|no reacciona|no habla|no responde|
      no se mueve|no reconoce|ojos abiertos|frio),
    no abre ojos, por mas que & (grito|muevo|hablo|gritamos) & (no|ojos|despierta),
    (dormido|dormida|dormilon|dormilona|sueno|sueno|tirado|tirada) & (nomas se queja|solo se queja|no mas se queja|
      no despierta|no la puedo|no lo puedo|desde mediodia|no contesta|no abre ojos|no quiere despertar|
      cuesta despertar|bien dificil|quejandose|metadona|golpe|pastillas|insulina|no la despertamos|
      no lo despertamos),
    respira & (no abre ojos|no despierta|no contesta|no responde|no reacciona),
    (cayo|caer) & (costal|tabla|redondo|redonda|seco|plomo|muerto|fulminado|se nos cayo) & (no|ahora|quien|donde|
      piso|iglesia|despertamos|responde|sabe),
    (diabetico|diabetica|epileptico|cardiaco) & (se nos cayo|se cayo y no|no despertamos|no lo despertamos|
      no la despertamos|tirado|tirada),
    lo noquearon, la noquearon, se noqueo, quedo noqueado, perdio el conocimiento, quedo inconsciente,
    no (lo|se|me|nos|le|se me|se le|) (puedo|puede|podemos|pudimos|pude|podia|logro|logra|logramos|consigo|
      quiere) (despertar|despertarlo|despertarla|reaccionar|abrir ojos|reanimar|reanimarlo),
    (no|ni) (lo|me|se|nos|le|) (despierto|despiertan|despierta|despertamos|reaccion|reacciona|responde|pestanea|
      parpadea|vuelve en si|vuelve si|abre ojos|aprieta mano|siente pellizco|siente nada),
    (dormido|dormida) & (no despierta|no despertar|no podemos|no puedo|ni con agua|desde anoche y no|no hay como|
      ni gritando|ni moviendolo|ronca raro|no reacciona),
    (le hablo|le hablamos|le grito|le gritamos|lo muevo|la muevo|lo sacudo|la sacudo|le pico|lo pellizco|
      la pellizco|le pego cachetadas|le echo agua|le echamos agua) & (nada|no|ni|nomas grune|grune|solo grune|
      se queja|nomas se queja|no contesta|no abre),
    (tirado|tirada|tirao|desmayado|desplomado|desplomada|botado|botada) & (no|piso|suelo|bano|calle|inconsciente|
      sangre|cocina|patio|cama|frio|reacciona),
    (quedo|quede|queda) (ido|ida|como ido|como muerto|como muerta|como trapo|inconsciente|tieso|tiesa|privado|
      privada|frio|fria|sin sentido) & (no|ni|pestanea|responde|contesta|reacciona|minutos|pica|pico|ojos|babea|
      palma|de repente),
    (fria|frio|helada|helado) & (no reacciona|no responde|no despierta|no contesta|no se mueve|tiesa|tieso),
      (mirada|ojos) (perdida|perdidos|fija|fijos|ida) & (no|ni|babea|repente|contesta|responde),
    (dio|da|dando) (patatus|telele|soponcio|yeyo|sirimba|chiripiolca|sincope|vahido|vaguido|insulto|mareo y cayo|
      bajon y cayo), perdio el sentido, perdi el sentido, no vuelve en si, parece muerto, parece muerta,
      como muerto & (no|ni), se cayo redondo, cayo redondo, cayo redonda, cayo desplomado, cayo desplomada,
      se privo & (no|nino|nina|bebe|morado|llorando), ni pestanea, no pestanea, no tiene signos,
      no le siento pulso, no le encuentro pulso, no late su corazon, rcp, reanimacion & (hacer|haciendo),
      nomas grune, solo grune, grune & (no|anoche|contesta|despierta),
    esta tirado & (piso|suelo|no),
    esta tirada & (piso|suelo|no),
    en piso & (no responde|no se mueve|tirada|tirado|inconsciente),
    aguado & (bebe|nino|no),
    <noDespierta>, inconsciente, desmayado, desmayada, perdio conocimiento, perdi conocimiento,
    perdio el conocimiento, perdio sentido, encontre tirado, encontre tirada, se colapso, colapso, se desplomo,
    desplomo, desvanecio, se desvanecio, no despierta, no hay respuesta
  `),
  'unconscious.passed-out': list(`
    desmayado, desmayada, desmayao, me fui de lado & cai, (perdi|perdio) (conciencia|consciencia|razon),
      se me nublo todo & (cai|desmaye|caigo), vi negro & (cai|caigo|desmaye), se me fueron luces, me apague & (cai|
      piso), casi se desmaya, se desvanecio, me desvaneci, desvaneciendo, se me doblaron piernas & cai,
    se me fue el mundo & (desmaye|cai),
    desmayo, desmaye, desmayando, se desmaya, me desmayo, se desmayo, me desmaye, me voy desmayar, voy desmayarme,
    siento que me desmayo, por desmayarme, casi me desmayo, casi se desmaya, va desmayar, desmallo, se desmallo,
    me desmalle
  `),
  'unconscious.confused': list(`
    <familiar> & (no coordina|dice cosas que no|dice puras cosas|puras tonterias|puras cosas|no sabe ni|no reconoce|
      no conoce|dice disparates|cosas sin sentido|no se ubica|desubicada|desubicado) & (manana|hoy|ayer|anoche|
      repente|caliente|fiebre|calentura|sonda|orina|tiembla|frio|no es asi|nunca|cayo|azucar|empezo),
    (confundida|confundido|confusa|confuso|desorientada|desorientado|perdida|perdido|ida|ido|rara|raro) &
      (no conoce|no reconoce|conoce hijos|quien soy|donde anda|donde esta|su nombre|que dia|mis hijos|
      la comida bien|hoy|esta noche|anoche|de repente|ayer bien),
    (no sabe) (donde anda|donde esta|donde vive|quien soy|quien es|quienes somos|que ano es|que dia es|su nombre|
      ni donde anda),
    <familiar> & (confuso|confusa|no sabe ni|no conoce|no nos conoce|ya no conoce|no sabe que dia|no sabe dia|
      no sabe su nombre|no sabe nombre|hablando cosas|disvaria|desvaria|desvariando|dice cosas raras|
      dice cosas sin sentido|ve cosas|delira|delirando|como borracho|como borracha|ida|perdida|perdido|
      no coordina) & (<repentino>|fiebre|calentura|orina|orin|infeccion|insulina|azucar|golpe|cayo|anoche|ayer|bueno|buena|no es ella|no es el|tirita|respira),
    (no sabe|no sabia) (ni|) (nombre|donde vive|quien soy|quien es|donde estamos|que ano|quien soy yo|
      como se llama),
    (ayer|anoche|en la manana|hace rato|antes) (bueno|buena|normal) & (no conoce|no me conoce|
      no reconoce|confundido|confundida|confuso|confusa|incoherencias|perdido|perdida),
    <confundido> & <repente>,
    (mama|papa|abuela|abuelo|esposo|esposa|abuelita|abuelito|suegra|suegro|hijo|hija|madre|padre|tia|tio) &
      (confundido|confundida|desorientado|desorientada|no sabe donde|no me reconoce|delirando|incoherencias|
      no reconoce|delira|no nos reconoce|desvaria|no sabe quien),
    (confundido|confundida) & (fiebre|insulina|cayo|golpe|cabeza|no sabe|azucar|calentura),
    alucinando & (fiebre|calentura|confundido),
    no sabe donde esta, no sabe quien, no sabe ni donde, delirando
  `),
  'infant.limp': list(`
    (leche|pecho|biberon|tetero|mamila|bibi) & (no quiere|no agarra|no chupa|no toma|otro lado|ahogo|fue por) &
      (recien nacido|dias|semanas|color|morado|morada|azul|flojo|aguado|no despierta|dormido|no llora|palido|
      respira|amarillo),
    (bebe|bb|nene|nena|meses|semanas|nino|nina) & (muneca trapo|trapo|muneca de trapo|muneco de trapo|no me mira|
      no mira|no sostiene cabeza|desguanzado|guango|aguado|aguada|flacido|flojito|flojita) & (trapo|no mira|
      no me mira|no despierta|no come|no llora|cuerpo|palido|palida|meses|bebe|fiebre|calentura|vomito|rara|raro),
    (bebe|bb|bebito|bebita|recien nacido|recien nacida|semanas|nene|nena|criatura|mes|meses) & (flojito|flojita|
      aguadito|aguadita|guango|guanguito|desguanzado|desguanzada|desguansado|como trapo|como muneco|como muneca|
      desmadejado|no chupa|no mama|no quiere mamar|no agarra chichi|no agarra teta|no agarra mamila|
      no despierta comer|ni llora|no llora|quejido|quejidito|frio|helado|helada|no succiona|muy dormido|
      no quiere teta|piel gris|cenizo|amarillo y no|amarillito y no|cuesta despertarlo|llanto raro|llora como gato|
      llora como gatito|llora agudo|no deja de llorar|dormidito todo|mollera),
    (vomita|vomito|vomitando|guacarea|guacareo|devuelve|devolvio|basca|vomitos|arroja|arrojo) & (verde|verdes|
      verdoso|bilis) & (bebe|bb|semanas|meses|mes|nene|nena|nino|nina|dias|hijo|hija|barriga|panza|panzita|pancita|
      hinchada|duro|dura|recien nacido),
    mollera & (hinchada|abultada|salida|hundida|sumida|brincada|inflamada|saltada|dura|caida|bombita|pelota|botada),
    (diarrea|vomito|vomitos|vomita) & (mollera hundida|ojos hundidos|ojitos hundidos|no orina|sin lagrimas) &
      (dormido|dormida|flojo|aguado|aguada|flojito|no despierta|floja),
    (bebe|recien nacido|recien nacida|bebito|bebita) & (flojo|floja|flacido|flacida|aguado|aguada|no se mueve|
      no come nada|mollera|no despierta|no reacciona|gris|sin fuerza|no agarra pecho|no quiere pecho|
      no quiere leche|vomito verde|vomita verde|verde|como trapo|no llora),
    mollera & (hinchada|abultada|salida|hundida|sumida|brincada|inflamada),
    no deja de llorar & (bebe|horas|fiebre),
    vomito verde & (bebe|nino|nina),
  `),
  'sepsis.fever-signs': list(`
    <fiebre> & (tembladera|tirita|tiritando|temblores|no reconoce|no me reconoce|no conoce|manchas moradas|
      puntos morados|puntitos morados|puntitos rojos|manchitas moradas|moretones|cuello tieso|nuca tiesa|nuca dura|
      no puede doblar cuello|no dobla cuello|no pega barba|luz le molesta|le lastima luz|ida|ido|ve cosas|disvaria|
      desvariando|respirando rapido|respira rapido|respira agitado|muy dormida|dormida todo dia|piel fria|
      manos frias y|marmol|presion baja|presion bajita|mareo y confu|no orina),
    (herida|operacion|operaron|cirugia|cesarea|llaga|puntos|incision|operado|operada|parto|aborto|picc) & (pus|
      mal olor|apesta|huele|suelta|supura|roja|materia|abierta|escurre) & (fiebre|calentura|38.5|39|39.5|40|101|102|
      103|ardo|ardiendo|hirviendo|temblando|temblor|escalofrios|muero|muriendo|confundido|confundida|frio),
    (orin|orina|infeccion|rinon|rinon|pulmonia|neumonia|herida|gangrena|celulitis|llaga|ulcera) & (tirita|tiritando|
      temblando|confundido|confundida|no me reconoce|no reconoce|no me conoce|respira rapido|disvaria|desvaria|
      delira|incoherencias|escalofrios y|presion baja|adormilada|adormilado|no sabe|lineas rojas y|
      raya roja y fiebre|negro),
    (manchas|manchitas|puntos|puntitos|pintas|pintitas|ronchas) & (moradas|morados|moraditas|moraditos|vino|
      no se borran|no borran|no desaparecen|no se quitan apretar|vaso|apretar) & (fiebre|calentura|dormido|dormida|
      vomita|vomito|cuello|vaso|borran|apretar|no despierta|nino|nina|bebe|hijo|hija|rapido),
    (cuello|nuca|pescuezo) & (tieso|tiesa|duro|dura|rigido|rigida|no puede doblar|no dobla|no lo puede doblar|
      no puede agachar) & (fiebre|calentura|cabeza|luz|vomito|vomita|vomitando|dormido|manchas|39|40|102|103|104),
    <fiebre> & (confundido|confundida|cuello|rigido|manchas|moretes|no despierta|delira|delirando|convulsion|
      rigidez|moradas|respira rapido|no responde|tieso|alucinando|desorientado|desorientada|muy dormido|nuca|
      piel manchada|aletargado|adormilado|dificil despertar),
    cuello & (tieso|rigido|duro) & (fiebre|cabeza|luz|calentura|vomito|vomita),
    manchas & (moradas|no desaparecen|vaso|morado),
    piel & (manchada|jaspeada|fria sudorosa|marmoleada|moteada),
    infeccion & (confundido|confundida|temblando|desorientada|corre),
    nunca me habia sentido tan mal, nunca me he sentido tan mal
  `),
  'sepsis.named': list(`
    (creo|parece|tiene|tengo|teniendo|sera|le dio|me dio|dice doctor) (sepsis|septicemia|meningitis),
    septicemia & (creo|ahora),
    infeccion en sangre & (creo|tiene|ahora),
  `),
  'sepsis.weak-immune-fever': list(`
    <sinDefensas> & <grados>,
    (quimio|quimioterapia|trasplante|transplante|sin bazo|defensas bajas|cateter|leucemia|anemia falciforme|
      trasplantado|trasplantada|inmunosuprimido|celulas falciformes|cancer) & (fiebre|calentura|temperatura|
      escalofrios|38|38.5|39|101|100.4|102|100.5|38.2|38.3),
  `),
};
