import { DAY, known, MONDAY } from './harness.ts';
import { all, talk } from './talk.ts';

const OPEN = 'Which one shall I explain?';

describe('what is open when rights end', () => {
  test('a number said to a plan of a month ago opens nothing before it is made sure who holds the phone', async () => {
    const ana = talk();
    expect(await ana.text('show me my care plan')).toContain(OPEN);
    ana.now += 31 * DAY;
    const said = await ana.text('2');
    expect(said).not.toMatch(/walk/i);
    expect(await ana.text('show me my care plan')).toContain('date of birth');
    expect(await ana.text('April 9, 1951')).toContain(OPEN);
  });

  test('a mother loses an open plan on the eighteenth birthday, between two texts', async () => {
    const before = Date.parse('2026-11-24T05:59:00Z');
    const mother = talk({
      session: {
        ...known,
        person: { patientId: 'ana', relationship: 'mother', verifiedAt: MONDAY, since: MONDAY },
      },
    });
    const { chart } = mother;
    if (chart === null) throw new Error('there is no chart');
    mother.chart = { ...chart, patient: { ...chart.patient, birthDate: '2008-11-24' } };
    mother.now = before;
    expect(await mother.text('show me her care plan')).toContain(OPEN);
    mother.now = before + 2 * 60_000;
    const said = await mother.text('2');
    expect(said).not.toMatch(/walk/i);
    expect(said).toContain('I may not show that here');
    expect(await all(mother, 'when is her next appointment?', 'who is on her team?', 'link')).not.toMatch(
      /check-up|Maria|#k=/i,
    );
  });
});

describe('a number that may have changed hands', () => {
  test('a text that could not be delivered for the number’s sake: it is made sure again who answers', async () => {
    const ana = talk();
    await ana.text('show me my care plan');
    ana.actOf = () => 'bad-number';
    await ana.handle({
      kind: 'undelivered',
      id: 'u1',
      at: ana.now,
      entryId: 'e1',
      lane: 'ordinary',
      code: '30005',
    });
    expect(ana.accessChanges).toBe(1);
    expect(ana.handoff?.reason).toBe('undelivered');
    expect(await ana.text('1')).not.toMatch(/diet|diabet/i);
    expect(await ana.text('show me my care plan')).toContain('date of birth');
  });

  test('what was on its way when somebody said "wrong number" dies, and no check-in follows', async () => {
    const ana = talk();
    await all(
      ana,
      'I want to set a goal',
      'Walk more, with my dog!',
      '10 minutes after lunch on Mondays',
      '8',
      'in a week',
    );
    const before = ana.accessChanges;
    await ana.text('wrong number');
    expect(ana.accessChanges).toBe(before + 1);
    expect(await ana.wait(8 * DAY)).toBe('');
  });

  test('while a nurse speaks she is told, and the bot stays silent', async () => {
    const ana = talk();
    await ana.text('person');
    const by = { id: 'rosa', name: 'Rosa', role: 'nurse' } as const;
    const handoffId = ana.handoff?.id ?? '';
    await ana.handle({ kind: 'handoff-act', id: 'a1', at: ana.now, act: 'claim', handoffId, by });
    expect(await ana.text('You have the wrong number')).toBe('');
    expect(ana.handoff?.brief.note).toContain('wrong number');
    expect(ana.session.person?.verifiedAt).toBeNull();
  });
});

describe('what they agreed to', () => {
  test('words that have changed since are agreed to anew before anything personal is said', async () => {
    const ana = talk({ session: { ...known, consentWording: '2025-01-1' } });
    const asked = await ana.text('show me my care plan');
    expect(asked).toContain('May I text you about your care?');
    expect(asked).not.toMatch(/walk/i);
    expect(await ana.text('yes')).toContain('Walk after meals');
    expect(ana.records.map(({ type }) => type)).toEqual(['Consent']);
    expect(await ana.text('show me my care plan')).toContain('Walk after meals');
  });

  test('a check-in that comes due is not sent under old words', async () => {
    const ana = talk();
    await all(
      ana,
      'I want to set a goal',
      'Walk more, with my dog!',
      '10 minutes after lunch on Mondays',
      '8',
      'in a week',
    );
    ana.session = { ...ana.session, consentWording: '2025-01-1' };
    expect(await ana.wait(8 * DAY)).toBe('');
  });

  test.each([
    ['stop the reminders', ['reminders']],
    ['STOP', undefined],
    ['stop reminders', undefined],
  ])('"%s" ends what it names, and a word for all is left to the opt-out', async (text, withdrawn) => {
    const ana = talk();
    await ana.text(text);
    expect(ana.session.withdrawn).toEqual(withdrawn);
  });
});
