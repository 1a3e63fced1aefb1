import type { IncomingMessage, ServerResponse } from 'node:http';
import { largestBody, type WebhookTools, webhooks } from './webhook.ts';

/** A webhook that needs no router: its path as Twilio writes it, and what answers it. Rejects as a handler throws. */
export type PlainWebhook = {
  readonly path: string;
  readonly takes: (request: IncomingMessage) => boolean;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/**
 * The webhooks for the server to call before its router is asked, which costs more than all that they do themselves.
 * Whatever is unusual about a request is left to the router.
 */
export function plainWebhooks(tools: WebhookTools): readonly PlainWebhook[] {
  return Object.entries(webhooks(tools)).map(([path, answer]) => ({
    path,
    takes: isPlain,
    handle: async (request, response) => {
      const body = await bodyOf(request);
      // Cut off while it came: there is nobody to answer.
      if (body !== null) await answer(request.headers, request.url ?? '', body, response);
    },
  }));
}

/** A POST of a length that is said and may be read, as it is. */
function isPlain({ method, headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  return method === 'POST' && headers['content-encoding'] === undefined && length <= largestBody;
}

function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((read) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => read(chunks.length === 1 ? (chunks[0] ?? null) : Buffer.concat(chunks)));
    request.on('error', () => read(null));
    request.on('close', () => read(null));
  });
}
