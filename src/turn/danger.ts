import { phrase } from '../care/phrase.ts';
import type { Risk } from '../handoff/handoff.ts';
import { isOpen } from '../practice/hours.ts';
import { afterOpening } from '../practice/reader.ts';
import type { Verdict } from '../safety/guard.ts';
import { safetyText } from '../safety/reply.ts';
import { pageForDanger } from './escalate.ts';
import { wasAlarmed } from './finish.ts';
import { lookBack, lookJoined } from './joined.ts';
import { speakAt } from './standing.ts';
import type { Turn } from './turn.ts';

/**
 * The first stage. Emergencies and crises have been answered on receipt by the alarm; what is left here is a danger
 * that shows only in several texts together, one whose alarm did not come through, and what a nurse must see today.
 */
export function meetDanger(turn: Turn): 'next' {
  for (const message of turn.messages) speakAt(turn.session, message.from);
  for (const { verdict } of turn.messages) rememberLanguage(turn, verdict);
  const fresh = turn.messages.filter((message) => !wasAlarmed(turn, message.id, message.alarmed));
  turn.dangerMet = fresh.length < turn.messages.length;
  const verdict = worst([...fresh.map((message) => message.verdict), joined(turn)]);
  const answered = turn.dangerMet && (fresh.length === 0 || verdict.level === 'urgent');
  if (verdict.level !== 'none' && !answered) {
    sound(turn, verdict);
    turn.dangerMet = true;
  }
  if (turn.dangerMet) {
    nameWhoItIs(turn);
    pageForDanger(turn);
  }
  return 'next';
}

function rememberLanguage(turn: Turn, { level, locale }: Verdict): void {
  if (level === 'none' || level === 'urgent') return;
  if (turn.tools.voice.localesOf('safety').includes(locale)) turn.session.dangerLocale = locale;
}

/** The alarm reads no record, so that nothing can hold it up: staff read here who is in danger. */
function nameWhoItIs(turn: Turn): void {
  const { handoff, chart } = turn;
  if (handoff === null || handoff.brief.who !== null || chart === null) return;
  const relationship = turn.session.person?.relationship ?? null;
  turn.putHandoff({ ...handoff, brief: { ...handoff.brief, who: chart.patient.name, relationship } });
}

/** The last ten minutes read as one text, unless what is dangerous in it has been answered. */
function joined(turn: Turn): Verdict {
  const answered = new Set([...turn.session.alarmed, ...turn.held.alarmed]);
  const unanswered = turn.session.recent.filter((text) => !answered.has(text.id));
  const fresh = turn.messages.filter((message) => !wasAlarmed(turn, message.id, message.alarmed));
  const { locale } = turn.session;
  const newest = fresh.at(-1);
  if (newest === undefined) return lookBack(unanswered, locale);
  const before = fresh
    .slice(0, -1)
    .map(({ id, at, text, verdict }) => ({ id, at, text, level: verdict.level }));
  return lookJoined([...unanswered, ...before], newest, locale);
}

function worst(verdicts: readonly Verdict[]): Verdict {
  const order = ['emergency', 'crisis', 'urgent', 'none'];
  return verdicts.reduce((one, other) =>
    order.indexOf(other.level) < order.indexOf(one.level) ? other : one,
  );
}

function sound(turn: Turn, verdict: Verdict): void {
  const risk: Risk = verdict.level === 'none' ? 'routine' : verdict.level;
  const handoff = turn.handOff({
    risk,
    reason: risk === 'urgent' ? 'urgent_symptom' : risk === 'crisis' ? 'crisis' : 'emergency',
    asked: turn.asked,
    safety: { level: verdict.level, kind: verdict.kind, matched: verdict.matched },
  });
  if (risk !== 'urgent') turn.session.emergency = { handoffId: handoff.id, at: turn.now };
  turn.session.alarmed = [...turn.session.alarmed, ...turn.messages.map((message) => message.id)];
  rememberLanguage(turn, verdict);
  const { practice } = turn;
  const { voice } = turn.tools;
  const locale = voice.localesOf('safety').includes(verdict.locale) ? verdict.locale : turn.session.locale;
  const opens = isOpen(practice, turn.now) ? null : afterOpening(practice, turn.now);
  const values = { phone: practice.phone, practice: practice.name };
  const text = safetyText({ ...verdict, text: turn.text }, locale, (language, key) => {
    // "Today" would be a false promise at two in the morning.
    if (key !== 'safety:urgent' || opens === null) return voice.say(language, phrase(key, values));
    // When we open can be said only in a language that has the words for it.
    return voice.localesOf('practice').includes(language)
      ? voice.say(language, phrase('safety:urgentClosed', { ...values, opens }))
      : voice.say(language, phrase('safety:urgentCall', values));
  });
  turn.sayText(text, { lane: 'safety', personal: false });
}
