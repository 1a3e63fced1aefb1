/**
 * Measures the guard and writes docs/safety-scores.md: `npm run eval:safety`. Texts that the guard has not been mended by
 * (test/safety/blind) give the score that counts; the lessons are shown beside it. Prints totals only; with
 * `--show development` also the lessons it gets wrong, never a blind text. `--quick` leaves the mutations out.
 * `--first-look <folder>` writes nothing: it prints what the guard makes of texts that it hears for the first time.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '../../src/safety/guard.ts';
import { blindTexts, isDanger, type Lesson, lessons } from './lessons.ts';
import { MUST_CATCH } from './must-catch.ts';
import {
  alarmed,
  byKind,
  byMutation,
  languagesOf,
  pairsAlike,
  type Score,
  type Share,
  scoresOf,
} from './scores.ts';

const quick = process.argv.includes('--quick');

const percent = (share: number): string => `${(100 * share).toFixed(1)}`;

function cell({ hits, of, low, high }: Share): string {
  return of === 0 ? '–' : `${percent(hits / of)} (${percent(low)}–${percent(high)}), ${hits}/${of}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function scoreTable(scores: readonly Score[]): string {
  return table(
    [
      'language',
      'dangers caught, %',
      'false alarms, hard negatives, %',
      'false alarms, ordinary, %',
      'same-day texts called an emergency, %',
    ],
    scores.map(({ language, dangers, hardNegatives, ordinary, urgent }) => [
      language,
      cell(dangers),
      cell(hardNegatives),
      cell(ordinary),
      cell(urgent),
    ]),
  );
}

function setOf(title: string, about: string, texts: readonly Lesson[]): string {
  if (texts.length === 0) return `## ${title}\n\nNo texts yet.\n`;
  const parts = [`## ${title}`, about, scoreTable(scoresOf(texts))];
  parts.push(
    '### By kind of danger',
    table(
      ['kind', 'caught, %'],
      byKind(texts).map(([kind, share]) => [kind, cell(share)]),
    ),
  );
  if (!quick) {
    const rows = byMutation(texts).map(([name, shares]) => [
      name,
      ...shares.map(({ hits, of }) => (of === 0 ? '–' : percent(hits / of))),
    ]);
    parts.push('### Dangers caught after each mutation, %', table(['mutation', ...languagesOf(texts)], rows));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Milliseconds that texts of 1,600 characters take, made of lessons put one after another. */
function timeTaken(texts: readonly Lesson[]): readonly [median: number, ninetyNinth: number] {
  const long: string[] = [];
  let current = '';
  for (const { text, language } of texts) {
    if (language !== 'en' && language !== 'es') continue;
    current += `${text}. `;
    if (current.length < 1600) continue;
    long.push(current.slice(0, 1600));
    current = '';
  }
  for (const text of long) screen(text);
  const taken = long.map((text) => {
    const runs = [0, 1, 2].map(() => {
      const started = performance.now();
      screen(text);
      return performance.now() - started;
    });
    return Math.min(...runs);
  });
  taken.sort((left, right) => left - right);
  return [taken[Math.floor(taken.length / 2)] ?? 0, taken[Math.floor(taken.length * 0.99)] ?? 0];
}

const firstLook = process.argv.indexOf('--first-look');
if (firstLook >= 0) {
  const texts = blindTexts(process.argv[firstLook + 1]);
  const all = scoresOf(texts.map((text) => ({ ...text, language: 'all' })));
  process.stdout.write(`${setOf('First look', `${texts.length} texts`, texts)}\n${scoreTable(all)}\n`);
  process.exit();
}

const development = lessons();
const blind = blindTexts();
const mustCatch = Object.entries(MUST_CATCH).flatMap(([, texts]) => texts);
const caught = mustCatch.filter((text) => isDanger(screen(text))).length;
const pairs = pairsAlike();
const [median, ninetyNinth] = timeTaken(development);
const report = [
  '# How well the guard hears',
  'Written by `npm run eval:safety`. Shares in percent with exact (Clopper-Pearson) 95 % bounds. An alarm is an emergency or a crisis. No rule set and no text has been reviewed by a clinician yet (`reviewedBy: null`).',
  setOf(
    'Texts the guard has not learnt from',
    'Written by others than the rules and the lessons, and read by nobody who changed either. Their totals were looked at while thresholds were chosen: for a first look see [safety-first-look.md](safety-first-look.md).',
    blind,
  ),
  setOf(
    'The lessons',
    'What the guard learnt from: shown to find mistakes, not as a measure of it.',
    development,
  ),
  '## The rest',
  [
    `- Must-catch list: ${caught} of ${mustCatch.length} caught.`,
    `- Texts alike but for a name, a sex, an insurance, an age or a dialect: ${pairs.hits} of ${pairs.of} groups get one level.`,
    `- Time for 1,600 characters on the machine that wrote this: median ${median.toFixed(2)} ms, 99th percentile ${ninetyNinth.toFixed(2)} ms.`,
  ].join('\n'),
].join('\n\n');
writeFileSync(join(import.meta.dirname, '../../docs/safety-scores.md'), `${report}\n`);
process.stdout.write(
  `${blind.length === 0 ? '' : `blind texts\n${scoreTable(scoresOf(blind))}\n\n`}lessons\n${scoreTable(scoresOf(development))}\nmust-catch ${caught}/${mustCatch.length}, pairs ${pairs.hits}/${pairs.of}, ${median.toFixed(2)}/${ninetyNinth.toFixed(2)} ms\n`,
);
if (process.argv.join(' ').includes('--show development'))
  for (const lesson of development)
    if (lesson.level !== 'urgent' && isDanger(lesson) !== alarmed(lesson.text))
      process.stdout.write(
        `${lesson.language} ${lesson.level} ${lesson.kind ?? ''} ${lesson.text} -> ${screen(lesson.text).matched.join(' ')}\n`,
      );
