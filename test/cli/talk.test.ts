import { join } from 'node:path';
import { type CommandLine, openCommandLine, root } from './command-line.ts';

let porchlight: CommandLine;

beforeAll(async () => {
  porchlight = openCommandLine();
  await porchlight.run(['practice', 'load', join(root, 'demo/practice.yaml')]);
  await porchlight.run(['import', join(root, 'demo/patients')]);
}, 30_000);
afterAll(() => porchlight.close());

/** What the bot said, a reply each. */
function replies(out: string): readonly string[] {
  return out
    .split(/^bot: /m)
    .slice(1)
    .map((reply) => reply.trimEnd());
}

describe('chat, with no server running', () => {
  test('answers each line once, as the patient who is named, and ends with the input', async () => {
    const { code, out, err } = await porchlight.run(['chat', '--as', 'demo-denise'], {
      input: 'my plan\n1\n',
    });
    expect([code, err]).toEqual([0, '']);
    const said = replies(out);
    expect(said).toHaveLength(3);
    expect(said[1]).toContain('1. Keep track of your blood pressure');
    expect(said[2]).toContain('Measure your blood pressure and write it down.');
  });

  test('speaks the language that is asked for', async () => {
    const { out } = await porchlight.run(['chat', '--as', 'demo-maria', '--locale', 'es'], {
      input: 'mi plan',
    });
    expect(replies(out).at(-1)).toContain('1. Caminar 20 minutos después de la cena');
  });

  test('tells somebody unknown nothing of any patient', async () => {
    const { code, out } = await porchlight.run(['chat'], { input: 'show me the plan of Denise Carter\n' });
    expect(code).toBe(0);
    expect(out).not.toContain('blood pressure');
  });

  test('answers an emergency at once, and the person waits at the top of the queue', async () => {
    const input = 'I want to talk to a person\nmy chest hurts and I cannot breathe\n';
    const { out } = await porchlight.run(['chat', '--as', 'demo-walter'], { input });
    expect(replies(out).at(-1)).toMatch(/^Call 911/);
    const queue = await porchlight.run(['handoffs', 'list']);
    expect(queue.out.split('\n')[0]?.split('\t').slice(1, 3)).toEqual(['emergency', 'waiting']);
  });

  test.each([
    ['an unknown patient', ['--as', 'nobody']],
    ['an unknown language', ['--locale', 'xx']],
  ])('%s ends with 2', async (_, args) => {
    expect(await porchlight.run(['chat', ...args])).toMatchObject({ code: 2, out: '' });
  });
});

describe('explain', () => {
  test('says the plan in the language that is asked for, with directions as they are written', async () => {
    const { out } = await porchlight.run(['explain', '--patient', 'demo-maria', '--locale', 'es']);
    expect(out).toContain('Indicaciones: Tome 1 tableta dos veces al día con comida.');
  });

  test.each([
    ['an unknown patient', ['--patient', 'nobody']],
    ['an unknown language', ['--patient', 'demo-maria', '--locale', 'xx']],
  ])('%s ends with 2 and says so', async (_, args) => {
    const { code, out, err } = await porchlight.run(['explain', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/nobody|xx/);
  });
});

describe('enroll', () => {
  test.each([
    ['a number that is none', ['--patient', 'demo-denise', '--phone', '555'], 'E.164'],
    ['an unknown patient', ['--patient', 'nobody', '--phone', '+13125550170'], 'nobody'],
    [
      'an unknown language',
      ['--patient', 'demo-denise', '--phone', '+13125550170', '--locale', 'xx'],
      'en, es',
    ],
  ])('%s ends with 2, and the number is never said back', async (_, args, reason) => {
    const { code, err } = await porchlight.run(['enroll', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err).not.toContain('3125550170');
  });

  test('reads many from stdin: the good ones land, the others are told by line', async () => {
    const input = [
      '{"patient":"demo-maria","phone":"+13125550171","locale":"es","consented":true}',
      'nonsense',
      '{"patient":"nobody","phone":"+13125550172"}',
      '{"patient":"demo-jayden","phone":"+13125550173","proxy":"mother"}',
    ].join('\n');
    const { code, out, err } = await porchlight.run(['enroll', '--jsonl'], { input });
    expect(code).toBe(1);
    expect(out).toBe('demo-maria: enrolled, consent taken in person\ndemo-jayden: enrolled\n');
    expect(err).toMatch(/^line 2: .*\nline 3: .*nobody.*\n$/);
  });
});

test('the private Redis has stopped with the last command', () => {
  expect(porchlight.redisRuns()).toBe(false);
});
