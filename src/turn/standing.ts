import { type Address, addressKey } from './events.ts';
import type { Session, Standing } from './session.ts';

/** Addresses of one person whose standing is kept: phones and pages of late. */
const KEPT = 12;

const FRESH: Standing = { consent: 'none', verifiedAt: null, introduced: false, challenges: 0 };

/**
 * Makes an address the one that is spoken to. What was agreed to and made sure on one phone says nothing about another:
 * each has a standing of its own, and a new one begins with none. A page stands where the address stands that was given
 * its key last: the key went to nobody else.
 */
export function speakAt(session: Session, address: Address): void {
  const from = session.address === null ? null : addressKey(session.address);
  const to = addressKey(address);
  session.address = address;
  if (from === null || from === to) return;
  const { [to]: known, ...others } = { ...session.standings, [from]: standingOf(session) };
  session.standings = Object.fromEntries(Object.entries(others).slice(-KEPT));
  const isKeyOfAnother = session.linkedFrom !== undefined && session.linkedFrom !== from;
  if (known === undefined && address.channel === 'web' && !isKeyOfAnother) return;
  const given = address.channel === 'web' ? others[session.linkedFrom ?? ''] : undefined;
  const { verifiedAt, ...rest } = known ?? given ?? FRESH;
  // What is open with one phone is nobody else's to answer, until both are known to be theirs.
  if (!isTrusted(standingOf(session)) || !isTrusted(known ?? given ?? FRESH)) session.dialog = null;
  delete session.consentWording;
  delete session.heardAt;
  Object.assign(session, rest);
  if (session.person !== null) session.person = { ...session.person, verifiedAt };
}

function isTrusted({ consent, verifiedAt }: Standing): boolean {
  return consent === 'given' && verifiedAt !== null;
}

function standingOf(session: Session): Standing {
  const { consent, consentWording, heardAt, introduced = false, challenges, person } = session;
  const wording = consentWording === undefined ? {} : { consentWording };
  // Silence is each phone's own: a word from one says nothing of who holds the other.
  const heard = heardAt === undefined ? {} : { heardAt };
  return { consent, ...wording, ...heard, introduced, challenges, verifiedAt: person?.verifiedAt ?? null };
}
