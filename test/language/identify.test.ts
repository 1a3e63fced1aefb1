import { identify } from '../../src/language/identify.ts';

test.each([
  [
    'en',
    [
      'who do i ask about my inhaler',
      'my kid is sick',
      'thx so much',
      'i need a refill',
      'cant sleep at night',
    ],
  ],
  [
    'es',
    [
      'a quien le pregunto por mi inhalador',
      'me duele la rodilla',
      'que dia me toca ir',
      'baje dos libras',
      'ya no me escriban',
      '¿Cuándo es mi cita?',
    ],
  ],
  ['vi', ['Tôi muốn nói chuyện với y tá', 'toi can giup do', 'con tôi bị sốt hôm qua', 'toi khong hieu']],
  ['ht', ['mwen bezwen pale ak yon enfimyè', 'kilè randevou mwen ye', 'mwen pa konprann', 'mesi anpil']],
  [
    'so',
    ['Waxaan rabaa inaan la hadlo kalkaaliye', 'ilmahaygu waa xanuunsan yahay', 'goorma ayaa ballantaydu'],
  ],
  ['fr', ['je veux parler à une infirmière', 'quand est mon rendez-vous', 'a quoi sert ce medicament']],
  ['pt', ['quero falar com uma enfermeira', 'não entendi', 'meu filho esta com febre']],
  ['tl', ['gusto ko pong makausap ang nars', 'hindi ko maintindihan', 'may lagnat ang anak ko']],
  ['zh', ['我想和护士说话', '谢谢', '我的 A1C 是多少']],
  ['ko', ['간호사와 이야기하고 싶어요', '안녕']],
  ['ar', ['أريد التحدث مع ممرضة', 'شكرا']],
  ['ru', ['хочу поговорить с медсестрой', 'привет']],
] as const)('knows %s', (language, texts) => {
  for (const text of texts) expect([text, identify(text)]).toEqual([text, language]);
});

test.each(['', 'ok', '1', 'si', 'no', 'lol', 'Maria', '👍👍', '123-456', '   ', '?'])(
  'does not guess the language of %j',
  (text) => {
    expect(identify(text)).toBeNull();
  },
);

test('one loan word does not flip the language', () => {
  expect(identify('when is my cita with the doctor')).toBe('en');
  expect(identify('cuando es mi appointment con el doctor')).toBe('es');
});

test('a text without end is read in a moment', () => {
  const from = performance.now();
  expect(identify('me duele la cabeza y no puedo dormir '.repeat(20_000))).toBe('es');
  expect(performance.now() - from).toBeLessThan(1_000);
});
