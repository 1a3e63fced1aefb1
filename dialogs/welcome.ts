import { phrase } from '../src/care/phrase.ts';
import { birthDateMatches, isLockedOut } from '../src/people/verification.ts';
import { joinCircle, speakAlsoFor, speakOf } from '../src/turn/circle.ts';
import { readBirthDate } from '../src/turn/date-readers.ts';
import { askKey, recordConsent } from '../src/turn/ledger.ts';
import type { Intent } from '../src/turn/ports.ts';
import { type Assent, readAssent, readSkip } from '../src/turn/readers.ts';
import { personsOf } from '../src/turn/standing.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, decision, type Move, step, type Values } from './conversation.ts';
import { passOn } from './pass-on.ts';
import { choiceAmong, yesOrNo } from './questions-of.ts';

/**
 * Consent in plain words, then the birth date. A number nobody has enrolled is asked the same and never matches: from
 * outside, a patient's number and a stranger's are told apart by nothing.
 */
export const welcome: Conversation = {
  name: 'welcome',
  steps: {
    consent: step({
      ask(turn, values) {
        if (turn.session.consent === 'given' || isLockedOut(turn.session.challenges)) return { go: 'who' };
        turn.session.consent = 'asked';
        const channel = turn.session.address?.channel ?? 'sms';
        if (isHelper(values)) return yesOrNo(phrase(askKey(channel, true)), phrase('circle:ask-again'));
        return yesOrNo(phrase(askKey(channel)), phrase('consent:ask-again'));
      },
      read: readAssent,
      take: takeConsent,
      again: 'talk:yes-or-no',
    }),
    who: decision((turn, values) => {
      if (turn.session.person?.verifiedAt != null && !seeksAnother(turn, values)) return agreed(turn, values);
      if (!isLockedOut(turn.session.challenges)) return { go: 'birth' };
      turn.say('consent:locked-still', { phone: turn.practice.phone });
      return { end: 'all' };
    }),
    birth: step({
      ask: () => ({ say: phrase('consent:birth-date') }),
      read: readBirth,
      take: takeBirth,
      again: 'consent:birth-date-again',
    }),
    which: step({
      ask: (_, values) => ({ say: phrase('consent:which-date'), choices: datesOf(values).map(asDate) }),
      read: (text, turn, values) => choiceAmong(turn, text, datesOf(values).map(asDate)),
      take: (turn, values, index: number) => check(turn, values, datesOf(values).slice(index, index + 1)),
      again: 'general:menu.again',
    }),
  },
};

/** Says what this is, once. Only texts can be stopped: a page is closed. */
export function sayWhoSpeaks(turn: Turn, expiresAt: number | null = null): void {
  turn.session.introduced = true;
  const key = turn.session.address?.channel === 'web' ? 'general:intro-web' : 'general:intro';
  turn.sayText(turn.word(key, { practice: turn.practice.name }), { expiresAt });
}

/** Who was asked to help somebody is asked for their consent as one who helps. */
function isHelper({ newcomer }: Values): boolean {
  return newcomer === true;
}

function takeConsent(turn: Turn, values: Values, answer: Assent): Move {
  if (answer === 'unsure') {
    turn.say('consent:more');
    return { go: 'consent' };
  }
  // A yes counts from when it is known whose it is.
  if (answer === 'yes') return { go: 'who', values: { agreed: true } };
  recordConsent(turn, {
    method: 'message',
    recordedBy: 'bot',
    decision: 'deny',
    asHelper: isHelper(values),
  });
  turn.session.consent = 'refused';
  turn.say('consent:refused', { phone: turn.practice.phone });
  return { end: 'all' };
}

function readBirth(text: string, turn: Turn): readonly string[] | 'refused' | null {
  const today = new Date(turn.now).toISOString().slice(0, 10);
  const dates = readBirthDate(text, { locale: turn.session.locale, today });
  if (dates.length > 0) return dates;
  return readSkip(text) || readAssent(text) === 'no' ? 'refused' : null;
}

function takeBirth(turn: Turn, values: Values, answer: readonly string[] | 'refused'): Move {
  if (answer === 'refused') {
    turn.say('consent:without-date', { phone: turn.practice.phone });
    return { end: 'all' };
  }
  return answer.length > 1 ? { go: 'which', values: { dates: answer } } : check(turn, values, answer);
}

function check(turn: Turn, values: Values, dates: readonly string[]): Move {
  const { session } = turn;
  const person = personsOf(session).find(
    ({ patientId, verifiedAt }) =>
      (verifiedAt === null || !seeksAnother(turn, values)) &&
      birthDateMatches(turn.chartFor(patientId)?.patient.birthDate, dates),
  );
  if (person !== undefined) {
    speakAlsoFor(session, { ...person, verifiedAt: turn.now });
    speakOf(session, person.patientId, turn.now);
    session.challenges = 0;
    turn.note('verified', person.patientId, 'birth-date', 'patient');
    turn.say('consent:thanks');
    return agreed(turn, values);
  }
  session.challenges += 1;
  if (!isLockedOut(session.challenges)) {
    turn.say('consent:no-match');
    return { go: 'birth' };
  }
  // The dates that were tried are no matter for staff's eyes: they may be another person's.
  passOn(turn, 'consent:locked', { reason: 'verification', risk: 'routine', asked: [] });
  return { end: 'all' };
}

/** Somebody who is known here wants to speak of a patient of whom it was not made sure yet. */
function seeksAnother(turn: Turn, values: Values): boolean {
  return values.newcomer === true && personsOf(turn.session).some(({ verifiedAt }) => verifiedAt === null);
}

/** Writes down who agreed, now that it is known who they are, and goes on to what they came for. */
function agreed(turn: Turn, values: Values): Move {
  const asHelper = isHelper(values);
  const given = { method: 'message', recordedBy: 'bot', decision: 'permit', asHelper } as const;
  const { consent, others } = turn.session;
  // Who agreed for one child is known to have agreed; the record of the next one says so too.
  const agrees = values.agreed === true || (consent === 'given' && others !== undefined);
  if (agrees && recordConsent(turn, given)) turn.session.consent = 'given';
  joinCircle(turn);
  const { wish } = values;
  if (typeof wish !== 'string') return { end: 'this', wish: { intent: 'help_menu', text: '' } };
  return { end: 'this', wish: { intent: wish as Intent, text: String(values.text ?? '') } };
}

function datesOf(values: Values): readonly string[] {
  const dates = values.dates;
  return Array.isArray(dates) ? dates : [];
}

function asDate(date: string) {
  return phrase('consent:date', { date: { at: Date.parse(`${date}T12:00:00Z`), zone: 'UTC', as: 'day' } });
}
