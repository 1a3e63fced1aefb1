import { isUrgentNeed } from '../src/care/help/help.ts';
import { needOf } from '../src/care/team.ts';
import type { ActOn, Kind } from '../src/people/access.ts';
import { readNamed } from '../src/people/ties.ts';
import type { Intent } from '../src/turn/ports.ts';
import { readWords } from '../src/turn/readers.ts';
import { personsOf } from '../src/turn/standing.ts';
import type { Turn } from '../src/turn/turn.ts';
import { askWhomAbout } from './about.ts';
import { type Asked, generalAnswers, personalAnswers } from './answers.ts';
import type { Values } from './conversation.ts';
import { isVisitor } from './menu.ts';
import { listed } from './near.ts';
import { asksWhosePhone } from './own-phone.ts';
import { passOn, stillWaiting } from './pass-on.ts';
import type { Talk } from './talk.ts';
import { answerTerm, sayTermAgain } from './term.ts';

/** What a wish needs of the access table: to read something, or to read and change it. */
type Need = { readonly kind: Kind; readonly act: ActOn };

/** Wishes that a conversation meets, what it begins with, and what it needs. */
const begins: Readonly<
  Partial<Record<Intent, { name: string; need: Need; values?: (asked: Asked) => Values }>>
> = {
  understand_care_plan: {
    name: 'my-plan',
    need: { kind: 'plan', act: 'read' },
    values: (asked) => ({ wanted: asked.understood?.slots.subject ?? null }),
  },
  explain_differently: {
    name: 'my-plan',
    need: { kind: 'plan', act: 'read' },
    values: () => ({ again: true }),
  },
  find_team: { name: 'my-team', need: { kind: 'team', act: 'read' }, values: wordsOf },
  medicine_question: {
    name: 'my-team',
    need: { kind: 'plan', act: 'read' },
    values: (asked) => ({ ...wordsOf(asked), medicine: true }),
  },
  set_goal: { name: 'goal', need: { kind: 'goals', act: 'change' }, values: ownGoal },
  // A disclosure to others: for the patient and who acts for them.
  plan_share: {
    name: 'share',
    need: { kind: 'consents', act: 'change' },
    values: (asked) => ({ text: asked.text }),
  },
  plan_unshare: { name: 'unshare', need: { kind: 'consents', act: 'change' } },
  remind_me: {
    name: 'remind',
    need: { kind: 'plan', act: 'read' },
    values: (asked) => ({ text: asked.text }),
  },
  visit_done: {
    name: 'after-visit',
    need: { kind: 'questions', act: 'change' },
    values: (asked) => ({ text: asked.text }),
  },
  decide: {
    name: 'decide',
    need: { kind: 'questions', act: 'change' },
    values: (asked) => ({ text: asked.text }),
  },
  report_progress: { name: 'check-in', need: { kind: 'goals', act: 'change' } },
  prepare_questions: { name: 'questions', need: { kind: 'questions', act: 'change' } },
  add_family_member: { name: 'family-add', need: { kind: 'consents', act: 'change' }, values: newHelper },
  preferences: {
    name: 'my-card',
    need: { kind: 'memory card', act: 'change' },
    values: (asked) => ({ text: asked.text }),
  },
  family_say: {
    name: 'family-say',
    need: { kind: 'family thread', act: 'change' },
    values: (asked) => ({ text: asked.text }),
  },
  data_wrong: {
    name: 'data-wrong',
    need: { kind: 'identity', act: 'read' },
    values: (asked) => ({ text: asked.text }),
  },
  delete_my_data: { name: 'data-erase', need: { kind: 'consents', act: 'change' } },
  family_remove: {
    name: 'family-remove',
    need: { kind: 'consents', act: 'change' },
    values: (asked) => ({ text: asked.text }),
  },
};

/** Conversations that need to know nobody: whoever writes may have them. */
const forAnybody: Readonly<Partial<Record<Intent, { name: string; values?: (asked: Asked) => Values }>>> = {
  what_is_medical_home: { name: 'medical-home' },
  find_medical_home: { name: 'find-home', values: wordsOf },
  community_resources: { name: 'community', values: wordsOf },
};

