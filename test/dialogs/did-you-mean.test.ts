import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedAt } from '../../dialogs/expected.ts';
import { createUnderstanding } from '../../src/language/understanding.ts';
import type { Turn } from '../../src/turn/turn.ts';
import { all, talk } from './talk.ts';

const locales = join(__dirname, '../../locales');
const { understand } = createUnderstanding();

describe('what could be two things', () => {
  test.each([
    ['2', 'Did you', /How did it go|how did it go|no goal|have not set a goal/i],
    ['the first one', 'Did you', /why does it matter to you/],
    ['set a goal', 'Did you', /why does it matter to you/],
  ])('is asked back, and %j picks of it', async (answer, asks, then) => {
    const conversation = talk();
    expect(await conversation.text('gym again for me')).toContain(asks);
    expect(await conversation.text(answer)).toMatch(then);
  });

  test('keeps what was named when it is picked', async () => {
    const conversation = talk();
    expect(await conversation.text('gym again for me')).toMatch(/1\. Set a goal/);
    expect(await conversation.text('1')).toContain('"gym again for me"');
  });

  test.each([
    'neither',
    'no',
    'none of those',
    '3',
    'something else',
    'ninguna de las dos',
    '都不是',
    'другое',
  ])('%j leads on, and the next that is not understood offers a person', async (answer) => {
    const conversation = talk();
    await conversation.text('gym again for me');
    expect(await conversation.text(answer)).toMatch(/in other words|otras palabras|换|словами/i);
    expect(await conversation.text('gym again for me')).toMatch(/person|persona|人|человек/i);
  });

  test('said again in other words is understood as if nothing had been asked', async () => {
    const conversation = talk();
    await conversation.text('gym again for me');
    expect(await conversation.text('when is my next appointment')).toMatch(/next visit|no visit/i);
    expect(conversation.session.misses).toBe(0);
  });

  test('at the third text in a row a person is asked for', async () => {
    const conversation = talk();
    await all(conversation, 'gym again for me', 'blorf wibble', 'zzz qqq');
    expect(conversation.handoffs.at(-1)?.reason).toBe('not_understood');
  });

  test('has buttons on the page', async () => {
    const page = talk({ channel: 'web' });
    await page.text('gym again for me');
    expect(page.choices).toEqual(['Set a goal', 'Say how my goal is going', 'Something else']);
  });

  test('has a name in every language for every wish that can be asked back', () => {
    const languages = readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(languages).toHaveLength(12);
    for (const { name: language } of languages) {
      const { name } = JSON.parse(readFileSync(join(locales, language, 'wish.json'), 'utf8')) as {
        name: Record<string, string>;
      };
      const names = Object.values(name);
      expect(names).toHaveLength(28);
      expect(new Set(names).size).toBe(names.length);
      // Three of them and the question make two segments at most, also where letters are costly: 134 of UCS-2.
      for (const one of names) expect(one.length).toBeLessThanOrEqual(48);
    }
  });
});

describe('what is being talked about tips what could be either', () => {
  /** A conversation that stands where these texts lead to, and what is expected there. */
  async function expectedAfter(...texts: readonly string[]) {
    const conversation = talk();
    await all(conversation, ...texts);
    return {
      conversation,
      expected: expectedAt({ session: conversation.session, now: conversation.now } as Turn),
    };
  }

  test('"What about that one" is asked back out of the blue, and explained again after an explanation', async () => {
    expect(await talk().text('what about that one')).toContain('Did you mean');
    const { conversation } = await expectedAfter('show me my care plan', '2');
    const said = await conversation.text('what about that one');
    expect(said).toMatch(/What next/);
    expect(said).not.toContain('Did you mean');
  });

  test('"my running" is a goal where one is set, and progress where it is asked for', async () => {
    const setting = await expectedAfter('I want to set a goal');
    const checking = await expectedAfter(
      'set a goal',
      'walk more',
      'skip',
      '10 minutes in the park on sunday after lunch from monday',
      'skip',
      '8',
      'in a week',
      'no',
      'how did i do',
    );
    const [goal, progress] = [setting, checking].map(
      ({ expected }) => understand('my running', { locale: 'en', expected }).intent,
    );
    expect(Object.keys(setting.expected)).not.toEqual([]);
    expect(goal?.name).toBe('set_goal');
    expect(progress?.name).toBe('report_progress');
  });

  test('one of those that were offered is likelier when it is said again', async () => {
    const { expected } = await expectedAfter('gym again for me');
    expect(expected).toEqual({ set_goal: 2, report_progress: 2 });
  });

  test('what only a nurse may answer, and a call for a person, stay what they are', () => {
    const everything = { explain_differently: 50, set_goal: 50, report_progress: 50, prepare_questions: 50 };
    for (const [text, intent] of [
      ['my ankle is swollen should i ice it', 'clinical_advice_request'],
      ['get me a human', 'talk_to_person'],
      ['leave me alone', 'stop'],
    ] as const) {
      expect(understand(text, { locale: 'en', expected: everything }).intent.name).toBe(intent);
    }
  });
});
