import { phrase } from '../care/phrase.ts';
import { NEEDED } from '../people/sharing.ts';
import type { ShareEndedEvent } from './events.ts';
import { isQuiet } from './grief.ts';
import { personsOf } from './standing.ts';
import { heardLaterAt, mayAbout } from './thread.ts';
import type { Turn } from './turn.ts';

/**
 * Staff have ended a link that this family gave to somebody: whoever may know of such links hears of it, in waking hours, so
 * that nobody waits for a page that opens nothing. What may not be said is dropped, and the audit log says so.
 */
export function hearShareEnded(
  turn: Turn,
  { patientId, share }: Pick<ShareEndedEvent, 'patientId' | 'share'>,
): void {
  const { session } = turn;
  const person = personsOf(session).find((one) => one.patientId === patientId);
  const drop = (why: string) => turn.note('share-ended-untold', patientId, why);
  if (person === undefined || session.address === null) {
    drop('nobody here');
    return;
  }
  if (turn.held.suppressed) {
    drop('opted out');
    return;
  }
  if (isQuiet(turn)) {
    drop('grief');
    return;
  }
  if (!mayAbout(turn, person, { kind: NEEDED[share.what], act: 'read' })) {
    drop('not allowed');
    return;
  }
  const at = heardLaterAt(turn);
  if (at !== null) {
    const data = { patientId, ended: JSON.stringify(share) };
    turn.schedule({ id: `share-ended:${share.id}`, at, kind: 'family', data });
    return;
  }
  const chart = turn.chartFor(patientId);
  const name = { verbatim: chart?.patient.given ?? chart?.patient.name ?? '' };
  const about = session.others !== undefined ? `${turn.word('circle:about.now', { name })}\n` : '';
  const words = phrase(share.what === 'plan' ? 'explain:share.closed' : 'explain:share.closed-questions', {
    to: { verbatim: share.to },
  });
  turn.sayText(`${about}${turn.word(words)}`, { patient: patientId, quoted: [share.to], personal: true });
  turn.note('share-ended-told', patientId, share.id);
}
