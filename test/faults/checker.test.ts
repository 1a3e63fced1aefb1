import {
  check,
  type Evidence,
  type Findings,
  type Inbound,
  type Line,
  type Outbound,
  SAFETY_WORDS,
} from './checker.ts';

const ana = '+13125560001';
const ben = '+13125560002';
const nurse = '+13125550151';
const danger = `${SAFETY_WORDS} an emergency.`;

const asks = (sid: string, number: string, at: number): Inbound => ({
  sid,
  number,
  asked: { kind: 'term', answer: `meaning of ${sid}` },
  postedAt: at,
  takenAt: at + 5,
});
const said = (id: string, text = 'what does it mean?'): Line => ({
  id,
  from: 'patient',
  text,
  lane: null,
  delivery: null,
});
const reply = (id: string, text: string, more: Partial<Line> = {}): Line => ({
  id,
  from: 'bot',
  text,
  lane: 'ordinary',
  delivery: 'accepted',
  ...more,
});
const went = (sid: string, to: string, body: string): Outbound => ({ sid, to, body });

/** Ana asks twice and Ben once and is in danger; a nurse is paged. Nothing is wrong with it. */
const sound: Evidence = {
  inbound: [
    asks('m1', ana, 0),
    asks('m2', ana, 10),
    asks('m3', ben, 0),
    { sid: 'm4', number: ben, asked: { kind: 'danger' }, postedAt: 20, takenAt: 25 },
  ],
  outbound: [
    went('o1', ana, 'Hello.\nmeaning of m1'),
    went('o3', ben, 'meaning of m3'),
    went('o2', ana, 'meaning of m2'),
    went('o4', ben, danger),
    went('o5', nurse, 'EMERGENCY'),
  ],
  lines: new Map([
    [ana, [said('m1'), reply('r1', 'Hello.\nmeaning of m1'), said('m2'), reply('r2', 'meaning of m2')]],
    [
      ben,
      [
        said('m3'),
        reply('r3', 'meaning of m3'),
        said('m4'),
        reply('r4', danger, { lane: 'safety' }),
        reply('r5', 'EMERGENCY', { from: 'system', lane: 'safety' }),
      ],
    ],
  ]),
  withPeople: new Set(['m4']),
  onCall: [nurse],
};

/** The same with other lines of Ana's, and more or fewer messages at the provider. */
const withAna = (lines: readonly Line[], more: Partial<Evidence> = {}): Evidence => ({
  ...sound,
  lines: new Map([...sound.lines, [ana, lines]]),
  ...more,
});
const without = (sid: string): Partial<Evidence> => ({
  outbound: sound.outbound.filter((message) => message.sid !== sid),
});
const found = (evidence: Evidence): (keyof Findings)[] =>
  Object.entries(check(evidence))
    .filter(([, faults]) => faults.length > 0)
    .map(([name]) => name as keyof Findings);

test('what is right is found to be right', () => {
  expect(found(sound)).toEqual([]);
});

test('a text that is written down nowhere is lost', () => {
  expect(found(withAna([said('m1'), reply('r1', 'Hello.\nmeaning of m1')], without('o2')))).toEqual(['lost']);
});

test('a text without an answer is lost, unless people have it', () => {
  const unanswered = withAna([said('m1'), reply('r1', 'Hello.\nmeaning of m1'), said('m2')], without('o2'));
  expect(found(unanswered)).toEqual(['lost']);
  expect(found({ ...unanswered, withPeople: new Set(['m2']) })).toEqual([]);
});

test('a reply that never reached the provider is lost', () => {
  expect(found({ ...sound, ...without('o2') })).toEqual(['lost']);
});

test('a reply that was rightly held back is not', () => {
  const lines = [
    said('m1'),
    reply('r1', 'Hello.\nmeaning of m1'),
    said('m2'),
    reply('r2', 'meaning of m2', { delivery: 'withheld' }),
  ];
  expect(found(withAna(lines, without('o2')))).toEqual([]);
});

test('a safety reply that never went out is lost, and one too many is a copy', () => {
  expect(found({ ...sound, ...without('o4') })).toEqual(['lost']);
  expect(found({ ...sound, outbound: [...sound.outbound, went('o9', ben, danger)] })).toEqual(['sentTwice']);
});

test('a text with two turns is handled twice', () => {
  const lines = [
    said('m1'),
    reply('r1', 'Hello.\nmeaning of m1'),
    reply('r1b', 'meaning of m1'),
    said('m2'),
    reply('r2', 'meaning of m2'),
  ];
  const outbound = [...sound.outbound, went('o9', ana, 'meaning of m1')];
  expect(found(withAna(lines, { outbound }))).toContain('handledTwice');
});

test('a text that is written down twice is handled twice', () => {
  const lines = sound.lines.get(ana) ?? [];
  expect(found(withAna([...lines, said('m2')]))).toContain('handledTwice');
});

test('a text that was handled before one that was taken earlier is out of order', () => {
  const lines = [said('m2'), reply('r2', 'meaning of m2'), said('m1'), reply('r1', 'Hello.\nmeaning of m1')];
  expect(found(withAna(lines))).toContain('outOfOrder');
});

test('texts that were on their way at the same time have no order', () => {
  const inbound = sound.inbound.map((one) => ({ ...one, postedAt: 0 }));
  const swapped = withAna(
    [said('m2'), reply('r2', 'meaning of m2'), said('m1'), reply('r1', 'Hello.\nmeaning of m1')],
    {
      inbound,
      outbound: [...sound.outbound].reverse(),
    },
  );
  expect(found(swapped)).toEqual([]);
});

test('replies that went out in another order than they were decided are out of order', () => {
  expect(found({ ...sound, outbound: [...sound.outbound].reverse() })).toEqual(['outOfOrder']);
});

test('a reply that the provider has twice was sent twice', () => {
  const outbound = [...sound.outbound, went('o9', ana, 'meaning of m2')];
  expect(found({ ...sound, outbound })).toEqual(expect.arrayContaining(['sentTwice', 'handledTwice']));
});

test('an answer that goes to somebody else goes to the wrong person', () => {
  const outbound = sound.outbound.map((one) => (one.sid === 'o2' ? { ...one, to: ben } : one));
  expect(found({ ...sound, outbound })).toEqual(expect.arrayContaining(['wrongPerson', 'lost']));
});

test('a page that never went out is lost, one too many was sent twice, one on its way is neither', () => {
  expect(found({ ...sound, ...without('o5') })).toEqual(['lost']);
  expect(found({ ...sound, outbound: [...sound.outbound, went('o9', nurse, 'EMERGENCY')] })).toEqual([
    'sentTwice',
  ]);
  const lines = new Map(
    [...sound.lines].map(([number, list]) => [number, list.map((line) => ({ ...line, fresh: true }))]),
  );
  expect(found({ ...sound, ...without('o5'), lines })).toEqual([]);
});
