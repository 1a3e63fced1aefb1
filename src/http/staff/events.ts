import type { Response } from 'express';
import { Refused } from '../../errors.ts';
import type { BoardStore, StaffEvent } from '../../turn/stores.ts';
import type { Call } from './route.ts';
import type { Tools } from './tools.ts';

/** Proxies close a line on which nothing comes for a minute. */
const HEARTBEAT_MS = 15_000;
/** Streams of one process; each costs a socket and little else. */
const MOST_STREAMS = 1_000;
/** What somebody slow may leave unread before their line is cut: they come back and ask for what they missed. */
const MOST_UNREAD_BYTES = 256 * 1024;
/** Events read in one call. */
const EVENTS_A_CALL = 500;

/** What a line in the query or header must look like: a stream's id. */
const EVENT_ID = /^\d{1,15}-\d{1,15}$/;

type Listener = (events: readonly StaffEvent[], whole: boolean) => void;

/**
 * The stream of changes. One reader for each practice and process, however many consoles listen; while nothing happens it
 * costs nothing but a look every few seconds. An event says that something changed, not what: the page then asks.
 */
export function createEventStreams(tools: Pick<Tools, 'board' | 'staff'>) {
  const readers = new Map<string, Reader>();
  let streams = 0;

  return {
    async open({
      staff,
      query,
      request,
      response,
    }: Call<{ conversation?: string | undefined; after?: string | undefined }, unknown>): Promise<void> {
      const { conversation } = query;
      if (conversation !== undefined && !/^[\w.:-]{1,128}$/.test(conversation))
        throw new Refused(404, 'not-found', 'There is no such conversation.');
      if (streams >= MOST_STREAMS)
        throw new Refused(503, 'busy', 'Too many consoles are open. Please try again soon.');
      const { practice } = staff;
      const given = request.get('last-event-id') ?? query.after ?? '';
      const after = EVENT_ID.test(given) ? given : null;
      const reader = readers.get(practice) ?? new Reader(tools.board, practice);
      readers.set(practice, reader);
      streams += 1;
      const heard = (events: readonly StaffEvent[], whole: boolean) => {
        if (!whole) response.write(`event: reset\nid: ${events.at(-1)?.id ?? after ?? '0-0'}\ndata: {}\n\n`);
        const text = events.map((event) => written(event, conversation)).join('');
        if (text !== '') response.write(text);
        if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
      };
      const heartbeat = setInterval(() => {
        response.write(': here\n\n');
        // Whoever may not be here any more hears nothing more.
        tools.staff.byId(practice, staff.id).then(
          (now) => {
            if (now === null || now.disabled === true || now.epoch !== staff.epoch) response.end();
          },
          () => undefined,
        );
      }, HEARTBEAT_MS);
      const closing = request.app.locals.closing as AbortSignal | undefined;
      const end = () => response.end();
      closing?.addEventListener('abort', end, { once: true });
      response.once('close', () => {
        streams -= 1;
        clearInterval(heartbeat);
        closing?.removeEventListener('abort', end);
        if (reader.leave(heard)) readers.delete(practice);
      });
      begin(response);
      const latest = await reader.join(heard, after);
      if (response.closed && reader.leave(heard)) readers.delete(practice);
      // The first event tells where one stands, so that nothing is lost from here on.
      if (after === null && !response.writableEnded) {
        const first = { id: latest, what: 'now', handoff: '', conversation: conversation ?? '' } as const;
        const kinds = conversation === undefined ? ['queue'] : ['queue', 'conversation'];
        for (const kind of kinds)
          response.write(written({ ...first, kind: kind as StaffEvent['kind'] }, conversation));
      }
    },
  };
}

/** Reads a practice's events for all who listen. */
class Reader {
  readonly #board: BoardStore;
  readonly #practice: string;
  readonly #listeners = new Set<Listener>();
  #last: string | null = null;
  #reading: Promise<void> | null = null;
  #again = false;
  #stop: Promise<() => void> | null = null;

  constructor(board: BoardStore, practice: string) {
    this.#board = board;
    this.#practice = practice;
  }

  /** From now on the listener hears what comes; first what came after that id. Answers the latest id. */
  async join(listener: Listener, after: string | null): Promise<string> {
    this.#stop ??= this.#board.watch(this.#practice, () => this.#look());
    await this.#stop;
    if (this.#last === null) this.#last = await this.#board.latest(this.#practice);
    await this.#reading;
    const last = this.#last;
    if (after !== null) {
      const { events, whole } = await this.#missed(after, last);
      listener(events, whole);
    }
    this.#listeners.add(listener);
    // What came while we read what was missed.
    if (this.#last !== last) {
      const { events, whole } = await this.#missed(last, this.#last);
      listener(events, whole);
    }
    return this.#last;
  }

  /** True when nobody listens any more. */
  leave(listener: Listener): boolean {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return false;
    void this.#stop?.then((stop) => stop());
    this.#stop = null;
    return true;
  }

  async #missed(after: string, upTo: string): Promise<{ events: StaffEvent[]; whole: boolean }> {
    const all: StaffEvent[] = [];
    for (let from = after; ; ) {
      const { events, whole } = await this.#board.events(this.#practice, from, EVENTS_A_CALL);
      if (!whole) return { events: [{ ...nothing, id: upTo }], whole: false };
      const some = events.filter(({ id }) => isUpTo(id, upTo));
      all.push(...some);
      if (some.length < EVENTS_A_CALL) return { events: all, whole: true };
      from = some.at(-1)?.id ?? upTo;
    }
  }

  #look(): void {
    if (this.#reading !== null) {
      this.#again = true;
      return;
    }
    this.#reading = this.#read()
      // A store that does not answer is no change; the next look finds what there is.
      .catch(() => undefined)
      .finally(() => {
        this.#reading = null;
        if (this.#again) {
          this.#again = false;
          this.#look();
        }
      });
  }

  async #read(): Promise<void> {
    if (this.#last === null) return;
    for (;;) {
      const { events, whole } = await this.#board.events(this.#practice, this.#last, EVENTS_A_CALL);
      if (events.length === 0) return;
      this.#last = events.at(-1)?.id ?? this.#last;
      for (const heard of this.#listeners) heard(events, whole);
    }
  }
}

const nothing = { kind: 'queue', what: 'reset', handoff: '', conversation: '' } as const;

/** An event as it goes over the line; of conversations only the one that is open there, and who is in it. */
function written(event: StaffEvent, conversation: string | undefined): string {
  if (event.kind === 'conversation' && event.conversation !== conversation) return '';
  const lines = (kind: string): string =>
    `event: ${kind}\nid: ${event.id}\ndata: ${JSON.stringify({ version: event.id, what: event.what })}\n\n`;
  const own = event.kind === 'queue' && event.what !== 'now' && event.conversation === conversation;
  return own && conversation !== undefined ? `${lines('queue')}${lines('conversation')}` : lines(event.kind);
}

function begin(response: Response): void {
  response.set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    // Nginx keeps a stream back unless it is told not to.
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  response.write('retry: 1000\n\n');
}

/** True where an id is not after another. */
function isUpTo(id: string, other: string): boolean {
  const [ms = 0, part = 0] = id.split('-').map(Number);
  const [otherMs = 0, otherPart = 0] = other.split('-').map(Number);
  return ms < otherMs || (ms === otherMs && part <= otherPart);
}
