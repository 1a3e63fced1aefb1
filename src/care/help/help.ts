import type { Place } from '../near/near.ts';
import { folded } from '../normal.ts';

/** What people ask a community for. */
export const HELP_KINDS = ['food', 'ride', 'housing', 'bills', 'respite', 'support'] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

/** A service of the community at one place, as a directory (HSDS) tells of it. What is not told is null or empty. */
export type Help = {
  readonly id: string;
  readonly name: string;
  readonly organization: string | null;
  readonly kinds: readonly HelpKind[];
  readonly phone: string | null;
  readonly website: string | null;
  /** In the directory's own words, as are the next two. */
  readonly hours: string | null;
  readonly eligibility: string | null;
  readonly apply: string | null;
  readonly place: Place;
  /** Names of places that it serves, such as a county. Empty: not told. */
  readonly areas: readonly string[];
  /** Primary subtags. Empty: not told. */
  readonly languages: readonly string[];
  /** In years; `least` 0 and `most` null where only the other is told. Null: not told. */
  readonly ages: { readonly least: number; readonly most: number | null } | null;
};

/** Words of directories (Open Eligibility, the 211 taxonomy, keywords) by what they are help with. */
const LISTED: Readonly<Record<HelpKind, RegExp>> = {
  food: /\b(?:food|meals?|pantr\w*|groceries|nutrition|snap|calfresh|wic|congregate|hunger)\b/,
  ride: /\b(?:transportation|transit|rides?|paratransit|bus (?:pass\w*|fare)|dial-a-ride|mileage)\b/,
  housing: /\b(?:housing|shelters?|rent|rental|homeless\w*|evict\w*|home repair|transitional living)\b/,
  bills:
    /\b(?:utilit\w*|bills?|financial (?:assistance|aid|help)|heating|energy|liheap|emergency funds?|cash assistance|government benefits|prescription assistance|help pay\w*)\b/,
  respite:
    /\b(?:respite|caregiver (?:relief|support)|adult day\w*|adult protection and care|in-home care|sitter)\b/,
  support:
    /\b(?:support groups?|group support|peer support|mutual support|bereavement|parent(?:ing)? groups?|support network)\b/,
};

/** What a service helps with, by how the directory files it, its name, and last its description. */
export function kindsOf(filed: readonly string[], name: string, description: string): readonly HelpKind[] {
  for (const told of [filed.join(' / '), name, description]) {
    const words = folded(told);
    const kinds = HELP_KINDS.filter((kind) => LISTED[kind].test(words));
    if (kinds.length > 0) return kinds;
  }
  return [];
}

/** How people ask for it, English and Spanish. */
const ASKED: readonly (readonly [HelpKind, RegExp])[] = [
  [
    'respite',
    /\b(?:respite|break from car\w+|watch (?:him|her|them|my)|someone to (?:stay|sit) with|respiro|relevo|descanso)\b/,
  ],
  [
    'support',
    /\b(?:support groups?|other (?:parents|families|moms|dads|people like)|parents? groups?|talk to (?:others|other)|caregiver group|grupos? de (?:apoyo|padres|ayuda)|otr[oa]s (?:padres|mamas|familias))\b/,
  ],
  [
    'housing',
    /\b(?:housing|rent|evict\w*|homeless|shelter|place to (?:stay|live|sleep)|landlord|mortgage|sleeping in (?:my|the|our) car|vivienda|renta|alquiler|desaloj\w*|refugio|albergue|sin casa|sin techo|dueno|casero|donde (?:vivir|dormir|quedar\w*))\b/,
  ],
  [
    'bills',
    /\b(?:bills?|utilit\w*|electric\w*|light bill|gas bill|water bill|heat\w*|shut ?off|financial|money|afford|internet bill|biles|recibos?|factura|luz|electricidad|calefaccion|dinero|pagar|cuentas?)\b/,
  ],
  [
    'ride',
    /\b(?:rides?|transport\w*|bus(?: pass)?|taxi|gas card|no car|get to (?:my|the|his|her)|viaje|transporte|camion|aventon|pasaje|llevar\w*)\b/,
  ],
  [
    'food',
    /\b(?:food|pantr\w*|grocer\w*|hungry|hunger|meals?|eat|snap|wic|formula|comida|despensa|hambre|alimentos?|comer|mandado|estampillas|cupones|leche)\b/,
  ],
];

/** What help a text asks for: the first kind in the list above, as "pay my rent" is about a home before it is about money. */
export function helpAsked(text: string): HelpKind | null {
  const words = folded(text);
  // "Groceries" beside "can't afford" is food; "can't afford" alone is money.
  if (/\b(?:food|pantry|groceries|comida|despensa)\b/.test(words) && !/\brent|renta\b/.test(words))
    return 'food';
  return ASKED.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What cannot wait a day: nothing to eat now, no bed for tonight, power cut off with somebody who needs it. */
const URGENT: readonly RegExp[] = [
  /\b(?:no|nothing|without) (?:food|to eat)\b.*\b(?:today|tonight|now|left|at home|in the house|kids?|children|baby)\b/,
  /\b(?:nothing to eat|haven'?t eaten|have not eaten|kids? (?:are|is) hungry|out of (?:formula|food))\b/,
  /\b(?:no food|no hay comida|nada (?:de comer|que comer|para comer)|no tenemos (?:comida|que comer)|no hemos comido|no tengo (?:comida|que comer))\b/,
  /\bevict\w*\b.*\b(?:today|tonight|tomorrow|now)\b|\b(?:today|tonight|tomorrow)\b.*\bevict\w*\b/,
  /\b(?:nowhere|no place|no where) to (?:go|sleep|stay)\b|\bsleeping in (?:my|the|our|a) (?:car|van|truck)\b|\b(?:kicked|locked|thrown|put) (?:me |us )?out\b/,
  /\b(?:no tengo|no tenemos|sin) (?:donde|lugar para|un lugar para) (?:dormir|quedar\w*|ir)\b|\b(?:desaloj\w*|sacan|echan|corren|corrieron)\b.*\b(?:hoy|esta noche|manana)\b|\bdormi\w* en (?:el|mi|nuestro) (?:carro|coche|auto)\b/,
  /\b(?:oxygen|ventilator|feeding pump|oxigeno|ventilador|respirador)\b.*\b(?:shut off|cut off|no power|cortaron|sin luz)\b|\b(?:shut off|cut off|no power|cortaron|sin luz)\b.*\b(?:oxygen|ventilator|oxigeno|respirador)\b/,
];

/** True where a text tells of a need that staff must hear of the same day. */
export function isUrgentNeed(text: string): boolean {
  const words = folded(text);
  return URGENT.some((pattern) => pattern.test(words));
}
