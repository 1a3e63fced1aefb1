import {
  ComponentDialog,
  type DialogTurnResult,
  TextPrompt,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { activityOf, type Question, turnOf } from '../src/turn/bot-framework.ts';
import type { Intent } from '../src/turn/ports.ts';
import type { Turn } from '../src/turn/turn.ts';

/** What a conversation has learned so far: plain JSON, kept in the session's stack. */
export type Values = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | undefined>
>;

/** Where a conversation goes next: another step, the end of it, or of all that is open; `wish` is what was wanted before. */
export type Move =
  | { readonly go: string; readonly values?: Values }
  | { readonly end: 'this' | 'all'; readonly wish?: { readonly intent: Intent; readonly text: string } };

/**
 * What else may be said at a step. `closed`: whatever is no strict answer and is surely something else (or a question
 * about something else) is answered, then the step asks again. `open`: the step takes free words, so only a plain question or a call for a
 * person is something else. `questions`: the words asked for are questions, so only a call for a person is.
 */
export type Kind = 'closed' | 'open' | 'questions';

/** A step asks (or decides where to go), reads strictly, and takes the answer: by a pure function, or telling the turn. */
export type Step = {
  readonly kind: Kind;
  readonly ask: (turn: Turn, values: Values) => Question | Move | Promise<Question | Move>;
  /** Null when the text is no answer to this step's question. Decides nothing. */
  readonly read: (text: string, turn: Turn, values: Values) => unknown;
  readonly take: (turn: Turn, values: Values, answer: never) => Move | Promise<Move>;
  /** What is said, before the question comes again, of a text that is no answer. */
  readonly again: string | null;
};

/** A step whose answer has a type. */
export function step<Answer>(parts: {
  readonly kind?: Kind;
  readonly ask: Step['ask'];
  readonly read: (text: string, turn: Turn, values: Values) => Answer | null;
  readonly take: (turn: Turn, values: Values, answer: Answer) => Move | Promise<Move>;
  readonly again?: string;
}): Step {
  return { kind: 'closed', again: null, ...parts };
}

/** A step that asks nothing. */
export function decision(decide: (turn: Turn, values: Values) => Move | Promise<Move>): Step {
  const nothing = () => null;
  return { kind: 'closed', ask: decide, read: nothing, take: () => ({ end: 'this' }), again: null };
}

/**
 * A conversation by name; the first of its steps begins it. `fleeting`: an offer; whatever else is said answers it, and
 * it is not made again.
 */
export type Conversation = {
  readonly name: string;
  readonly fleeting?: boolean;
  readonly steps: Readonly<Record<string, Step>>;
};

/**
 * Where a conversation stands. The step is kept by name: stored stacks hold only the two steps of the waterfall, so the
 * named ones can be put in another order while conversations are open. `trail` is the way back.
 */
export type Place = {
  readonly at: string;
  readonly values: Values;
  readonly trail: readonly { readonly at: string; readonly values: Values }[];
};

/** Questions one can go back by. */
const TRAIL_MOST = 8;

const WISH = Symbol('wish');

/** A conversation as Bot Framework runs it: ask, then take, and round again until it ends. */
export function dialogOf(conversation: Conversation): ComponentDialog {
  const { name, steps } = conversation;
  const rounds = `${name}:steps`;

  async function ask(context: WaterfallStepContext<Partial<Place>>): Promise<DialogTurnResult> {
    const place = placeOf(conversation, context.options);
    const asked = await stepAt(steps, place).ask(turnOf(context), place.values);
    if ('say' in asked) return context.prompt('text', { prompt: activityOf(asked) });
    return move(context, place, { asked, question: false });
  }

  async function take(context: WaterfallStepContext<Partial<Place>>): Promise<DialogTurnResult> {
    const place = placeOf(conversation, context.options);
    const current = stepAt(steps, place);
    const turn = turnOf(context);
    const answer = current.read(String(context.result ?? ''), turn, place.values);
    if (answer === null) return context.replaceDialog(rounds, place);
    return move(context, place, {
      asked: await current.take(turn, place.values, answer as never),
      question: true,
    });
  }

  async function move(
    context: WaterfallStepContext<Partial<Place>>,
    place: Place,
    { asked, question }: { readonly asked: Move; readonly question: boolean },
  ): Promise<DialogTurnResult> {
    if ('go' in asked) {
      const trail = question
        ? [...place.trail, { at: place.at, values: place.values }].slice(-TRAIL_MOST)
        : place.trail;
      return context.replaceDialog(rounds, {
        at: asked.go,
        values: { ...place.values, ...asked.values },
        trail,
      });
    }
    if (asked.wish !== undefined) context.context.turnState.set(WISH, asked.wish);
    return asked.end === 'all' ? context.cancelAllDialogs(true) : context.endDialog();
  }

  const dialog = new ComponentDialog(name);
  dialog.addDialog(new WaterfallDialog<Partial<Place>>(rounds, [ask, take]));
  dialog.addDialog(new TextPrompt('text'));
  return dialog;
}

function stepAt(steps: Conversation['steps'], place: Place): Step {
  const found = steps[place.at];
  if (found === undefined) throw new Error(`no such step: ${place.at}`);
  return found;
}

/** Where a conversation is, from what the SDK kept; its beginning when nothing was. */
export function placeOf(conversation: Conversation, kept: Partial<Place> | undefined): Place {
  const first = Object.keys(conversation.steps)[0] ?? '';
  if (kept?.at === undefined || conversation.steps[kept.at] === undefined)
    return { at: first, values: kept?.values ?? {}, trail: [] };
  return { at: kept.at, values: kept.values ?? {}, trail: kept.trail ?? [] };
}

/** What was wanted before a conversation that has ended now; once. */
export function takeWish(context: {
  readonly turnState: Map<unknown, unknown>;
}): { intent: Intent; text: string } | null {
  const wish = context.turnState.get(WISH) as { intent: Intent; text: string } | undefined;
  context.turnState.delete(WISH);
  return wish ?? null;
}
