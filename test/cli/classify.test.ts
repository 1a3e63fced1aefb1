import { existsSync } from 'node:fs';
import { type CommandLine, openCommandLine } from './command-line.ts';

let porchlight: CommandLine;

beforeAll(() => {
  porchlight = openCommandLine();
});
afterAll(() => porchlight.close());

test('each line is answered in order, with the id it came with, and nothing else is printed', async () => {
  const lines = Array.from({ length: 500 }, (_, id) => ({
    id,
    text: id % 2 === 0 ? 'hola' : 'show me my plan',
  }));
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  const { code, out, err } = await porchlight.run(['classify'], { input });
  expect([code, err]).toEqual([0, '']);
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answers.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  expect(answers[1]).toEqual({
    id: 1,
    locale: 'en',
    safety: { level: 'none', kind: null, matched: [] },
    intent: { name: 'understand_care_plan', confidence: expect.any(Number) },
  });
});

test('lines that cannot be read are told by number, never by their words, and the rest is answered', async () => {
  const input = Buffer.concat([
    Buffer.from('\uFEFF{"id":"a","text":"first\u2028second"}\r\n\nsecretword\n{"id":2,"text":5}\n'),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from('{"id":"z","text":"I want to talk to a person"}'),
  ]);
  const { code, out, err } = await porchlight.run(['classify'], { input });
  expect(code).toBe(1);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  ).toEqual(['a', 'z']);
  expect(err).toMatch(/^line 3: .*\nline 4: text: .*\nline 5: .*\n$/);
  expect(err).not.toContain('secretword');
});

test('neither Redis nor settings are touched', async () => {
  const environment = { REDIS_URL: 'nonsense', PORT: 'nonsense', LANGSMITH_TRACING: 'true' };
  const input = '{"id":1,"text":"I cannot breathe"}\n';
  const { code, out } = await porchlight.run(['classify'], { input, environment });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: 1, safety: { level: 'emergency', kind: 'breathing' } });
  expect(existsSync(porchlight.dataDir)).toBe(false);
});

test('no input is no fault', async () => {
  expect(await porchlight.run(['classify'])).toEqual({ code: 0, out: '', err: '' });
});
