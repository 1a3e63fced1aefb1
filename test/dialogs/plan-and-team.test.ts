import { ModelError } from '../../src/errors.ts';
import type { LanguageModel } from '../../src/turn/language-model.ts';
import { all, talk } from './talk.ts';

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

  test('is explained differently each time, in our own words where no model is there, until a person does', async () => {
    const ours = talk();
    const said = [await all(ours, 'show me my care plan', '2')];
    for (let times = 0; times < 6 && said.at(-1)?.includes('Explain it differently'); times += 1)
      said.push(await ours.text('Explain it differently'));
    const ways = said.map((text) => text.split('What next?')[0]);
    expect(new Set(ways).size).toBe(ways.length);
    expect(ways.length).toBeGreaterThanOrEqual(3);
    for (const way of ways) expect(way).toMatch(/15 minutes[\s\S]*2 times a day/);
    expect(await ours.text('Explain it differently')).toContain('I have no other words for it');
  });

  test("is explained differently in the model's words where they are there, and in ours where it fails", async () => {
    const with_ = (explain: (text: string) => Promise<string>) => {
      const conversation = talk();
      conversation.model = {
        explain: async ({ text }: { text: string }) => ({
          value: await explain(text),
          by: 'explain-differently@1#0',
        }),
      } as unknown as LanguageModel;
      return all(conversation, 'show me my care plan', '2', '1');
    };
    expect(await with_(async (text) => `In other words. ${text}`)).toContain('In other words.');
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
