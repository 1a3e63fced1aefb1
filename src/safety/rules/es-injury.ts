import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Bleeding, injuries and burns, as texted in Spanish. */
export const SPANISH_INJURY: LanguageRules['says'] = {
  'bleeding.will-not-stop': list(`
    <sangra> & <noPara>,
    sangre & (chorro|chorros|por todos lados|charco|por todas partes),
    sale sangre & (no para|no se|chorro|borbotones|mucha),
    desangrando, desangra, hemorragia, perdiendo sangre, pierde sangre, perdiendo mucha sangre, sangrado abundante
  `),
  'bleeding.inside': list(`
    <vomita> & sangre,
    vomito & (cafe molido|granos de cafe|asientos cafe|negro|posos cafe),
    (popo|heces|excremento|caca|evacuacion|evacuaciones) & (negro|negra|negras|pura sangre|alquitran|chapopote|
      con sangre),
    coagulos & (grandes|muchos|sangre),
    sangre por recto & (mucha|mareo),
    sangre en vomito, evacua sangre, obra sangre, pura sangre
  `),
  'bleeding.wound': list(`
    (corto|corte|cortado|arranco|mocho|volo) & (dedo|dedos|mano) & (sierra|machete|cuchillo|todo|se le|completo|
      entero|hueso|se me|pedazo),
    apunalado, apunalada, apunalaron, acuchillaron, balazo, balazos, le dispararon, me dispararon, dispararon,
    herida bala, se ve hueso, se le ve hueso, hueso salido, hueso de fuera, cortada profunda, herida profunda,
    se me ve hueso, herida de bala, navajazo
  `),
  'head-injury.signs': list(`
    (golpeo|golpe|pego|cayo|golpee|pegue|cai|golpazo|trancazo) & cabeza & (vomita|vomito|vomitando|sueno|dormido|
      dormida|desmayo|sangra|sangre|confundido|confundida|anticoagulante|warfarina|convulsion|no despierta|mareo|
      mareado|duele mucho|inconsciente|pupila|pupilas|raro|rara|chichon|hundido|adormilado|somnoliento|coumadin|
      sangrando|perdio|vomitado|bebe|mareada|liquido|desmaye|eliquis|aturdido|escaleras),
    (cayo|cai) & (cama|cuna|escaleras|cambiador|techo|escalera|sillon|mollera) & (vomita|vomito|vomitando|
      no despierta|dormido|raro|cabeza|sueno|desmayo|no se mueve|inconsciente|aguado),
    pupila & (grande|diferente),
    liquido & (oido|nariz) & (golpe|cayo),
    una pupila mas grande, pupilas diferentes, golpe fuerte cabeza, golpe fuerte en cabeza
  `),
  'head-injury.neck-back': list(`
    (cuello|espalda|columna) & (lastimo|rompio|lastime|choque|accidente|cayo|quebro|fractura|trono) & (no siente|
      no siento|no mueve|no muevo|no puede mover|no puedo mover|piernas),
    (cayo|cai|choque|accidente) & (no siento|no siente|no puede mover|no puedo mover) & (piernas|brazos|cuerpo|
      pies),
  `),
  'burn.big': list(`
    (quemo|quemadura|quemado|quemada|queme|quemaduras|quemandose|quemando) & (cara|manos|ampollas|aceite|
      agua hirviendo|agua caliente|todo cuerpo|grande|fuego|pecho|bebe|nino|nina|hijo|hija|tercer grado|hirviendo|
      piel|brazo|pierna|fea|muy feo|espalda|genitales|quimico|mano|cuerpo|ojos|sopa|cafe|estufa|lumbre),
    (cayo|derramo|tiro|echo|echaron) & (agua hirviendo|aceite caliente|agua caliente|aceite|cafe caliente|
      sopa caliente|hirviendo),
    se incendio & (casa|ropa|cocina|pelo),
    incendio & (casa|ayuda),
    se esta quemando, esta en llamas, en llamas, quemadura tercer grado
  `),
  'burn.electric': list(`
    toque electrico & (fuerte|quemo|pecho|desmayo|duele),
    agarro cable & (luz|corriente|quemo),
    toque de luz & (fuerte|pecho|quemo),
    electrocuto, electrocutado, electrocutada, se electrocuto, descarga electrica, le cayo rayo, cayo rayo,
    me dio corriente, le dio corriente
  `),
  'other.injury': list(`
    (accidente|choque) (carro|auto|moto|camion|coche) & (herido|herida|sangra|dolor|cuello|no puedo|duele|atrapado|
      cabeza|pecho|ahora|acabo|espalda),
    (atropello|atropellaron|atropellado|lo atropello|la atropello|atropellada),
    (cayo|cai) & (techo|escalera|escaleras|balcon|ventana|segundo piso|andamio) & (no puede|no puedo|cabeza|espalda|
      mueve|sangra|cuello|duele),
    (cayo|cai) & (no me puedo levantar|no se puede levantar|no puede levantarse|no puedo levantarme|
      no puede caminar|no puedo caminar|no me puedo parar|no se puede parar|no puedo pararme|no puede pararse),
    cadera & (rota|quebro|rompio|fracturo),
    pierna & (doblada al reves|hueso),
    aplasto & (mano|pie|pierna|pecho|carro|dedo),
    fractura expuesta
  `),
};
