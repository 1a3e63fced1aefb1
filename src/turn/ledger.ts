import { CONSENT_WORDING, type ConsentGiven, consentId, consentResource } from '../people/consent.ts';
import { placeOf } from '../people/parties.ts';
import { readTopicWish, type TopicWish } from '../people/topics.ts';
import { optOut } from '../safety/stop-words.ts';
import type { Turn } from './turn.ts';

/**
 * Puts into the record what the person has agreed to on this channel, or not, as it stands now. False where there is no
 * record: a number that nobody has enrolled.
 */
export function recordConsent(
  turn: Turn,
  given: Pick<ConsentGiven, 'method' | 'recordedBy'> & {
    readonly decision: 'permit' | 'deny';
    /** They were asked as somebody who is to help another. */
    readonly asHelper?: boolean;
  },
): boolean {
  const { person, address, locale, withdrawn = [] } = turn.session;
  const chart = person === null ? null : (turn.chart ?? null);
  if (person === null || chart === null) return false;
  const channel = address?.channel ?? 'sms';
  const { asHelper = false, ...decided } = given;
  const consent = consentResource({
    ...decided,
    id: consentId(turn.held.conversation, channel),
    patientId: person.patientId,
    relationship: person.relationship,
    channel,
    locale,
    at: turn.now,
    words: given.method === 'message' ? turn.word(askKey(channel, asHelper)) : null,
    withdrawn,
  });
  turn.record(person.patientId, consent, chart, true);
  if (given.decision === 'permit') turn.session.consentWording = CONSENT_WORDING;
  return true;
}

/** The question for consent: who reads a page is warned of other things than who reads texts, and a helper has no plan. */
export function askKey(channel: 'sms' | 'web' | 'chat' | 'terminal', asHelper = false): string {
  if (placeOf(channel) !== 'sms') return 'consent:ask-web';
  return asHelper ? 'circle:ask' : 'consent:ask';
}

/** Obeys "stop the reminders but keep the questions": kinds of messages are given and taken back one by one. */
export function obeyTopics(turn: Turn): 'done' | 'next' {
  if (turn.held.suppressed || turn.messages.some(({ keyword }) => keyword !== null)) return 'next';
  const wishes = turn.messages.map(({ text }) => wishIn(text));
  const all = wishes.flatMap((wish) => (wish === null ? [] : [wish]));
  // Where more was said, the words are read whole: a STOP among them ends everything.
  if (all.length === 0 || all.length < wishes.length) return 'next';
  const { session } = turn;
  const stop = new Set(all.flatMap((wish) => wish.stop));
  const start = new Set(all.flatMap((wish) => wish.start));
  session.withdrawn = [...new Set([...(session.withdrawn ?? []), ...stop])].filter(
    (topic) => topic !== 'care' && !start.has(topic),
  );
  const endsAll = stop.has('care');
  if (endsAll) {
    recordConsent(turn, { method: 'message', recordedBy: 'bot', decision: 'deny' });
    session.consent = 'refused';
    session.dialog = null;
  } else if (session.consent === 'given') {
    recordConsent(turn, { method: 'message', recordedBy: 'bot', decision: 'permit' });
  }
  turn.note(
    'topics-changed',
    session.person?.patientId ?? '',
    [...stop, ...[...start].map((one) => `+${one}`)].join(' '),
    'patient',
  );
  if (turn.dangerMet || session.holder.kind === 'person' || session.emergency !== null) return 'next';
  if (endsAll) turn.say('consent:refused', { phone: turn.practice.phone });
  for (const topic of stop) if (topic !== 'care') turn.say(`consent:topics.stopped.${topic}`);
  for (const topic of start) if (topic !== 'care') turn.say(`consent:topics.goes-on.${topic}`);
  turn.say('consent:topics.how');
  return 'done';
}

/** A text that ends everything ends everything, unless it says what is to go on. */
function wishIn(text: string): TopicWish | null {
  const wish = readTopicWish(text);
  return wish === null || (wish.start.length === 0 && optOut(text)?.wish === 'stop') ? null : wish;
}
