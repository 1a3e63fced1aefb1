import { type OptOutSaid, optOutResource } from '../people/opt-out.ts';
import { optOut, type Wish } from '../safety/stop-words.ts';
import type { MessageEvent } from './events.ts';
import type { Turn } from './turn.ts';

/** The one confirmation of an opt-out may follow within five minutes or not at all: 47 CFR 64.1200(a)(12). */
const CONFIRMATION_WITHIN_MS = 5 * 60_000;

type Asked = { readonly wish: Wish; readonly language: string | null; readonly source: OptOutSaid['source'] };

/** Carrier words and any reasonable wording, at once: also in a text that holds a danger, after the safety reply. */
export function obeyOptOut(turn: Turn): 'done' | 'next' {
  let confirmed: { readonly asked: Asked; readonly expiresAt: number } | null = null;
  let obeyed = false;
  for (const message of turn.messages) {
    const asked = askedBy(turn, message);
    if (asked === null) continue;
    const { found } = message;
    // It may be older than a STOP that was obeyed since: only a person may undo that.
    if (found?.late === true && asked.wish !== 'stop') continue;
    obeyed = true;
    if (asked.wish !== 'help') obey(turn, message, { ...asked, wish: asked.wish });
    // Where the carrier has answered the word itself, a second answer would be one too many.
    const expiresAt =
      (asked.wish === 'help' ? turn.now : (found?.sentAt ?? turn.now)) + CONFIRMATION_WITHIN_MS;
    const unanswered = asked.source !== 'carrier' && found?.answered !== 'carrier';
    confirmed = unanswered && expiresAt > turn.now ? { asked, expiresAt } : null;
  }
  // Several texts in one breath are confirmed once, by what was said last.
  if (confirmed !== null) confirm(turn, confirmed.asked, confirmed.expiresAt);
  if (obeyed) return 'done';
  if (!turn.held.suppressed || turn.dangerMet) return 'next';
  // They asked us not to text, and write to us: nothing goes out, and a person sees it.
  turn.handOff({ risk: 'routine', reason: 'message_to_team', asked: turn.asked });
  return 'done';
}

function askedBy(turn: Turn, { keyword, text }: MessageEvent): Asked | null {
  const said = keyword?.toLowerCase();
  if (said === 'stop' || said === 'start' || said === 'help') {
    return { wish: said, language: null, source: 'carrier' };
  }
  const read = optOut(text, { suppressed: turn.held.suppressed });
  return read === null ? null : { ...read, source: 'words' };
}

/** Everything that an opt-out ends, or brings back, and the line of it in the ledger. */
function obey(turn: Turn, message: MessageEvent, asked: Asked & { readonly wish: OptOutSaid['wish'] }): void {
  const stops = asked.wish === 'stop';
  turn.suppressions.push({ address: message.from, suppressed: stops, eventId: message.id });
  const by = asked.source === 'carrier' ? 'carrier' : `words ${asked.language ?? 'of carriers'}`;
  turn.note(stops ? 'opted-out' : 'opted-in', message.id, by, 'patient');
  tellStaffWhoRead(turn, stops);
  if (stops) endWhatWasPlanned(turn);
  const { person } = turn.session;
  const chart = turn.chart;
  if (person === null || chart === null) return;
  const said = {
    eventId: message.id,
    patientId: person.patientId,
    relationship: person.relationship,
    channel: message.from.channel,
    wish: asked.wish,
    wording: message.text,
    language: asked.language,
    source: asked.source,
    at: message.at,
  };
  // Who may be written to has changed: what waits in outboxes dies, also where a START follows before it was looked at.
  turn.record(person.patientId, optOutResource(said), chart, stops);
}

/** Whoever ends the messages ends what was being talked about too, and what was to be asked one day. */
function endWhatWasPlanned(turn: Turn): void {
  turn.session.dialog = null;
  for (const { id } of turn.chart?.goals ?? []) turn.cancel(`check-in:${id}`);
}

/** A line in the conversation that people read, and the patient does not get. */
function tellStaffWhoRead(turn: Turn, stops: boolean): void {
  const locale = turn.practice.languages[0] ?? 'en';
  turn.transcript.push({
    id: turn.tools.newId(),
    at: turn.now,
    from: 'system',
    staffName: null,
    text: turn.tools.voice.say(locale, { key: stops ? 'handoff:optedOut' : 'handoff:optedIn' }),
    locale,
    lane: null,
  });
}

function confirm(turn: Turn, { wish, language }: Asked, expiresAt: number): void {
  // Once said it need not be said again.
  if (wish === 'stop' && turn.held.suppressed) return;
  const { voice } = turn.tools;
  const has = language !== null && voice.localesOf('opt-out').includes(language);
  const values = { practice: turn.practice.name, phone: turn.practice.phone };
  const text = voice.say(has ? language : turn.session.locale, { key: `opt-out:${wish}`, values });
  turn.sayText(text, { exempt: true, expiresAt, personal: false });
}
