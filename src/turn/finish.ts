import type { Commit, OutboxEntry } from './commit.ts';
import type { MessageEvent } from './events.ts';
import { tellHooks } from './hooks.ts';
import { lineOfEntry, lineOfMessage } from './lines.ts';
import { guardOutgoing } from './outgoing.ts';
import { smsParts } from './parts.ts';
import type { Said } from './said.ts';
import { shortTexts } from './short-texts.ts';
import type { Turn } from './turn.ts';
import { tellOfInterpreter } from './untranslated.ts';

/** How far back the guard looks when it reads several texts as one: domain rule of the safety floor, ten minutes. */
export const RECENT_WINDOW_MS = 10 * 60_000;

/** Texts kept for that look, as many as it joins: a flood does not grow the session. */
const RECENT_MOST = 12;

/** How the ids of pages to staff begin: what becomes of one says nothing about the patient's own texts. */
export const PAGE_PREFIX = 'page-';

/** How the id of an opt-out's confirmation begins: where the carrier has answered the word itself, it refuses ours. */
export const CONFIRMATION_PREFIX = 'confirm-';

/** Ids of answered dangers kept in the session. */
const ALARMED_MOST = 50;

/** Everything the turn decided, in the shape the store writes in one step. */
export function commitOf(turn: Turn): Commit {
  tellOfInterpreter(turn);
  guardOutgoing(turn);
  tellHooks(turn);
  const outbox = outboxOf(turn);
  const heard = heardBy(turn);
  remember(turn);
  return {
    practice: turn.practice.id,
    now: turn.now,
    conversation: {
      id: turn.held.conversation,
      fence: turn.held.fence,
      sessionVersion: turn.held.sessionVersion,
      session: turn.session,
      handled: turn.events.map((event) => event.id),
      ...(turn.events[0]?.kind === 'damaged' && { setAside: true }),
      ...(turn.held.unread?.includes('session') === true && { sessionAside: true }),
      transcript: [
        ...heard.map((message) => lineOfMessage(message, turn.session.locale)),
        ...turn.transcript,
        ...outbox
          .filter(({ address }) => address.channel !== 'hook')
          .map((entry) => ({ ...lineOfEntry(entry), text: entry.shownAs ?? entry.text })),
      ],
      ...(turn.notes.length > 0 && { notes: turn.notes }),
      // What a computer made of a recording is not in the event as it came: such a line is sealed by itself.
      heard: heard.filter(({ media }) => !media.some((one) => one.heard === true)).map(({ id }) => id),
      outbox,
      timers: { set: turn.timersSet, cancel: turn.timersCancelled },
      outcomes: turn.outcomes,
    },
    reads: turn.held.patients.map(({ patient, chartVersion, accessVersion }) => ({
      patient,
      chartVersion,
      accessVersion,
    })),
    records: turn.records,
    charts: [...turn.chartWrites.values()],
    handoffs: handoffsOf(turn),
    suppressions: turn.suppressions,
    links: turn.links,
    others: turn.told,
    ...(turn.foldInto !== null && { foldInto: turn.foldInto }),
    audit: turn.audit,
  };
}

/** One that stood in and was ended in the same turn takes the place of the unreadable one first: nobody is asked twice. */
function handoffsOf({ handoffs, held }: Turn): Commit['handoffs'] {
  const all = [...handoffs.values()];
  const [first] = all;
  if (held.unreadHandoff === undefined || first?.state !== 'resolved') return all;
  return [{ ...first, state: 'waiting' }, ...all];
}

/** What is said in one go, the same way, and how it was said. */
type Joined = Said & { readonly lines: readonly string[] };

/** Lines that go the same way together are one text: a family is not charged for three where one will do. */
function outboxOf(turn: Turn): OutboxEntry[] {
  const joined: Joined[] = [];
  for (const said of turn.said) {
    const last = joined.at(-1);
    if (last !== undefined && goTogether(last, said)) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}\n${said.text}`,
        lines: [...last.lines, said.text],
        choices: said.choices,
        personal: last.personal || said.personal,
      };
    } else {
      joined.push({ ...said, lines: [said.text] });
    }
  }
  return joined.flatMap((said) => entriesOf(turn, said));
}

function goTogether(one: Said, other: Said): boolean {
  return (
    one.lane === other.lane &&
    one.exempt === other.exempt &&
    one.shownAs === undefined &&
    other.shownAs === undefined &&
    one.patient === other.patient &&
    one.quoted === other.quoted &&
    one.expiresAt === other.expiresAt &&
    isSame(one.address, other.address) &&
    isSame(one.from, other.from)
  );
}

/** Most often they are the very same. */
function isSame(one: object, other: object): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * As the channel takes them: an answer of more than two segments as texts that follow each other, and so is the first
 * contact (who speaks, then what is asked). Another text that nobody asked for counts as one of a day: it is one.
 */
function textsOf(turn: Turn, said: Joined): readonly string[] {
  if (said.address.channel !== 'sms') return [said.text];
  const isAnswer = turn.events.some((event) => event.kind !== 'timer-due');
  const isFirst = turn.held.session?.introduced !== true && turn.session.introduced === true;
  const isBots = said.from.kind === 'bot' && said.lane === 'ordinary' && !said.exempt;
  return isBots && (isAnswer || isFirst) ? shortTexts(said.lines).flatMap(smsParts) : smsParts(said.text);
}

function entriesOf(turn: Turn, said: Joined): OutboxEntry[] {
  const parts = textsOf(turn, said);
  const patient = said.patient ?? (said.personal ? (turn.session.person?.patientId ?? null) : null);
  const accessVersion = patient === null ? 0 : (turn.loaded(patient)?.accessVersion ?? 0);
  return parts.map((text, index) => ({
    id: `${prefixOf(said)}${turn.tools.newId()}`,
    lane: said.lane,
    address: said.address,
    text,
    locale: turn.session.locale,
    choices: index === parts.length - 1 ? said.choices : [],
    patient,
    accessVersion,
    createdAt: turn.now,
    expiresAt: said.expiresAt,
    exempt: said.exempt,
    from: said.from,
    ...(said.shownAs !== undefined && { shownAs: said.shownAs }),
  }));
}

function prefixOf({ from, exempt }: Said): string {
  if (from.kind === 'system') return PAGE_PREFIX;
  return exempt ? CONFIRMATION_PREFIX : '';
}

/** What the patient said, for the transcript. What the alarm answered is there already: it wrote it itself. */
function heardBy(turn: Turn): readonly MessageEvent[] {
  // Passed on as it came: the conversation that answers it writes it down.
  if (turn.held.session?.foldedInto !== undefined) return [];
  return turn.messages.filter((message) => !wasAlarmed(turn, message.id, message.alarmed));
}

/** True when the alarm script has answered this message and written it down. */
export function wasAlarmed(turn: Turn, eventId: string, marked: boolean): boolean {
  return marked || turn.held.alarmed.includes(eventId);
}

function remember(turn: Turn): void {
  const since = turn.now - RECENT_WINDOW_MS;
  const said = turn.messages.map(({ id, at, text, verdict }) => ({ id, at, text, level: verdict.level }));
  turn.session.recent = [...turn.session.recent, ...said]
    .filter((text) => text.at >= since)
    .slice(-RECENT_MOST);
  turn.session.alarmed = [...new Set([...turn.session.alarmed, ...turn.held.alarmed])].slice(-ALARMED_MOST);
}
