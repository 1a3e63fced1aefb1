import type { Address } from '../../src/turn/address.ts';
import { newSession, type Session } from '../../src/turn/session.ts';
import { speakAt } from '../../src/turn/standing.ts';

const phone = (number: string): Address => ({ channel: 'sms', number, via: '+13125550142' });
const page: Address = { channel: 'web', page: 'p1' };

/** A person who agreed and was made sure of on their first phone. */
function trusted(): Session {
  const session = newSession('en');
  speakAt(session, phone('+13125550101'));
  Object.assign(session, { consent: 'given', introduced: true });
  session.person = { patientId: 'ana', relationship: null, verifiedAt: 5 };
  return session;
}

test('what was agreed to on one phone does not hold on another, and is still there on the first', () => {
  const session = trusted();
  speakAt(session, phone('+13125550102'));
  expect(session).toMatchObject({ consent: 'none', introduced: false, person: { verifiedAt: null } });
  speakAt(session, phone('+13125550101'));
  expect(session).toMatchObject({ consent: 'given', introduced: true, person: { verifiedAt: 5 } });
});

test('wrong birth dates on one phone do not lock another, nor are they forgotten', () => {
  const session = trusted();
  speakAt(session, phone('+13125550102'));
  session.challenges = 2;
  speakAt(session, phone('+13125550101'));
  expect(session.challenges).toBe(0);
  speakAt(session, phone('+13125550102'));
  expect(session.challenges).toBe(2);
});

test('a page opened with a key stands where the phone stood that got the key', () => {
  const session = trusted();
  speakAt(session, page);
  expect(session).toMatchObject({ consent: 'given', person: { verifiedAt: 5 }, address: page });
  speakAt(session, phone('+13125550103'));
  expect(session.person?.verifiedAt).toBeNull();
  speakAt(session, page);
  expect(session.person?.verifiedAt).toBe(5);
});

test('a person with many addresses keeps the latest ones', () => {
  const session = trusted();
  for (let number = 200; number < 240; number += 1) speakAt(session, phone(`+13125550${number}`));
  expect(Object.keys(session.standings ?? {}).length).toBeLessThanOrEqual(12);
});

test('a word from one phone does not wake the trust in another that was silent', () => {
  const session = newSession('en');
  const at = (number: string) => ({ channel: 'sms', number, via: '+13125550101' }) as const;
  session.person = { patientId: 'ana', relationship: null, verifiedAt: 1 };
  session.address = at('+13125550191');
  session.heardAt = 1;
  speakAt(session, at('+13125550192'));
  expect(session.heardAt).toBeUndefined();
  session.heardAt = 99;
  speakAt(session, at('+13125550191'));
  expect(session.heardAt).toBe(1);
});

test('a page opened with the key of a phone that was doubted since is not trusted as the other phone is', () => {
  const session = trusted();
  const [first, second] = [phone('+13125550101'), phone('+13125550102')];
  speakAt(session, second);
  Object.assign(session, { consent: 'given', linkedFrom: 'sms:+13125550102' });
  session.person = { patientId: 'ana', relationship: null, verifiedAt: 7 };
  // "Wrong number", from the second; then a word from the first.
  session.consent = 'none';
  session.person = { patientId: 'ana', relationship: null, verifiedAt: null };
  speakAt(session, first);
  expect(session).toMatchObject({ consent: 'given', person: { verifiedAt: 5 } });
  speakAt(session, page);
  expect(session).toMatchObject({ consent: 'none', person: { verifiedAt: null } });
});

test('a page opened with a phone’s key is trusted as that phone is, whoever wrote meanwhile', () => {
  const session = trusted();
  session.linkedFrom = 'sms:+13125550101';
  speakAt(session, phone('+13125550102'));
  speakAt(session, page);
  expect(session).toMatchObject({ consent: 'given', person: { verifiedAt: 5 } });
});
