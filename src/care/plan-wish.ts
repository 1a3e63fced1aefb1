import { folded } from './normal.ts';

/** What somebody wants of their plan, visit or team that has words of its own, surer than any likeness. */
export type PlanWish =
  | 'plan_changes'
  | 'plan_ask'
  | 'plan_share'
  | 'plan_unshare'
  | 'test_had'
  | 'prevention_due'
  | 'remind_me'
  | 'visit_done'
  | 'decide';

/** Longer texts are stories. */
const LONGEST = 300;

/** The first that fits; English and Spanish, without accents and signs. */
const WORDS: readonly (readonly [PlanWish, RegExp])[] = [
  [
    'plan_changes',
    /\bwhat(?:'s| is| has)? ?(?:new|changed|different)\b.*\b(?:plan|care|medicines?|meds)\b|\b(?:what|anything) (?:has )?changed(?: since| in|$)|\bany changes (?:to|in) my (?:care )?plan\b|^what(?:'s| is) new$|\bque (?:cambio|ha cambiado|hay de nuevo|cambios hay)\b|\b(?:cambios|novedades) (?:de|en) mi plan\b/,
  ],
  [
    'plan_unshare',
    /\b(?:stop|end|undo|take back|cancel) (?:the )?sharing\b|\b(?:stop|end) sharing my (?:care )?plan\b|\bunshare\b|\bclose (?:my|the|that|this) (?:shared )?link\b|\b(?:cerrar|cierre|cierra) (?:el|mi|ese) enlace\b|\bwho (?:did i share|has) my (?:care )?plan\b|\b(?:dejar?|deje|pare|quite|cancele) de compartir\b|\b(?:quitar|cancelar) (?:el )?(?:enlace|permiso) (?:de|a) mi plan\b/,
  ],
  [
    'plan_share',
    /\b(?:share|send|give|show) (?:a copy of )?(?:my|her|his|the|our) (?:care )?plan (?:with|to)\b|^share (?:my |the )?(?:care )?plan$|\b(?:compartir|comparta|comparte|mandar|mande|enviar|envie|dar|darle) (?:una copia de )?(?:mi|su|el|nuestro) plan\b(?: (?:con|a|de cuidado con)\b|$)/,
  ],
  [
    'test_had',
    /\b(?:did|have) (?:i|we|she|he) (?:already |ever )?(?:have|had|get|gotten|got|done|do) (?:an? |the |my |any )?.*\b(?:tests?|scans?|x-?rays?|mri|ct|a1c|labs?|shots?|vaccines?|blood ?work|screening|colonoscopy|mammogram|ultrasound|panel)\b|\bwhen (?:was|did) (?:my|i|the|her|his) (?:last|have|get)\b.*\b(?:tests?|scans?|x-?rays?|mri|ct|a1c|labs?|shots?|vaccines?|blood ?work|screening|colonoscopy|mammogram|ultrasound|panel)\b|\b(?:ya )?(?:me|le) hicieron\b|\bcuando (?:fue|me hicieron|me pusieron) (?:mi |la |el )?(?:ultim[oa])?\b.*\b(?:prueba|examen|analisis|radiografia|vacuna|a1c|resonancia|colonoscopia|mamografia)\b|\bya tuve\b.*\b(?:prueba|examen|vacuna|analisis)\b/,
  ],
  [
    'prevention_due',
    /\b(?:what|which) (?:shots?|vaccines?|check-?ups?|screenings?|tests?) (?:am i|are we|is (?:she|he)|do i need|are due)\b|\b(?:am i|is (?:she|he)) due for\b|\bwhat am i due for\b|\b(?:que|cuales) (?:vacunas?|chequeos?|examenes|pruebas) (?:me tocan?|le tocan?|necesito|me faltan?)\b|\bque me toca\b/,
  ],
  [
    'remind_me',
    /\bremind me (?:to|about|of|when|before)\b|\b(?:set|i want|give me|start) (?:a |up )?(?:medicine |pill |medication |appointment |visit )?reminders?\b(?! off)|\b(?:stop|end|cancel|quit|turn off|no more|don'?t want) (?:\w+ ){0,3}(?:meds?|medicines?|medications?|pills?|tablets?|inhaler|insulin) reminders?\b|\b(?:stop|end|cancel|quit|turn off|no more|don'?t want) (?:\w+ ){0,3}reminders? (?:about|for|of|to take) (?:\w+ )?(?:meds?|medicines?|medications?|pills?|tablets?|inhaler|insulin)\b|\b(?:no quiero|no mas|pare|quite|cancele|termine) (?:\w+ ){0,2}recordatorios? (?:de|para) (?:\w+ )?(?:medicinas?|medicamentos?|pastillas?|inhalador|insulina)\b|\b(?:medicine|pill|medication) reminders? off\b|\brecuerdeme\b|\b(?:me )?(?:puede|podria) recordar(?:me)?\b|\b(?:quiero|deme|ponga) (?:un )?recordatorios? (?:de|para)\b/,
  ],
  [
    'visit_done',
    /^(?:(?:i |we )?asked (?:number |question |about )?\d[\d ,and]*|(?:question |number )?\d[\d ,and]* (?:asked|done|answered)|tick(?: off)? \d[\d ,and]*|check off \d[\d ,and]*|ya pregunt[eoa]\w* (?:la |lo |el )?(?:numero |pregunta )?\d[\d ,y]*|(?:pregunta )?\d[\d ,y]* (?:hecha|lista|contestada)s?)$|\b(?:my|the|our) (?:visit|appointment) (?:is|was) (?:over|done|today|yesterday|good|bad|fine)\b|\bwhat did they say\b|\b(?:write down|keep|save) (?:the answers?|what (?:they|the doctor) said)\b|\b(?:mi|la) (?:cita|consulta) (?:ya (?:paso|termino)|fue (?:hoy|ayer))\b|\b(?:anotar|guardar) (?:las? respuestas?|lo que (?:dijo|dijeron))\b/,
  ],
  [
    'decide',
    /\bhelp me (?:decide|choose|make (?:a|the|this|up my) (?:decision|choice|mind))\b|\b(?:i|we) (?:have|need|must) to (?:decide|choose)\b|\bi (?:have|need to make) a (?:decision|choice)\b|\bwhat matters to me about\b|\bayude?me a (?:decidir|elegir|escoger)\b|\b(?:tengo|tenemos) que (?:decidir|elegir|escoger)\b|\btomar una decision\b/,
  ],
  [
    'plan_ask',
    /\b(?:does|do|did|what does|what do|where does) (?:my|the|her|his) (?:care )?plan (?:say|tell|mention)\b(?! about)|\b(?:does|what does) (?:my|the|her|his) (?:care )?plan say about\b|\bis (?:.+) (?:in|on|part of) (?:my|the|her|his) (?:care )?plan\b|\b(?:according to|in) my (?:care )?plan\b.*\?|\bque dice (?:mi|el|su) plan\b|\b(?:mi|el) plan dice\b|\b(?:esta|viene|hay) .+ en (?:mi|el) plan\b|\bsegun mi plan\b/,
  ],
];

