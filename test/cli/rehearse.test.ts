import { globSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOpenAi } from '../doubles/openai.ts';
import { type CommandLine, openCommandLine, root } from './command-line.ts';

let porchlight: CommandLine;

beforeAll(async () => {
  porchlight = openCommandLine({ PHI_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}` });
  const { code } = await porchlight.run(['practice', 'load', join(root, 'demo/practice.yaml')]);
  expect(code).toBe(0);
});
afterAll(() => porchlight.close());

const left = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('porchlight-rehearsal-'));

test('the conversations that come with Porchlight pass with the demo’s settings, and leave nothing behind', async () => {
  const names = globSync('**/*.txt', { cwd: join(root, 'rehearsals') });
  expect(names.length).toBeGreaterThanOrEqual(15);
  const before = left();
  const { code, out, err } = await porchlight.run(['rehearse']);
  expect(out).toContain(`${names.length} passed, 0 failed`);
  expect([code, err]).toEqual([0, '']);
  expect(left().filter((name) => !before.includes(name))).toEqual([]);
  const queue = await porchlight.run(['handoffs', 'list']);
  expect(queue.out).not.toMatch(/emergency|crisis/);
}, 60_000);

test('one that fails is told with its line and what came instead, and the rest is played all the same', async () => {
  const person = 'record rosa: Rosa Diaz, 1980-03-04: Walk\npatient rosa, en';
  porchlight.file(
    'own/a.txt',
    `Wrong hopes.\n\n${person}\n> can I talk to a nurse please\nbot: Here is Grace.\n`,
  );
  porchlight.file('own/b.txt', `No such line.\n\nthe patient sighs\n`);
  const last = porchlight.file('own/c.txt', `Well.\n\n${person}\n> can I talk to a nurse please\nbot: …\n`);
  const { code, out } = await porchlight.run(['rehearse', join(last, '..')]);
  expect(out).toMatch(
    /FAIL {2}a .*\n {8}line 6: bot: Here is Grace\.\n {8}but this came:\n {8}I have asked for a person\./,
  );
  expect(out).toMatch(/FAIL {2}b .*\n {8}line 3: the patient sighs\n {8}no such step/);
  expect(out).toMatch(/pass {2}c /);
  expect([code, out.split('\n').at(-2)]).toEqual([1, '1 passed, 2 failed']);
}, 60_000);

test('hours are the practice’s own', async () => {
  const demo = readFileSync(join(root, 'demo/practice.yaml'), 'utf8');
  const mondays = demo
    .replace(/hours:\n(?: {2}\w+:.*\n)+/, 'hours:\n  monday: [["10:00", "10:30"]]\n')
    .replace('id: maple-street', 'id: monday-only')
    .replace('+13125550142', '+13125550143');
  const file = porchlight.file('monday.yaml', mondays);
  expect(await porchlight.run(['practice', 'load', file])).toMatchObject({ code: 0 });
  const script = porchlight.file(
    'closed/night.txt',
    'Closed.\n\nrecord rosa: Rosa Diaz, 1980-03-04: Walk\nwhile closed\npatient rosa, en\n> can I talk to a nurse please\nbot: …We are closed now.…\n',
  );
  const { code, out } = await porchlight.run(['rehearse', script, '--practice', 'monday-only']);
  expect([code, out]).toEqual([0, expect.stringContaining('1 passed, 0 failed')]);
}, 60_000);

test.each([
  ['nothing there', 'elsewhere', /There is no .*elsewhere: name a folder of transcripts/],
  ['no transcript in it', '.', /There is no transcript \(\*\.txt\) in /],
])('a folder with %s ends with 2 and says so', async (_, folder, said) => {
  const { code, err } = await porchlight.run([
    'rehearse',
    join(porchlight.dataDir, folder),
    '--practice',
    'maple-street',
  ]);
  expect([code, err]).toEqual([2, expect.stringMatching(said)]);
});

test('two models are tried side by side, with a sheet against the criteria of HL7', async () => {
  const openai = await startOpenAi();
  const environment = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: openai.baseUrl, OPENAI_MODEL: 'first' };
  const file = join(root, 'rehearsals/en/injection.txt');
  const page = ['content', 'add', join(root, 'demo/content', 'first-visit.md'), '--practice', 'maple-street'];
  expect((await porchlight.run(page)).err).toBe('');
  const { code, out, err } = await porchlight.run(
    ['rehearse', file, '--sheet', '--compare', 'second', '--practice', 'maple-street'],
    {
      environment,
    },
  );
  expect(err).toBe('');
  expect(out).toContain('with first');
  expect(out).toContain('AIG.6#01');
  expect(out).toMatch(/pass +patients’ words give no orders/);
  expect(out).toMatch(/not rehearsed +unsafe content/);
  expect(out).toMatch(/open +a second look [^\n]+\n +none is set \(OPENAI_MODELS/);
  expect(out).toMatch(
    /AIG\.6#02 [^\n]+\n +pass +answers come out of pages [^\n]+\n +[1-9]\d* signed and current/,
  );
  expect(out).toMatch(/open +what a model is told was read and signed [^\n]+\n +0 of 9 prompts/);
  expect(out).toMatch(/pass +each prompt has a set [^\n]+\n +1\d\d cases of 9 prompts/);
  expect(out).toMatch(/pass +words that try to change the rules [^\n]+\n +1 of 1 rehearsals; [1-9]\d* cases/);
  expect(out).toMatch(/injection +pass \d+ ms +pass \d+ ms\n0 better, 0 worse/);
  expect(code).toBe(0);
  await openai.close();
}, 60_000);

test('a prompt is tried on its set, case by case, and another model beside it', async () => {
  const openai = await startOpenAi();
  const verdict = (said: string) => ({ kind: 'answer', content: JSON.stringify({ verdict: said }) }) as const;
  // The one reads what it is told, the other says yes to everything.
  openai.always(({ model, messages }) =>
    verdict(
      model === 'second' ||
        /never over six|2 times\nEND|plain water|2 veces\nEND/.test(messages.at(-1)?.content ?? '')
        ? 'right'
        : 'unsure',
    ),
  );
  const environment = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: openai.baseUrl, OPENAI_MODEL: 'first' };
  const run = (...more: readonly string[]) =>
    porchlight.run(['rehearse', '--prompts', 'judge-teach-back', ...more], { environment });
  const alone = await run();
  expect(alone.err).toBe('');
  expect(alone.out).toMatch(/pass {2}judge-teach-back: other words {2}\(\d+ ms\)/);
  expect(alone.out).toMatch(/12 passed, 0 failed, \d+ tokens of first\n$/);
  expect(alone.code).toBe(0);
  const { code, out } = await run('--compare', 'second');
  expect(out).toMatch(/FAIL {2}judge-teach-back: the warning left out .*\n {8}verdict is "right"/);
  expect(out).toMatch(/judge-teach-back: the warning left out +pass \d+ ms +FAIL \d+ ms +WORSE/);
  expect(out).toMatch(/0 better, \d worse\n$/);
  expect(code).toBe(1);
  expect((await porchlight.run(['rehearse', '--prompts', 'nosuch'], { environment })).err).toContain(
    'There is no prompt of that name',
  );
  await openai.close();
}, 60_000);
