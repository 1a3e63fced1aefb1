import { readLoss } from '../../src/people/loss.ts';
import { meaningOf, type Teller } from '../../src/people/whose-loss.ts';

test.each([
  ['she died', 'them'],
  ["he's dead", 'them'],
  ['She passed away last night.', 'them'],
  ['we lost her last night', 'them'],
  ['murió ayer', 'them'],
  ['él murió', 'them'],
  ['my mom died', 'parent'],
  ['stop texting, my mother died last week', 'parent'],
  ['mi mamá falleció', 'parent'],
  ['Falleció mi mamá', 'parent'],
  ['hoy murió mi papá', 'parent'],
  ['dad died and I do not know what to do', 'parent'],
  ['Unfortunately my daughter passed away', 'child'],
  ['please stop sending these. my little girl died', 'child'],
  ['we just lost our son', 'child'],
  ['Mi hijo Mateo falleció ayer en el hospital', 'child'],
  ['se nos murió el niño', 'child'],
  ['perdimos a mi hijo ayer', 'child'],
  ['my husband died of cancer', 'partner'],
  ['mi abuelita murió anoche', 'grandparent'],
  ['we lost the baby', 'baby'],
  ['my baby was stillborn', 'baby'],
  ['perdimos al bebé', 'baby'],
  ['I had a miscarriage', 'pregnancy'],
  ['I miscarried last week', 'pregnancy'],
  ['tuve una pérdida', 'pregnancy'],
  ['ya no estoy embarazada', 'pregnancy'],
  ['Rosa died on Monday', 'named'],
  ["I'm sorry to tell you that Walter has passed away.", 'named'],
  ['la paciente falleció', 'patient'],
  ['my neighbor died', 'other'],
  ['my dog died', 'other'],
  ['se murió mi perrito', 'other'],
  ["my son's friend died", 'other'],
  ["she's gone", 'unclear'],
  ["he didn't make it", 'unclear'],
  ['se nos fue', 'unclear'],
])('"%s" tells of a loss: %s', (text, of) => expect(readLoss(text)?.of).toBe(of));

test.each([
  'my phone died',
  'my battery died',
  'My car died on me',
  'My plants died',
  'the line went dead',
  'my leg is dead',
  'dying of laughter',
  'I died laughing',
  'she died laughing',
  "I'm dead lol",
  'he is dead tired',
  'me muero de risa',
  'muerto de hambre',
  'se murió mi celular',
  'se me murió la pila',
  'se fue la luz',
  'I almost died',
  'casi me muero',
  'she passed her test',
  'he passed on the message',
  'I lost 5 pounds',
  'I lost my appetite',
  'I lost my mom at the store',
  "I lost my son's medicine",
  'perdí peso',
  'perdimos la cita',
  'if she died what happens',
  "I'm afraid my mom died",
  'I dreamed that my mom died',
  'did she die?',
  'is my son dead?',
  "she didn't die",
  'ella no murió',
  'who died in the movie',
  "she didn't make it to the appointment",
  'I have not had a miscarriage',
  'I had a miscarriage in 2015',
  'when my mom died I started smoking',
  'my mom is gone to work',
])('"%s" tells of none', (text) => expect(readLoss(text)).toBeNull());

const patient: Teller = { sure: true, relationship: null, names: ['denise'], infant: false };
const as = (relationship: string, more: Partial<Teller> = {}): Teller => ({
  ...patient,
  relationship,
  ...more,
});

test.each([
  ['she died', patient, 'ask'],
  ['my mom died', patient, 'kindness'],
  ['Denise died', patient, 'death'],
  ['Elvis died', patient, null],
  ['we lost the baby', patient, 'pregnancy'],
  ['she died', as('daughter'), 'death'],
  ['my mom died', as('daughter'), 'death'],
  ['my dog died', as('daughter'), 'kindness'],
  ['my mom died', as('mother'), 'kindness'],
  ['mi hijo falleció', as('madre'), 'death'],
  ['we lost the baby', as('mother', { infant: true }), 'death'],
  ['we lost the baby', as('mother'), 'ask'],
  ['we lost the baby', as('husband'), 'pregnancy'],
  ['my wife died', as('husband'), 'death'],
  ['she had a miscarriage', as('mother'), 'pregnancy'],
  ['I had a miscarriage', as('mother'), 'kindness'],
  ['my son died', as('caregiver'), 'ask'],
  ["she's gone", as('daughter'), 'ask'],
] as const)('"%s" from %j means %s', (text, teller, meaning) => {
  const loss = readLoss(text);
  if (loss === null) throw new Error('no loss was read');
  expect(meaningOf(loss, teller)).toBe(meaning);
});

test('where nobody is sure who writes, what is meant does not depend on who is known there', () => {
  for (const text of [
    'she died',
    'my mom died',
    'Denise died',
    'Elvis died',
    'my wife died',
    'we lost the baby',
  ]) {
    const loss = readLoss(text);
    if (loss === null) throw new Error('no loss was read');
    const tellers = [patient, as('mother'), as('daughter', { names: [] })];
    const meanings = tellers.map((teller) => meaningOf(loss, { ...teller, sure: false }));
    expect(new Set(meanings).size).toBe(1);
    expect(meanings).not.toContain(null);
  }
});
