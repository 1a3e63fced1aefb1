import { type Address, addressKey } from './address.ts';
import type { Person, Session, Standing } from './session.ts';

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
  const { verifiedAt, verifiedFor = {}, ...rest } = known ?? given ?? FRESH;
  // What is open with one phone is nobody else's to answer, until both are known to be theirs.
  if (!isTrusted(standingOf(session)) || !isTrusted(known ?? given ?? FRESH)) session.dialog = null;
  delete session.consentWording;
  delete session.heardAt;
  delete session.ownPhone;
  delete session.aboutAt;
  Object.assign(session, rest);
  const { person, others: further } = session;
  if (person === null) return;
  const sureOf = ({ patientId }: Person) => verifiedFor[patientId] ?? null;
  if (further === undefined) session.person = { ...person, verifiedAt };
  else {
    session.person = { ...person, verifiedAt: sureOf(person) };
    session.others = further.map((other) => ({ ...other, verifiedAt: sureOf(other) }));
  }
}

/**
 * True where a link leads somewhere: the phone that was given it last (and no other) is still one on which it is known who
 * holds it, and that they agreed.
 */
export function isLinkGood(session: Session | null, to: (addressKey: string) => boolean): boolean {
  const key = session?.linkedFrom;
  if (session === null || key === undefined || !to(key)) return false;
  const isHere = session.address !== null && addressKey(session.address) === key;
  const standing = isHere ? standingOf(session) : session.standings?.[key];
  return standing !== undefined && isTrusted(standing);
}

function isTrusted({ consent, verifiedAt }: Standing): boolean {
  return consent === 'given' && verifiedAt !== null;
}

function standingOf(session: Session): Standing {
  const {
    consent,
    consentWording,
    heardAt,
    introduced = false,
    challenges,
    person,
    others,
    ownPhone,
  } = session;
  const wording = consentWording === undefined ? {} : { consentWording };
  // Silence is each phone's own: a word from one says nothing of who holds the other.
  const heard = heardAt === undefined ? {} : { heardAt };
  const own = ownPhone === undefined ? {} : { ownPhone };
  const sure = others === undefined ? {} : { verifiedFor: surenessOf(session) };
  const verifiedAt = person?.verifiedAt ?? null;
  return { consent, ...wording, ...heard, ...own, ...sure, introduced, challenges, verifiedAt };
}

function surenessOf(session: Session): Readonly<Record<string, number | null>> {
  return Object.fromEntries(personsOf(session).map(({ patientId, verifiedAt }) => [patientId, verifiedAt]));
}

/** Everybody whom the person speaks for (or is): whom it is about now comes first. */
export function personsOf({ person, others = [] }: Session): readonly Person[] {
  return person === null ? [] : [person, ...others];
}

/** Takes back that it was made sure who this is, for everybody whom they speak for, and whose phone it is. */
export function unsure(session: Session): void {
  const { person, others } = session;
  if (person !== null) session.person = { ...person, verifiedAt: null };
  if (others !== undefined) session.others = others.map((other) => ({ ...other, verifiedAt: null }));
  delete session.ownPhone;
}
