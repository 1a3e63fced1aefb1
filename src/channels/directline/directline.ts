import type { Router } from 'express';
import type { Channel } from '../../turn/ports.ts';
import { createPageChannel } from './channel.ts';
import { createRoutes } from './routes.ts';
import { createStream, type Stream } from './stream.ts';
import { createTokens } from './tokens.ts';
import type { DirectLineTools } from './tools.ts';

/** Direct Line 3.0: the router goes to `/v3/directline`, `upgrade` to the server's upgrade event. */
export type DirectLine = Stream & { readonly router: Router; readonly channel: Channel };

/** The patient page's way in and out, which any Direct Line client can use. */
export function createDirectLine(tools: DirectLineTools): DirectLine {
  const tokens = createTokens(tools);
  const stream = createStream({ ...tools, tokens });
  return {
    ...stream,
    router: createRoutes(tools, tokens),
    channel: createPageChannel(tools.pages, tools.clock),
  };
}
