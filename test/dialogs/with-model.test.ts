import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chartOf } from '../../src/care/chart-from-fhir.ts';
import { createLanguageModel } from '../../src/language/model/model.ts';
import { openMetrics } from '../../src/metrics.ts';
import type { LanguageModel } from '../../src/turn/language-model.ts';
import { type Behaviour, type ChatRequest, type OpenAiDouble, startOpenAi } from '../doubles/openai.ts';
import { changedFrom } from '../language/changed.ts';
import { hostileAnswers } from '../language/hostile.ts';
import { memoryModelStore } from '../language/memory-model-store.ts';
import { ana, Conversation, known } from './harness.ts';

const root = resolve(__dirname, '../..');
/** Hangs and drips are left after so long here; what each skill itself takes is tested with the skills. */
const PATIENCE_MS = 600;

let openai: OpenAiDouble;

beforeAll(async () => {
  openai = await startOpenAi();
  // What speaks to models is loaded with the first call, which takes longer than the patience of these tests.
  openai.behave({ kind: 'answer', content: JSON.stringify({ goal: 'walk', step: '' }) });
  const asking = { practice: 'elm', locale: 'en', known: { names: [] }, signal: AbortSignal.timeout(30_000) };
  await skillsOf()
    .shapeGoal('walk', asking)
    .catch(() => null);
}, 60_000);
afterAll(() => openai.close());
beforeEach(() => openai.always({ kind: 'status', status: 500 }));

/** The real skills over the real client. */
function skillsOf(store = memoryModelStore()): LanguageModel {
  return createLanguageModel({
    settings: { apiKey: 'sk-test', baseUrl: openai.baseUrl, model: 'gpt-4.1-mini' },
    promptsFolder: resolve(root, 'prompts'),
    localesFolder: resolve(root, 'locales'),
    store,
    clock: () => 0,
    metrics: openMetrics({ process: false }),
  });
}

/** The same, with their waiting cut short. */
function model(): LanguageModel {
  const real = skillsOf();
  const soon = <Args extends readonly unknown[], T>(skill: (...args: Args) => Promise<T>) =>
    ((...args: Args) => {
      const asking = args.at(-1) as { signal: AbortSignal };
      const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(PATIENCE_MS)]);
      return skill(...([...args.slice(0, -1), { ...asking, signal }] as unknown as Args));
    }) as typeof skill;
  return {
    ...real,
    suggestQuestions: soon(real.suggestQuestions),
    shapeGoal: soon(real.shapeGoal),
    judgeTeachBack: soon(real.judgeTeachBack),
    explain: soon(real.explain),
    understand: soon(real.understand),
  };
}

type Spoken = { readonly talk: Conversation; readonly said: readonly string[] };

/** Plays texts to a talk with Ana; each answer in order. */
async function played(
  texts: readonly string[],
  by: LanguageModel | null,
  locale: string,
  channel: 'sms' | 'web' = 'sms',
): Promise<Spoken> {
  const talk = new Conversation(ana, { channel, session: { ...known, locale } });
  talk.model = by;
  const said: string[] = [];
  for (const text of texts) said.push(await talk.text(text));
  return { talk, said };
}

const answer = (content: object): Behaviour => ({ kind: 'answer', content: JSON.stringify(content) });
const isAsked =
  (field: string) =>
  ({ response_format }: ChatRequest): boolean =>
    JSON.stringify(response_format ?? {}).includes(`"${field}"`);

const LONG = {
  en: 'well my daughter keeps telling me that I sit too much so I want to walk to church with my sister',
  es: 'pues mi hija siempre me dice que paso mucho tiempo sentada y quiero caminar a la iglesia con mi hermana',
};
const SHAPED = {
  en: 'I want to walk to church with my sister',
  es: 'quiero caminar a la iglesia con mi hermana',
};

