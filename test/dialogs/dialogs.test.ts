import { ModelError } from '../../src/errors.ts';
import { DIALOGS_VERSION } from '../../src/turn/bot-framework.ts';
import type { LanguageModel } from '../../src/turn/ports.ts';
import { ana, Conversation, DAY, known, MONDAY } from './harness.ts';

function talk(session: ConstructorParameters<typeof Conversation>[1] = {}): Conversation {
  return new Conversation(ana, { ...session, session: { ...known, ...session?.session } });
}

async function all(conversation: Conversation, ...texts: readonly string[]): Promise<string> {
  let said = '';
  for (const text of texts) said = await conversation.text(text);
  return said;
}

describe('my plan', () => {
  test('is a numbered list that is picked from by number or by words', async () => {
    const first = talk();
    expect(await first.text('show me my care plan')).toContain('2. Walk after meals');
    expect(await first.text('the second one')).toContain('Walk 15 minutes at an easy pace');
    const second = talk();
    expect(await all(second, 'show me my care plan', 'walk')).toContain('2 times a day');
  });

  test('says nothing that is sensitive, in a text or on the page', async () => {
    for (const channel of ['sms', 'web'] as const) {
      const said = await talk({ channel }).text('show me my care plan');
      expect(said).not.toMatch(/alcohol/i);
      expect(said).toContain('Walk after meals');
    }
  });

  test('is explained differently once, in our own words where no model is there', async () => {
    const ours = talk();
    const first = await all(ours, 'show me my care plan', '1');
    const second = await ours.text('Explain it differently');
    expect(second).not.toBe(first);
    expect(second).not.toContain('Explain it differently');
  });

  test("is explained differently in the model's words where they are there, and in ours where it fails", async () => {
    const with_ = (explainDifferently: LanguageModel['explainDifferently']) => {
      const conversation = talk();
      conversation.model = { explainDifferently };
      return all(conversation, 'show me my care plan', '2', '1');
    };
    expect(await with_(async ({ text }) => `In other words. ${text}`)).toContain('In other words.');
    const own = await with_(async () => {
      throw new ModelError('timeout');
    });
    expect(own).toContain('Walk 15 minutes at an easy pace');
    expect(own).toContain('2 times a day');
  });

  test('on the page has buttons and no doubled numbers', async () => {
    const page = talk({ channel: 'web' });
    await page.text('show me my care plan');
    expect(page.choices).toContain('Walk after meals');
  });
});

describe('my team', () => {
  test('a medicine is said as the record has it, with who to ask', async () => {
    const said = await talk().text('what does my plan say about metformin');
    expect(said).toContain('Take 1 tablet by mouth twice a day with meals');
  });

  test('the bare name of a medicine asks for what is written of it', async () => {
    expect(await talk().text('metformin')).toContain('Take 1 tablet by mouth twice a day with meals');
  });

  test('who is on it, then who to ask about a need', async () => {
    const team = talk();
    expect(await team.text('who is on my care team?')).toContain('Maria Lopez');
    expect(await team.text('a ride')).toContain('Sam Chen');
  });
});

