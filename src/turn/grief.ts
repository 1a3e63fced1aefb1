import type { Grief } from '../care/family.ts';
import { griefOf } from '../care/grief.ts';
import { phrase } from '../care/phrase.ts';
import { griefFlag, withGrief } from '../people/grief.ts';
import { fold, type Loss } from '../people/kin.ts';
import { readLoss } from '../people/loss.ts';
import { meaningOf, type Teller } from '../people/whose-loss.ts';
import { nextReader } from '../practice/reader.ts';
import { optOut } from '../safety/stop-words.ts';
import type { Dialogs } from './dialogs.ts';
import type { Person } from './session.ts';
import { personsOf } from './standing.ts';
import type { Turn } from './turn.ts';

const DAY_MS = 24 * 60 * 60_000;

/** A check-in that comes due in grief is looked at again each week for so long: staff may find that it was not so. */
const LOOK_AGAIN_MS = 7 * DAY_MS;
const KEPT_MS = 30 * DAY_MS;

/** Under this age a "baby" is the patient. */
const INFANT_MS = 2 * 365 * DAY_MS;

/** True where nothing may be said that nobody asked for: a patient whom this person is or speaks for died, or lost a child. */
export function isQuiet(turn: Turn): boolean {
  return mourned(turn).length > 0;
}

/** A check-in that comes due in grief says nothing. */
export function putOffInGrief(turn: Turn, data: Readonly<Record<string, string | number | null>>): void {
  const goalId = typeof data.goalId === 'string' ? data.goalId : '';
  const grief = mourned(turn)[0]?.grief;
  const mayBeLifted = grief !== undefined && grief !== null && turn.now - grief.at < KEPT_MS;
  if (goalId === '' || !mayBeLifted) turn.note('check-in-dropped', goalId, 'grief');
  else turn.schedule({ id: `check-in:${goalId}`, at: turn.now + LOOK_AGAIN_MS, kind: 'check-in', data });
}

/**
 * Hears that the patient has died or a pregnancy has ended: one text stops everything around them, for everybody linked to
 * them, and a person looks. Safety has spoken before, and a STOP is obeyed after.
 */
export async function hearLoss(
  turn: Turn,
  dialogs: Dialogs,
  followLanguage: () => void,
): Promise<'done' | 'next'> {
  const found = turn.messages.map(({ text }) => readLoss(text)).find((one) => one !== null);
  if (found == null) return 'next';
  const meaning = meaningOf(found, tellerOf(turn));
  if (meaning === null) return 'next';
  if (meaning !== 'kindness' && isHeard(turn, meaning)) return 'next';
  followLanguage();
  const maySpeak =
    !turn.dangerMet &&
    !turn.held.suppressed &&
    turn.session.emergency === null &&
    turn.session.holder.kind !== 'person' &&
    turn.messages.every(({ keyword, text }) => keyword === null && optOut(text) === null);
  if (meaning === 'kindness') {
    if (!maySpeak || turn.session.dialog !== null) return 'next';
    sayKindness(turn);
    return 'done';
  }
  if (meaning === 'ask') {
    handToStaff(turn, 'ask');
    if (!maySpeak) return 'next';
    await dialogs.begin(turn, 'loss', {});
    return 'done';
  }
  beginGrief(turn, meaning, { told: found, quietly: !maySpeak });
  return maySpeak ? 'done' : 'next';
}

/**
 * True where it was told before. Where nobody is sure who writes, what the record says must show in nothing: what counts is
 * what was told in this conversation.
 */
function isHeard(turn: Turn, meaning: Grief['kind'] | 'ask'): boolean {
  if (!turn.mayDisclose) return isTold(turn);
  return mourned(turn).some(({ kind }) => kind === 'death' || kind === meaning);
}

function isTold({ handoff, session }: Turn): boolean {
  return handoff?.reason === 'bereavement' && session.dialog === null;
}

