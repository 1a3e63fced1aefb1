import { isNear } from '../../src/care/near.ts';
import { findItem } from '../../src/care/plan.ts';
import { memberNamed } from '../../src/care/team.ts';
import { ana } from '../dialogs/harness.ts';
import { all, talk } from '../dialogs/talk.ts';

test.each([
  ['metfromin', 'metformin'],
  ['metforman', 'metformin'],
  ['metphormin', 'metformin'],
  ['lisinipril', 'lisinopril'],
  ['amlodopine', 'amlodipine'],
  ['patle', 'patel'],
  ['метформн', 'метформин'],
])('%s is %s misspelt', (said, word) => {
  expect(isNear(said, word)).toBe(true);
});

test.each([
  ['chen', 'then'],
  ['rosa', 'rose'],
  ['prozac', 'zantac'],
  ['losartan', 'valsartan'],
  ['metformin', 'metoprolol'],
  ['hydralazine', 'hydroxyzine'],
  ['prednisone', 'prednisolone'],
  ['cycloserine', 'cyclosporine'],
  ['walk', 'talk'],
])('%s is not %s: a guess about a medicine or a person would be an error', (said, word) => {
  expect(isNear(said, word)).toBe(false);
});

test('a medicine of the plan is found however it is spelt', async () => {
  for (const text of ['metformin', 'Metfromin?', 'metforman', 'what is my metfornin for'])
    expect([text, findItem(ana, text)?.kind]).toEqual([text, 'medicine']);
  expect(await talk().text('whats my metfromin for')).toMatch(/Metformin/);
});

test('a member of the team is found by a part of the name, however it is spelt', async () => {
  const names = ana.team.flatMap(({ name }) => (name === null ? [] : [name]));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(memberNamed(ana, `who is ${name}`)?.name).toBe(name);
  expect(memberNamed(ana, 'who is on my team')).toBeNull();
  expect(await all(talk(), 'who is sam chen')).toMatch(/Sam Chen, social worker/);
});