describe('a goal', () => {
  const begin = ['I want to set a goal', 'Walk more, with my dog!', '10 minutes after lunch on Mondays'];

  test('is kept word for word, with its step, and asked about when its day comes', async () => {
    const goal = talk();
    expect(await all(goal, ...begin, '8', 'in a week')).toContain('"Walk more, with my dog!"');
    expect(goal.chart?.goals[0]).toMatchObject({
      text: 'Walk more, with my dog!',
      step: '10 minutes after lunch on Mondays',
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

  test('below 7 the step is made smaller, and after two rounds it may be left', async () => {
    const goal = talk();
    expect(await all(goal, ...begin, '5')).toContain('smaller step');
    expect(await all(goal, '5 minutes', '6')).toContain('smaller step');
    expect(await all(goal, '2 minutes', '6')).toContain('3. Leave it for now');
    await goal.text('3');
    expect(goal.chart?.goals).toHaveLength(0);
    expect(goal.session.dialog).toBeNull();
  });

  test('that may do harm goes to a nurse and is not written down', async () => {
    for (const texts of [
      ['I want to set a goal', 'stop taking my metformin'],
      ['I want to set a goal', 'lose weight', 'eat nothing but water on weekdays, fasting'],
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
    await all(goal, ...begin, '8', 'in a week');
    goal.session = { ...goal.session, nudgedAt: [MONDAY + 7 * DAY - 3_600_000] };
    expect(await goal.wait(7 * DAY)).toBe('');
    expect([...goal.timers.values()][0]?.at).toBe(MONDAY + 8 * DAY);
    const night = talk();
    await all(night, ...begin, '8', 'in a week');
    expect(await night.wait(7 * DAY + 12 * 3_600_000)).toBe('');
    expect([...night.timers.values()][0]?.at).toBe(Date.parse('2026-12-01T14:00:00Z'));
    const silent = talk();
    await all(silent, ...begin, '8', 'in a month');
    silent.session = {
      ...silent.session,
      heardAt: MONDAY - 5 * DAY,
      person: { ...known.person, verifiedAt: MONDAY - 9 * DAY },
    };
    expect(await silent.wait(30 * DAY)).toBe('');
    expect(silent.timers.size).toBe(0);
  });
});

describe('questions for a visit', () => {
  test('go to the team in three texts, ranked, with the visit', async () => {
    const questions = talk();
    expect(await questions.text('I want to prepare questions for my visit')).toContain('December 1');
    expect(await questions.text('Can I swim? Can I eat fish? What about vitamin D?')).toContain(
      '3. What about vitamin D?',
    );
    const sent = await questions.text('2');
    expect(sent).toContain('1. Can I eat fish?');
    expect(questions.chart?.questions.map(({ text }) => text)).toEqual([
      'Can I eat fish?',
      'Can I swim?',
      'What about vitamin D?',
    ]);
    expect(questions.handoff).toMatchObject({ risk: 'routine', reason: 'questions_for_visit' });
    expect(questions.handoff?.brief.questions).toHaveLength(3);
  });

  test('come one by one, and of too many the first three are picked', async () => {
    const one = talk();
    await all(one, 'I want to prepare questions for my visit', 'Can I swim?', 'done', 'yes');
    expect(one.chart?.questions).toHaveLength(1);
    const many = talk();
    const list = await all(
      many,
      'I want to prepare questions for my visit',
      '1) Swim? 2) Fish? 3) Sun? 4) Wine? 5) Work?',
    );
    expect(list).toContain('5. Work?');
    await all(many, '5 1 2', 'yes');
    expect(many.chart?.questions.map(({ text }) => text)).toEqual(['Work?', 'Swim?', 'Fish?']);
  });

  test('a question to ask the doctor is kept, not answered', async () => {
    const questions = talk();
    await all(
      questions,
      'I want to prepare questions for my visit',
      'Should I stop my metformin?',
      'done',
      'yes',
    );
    expect(questions.chart?.questions[0]?.text).toBe('Should I stop my metformin?');
    expect(questions.handoff?.reason).toBe('questions_for_visit');
  });
});

describe('who is this', () => {
  const unverified = {
    person: { patientId: 'ana', relationship: null, verifiedAt: null },
    consent: 'none',
  } as const;

  test('consent, then the birth date, then what they came for', async () => {
    const ana_ = talk({ session: unverified });
    const first = await ana_.text('show me my care plan');
    for (const part of [/automated/, /not a clinician/, /911/, /PERSON/, /STOP/, /not encrypted/])
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
    expect(await visitor.text('yes')).toContain('I have asked for a person');
  });

  test('a neighbor who was enrolled may ask for a person and sees nothing', async () => {
    const neighbor = talk({ session: { person: { ...known.person, relationship: 'neighbor' } } });
    expect(await neighbor.text('show me my care plan')).not.toContain('Walk after meals');
    expect(await neighbor.text('person')).toContain('I have asked for a person');
  });
});

describe('what never waits', () => {
  test('advice on doses is a nurse’s, the same day, and never answered', async () => {
    const advice = talk();
    const said = await advice.text('should I stop taking my metformin?');
    expect(advice.handoff).toMatchObject({ risk: 'urgent', reason: 'clinical_advice' });
    expect(said).not.toMatch(/tablet|twice a day/);
  });

  test('two texts that are not understood offer a person, and a yes gets one', async () => {
    const lost = talk();
    await lost.text('blorf wibble');
    expect(await lost.text('zzz qqq')).toContain('Shall I ask a person');
    expect(await lost.text('yes')).toContain('I have asked for a person');
    expect(lost.handoff?.brief.note).toBe('zzz qqq');
  });

  test('a third in a row gets one unasked', async () => {
    const lost = talk();
    await all(lost, 'blorf wibble', 'zzz qqq', 'xkcd plugh');
    expect(lost.handoff?.reason).toBe('not_understood');
  });

  test('a no to the offer comes back to the question', async () => {
    const goal = talk();
    await all(goal, 'I want to set a goal', 'swim', 'on mondays', 'purple', 'banana');
    expect(await goal.text('no')).toContain('from 0 (not at all) to 10');
  });
});

describe('a stack that was stored', () => {
  test('by other dialogs is let go and the text answered', async () => {
    for (const dialog of [
      { version: DIALOGS_VERSION + 1, state: { dialogStack: [{ id: 'goal', state: {} }] } },
      { version: DIALOGS_VERSION, state: { dialogStack: [{ id: 'gone', state: {} }] } },
      { version: DIALOGS_VERSION, state: 'nonsense' },
      {
        version: DIALOGS_VERSION,
        state: {
          dialogStack: [{ id: 'goal', state: { dialogs: { dialogStack: [{ id: 'gone', state: {} }] } } }],
        },
      },
    ]) {
      const said = await talk({ session: { dialog } }).text('show me my care plan');
      expect(said).toContain('Walk after meals');
    }
  });

  test('days ago still takes a strict answer, and puts the rest away', async () => {
    const strict = talk();
    await all(strict, 'I want to set a goal', 'swim', 'on mondays');
    await strict.wait(5 * DAY);
    expect(await strict.text('9')).toMatch(/when/i);
    const other = talk();
    await other.text('I want to set a goal');
    await other.wait(5 * DAY);
    expect(await other.text('thanks')).toContain('put our last question away');
    expect(other.session.dialog).toBeNull();
  });
});
