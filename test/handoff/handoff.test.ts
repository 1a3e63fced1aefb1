import fc from 'fast-check';
import { act } from '../../src/handoff/act.ts';
import { dueAt, nextEscalation } from '../../src/handoff/clocks.ts';
import type { Handoff, Risk } from '../../src/handoff/handoff.ts';
import { type HandoffContext, type HandoffNeed, handOff } from '../../src/handoff/open.ts';
import { queueOrder } from '../../src/handoff/queue.ts';
import { addOpenTime } from '../../src/practice/hours.ts';
import type { Practice } from '../../src/practice/practice.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const split = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
] as const;
const practice: Practice = {
  id: 'maple',
  name: 'Maple',
  phone: '+15550100',
  numbers: [],
  messagingService: null,
  zone: 'America/Chicago',
  languages: ['en', 'es'],
  hours: { monday: split, tuesday: split, wednesday: split, thursday: split, friday: [['08:00', '12:00']] },
  holidays: [{ date: '2026-11-26', name: 'Thanksgiving', hours: [] }],
  roster: [
    { name: 'Ana', phone: '+15550101', role: 'nurse' },
    { name: 'Bea', phone: '+15550102', role: 'supervisor' },
  ],
  teams: [],
  demo: true,
};
/** Local time in Chicago in winter (UTC-6). */
const chicago = (local: string) => Date.parse(`${local}:00-06:00`);
const monday9 = chicago('2026-11-23T09:00');

const context = (now = monday9, id = 'h1'): HandoffContext => ({
  id,
  conversationId: 'c1',
  patientId: 'p1',
  who: 'Rosa',
  relationship: null,
  language: 'es',
  practice,
  now,
});
const need = (risk: Risk, more: Partial<HandoffNeed> = {}): HandoffNeed => ({
  risk,
  reason: risk === 'routine' ? 'asked_for_person' : risk === 'urgent' ? 'urgent_symptom' : risk,
  asked: [],
  ...more,
});
const said = (eventId: string, text = eventId) => ({ eventId, at: 1, text });

const ana = { id: 'ana', role: 'nurse' } as const;
const bea = { id: 'bea', role: 'nurse' } as const;
const chief = { id: 'chief', role: 'supervisor' } as const;

describe('due times', () => {
  test('a danger is due in five minutes at any hour', () => {
    expect(dueAt('emergency', 'emergency', practice, chicago('2026-11-22T03:00'))).toBe(
      chicago('2026-11-22T03:05'),
    );
    expect(dueAt('crisis', 'crisis', practice, monday9)).toBe(monday9 + 5 * MINUTE);
  });
  test.each([
    ['in hours within 30 minutes', '2026-11-23T09:00', '2026-11-23T09:30'],
    ['at night within 60 minutes, by who is on call', '2026-11-23T22:00', '2026-11-23T23:00'],
    ['just before opening within 30 minutes of opening', '2026-11-23T07:50', '2026-11-23T08:30'],
    ['at lunch within 60 minutes', '2026-11-23T12:20', '2026-11-23T13:20'],
  ])('an urgent matter is due %s', (_, now, due) => {
    expect(dueAt('urgent', 'urgent_symptom', practice, chicago(now))).toBe(chicago(due));
  });
  test.each([
    ['the same day', '2026-11-23T09:00', '2026-11-23T14:00'],
    ['next morning when asked late', '2026-11-23T16:00', '2026-11-24T11:00'],
    ['after the holiday, across the short Friday and the weekend', '2026-11-25T16:00', '2026-11-27T11:00'],
    ['on Monday when asked on Friday evening', '2026-11-20T18:00', '2026-11-23T12:00'],
  ])('a routine matter is due after four open hours: %s', (_, now, due) => {
    expect(dueAt('routine', 'asked_for_person', practice, chicago(now))).toBe(chicago(due));
  });
  test('a picture waits no longer than a symptom', () => {
    expect(dueAt('routine', 'unreadable_media', practice, monday9)).toBe(monday9 + 30 * MINUTE);
  });
  test('a practice that never opens still gives every need a due time', () => {
    const closed = { ...practice, hours: {} };
    expect(dueAt('routine', 'feedback', closed, monday9)).toBe(monday9 + 24 * HOUR);
    expect(dueAt('urgent', 'urgent_symptom', closed, monday9)).toBe(monday9 + HOUR);
  });
  test('hours are counted across a change of clocks', () => {
    const sunday: Practice = { ...practice, hours: { sunday: [['00:00', '24:00']] } };
    const midnight = Date.parse('2026-11-01T00:00:00-05:00');
    expect(addOpenTime(sunday, midnight, 25 * HOUR)).toBe(midnight + 25 * HOUR);
    expect(addOpenTime(sunday, midnight, 25 * HOUR + 1)).toBe(Date.parse('2026-11-08T00:00:00-06:00') + 1);
  });
  test('a night shift goes on past midnight', () => {
    const night: Practice = { ...practice, hours: { monday: [['22:00', '06:00']] } };
    expect(addOpenTime(night, chicago('2026-11-24T05:00'), 30 * MINUTE)).toBe(chicago('2026-11-24T05:30'));
  });
});

