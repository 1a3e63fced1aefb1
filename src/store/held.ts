import type { OutboxEntry } from '../turn/commit.ts';
import type { Claimed, Held, Unread } from '../turn/conversation-stores.ts';
import type { Event, Lane } from '../turn/events.ts';
import type { Session } from '../turn/session.ts';
import { splitLines } from './addresses.ts';
import { asKnown, type Knowing } from './known.ts';
import type { Reply } from './redis.ts';
import type { Sealer } from './sealing.ts';
import { entryValue, eventValue, handoffValue, timerValue } from './values.ts';

/** The guard joins what was said in this time with what is said now. */
const recentMs = 10 * 60_000;

/** A mailbox element: id, alarmed, form, body. lua/common.lua says what the forms are. */
export function mailElement(sealer: Sealer, event: Event): string {
  if (event.id === '' || event.id.includes('\n'))
    throw new Error('an event id is empty or holds a line break');
  const alarmed = event.kind === 'message' && event.alarmed ? '1' : '0';
  return `${event.id}\n${alarmed}\nS\n${eventValue.seal(sealer, event.id, event)}`;
}

const kinds: Readonly<Record<Event['kind'], true>> = {
  message: true,
  joined: true,
  'staff-line': true,
  'handoff-act': true,
  'timer-due': true,
  undelivered: true,
  enrolled: true,
  added: true,
  left: true,
  named: true,
  'code-asked': true,
  'code-answered': true,
  'code-checked': true,
  'folded-in': true,
  'family-line': true,
  'share-ended': true,
  'line-cancelled': true,
  'handoff-event': true,
  hook: true,
  'promise-act': true,
  'program-act': true,
  damaged: true,
};

/** What stands for that which the caller has just put there. */
const OWN = '=';

/** Reads a mailbox element back into the event. Never throws: one that cannot be read must not keep back what follows. */
export function readMail(sealer: Sealer, element: string, own?: Event): Event {
  if (own !== undefined && element === OWN) return own;
  const [id = '', ...rest] = element.split('\n');
  try {
    const event = openMail(sealer, id, rest);
    if (event.id === id && isWhole(event)) return event;
  } catch {
    // What it says of why is of no use to staff, and may hold what was in it.
  }
  return { kind: 'damaged', id, at: 0 };
}

/** What the guard and the first stages go by is there. */
function isWhole(event: Event): boolean {
  if (!Object.hasOwn(kinds, event.kind) || !Number.isFinite(event.at)) return false;
  if (event.kind !== 'message') return true;
  const { text, from, verdict, media } = event as Partial<typeof event>;
  return typeof text === 'string' && from != null && verdict != null && Array.isArray(media);
}

function openMail(sealer: Sealer, id: string, [alarmed, form, ...rest]: readonly string[]): Event {
  switch (form) {
    case 'S': {
      const event = eventValue.open(sealer, id, rest[0] ?? '');
      return event.kind === 'message' && alarmed === '1' ? { ...event, alarmed: true } : event;
    }
    case 'T': {
      const [now, timerId = '', sealed = ''] = rest;
      return { kind: 'timer-due', id, at: Number(now), timer: timerValue.open(sealer, timerId, sealed) };
    }
    case 'C':
      return JSON.parse(rest.join('\n')) as Event;
    default:
      throw new Error(`a mailbox element of an unknown form: ${form}`);
  }
}

/**
 * Reads what `load` of lua/turn-common.lua answers. Never throws for what cannot be opened: it is named in `unread`. `told`: what it was told is known; `own`: the event that was put there. */
