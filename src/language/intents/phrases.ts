import type { Intent } from '../../turn/ports.ts';

/** What people say, by what they want: short texts with a `|` between them. Invented, never taken from a patient. */
export type Phrases = Readonly<Partial<Record<Intent, string>>>;

/** The phrases of one intent, apart. */
export function phrasesOf(joined: string): readonly string[] {
  return joined
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
