import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chart } from '../../src/care/chart.ts';
import { chartOf } from '../../src/care/chart-from-fhir.ts';
import { explainChart, explainItem } from '../../src/care/explain.ts';
import { gather, readFile } from '../../src/care/fhir/read.ts';
import { planItems, planPhrases } from '../../src/care/plan.ts';
import { isSensitive } from '../../src/care/sensitive.ts';
import { teamPhrases } from '../../src/care/team.ts';
import { createVoice } from '../../src/language/voice.ts';

const root = join(__dirname, '..', '..');
const shared = join(root, '..', 'shared', 'fhir');
const voice = createVoice(join(root, 'locales'));
const now = Date.parse('2026-11-23T12:00:00Z');

function charts(file: string): readonly { readonly chart: Chart; readonly resources: readonly unknown[] }[] {
  const parsed = readFile(file, readFileSync(file));
  expect(parsed.refused).toBeNull();
  expect(parsed.faults).toEqual([]);
  return gather([parsed]).flatMap(({ patient, resources }) => {
    const all = resources.map(({ resource }) => resource);
    return patient === null ? [] : [{ chart: chartOf(all, patient), resources: all }];
  });
}

/** Everything the bot may say of a chart, in one text. Throws where the catalogue has a hole. */
function said(chart: Chart, locale: string): string {
  const phrases = [
    ...explainChart(chart, now),
    ...[0, 1, 2].flatMap((page) => planPhrases(chart, now, page)),
    ...planItems(chart).flatMap((item) => [explainItem(item, 0), explainItem(item, 1)]),
    ...teamPhrases(chart),
  ];
  return phrases.map((phrase) => voice.say(locale, phrase)).join('\n');
}