export function readHeld(
  sealer: Sealer,
  { practice, conversation }: { readonly practice: string; readonly conversation: string },
  reply: Reply,
  { told, own }: { readonly told: Knowing; readonly own?: Event },
): Held {
  const [
    fence,
    version,
    session,
    attempts,
    alarmed,
    emergency,
    handoff,
    handoffSealed,
    suppressed,
    mail,
    charts,
    ,
    takenOver,
    mark = '',
  ] = reply as readonly [number, ...string[]];
  const [at, ...handoffId] = String(emergency).split(' ');
  const unread: Unread[] = [];
  const opened = <T>(what: Unread, open: () => T): T | null => {
    try {
      return open();
    } catch {
      unread.push(what);
      return null;
    }
  };
  const held: Held = {
    practice,
    conversation,
    fence,
    sessionVersion: Number(version),
    session: opened('session', () => readSession(told, String(session), asKnown(Number(version), mark))),
    attempts: Number(attempts),
    events: (mail as unknown as readonly string[]).map((element) => readMail(sealer, element, own)),
    alarmed: splitLines(String(alarmed)),
    emergency: emergency === '' ? null : { handoffId: handoffId.join(' '), at: Number(at) },
    patients: (charts as unknown as readonly string[][]).flatMap(
      ([patient = '', chartVersion, access, sealed = '', chartMark = '']) => {
        const version = Number(chartVersion);
        const chart = opened('chart', () => told.chart(patient, sealed, asKnown(version, chartMark)));
        return chart === null
          ? []
          : [{ patient, chartVersion: version, accessVersion: Number(access), chart }];
      },
    ),
    handoff:
      handoff === ''
        ? null
        : opened('handoff', () => handoffValue.open(sealer, String(handoff), String(handoffSealed))),
    suppressed: Number(suppressed) === 1,
    takenOver: Number(takenOver) === 1,
  };
  if (unread.length === 0) return held;
  return { ...held, unread, ...(unread.includes('handoff') && { unreadHandoff: String(handoff) }) };
}

/** What waits behind the events of a long mailbox: the newest of it, oldest first. Out of the same answer as `readHeld`. */
export function readLatest(sealer: Sealer, reply: Reply, own: Event): readonly Event[] {
  const latest = (reply as readonly Reply[])[11] as readonly string[];
  return latest.map((element) => readMail(sealer, element, own));
}

/**
 * The texts before this event that the guard looks at together with it: handled ones and those that still wait. `events`
 * are those that wait, its own among them.
 */
export function recentTexts(
  session: Session | null,
  events: readonly Event[],
  event: Event,
): Session['recent'] {
  const waiting = events.flatMap((each) =>
    each.kind === 'message' ? [{ id: each.id, at: each.at, text: each.text, level: each.verdict.level }] : [],
  );
  const known = new Set([event.id]);
  return [...(session?.recent ?? []), ...waiting].filter(({ id, at }) => {
    if (known.has(id) || at < event.at - recentMs) return false;
    known.add(id);
    return true;
  });
}

/**
 * Reads claimed outbox entries: id, lane, attempts, sealed; one that the call itself has brought is `own`. One that does not open holds nothing but its place: never throws,
 * as whoever claimed it must end it, and what follows waits for that.
 */
export function readClaimed(
  sealer: Sealer,
  practice: string,
  conversation: string,
  reply: Reply,
  own: readonly OutboxEntry[] = [],
): readonly Claimed[] {
  return (reply as readonly (readonly [string, Lane, number, string])[]).map(
    ([id, lane, attempts, sealed]) => {
      const claimed = { practice, conversation, attempts };
      const made = sealed === OWN ? own.find((one) => one.id === id) : undefined;
      if (made !== undefined) return { ...claimed, entry: made };
      try {
        return { ...claimed, entry: entryValue.open(sealer, id, sealed) };
      } catch {
        return { ...claimed, entry: { ...NOTHING, id, lane }, unreadable: true };
      }
    },
  );
}

const NOTHING: Omit<OutboxEntry, 'id' | 'lane'> = {
  address: { channel: 'terminal', name: '' },
  text: '',
  locale: '',
  choices: [],
  patient: null,
  accessVersion: 0,
  createdAt: 0,
  expiresAt: null,
  exempt: false,
  from: { kind: 'system' },
};

/** A copy of the caller's own: what a turn changes in it is true only once it is committed. */
function readSession(told: Knowing, sealed: string, as: string): Session | null {
  return sealed === '' ? null : (JSON.parse(told.session(sealed, as)) as Session);
}
