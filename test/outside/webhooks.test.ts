import { isReady, type Server, serve, until } from './server.ts';
import {
  ACCOUNT,
  type Answer,
  inbound,
  newSid,
  PRACTICE,
  post,
  postSigned,
  raw,
  sign,
  twilioDouble,
  twilioSettings,
} from './twilio.ts';

// The server stands behind a proxy: its public address is not where it listens.
const PUBLIC = 'https://clinic.example';
const PATH = '/twilio/messages';
const MARK = 'Quetzalcoatlus';

let server: Server;
let twilio: Awaited<ReturnType<typeof twilioDouble>>;
const answers: Answer[] = [];

beforeAll(async () => {
  twilio = await twilioDouble('http://127.0.0.1:4400', PUBLIC);
  server = await serve(4400, { ...twilioSettings(twilio.url), PUBLIC_URL: PUBLIC, LOG_LEVEL: 'debug' });
}, 30_000);
afterAll(async () => {
  await server.stop();
  await twilio.close();
}, 30_000);

/** Numbers that nobody else here uses. */
let people = 0;
const somebody = () => `+1312555${String(7000 + people++)}`;

async function signed(fields: Readonly<Record<string, string>>, path = PATH): Promise<Answer> {
  const answer = await postSigned(server.url, PUBLIC, path, fields);
  answers.push(answer);
  return answer;
}

async function with_(signature: string | null, body: string | Uint8Array, more = {}): Promise<Answer> {
  const headers = signature === null ? more : { 'X-Twilio-Signature': signature, ...more };
  const answer = await post(`${server.url}${PATH}`, body, headers);
  answers.push(answer);
  return answer;
}

/** Exactly one reply goes to them; a text after it proves that nothing else was on its way before. */
async function repliesTo(number: string, count: number): Promise<void> {
  await until(`${count} texts`, () => twilio.sentTo(number).length >= count);
  await signed(inbound(number, 'what is a medical home?'));
  await until('the answer to the last text', () => twilio.sentTo(number).length > count);
  expect(twilio.sentTo(number).length).toBe(count + 1);
}

describe('who may post', () => {
  test('a post without a signature is turned away, and is told why', async () => {
    const answer = await with_(null, new URLSearchParams(inbound(somebody(), MARK)).toString());
    expect(answer).toMatchObject({
      status: 403,
      text: expect.stringMatching(/^The signature is missing or wrong: check PUBLIC_URL/),
    });
  });

  test('a wrong, an empty and an endless signature are turned away', async () => {
    const body = new URLSearchParams(inbound(somebody(), MARK)).toString();
    for (const wrong of ['', 'x', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=', 'a'.repeat(8_000)]) {
      expect((await with_(wrong, body)).status).toBe(403);
    }
  });

  test('the signature of another token, another address or other fields is turned away', async () => {
    const fields = inbound(somebody(), MARK);
    const body = new URLSearchParams(fields).toString();
    for (const wrong of [
      sign(`${PUBLIC}${PATH}`, fields, 'another token'),
      sign(`${server.url}${PATH}`, fields),
      sign(`http://localhost:4400${PATH}`, fields),
      sign(`${PUBLIC}/twilio/status`, fields),
      sign(`${PUBLIC}${PATH}?a=b`, fields),
      sign(`${PUBLIC}${PATH}`, { ...fields, Body: 'other words' }),
    ]) {
      expect((await with_(wrong, body)).status).toBe(403);
    }
  });

  test('what the caller says of its own address counts for nothing', async () => {
    const fields = inbound(somebody(), MARK);
    const evil = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      'X-Original-Url': '/healthz',
    };
    const signature = sign(`https://evil.example${PATH}`, fields);
    expect((await with_(signature, new URLSearchParams(fields).toString(), evil)).status).toBe(403);
  });

  test('the public address counts with and without its port', async () => {
    for (const url of [`${PUBLIC}${PATH}`, `${PUBLIC}:443${PATH}`]) {
      const fields = inbound(somebody(), 'hello');
      const answer = await with_(sign(url, fields), new URLSearchParams(fields).toString());
      expect(answer).toMatchObject({ status: 200, type: expect.stringMatching(/^text\/xml/) });
    }
  });

  test('a query string belongs to what is signed', async () => {
    for (const query of ['?from=console', '?a=1&b=%C3%BC%20x', '?a=b+c', '?empty=']) {
      expect((await signed(inbound(somebody(), 'hello'), `${PATH}${query}`)).status).toBe(200);
    }
  });

  test('another account and a missing account are turned away', async () => {
    expect(await signed(inbound(somebody(), MARK, { AccountSid: `AC${'8'.repeat(32)}` }))).toMatchObject({
      status: 403,
      text: expect.stringMatching(/account/),
    });
    const { AccountSid: _, ...rest } = inbound(somebody(), MARK);
    expect(await signed(rest)).toMatchObject({ status: 400, text: 'AccountSid is missing.' });
  });
});

