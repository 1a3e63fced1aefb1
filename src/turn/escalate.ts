import { phrase } from '../care/phrase.ts';
import { nextEscalation, supervisorStep } from '../handoff/clocks.ts';
import type { Handoff, Risk } from '../handoff/handoff.ts';
import { onCallAt } from '../practice/on-call.ts';
import type { OnCall } from '../practice/practice.ts';
import { nobodyReached } from '../safety/reply.ts';
import { pageTimer } from './session.ts';
import type { Turn } from './turn.ts';

/** A page that has not gone out this long after it was due is stale: the next one is on its way. */
const PAGE_EXPIRES_MS = 15 * 60_000;

/** A danger pages somebody at once, also where a colleague has the conversation: they may be looking elsewhere. */
export function pageForDanger(turn: Turn): void {
  const { handoff, session } = turn;
  if (handoff === null || !isDanger(handoff)) return;
  // Pages that are under way go on in their own time; another text does not bring a flood of them. Those of a milder
  // matter were not about this: the first on the roster hears of it now.
  if (session.pages?.handoffId === handoff.id && session.pages.danger === true) return;
  session.pages = null;
  escalate(turn);
}

function isDanger({ risk }: Handoff): boolean {
  return risk === 'emergency' || risk === 'crisis';
}

/**
 * Pages whoever is next on the roster, without a word about the patient, and sets the time of the page after that. To be
 * called when a danger is met, and whenever a handoff that nobody answers comes due. When all who are on call
 * have been tried for a danger, the patient is told so.
 */
export function escalate(turn: Turn, toPhone = false): void {
  const { handoff, practice, session } = turn;
  if (handoff === null || handoff.state === 'resolved') return;
  const unanswered = { ...handoff, state: 'waiting' } as const;
  const underWay = session.pages?.handoffId === handoff.id ? session.pages : null;
  const { step = 0, from = 0 } = underWay ?? {};
  const unread = toPhone || underWay?.unread === true;
  const page = nextEscalation(unanswered, practice, step, turn.now);
  if (page === null) return;
  if (page.to !== null) send(turn, page.to, unread ? 'undelivered' : handoff.risk);
  turn.note('paged', handoff.id, page.to === null ? 'nobody on the roster' : `${page.to.role} ${step + 1}`);
  const danger = isDanger(handoff);
  // Where nobody is on the roster, the console alone has had its time. Shifts may have changed on the way round.
  const isRound = step - from >= Math.max(onCallAt(practice, turn.now).length, 1);
  const told = danger && isRound && !toPhone;
  if (told && underWay?.told !== true) sayNobodyCame(turn);
  session.pages = {
    ...{ handoffId: handoff.id, step: step + 1, danger },
    ...(from !== 0 && { from }),
    ...(unread && { unread }),
    ...((told || underWay?.told === true) && { told: true }),
  };
  const following = nextEscalation(unanswered, practice, step + 1, turn.now);
  if (following === null) return;
  const data = { handoffId: handoff.id };
  turn.schedule({ id: pageTimer(handoff.id), at: following.at, kind: 'escalation', data });
}

/** Begins with the supervisor, and goes on round the roster from there. */
export function escalateToSupervisor(turn: Turn): void {
  const { handoff, practice, session, now } = turn;
  if (handoff === null) return;
  const danger = isDanger(handoff);
  const from = supervisorStep(practice, now);
  session.pages = { handoffId: handoff.id, step: from, from, danger };
  escalate(turn);
}

/** In the language of the danger and in English, as what was said first. */
function sayNobodyCame(turn: Turn): void {
  const { voice } = turn.tools;
  const locale = turn.session.dangerLocale ?? turn.session.locale;
  const own = voice.say(locale, nobodyReached(turn.practice.phone));
  const text = locale === 'en' ? own : `${own}\n${voice.say('en', phrase('nearby:nobodyReached'))}`;
  turn.sayText(text, { lane: 'safety', personal: false });
}

function send(turn: Turn, to: OnCall, about: Risk | 'undelivered'): void {
  const { practice } = turn;
  const via = practice.numbers[0];
  if (via === undefined) return;
  const words = phrase(`handoff:page.${about}`, { practice: practice.name });
  turn.sayText(turn.tools.voice.say(practice.languages[0] ?? 'en', words), {
    address: { channel: 'sms', number: to.phone, via },
    lane: 'safety',
    personal: false,
    exempt: true,
    expiresAt: turn.now + PAGE_EXPIRES_MS,
    from: { kind: 'system' },
  });
}

/**
 * The safety text itself did not arrive: somebody is asked at once to phone the patient, whatever pages are under way.
 * Once for a handoff: the parts of one answer fail together.
 */
export function pageToPhone(turn: Turn): void {
  if (turn.session.pages?.handoffId === turn.handoff?.id && turn.session.pages?.unread === true) return;
  escalate(turn, true);
}

/** A page did not arrive: the next on the roster is tried at once, each of them once; after that the timer goes on. */
export function pageNext(turn: Turn): void {
  const { handoff, practice, session } = turn;
  if (handoff === null || session.pages?.handoffId !== handoff.id) return;
  const { step, from = 0 } = session.pages;
  if (step - from < onCallAt(practice, turn.now).length) escalate(turn);
}

/** Somebody has it: nobody else is paged. */
export function stopPages(turn: Turn, handoffId: string): void {
  turn.cancel(pageTimer(handoffId));
  turn.session.pages = null;
}