const needs: Readonly<Partial<Record<Intent, Need>>> = {
  appointment_question: { kind: 'plan', act: 'read' },
  plan_changes: { kind: 'plan', act: 'read' },
  plan_ask: { kind: 'plan', act: 'read' },
  test_had: { kind: 'plan', act: 'read' },
  prevention_due: { kind: 'plan', act: 'read' },
  review_goal: { kind: 'goals', act: 'read' },
  list_questions: { kind: 'questions', act: 'read' },
  family_list: { kind: 'consents', act: 'read' },
  family_thread: { kind: 'family thread', act: 'read' },
  data_list: { kind: 'identity', act: 'read' },
  // For the patient and who acts for them: 45 CFR 164.502(g).
  data_copy: { kind: 'consents', act: 'change' },
  data_looked: { kind: 'consents', act: 'change' },
};

/** Does what the text asks for, whatever was being talked about; that is then asked again. */
export async function perform(talk: Talk, intent: Intent, asked: Asked): Promise<void> {
  const { turn } = talk;
  if (intent === 'greeting' || intent === 'help_menu') return greet(talk, intent);
  const isUrgent = intent === 'community_resources' && isUrgentNeed(asked.text);
  if (intent === 'community_resources' && !isUrgent && (await listed(turn, 'help')).length === 0) {
    // A ride, food, a form: somebody on the team sees to what the bot itself has no list of.
    if (needOf(asked.text) !== null) return perform(talk, 'find_team', asked);
    return cannotYet(talk, asked);
  }
  if (intent === 'explain_differently' && sayTermAgain(turn)) return resume(talk, () => 'said');
  // From here on "say it differently" is about something else.
  if (turn.session.lastTerm != null && intent !== 'thanks') turn.session.lastTerm = null;
  if (intent === 'ask_term') return word(talk, asked);
  const open = forAnybody[intent];
  // In the middle of something else the answer is short, and what was asked comes again.
  const isAside = intent === 'what_is_medical_home' && talk.pending !== null && !isAtTheDoor(talk);
  if (open !== undefined && !isAside) return talk.begin(open.name, open.values?.(asked) ?? {});
  const general = generalAnswers[intent];
  // Thanks want no question back: the one that is open can wait.
  if (intent === 'thanks' && general !== undefined) return void general(turn, asked);
  if (general !== undefined) return resume(talk, () => general(turn, asked));
  if (intent === 'somebody_else') return otherPatient(talk);
  const need = begins[intent]?.need ?? needs[intent];
  if (need !== undefined && (await askWhomAbout(talk, intent, asked.text))) return;
  if (need !== undefined && !(await mayTell(talk, intent, { asked, need }))) return;
  if (need !== undefined && asksWhosePhone(turn))
    return talk.begin('own-phone', { wish: intent, text: asked.text });
  const personal = personalAnswers[intent];
  if (personal !== undefined) return resume(talk, () => personal(turn, asked));
  const conversation = begins[intent];
  if (conversation !== undefined) return talk.begin(conversation.name, conversation.values?.(asked) ?? {});
  return cannotYet(talk, asked);
}

/** What the bot cannot do yet, a person can. */
async function cannotYet(talk: Talk, asked: Asked): Promise<void> {
  talk.turn.say('general:cannot-yet');
  await talk.begin('reach', { reason: 'message_to_team', said: asked.text });
}

/** Nothing is talked about yet but what there is to choose from. */
function isAtTheDoor(talk: Talk): boolean {
  return ['menu', 'medical-home'].includes(talk.pending?.conversation.name ?? '');
}

/** What an open conversation is about, for whoever may no longer go on with it. */
export function wishOf(
  conversation: string,
): { readonly intent: Intent; readonly isOpen: (turn: Turn) => boolean } | null {
  const [intent, begun] = Object.entries(begins).find(([, { name }]) => name === conversation) ?? [];
  if (intent === undefined || begun === undefined) return null;
  return { intent: intent as Intent, isOpen: (turn) => mayAll(turn, begun.need) };
}

