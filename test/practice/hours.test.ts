import { join } from 'node:path';
import { createVoice } from '../../src/language/voice.ts';
import { addOpenTime, closesAt, isOpen, nextOpening } from '../../src/practice/hours.ts';
import type { Practice } from '../../src/practice/practice.ts';
import { nextReader } from '../../src/practice/reader.ts';

const voice = createVoice(join(__dirname, '..', '..', 'locales'));
const HOUR = 3_600_000;

function practice(more: Partial<Practice> = {}): Practice {
  return {
    id: 'p',
    name: 'P',
    phone: '+13125550100',
    numbers: [],
    messagingService: null,
    zone: 'America/New_York',
    languages: ['en'],
    hours: {
      monday: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
      tuesday: [['08:00', '17:00']],
      saturday: [['20:00', '02:00']],
      sunday: [['00:00', '24:00']],
    },
    holidays: [
      { date: '2026-11-24', name: 'Short day', hours: [['10:00', '12:00']] },
      { date: '2026-12-01', name: 'Closed', hours: [] },
    ],
    roster: [],
    teams: [],
    demo: false,
    ...more,
  };
}

function at(local: string): number {
  // November in New York is five hours behind Greenwich, summer four.
  return Date.parse(local);
}

test('a split shift is open on both sides of lunch and closed in it, to the minute', () => {
  const open = ['07:59', '08:00', '11:59', '12:00', '12:59', '13:00', '16:59', '17:00'].map((time) =>
    isOpen(practice(), at(`2026-11-23T${time}:00-05:00`)),
  );
  expect(open).toEqual([false, true, true, false, false, true, true, false]);
  expect(closesAt(practice(), at('2026-11-23T09:00:00-05:00'))).toBe(at('2026-11-23T12:00:00-05:00'));
  expect(nextOpening(practice(), at('2026-11-23T12:10:00-05:00'))).toBe(at('2026-11-23T13:00:00-05:00'));
});

test('a holiday has its own hours, or none', () => {
  expect(isOpen(practice(), at('2026-11-24T09:00:00-05:00'))).toBe(false);
  expect(isOpen(practice(), at('2026-11-24T11:00:00-05:00'))).toBe(true);
  expect(isOpen(practice(), at('2026-12-01T11:00:00-05:00'))).toBe(false);
});

test('a shift past midnight belongs to the day it began on, and joins the next', () => {
  expect(isOpen(practice(), at('2026-11-29T01:00:00-05:00'))).toBe(true);
  const late = practice({ hours: { saturday: [['20:00', '02:00']] } });
  expect(isOpen(late, at('2026-11-29T01:59:00-05:00'))).toBe(true);
  expect(isOpen(late, at('2026-11-29T02:00:00-05:00'))).toBe(false);
});

test('open time does not run at night, at lunch or on holidays', () => {
  // Monday 11:30: half an hour, then lunch, then half an hour more.
  expect(addOpenTime(practice(), at('2026-11-23T11:30:00-05:00'), HOUR)).toBe(
    at('2026-11-23T13:30:00-05:00'),
  );
  // Monday 16:30: half an hour, then Tuesday's short day.
  expect(addOpenTime(practice(), at('2026-11-23T16:30:00-05:00'), HOUR)).toBe(
    at('2026-11-24T10:30:00-05:00'),
  );
  expect(
    addOpenTime(practice({ hours: {}, holidays: [] }), at('2026-11-23T16:30:00-05:00'), HOUR),
  ).toBeNull();
});

test('the days on which clocks change have the length they have', () => {
  const sundays = practice({ hours: { sunday: [['00:00', '24:00']] }, holidays: [] });
  const spring = at('2026-03-08T00:00:00-05:00');
  expect(closesAt(sundays, spring)).toBe(spring + 23 * HOUR);
  const autumn = at('2026-11-01T00:00:00-04:00');
  expect(closesAt(sundays, autumn)).toBe(autumn + 25 * HOUR);
  const gap = practice({ hours: { sunday: [['02:30', '05:00']] }, holidays: [] });
  expect(nextOpening(gap, spring)).toBe(at('2026-03-08T03:30:00-04:00'));
});

test.each([
  [
    '2026-11-23T09:00:00-05:00',
    'A nurse should read this by 11:30 AM today.',
    'Una enfermera lo debe leer hoy antes de las 11:30 AM.',
  ],
  [
    '2026-11-23T12:30:00-05:00',
    'We are closed now. A nurse reads this after 1:00 PM today.',
    'Ahora estamos cerrados. Una enfermera lo lee hoy después de la 1:00 PM.',
  ],
  [
    '2026-11-23T20:00:00-05:00',
    'We are closed now. A nurse reads this after 10:00 AM tomorrow.',
    'Ahora estamos cerrados. Una enfermera lo lee mañana después de las 10:00 AM.',
  ],
  [
    '2026-11-25T20:00:00-05:00',
    'We are closed now. A nurse reads this after 8:00 PM on Saturday.',
    'Ahora estamos cerrados. Una enfermera lo lee el sábado después de las 8:00 PM.',
  ],
])('at %s the next reader is told honestly', (moment, english, spanish) => {
  expect(voice.say('en', nextReader(practice(), at(moment), at(moment) + 150 * 60_000))).toBe(english);
  // How Spanish writes "PM" is the voice's matter.
  const said = voice.say('es', nextReader(practice(), at(moment), at(moment) + 150 * 60_000));
  expect(said.replace(/\b([ap])m\b/i, (half) => `${half[0]?.toUpperCase()}M`)).toBe(spanish);
});

test('nobody is promised a time that has passed, or that is not known', () => {
  const open = at('2026-11-23T09:00:00-05:00');
  for (const due of [null, open - 1])
    expect(voice.say('en', nextReader(practice(), open, due))).toBe('A nurse has been asked to read this.');
});

test('a practice that never opens promises no reader', () => {
  const never = practice({ hours: {}, holidays: [] });
  expect(voice.say('en', nextReader(never, at('2026-11-23T09:00:00-05:00'), null))).toContain(
    'call (312) 555-0100',
  );
});

test('far ahead is told by its date', () => {
  const away = practice({
    hours: { monday: [['08:00', '12:00']] },
    holidays: [{ date: '2026-11-30', name: 'Closed', hours: [] }],
  });
  expect(voice.say('en', nextReader(away, at('2026-11-24T09:00:00-05:00'), null))).toContain(
    'Monday, December 7',
  );
});
