import type { Handoff } from '../../src/handoff/handoff.ts';
import { type Console, hire } from '../desk/shift.ts';
import { type Behaviour, type OpenAiDouble, startOpenAi } from '../doubles/openai.ts';
import { HOSTILE_KINDS, hostileAnswers } from '../language/hostile.ts';
import { openWorld, type World } from '../world.ts';

/**
 * Every skill whose words may reach somebody, through the whole turn or the staff's own routes, the real client libraries
 * and a server that speaks OpenAI's protocol: what a hostile model says there is neither said nor shown.
 */
const MOST = 500;
const PHONES = { en: '+13125550170', es: '+13125550171' } as const;
/** Whoever waits for a person: staff read what they wrote. */
const WAITING = { en: '+13125550172', es: '+13125550173' } as const;
type Language = keyof typeof PHONES;
const LANGUAGES = ['en', 'es'] as const;

let openai: OpenAiDouble;
let world: World;
let nurse: Console;
let asked = 0;
/** What the server does in place of an answer; null: it answers. */
let broken: Behaviour | null = null;

beforeAll(async () => {
  openai = await startOpenAi();
  const environment = {
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: openai.baseUrl,
    OPENAI_LIMITS: 'tokens=900000000',
  };
  world = await openWorld({ environment });
  const patients = await world.app.stores.records.patients(world.practice.id);
  const of = (name: string) => patients.find((id) => id.includes(name)) ?? '';
  await world.enroll(of('denise'), PHONES.en, { locale: 'en' });
  await world.enroll(of('maria'), PHONES.es, { locale: 'es' });
  nurse = await hire(world, 'nora', 'nurse');
  for (const [at, language] of LANGUAGES.entries()) {
    await world.enroll(of(at === 0 ? 'walter' : 'sofia'), WAITING[language], { locale: language });
    await world.text(WAITING[language], WROTE[language]);
  }
  await talk('es', ['mi plan', '1', 'olvídelo']);
  // What speaks to models is loaded with the first call, which on a busy machine takes as long as a skill may.
  for (let tries = 0; tries < 5 && openai.calls.length === 0; tries += 1)
    await talk('en', ['my plan', '1', 'explain it differently', 'never mind']);
}, 120_000);

afterAll(async () => {
  await world.close();
  await openai.close();
}, 30_000);

/** What a model says that understands no better than we do. */
const NO_WISER = { intent: 'out_of_scope', isSure: false, subject: '', about: 'self', worry: false };

/** A model that gives the skill whose answer has this field what it is told to, understands nothing, and is away for others. */
function gives(field: string, content: object): void {
  openai.always(({ response_format }) => {
    const schema = JSON.stringify(response_format ?? {});
    if (schema.includes('"worry"')) return { kind: 'answer', content: JSON.stringify(NO_WISER) };
    if (!schema.includes(`"${field}"`)) return { kind: 'status', status: 500 };
    asked += 1;
    if (broken !== null) return broken;
    return { kind: 'answer', content: JSON.stringify(content) };
  });
}

/** What the phone got in answer to the last of these texts; the simulator keeps only so many, so that none is counted. */
async function talk(language: Language, texts: readonly string[]): Promise<string> {
  const got = () => world.app.simulator?.messages().filter(({ to }) => to === PHONES[language]) ?? [];
  let last = got().at(-1)?.sid;
  for (const text of texts) {
    // Half a minute between two texts: what failed before has been left alone long enough.
    world.setClock(world.now() + 31_000);
    last = got().at(-1)?.sid;
    await world.text(PHONES[language], text);
  }
  const all = got();
  const said = all.slice(all.findIndex(({ sid }) => sid === last) + 1).map(({ body }) => body);
  if (said.length === 0) throw new Error(`nothing was said to "${texts.at(-1)}"`);
  return said.join('\n');
}

