import { Faults } from '../../src/errors.ts';
import { FAULT_CODES, faultSentence, withCode } from '../../src/practice/fault-words.ts';
import { checkPractice } from '../../src/practice/practice-settings.ts';

test('every sentence leads back to its code, with what stands in it', () => {
  const values = {
    ...{ count: '30', kind: 'number', list: 'ride, cost', language: 'es', name: 'peak flow' },
    ...{ least: '8', most: '256' },
  };
  for (const code of FAULT_CODES) {
    const found = withCode({ path: 'x', message: faultSentence(code, values) });
    expect([code, found.code]).toEqual([code, code]);
    for (const [name, value] of Object.entries(found.values ?? {}))
      expect([code, name, value]).toEqual([code, name, values[name as keyof typeof values]]);
  }
});

test('whatever is wrong with a practice has a code, so that no console says it in English alone', () => {
  const wrong = { a: 1, length: 1.5 };
  const names = [
    'id',
    'name',
    'phone',
    'numbers',
    'messagingService',
    'zone',
    'languages',
    'hours',
    'holidays',
  ];
  const more = ['roster', 'substitutions', 'targets', 'canned', 'webhooks', 'teams', 'ages', 'legalHolds'];
  const all = [...names, ...more, 'retention', 'terms', 'linkCode', 'unreviewed', 'demo', 'nothing'];
  const long = 'x'.repeat(2_000);
  const line = {
    name: long,
    id: 'A b',
    phone: '1',
    date: '2026-02-30',
    hours: [['9', '10']],
    role: 'x',
    needs: [],
  };
  const odd = [
    null,
    7,
    -1,
    999.5,
    '',
    long,
    [],
    [7],
    [long, long],
    wrong,
    [wrong],
    [line, line],
    { monday: [[]] },
  ];
  let count = 0;
  for (const value of odd) {
    const faults = faultsOf(Object.fromEntries(all.map((name) => [name, value])));
    count += faults.length;
    for (const fault of faults) expect([fault, typeof withCode(fault).code]).toEqual([fault, 'string']);
  }
  expect(count).toBeGreaterThan(100);
});

function faultsOf(settings: unknown) {
  try {
    checkPractice(settings);
    return [];
  } catch (error) {
    if (error instanceof Faults) return error.faults;
    throw error;
  }
}
