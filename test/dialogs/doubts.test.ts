import { readDoubt } from '../../dialogs/commands.ts';
import { all, talk } from './talk.ts';

test.each([
  ['is this a scam?', 'scam'],
  ['Is this legit', 'scam'],
  ['¿Esto es una estafa?', 'scam'],
  ['how did you get my number?', 'number'],
  ['who gave you my number? how did you get this number', 'number'],
  ['¿cómo consiguieron mi número?', 'number'],
  ['are you a robot?', 'robot'],
  ['Are you human', 'robot'],
  ['am I talking to a real person?', 'robot'],
  ['¿Es usted un robot?', 'robot'],
  ['who sees this?', 'who-sees'],
  ['who else can read my messages', 'who-sees'],
  ['¿quién puede ver esto?', 'who-sees'],
  ['who is this?', 'who'],
  ['¿quién es?', 'who'],
])('"%s" doubts: %s', (text, doubt) => expect(readDoubt(text)).toBe(doubt));

test.each(['show me my care plan', 'who is on my team', 'I want to talk to a person', 'my number is 3'])(
  '"%s" is no doubt',
  (text) => expect(readDoubt(text)).toBeNull(),
);

test.each(['is this a scam?', 'are you a robot?', 'who sees this?', 'how did you get my number?'])(
  '"%s" is answered at every step of a goal, and the step asks again',
  async (doubt) => {
    const steps = ['I want to set a goal', 'Walk more', 'skip', '10 minutes after lunch', 'skip', '8'];
    for (let said = 1; said <= steps.length; said += 1) {
      const ana = talk();
      const question = (await all(ana, ...steps.slice(0, said))).split('\n').at(-1) ?? '';
      const answer = await ana.text(doubt);
      expect(answer).toContain('(312) 555-0100');
      expect(answer.split('\n').at(-1)).toBe(question);
      expect(ana.records).toHaveLength(0);
    }
  },
);
