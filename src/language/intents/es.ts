import { spanishCare } from './es-care.ts';
import { spanishTalk } from './es-talk.ts';
import type { Phrases } from './phrases.ts';

/** What people text in Spanish. */
export const spanish: Phrases = { ...spanishCare, ...spanishTalk };
