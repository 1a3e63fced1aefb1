import { cardEntry, cardObservation, replacedBy, saysSame, withCard, withoutCard } from '../care/card.ts';
import type { CardEntry, CardTopic } from '../care/family.ts';
import { phrase } from '../care/phrase.ts';
import type { Turn } from './turn.ts';

/** So long "that" is what was put on the card last. */
const THAT_MS = 60 * 60_000;

/** What came of telling something: it is kept, or it was known. */
export type Kept = { readonly entry: CardEntry; readonly isNew: boolean };

/**
 * Puts what somebody told on the patient's memory card, with who said it and in which text. `id`: it takes the place of that
 * entry. Null where there is no chart. A wish about treatment goes to a nurse too: a text is no legal paper.
 */
export function keepOnCard(
  turn: Turn,
  told: { readonly topic: CardTopic; readonly text: string; readonly isOwn: boolean; readonly id?: string },
): Kept | null {
  const { chart } = turn;
  const { person } = turn.session;
  if (chart === null || person === null) return null;
  const { relationship, patientId } = person;
  const given = cardEntry({
    id: told.id ?? `card-${turn.tools.newId()}`,
    topic: told.topic,
    of: told.isOwn && relationship !== null ? 'teller' : 'patient',
    text: told.text,
    source: {
      who: relationship === null ? 'patient' : 'family',
      relationship,
      at: turn.now,
      messageId: turn.messages[0]?.id ?? null,
    },
  });
  const before = replacedBy(chart, given);
  const entry = before === null ? given : { ...given, id: before.id };
  turn.session.lastCard = { id: entry.id, at: turn.now };
  if (before !== null && saysSame(before, entry)) return { entry: before, isNew: false };
  const resource = cardObservation(entry, patientId, before === null ? 'final' : 'amended');
  turn.record(patientId, resource, withCard(chart, entry));
  turn.note('card-kept', patientId, entry.topic, relationship === null ? 'patient' : 'family');
  if (entry.topic === 'treatment') tellNurse(turn, entry);
  return { entry, isNew: true };
}

/** Takes an entry off the card: its words are gone from the record, that there was one is not. */
export function takeOffCard(turn: Turn, entry: CardEntry): void {
  const { chart } = turn;
  if (chart === null) return;
  const patientId = chart.patient.id;
  const resource = cardObservation(entry, patientId, 'entered-in-error');
  turn.record(patientId, resource, withoutCard(chart, entry.id));
  delete turn.session.lastCard;
  turn.note(
    'card-removed',
    patientId,
    entry.topic,
    turn.session.person?.relationship == null ? 'patient' : 'family',
  );
}

/** The id of what "that" is; null where nothing was said of the card lately. */
export function thatOnCard({ session, now }: Turn): string | null {
  const { lastCard } = session;
  return lastCard !== undefined && now - lastCard.at < THAT_MS ? lastCard.id : null;
}

function tellNurse(turn: Turn, { text }: CardEntry): void {
  const { voice } = turn.tools;
  const own = turn.practice.languages[0] ?? 'en';
  const note = voice.say(own, phrase('card:nurse', { text: { verbatim: text } }));
  turn.handOff({ risk: 'routine', reason: 'follow_up', asked: turn.asked, note });
}
