import type { Right } from '../../care/family.ts';
import type { Attached } from '../../channels/simulator/media.ts';
import type { Simulator } from '../../channels/simulator/simulator.ts';
import type { Handoff } from '../../handoff/handoff.ts';
import type { Practice } from '../../practice/practice.ts';
import type { Outcome } from '../../turn/commit.ts';
import { tieAddress } from '../../work/tie-address.ts';
import type { App } from '../app.ts';

/** A practice with its phones and staff, as a transcript plays them: the whole app, and a clock that is moved by hand. */
export type World = {
  readonly app: App;
  readonly practice: Practice;
  readonly url: string;
  readonly log: () => string;
  now(): number;
  /** Moves the app's clock on and handles everything that came due on the way, in steps of an hour at most. */
  wait(milliseconds: number): Promise<void>;
  setClock(at: number): void;
  /** Resolves when nothing is in hand: no turn, no delivery. */
  settle(): Promise<void>;
  /** A phone texts the practice, through the simulator's signed webhook. */
  text(number: string, body: string, media?: readonly Attached[]): Promise<void>;
  /** Texts that the practice's phones got so far, oldest first. */
  received(number: string): string[];
  enroll(
    patient: string,
    number: string,
    options?: {
      locale?: string;
      proxy?: string;
      consented?: boolean;
      invite?: boolean;
      also?: boolean;
      rights?: readonly Right[];
      name?: string;
    },
  ): Promise<string>;
  handoffs(): Promise<readonly Handoff[]>;
  staff(
    name: string,
    act: 'claim' | 'release' | 'resolve' | { readonly reply: string },
    handoff: Handoff,
  ): Promise<Outcome>;
  /** The same app as another practice's phones and staff see it. */
  at(practice: Practice): World;
  close(): Promise<void>;
};

/** What a world is made of. */
export type WorldParts = {
  readonly app: App;
  /** Takes Twilio's place. */
  readonly simulator: Simulator;
  readonly url: string;
  readonly log: () => string;
  /** The app's clock, ms since 1970. */
  readonly clock: { now(): number; set(at: number): void };
  close(): Promise<void>;
};

/** The world as the practice's phones and staff see it. */
export function worldOf(parts: WorldParts, first: Practice): World {
  const { app, simulator, clock } = parts;
  let acts = 0;

  const seenFrom = (practice: Practice): World => ({
    app,
    practice,
    url: parts.url,
    log: parts.log,
    now: () => clock.now(),
    setClock: (at) => clock.set(at),
    settle: () => app.work.idle(),
    wait: async (milliseconds) => {
      const end = clock.now() + milliseconds;
      while (clock.now() < end) {
        clock.set(Math.min(end, clock.now() + 3_600_000));
        await app.work.sweep();
        await app.work.idle();
      }
    },
    text: async (number, body, media = []) => {
      await simulator.textFrom(number, practice.numbers[0] ?? '', body, media);
      await app.work.idle();
    },
    received: (number) =>
      simulator
        .messages()
        .filter(({ direction, from, to }) => {
          const isOurs = from === null || practice.numbers.includes(from);
          return direction === 'outbound-api' && isOurs && to === number;
        })
        .map((message) => message.body),
    enroll: async (patient, number, options = {}) => {
      const { locale, proxy, consented = true, invite = false, also = false, rights, name } = options;
      acts += 1;
      const { conversation } = await tieAddress(
        { conversations: app.stores.conversations, work: app.work },
        practice,
        {
          id: `enrolled-${acts}-${clock.now()}`,
          at: clock.now(),
          patient,
          address: { channel: 'sms', number, via: practice.numbers[0] ?? '' },
          locale: locale ?? null,
          proxy: proxy ?? null,
          consented,
          invite,
          also,
          rights: rights ?? null,
          name: name ?? null,
          by: 'rehearsal',
        },
      );
      await app.work.idle();
      return conversation;
    },
    handoffs: async () =>
      (await app.stores.queue.list(practice.id, null)).filter((handoff) => handoff.state !== 'resolved'),
    staff: async (name, act, handoff) => {
      acts += 1;
      const by = { id: name, name: name.charAt(0).toUpperCase() + name.slice(1), role: 'nurse' } as const;
      const base = { id: `act-${acts}`, at: clock.now(), by };
      const outcome = await app.work.perform(
        practice.id,
        handoff.conversationId,
        typeof act === 'string'
          ? { ...base, kind: 'handoff-act', act, handoffId: handoff.id }
          : { ...base, kind: 'staff-line', text: act.reply },
      );
      await app.work.idle();
      return outcome;
    },
    close: parts.close,
    at: seenFrom,
  });
  return seenFrom(first);
}
