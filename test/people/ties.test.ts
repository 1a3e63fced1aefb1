import { readCircleWish, readNamed, tieOf } from '../../src/people/ties.ts';

test.each([
  ['my sister Ana', { tie: 'sister', name: 'Ana' }],
  ['Ana, my sister', { tie: 'sister', name: 'Ana' }],
  ['please add my mom', { tie: 'mother', name: null }],
  ['mi hermana María José', { tie: 'sister', name: 'María José' }],
  ['agregue a mi abuela', { tie: 'grandmother', name: null }],
  ['my grandson', { tie: null, name: 'grandson' }],
  ['Bob', { tie: null, name: 'Bob' }],
])('"%s" names somebody', (text, named) => expect(readNamed(text)).toEqual(named));

test.each([
  ['who can see my plan?', 'list'],
  ['Who else can read my information', 'list'],
  ['¿Quién puede ver mi plan?', 'list'],
  ['quién tiene acceso', 'list'],
  ['remove my sister', 'remove'],
  ['stop sharing my plan with my mother', 'remove'],
  ['ya no quiero que mi hermano vea mi plan', 'remove'],
  ['quite a mi hermana', 'remove'],
  ['add my sister Ana', 'add'],
  ['quiero agregar a mi mamá', 'add'],
  ['other child', 'other'],
  ['mi otra hija', 'other'],
])('"%s" is a wish about who may see', (text, kind) => expect(readCircleWish(text)?.kind).toBe(kind));

test.each([
  'remove the rash',
  'can I add salt?',
  'who can see me this week?',
  'who is on my team',
  'my mother is sick',
  'delete my data',
  'add a question about my inhaler',
  'my sister removed the bandage',
  'my mother cannot see well and cannot read the label',
])('"%s" is none', (text) => expect(readCircleWish(text)).toBeNull());

test('a tie is known in either language', () => {
  expect([tieOf('Mamá'), tieOf('legal guardian'), tieOf('step_mother'), tieOf('boss')]).toEqual([
    'mother',
    'guardian',
    'mother',
    null,
  ]);
});
