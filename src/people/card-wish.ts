import type { CardTopic } from '../care/family.ts';
import { fold } from './kin.ts';

/** What is wanted of the memory card. `change` and `remove`: of the entry at that place of the list, or (null) of what was told last. */
export type CardWish =
  | { readonly kind: 'show' | 'add' }
  | { readonly kind: 'change' | 'remove'; readonly place: number | null }
  | { readonly kind: 'tell'; readonly topic: CardTopic; readonly text: string; readonly isOwn: boolean };

/** Longer texts are stories: they go to people. */
const LONGEST = 240;

const SHOW =
  /^(?:(?:please )?(?:show|tell|read) me )?(?:my |the |her |his )?(?:memory )?card$|\bwhat do you (?:know|remember|have) about (?:how|what) (?:i|we|he|she|they) (?:like|likes|prefer|prefers|need|needs|want|wants)\b|\b(?:show|what are) (?:me )?(?:my|our|her|his) preferences\b|\bwhat did (?:i|we) (?:already )?tell you\b|^(?:mi |la |su )?tarjeta(?: de memoria)?$|\bque sabe[ns]? (?:de|sobre) (?:como|lo que) (?:me|nos|le) (?:gusta|gustan|importa)\b|\b(?:muestre|muestreme|cuales son) (?:mis|sus) preferencias\b|\bque (?:le|les) (?:dije|he dicho|conte)\b/;
const ADD =
  /\b(?:(?:something|things?|more) (?:that )?you should know about (?:me|us|him|her|my)|add (?:something |this )?to (?:my|the|her|his) (?:memory )?card|^ask me$|ask me what you (?:should|need to) know|algo que (?:debe|deben|deberia|deberian) saber de|agregu?e?n? (?:algo )?a (?:mi|la|su) tarjeta|pregunteme lo que (?:debe|necesita) saber)\b/;
const CHANGE =
  /^(?:please )?(?:(?:change|fix|correct|update) (?:that|it|this|my card|(?:one |something )?on (?:my|the) card|(?:number |no )?(?<en>\d{1,2})(?: on my card)?)|that (?:has )?changed|that is not so any ?more|that is no longer so)$|^(?:cambie|cambia|cambiar|corrija|corrige|corregir) (?:eso|esto|mi tarjeta|la tarjeta|(?:el )?(?:numero )?(?<es>\d{1,2}))$|^eso (?:ya )?cambio$|^eso ya no es asi$/;
const REMOVE =
  /^(?:please )?(?:remove|delete) (?:number )?(?<bare>\d{1,2})$|^(?:please )?(?:take|remove|delete|cross) (?:that|it|this|something|one|(?:number )?(?<en>\d{1,2}))?(?: (?:off|out))? ?(?:off|of|from) (?:my|the|her|his) (?:memory )?card$|^(?:quite|quita|quitar|borre|borra|saque) (?:eso|esto|algo|(?:el )?(?:numero )?(?<es>\d{1,2}))? ?de (?:mi|la|su) tarjeta$/;

/** "Call me back", "call me at five": to be phoned, and not a name. */
const NO_NAME =
  /^(?:back|at|when|whenever|if|tomorrow|today|tonight|now|asap|later|please|pls|on|in|after|before|again|by|soon|any|anytime|this|that|about|to|for|my|the|a|an|or|and|first|only|as|crazy|stupid|instead|during|right|here|it|something|names?|un|una|el|la|los|las|por|para|a|al|cuando|si|manana|hoy|ahora|luego|despues|antes|en|de|otra|pronto|mas|mi|no|favor|y|o)\b/;
const CALLED =
  /^(?:hi |hello |hola |please |por favor )*(?:(?:you can |just |everyone |everybody )*calls? (?<of>me|him|her|them)|(?:i|(?<third>he|she|they)) (?:go|goes) by|(?:i|he|she) (?:like|likes|prefer|prefers|want|wants) to be called|(?:digame|dime|me (?:llaman|dicen)|(?:le|la|lo) (?:llaman|dicen)|(?:puede )?(?:llamarme|decirme)|llam[ae](?:me|le|la|lo)|diga(?:le|la|lo)))(?: |: )(?<name>[\p{L}'.-]+(?: [\p{L}'.-]+){0,2})$/u;
