import { isUrgentNeed } from '../src/care/help/help.ts';
import { findItem } from '../src/care/plan.ts';
import { readCardWish } from '../src/people/card-wish.ts';
import { readCode } from '../src/people/code.ts';
import { type DataWish, readDataWish } from '../src/people/data-wish.ts';
import { readThreadWish, type ThreadWish } from '../src/people/thread-wish.ts';
import { readCircleWish } from '../src/people/ties.ts';
import type { Intent, Understood } from '../src/turn/ports.ts';
import { giveCode } from '../src/turn/proof.ts';
import { readAssent } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { changeLanguage } from './answers.ts';
import { type Command, readCommand, readDoubt } from './commands.ts';
import { askBack, isUnsure, settledByChart } from './did-you-mean.ts';
import { answerFromLibrary } from './from-library.ts';
import { isVisitor } from './menu.ts';
import { seen } from './my-plan.ts';
import { sayLink } from './page-link.ts';
import { passedOn, passOn } from './pass-on.ts';
import { meantOfPlan } from './plan-meant.ts';
import { doubts, isSomethingElse, NAMES_AT_MOST, SURE, UNDERSTOOD } from './something-else.ts';
import type { Pending, Talk } from './talk.ts';
import { asksAboutWord } from './term.ts';
import { understoodBetter } from './understood-better.ts';
import { sayWhoSpeaks } from './welcome.ts';
import { perform, wishOf } from './wishes.ts';

/** What is wanted of who may see, by what was read: these words are surer than any likeness. */
const CIRCLE = {
  list: 'family_list',
  add: 'add_family_member',
  remove: 'family_remove',
  other: 'somebody_else',
} as const satisfies Readonly<Record<string, Intent>>;

/** What is wanted of one's own data, by what was read. */
const DATA = {
  list: 'data_list',
  copy: 'data_copy',
  wrong: 'data_wrong',
  erase: 'delete_my_data',
  looked: 'data_looked',
} as const satisfies Readonly<Record<DataWish, Intent>>;

/** What is wanted of the family thread. */
const THREAD = {
  family: 'family_say',
  nurse: 'tell_nurse',
  show: 'family_thread',
  leave: 'family_thread',
  join: 'family_thread',
} as const satisfies Readonly<Record<ThreadWish['kind'], Intent>>;

/** Texts in a row that were not understood: at the second a person is offered, at the third one is asked for. */
const OFFER_AT = 2;
const HAND_OFF_AT = 3;
/** A question left this long is put away unless the text answers it strictly: nobody remembers what "yes" was for. */
const PUT_AWAY_MS = 3 * 24 * 60 * 60_000;

/** Answers a text: a command, the answer to the pending question, something else in between, or a wish of its own. */
export async function answerText(talk: Talk, understood: Understood): Promise<void> {
  const { turn } = talk;
  const isFirst = introduce(turn);
  // Of several texts at once, one that calls for a person is enough.
  const calls = turn.messages.map(({ text }) => readCommand(text)).find((one) => one?.kind === 'person');
  const command = calls ?? readCommand(turn.text);
  const isAnswer = command?.kind === 'language' && talk.pending?.step.asksLanguage === true;
  if (command !== null && !isAnswer) return obey(talk, command);
  putAwayOld(talk);
  const { pending } = talk;
  // Digits that were asked for are heard whatever was said in between.
  const code = turn.session.claim === undefined ? null : readCode(turn.text);
  if (code !== null) {
    if (pending?.conversation.name === 'welcome') talk.letGo();
    return giveCode(turn, code);
  }
  const better = pending === null ? await understoodBetter(turn, understood) : understood;
  const meant = wordMeant(turn, better, pending);
  if (pending !== null) return answerPending(talk, pending, meant);
  return answerWish(talk, meant, isFirst);
}

