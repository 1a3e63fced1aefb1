import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Poisoning, overdose and diabetic emergencies, as texted in Spanish. */
export const SPANISH_POISON_AND_SUGAR: LanguageRules['says'] = {
  'poisoning.too-much': list(`
    (doble|doble dosis|de mas|dos veces|demasiada|demasiado) & (metadona|digoxina|warfarina|coumadin|metotrexato|
      oxicodona|morfina|fentanilo|clonazepam|suboxone|parche) & (durmiendo|dormido|dormida|mareo|vomito|sueno|
      respira|raro|rara|no despierta|lento|confundido),
    (gotas|jarabe|medicina|tylenol|benadryl|dosis) & (de mas|demasiado|demasiadas|equivoque|doble) & (no despierta|
      dormida|dormido|flojo|raro|rara|no se despierta|bebe),
    <nino> & (comio|trago|tomo|agarro) & (gomitas|edibles|brownie|chocolate thc|thc|mota|marihuana|vape|20|10|15),
    <tomo> & (<pastillas>|digoxina|metadona|warfarina|presion|corazon|clonazepam) & (siete dias|toda semana|
      semana entera|cajita|pastillero|de un jalon|todo junto|juntas|abuelo|abuela|escondido|sin permiso|
      por error la|de su papa|de su mama),
    (agarro|encontro|metio|tomo|comio|saco|abrio) & (metadona|suboxone|morfina|fentanilo|oxicodona|clonazepam|xanax|
      metformina|digoxina|medicina|pastillas|parche|pastilla) & (abuelo|abuela|bolsa|dormido|dormida|cajon|
      no se cuantas|cuantas|piso|mama|papa|abierto|vacio|boca|de presion|azucar|corazon),
    <tomo> & <numero> & (benadryl|tylenol|advil|xanax|clonazepam|rivotril|diazepam|alprazolam|tramadol|metformina|
      aspirinas|ibuprofenos|naproxenos|amitriptilina|sertralina|melatoninas|paracetamoles|oxicodona|percocet|
      gabapentina|ativan|seroquel|pildoras|tabletas|capsulas|motrin|excedrin|dramamine|antigripales|losartan|
      digoxina|tafil|pastillas|pastas),
    (tomo|trago|comio|bebio|agarro|metio|chupo|mastico|encontro|abrio|tome|trague|empujo|empino|zampo|echo) &
      (frasco|bote|botella|puno|puno|punado|punado|caja|blister|monton|todas|tableta entera|pastillero) &
      (<pastillas>|pastillas|clonazepam|xanax|benadryl|jarabe|gomitas|vitaminas|vacio|entero|tafil),
    <nino> & (comio|trago|agarro|chupo|metio|encontro|mastico|zampo|lamio) & (pastillas|pastilla|medicina|medicinas|
      hierro|vitaminas|jarabe|anticonceptivas|metformina|clonazepam|suboxone|parche|xanax|presion|gomitas|marihuana|
      edible|edibles|mota|cigarro|colilla|gotas|remedio),
    <nino> & (tomo|bebio|tomado) & (hierro|anticonceptivas|metformina|clonazepam|suboxone|xanax|marihuana|edible|mota|
      frasco|bote|pastillas presion|pastillas corazon|pastillas azucar|pastillas dormir|pastillas dolor|metadona),
    (pastillas|medicina|medicinas|medicamento|metformina|insulina) & (todas juntas|de un jalon|de una sentada|
      de golpe|a proposito|de jalon) & (tomo|tome|trago|trague|puso|puse|inyecto),
    <tomo> & <muchas> & <pastillas>,
    <tomo> (todas|todo el frasco|todo frasco|todo el bote|todo bote|demasiadas|frasco entero|frasco completo|
      muchas pastillas),
    <nino> & <tomo> & <pastillas> & (encontro|accidente|abuela|abuelo|mias|frasco|solo|sola|abierto|alcanzo|
      por error|mama),
    <nino> & (se comio|se trago|trago|comio|agarro|alcanzo) & <pastillas>,
    <tomo> & <numero> <pastillas>,
    pastillas de mas
  `),
  'poisoning.swallowed': list(`
    (empino|tomo|trago|bebio|zampo|chupo|lamio|probo|mordio|comio) & (pinesol|pine sol|windex|comet|oxi|mr clean|
      easy off|drano|liquid plumr|gel manos|sanitizante|tinte|esmalte|removedor|insulina|aceite motor|cera|
      desodorante|shampoo|champu|enjuague|merthiolate|yodo|agua oxigenada|peroxido|hilo|bicarbonato mucho|mentol|
      vaporub|alcanfor|veneno hormigas|veneno ratas|veneno ratones|gis chino|chinola|aceite bebe|antipulgas|carbon|
      tabaco|puros|zacate|adelfa|semillas),
    (metio|trago|comio|puso) & (pila|pilita|pilas|bateria|iman|imanes|bateriita) & (boca|encuentro|trago|nariz|
      reloj|control|juguete|creo|falta|desaparecio),
    (fumigando|fumigaron|fumigar|fumigo|pesticida|insecticida|organofosforado|rociando|rocio|veneno) & (babea|
      tiembla|temblando|pupilas|vomita|vomito|vomitando|mareo|mareado|mareada|convulsion|sudando|debil|desmayo|
      respirar|lagrimea|ojos|ojo),
    (traguito|trago|sorbo|buche|probadita) & (cloro|fabuloso|pinol|lejia|gasolina|jabon|detergente|thinner|alcohol|
      veneno|acido|suavizante|perfume),
    (trago|tomo|bebio|comio|trague|tome|bebi|tomado|tragado|chupo|comi|metio boca|ingirio|bebido|lamio|probo|mordio|
      dio traguito|traguito|trago de) & (gramoxone|paraquat|malation|folidol|herbicida|plaguicida|pesticida|
      fertilizante|abono|matamalezas|roundup|flit|raid|baygon|creolina|kerosene|keroseno|diesel|pintura|barniz|
      solvente|resistol|quita esmalte|quitaesmalte|acetona|perfume|colonia|clorox|clorito|lejia|ajax|lysol|suavitel|
      maestro limpio|mistolin|acido muriatico|muriatico|soda caustica|sosa|toloache|floripondio|hongos|bayas|
      naftalina|bolitas naftalina|pila reloj|pila de reloj|imanes|imancitos|iman|bolitas iman|aguja|alfiler|vidrio|
      tide|pods|capsula jabon|removedor|aceite lampara|tiner|tinner|cloralex|desinfectante|esencia|aceite esencial|
      mercurio|nicotina|vape|liquido vape|liquido frenos|anticongelante|coolant|matarratas|mata rata|
      pastilla curar frijol|fosfina|fosfuro|racumin|veneno|cianuro|azufre|insecticida|garrapaticida|
      desparasitante de animal|pila|pilas|pilita|bateria|baterias|bateriita),
    (pila|pilita|bateria|iman|imanes) & (nariz|oido|trago|garganta|panza|estomago|placa),
    (envenen|intoxico|intoxicado|intoxicada|intoxicados) & (insecticida|pesticida|fumigaron|fumigacion|campo|field|
      hongos|gas|vomita|vomitando|pastillas|comida|todos),
    (trago|tomo|bebio|comio|trague|tome|bebi|tomado|tragado|se trago|chupo|comi|metio|ingirio|bebido) & (cloro|
      blanqueador|detergente|veneno|raticida|anticongelante|gasolina|quimico|quimicos|pila|pilas|bateria|baterias|
      iman|imanes|pinol|fabuloso|acido|insecticida|thinner|aguarras|limpiador|amoniaco|hongos|sosa|destapacanos|
      suavizante|desinfectante|petroleo|jabon|pesticida|limpiadores|alcohol en gel|capsula|mata ratas|vapear|
      nicotina),
    intoxicado & (gas|pastillas|cloro|veneno|nino|hijo),
    intoxicada & (gas|pastillas|cloro),
    cloro & ojos,
    quimico & ojos,
    envenenado, envenenada, envenenaron, envenenamiento
  `),
  'poisoning.overdose': list(`
    <droga> & <inerte>,
    (narcan|naloxona) & (puse|pusimos|puso|di|dimos|dio|ya le|no reacciona|no despierta|rapido|spray|otra dosis|
      ahorita),
    sobredosis & (tuvo|dando|dio|tomo|ahora|ayuda|creo|acaba|parece|tiene|ahorita),
    sobredosis & (ahora|creo|tomo|ayuda|dio|tuvo|dando|pastillas|fentanilo),
    fentanilo & (no|azul|dormido|responde|uso),
    naloxona puesta, narcan puesto
  `),
  'poisoning.gas': list(`
    (humo|gas|gases|monoxido) & (calentador|anafre|brasero|toda noche|carbon|generador|encerrado|encerrados|estufa|
      boiler|carro prendido) & (vomita|vomitando|vomito|mareo|mareado|mareada|dolor cabeza|dormido|desmayo|debil|
      anda|tose),
    (detector|alarma) & (monoxido|gas|carbono) & (dolor|cabeza|mareo|mareados|nauseas|suena|sonando|pitando|vomito|
      sueno|apaga|no se calla|todos),
    (alarma|detector|olor|huele|fuga|escape) & (gas|monoxido|propano|carbono) & (duele|dolor|cabeza|mareo|mareado|
      mareada|mareados|mareamos|vomito|vomitamos|vomitando|sueno|sueno|dormidos|desmayo|desmaye|suena|sonando|sono|
      pitando|prendio|nauseas|todos|debil),
    (mezcle|mezclo|mezcla|combine|combino|junte|revolvi|revolvio|mezclaron|eche) & (cloro|amoniaco|acido|pinol|
      limpiador|limpiadores|sarricida|vinagre) & (arde|tos|tose|ahogo|pecho|respirar|ojos|garganta|mareo|aire|ahoga|
      vomito|cloro),
    (calentador|anafre|brasero|carbon|generador|motor|estufa|carro prendido|asador|planta) & (adentro|dentro|cuarto|
      casa|garaje|garage|cochera|encerrados|cerrado) & (mareo|mareado|mareados|mareada|cabeza|vomito|vomitando|
      dormidos|desmayo|sueno|sueno|no despierta|nauseas),
    monoxido & (dolor|mareo|suena|sonando|mareados|mareada),
    huele gas & (mareado|mareada|dolor|casa|mucho|mareo|mareados),
    inhalo & (humo|gas|cloro|quimicos),
    respiro & (humo|cloro|gases),
    fuga gas, fuga de gas
  `),
  'diabetic.low': list(`
    (insulina|diabetico|diabetica|azucar) & (empapado|empapada|sudor|sudado|sudada|no contesta|no me contesta|
      no despierta|raro|rara|temblando|palido|palida|no contesta bien|desorientado|no coordina|ido),
    <numeroBajo> & (jugo|jugos|dulces|coca|glucosa|soda|miel) & (baja|bajando|sigue|no sube|nada|todavia|despues),
    (insulina) & (dos veces|doble|2 veces|de mas|por error|equivocada) & (<numeroBajo>|borracho|borracha|tiembla|
      temblando|sudando|dormido|dormida|confundido|confundida|mareo|baja|bajando|rapida),
    (jugo|dulce|dulces|miel|coca|soda|refresco|galletas|tabletas|caramelo|caramelos|glucosa|azucar|lonche|gel) &
      (sigue|no sube|no le sube|no me sube|igual|todavia|baja) & (<numeroBajo>|temblando|confundido|confundida|
      sudando),
    (azucar|glucosa|bajon|bajo azucar|diabetico|diabetica|insulina) & (incoherencias|agresivo|agresiva|
      como borracho|como borracha|sudando|sudor frio|sudor|temblando|tiembla|tembloroso|ido|ida|desguanzado|
      desguanzada|dormido|no despierta|no puede tragar|no traga|no quiere tragar|no reacciona|no contesta|
      no responde|ve borroso|palido|helado|desvanecio|convulsiono|desmayo|no coordina|no me conoce),
    (<numeroBajo>) & (azucar|glucosa|glucometro|dexcom|libre|sensor) & (temblando|tiembla|sudando|sudor|confundida|
      confundido|no sube|sigue|dormido|dormida|bajando|baja),
    (insulina) & (demasiada|de mas|doble|dos veces|equivoque|equivocada|rapida|50 unidades|60 unidades|100 unidades|
      todo lapiz|toda pluma) & (baja|bajando|tiembla|temblando|sudando|mareo|mareada|mareado|rapida|sueno|sola|
      comer|no comio),
    <azucar> & (baja|bajo|bajando|bajisima|30|35|38|40|42|45|48|50|no sube|se bajo|se fue|bajito) & (temblando|
      confundido|confundida|sudando|desmayo|no despierta|mareo|no responde|desmayada|desmayado|mareada|mareado|
      tiembla|temblor|inconsciente|debil|no puede|no sube|convulsion|sudor|sudado|jugo|sudada|tiemblo),
    hipoglucemia & (fuerte|desmayo|confundido|confundida|severa|convulsion),
    diabetico & (no despierta|desmayo|inconsciente|no responde|confundido|temblando|desmayado),
    diabetica & (no despierta|desmayo|inconsciente|no responde|confundida|temblando|desmayada),
    insulina & (demasiada|doble) & (temblando|confundido|sudando|mareo|baja),
    glucagon
  `),
  'diabetic.high': list(`
    (400|410|420|430|440|450|460|470|480|490|500|520|550|600) & (sed|mareado|mareada|vomito|vomita|vomitando|
      orinando|no me baja|no le baja|debil|insulina|confundido) & (no me baja|no le baja|no baja|azucar|insulina|
      sed|glucosa|marca),
    (pipi|orina|orinando|sed|agua|flaquita|flaquito|flaco|flaca|peso) & (vomita|vomito|vomitando) & (huele|boca|
      aliento|flaquita|flaquito|flaco|sed|agua|bajo|fruta|respira),
    (dice|marca|sale|aparato|medidor|sensor|glucometro|maquinita|lectura) (hi|high|alto|hai) & (vomit|vomito|vomita|
      vomitando|azucar|mal|respira|sed|mareo|dormido|debil|cetonas),
    (orina|orinando|orinar|pipi|mea|meando|toma agua|tomando agua|agua|sed) & (semana|dias|como loco|mucho|
      sin parar|cada rato|no se llena|todo dia) & (bajo|bajado|libras|flaco|flaca|adelgazo|vomita|jadea|ido|ida|
      respira|dormido|dormida|aliento|delgado) & (jadea|ido|ida|vomita|vomito|vomitando|respira|respirando|dormido|
      dormida|aliento|debil|libras|confundido|raro),
    (azucar|glucosa|glucometro|insulina|sensor|maquinita|amanecio|bomba) & <numeroAlto> & (vomito|vomitos|vomita|
      vomitando|vomite|respira|respirando|dormido|dormida|sueno|dolor panza|panza|estomago|cetonas|aliento|
      no despierta|confundido|confundida|sed|orina|debil|no baja|fruta|orinando|mareo|ojos hundidos|salio bomba|
      bomba insulina),
    (aliento|boca|huele|olor) & (fruta|frutas|acetona|manzana|quitaesmalte|quita esmalte|pera|dulce podrido|
      fermentado) & (<azucar>|azucar|vomita|vomito|vomitando|respira|insulina|diabetico|diabetica|sed|orina|hijo|
      hija|nino|nina|dormido|mama|papa|cansado|debil),
    (orina|orinar|pipi|mea|orinando|agua|sed|tomando agua) & (sin parar|cada rato|mucho|mucha|muchisima|a cada rato|
      no se llena|insaciable|todo dia|seguido) & (vomita|vomito|vomitando|respira|bajo peso|bajo de peso|
      bajado peso|flaco|flaca|enflaco|aliento|dormido|dormida|adelgazo|respirando) & (vomita|vomito|vomitando|
      respira|respirando|dormido|dormida|aliento|debil|confundido|fruta),
    (no le ha entrado|no me ha entrado|no se ha puesto|no me he puesto|sin ponerse|sin ponerme|lleva dias sin|
      dias sin|se quedo sin|no tiene|no tengo|sin|se acabo) insulina & (vomita|vomito|vomitando|huele|acetona|
      aliento|dolor panza|dormido|respira|400|500|cetonas|tipo 1|tipo uno|mal),
    <azucar> & (vomita|vomitando|vomito|cetonas|fruta|aliento|respira rapido|respirando rapido|muy dormido|hi|
      no despierta|confundido|dice alto|devolviendo|confundida|somnoliento),
    cetonas & (vomita|vomito|altas|vomitando|grandes|muchas|moradas|positivas|sugar),
    aliento & (fruta|frutas|acetona|afrutado),
    cetoacidosis, huele a acetona
  `),
  'diabetic.pump': list(`
    bomba & insulina & (salio|zafo|desconecto|tapo|doblo|tapada|fallo|apago|no funciona|no sirve|despego|error) &
      (vomito|vomitos|vomita|vomitando|400|450|500|550|600|hi|cetonas|alta|aliento|dormido),
    bomba insulina & (no funciona|se descompuso|fallo|paro|no sirve|se apago|se salio|no jala) & (vomita|alta|
      azucar|cetonas|horas|vomitando|repuesto|insulina),
    sin insulina & (vomita|vomitando|alta|dias|tipo 1|mal|cetonas),
    no tiene insulina & (vomita|vomitando|alta|dias),
  `),
};
