import { screen, screenJoined } from '../../src/safety/guard.ts';
import { exactBounds } from './bounds.ts';
import { isDanger, type Lesson } from './lessons.ts';
import { MUTATIONS } from './mutations.ts';
import { PAIRS } from './pairs.ts';

/** So many of so many, and the exact 95 % bounds of the share. */
export type Share = {
  readonly hits: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
};

/** Sensitivity and false alarms of one set of texts in one language. */
export type Score = {
  readonly language: string;
  readonly dangers: Share;
  readonly hardNegatives: Share;
  readonly ordinary: Share;
  /** Texts a nurse must see today that were called an emergency: they harm little and are no false alarms. */
  readonly urgent: Share;
};

const alarms = new Map<string, boolean>();

/** Whether the guard takes the text for an emergency or a crisis. */
export function alarmed(text: string): boolean {
  let known = alarms.get(text);
  if (known === undefined) {
    known = isDanger(screen(text));
    alarms.set(text, known);
  }
  return known;
}

/** Scores by language. */
export function scoresOf(texts: readonly Lesson[]): readonly Score[] {
  return languagesOf(texts).map((language) => {
    const its = texts.filter((text) => text.language === language);
    const group = (name: Lesson['group']): readonly Lesson[] => its.filter((text) => text.group === name);
    return {
      language,
      dangers: shareOf(its.filter(isDanger)),
      hardNegatives: shareOf(group('hard-negative')),
      ordinary: shareOf(group('ordinary')),
      urgent: shareOf(its.filter(({ level }) => level === 'urgent')),
    };
  });
}

/** Sensitivity by kind of danger, all languages together. */
export function byKind(texts: readonly Lesson[]): readonly (readonly [kind: string, share: Share])[] {
  const dangers = texts.filter(isDanger);
  const kinds = [...new Set(dangers.map(({ kind }) => kind ?? 'other'))].sort();
  return kinds.map((kind) => [kind, shareOf(dangers.filter((text) => (text.kind ?? 'other') === kind))]);
}

/** Sensitivity by mutation and language: what is left of the dangers after it, among all of them. */
export function byMutation(
  texts: readonly Lesson[],
): readonly (readonly [mutation: string, shares: readonly Share[]])[] {
  const dangers = texts.filter(isDanger);
  return MUTATIONS.map(({ name, of }) => [
    name,
    languagesOf(texts).map((language) => {
      const its = dangers.filter((text) => text.language === language);
      return share(its.filter(({ text }) => stillAlarmed(of(text, language))).length, its.length);
    }),
  ]);
}

/** Over several messages the first that alarms is enough, alone or with those before it. */
function stillAlarmed(messages: readonly string[]): boolean {
  if (messages.length === 1) return isDanger(screen(messages[0] ?? ''));
  return messages.some((_, at) => isDanger(screenJoined(messages.slice(0, at + 1))));
}

/** Groups of texts alike but for a name, a sex, an insurance, an age or a dialect, that get one level each. */
export function pairsAlike(): Share {
  const alike = PAIRS.filter((texts) => new Set(texts.map((text) => screen(text).level)).size === 1);
  return share(alike.length, PAIRS.length);
}

/** The languages of the texts, each once. */
export function languagesOf(texts: readonly Lesson[]): readonly string[] {
  return [...new Set(texts.map(({ language }) => language))].sort();
}

function shareOf(texts: readonly Lesson[]): Share {
  return share(texts.filter(({ text }) => alarmed(text)).length, texts.length);
}

function share(hits: number, of: number): Share {
  const [low, high] = exactBounds(hits, of);
  return { hits, of, low, high };
}
