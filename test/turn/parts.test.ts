import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { longestSms, plainPunctuation, segments, smsParts } from '../../src/turn/parts.ts';

const squeezed = (text: string) => text.replace(/\s+/gu, '');
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

test.each([
  ['160 letters', 'a'.repeat(160), 'GSM-7', 1],
  ['161 letters', 'a'.repeat(161), 'GSM-7', 2],
  ['306 letters', 'a'.repeat(306), 'GSM-7', 2],
  ['307 letters', 'a'.repeat(307), 'GSM-7', 3],
  ['70 accented letters', 'á'.repeat(70), 'UCS-2', 1],
  ['71 accented letters', 'á'.repeat(71), 'UCS-2', 2],
  ['134 accented letters', 'á'.repeat(134), 'UCS-2', 2],
  ['135 accented letters', 'á'.repeat(135), 'UCS-2', 3],
  ['an extension character as the 160th', `${'a'.repeat(159)}€`, 'GSM-7', 2],
  ['an emoji across the 67th unit', `${'á'.repeat(66)}😀${'a'.repeat(66)}`, 'UCS-2', 3],
  ['Spanish letters that GSM-7 has', 'mañana ¿qué? ¡él! Ñ ü é', 'GSM-7', 1],
  ['Spanish letters that GSM-7 has not', 'más fácil', 'UCS-2', 1],
  ['a line break', 'one\ntwo', 'GSM-7', 1],
  ['nothing', '', 'GSM-7', 0],
] as const)('%s travel as carriers count them', (_, text, encoding, count) => {
  expect(segments(text)).toMatchObject({ encoding, segments: count });
});

test('every sign, alone and among others, is counted as the library of the provider does', () => {
  const counted = (text: string) => {
    const message = new SegmentedMessage(text);
    const encoding = message.getEncodingName();
    return { encoding, segments: message.segmentsCount, characters: message.numberOfCharacters };
  };
  for (let code = 0; code < 0x1_00_00; code += 1) {
    const text = `a${String.fromCharCode(code)}\r\n`;
    // Nothing of Jest's own for each of so many.
    if (JSON.stringify(segments(text)) !== JSON.stringify(counted(text))) throw new Error(`U+${code}`);
  }
  const signs = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aé€{}|^~\\\n\r\f') }),
    fc.string({ unit: fc.constantFrom(...'aáüữЖяعصх中国한국어„€…') }),
    fc.string({ unit: 'grapheme' }),
  );
  const long = fc.array(signs, { minLength: 1, maxLength: 60 }).map((pieces) => `a${pieces.join('')}`);
  fc.assert(
    fc.property(long, (text) => expect(segments(text)).toEqual(counted(text))),
    { numRuns: 200 },
  );
});

test('look-alike punctuation becomes plain and the text fits GSM-7', () => {
  const plain = plainPunctuation('“Don’t” – take 2—3…\u00a0• now\u200b');
  expect(plain).toBe('"Don\'t" - take 2-3... - now');
  expect(segments(plain).encoding).toBe('GSM-7');
});

test('letters keep their accents and fractions stay fractions', () => {
  expect(plainPunctuation('Tome 1½ en el año, más tarde, ạ')).toBe('Tome 1½ en el año, más tarde, ạ');
  expect(plainPunctuation('an\u0303o')).toBe('año');
});

test('making punctuation plain twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const once = plainPunctuation(text);
      expect(plainPunctuation(once)).toBe(once);
    }),
    { numRuns: 200 },
  );
});

test('a text that fits is one body, and white space alone is none', () => {
  expect(smsParts('a'.repeat(longestSms))).toEqual(['a'.repeat(longestSms)]);
  expect(smsParts(' \n ')).toEqual([]);
});

test('a long text is split between sentences', () => {
  const sentence = `Take ${'word '.repeat(98)}end.`;
  const parts = smsParts(Array.from({ length: 8 }, () => sentence).join(' '));
  expect(parts.length).toBe(3);
  for (const part of parts) expect(part.endsWith('end.')).toBe(true);
});

test('a doctor keeps the name and a list its numbers', () => {
  const filler = 'x'.repeat(longestSms - 8);
  expect(smsParts(`${filler}. Dr. Reyes will call.`).at(-1)).toBe('Dr. Reyes will call.');
  expect(smsParts(`${filler}\n\n12. Rest today and drink.`).at(-1)).toBe('12. Rest today and drink.');
});

test('no body is ever too long, and nothing but white space is lost', () => {
  const messy = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.lorem({ maxCount: 60 }),
      fc.constant('😀👨‍👩‍👧‍👦é'.repeat(200)),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(messy, (pieces) => {
      const text = pieces.join(' ');
      const parts = smsParts(text);
      for (const part of parts) {
        expect(part.length).toBeGreaterThan(0);
        expect(part.length).toBeLessThanOrEqual(longestSms);
        expect(part.isWellFormed()).toBe(true);
      }
      expect(squeezed(parts.join(''))).toBe(squeezed(plainPunctuation(text)));
    }),
    { numRuns: 60 },
  );
});

test('no character is cut, without spaces to break at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', minLength: 900, maxLength: 2500 }), (text) => {
      const whole = plainPunctuation(text).replace(/\s/gu, '');
      const borders = new Set([...graphemes.segment(whole)].map((character) => character.index));
      let at = 0;
      for (const part of smsParts(whole).slice(0, -1)) {
        at += part.length;
        expect(borders.has(at)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test('a dose, a phone number and a link are never torn apart', () => {
  const whole = fc.constantFrom(
    '2.5 mg',
    '10 units',
    '1½ tabletas',
    '120/80 mmHg',
    '5 % solution',
    'https://clinic.example/p?Question=A.Better?x!y#z',
    '(555) 010-4477',
  );
  const word = fc.constantFrom('take', 'la', 'and then', 'rest', 'call', 'año', 'so');
  fc.assert(
    fc.property(fc.array(fc.oneof(whole, word), { minLength: 260, maxLength: 600 }), (pieces) => {
      const spaced = pieces.map((piece) => (/\d|http/u.test(piece) ? `{${piece}}` : piece));
      for (const part of smsParts(spaced.join(' '))) {
        expect(part.split('{').length).toBe(part.split('}').length);
      }
    }),
    { numRuns: 60 },
  );
});
