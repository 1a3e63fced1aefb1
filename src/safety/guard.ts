import { compile, LANGUAGES } from './compile.ts';
import { contextOf } from './context.ts';
import { likenessOf } from './likeness.ts';
import { find, matches, tokensOf } from './match.ts';
import { dangersInNumbers } from './numbers.ts';
import { CATALOGUE } from './rules/catalogue.ts';
import type { LanguageRules, Rule } from './rules/rules.ts';
import type { Level, Verdict } from './verdict.ts';
import { type Word, wordsOf } from './words.ts';

export type { Level, Verdict };

/**
 * A text is read in pieces of this many characters, ten times what an SMS can hold: of a longer one every piece is read,
 * and the time grows with the text and no faster.
 */
export const SCREENED_CHARACTERS = 16_000;
/** Pieces overlap by this much: a danger said across a cut stands whole in one of them. */
const OVERLAP = 800;

const compiled = compile(LANGUAGES);
const rules: ReadonlyMap<string, Rule> = new Map(CATALOGUE.map((rule) => [rule.id, rule]));
const worth: ReadonlyMap<string, number> = new Map(CATALOGUE.map((rule, at) => [rule.id, at]));
const WORST_FIRST: readonly Level[] = ['emergency', 'crisis', 'urgent', 'none'];

/** The guard. Pure, bounded in time, no I/O: it also runs in the browser. Where several hold, the worst is said. */
export function screen(text: string, hint?: { readonly locale?: string | undefined }): Verdict {
  if (text.length <= SCREENED_CHARACTERS) return screenPiece(text, hint);
  const verdicts: Verdict[] = [];
  for (let start = 0; start + OVERLAP < text.length; start += SCREENED_CHARACTERS - OVERLAP)
    verdicts.push(screenPiece(text.slice(start, start + SCREENED_CHARACTERS), hint));
  const matched = worstFirst(new Set(verdicts.flatMap((verdict) => verdict.matched)));
  const [worst] = matched;
  const said = verdicts.find((verdict) => verdict.matched[0] === worst?.id);
  const locale = (said ?? verdicts[0])?.locale ?? 'en';
  if (worst === undefined) return { level: 'none', kind: null, matched: [], locale };
  return { level: worst.level, kind: worst.kind, matched: matched.map((rule) => rule.id), locale };
}

function screenPiece(text: string, hint: { readonly locale?: string | undefined } | undefined): Verdict {
  const words = wordsOf(text);
  const tokens = tokensOf(words, compiled);
  const found = find(tokens, compiled);
  const context = contextOf(tokens, found);
  const languages = new Map<string, string>();
  let lowered = false;
  for (const part of found.parts.keys()) {
    for (const pattern of compiled.patterns.get(part) ?? []) {
      if (languages.has(pattern.rule)) continue;
      const ways = matches(pattern, found, tokens);
      const said = ways.some(
        (spans) =>
          !context.denied(spans) && !context.onlyPlanned(spans) && !(pattern.named && context.notNow(spans)),
      );
      if (said) languages.set(pattern.rule, pattern.language);
      else lowered ||= ways.length > 0;
    }
  }
  const guess = guessLanguage(words, hint?.locale);
  for (const rule of dangersInNumbers(words)) if (!languages.has(rule)) languages.set(rule, guess);
  // Where no rule finds an alarm, a text that is very like known dangers still is one.
  const like = [...languages.keys()].some((id) => isAlarm(ruleOf(id).level))
    ? null
    : likenessOf(words, lowered || languages.size > 0);
  if (like !== null) languages.set(`likeness.${like}`, guess);
  const matched = worstFirst(languages.keys());
  const [worst] = matched;
  if (worst === undefined) return { level: 'none', kind: null, matched: [], locale: guess };
  return {
    level: worst.level,
    kind: worst.kind,
    matched: matched.map((rule) => rule.id),
    locale: spokenIn(words, languages.get(worst.id) ?? guess),
  };
}

/**
 * The guard over messages that came one after another, oldest first: a danger can be split over several texts. Answers
 * the newest text's own verdict unless all together say something worse than each said alone.
 */
export function screenJoined(
  texts: readonly string[],
  hint?: { readonly locale?: string | undefined },
): Verdict {
  const alone = texts.map((text) => screen(text, hint));
  const newest = alone.at(-1) ?? screen('', hint);
  if (texts.length < 2) return newest;
  const joined = screen(texts.slice(-MOST_JOINED).join(' '), hint);
  const worse = alone.every((verdict) => rank(joined) < rank(verdict));
  return worse ? joined : newest;
}

/** Older texts than these many are another thought. */
const MOST_JOINED = 12;

function rank(verdict: Verdict): number {
  return WORST_FIRST.indexOf(verdict.level);
}

function worstFirst(ids: Iterable<string>): readonly Rule[] {
  return [...ids]
    .map(ruleOf)
    .sort(
      (left, right) =>
        WORST_FIRST.indexOf(left.level) - WORST_FIRST.indexOf(right.level) ||
        (worth.get(left.id) ?? 0) - (worth.get(right.id) ?? 0),
    );
}

function isAlarm(level: Level): boolean {
  return level === 'emergency' || level === 'crisis';
}

function ruleOf(id: string): Rule {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`no rule "${id}" in the catalogue`);
  return rule;
}

/** Words that one language's rules use and the other's do not, and small words of each: they tell the language. */
const ENGLISH_WORDS = new Set(
  'the my is i to and of it you he she have im can cant not in on with for this what do was are help his her dont'.split(
    ' ',
  ),
);
const SPANISH_WORDS = new Set(
  'el la los las mi de que y en se es un una mis con esta le lo para tengo tiene su como mucho muy ayuda estoy al puedo hola duele por'.split(
    ' ',
  ),
);
const spoken = LANGUAGES.map((language) => [language.language, wordsIn(language)] as const);

/** A first guess at the language of a text, for texts that no rule of a language matched. */
function guessLanguage(words: readonly Word[], hint: string | undefined): string {
  const [english, spanish] = votes(words);
  if (english !== spanish) return english > spanish ? 'en' : 'es';
  return (hint ?? 'en').split('-')[0]?.toLowerCase() || 'en';
}

/** The language around a danger wins over that of the rule: a Spanish text may say "stroke". */
function spokenIn(words: readonly Word[], language: string): string {
  const [english, spanish] = votes(words);
  if (spanish > english) return 'es';
  if (english > spanish) return 'en';
  return language;
}

function votes(words: readonly Word[]): readonly [english: number, spanish: number] {
  const [, english] = spoken[0] ?? ['en', new Set<string>()];
  const [, spanish] = spoken[1] ?? ['es', new Set<string>()];
  let forEnglish = 0;
  let forSpanish = 0;
  for (const word of words) {
    const inEnglish =
      ENGLISH_WORDS.has(word.text) || (english.has(word.text) && !SPANISH_WORDS.has(word.text));
    const inSpanish =
      SPANISH_WORDS.has(word.text) || (spanish.has(word.text) && !ENGLISH_WORDS.has(word.text));
    if (inEnglish && !inSpanish) forEnglish += 1;
    if (inSpanish && !inEnglish) forSpanish += 1;
  }
  return [forEnglish, forSpanish];
}

function wordsIn(language: LanguageRules): ReadonlySet<string> {
  const lists = [...Object.values(language.concepts), ...Object.values(language.says)];
  return new Set(lists.flatMap((list) => list.flatMap((phrase) => wordsOf(phrase).map((word) => word.text))));
}
