import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conversations as alone } from '../../dialogs/dialogs.ts';
import { programTalk } from '../../dialogs/program-talk.ts';
import type { Chart } from '../../src/care/chart.ts';
import { createVoice } from '../../src/language/voice.ts';
import { DIALOGS_VERSION } from '../../src/turn/bot-framework.ts';
import type { Voice } from '../../src/turn/ports.ts';
import type { Session } from '../../src/turn/session.ts';
import { ana, Conversation, DAY, known, MONDAY, practice, programs } from './harness.ts';

/** Every conversation, that of the programs too. */
const conversations = [...alone, programTalk(programs)];

/** What any step may have learned before: enough for each to ask what it asks in real talks. */
const values = {
  questions: ['Can I swim?', 'Can I eat fish?'],
  left: ['question-1'],
  topic: 'asking:topic.medicine',
  visit: 'visit-1',
  words: 'swim more',
  step: 'on mondays',
  confidence: 8,
  goalId: 'goal-1',
  to: 'the school nurse',
  span: 'explain:share.week',
  choice: 'the operation',
  matters: 'to dance',
  worry: 'the pain',
  question: 'How long?',
  rounds: 0,
  tie: 'SIS',
  name: 'Rosa',
  gift: 'circle:rights.see',
  number: '+13125550188',
  said: 'swim more',
  shaped: 'swim',
  suggested: ['asking:bank.medicine.how'],
};

const chart = {
  ...ana,
  questions: [
    { id: 'question-1', text: 'Can I swim?', rank: 1, askedAt: '2026-11-20', state: 'open' as const },
  ],
  goals: [
    {
      id: 'goal-1',
      text: 'swim more',
      owner: 'patient' as const,
      lifecycle: 'active',
      achievement: null,
      step: 'on mondays',
      confidence: 8,
      target: null,
      startedOn: '2026-11-01',
      dueOn: '2026-12-01',
      notes: [],
      sensitive: false,
    },
  ],
  shares: [{ id: 's1', what: 'plan' as const, to: 'school', at: MONDAY, until: MONDAY + DAY, ended: false }],
};

/** What a step needs beside that to ask its question: it is asked of people to whom it has not been answered yet. */
const CIRCUMSTANCES: Readonly<Record<string, Circumstances>> = {
  'welcome consent': { session: { person: { ...known.person, verifiedAt: null }, consent: 'none' } },
  'goal words': { without: ['words'] },
  'program ask': { values: { program: 'caregiver', step: 'now', place: 0 } },
  'family-add who': { without: ['tie'] },
  'family-remove who': {
    values: { text: 'my sister' },
    chart: { circle: [member('sister', 'active'), { ...member('sister', 'active'), id: 'member-2' }] },
  },
  'agree ask': { values: { member: 'member-SIS' }, chart: { circle: [member('SIS', 'asked')] } },
  'look-back say': {
    chart: {
      goals: chart.goals.map((goal) => ({
        ...goal,
        notes: [{ at: '2026-11-10', text: 'Check-in: partly' }],
      })),
    },
  },
  'questions visit': {
    without: ['visit'],
    chart: {
      appointments: ['2026-12-01T15:30:00Z', '2026-12-08T15:30:00Z'].map((at, place) => ({
        ...(ana.appointments[0] as Chart['appointments'][number]),
        id: `visit-${place}`,
        at,
      })),
    },
  },
};

/** Asked where a practice has approved a page about the choice: `en/decide-page.txt` and its wandering twin walk them. */
const WITH_A_LIBRARY = ['decide page', 'decide read'];

type Circumstances = {
  readonly session?: Partial<Session>;
  readonly chart?: Partial<Chart>;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Values that would have answered it already. */
  readonly without?: readonly string[];
};

function member(relationship: string, state: 'asked' | 'active') {
  const id = `member-${relationship}`;
  const rights = ['see', 'ask'] as const;
  return { id, relationship, name: null, rights, since: MONDAY, state, number: '+13125550188' };
}

/** A talk that stands at that step, with its question asked by the step itself; null where the step asks nothing there. */
async function at(
  name: string,
  step: string,
  voice?: Voice,
): Promise<{ talk: Conversation; question: string } | null> {
  const own = CIRCUMSTANCES[`${name} ${step}`] ?? {};
  const talk = new Conversation(
    { ...chart, ...own.chart },
    { session: { ...known, lastItem: { itemId: 'item-2', form: 0 }, ...own.session } },
  );
  if (voice !== undefined) talk.voice = voice;
  const learned = Object.fromEntries(
    Object.entries({ ...values, ...own.values }).filter(([value]) => own.without?.includes(value) !== true),
  );
  // One step on from it, so that "back" leads there and has it ask.
  const place = { at: step, values: learned, trail: [{ at: step, values: learned }] };
  const instance = { id: name, state: { place, question: { say: { key: 'talk:fine' } } } };
  talk.session.dialog = { version: DIALOGS_VERSION, state: { dialogStack: [instance], askedAt: MONDAY } };
  const question = await talk.text('back');
  return stackOf(talk).some(({ id }) => id === name) ? { talk, question } : null;
}

type Instance = { readonly id: string; readonly state: { readonly place: { readonly at: string } } };

function stackOf(talk: Conversation): readonly Instance[] {
  const state = talk.session.dialog?.state as { dialogStack?: readonly Instance[] } | undefined;
  return state?.dialogStack ?? [];
}

/** Where a language is what is asked for, its name is the answer and changes nothing else. */
const ASKS_FOR_LANGUAGE = ['find-home language'];

