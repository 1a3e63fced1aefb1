import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLibrary } from '../../src/language/library.ts';
import { type Content, dayIn, passagesOf, whyUnread } from '../../src/practice/content.ts';
import { readContent } from '../../src/practice/content-file.ts';
import type { LanguageModel } from '../../src/turn/language-model.ts';
import type { ContentStore, Gap } from '../../src/turn/library.ts';

const head = {
  title: 'Refills',
  language: 'en',
  owner: 'Front desk',
  signedBy: 'Laura Rivera, MD',
  signedOn: '2026-06-01',
  expiresOn: '2027-01-31',
};
const asking = {
  practice: 'elm',
  locale: 'en',
  known: { names: ['Ana Ruiz'] },
  signal: AbortSignal.timeout(60_000),
};
const options = { today: '2026-11-23', language: 'en' };
const bytes = (text: string) => new TextEncoder().encode(text);

function library(contents: readonly Content[], model: LanguageModel | null = null) {
  const gaps: Gap[] = [];
  const store = {
    version: async () => '1',
    list: async () => contents,
    missed: async (_: string, gap: Gap) => void gaps.push(gap),
  } as unknown as ContentStore;
  return { gaps, ...createLibrary({ store, model, clock: () => 0 }) };
}

const page = (text: string, more: Partial<Content> = {}): Content => ({
  id: 'refills',
  ...head,
  text,
  ...more,
});
const refills = page(
  'To refill a medicine, call your pharmacy first. They ask us. It takes two working days.',
);

test('a question is answered from a page that has its words, in other forms too', async () => {
  const [found] = await library([refills]).find(asking, 'How do I get a medicine refilled?', options);
  expect(found?.id).toBe('refills/1');
});

test('a question for the list is told once more where the first call was lost, and never held up for longer', async () => {
  const told: string[] = [];
  const store = {
    missed: async (_: string, { id }: Gap) => {
      told.push(id);
      throw new Error('away');
    },
  } as unknown as ContentStore;
  const gap = { id: 'm1', text: 'Do you have a pool?', language: 'en', at: 0 };
  await createLibrary({ store, model: null, clock: () => 0 }).missed(asking, gap);
  expect(told).toEqual(['m1', 'm1']);
});

test.each([
  ['nobody has signed', { signedBy: null, signedOn: null }, 'unsigned'],
  ['has expired', { expiresOn: '2026-11-22' }, 'expired'],
  ['is signed for later', { signedOn: '2026-12-01' }, 'not-yet'],
] as const)('a page that %s is read by nobody', async (_, more, why) => {
  const content = { ...refills, ...more };
  expect(await library([content]).find(asking, 'How do I get a medicine refilled?', options)).toEqual([]);
  expect(whyUnread(content, options.today)).toBe(why);
});

test('a question that has little to do with any page finds none', async () => {
  const { find } = library([refills]);
  expect(await find(asking, 'Do you have walk-in hours on the weekend?', options)).toEqual([]);
  expect(await find(asking, 'hello there', options)).toEqual([]);
});

test('where the server has vectors, a page is found by likeness; when it is away, by words alone', async () => {
  const content = { ...refills, vectors: [[1, 0]] };
  const model = { embed: async () => [[0.9, 0.1]] } as unknown as LanguageModel;
  expect(await library([content], model).find(asking, 'my pills ran out', options)).toHaveLength(1);
  const away = { embed: async () => Promise.reject(new Error('away')) } as unknown as LanguageModel;
  expect(await library([content], away).find(asking, 'my pills ran out', options)).toEqual([]);
  expect(
    await library([content], away).find(asking, 'How do I get a medicine refilled?', options),
  ).toHaveLength(1);
});

test('a question that nothing answered is kept without the name of whoever asked it', async () => {
  const shelf = library([]);
  await shelf.missed(asking, {
    id: 'm1',
    text: 'This is Ana Ruiz, do you do x-rays? 312-555-0188',
    language: 'en',
    at: 0,
  });
  expect(shelf.gaps).toHaveLength(1);
  expect(JSON.stringify(shelf.gaps)).not.toMatch(/Ana|Ruiz|0188/);
});

describe('reading a page', () => {
  test('Markdown says of itself who owns and signed it, and its headings stay with what follows', async () => {
    const file = resolve(__dirname, '../../demo/content/first-visit.md');
    const content = await readContent('first-visit.md', readFileSync(file));
    expect(content).toMatchObject({ id: 'first-visit', signedBy: 'Laura Rivera, MD' });
    expect(passagesOf(content).at(-1)?.text).toMatch(/^Parking: You can park/);
  });

  test('HTML comes without scripts and what leads through the site', async () => {
    const file = resolve(__dirname, '../../demo/content/school-forms.html');
    const content = await readContent('school-forms.html', readFileSync(file));
    expect(content).toMatchObject({ title: 'School and camp forms', language: 'en', owner: 'Front desk' });
    expect(content.text).toContain('five working days');
    expect(content.text).not.toMatch(/alert|Home/);
  });

  test.each([
    ['no owner', '# Hello\n\nThis is a page with words in it.', { ...head, owner: undefined }, 'owner'],
    [
      'no last day',
      '# Hello\n\nThis is a page with words in it.',
      { ...head, expiresOn: undefined },
      'expiresOn',
    ],
    [
      'a signature without its day',
      'This is a page with words in it.',
      { ...head, signedOn: undefined },
      'signedBy',
    ],
    ['no words', ' ', head, 'text'],
  ])('one with %s is refused, and says what is missing', async (_, text, given, path) => {
    await expect(readContent('page.md', bytes(text), given)).rejects.toMatchObject({ faults: [{ path }] });
  });
});

test('the day is that of the practice, not that of Greenwich', () => {
  expect(dayIn('America/Chicago', Date.parse('2026-11-24T03:00:00Z'))).toBe('2026-11-23');
});