/** What was understood; a plain question about a word that we have is about the word. */
function wordMeant(turn: Turn, understood: Understood, pending: Pending | null): Understood {
  // Nothing to eat, no bed tonight: whatever else it sounds like.
  if (isUrgentNeed(turn.text))
    return { ...understood, intent: { name: 'community_resources', confidence: 1 } };
  const thread = readThreadWish(turn.text);
  if (thread !== null) return { ...understood, intent: { name: THREAD[thread.kind], confidence: 1 } };
  const data = readDataWish(turn.text);
  if (data !== null) return { ...understood, intent: { name: DATA[data], confidence: 1 } };
  // One that answers what is asked just now ("I use a walker") is read there, and a language spoken at home is no wish.
  const isCard = pending?.conversation.name === 'my-card';
  if (isCard && understood.intent.name === 'change_language')
    return { ...understood, intent: { name: 'out_of_scope', confidence: 0 } };
  const card = readCardWish(turn.text);
  if (card !== null && (!isCard || card.kind === 'show'))
    return { ...understood, intent: { name: 'preferences', confidence: 1 } };
  const circle = readCircleWish(turn.text);
  if (circle !== null) return { ...understood, intent: { name: CIRCLE[circle.kind], confidence: 1 } };
  const plan = meantOfPlan(turn, understood);
  if (plan !== null) return plan;
  const { name, confidence } = understood.intent;
  const bare = pending === null && (name === 'out_of_scope' || confidence < UNDERSTOOD);
  if (!asksAboutWord(turn, understood, { bare })) return understood;
  return { ...understood, intent: { name: 'ask_term', confidence: 1 } };
}

async function answerWish(talk: Talk, understood: Understood, isFirst: boolean): Promise<void> {
  const { turn } = talk;
  const { name, confidence } = understood.intent;
  if (confidence < SURE && readDoubt(turn.text) !== null)
    return perform(talk, 'privacy_question', { text: turn.text, understood });
  if (confidence < SURE && namesAnItem(turn)) {
    turn.session.misses = 0;
    return talk.begin('my-plan', { wanted: turn.text });
  }
  if (isUnsure(understood)) {
    if (isFirst) return begin(talk);
    const settled = settledByChart(turn, understood);
    if (settled !== null) {
      turn.session.misses = 0;
      return perform(talk, settled.name, {
        text: turn.text,
        understood: { ...understood, slots: settled.slots },
      });
    }
    if (await answerFromLibrary(turn, understood)) return;
    if (await askBack(talk, understood)) return;
    if (name === 'out_of_scope' || confidence < UNDERSTOOD) return miss(talk, null);
  }
  turn.session.misses = 0;
  if (isFirst && (name === 'greeting' || name === 'help_menu')) return begin(talk);
  return perform(talk, name, { text: turn.text, understood });
}

/** Says who this is, once; people whom staff enrolled with their consent know it from them. */
function introduce(turn: Turn): boolean {
  const { session } = turn;
  if (session.introduced === true || session.consent === 'given') return false;
  sayWhoSpeaks(turn);
  return true;
}

async function begin(talk: Talk): Promise<void> {
  if (isVisitor(talk.turn)) return perform(talk, 'greeting', { text: '', understood: null });
  await talk.begin('welcome');
}

/** "Metformin?" and no more: a word or two that name one thing of the plan ask for it. */
function namesAnItem(turn: Turn): boolean {
  const chart = turn.may('plan') ? seen(turn) : null;
  return (
    chart !== null && turn.text.split(/\s+/).length <= NAMES_AT_MOST && findItem(chart, turn.text) !== null
  );
}

