import { all, talk } from './talk.ts';

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
    expect(many.chart?.questions.map(({ text }) => text)).toEqual([
      'Work?',
      'Swim?',
      'Fish?',
      'Sun?',
      'Wine?',
    ]);
    // What did not make the first three is kept for when there is time.
    expect(many.chart?.questions.map(({ must }) => must ?? true)).toEqual([true, true, true, false, false]);
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
