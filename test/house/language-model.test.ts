import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPrompt, TASKS } from '../../src/language/model/prompt.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/language-model.md'), 'utf8');
const rows = [...page.matchAll(/^\| (?!skill|---)([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].filter(
  ([, skill = '']) => skill.includes('`'),
);
const named = rows.flatMap(([, skill = '']) => [...skill.matchAll(/`([a-z-]+)`/g)].map(([, id = '']) => id));

/** What the skills that have no prompt are called in code; the others by their prompt, save one that says how. */
const SERVICES = ['embed', 'flags', 'transcribe'];
const methodOf = (id: string) =>
  id === 'explain-differently'
    ? 'explain'
    : id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const rowOf = (id: string) => rows.find(([, skill = '']) => skill.includes(`\`${id}\``)) ?? [];

test('the table of skills has each skill of the model once, and no other', () => {
  expect(named.toSorted()).toEqual([...TASKS, ...SERVICES].toSorted());
});

test('each skill of the table is asked somewhere, and what stands in for it is said', () => {
  const files = globSync('{src,dialogs}/**/*.ts', { cwd: root }).filter(
    (file) => !/^src\/language\/model\/(?:model|evaluation)\.ts$/.test(file),
  );
  const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  for (const id of named) {
    const method = methodOf(id);
    expect([
      id,
      new RegExp(`\\b(?:model\\??|mind\\.model|services)\\.${method}\\b|await ${method}\\(`).test(code),
    ]).toEqual([id, true]);
    expect(rowOf(id)[3]?.trim() ?? '').not.toBe('');
  }
});

test('how long a skill may take is what its prompt says', () => {
  expect(page).toContain('Understanding has 2.5 s, everything else 6 s');
  for (const task of TASKS) {
    const { deadlineMs } = readPrompt(join(root, 'prompts'), task).limits;
    expect([task, deadlineMs]).toEqual([task, task === 'understand' ? 2_500 : 6_000]);
  }
});

test.each([
  ['suggest-questions', /up to (three)/, 'src/language/model/model.ts', /SUGGESTED_MOST = (3);/],
  ['shape-goal', /more than (12) words/, 'dialogs/shape.ts', /= (12);/],
])('the number in the row of %s is that of the code', (id, said, file, meant) => {
  const [, number = ''] = said.exec(rowOf(id)[2] ?? '') ?? [];
  const [, value = 'none'] = meant.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  expect(number.replace('three', '3')).toBe(value);
});

test('whose words staff get, and in which languages, is as the fences have it', () => {
  const fences = readFileSync(join(root, 'src/language/fences/meanings.ts'), 'utf8');
  expect(fences).toContain("return language === 'en' || language === 'es';");
  for (const id of ['gist', 'translate']) expect(rowOf(id)[2]).toMatch(/English (?:or|and) Spanish/);
});
