import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** What a nurse has to see the same day, as texted in Spanish. */
export const SPANISH_URGENT: LanguageRules['says'] = {
  'fever.high': list(`
    febricula, fiebrecita, calenturita, destemplado, destemplada, afiebrado, afiebrada, quebranto, temperatura &
      (38|39|100|101|102|103|subio|alta),
    fiebre, calentura, temperatura alta, calenturas, hirviendo en fiebre, hirviendo de fiebre, escalofrios,
    ardiendo en fiebre, tiene temperatura, tengo temperatura
  `),
  'fever.newborn-hot': list(`
    (recien nacido|recien nacida|bebe semanas|bebe dias|semanas nacido|bebe de un mes|bebe de dos meses|
      semanas de nacido|dias de nacido|mes de nacido) & (caliente|calientito|calientita|fiebre|hirviendo|calentura|
      sudando),
  `),
  'infection.wound': list(`
    (infecto|infecta|infectado|infectada|ombligo|arete|piercing|muela|diente|absceso|postema|grano|espinilla|
      herida|picada|rasguno|raspon|tatuaje|pie|llaga|ampolla|quemada|quemadura|corte|cortada|puntos|grapas|piel|
      dedo|dedito|parpado) & (roja|rojo|hinchado|hinchada|pus|caliente|huele|infecto|infectado|infecta|materia|
      abrio|enterrada|negra|inflamado|inflamada|apesta|supura|no sana|no cierra|fea),
    (absceso|postema|muela|flemon|diente) & (duele|dolor|hinchado|hinchada|pus|cachete|no duermo|rompio|tumbo),
      infecto, infecta, herpes zoster, culebrilla, celulitis, erisipela, mastitis, sarna, impetigo,
    (seno|chichi|pecho) & (rojo|caliente|duro|bola|bolita) & (amamantar|bebe|leche|duele|fiebre),
    (clavo|aguja|tetano|oxidado|vidrio|astilla|espina|anzuelo) & (pise|piso|pinche|pincho|enterre|enterro|tetano|
      usada|metio|encajo|pie|mano),
    (mordio|mordida|rasguno|aranazo|arano|pico|picadura|garrapata|piquete) & (perro|gato|rata|garrapata|gata|
      persona|nino|nino|mano|roja|rojo|hinchada|hinchado|circulo|diana|arana|abeja),
    (ojo|ojos) & (raspo|rojo|rojos|lagana|laganas|laganosos|pegados|pus|hinchado|hinchada|basura|arde|arden|golpe|
      rama|lente|llora|llorosos|conjuntivitis|duele|borroso|perrilla|orzuelo),
    (oido|oidos|oreja) & (duele|dolor|supura|pus|liquido|llora|infeccion|tapado), (garganta|anginas|amigdalas) &
      (placas|pus|puntos blancos|no puede comer|duele|fiebre|inflamadas), (contacto|expuesto|expuesta|alguien con|
      cerca de) & (meningitis|tuberculosis|tb|sarampion|covid|varicela|tosferina|hepatitis|vih|piojos|sarna),
    (herida|cirugia|puntos|cortada|pie|llaga|operacion|incision|ulcera) & (pus|roja|infectada|huele|caliente|
      materia|supura|hinchada|verde|abrio|infectado|lineas rojas|se abrio|drena),
    infeccion, infectado, infectada, pus, lineas rojas
  `),
  'medicine.double': list(`
    (tome|tomo|di|dio|puse|puso) & (doble|dos veces|2 veces|equivocada|equivocado|por error|dosis de mas|
      por equivocacion),
    me equivoque de (pastilla|medicina|dosis|insulina),
    doble dosis, dosis doble, medicina equivocada, pastilla equivocada
  `),
  'medicine.stopped': list(`
    (deje|dejo|dejamos|pare|paro|suspendi|suspendio|corte) & (prednisona|sertralina|litio|keppra|coumadin|
      warfarina|eliquis|insulina|antibiotico|antidepresivo|antidepresivos|plavix|presion|medicina|metoprolol|
      clonazepam|esteroides|esteroide|diuretico|risperdal|risperidona|abilify|metadona|suboxone|gabapentina|
      pastillas) & (tiempo|debil|mal|dias|semana|semanas|meses|golpe|cuenta|solo|sola|siento|siente|caro|costo|
      antes|desde|hace|raro|rara|efecto),
    (deje|dejo|dejamos) (de tomar|tomar|de darle|de usar) & (medicina|pastillas|insulina|prednisona|convulsiones|
      anticoagulante|keppra|presion|warfarina|antidepresivo|medicamento|seizure|corazon),
    deje medicina, deje pastillas
  `),
  'medicine.ran-out': list(`
    (acabo|acabaron|acaba|acaban|termino|terminaron|quedo|quede|queda|sin|perdi|robaron|tiraron|no surten|
      no me surten|no le da|no la da|no tiene farmacia|no autoriza|no me la dan|no aprobo|seguro no cubre) &
      (suboxone|metadona|insulina|coumadin|warfarina|keppra|depakote|prednisona|presion|medicina|medicinas|
      pastillas|inhalador|eliquis|litio|antipsicotico|medicamento|medicamentos|oxigeno|sertralina|clonazepam|
      anticonvulsivo|tiras|epipen|nitroglicerina|anticonceptivas|metformina|gabapentina|antidepresivo|losartan) &
      (farmacia|dias|noche|hoy|manana|malestar|sudor|sin|hace|me siento|convulsiones|desde|ayer|no|semana|mal|
      seguro|ando),
    (se me acabo|se acabo|se me acabaron|se acabaron|se termino|me quede sin|no tengo|sin|se le acabo|se nos acabo|
      ya no tengo|se me termino|no me queda) (insulina|medicina|pastillas|inhalador|medicinas|medicamento|
      medicamentos|la insulina|anticoagulante|mas insulina|mas medicina),
    no puedo pagar (medicina|insulina|pastillas|medicamento|inhalador|medicinas),
  `),
  'medicine.missed': list(`
    (olvido|olvide|se le paso|se me paso|se salto|me salte|no se tomo|no tome|no me tome|no he tomado|no ha tomado|
      no se puso|falto|deje pasar|perdi) & (coumadin|warfarina|eliquis|insulina|lantus|keppra|pastilla|pastillas|
      medicina|dosis|metadona|prednisona|anticonvulsivo|dialisis|inyeccion|antibiotico|anticonceptiva|depo|presion|
      quimio|trasplante|tacrolimus|litio|diuretico|humira),
    (olvide|olvido|se me olvido|se me paso|no tome|no me tome|no se tomo|se le olvido|me salte|falto|no me puse|
      se le paso) & (insulina|dosis|pastilla|pastillas|medicina|medicamento|inyeccion|medicinas|anticoagulante|
      tomar|antibiotico|quimio),
  `),
  'medicine.reaction': list(`
    (medicina|pastilla|antibiotico|vacuna|amoxicilina|inyeccion|medicamento|crema) & (roncha|ronchas|comezon|
      salpullido|sarpullido|manchas|cayo mal|cae mal|diarrea|mareo|marea|nausea|nauseas|efecto|efectos|hinchazon|
      duerme|asco|vomito|tos seca|calambres), roncha,
    (ronchas|salpullido|sarpullido|comezon|alergia) & (medicina|antibiotico|pastilla|nueva|amoxicilina|medicamento|
      nuevo),
    efecto secundario & (malo|fuerte|grave),
    reaccion a (medicina|pastilla|medicamento),
    ronchas, reaccion alergica
  `),
  'fluids.low': list(`
    (panales|panales|moja|orina|pipi) & (secos|seco|poco|poquito|oscura|menos|no moja|pocos|solo uno|nada|horas),
      (boca|labios|lengua) & (seca|secos|reseca|resecos) & (vomito|diarrea|fiebre|bebe|nino|nina|no toma),
    (no orina|no ha orinado|no he orinado|no hace pipi|no ha hecho pipi|no moja|no ha mojado),
    no quiere tomar & (agua|leche|nada|liquidos),
    boca seca & (bebe|no|nino),
    sin lagrimas, llora sin lagrimas, deshidratado, deshidratada, deshidratacion, no retiene nada, no retengo nada,
    todo lo vomita, no quiere beber, ojos hundidos
  `),
  'vomiting.lasting': list(`
    (vomite|vomito|vomita|devolvio|guacareo|guacarea|basca|basquea|vomitado) & (veces|hoy|ayer|anoche|noche|todo|
      panales|panales|bebe|medicina|pastilla|dias|sangre|comida), vomitos, (diarrea|chorro|suelto|evacuaciones|
      chorrillo) & (dias|veces|agua|todo dia|bebe|desde|noche|no para|semana|vomito|cada),
    (no hace|no ha hecho|no hago|no obra|no evacua|no he hecho|estrenido|estrenida|estrenimiento) & (popo|bano|dias|
      semana|del bano|panza|barriguita|barriga|duele|duro), no hace popo, no obra,
    (vomita|vomitando|vomito|diarrea) & (todo dia|toda noche|desde|dias|horas|no para|otra vez|cada|sigue|no deja),
    vomitando, vomitos, no para de vomitar
  `),
  'sugar.off': list(`
    (azucar|glucosa) & (250|260|270|280|290|300|310|320|330|340|350|360|370|alta|altas|subida|bajones|bajon|baja|65|
      68|62|60|58|no me baja|descontrolada|loca), amaneci & (250|260|270|280|290|300|320|340|350) & (insulina|
      azucar|siento),
    <azucar> & (alta|baja|bajo|300|350|400|subio|bajando|subiendo|no baja|no sube|disparada|altisima|muy alta|
      bajita|60|55|descontrolada),
  `),
  'pressure.high': list(`
    presion & (150|155|160|165|168|170|175|178|180|185|90 50|85|80 50|toda semana|subida|bajita|no se controla|
      no me baja|descontrolada|se me sube|se me subio|alta),
    presion & (alta|muy alta|altisima|180|190|200|subio|baja|muy baja|no baja|disparada|subida|por nubes|
      descontrolada),
  `),
  'fall.had': list(`
    (cai|cayo|caida|resbale|resbalo|tropece|tropezo) & (rodilla|cadera|muneca|mano|brazo|pie|tobillo|espalda|
      costillas|bano|anoche|ayer|hoy|golpe|moreton|hombro|duele|hinchado|hinchada|escalon), (yeso|ferula) &
      (aprieta|apretado|mojo|rompio|dedos|duele|huele|flojo|comezon), (doblo|torcio|torci|doble|falseo|esguince) &
      (tobillo|pie|muneca|rodilla|hinchado|hinchada),
    se rompio (brazo|pierna|hueso|muneca|pie),
    se quebro (brazo|pierna|hueso|muneca|pie),
    me cai, se cayo, se me cayo bebe, se golpeo, me golpee, golpe en cabeza, golpe cabeza, se pego cabeza,
    se pego en cabeza, hueso roto, brazo roto, pierna rota
  `),
  'leg.clot': list(`
    (pierna|piernas|pantorrilla|tobillo|tobillos|pies|pie) & (hinchada|hinchadas|hinchado|hinchados|roja|caliente|
      inflamada|dura|hincharon|hincho), (subi|subio) & (libras|kilos) & (dias|semana|noche|ayer|hinchado|hinchada),
    (pierna|pantorrilla) & (hinchada|roja|caliente|inflamada|hinchado),
    coagulo, trombosis, coagulo en pierna
  `),
  'worse.getting': list(`
    (migrana|jaqueca|dolor cabeza|dolor de cabeza) & (dias|siempre|no se me quita|no se quita|semana|desde|vomito|
      no para|fuerte|hoy), (ciatica|espalda|cintura|rodilla|hombro|rinon|cadera|gota|lumbago|panza|barriga|
      barriguita|estomago|pecho|muela) & (dolor|duele|no puedo|manejar|no aguanto|dormir|no me deja|dias|trabada|
      trabado), ciatica, (mareo|mareos|mareada|mareado|vertigo|debil|debilidad) & (levanto|dias|desde|pastilla|hoy|
      todo|siento|semana|medicina|cae|caer|presion|malestar), (queda|quedo) ida & (segundos|veces|maestra|semana),
      (maestra|escuela) & (ida|se queda|ausente|segundos|temblor|moretones),
    condon & (rompio|quedo|salio|sin), pastilla dia despues, pastilla del dia siguiente,
      anticonceptivo de emergencia, sexo sin proteccion, relaciones sin proteccion, (palpitaciones|taquicardia) &
      (cafe|noche|dias|a veces|rato|nervios|siento), (bolita|bola|bulto) & (seno|chichi|cuello|axila|ingle|
      testiculo|nueva|duele|crecio),
    dolor & (8|9|10|fuerte|terrible|peor|no deja dormir),
    bolita & (nueva|seno|cuello),
    empeorando, esta peor, estoy peor, cada vez peor, me siento peor, se siente peor, mucho peor, va peor,
    no mejora, sigue mal, dolor fuerte, mucho dolor, duele mucho, dolor muy fuerte, me siento muy mal,
    se siente muy mal, dolor estomago, dolor de panza, siento mal, me siento mal
  `),
  'urine.blood': list(`
    (orina|orino|orinar|pipi|mear|miar) & (arde|ardor|arden|duele|dolor|sangre|turbia|huele|rojo|roja|cada rato|
      no puede|no puedo|gotitas|oscura|cocacola|quema), mal de orin, infeccion orina, infeccion de orina,
      infeccion vias urinarias, piedra & (rinon|orina|dolor), flujo & (huele|verde|comezon|amarillo|olor), (regla|
      periodo) & (dos semanas|15 dias|mucho|abundante|no para|atrasada|no me baja),
    sangre & (orina|pipi|popo|heces|excremento),
    sonda & (tapada|no drena|gotea),
    no puedo orinar, no puede orinar, arde al orinar, ardor al orinar, arde orinar, duele orinar,
    arde cuando orino, orina con sangre
  `),
  'mood.low': list(`
    (triste|tristeza|deprimida|deprimido|ansiedad|angustia|nervios|panico|lloro|llorando|insomnio|desanimada|
      desanimado) & (dias|semanas|mucha|mucho|no duermo|todo|noche|desde|no como|bebe|parto|no puedo|cada|murio|
      diario|levantarme|pecho), no duermo & (dias|noches|semanas|nada|ansiedad), recaida & (alcohol|droga|tomar|
      tome), recai, volvi a tomar & (alcohol|beber|anos|meses),
    (deprimido|deprimida|desesperado|desesperada),
    depresion & (tengo|siento|mucha|mal|siente),
    me siento sola & (nadie|triste),
    ataque panico, ataques panico, ataque de panico, ataque de ansiedad, ataques de ansiedad,
    no puedo dejar de llorar, no paro de llorar, lloro todo dia, sin esperanza, ya no puedo mas, ya no aguanto,
    no aguanto mas, no sirvo para nada, odio mi vida, todo me da igual, vacia por dentro, vacio por dentro,
    ya no tengo ganas de nada, no tengo ganas de nada
  `),
  'device.feeding-tube': list(`
    (sonda|boton|tubo|tubito|gastro|gastrostomia|mickey|ostomia|bolsa|cateter|foley|traqueo) & (roja|rojo|suelta|
      gotea|fuga|granito|granuloma|pus|tapado|tapada|tapo|huele|sale|alrededor|irritada|irritado|viejo|flojo|piel|
      despega|despego), (bomba|sensor|dexcom|cpap|bipap|concentrador|nebulizador|silla|baston electrico|monitor) &
      (error|no funciona|descompuso|se despego|rompio|falla|no sirve|no prende|ruido),
    (sonda|tubo de alimentacion|gastrostomia|boton|cateter|bolsa ostomia|colostomia|tubo estomago|
      tubo alimentacion) & (salio|se salio|tapada|tapado|gotea|roja|rojo|infectada|sangra|rompio|tapo|zafo|se tapo),
    bomba de alimentacion & (no funciona|error|no sirve),
  `),
  'breathing.wheeze': list(`
    (tos|tose|tosiendo) & (flema|verde|amarilla|perro|perruna|semana|semanas|noche|noches|seca|pecho|dias|dormir|
      fiebre|febricula|foca|mocos|vomita|cruda|no se me quita|no se le quita), flema verde, (asma|inhalador|bomba|
      nebulizador) & (mas seguido|cada 4 horas|mas|noche|noches|veces|diario|uso|usando|acabo), chiflido,
      chillido pecho,
    asma & (mal|peor|mucha|ataque|empeoro),
    tos & (no para|toda noche|no se quita|no deja dormir|mucha),
    subi & libras & (dias|semana),
    silbido, silba pecho, chifla pecho, le chifla, le silba, silbidos, sibilancias, ataque de asma, ataque asma,
    tobillos hinchados, pies hinchados
  `),
};
