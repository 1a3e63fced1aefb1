import { plain } from '../src/turn/readers.ts';

/** Words that work at every step, in either language: the whole text, never a part of a sentence. */
export type Command =
  | { readonly kind: 'back' | 'menu' | 'leave' | 'person' | 'link' }
  | { readonly kind: 'language'; readonly locale: 'en' | 'es' };

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

/** What people ask of a text they did not expect, in words that hardly anybody uses for anything else. */
const DOUBT =
  /\b(?:scam|spam|fraud|phishing|is this (?:real|legit|safe)|who is this|who are you|who (?:can )?(?:sees?|reads?) this|(?:get|got|have) my number|are you (?:real|human|a (?:bot|robot|person))|estafa|fraude|es (?:real|seguro|verdad)|quien (?:es|eres|habla|ve|lee|escribe)|(?:consiguio|consiguieron|tienen?|saco|sacaron) mi (?:numero|telefono)|es usted (?:un robot|una persona|real))\b/;

/** True when somebody doubts who writes to them, why, or who reads it. */
export function isDoubt(text: string): boolean {
  return DOUBT.test(plain(text));
}

/** The command that a text is, if it is one and nothing else. */
export function readCommand(text: string): Command | null {
  const said = plain(text);
  return WORDS.find(([, words]) => words.test(said))?.[0] ?? null;
}
