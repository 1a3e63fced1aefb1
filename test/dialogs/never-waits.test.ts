import { all, talk } from './talk.ts';

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
    await all(goal, 'I want to set a goal', 'swim', 'skip', 'on mondays', 'skip', 'purple', 'banana');
    expect(await goal.text('no')).toContain('from 0 (not at all) to 10');
  });
});
