import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the double does with a call: an answer as the model would give it, or one of the faults providers have. */
export type Behaviour =
  | { readonly kind: 'answer'; readonly content: string; readonly delayMs?: number }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'too-long'; readonly content: string }
  | { readonly kind: 'hang' };

export type OpenAiDouble = {
  readonly baseUrl: string;
  /** Bodies of the calls it accepted, in order. */
  readonly calls: readonly ChatRequest[];
  behave(...behaviours: readonly Behaviour[]): void;
  close(): Promise<void>;
};

export type ChatRequest = {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly store?: boolean;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly response_format?: {
    readonly type: string;
    readonly json_schema?: { readonly name: string; readonly strict?: boolean; readonly schema: object };
  };
};

/** A server that speaks OpenAI's chat completions strictly: what OpenAI would refuse, it refuses with OpenAI's status. */
export async function startOpenAi(apiKey = 'sk-test'): Promise<OpenAiDouble> {
  const calls: ChatRequest[] = [];
  let script: Behaviour[] = [];
  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy());
  });
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const refuse = (status: number, message: string): void =>
      send(response, status, { error: { message, type: 'invalid_request_error' } });
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
      return refuse(404, 'Unknown request URL');
    if (request.headers.authorization !== `Bearer ${apiKey}`)
      return refuse(401, 'Incorrect API key provided');
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatRequest;
    const fault = faultOf(body);
    if (fault !== null) return refuse(400, fault);
    calls.push(body);
    await behave(script.shift() ?? { kind: 'status', status: 500 }, body, response);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    behave: (...behaviours) => {
      script = [...behaviours];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function faultOf(body: ChatRequest): string | null {
  if (typeof body.model !== 'string') return 'you must provide a model parameter';
  if (!Array.isArray(body.messages) || body.messages.length === 0) return 'messages is too short';
  for (const message of body.messages) {
    if (!['system', 'developer', 'user', 'assistant', 'tool'].includes(message.role))
      return `invalid role ${message.role}`;
    if (typeof message.content !== 'string') return 'invalid content';
  }
  const format = body.response_format;
  if (format === undefined) return null;
  if (format.type !== 'json_schema') return null;
  if (format.json_schema === undefined || !/^[a-zA-Z0-9_-]{1,64}$/.test(format.json_schema.name))
    return 'invalid json_schema name';
  const schema = format.json_schema.schema as {
    type?: string;
    additionalProperties?: unknown;
    required?: unknown[];
    properties?: object;
  };
  if (format.json_schema.strict === true) {
    if (schema.additionalProperties !== false)
      return "'additionalProperties' is required to be supplied and to be false";
    if (schema.required?.length !== Object.keys(schema.properties ?? {}).length)
      return "'required' must include every key in properties";
  }
  return null;
}

async function behave(behaviour: Behaviour, body: ChatRequest, response: ServerResponse): Promise<void> {
  const completion = (message: object, finish: string): object => ({
    id: 'chatcmpl-double',
    object: 'chat.completion',
    created: 1,
    model: body.model,
    choices: [
      { index: 0, finish_reason: finish, logprobs: null, message: { role: 'assistant', ...message } },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
  switch (behaviour.kind) {
    case 'answer':
      if (behaviour.delayMs !== undefined)
        await new Promise((resolve) => setTimeout(resolve, behaviour.delayMs));
      return send(response, 200, completion({ content: behaviour.content, refusal: null }, 'stop'));
    case 'too-long':
      return send(response, 200, completion({ content: behaviour.content, refusal: null }, 'length'));
    case 'refusal':
      return send(response, 200, completion({ content: null, refusal: behaviour.text }, 'stop'));
    case 'status':
      return send(
        response,
        behaviour.status,
        { error: { message: 'scripted', type: 'server_error' } },
        behaviour.headers,
      );
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"id":"chatcmpl-double","choices":[{"mess');
      response.destroy();
      return;
    case 'hang':
      return;
  }
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
