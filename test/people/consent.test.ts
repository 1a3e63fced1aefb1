import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONSENT_WORDING,
  consentResource,
  consentState,
  digestOf,
  isCurrent,
} from '../../src/people/consent.ts';

const ana = {
  id: 'c1',
  patientId: 'ana',
  relationship: null,
  channel: 'sms',
  locale: 'es',
  method: 'message',
  recordedBy: 'bot',
  at: Date.parse('2026-11-23T15:00:00Z'),
} as const;

test('a consent says who, for what, when and under which rule, so that no server refuses it for ppc-1', () => {
  const consent = consentResource(ana);
  expect(consent).toMatchObject({
    resourceType: 'Consent',
    status: 'active',
    language: 'es',
    patient: { reference: 'Patient/ana' },
    performer: [{ reference: 'Patient/ana' }],
    dateTime: '2026-11-23T15:00:00.000Z',
    provision: { type: 'permit' },
  });
  expect(consent.policyRule.coding[0]?.code).toBe('OPTIN');
  expect(JSON.stringify(consent)).toContain(CONSENT_WORDING);
});

test('it keeps the exact words, the warning about texts with its answer, and that a machine asked', () => {
  const text = JSON.stringify(consentResource({ ...ana, words: 'May I?' }));
  for (const part of [
    digestOf('May I?'),
    'unencrypted-warning',
    'accepted',
    'automated-disclosed',
    'conversation',
  ])
    expect(text).toContain(part);
  expect(JSON.stringify(consentResource({ ...ana, words: 'May I' }))).not.toContain(digestOf('May I?'));
  expect(JSON.stringify(consentResource({ ...ana, channel: 'web' }))).not.toContain('unencrypted-warning');
  const inPerson = JSON.stringify(consentResource({ ...ana, method: 'in-person', recordedBy: 'rosa' }));
  expect(inPerson).toContain('"staff"');
  expect(inPerson).not.toContain('sha256');
});

test('each topic is given or withdrawn by itself', () => {
  const types = (consent: ReturnType<typeof consentResource>) =>
    consent.provision.provision.map(({ type, code }) => `${type} ${code[0]?.coding[0]?.code}`);
  expect(types(consentResource({ ...ana, withdrawn: ['reminders'] }))).toEqual([
    'permit care',
    'deny reminders',
    'permit questions',
    'permit surveys',
  ]);
  expect(types(consentResource({ ...ana, decision: 'deny' })).every((type) => type.startsWith('deny'))).toBe(
    true,
  );
});

test('older words are not today’s', () => {
  expect(isCurrent(CONSENT_WORDING)).toBe(true);
  expect(isCurrent('2025-01-1')).toBe(false);
});

test('a proxy consents in their own name', () => {
  expect(consentResource({ ...ana, relationship: 'mother' }).performer).toEqual([{ display: 'mother' }]);
});

describe('what stands for a person on a channel', () => {
  const given = consentResource(ana);
  const taken = consentResource({ ...ana, id: 'c2', at: ana.at + 1000, decision: 'deny' });
  const who = { relationship: null, channel: 'sms' };
  test('nothing, when nobody was asked', () => expect(consentState([], who)).toBe('none'));
  test('what they said', () => expect(consentState([given], who)).toBe('given'));
  test('what they said last, in whatever order it is stored', () =>
    expect(consentState([taken, given], who)).toBe('refused'));
  test('not what they said on another channel, nor what another person said', () => {
    expect(consentState([given], { relationship: null, channel: 'web' })).toBe('none');
    expect(consentState([given], { relationship: 'mother', channel: 'sms' })).toBe('none');
  });
  test('not what was entered in error, nor what is no consent of ours', () => {
    expect(
      consentState([{ ...given, status: 'entered-in-error' }, null, 'x', { resourceType: 'Consent' }], who),
    ).toBe('none');
  });
});

test('the version of the wording changes with the words that people agree to', () => {
  const words = ['en', 'es'].map((locale) => {
    const file = join(__dirname, `../../locales/${locale}/consent.json`);
    const { ask, 'ask-web': page } = JSON.parse(readFileSync(file, 'utf8'));
    return [ask, page];
  });
  const digest = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
  // When this fails, the words have changed: give them a new version, and write both down here.
  expect([CONSENT_WORDING, digest]).toEqual(['2026-11-2', 'eff3f3ce4d23']);
});
