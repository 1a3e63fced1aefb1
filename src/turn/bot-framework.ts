import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder-core';
import type {
  DialogInstance,
  DialogState,
  DialogStateManagerConfiguration,
  DialogTurnResult,
} from 'botbuilder-dialogs';
import { Dialog, DialogReason, DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog.js';
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { DialogContextError } from 'botbuilder-dialogs/lib/dialogContextError.js';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { DialogMemoryScope, TurnMemoryScope } from 'botbuilder-dialogs/lib/memory/index.js';
import type { Phrase } from '../care/phrase.ts';
import type { Session } from './session.ts';
import type { Turn } from './turn.ts';
import { endOfWakingHours } from './waking-hours.ts';

/**
 * The seam to Bot Framework's dialogs, whose SDK is archived: nothing else in `src` but its channel knows it. The stack
 * is plain JSON in the session; what dialogs send goes into the turn, never to a network. It is loaded by parts: as a whole
 * it brings recognizers of dates and numbers in a dozen languages, which none of ours uses and every start would wait for.
 */
export { Dialog };

/** Counted up whenever a stored stack would be misread: a dialog or a step renamed, or its values changed. */
export const DIALOGS_VERSION = 2;

/** A question, before it is words: it is put into words each time it is asked, so it follows a change of language. */
export type Question = {
  readonly say: Phrase;
  /** The same, shorter, for when it is asked once more soon after. */
  readonly again?: Phrase;
  /** True: `again` is what is said. */
  readonly shorter?: boolean;
  /** Numbered in a text message, buttons on the page. */
  readonly choices?: readonly Phrase[];
  /** Buttons only: for yes and no, which nobody needs to see numbered. */
  readonly buttons?: readonly Phrase[];
};

/** What is kept in the session: the SDK's stack, and when the last question was asked (epoch milliseconds). */
type Kept = DialogState & { askedAt?: number };

/** The dialogs of a conversation in hand. */
export type Open = {
  readonly context: DialogContext;
  /** When the pending question was last asked; null when none is. */
  readonly askedAt: number | null;
  /** Puts the stack back into the session. To be called once, when all is said. */
  close(): void;
};

const TURN = Symbol('turn');

/**
 * Where the SDK keeps, for a turn, by what names dialogs may reach into memory. Ours reach into none: they are given what
 * they need. Left alone it makes two dozen objects anew for every context of every turn; all it needs itself is the turn.
 */
const MEMORY = 'DialogStateManagerConfiguration';
const memory: DialogStateManagerConfiguration = {
  memoryScopes: [new TurnMemoryScope(), new DialogMemoryScope()],
  pathResolvers: [],
};

/** A set of dialogs that serves every conversation: the stack is the turn's. */
export function dialogSet(): DialogSet {
  return new DialogSet();
}

/**
 * Opens the session's stack. One that other dialogs wrote, or that is not ours, is let go: the talk begins again. `fits`
 * tells of each that lies on it whether its dialog can go on from there.
 */
export function openDialogs(
  set: DialogSet,
  turn: Turn,
  fits: (instance: DialogInstance) => boolean = () => true,
): Open {
  const stored = turn.session.dialog;
  const kept: Kept =
    stored?.version === DIALOGS_VERSION && isStack(stored.state) ? stored.state : { dialogStack: [] };
  const known = kept.dialogStack.every((instance) => set.find(instance.id) !== undefined && fits(instance));
  // A copy: the SDK changes stack and instances in place, and what was stored is read again if the turn is.
  const state: Kept = known
    ? { ...kept, dialogStack: kept.dialogStack.map((instance) => ({ ...instance })) }
    : { dialogStack: [] };
  const context = new TurnContext(new IntoTurn(), messageOf(turn));
  context.turnState.set(TURN, turn);
  context.turnState.set(MEMORY, memory);
  return {
    context: new DialogContext(set, context, state),
    askedAt: state.dialogStack.length > 0 ? (state.askedAt ?? null) : null,
    close() {
      const waiting = state.dialogStack.length > 0;
      turn.session.dialog = waiting
        ? { version: DIALOGS_VERSION, state: { ...state, askedAt: turn.now } }
        : null;
    },
  };
}

/** What lies on top of a session's stack, as it was stored; null when nothing does. For a look: nothing is opened. */
export function standingIn({ dialog }: Pick<Session, 'dialog'>): DialogInstance | null {
  if (dialog?.version !== DIALOGS_VERSION || !isStack(dialog.state)) return null;
  return dialog.state.dialogStack.at(-1) ?? null;
}

function isStack(state: unknown): state is Kept {
  return (
    typeof state === 'object' && state !== null && 'dialogStack' in state && Array.isArray(state.dialogStack)
  );
}

/** The turn a step belongs to. */
export function turnOf(step: { readonly context: TurnContext }): Turn {
  return step.context.turnState.get(TURN);
}

/** Asks in the turn a context belongs to: where the SDK's `sendActivity` ends, without its way there. */
export function askIn(context: TurnContext, question: Question): void {
  ask(turnOf({ context }), question);
}

/** A question as the SDK keeps and sends it. */
export function activityOf(question: Question): Partial<Activity> {
  return { type: ActivityTypes.Message, text: '', channelData: question };
}

/** The question that an activity was made of. */
export function questionOf(activity: Partial<Activity> | undefined): Question | undefined {
  return activity?.channelData;
}

/**
 * Runs dialogs. What a step threw comes out as it was (the SDK wraps it in an error that carries the stack, and with it
 * the patient's words); false where the SDK itself no longer finds its way in the stack, which is then empty.
 */
export async function runDialogs(context: DialogContext, run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    if (!(error instanceof DialogContextError)) throw error;
    const cause: unknown = error.error;
    if (cause instanceof Error) throw cause;
    context.stack.length = 0;
    return false;
  }
}