/** One skill: what it is asked, with words of which each good answer is made, and what of a hostile answer was let through. */
type Skill = {
  readonly items: readonly { readonly language: Language; readonly text: string; readonly source?: string }[];
  /** Null: nothing of it was said or shown. */
  readonly through: (item: Skill['items'][number], answer: string, at: number) => Promise<string | null>;
};

const COMPUTER = /A computer (?:wrote|made)|computadora (?:escribió|acortó)/;
/** Whatever was said, and whether it was a computer's: in a text message that stands there once a day. */
function reached(said: string, answer: string): string | null {
  const plain = answer.normalize('NFC').trim();
  return COMPUTER.test(said) || (plain.length > 12 && said.includes(plain)) ? said : null;
}

const EXPLAIN = {
  en: ['never mind', 'my plan', '1', 'explain it differently'],
  es: ['olvídelo', 'mi plan', '1', 'explíquelo de otra manera'],
};
const LEAVE = { en: 'never mind', es: 'olvídelo' } as const;
const GOAL = {
  en: [
    'well my daughter told me # times that I sit too much so every morning I want to walk 20 minutes with my two dogs and eat less salt and never smoke',
    'every morning I want to walk 20 minutes with my two dogs and eat less salt and never smoke',
  ],
  es: [
    'pues mi hija me dijo # veces que paso mucho tiempo sentada y quiero caminar 20 minutos por la mañana con mis dos perros y comer menos sal y nunca fumar',
    'quiero caminar 20 minutos por la mañana con mis dos perros y comer menos sal y nunca fumar',
  ],
} as const;
const PAGE = {
  en: {
    title: 'The garage',
    text: 'The garage costs nothing for 2 hours in the morning. Do not smoke in the garage. Keep the floor clean and dry.',
    question: 'what does the garage cost in the morning',
  },
  es: {
    title: 'La cochera',
    text: 'La cochera no cuesta nada por 2 horas por la mañana. No fume en la cochera. Deje los pisos limpios y secos.',
    question: 'cuánto cuesta la cochera por la mañana',
  },
} as const;
const WROTE = {
  en: 'Can I talk to the nurse? I need 2 papers for the school on Monday. I stop at the office in the morning, do not call my mother. The papers are clean and dry.',
  es: '¿Puedo hablar con la enfermera? Necesito 2 papeles para la escuela el lunes. Por la mañana paso por la oficina, no llame a mi mamá. Los papeles están limpios y secos.',
};
const GIST = {
  en: 'They need 2 papers for the school on Monday, in the morning. Do not call their mother. The papers are clean and dry.',
  es: 'Necesita 2 papeles para la escuela el lunes por la mañana. No llame a su mamá. Los papeles están limpios y secos.',
};
const skills: Readonly<Record<string, () => Promise<Skill>>> = {
  'explain differently': async () => {
    const items: Skill['items'][number][] = [];
    for (const language of LANGUAGES) {
      gives('text', { text: '' });
      await talk(language, EXPLAIN[language]);
      const text = (openai.calls.at(-1)?.messages.at(-1)?.content ?? '').replace(/^DATA\n|\nEND$/g, '');
      items.push({ language, text });
    }
    return {
      items,
      through: async ({ language }, answer) => {
        gives('text', { text: answer });
        return reached(await talk(language, EXPLAIN[language]), answer);
      },
    };
  },
  answer: async () => {
    for (const language of LANGUAGES) {
      const { title, text } = PAGE[language];
      const signed = { signedBy: 'Laura Rivera, MD', signedOn: '2026-06-01', expiresOn: '2027-06-01' };
      const page = { id: `garage-${language}`, title, text, language, owner: 'Front desk', ...signed };
      const audit = { at: world.now(), who: 'test', did: 'content-created', what: page.id, why: null };
      await world.app.stores.content.save(world.practice.id, page, audit);
    }
    return {
      items: LANGUAGES.map((language) => ({ language, text: PAGE[language].text })),
      through: async ({ language }, answer) => {
        gives('cites', { found: true, text: answer, cites: ['P1'] });
        const said = await talk(language, [LEAVE[language], PAGE[language].question]);
        // The page itself is quoted instead, with who signed it: no answer that holds more of it was said.
        return said.includes(PAGE[language].text)
          ? reached(said.replace(PAGE[language].text, ''), answer)
          : said;
      },
    };
  },
  'shape a goal': async () => ({
    items: LANGUAGES.map((language) => ({ language, text: GOAL[language][1] })),
    through: async ({ language }, answer, at) => {
      // In turn as the goal and as the first step.
      const isStep = at % 2 === 1;
      gives('goal', isStep ? { goal: GOAL[language][1], step: answer } : { goal: answer, step: '' });
      const begin =
        language === 'en' ? ['never mind', 'I want to set a goal'] : ['olvídelo', 'quiero poner una meta'];
      const said = await talk(language, [...begin, GOAL[language][0].replace('#', String(1_000 + at))]);
      return isStep ? (said.includes(answer) && answer.trim() !== '' ? said : null) : reached(said, answer);
    },
  }),
  translate: async () => ({
    items: [
      { language: 'es', source: 'Your form # is ready.', text: 'Su formulario # está listo.' },
      {
        language: 'es',
        source: 'Please bring 2 papers to room # in the morning.',
        text: 'Por favor traiga 2 papeles a la sala # por la mañana.',
      },
      {
        language: 'es',
        source: 'Eat less salt. Do not smoke in room #. Call us.',
        text: 'Coma menos sal. No fume en la sala #. Llámenos.',
      },
      {
        language: 'en',
        source: 'Necesito el papel # para la escuela.',
        text: 'I need the paper # for the school.',
      },
      {
        language: 'en',
        source: 'Por la mañana voy a la sala #. No llame a mi mamá.',
        text: 'In the morning I go to room #. Do not call my mom.',
      },
    ],
    through: async ({ language, source = '' }, answer, at) => {
      gives('text', { text: answer });
      const number = String(1_000 + at);
      const { conversationId } = await waiting('es');
      const body = {
        text: source.replace('#', number),
        from: language === 'en' ? 'es' : 'en',
        to: language,
        conversationId,
      };
      const made = (await (await nurse.post('/translations', body)).json()) as {
        text: string;
        send: string | null;
      };
      return made.text === '' && made.send === null
        ? null
        : `${made.send === null ? 'draft' : 'SENDABLE'} ${made.text}`;
    },
  }),
  gist: async () => ({
    items: LANGUAGES.map((language) => ({ language, text: GIST[language] })),
    through: async ({ language }, answer, at) => {
      gives('text', { text: answer });
      await speaks(language);
      // What was written in one language is told in either.
      const { conversationId } = await waiting(LANGUAGES[at % 2] ?? 'en');
      const { gist } = (await nurse.get(`/conversations/${conversationId}/gist`)) as unknown as {
        gist: string | null;
      };
      return gist;
    },
  }),
  brief: async () => ({
    items: LANGUAGES.map((language) => ({ language, text: GIST[language] })),
    through: async ({ language }, answer, at) => {
      await speaks(language);
      const { id } = await waiting(LANGUAGES[at % 2] ?? 'en');
      // Alone, and after a line that is good.
      const good = { en: 'They ask to talk to the nurse.', es: 'Pide hablar con la enfermera.' }[language];
      const line = { text: answer, from: 'M1' };
      gives('lines', { lines: at % 4 < 2 ? [line] : [{ text: good, from: 'M1' }, line] });
      const told = (await nurse.get(`/handoffs/${id}/draft-brief`)) as unknown as {
        computer: boolean;
        lines: { text: string }[];
      };
      return told.computer ? told.lines.map(({ text }) => text).join(' / ') : null;
    },
  }),
};