/** Reads such a wish; null when it is none. */
export function readPlanWish(text: string): PlanWish | null {
  if (text.length > LONGEST) return null;
  const said = folded(text)
    .replace(/[¿!.;]+/g, ' ')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  const bare = said.replace(/\s*\?\s*$/, '');
  return WORDS.find(([, words]) => words.test(bare) || (bare !== said && words.test(said)))?.[0] ?? null;
}

/** True where somebody asks which treatment is better, or what we would do: that is for the team, never for a bot. */
export function comparesTreatments(text: string): boolean {
  return COMPARES.test(folded(text));
}

const COMPARES =
  /\bwhich (?:one |treatment |medicine |option |choice )?(?:is|are|would be|works?) (?:the )?(?:better|best|safer|safest|right)\b|\bwhat would you (?:choose|pick|do) (?:if|in)\b|\bis (?:it|surgery|the operation|the pill|the shot) better (?:than|to)\b|\bcual (?:es|seria|funciona) (?:la |el )?(?:mejor|mas segur[oa])\b|\bque (?:haria|elegiria|escogeria) usted\b/;

/** The numbers that a text ticks off: "asked 1 and 3" is 1, 3. */
export function tickedIn(text: string): readonly number[] {
  return (folded(text).match(/\d+/g) ?? []).map(Number);
}
