import { ana, Conversation, known } from './harness.ts';

/** What somebody who has done it before writes, and the last of which is answered with that. */
const JOURNEYS = [
  {
    locale: 'en',
    questions: ['I want to prepare questions for my visit', 'Can I swim? Can I eat fish? Can I fly?', 'yes'],
    sent: 'Sent to your team',
    goal: [
      'I want to set a goal',
      'Walk more',
      'for my heart',
      'walk 10 minutes after lunch every day in the park from Monday',
      '8',
      'in a week',
    ],
    saved: 'Your goal is saved',
    ask: 'who do I ask about a ride?',
  },
  {
    locale: 'es',
    questions: [
      'quiero preparar preguntas para mi cita',
      '¿Puedo nadar? ¿Puedo comer pescado? ¿Puedo volar?',
      'sí',
    ],
    sent: 'Enviadas a su equipo',
    goal: [
      'quiero fijar una meta',
      'Caminar más',
      'por mi corazón',
      'caminar 10 minutos después de comer todos los días en el parque desde el lunes',
      '8',
      'en una semana',
    ],
    saved: 'Guardé su meta',
    ask: '¿a quién le pregunto por un transporte?',
  },
] as const;

const ways = JOURNEYS.flatMap((journey) =>
  (['sms', 'web'] as const).map((channel) => ({ ...journey, channel })),
);

function returning(locale: string, channel: 'sms' | 'web'): Conversation {
  return new Conversation(ana, { channel, session: { ...known, locale, introduced: true, ownPhone: true } });
}

describe.each(ways)('on $channel in $locale', ({ locale, channel, ...of }) => {
  test('a returning user sends three questions to the clinician in three texts', async () => {
    const here = returning(locale, channel);
    const answers: string[] = [];
    for (const text of of.questions) answers.push(await here.text(text));
    expect(of.questions).toHaveLength(3);
    expect(answers.at(-1)).toContain(of.sent);
    expect(answers.slice(0, -1).join()).not.toContain(of.sent);
    expect(here.handoff).toMatchObject({ reason: 'questions_for_visit', risk: 'routine' });
    expect(here.handoff?.brief.questions).toHaveLength(3);
    expect(here.chart?.questions).toHaveLength(3);
  });

  test('a returning user sets a goal in at most six texts', async () => {
    const here = returning(locale, channel);
    let texts = 0;
    let said = '';
    for (const text of of.goal) {
      said = await here.text(text);
      texts += 1;
    }
    expect(texts).toBeLessThanOrEqual(6);
    expect(said).toContain(of.saved);
    expect(here.chart?.goals.at(-1)).toMatchObject({ text: of.goal[1], step: of.goal[3], confidence: 8 });
  });

  test('a returning user finds who to ask in one text', async () => {
    const here = returning(locale, channel);
    const said = await here.text(of.ask);
    expect(said).toContain('Sam Chen');
    expect(said).toContain('(312) 555-0100');
  });
});

test.each(['sms', 'web'] as const)(
  'on %s who prepared questions gets the page of them, and it is one that ends',
  async (channel) => {
    const here = returning('en', channel);
    here.shareLink = ({ patient, share, until }) => `https://example.org/${patient}/${share}/${until}`;
    let said = '';
    for (const text of JOURNEYS[0].questions) said = await here.text(text);
    const [share] = here.chart?.shares ?? [];
    expect(share).toMatchObject({ what: 'questions', ended: false });
    expect(said).toContain(
      `To see or print them on one page: https://example.org/ana/${share?.id}/${share?.until}`,
    );
  },
);

test('who was not made sure of is told no page of questions', async () => {
  const here = new Conversation(ana, {
    session: { person: { ...known.person, verifiedAt: null }, consent: 'none', introduced: true },
  });
  here.shareLink = () => 'https://example.org/page';
  let said = '';
  for (const text of JOURNEYS[0].questions) said += await here.text(text);
  expect(said).not.toContain('example.org');
  expect(here.chart?.shares ?? []).toEqual([]);
});
