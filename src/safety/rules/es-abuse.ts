import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Violence at home, abuse of children and of elders, as texted in Spanish. */
export const SPANISH_ABUSE: LanguageRules['says'] = {
  'domestic.violence': list(`
    (agarro|agarra|apreto|aprieta|agarrado) (cuello|por cuello|pelo|por pelo|me cuello),
    me agarro (cuello|por cuello|pelo),
    <pareja> & (agarro|avento|jalo|arrastro|aprieta) & (cuello|pelo|me),
    <pareja> & <pega>,
    me (pega|golpea|pego|golpeo|ahorco|ahorca|viola|violo|maltrata|cachetea|patea|estrangulo|madrea|pateo|violaron|
      golpearon|empujo|cacheteo),
    violencia domestica & (sufro|vivo|victima|esposo|casa|ayuda|me),
    violencia & casa & (esposo|pareja|marido|sufro|vivo|ayuda),
    abuso sexual & (me|sufri|fui),
    violacion & (me|fui|sufri),
    me quita telefono & (pega|golpea|miedo|deja),
    me apreto cuello, me esta pegando, me esta golpeando, me obliga tener relaciones, me obliga, obligo tener sexo,
    obliga tener sexo, me violo, abusa de mi, abuso de mi, abusaron de mi, me tiene encerrada, no me deja salir,
    me encierra, golpes de marido, golpes de esposo
  `),
  'domestic.fear': list(`
    (miedo|temo|miedo de) & (esposo|marido|pareja|novio|ex|mate|matar|pegue|golpee|casa) & (matar|pegue|mate|golpee|
      casa|regresar|llegue|esposo|marido|pareja|ex|novio|va),
    no me siento segura & (casa|esposo|marido|pareja|con),
    me sigue & (ex|miedo|casa|carro|hombre),
    me va matar, me va a matar, me amenazo, me amenaza, amenaza con matarme, amenazo con matarme,
    amenazado de muerte, no estoy segura en casa, temo por vida, temo por mi vida, me esta siguiendo,
    me persigue, me esta acosando, le tengo miedo, tengo miedo de esposo, tengo miedo a esposo
  `),
  'child-abuse.told': list(`
    (cunado|cunada|padrino|novio|papa|vecino|suegro|tio|hermano|esposo) & (pega|golpea|toca|maltrata|abusa|lastima|
      manosea) & (sobrinos|sobrinas|hijos|hijas|ninos|ninas|nietos|nietas),
    (tio|padrastro|papa|mama|maestro|novio|vecino|primo|ninera|abuelo|alguien|padre|madre|hermano|entrenador|
      madrastra|hermanastro|senor|padrino|esposo) & (toca|toco|manosea|manoseo|viola|violo|pega|golpea|abusa|abuso|
      quema|quemo|maltrata|lastima|tocando|pegando|golpeando|abusando|golpeo|sacudio|zarandeo|violando|lastimo|
      pego) & (hijo|hija|nino|nina|bebe|ninos|partes|hijos|partes privadas|sobrino|sobrina|nieto|nieta|hijastro|
      hijastra|nietos|chiquita|chiquito|privadas),
    abuso infantil & (reportar|creo|vecino|sospecho|denunciar|hay),
    maltrato infantil & (reportar|creo|vecina|sospecho|denunciar),
    abusaron de (hijo|hija|nino|nina|sobrina|sobrino|nieta),
    partes privadas & (toca|toco|tocan|tocaron|manosea),
    me toca & (padrastro|tio|noche|partes|papa),
    (moretones|moretes|marcas|quemaduras|golpes) & (hijo|hija|nino|nina|bebe|nieto|sobrino|nieta) & (papa|padre|
      ninera|novio|cinto|guarderia|visita|mama|padrastro|mano|regresa),
    (papa|mama|padrastro|madrastra|tio) me (pega|golpea|toca|lastima|viola),
    ninos solos & (dias|noche|dejan|encerrados),
    sacudi bebe, sacudio bebe
  `),
  'elder-abuse.told': list(`
    <mayor> & (pega|golpea|maltrata|maltratan|pegan|golpean|empujo|moretones|amarrada|amarrado|roba|robando|roban|
      abandonada|abandonado|encierran|encierra|gritan|grita|no le dan comer|descuidada|descuidado|pellizca|empuja|
      jalonea|amarran|lastima|lastiman|quitan dinero|llagas|quita dinero|golpeo|moretes|abusan|abusa|lastimando) &
      (cuidadora|cuidador|asilo|enfermera|dinero|casa|pension|moretones|hijo|hija|hermano|cheque|personal|señora|
      cuida|cuidan|abuela|abuelo|abuelita|abuelito|mama|papa|suegra|brazos|le|nieto|sobrino|ahi),
    maltrato ancianos & (creo|reportar|asilo),
    (hijo|hija|nieto|sobrino|nuera) & (quita|roba|quitan) & (dinero|cheque|pension|comida) & (me|amenaza|abuela|
      abuelo|grita|mama|papa),
    (cuidadora|cuidador|enfermera) & (pega|golpea|grita|roba|jalonea|pellizca|pego|empujo|maltrata|robo),
    abuso ancianos
  `),
};
