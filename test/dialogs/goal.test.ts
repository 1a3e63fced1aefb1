import { DAY, known, MONDAY } from './harness.ts';
import { all, talk } from './talk.ts';

describe('a goal', () => {
  const begin = [
    'I want to set a goal',
    'Walk more, with my dog!',
    'skip',
    '10 minutes after lunch on Mondays at home',
  ];

  test('is kept word for word, with its step, and asked about when its day comes', async () => {
    const goal = talk();
    expect(await all(goal, ...begin, '8', 'in a week')).toContain('"Walk more, with my dog!"');
    expect(goal.chart?.goals[0]).toMatchObject({
      text: 'Walk more, with my dog!',
      step: '10 minutes after lunch on Mondays at home',
      confidence: 8,
    });
    expect(goal.records.map(({ type }) => type)).toContain('Goal');
    expect([...goal.timers.values()][0]).toMatchObject({ kind: 'check-in', at: MONDAY + 7 * DAY });
    const asked = await goal.wait(7 * DAY);
    expect(asked).toContain('Elm Street Clinic');
    expect(asked).toContain('10 minutes after lunch on Mondays');
    expect(goal.expiresAt).toBe(Date.parse('2026-12-01T02:00:00Z'));
    await goal.text('some of it');
    expect(goal.chart?.goals[0]?.notes.length).toBeGreaterThan(0);
    expect(await goal.text('keep the same step')).toMatch(/when/i);
    await goal.text('next week');
    expect(goal.timers.size).toBe(1);
  });

  test('a number from 0 to 10 is asked again until it is one', async () => {
    const goal = talk();
    await all(goal, ...begin);
    for (const text of ['maybe 5 or 6', '11']) expect(await goal.text(text)).toMatch(/0 to 10|person/);
    expect(goal.chart?.goals).toHaveLength(0);
  });

  test('below 7 it is asked what would help, and after two rounds it may be left', async () => {
    const goal = talk();
    expect(await all(goal, ...begin, '5')).toContain('make that number higher');
    expect(await all(goal, 'if my son came along')).toContain('10 minutes after lunch on Mondays at home');
    expect(await all(goal, '5 minutes', '6')).toContain('make that number higher');
    expect(await all(goal, 'not sure', 'keep', '6')).toContain('3. Leave it for now');
    await goal.text('3');
    expect(goal.chart?.goals).toHaveLength(0);
    expect(goal.session.dialog).toBeNull();
  });

  test('that may do harm goes to a nurse and is not written down', async () => {
    for (const texts of [
      ['I want to set a goal', 'stop taking my metformin'],
      ['I want to set a goal', 'lose weight', 'my knees', 'eat nothing but water on weekdays, fasting'],
    ]) {
      const goal = talk();
      const said = await all(goal, ...texts);
      expect(said).toContain('nurse');
      expect(goal.handoff).toMatchObject({ risk: 'urgent', reason: 'risky_goal' });
      expect(goal.chart?.goals).toHaveLength(0);
    }
  });

  test('nobody is asked twice a day, nor at night, nor after more than thirty days of silence', async () => {
    const goal = talk();
    await all(goal, ...begin, '8', 'in a week', 'no');
    goal.session = { ...goal.session, nudgedAt: [MONDAY + 7 * DAY - 3_600_000] };
    expect(await goal.wait(7 * DAY)).toBe('');
    expect([...goal.timers.values()][0]?.at).toBe(MONDAY + 8 * DAY);
    const night = talk();
    await all(night, ...begin, '8', 'in a week', 'no');
    expect(await night.wait(7 * DAY + 12 * 3_600_000)).toBe('');
    expect([...night.timers.values()][0]?.at).toBe(Date.parse('2026-12-01T14:00:00Z'));
    const silent = talk();
    await all(silent, ...begin, '8', 'in a month', 'no');
    silent.session = {
      ...silent.session,
      heardAt: MONDAY - 5 * DAY,
      person: { ...known.person, verifiedAt: MONDAY - 9 * DAY },
    };
    expect(await silent.wait(30 * DAY)).toBe('');
    expect(silent.timers.size).toBe(0);
  });

  test('is set in at most six texts by somebody who has set one before', async () => {
    const goal = talk();
    await all(goal, ...begin, '8', 'in a week', 'no');
    const texts = [
      'I want to set a goal',
      'sleep better',
      'I am tired at work',
      '8 hours in bed at home every night from Monday',
      '9',
      'every week',
    ];
    expect(texts.length).toBeLessThanOrEqual(6);
    expect(await all(goal, ...texts)).toContain('Your goal is saved');
    expect(goal.chart?.goals.at(-1)).toMatchObject({
      text: 'sleep better',
      why: 'I am tired at work',
      everyDays: 7,
      startedOn: '2026-11-30',
    });
    const short = talk();
    const whole = 'I want to walk 20 minutes after dinner at home every day from Monday';
    expect(await all(short, whole, 'skip', 'ocho', 'every week')).toContain('Your goal is saved');
  });

  test('asks of a step only what was not said yet, in one text', async () => {
    const goal = talk();
    const asked = await all(goal, 'I want to set a goal', 'walk more', 'skip', 'after dinner every day');
    for (const part of ['how much', 'where', 'from which day']) expect(asked).toContain(part);
    for (const part of ['what time', 'how often']) expect(asked).not.toContain(part);
    expect(await all(goal, '20 minutes in the park')).toContain('0 (not at all)');
  });
});
