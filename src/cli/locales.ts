import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refused } from '../errors.ts';
import { type Coverage, coverageOf } from '../language/coverage.ts';
import { languagesIn } from '../language/texts.ts';
import { takeBack, translatorsFile } from '../language/translators-file.ts';

const root = resolve(import.meta.dirname, '../../locales');

/**
 * Prints how each language of the catalogue stands, or all that waits in one of them. 0 where every text is there and none
 * is too long, else 1: that nobody has read them is said and is no fault.
 */
export function showLocales({ locale }: { readonly locale?: string }): Promise<number> {
  const asked = locale === undefined ? languagesIn(root) : [known(locale)];
  const all = asked.map((language) => coverageOf(root, language));
  const lines = [
    ['language', 'texts', 'missing', 'reviewed', 'critical unread', 'too long', 'reading level'],
  ];
  for (const one of all) {
    lines.push([
      one.locale,
      String(one.texts),
      String(one.missing.length),
      String(one.reviewed),
      String(one.unreviewed.length),
      String(one.tooLong.length),
      one.reading ?? 'no trusted formula',
    ]);
  }
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const line of lines)
    process.stdout.write(
      `${line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  if (locale !== undefined) for (const one of all) detail(one);
  return Promise.resolve(all.some(({ missing, tooLong }) => missing.length + tooLong.length > 0) ? 1 : 0);
}

function detail({ missing, without, unreviewed, tooLong }: Coverage): void {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  for (const name of without) say(`not there: ${name}`);
  for (const key of missing) say(`missing: ${key}`);
  for (const { key, segments, limit } of tooLong)
    say(`too long: ${key} (${segments} parts, at most ${limit})`);
  for (const key of unreviewed) say(`critical, unread: ${key}`);
}

/** Writes the file for translators, to `to` or to standard output. */
export function exportLocale(options: { readonly locale: string; readonly to?: string }): Promise<number> {
  const file = translatorsFile(root, known(options.locale));
  if (options.to === undefined) process.stdout.write(file);
  else writeFileSync(options.to, file);
  return Promise.resolve(0);
}

/** Takes a translators' file back. 0 when all of it landed, 1 when some rows did not. */
export function importLocale(path: string, options: { readonly locale: string }): Promise<number> {
  if (!existsSync(path)) throw new Refused(404, 'no-file', `${path} cannot be read.`);
  const { changed, reviewed, faults } = takeBack(root, known(options.locale), readFileSync(path, 'utf8'));
  for (const { path: where, message } of faults) process.stderr.write(`${path}: ${where}: ${message}\n`);
  process.stdout.write(
    `${changed} texts changed, ${reviewed} reviews taken in, ${faults.length} rows left out\n`,
  );
  return Promise.resolve(faults.length === 0 ? 0 : 1);
}

function known(locale: string): string {
  const all = languagesIn(root);
  if (all.includes(locale)) return locale;
  throw new Refused(400, 'locale', `There is no language ${locale}: give one of ${all.join(', ')}.`);
}
