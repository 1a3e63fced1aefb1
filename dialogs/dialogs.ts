import type { ThreadLine } from '../src/care/family.ts';
import { CODE_TRIES } from '../src/people/code.ts';
import { isCurrent } from '../src/people/consent.ts';
import { hasLapsed, TRIES } from '../src/people/verification.ts';
import type { Program } from '../src/practice/program.ts';
import { dialogSet, openDialogs } from '../src/turn/bot-framework.ts';
import type { Dialogs, Proven } from '../src/turn/dialogs.ts';
import { isQuiet } from '../src/turn/grief.ts';
import type { Intent } from '../src/turn/ports.ts';
import type { Person } from '../src/turn/session.ts';
import { personsOf } from '../src/turn/standing.ts';
import type { Turn } from '../src/turn/turn.ts';
import { endOfWakingHours } from '../src/turn/waking-hours.ts';
import { about } from './about.ts';
import { afterVisit } from './after-visit.ts';
import { agree, askAgreement } from './agree.ts';
import { answerText } from './answer-text.ts';
import { grownUp, sayBirthday } from './birthday.ts';
import { checkIn, checkInNow } from './check-in.ts';
import { community } from './community.ts';
import { type Conversation, ConversationDialog, standingOf } from './conversation.ts';
import { decide } from './decide.ts';
import { didYouMean } from './did-you-mean.ts';
import { expectedAt, isChoice } from './expected.ts';
import { addToCircle, removeFromCircle } from './family.ts';
import { familySay, sayFamilyLine } from './family-thread.ts';
import { askLater, feedback, feedbackNow } from './feedback.ts';
import { findHome } from './find-home.ts';
import { goal } from './goal.ts';
import { goalMore } from './goal-more.ts';
import { helped } from './helped.ts';
import { lookBack, lookBackNow } from './look-back.ts';
import { loss } from './loss.ts';
import { medicalHome } from './medical-home.ts';
import { isVisitor, menu } from './menu.ts';
import { myCard } from './my-card.ts';
import { correctData, eraseData } from './my-data.ts';
import { myPlan } from './my-plan.ts';
import { myTeam } from './my-team.ts';
import { ownPhone } from './own-phone.ts';
import { passOn } from './pass-on.ts';
import { programTalk } from './program-talk.ts';
import { actOnProgram, programDue } from './programs.ts';
import { actOnPromise, promiseDue } from './promises.ts';
import { questions } from './questions.ts';
import { reach } from './reach.ts';
import { askWhetherHelped } from './referrals.ts';
import { remind } from './remind.ts';
import { remindNow } from './reminders.ts';
import { share, unshare } from './share.ts';
import { Talk } from './talk.ts';
import { whichTerm } from './term.ts';
import { sayWhoSpeaks, welcome } from './welcome.ts';
import { perform } from './wishes.ts';

/** Every conversation there is; each state of each is walked by a test. */
export const conversations: readonly Conversation[] = [
  welcome,
  menu,
  didYouMean,
  reach,
  myPlan,
  myTeam,
  goal,
  goalMore,
  checkIn,
  lookBack,
  feedback,
  questions,
  whichTerm,
  about,
  addToCircle,
  removeFromCircle,
  ownPhone,
  grownUp,
  agree,
  loss,
  eraseData,
  correctData,
  afterVisit,
  share,
  unshare,
  remind,
  decide,
  myCard,
  familySay,
  medicalHome,
  findHome,
  community,
  helped,
];

