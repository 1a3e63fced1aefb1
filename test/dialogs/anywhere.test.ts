import fc from 'fast-check';
import { ana, Conversation, known } from './harness.ts';

const lessSure = ['3', 'not sure', 'keep'];
const saved = ['I want to set a goal', 'swim', 'skip', 'on mondays', 'skip', '9', 'every week'];

/** How to get to every question of every conversation. */
const ways: Readonly<Record<string, readonly string[]>> = {
  'menu pick': ['menu'],
  'plan list': ['show me my care plan'],
  'plan next': ['show me my care plan', '2'],
  'team about': ['who is on my care team?'],
  'goal words': ['I want to set a goal'],
  'goal ideas': ['I want to set a goal', 'not sure'],
  'goal why': ['I want to set a goal', 'swim'],
  'goal step': ['I want to set a goal', 'swim', 'skip'],
  'goal missing': ['I want to set a goal', 'swim', 'skip', 'on mondays'],
  'goal confidence': ['I want to set a goal', 'swim', 'skip', 'on mondays', 'skip'],
  'goal easier': ['I want to set a goal', 'swim', 'skip', 'on mondays', 'skip', '3'],
  'goal change': ['I want to set a goal', 'swim', 'skip', 'on mondays', 'skip', '3', 'if my son came'],
  'goal low': [
    ...['I want to set a goal', 'swim', 'skip', 'on mondays', 'skip'],
    ...lessSure,
    ...lessSure,
    '3',
  ],
  'goal when': ['I want to set a goal', 'swim', 'skip', 'on mondays', 'skip', '9'],
  'goal more': [...saved],
  'goal team': [...saved, '1'],
  'goal by': [...saved, '1', 'send me a cuff'],
  'goal level': [...saved, '2'],
  'questions ask': ['I want to prepare questions for my visit'],
  'questions more': ['I want to prepare questions for my visit', 'Can I swim?'],
  'questions three': ['I want to prepare questions for my visit', '1) Swim? 2) Fish? 3) Sun? 4) Wine?'],
  'questions confirm': ['I want to prepare questions for my visit', 'Can I swim? Can I eat fish?'],
};

const unknown: Readonly<Record<string, readonly string[]>> = {
  'welcome consent': ['show me my care plan'],
  'welcome birth': ['show me my care plan', 'yes'],
};

async function at(name: string): Promise<{ readonly talk: Conversation; readonly question: string }> {
  const person = { patientId: 'ana', relationship: null, verifiedAt: null };
  const talk = new Conversation(ana, { session: name in unknown ? { person } : known });
  let question = '';
  for (const text of ways[name] ?? unknown[name] ?? []) question = await talk.text(text);
  expect(talk.session.dialog).not.toBeNull();
  const lines = question.split('\n').filter((line) => !/^\d\. /.test(line));
  return { talk, question: lines.at(-1) ?? '' };
}

describe.each([...Object.keys(ways), ...Object.keys(unknown)])('at %s', (name) => {
  test('person gets one, and nothing that is written then is taken for an answer', async () => {
    const { talk } = await at(name);
    expect(await talk.text('person')).toContain('I have asked for a person');
    expect(talk.handoff).toMatchObject({ reason: 'asked_for_person' });
    expect(talk.session.dialog).toBeNull();
  });

  test('menu shows the menu', async () => {
    const { talk } = await at(name);
    expect(await talk.text('Menu')).toContain('What can I help with?');
  });

  test('never mind lets it go', async () => {
    const { talk } = await at(name);
    expect(await talk.text('olvídelo')).toContain('we leave that');
    expect(talk.session.dialog).toBeNull();
  });

  test('back goes back or out, and never into silence', async () => {
    const { talk } = await at(name);
    for (let times = 0; times < 9; times += 1) expect(await talk.text('back')).not.toBe('');
  });

  test('español asks the same in Spanish at once, and english again in English', async () => {
    const { talk, question } = await at(name);
    const spanish = await talk.text('español');
    expect(spanish).toContain('De ahora en adelante');
    expect(spanish.split('\n').length).toBeGreaterThan(1);
    expect(spanish).not.toContain(question);
    expect(await talk.text('English')).toContain(question);
  });
});

/** What is long comes again in short. */
const shorter: Readonly<Record<string, string>> = {
  'plan list': 'Back to the plan: reply with a number, or DONE.',
  'welcome consent': 'So, may I text you about your care? Reply YES or NO.',
};

describe.each([
  'plan list',
  'plan next',
  'team about',
  'goal words',
  'goal why',
  'goal step',
  'goal missing',
  'goal confidence',
  'goal low',
  'goal when',
  'questions confirm',
  'welcome consent',
  'welcome birth',
])('at %s', (name) => {
  test('a question about something else is answered and the question comes again', async () => {
    const { talk, question } = await at(name);
    const said = await talk.text('What is a medical home?');
    expect(said).toContain('A medical home is');
    expect(said).toContain(shorter[name] ?? question);
  });
});

test('whatever is texted in whatever order, something is said, and nothing sensitive', async () => {
  const texts = fc.constantFrom(
    ...Object.values(ways).flat(),
    ...[
      'yes',
      'no',
      'not sure',
      '1',
      '2',
      '3',
      '7',
      '10',
      'back',
      'menu',
      'never mind',
      'español',
      'english',
      'person',
    ],
    ...[
      'What is a medical home?',
      'who can help with a ride?',
      'should I stop my metformin?',
      'next week',
      'monday',
    ],
    ...[
      'blorf',
      '🙂',
      'más',
      'done',
      'thanks',
      'Explain it differently',
      'my goals',
      'when is my next appointment?',
    ],
    ...['show me my goals', 'what questions did I save?', 'food pantry near me', 'x'.repeat(2000)],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 3, maxLength: 14 }), fc.boolean(), async (said, page) => {
      const talk = new Conversation(ana, { session: known, channel: page ? 'web' : 'sms' });
      for (const text of said) {
        const answer = await talk.text(text);
        expect(answer).not.toBe('');
        expect(answer).not.toMatch(/alcohol|undefined|null|\{\{|\[object/i);
      }
    }),
    { numRuns: 40 },
  );
});
