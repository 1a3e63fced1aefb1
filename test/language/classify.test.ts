import { Faults } from '../../src/errors.ts';
import { classifyLine } from '../../src/language/classify.ts';

test('answers in the shape that the contract names, and no other', () => {
  expect(classifyLine({ id: 'a1', text: 'who do i ask about my inhaler?' })).toEqual({
    id: 'a1',
    locale: 'en',
    safety: { level: 'none', kind: null, matched: [] },
    intent: { name: 'find_team', confidence: expect.any(Number) },
  });
});

test('a danger is named with its kind and what matched, in the language it was said in', () => {
  const { locale, safety } = classifyLine({
    id: 'b',
    text: 'mi papá tiene un dolor muy fuerte en el pecho y no puede respirar',
  });
  expect(locale).toBe('es');
  expect(safety.level).toBe('emergency');
  expect(safety.kind).not.toBeNull();
  expect(safety.matched.length).toBeGreaterThan(0);
});

test('echoes the id as it was given', () => {
  expect(classifyLine({ id: 7, text: 'hi' }).id).toBe(7);
  expect(classifyLine({ id: '007', text: 'hi' }).id).toBe('007');
});

test('takes the language from the text, else from the hint, else English, as a primary subtag', () => {
  expect(classifyLine({ id: 1, text: 'necesito hablar con mi doctora', locale: 'en' }).locale).toBe('es');
  expect(classifyLine({ id: 1, text: 'ok', locale: 'es-US' }).locale).toBe('es');
  expect(classifyLine({ id: 1, text: 'ok', locale: 'ES_mx' }).locale).toBe('es');
  expect(classifyLine({ id: 1, text: 'ok', locale: null }).locale).toBe('en');
  expect(classifyLine({ id: 1, text: '' }).locale).toBe('en');
});

test.each([
  [{ text: 'hi' }, ['id']],
  [{ id: 'x' }, ['text']],
  [{ id: 'x', text: 5 }, ['text']],
  [{ id: {}, text: null }, ['id', 'text']],
  [{ id: 'x', text: 'hi', locale: 9 }, ['locale']],
  [{ id: 'x', text: 'hi', locale: 'not a language' }, ['locale']],
  ['hi', ['line']],
  [null, ['line']],
  [[], ['line']],
])('%j is refused with the names of what cannot be read', (line, paths) => {
  let caught: unknown;
  try {
    classifyLine(line);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(Faults);
  expect((caught as Faults).faults.map(({ path }) => path)).toEqual(paths);
});

test('a refusal does not repeat what the person wrote', () => {
  expect(() => classifyLine({ id: 'x', text: ['my secret'] })).toThrow(/^(?!.*secret)/);
});
