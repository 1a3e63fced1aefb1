import { join } from 'node:path';
import { readNotes } from '../../src/language/reviews.ts';
import { languagesIn, textsOf } from '../../src/language/texts.ts';
import { type Danger, type SafetyKey, safetyText } from '../../src/safety/reply.ts';
import { plainPunctuation, segments } from '../../src/turn/parts.ts';
import { shortTexts } from '../../src/turn/short-texts.ts';

const LOCALES = join(import.meta.dirname, '../../locales');
const LANGUAGES = languagesIn(LOCALES);
/** 39 letters: longer than nine in ten of the clinics that we know of call themselves. */
const PRACTICE = 'Greater Springfield Family Medical Home';
/** As long as what stands in the place of a field can be expected to be; of the others, fourteen letters. */
const FIELDS: Readonly<Record<string, string>> = {
  practice: PRACTICE,
  phone: '(555) 010-0100',
  code: '123456',
  opens: '',
};

const catalogue = new Map(LANGUAGES.map((language) => [language, textsOf(LOCALES, language)]));
const noteOf = readNotes(LOCALES);
const composed = (language: string, key: string): string =>
  plainPunctuation(
    (catalogue.get(language)?.get(key) ?? '').replace(
      /\{\{\s*(\w+)[^}]*\}\}/g,
      (_, field: string) => FIELDS[field] ?? (field === 'rights' ? rightsIn(language) : 'x'.repeat(14)),
    ),
  );
/** The longest of what somebody else may do. */
const rightsIn = (language: string): string =>
  [...(catalogue.get(language) ?? [])]
    .flatMap(([key, text]) => (key.startsWith('circle:rights.') ? [text] : []))
    .sort((one, other) => other.length - one.length)[0] ?? '';
const say = (language: string, key: SafetyKey): string => composed(language, key);

/** Sent as they stand: the law lets one confirmation of a STOP go out, and a code or an invitation is one text of a day. */
const ALWAYS_ONE = [
  'opt-out:stop',
  'opt-out:start',
  'opt-out:help',
  'general:intro',
  'consent:ask',
  'consent:invited',
  'consent:code.text',
  'circle:ask',
  'circle:invited',
  'circle:agree.ask',
];

const DANGERS: readonly Danger[] = [
  { level: 'emergency', kind: 'cardiac' },
  { level: 'emergency', kind: 'choking' },
  { level: 'emergency', kind: 'poisoning' },
  { level: 'emergency', kind: 'other', matched: ['suicide.plan'] },
  { level: 'crisis', kind: 'suicide' },
  { level: 'crisis', kind: 'suicide', text: 'I just had a baby and I want to die' },
  { level: 'crisis', kind: 'violence_to_others' },
  { level: 'crisis', kind: 'domestic_violence' },
  { level: 'crisis', kind: 'child_abuse' },
  { level: 'crisis', kind: 'elder_abuse' },
  { level: 'urgent', kind: null },
];

test('there are critical texts to look at, in twelve languages', () => {
  expect(LANGUAGES).toHaveLength(12);
  for (const texts of catalogue.values()) {
    expect([...texts.keys()].filter((key) => noteOf(key)?.critical === true).length).toBeGreaterThan(100);
    for (const key of ALWAYS_ONE) expect([key, texts.has(key)]).toEqual([key, true]);
  }
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('what goes out as one text has two segments at most, under the long name of a practice too', () => {
    const long = ALWAYS_ONE.filter((key) => segments(composed(language, key)).segments > 2);
    expect(long).toEqual([]);
  });

  test('every answer to a danger has two segments at most, with its English and what is promised', () => {
    const texts = DANGERS.flatMap((danger) =>
      [true, false].map((told) => safetyText(danger, language, say, { told })),
    );
    expect(texts.filter((text) => segments(text).segments > 2)).toEqual([]);
  });

  test('every critical text comes in texts of two segments at most, with no word lost', () => {
    for (const key of catalogue.get(language)?.keys() ?? []) {
      if (noteOf(key)?.critical !== true || key.endsWith('-web')) continue;
      const whole = composed(language, key);
      const texts = shortTexts([whole]);
      expect([key, texts.map((text) => segments(text).segments > 2)]).toEqual([key, texts.map(() => false)]);
      expect([key, texts.join(' ').split(/\s+/)]).toEqual([key, whole.trim().split(/\s+/)]);
    }
  });

  test.each([
    ['general:intro', 'consent:ask'],
    ['consent:invited', 'consent:ask'],
    ['circle:invited', 'circle:ask'],
  ])('the first contact (%s, %s) is one or two texts, each whole, the question last', (who, question) => {
    const said = [composed(language, who), composed(language, question)].map((text) => text.trim());
    const texts = shortTexts(said);
    expect([[said.join('\n')], said]).toContainEqual(texts);
    for (const text of texts) expect(segments(text).segments).toBeLessThanOrEqual(2);
    // Who writes says so before anything is asked, and gives the number for emergencies in the same text.
    expect(texts[0]).toContain('Porchlight');
    expect(texts[0]).toContain('911');
    expect(texts[0]).toContain(PRACTICE);
    expect(texts.at(-1)).toMatch(/YES|SI\b/);
  });
});

/** What we tell people to type stands in capitals: "Reply REMOVE MY SISTER". */
/** Twilio's, and what carriers elsewhere take for them. */
const CARRIER = new Set(
  'STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT ALTO PARAR PARE BAJA CANCELAR ARRET SAIR'.split(
    ' ',
  ),
);
const TYPED = /(?<![\p{L}\d])[A-ZÁÉÍÓÚÑÃÇÊ]{2,}(?: [A-ZÁÉÍÓÚÑÃÇÊ]+)*(?![\p{L}\d])/gu;

test.each(LANGUAGES)(
  'in %s no words that we tell people to type begin with one that a carrier takes for the end of all texts',
  (language) => {
    const typed = [...(catalogue.get(language) ?? [])].flatMap(([key, text]) =>
      /^(?:staff|simulator|handoff):/.test(key)
        ? []
        : (text.match(TYPED) ?? []).map((words) => [key, words] as const),
    );
    expect(typed.length).toBeGreaterThan(30);
    // Said alone it ends them, and is meant to; before other words it is what people send alone.
    const faults = typed.filter(([, words]) => {
      const [first = '', ...others] = words.split(' ');
      return others.length > 0 && CARRIER.has(first);
    });
    expect(faults).toEqual([]);
  },
);
