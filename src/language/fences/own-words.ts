import { tokensOf } from './vocabulary.ts';

/** Words that tie others together and say nothing themselves, in English and Spanish: what is said shorter needs some. */
const GLUE = new Set(
  'i will want to the a an my and at in on of for with be go do me quiero voy a el la los las un una mi y en con de para por ser ir hacer'.split(
    ' ',
  ),
);

/** Words that turn others round: what is said shorter must not lose one. */
const TURNING =
  /^(?:no|not|n't|never|none|nothing|nor|without|stop|stopping|quit|quitting|avoid|avoiding|cut|cutting|less|fewer|only|except|instead|rather|unless|until|if|away|hardly|barely|reduc\p{L}*|lower(?:ing)?|limit(?:ing)?|\p{L}+n't|dont|cant|wont|nunca|jamas|nada|sin|dejar|dejo|deje|evitar|evito|menos|solo|solamente|excepto|ni|vez|lugar|salvo|hasta|si|apenas|bajar|tampoco)$/u;

/** The languages of these words: in others nobody could tell what was turned round. */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'es']);

/**
 * True where a text holds nothing but somebody's own words, in their order, and none of those that turn others round is
 * left out: "less salt and more walks" must not become "more salt". Glue may be added.
 */
export function isInTheirWords(own: string, text: string, locale: string): boolean {
  if (!LANGUAGES.has(locale)) return false;
  const said = tokensOf(own, locale);
  const kept = tokensOf(text, locale);
  let at = 0;
  for (const word of kept) {
    const found = said.indexOf(word, at);
    if (found !== -1) at = found + 1;
    else if (!GLUE.has(word)) return false;
  }
  const turns = (words: readonly string[]) => words.filter((word) => TURNING.test(word)).join(' ');
  // What turns nothing round in a part that is left out altogether is still kept: stricter than need be.
  return turns(kept) === turns(said);
}
