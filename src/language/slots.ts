import type { Intent, Understood } from '../turn/ports.ts';
import { namedLanguages } from './language-names.ts';
import { boundedText, folded } from './normal.ts';

const LITTLE =
  '(?:an?|the|my|our|his|her|some|any|about|for|of|el|la|los|las|un|una|mi|mis|su|sus|del|de la|de los|de|sobre|para|al|acerca de|lo de|this|that|esta?|ese)';
const LEADING = new RegExp(`^(?:${LITTLE}\\s+)+`);
const TRAILING =
  /(?:\s+(?:please|pls|plz|thanks|thank you|por favor|porfa|gracias|again|now|today|mean|means|stand for|for|to|about|me|on|with|there|then|ok|quiere decir|significa|que es(?: eso)?|what is (?:it|that)|questions?|care|team|plan))+$/;

/** Ways to name what is meant, by intent: the first group is it. Read over folded text. */
const CARRIERS: Readonly<Partial<Record<Intent, readonly RegExp[]>>> = {
  ask_term: [
    /(?:what|wat|wut)\s+(?:does|do|did)\s+(?:the\s+(?:word|term)\s+|that\s+word\s+)?(.+?)\s+(?:even\s+|actually\s+)?(?:means?|stands?\s+for)\b/,
    /(?:meaning|definition)\s+of\s+(?:the\s+(?:word|term)\s+)?(.+)$/,
    /^(?:define|explain)\s+(?:the\s+(?:word|term)\s+)?(.+)$/,
    /(?:que|q|k)\s+(?:significan?|quieren?\s+decir)\s+(?:la\s+palabra\s+|el\s+termino\s+|eso\s+de\s+)?(.+)$/,
    /(?:significado|definicion)\s+de\s+(?:la\s+palabra\s+)?(.+)$/,
    /(?:says?|dice|word|palabra)\s+(.+?)[,.;]?\s+(?:what|que)\b/,
    /(?:what'?s|what\s+is|what\s+are|wat\s+is|wats|what\s+exactly\s+is|what\s+do\s+you\s+mean\s+by)\s+(.+)$/,
    /(?:que|q)\s+(?:es|son)\s+(?:eso\s+de\s+)?(.+)$/,
  ],
  find_team: [
    /(?:ask|call|talk\s+to|talk\s+with|contact|speak\s+to|speak\s+with|see|go\s+to|reach)\s+(?:about|for|regarding|if|to\s+get)\s+(.+)$/,
    /(?:pregunto|pregunta|llamo|hablo|acudo|consulto|le\s+hablo|preguntar|hablar|llamar)\s+(?:acerca\s+de|sobre|de|por|para|del?)\s+(.+)$/,
    /(?:help|helps|handles|handle|charge\s+of|responsible\s+for|care\s+of|person\s+for|looks\s+after|questions\s+about|take\s+care\s+of|takes\s+care\s+of)\s+(?:me\s+|us\s+)?(?:with\s+)?(.+)$/,
    /(?:ayuda|atiende|maneja|encarga|cargo|ve)\s+(?:con\s+|de\s+|lo\s+de\s+|lo\s+del\s+)?(.+)$/,
    /(?:who'?s|who\s+is|who\s+are|quien\s+es|quienes\s+son|name\s+of|como\s+se\s+llama|number\s+of|telefono\s+de)\s+(.+)$/,
    /(?:do\s+i\s+have|tengo)\s+(.+)$/,
  ],
  contact_team: [
    /(?:message|mensaje|recado|nota|note|word|text)\s+(?:to|for|para|al?)\s+(.+?)(?:\s+(?:that|que|to|about|sobre|saying)\b.*)?$/,
    /(?:get\s+(?:hold|ahold)\s+of|get\s+in\s+touch\s+with|comunicar(?:me|se)\s+con|comunico\s+con|connect\s+me\s+with|hablar\s+con)\s+(.+?)(?:\s+(?:that|que|to|about|sobre)\b.*)?$/,
    /(?:message|call|email|contact|reach|text|tell|ask|let|have|phone|contactar|llam\w+|dig\w+|avis\w+|pid\w+|escrib\w+)\s+(?:a\s+|al\s+)?(.+?)(?:\s+(?:know|that|que|to|about|sobre|call|i|i'm|im|send|office's|if|when)\b.*)?$/,
    /que\s+me\s+llame\s+(.+)$/,
    /(?:need|want|necesito\s+que|quiero\s+que)\s+(.+?)\s+(?:to|me)\b.*$/,
  ],
  medicine_question: [
    /(?:para\s+que\s+(?:es|sirve|son|sirven)|por\s+que\s+tomo|cuando\s+tomo|como\s+uso|que\s+hace|cada\s+cuanto\s+tomo|dosis\s+de)\s+(.+)$/,
    /(?:what'?s|what\s+is|what\s+are)\s+(.+?)\s+(?:for|do|used\s+for)\b/,
    /(?:what)\s+(?:does|do)\s+(.+?)\s+do\b/,
    /(?:dose|dosage|name)\s+(?:of|for|on)\s+(.+)$/,
    /(?:take|taking|use|using|on|get|gets|about|give)\s+(?:him\s+|her\s+)?(.+)$/,
    /(?:tomo|toma|tomar|uso|sobre|del?)\s+(.+)$/,
  ],
  understand_care_plan: [
    /(?:plan|part)\s+(?:for|para|about|sobre|say\s+about|says\s+about|dice\s+(?:sobre|de))\s+(.+)$/,
    /(?:say|says|dice)\s+(?:about|sobre|de)\s+(.+)$/,
    /(?:why\s+is|why\s+do\s+i\s+have|para\s+que\s+es|por\s+que\s+tengo)\s+(.+?)\s+(?:in|on|en)\s+(?:my|the|mi|el)\s+plan/,
    /(?:explain|tell\s+me\s+about|about|expliqueme|hableme\s+de)\s+(.+?)(?:\s+(?:in|on|of|en|de)\s+(?:my|the|mi|el)\s+(?:care\s+)?plan.*)?$/,
  ],
};

/** A subject that names nothing: the carrier's own words. */
const EMPTY = new RegExp(
  `^(?:${LITTLE}\\s*)*(?:it|this|that|them|me|him|her|you|plan|care plan|plan de cuidados?|medicines?|medicinas?|medicamentos?|meds?|pills?|pastillas?|team|equipo|eso|esto|something|someone|alguien|algo|what|que|who|doctor'?s?|in|on|on my|in my)?$`,
);

/** What the text names beside its intent. */
export function slotsOf(intent: Intent, raw: string): Understood['slots'] {
  const text = boundedText(raw).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const plain = folded(text);
  if (intent === 'change_language') {
    const language = wanted(plain);
    return language === undefined ? {} : { language };
  }
  for (const carrier of CARRIERS[intent] ?? []) {
    const place = carrier.exec(plain.replace(/[?!¿¡."“”]+\s*$/u, ''));
    const found = place?.[1];
    if (place === null || found === undefined) continue;
    const subject = trimmed(text, place.index + place[0].indexOf(found), found);
    if (subject !== '') return { subject };
  }
  return {};
}

/** "I don't speak English, Spanish please": the one that is not denied; of several, the last. */
function wanted(plain: string): string | undefined {
  const named = namedLanguages(plain);
  const kept = named.filter(
    ({ at }) => !/(?:\bno|\bnot|\bdon'?t|\bcan'?t|\bdoesn'?t)\s+(?:\w+\s+){0,2}$/.test(plain.slice(0, at)),
  );
  const [only] = named;
  if (kept.length === 0 && only !== undefined && /^\s*no\s+\w+\s*$/.test(plain)) return undefined;
  return kept.at(-1)?.language;
}

/** The named thing in the writer's own letters, without the little words around it. */
function trimmed(text: string, from: number, found: string): string {
  let start = from;
  let end = from + found.length;
  const leading = LEADING.exec(found);
  if (leading !== null) start += leading[0].length;
  const rest = folded(text.slice(start, end));
  const trailing = TRAILING.exec(rest);
  if (trailing !== null && trailing.index > 0) end -= rest.length - trailing.index;
  const subject = text
    .slice(start, end)
    .replace(/^[\s¿?¡!.,;:"“”'()]+|[\s¿?¡!.,;:"“”'()]+$/gu, '')
    .replace(/['’]s(?: office)?$/iu, '');
  return EMPTY.test(folded(subject)) ? '' : subject.slice(0, LONGEST_SUBJECT);
}

/** A noun phrase, not a story. */
const LONGEST_SUBJECT = 80;