/** What is said to get to each of the three skills, what it asks for, and an answer that is taken. */
const skills = {
  suggest: {
    field: 'keys',
    texts: {
      en: ['I want to prepare questions for my visit', 'ideas'],
      es: ['quiero preparar preguntas para mi cita', 'ideas'],
    },
    good: { en: { keys: ['asking:bank.medicine.how', 'asking:bank.life.do'] } },
  },
  shape: {
    field: 'goal',
    texts: { en: ['I want to set a goal', LONG.en], es: ['quiero poner una meta', LONG.es] },
    good: { en: { goal: SHAPED.en, step: '' } },
  },
  judge: {
    field: 'verdict',
    texts: {
      en: ['my plan', '1', 'check that I was clear', 'I will pick fresh fruit and plain water'],
      es: ['mi plan', '1', 'ver si fui claro', 'voy a escoger fruta fresca y agua sola'],
    },
    good: { en: { verdict: 'right' } },
  },
  explain: {
    field: 'text',
    texts: {
      en: ['my plan', '1', 'explain it differently'],
      es: ['mi plan', '1', 'explíquelo de otra manera'],
    },
    good: { en: { text: '' } },
  },
  understand: {
    field: 'worry',
    texts: {
      en: ['so the thing is I never know whose door to knock on over there'],
      es: ['es que yo nunca sé a cuál puerta tocar por allá con todos ellos'],
    },
    good: { en: {} },
  },
} as const;
const names = Object.keys(skills) as (keyof typeof skills)[];

const faults: Readonly<Record<string, Behaviour>> = {
  '429 with Retry-After': { kind: 'status', status: 429, headers: { 'retry-after': '30' } },
  '500': { kind: 'status', status: 500 },
  'a connection cut in the answer': { kind: 'cut' },
  'what is no JSON': { kind: 'no-json' },
  'a hang': { kind: 'hang' },
  'a slow drip': { kind: 'drip' },
  'malformed JSON': { kind: 'answer', content: '{"keys": ["asking' },
  'another schema': { kind: 'answer', content: '{"words":"right"}' },
  'an answer cut at the limit': { kind: 'too-long', content: '{"verdict":"rig' },
  'a refusal': { kind: 'refusal', text: 'I cannot help with that' },
  'no choices': { kind: 'empty' },
};

describe.each(names.flatMap((name) => (['en', 'es'] as const).map((locale) => ({ name, locale }))))(
  '$name in $locale',
  ({ name, locale }) => {
    const { field, texts } = skills[name];

    test.each(Object.entries(faults))(
      'with %s the conversation is the one without a model',
      async (_, fault) => {
        const without = await played(texts[locale], null, locale);
        let asked = 0;
        openai.always((request) => {
          if (isAsked(field)(request)) asked += 1;
          return fault;
        });
        const withModel = await played(texts[locale], model(), locale);
        expect(asked).toBe(1);
        expect(withModel.said).toEqual(without.said);
        expect(withModel.talk.session.dialog).toEqual(without.talk.session.dialog);
      },
    );
  },
);

/** A model that gives each skill what is set for it, and what it was asked. */
function told(contents: Readonly<Record<string, object>>): string[] {
  const asked: string[] = [];
  openai.always((request) => {
    const [name, content] = Object.entries(contents).find(([field]) => isAsked(field)(request)) ?? [];
    asked.push(request.messages.map(({ content }) => content).join('\n'));
    return name === undefined ? { kind: 'status', status: 500 } : answer(content as object);
  });
  return asked;
}

const auditOf = ({ talk }: Spoken) => talk.notes.map(({ did, why }) => `${did} ${why}`);

