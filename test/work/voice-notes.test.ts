import type { Attached } from '../../src/channels/simulator/media.ts';
import { ChannelError } from '../../src/errors.ts';
import type { Held } from '../../src/turn/conversation-stores.ts';
import type { MessageEvent } from '../../src/turn/events.ts';
import type { LanguageModel } from '../../src/turn/language-model.ts';
import { withTranscripts } from '../../src/work/voice-notes.ts';
import { type Console, hire } from '../desk/shift.ts';
import { type OpenAiDouble, startOpenAi } from '../doubles/openai.ts';
import { openWorld, startRedis, type TestRedis, type World } from '../world.ts';

// The whole way of a recording: the phone's signed webhook, Twilio's media by its own rules, a server for speech.

let redis: TestRedis;
let openai: OpenAiDouble;
let world: World;
let nurse: Console;

beforeAll(async () => {
  redis = await startRedis();
  openai = await startOpenAi();
  world = await openWorld({
    redis,
    environment: {
      OPENAI_API_KEY: 'sk-test',
      OPENAI_BASE_URL: openai.baseUrl,
      OPENAI_MODELS: 'speech=whisper-1',
    },
  });
  nurse = await hire(world, 'nora', 'nurse');
}, 30_000);

beforeEach(() => {
  openai.behave();
  openai.always({ kind: 'status', status: 500 });
});

afterAll(async () => {
  await world.close();
  await openai.close();
  await redis.close();
});

const BYTES = Buffer.from('OggS a recording that only the family and their nurse may hear');
const RECORDING = { contentType: 'audio/ogg', bytes: BYTES } as const;
const PICTURE = { contentType: 'image/jpeg', bytes: Buffer.from('a picture') } as const;

let phones = 0;

/** A phone that nobody knows yet, whose first words are of that language. */
async function phone(locale: 'en' | 'es') {
  phones += 1;
  const number = `+131255501${70 + phones}`;
  await world.text(number, locale === 'en' ? 'good morning, how are you' : 'buenos días, ¿cómo está?');
  const address = { channel: 'sms', number, via: world.practice.numbers[0] ?? '' } as const;
  const { conversation } = await world.app.stores.conversations.conversationOf(world.practice.id, address);
  const said = async (body: string, attached: readonly Attached[]): Promise<string> => {
    const before = world.received(number).length;
    await world.text(number, body, attached);
    return world.received(number).slice(before).join('\n');
  };
  const handoff = async () =>
    (await world.handoffs()).find(({ conversationId }) => conversationId === conversation);
  return { number, conversation, said, handoff };
}

type Item = {
  id: string;
  from: string;
  text: string;
  media: readonly { contentType: string; computer: boolean }[];
};

async function linesOf(conversation: string): Promise<readonly Item[]> {
  const { items } = await nurse.get(`/conversations/${conversation}/messages`, {
    'Break-Glass': 'emergency',
  });
  return items as unknown as readonly Item[];
}

test.each([
  ['en', "I can't breathe", '911'],
  ['es', 'no puedo respirar', '911'],
] as const)(
  'a danger that is spoken in %s is answered at once, and a person is paged',
  async (locale, words, answer) => {
    const { said, handoff } = await phone(locale);
    openai.behave({ kind: 'answer', content: words });
    const answered = await said('', [RECORDING]);
    expect(answered).toContain(answer);
    // Who else reads along does not read what was said.
    expect(answered).not.toContain(words);
    const opened = await handoff();
    expect(opened).toMatchObject({ risk: 'emergency' });
    expect(opened?.brief.asked.at(-1)?.text).toBe(`[a computer wrote down this voice note] ${words}`);
  },
);

test.each([
  ['en', 'what is a medical home', 'I heard: "what is a medical home"'],
  ['es', 'qué es un hogar médico', 'Escuché: "qué es un hogar médico"'],
] as const)('what is asked aloud in %s is answered, with what was heard', async (locale, words, heard) => {
  const { said, handoff, conversation } = await phone(locale);
  openai.behave({ kind: 'answer', content: words });
  const answered = await said('', [RECORDING]);
  expect(answered.startsWith(heard)).toBe(true);
  expect(answered.length).toBeGreaterThan(heard.length + 20);
  expect(await handoff()).toBeUndefined();
  const line = (await linesOf(conversation)).findLast(({ from }) => from === 'patient');
  expect(line).toMatchObject({
    text: `[audio/ogg] ${words}`,
    media: [{ contentType: 'audio/ogg', computer: true }],
  });
});