describe('opening and merging', () => {
  test('a need opens a handoff that waits', () => {
    expect(
      handOff(null, need('routine', { asked: [said('e1', '¿Puedo hablar?')] }), context()),
    ).toMatchObject({
      id: 'h1',
      state: 'waiting',
      assignee: null,
      openedAt: monday9,
      brief: { who: 'Rosa', language: 'es', asked: [{ eventId: 'e1' }] },
    });
  });
  test('a second need goes into the open one: the higher risk, the earlier due time, all that was asked', () => {
    const open = handOff(null, need('routine', { asked: [said('e1')], tried: ['plan'] }), context());
    const safety = { level: 'emergency', kind: 'cardiac', matched: ['chest'] };
    const later = context(monday9 + HOUR, 'other');
    const merged = handOff(open, need('emergency', { asked: [said('e1'), said('e2')], safety }), later);
    expect(merged).toMatchObject({ id: 'h1', risk: 'emergency', reason: 'emergency', openedAt: monday9 });
    expect(merged.dueAt).toBe(monday9 + HOUR + 5 * MINUTE);
    expect(merged.brief.asked.map((one) => one.eventId)).toEqual(['e1', 'e2']);
    expect(merged.brief).toMatchObject({ safety, tried: ['plan'] });
  });
  test('what is said later never makes it milder, and who has it keeps it', () => {
    const safety = { level: 'crisis', kind: 'suicide', matched: ['a'] };
    const open = handOff(null, need('crisis', { safety }), context());
    const held = { ...open, state: 'with_person', assignee: 's1' } as const;
    const milder = { level: 'urgent', kind: null, matched: ['b'] };
    const merged = handOff(held, need('routine', { safety: milder }), context(monday9 + 1));
    expect(merged).toMatchObject({ risk: 'crisis', reason: 'crisis', state: 'with_person', assignee: 's1' });
    expect(merged.brief.safety).toEqual(safety);
  });
  test('what sleeps wakes when it becomes graver, also where the patient said nothing', () => {
    const asleep: Handoff = {
      ...handOff(null, need('routine', { asked: [said('e1')] }), context()),
      ...{ state: 'snoozed', snoozedUntil: monday9 + 20 * HOUR, ringAt: monday9 + 20 * HOUR },
    };
    const undelivered = { ...need('emergency'), reason: 'undelivered' as const };
    const woken = handOff(asleep, undelivered, context(monday9 + HOUR));
    expect(woken).toMatchObject({ state: 'waiting', risk: 'emergency', snoozedUntil: null });
    expect(woken.ringAt).toBe(monday9 + HOUR + 5 * MINUTE);
    const patients = { ...asleep, state: 'waiting_on_patient', assignee: 'ana' } as const;
    expect(handOff(patients, undelivered, context()).state).toBe('with_person');
    expect(handOff(asleep, need('routine'), context()).state).toBe('snoozed');
  });
  test('after a resolved one a new one begins', () => {
    const open = handOff(null, need('routine'), context());
    expect(handOff({ ...open, state: 'resolved' }, need('urgent'), context(monday9, 'h2')).id).toBe('h2');
  });
  test('a flood of messages does not grow the brief, and its first and last lines stay', () => {
    let open: Handoff | null = null;
    for (let n = 0; n < 200; n += 1) {
      open = handOff(open, need('routine', { asked: [said(`e${n}`, '🙂'.repeat(2000))] }), context());
    }
    const asked = open?.brief.asked ?? [];
    expect(asked).toHaveLength(40);
    expect([asked[0]?.eventId, asked.at(-1)?.eventId]).toEqual(['e0', 'e199']);
    expect(asked[0]?.text.isWellFormed()).toBe(true);
    expect(Array.from(asked[0]?.text ?? '')).toHaveLength(1000);
  });
});