describe('suggested questions', () => {
  const begin = skills.suggest.texts;

  test('are taken or left by the patient one by one, and are kept and sent as suggested', async () => {
    told({ keys: { keys: ['asking:bank.medicine.how', 'asking:bank.life.do', 'asking:bank.test.why'] } });
    const spoken = await played([...begin.en, '1 3', 'yes'], model(), 'en');
    expect(spoken.said[1]).toBe(
      'A computer picked these from your plan and your words. Reply with the numbers you want, or NONE.\n1. How and when do I take it?\n2. What can I still do, and what not?\n3. What will this test show?',
    );
    expect(spoken.talk.chart?.questions).toMatchObject([
      { text: 'How and when do I take it?', bank: 'asking:bank.medicine.how' },
      { text: 'What will this test show?' },
    ]);
    for (const { suggestedBy } of spoken.talk.chart?.questions ?? [])
      expect(suggestedBy).toMatch(/^suggest-questions@\d+#[0-9a-f]{12}$/);
    expect(JSON.stringify(spoken.talk.records)).toContain('/suggestedBy');
    expect(spoken.talk.handoff?.brief.note).toContain('[suggested by a computer, chosen by the patient]');
    expect(auditOf(spoken).filter((line) => /^(?:model-suggested|suggestions-taken) /.test(line))).toEqual([
      expect.stringMatching(/^model-suggested suggest-questions@/),
      expect.stringMatching(/^suggestions-taken suggest-questions@/),
    ]);
  });

  test('go by the own words so far, never come twice, and are no more where none fits', async () => {
    const asked = told({ keys: { keys: ['asking:bank.life.do'] } });
    const spoken = await played(
      ['I want to prepare questions for my visit', 'Can I swim?', 'ideas', 'none'],
      model(),
      'en',
    );
    expect(asked.at(-1)).toContain('Can I swim?');
    expect(asked.at(-1)).toContain('Walk after meals');
    // What may not be told by text is told to no model either.
    expect(asked.join()).not.toMatch(/Alcohol|Ana|Ruiz|Lopez|1951/);
    expect(spoken.said.at(-1)).toMatch(/^What is it about\?\n1\. A medicine/);
    for (const text of ['1', '1']) await spoken.talk.text(text);
    expect(await spoken.talk.text('ideas')).toMatch(/^What is it about\?/);
  });

  test('in Spanish', async () => {
    told({ keys: { keys: ['asking:bank.medicine.how'] } });
    const { said, talk } = await played([...begin.es, '1', 'listo', 'sí'], model(), 'es');
    expect(said[1]).toMatch(/^Una computadora eligió estas .* o NINGUNA\.\n1\. ¿/);
    expect(talk.chart?.questions).toHaveLength(1);
    expect(talk.handoff?.brief.note).toContain('How and when do I take it?');
  });

  test.each([
    ['questions of its own', ['Should I stop my pills?', 'You are fine']],
    ['nothing', []],
    ['what is markup', ['<b>', '__proto__', 'asking:topic.medicine']],
    ['five thousand words', ['word '.repeat(5_000)]],
  ])('with %s are not offered at all', async (_, keys) => {
    told({ keys: { keys } });
    const without = await played(begin.en, null, 'en');
    expect((await played(begin.en, model(), 'en')).said).toEqual(without.said);
  });
});

describe('a shaped goal', () => {
  const begin = skills.shape.texts;

  test('is theirs once they say so; their own words are kept with it', async () => {
    told({ goal: { goal: SHAPED.en, step: '' } });
    const spoken = await played(
      [
        ...begin.en,
        'yes',
        'she is lonely',
        'walk 10 minutes after lunch on Monday at home',
        '8',
        'in a week',
      ],
      model(),
      'en',
    );
    expect(spoken.said[1]).toBe(
      `A computer made your words shorter: "${SHAPED.en}". Is that your goal? Reply YES, or NO to keep your own words.`,
    );
    expect(spoken.said[2]).toContain(`"${SHAPED.en}": why does it matter`);
    expect(JSON.stringify(spoken.talk.records)).toContain(`In their own words: ${LONG.en}`);
    expect(auditOf(spoken)).toContainEqual(expect.stringMatching(/^shape-taken shape-goal@/));
  });

  test('is dropped at no, and at other words these are the goal, to the letter', async () => {
    told({ goal: { goal: SHAPED.en, step: '' } });
    const no = await played([...begin.en, 'no'], model(), 'en');
    const without = await played(begin.en, null, 'en');
    expect(no.said[2]).toBe(without.said[1]);
    expect(auditOf(no)).toContainEqual(expect.stringMatching(/^shape-refused shape-goal@/));
    const other = await played([...begin.en, 'dance with my sister'], model(), 'en');
    expect(other.said[2]).toContain('"dance with my sister": why');
  });

  test('in Spanish, and a danger said in its place is heard', async () => {
    told({ goal: { goal: SHAPED.es, step: '' } });
    const { said, talk } = await played(begin.es, model(), 'es');
    expect(said[1]).toContain(`Una computadora acortó sus palabras: "${SHAPED.es}".`);
    expect(await talk.text('me duele mucho el pecho y no puedo respirar')).toContain('911');
  });

  test('a short wish is asked of no model', async () => {
    const asked = told({ goal: { goal: 'walk', step: '' } });
    await played(['I want to set a goal', 'walk with my sister'], model(), 'en');
    expect(asked).toEqual([]);
  });

  test.each([
    ['another number', 'I want to walk 5 miles to church with my sister'],
    ['a drug', 'I want to walk to church with insulin'],
    ['words in another order', 'I want my sister to walk to church'],
    ['a word turned round', 'I want to not walk to church'],
    ['reassurance', 'You are fine'],
    ['the prompt', 'A patient has said in their own words what they want to do'],
    ['markup', '**walk to church**'],
    ['a link', 'walk to https://evil.example'],
    ['another name', 'walk to church with Walter'],
    ['nothing', ''],
    ['five thousand words', 'walk '.repeat(5_000)],
  ])('with %s is not offered at all', async (_, goal) => {
    told({ goal: { goal, step: goal } });
    const without = await played(begin.en, null, 'en');
    expect((await played(begin.en, model(), 'en')).said).toEqual(without.said);
  });
});

test.each([
  [
    'I want to eat less salt and to walk more in the park with my two dogs',
    'I want to eat more salt and walk',
  ],
  [
    'I do not want to smoke when I sit on the porch in the evening with my brother',
    'I want to smoke on the porch',
  ],
  ['quiero comer menos sal y caminar más en el parque con mis dos perros por la tarde', 'quiero comer sal'],
])('a wish is never turned round: %s', async (words, goal) => {
  told({ goal: { goal, step: '' } });
  const { said } = await played(['I want to set a goal', words], model(), 'en');
  expect(said[1]).toContain(`"${words}": `);
});

describe('what is said back', () => {
  const begin = skills.judge.texts;

  test.each(['en', 'es'] as const)(
    'in other words is right where a model says so, and that is told: %s',
    async (locale) => {
      told({ verdict: { verdict: 'right' } });
      const spoken = await played(begin[locale], model(), locale);
      expect(spoken.said[3]).toMatch(locale === 'en' ? /^Yes, that is it\./ : /^Sí, así es\./);
      expect(spoken.said[3]).toMatch(
        locale === 'en' ? /A computer read your answer\./ : /Una computadora leyó su respuesta/,
      );
      expect(auditOf(spoken)).toContainEqual(
        expect.stringMatching(/^taught-back right 1 judge-teach-back@\d+#/),
      );
    },
  );

  test.each(['wrong', 'unsure'] as const)(
    'that a model holds to be %s goes to staff with its word',
    async (verdict) => {
      told({ verdict: { verdict } });
      const { talk, said } = await played([...begin.en, begin.en[3]], model(), 'en');
      expect(said[3]).toContain('Let me say it in other words');
      expect(talk.handoff).toMatchObject({ reason: 'message_to_team' });
      expect(talk.handoff?.brief.note).toContain(
        verdict === 'wrong' ? 'A computer read it as wrong.' : 'A computer was not sure either.',
      );
    },
  );

  test.each([
    ['a number of its own', '2', 'I walk 40 minutes 2 times a day'],
    ['the contrary', '2', 'I walk 15 minutes 2 times a day before meals'],
    ['a number left out', '2', 'around the block at an easy pace after I eat'],
    ['not knowing', '1', 'I am not sure what I should do with it'],
    ['a word', '1', 'fruit'],
  ])('with %s is never right, whatever a model says', async (_, item, words) => {
    told({ verdict: { verdict: 'right' } });
    const { said } = await played(['my plan', item, 'check that I was clear', words], model(), 'en');
    expect(said[3]).not.toContain('Yes, that is it');
    expect(said[3]).toContain('Let me say it in other words');
  });

  test('which is right to the letter is asked of no model', async () => {
    const asked = told({ verdict: { verdict: 'wrong' } });
    const { said } = await played(
      ['my plan', '2', 'check that I was clear', 'I walk 15 minutes after meals 2 times a day'],
      model(),
      'en',
    );
    expect(said[3]).toContain('Yes, that is it.');
    expect(asked).toEqual([]);
  });
});

describe('an item explained differently by a model that is turned', () => {
  /** The plans of the demo's patients. */
  const charts = globSync('demo/patients/*.json', { cwd: root })
    .toSorted()
    .map((file) => {
      const { entry } = JSON.parse(readFileSync(resolve(root, file), 'utf8')) as {
        entry: { resource: { resourceType: string; id: string } }[];
      };
      const resources = entry.map(({ resource }) => resource);
      return chartOf(resources, resources.find(({ resourceType }) => resourceType === 'Patient')?.id ?? '');
    });
  const asked = {
    en: (item: number) => ['my plan', String(item), 'explain it differently'],
    es: (item: number) => ['mi plan', String(item), 'explíquelo de otra manera'],
  };
  const places = charts.flatMap((chart) =>
    (['en', 'es'] as const).flatMap((locale) => [1, 2, 3].map((item) => ({ chart, locale, item }))),
  );

  /** A talk in which the item has just been told: from here each answer is tried. */
  async function told({ chart, locale, item }: (typeof places)[number]) {
    const person = { ...known.person, patientId: chart?.patient.id ?? '' };
    const talk = new Conversation(chart, { session: { ...known, person, locale } });
    for (const text of asked[locale](item).slice(0, 2)) await talk.text(text);
    const { session } = talk;
    return async (by: LanguageModel | null, answer: (source: string) => string | undefined) => {
      talk.session = session;
      talk.model = by;
      let source: string | null = null;
      openai.always((request) => {
        if (!isAsked('text')(request)) return { kind: 'status', status: 500 };
        source = (request.messages.at(-1)?.content ?? '').replace(/^DATA\n|\nEND$/g, '');
        return { kind: 'answer', content: JSON.stringify({ text: answer(source) }) };
      });
      const said = await talk.text(asked[locale](item)[2] ?? '');
      return { said, source: source as string | null };
    };
  }

  test('of 500 answers that say another thing, in English and Spanish, none is said', async () => {
    // What was said once is remembered, and said again unasked: here each is asked.
    const real = skillsOf({ ...memoryModelStore(), recall: async () => null });
    let tried = 0;
    let echoed = 0;
    let explainable = 0;
    const through: string[] = [];
    for (const [at, place] of places.entries()) {
      const explained = await told(place);
      const without = await explained(null, () => undefined);
      const { said, source } = await explained(real, (text) => text);
      if (source === null) continue;
      explainable += 1;
      if (said !== without.said) echoed += 1;
      const items = [{ text: source, language: place.locale }];
      const all = [...changedFrom(source, place.locale), ...hostileAnswers(items, 60)].filter(
        ({ text }) => text.normalize('NFC').trim() !== source,
      );
      const step = Math.floor(all.length / 20);
      for (let one = at % step; one < all.length; one += step) {
        const hostile = all[one];
        tried += 1;
        const now = await explained(real, () => hostile?.text);
        if (now.said !== without.said) through.push(`${hostile?.kind}: ${now.said}`);
      }
    }
    expect(through).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(500);
    // The same words unchanged are said: it is not for nothing that none of the others is.
    expect(echoed).toBeGreaterThanOrEqual(explainable * 0.7);
  }, 300_000);
});