test('staff hear the original beside the words, and nobody else does', async () => {
  const { said, conversation } = await phone('en');
  openai.behave({ kind: 'answer', content: 'I want to talk to a nurse please' });
  await said('', [RECORDING]);
  const line = (await linesOf(conversation)).findLast(({ from }) => from === 'patient');
  const path = `/conversations/${conversation}/lines/${line?.id}/media/0`;
  const response = await nurse.call('GET', path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('audio/ogg');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(Buffer.from(await response.arrayBuffer())).toEqual(BYTES);
  expect((await nurse.call('GET', path.replace(/0$/, '1'))).status).toBe(404);
  expect((await fetch(`${nurse.api}${path}`)).status).toBe(401);
});

test.each([
  ['the server for speech fails', { kind: 'status', status: 500 }],
  ['it breaks off', { kind: 'cut' }],
  ['it says something else', { kind: 'no-json' }],
  ['it hears nothing', { kind: 'answer', content: '  ' }],
] as const)('where %s, the family is told kindly and a person at once', async (_, behaviour) => {
  const { said, handoff } = await phone('es');
  openai.behave(behaviour);
  expect(await said('', [RECORDING])).toMatch(
    /^No puedo escuchar este audio\. Ya le avisamos a una persona\./,
  );
  expect(await handoff()).toMatchObject({ risk: 'urgent', reason: 'unreadable_media' });
});

test('who hangs is not waited for beyond the limit, and the recording stays for a person', async () => {
  const event = { kind: 'message', id: 'm1', text: '', media: [{ contentType: 'audio/ogg', url: 'x' }] };
  const hangs = (_: unknown, signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new ChannelError('retry', 'too-slow')));
    });
  const held = { session: null, patients: [], alarmed: [] } as unknown as Held;
  const events = [event as unknown as MessageEvent];
  const tools = { model: {} as LanguageModel, fetchMedia: hangs, limitMs: 20 };
  const heard = await withTranscripts(tools, world.practice, { held, events }, new AbortController().signal);
  expect(heard).toEqual(events);
});

test.each([
  ['image/jpeg', 'en', 'I cannot look at pictures here.'],
  ['image/heic', 'es', 'No puedo ver fotos.'],
  ['video/mp4', 'en', 'I cannot watch videos here.'],
  ['text/x-vcard', 'es', 'No puedo leer tarjetas de contacto.'],
  ['application/pdf', 'en', 'I cannot open this file here.'],
  ['application/x-unheard-of', 'es', 'No puedo abrir este archivo.'],
] as const)(
  'of %s it is said in %s that it cannot be read, and a person looks',
  async (contentType, locale, words) => {
    const { said, handoff } = await phone(locale);
    const received = openai.received.length;
    const answered = await said('', [{ contentType, bytes: Buffer.from('anything') }]);
    expect(answered).toContain(words);
    expect(answered).toContain('911');
    expect(await handoff()).toMatchObject({ risk: 'urgent', reason: 'unreadable_media' });
    expect(openai.received).toHaveLength(received);
  },
);

test('a picture beside words is not overlooked: the words are answered, and a person looks at the picture', async () => {
  const { said, handoff, conversation } = await phone('en');
  const answered = await said('what is a medical home', [PICTURE]);
  expect(answered).toContain('I cannot look at pictures here.');
  expect(answered).toMatch(/medical home/i);
  const opened = await handoff();
  expect(opened).toMatchObject({ reason: 'unreadable_media' });
  expect(opened?.brief.asked.at(-1)?.text).toBe('[image/jpeg] what is a medical home');
  const line = (await linesOf(conversation)).findLast(({ from }) => from === 'patient');
  expect(line?.media).toEqual([{ contentType: 'image/jpeg', computer: false }]);
});

test('a recording beside a picture: its words are heard, and a person looks at the picture', async () => {
  const { said, handoff } = await phone('en');
  openai.behave({ kind: 'answer', content: 'his lips are blue and he cannot breathe' });
  expect(await said('', [PICTURE, RECORDING])).toContain('911');
  expect(await handoff()).toMatchObject({ risk: 'emergency' });
});

test('words typed beside a recording lose nothing of their danger by what a computer heard', async () => {
  const { said, handoff } = await phone('en');
  openai.behave({ kind: 'answer', content: 'thank you very much' });
  expect(await said('he cannot breathe and his lips are blue', [RECORDING])).toContain('911');
  expect(await handoff()).toMatchObject({ risk: 'emergency' });
});

test('a recording that lies elsewhere is asked for by nobody, and a person is told', async () => {
  const { said, handoff } = await phone('en');
  const received = openai.received.length;
  const url = `${world.url}/simulator/api/messages`;
  expect(await said('', [{ contentType: 'audio/ogg', url }])).toContain('I cannot listen to this recording.');
  expect(await handoff()).toMatchObject({ reason: 'unreadable_media' });
  expect(openai.received).toHaveLength(received);
});

test('a recording of more than a few minutes goes to a person', async () => {
  const { said } = await phone('en');
  const received = openai.received.length;
  const bytes = Buffer.alloc(17_000_000, 1);
  expect(await said('', [{ contentType: 'audio/ogg', bytes }])).toContain(
    'I cannot listen to this recording.',
  );
  expect(openai.received).toHaveLength(received);
});

test('nothing that was said, shown or where it is kept stands in the log', () => {
  const log = world.log();
  expect(log).toContain('"what":"turn"');
  for (const mark of ['breathe', 'respirar', 'hogar', 'OggS', '/Media/ME', 'Signature', 'lips'])
    expect([mark, log.includes(mark)]).toEqual([mark, false]);
});
