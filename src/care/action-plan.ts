import { folded } from './normal.ts';

/** What makes a step one that can be done (Brief Action Planning: what, when, where, how much, how often, from which day). */
export const PARTS = ['amount', 'when', 'often', 'where', 'from'] as const;

export type Part = (typeof PARTS)[number];

/** The parts of a plan that a text names, each in the words it was said in; `what` is the text itself. */
export type PlanParts = Readonly<Partial<Record<Part, string>>>;

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?|half an?|half|a couple(?: of)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|sesenta|media|medio)';
const DAYS_EN = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const DAYS_ES = '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)';
const MEAL_EN =
  '(?:breakfast|lunch|dinner|supper|meals?|each meal|every meal|work|school|church|bed|bedtime|class|coffee|waking up|i wake up|i get up|i eat)';
const MEAL_ES =
  '(?:desayunar|desayuno|almorzar|almuerzo|comer|comida|comidas|cenar|cena|trabajar|trabajo|escuela|misa|dormir|acostarme|levantarme|despertar)';
const PLACE_EN =
  '(?:park|house|home|gym|mall|neighbou?rhood|block|yard|backyard|garden|kitchen|pool|street|school|church|work|office|trail|track|store|market|library|living room|bedroom|bed|beach|lake|river|porch|stairs|hallway|treadmill|couch|car|bus stop|clinic|job)';
const PLACE_ES =
  '(?:parque|casa|gimnasio|centro comercial|barrio|vecindario|manzana|cuadra|patio|jardin|cocina|piscina|alberca|calle|escuela|iglesia|trabajo|oficina|tienda|mercado|biblioteca|sala|cuarto|recamara|cama|playa|lago|rio|escaleras?|pasillo|caminadora|plaza)';

/** By part: English and Spanish alike, because people mix them. Other languages name no part here and are asked once for all. */
const rules: Readonly<Record<Part, readonly RegExp[]>> = {
  amount: [
    new RegExp(
      `\\b${NUMBER}[ -]*(?:more |mas )?(?:minutes?|mins?|min|hours?|hrs?|hour|blocks?|miles?|kilometers?|km|steps?|glass(?:es)?|cups?|bottles?|servings?|pieces?|pages?|laps?|reps?|sets?|cans?|bites?|portions?|plates?|minutos?|horas?|cuadras?|millas?|kilometros?|pasos?|vasos?|tazas?|botellas?|porcion(?:es)?|piezas?|paginas?|vueltas?|latas?|platos?)\\b`,
    ),
    /\b(?:around the block|to the corner and back|alrededor de la (?:manzana|cuadra))\b/,
  ],
  when: [
    new RegExp(`\\b(?:right |just )?(?:after|before|during|with|at) (?:my |the |our )?${MEAL_EN}\\b`),
    new RegExp(
      `\\b(?:despues|antes|durante|al terminar) (?:de(?:l)? )?(?:la |el |las |mi |cada )?${MEAL_ES}\\b`,
    ),
    /\b(?:in the (?:early )?(?:mornings?|afternoons?|evenings?)|(?:every|each) (?:morning|afternoon|evening|night)|at (?:noon|night|midday)|mornings|evenings|afternoons|at night)\b/,
    /\b(?:por|en) las? (?:mananas?|tardes?|noches?)\b|\bal mediodia\b|\bcada (?:manana|tarde|noche)\b/,
    /\bat \d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m)?\b|\ba las? \d{1,2}(?::\d\d)?\b/,
  ],
  often: [
    new RegExp(
      `\\b(?:every|each) (?:single )?(?:day|morning|afternoon|evening|night|week|weekday|weekend|other day|meal|${DAYS_EN})\\b`,
    ),
    /\b(?:daily|weekly|weekdays|weekends|nightly|everyday)\b/,
    new RegExp(
      `\\b(?:once|twice|thrice|${NUMBER}(?: times| days| x)?|a few times|some days) (?:a|per|each|every|in a) (?:day|week|month)\\b`,
    ),
    /\b(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)\b/,
    new RegExp(
      `\\b(?:todos los|cada|los|el) (?:dias?|semanas?|${DAYS_ES}|fines de semana)\\b|\\b(?:diario|diariamente|a diario|entre semana|cada (?:dia|semana|manana|tarde|noche|tercer dia)|todas las (?:mananas|tardes|noches))\\b`,
    ),
    new RegExp(
      `\\b(?:una vez|${NUMBER} veces|${NUMBER} dias) (?:a la|por|al|cada|en la) (?:semana|dia|mes)\\b`,
    ),
  ],
  where: [
    new RegExp(
      `\\b(?:in|at|to|around|on|near|inside|by|through|along) (?:the |my |our |a |her |his )?${PLACE_EN}\\b`,
    ),
    /\b(?:outside|outdoors|indoors|upstairs|downstairs|at home|afuera|adentro|en casa)\b/,
    new RegExp(
      `\\b(?:en|por|al|alrededor de|cerca de|dentro de) (?:el |la |mi |los |las |nuestra )?${PLACE_ES}\\b`,
    ),
  ],
  from: [
    /\b(?:from|starting(?: on| from)?|beginning(?: on)?|start(?:s)?(?: on)?|as of) (?:this |next |on )?(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|now|the \d{1,2}\w*|[a-z]+ \d{1,2}|\d{1,2}\/\d{1,2}|next week)\b/,
    /\b(?:desde|a partir de(?:l)?|empezando|comenzando|empiezo|comienzo)(?: el| este| la)? (?:proximo |proxima )?(?:hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|\d{1,2}(?: de [a-z]+)?)\b/,
    /^(?:today|tomorrow|hoy|manana)$/,
  ],
};