describe('what may be posted', () => {
  test('all faults are told at once', async () => {
    const answer = await signed({ AccountSid: ACCOUNT, From: 'nobody', MessageSid: '../../etc/passwd' });
    expect(answer.status).toBe(400);
    expect(answer.text.split('\n')).toEqual([
      'MessageSid has an unknown form.',
      'From has an unknown form.',
      'To is missing.',
      'Body is missing.',
    ]);
  });

  test('a form with nothing in it says what is missing', async () => {
    const answer = await with_(sign(`${PUBLIC}${PATH}`, {}), '');
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('MessageSid is missing.');
  });

  test('a number of no practice is told so', async () => {
    const answer = await signed(inbound(somebody(), MARK, { To: '+13125550999' }));
    expect(answer).toMatchObject({ status: 404, text: expect.stringMatching(/^No practice here/) });
  });

  test('100 KB are read, more are refused before anything else', async () => {
    const full = inbound(somebody(), '');
    const length = new URLSearchParams(full).toString().length;
    const fits = { ...full, Padding: 'a'.repeat(100 * 1024 - length - '&Padding='.length) };
    expect(new URLSearchParams(fits).toString().length).toBe(100 * 1024);
    expect((await signed(fits)).status).toBe(200);
    const over = await signed({ ...fits, MessageSid: newSid(), Padding: `${fits.Padding}a` });
    expect(over).toMatchObject({ status: 413, text: 'The body is larger than 100 KB.' });
    const huge = await with_('x', 'a'.repeat(5_000_000));
    expect(huge.status).toBe(413);
  });

  test('a text of 90,000 letters is kept and answered', async () => {
    const number = somebody();
    expect((await signed(inbound(number, `${MARK} `.repeat(6_000)))).status).toBe(200);
    await repliesTo(number, 1);
  });

  test('percent signs that are no UTF-8 do not break it', async () => {
    for (const bytes of ['%FF%FE', '%C3%28', '%ED%A0%80', '%F0%9F', '%', '%zz', '%u0041']) {
      const number = somebody();
      const { Body: _, ...rest } = inbound(number, '');
      const body = `${new URLSearchParams(rest)}&Body=hello+${bytes}`;
      const fields = Object.fromEntries(new URLSearchParams(body));
      expect((await with_(sign(`${PUBLIC}${PATH}`, fields), body)).status).toBe(200);
    }
  });

  test('raw bytes that are no form at all are refused without a signature', async () => {
    const bytes = Uint8Array.from({ length: 2_000 }, (_, index) => (index * 73) % 256);
    expect((await with_(null, bytes)).status).toBe(403);
    expect((await with_('x', bytes, { 'content-encoding': 'gzip' })).status).toBe(400);
    expect((await with_('x', 'a=b', { 'content-encoding': 'snappy' })).status).toBe(415);
  });

  test('NULs and other control characters are dropped, and the text is answered once', async () => {
    const number = somebody();
    expect((await signed(inbound(number, 'he\u0000llo \u0001\u001b[31m\u202e there'))).status).toBe(200);
    await repliesTo(number, 1);
  });

  test('1,600 emoji are answered', async () => {
    const number = somebody();
    expect((await signed(inbound(number, '👨‍👩‍👧'.repeat(320)))).status).toBe(200);
    await repliesTo(number, 1);
  });

  test('a key that comes twice is read once, and is signed as Twilio signs it', async () => {
    const number = somebody();
    const fields = { ...inbound(number, 'hello'), Tag: ['b', 'a', 'b'] };
    const { Tag, ...rest } = fields;
    const body = `${new URLSearchParams(rest as Record<string, string>)}&${Tag.map((one) => `Tag=${one}`).join('&')}`;
    expect((await with_(sign(`${PUBLIC}${PATH}`, fields), body)).status).toBe(200);
    await repliesTo(number, 1);
  });

  test('fields that nobody knows, and names that languages know, are let be', async () => {
    const odd = {
      FutureField: MARK,
      __proto__x: '1',
      constructor: 'x',
      toString: 'x',
      'a[b][c]': '1',
      ünïcödé: '✓',
    };
    expect((await signed(inbound(somebody(), 'hello', odd))).status).toBe(200);
    const fields = { ...inbound(somebody(), 'hello') };
    const body = `${new URLSearchParams(fields)}&__proto__=polluted`;
    const all = Object.assign(Object.create(null), fields);
    Object.defineProperty(all, '__proto__', { value: 'polluted', enumerable: true });
    expect([200, 403]).toContain((await with_(sign(`${PUBLIC}${PATH}`, all), body)).status);
    expect(await isReady(server.url)).toBe(true);
  });

  test('more than 500 fields are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`F${index}`, '1']));
    expect(await signed(inbound(somebody(), 'hello', many))).toMatchObject({
      status: 400,
      text: 'The form has more than 500 fields.',
    });
  });

  test('a picture without words is answered', async () => {
    const number = somebody();
    const { Body: _, ...rest } = inbound(number, '', {
      NumMedia: '1',
      MediaUrl0: `${twilio.url}/no-such-picture`,
      MediaContentType0: 'image/jpeg',
    });
    expect((await signed(rest)).status).toBe(200);
    await repliesTo(number, 1);
  });

  test('counts of pictures that make no sense are taken for what can be read', async () => {
    for (const NumMedia of ['-1', 'NaN', '1e9', '99999999999999999999', '0x10']) {
      const fields = inbound(somebody(), 'hello', { NumMedia, MediaUrl0: 'javascript:alert(1)' });
      expect((await signed(fields)).status).toBe(200);
    }
  });

  test("after Twilio's own STOP nothing is sent, and after START it speaks again", async () => {
    const number = somebody();
    await signed(inbound(number, 'hello'));
    await until('an answer', () => twilio.sentTo(number).length === 1);
    expect((await signed(inbound(number, 'STOP', { OptOutType: 'STOP' }))).status).toBe(200);
    expect((await signed(inbound(number, 'what is a medical home?'))).status).toBe(200);
    expect((await signed(inbound(number, 'START', { OptOutType: 'START' }))).status).toBe(200);
    await signed(inbound(number, 'what is a medical home?'));
    await until('an answer after START', () => twilio.sentTo(number).length > 1);
    expect(twilio.sentTo(number).at(-1)?.body).toMatch(/medical home/i);
  });

  test('GET and other methods are told that POST is wanted', async () => {
    for (const path of ['/twilio/messages', '/twilio/status']) {
      for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH']) {
        expect((await raw(server.url, path, method)).status).toBe(405);
      }
    }
  });

  test('JSON is no form: it is refused', async () => {
    const body = JSON.stringify(inbound(somebody(), MARK));
    expect(
      (await with_(sign(`${PUBLIC}${PATH}`, {}), body, { 'content-type': 'application/json' })).status,
    ).toBe(403);
  });
});