/** Everything stops around whoever is meant, at once; `quietly`: without a word here. */
export function beginGrief(
  turn: Turn,
  kind: Grief['kind'],
  { told, quietly = false }: { readonly told?: Loss; readonly quietly?: boolean } = {},
): void {
  const { session, now } = turn;
  session.dialog = null;
  for (const { patientId } of meant(turn, told)) {
    const chart = turn.chartFor(patientId);
    if (chart === null) continue;
    const grief: Grief = { kind, at: now, source: 'family', stands: true };
    // What waits in any outbox about them dies with this, and a turn in hand of another phone replays.
    turn.record(patientId, griefFlag(patientId, grief, null), withGrief(chart, grief), true);
    turn.note('grief-begun', patientId, kind, 'family');
  }
  handToStaff(turn, kind);
  if (quietly) return;
  turn.say(`grief:${kind}`, { practice: turn.practice.name, phone: turn.practice.phone });
}

/** Another's death, or a loss that no program follows: a kind word and a way to a person. */
function sayKindness(turn: Turn): void {
  turn.say('grief:kindness', { phone: turn.practice.phone });
}

/** It was another's death: what lies with staff is no longer why the bot is silent. */
export function endDoubt(turn: Turn): void {
  sayKindness(turn);
  const { handoff } = turn;
  if (handoff?.reason === 'bereavement') turn.putHandoff({ ...handoff, reason: 'message_to_team' });
}

/** It stays unsure: a person asks. */
export function askGently(turn: Turn): void {
  handToStaff(turn, 'ask');
  sayWhoReads(turn);
}

/** Who mourns gets no menus and no plans: what they write goes to a person, who answers. */
export function leaveMournersInPeace(turn: Turn): 'done' | 'next' {
  const { handoff } = turn;
  const isMourned = mourned(turn).some(({ kind }) => kind === 'death');
  if (!isTold(turn) && !(isMourned && turn.mayDisclose)) return 'next';
  turn.handOff({
    risk: handoff?.risk ?? 'routine',
    reason: handoff?.reason ?? 'message_to_team',
    asked: turn.asked,
  });
  sayWhoReads(turn);
  return 'done';
}

function sayWhoReads(turn: Turn): void {
  const { practice, now, handoff } = turn;
  const reader = nextReader(practice, now, handoff?.dueAt ?? null);
  turn.say(phrase('grief:heard', { practice: practice.name, phone: practice.phone, reader }));
}

/** Urgent: somebody of the practice writes or calls today, and puts right what a text got wrong. */
function handToStaff(turn: Turn, why: Grief['kind'] | 'ask'): void {
  const note = turn.practiceWord(`handoff:grief.${why}`);
  turn.handOff({ risk: 'urgent', reason: 'bereavement', asked: turn.asked, note });
}

function mourned(turn: Turn): readonly { readonly kind: Grief['kind']; readonly grief: Grief | null }[] {
  return personsOf(turn.session).flatMap(({ patientId }) => {
    const chart = turn.chartFor(patientId);
    const kind = griefOf(chart, turn.now);
    return kind === null ? [] : [{ kind, grief: chart?.grief ?? null }];
  });
}

function tellerOf(turn: Turn): Teller {
  const { person } = turn.session;
  const persons = personsOf(turn.session);
  const births = persons.map(({ patientId }) => turn.chartFor(patientId)?.patient.birthDate ?? null);
  return {
    sure: turn.mayDisclose,
    relationship: person?.relationship ?? null,
    names: persons.flatMap((one) => namesOf(turn, one)),
    infant: births.some((birth) => birth === null || turn.now - Date.parse(birth) < INFANT_MS),
  };
}

/** Whom it is about: who is named, or everybody this phone speaks for until staff know better. */
function meant(turn: Turn, told: Loss | undefined): readonly Person[] {
  const persons = personsOf(turn.session);
  const said = new Set(fold(turn.text).split(/[^\p{L}'-]+/u));
  const named = persons.filter((person) => namesOf(turn, person).some((name) => said.has(name)));
  return turn.mayDisclose && named.length > 0 && told?.of !== 'pregnancy' ? named : persons;
}

function namesOf(turn: Turn, { patientId }: Person): readonly string[] {
  const patient = turn.chartFor(patientId)?.patient;
  const given = fold(patient?.given ?? patient?.name ?? '').split(' ')[0] ?? '';
  return given === '' ? [] : [given];
}
