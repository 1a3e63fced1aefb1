import { createHash } from 'node:crypto';
import { Refused } from '../../errors.ts';
import { birthDateMatches } from '../../people/verification.ts';
import { auditOnly } from '../../turn/commit.ts';
import { isLinkGood } from '../../turn/standing.ts';
import type { Opened } from './links.ts';
import type { DirectLineTools } from './tools.ts';

/** Tries with one link: a family mistypes a date twice; a thief of the link has three of some thirty thousand days. */
const TRIES_A_LINK = { most: 3, forMs: 60 * 60_000 };

/** Tries at one conversation, whatever links somebody gets hold of. */
const TRIES_A_DAY = { most: 9, forMs: 24 * 60 * 60_000 };

type Tools = Pick<DirectLineTools, 'holdings' | 'records' | 'tries' | 'conversations' | 'clock'>;

/**
 * Who holds a link must know a birth date as well: the patient's, or of one whom the phone speaks for. Rejects with Refused:
 * 401 `SecondFactor` where none was given, 401 `SecondFactorWrong` for another date, 403 `LinkLocked` after too many tries
 * and where the record has no date to compare with; 410 `LinkExpired` where the phone that got it is no longer theirs. A try is counted before it is looked at.
 */
export async function provePerson(
  tools: Tools,
  key: string,
  { practice, conversation, patients, isFor }: Opened,
  birthDate: string | null,
): Promise<void> {
  // The phone that got it may since have another holder, or another link.
  if (!isLinkGood(await tools.holdings.session(practice.id, conversation), isFor)) {
    throw new Refused(410, 'LinkExpired', 'This link is too old.');
  }
  const dates = await Promise.all(
    patients.map(
      async (patient) => (await tools.records.chart(practice.id, patient))?.chart.patient.birthDate,
    ),
  );
  if (!dates.some((date) => date != null)) throw locked();
  if (birthDate === null) throw new Refused(401, 'SecondFactor', 'The link needs a birth date as well.');
  const link = `link ${createHash('sha256').update(key).digest('base64url')}`;
  const all = `conversation ${conversation}`;
  const left = Math.min(
    TRIES_A_LINK.most - (await tools.tries.take(practice.id, link, TRIES_A_LINK.forMs)),
    TRIES_A_DAY.most - (await tools.tries.take(practice.id, all, TRIES_A_DAY.forMs)),
  );
  const fits = left >= 0 && dates.some((date) => birthDateMatches(date, [birthDate]));
  const did = fits ? 'page-opened' : left > 0 ? 'page-doubted' : 'page-locked';
  const entry = { at: tools.clock(), who: 'page', did, what: patients[0] ?? '', why: null };
  await tools.conversations.commit(auditOnly(practice.id, entry));
  if (left < 0) throw locked();
  if (!fits) {
    if (left === 0) throw locked();
    throw new Refused(401, 'SecondFactorWrong', 'That is not the date on record.');
  }
  await tools.tries.giveBack(practice.id, link);
  await tools.tries.giveBack(practice.id, all);
}

function locked(): Refused {
  return new Refused(403, 'LinkLocked', 'This link cannot be opened here.');
}
