import { givenBy, withShare } from '../src/care/shares.ts';
import type { Turn } from '../src/turn/turn.ts';

/** A page of questions is read at one visit. */
const GOOD_FOR_MS = 30 * 24 * 60 * 60_000;

/**
 * A link to the questions on one page for the clinician and for the family's printer; null where there are no pages. It is
 * kept with the record, and ends by itself. It asks for the patient's birth date, which both of them know.
 */
export function clinicianPage(turn: Turn): string | null {
  const { chart, practice, tools } = turn;
  if (chart === null || tools.shareLink === undefined) return null;
  const share = {
    id: tools.newId(),
    what: 'questions' as const,
    to: practice.name,
    at: turn.now,
    until: turn.now + GOOD_FOR_MS,
    ...givenBy(turn.session.person),
  };
  const written = withShare(chart, share);
  turn.record(chart.patient.id, written.resource, written.chart);
  turn.note('shared', `DocumentReference/${share.id}`, 'questions for a visit');
  return tools.shareLink({
    patient: chart.patient.id,
    share: share.id,
    until: share.until,
    locale: turn.session.locale,
  });
}
