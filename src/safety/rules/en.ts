import { SAID_OF_ABUSE } from './en/abuse.ts';
import { SAID_OF_BREATH_AND_BLOOD } from './en/breath-and-blood.ts';
import { ENGLISH_CONCEPTS } from './en/concepts.ts';
import { ENGLISH_CONTEXT } from './en/context.ts';
import { MORE_OF_ABUSE } from './en/further-abuse.ts';
import { MORE_OF_BREATH_AND_BLOOD } from './en/further-breath-and-blood.ts';
import { MORE_OF_HEART_AND_BRAIN } from './en/further-heart-and-brain.ts';
import { MORE_OF_ILLNESS } from './en/further-illness.ts';
import { MORE_OF_MIND } from './en/further-mind.ts';
import { MORE_OF_POISON_AND_INJURY } from './en/further-poison-and-injury.ts';
import { MORE_OF_SAME_DAY } from './en/further-same-day.ts';
import { SAID_OF_HEART_AND_BRAIN } from './en/heart-and-brain.ts';
import { SAID_OF_ILLNESS } from './en/illness.ts';
import { SAID_OF_MIND } from './en/mind.ts';
import { NAMED_IN_ENGLISH } from './en/names.ts';
import { SAID_OF_POISON_AND_INJURY } from './en/poison-and-injury.ts';
import { SAID_OF_SAME_DAY } from './en/same-day.ts';
import { ENGLISH_BODY } from './en/words-of-body.ts';
import { ENGLISH_HARM } from './en/words-of-harm.ts';
import { together } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** How dangers are said in American English texts. */
export const ENGLISH: LanguageRules = {
  language: 'en',
  reviewedBy: null,
  concepts: together(ENGLISH_CONCEPTS, ENGLISH_BODY, ENGLISH_HARM),
  says: together(
    SAID_OF_HEART_AND_BRAIN,
    SAID_OF_BREATH_AND_BLOOD,
    SAID_OF_POISON_AND_INJURY,
    SAID_OF_ILLNESS,
    SAID_OF_MIND,
    SAID_OF_ABUSE,
    SAID_OF_SAME_DAY,
    MORE_OF_HEART_AND_BRAIN,
    MORE_OF_BREATH_AND_BLOOD,
    MORE_OF_POISON_AND_INJURY,
    MORE_OF_ILLNESS,
    MORE_OF_MIND,
    MORE_OF_ABUSE,
    MORE_OF_SAME_DAY,
  ),
  names: NAMED_IN_ENGLISH,
  context: ENGLISH_CONTEXT,
};
