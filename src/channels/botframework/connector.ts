import { ChannelError } from '../../errors.ts';
import type { referenceOf, sentActivity } from './activity.ts';

/** The app that the bot is at Microsoft; null: there is none, and nobody but this machine is talked with. */
export type App = { readonly appId: string; readonly appPassword: string } | null;

/** The SDK's half: who is asking, and sending. */
export type Connector = {
  /** True once the caller has shown by the activity's token that it is the channel; the activity is as it was posted. */
  isAuthentic(authorization: string, activity: unknown): Promise<boolean>;
  /** Answers the channel's id of the message. Rejects with ChannelError. */
  send(
    reference: ReturnType<typeof referenceOf>,
    activity: ReturnType<typeof sentActivity>,
    signal: AbortSignal,
  ): Promise<string>;
};

/** Where Microsoft's keys are looked up, instead of at Microsoft; for tests. */
export type Authority = Readonly<Record<string, string>>;

/**
 * Loads the SDK, which takes longer than the rest of a start: so it is loaded when the first activity comes, or right after
 * the start where an app is set.
 */
export async function openConnector(app: App, authority: Authority = {}): Promise<Connector> {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication, TurnContext } = await import('botbuilder');
  // Its turns end where ours begin: what it is given is accepted, and replies come out of the outbox.
  class Adapter extends CloudAdapter {
    take(authorization: string, activity: object): Promise<unknown> {
      return this.processActivity(authorization, activity as never, async () => undefined);
    }
  }
  const credentials =
    app === null ? {} : { MicrosoftAppId: app.appId, MicrosoftAppPassword: app.appPassword };
  const adapter = new Adapter(
    new ConfigurationBotFrameworkAuthentication({ ...credentials, ...authority } as never),
  );
  return {
    async isAuthentic(authorization, activity) {
      try {
        // A copy: the SDK writes into what it is given.
        await adapter.take(authorization, structuredClone(activity) as object);
        return true;
      } catch (error) {
        // Its own class is not exported.
        if ((error as { statusCode?: unknown } | null)?.statusCode === 401) return false;
        throw error;
      }
    },
    async send(reference, activity, signal) {
      let id = '';
      try {
        await adapter.continueConversationAsync(app?.appId ?? '', reference as never, async (context) => {
          const client = context.turnState.get(adapter.ConnectorClientKey);
          // The outbox tries again, and counts.
          client.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
          // Not the context's own way: it would make this an answer to an activity that no channel has seen.
          const whole = TurnContext.applyConversationReference(activity as never, reference as never);
          const room = reference.conversation.id;
          const sent = await client.conversations.sendToConversation(room, whole, { abortSignal: signal });
          id = sent.id ?? '';
        });
      } catch (error) {
        throw faultOf(error);
      }
      return id;
    },
  };
}

/** Nothing of the request left this machine. */
const NEVER_REACHED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

/**
 * The SDK's errors hold the message and the token: only the code is taken. A channel cannot be asked whether it has a
 * message, so what may have arrived is sent again, as the protocol's senders do.
 */
function faultOf(error: unknown): ChannelError {
  const { statusCode, code, response } = (error ?? {}) as {
    statusCode?: unknown;
    code?: unknown;
    response?: { headers?: { get?(name: string): string | undefined } };
  };
  if (typeof statusCode === 'number') {
    if (statusCode >= 500 || statusCode === 408 || statusCode === 429) {
      const seconds = Number(response?.headers?.get?.('retry-after'));
      const retryAfterMs =
        Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3_600) * 1000 : undefined;
      return new ChannelError('retry', `http-${statusCode}`, { retryAfterMs });
    }
    const act = statusCode === 401 ? 'page' : 'none';
    return new ChannelError(statusCode === 401 ? 'retry' : 'refused', `http-${statusCode}`, { act });
  }
  const known = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'connection';
  return new ChannelError('retry', NEVER_REACHED.test(known) ? known : `unsure-${known}`);
}
