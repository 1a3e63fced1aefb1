import { reportOf } from '../../src/cli/audit-who.ts';

const entry = (at: string, who: string, did: string) => ({
  at: Date.parse(at),
  who,
  did,
  what: 'p1',
  why: null,
});

test('who looked is told by the practice’s day and by role, never by name or id', () => {
  const roles = new Map([
    ['s-ana', 'nurse'],
    ['s-bea', 'agent'],
  ]);
  const lines = reportOf(
    [
      entry('2026-11-24T16:00:00Z', 's-bea', 'read-conversation'),
      entry('2026-11-24T03:00:00Z', 's-ana', 'read-conversation'),
      entry('2026-11-23T17:00:00Z', 's-ana', 'read-conversation'),
      entry('2026-11-23T17:00:00Z', 'bot', 'recorded'),
      entry('2026-11-23T18:00:00Z', 's-ana', 'claimed'),
    ],
    roles,
    'America/Chicago',
  );
  expect(lines).toEqual([
    '2026-11-23\tnurse\tread-conversation\t2 times',
    '2026-11-23\tnurse\tclaimed',
    '2026-11-24\tagent\tread-conversation',
  ]);
  expect(lines.join()).not.toContain('s-ana');
});
