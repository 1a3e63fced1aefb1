import { phrase } from '../src/care/phrase.ts';
import { findItem } from '../src/care/plan.ts';
import { memberNamed } from '../src/care/team.ts';
import type { Intent, Likely, Understood } from '../src/turn/ports.ts';
import { readAssent, readNeither } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { seen } from './my-plan.ts';
import { choiceAmong } from './questions-of.ts';
import type { Talk } from './talk.ts';

/** Below this the likeliest wish is not acted on: it is right hardly every other time. */
const SURE_ENOUGH = 0.5;
/** Where another wish is nearly as likely, even this is not enough. */
const SURE_ENOUGH_OF_TWO = 0.65;
const NEARLY_AS_LIKELY = 0.3;

/** Asks which of the one or two likely wishes was meant, rather than guess. `values.said` is what nobody was sure of. */
export const didYouMean: Conversation = {
  name: 'did-you-mean',
  fleeting: true,
  steps: {
    which: step({
      kind: 'guess',
      ask: (_, values) => ({
        say: phrase('wish:ask'),
        choices: [...wishesOf(values), 'neither'].map((name) => phrase(`wish:name.${name}`)),
      }),
      read,
      take,
      again: 'wish:again',
    }),
  },
};

/** Which wish is meant, 'neither' of them, or null: no answer to that. */
function read(text: string, turn: Turn, values: Values): Intent | 'neither' | null {
  const wishes = wishesOf(values);
  const names = [...wishes, 'neither'].map((name) => phrase(`wish:name.${name}`));
  const index = choiceAmong(turn, text, names);
  if (index !== null) return wishes[index] ?? 'neither';
  const assent = readAssent(text);
  if (assent === 'yes' && wishes.length === 1) return wishes[0] ?? null;
  return assent === 'no' || readNeither(text) ? 'neither' : null;
}

function take(turn: Turn, values: Values, picked: Intent | 'neither'): Move {
  if (picked === 'neither') {
    turn.say('talk:not-understood');
    return { end: 'this' };
  }
  turn.session.misses = 0;
  const at = wishesOf(values).indexOf(picked);
  const slots = {
    ...slot('language', listOf(values.languages)[at]),
    ...slot('subject', listOf(values.subjects)[at]),
  };
  return { end: 'all', wish: { intent: picked, text: String(values.said ?? ''), slots } };
}

function slot(name: 'language' | 'subject', value: string | undefined): Understood['slots'] {
  return value === undefined || value === '' ? {} : { [name]: value };
}

function wishesOf(values: Values): readonly Intent[] {
  return listOf(values.wishes) as readonly Intent[];
}

function listOf(value: Values[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** True where what was understood is not sure enough to be acted on. */
export function isUnsure({ intent, likely }: Understood): boolean {
  if (intent.name === 'out_of_scope' || intent.confidence < SURE_ENOUGH) return true;
  const other = likely.find(({ name }) => name !== intent.name);
  return intent.confidence < SURE_ENOUGH_OF_TWO && (other?.confidence ?? 0) >= NEARLY_AS_LIKELY;
}

/** Which of the likely wishes the chart settles: the one that names a medicine of the plan, or somebody of the team. */
export function settledByChart(turn: Turn, { likely }: Understood): Likely | null {
  const chart = turn.may('plan') ? seen(turn) : null;
  if (chart === null) return null;
  const namesMedicine = () => findItem(chart, turn.text)?.kind === 'medicine';
  const namesMember = () => turn.may('team') && memberNamed(chart, turn.text) !== null;
  return (
    likely.find(
      ({ name }) =>
        (name === 'medicine_question' && namesMedicine()) || (name === 'find_team' && namesMember()),
    ) ?? null
  );
}

/**
 * Asks back what was meant, where there is anything likely to ask. It counts as a text not understood: whoever is not
 * understood twice in a row is offered a person, not another list. False where nothing was asked.
 */
export async function askBack(talk: Talk, { likely }: Understood): Promise<boolean> {
  const { turn } = talk;
  if (likely.length === 0 || turn.session.misses > 0 || turn.session.holder.kind === 'waiting') return false;
  turn.session.misses = 1;
  talk.letGo();
  await talk.begin('did-you-mean', { said: turn.text, ...kept(likely) });
  return true;
}

function kept(likely: readonly Likely[]): Values {
  return {
    wishes: likely.map(({ name }) => name),
    languages: likely.map(({ slots }) => slots.language ?? ''),
    subjects: likely.map(({ slots }) => slots.subject ?? ''),
  };
}
