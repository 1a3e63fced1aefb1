import type { DialogContext } from 'botbuilder-dialogs';
import { continueTop, type Open, runDialogs } from '../src/turn/bot-framework.ts';
import type { Turn } from '../src/turn/turn.ts';
import {
  type Conversation,
  giveAnswer,
  type Place,
  placeOf,
  type Step,
  stand,
  standingOf,
  takeWish,
  type Values,
} from './conversation.ts';

/** Conversations open at once: deeper, nobody remembers what was asked first. */
const DEEPEST = 3;

/** The question that waits for an answer. `listed`: its choices are numbered lines, worth showing again. */
export type Pending = {
  readonly conversation: Conversation;
  readonly place: Place;
  readonly step: Step;
  readonly listed: boolean;
};

/** What is being talked about in a turn: a few verbs over the SDK's stack. */
export class Talk {
  readonly turn: Turn;
  readonly open: Open;
  readonly #conversations: ReadonlyMap<string, Conversation>;

  constructor(turn: Turn, open: Open, conversations: ReadonlyMap<string, Conversation>) {
    this.turn = turn;
    this.open = open;
    this.#conversations = conversations;
  }

  get context(): DialogContext {
    return this.open.context;
  }

  /** The innermost question, null when none is open. */
  get pending(): Pending | null {
    const { activeDialog } = this.context;
    const conversation = this.#conversations.get(activeDialog?.id ?? '');
    if (conversation === undefined) return null;
    const standing = standingOf(activeDialog);
    const place = placeOf(conversation, standing?.place);
    const step = conversation.steps[place.at];
    const listed = standing?.question.choices !== undefined;
    return step === undefined ? null : { conversation, place, step, listed };
  }

  /** Gives the pending question its answer. False when the stack turned out to be broken: nothing is pending then. */
  goOn(answer: unknown): Promise<boolean> {
    giveAnswer(this.context.context, answer);
    return runDialogs(this.context, () => continueTop(this.context));
  }

  /** Begins a conversation. One that is open already begins again; the oldest of too many is let go. */
  async begin(name: string, values: Values = {}): Promise<void> {
    const { stack } = this.context;
    const at = stack.findIndex((instance) => instance.id === name);
    if (at !== -1) stack.length = at;
    if (stack.length >= DEEPEST) stack.splice(0, stack.length - DEEPEST + 1);
    const place: Partial<Place> = { values };
    await runDialogs(this.context, () => this.context.beginDialog(name, place));
  }

  /** Asks the pending question once more: in its shorter form, if it has one, unless the `whole` of it is new to them. */
  async askAgain({ whole = false } = {}): Promise<void> {
    const { activeDialog } = this.context;
    const standing = standingOf(activeDialog);
    const { pending } = this;
    if (whole && pending?.step.isWritten === true) {
      await runDialogs(this.context, () =>
        this.context.replaceDialog(pending.conversation.name, pending.place),
      );
      return;
    }
    if (standing !== null)
      stand(activeDialog, { ...standing, question: { ...standing.question, shorter: !whole } });
    await runDialogs(this.context, () => this.context.repromptDialog());
  }

  /** Goes one question back; before the first, out of the conversation. False when nothing is open. */
  async back(): Promise<boolean> {
    const { pending } = this;
    if (pending === null) return false;
    const { trail } = pending.place;
    const last = trail.at(-1);
    if (last === undefined) {
      await runDialogs(this.context, () => this.context.endDialog());
      return this.pending !== null;
    }
    const place: Place = { ...last, trail: trail.slice(0, -1) };
    await runDialogs(this.context, () => this.context.replaceDialog(pending.conversation.name, place));
    return true;
  }

  /** Leaves the innermost conversation where it was only an offer. */
  dropOffer(): void {
    if (this.pending?.conversation.fleeting === true) this.context.stack.pop();
  }

  /** Leaves an offer where the text answers, to the letter, the question that the offer lies on. True where it did. */
  dropOfferFor(text: string): boolean {
    const { stack } = this.context;
    const offer = this.pending?.conversation.fleeting === true ? stack.pop() : undefined;
    const { pending } = this;
    const isAnswer =
      pending?.step.kind === 'closed' && pending.step.read(text, this.turn, pending.place.values) !== null;
    if (offer !== undefined && !isAnswer) stack.push(offer);
    return offer !== undefined && isAnswer;
  }

  /** Leaves all that is open. */
  letGo(): void {
    this.context.stack.length = 0;
  }

  /** What was wanted before the conversation that has just ended. */
  takeWish(): ReturnType<typeof takeWish> {
    return takeWish(this.context.context);
  }
}
