import { englishPeople } from './en-people.ts';
import { englishPlan } from './en-plan.ts';
import { englishTalk } from './en-talk.ts';
import type { Phrases } from './phrases.ts';

/** What people text in English. */
export const english: Phrases = { ...englishPlan, ...englishPeople, ...englishTalk };
