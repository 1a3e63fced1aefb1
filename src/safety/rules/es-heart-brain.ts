import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Heart attack and stroke, as texted in Spanish. */
export const SPANISH_HEART_AND_BRAIN: LanguageRules['says'] = {
  'cardiac.chest-pain': list(`
    <pecho> & <duele>,
    apreton & pecho,
    angina, elefante en pecho, elefante encima, dolor toracico, algo aprieta pecho, siento apreton pecho
  `),
  'cardiac.heart-attack': list(`
    (dando|esta dando|dio|creo|siento|tengo|teniendo|sufriendo|tener|sera|puede ser|parece) (infarto|ataque corazon|
      ataque al corazon|paro cardiaco|ataque cardiaco|infarto al corazon),
    (infarto|ataque corazon|ataque cardiaco) & (ahora|ahorita|ayuda|creo|dando|siento),
    se le paro corazon, corazon se paro, corazon se detuvo, no tiene pulso, no encuentro pulso, sin pulso
  `),
  'cardiac.heart-racing-faint': list(`
    corazon & (acelerado|late rapido|palpita|brincando|acelera|rapidisimo|a mil|latiendo rapido|late fuerte|
      muy rapido) & (mareo|mareado|mareada|desmayo|desmayar|sudo|sudando|respirar|desmaye|aire|desmayando),
    palpitaciones & (mareo|mareada|mareado|desmayo|desmaye|aire|respirar),
    desfibrilador (descargo|dio),
    palido & sudando,
    palida & sudando,
    sudor frio & (pecho|nausea|nauseas|palido|palida|mareo|brazo|aire|mandibula),
  `),
  'cardiac.arm-jaw-pain': list(`
    brazo izquierdo & <duele>,
    (mandibula|quijada|brazo|hombro) & <duele> & (sudor|sudando|sudo|nausea|nauseas|mareo|aire|mareado|mareada),
    dolor & (baja|corre|pasa|sube|va) & (brazo|mandibula|quijada|brazo izquierdo),
  `),
  'stroke.named': list(`
    (dando|dio|teniendo|creo|tiene|sufriendo|parece|tengo|sera|dandole|dandome|puede ser) (derrame|derrame cerebral|
      embolia|infarto cerebral|ataque cerebral|evc|acv|stroke),
    (derrame|derrame cerebral|embolia|ataque cerebral|acv) & (ahora|ahorita|ayuda|creo|dando|parece|sintomas ahora),
  `),
  'stroke.face': list(`
    <cara> & <chueca>,
    cara & (no siento|no siente),
    (lado|mitad) & cara & (dormida|no siento|entumida|caida|debil),
    no puede sonreir, no puedo sonreir, media cara, mitad de cara, mitad cara
  `),
  'stroke.side': list(`
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
    (no puede hablar|no puedo hablar|habla raro|habla enredado|hablando raro|no le salen palabras|
      no me salen palabras|arrastra palabras|arrastrando palabras|balbucea|balbuceando|se le traba lengua|
      se me traba lengua|no se le entiende|habla trabada|habla como borracho|habla arrastrado|se le enreda lengua|
      lengua trabada|se me traba|se le traba|palabras enredadas|hablando enredado|no salen palabras|trabada lengua|
      no se entiende habla|habla mal),
    no habla bien & <repente>,
    no puede hablar bien, perdio habla, perdio el habla
  `),
  'stroke.sight': list(`
    (no veo|no ve|perdi vista|perdio vista|quede ciego|quede ciega|ve doble|veo doble|veo negro|no puedo ver|
      no puede ver|perdi vision|perdio vision|se me nublo vista|se me fue vista|se le fue vista) & (<repente>|ojo|
      nada),
    no veo (de un ojo|con ojo|del ojo),
    perdi la vista, perdi vista, perdio vista, se quedo ciego, me quede ciega, me quede ciego, veo todo negro
  `),
  'stroke.worst-headache': list(`
    dolor cabeza & (peor|vida|explota|insoportable|fuertisimo|cuello|nunca|reventar|vista|confundido|confundida|
      desmayo),
    cabeza & (va explotar|va reventar|me explota|revienta|explotar),
    peor dolor cabeza, dolor cabeza mas fuerte
  `),
  'stroke.balance': list(`
    <repente> & (no puede caminar|no puedo caminar|perdi equilibrio|perdio equilibrio|se va de lado|
      no se puede parar|no me puedo parar|no puede pararse),
  `),
};