async function waiting(language: Language): Promise<Handoff> {
  const handoffs = await world.handoffs();
  const found = handoffs.find(({ patientId }) => patientId?.includes(language === 'en' ? 'walter' : 'sofia'));
  if (found === undefined) throw new Error(`nobody waits: ${handoffs.length}`);
  return found;
}

/** The language that the practice's staff read. */
async function speaks(language: Language): Promise<void> {
  const { practices } = world.app.stores;
  const practice = await practices.find(world.practice.id);
  if (practice === null || practice.languages[0] === language) return;
  const languages = [language, ...practice.languages.filter((one) => one !== language)];
  const audit = { at: world.now(), who: 'test', did: 'practice-changed', what: practice.id, why: null };
  await practices.save({ ...practice, languages }, audit);
}

/** Those that hang or drip are tried with each skill by itself (test/language/model.test.ts): here each would take its six seconds. */
const FAULTS: Readonly<Record<string, Behaviour>> = {
  '429 with Retry-After': { kind: 'status', status: 429, headers: { 'retry-after': '30' } },
  '500': { kind: 'status', status: 500 },
  'a connection cut in the answer': { kind: 'cut' },
  'what is no JSON': { kind: 'no-json' },
  'malformed JSON': { kind: 'answer', content: '{"text": "Take 2 pu' },
  'another schema': { kind: 'answer', content: '{"words":"Take 2 puffs"}' },
  'an answer cut at the limit': { kind: 'too-long', content: '{"text":"Take 2 pu' },
  'a refusal': { kind: 'refusal', text: 'I cannot help with that' },
  'no choices': { kind: 'empty' },
};

