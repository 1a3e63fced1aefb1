import { Refused } from '../errors.ts';
import type { Act } from '../handoff/act.ts';
import type { Outcome } from '../turn/commit.ts';

type Refusal = Omit<Exclude<Outcome, { ok: true }>, 'ok'>;

/** What a refused act of staff is answered with: a status, and a sentence that says what to do. */
export function refusalOf(act: Act | 'reply' | 'cancel', outcome: Refusal): Refused {
  switch (outcome.code) {
    case 'not-found':
      if (act === 'cancel') return new Refused(409, 'sent', 'It is too late: the line has gone out.');
      return new Refused(404, 'not-found', 'There is no such handoff.');
    case 'taken':
      return new Refused(409, 'taken', 'A colleague has this conversation. Ask them, or take another one.');
    case 'resolved':
      return new Refused(409, 'resolved', 'This handoff is resolved. Reload the queue.');
    case 'danger':
      return new Refused(
        409,
        'danger',
        'A danger is never ended or put off together with others. Open it and see to it by itself.',
      );
    case 'suppressed':
      return new Refused(409, 'suppressed', 'This person has opted out of texts. Phone them instead.');
    case 'not-yours':
      return act === 'reply'
        ? new Refused(409, 'not-claimed', 'Claim the handoff of this conversation first, then reply.')
        : new Refused(
            403,
            'not-yours',
            'Only who has this handoff, or a supervisor, can do this. Claim it first.',
          );
  }
}
