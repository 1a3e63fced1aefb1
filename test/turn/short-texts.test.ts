import { segments } from '../../src/turn/parts.ts';
import { shortTexts } from '../../src/turn/short-texts.ts';

const plan = [
  'Gracias. Coincide.\nSu plan de cuidado:\n1. Caminar 20 minutos después de la cena\n2. Revise el azúcar en su sangre',
  '3. Coma de manera que su azúcar se mantenga pareja\n4. Cuide sus pies\nFaltan 2. Responda MÁS para verlos.',
  '¿Qué número le explico?',
];

test('what fits in two segments stays one text', () => {
  expect(shortTexts(['Hello.', 'Reply YES or NO.'])).toEqual(['Hello.\nReply YES or NO.']);
  expect(shortTexts(['', ' '])).toEqual([]);
});

test('what is longer is parted between lines, in order, with no word lost', () => {
  const texts = shortTexts(plan);
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(segments(text).segments).toBeLessThanOrEqual(2);
  expect(texts.join('\n')).toBe(plan.join('\n'));
});

test('a question is not parted from what there is to choose from', () => {
  const question = '¿Qué sigue?\n1. Explicarlo de otra forma\n2. A quién preguntar\n3. Eso es todo';
  expect(shortTexts([...plan, question]).at(-1)).toContain(question);
});

test('a dose and its number stay in one text', () => {
  const dose = `Tómela así. ${'Con un vaso de agua sola, sin prisa. '.repeat(3)}Tome 1 tableta de 500 mg con la cena, y otra con el desayuno más tarde.`;
  const holding = shortTexts([dose]).filter((text) => /500|\bmg\b/.test(text));
  expect(holding).toEqual([expect.stringContaining('Tome 1 tableta de 500 mg con la cena')]);
});

test('a link is never parted', () => {
  const link = `http://localhost:1/shared/maple.${'aB3_'.repeat(60)}`;
  expect(shortTexts([...plan, `Para verlas: ${link}`]).filter((text) => text.includes('http'))).toEqual([
    expect.stringContaining(link),
  ]);
});

test.each([
  'Откройте, чтобы продолжить в браузере. Ссылка только для вас, работает 15 мин.:',
  'افتح هذا للمتابعة في المتصفح. هو لك وحدك ويعمل 15 دقيقة:',
])('a link stands with all that is said of it: %s', (words) => {
  const link = `https://porchlight.example/#k=maple-street.${'aB3_'.repeat(29)}`;
  expect(shortTexts([...plan, `${words} ${link}`]).filter((text) => text.includes(words))).toEqual([
    expect.stringContaining(`${words} ${link}`),
  ]);
});