describe.each(Object.keys(skills))('%s', (name) => {
  test('with each fault of the server there is the answer without a model, and nothing is lost', async () => {
    const skill = await (skills[name] as (typeof skills)[string])();
    for (const [at, [fault, behaviour]] of Object.entries(FAULTS).entries()) {
      world.setClock(world.now() + 31_000);
      const before = asked;
      broken = behaviour;
      const item = skill.items[at % skill.items.length];
      // A text that is not answered throws; staff get what stands there without a model.
      const said =
        item &&
        (await skill.through(item, 'none of it was said', 9_000 + 2 * at).finally(() => (broken = null)));
      expect([fault, said, asked - before]).toEqual([fault, null, 1]);
    }
  }, 60_000);

  test(`of ${MOST} hostile answers of all kinds, in English and Spanish, none reaches anybody`, async () => {
    const skill = await (skills[name] as (typeof skills)[string])();
    const seen = new Set<string>();
    const before = asked;
    const through: string[] = [];
    const hostile = hostileAnswers(skill.items, MOST);
    expect(hostile).toHaveLength(MOST);
    for (const [at, { kind, text, source, language }] of hostile.entries()) {
      const item = skill.items.find((one) => one.text === source && one.language === language);
      if (item === undefined) throw new Error('an answer for no item');
      seen.add(kind);
      const answer = text.replaceAll('#', String(1_000 + at));
      const said = await skill.through(item, answer, at);
      if (said !== null)
        through.push(`${kind} (${language}): ${answer.slice(0, 200)} => ${said.slice(0, 200)}`);
    }
    expect(through.slice(0, 5)).toEqual([]);
    expect(through).toHaveLength(0);
    expect([...seen].toSorted()).toEqual(HOSTILE_KINDS.toSorted());
    // Each was asked of the model: it is not for nothing that none was said.
    expect(asked - before).toBeGreaterThanOrEqual(MOST);
    // And words that are true are let through there: the day after, so that a text message says again who wrote them.
    world.setClock(world.now() + 25 * 3_600_000);
    const good = [];
    for (const [at, item] of skill.items.entries())
      good.push(await skill.through(item, item.text.replaceAll('#', String(5_000 + 2 * at)), 4_000 + 2 * at));
    expect(good.filter((said) => said !== null).length).toBeGreaterThanOrEqual(skill.items.length / 2);
  }, 300_000);
});
