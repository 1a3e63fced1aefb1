import type { TurnContext } from 'botbuilder-core';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { askIn, Dialog, endTop, type Question, turnOf } from '../src/turn/bot-framework.ts';
import type { Intent, Understood } from '../src/turn/ports.ts';
import type { Turn } from '../src/turn/turn.ts';

/** What a conversation has learned so far: plain JSON, kept in the session's stack. */
export type Values = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | undefined>
>;

/**
 * Where a conversation goes next: another step, another conversation in its place, the end of it, or of all that is open;
 * `wish` is what was wanted before.
 */
export type Move =
  | { readonly go: string; readonly values?: Values }
  | { readonly begin: string; readonly values?: Values }
  | { readonly end: 'this' | 'all'; readonly wish?: Wish };

/** What somebody wants: the words they said it in, and what the words name, where that is known. */
export type Wish = {
  readonly intent: Intent;
  readonly text: string;
  readonly slots?: Understood['slots'];
};

/**
 * What else may be said at a step. `closed`: whatever is no strict answer and is surely something else (or a question
 * about something else) is answered, then the step asks again. `open`: the step takes free words, so only a plain question or a call for a
 * person is something else. `questions`: the words asked for are questions, so only a call for a person is. `guess`: what
 * is no answer is another way to say what is wanted, and need be no surer than a text with nothing before it.
 */
export type Kind = 'closed' | 'open' | 'questions' | 'guess';

/** A step asks (or decides where to go), reads strictly, and takes the answer: by a pure function, or telling the turn. */
export type Step = {
  readonly kind: Kind;
  readonly ask: (turn: Turn, values: Values) => Question | Move | Promise<Question | Move>;
  /** Null when the text is no answer to this step's question. Decides nothing. */
  readonly read: (text: string, turn: Turn, values: Values) => unknown;
  readonly take: (turn: Turn, values: Values, answer: never) => Move | Promise<Move>;
  /** What is said, before the question comes again, of a text that is no answer. */
  readonly again: string | null;
  /** The name of a language is an answer here, no wish to be written to in it. */
  readonly asksLanguage?: boolean;
  /** Its question is no phrase of the catalogue (a practice wrote it): in another language it is asked anew. */
  readonly isWritten?: boolean;
  /** It asks nothing: it only decides where to go. */
  readonly decides?: true;
};

/** A step whose answer has a type. */
export function step<Answer>(parts: {
  readonly kind?: Kind;
  readonly ask: Step['ask'];
  readonly read: (text: string, turn: Turn, values: Values) => Answer | null;
  readonly take: (turn: Turn, values: Values, answer: Answer) => Move | Promise<Move>;
  readonly again?: string;
  readonly asksLanguage?: boolean;
  readonly isWritten?: boolean;
}): Step {
  return { kind: 'closed', again: null, ...parts };
}

/** A step that asks nothing. */
export function decision(decide: (turn: Turn, values: Values) => Move | Promise<Move>): Step {
  const nothing = () => null;
  return {
    kind: 'closed',
    ask: decide,
    read: nothing,
    take: () => ({ end: 'this' }),
    again: null,
    decides: true,
  };
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
 * Where a conversation is. The step is kept by name, so that steps can be put in another order while conversations are
 * open. `trail` is the way back.
 */
export type Place = {
  readonly at: string;
  readonly values: Values;
  readonly trail: readonly { readonly at: string; readonly values: Values }[];
};

/** What the SDK's stack keeps of a conversation: where it is, and the question that waits for an answer. */
export type Standing = { readonly place: Place; readonly question: Question };

/** Questions one can go back by. */
const TRAIL_MOST = 8;

const WISH = Symbol('wish');
const ANSWER = Symbol('answer');

/**
 * A conversation as Bot Framework runs it: asks, then takes, and round again until it ends. One flat dialog: the SDK's
 * own waterfalls and prompts are dialogs within dialogs, with a context, a stack and a memory each.
 */
export class ConversationDialog extends Dialog<Partial<Place>> {
  readonly #conversation: Conversation;

  constructor(conversation: Conversation) {
    super(conversation.name);
    this.#conversation = conversation;
  }

  override beginDialog(context: DialogContext, place?: Partial<Place>): Promise<DialogTurnResult> {
    return this.#ask(context, placeOf(this.#conversation, place));
  }

  override async continueDialog(context: DialogContext): Promise<DialogTurnResult> {
    const place = placeOf(this.#conversation, standingOf(context.activeDialog)?.place);
    const answer = takeAnswer(context.context);
    if (answer === null) return this.#ask(context, place);
    const { take } = stepAt(this.#conversation.steps, place);
    const move = await take(turnOf(context), place.values, answer as never);
    if (!('go' in move)) return end(context, move);
    const trail = [...place.trail, { at: place.at, values: place.values }].slice(-TRAIL_MOST);
    return this.#ask(context, placeAfter({ ...place, trail }, move));
  }

  /** What lay on top of it has ended: its question comes again. */
  override async resumeDialog(context: DialogContext): Promise<DialogTurnResult> {
    await this.repromptDialog(context.context, context.activeDialog);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance?: DialogInstance): Promise<void> {
    const standing = standingOf(instance);
    if (standing !== null) askIn(context, standing.question);
  }

  /** Asks at that place, or at the one that its step decides for. */
  async #ask(context: DialogContext, first: Place): Promise<DialogTurnResult> {
    let place = first;
    for (;;) {
      const asked = await stepAt(this.#conversation.steps, place).ask(turnOf(context), place.values);
      if ('say' in asked) {
        stand(context.activeDialog, { place, question: asked });
        askIn(context.context, asked);
        return Dialog.EndOfTurn;
      }
      if (!('go' in asked)) return end(context, asked);
      place = placeAfter(place, asked);
    }
  }
}

function placeAfter(place: Place, move: Extract<Move, { readonly go: string }>): Place {
  return { at: move.go, values: { ...place.values, ...move.values }, trail: place.trail };
}

function end(
  context: DialogContext,
  move: Exclude<Move, { readonly go: string }>,
): Promise<DialogTurnResult> {
  if ('begin' in move) {
    const place: Partial<Place> = { values: move.values ?? {} };
    context.stack.pop();
    return context.beginDialog(move.begin, place);
  }
  if (move.wish !== undefined) context.context.turnState.set(WISH, move.wish);
  return move.end === 'all' ? context.cancelAllDialogs() : endTop(context);
}

/** Where an instance on the stack stands; null when nothing was asked yet, or it is not ours. */
export function standingOf(instance: DialogInstance | undefined): Standing | null {
  const { place, question } = (instance?.state ?? {}) as Partial<Standing>;
  return place === undefined || question === undefined ? null : { place, question };
}

/** Has an instance on the stack stand there. */
export function stand(instance: DialogInstance | undefined, standing: Standing): void {
  if (instance !== undefined) instance.state = standing;
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

type State = { readonly turnState: Map<unknown, unknown> };

/** Hands the pending step its answer, as it was read: reading takes longer than taking. */
export function giveAnswer(context: State, answer: unknown): void {
  context.turnState.set(ANSWER, answer);
}

function takeAnswer(context: State): unknown {
  const answer = context.turnState.get(ANSWER) ?? null;
  context.turnState.delete(ANSWER);
  return answer;
}

/** What was wanted before a conversation that has ended now; once. */
export function takeWish(context: State): Wish | null {
  const wish = context.turnState.get(WISH) as Wish | undefined;
  context.turnState.delete(WISH);
  return wish ?? null;
}
