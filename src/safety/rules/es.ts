import { SPANISH_CONCEPTS } from './es-concepts.ts';
import { SPANISH_CONTEXT } from './es-context.ts';
import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** How dangers are said in Spanish as it is texted in the US. */
export const SPANISH: LanguageRules = {
  language: 'es',
  reviewedBy: null,
  concepts: SPANISH_CONCEPTS,
  says: {
    'cardiac.chest-pain': list(
      `<pecho> & <duele>, angina, elefante en pecho, elefante encima, dolor toracico, algo aprieta pecho, siento apreton pecho, apreton & pecho`,
    ),
    'cardiac.heart-attack':
      list(`(dando|esta dando|dio|creo|siento|tengo|teniendo|sufriendo|tener|sera|puede ser|parece) (infarto|ataque corazon|ataque al corazon|paro cardiaco|ataque cardiaco|infarto al corazon),
      (infarto|ataque corazon|ataque cardiaco) & (ahora|ahorita|ayuda|creo|dando|siento), se le paro corazon, corazon se paro, corazon se detuvo, no tiene pulso, no encuentro pulso, sin pulso`),
    'cardiac.heart-racing-faint':
      list(`corazon & (acelerado|late rapido|palpita|brincando|acelera|rapidisimo|a mil|latiendo rapido|late fuerte|muy rapido) & (mareo|mareado|mareada|desmayo|desmayar|sudo|sudando|respirar|desmaye|aire|desmayando),
      palpitaciones & (mareo|mareada|mareado|desmayo|desmaye|aire|respirar), desfibrilador (descargo|dio), palido & sudando, palida & sudando, sudor frio & (pecho|nausea|nauseas|palido|palida|mareo|brazo|aire|mandibula)`),
    'cardiac.arm-jaw-pain': list(
      `brazo izquierdo & <duele>, (mandibula|quijada|brazo|hombro) & <duele> & (sudor|sudando|sudo|nausea|nauseas|mareo|aire|mareado|mareada), dolor & (baja|corre|pasa|sube|va) & (brazo|mandibula|quijada|brazo izquierdo)`,
    ),
    'stroke.named': list(
      `(dando|dio|teniendo|creo|tiene|sufriendo|parece|tengo|sera|dandole|dandome|puede ser) (derrame|derrame cerebral|embolia|infarto cerebral|ataque cerebral|evc|acv|stroke), (derrame|derrame cerebral|embolia|ataque cerebral|acv) & (ahora|ahorita|ayuda|creo|dando|parece|sintomas ahora)`,
    ),
    'stroke.face': list(
      `<cara> & <chueca>, no puede sonreir, no puedo sonreir, cara & (no siento|no siente), media cara, mitad de cara, mitad cara, (lado|mitad) & cara & (dormida|no siento|entumida|caida|debil)`,
    ),
    'stroke.side':
      list(`(lado izquierdo|lado derecho|mitad cuerpo|medio cuerpo|medio lado|un lado|lado cuerpo) & <dormido>, (brazo|pierna|mano|brazos|piernas) & <dormido> & <repente>, (no siento|no siente|no puedo mover|no puede mover|no puedo levantar|no puede levantar|no muevo|no mueve|no puedo alzar|no puede alzar) (brazo|pierna|lado|brazo izquierdo|brazo derecho|pierna izquierda|pierna derecha|mano|brazos|piernas|mitad|medio),
      brazo & <dormido> & (pierna|habla|cara|hablar|confundido), (se me durmio|se le durmio|se durmio|se me entumio|perdi fuerza|perdio fuerza) & (brazo|lado|pierna|mitad|mano izquierda|mano derecha|cara)`),
    'stroke.speech':
      list(`(no puede hablar|no puedo hablar|habla raro|habla enredado|hablando raro|no le salen palabras|no me salen palabras|arrastra palabras|arrastrando palabras|balbucea|balbuceando|se le traba lengua|se me traba lengua|no se le entiende|habla trabada|habla como borracho|habla arrastrado|se le enreda lengua|lengua trabada|se me traba|se le traba|palabras enredadas|hablando enredado|no salen palabras|trabada lengua|no se entiende habla|habla mal) ,
      no puede hablar bien, no habla bien & <repente>, perdio habla, perdio el habla`),
    'stroke.sight': list(
      `(no veo|no ve|perdi vista|perdio vista|quede ciego|quede ciega|ve doble|veo doble|veo negro|no puedo ver|no puede ver|perdi vision|perdio vision|se me nublo vista|se me fue vista|se le fue vista) & (<repente>|ojo|nada), no veo (de un ojo|con ojo|del ojo), perdi la vista, perdi vista, perdio vista, se quedo ciego, me quede ciega, me quede ciego, veo todo negro`,
    ),
    'stroke.worst-headache': list(
      `peor dolor cabeza, dolor cabeza mas fuerte, dolor cabeza & (peor|vida|explota|insoportable|fuertisimo|cuello|nunca|reventar|vista|confundido|confundida|desmayo), cabeza & (va explotar|va reventar|me explota|revienta|explotar)`,
    ),
    'stroke.balance': list(
      `<repente> & (no puede caminar|no puedo caminar|perdi equilibrio|perdio equilibrio|se va de lado|no se puede parar|no me puedo parar|no puede pararse)`,
    ),
    'breathing.cannot':
      list(`<nopuede> <respirar>, <nopuede> & respirar, no respira, no respiro, no esta respirando, dejo de respirar, deja de respirar, falta aire, falta el aire, me falta aire, le falta aire, falta de aire, sin aire, no me entra aire, no le entra aire, no entra aire, no agarro aire, no agarra aire, no jala aire, no jalo aire, no recibo aire,
      me ahogo, se ahoga, ahogando, me asfixio, se asfixia, asfixiando, asfixia, ahogandome, ahogandose, asfixiandome, respira mal, respiro mal, respira con dificultad, respirando con dificultad, dificultad respirar, dificultad respiratoria, jadea, jadeando, boqueando, se me va aire, se le va aire, se le va la respiracion, se queda sin aire, me quedo sin aire, no alcanza respirar, se me cierra pecho, no da aire, falta respiracion, falta la respiracion, ya no respira, me cuesta respirar, le cuesta respirar,
      respirar & (cuesta|dificil|trabajo|apenas|batalla|batallo|no puedo|no puede|mucho trabajo), sofocando, me sofoco, se sofoca, respiracion & (rara|agitada|rapida|cortada|entrecortada), aogando, me aogo, se aoga, no respirar, ahogado, corta respiracion`),
    'breathing.blue': list(
      `(labios|cara|boca|dedos|bebe|nino|nina|hijo|hija|piel|lengua) & (azul|azules|morados|morado|morada|moradas|grises|gris|azulado|azulada|azulados|moraditos|moradito), se pone morado, se puso morado, se pone azul, se puso azul, poniendo morado, poniendo azul, se puso morada, esta morado, esta azul, esta morada, poniendo morada, se esta poniendo azul`,
    ),
    'breathing.struggling':
      list(`costillas & (hunden|marcan|hundiendo|jalan|meten|sumen|ven), se le hunden, se le sumen, se le hunde, aletea nariz, aletean narices, hundimiento, respira & (rapido|agitado|agitada|muy rapido|fuerte|rapidito|rapidisimo|con panza|con abdomen|silbido|quejido|quejandose|hundiendo|agitadamente), respirando & (rapido|agitado|fuerte|agitada),
      ataque asma & (fuerte|no|ayuda|dando|ahora|dio|mal|inhalador|tiene|respirar), crisis de asma, asma & (fuerte|no puede|no respira|no se le quita|muy mal|muy fuerte), le silba pecho & (mucho|no|fuerte|respira), silbando pecho & no, quejido & respira`),
    'breathing.inhaler': list(
      `(inhalador|nebulizador|albuterol|bombita|salbutamol|nebulizacion|nebulizaciones|spray|bomba de asma|inalador) & (no ayuda|no sirve|no hace|no funciona|no quita|no le hace|no me hace|no le ayuda|no me ayuda|no hace efecto|no se le quita|no ha ayudado|no mejora|no la mejora|no lo mejora|nada|no esta ayudando|no le quita)`,
    ),
    'anaphylaxis.swelling':
      list(`(ronchas|urticaria) & (cara|labios|lengua|garganta|ojos) & (hincha|hinchada|hinchando|hinchado|hinchan|hincho), cara & (hincha|hinchando) & (medicina|comer|pastilla|picadura|ronchas), <garganta> & <hinchado>, (cara|ojos) & <hinchado> & (comio|comi|pico|abeja|cacahuate|medicina|mariscos|camaron|alergia|alergico|alergica|ronchas|mani|nuez|avispa|nueces|respirar), ronchas & (respirar|garganta|vomita|vomitando|desmayo|mareo|hinchada|hinchado|lengua|labios|aire|todo cuerpo|vomito),
      (pico|picadura|abeja|avispa|cacahuate|cacahuates|mani|mariscos|camarones|camaron|nuez|nueces) & (hinchado|hinchada|hinchando|respirar|garganta|ronchas|desmayo|aire|labios|inflamado|lengua), se le cierra garganta, se me cierra garganta, se me esta cerrando garganta`),
    'anaphylaxis.named': list(
      `anafilaxia, choque anafilactico, shock anafilactico, anafilactico, anafilactica, epipen, epinefrina & (use|puse|usamos|necesito|puso), reaccion alergica & (fuerte|grave|severa|respirar|garganta|hincha|hinchando|ahora)`,
    ),
    'bleeding.will-not-stop': list(
      `<sangra> & <noPara>, desangrando, desangra, hemorragia, sangre & (chorro|chorros|por todos lados|charco|por todas partes), perdiendo sangre, pierde sangre, perdiendo mucha sangre, sangrado abundante, sale sangre & (no para|no se|chorro|borbotones|mucha)`,
    ),
    'bleeding.inside': list(
      `<vomita> & sangre, sangre en vomito, vomito & (cafe molido|granos de cafe|asientos cafe|negro|posos cafe), (popo|heces|excremento|caca|evacuacion|evacuaciones) & (negro|negra|negras|pura sangre|alquitran|chapopote|con sangre), evacua sangre, obra sangre, pura sangre, coagulos & (grandes|muchos|sangre), sangre por recto & (mucha|mareo)`,
    ),
    'bleeding.wound': list(
      `apunalado, apunalada, apunalaron, acuchillaron, balazo, balazos, le dispararon, me dispararon, dispararon, herida bala, (corto|corte|cortado|arranco|mocho|volo) & (dedo|dedos|mano) & (sierra|machete|cuchillo|todo|se le|completo|entero|hueso|se me|pedazo), se ve hueso, se le ve hueso, hueso salido, hueso de fuera, cortada profunda, herida profunda, se me ve hueso, herida de bala, navajazo`,
    ),
    'poisoning.too-much': list(
      `<tomo> & <muchas> & <pastillas>, <tomo> (todas|todo el frasco|todo frasco|todo el bote|todo bote|demasiadas|frasco entero|frasco completo|muchas pastillas), <nino> & <tomo> & <pastillas> & (encontro|accidente|abuela|abuelo|mias|frasco|solo|sola|abierto|alcanzo|por error|mama), <nino> & (se comio|se trago|trago|comio|agarro|alcanzo) & <pastillas>, <tomo> & <numero> <pastillas>, pastillas de mas`,
    ),
    'poisoning.swallowed':
      list(`(trago|tomo|bebio|comio|trague|tome|bebi|tomado|tragado|se trago|chupo|comi|metio|ingirio|bebido) & (cloro|blanqueador|detergente|veneno|raticida|anticongelante|gasolina|quimico|quimicos|pila|pilas|bateria|baterias|iman|imanes|pinol|fabuloso|acido|insecticida|thinner|aguarras|limpiador|amoniaco|hongos|sosa|destapacanos|suavizante|desinfectante|petroleo|jabon|pesticida|limpiadores|alcohol en gel|capsula|mata ratas|vapear|nicotina),
      envenenado, envenenada, envenenaron, intoxicado & (gas|pastillas|cloro|veneno|nino|hijo), intoxicada & (gas|pastillas|cloro), envenenamiento, cloro & ojos, quimico & ojos`),
    'poisoning.overdose': list(
      `sobredosis & (ahora|creo|tomo|ayuda|dio|tuvo|tiene|dando|pastillas|hijo|hija|hermano|fentanilo), narcan, naloxona, fentanilo & (no|azul|dormido|responde|uso)`,
    ),
    'poisoning.gas': list(
      `monoxido & (alarma|dolor|mareo|suena|sonando|mareados|mareada|detector|carbono), fuga gas, fuga de gas, huele gas & (mareado|mareada|dolor|casa|mucho|mareo|mareados), inhalo & (humo|gas|cloro|quimicos), respiro & (humo|cloro|gases)`,
    ),
    'seizure.having': list(
      `(tiembla|temblando|tiembla todo|se sacude|sacudiendose|brincando cuerpo) & (no contesta|no me contesta|no responde|no reacciona|no me hace caso), convulsionando, convulsiona, convulsiono, convulsion, convulciones, convulciono, ataque epileptico, ataques epilepticos, crisis epileptica, convulsiones & (ahora|no para|minutos|otra|dando|no se quitan|seguidas|dieron|ahorita), dando convulsiones, tiene convulsiones, esta teniendo convulsiones, ojos en blanco, ojos volteados, se le van ojos, se le voltearon ojos, volteo ojos, espuma boca, echa espuma, echando espuma, se sacude, sacudiendo & (cuerpo|todo|ojos|no responde), temblando & (no responde|ojos|incontrolable|espuma), ataques seguidos, le dio ataque, dando ataque`,
    ),
    'unconscious.not-waking': list(
      `<noDespierta>, inconsciente, desmayado, desmayada, perdio conocimiento, perdi conocimiento, perdio el conocimiento, perdio sentido, esta tirado & (piso|suelo|no), esta tirada & (piso|suelo|no), encontre tirado, encontre tirada, en piso & (no responde|no se mueve|tirada|tirado|inconsciente), se colapso, colapso, se desplomo, desplomo, desvanecio, se desvanecio,  no despierta, no hay respuesta, aguado & (bebe|nino|no)`,
    ),
    'unconscious.passed-out': list(
      'desmayo, desmaye, desmayando, se desmaya, me desmayo, se desmayo, me desmaye, me voy desmayar, voy desmayarme, siento que me desmayo, por desmayarme, casi me desmayo, se me fue el mundo & (desmaye|cai), casi se desmaya, va desmayar, desmallo, se desmallo, me desmalle',
    ),
    'unconscious.confused': list(
      `<confundido> & <repente>, (mama|papa|abuela|abuelo|esposo|esposa|abuelita|abuelito|suegra|suegro|hijo|hija|madre|padre|tia|tio) & (confundido|confundida|desorientado|desorientada|no sabe donde|no me reconoce|delirando|incoherencias|no reconoce|delira|no nos reconoce|desvaria|no sabe quien), (confundido|confundida) & (fiebre|insulina|cayo|golpe|cabeza|no sabe|azucar|calentura), no sabe donde esta, no sabe quien, no sabe ni donde, delirando, alucinando & (fiebre|calentura|confundido)`,
    ),
    'head-injury.signs':
      list(`(golpeo|golpe|pego|cayo|golpee|pegue|cai|golpazo|trancazo) & cabeza & (vomita|vomito|vomitando|sueno|dormido|dormida|desmayo|sangra|sangre|confundido|confundida|anticoagulante|warfarina|convulsion|no despierta|mareo|mareado|duele mucho|inconsciente|pupila|pupilas|raro|rara|chichon|hundido|adormilado|somnoliento|coumadin|sangrando|perdio|vomitado|bebe|mareada|liquido|desmaye|eliquis|aturdido|escaleras),
      (cayo|cai) & (cama|cuna|escaleras|cambiador|techo|escalera|sillon|mollera) & (vomita|vomito|vomitando|no despierta|dormido|raro|cabeza|sueno|desmayo|no se mueve|inconsciente|aguado), pupila & (grande|diferente), una pupila mas grande, pupilas diferentes, golpe fuerte cabeza, golpe fuerte en cabeza, liquido & (oido|nariz) & (golpe|cayo)`),
    'head-injury.neck-back': list(
      `(cuello|espalda|columna) & (lastimo|rompio|lastime|choque|accidente|cayo|quebro|fractura|trono) & (no siente|no siento|no mueve|no muevo|no puede mover|no puedo mover|piernas), (cayo|cai|choque|accidente) & (no siento|no siente|no puede mover|no puedo mover) & (piernas|brazos|cuerpo|pies)`,
    ),
    'infant.limp': list(
      `(bebe|recien nacido|recien nacida|bebito|bebita) & (flojo|floja|flacido|flacida|aguado|aguada|no se mueve|no come nada|mollera|no despierta|no reacciona|gris|sin fuerza|no agarra pecho|no quiere pecho|no quiere leche|vomito verde|vomita verde|verde|como trapo|no llora), mollera & (hinchada|abultada|salida|hundida|sumida|brincada|inflamada), no deja de llorar & (bebe|horas|fiebre) , vomito verde & (bebe|nino|nina)`,
    ),
    'sepsis.fever-signs': list(
      `<fiebre> & (confundido|confundida|cuello|rigido|manchas|moretes|no despierta|delira|delirando|convulsion|rigidez|moradas|respira rapido|no responde|tieso|alucinando|desorientado|desorientada|muy dormido|nuca|piel manchada|aletargado|adormilado|dificil despertar), cuello & (tieso|rigido|duro) & (fiebre|cabeza|luz|calentura|vomito|vomita), manchas & (moradas|no desaparecen|vaso|morado), piel & (manchada|jaspeada|fria sudorosa|marmoleada|moteada), nunca me habia sentido tan mal, nunca me he sentido tan mal, infeccion & (confundido|confundida|temblando|desorientada|corre)`,
    ),
    'sepsis.named': list(
      '(creo|parece|tiene|tengo|teniendo|sera) (sepsis|septicemia|meningitis), septicemia & (creo|ahora), infeccion en sangre & (creo|tiene|ahora)',
    ),
    'sepsis.weak-immune-fever': list(
      '(quimio|quimioterapia|trasplante|transplante|sin bazo|defensas bajas|cateter|leucemia|anemia falciforme|trasplantado|trasplantada|inmunosuprimido|celulas falciformes|cancer) & (fiebre|calentura|temperatura|escalofrios|38|38.5|39|101|100.4|102|100.5|38.2|38.3)',
    ),
    'pain.worst': list(
      `peor dolor, dolor insoportable, dolor & (insoportable|no aguanto|10 de 10|no soporto|gritando|retorcer|retorciendo|no aguanta|desgarrador), no aguanto dolor, no aguanta dolor, no soporto dolor, no soporta dolor, grita de dolor, gritando de dolor, llorando de dolor, retuerce de dolor, retorciendo dolor, retorciendose, me retuerzo, dolor fuertisimo, no aguanto mas dolor, dolor mas fuerte vida`,
    ),
    'pain.belly': list(
      `(estomago|barriga|panza|vientre|abdomen|abdominal|pansa|tripa) & (dura|duro|insoportable|fuertisimo|como piedra|como tabla|no aguanto|no aguanta|severo|dolor fuerte|retorciendo|dolor muy fuerte|terrible|peor), apendice & (reventado|reventada|dolor|creo|exploto), apendicitis & (creo|dolor|tiene|parece), lado derecho & dolor & (vomita|vomito|fiebre|calentura)`,
    ),
    'pain.testicle': list(
      '(testiculo|testiculos|huevos|bolas|partes) & (duele|dolor|hinchado|inflamado|duelen|torcido|hinchados), ojo & (dolor|duele) & (no ve|no veo|fuerte|vista)',
    ),
    'pregnancy.bleeding': list(
      `<embarazo> & (sangra|sangre|sangrado|sangrando|coagulos|manchando|mancho|hemorragia|manchado), toalla & (hora|llena|sangre|empapo|empapada|empapando), (aborto|perdiendo bebe|pierdo bebe|perder bebe) & (creo|sangre|dolor|teniendo|tengo|sangrado|siento|voy), perdiendo al bebe, se me rompio fuente, rompio fuente, rompi fuente, se rompio la fuente, sale liquido & (embarazada|semanas|meses), tirando liquido`,
    ),
    'pregnancy.warning-signs': list(
      `<embarazo> & (cabeza|vista|borroso|luces|lucecitas|hinchada|hinchado|hinchadas|hinchazon|fiebre|calentura|pecho|respirar|desmayo|desmaye|mareo|dolor|duele|convulsion|contracciones|caida|cai|choque|aire|presion|veo|punzadas|calambres|corazon), preeclampsia & (creo|cabeza|vista|dolor|presion), eclampsia`,
    ),
    'pregnancy.baby-still': list(
      `bebe & (no se mueve|no se ha movido|dejo de moverse|ya no se mueve|se mueve menos|no siento|no patea|no me patea|no siento movimientos|no lo siento|no la siento|se mueve poco|no se movio|casi no se mueve) & (panza|embarazada|hoy|semanas|ayer|desde|vientre|horas|todo dia|manana|moverse|barriga|noche|se|no|ya), no siento (bebe|movimientos|que se mueva|patadas|al bebe), no siento moverse`,
    ),
    'pregnancy.birth': list(
      'ya viene bebe, viene el bebe, ya va nacer, esta naciendo, bebe viene ya, contracciones & (minutos|seguidas|semanas|cada|fuertes), ganas de pujar, quiero pujar, sale cabeza, se ve cabeza, cordon & (salio|fuera|sale), estoy pariendo, dando luz ahora, ya va a nacer, en labor de parto, trabajo de parto',
    ),
    'diabetic.low': list(
      `<azucar> & (baja|bajo|bajando|bajisima|30|35|38|40|42|45|48|50|no sube|se bajo|se fue|bajito) & (temblando|confundido|confundida|sudando|desmayo|no despierta|mareo|no responde|desmayada|desmayado|mareada|mareado|tiembla|temblor|inconsciente|debil|no puede|no sube|convulsion|sudor|sudado|jugo|sudada|tiemblo), hipoglucemia & (fuerte|desmayo|confundido|confundida|severa|convulsion), glucagon, diabetico & (no despierta|desmayo|inconsciente|no responde|confundido|temblando|desmayado), diabetica & (no despierta|desmayo|inconsciente|no responde|confundida|temblando|desmayada), insulina & (demasiada|doble) & (temblando|confundido|sudando|mareo|baja)`,
    ),
    'diabetic.high': list(
      `<azucar> & (vomita|vomitando|vomito|cetonas|fruta|aliento|respira rapido|respirando rapido|muy dormido|hi|no despierta|confundido|dice alto|devolviendo|confundida|somnoliento), cetonas & (vomita|vomito|altas|vomitando|grandes|muchas|moradas|positivas|sugar), cetoacidosis, aliento & (fruta|frutas|acetona|afrutado), huele a acetona`,
    ),
    'diabetic.pump': list(
      'bomba insulina & (no funciona|se descompuso|fallo|paro|no sirve|se apago|se salio|no jala) & (vomita|alta|azucar|cetonas|horas|vomitando|repuesto|insulina), sin insulina & (vomita|vomitando|alta|dias|tipo 1|mal|cetonas), no tiene insulina & (vomita|vomitando|alta|dias)',
    ),
    'choking.now': list(
      `se atraganto, atragantando, atragantado, atragantada, me atragante, atragantandose, se ahogo con, ahogandose con, ahogando con, se esta ahogando, atorado en garganta, atorada en garganta, se le atoro, se me atoro, atoro & (garganta|comida|moneda|hueso|respirar), tiene algo garganta, algo en garganta & (no puede|respirar|atorado), atorada garganta, atorado garganta, se trago moneda & (tose|babea|no), trago moneda, se trago juguete, babea & no puede tragar, no puede tragar & (baba|saliva|respirar|babea), atraganto`,
    ),
    'burn.big': list(
      `(quemo|quemadura|quemado|quemada|queme|quemaduras|quemandose|quemando) & (cara|manos|ampollas|aceite|agua hirviendo|agua caliente|todo cuerpo|grande|fuego|pecho|bebe|nino|nina|hijo|hija|tercer grado|hirviendo|piel|brazo|pierna|fea|muy feo|espalda|genitales|quimico|mano|cuerpo|ojos|sopa|cafe|estufa|lumbre), (cayo|derramo|tiro|echo|echaron) & (agua hirviendo|aceite caliente|agua caliente|aceite|cafe caliente|sopa caliente|hirviendo), se esta quemando, esta en llamas, en llamas, quemadura tercer grado, se incendio & (casa|ropa|cocina|pelo), incendio & (casa|ayuda)`,
    ),
    'burn.electric': list(
      'electrocuto, electrocutado, electrocutada, se electrocuto, descarga electrica, toque electrico & (fuerte|quemo|pecho|desmayo|duele), le cayo rayo, cayo rayo, me dio corriente, le dio corriente, agarro cable & (luz|corriente|quemo), toque de luz & (fuerte|pecho|quemo)',
    ),
    'device.airway': list(
      '(traqueo|traqueostomia|canula|traquea|traqueotomia|trach|traq) & (salio|se salio|tapada|tapado|tapo|bloqueada|no entra|se zafo|zafo|atorada|sangra|sangre|no puedo aspirar|no puedo meter|moco|mocos|no pasa|se le salio|obstruida|arranco)',
    ),
    'device.failed': list(
      `(ventilador|respirador|oxigeno|concentrador|tanque de oxigeno|maquina de oxigeno|maquina respirar|maquina para respirar|bipap|aspirador|cpap|maquina oxigeno) & (apago|se apago|no funciona|no sirve|dejo|descompuso|fallo|fallando|pitando|alarma|acabo|se acabo|termino|vacio|no prende|paro|rompio|acabando|no jala|descompuesto|suena|se nos acaba|por acabarse|no enciende|quebro|se fue|sonando|desconecto), valvula & (tapada|vomita|dolor cabeza|dormido|falla|fallando|bloqueada|infectada|cabeza) & (shunt|cabeza|hidrocefalia|vomita|dormido|fiebre|derivacion), marcapasos & (pitando|fallo|paro|no funciona|suena|descargas)`,
    ),
    'device.power': list(
      '(luz|electricidad|corriente|energia) & (se fue|fue|cortaron|no hay|sin|se corto|quitaron|no tenemos|se nos fue) & (ventilador|oxigeno|respirador|maquina|concentrador|traqueo|aspirador|bomba|equipo|monitor|dialisis|bateria|nebulizador)',
    ),
    'device.line': list(
      '(cateter|linea central|picc|puerto|via central|cateter de dialisis|broviac) & (salio|se salio|rompio|se rompio|sangra|sangrando|fiebre|escalofrios|calentura|roto|arranco|gotea|se arranco|quebro), fistula & (sangra|sangrando|revento|abultada), (sonda|tubo alimentacion|boton gastrico|gastrostomia|tubo de alimentacion|tubo estomago) & (salio|se salio|arranco|zafo) & (sangre|vomita|fiebre|dolor|horas|no puedo|sangra|cierra)',
    ),
    'environmental.heat-cold': list(
      'golpe de calor, golpe calor, insolacion & (confundido|confundida|desmayo|vomita|no suda|fuerte|fiebre|desmayada), (sol|calor|carro caliente) & (desmayo|confundido|confundida|no suda|inconsciente|no responde|desvanecio|piel seca|delira|desmayado|colapso), (dejo|dejaron|quedo|encerrado|encerrada) & carro & (bebe|nino|nina|hijo|hija|calor), hipotermia, congelado & (dedos|no siente|pies|negro|blancos), congelados & (dedos|pies)',
    ),
    'environmental.bite': list(
      '(mordio|picadura|mordida|pico|mordedura|picaron|mordieron) & (vibora|culebra|serpiente|murcielago|mapache|zorrillo|rabia|cascabel|viuda negra|alacran|escorpion|perro callejero|arana violinista|coralillo|coyote|perro rabioso|zorro), perro & (mordio|ataco|mordida) & (cara|cuello|profunda|bebe|feo|sangra|hueso)',
    ),
    'environmental.water': list(
      '(se ahogo|ahogo|ahogando|cayo|hundio|encontramos|encontre|casi se ahoga|trago agua|debajo agua|bajo agua) & (alberca|piscina|tina|agua|banera|rio|lago|pila|cubeta) & (tose|azul|respira|no|tosiendo|morado|desmayo|inconsciente|boca abajo|hundio|ahoga|ahogo|saco|vomito), casi se ahoga & (alberca|tina|agua|piscina)',
    ),
    'other.dying': list(
      'me muero & (ayuda|no puedo|dolor|ahora|siento|pecho|duele|creo|auxilio|aire), siento me muero, siento muero, creo me muero, creo me voy morir, me estoy muriendo, estoy muriendo, se esta muriendo, se muere & (ayuda|no|mama|papa|hijo|hija|bebe|esposo), siento voy morir, siento me voy morir, voy a morir & (ayuda|dolor|no puedo|pecho|ahora|siento), ayuda me muero, muriendo, creo voy morir',
    ),
    'other.call-ambulance': list(
      '(necesito|manden|llamen|mande|llame|quiero|mandar|manda|envien|urge|llama|ocupo|pidan|llamar) (ambulancia|911|paramedicos|al 911|a ambulancia|la ambulancia|a 911), necesito ambulancia, ambulancia, llamo 911, llamo al 911, debo llamar 911, deberia llamar 911, es emergencia, una emergencia & (tengo|ayuda|tenemos|ahorita), emergencia medica, auxilio, vida o muerte, 911 & (ayuda|rapido|necesito|llamo|ahora), tengo emergencia, tenemos emergencia, ayuda urgente & (ahora|no|911), socorro',
    ),
    'other.injury': list(
      '(accidente|choque) (carro|auto|moto|camion|coche) & (herido|herida|sangra|dolor|cuello|no puedo|duele|atrapado|cabeza|pecho|ahora|acabo|espalda), (atropello|atropellaron|atropellado|lo atropello|la atropello|atropellada) , (cayo|cai) & (techo|escalera|escaleras|balcon|ventana|segundo piso|andamio) & (no puede|no puedo|cabeza|espalda|mueve|sangra|cuello|duele), (cayo|cai) & (no me puedo levantar|no se puede levantar|no puede levantarse|no puedo levantarme|no puede caminar|no puedo caminar|no me puedo parar|no se puede parar|no puedo pararme|no puede pararse), fractura expuesta, cadera & (rota|quebro|rompio|fracturo), pierna & (doblada al reves|hueso), aplasto & (mano|pie|pierna|pecho|carro|dedo)',
    ),
    'other.blood-pressure': list(
      'presion & (alta|altisima|180|190|200|210|220|por nubes|disparada) & (dolor cabeza|cabeza|pecho|vista|adormecido|confundido|confundida|respirar|borroso|mareo|debil|habla|aire|cara|dormida)',
    ),
    'suicide.wish':
      list(`<quiero> (matarme|suicidarme|morir|morirme|matarme|quitarme vida|acabar mi vida|acabar vida|acabar con mi vida|acabar con vida|terminar con mi vida|terminar con vida|terminar vida|colgarme|ahorcarme|desaparecer|estar muerto|estar muerta|dejar de vivir|no despertar|dejar de existir|matarse|suicidarse|quitarse vida|acabar con todo|terminar con todo|aventarme|pegarme tiro|darme tiro|estar muerta ya|irme para siempre|tomarme todas|cortarme venas|dormir y no despertar|dormirme y no despertar|morirse|de morir|de morirme|de matarme|de suicidarme|en matarme|en suicidarme|en morir|en morirme|en quitarme vida|en muerte|en suicidio|a matarme|a suicidarme|a quitarme vida|a acabar con todo|de quitarme vida|de muerte|ya no estar|de no vivir|suicidas|de vivir no),
      suicidarme, quitarme vida, quitarme la vida, matar me, me voy matar, me voy a matar, me quiero matar, me quiero morir, me quiero suicidar, me kiero morir, me kiero matar, me queria morir, se quiere matar, se quiere morir, se quiere suicidar, se va a matar, se va matar, se quiere quitar vida, quitarse vida, no quiero vivir, no quiere vivir, no quiero seguir viviendo, no quiero seguir, no deseo vivir, no kiero vivir, no quisiera vivir, no quiero despertar, no despertar mas, ojala no despertara, ojala no despierte, ojala me muriera, ojala me muera, ojala estuviera muerto, ojala estuviera muerta, mejor muerto, mejor muerta, mejor me muero, mejor estar muerto, mejor estar muerta, estaria mejor muerto, estaria mejor muerta, desearia morir, desearia estar muerto, desearia estar muerta, quisiera no haber nacido, ojala no hubiera nacido, prefiero morir, prefiero morirme, preferiria morir,
      no vale la pena vivir, no vale pena vivir, para que vivir, para que seguir viviendo, para que sigo viviendo, no tiene sentido vivir, ya no tiene sentido, sin razon para vivir, no tengo razon vivir, no tengo razones vivir, no tengo por que vivir, no tengo motivos vivir, cansado de vivir, cansada de vivir, cansado vivir, cansada vivir, acabar con mi vida, acabar con vida, acabar vida, terminar con mi vida, terminar mi vida, terminar con todo, acabar con todo, ya no quiero estar aqui, no quiero estar aqui, no quiero existir, ya no quiero nada & vivir, ganas morir, ganas de morir, ganas de morirme, ganas de no vivir, no quiero seguir aqui, no quiero estar vivo, no quiero estar viva, la vida no vale, vida no vale nada, aventarme (puente|tren|carro), tirarme del puente, tirarme puente, colgarme, ahorcarme, cortarme venas, cortarme las venas, pegarme un tiro, pegarme tiro, darme un balazo, darme balazo, pienso en muerte`),
    'suicide.plan': list(
      '(soga|pistola|arma|navaja|cuerda|pastillas) & (tengo|listo|lista) & (plan|noche|carta|despedida|adios), (tengo|compre|consegui|tiene|guardando|junte|cargada|ya tengo|agarro) & (pistola|arma|soga|cuchillo|pastillas|navaja|cuerda|veneno) & (matar|matarme|esta noche|cargada|lista|listo|acabar|cabeza|mano|morir|terminar|boca|todo|despedida|aqui|suficientes), pistola & (cabeza|boca|mano) & (lista|listo|hoy|ya|tengo|ahora), juntando pastillas, guardando pastillas, pastillas suficientes, escribi carta & (despedida|adios|familia), carta despedida, carta de despedida, carta suicida, nota suicida, en puente & (brincar|aventar|saltar|tirar|listo), plan para matarme, ya se como hacerlo, tengo todo listo & (morir|irme|acabar), esta noche se acaba, esta noche acabo, esta noche me mato, me mato',
    ),
    'suicide.goodbye': list(
      'adios para siempre, adios a todos, adios mundo, (digan|dile|diganle|dígales|digales) & (quiero|amo|quise|ame) & (adios|perdon|hijos|familia|siempre|hija|hijo|mama), ultimo mensaje, me despido & (siempre|todos|vida|hijos|ya|perdon|familia), ya no voy a estar & (cuiden|manana|aqui), ya no voy a estar aqui, ya no estare, cuando ya no este & (cuiden|hijos|cuida|digan|sepan), cuiden hijos & (perdon|adios|no este|voy), perdonenme & (adios|todo|hijos|irme), regalando cosas & (no|todas|adios)',
    ),
    'suicide.burden': list(
      'mejor sin mi, estarian mejor sin mi, estarian mejor si no, soy una carga & (todos|familia|morir|vivir|mejor|muerta|muerto|irme), soy carga & (todos|familia|muerta|muerto|hijos), nadie me extranaria, nadie me va extranar, a nadie le importaria & (muero|muriera|desaparezco), ya no aguanto & (vivir|vida|seguir|morir|pastillas), ya no puedo mas & (vivir|vida|morir|pastillas|acabar|pistola), sin esperanza & (vivir|vida|morir|seguir), ya no le veo sentido, no le veo sentido vida, no le encuentro sentido',
    ),
    'suicide.named': list(
      '(ideas|pensamientos|pensamiento|intento|intentos|idea) (suicidas|suicida|suicidio|de suicidio|de muerte), suicida & (siento|pensamientos|me), intento suicidarse, intento matarse, trato matarse, intento suicidarme, intente matarme, suicidio & (pensando|pienso|quiero|intento|penso|he pensado|hija|hijo|habla|hablando), habla de suicidarse, quiere suicidarse, suicidarse, suisidarme, suicidarce',
    ),
    'self-harm.doing': list(
      '(me corto|me corte|me cortaba|cortandome|se corta|se corto|cortandose|cortarme|cortarse|me estoy cortando|se esta cortando|cortes) & (brazos|brazo|munecas|piernas|piel|venas|proposito|cuchillo|navaja|hija|hijo|otra|no puedo|mismo|misma|siento|tristeza|sola|solo), hacerme dano, me hago dano, se hace dano, hacerse dano, lastimarme, me lastimo & (proposito|sola|solo|misma|mismo), autolesion, autolesiones, me quemo & proposito, lastimarse, quiero cortarme, ganas de cortarme, ganas cortarme, cortarme otra vez, hacerme danio, haciendome dano, haciendose dano, golpearme a mi',
    ),
    'violence.others': list(
      '<quiero> (matarlo|matarla|matarlos|matar a|matar|golpearlo|golpearla|lastimarlo|lastimarla|lastimar a|apunalar|dispararle|ahorcarlo|ahorcarla|hacerle dano|pegarle tiro|estrangular|asesinar|a matarlo|a matarla|a matar a|a matar|de matarlo|de matarla|de matar a|de lastimar|a golpear|en matar|de ahorcar|sacudir|matarlas|hacer dano a|de hacerle dano|lastimar|ahogar|de lastimarlo|de lastimarla|de ahorcarlo|de sacudir|lastimarlos|envenenar), lo voy a matar, la voy a matar, los voy a matar, lo voy matar, la voy matar, voy matar, te voy a matar, te voy matar,  lo mato & (pistola|juro|si|cuchillo|noche), voy disparar, voy a disparar, miedo & (lastimar|hacerle dano|sacudir) & (bebe|hijo|hija|hijos), pensamientos & (matar|lastimar|dano) & (bebe|hijo|hija|gente|alguien|otros|esposo|esposa), bomba & (clinica|escuela|poner), llevar pistola & (clinica|escuela|trabajo)',
    ),
    'domestic.violence': list(
      `(agarro|agarra|apreto|aprieta|agarrado) (cuello|por cuello|pelo|por pelo|me cuello), me agarro (cuello|por cuello|pelo), me apreto cuello, <pareja> & (agarro|avento|jalo|arrastro|aprieta) & (cuello|pelo|me), <pareja> & <pega>, me (pega|golpea|pego|golpeo|ahorco|ahorca|viola|violo|maltrata|cachetea|patea|estrangulo|madrea|pateo|violaron|golpearon|empujo|cacheteo), me esta pegando, me esta golpeando, violencia domestica & (sufro|vivo|victima|esposo|casa|ayuda|me), violencia & casa & (esposo|pareja|marido|sufro|vivo|ayuda), abuso sexual & (me|sufri|fui), me obliga tener relaciones, me obliga, obligo tener sexo, obliga tener sexo, me violo, violacion & (me|fui|sufri), abusa de mi, abuso de mi, abusaron de mi, me tiene encerrada, no me deja salir, me encierra, golpes de marido, golpes de esposo, me quita telefono & (pega|golpea|miedo|deja)`,
    ),
    'domestic.fear': list(
      '(miedo|temo|miedo de) & (esposo|marido|pareja|novio|ex|mate|matar|pegue|golpee|casa) & (matar|pegue|mate|golpee|casa|regresar|llegue|esposo|marido|pareja|ex|novio|va), me va matar, me va a matar, me amenazo, me amenaza, amenaza con matarme, amenazo con matarme, amenazado de muerte, no estoy segura en casa, no me siento segura & (casa|esposo|marido|pareja|con), temo por vida, temo por mi vida, me sigue & (ex|miedo|casa|carro|hombre), me esta siguiendo, me persigue, me esta acosando, le tengo miedo, tengo miedo de esposo, tengo miedo a esposo',
    ),
    'child-abuse.told': list(
      '(cunado|cunada|padrino|novio|papa|vecino|suegro|tio|hermano|esposo) & (pega|golpea|toca|maltrata|abusa|lastima|manosea) & (sobrinos|sobrinas|hijos|hijas|ninos|ninas|nietos|nietas), (tio|padrastro|papa|mama|maestro|novio|vecino|primo|ninera|abuelo|alguien|padre|madre|hermano|entrenador|madrastra|hermanastro|senor|padrino|esposo) & (toca|toco|manosea|manoseo|viola|violo|pega|golpea|abusa|abuso|quema|quemo|maltrata|lastima|tocando|pegando|golpeando|abusando|golpeo|sacudio|zarandeo|violando|lastimo|pego) & (hijo|hija|nino|nina|bebe|ninos|partes|hijos|partes privadas|sobrino|sobrina|nieto|nieta|hijastro|hijastra|nietos|chiquita|chiquito|privadas), abuso infantil & (reportar|creo|vecino|sospecho|denunciar|hay), maltrato infantil & (reportar|creo|vecina|sospecho|denunciar), abusaron de (hijo|hija|nino|nina|sobrina|sobrino|nieta), partes privadas & (toca|toco|tocan|tocaron|manosea), me toca & (padrastro|tio|noche|partes|papa), (moretones|moretes|marcas|quemaduras|golpes) & (hijo|hija|nino|nina|bebe|nieto|sobrino|nieta) & (papa|padre|ninera|novio|cinto|guarderia|visita|mama|padrastro|mano|regresa), (papa|mama|padrastro|madrastra|tio) me (pega|golpea|toca|lastima|viola), sacudi bebe, sacudio bebe, ninos solos & (dias|noche|dejan|encerrados)',
    ),
    'elder-abuse.told': list(
      '<mayor> & (pega|golpea|maltrata|maltratan|pegan|golpean|empujo|moretones|amarrada|amarrado|roba|robando|roban|abandonada|abandonado|encierran|encierra|gritan|grita|no le dan comer|descuidada|descuidado|pellizca|empuja|jalonea|amarran|lastima|lastiman|quitan dinero|llagas|quita dinero|golpeo|moretes|abusan|abusa|lastimando) & (cuidadora|cuidador|asilo|enfermera|dinero|casa|pension|moretones|hijo|hija|hermano|cheque|personal|señora|cuida|cuidan|abuela|abuelo|abuelita|abuelito|mama|papa|suegra|brazos|le|nieto|sobrino|ahi), abuso ancianos, maltrato ancianos & (creo|reportar|asilo), (hijo|hija|nieto|sobrino|nuera) & (quita|roba|quitan) & (dinero|cheque|pension|comida) & (me|amenaza|abuela|abuelo|grita|mama|papa), (cuidadora|cuidador|enfermera) & (pega|golpea|grita|roba|jalonea|pellizca|pego|empujo|maltrata|robo)',
    ),
    'psychosis.voices': list(
      '(oigo|oye|escucho|escucha|oyendo|escuchando|oir|oi) voces, voces & (dicen|ordenan|cabeza|hablan|matar|mandan|dice|diciendo|digan|me), (veo|ve|viendo) cosas & (no existen|no hay|no son|nadie mas|no estan ahi), (ve|veo) (gente|personas) que no, tele & (habla|mensajes) & (me|secretos), me (estan siguiendo|persiguen|estan envenenando|envenenan|vigilan|espian|estan vigilando|quieren matar|quieren envenenar|pusieron chip) , chip & (cabeza|cerebro|cuerpo), no duerme hace dias & (habla|dios|ve|voces), no ha dormido en dias & (habla|dios|voces|ve|energia|hablando|rara|raro), no he dormido en dias & (voces|dios|veo|poderes), cree que es (dios|jesus|cristo|el diablo), demonio & (bebe|dentro|voz|dice|dicen), diablo & (bebe|dentro|habla|dice|me), paranoico & (cuchillo|voces|todos|veneno), paranoica & (cuchillo|voces|todos|veneno), bebe es el diablo, bebe esta poseido, poseido & (bebe|hijo), envenenan comida, alucinaciones & (voces|dicen|oye|mandan)',
    ),
    'fever.high': list(
      'fiebre, calentura, temperatura alta, calenturas, hirviendo en fiebre, hirviendo de fiebre, escalofrios, ardiendo en fiebre, tiene temperatura, tengo temperatura',
    ),
    'fever.newborn-hot': list(
      '(recien nacido|recien nacida|bebe semanas|bebe dias|semanas nacido|bebe de un mes|bebe de dos meses|semanas de nacido|dias de nacido|mes de nacido) & (caliente|calientito|calientita|fiebre|hirviendo|calentura|sudando)',
    ),
    'infection.wound': list(
      '(herida|cirugia|puntos|cortada|pie|llaga|operacion|incision|ulcera) & (pus|roja|infectada|huele|caliente|materia|supura|hinchada|verde|abrio|infectado|lineas rojas|se abrio|drena), infeccion, infectado, infectada, pus, lineas rojas',
    ),
    'medicine.double': list(
      '(tome|tomo|di|dio|puse|puso) & (doble|dos veces|2 veces|equivocada|equivocado|por error|dosis de mas|por equivocacion) , doble dosis, dosis doble, medicina equivocada, pastilla equivocada, me equivoque de (pastilla|medicina|dosis|insulina)',
    ),
    'medicine.stopped': list(
      '(deje|dejo|dejamos) (de tomar|tomar|de darle|de usar) & (medicina|pastillas|insulina|prednisona|convulsiones|anticoagulante|keppra|presion|warfarina|antidepresivo|medicamento|seizure|corazon), deje medicina, deje pastillas',
    ),
    'medicine.ran-out': list(
      '(se me acabo|se acabo|se me acabaron|se acabaron|se termino|me quede sin|no tengo|sin|se le acabo|se nos acabo|ya no tengo|se me termino|no me queda) (insulina|medicina|pastillas|inhalador|medicinas|medicamento|medicamentos|la insulina|anticoagulante|mas insulina|mas medicina), no puedo pagar (medicina|insulina|pastillas|medicamento|inhalador|medicinas)',
    ),
    'medicine.missed': list(
      '(olvide|olvido|se me olvido|se me paso|no tome|no me tome|no se tomo|se le olvido|me salte|falto|no me puse|se le paso) & (insulina|dosis|pastilla|pastillas|medicina|medicamento|inyeccion|medicinas|anticoagulante|tomar|antibiotico|quimio)',
    ),
    'medicine.reaction': list(
      '(ronchas|salpullido|sarpullido|comezon|alergia) & (medicina|antibiotico|pastilla|nueva|amoxicilina|medicamento|nuevo), ronchas, reaccion alergica, efecto secundario & (malo|fuerte|grave), reaccion a (medicina|pastilla|medicamento)',
    ),
    'fluids.low': list(
      '(no orina|no ha orinado|no he orinado|no hace pipi|no ha hecho pipi|no moja|no ha mojado), sin lagrimas, llora sin lagrimas, deshidratado, deshidratada, deshidratacion, no retiene nada, no retengo nada, todo lo vomita, no quiere tomar & (agua|leche|nada|liquidos), no quiere beber, ojos hundidos, boca seca & (bebe|no|nino)',
    ),
    'vomiting.lasting': list(
      '(vomita|vomitando|vomito|diarrea) & (todo dia|toda noche|desde|dias|horas|no para|otra vez|cada|sigue|no deja), vomitando, vomitos, no para de vomitar',
    ),
    'sugar.off': list(
      '<azucar> & (alta|baja|bajo|300|350|400|subio|bajando|subiendo|no baja|no sube|disparada|altisima|muy alta|bajita|60|55|descontrolada)',
    ),
    'pressure.high': list(
      'presion & (alta|muy alta|altisima|180|190|200|subio|baja|muy baja|no baja|disparada|subida|por nubes|descontrolada)',
    ),
    'fall.had': list(
      'me cai, se cayo, se me cayo bebe, se golpeo, me golpee, golpe en cabeza, golpe cabeza, se pego cabeza, se pego en cabeza, se rompio (brazo|pierna|hueso|muneca|pie), se quebro (brazo|pierna|hueso|muneca|pie), hueso roto, brazo roto, pierna rota',
    ),
    'leg.clot': list(
      '(pierna|pantorrilla) & (hinchada|roja|caliente|inflamada|hinchado) , coagulo, trombosis, coagulo en pierna',
    ),
    'worse.getting': list(
      'empeorando, esta peor, estoy peor, cada vez peor, me siento peor, se siente peor, mucho peor, va peor, no mejora, sigue mal, dolor fuerte, mucho dolor, duele mucho, dolor muy fuerte, dolor & (8|9|10|fuerte|terrible|peor|no deja dormir), me siento muy mal, se siente muy mal, dolor estomago, dolor de panza, siento mal, me siento mal, bolita & (nueva|seno|cuello)',
    ),
    'urine.blood': list(
      'sangre & (orina|pipi|popo|heces|excremento), no puedo orinar, no puede orinar, arde al orinar, ardor al orinar, arde orinar, duele orinar, arde cuando orino, orina con sangre, sonda & (tapada|no drena|gotea)',
    ),
    'mood.low': list(
      '(deprimido|deprimida|desesperado|desesperada), depresion & (tengo|siento|mucha|mal|siente), ataque panico, ataques panico, ataque de panico, ataque de ansiedad, ataques de ansiedad, no puedo dejar de llorar, no paro de llorar, lloro todo dia, sin esperanza, ya no puedo mas, ya no aguanto, no aguanto mas, no sirvo para nada, odio mi vida, me siento sola & (nadie|triste), todo me da igual, vacia por dentro, vacio por dentro, ya no tengo ganas de nada, no tengo ganas de nada',
    ),
    'device.feeding-tube': list(
      '(sonda|tubo de alimentacion|gastrostomia|boton|cateter|bolsa ostomia|colostomia|tubo estomago|tubo alimentacion) & (salio|se salio|tapada|tapado|gotea|roja|rojo|infectada|sangra|rompio|tapo|zafo|se tapo), bomba de alimentacion & (no funciona|error|no sirve)',
    ),
    'breathing.wheeze': list(
      'silbido, silba pecho, chifla pecho, le chifla, le silba, silbidos, sibilancias, asma & (mal|peor|mucha|ataque|empeoro), ataque de asma, ataque asma, tos & (no para|toda noche|no se quita|no deja dormir|mucha), tobillos hinchados, pies hinchados, subi & libras & (dias|semana)',
    ),
  },
  names: {
    'cardiac.heart-attack': list(
      'infarto, ataque corazon, ataque al corazon, paro cardiaco, ataque cardiaco',
    ),
    'stroke.named': list('derrame cerebral, derrame, embolia, infarto cerebral, ataque cerebral, acv, evc'),
    'seizure.named': list('convulsiones'),
    'poisoning.overdose': list('sobredosis'),
    'sepsis.named': list('sepsis, septicemia, meningitis'),
    'environmental.heat-cold': list('insolacion'),
    'suicide.named': list('suicidio, suicidarse'),
    'child-abuse.told': list('abuso infantil, maltrato infantil'),
    'elder-abuse.told': list('abuso de ancianos, maltrato de ancianos'),
    'domestic.violence': list('violencia domestica'),
    'poisoning.gas': list('monoxido de carbono'),
  },
  context: SPANISH_CONTEXT,
};