const PRONOUNS =
  /\b(?:my|her|his|their|mis|sus) (?:pronouns?|pronombres?)(?: are| is| son| es)?:? (?<words>[\p{L}/, ]{2,40})$|^(?:please )?(?:use|i use) (?<said>(?:she|he|they|ze|xe)\/[a-z]+(?:\/[a-z]+)?)(?: pronouns)?(?: please)?$/u;

/** One topic, and words that tell of it as a fact or a wish. Read folded; the first that fits. */
const TOLD: readonly (readonly [CardTopic, RegExp])[] = [
  [
    'treatment',
    /^(?:please |absolutely |por favor )*no (?:more )?(?:blood|blood transfusions?|transfusions?|blood products|dialysis|cpr|feeding tubes?|breathing machine|ventilator|intubation|chemo\w*|opioids|steroids|transfusion(?:es)? de sangre|transfusion(?:es)?|dialisis|sonda|respirador|intubacion|quimio\w*)$|\b(?:(?:i|we|he|she) (?:do not|don't|does not|doesn't|never) (?:want|accept|allow|take) (?:any |a |an |to be (?:on|put on) (?:a |an )?)*(?:blood|transfusions?|blood transfusions?|blood products|dialysis|cpr|feeding tubes?|breathing machine|ventilator|resuscitat\w+|intubat\w+|chemo\w*|opioids)|do not resuscitate|(?:no|nunca) (?:quiero|quiere|queremos|acepto|acepta|aceptamos) (?:una |un |que me pongan (?:una |un )?)*(?:transfusion\w*|sangre|dialisis|sonda|respirador|intubacion|quimio\w*|resucit\w+|reanim\w+))\b/,
  ],
  [
    'interpreter',
    /\b(?:(?:i|we|he|she|my \p{L}+) (?:will |always |would like |do not |don't )*(?:needs?|wants?) (?:an? )?(?:[\p{L}]+ )?interpret(?:er|ing)\b|interpreter (?:please|needed)|no interpreter|(?:(?:no )?necesit(?:o|a|amos)|quier(?:o|e)|(?:no )?hace falta) (?:un |una |a )?interprete\b|(?:un |una )?interprete,? por favor)/u,
  ],
  [
    'hearing',
    /\b(?:(?:i am|i'm|he is|she is) (?:(?:a little|very|partly|legally|totally|almost|also) )*(?:deaf|hard of hearing|blind|deafblind)|(?:i|he|she) (?:wears?|uses?|have|has|need|needs) (?:a |an |his |her |my )?(?:hearing aids?|large print|big print|braille|screen reader|magnifier|cochlear implant)|(?:soy|es) (?:un poco |algo |legalmente )*(?:sord[oa]|cieg[oa]|sordocieg[oa])|(?:uso|usa|necesito|necesita) (?:un |una )?(?:aparatos? (?:para|de) (?:oir|el oido)|audifonos?|letra grande|letras grandes|braille|lector de pantalla|lupa))\b/,
  ],
  [
    'movement',
    /\b(?:(?:i am|i'm|he is|she is) in a wheelchair|(?:i|he|she) (?:uses?|needs?|walks? with|gets? around with) (?:a |an |my |his |her )?(?:electric |power )?(?:wheelchair|walker|cane|crutches|scooter|hoyer lift)|(?:i|he|she) (?:can not|cannot|can't|does not|don't|doesn't) (?:climb|do|take|manage) (?:the )?stairs|(?:uso|usa|necesito|necesita|camino con|camina con|ando en|anda en|estoy en|esta en) (?:una |un |mi |su )?(?:silla de ruedas|andador|andadera|baston|muletas)|no (?:puedo|puede) (?:subir|usar) (?:las )?escaleras)\b/,
  ],
  [
    'culture',
    /\b(?:(?:i am|i'm|we are|we're|he is|she is) (?:a )?(?:muslim|jewish|orthodox|catholic|christian|hindu|buddhist|sikh|mormon|amish|jehovah's witness(?:es)?|vegetarian|vegan|kosher|halal)|(?:i|we) (?:fast|pray|keep) (?:during|on|at|kosher|halal|ramadan|shabbat|the sabbath)|(?:i|we|he|she) (?:do not|don't|does not|doesn't|never) eat (?:any )?(?:pork|beef|meat|shellfish)|(?:i|we|she) (?:(?:only|would like to|want to|need to) (?:see|have)|prefers?|wants?|needs?) (?:a |only )?(?:female|woman|male|women) (?:doctors?|nurses?|provider)|(?:soy|somos|es) (?:musulman[a-z]*|judi[oa]s?|catolic[oa]s?|cristian[oa]s?|hindu|budista|testigos? de jehova|vegetarian[oa]s?|vegan[oa]s?)|(?:ayuno|ayunamos|rezo|rezamos) (?:en|durante|los)|no (?:como|comemos|come) (?:puerco|cerdo|res|carne|mariscos)|(?:prefiero|quiero|prefiere|quiere) (?:una |que me atienda una )?(?:doctora|mujer doctora|enfermera mujer|medica))\b/,
  ],
  [
    'matters',
    /\b(?:what (?:really )?matters (?:the )?most (?:to|for) (?:me|us|him|her) is|(?:the )?(?:most important thing|biggest thing) (?:to|for) (?:me|us|him|her) is|(?:it|this) (?:really )?matters to (?:me|us|him|her) (?:that|to)|lo (?:que )?mas (?:me|nos|le) importa(?:nte)? (?:es|son)|lo mas importante para (?:mi|nosotros|el|ella) es|(?:me|nos) importa (?:mucho|que))\b/,
  ],
  [
    'times',
    /\b(?:(?:(?:please |do not |don't |only |just )+(?:text|write|message|contact) (?:to )?(?:me|us) (?:only |just )?|(?:text|write|message|contact) (?:to )?(?:me|us) (?:only|just) )(?:in the|before|after|between|at night|on|during|mornings?|evenings?|afternoons?|weekends?)|(?:the )?best (?:time|times|day|days) (?:to (?:text|write|reach|call) (?:me|us) )?(?:is|are)|(?:mornings|afternoons|evenings|weekends|nights) (?:are|work) best|(?:por favor |solo |no )+(?:me |nos )?(?:escriba|escriban|mande|manden|escribame|escribanme)(?: mensajes)? (?:solo )?(?:en la|por la|antes|despues|entre|de noche|los)|(?:la |el )?mejor (?:hora|momento|dia) (?:es|para)|mejor (?:en|por) la (?:manana|tarde|noche))\b/,
  ],
  [
    'transport',
    /\b(?:(?:i|we|he|she) (?:do not|don't|does not|doesn't|can not|cannot|can't) (?:have (?:a |any )?(?:car|ride|license)|drive|own a car)|(?:i|we|he|she) (?:takes?|rides?|comes? by|comes? on) (?:the )?(?:bus|train|paratransit|dial-a-ride)|(?:no (?:tengo|tenemos|tiene) (?:carro|coche|auto|licencia|como llegar)|no (?:manejo|manejamos|maneja|conduzco)|(?:voy|vamos|va|llego|llega|vengo) en (?:bus|camion|autobus|tren)))\b/,
  ],
  [
    'home',
    /\b(?:(?:i|we|he|she) lives? (?:alone|by myself|by himself|by herself|with|in (?:a |the )?(?:shelter|car|motel|trailer|basement|nursing home|group home))|(?:i|we) (?:do not|don't) have (?:a |any |running )*(?:fridge|refrigerator|internet|wi-?fi|water|heat|electricity|stove)|(?:vivo|vivimos|vive) (?:sol[oa]s?|con|en (?:un |el |una )?(?:albergue|refugio|carro|motel|trailer))|no (?:tengo|tenemos) (?:refrigerador\w*|internet|agua|calefaccion|luz|estufa))\b/,
  ],
  [
    'tried',
    /\b(?:(?:i|we) (?:have |'ve )?(?:already )?tried .{2,120}\b(?:and|but) (?:it|that|they|nothing) (?:did not|didn't|does not|doesn't|never|worked|helped|helps|made)|(?:i|we) (?:have )?already tried |ya (?:probe|probamos|intente|intentamos) )/,
  ],
  [
    'language',
    /\b(?:(?:i|we|he|she) (?:speaks?|prefers? to speak) [\p{L}' -]{3,30} at home|(?:hablo|hablamos|habla) [\p{L}' -]{3,30} en (?:la )?casa|(?:my|our|her|his) (?:first|native|home) language is|(?:mi|su|nuestra) (?:primera lengua|lengua materna|idioma materno) es)\b/u,
  ],
];

/** Told of somebody who is asked about, dreamed of, or may be so. */
const NOT_TOLD =
  /^(?:if|what if|do|does|should|can|could|would|is|are|why|when|how|si|por que|como|puedo)\b|\?/;

/**
 * Reads what is told once for a memory card, or a wish about the card; null when it is neither. A guess would put words
 * into a patient's record that nobody meant: whatever is asked, feared or long is none.
 */
export function readCardWish(text: string): CardWish | null {
  const written = text.trim();
  if (written === '' || written.length > LONGEST) return null;
  const said = fold(written.replace(/[.!]+$/u, '')).replace(/[¿?]+$/u, '');
  if (SHOW.test(said)) return { kind: 'show' };
  for (const [kind, words] of [
    ['change', CHANGE],
    ['remove', REMOVE],
  ] as const) {
    const found = words.exec(said);
    const place = found?.groups?.bare ?? found?.groups?.en ?? found?.groups?.es;
    if (found !== null) return { kind, place: place === undefined ? null : Number(place) };
  }
  if (ADD.test(said)) return { kind: 'add' };
  if (NOT_TOLD.test(fold(written))) return null;
  const called = nameIn(written, said);
  if (called !== null) return called;
  const pronouns = PRONOUNS.exec(said)?.groups;
  const words = pronouns?.words ?? pronouns?.said;
  if (words !== undefined)
    return { kind: 'tell', topic: 'pronouns', text: words.trim(), isOwn: /\b(?:my|mis|use)\b/.test(said) };
  const topic = TOLD.find(([, tells]) => tells.test(said))?.[0];
  return topic === undefined ? null : { kind: 'tell', topic, text: written, isOwn: isOwn(said) };
}

function nameIn(written: string, said: string): CardWish | null {
  const found = CALLED.exec(said)?.groups;
  const name = found?.name;
  if (name === undefined || NO_NAME.test(name)) return null;
  // As it was written: with its capitals and accents.
  const asWritten = written
    .replace(/[.!]+$/u, '')
    .split(/\s+/)
    .slice(-name.split(' ').length)
    .join(' ');
  const ofAnother =
    found?.of !== undefined
      ? found.of !== 'me'
      : found?.third !== undefined || /\b(?:he|she|le|la|lo)\b|(?:le|la|lo) [\p{L}'.-]+$/u.test(said);
  return { kind: 'tell', topic: 'name', text: asWritten, isOwn: !ofAnother };
}

/** True where it is said of oneself: from a relative's phone that is the relative. */
function isOwn(said: string): boolean {
  return (
    /\b(?:i|i'm|me|my|yo|mi|soy|uso|vivo|necesito|prefiero|quiero|hablo)\b|^no (?:tengo|manejo|puedo)\b/.test(
      said,
    ) &&
    !/\b(?:he|she|him|her|el|ella|my (?:son|daughter|mother|father|child)|mi (?:hij[oa]|mama|papa))\b/.test(
      said,
    )
  );
}