const steps = conversations
  .flatMap(({ name, steps: all }) => Object.keys(all).map((step) => ({ name, step })))
  .filter(({ name, step }) => !ASKS_FOR_LANGUAGE.includes(`${name} ${step}`));

/** The kind of the step that waits now: some decide by themselves which one that is. */
function kindOf(talk: Conversation): string | undefined {
  const top = stackOf(talk).at(-1);
  return conversations.find(({ name }) => name === top?.id)?.steps[top?.state.place.at ?? '']?.kind;
}

/** What was asked, without its choices and what is said before it. */
function lastLine(text: string): string {
  return (
    text
      .split('\n')
      .filter((line) => !/^\d+\. /.test(line))
      .at(-1) ?? ''
  );
}

test('every step of every conversation that asks something can be stood at: a new one is walked or fails here', async () => {
  const asking = conversations.flatMap(({ name, steps: all }) =>
    Object.entries(all)
      .filter(([, { decides }]) => decides !== true)
      .map(([step]) => ({ name, step })),
  );
  const missed: string[] = [];
  for (const { name, step } of asking) {
    const top = stackOf((await at(name, step))?.talk ?? new Conversation(chart)).at(-1);
    if (`${top?.id} ${top?.state.place.at}` !== `${name} ${step}`) missed.push(`${name} ${step}`);
  }
  expect(asking.length).toBeGreaterThan(80);
  expect(missed).toEqual(WITH_A_LIBRARY);
});

describe.each(steps)('at $name $step', ({ name, step }) => {
  test('back, menu, a person, the other language and a danger are heard, and nothing is met with silence', async () => {
    if ((await at(name, step)) === null) return;
    const told = async (text: string) => {
      const here = await at(name, step);
      return { said: (await here?.talk.text(text)) ?? '', talk: here?.talk };
    };
    for (const text of [
      'back',
      'never mind',
      'menu',
      '🙂',
      'blorf blorf',
      'yes',
      'no',
      '2',
      'x'.repeat(1200),
    ])
      expect({ text, said: (await told(text)).said }).not.toEqual({ text, said: '' });
    expect((await told('menu')).said).toContain('What can I help with?');
    const person = await told('person');
    expect(person.talk?.handoff).not.toBeNull();
    const spanish = await told('español');
    expect(spanish.said).toContain('De ahora en adelante');
    expect(spanish.talk?.session.locale).toBe('es');
    expect((await told('my chest hurts and I cannot breathe')).said).toMatch(/911/);
  });

  test('a question about something else is answered, and what was asked comes again', async () => {
    const here = await at(name, step);
    // Where questions are asked for, this is one.
    if (here === null || kindOf(here.talk) === 'questions') return;
    const said = await here.talk.text('What is a medical home?');
    expect(said).toContain('A medical home is');
    const fleeting = conversations.find((one) => one.name === name)?.fleeting === true;
    if (!fleeting) expect(said.split('\n').length).toBeGreaterThan(1);
    expect(lastLine(said)).not.toBe('');
  });

  test('"paso" skips where "skip" does', async () => {
    const [one, other] = [await at(name, step), await at(name, step)];
    if (one === null || other === null) return;
    const skipped = await other.talk.text('skip');
    // Not understood, or kept as what was said: nothing can be skipped there.
    if (other.talk.session.misses > 0 || skipped.includes('skip') || skipped.includes('nurse')) return;
    expect(await one.talk.text('paso')).toBe(skipped);
  });

  test('after the other language the same is asked in it', async () => {
    const here = await at(name, step);
    if (here === null) return;
    const spanish = await here.talk.text('español');
    if (here.talk.session.dialog === null) return;
    expect(lastLine(spanish)).not.toBe(lastLine(here.question));
    expect(lastLine(await here.talk.text('english'))).toBe(lastLine(here.question));
  });
});

/** The catalogue with every letter of every text changed into one that nobody writes: what stays as it was is no text of it. */
function pseudoVoice(folder: string): Voice {
  const locales = join(import.meta.dirname, '../../locales');
  cpSync(join(locales, 'en'), join(folder, 'en'), { recursive: true });
  const changed = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.replace(/\{\{[^}]*\}\}|[A-Za-z]/g, (part) => (part.length > 1 ? part : '\u{1D5BA}'))
      : Array.isArray(value)
        ? value.map(changed)
        : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, changed(inner)]));
  for (const file of readdirSync(join(folder, 'en'))) {
    const path = join(folder, 'en', file);
    writeFileSync(path, JSON.stringify(changed(JSON.parse(readFileSync(path, 'utf8')))));
  }
  return createVoice(folder);
}

test('in a language made up, nothing is said that is not in the catalogue, the record or the calendar', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-pseudo-'));
  try {
    const voice = pseudoVoice(folder);
    const data = new Set(
      JSON.stringify([
        chart,
        practice,
        values,
        'Monday Tuesday Wednesday Thursday Friday Saturday Sunday AM PM',
      ])
        .concat(' January February March April May June July August September October November December')
        .toLowerCase()
        .match(/[a-z]+/g),
    );
    const hard: string[] = [];
    let count = 0;
    for (const { name, step } of steps) {
      const here = await at(name, step, voice);
      // What a practice wrote comes as it wrote it.
      if (here === null || name === 'program') continue;
      count += 1;
      const words = (here.question.match(/[A-Za-z]{2,}/g) ?? []).filter(
        (word) => !data.has(word.toLowerCase()),
      );
      if (words.length > 0) hard.push(`${name} ${step}: ${words.join(' ')}`);
    }
    expect(count).toBeGreaterThan(25);
    expect(hard).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
