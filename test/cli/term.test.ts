import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandLine, openCommandLine, root } from './command-line.ts';

let porchlight: CommandLine;

beforeAll(() => {
  porchlight = openCommandLine();
});
afterAll(() => porchlight.close());

test('a word is shown as the bot says it, and said again, without a server or a store', async () => {
  expect(await porchlight.run(['term', 'what does A1C mean?', '--locale', 'es'])).toEqual({
    code: 0,
    out: [
      'Prueba A1C',
      'Prueba de sangre que muestra cómo ha estado el azúcar en unos tres meses.',
      'Es como la nota de muchas semanas, no la de un solo día.',
      '',
    ].join('\n'),
    err: '',
  });
  expect(porchlight.redisRuns()).toBe(false);
});

test('a practice’s own words come first, before its file is loaded', async () => {
  const demo = readFileSync(join(root, 'demo/practice.yaml'), 'utf8');
  const own = `${demo}\n  - { name: { en: A1C }, what: { en: Ours. } }\n`;
  const file = porchlight.file('own.yaml', own);
  const { code, out } = await porchlight.run(['term', 'A1C', '--file', file]);
  expect([code, out]).toEqual([0, 'A1C\nOurs.\n']);
});

test('several meanings are all shown, words for the team are said to be, and unknown ones end with code 1', async () => {
  const several = await porchlight.run(['term', 'PA']);
  expect(several.out).toMatch(
    /^Several meanings: the bot asks which\.\n\nPhysician assistant\n[\s\S]*\n\nPrior auth/,
  );
  const team = await porchlight.run(['term', 'prognosis']);
  expect(team.out).toBe('Prognosis\n(left to the team: the bot passes the question on)\n');
  const unknown = await porchlight.run(['term', 'zorbulin']);
  expect([unknown.code, unknown.out]).toEqual([
    1,
    'No plain words for that: the bot says so and offers to ask the team.\n',
  ]);
});

test('a language without a glossary, and a file that is not there, are refused with what to do', async () => {
  const language = await porchlight.run(['term', 'A1C', '--locale', 'vi']);
  expect([language.code, language.err]).toEqual([2, expect.stringContaining('give one of en, es')]);
  const file = await porchlight.run(['term', 'A1C', '--file', '/nowhere.yaml']);
  expect([file.code, file.err]).toEqual([2, expect.stringContaining('cannot be read')]);
});