/**
 * Hands the turn to the dialog on top, as the SDK's `continueDialog` does, but for the event by which that first tells of
 * the activity: no dialog of ours hears it, and the telling takes longer than most dialogs.
 */
export function continueTop(context: DialogContext): Promise<DialogTurnResult> {
  return topOf(context)?.continueDialog(context) ?? context.continueDialog();
}

/**
 * Ends the dialog on top and hands the turn to the one below, as the SDK's `endDialog` does, without telling the one that
 * ends and the memory: ours have nothing to put away, and remember nothing there.
 */
export async function endTop(context: DialogContext): Promise<DialogTurnResult> {
  context.stack.pop();
  const below = topOf(context)?.resumeDialog(context, DialogReason.endCalled);
  return below ?? { status: DialogTurnStatus.complete };
}

function topOf(context: DialogContext): Dialog | undefined {
  const { activeDialog } = context;
  return activeDialog === undefined ? undefined : context.findDialog(activeDialog.id);
}

function messageOf(turn: Turn): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    text: turn.text,
    channelId: turn.session.address?.channel ?? 'porchlight',
    conversation: { id: turn.held.conversation, isGroup: false, conversationType: '', name: '' },
    from: { id: 'patient', name: '' },
    recipient: { id: 'porchlight', name: '' },
  };
}

/** Sends into the turn. Traces, typing and events are dropped: a trace carries the dialog's memory. */
class IntoTurn extends BotAdapter {
  override async sendActivities(
    context: TurnContext,
    activities: readonly Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const turn = turnOf({ context });
    for (const activity of activities) {
      if (activity.type !== ActivityTypes.Message) continue;
      const question = questionOf(activity);
      if (question !== undefined) ask(turn, question);
      else if (activity.text) turn.sayText(activity.text);
    }
    return activities.map(() => ({ id: turn.tools.newId() }));
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('dialogs change nothing that was said'));
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('dialogs take back nothing that was said'));
  }

  override continueConversation(): Promise<never> {
    return Promise.reject(new Error('dialogs begin from a turn'));
  }
}

function ask(turn: Turn, question: Question): void {
  const choices = question.choices?.map((choice) => turn.word(choice)) ?? [];
  const lines = [turn.word(question.shorter === true ? (question.again ?? question.say) : question.say)];
  // The page shows buttons; elsewhere people answer with the number.
  if (turn.session.address?.channel !== 'web')
    lines.push(...choices.map((choice, index) => `${index + 1}. ${choice}`));
  const buttons = question.buttons?.map((button) => turn.word(button)) ?? choices;
  // What nobody asked for just now (a check-in that came due) goes out today or not at all.
  const isDue = turn.events.length > 0 && turn.events.every((event) => event.kind === 'timer-due');
  const expiresAt = isDue ? endOfWakingHours(turn.now, turn.zones) : null;
  turn.sayText(lines.join('\n'), { choices: buttons, expiresAt });
}
