import { createConnection, createServer, type Socket } from 'node:net';

/** A request or an answer as it came over the wire: the first line, the headers in lower case as one text, the body. */
export type Message = { readonly first: string; readonly head: string; readonly body: string };

/**
 * Cuts a stream of HTTP/1.1 into messages, for peers that we know: a length or chunks, no trailers. The driver shares its
 * cores with what it measures, and this costs it a tenth of what `node:http` would.
 */
export function readMessages(heard: (message: Message) => void): (chunk: Buffer) => void {
  let waiting = '';
  return (chunk) => {
    waiting += chunk.toString('latin1');
    for (;;) {
      const end = waiting.indexOf('\r\n\r\n');
      if (end === -1) return;
      const cut = waiting.indexOf('\r\n');
      const head = waiting.slice(cut, end + 2).toLowerCase();
      const body = bodyOf(head, waiting, end + 4);
      if (body === null) return;
      const first = waiting.slice(0, cut);
      waiting = waiting.slice(body.end);
      heard({ first, head, body: body.text });
    }
  };
}

function bodyOf(
  head: string,
  text: string,
  from: number,
): { readonly text: string; readonly end: number } | null {
  if (head.includes('transfer-encoding: chunked')) {
    let at = from;
    let whole = '';
    for (;;) {
      const line = text.indexOf('\r\n', at);
      if (line === -1) return null;
      const size = Number.parseInt(text.slice(at, line), 16);
      const end = line + 2 + size + 2;
      if (text.length < end) return null;
      if (size === 0) return { text: whole, end };
      whole += text.slice(line + 2, end - 2);
      at = end;
    }
  }
  const length = Number(headerOf(head, 'content-length') ?? 0);
  return text.length < from + length ? null : { text: text.slice(from, from + length), end: from + length };
}

/** A header out of `Message.head`. */
export function headerOf(head: string, name: string): string | null {
  const at = head.indexOf(`\r\n${name}: `);
  return at === -1 ? null : head.slice(at + name.length + 4, head.indexOf('\r\n', at + 2));
}

/** Connections to one server, kept alive: one request at a time on each, opened when all are busy. */
export type Wires = {
  /** Posts a form; resolves with the status once the answer is whole, 0 when the connection broke. */
  post(path: string, signature: string, body: string): Promise<number>;
  close(): void;
};

export function openWires(port: number): Wires {
  const idle: Wire[] = [];
  const all = new Set<Wire>();
  type Wire = { readonly socket: Socket; answered: ((status: number) => void) | null };
  const open = (): Wire => {
    const socket = createConnection({ port, host: '127.0.0.1', noDelay: true });
    const wire: Wire = { socket, answered: null };
    const settle = (status: number): void => {
      const { answered } = wire;
      wire.answered = null;
      answered?.(status);
    };
    socket.on(
      'data',
      readMessages(({ first, head }) => {
        if (!head.includes('connection: close')) idle.push(wire);
        settle(Number(first.slice(9, 12)));
      }),
    );
    socket.on('error', () => undefined);
    socket.on('close', () => {
      all.delete(wire);
      const at = idle.indexOf(wire);
      if (at !== -1) idle.splice(at, 1);
      settle(0);
    });
    all.add(wire);
    return wire;
  };
  return {
    post: (path, signature, body) =>
      new Promise((answered) => {
        const wire = idle.pop() ?? open();
        wire.answered = answered;
        wire.socket.write(
          `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\n` +
            `Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nX-Twilio-Signature: ${signature}\r\n` +
            `Content-Length: ${body.length}\r\n\r\n${body}`,
        );
      }),
    close: () => {
      for (const { socket } of all) socket.destroy();
    },
  };
}

/** Serves by raw sockets: `answer` gets each request and gives status line and body. */
export async function serve(
  answer: (message: Message) => { readonly status: string; readonly body: string },
) {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on(
      'data',
      readMessages((message) => {
        const { status, body } = answer(message);
        socket.write(
          `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nConnection: keep-alive\r\n` +
            `Content-Length: ${body.length}\r\n\r\n${body}`,
        );
      }),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