/** What is changed is also shown. */
function mayAll(turn: Turn, need: Need): boolean {
  return turn.may(need.kind) && turn.may(need.kind, need.act);
}

async function resume(talk: Talk, answer: () => 'said' | 'passed'): Promise<void> {
  const { locale } = talk.turn.session;
  if (answer() === 'passed') talk.letGo();
  // In another language the question is a new one.
  else if (talk.pending !== null) await talk.askAgain({ whole: talk.turn.session.locale !== locale });
}

/** Explains a word; the question that was open comes again, unless the word itself led to another. */
async function word(talk: Talk, asked: Asked): Promise<void> {
  const answered = await answerTerm(talk, asked);
  if (answered !== 'asked') await resume(talk, () => answered);
}

async function greet(talk: Talk, intent: 'greeting' | 'help_menu'): Promise<void> {
  const { turn } = talk;
  if (talk.pending !== null && intent === 'greeting') return talk.askAgain();
  // "Hello?" from somebody who waits asks whether anybody is there.
  if (intent === 'greeting' && turn.session.holder.kind === 'waiting') return stillWaiting(turn);
  if (intent === 'greeting') {
    turn.say(isVisitor(turn) ? 'general:hello-visitor' : 'general:hello', { practice: turn.practice.name });
  }
  await talk.begin('menu');
}

/** True where this may be said here, to them. Else says why not, or begins to make it possible; the wish is kept. */
async function mayTell(
  talk: Talk,
  intent: Intent,
  { asked, need }: { readonly asked: Asked; readonly need: Need },
): Promise<boolean> {
  const { turn } = talk;
  if (isVisitor(turn)) {
    turn.say('talk:only-in-person');
    await talk.begin('welcome', { offer: true, wish: intent, text: asked.text });
    return false;
  }
  if (isRecordGone(turn)) {
    passOn(turn, 'talk:no-record', { reason: 'message_to_team', risk: 'routine', note: asked.text });
    talk.letGo();
    return false;
  }
  if (!turn.mayDisclose) {
    await talk.begin('welcome', { wish: intent, text: asked.text });
    return false;
  }
  if (mayAll(turn, need)) return true;
  turn.say(need.act === 'read' ? 'talk:not-yours' : 'talk:not-yours-act', {
    practice: turn.practice.name,
    phone: turn.practice.phone,
  });
  if (talk.pending !== null) await talk.askAgain();
  return false;
}

/** Known, made sure and agreed, yet nothing is on file: staff moved or removed the record. */
function isRecordGone(turn: Turn): boolean {
  const { person, consent } = turn.session;
  return person?.verifiedAt != null && consent === 'given' && turn.chart === null;
}

function wordsOf(asked: Asked): Values {
  return { text: asked.text, subject: asked.understood?.slots.subject ?? null };
}

/** "Add my sister Ana" names her already. */
function newHelper(asked: Asked): Values {
  const { tie, name } = readNamed(asked.text);
  const isShort = asked.text.trim().split(/\s+/).length <= NAMING_WORDS_MOST;
  return { tie, name: tie !== null && isShort ? name : null };
}

/** In longer sentences about somebody, what is no word of kin need be no name. */
const NAMING_WORDS_MOST = 5;

/** Somebody else than those who were made sure of here: another child on the same phone, or nobody we know. */
async function otherPatient(talk: Talk): Promise<void> {
  const { turn } = talk;
  const persons = personsOf(turn.session);
  if (persons.length > 1 && persons.every(({ verifiedAt }) => verifiedAt !== null))
    return talk.begin('about', { wish: 'help_menu', text: '' });
  if (isVisitor(turn)) return talk.begin('menu');
  await talk.begin('welcome', { newcomer: true, wish: 'help_menu', text: '' });
}

/** "I want to walk more" is a goal already; "I want to set a goal" is not yet. */
function ownGoal(asked: Asked): Values {
  const words = readWords(asked.text);
  const isOnlyAWish =
    /\b(?:goals?|metas?|objetivos?)\b/i.test(asked.text) || (words ?? '').split(/\s+/).length < 3;
  return { words: isOnlyAWish ? null : words };
}
