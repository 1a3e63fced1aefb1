import { readTopicWish } from '../../src/people/topics.ts';

test.each([
  ['stop the reminders but keep the questions', ['reminders'], ['questions']],
  ['Please stop the reminders, but keep sending me the questions', ['reminders'], ['questions']],
  ['no more check-ins please', ['reminders'], []],
  ["don't send me surveys", ['surveys'], []],
  ['turn off the reminders', ['reminders'], []],
  ['REMINDERS OFF', ['reminders'], []],
  ['reminders on', [], ['reminders']],
  ['start the reminders again', [], ['reminders']],
  ['stop talking about my health here', ['care'], []],
  ["Don't write about my care any more", ['care'], []],
  ['I take back my yes', ['care'], []],
  ['pare los recordatorios pero siga con las preguntas', ['reminders'], ['questions']],
  ['ya no mande recordatorios', ['reminders'], []],
  ['no más encuestas', ['surveys'], []],
  ['active los recordatorios', [], ['reminders']],
  ['ya no hable de mi salud', ['care'], []],
  ['retiro mi permiso', ['care'], []],
])('%s', (text, stop, start) => expect(readTopicWish(text)).toEqual({ stop, start }));

test.each([
  'stop',
  'I want to set a goal',
  'I have questions for my visit',
  'I want questions for my visit',
  'what is my plan?',
  'I take care of my health',
  'I have no questions',
  'stop smoking',
  'can you stop the reminders?',
  'show me my care plan',
  'tengo preguntas',
  'quiero hacer preguntas',
  'no tengo preguntas',
  'Never',
])('"%s" is no wish about kinds of messages', (text) => expect(readTopicWish(text)).toBeNull());
