import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createUnderstanding } from '../../src/language/understanding.ts';
import type { Intent } from '../../src/turn/ports.ts';

const started = performance.now();
const understanding = createUnderstanding();
const buildMs = performance.now() - started;

const understand = (text: string, locale = 'en') => understanding.understand(text, { locale });

describe('says what a person wants', () => {
  const said: readonly (readonly [text: string, intent: Intent])[] = [
    ['i want to stop smoking', 'set_goal'],
    ['quiero dejar de fumar', 'set_goal'],
    ['STOP', 'stop'],
    ['unsubscribe', 'stop'],
    ['alto', 'stop'],
    ['plz quit texting me', 'stop'],
    ['should i stop my metformin?', 'clinical_advice_request'],
    ['can i take advil with my losartan', 'clinical_advice_request'],
    ['can it wait til monday?', 'clinical_advice_request'],
    ['is this serious', 'clinical_advice_request'],
    ['¿puedo dejar de tomar la pastilla?', 'clinical_advice_request'],
    ['se me olvidó la dosis', 'clinical_advice_request'],
    ['how much tylenol can i give my son', 'clinical_advice_request'],
    ['when do i take my metformin', 'medicine_question'],
    ['how do i use my inhaler', 'medicine_question'],
    ['who do i ask about my inhaler?', 'find_team'],
    ['a quien le pregunto por mi inhalador', 'find_team'],
    ['talk to a nurse', 'talk_to_person'],
    ['humano', 'talk_to_person'],
    ["call dr patel's office", 'contact_team'],
    ['message Rosa', 'contact_team'],
    ['in Vietnamese please', 'change_language'],
    ['español', 'change_language'],
    ['what does hypertension mean', 'ask_term'],
    ['what does that mean', 'explain_differently'],
    ['what is a medical home', 'what_is_medical_home'],
    ['how do i find a medical home near me', 'find_medical_home'],
    ['who can see my plan', 'privacy_question'],
    ['i need an interpreter for spanish', 'preferences'],
  ];

  test.each(said)('%s: %s', (text, intent) => {
    const understood = understand(text);
    expect(understood.intent.name).toBe(intent);
    expect(understood.intent.confidence).toBeGreaterThanOrEqual(0.5);
  });

  test('a question to note down for the visit is not answered by a nurse now', () => {
    expect(understand('write down a question: can i take ibuprofen').intent.name).toBe('prepare_questions');
  });

  test('capitals, missing accents and full stops change nothing', () => {
    for (const [one, other] of [
      ['¿Cuál es mi próxima cita?', 'CUAL ES MI PROXIMA CITA'],
      ['Show me my care plan.', 'show me my care plan'],
      ['What’s my goal?', "what's my goal"],
    ] as const) {
      expect(understand(one).intent).toEqual(understand(other).intent);
    }
  });
});

describe('is not surer than it can be', () => {
  test.each(['', '   ', '👍', '12345', '?!', 'asdkj qwe zxv'])('%j fits nothing', (text) => {
    const { intent } = understand(text);
    expect(intent.name).toBe('out_of_scope');
    expect(intent.confidence).toBeLessThan(0.5);
  });

  test('what is none of its business is out of scope', () => {
    for (const text of ['who won the game last night', 'cuénteme un chiste', 'is the mall open today']) {
      expect(understand(text).intent.name).toBe('out_of_scope');
    }
  });

  test('confidence lies between 0 and 1, whatever is sent', () => {
    for (const text of [
      '\u0000\uFFFF',
      '\uD83D',
      'ñ'.repeat(5000),
      'عربي',
      '$&*()[]\\',
      'a'.repeat(100_000),
    ]) {
      const { confidence } = understand(text).intent;
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('takes out of the text', () => {
  test.each([
    ['in vietnamese please', 'vi'],
    ['español', 'es'],
    ['inglés por favor', 'en'],
    ['tiếng Việt', 'vi'],
    ['中文', 'zh'],
    ['العربية', 'ar'],
    ['한국어', 'ko'],
    ['русский', 'ru'],
    ['kreyòl', 'ht'],
    ['soomaali', 'so'],
    ['français', 'fr'],
    ['português por favor', 'pt'],
    ['can you speak tagalog', 'tl'],
    ["i don't speak english, spanish please", 'es'],
  ])('the language that is asked for: %s', (text, language) => {
    const understood = understand(text);
    expect(understood.intent.name).toBe('change_language');
    expect(understood.slots.language).toBe(language);
  });

  test.each([
    ['who do i ask about my inhaler?', 'inhaler'],
    ['a quién le pregunto de mi inhalador', 'inhalador'],
    ['¿qué significa hipertensión?', 'hipertensión'],
    ['What does Hypertension mean?', 'Hypertension'],
    ["what's copd", 'copd'],
    ['qué es el colesterol', 'colesterol'],
    ["call dr Patel's office", 'dr Patel'],
    ['message Rosa', 'Rosa'],
    ['mensaje para la doctora Ruiz', 'doctora Ruiz'],
    ['what is my lisinopril for?', 'lisinopril'],
    ['¿para qué es mi lisinopril?', 'lisinopril'],
    ['what is the plan for my asthma', 'asthma'],
  ])('what or whom it is about: %s', (text, subject) => {
    expect(understand(text).slots.subject).toBe(subject);
  });

  test('nothing where nothing is named', () => {
    expect(understand('who is on my care team').slots).toEqual({});
    expect(understand('show me my care plan').slots).toEqual({});
    expect(understand('hello').slots).toEqual({});
  });
});

/** Written before any training phrase. What they scored when they were first looked at: 0.983 and 0.988. */
test.each([
  ['en', 0.96, 0.92],
  ['es', 0.96, 0.92],
] as const)('understands what it has not learned, in %s', (locale, right, actedOn) => {
  const lines = readFileSync(join(__dirname, `held-out.${locale}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.includes(': '));
  expect(lines.length).toBeGreaterThan(60);
  const answers = lines.map((line) => {
    const at = line.indexOf(': ');
    const { intent } = understand(line.slice(at + 2), locale);
    const isRight = intent.name === line.slice(0, at);
    return { isRight, isActedOn: isRight && (intent.confidence >= 0.5 || intent.name === 'out_of_scope') };
  });
  expect(answers.filter((one) => one.isRight).length / lines.length).toBeGreaterThanOrEqual(right);
  expect(answers.filter((one) => one.isActedOn).length / lines.length).toBeGreaterThanOrEqual(actedOn);
});

describe('is quick', () => {
  test('learns in a moment', () => {
    // Measured: 0.2 s on two cores. The machine that runs all tests is busy.
    expect(buildMs).toBeLessThan(6_000);
  });

  test('reads a message in under 2 ms, and one without end as well', () => {
    const texts = ['who do i ask about my inhaler', 'qué dijo la doctora', 'a b '.repeat(50_000)];
    for (const text of texts) understand(text);
    const times = Array.from({ length: 90 }, (_, index) => {
      const from = performance.now();
      understand(texts[index % texts.length] ?? '');
      return performance.now() - from;
    }).sort((left, right) => left - right);
    expect(times[45]).toBeLessThan(2);
  });
});