async function answerPending(talk: Talk, pending: Pending, understood: Understood): Promise<void> {
  const { turn } = talk;
  const wish = wishOf(pending.conversation.name);
  // Silence, a birthday or a word of theirs may have ended what was open a moment ago.
  if (wish !== null && !wish.isOpen(turn)) {
    talk.letGo();
    return perform(talk, wish.intent, { text: '', understood: null });
  }
  const answer = pending.step.read(turn.text, turn, pending.place.values);
  if (doubts(pending, turn.text, answer !== null)) {
    turn.session.misses = 0;
    talk.dropOffer();
    return perform(talk, 'privacy_question', { text: turn.text, understood });
  }
  if (isSomethingElse(pending, understood, { text: turn.text, isAnswer: answer !== null })) {
    turn.session.misses = 0;
    talk.dropOffer();
    return perform(talk, understood.intent.name, { text: turn.text, understood });
  }
  if (answer === null && talk.dropOfferFor(turn.text) && talk.pending !== null)
    return answerPending(talk, talk.pending, understood);
  if (answer === null) return notAnAnswer(talk, pending, understood);
  // "Neither" of two guesses is still not understood.
  if (pending.conversation.name !== 'did-you-mean') turn.session.misses = 0;
  if (!(await talk.goOn(answer))) return answerWish(talk, understood, false);
  const wanted = talk.takeWish();
  if (wanted === null || talk.pending !== null) return;
  const { intent, text, slots } = wanted;
  const known = slots && {
    intent: { name: intent, confidence: 1 },
    second: null,
    likely: [],
    locale: null,
    slots,
  };
  await perform(talk, intent, { text, understood: known ?? null });
}

/** Where a guess is all there is, another may be made; else the question comes again. */
async function notAnAnswer(talk: Talk, pending: Pending, understood: Understood): Promise<void> {
  if (pending.step.kind !== 'guess') return miss(talk, pending);
  if (await askBack(talk, understood)) return;
  talk.dropOffer();
  return miss(talk, pending);
}

/** Back, menu, never mind, a person, the other language: at any step, nothing but the word. */
async function obey(talk: Talk, command: Command): Promise<void> {
  const { turn } = talk;
  turn.session.misses = 0;
  switch (command.kind) {
    case 'back':
      if (!(await talk.back())) await perform(talk, 'help_menu', { text: '', understood: null });
      return;
    case 'menu':
      talk.letGo();
      return perform(talk, 'help_menu', { text: '', understood: null });
    case 'leave':
      turn.say(talk.pending === null ? 'talk:nothing-open' : 'talk:let-go');
      return talk.letGo();
    case 'person':
      return perform(talk, 'talk_to_person', { text: turn.text, understood: null });
    case 'link':
      return sayLink(talk);
    case 'language':
      changeLanguage(turn, command.locale);
      if (talk.pending !== null) await talk.askAgain({ whole: true });
      return;
  }
}

/**
 * A question left for days: a strict answer to a closed one is still taken; anything else is about something new, so the
 * old question is put away and the text answered for itself.
 */
function putAwayOld(talk: Talk): void {
  const { turn, pending } = talk;
  const { askedAt } = talk.open;
  if (pending === null || askedAt === null || turn.now - askedAt < PUT_AWAY_MS) return;
  const isStrict = pending.step.kind === 'closed';
  if (isStrict && pending.step.read(turn.text, turn, pending.place.values) !== null) return;
  talk.letGo();
  turn.say('talk:put-away');
}

async function miss(talk: Talk, pending: Pending | null): Promise<void> {
  const { turn } = talk;
  // A person is awaited: what is said now is for them, and is with the rest already.
  if (pending === null && turn.session.holder.kind === 'waiting') {
    if (readAssent(turn.text) === null) passedOn(turn);
    else turn.say('talk:fine');
    return;
  }
  turn.session.misses += 1;
  if (turn.session.misses >= HAND_OFF_AT) {
    turn.session.misses = 0;
    talk.letGo();
    return passOn(turn, 'talk:stuck', { reason: 'not_understood', risk: 'routine' });
  }
  if (turn.session.misses === OFFER_AT)
    return talk.begin('reach', { reason: 'not_understood', said: turn.text });
  turn.say(pending?.step.again ?? 'talk:not-understood');
  if (pending?.listed === true) await talk.askAgain();
}