function expectSayable(chart: Chart): void {
  for (const locale of ['en', 'es']) {
    const text = said(chart, locale);
    expect(text).not.toMatch(
      /\((?:procedure|regime\/therapy|disorder|finding|record artifact|qualifier value|occupation)\)/,
    );
    expect(text).not.toMatch(/<\/?[a-z]+[^>]*>|&[a-z]+;|\{\{|undefined|\[object|\bnull\b/);
    expect(text).not.toMatch(/\[(?:Mass|Moles)\/volume\]/);
    const sensitive = text.split('\n').filter((line) => isSensitive(line));
    expect(sensitive).toEqual([]);
  }
}

/** Condition displays and texts: the problem list. */
function problems(resources: readonly unknown[]): readonly string[] {
  return (resources as { resourceType: string; code?: { text?: string; coding?: { display?: string }[] } }[])
    .filter(({ resourceType }) => resourceType === 'Condition')
    .flatMap(({ code }) => [code?.text, ...(code?.coding ?? []).map(({ display }) => display)])
    .filter((words): words is string => words !== undefined && words.length > 12);
}

describe('the demo patients', () => {
  const folder = join(root, 'demo', 'patients');
  const files = readdirSync(folder);

  test('are there, marked as demo in every resource, with numbers kept for fiction', () => {
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      const bundle = JSON.parse(text) as { entry: { resource: { meta: { tag: { code: string }[] } } }[] };
      for (const { resource } of bundle.entry) expect(resource.meta.tag[0]?.code).toBe('demo');
      for (const [number] of text.matchAll(/\+1\d{10}/g)) expect(number).toMatch(/^\+1\d{3}55501\d{2}$/);
    }
  });

  test.each(files)('%s is read and said without code, markup or what is sensitive', (file) => {
    const [one] = charts(join(folder, file));
    expect(one?.chart.plans.length).toBeGreaterThan(0);
    expect(one?.chart.team.length).toBeGreaterThan(3);
    expect(one?.chart.appointments.length).toBeGreaterThan(0);
    if (one !== undefined) expectSayable(one.chart);
  });

  test('have what public files lack: a target in words, contained requests, a parent on the team, a narrative plan', () => {
    const all = files.flatMap((file) => charts(join(folder, file))).map(({ chart }) => chart);
    const find = (id: string) => all.find(({ patient }) => patient.id === id);
    expect(find('demo-jayden')?.plans[0]?.items.map(({ what }) => what.verbatim)).toContain(
      'Avoidance of asthma triggers',
    );
    expect(find('demo-jayden')?.team.find(({ kind }) => kind === 'family')?.name).toBe('Keisha Brooks');
    expect(find('demo-denise')?.goals[0]?.target).toBe('below 130/80 mmHg');
    expect(find('demo-walter')?.plans[0]?.narrative).toContain('Do not take ibuprofen');
    expect(find('demo-maria')?.patient.language).toBe('es');
    expect(find('demo-denise')?.plans[0]?.items.some(({ sensitive }) => sensitive)).toBe(true);
  });
});

/** By file: resources, patients, active plans kept, items and medicines that may be said, goals told, team members. */
const expected: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ['betsy-johnson', 79, 1, 2, 13, 5, 8],
  ['chronic-care-mcc-sample-data__synthea_Nigel915', 146, 1, 0, 0, 0, 0],
  ['dorothy-jones', 11, 1, 1, 3, 1, 0],
  ['henry-jones', 24, 1, 1, 3, 2, 0],
  ['ips-martha', 20, 1, 0, 2, 0, 0],
  ['medplum_tasks', 30, 3, 0, 0, 0, 0],
  ['pco-ig', 30, 1, 1, 0, 1, 0],
  ['sdoh-clinicalcare', 69, 2, 0, 0, 0, 1],
  ['smart-generated-sample-data__Buster', 66, 1, 0, 0, 0, 0],
  ['smart-generated-sample-data__Erminia', 253, 1, 2, 9, 0, 0],
  ['smart-generated-sample-data__Floyd', 145, 1, 2, 4, 5, 0],
  ['smart-generated-sample-data__Marcos', 158, 1, 2, 7, 5, 0],
  ['us-core-8_amy-shaw', 173, 1, 1, 3, 2, 3],
];

const isHere = existsSync(join(shared, 'patients'));
if (!isHere)
  process.stderr.write('\nSKIPPED: ../shared/fhir is not here, public records are not read in this run.\n');

(isHere ? describe : describe.skip)('public records', () => {
  const files = isHere ? readdirSync(join(shared, 'patients')) : [];

  test.each(expected)('%s give what they hold', (start, resources, patients, plans, items, goals, team) => {
    const file = join(shared, 'patients', files.find((name) => name.startsWith(start)) ?? 'missing');
    expect(readFile(file, readFileSync(file)).resources).toHaveLength(resources);
    const all = charts(file).map(({ chart }) => chart);
    const sum = (count: (chart: Chart) => number) => all.reduce((total, chart) => total + count(chart), 0);
    expect([
      all.length,
      sum((chart) => chart.plans.length),
      sum((chart) => planItems(chart).length),
      sum(
        (chart) => chart.goals.filter(({ owner, sensitive }) => owner !== 'not-a-goal' && !sensitive).length,
      ),
      sum((chart) => chart.team.length),
    ]).toEqual([patients, plans, items, goals, team]);
  });

  test('are all in the table above', () => {
    expect(files.filter((name) => !expected.some(([start]) => name.startsWith(start)))).toEqual([]);
  });

  test.each(files)('%s is said without code, markup, what is sensitive, or the list of problems', (name) => {
    for (const { chart, resources } of charts(join(shared, 'patients', name))) {
      expectSayable(chart);
      const text = said(chart, 'en').toLowerCase();
      expect(problems(resources).filter((problem) => text.includes(problem.toLowerCase()))).toEqual([]);
    }
  });

  test.each(isHere ? readdirSync(join(shared, 'directory')) : [])('%s is the practice’s alone', (name) => {
    const file = join(shared, 'directory', name);
    const parsed = readFile(file, readFileSync(file));
    expect(parsed.faults).toEqual([]);
    expect(gather([parsed]).map(({ patient }) => patient)).toEqual([null]);
  });
});
