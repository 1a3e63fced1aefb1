import { EventEmitter } from 'node:events';
import type { Media } from '../../turn/events.ts';

/** One text as the simulator keeps it. Times are epoch milliseconds. */
export type SimulatedMessage = {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  /** Null while a messaging service has not picked its sender. */
  readonly from: string | null;
  readonly to: string;
  readonly body: string;
  readonly media: readonly Media[];
  readonly status: string;
  readonly errorCode: number | null;
  readonly messagingServiceSid: string | null;
  readonly statusCallback: string | null;
  readonly createdAt: number;
  readonly sentAt: number | null;
  readonly updatedAt: number;
  /** Every status it has had, in order. */
  readonly history: readonly { readonly status: string; readonly at: number }[];
  /** For an inbound text: what the server answered to the webhook, null while it has not; `status` null: no connection. */
  readonly answer: { readonly status: number | null; readonly at: number; readonly attempts: number } | null;
};

/** An evaluator's afternoon; older texts are forgotten first. */
const mostMessages = 5_000;

/** All that the simulator remembers: in memory alone, newest last, bounded. Tells listeners of each change. */
export class Ledger {
  readonly #messages = new Map<string, SimulatedMessage>();
  readonly #blocked = new Set<string>();
  readonly #changes = new EventEmitter<{ message: [SimulatedMessage] }>().setMaxListeners(0);

  add(message: SimulatedMessage): SimulatedMessage {
    this.#messages.set(message.sid, message);
    const [oldest] = this.#messages.keys();
    if (this.#messages.size > mostMessages && oldest !== undefined) this.#messages.delete(oldest);
    this.#changes.emit('message', message);
    return message;
  }

  /** Changes a message that is still remembered; a new status goes into its history. */
  change(sid: string, now: number, change: Partial<SimulatedMessage>): SimulatedMessage | null {
    const before = this.#messages.get(sid);
    if (before === undefined) return null;
    const moved = change.status !== undefined && change.status !== before.status;
    const history = moved ? [...before.history, { status: change.status, at: now }] : before.history;
    const after: SimulatedMessage = { ...before, ...change, history, updatedAt: now };
    this.#messages.set(sid, after);
    this.#changes.emit('message', after);
    return after;
  }

  find(sid: string): SimulatedMessage | null {
    return this.#messages.get(sid) ?? null;
  }

  messages(): readonly SimulatedMessage[] {
    return [...this.#messages.values()];
  }

  /** Opt-outs are between a phone and one of our senders. */
  block(phone: string, sender: string, blocked: boolean): void {
    if (blocked) this.#blocked.add(`${phone} ${sender}`);
    else this.#blocked.delete(`${phone} ${sender}`);
  }

  isBlocked(phone: string, sender: string): boolean {
    return this.#blocked.has(`${phone} ${sender}`);
  }

  /** Calls back at every new or changed message. Answers how to stop. */
  watch(listener: (message: SimulatedMessage) => void): () => void {
    this.#changes.on('message', listener);
    return () => this.#changes.off('message', listener);
  }
}