describe('the queue', () => {
  const entry = (id: string, risk: Risk, dueAt: number, more: Partial<Handoff> = {}): Handoff => ({
    ...handOff(null, need(risk), context()),
    id,
    dueAt,
    ...more,
  });
  const ids = (all: readonly Handoff[], now = monday9) => queueOrder(all, now).map((one) => one.id);

  test('goes by risk, then by who is due first, then by who has waited longest', () => {
    const all = [
      entry('routine', 'routine', monday9 + 1),
      entry('later', 'urgent', monday9 + 9),
      entry('waited', 'urgent', monday9 + 5, { openedAt: 1 }),
      entry('sooner', 'urgent', monday9 + 5, { openedAt: 2 }),
      entry('ended', 'emergency', 0, { state: 'resolved' }),
      entry('crisis', 'crisis', monday9 + 99),
    ];
    expect(ids(all)).toEqual(['crisis', 'waited', 'sooner', 'later', 'routine', 'ended']);
  });
  test('the oldest never starves, and never passes a danger', () => {
    const all = [
      entry('urgent', 'urgent', monday9 + 1),
      entry('old', 'routine', monday9 - 13 * HOUR),
      entry('crisis', 'crisis', monday9 + 1),
    ];
    expect(ids(all)).toEqual(['crisis', 'old', 'urgent']);
  });
});