/** The parts that are named in what somebody wrote about a step. */
export function partsOf(text: string): PlanParts {
  const words = folded(text);
  const found = PARTS.flatMap((part) => {
    const hit = rules[part]
      .map((rule) => rule.exec(withoutStart(words, part))?.[0])
      .find((one) => one !== undefined);
    return hit === undefined ? [] : [[part, hit] as const];
  });
  return Object.fromEntries(found);
}

/** "From Monday" is a beginning, not how often. */
function withoutStart(words: string, part: Part): string {
  return part === 'from' ? words : rules.from.reduce((sofar, rule) => sofar.replace(rule, ' '), words);
}

/** True where somebody has told a whole step with their wish: a time or a rhythm, and one thing more. */
export function isWholeStep(text: string): boolean {
  const parts = partsOf(text);
  const isTimed = parts.when !== undefined || parts.often !== undefined;
  return isTimed && Object.keys(parts).length > 1;
}

/**
 * What is still to be asked of a step. Empty too where nothing at all was recognised: then it was said in words that we do
 * not read (another language, another order), and to ask for what was just said is worse than to leave it open.
 */
export function missingParts(text: string): readonly Part[] {
  const parts = partsOf(text);
  if (Object.keys(parts).length === 0) return [];
  const missing = PARTS.filter((part) => parts[part] === undefined);
  // Which day it begins goes without saying where a day of the week is named, or all the rest is said.
  const isDated = new RegExp(`${DAYS_EN}|${DAYS_ES}`).test(parts.often ?? '');
  const isLast = missing.length === 1 && missing[0] === 'from';
  return isDated || isLast ? missing.filter((part) => part !== 'from') : missing;
}

/** The words after "from" of a day to begin with, as a reader of days takes them; null where none was named. */
export function startOf(text: string): string | null {
  const said = partsOf(text).from;
  if (said === undefined) return null;
  return said
    .replace(
      /^(?:from|starting(?: on| from)?|beginning(?: on)?|starts?(?: on)?|as of|desde|a partir de(?:l)?|empezando|comenzando|empiezo|comienzo)\s+/,
      '',
    )
    .replace(/^(?:el|este|la|this|on)\s+/, '');
}
