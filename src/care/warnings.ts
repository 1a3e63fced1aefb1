import { folded } from './normal.ts';

/** True for words that tell when to call for help, or what is a danger; English and Spanish. */
export function isWarning(text: string): boolean {
  return WARNING.test(folded(text));
}

const WARNING =
  /\b(?:call|911|988|emergency|go to the (?:er|hospital)|right away|stop if|danger|warning|red flags?|llame|emergencia|urgencia|vaya al|enseguida|peligro|advertencia)\b/;
