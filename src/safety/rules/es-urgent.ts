import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** What a nurse has to see the same day, as texted in Spanish. */
export const SPANISH_URGENT: LanguageRules['says'] = {
  'fever.high': list(`
    fiebre, calentura, temperatura alta, calenturas, hirviendo en fiebre, hirviendo de fiebre, escalofrios,
    ardiendo en fiebre, tiene temperatura, tengo temperatura
  `),
  'fever.newborn-hot': list(`
    (recien nacido|recien nacida|bebe semanas|bebe dias|semanas nacido|bebe de un mes|bebe de dos meses|
      semanas de nacido|dias de nacido|mes de nacido) & (caliente|calientito|calientita|fiebre|hirviendo|calentura|
      sudando),
  `),
  'infection.wound': list(`
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
    (deje|dejo|dejamos) (de tomar|tomar|de darle|de usar) & (medicina|pastillas|insulina|prednisona|convulsiones|
      anticoagulante|keppra|presion|warfarina|antidepresivo|medicamento|seizure|corazon),
    deje medicina, deje pastillas
  `),
  'medicine.ran-out': list(`
    (se me acabo|se acabo|se me acabaron|se acabaron|se termino|me quede sin|no tengo|sin|se le acabo|se nos acabo|
      ya no tengo|se me termino|no me queda) (insulina|medicina|pastillas|inhalador|medicinas|medicamento|
      medicamentos|la insulina|anticoagulante|mas insulina|mas medicina),
    no puedo pagar (medicina|insulina|pastillas|medicamento|inhalador|medicinas),
  `),
  'medicine.missed': list(`
    (olvide|olvido|se me olvido|se me paso|no tome|no me tome|no se tomo|se le olvido|me salte|falto|no me puse|
      se le paso) & (insulina|dosis|pastilla|pastillas|medicina|medicamento|inyeccion|medicinas|anticoagulante|
      tomar|antibiotico|quimio),
  `),
  'medicine.reaction': list(`
    (ronchas|salpullido|sarpullido|comezon|alergia) & (medicina|antibiotico|pastilla|nueva|amoxicilina|medicamento|
      nuevo),
    efecto secundario & (malo|fuerte|grave),
    reaccion a (medicina|pastilla|medicamento),
    ronchas, reaccion alergica
  `),
  'fluids.low': list(`
    (no orina|no ha orinado|no he orinado|no hace pipi|no ha hecho pipi|no moja|no ha mojado),
    no quiere tomar & (agua|leche|nada|liquidos),
    boca seca & (bebe|no|nino),
    sin lagrimas, llora sin lagrimas, deshidratado, deshidratada, deshidratacion, no retiene nada, no retengo nada,
    todo lo vomita, no quiere beber, ojos hundidos
  `),
  'vomiting.lasting': list(`
    (vomita|vomitando|vomito|diarrea) & (todo dia|toda noche|desde|dias|horas|no para|otra vez|cada|sigue|no deja),
    vomitando, vomitos, no para de vomitar
  `),
  'sugar.off': list(`
    <azucar> & (alta|baja|bajo|300|350|400|subio|bajando|subiendo|no baja|no sube|disparada|altisima|muy alta|
      bajita|60|55|descontrolada),
  `),
  'pressure.high': list(`
    presion & (alta|muy alta|altisima|180|190|200|subio|baja|muy baja|no baja|disparada|subida|por nubes|
      descontrolada),
  `),
  'fall.had': list(`
    se rompio (brazo|pierna|hueso|muneca|pie),
    se quebro (brazo|pierna|hueso|muneca|pie),
    me cai, se cayo, se me cayo bebe, se golpeo, me golpee, golpe en cabeza, golpe cabeza, se pego cabeza,
    se pego en cabeza, hueso roto, brazo roto, pierna rota
  `),
  'leg.clot': list(`
    (pierna|pantorrilla) & (hinchada|roja|caliente|inflamada|hinchado),
    coagulo, trombosis, coagulo en pierna
  `),
  'worse.getting': list(`
    dolor & (8|9|10|fuerte|terrible|peor|no deja dormir),
    bolita & (nueva|seno|cuello),
    empeorando, esta peor, estoy peor, cada vez peor, me siento peor, se siente peor, mucho peor, va peor,
    no mejora, sigue mal, dolor fuerte, mucho dolor, duele mucho, dolor muy fuerte, me siento muy mal,
    se siente muy mal, dolor estomago, dolor de panza, siento mal, me siento mal
  `),
  'urine.blood': list(`
    sangre & (orina|pipi|popo|heces|excremento),
    sonda & (tapada|no drena|gotea),
    no puedo orinar, no puede orinar, arde al orinar, ardor al orinar, arde orinar, duele orinar,
    arde cuando orino, orina con sangre
  `),
  'mood.low': list(`
    (deprimido|deprimida|desesperado|desesperada),
    depresion & (tengo|siento|mucha|mal|siente),
    me siento sola & (nadie|triste),
    ataque panico, ataques panico, ataque de panico, ataque de ansiedad, ataques de ansiedad,
    no puedo dejar de llorar, no paro de llorar, lloro todo dia, sin esperanza, ya no puedo mas, ya no aguanto,
    no aguanto mas, no sirvo para nada, odio mi vida, todo me da igual, vacia por dentro, vacio por dentro,
    ya no tengo ganas de nada, no tengo ganas de nada
  `),
  'device.feeding-tube': list(`
    (sonda|tubo de alimentacion|gastrostomia|boton|cateter|bolsa ostomia|colostomia|tubo estomago|
      tubo alimentacion) & (salio|se salio|tapada|tapado|gotea|roja|rojo|infectada|sangra|rompio|tapo|zafo|se tapo),
    bomba de alimentacion & (no funciona|error|no sirve),
  `),
  'breathing.wheeze': list(`
    asma & (mal|peor|mucha|ataque|empeoro),
    tos & (no para|toda noche|no se quita|no deja dormir|mucha),
    subi & libras & (dias|semana),
    silbido, silba pecho, chifla pecho, le chifla, le silba, silbidos, sibilancias, ataque de asma, ataque asma,
    tobillos hinchados, pies hinchados
  `),
};
