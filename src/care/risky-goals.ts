import { folded } from './normal.ts';

/**
 * Plans that may do harm, which staff see before they become a goal. Wide on purpose: what a nurse looks at in vain costs a
 * minute. `kind` goes to staff; patterns are read on lower-case words without accents. English and Spanish together, since
 * people mix them; other languages are covered by their own rows where the words differ.
 */
type Risk = { readonly kind: string; readonly pattern: RegExp };

const medicine =
  '(?:med(?:s|icines?|ications?|icinas?|icamentos?)?|pills?|pastillas?|tablets?|tabletas?|insulina?|dos[ei]s?|inhaler|inhalador|steroids?|esteroides?|pump|shots?|inyecci\\w+|drops|gotas|blood thinners?|anticoagulantes?|metformina?|lisinopril|warfarina?|prednisona?|antidepress\\w+|antidepresivos?|treatment|tratamiento|chemo\\w*|quimio\\w*|dialysis|dialisis|oxygen|oxigeno|vaccines?|vacunas?)';
const change =
  '(?:stop|stopping|quit|skip|skipping|come off|get off|getting off|go off|wean|cut(?:ting)?(?: down| back| out)?|lower|reduce|halve|half|double|increase|raise|change|less|fewer|more|extra|without|no more|not take|not taking|throw|dejar|deje|dejo|suspender|parar|saltar\\w*|bajar\\w*|reducir|subir|aumentar|cambiar|menos|mas|doblar|sin|no tomar|quitar\\w*)';
const soon =
  '(?:a |this |the |one |two |three |next |\\d+ |una? |esta |dos |tres |la )?(?:week|weeks|days?|weekend|month|semanas?|dias?|fin de semana|mes)';

const risks: readonly Risk[] = [
  { kind: 'medicine', pattern: new RegExp(`\\b${change}\\b.{0,40}\\b${medicine}\\b`) },
  {
    kind: 'medicine',
    pattern: new RegExp(
      `\\b${medicine}\\b.{0,25}\\b(?:less|fewer|more|half|double|only when|menos|mas|mitad|doble|solo cuando)\\b`,
    ),
  },
  { kind: 'medicine', pattern: /\b(?:off|without) (?:my |the |all )?(?:med|pill|insulin)/ },
  {
    kind: 'medicine',
    pattern:
      /\b(?:herbs?|supplements?|home remed\w+|hierbas?|suplementos?|remedios? caseros?)\b.{0,30}\b(?:instead of|en (?:vez|lugar) de)\b/,
  },
  {
    kind: 'fasting',
    pattern:
      /\b(?:fast|fasting|fasts|ayuno|ayunar|ayunas|ayunando)\b(?!\s*(?:food|foods|walk|pace|walking|growing|dance|dancing))/,
  },
  {
    kind: 'fasting',
    pattern:
      /\b(?:starv\w+|not eat(?:ing)?|stop eating|eat nothing|skip(?:ping)? (?:meals?|breakfast|lunch|dinner)|no comer|dejar de comer|no voy a comer|pasar hambre|saltar\w* (?:las )?(?:comidas?|el desayuno|la cena))\b/,
  },
  {
    kind: 'fasting',
    pattern:
      /\b(?:water|juice|liquid|agua|jugos?|liquidos?) (?:only|diet|cleanse|fast)|\b(?:only|solo|nada mas|puro|pura) (?:drink |tomar |beber )?(?:water|juice|liquids?|agua|jugos?|liquidos?)\b/,
  },
  {
    kind: 'fasting',
    pattern:
      /\b(?:under|below|only|less than|menos de|solo) (?:[1-9]\d{2}|1[01]\d{2}) (?:calories|calorias|kcal)\b/,
  },
  {
    kind: 'purging',
    pattern:
      /\b(?:detox|cleanse|laxatives?|laxantes?|diet pills?|pastillas para adelgazar|purg\w+|vomit\w*|throw up|make myself sick)\b/,
  },
  {
    // More than about 2 pounds (1 kg) a week is more than CDC advises (https://www.cdc.gov/healthy-weight-growth/losing-weight/).
    kind: 'rapid weight loss',
    pattern: new RegExp(
      `\\b(?:lose|drop|shed)\\s+(?:[1-9]\\d|1\\d\\d|ten|fifteen|twenty|thirty|forty|fifty)\\s*(?:lb|lbs|pounds|kg|kilos)?\\b.{0,20}\\b(?:in|by|within|per|before|a|this)\\b.{0,6}\\b(?:${soon}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\\b`,
    ),
  },
  {
    kind: 'rapid weight loss',
    pattern: new RegExp(
      `\\b(?:bajar|perder|rebajar)\\s+(?:de peso\\s+)?(?:[4-9]|[1-9]\\d|diez|quince|veinte|treinta)\\s*(?:kilos|kg|libras)?\\b.{0,20}\\b(?:en|para|por|antes)\\b.{0,6}\\b(?:${soon}|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\\b`,
    ),
  },
  {
    kind: 'intake',
    pattern:
      /\b(?:drink|beber|tomar)\b.{0,12}\b(?:bleach|cloro|alcohol|whisky|vodka|beer|cerveza|tequila)\b(?!.{0,12}\b(?:less|no more|menos)\b)/,
  },
  {
    kind: 'device',
    pattern:
      /\b(?:remove|pull out|take out|unplug|turn off|quitar\w*|sacar\w*|apagar) (?:my |his |her |the |el |la |mi |su )?(?:g-?tube|tube|tubo|sonda|catheter|cateter|stitches|puntos|ventilator|ventilador|monitor|pump|bomba)\b/,
  },
  {
    kind: 'exertion',
    pattern:
      /\b(?:run a marathon|marathon|correr un maraton|maraton|work ?out (?:all day|6 hours|five hours)|no pain no gain|until i (?:drop|pass out|faint)|hasta (?:caer|desmayarme))\b/,
  },
  {
    kind: 'care refused',
    pattern:
      /\b(?:stop|skip|cancel|quit|no more|dejar de|no volver a|cancelar)\b.{0,25}\b(?:dialysis|chemo\w*|radiation|seeing (?:my|the) (?:doctor|therapist)|doctor visits|dialisis|quimio\w*|radiacion|al (?:doctor|medico)|ver al (?:doctor|medico))\b/,
  },
];

/** What makes a plan one for staff to see first; null for a plan that is none of these. */
export function riskOf(text: string): string | null {
  const words = folded(text);
  return risks.find(({ pattern }) => pattern.test(words))?.kind ?? null;
}

/** True for a plan that may do harm, which staff see before it becomes a goal. */
export function isRisky(text: string): boolean {
  return riskOf(text) !== null;
}
