import { plain } from '../src/turn/readers.ts';
import { AROUND_LANGUAGES, COMMANDS_SAID, LANGUAGES_SAID } from './commands-said.ts';

/** Words that work at every step, in any language: the whole text, never a part of a sentence. */
export type Command =
  | { readonly kind: 'back' | 'menu' | 'leave' | 'person' | 'link' }
  | { readonly kind: 'language'; readonly locale: string };

const WORDS: readonly (readonly [Command, RegExp])[] = [
  [{ kind: 'back' }, /^(?:back|go back|atras|volver|regresar|ir atras|vuelve|anterior)$/],
  [{ kind: 'menu' }, /^(?:menu|main menu|help|options|ayuda|opciones|inicio|el menu)$/],
  [
    { kind: 'leave' },
    /^(?:never ?mind|nvm|forget it|forget that|cancel that|leave it|quit this|olvidelo|olvidalo|dejelo|dejalo|no importa|ya no|cancele eso)$/,
  ],
  [
    { kind: 'person' },
    /^(?:(?:a |real |live )?(?:person|human|nurse|agent|staff|operator|someone)(?: please)?|(?:una )?(?:persona|enfermera|enfermero|operadora?|humano)(?: por favor)?|alguien)$/,
  ],
  [
    { kind: 'link' },
    /^(?:(?:(?:send|give|text) me |open |show me |i (?:want|need) |quiero |necesito |mandeme |envieme |deme |abrir )?(?:the |a |my |el |la |un |una |mi )?(?:web ?)?(?:link|web|web ?page|page|web ?site|browser|chat page|online|enlace|liga|pagina|pagina web|sitio|sitio web)(?: please| por favor)?|(?:can i |could i |i want to )?(?:open|see|read|show|do)(?: it| this| my plan)? (?:on|in) (?:the |a |my )?(?:web|browser|computer|page|internet)|(?:puedo |quiero )?(?:abrir|ver|abrirlo|verlo|leerlo|hacerlo)(?: esto| mi plan)? en (?:la |el |una |mi )?(?:web|internet|pagina|computadora|navegador))$/,
  ],
  [
    { kind: 'language', locale: 'es' },
    /^(?:espanol|en espanol|spanish|in spanish|habla espanol|espanol por favor)$/,
  ],
  [
    { kind: 'language', locale: 'en' },
    /^(?:english|in english|ingles|en ingles|english please|ingles por favor)$/,
  ],
];

/** The same in the ten other languages, and each language by the names that are its own and the commonest. */
const SAID: ReadonlyMap<string, Command> = new Map(
  Object.entries(COMMANDS_SAID).flatMap(([kind, joined]) =>
    joined.split('|').map((word) => [plain(word), { kind } as Command] as const),
  ),
);
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGES_SAID).flatMap(([locale, joined]) =>
    joined.split('|').map((word) => [plain(word), locale] as const),
  ),
);

/** What people ask of a text they did not expect: is it real, who reads it, whence the number, is it a machine, who is it. */
export type Doubt = 'scam' | 'number' | 'robot' | 'who-sees' | 'who';

/** In words that hardly anybody uses for anything else; the first that fits. */
const DOUBTS: readonly (readonly [Doubt, RegExp])[] = [
  [
    'scam',
    /\b(?:scam|spam|fraud|phishing|is this (?:real|legit|safe)|can i trust (?:this|you)|estafa|fraude|es (?:real|seguro|verdad) esto|(?:esto )?es (?:real|seguro|verdad|de verdad))\b/,
  ],
  [
    'number',
    /\b(?:(?:get|got|have|find|found) (?:my|this) (?:phone )?number|(?:consiguio|consiguieron|tienen?|saco|sacaron|dio|dieron|obtuvo|obtuvieron) (?:mi|este) (?:numero|telefono|celular))\b/,
  ],
  [
    'robot',
    /\b(?:are you (?:(?:a |an )?(?:real|human|bot|robot|person|machine|computer|ai)\b)|am i (?:talking|texting|writing) (?:to|with) (?:a |an )?(?:real|human|bot|robot|person|machine|computer)|is this (?:a |an )?(?:bot|robot|machine|computer|ai|real person|human|person)|(?:es|eres) (?:usted )?(?:un |una )?(?:robot|bot|maquina|persona real|humano|persona)|es usted real|hablo con (?:un |una )?(?:robot|bot|maquina|persona))\b/,
  ],
  [
    'who-sees',
    /\b(?:who (?:can |will |else )*(?:sees?|reads?) (?:this|these|my (?:texts|messages))|is this private|quien(?:es)? (?:puede |pueden )?(?:ve|ven|lee|leen|ver|leer))\b/,
  ],
  ['who', /\b(?:who is this|who are you|quien (?:es|eres|habla|escribe)|quien es usted)\b/],
];

/** What somebody doubts of who writes to them, why, or who reads it; null when nothing. */
export function readDoubt(text: string): Doubt | null {
  const said = plain(text);
  return DOUBTS.find(([, words]) => words.test(said))?.[0] ?? null;
}

/** The command that a text is, if it is one and nothing else. */
export function readCommand(text: string): Command | null {
  const said = plain(text);
  return WORDS.find(([, words]) => words.test(said))?.[0] ?? SAID.get(said) ?? languageIn(said);
}

/** "Tiếng Việt", "in Russian please": a language by its own name or another's, and no more than a courtesy around it. */
function languageIn(said: string): Command | null {
  const bare = said.replace(AROUND_LANGUAGES, '').trim();
  const locale = LANGUAGES.get(bare) ?? LANGUAGES.get(said);
  return locale === undefined ? null : { kind: 'language', locale };
}
