import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Poisoning, overdose and diabetic emergencies, as texted in Spanish. */
export const SPANISH_POISON_AND_SUGAR: LanguageRules['says'] = {
  'poisoning.too-much': list(`
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
    sobredosis & (ahora|creo|tomo|ayuda|dio|tuvo|tiene|dando|pastillas|hijo|hija|hermano|fentanilo),
    fentanilo & (no|azul|dormido|responde|uso),
    narcan, naloxona
  `),
  'poisoning.gas': list(`
    monoxido & (alarma|dolor|mareo|suena|sonando|mareados|mareada|detector|carbono),
    huele gas & (mareado|mareada|dolor|casa|mucho|mareo|mareados),
    inhalo & (humo|gas|cloro|quimicos),
    respiro & (humo|cloro|gases),
    fuga gas, fuga de gas
  `),
  'diabetic.low': list(`
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
    <azucar> & (vomita|vomitando|vomito|cetonas|fruta|aliento|respira rapido|respirando rapido|muy dormido|hi|
      no despierta|confundido|dice alto|devolviendo|confundida|somnoliento),
    cetonas & (vomita|vomito|altas|vomitando|grandes|muchas|moradas|positivas|sugar),
    aliento & (fruta|frutas|acetona|afrutado),
    cetoacidosis, huele a acetona
  `),
  'diabetic.pump': list(`
    bomba insulina & (no funciona|se descompuso|fallo|paro|no sirve|se apago|se salio|no jala) & (vomita|alta|
      azucar|cetonas|horas|vomitando|repuesto|insulina),
    sin insulina & (vomita|vomitando|alta|dias|tipo 1|mal|cetonas),
    no tiene insulina & (vomita|vomitando|alta|dias),
  `),
};
