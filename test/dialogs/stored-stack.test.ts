import { DIALOGS_VERSION } from '../../src/turn/bot-framework.ts';
import { DAY } from './harness.ts';
import { all, talk } from './talk.ts';

describe('a stack that was stored', () => {
  test('by other dialogs is let go and the text answered', async () => {
    for (const dialog of [
      { version: DIALOGS_VERSION + 1, state: { dialogStack: [{ id: 'goal', state: {} }] } },
      { version: DIALOGS_VERSION, state: { dialogStack: [{ id: 'gone', state: {} }] } },
      { version: DIALOGS_VERSION, state: 'nonsense' },
      { version: DIALOGS_VERSION, state: { dialogStack: [{ id: 'goal', state: { question: 'nonsense' } }] } },
    ]) {
      const said = await talk({ session: { dialog } }).text('show me my care plan');
      expect(said).toContain('Walk after meals');
    }
  });

  test('days ago still takes a strict answer, and puts the rest away', async () => {
    const strict = talk();
    await all(strict, 'I want to set a goal', 'swim', 'skip', 'on mondays', 'skip');
    await strict.wait(5 * DAY);
    expect(await strict.text('9')).toMatch(/when/i);
    const other = talk();
    await other.text('I want to set a goal');
    await other.wait(5 * DAY);
    expect(await other.text('thanks')).toContain('put our last question away');
    expect(other.session.dialog).toBeNull();
  });
});
