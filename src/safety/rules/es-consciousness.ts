import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** Seizures, unconsciousness, sepsis and very ill babies, as texted in Spanish. */
export const SPANISH_CONSCIOUSNESS: LanguageRules['says'] = {
  'seizure.having': list(`
    (tiembla|temblando|tiembla todo|se sacude|sacudiendose|brincando cuerpo) & (no contesta|no me contesta|
      no responde|no reacciona|no me hace caso),
    convulsiones & (ahora|no para|minutos|otra|dando|no se quitan|seguidas|dieron|ahorita),
    sacudiendo & (cuerpo|todo|ojos|no responde),
    temblando & (no responde|ojos|incontrolable|espuma),
    convulsionando, convulsiona, convulsiono, convulsion, convulciones, convulciono, ataque epileptico,
    ataques epilepticos, crisis epileptica, dando convulsiones, tiene convulsiones, esta teniendo convulsiones,
    ojos en blanco, ojos volteados, se le van ojos, se le voltearon ojos, volteo ojos, espuma boca, echa espuma,
    echando espuma, se sacude, ataques seguidos, le dio ataque, dando ataque
  `),
  'unconscious.not-waking': list(`
    esta tirado & (piso|suelo|no),
    esta tirada & (piso|suelo|no),
    en piso & (no responde|no se mueve|tirada|tirado|inconsciente),
    aguado & (bebe|nino|no),
    <noDespierta>, inconsciente, desmayado, desmayada, perdio conocimiento, perdi conocimiento,
    perdio el conocimiento, perdio sentido, encontre tirado, encontre tirada, se colapso, colapso, se desplomo,
    desplomo, desvanecio, se desvanecio, no despierta, no hay respuesta
  `),
  'unconscious.passed-out': list(`
    se me fue el mundo & (desmaye|cai),
    desmayo, desmaye, desmayando, se desmaya, me desmayo, se desmayo, me desmaye, me voy desmayar, voy desmayarme,
    siento que me desmayo, por desmayarme, casi me desmayo, casi se desmaya, va desmayar, desmallo, se desmallo,
    me desmalle
  `),
  'unconscious.confused': list(`
    <confundido> & <repente>,
    (mama|papa|abuela|abuelo|esposo|esposa|abuelita|abuelito|suegra|suegro|hijo|hija|madre|padre|tia|tio) &
      (confundido|confundida|desorientado|desorientada|no sabe donde|no me reconoce|delirando|incoherencias|
      no reconoce|delira|no nos reconoce|desvaria|no sabe quien),
    (confundido|confundida) & (fiebre|insulina|cayo|golpe|cabeza|no sabe|azucar|calentura),
    alucinando & (fiebre|calentura|confundido),
    no sabe donde esta, no sabe quien, no sabe ni donde, delirando
  `),
  'infant.limp': list(`
    (bebe|recien nacido|recien nacida|bebito|bebita) & (flojo|floja|flacido|flacida|aguado|aguada|no se mueve|
      no come nada|mollera|no despierta|no reacciona|gris|sin fuerza|no agarra pecho|no quiere pecho|
      no quiere leche|vomito verde|vomita verde|verde|como trapo|no llora),
    mollera & (hinchada|abultada|salida|hundida|sumida|brincada|inflamada),
    no deja de llorar & (bebe|horas|fiebre),
    vomito verde & (bebe|nino|nina),
  `),
  'sepsis.fever-signs': list(`
    <fiebre> & (confundido|confundida|cuello|rigido|manchas|moretes|no despierta|delira|delirando|convulsion|
      rigidez|moradas|respira rapido|no responde|tieso|alucinando|desorientado|desorientada|muy dormido|nuca|
      piel manchada|aletargado|adormilado|dificil despertar),
    cuello & (tieso|rigido|duro) & (fiebre|cabeza|luz|calentura|vomito|vomita),
    manchas & (moradas|no desaparecen|vaso|morado),
    piel & (manchada|jaspeada|fria sudorosa|marmoleada|moteada),
    infeccion & (confundido|confundida|temblando|desorientada|corre),
    nunca me habia sentido tan mal, nunca me he sentido tan mal
  `),
  'sepsis.named': list(`
    (creo|parece|tiene|tengo|teniendo|sera) (sepsis|septicemia|meningitis),
    septicemia & (creo|ahora),
    infeccion en sangre & (creo|tiene|ahora),
  `),
  'sepsis.weak-immune-fever': list(`
    (quimio|quimioterapia|trasplante|transplante|sin bazo|defensas bajas|cateter|leucemia|anemia falciforme|
      trasplantado|trasplantada|inmunosuprimido|celulas falciformes|cancer) & (fiebre|calentura|temperatura|
      escalofrios|38|38.5|39|101|100.4|102|100.5|38.2|38.3),
  `),
};
