import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the double does with a call: an answer as the model would give it, or one of the faults providers have. */
export type Behaviour =
  /** `content`: an object by the schema, or what a broken model says in its place. */
  | { readonly kind: 'answer'; readonly content: string; readonly delayMs?: number }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'too-long'; readonly content: string }
  | { readonly kind: 'hang' }
  /** A byte now and then, for ever. */
  | { readonly kind: 'drip' }
  /** 200 with something that is no JSON at all, as a proxy in between sends it. */
  | { readonly kind: 'no-json' }
  /** A good frame around nothing: no choices. */
  | { readonly kind: 'empty' };

export type OpenAiDouble = {
  readonly baseUrl: string;
  /** Bodies of the chat calls it accepted, in order. */
  readonly calls: readonly ChatRequest[];
  /** All that came in, whatever it was for, as text. */
  readonly received: readonly string[];
  /** Calls in hand at this moment, and the most there were. */
  readonly load: { now: number; most: number };
  behave(...behaviours: readonly Behaviour[]): void;
  /** What is done with every call that no `behave` is for. A function sees the call. */
  always(behaviour: Behaviour | ((request: ChatRequest) => Behaviour)): void;
  close(): Promise<void>;
};

export type ChatRequest = {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly store?: boolean;
  readonly stream?: boolean;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly response_format?: {
    readonly type: string;
    readonly json_schema?: { readonly name: string; readonly strict?: boolean; readonly schema: unknown };
  };
  readonly tools?: readonly {
    readonly type: string;
    readonly function: { readonly name: string; readonly parameters: unknown };
  }[];
};

/**
 * An OpenAI-compatible server that takes its protocol at its word: chat (whole and in pieces, answers by JSON schema and by
 * a tool's arguments), embeddings, moderations and transcriptions. What is malformed gets 400 as the real ones give it. It
 * has no answer of its own: a call that nothing is set up for gets 500.
 */
