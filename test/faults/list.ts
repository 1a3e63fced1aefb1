import type { SimulatedMessage } from '../../src/channels/simulator/ledger.ts';
import { restMessage } from '../../src/channels/simulator/list.ts';

const DAY_MS = 86_400_000;

/**
 * Twilio's list of messages, newest first: To, From and DateSent with `>` (the day itself and later; what has not been sent
 * has no day), by pages with a token: https://www.twilio.com/docs/messaging/api/message-resource. What a message looks like
 * is written once and kept: here thousands are listed every few seconds.
 */
export function messageList(account: string) {
  const written = new Map<string, unknown>();
  const write = (message: SimulatedMessage): unknown => {
    const known = written.get(message.sid);
    if (known !== undefined) return known;
    const fresh = restMessage(message, account);
    if (message.sentAt !== null) written.set(message.sid, fresh);
    return fresh;
  };
  return (messages: readonly SimulatedMessage[], query: URLSearchParams): unknown => {
    const size = Math.min(Math.max(Number(query.get('PageSize') ?? 50), 1), 1_000);
    const since = query.get('DateSent>');
    const day = since === null ? null : Math.floor(Date.parse(since) / DAY_MS);
    const matching = messages.filter(
      ({ to, from, sentAt }) =>
        (query.get('To') ?? to) === to &&
        (query.get('From') ?? from) === from &&
        (day === null || (sentAt !== null && Math.floor(sentAt / DAY_MS) >= day)),
    );
    const after = query.get('PageToken');
    const start = after === null ? 0 : matching.findIndex(({ sid }) => sid === after) + 1;
    const shown = matching.slice(start, start + size);
    const last = shown.at(-1);
    const next = new URLSearchParams(query);
    next.set('Page', String(Number(query.get('Page') ?? 0) + 1));
    next.set('PageToken', last?.sid ?? '');
    const path = `/2010-04-01/Accounts/${account}/Messages.json`;
    return {
      messages: shown.map(write),
      page: Number(query.get('Page') ?? 0),
      page_size: size,
      next_page_uri: start + size < matching.length ? `${path}?${next}` : null,
      uri: path,
    };
  };
}
