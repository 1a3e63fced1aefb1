import type { Request } from 'express';
import { Refused } from '../../errors.ts';
import { birthDateMatches } from '../../people/verification.ts';
import { auditOnly } from '../../turn/commit.ts';
import { isLinkGood } from '../../turn/standing.ts';
import { LINK_MS } from './limits.ts';
import { type Proof, proveCode } from './link-code.ts';
import { isPhone, type LinkDevices, nameOfLink } from './link-device.ts';
import type { Opened } from './links.ts';
import type { DirectLineTools } from './tools.ts';

/** Tries with one link: a family mistypes a date twice; a thief of the link has three of some thirty thousand days. */
const TRIES_A_LINK = { most: 3, forMs: 60 * 60_000 };

/** Tries at one conversation, whatever links somebody gets hold of. */
const TRIES_A_DAY = { most: 9, forMs: 24 * 60 * 60_000 };

type Tools = Pick<
  DirectLineTools,
  'holdings' | 'records' | 'tries' | 'conversations' | 'clock' | 'desk' | 'newId'
> & { readonly devices: LinkDevices };

/**
 * Who holds a link must know a birth date as well: the patient's, or of one whom the phone speaks for; and on another device
 * than the phone that got it, a code that goes to that phone. Rejects with Refused: 401 `SecondFactor` where no date was given,
 * 401 `SecondFactorWrong` for another, 401 `CodeNeeded` once a code is on its way, 401 `CodeWaits` where another was asked for
 * too soon after it, 401 `CodeWrong`, 403 `CodeWithheld` where
 * none can be sent, 403 `LinkLocked` after too many tries and where the record has no date to compare with; 410 `LinkExpired`
 * where the phone that got it is no longer theirs. A try is counted before it is looked at.
 */
export async function provePerson(
  tools: Tools,
  request: Request,
  opened: Opened,
  proof: Proof,
): Promise<void> {
  const { practice, conversation, patients, isFor } = opened;
  const session = await tools.holdings.session(practice.id, conversation);
  // The phone that got it may since have another holder, or another link.
  if (!isLinkGood(session, isFor)) throw new Refused(410, 'LinkExpired', 'This link is too old.');
  const write = async (did: string): Promise<void> => {
    const entry = { at: tools.clock(), who: 'page', did, what: patients[0] ?? '', why: null };
    await tools.conversations.commit(auditOnly(practice.id, entry));
  };
  await proveBirthDate(tools, opened, proof, write);
  if (await needsCode(tools, request, opened, proof.key)) {
    await proveCode(tools, { ...opened, number: session?.linkedFrom ?? '' }, proof, write);
    // It has been opened: nobody who comes after this device is the first.
    await tools.tries.take(practice.id, openerOf(proof.key), LINK_MS);
  }
  await write('page-opened');
}

async function proveBirthDate(
  tools: Tools,
  { practice, conversation, patients }: Opened,
  { key, birthDate }: Proof,
  write: (did: string) => Promise<void>,
): Promise<void> {
  const dates = await Promise.all(
    patients.map(
      async (patient) => (await tools.records.chart(practice.id, patient))?.chart.patient.birthDate,
    ),
  );
  if (!dates.some((date) => date != null)) throw locked();
  if (birthDate === null) throw new Refused(401, 'SecondFactor', 'The link needs a birth date as well.');
  const link = `link ${nameOfLink(key)}`;
  const all = `conversation ${conversation}`;
  const left = Math.min(
    TRIES_A_LINK.most - (await tools.tries.take(practice.id, link, TRIES_A_LINK.forMs)),
    TRIES_A_DAY.most - (await tools.tries.take(practice.id, all, TRIES_A_DAY.forMs)),
  );
  const fits = left >= 0 && dates.some((date) => birthDateMatches(date, [birthDate]));
  if (!fits) {
    await write(left > 0 ? 'page-doubted' : 'page-locked');
    if (left <= 0) throw locked();
    throw new Refused(401, 'SecondFactorWrong', 'That is not the date on record.');
  }
  await tools.tries.giveBack(practice.id, link);
  await tools.tries.giveBack(practice.id, all);
}

/** Whether this is another device than the one that got the link, as far as a server can tell, or the practice wants a code. */
async function needsCode(
  tools: Tools,
  request: Request,
  { practice }: Opened,
  key: string,
): Promise<boolean> {
  const when = practice.linkCode ?? 'other-devices';
  if (when === 'never' || (await tools.devices.isMarked(request, practice.id, key))) return false;
  if (when === 'always' || !isPhone(request)) return true;
  // The phone that asked for the link opens it first; whoever comes after it has it from there.
  return (await tools.tries.take(practice.id, openerOf(key), LINK_MS)) > 1;
}

function openerOf(key: string): string {
  return `opener ${nameOfLink(key)}`;
}

function locked(): Refused {
  return new Refused(403, 'LinkLocked', 'This link cannot be opened here.');
}
