import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ModelError } from '../../src/errors.ts';
import type { Held } from '../../src/turn/conversation-stores.ts';
import type { MessageEvent } from '../../src/turn/events.ts';
import type { LanguageModel } from '../../src/turn/language-model.ts';
import { MediaAway, mediaFrom, withTranscripts } from '../../src/work/voice-notes.ts';
import { practice } from '../dialogs/harness.ts';

const note = (contentType = 'audio/ogg', text = ''): Held =>
  ({
    session: null,
    patients: [],
    events: [
      {
        kind: 'message',
        id: 'm1',
        text,
        media: [{ url: 'https://api.twilio.com/1', contentType }],
        verdict: { level: 'none' },
      },
    ],
  }) as unknown as Held;
const says = (words: string) => ({ transcribe: async () => words }) as unknown as LanguageModel;
const fetchMedia = async () => new Uint8Array([1]);
const gone = (): Promise<Uint8Array> => Promise.reject(new MediaAway('gone'));
const failing = {
  transcribe: (): Promise<string> => Promise.reject(new ModelError('unavailable')),
} as unknown as LanguageModel;
const signal = AbortSignal.timeout(60_000);
const first = (held: Held) => held.events[0] as MessageEvent;

test('a recording is put into words, and the guard reads them as if they had been typed', async () => {
  const held = await withTranscripts(
    { model: says('my chest hurts and I cannot breathe'), fetchMedia },
    practice,
    note(),
    signal,
  );
  expect(first(held).text).toBe('my chest hurts and I cannot breathe');
  expect(first(held).verdict.level).toBe('emergency');
});

test.each([
  ['the model is away', failing, fetchMedia],
  ['it cannot be fetched', says('x'), gone],
] as const)('where %s it stays a recording, which a person hears', async (_, model, fetcher) => {
  const held = await withTranscripts({ model, fetchMedia: fetcher }, practice, note(), signal);
  expect(first(held).text).toBe('');
});

test('pictures, and recordings beside words, are left alone', async () => {
  const tools = { model: says('never'), fetchMedia };
  expect(first(await withTranscripts(tools, practice, note('image/jpeg'), signal)).text).toBe('');
  expect(first(await withTranscripts(tools, practice, note('audio/ogg', 'listen'), signal)).text).toBe(
    'listen',
  );
});

test('only the provider is asked for media, with the account that it is for, and not for too much', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    response.writeHead(200, request.url === '/big' ? { 'content-length': '99000000' } : {});
    response.end(request.url === '/big' ? undefined : 'note');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = mediaFrom([origin], 'Basic x');
  const media = (url: string) => ({ url, contentType: 'audio/ogg' });
  expect(Buffer.from(await get(media(`${origin}/1`), signal)).toString()).toBe('note');
  await expect(get(media(`${origin}/big`), signal)).rejects.toBeInstanceOf(MediaAway);
  await expect(get(media('http://169.254.169.254/secret'), signal)).rejects.toBeInstanceOf(MediaAway);
  await expect(get(media(`${origin}.evil.example/1`), signal)).rejects.toBeInstanceOf(MediaAway);
  expect(asked).toEqual(['Basic x', 'Basic x']);
  server.closeAllConnections();
  server.close();
});
