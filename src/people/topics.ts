/** What messages can be about; each is agreed to and taken back by itself. `care` is all that is personal. */
export const TOPICS = ['care', 'reminders', 'questions', 'surveys'] as const;

export type Topic = (typeof TOPICS)[number];

/** A wish about kinds of messages: nothing more about some, others (again). */
export type TopicWish = { readonly stop: readonly Topic[]; readonly start: readonly Topic[] };

/** Longer texts tell of more than a wish. */
const LONGEST = 160;

/** "No more reminders about my pills" is of those alone, and is read where they are set. */
const NOT_OF_MEDICINE =
  '(?! (?:about|for|of|to take|de|del|para) (?:\\S+ ){0,2}(?:meds?|medicines?|medications?|pills?|tablets?|inhaler|insulin|medicinas?|medicamentos?|pastillas?|inhalador|insulina)\\b)';

const WORDS: Readonly<Record<Topic, string>> = {
  care: '(?:(?:my|her|his) (?:own )?(?:care|health|plan|illness|condition)|anything personal|personal (?:things|stuff|matters)|(?:mi|su) (?:propia )?(?:salud|atencion|plan|enfermedad)|(?:cosas|temas) personales|nada personal)',
  reminders: `(?:reminders?|check ?-?ins?|recordatorios?)${NOT_OF_MEDICINE}`,
  questions: '(?:questions?|preguntas?)',
  surveys: '(?:surveys?|encuestas?)',
};

const FILL =
  '(?: (?:me|us|the|any|all|these|those|your|sending|asking|texting|writing|talking|messaging|about|with|on|here|of|los|las|la|el|mas|esos|esas|estos|estas|sus|de|sobre|con|mandarme|mandar|enviarme|enviar|hacerme|hacer|escribirme|escribir|hablarme|hablar))*';
const STOP = `(?:stop|no more|turn off|switch off|cancel|end|quit|without|do not|don't|dont|never|take back|paren?|detengan?|dejen? de|quiten?|cancelen?|apaguen?|sin|no quiero|ya no quiero|ya no|no mas|no(?= (?:mande|envie|haga|hable|escriba))|nunca)(?: (?:want|need|send|ask|text|write|talk|message|mande[ns]?|envie[ns]?|haga[ns]?|hable[ns]?|escriba[ns]?|me))*`;
const START =
  '(?:keep|keep on|still want|but keep|start|resume|turn on|switch on|send|yes to|want|mantengan?|sigan?|conserven?|pero siga|activen?|reanuden?|manden?|envien?|quiero|si a|vuelvan? a)(?: (?:want|send|getting|sending|asking|me|again|otra vez))*';

const rules = TOPICS.map((topic) => ({
  topic,
  stop: new RegExp(`(?:^|[ ,.;])${STOP}${FILL} ${WORDS[topic]}(?:$|[ ,.;!])`),
  // "Medicine reminders off" ends those alone.
  off: new RegExp(`(?:^|[ ,.;])(?<!\\b(?:medicine|medication|pill) )${WORDS[topic]} off(?:$|[ ,.;!])`),
  start: new RegExp(`(?:^|[ ,.;])${START}${FILL} ${WORDS[topic]}(?:$|[ ,.;!])`),
  on: new RegExp(`(?:^|[ ,.;])${WORDS[topic]} on(?:$|[ ,.;!])`),
}));

/** "I take back my yes" and the like: nothing personal any more, though messages may go on. */
const TAKES_BACK =
  /^(?:no,? )?(?:i (?:take back my yes|changed my mind,? no|no longer agree|do not agree (?:any ?more|any longer)|don't agree (?:any ?more|any longer))|(?:retiro|quito) mi (?:si|permiso)|ya no estoy de acuerdo|cambie de opinion,? no)$/;

/** Every rule names its topic: a text that names none is settled at once, and most texts are so. */
const NAMED = new RegExp(Object.values(WORDS).join('|'));

/**
 * Reads which kinds of messages somebody wants no more, or wants (again): "stop the reminders but keep the questions". Null
 * where no kind is named; who wants none at all says STOP, which is read elsewhere.
 */
export function readTopicWish(text: string): TopicWish | null {
  if (text.length > LONGEST || text.includes('?')) return null;
  const said = plain(text);
  if (TAKES_BACK.test(said)) return { stop: ['care'], start: [] };
  if (!NAMED.test(said)) return null;
  const clauses = said.split(/ (?:but|pero) |[;.] ?/u).map((clause) => clause.trim());
  const found = (name: 'stop' | 'off' | 'start' | 'on') =>
    rules.filter((rule) => clauses.some((clause) => rule[name].test(clause))).map(({ topic }) => topic);
  const stop = [...new Set([...found('stop'), ...found('off')])];
  const start = [...new Set([...found('start'), ...found('on')])].filter((topic) => !stop.includes(topic));
  // "I want questions for my visit" is a wish of another kind: it takes a switch, or a stop beside it.
  const switched =
    found('on').length > 0 || /\b(?:again|turn on|switch on|resume|otra vez|activen?|reanuden?)\b/.test(said);
  if (stop.length === 0 && !switched) return null;
  return stop.length + start.length === 0 ? null : { stop, start };
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[.,!¡]+|[.,!]+$/gu, '')
    .replace(/^(?:please|por favor),? |,? (?:please|por favor|thanks|gracias)$/g, '');
}
