import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/safety/compile.ts';
import { find } from '../../src/safety/match.ts';
import { COMMON_WORDS } from '../../src/safety/rules/common-words.ts';
import { LANGUAGES } from '../../src/safety/rules/languages.ts';
import type { LanguageRules } from '../../src/safety/rules/rules.ts';
import { tokensOf } from '../../src/safety/tokens.ts';
import { matches } from '../../src/safety/ways.ts';
import { plainWords, wordsOf } from '../../src/safety/words.ts';
import { isDanger, type Lesson } from './lessons.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * English and Spanish have more patterns than a page can carry. Keeps those that together find what all of them find in the
 * lessons, the one that finds most first, with the words that the lessons hold; writes them where the page's guard reads.
 */
export function writePocketRules(all: readonly Lesson[], folder: string): void {
  for (const rules of LANGUAGES) {
    if (rules.language !== 'en' && rules.language !== 'es') continue;
    const its = all.filter(({ language }) => language === rules.language);
    const known = new Set(its.flatMap(({ text }) => plainWords(text)));
    const few = fewer(rules, covering(rules, its.filter(isDanger)), known);
    const name = rules.language === 'en' ? 'POCKET_ENGLISH' : 'POCKET_SPANISH';
    writeFileSync(
      join(folder, `${rules.language}.ts`),
      `import type { LanguageRules } from '../rules/rules.ts';

/** The patterns of the full rules that find most, chosen by test/safety/learn.ts for the page. */
export const ${name}: LanguageRules = ${JSON.stringify(few, null, 1)};
`,
    );
  }
}

/** The fewest patterns that find what all find, as "rule|text": greedily, those that would find one text alone left out. */
function covering(rules: LanguageRules, dangers: readonly Lesson[]): ReadonlySet<string> {
  const compiled = compile([rules], COMMON_WORDS);
  const foundBy = new Map<string, Set<number>>();
  dangers.forEach(({ text }, at) => {
    const { tokens } = tokensOf(wordsOf(text), compiled);
    const found = find(tokens, compiled);
    for (const pattern of found.parts.patterns) {
      if (pattern.surely || matches(pattern, found, tokens).length === 0) continue;
      const key = `${pattern.rule}|${pattern.text}`;
      foundBy.set(key, (foundBy.get(key) ?? new Set()).add(at));
    }
  });
  const chosen = new Set<string>();
  const covered = new Set<number>();
  for (;;) {
    let best: string | null = null;
    let most = FEWEST_FOUND - 1;
    for (const [key, texts] of foundBy) {
      let fresh = 0;
      for (const at of texts) if (!covered.has(at)) fresh += 1;
      if (fresh > most) {
        most = fresh;
        best = key;
      }
    }
    if (best === null) return chosen;
    chosen.add(best);
    for (const at of foundBy.get(best) ?? []) covered.add(at);
    foundBy.delete(best);
  }
}

/** A pattern has to find at least so many texts that no other has found. */
const FEWEST_FOUND = 3;

function fewer(rules: LanguageRules, chosen: ReadonlySet<string>, known: ReadonlySet<string>): LanguageRules {
  const isKnown = (phrase: string): boolean =>
    plainWords(phrase.replace(/[<>()|?&+]/g, ' ')).every((word) => known.has(word));
  const withKnownChoices = (text: string): string =>
    text.replace(/\(([^()]*)\)/g, (_, choices: string) => {
      const all = choices.split('|').map((choice) => choice.trim());
      const kept = all.filter((choice) => choice.includes('<') || isKnown(choice));
      return `(${(kept.length === 0 ? all : kept).join('|')})`;
    });
  const kept = (lists: Lists): Lists =>
    Object.fromEntries(
      Object.entries(lists).flatMap(([rule, texts]) => {
        const its = texts.filter((text) => chosen.has(`${rule}|${text}`)).map(withKnownChoices);
        return its.length === 0 ? [] : [[rule, its]];
      }),
    );
  const [says, names] = [kept(rules.says), kept(rules.names)];
  const context = Object.fromEntries(
    Object.entries(rules.context).map(([mark, texts]) => [
      mark,
      texts.map(withKnownChoices).filter((text) => /[<(]/.test(text) || isKnown(text)),
    ]),
  );
  const asked = new Set(named(JSON.stringify([says, names, context])));
  for (const name of asked)
    for (const text of rules.concepts[name] ?? []) for (const other of named(text)) asked.add(other);
  const concepts = Object.fromEntries(
    [...asked].sort().map((name) => {
      const phrases = rules.concepts[name] ?? [];
      const its = phrases.filter((phrase) => phrase.includes('<') || isKnown(phrase));
      return [name, its.length === 0 ? phrases : its];
    }),
  );
  return { language: rules.language, reviewedBy: null, concepts, says, names, context };
}

function named(text: string): readonly string[] {
  return [...text.matchAll(/<(\w+)>/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
