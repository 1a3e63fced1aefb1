/** What is wanted of the family thread: say something to all of it, to the nurse alone, see it, leave it or come back. */
export type ThreadWish =
  | { readonly kind: 'family' | 'nurse'; readonly text: string }
  | { readonly kind: 'show' | 'leave' | 'join' };

/** What stands before words for the family, in each language; a colon must follow, so that no sentence begins so by chance. */
const FAMILY =
  /^(?:(?:for|to|tell)?\s*(?:the |my |our |all the )?(?:whole )?family|(?:a|para)?\s*(?:la |mi |toda la )?familia|家人|全家|gia đình|cả nhà|العائلة|للعائلة|الأسرة|fanmi(?: an)?|pou fanmi(?: an)?|qoyska|reerka|сем[ьи]я|семье|для семьи|(?:à |pour )?(?:la |ma )?famille|(?:para a |à )?família|가족(?:에게)?|(?:sa |para sa )?pamilya)\s*[:：]\s*(\S[\s\S]*)$/iu;
/** The same without a sign, in words that can hardly mean anything else. */
const TELL_FAMILY =
  /^(?:please |por favor )?(?:tell|text|write to|let) (?:the |my |our )?(?:(?:whole )?family|everyone in the family|everybody in the family) (?:know )?(?:that )?(\S[\s\S]*)$|^(?:por favor )?(?:d[ií]gale|diga|d[ií]le|av[ií]sele|av[ií]se|escriba) a (?:la|mi|toda la) familia (?:que )?(\S[\s\S]*)$/iu;
const NURSE =
  /^(?:(?:only |just )?(?:for |to )?(?:the |my )?nurse(?: only| alone)?|private(?:ly)?|(?:solo )?(?:para |a )?(?:la |mi )?enfermera|en privado|privado|护士|護士|y tá|điều dưỡng|الممرضة|للممرضة|ممرضة|enfimyè(?: a)?|kalkaaliso(?:da)?|медсестр[аеы]|(?:pour l[’'])?infirmière|enfermeira|간호사(?:에게)?|nars|sa nars)\s*[:：]\s*(\S[\s\S]*)$/iu;
const TELL_NURSE =
  /^(?:please )?(?:tell|ask) (?:only )?(?:the|my) nurse (?:privately|in private|and nobody else|only)[,:]? (?:that )?(\S[\s\S]*)$|^(?:d[ií]gale|diga) (?:s[oó]lo )?a la enfermera en privado[,:]? (?:que )?(\S[\s\S]*)$/iu;
const SHOW =
  /^(?:show (?:me )?|who is in |who reads |who gets )?(?:the |our |my )?family (?:thread|messages|chat|group)$|^(?:muestre(?:me)? |qui[eé]n est[aá] en |qui[eé]n lee )?(?:el |los )?(?:hilo familiar|mensajes de la familia|grupo (?:de la familia|familiar))$/iu;
const LEAVE =
  /^(?:please )?(?:leave|stop|mute|quit|no more) (?:the |our |these )?family (?:thread|messages|chat|group)$|^leave (?:the )?family$|^(?:salir del|dejar el|silenciar el) (?:hilo familiar|grupo (?:de la familia|familiar))$|^no m[aá]s mensajes de la familia$/iu;
const JOIN =
  /^(?:please )?(?:join|rejoin|back to) (?:the |our )?family(?: (?:thread|messages|chat|group))?$|^(?:volver al|entrar al|unirme al) (?:hilo familiar|grupo (?:de la familia|familiar))$/iu;

/** Reads it; null when the text is for nobody but us. */
export function readThreadWish(text: string): ThreadWish | null {
  const said = text.trim();
  const plain = said.replace(/^¿/u, '').replace(/[?.!]+$/u, '');
  if (SHOW.test(plain)) return { kind: 'show' };
  if (LEAVE.test(plain)) return { kind: 'leave' };
  if (JOIN.test(plain)) return { kind: 'join' };
  const isAddressed = /[:：]/u.test(said);
  const nurse = (isAddressed ? wordsOf(NURSE.exec(said)) : null) ?? wordsOf(TELL_NURSE.exec(said));
  if (nurse !== null) return { kind: 'nurse', text: nurse };
  const family = (isAddressed ? wordsOf(FAMILY.exec(said)) : null) ?? wordsOf(TELL_FAMILY.exec(said));
  return family === null ? null : { kind: 'family', text: family };
}

function wordsOf(found: RegExpExecArray | null): string | null {
  return found?.slice(1).find((words) => words !== undefined) ?? null;
}
