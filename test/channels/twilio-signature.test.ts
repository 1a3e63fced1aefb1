import { createHash, createHmac } from 'node:crypto';
import { readForm } from '../../src/channels/twilio/form.ts';
import { signatureCheck } from '../../src/channels/twilio/signature.ts';

const token = '12345';

/** Twilio's rule, written down from its page, apart from the library: the address, then every key and value in order. */
function sign(url: string, pairs: readonly (readonly [string, string])[]): string {
  const keys = [...new Set(pairs.map(([key]) => key))].sort();
  const data = keys.map((key) => {
    const values = [...new Set(pairs.filter(([name]) => name === key).map(([, value]) => value))].sort();
    return values.map((value) => key + value).join('');
  });
  return createHmac('sha1', token)
    .update(url + data.join(''), 'utf8')
    .digest('base64');
}

function arrives(url: string, body: string, signature: string | undefined): boolean {
  const { pathname, search, origin } = new URL(url);
  const bytes = Buffer.from(body);
  const form = readForm(bytes);
  if (form === null) throw new Error('the form is too large');
  return signatureCheck({ authToken: token, publicUrl: origin })({
    path: pathname + search,
    signature,
    form,
    body: bytes,
  });
}

const encode = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&');

const official = [
  ['CallSid', 'CA1234567890ABCDE'],
  ['Caller', '+14158675309'],
  ['Digits', '1234'],
  ['From', '+14158675309'],
  ['To', '+18005551212'],
] as const;
const officialUrl = 'https://mycompany.com/myapp.php?foo=1&bar=2';

test("Twilio's official form vector is accepted", () => {
  expect(arrives(officialUrl, encode(official), 'RSOYDt4T1cUTdK1PDd93/VVr8B8=')).toBe(true);
});

test("Twilio's official JSON vector is accepted, and not with another body", () => {
  const body = '{"property": "value", "boolean": true}';
  const hash = createHash('sha256').update(body).digest('hex');
  expect(hash).toBe('0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620');
  const url = `${officialUrl}&bodySHA256=${hash}`;
  expect(arrives(url, body, 'a9nBmqA0ju/hNViExpshrM61xv4=')).toBe(true);
  expect(arrives(url, body.replace('true', 'false'), 'a9nBmqA0ju/hNViExpshrM61xv4=')).toBe(false);
});

test.each([
  [
    'an empty value',
    [
      ['Body', ''],
      ['From', '+1'],
    ],
  ],
  [
    'a repeated key',
    [
      ['MediaUrl', 'b'],
      ['MediaUrl', 'a'],
      ['MediaUrl', 'b'],
    ],
  ],
  ['accents and emoji', [['Body', 'más de 😀 ¿qué?']]],
  ['a plus and a space', [['Body', '1 + 1 = 2 %20']]],
  [
    'keys that differ in case',
    [
      ['body', '3'],
      ['From', '2'],
      ['Body', '1'],
    ],
  ],
  [
    'a field nobody knows',
    [
      ['Body', 'a'],
      ['NewIn2027', 'x'],
    ],
  ],
  [
    'a key of JavaScript itself',
    [
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ],
  ],
  ['a NUL', [['Body', 'a\u0000b']]],
] as const)('a form with %s is accepted as signed', (_, pairs) => {
  const url = 'https://clinic.example/twilio/messages';
  expect(arrives(url, encode(pairs), sign(url, pairs))).toBe(true);
  expect(arrives(url, encode(pairs).replaceAll('%20', '+'), sign(url, pairs))).toBe(true);
});

test.each([
  ['https://clinic.example', 'https://clinic.example'],
  ['https://clinic.example', 'https://clinic.example:443'],
  ['https://clinic.example:8443', 'https://clinic.example:8443'],
  ['https://clinic.example:8443', 'https://clinic.example'],
  ['http://clinic.example', 'http://clinic.example:80'],
  ['https://clinic.example/', 'https://clinic.example'],
  ['https://user:word@clinic.example', 'https://user:word@clinic.example:443'],
])('with PUBLIC_URL %s a signature over %s is accepted', (publicUrl, signed) => {
  for (const path of ['/twilio/messages', '/twilio/messages?a=b', "/twilio/messages?name=O'Neil&x="]) {
    const request = { path, form: { Body: 'hello' }, body: Buffer.from('Body=hello') };
    const forms = [signed + path, signed + path.replace("'", '%27')];
    for (const url of forms) {
      expect(
        signatureCheck({ authToken: token, publicUrl })({
          ...request,
          signature: sign(url, [['Body', 'hello']]),
        }),
      ).toBe(true);
    }
  }
});

test('nothing else is accepted', () => {
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
  const right = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';
  const body = encode(official);
  expect(arrives(url, body, undefined)).toBe(false);
  expect(arrives(url, body, '')).toBe(false);
  expect(arrives(url, body, `${right} `)).toBe(false);
  expect(arrives(url, body, right.toLowerCase())).toBe(false);
  expect(arrives(url, body.replace('1234', '1235'), right)).toBe(false);
  expect(arrives(url, encode(official.slice(1)), right)).toBe(false);
  expect(arrives(url, `${body}&Extra=1`, right)).toBe(false);
  expect(arrives(url.replace('https', 'http'), body, right)).toBe(false);
  expect(arrives(url.replace('.php', '.php/'), body, right)).toBe(false);
  expect(arrives(url.replace('mycompany', 'other'), body, right)).toBe(false);
});
