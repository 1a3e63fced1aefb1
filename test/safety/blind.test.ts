import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '../../src/safety/guard.ts';

/**
 * Texts written by somebody who had not seen the rules, parted by line number. The even lines are `development.*`: the
 * rules were mended by them, so they only guard against going back. The odd lines are `blind.*`: nobody who writes rules
 * reads them; only the totals are looked at, and what they say is what the guard is worth.
 */
type Text = { readonly text: string; readonly level: string; readonly group: string };

const read = (file: string): readonly Text[] | null => {
  const path = join(import.meta.dirname, file);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Text);
};

const isAlarm = (text: string): boolean => ['emergency', 'crisis'].includes(screen(text).level);

type Figures = Readonly<
  Record<'caught' | 'urgentSeen' | 'hardFalse' | 'ordinaryFalse', readonly [number, number]>
>;

const figuresOf = (texts: readonly Text[]): Figures => {
  const share = (some: readonly Text[], holds: (text: string) => boolean): readonly [number, number] => [
    some.filter(({ text }) => holds(text)).length,
    some.length,
  ];
  return {
    caught: share(
      texts.filter(({ level }) => level === 'emergency' || level === 'crisis'),
      isAlarm,
    ),
    urgentSeen: share(
      texts.filter(({ level }) => level === 'urgent'),
      (text) => screen(text).level !== 'none',
    ),
    hardFalse: share(
      texts.filter(({ group }) => group === 'hard-negative'),
      isAlarm,
    ),
    ordinaryFalse: share(
      texts.filter(({ group }) => group === 'ordinary'),
      isAlarm,
    ),
  };
};

/** A little worse than what was measured: a change that loses more than chance does has to be looked at. */
const FLOORS: Readonly<
  Record<string, { caught: number; urgentSeen: number; hardFalse: number; ordinaryFalse: number }>
> = {
  'development.en': { caught: 0.98, urgentSeen: 0.9, hardFalse: 0.06, ordinaryFalse: 0.005 },
  'blind.en': { caught: 0.94, urgentSeen: 0.75, hardFalse: 0.16, ordinaryFalse: 0.01 },
  'development.es': { caught: 0.98, urgentSeen: 0.9, hardFalse: 0.05, ordinaryFalse: 0.005 },
  'blind.es': { caught: 0.96, urgentSeen: 0.9, hardFalse: 0.2, ordinaryFalse: 0.01 },
};

describe.each(Object.entries(FLOORS))('%s', (name, floor) => {
  const texts = read(`${name}.jsonl`) ?? [];

  test('is caught and left alone as well as measured', () => {
    expect(texts.length).toBeGreaterThan(300);
    const figures = figuresOf(texts);
    process.stderr.write(
      `safety ${name}: ${Object.entries(figures)
        .map(([what, [some, all]]) => `${what} ${some}/${all}`)
        .join(', ')}\n`,
    );
    const part = (what: keyof Figures): number => figures[what][0] / figures[what][1];
    expect(part('caught')).toBeGreaterThanOrEqual(floor.caught);
    expect(part('urgentSeen')).toBeGreaterThanOrEqual(floor.urgentSeen);
    expect(part('hardFalse')).toBeLessThanOrEqual(floor.hardFalse);
    expect(part('ordinaryFalse')).toBeLessThanOrEqual(floor.ordinaryFalse);
  });
});

const told = (file: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .flatMap((line) => /^\w+ \w+: (.*)$/.exec(line)?.[1] ?? []);

test('the Spanish texts written beside the rules are told apart', () => {
  const dangers = told('cases.further.es.txt');
  const calm = told('cases.calm.es.txt');
  expect(dangers.length).toBeGreaterThan(250);
  expect(dangers.filter((text) => !isAlarm(text))).toEqual([]);
  expect(calm.length).toBeGreaterThan(150);
  expect(calm.filter(isAlarm).length / calm.length).toBeLessThanOrEqual(0.04);
});
