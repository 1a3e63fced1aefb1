import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Breathing, severe allergy and choking, as texted in Spanish. */
export const SPANISH_BREATHING: LanguageRules['says'] = {
  'breathing.cannot': list(`
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
    (labios|cara|boca|dedos|bebe|nino|nina|hijo|hija|piel|lengua) & (azul|azules|morados|morado|morada|moradas|
      grises|gris|azulado|azulada|azulados|moraditos|moradito),
    se pone morado, se puso morado, se pone azul, se puso azul, poniendo morado, poniendo azul, se puso morada,
    esta morado, esta azul, esta morada, poniendo morada, se esta poniendo azul
  `),
  'breathing.struggling': list(`
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
    (inhalador|nebulizador|albuterol|bombita|salbutamol|nebulizacion|nebulizaciones|spray|bomba de asma|inalador) &
      (no ayuda|no sirve|no hace|no funciona|no quita|no le hace|no me hace|no le ayuda|no me ayuda|no hace efecto|
      no se le quita|no ha ayudado|no mejora|no la mejora|no lo mejora|nada|no esta ayudando|no le quita),
  `),
  'anaphylaxis.swelling': list(`
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
    epinefrina & (use|puse|usamos|necesito|puso),
    reaccion alergica & (fuerte|grave|severa|respirar|garganta|hincha|hinchando|ahora),
    anafilaxia, choque anafilactico, shock anafilactico, anafilactico, anafilactica, epipen
  `),
  'choking.now': list(`
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
