import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Severe pain and pregnancy, as texted in Spanish. */
export const SPANISH_PAIN_AND_PREGNANCY: LanguageRules['says'] = {
  'pain.worst': list(`
    dolor & (insoportable|no aguanto|10 de 10|no soporto|gritando|retorcer|retorciendo|no aguanta|desgarrador),
    peor dolor, dolor insoportable, no aguanto dolor, no aguanta dolor, no soporto dolor, no soporta dolor,
    grita de dolor, gritando de dolor, llorando de dolor, retuerce de dolor, retorciendo dolor, retorciendose,
    me retuerzo, dolor fuertisimo, no aguanto mas dolor, dolor mas fuerte vida
  `),
  'pain.belly': list(`
    (estomago|barriga|panza|vientre|abdomen|abdominal|pansa|tripa) & (dura|duro|insoportable|fuertisimo|como piedra|
      como tabla|no aguanto|no aguanta|severo|dolor fuerte|retorciendo|dolor muy fuerte|terrible|peor),
    apendice & (reventado|reventada|dolor|creo|exploto),
    apendicitis & (creo|dolor|tiene|parece),
    lado derecho & dolor & (vomita|vomito|fiebre|calentura),
  `),
  'pain.testicle': list(`
    (testiculo|testiculos|huevos|bolas|partes) & (duele|dolor|hinchado|inflamado|duelen|torcido|hinchados),
    ojo & (dolor|duele) & (no ve|no veo|fuerte|vista),
  `),
  'pregnancy.bleeding': list(`
    <embarazo> & (sangra|sangre|sangrado|sangrando|coagulos|manchando|mancho|hemorragia|manchado),
    toalla & (hora|llena|sangre|empapo|empapada|empapando),
    (aborto|perdiendo bebe|pierdo bebe|perder bebe) & (creo|sangre|dolor|teniendo|tengo|sangrado|siento|voy),
    sale liquido & (embarazada|semanas|meses),
    perdiendo al bebe, se me rompio fuente, rompio fuente, rompi fuente, se rompio la fuente, tirando liquido
  `),
  'pregnancy.warning-signs': list(`
    <embarazo> & (cabeza|vista|borroso|luces|lucecitas|hinchada|hinchado|hinchadas|hinchazon|fiebre|calentura|pecho|
      respirar|desmayo|desmaye|mareo|dolor|duele|convulsion|contracciones|caida|cai|choque|aire|presion|veo|
      punzadas|calambres|corazon),
    preeclampsia & (creo|cabeza|vista|dolor|presion),
    eclampsia
  `),
  'pregnancy.baby-still': list(`
    bebe & (no se mueve|no se ha movido|dejo de moverse|ya no se mueve|se mueve menos|no siento|no patea|
      no me patea|no siento movimientos|no lo siento|no la siento|se mueve poco|no se movio|casi no se mueve) &
      (panza|embarazada|hoy|semanas|ayer|desde|vientre|horas|todo dia|manana|moverse|barriga|noche|se|no|ya),
    no siento (bebe|movimientos|que se mueva|patadas|al bebe),
    no siento moverse
  `),
  'pregnancy.birth': list(`
    contracciones & (minutos|seguidas|semanas|cada|fuertes),
    cordon & (salio|fuera|sale),
    ya viene bebe, viene el bebe, ya va nacer, esta naciendo, bebe viene ya, ganas de pujar, quiero pujar,
    sale cabeza, se ve cabeza, estoy pariendo, dando luz ahora, ya va a nacer, en labor de parto, trabajo de parto
  `),
};
