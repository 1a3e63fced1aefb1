import { phrase } from '../src/care/phrase.ts';
import { readCode } from '../src/people/code.ts';
import { birthDateMatches, isLockedOut } from '../src/people/verification.ts';
import { joinCircle, speakAlsoFor, speakOf } from '../src/turn/circle.ts';
import { readBirthDate } from '../src/turn/date-readers.ts';
import { askKey, recordConsent } from '../src/turn/ledger.ts';
import { readPhoneNumber } from '../src/turn/number-reader.ts';
import type { Intent } from '../src/turn/ports.ts';
import { askForCode, giveCode } from '../src/turn/proof.ts';
import { type Assent, readAssent, readSkip } from '../src/turn/readers.ts';
import { personsOf } from '../src/turn/standing.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, decision, type Move, step, type Values } from './conversation.ts';
import { isVisitor } from './menu.ts';
import { passOn } from './pass-on.ts';
import { choiceAmong, keyAmong, yesOrNo } from './questions-of.ts';

/**
 * Consent in plain words, then the birth date. A number nobody has enrolled is asked the same and never matches: from
 * outside, a patient's number and a stranger's are told apart by nothing.
 */
export const welcome: Conversation = {
  name: 'welcome',
  steps: {
    start: decision((_, { offer, typing }) => ({
      go: offer === true ? 'how' : typing === true ? 'code' : 'consent',
    })),
    // A visitor of the page may have a code sent to the phone we have, or talk to a person.
    how: step({
      ask: () => ({ say: phrase('consent:how.ask'), choices: HOW.map((key) => phrase(key)) }),
      read: (text, turn) => (readAssent(text) === 'no' ? NEITHER : keyAmong(turn, text, HOW)),
      take: takeHow,
      again: 'general:menu.again',
    }),
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
    number: step({
      ask: () => ({ say: phrase('consent:number') }),
      read: (text) => readPhoneNumber(text) ?? readRefusal(text),
      take: (turn, values, number: string) =>
        number === REFUSED ? without(turn) : askAt(turn, values, number),
      again: 'circle:add.number-again',
    }),
    code: step({
      ask: () => ({ say: phrase('consent:code.ask') }),
      read: (text) => readCode(text) ?? readRefusal(text),
      take(turn, _, code: string) {
        if (code === REFUSED) return without(turn);
        // What becomes of it is said as soon as the other conversation has looked.
        giveCode(turn, code);
        return { end: 'all' };
      },
      again: 'consent:code.again',
    }),
  },
};

const HOW = ['consent:how.code', 'consent:how.person'];
const NEITHER = 'neither';
const REFUSED = 'refused';

function takeHow(turn: Turn, { text }: Values, key: string): Move {
  if (key === 'consent:how.code') return { go: 'consent' };
  if (key === NEITHER) {
    turn.say('talk:fine');
    return { end: 'this' };
  }
  const note = typeof text === 'string' ? { note: text } : {};
  passOn(turn, 'talk:person', { reason: 'message_to_team', risk: 'routine', ...note });
  return { end: 'all' };
}

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

type Birth = readonly string[] | 'refused' | { readonly number: string };

/** After a date that did not match, a number may be said: that of another phone of theirs. */
function readBirth(text: string, turn: Turn, { tried }: Values): Birth | null {
  const number = tried === undefined ? null : readPhoneNumber(text);
  if (number !== null) return { number };
  const today = new Date(turn.now).toISOString().slice(0, 10);
  const dates = readBirthDate(text, { locale: turn.session.locale, today });
  if (dates.length > 0) return dates;
  return readRefusal(text);
}

function readRefusal(text: string): 'refused' | null {
  return readSkip(text) || readAssent(text) === 'no' ? REFUSED : null;
}

function without(turn: Turn): Move {
  turn.say('consent:without-date', { phone: turn.practice.phone });
  return { end: 'all' };
}

function takeBirth(turn: Turn, values: Values, answer: Birth): Move {
  if (answer === REFUSED) return without(turn);
  if ('number' in answer) return askAt(turn, values, answer.number);
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
    turn.checks.push({ way: 'birth-date', result: 'matched' });
    turn.say('consent:thanks');
    return agreed(turn, values);
  }
  // A visitor whom nothing is known of says next which phone we have: nobody hears whether a date is anybody's.
  if (isVisitor(turn)) return { go: 'number', values: { tried: dates } };
  turn.checks.push({ way: 'birth-date', result: 'wrong' });
  session.challenges += 1;
  if (!isLockedOut(session.challenges)) {
    turn.say('consent:no-match');
    return { go: 'birth', values: { tried: dates } };
  }
  turn.checks.push({ way: 'birth-date', result: 'locked' });
  // The dates that were tried are no matter for staff's eyes: they may be another person's.
  passOn(turn, 'consent:locked', { reason: 'verification', risk: 'routine', asked: [] });
  return { end: 'all' };
}

/** Somebody who is known here wants to speak of a patient of whom it was not made sure yet. */
function seeksAnother(turn: Turn, values: Values): boolean {
  return values.newcomer === true && personsOf(turn.session).some(({ verifiedAt }) => verifiedAt === null);
}

/** Has a code sent to the phone that they say we have, whether anybody has it or not: the words are the same. */
function askAt(turn: Turn, values: Values, number: string): Move {
  const { address } = turn.session;
  const { wish, text } = values;
  const isThis = address?.channel === 'sms' && address.number === number;
  const asked =
    !isThis &&
    askForCode(turn, {
      number,
      dates: Array.isArray(values.tried) ? values.tried : [],
      agreed: values.agreed === true,
      wish: typeof wish === 'string' ? wish : 'help_menu',
      text: String(text ?? ''),
    });
  if (asked) {
    turn.say('consent:code.sent');
    return { go: 'code' };
  }
  passOn(turn, 'consent:locked', { reason: 'verification', risk: 'routine', asked: [] });
  return { end: 'all' };
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