export async function startOpenAi(
  options: { readonly apiKey?: string | RegExp; readonly noSchemas?: boolean; readonly port?: number } = {},
): Promise<OpenAiDouble> {
  const calls: ChatRequest[] = [];
  const received: string[] = [];
  const load = { now: 0, most: 0 };
  let script: Behaviour[] = [];
  let standing: Behaviour | ((request: ChatRequest) => Behaviour) = { kind: 'status', status: 500 };
  const key = options.apiKey ?? /^(?!sk-wrong)/;
  const server = createServer((request, response) => {
    load.now += 1;
    load.most = Math.max(load.most, load.now);
    response.once('close', () => {
      load.now -= 1;
    });
    void handle(request, response).catch(() => response.destroy());
  });
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number, message: string): void =>
      send(response, status, { error: { message, type: 'invalid_request_error', param: null, code: null } });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    received.push(`${request.url} ${raw.toString('utf8')}`);
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined || !new RegExp(key).test(bearer))
      return refuse(401, 'Incorrect API key provided');
    if (request.method !== 'POST') return refuse(405, 'method not allowed');
    const next = (): Behaviour | undefined => script.shift();
    if (request.url === '/v1/audio/transcriptions') {
      if (!/^multipart\/form-data; ?boundary=/.test(request.headers['content-type'] ?? ''))
        return refuse(415, 'multipart');
      const body = raw.toString('latin1');
      if (!body.includes('name="model"') || !/name="file"; filename="[^"]+\.\w+"/.test(body))
        return refuse(400, 'model and file');
      const behaviour = next() ?? standing;
      if (typeof behaviour === 'function') return refuse(500, 'nothing set up');
      if (behaviour.kind === 'answer') return send(response, 200, { text: behaviour.content });
      return fault(behaviour, response);
    }
    if (!/^application\/json/.test(request.headers['content-type'] ?? ''))
      return refuse(415, 'application/json');
    let body: Record<string, unknown>;
    try {
      body = JSON.parse(raw.toString('utf8'));
    } catch {
      return refuse(400, 'We could not parse the JSON body of your request');
    }
    if (typeof body.model !== 'string') return refuse(400, 'you must provide a model parameter');
    if (request.url === '/v1/embeddings') {
      const input = Array.isArray(body.input) ? body.input : [body.input];
      if (input.length === 0 || input.some((one) => typeof one !== 'string' || one === ''))
        return refuse(400, "'$.input' is invalid");
      const behaviour = next();
      if (behaviour !== undefined && behaviour.kind !== 'answer') return fault(behaviour, response);
      const data = input.map((text: string, index: number) => ({
        object: 'embedding',
        index,
        embedding: vectorOf(text),
      }));
      return send(response, 200, {
        object: 'list',
        data,
        model: body.model,
        usage: { prompt_tokens: 1, total_tokens: 1 },
      });
    }
    if (request.url === '/v1/moderations') {
      const behaviour = next();
      if (behaviour !== undefined && behaviour.kind !== 'answer') return fault(behaviour, response);
      const flagged = /kill|suicide/i.test(String(body.input));
      return send(response, 200, {
        id: 'modr-double',
        model: body.model,
        results: [{ flagged, categories: {}, category_scores: {} }],
      });
    }
    if (request.url !== '/v1/chat/completions')
      return refuse(404, `Unknown request URL: POST ${request.url}`);
    const chat = body as unknown as ChatRequest;
    const wrong = faultOf(chat, options.noSchemas === true);
    if (wrong !== null) return refuse(400, wrong);
    calls.push(chat);
    const always = standing;
    await behave(next() ?? (typeof always === 'function' ? always(chat) : always), chat, response);
  };
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    received,
    load,
    behave: (...behaviours) => {
      script = [...behaviours];
    },
    always: (behaviour) => {
      standing = behaviour;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function faultOf(body: ChatRequest, noSchemas: boolean): string | null {
  if (!Array.isArray(body.messages) || body.messages.length === 0) return 'messages is too short';
  for (const message of body.messages) {
    if (!['system', 'developer', 'user', 'assistant', 'tool'].includes(message.role))
      return `invalid role ${message.role}`;
    if (typeof message.content !== 'string') return 'invalid content';
  }
  for (const tool of body.tools ?? []) {
    if (tool.type !== 'function' || !/^[a-zA-Z0-9_-]{1,64}$/.test(tool.function?.name ?? ''))
      return 'invalid tool';
    const wrong = schemaFault(tool.function.parameters);
    if (wrong !== null) return wrong;
  }
  const format = body.response_format;
  if (format === undefined || format.type === 'text') return null;
  if (noSchemas) return "response_format type 'json_schema' is not supported by this model";
  if (format.type !== 'json_schema') return null;
  if (format.json_schema === undefined || !/^[a-zA-Z0-9_-]{1,64}$/.test(format.json_schema.name))
    return 'invalid json_schema name';
  return format.json_schema.strict === true ? schemaFault(format.json_schema.schema) : null;
}

/** What strict schemas must have, at every depth. */
function schemaFault(schema: unknown): string | null {
  if (typeof schema !== 'object' || schema === null) return 'schema must be an object';
  const { type, additionalProperties, required, properties, items } = schema as {
    type?: string;
    additionalProperties?: unknown;
    required?: unknown[];
    properties?: Record<string, unknown>;
    items?: unknown;
  };
  if (type === 'object') {
    if (additionalProperties !== false)
      return "'additionalProperties' is required to be supplied and to be false";
    const names = Object.keys(properties ?? {});
    if (required?.length !== names.length) return "'required' must include every key in properties";
    for (const name of names) {
      const wrong = schemaFault(properties?.[name]);
      if (wrong !== null) return wrong;
    }
  }
  return items === undefined ? null : schemaFault(items);
}

async function behave(behaviour: Behaviour, body: ChatRequest, response: ServerResponse): Promise<void> {
  if (behaviour.kind === 'answer' && behaviour.delayMs !== undefined)
    await new Promise((resolve) => setTimeout(resolve, behaviour.delayMs));
  const tool = body.response_format?.type === 'json_schema' ? undefined : body.tools?.[0]?.function.name;
  const said = (content: string): object =>
    tool === undefined
      ? { content, refusal: null }
      : {
          content: null,
          refusal: null,
          tool_calls: [
            { index: 0, id: 'call_1', type: 'function', function: { name: tool, arguments: content } },
          ],
        };
  switch (behaviour.kind) {
    case 'answer':
      return reply(response, body, said(behaviour.content), tool === undefined ? 'stop' : 'tool_calls');
    case 'too-long':
      return reply(response, body, said(behaviour.content), 'length');
    case 'refusal':
      return reply(response, body, { content: null, refusal: behaviour.text }, 'stop');
    case 'empty':
      return send(response, 200, {
        id: 'x',
        object: 'chat.completion',
        created: 1,
        model: body.model,
        choices: [],
      });
    case 'cut':
      if (body.stream !== true) return fault(behaviour, response);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(
        `data: ${JSON.stringify(piece(body, { role: 'assistant', content: '{"text":"Use' }, null))}\n\n`,
      );
      setTimeout(() => response.destroy(), 20);
      return;
    default:
      return fault(behaviour, response);
  }
}

/** The whole answer, or in pieces where that was asked for. */
function reply(response: ServerResponse, body: ChatRequest, message: object, finish: string): void {
  const usage = { prompt_tokens: 50, completion_tokens: 20, total_tokens: 70 };
  if (body.stream !== true) {
    send(response, 200, {
      id: 'chatcmpl-double',
      object: 'chat.completion',
      created: 1,
      model: body.model,
      choices: [
        { index: 0, finish_reason: finish, logprobs: null, message: { role: 'assistant', ...message } },
      ],
      usage,
    });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const { content } = message as { content: string | null };
  const parts =
    content === null ? [message] : (content.match(/[\s\S]{1,7}/g) ?? []).map((part) => ({ content: part }));
  for (const part of parts)
    response.write(`data: ${JSON.stringify(piece(body, { role: 'assistant', ...part }, null))}\n\n`);
  response.write(`data: ${JSON.stringify(piece(body, {}, finish))}\n\n`);
  response.write(`data: ${JSON.stringify({ ...piece(body, {}, null), choices: [], usage })}\n\n`);
  response.end('data: [DONE]\n\n');
}

function piece(body: ChatRequest, delta: object, finish: string | null): object {
  return {
    id: 'chatcmpl-double',
    object: 'chat.completion.chunk',
    created: 1,
    model: body.model,
    choices: [{ index: 0, finish_reason: finish, logprobs: null, delta }],
  };
}

function fault(behaviour: Behaviour, response: ServerResponse): void {
  switch (behaviour.kind) {
    case 'status':
      send(
        response,
        behaviour.status,
        { error: { message: 'scripted', type: 'server_error' } },
        behaviour.headers,
      );
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"id":"chatcmpl-double","choices":[{"mess');
      setTimeout(() => response.destroy(), 20);
      return;
    case 'no-json':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>Bad gateway</html>');
      return;
    case 'drip': {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 50);
      response.once('close', () => clearInterval(timer));
      return;
    }
    case 'hang':
      return;
    default:
      send(response, 500, {
        error: { message: `not for this call: ${behaviour.kind}`, type: 'server_error' },
      });
  }
}

/** Texts with the same words lie near each other. */
function vectorOf(text: string): readonly number[] {
  const vector = Array.from({ length: 32 }, () => 0);
  for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
    const at = Array.from(word).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 32, 7);
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
