import { chartOf } from '../../../src/care/chart-from-fhir.ts';
import type { Grief } from '../../../src/care/family.ts';
import { griefOf } from '../../../src/care/grief.ts';
import { griefFlag } from '../../../src/people/grief.ts';

const NOW = Date.parse('2026-11-23T16:00:00Z');
const DAY = 24 * 60 * 60_000;
const patient = { resourceType: 'Patient', id: 'p1' };
const told = (kind: Grief['kind'], stands: boolean, at = NOW - DAY) =>
  griefFlag('p1', { kind, at, source: 'family', stands }, stands ? null : 's-ana');
const condition = (code: object, onset: string, more: object = {}) => ({
  resourceType: 'Condition',
  id: 'c1',
  subject: { reference: 'Patient/p1' },
  code: { coding: [code] },
  onsetDateTime: onset,
  ...more,
});
const miscarriage = { system: 'http://snomed.info/sct', code: '17369002' };
const now = (...resources: readonly object[]) => griefOf(chartOf([patient, ...resources], 'p1'), NOW);

test('what was told holds until staff lift it', () => {
  expect(now()).toBeNull();
  expect(now(told('death', true))).toBe('death');
  expect(now(told('pregnancy', true))).toBe('pregnancy');
  expect(now(told('death', false))).toBeNull();
});

test('a death on record holds, whatever else was told', () => {
  expect(griefOf(chartOf([{ ...patient, deceasedDateTime: '2026-11-20' }], 'p1'), NOW)).toBe('death');
  expect(griefOf(chartOf([{ ...patient, deceasedBoolean: true }, told('death', false)], 'p1'), NOW)).toBe(
    'death',
  );
  expect(griefOf(chartOf([{ ...patient, deceasedBoolean: false }], 'p1'), NOW)).toBeNull();
});

test.each([
  ['SNOMED CT', miscarriage],
  ['ICD-10-CM', { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'O03.9' }],
])('a lost pregnancy on record (%s) holds for a year, and ends when staff lift it', (_, code) => {
  expect(now(condition(code, '2026-10-01'))).toBe('pregnancy');
  expect(now(condition(code, '2024-10-01'))).toBeNull();
  expect(now(condition(code, '2026-10-01'), told('pregnancy', false))).toBeNull();
  const refuted = { verificationStatus: { coding: [{ code: 'refuted' }] } };
  expect(now(condition(code, '2026-10-01', refuted))).toBeNull();
});

test('a pregnancy and a birth on record are no loss', () => {
  expect(now(condition({ system: 'http://snomed.info/sct', code: '72892002' }, '2026-10-01'))).toBeNull();
});
