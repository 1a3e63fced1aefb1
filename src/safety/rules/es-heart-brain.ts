import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Heart attack and stroke, as texted in Spanish. */
export const SPANISH_HEART_AND_BRAIN: LanguageRules['says'] = {
  'cardiac.chest-pain': list(`
    (stent|marcapasos|bypass|cateterismo|infarto|angina) & (mismo dolor|volvio dolor|otra vez dolor|ahorita dolor|
      aprieta|pecho|mismo malestar|volvio el malestar) & (ahorita|hoy|otra vez|volvio|sudor|pecho|brazo|de nuevo|
      regreso),
    (encima|arriba) pecho, (pararan|pisara|pisando|sentaran|sentado) & pecho,
    (pecho|tetilla|esternon|omoplatos|paletas) & (amarrado|apretado|dolor|duele|corre|presion|pesado|entume|
      opresion) & (brazo|zurdo|quijada|blanca|blanco|vomito|sudor|espalda|mandibula|aire|entume|corre|hombro|
      cuello),
    (corazon|late) & (raro|feo|brinca|salta|fuerte) & (desmayo|desmaya|desmaye|desmayar|mareo|caigo|aire|pecho),
    (medio|centro|adelante|aqui enfrente|lado izquierdo|esternon|tetilla|corazon|busto) & (aprieta|apretando|
      apachurra|peso|presion|oprime|piedra|punzada|ardor|duele|dolor|opresion|apreton) & (sudor|sudado|sudada|
      sudando|brazo|brazos|asco|aire|gris|palido|palida|nauseas|vomito|mareo|mareado|mareada|feo|pecho|quijada|
      espalda|cuello|mandibula|duermen),
    (gris|sudado|sudada|palido|palida|amarillo|cenizo|blanco) & (aprieta|pecho|presion|peso|brazo|aire|opresion),
    se me duermen brazos & (pecho|peso|asco|sudor|aire|presion),
    pecho & (piedra|ladrillo|bloque|loza|losa|elefante|plancha|costal|burro|caballo|alguien sentado|apachurra|
      apachurran|apachurro|machuca|apreton|apretazon|estrujon|calambre|punzon|punalada|punaladas|jalon|retorcijon|
      exprime|exprimen|quemazon|ardor|faja|tenaza|garra|tranca|trancado|trancao|truena|aprietan|aplasto|opresion|
      incomoda|incomodo|incomodidad|oprimiendo|parte|raja|traspasa|traspaso|agarra|lumbre|fuego|quemando|rara|raro),
    pecho & (brazo|quijada|mandibula|espalda|hombro|cuello|muelas|dientes|paleta|sudor|sudando|sudo|nauseas|vomitar|
      vomito|vomita|aire|desmayo|mareo|mareada|mareado|palido|palida),
    (nitroglicerina|nitro|pastilla lengua|pastillita lengua|pastilla debajo lengua|pastillita debajo lengua|
      sublingual) & (no|sigue|igual|nada|dos veces|tres|pecho|dolor),
    (se agarra|se agarro|se toca|se aprieta|agarrandose|se lleva mano|se puso mano|apretandose|se sobaba|
      me agarro) & (pecho|corazon),
    <pecho> & <duele>,
    apreton & pecho,
    angina, elefante en pecho, elefante encima, dolor toracico, algo aprieta pecho, siento apreton pecho
  `),
  'cardiac.heart-attack': list(`
    (le dio|me dio|dando|fallo|falla|fallando|paro|para|detiene|parando|ataco|fulminante) & (corazon) & (no|ahorita|
      sudor|aire|creo|ayuda|ahora|papa|mama|esposo|esposa|abuelo|abuela|tirado|frio|mal|fulminante),
    preinfarto, pre infarto, infartando, infartado, infartada, se esta infartando, le dio paro, me dio paro,
      sincope cardiaco,
    (dando|esta dando|dio|creo|siento|tengo|teniendo|sufriendo|tener|sera|puede ser|parece) (infarto|ataque corazon|
      ataque al corazon|paro cardiaco|ataque cardiaco|infarto al corazon),
    (infarto|ataque corazon|ataque cardiaco) & (ahora|ahorita|ayuda|creo|dando|siento),
    se le paro corazon, corazon se paro, corazon se detuvo, no tiene pulso, no encuentro pulso, sin pulso
  `),
  'cardiac.heart-racing-faint': list(`
    (pulso|corazon|reloj|latidos|ritmo|pulsaciones|frecuencia) & (150|155|160|165|170|175|180|185|190|195|200|210|
      220),
    (corazon|latidos|palpitaciones) & (rapidisimo|a mil|acelerado|acelerada|desbocado|raro|brincando|brinca|
      galopando|como loco|loco|golpeando|retumba|fuerte) & (desmay|caigo|caer|mero|aire|pecho|sudor|sudando|mareo|
      mareada|mareado|acostada|acostado|parto|bebe|debil|cable|toque|corriente|desmayo|ahogo|medicina|ronchas|
      no para|horas|hora|minutos),
    corazon & (se me sale|se le sale|salir|salirse|vuelcos|desbocado|loco|180|170|175|160|190|200|saltando|galope|
      brinca|brincos|retumba|zumba|a todo|aleteando|late raro|late muy lento|no late) & (desmay|desmaye|desmayo|
      desmayando|desmaya|mareo|mareado|mareada|aire|sudo|sudando|debil|pecho|180|170|175|160|190|200|no para|hora|
      horas|dos|benadryl|viendo|palido|ahogo|ahoga|repente),
    (pulso|latidos|palpitaciones|ritmo|frecuencia) & (150|155|160|165|170|175|180|190|200|210|28|30|32|34|35|36|38),
    (arritmia|fibrilacion|taquicardia) & (mareo|aire|desmayo|pecho|desmaye|fuerte|sudando|no se quita|180|170|160),
    (desfibrilador|dai|icd) & (descargo|dio|choque|choques|descarga|descargas|patada|toque|toques|pitando|disparo),
    corazon & (acelerado|late rapido|palpita|brincando|acelera|rapidisimo|a mil|latiendo rapido|late fuerte|
      muy rapido) & (mareo|mareado|mareada|desmayo|desmayar|sudo|sudando|respirar|desmaye|aire|desmayando),
    palpitaciones & (mareo|mareada|mareado|desmayo|desmaye|aire|respirar),
    desfibrilador (descargo|dio),
    palido & sudando,
    palida & sudando,
    sudor frio & (pecho|nausea|nauseas|palido|palida|mareo|brazo|aire|mandibula),
  `),
  'cardiac.arm-jaw-pain': list(`
    (quijada|mandibula|brazo izquierdo|paleta|hombro izquierdo) & (fuerzas|sudor|sudando|sudo|aire|nausea|nauseas|
      asco|vomito|vomitar|debil|mareo|ardor|cansancio|cansada|pecho|palido|palida|adormecido|agotada),
    (sudor frio|sudando frio|sudores frios|sudo frio|trasudando|chorreando sudor|empapado sudor|empapada sudor|
      banado sudor|banada sudor|suda frio|sudor helado|sudando helado|sudando hielo) & (debil|brazo|espalda|aire|
      vomito|vomitar|fuerzas|malestar|estomago|indigestion|agruras|asco|ganas|palido|palida|amarillo|cuello|
      cansancio|angustia|acelerado|nauseas|pecho|mareo|hombro|blanco|presion|desmayo|cansada|diabetico|diabetica|
      gases),
    (agruras|indigestion|empacho|gases|acidez|eructos) & (brazo|quijada|mandibula|sudor|sudando|aire|
      espalda y brazo|sudo|desmayo|palido),
    brazo izquierdo & <duele>,
    (mandibula|quijada|brazo|hombro) & <duele> & (sudor|sudando|sudo|nausea|nauseas|mareo|aire|mareado|mareada),
    dolor & (baja|corre|pasa|sube|va) & (brazo|mandibula|quijada|brazo izquierdo),
  `),
  'stroke.named': list(`
    (derrame|embolia|infarto cerebral|ataque cerebral|trombosis cerebral|isquemia|isquemico|stroke|estroke|
      congestion cerebral) & (le dio|me dio|dando|creo|parece|ahorita|ahora|otra vez|otro|sera|cara|habla|brazo|
      ayuda|sintomas ahora|teniendo|le esta|me esta|repente),
    aneurisma & (revento|reventar|dolor|duele|cabeza|espalda|estomago|desgarra|creo),
    (dando|dio|teniendo|creo|tiene|sufriendo|parece|tengo|sera|dandole|dandome|puede ser) (derrame|derrame cerebral|
      embolia|infarto cerebral|ataque cerebral|evc|acv|stroke),
    (derrame|derrame cerebral|embolia|ataque cerebral|acv) & (ahora|ahorita|ayuda|creo|dando|parece|sintomas ahora),
  `),
  'stroke.face': list(`
    (dio aire|mal aire|pego aire|paralisis|paralisis facial) & (cara|boca|ojo|lado|mano|habla),
    (cara|boca|boquita|ojo|sonrisa|parpado|cachete|carita|labio) & (jalada|colgada|colgando|desguanzada|dispareja|
      no cierra|guanga|chueca|chueco|torcida|torcido|torcio|tuerce|virada|lado|se le fue|caida|babea|derretida|
      derritiendo|chorreada),
    (chorrea|babea|babeando|escurre|escurriendo|sale|cae|tira|derrama) & (lado) & (boca|sopa|agua|comida|baba|
      saliva|cafe|cara),
    no atina & (boca|cuchara|puerta|vaso|llave|caminar|boton|mano),
    <cara> & <chueca>,
    cara & (no siento|no siente),
    (lado|mitad) & cara & (dormida|no siento|entumida|caida|debil),
    no puede sonreir, no puedo sonreir, media cara, mitad de cara, mitad cara
  `),
  'stroke.side': list(`
    (levantar|alzar|subir|mover|sostener) & (brazo|brazos|pierna|mano|parpado) & (no puede|no puedo|igual|uno|
      se le cae|no logra|se cae|no le responde|repente|derecho|izquierdo),
    (sonrisa|boca|cara|ojo) & (chueca|chueco|pa un lado|un lado|lado|torcida|desigual|caido|caida|cerro solo|
      no cierra|jalada),
    (se le cae|se me cae|se le caen|se le resbala|suelta|tira) & (taza|vaso|cuchara|cosas|todo|tenedor|plato|
      telefono|cepillo|lapiz) & (mano|habla|palabras|cara|boca|<repentino>|lado|brazo|dice),
    (abrochar|abrocharme|escribir|firmar|agarrar cuchara|peinarse|peinarme|abotonar) & (no puede|no puedo|
      no pudo) & (mano|derecha|izquierda|brazo|<repentino>|pierna|dedos),
    (brazo|mano|pierna) & (gelatina|gelatinas|trapo|no es mio|no es mia|plomo|cemento|no lo siento|aguado|hilacha|
      pesa|pesado|pesada) & (cara|boca|habla|<repentino>|lado|no),
    (arrastro|arrastra|arrastrando) (pierna|pie|pierna derecha|pierna izquierda),
    <debilita> & <dormidoLado> & (<repentino>|cara|habla|boca|camina|caminar|vista|lado|derecho|izquierdo|izquierda|
      derecha|mama|papa|mama|abuela|abuelo|esposo|esposa|sigue),
    <debilita> (brazo|bracito|pierna|piernita|mano|manita|lado|brazo derecho|brazo izquierdo|brazos|piernas),
    (un lado|lado izquierdo|lado derecho|media cara|medio cuerpo|mitad cuerpo|mitad) & (dormido|dormida|entumido|
      entumida|no siente|no siento|debil|no le responde|paralizado|paralizada|muerto|muerta|guango|hormigueo|
      cosquilleo|tieso|adormecido|adormecida|pesado|pesada|flojo|floja),
    (camina|caminar|anda) & (no|ni) & (mano|brazo|cara|habla) & <repentino>,
    medio cuerpo & (mama|papa|ahorita|no),
    (lado izquierdo|lado derecho|mitad cuerpo|medio cuerpo|medio lado|un lado|lado cuerpo) & <dormido>,
    (brazo|pierna|mano|brazos|piernas) & <dormido> & <repente>,
    (no siento|no siente|no puedo mover|no puede mover|no puedo levantar|no puede levantar|no muevo|no mueve|
      no puedo alzar|no puede alzar) (brazo|pierna|lado|brazo izquierdo|brazo derecho|pierna izquierda|
      pierna derecha|mano|brazos|piernas|mitad|medio),
    brazo & <dormido> & (pierna|habla|cara|hablar|confundido),
    (se me durmio|se le durmio|se durmio|se me entumio|perdi fuerza|perdio fuerza) & (brazo|lado|pierna|mitad|
      mano izquierda|mano derecha|cara),
  `),
  'stroke.speech': list(`
    (hablar|habla) (claro|derecho|normal) & (no puede|no puedo|ya no|tragar|mano|cara|repente|ahorita|empezo),
    (no puede|no puedo) & (tragar|hablar) & (ahorita|empezo|repente|cara|lado|brazo|claro),
    (habla|hablar|hablando|dice|platica|contesta|palabras|voz|lengua) & (anduviera tomado|estuviera tomado|
      anduviera borracho|borracho|borracha|tomado|ebrio|ebria|pedo|no van|no vienen|inventa|incompletas|equivocadas|
      cambiadas|cambia palabras|otra cosa|no junta|juntar palabras|sin sentido|puras babosadas|jerigonza|
      otro idioma|pegada|dormida|torpe|no le da lengua) & (<repentino>|no toma|ni toma|mano|taza|brazo|cara|boca|
      despues|cae|vista|camina|pierna|abuelo|abuela|mama|papa|esposo|esposa|cena|abue|lado),
    (no puede|no puedo|no logra|batalla para) (juntar|formar|encontrar|sacar) (palabra|palabras|dos palabras|
      las palabras|oraciones|frase),
    (habla|hablar|hablando|lengua|palabras|voz|platica|platicar) & (enredado|enreda|enredada|enredando|pastoso|
      pastosa|trabado|trabada|traba|mocho|arrastra|arrastrando|arrastradas|disparates|gangoso|no le sale|no me sale|
      no le salen|no me salen|no salen|gruesa|pesada|no le entiendo|no se entiende|no le entendemos|como borracho|
      como borracha|sin sentido|tartamudea|tartamudeando|cosas raras|incoherente|al reves|revueltas|masca|
      entumida|revuelve|confunde),
    (habla|abla|hablaba|hablando|hablar) (raro|rara|mal|chistoso|feo|chueco|distinto|diferente) & (<repentino>|mano|
      brazo|cara|boca|lado|camina|cabeza|vista),
    (no puede|no puedo|no logra|dejo de|no le sale) (hablar|decir palabra|articular|pronunciar|decir nombre) &
      (<repentino>|cara|mano|brazo|lado|boca),
    quiere hablar & (no puede|no le sale|no salen|no le salen), no me salen las palabras, no le salen las palabras,
      se quedo mudo, se quedo muda, se quedo sin habla, se le fue el habla, se me fue el habla,
    (no puede hablar|no puedo hablar|habla raro|habla enredado|hablando raro|no le salen palabras|
      no me salen palabras|arrastra palabras|arrastrando palabras|balbucea|balbuceando|se le traba lengua|
      se me traba lengua|no se le entiende|habla trabada|habla como borracho|habla arrastrado|se le enreda lengua|
      lengua trabada|se me traba|se le traba|palabras enredadas|hablando enredado|no salen palabras|trabada lengua|
      no se entiende habla|habla mal),
    no habla bien & <repente>,
    no puede hablar bien, perdio habla, perdio el habla
  `),
  'stroke.sight': list(`
    (sin ver|no veo|no ve|no miro|no mira|dejo de ver|deje de ver|ceguera|cortina|sombra negra|telon|media vista|
      mitad vista|se me borro|se apago|no veo bien|no ve bien|se me fue luz|ve negro|oscuro|mancha negra|persiana|
      vista torcida|torcio vista|doble) & (ojo|ojos|vista|<repentino>|lado|golpe) & (<repentino>|un ojo|lado|mitad|
      nada|vista|desperte|despertar|ojo izquierdo|ojo derecho|torcio|ojo),
    (sin ver|no veo|no ve|no miro|no mira|dejo de ver|deje de ver) (ojo|con ojo|por ojo|lado|nada|con un ojo|
      de ojo),
    (ve|veo|viendo|mira|miro) doble & (mareo|vomita|vomito|lado|cabeza|habla|camina|<repentino>|parpado),
    (no veo|no ve|perdi vista|perdio vista|quede ciego|quede ciega|ve doble|veo doble|veo negro|no puedo ver|
      no puede ver|perdi vision|perdio vision|se me nublo vista|se me fue vista|se le fue vista) & (<repente>|ojo|
      nada),
    no veo (de un ojo|con ojo|del ojo),
    perdi la vista, perdi vista, perdio vista, se quedo ciego, me quede ciega, me quede ciego, veo todo negro
  `),
  'stroke.worst-headache': list(`
    (cabeza|jaqueca|migrana) & (trueno|estallo|estalla|reventar|relampago|como nunca|jamas|insoportable|horrible|
      atroz|espantoso|partiendo|partir|explota|exploto|explotar|tronar|martillazo|rayo|fuertisimo|brutal|peor) &
      (<repentino>|dolor|duele|vomito|vomita|vomite|vista|cuello|nuca|luz|vida|segundo|desmayo|confundida|
      confundido|siento),
    dolor cabeza & (de repente|repente|derepente|de golpe|fuertisimo|horrible|peor|cuello tieso|nuca tiesa|
      confundido|confundida|veo doble|no veo|no ve|habla|brazo|nunca habia|nunca en mi vida),
    dolor cabeza & (peor|vida|explota|insoportable|fuertisimo|cuello|nunca|reventar|vista|confundido|confundida|
      desmayo),
    cabeza & (va explotar|va reventar|me explota|revienta|explotar),
    peor dolor cabeza, dolor cabeza mas fuerte
  `),
  'stroke.balance': list(`
    (vueltas|mareo|mareado|mareada) & (no puedo caminar|no puede caminar|ve doble|veo doble|no puedo pararme|
      no puede pararse|no coordina|habla|cara|brazo|de lado) & (vueltas|doble|repente|momento|habla|caminar|vomito|
      pararse|lado),
    (va de lado|va lado|camina de lado|camina lado|camina chueco|como borracho|como borracha|no camina derecho|
      camina derecho|no coordina|no sostiene|ladea|tambalea|tambaleando|perdio equilibrio|perdi equilibrio|
      pierde equilibrio|pierdo equilibrio|voy de lado|voy lado|se fue de lado|se va pa un lado|no puede caminar|
      no puede pararse|cae de lado) & (<repentino>|ve doble|veo doble|vomita|vomito|vomitando|habla|cara|mano|brazo|
      cabeza|vista|no ha tomado|sin haber tomado),
    <repente> & (no puede caminar|no puedo caminar|perdi equilibrio|perdio equilibrio|se va de lado|
      no se puede parar|no me puedo parar|no puede pararse),
  `),
};