/** The dialogs of Porchlight: one set serves every conversation. `programs`: those that come with it, for every practice. */
export function createDialogs(programs: readonly Program[] = []): Dialogs {
  const set = dialogSet();
  const all = [...conversations, programTalk(programs)];
  for (const conversation of all) set.add(new ConversationDialog(conversation));
  const byName = new Map(all.map((conversation) => [conversation.name, conversation]));

  async function within(turn: Turn, act: (talk: Talk) => Promise<void>): Promise<void> {
    const open = openDialogs(set, turn, (instance) => standingOf(instance) !== null);
    await act(new Talk(turn, open, byName));
    open.close();
  }

  return {
    expected: expectedAt,
    picks: isChoice,
    answer: (turn, understood) =>
      within(turn, async (talk) => {
        stepDownAfterSilence(turn);
        renewConsent(turn);
        await answerText(talk, understood);
        turn.session.heardAt = turn.now;
      }),
    greet: (turn, invited = null) => within(turn, (talk) => greet(talk, invited)),
    proven: (turn, outcome) => within(turn, (talk) => goOnAfterCode(talk, outcome)),
    begin: (turn, name, data) =>
      within(turn, async (talk) => {
        if (name === 'loss') await talk.begin('loss');
        else if (name === 'family-line')
          sayFamilyLine(turn, String(data.patientId), JSON.parse(String(data.line)) as ThreadLine);
        else if (name === 'remind') await remindNow(talk, data);
        else if (isQuiet(turn)) turn.note('asking-dropped', name, 'grief');
        else if (name === 'helped') await askWhetherHelped(talk, data);
        else if (name === 'agree') await askAgreement(talk, data);
        else await sayBirthday(talk, data);
      }),
    outreach: (turn, timer) =>
      within(turn, async (talk) => {
        if (timer.kind === 'check-in') await checkInNow(talk, timer.data);
        else if (timer.kind === 'look-back') await lookBackNow(talk, timer.data);
        else if (timer.kind === 'program') await programDue(talk, timer.data, programs);
        else if (timer.kind === 'feedback') await feedbackNow(talk, timer.data);
        else if (timer.kind === 'promise') await promiseDue(talk, timer);
      }),
    journey: (turn, event) =>
      within(turn, async (talk) => {
        if (event.kind === 'promise-act') await actOnPromise(talk, event);
        else await actOnProgram(turn, event, programs);
      }),
    talkEnded: (turn) => askLater(turn, 'talk'),
  };
}

/** Words that have changed since are agreed to anew; until then nothing personal is said. */
function renewConsent(turn: Turn): void {
  const { session } = turn;
  if (session.consent !== 'given' || isCurrent(session.consentWording)) return;
  session.consent = 'none';
  turn.note('consent-lapsed', session.person?.patientId ?? '', 'wording');
}

/** After thirty days of silence a phone may be in other hands: it is made sure again who holds it. */
function stepDownAfterSilence(turn: Turn): void {
  const { session } = turn;
  const lapsed = personsOf(session).filter(
    ({ verifiedAt }) => verifiedAt !== null && hasLapsed(verifiedAt, session.heardAt, turn.now),
  );
  if (lapsed.length === 0) return;
  const after = (person: Person) => (lapsed.includes(person) ? { ...person, verifiedAt: null } : person);
  if (session.person !== null) session.person = after(session.person);
  if (session.others !== undefined) session.others = session.others.map(after);
  delete session.ownPhone;
  for (const { patientId } of lapsed) turn.note('lapsed', patientId, 'silence');
}

/** Goes on with what they came for; or asks for the digits again, until a person has to look. */
async function goOnAfterCode(talk: Talk, outcome: Proven): Promise<void> {
  const { turn } = talk;
  if (outcome.kind === 'right') {
    turn.say('consent:thanks');
    talk.letGo();
    return perform(talk, outcome.wish as Intent, { text: outcome.text, understood: null });
  }
  if (outcome.tries < CODE_TRIES) {
    turn.say('consent:code.no-match');
    return talk.begin('welcome', { typing: true });
  }
  delete turn.session.claim;
  turn.session.challenges = TRIES;
  turn.checks.push({ way: 'code', result: 'locked' });
  passOn(turn, 'consent:locked', { reason: 'verification', risk: 'routine', asked: [] });
}

async function greet(talk: Talk, invited: 'staff' | 'family' | null): Promise<void> {
  const { turn } = talk;
  if (isQuiet(turn)) return turn.note('greeting-dropped', turn.session.person?.patientId ?? '', 'grief');
  stepDownAfterSilence(turn);
  renewConsent(turn);
  const { name: practice } = turn.practice;
  // An invitation that waited for the morning goes out whole that day, or not at all.
  const isDue = turn.events.every((event) => event.kind === 'timer-due');
  const expiresAt = isDue ? endOfWakingHours(turn.now, turn.zones) : null;
  const isNew = turn.session.introduced !== true;
  // An invitation says itself who speaks: with the question for consent it is one text of two segments.
  if (invited === 'family') turn.sayText(turn.word('circle:invited', { practice }), { expiresAt });
  else if (invited === 'staff' && isNew)
    turn.sayText(turn.word('consent:invited', { practice }), { expiresAt });
  else if (isNew) sayWhoSpeaks(turn, expiresAt);
  turn.session.introduced = true;
  if (talk.pending !== null) return talk.askAgain();
  if (turn.session.holder.kind !== 'bot') return;
  if (invited === 'family') return talk.begin('welcome', { newcomer: true });
  if (isVisitor(turn) || turn.mayDisclose) {
    turn.say(turn.mayDisclose ? 'general:hello' : 'general:hello-visitor', { practice });
    return talk.begin('menu');
  }
  // Who has said no is not asked again until they want something of their own.
  if (turn.session.consent !== 'refused') await talk.begin('welcome');
}
