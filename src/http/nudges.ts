import { createHash } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { Refused } from '../errors.ts';
import type { Clock } from '../turn/ports.ts';
import type { QueueStore } from '../turn/stores.ts';
import { staffOf } from './sign-in.ts';

/** How often a practice's queue is looked at while somebody listens: well under a second is felt as at once. */
const LOOK_EVERY_MS = 700;
/** Proxies close a line on which nothing comes for a minute. */
const HEARTBEAT_MS = 15_000;
/** Streams of one process; each costs a socket and little else. */
const MOST_STREAMS = 500;
/** Lines looked at to see whether a conversation changed: deliveries of the last few change, older ones do not. */
const LINES_LOOKED_AT = 20;

/** What a listener waits for. */
type Topic = {
  readonly name: string;
  readonly practice: string;
  readonly conversation: string | null;
  readonly listeners: Set<(version: string) => void>;
  version: string | null;
};

/**
 * `GET /events`: a stream that says *that* something changed (the queue, or the conversation named in the query), not
 * what: nothing about a patient goes over it. The page then asks. Each event's `id` is the version of what is there, so
 * after a broken line the first event tells whether anything was missed.
 */
export function nudgeRoute(tools: { readonly queue: QueueStore; readonly clock: Clock }): RequestHandler {
  const topics = new Map<string, Topic>();
  let streams = 0;
  let looking = false;

  const look = async (): Promise<void> => {
    await Promise.all([...topics.values()].map((topic) => lookAt(tools.queue, topic)));
    looking = topics.size > 0;
    if (looking) setTimeout(() => void look(), LOOK_EVERY_MS).unref();
  };
  const listen = (practice: string, conversation: string | null, heard: (version: string) => void) => {
    const key = `${practice}\n${conversation ?? ''}`;
    const name = conversation === null ? 'queue' : 'conversation';
    const topic = topics.get(key) ?? { name, practice, conversation, listeners: new Set(), version: null };
    topics.set(key, topic);
    topic.listeners.add(heard);
    if (topic.version !== null) heard(topic.version);
    if (!looking) {
      looking = true;
      void look();
    }
    return () => {
      topic.listeners.delete(heard);
      if (topic.listeners.size === 0) topics.delete(key);
    };
  };

  return (request, response) => {
    const { practice } = staffOf(response);
    const { conversation } = request.query;
    if (
      conversation !== undefined &&
      (typeof conversation !== 'string' || !/^[\w.:-]{1,128}$/.test(conversation))
    ) {
      throw new Refused(404, 'not-found', 'There is no such conversation.');
    }
    if (streams >= MOST_STREAMS)
      throw new Refused(503, 'busy', 'Too many consoles are open. Please try again soon.');
    streams += 1;
    open(response);
    const send = (name: string) => (version: string) => {
      response.write(`event: ${name}\nid: ${version}\ndata: {"version":"${version}"}\n\n`);
    };
    const stops = [listen(practice, null, send('queue'))];
    if (conversation !== undefined) stops.push(listen(practice, conversation, send('conversation')));
    const heartbeat = setInterval(() => response.write(': here\n\n'), HEARTBEAT_MS);
    const closing = request.app.locals.closing as AbortSignal | undefined;
    const end = () => response.end();
    closing?.addEventListener('abort', end, { once: true });
    response.once('close', () => {
      streams -= 1;
      clearInterval(heartbeat);
      closing?.removeEventListener('abort', end);
      for (const stop of stops) stop();
    });
  };
}

function open(response: Response): void {
  response.set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    // Nginx keeps a stream back unless it is told not to.
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  response.write('retry: 1000\n\n');
}

/** A store that does not answer is no change; the page hears of it by its own questions. */
async function lookAt(queue: QueueStore, topic: Topic): Promise<void> {
  let version: string;
  try {
    version = await versionOf(queue, topic);
  } catch {
    return;
  }
  if (version === topic.version) return;
  topic.version = version;
  for (const heard of topic.listeners) heard(version);
}

async function versionOf(queue: QueueStore, { practice, conversation }: Topic): Promise<string> {
  const hash = createHash('sha256');
  if (conversation === null) {
    for (const state of ['waiting', 'with_person'] as const) {
      for (const one of await queue.list(practice, state)) {
        const { id, risk, assignee, dueAt, brief } = one;
        hash.update(`${id} ${state} ${risk} ${assignee} ${dueAt} ${brief.asked.at(-1)?.eventId}\n`);
      }
    }
  } else {
    for (const line of await queue.transcript(practice, conversation, null, LINES_LOOKED_AT)) {
      hash.update(`${line.id} ${line.delivery}\n`);
    }
  }
  return hash.digest('base64url').slice(0, 16);
}