describe('what comes again', () => {
  test('one message delivered twelve times at once and again later gets one answer', async () => {
    const number = somebody();
    const fields = inbound(number, 'what is a medical home?');
    const all = await Promise.all(Array.from({ length: 12 }, () => signed(fields)));
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    await until('an answer', () => twilio.sentTo(number).length > 0);
    expect((await signed(fields)).status).toBe(200);
    await repliesTo(number, 1);
  });

  test('one emergency delivered twelve times at once gets one safety text', async () => {
    const number = somebody();
    const fields = inbound(number, 'my chest hurts and my left arm is numb');
    await Promise.all(Array.from({ length: 12 }, () => signed(fields)));
    await until('the safety text', () => twilio.sentTo(number).length > 0);
    await signed(fields);
    await repliesTo(number, 1);
    expect(twilio.sentTo(number)[0]?.body).toContain('911');
    expect(twilio.sentTo(number)[1]?.body).toMatch(/a nurse has been told/i);
  });

  test('status callbacks that are replayed, late, unknown or of odd words are taken', async () => {
    const number = somebody();
    await signed(inbound(number, 'hello'));
    await until('it is delivered', () => twilio.sentTo(number)[0]?.status === 'delivered');
    const callback = (sid: string, MessageStatus: string) =>
      signed(
        { MessageSid: sid, AccountSid: ACCOUNT, MessageStatus, From: PRACTICE, To: number },
        '/twilio/status',
      );
    const sid = twilio.sentTo(number)[0]?.sid ?? '';
    for (const status of ['delivered', 'delivered', 'queued', 'sent', 'read', 'sending', 'someday-new']) {
      expect((await callback(sid, status)).status).toBe(204);
    }
    expect((await callback(newSid(), 'delivered')).status).toBe(204);
    expect((await callback(sid, 'no such word at all')).status).toBe(400);
    expect((await callback('', 'delivered')).status).toBe(400);
    const bare = { MessageSid: sid, AccountSid: ACCOUNT, MessageStatus: 'delivered' };
    expect((await signed(bare, '/twilio/status')).status).toBe(404);
    expect((await post(`${server.url}/twilio/status`, new URLSearchParams(bare).toString())).status).toBe(
      403,
    );
  });
});

test('after all that it serves, and neither answers nor log hold a stack, a number or a word of anybody', async () => {
  expect(await isReady(server.url)).toBe(true);
  expect(answers.length).toBeGreaterThan(60);
  for (const { text } of answers) {
    expect(text).not.toMatch(/node_modules|\.ts:\d|\bat \w+ \(|Error:/);
    expect(text).not.toMatch(/\+1312555[67]/);
    expect(text).not.toContain(MARK);
  }
  const log = server.out() + server.err();
  expect(log).not.toMatch(/\+?1312555/);
  expect(log).not.toContain(MARK);
  expect(log).not.toContain('medical home');
  const told = '"route":"/twilio/messages","reason":"unsigned","what":"webhook not taken"';
  expect(log.includes(told)).toBe(true);
  expect(log.split('\n').filter((line) => /"severity":"(error|fatal)"/.test(line))).toEqual([]);
  expect(server.err()).toBe('');
});
