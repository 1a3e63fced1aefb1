import { LETTERS_ONLY, plainWords } from './words.ts';

/** What a person wants of our texts: none any more, to have them again, or to know what this is. */
export type OptOut = 'stop' | 'start' | 'help';

/**
 * Reads an opt-out, opt-in or help word. Carriers match the whole trimmed text; the law takes any reasonable wording
 * (47 CFR 64.1200(a)(10)), so free wording counts too: "leave me alone", "ya no me escriban". `suppressed`: this address
 * gets nothing at present, so that a plain YES asks for texts again.
 */
export function optOut(text: string, state: { readonly suppressed?: boolean } = {}): OptOut | null {
  const words = plainWords(text.slice(0, LONGEST_READ));
  const whole = words.join(' ');
  if (HELP.has(whole)) return 'help';
  if (START.has(whole) || (state.suppressed === true && YES.has(whole))) return 'start';
  if (STOP.has(whole) || isStopWithCode(words)) return 'stop';
  if (words.length > LONGEST_WISH || words.length === 0) return null;
  const padded = ` ${whole} `;
  if (NOT_OURS.some((phrase) => padded.includes(` ${phrase} `))) return null;
  if (FREE_WORDING.some((phrase) => padded.includes(` ${phrase} `))) return 'stop';
  return isPoliteStop(words) ? 'stop' : null;
}

/** A wish to be left alone is short; a word of it in a long story is not one. */
const LONGEST_WISH = 25;
const LONGEST_READ = 1_600;

const set = (phrases: string): ReadonlySet<string> => new Set(split(phrases));

function split(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => plainWords(phrase).join(' '));
}

/** Carriers' words (Twilio: STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT) and our Spanish ones (domain brief 1.9). */
const STOP =
  set(`stop, stopall, stop all, unsubscribe, cancel, end, quit, revoke, optout, opt out, opt-out, remove, unsub,
  alto, parar, pare, cancelar, baja, basta, no mas, ya no, detener, detenganse, dejenme en paz, ya basta, stopp, sotp, stpo, stahp,
  arret, arrete, sair, itigil, hinto, stop stop, stop stop stop, stop it, no more, quitar, remove me, cancel texts`);
const START = set(
  'start, unstop, optin, opt in, opt-in, subscribe, resume, empezar, comenzar, reanudar, suscribir, start texts, iniciar',
);
const YES = set('yes, si, yes please, si por favor, yes start, y');
const HELP = set('help, info, ayuda, informacion, help me menu');

/** Said of our texts, in a sentence of any kind. */
const FREE_WORDING =
  split(`stop texting, stop text, stop messaging, stop sending, stop contacting, stop bothering, stop these, stop those messages,
  stop all messages, stop all texts, stop the texts, stop the messages, stop messages, stop texts, stop this texts, quit texting, quit messaging, quit sending,
  quit bothering, dont text, do not text, dont message, do not message, dont contact, do not contact, dont send me, do not send me, dont write me,
  never text me, no more texts, no more messages, no more text, no texts please, no more reminders, stop reminders, stop reminding, leave me alone, take me off,
  remove me from, remove my number, delete my number, unsubscribe, opt me out, opt out, opting out, unsubscribe me, cancel messages, cancel these messages, cancel texts,
  cancel my subscription, i want out of these texts, get me off, lose my number, wrong number stop, i revoke, revoke my consent, withdraw my consent, i dont want texts,
  dont want these texts, dont want your texts, dont want these messages, dont want messages, dont want any texts, dont want any more texts, dont want any messages,
  dont want to get texts, dont want to get these, dont want to receive, no longer want texts, no longer want messages, no longer want to receive, turn off these, turn off texts,
  turn off messages, block this number, end messages, end texts, end these messages, end this subscription, please stop texting, make it stop texting, stop blowing up my phone, no quiero textos, 
  no me escriban, no me escriba, no me manden, no me mande, no me envien, no me envie, no me texteen, no me textee, no mas mensajes, no mas textos, no quiero mensajes, no quiero mas mensajes,
  no quiero recibir, no quiero que me escriban, no quiero que me manden, dejen de escribir, deje de escribir, dejen de escribirme, deje de escribirme, dejen de mandar, deje de mandar,
  dejen de mandarme, deje de mandarme, dejen de enviar, dejen de enviarme, deje de enviarme, dejenme en paz, dejeme en paz, dejen de molestar, deje de molestar, dejen de molestarme, no molesten, no me molesten, no molestar,
  quitenme de, quiteme de, quiten mi numero, quite mi numero, borren mi numero, saquenme de, saqueme de, sacame de, denme de baja, deme de baja, darme de baja, quiero darme de baja, cancelar mensajes,
  cancelar los mensajes, cancelen los mensajes, cancele los mensajes, cancelar suscripcion, cancelar la suscripcion, paren de mandar, pare de mandar, paren de escribir, paren los mensajes, pare los mensajes, basta de mensajes, basta de textos,
  ya no quiero mensajes, ya no quiero recibir, ya no quiero textos, ya no manden, ya no mande, ya no escriban, ya no escriba, stop mensajes, stop los mensajes, alto a los mensajes, alto mensajes, no textos, ya no textos, no manden mas,
  no envien mas, no escriban mas, eliminen mi numero, elimine mi numero, no deseo recibir, no deseo mensajes, no me vuelvan a escribir, no me contacten, no me contacte, dejen de textear, dejen de textearme, revoco mi consentimiento`);

/** The same words said of something else. */
const NOT_OURS =
  split(`stop smoking, dont send me home, do not contact lenses, until, reminders for smoking, dont text and drive, dont text while, in the morning, so early, before, after, por la manana, tan temprano, antes de,
  despues de, in english, in spanish, en ingles, en espanol, to my husband, to my wife, to my old number, at night, por la noche, at work, en el trabajo, she dont text, wont leave me alone, leave me alone with, wont stop texting, keeps texting,
  my ex, mi ex, text me back, dont text back, my doctor stop sending, pharmacy stop sending, pills, pastillas, medicine, medicina, medication, inhaler`);

const POLITE = set(
  'please, pls, plz, now, ok, okay, thanks, thank, you, just, i, said, want, to, por, favor, ya, gracias, all, it, this, everything, hey, hi, hello, no, the, sms, service, us, subscription, alerts, texting, text, texts, messages, message, mensajes, todo, esto, me',
);
const STOP_ALONE = set(
  'stop, unsubscribe, quit, cancel, end, revoke, alto, parar, pare, paren, cancelar, baja, stopall, optout, basta',
);

/** "STOP 12345": the word and a code. */
function isStopWithCode(words: readonly string[]): boolean {
  const [first, ...rest] = words;
  return (
    first !== undefined && STOP_ALONE.has(first) && rest.length === 1 && !LETTERS_ONLY.test(rest[0] ?? 'a')
  );
}

/** "Please stop", "I said STOP now": nothing but the word and politeness around it. */
function isPoliteStop(words: readonly string[]): boolean {
  let stops = 0;
  for (const word of words) {
    if (STOP_ALONE.has(word)) stops += 1;
    else if (!POLITE.has(word)) return false;
  }
  return stops > 0 && words.length <= 8;
}
