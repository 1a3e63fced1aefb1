import { chartOf } from '../../src/care/chart-from-fhir.ts';
import type { CircleMember } from '../../src/care/family.ts';
import { faultOf } from '../../src/care/fhir/check.ts';
import { partiesOf } from '../../src/people/parties.ts';
import { circleConsent, relatedPerson } from '../../src/people/related.ts';

const ana: CircleMember = {
  id: 'related-1',
  relationship: 'sister',
  name: 'Ana',
  rights: ['see', 'ask'],
  since: Date.parse('2026-11-23T16:00:00Z'),
  state: 'active',
  number: '+13125550190',
};
const patient = { resourceType: 'Patient', id: 'p', name: [{ given: ['Denise'] }], birthDate: '1980-05-09' };

test.each(['asked', 'invited', 'active', 'ended'] as const)(
  'somebody %s is read back out of the record as they were written',
  (state) => {
    const member = { ...ana, state };
    const written = relatedPerson(member, 'p');
    expect(faultOf(written)).toBeNull();
    expect(chartOf([patient, written], 'p').circle).toEqual([member]);
  },
);

test('the consent beside it is FHIR’s, permits while it stands and denies after it', () => {
  const given = { patientId: 'p', by: 'conversation', at: ana.since } as const;
  const [stands, ended] = [circleConsent(ana, given), circleConsent({ ...ana, state: 'ended' }, given)];
  expect(faultOf(stands)).toBeNull();
  expect(stands).toMatchObject({ status: 'active', provision: { type: 'permit' } });
  expect(ended).toMatchObject({ status: 'inactive', provision: { type: 'deny' } });
  expect(stands.provision.actor[0]?.reference.reference).toBe('RelatedPerson/related-1');
});

test('a relative whom only an EHR names has no right, and is on the team as before', () => {
  const relative = {
    resourceType: 'RelatedPerson',
    id: 'r',
    patient: { reference: 'Patient/p' },
    name: [{ text: 'Rita' }],
  };
  const chart = chartOf([patient, relative, relatedPerson(ana, 'p')], 'p');
  expect(chart.circle?.map(({ name }) => name)).toEqual(['Ana']);
  expect(chart.team.map(({ name }) => name)).toEqual(['Rita']);
});

test.each([
  ['asked', ['unverified']],
  ['invited', ['unverified']],
  ['active', ['proxy: see plan', 'proxy: ask']],
  ['ended', ['proxy that ended']],
] as const)('%s: %j', (state, parties) => {
  const subject = { birthDate: '1980-05-09', zone: 'America/Chicago', now: ana.since };
  expect(partiesOf({ relationship: 'sister', member: { ...ana, state } }, subject)).toEqual(parties);
});