describe('acts of staff', () => {
  const waiting = handOff(null, need('routine'), context());
  const held: Handoff = { ...waiting, state: 'with_person', assignee: 'ana' };

  test.each([
    ['a waiting one can be claimed', waiting, 'claim', ana, 'with_person'],
    ['claiming twice is claiming once', held, 'claim', ana, 'with_person'],
    ['what another has cannot be claimed', held, 'claim', bea, 'taken'],
    ['not even by a supervisor', held, 'claim', chief, 'taken'],
    ['who has it can give it back', held, 'release', ana, 'waiting'],
    ['nobody else can', held, 'release', bea, 'not-yours'],
    ['but a supervisor can', held, 'release', chief, 'waiting'],
    ['giving back what nobody has changes nothing', waiting, 'release', bea, 'waiting'],
    ['who has it can end it', held, 'resolve', ana, 'resolved'],
    ['nobody ends what is not theirs', waiting, 'resolve', ana, 'not-yours'],
    ['a supervisor can end any', waiting, 'resolve', chief, 'resolved'],
    ['an ended one cannot be claimed', { ...held, state: 'resolved' } as Handoff, 'claim', ana, 'resolved'],
    [
      'an ended one cannot be given back',
      { ...held, state: 'resolved' } as Handoff,
      'release',
      ana,
      'resolved',
    ],
    ['ending twice is ending once', { ...held, state: 'resolved' } as Handoff, 'resolve', ana, 'resolved'],
  ] as const)('%s', (_, handoff, what, by, expected) => {
    const result = act(handoff, what, by);
    expect(result.ok ? result.handoff.state : result.outcome.code).toBe(expected);
  });

  test('whatever staff do, in whatever order, it is either with one person, waiting or ended', () => {
    const step = fc.tuple(fc.constantFrom('claim', 'release', 'resolve'), fc.constantFrom(ana, bea, chief));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let handoff = waiting;
        for (const [what, by] of steps) {
          const result = act(handoff, what as 'claim', by);
          if (!result.ok) continue;
          if (handoff.assignee !== null && result.handoff.assignee !== handoff.assignee) {
            expect(result.handoff.assignee).toBeNull();
          }
          handoff = result.handoff;
          expect(handoff.state === 'with_person').toBe(
            handoff.assignee !== null && handoff.state !== 'resolved',
          );
          const escalation = nextEscalation(handoff, practice, 0, monday9);
          expect(escalation === null).toBe(handoff.state !== 'waiting');
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever the practice, the hour and the order of things', () => {
  const nights = [['22:00', '06:00']] as const;
  const practices = fc.record({
    hours: fc.constantFrom({}, practice.hours, { sunday: nights }, { monday: [['00:00', '24:00']] as const }),
    zone: fc.constantFrom('America/Chicago', 'Pacific/Apia', 'Asia/Kolkata', 'America/St_Johns', 'UTC'),
    roster: fc.constantFrom(practice.roster, []),
  });
  const did = fc.constantFrom(
    ...(['claim', 'release', 'take-over', 'transfer', 'snooze', 'wait', 'wake', 'note', 'unread'] as const),
    ...(['says', 'worse', 'danger'] as const),
  );
  const steps = fc.array(
    fc.record({ what: did, by: fc.constantFrom(ana, bea, chief), after: fc.integer({ min: 0, max: 50 }) }),
    { maxLength: 25 },
  );

  test('an open need has a next step that comes, within a day while somebody waits for an answer', () => {
    const begin = fc.integer({ min: chicago('2026-10-25T00:00'), max: chicago('2027-04-10T00:00') });
    let looked = 0;
    fc.assert(
      fc.property(practices, begin, steps, (own, at, all) => {
        const there: Practice = { ...practice, ...own };
        let now = at;
        const where = () => ({ ...context(now), practice: there });
        let handoff = handOff(null, need('routine', { asked: [said('e0')] }), where());
        for (const [index, { what, by, after }] of all.entries()) {
          now += after * 13 * MINUTE;
          const asked = [{ ...said(`e${index + 1}`), at: now }];
          if (what === 'says') handoff = handOff(handoff, need('routine', { asked }), where());
          else if (what === 'worse') handoff = handOff(handoff, need('urgent', { asked }), where());
          else if (what === 'danger') handoff = handOff(handoff, need('emergency', { asked }), where());
          else {
            const until = now + 40 * 24 * HOUR;
            const how = { practice: there, now, ...(what === 'snooze' && { until }), note: 'n' };
            const to = index % 2 === 0 ? { staffId: 'bea', name: 'Bea' } : { team: 'nobody', name: 'None' };
            const result = act(handoff, what, by, { ...how, ...(what === 'transfer' && { to }) });
            if (result.ok) handoff = result.handoff;
          }
          const next = handoff.ringAt ?? handoff.dueAt;
          expect(Number.isFinite(next)).toBe(true);
          expect(handoff.assignee === null && handoff.state === 'with_person').toBe(false);
          if (handoff.state === 'waiting_on_patient') continue;
          looked += 1;
          expect(next).toBeLessThanOrEqual(now + 26 * HOUR);
          if (handoff.state !== 'waiting') continue;
          expect(Number.isFinite(nextEscalation(handoff, there, 0, now)?.at)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
    expect(looked).toBeGreaterThan(80);
  });
});

describe('escalation', () => {
  test('a danger pages at once, then the next on the roster every five minutes, round and round', () => {
    const handoff = handOff(null, need('crisis'), context());
    const pages = [0, 1, 2].map((step) => nextEscalation(handoff, practice, step, monday9));
    expect(pages.map((page) => [page?.to?.name, (page?.at ?? 0) - monday9, page?.round])).toEqual([
      ['Ana', 0, 0],
      ['Bea', 5 * MINUTE, 0],
      ['Ana', 5 * MINUTE, 1],
    ]);
  });
  test('a routine matter pages when its time is up, and not while people sleep', () => {
    const handoff = handOff(null, need('routine'), context());
    expect(nextEscalation(handoff, practice, 0, monday9)?.at).toBe(handoff.dueAt);
    expect(nextEscalation(handoff, practice, 1, chicago('2026-11-23T16:30'))?.at).toBe(
      chicago('2026-11-23T17:00'),
    );
    expect(nextEscalation(handoff, practice, 2, chicago('2026-11-23T21:45'))?.at).toBe(
      chicago('2026-11-24T07:00'),
    );
  });
  test('with nobody on the roster the chain still goes on', () => {
    const handoff = handOff(null, need('urgent'), context());
    expect(nextEscalation(handoff, { ...practice, roster: [] }, 3, monday9)).toEqual({
      step: 3,
      at: monday9 + 15 * MINUTE,
      to: null,
      round: 3,
    });
  });
});
