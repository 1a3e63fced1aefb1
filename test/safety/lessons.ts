import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../../src/safety/verdict.ts';

/** A text somebody wrote for the guard to learn from, and what it is. */
export type Lesson = {
  readonly text: string;
  readonly level: Level;
  readonly kind: string | null;
  readonly group: 'danger' | 'urgent' | 'hard-negative' | 'ordinary';
  readonly language: string;
  /** Written by somebody who had seen nothing of the guard: as the next text will be. */
  readonly apart?: true;
  /** A test holds the guard to it. */
  readonly held?: true;
  /** Of the must-catch list. */
  readonly must?: true;
};

const folder = import.meta.dirname;
const linesOf = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** Every development text: those somebody wrote for it, and what alarms nobody in other tests. Never the blind ones. */
export function lessons(): readonly Lesson[] {
  return [...writtenLessons(), ...saidElsewhere()];
}

/** The texts of `lessons/`, and the older ones in English and Spanish. */
export function writtenLessons(): readonly Lesson[] {
  const written = readdirSync(join(folder, 'lessons'))
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => fromLines(`lessons/${file}`, file.slice(0, 2)));
  return [...written, ...olderLessons()];
}

/** Texts of other tests that alarm nobody: ways to end the messages, and transcripts in which no danger comes. */
function saidElsewhere(): readonly Lesson[] {
  const ordinary = (text: string, language: string): Lesson => ({
    text,
    level: 'none',
    kind: null,
    group: 'ordinary',
    language,
  });
  const ends = readdirSync(join(folder, 'opt-out'))
    .sort()
    .flatMap((file) =>
      linesOf(`opt-out/${file}`)
        .filter((line) => line.startsWith('stop: '))
        .map((line) => ordinary(line.slice(6), file.slice(0, 2))),
    );
  const talks = join(folder, '../conversations');
  const languages = readdirSync(talks).filter((name) => /^[a-z]{2}$/.test(name));
  const said = languages.flatMap((language) =>
    readdirSync(join(talks, language))
      .sort()
      .map((file) => linesOf(`../conversations/${language}/${file}`))
      .filter(
        (lines) => !lines.some((line) => /^handed-off (emergency|crisis|urgent)|\b911\b|\b988\b/.test(line)),
      )
      .flatMap((lines) => lines.filter((line) => /^>>? /.test(line)))
      .map((line) => ordinary(line.replace(/^>>? /, ''), language)),
  );
  const ours = ourOwnWords().map(({ text, language }) => ordinary(text, language));
  return [...new Map([...ends, ...said, ...ours].map((lesson) => [lesson.text, lesson])).values()];
}

/** What is said of a danger itself, and long lists of words. */
const NOT_HARMLESS = new Set(['safety', 'nearby', 'opt-out', 'glossary', 'staff', 'simulator', 'grief']);

/**
 * What Porchlight itself says where no danger is: people press it on the page, copy it, and answer in its words. `key`:
 * `namespace.path`. Texts that take values, or name an emergency number, are left out.
 */
export function ourOwnWords(): readonly {
  readonly key: string;
  readonly text: string;
  readonly language: string;
}[] {
  const root = join(folder, '../../locales');
  const found: { key: string; text: string; language: string }[] = [];
  const walk = (language: string, key: string, value: unknown): void => {
    // What a condition does to somebody is told there as it would be complained of.
    if (/^terms\..*\.(what|again)$/.test(key)) return;
    if (typeof value !== 'string') {
      for (const [name, inner] of Object.entries(value as object)) walk(language, `${key}.${name}`, inner);
    } else if (!/\{\{|911|988|STOP/.test(value) && value.length <= 160)
      found.push({ key, text: value, language });
  };
  for (const language of readdirSync(root)
    .filter((name) => /^[a-z]{2}$/.test(name))
    .sort()) {
    for (const file of readdirSync(join(root, language)).sort()) {
      const namespace = file.replace('.json', '');
      if (NOT_HARMLESS.has(namespace)) continue;
      walk(language, namespace, JSON.parse(readFileSync(join(root, language, file), 'utf8')));
    }
  }
  return found;
}

/** Files whose writers had seen nothing of the guard. */
const WRITTEN_APART = /\.(?:seen|third|fourth|fifth|sixth|seventh)\.jsonl$/;

function fromLines(file: string, language: string): readonly Lesson[] {
  return linesOf(file).map((line) => {
    const { text, level, kind, group } = JSON.parse(line) as Omit<Lesson, 'language'>;
    const lesson = { text, level, kind, group: level === 'urgent' ? 'urgent' : group, language } as const;
    return WRITTEN_APART.test(file) ? { ...lesson, apart: true } : lesson;
  });
}

function olderLessons(): readonly Lesson[] {
  const told = (file: string, language: string): readonly Lesson[] =>
    linesOf(file).flatMap((line): readonly Lesson[] => {
      const [, told, kind, text] = /^(\w+) (\w+): (.*)$/.exec(line) ?? [];
      if (told === undefined || kind === undefined || text === undefined) return [];
      if (told === 'calm') return [{ text, level: 'none', kind: null, group: 'hard-negative', language }];
      return [
        {
          text,
          level: told as Level,
          kind,
          group: told === 'urgent' ? 'urgent' : 'danger',
          language,
          held: true,
        },
      ];
    });
  const second = linesOf('cases.second.txt').flatMap((line): readonly Lesson[] =>
    line.startsWith('calm: ')
      ? [{ text: line.slice(6), level: 'none', kind: null, group: 'hard-negative', language: 'en' }]
      : [],
  );
  return [
    ...fromLines('development.en.jsonl', 'en'),
    ...fromLines('development.es.jsonl', 'es'),
    ...['cases.en.txt', 'cases.further.en.txt'].flatMap((file) => told(file, 'en')),
    ...['cases.es.txt', 'cases.further.es.txt', 'cases.calm.es.txt'].flatMap((file) => told(file, 'es')),
    ...second,
  ];
}

/** Whether the text is an emergency or a crisis. */
export function isDanger({ level }: { readonly level: Level }): boolean {
  return level === 'emergency' || level === 'crisis';
}

/** Texts nobody who mends the guard has read: those of `blind`, or those of another folder that hold more than is kept here. */
export function blindTexts(blind: string = join(folder, 'blind')): readonly Lesson[] {
  if (!existsSync(blind)) return [];
  return readdirSync(blind)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(blind, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const { text, level, kind, group } = JSON.parse(line) as Omit<Lesson, 'language'>;
          return {
            text,
            level,
            kind,
            group: level === 'urgent' ? 'urgent' : (group as string) === 'hard' ? 'hard-negative' : group,
            language: file.slice(0, 2),
          };
        }),
    );
}
