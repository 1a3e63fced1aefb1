import { Conversation, DAY, known, MONDAY } from './harness.ts';
import { all, talk } from './talk.ts';

describe('who is this', () => {
  const unverified = {
    person: { patientId: 'ana', relationship: null, verifiedAt: null },
    consent: 'none',
  } as const;

  test('consent, then the birth date, then what they came for', async () => {
    const ana_ = talk({ session: unverified });
    const first = await ana_.text('show me my care plan');
    for (const part of [
      /automated/,
      /not a person, nurse or doctor/,
      /911/,
      /PERSON/,
      /STOP/,
      /not encrypted/,
    ])
      expect(first).toMatch(part);
    await ana_.text('yes');
    expect(ana_.session.consent).not.toBe('given');
    const plan = await ana_.text('4/9/1951');
    expect(plan).toContain('Walk after meals');
    expect(ana_.session).toMatchObject({ consent: 'given', person: { verifiedAt: MONDAY } });
    expect(ana_.records.map(({ type }) => type)).toEqual(['Consent']);
  });

  test('a patient and a stranger are told apart by nothing until the birth date is right', async () => {
    const texts = [
      'hello',
      'show me my care plan',
      'who is on my team',
      'yes',
      'April 1 1950',
      'April 2 1950',
      'April 3 1950',
      'my plan please',
      'hello?',
    ];
    const patient = talk({ session: unverified });
    const stranger = new Conversation(null);
    for (const text of texts) {
      const said = await patient.text(text);
      expect(said).toBe(await stranger.text(text));
      expect(said).not.toMatch(/Ana|Walk after|Maria|metformin/i);
    }
    expect(patient.handoff?.reason).toBe('verification');
    expect(patient.session.person?.verifiedAt).toBeNull();
  });

  test('the right date after three wrong ones opens nothing', async () => {
    const locked = talk({ session: unverified });
    await all(locked, 'show me my care plan', 'yes', '1/1/1950', '1/2/1950', '1/3/1950');
    expect(locked.handoff).toMatchObject({ reason: 'verification' });
    expect(locked.handoff?.brief.asked).toEqual([]);
    await all(locked, 'show me my care plan', 'yes', '4/9/1951');
    expect(locked.session.person?.verifiedAt).toBeNull();
  });

  test.each(['is this a scam?', 'Who sees this?', 'how did you get my number?', 'who are you?'])(
    '%s is answered without losing the question',
    async (doubt) => {
      const ana_ = talk({ session: unverified });
      await ana_.text('hello');
      const said = await ana_.text(doubt);
      expect(said).toContain('(312) 555-0100');
      expect(said).toContain('Reply YES or NO');
    },
  );

  test('a no is taken kindly, kept, and a person is still there', async () => {
    const refused = talk({ session: unverified });
    expect(await all(refused, 'hello', 'no thanks')).toContain('That is fine');
    expect(refused.session.consent).toBe('refused');
    expect(await refused.text('person')).toContain('I have asked for a person');
  });

  test('in Spanish a date that can be read both ways is asked back', async () => {
    const ana_ = talk({ session: { ...unverified, locale: 'es', localeChosen: true } });
    expect(await all(ana_, 'mi plan de cuidado', 'sí', '09/04/1951')).toContain('1.');
    expect(ana_.session.person?.verifiedAt).toBeNull();
    await ana_.text('9 de abril');
    expect(ana_.session.person?.verifiedAt).toBe(MONDAY);
  });

  test('people enrolled with their consent get content at once', async () => {
    const said = await talk().text('show me my care plan');
    expect(said).toContain('Walk after meals');
    expect(said).not.toContain('automated');
  });

  test('after thirty days of silence it is made sure again, and the consent stands', async () => {
    const ana_ = talk();
    await ana_.text('show me my care plan');
    await ana_.wait(31 * DAY);
    expect(await ana_.text('show me my care plan')).toContain('date of birth');
    expect(await ana_.text('April 9, 1951')).toContain('Walk after meals');
    expect(ana_.records).toHaveLength(0);
  });

  test('a visitor of the page gets general help and a person, nothing personal', async () => {
    const visitor = new Conversation(null, { channel: 'web' });
    const greeting = await visitor.join();
    expect(greeting).toContain('automated');
    expect(visitor.choices).toContain('Talk to a person');
    expect(await visitor.text('What is a medical home')).toContain('care team');
    expect(await visitor.text('show me my care plan')).toContain('in general');
    expect(visitor.choices).toContain('Talk to a person');
    expect(await visitor.text('2')).toContain('I have asked for a person');
  });

  test('a neighbor who was enrolled may ask for a person and sees nothing', async () => {
    const neighbor = talk({ session: { person: { ...known.person, relationship: 'neighbor' } } });
    expect(await neighbor.text('show me my care plan')).not.toContain('Walk after meals');
    expect(await neighbor.text('person')).toContain('I have asked for a person');
  });
});
