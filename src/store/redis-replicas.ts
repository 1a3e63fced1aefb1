import { inTime } from '../turn/in-time.ts';
import { type Client, connectTimeoutMs, unheard } from './redis-wire.ts';

/** How long replicas are waited for: a webhook is answered 503 after that, and its sender tries again. */
const REPLICAS_MS = 1_000;

/**
 * Something for the replicas to acknowledge, after all that was written before: gone again at once, and not written to
 * the append-only file, so that the disk is not waited for twice. A script, because only a script may leave out the file.
 * KEYS 1 a key in the slot of what was written.
 */
const mark = `redis.set_repl(redis.REPL_SLAVE)
redis.call('SET', KEYS[1], '')
redis.call('DEL', KEYS[1])
return 0`;

/** Resolves when the replicas have all that was written under the key before the call. Rejects when they do not say so in time. */
export type Confirm = (key: string) => Promise<void>;

/** Marks that could not be made: of practices that have just moved to another master. */
type Unmarked = ReadonlySet<string>;

/** Those who wait at one master: the round that is on its way, and the one that follows. */
type Line = {
  readonly connection: Client;
  current: Promise<unknown>;
  next: { readonly marks: Set<string>; readonly done: Promise<Unmarked> } | null;
};

/**
 * Waits for `replicas` of them by WAIT, on a connection of its own to each master: WAIT holds up whatever comes behind
 * it. All who come while a round is on its way share the next one, so that it costs a round trip for many. A mark is
 * written first, because WAIT speaks of what its own connection wrote, and nothing else tells of a call that wrote
 * nothing, as the second coming of a message does.
 */
export function createConfirm(
  replicas: number,
  serverOf: (key: string) => Promise<Client>,
): { readonly confirm: Confirm; close(): void } {
  const lines = new Map<Client, Line>();

  function lineTo(server: Client): Line {
    const known = lines.get(server);
    if (known !== undefined) return known;
    // Servers that are left are not open any more.
    for (const [each, { connection }] of lines) {
      if (each.isOpen) continue;
      lines.delete(each);
      if (connection.isOpen) connection.destroy();
    }
    const connection = server.duplicate();
    connection.on('error', unheard);
    const line: Line = { connection, current: connection.connect(), next: null };
    lines.set(server, line);
    return line;
  }

  async function round({ connection }: Line, keys: ReadonlySet<string>): Promise<Unmarked> {
    const unmarked = new Set<string>();
    const marks = [...keys].map((key) =>
      connection.sendCommand(['EVAL', mark, '1', key]).catch(() => unmarked.add(key)),
    );
    const count = Number(await connection.sendCommand(['WAIT', String(replicas), String(REPLICAS_MS)]));
    if (count < replicas) throw new Error(`${count} of ${replicas} replicas have it`);
    await Promise.all(marks);
    return unmarked;
  }

  function nextOf(line: Line): NonNullable<Line['next']> {
    const marks = new Set<string>();
    const begin = (): Promise<Unmarked> => {
      line.next = null;
      const begun = round(line, marks);
      line.current = begun;
      return begun;
    };
    const done = line.current.then(begin, begin);
    done.catch(unheard);
    line.next = { marks, done };
    return line.next;
  }

  return {
    async confirm(key) {
      const line = lineTo(await inTime(serverOf(key), connectTimeoutMs));
      const { marks, done } = line.next ?? nextOf(line);
      const own = markOf(key);
      marks.add(own);
      if ((await done).has(own)) throw new Error('its practice is on its way to another master');
    },
    close() {
      for (const { connection } of lines.values()) if (connection.isOpen) connection.destroy();
    },
  };
}

/** A key of its own in the same slot. */
function markOf(key: string): string {
  const tag = /\{([^}]+)\}/.exec(key)?.[1] ?? key;
  return `{${tag}}:replicated`;
}
