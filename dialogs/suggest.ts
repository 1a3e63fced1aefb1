import type { PlanItem } from '../src/care/chart.ts';
import { phrase } from '../src/care/phrase.ts';
import { planItems } from '../src/care/plan.ts';
import { bankOf, TOPIC_KEYS } from '../src/care/question-bank.ts';
import { named } from '../src/care/terms.ts';
import { ModelError } from '../src/errors.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { askingOf } from '../src/turn/known-people.ts';
import { readAssent, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Move, type Step, step, type Values } from './conversation.ts';
import { seen } from './my-plan.ts';

/** What of a plan and of somebody's words is told at most; what a prompt takes is in its front matter. */
const TOLD_MOST = 1_800;

/** How picks are read from a list, and what becomes of them: as of any list of questions. */
type Around = {
  readonly readPicks: (text: string, count: number) => readonly number[] | null;
  readonly takeQuestions: (turn: Turn, values: Values, questions: readonly string[]) => Move;
};

/**
 * Up to three questions of our bank that a model holds to fit their plan and what they asked already: each is taken or left
 * by them. Without a model, or at any fault of it, the topics are shown as ever.
 */
export function suggest({ readPicks, takeQuestions }: Around): Step {
  return step({
    kind: 'questions',
    ask: askSuggested,
    read(text, _, values) {
      const keys = keysOf(values.suggested);
      if (readAssent(text) === 'no' || readSkip(text) || isNone(text)) return [];
      if (readAssent(text) === 'yes') return keys;
      return readPicks(text, keys.length)?.map((index) => keys[index] ?? '') ?? null;
    },
    take(turn, values, picked: readonly string[]): Move {
      turn.note('suggestions-taken', picked.join(' ') || 'none', String(values.suggestedBy));
      const offered = [...keysOf(values.offered), ...keysOf(values.suggested)];
      if (picked.length === 0) return { go: 'topic', values: { suggested: [], offered } };
      const words = picked.map((key) => turn.word(key));
      const move = takeQuestions(turn, values, words);
      const kept = { suggested: [], offered, picked: [...keysOf(values.picked), ...words] };
      return 'go' in move ? { ...move, values: { ...move.values, ...kept } } : move;
    },
    again: 'model:suggest.again',
  });
}

async function askSuggested(turn: Turn, values: Values): Promise<Question | Move> {
  const keys = keysOf(values.suggested);
  if (keys.length > 0) return { say: phrase('model:suggest.ask'), choices: keys.map((key) => phrase(key)) };
  const told = await suggested(turn, values);
  return told === null ? { go: 'topic' } : { go: 'suggested', values: told };
}

async function suggested(turn: Turn, values: Values): Promise<Values | null> {
  const { model, voice } = turn.tools;
  const about = aboutThem(turn, keysOf(values.questions));
  if (model === null || about === '') return null;
  const asked = new Set([
    ...(turn.chart?.questions ?? []).map(({ text }) => text),
    ...keysOf(values.questions),
    ...keysOf(values.offered),
  ]);
  const bank = TOPIC_KEYS.flatMap(bankOf)
    .filter((key) => !asked.has(key) && !asked.has(turn.word(key)))
    .map((key) => ({ key, text: voice.say('en', phrase(key)) }));
  try {
    const { value, by } = await model.suggestQuestions(about, bank, askingOf(turn));
    turn.note('model-suggested', value.join(' '), by);
    return { suggested: value, suggestedBy: by };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return null;
  }
}

/** What they may see of the plan, and what they asked already; nothing else of them. */
function aboutThem(turn: Turn, own: readonly string[]): string {
  const chart = seen(turn);
  const nameOf = ({ what }: PlanItem) => turn.word(phrase('general:plan.line', { item: named(what) }));
  const items = chart === null ? [] : planItems(chart).map(nameOf);
  const parts = [
    ...(own.length > 0 ? ['THEIR OWN QUESTIONS', ...own] : []),
    ...(items.length > 0 ? ['THEIR PLAN', ...items] : []),
  ];
  return parts.join('\n').slice(0, TOLD_MOST);
}

function isNone(text: string): boolean {
  return /^(?:none|none of (?:them|these|those)|neither|ningun[oa]?|ninguna de (?:ellas|esas|estas))[.!]?$/i.test(
    text.trim().normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

function keysOf(value: Values[string]): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
