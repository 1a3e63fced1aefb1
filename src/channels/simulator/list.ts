import { segments } from '../../turn/parts.ts';
import type { SimulatedMessage } from './ledger.ts';

/** Default and most items of a page, as Twilio documents them. */
const usualPage = 50;
const largestPage = 1000;
const dayMs = 86_400_000;

/** A message as Twilio's REST API writes it. */
export function restMessage(
  message: SimulatedMessage,
  accountSid: string,
): Readonly<Record<string, unknown>> {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: message.sentAt === null ? null : rfc2822(message.sentAt),
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: null,
    from: message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: String(message.media.length),
    num_segments: message.from === null ? '0' : String(segments(message.body).segments),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}

/** Lists newest first. Filters: To, From, DateSent with `=`, `<` and `>` (the last two include the day itself). */
export function listMessages(
  messages: readonly SimulatedMessage[],
  query: URLSearchParams,
  accountSid: string,
): Readonly<Record<string, unknown>> {
  const size = Math.min(
    Math.max(Math.trunc(Number(query.get('PageSize') ?? usualPage)) || usualPage, 1),
    largestPage,
  );
  const page = Math.max(Math.trunc(Number(query.get('Page') ?? 0)) || 0, 0);
  const matching = messages.filter((message) => matches(message, query)).toReversed();
  const after = query.get('PageToken')?.replace(/^PA/u, '');
  const start = after === undefined ? page * size : matching.findIndex(({ sid }) => sid === after) + 1;
  const shown = matching.slice(start, start + size);
  const last = shown.at(-1);
  const hasMore = start + size < matching.length && last !== undefined;
  const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const address = (number: number, token?: string) => {
    const next = new URLSearchParams(query);
    next.set('PageSize', String(size));
    next.set('Page', String(number));
    next.delete('PageToken');
    if (token !== undefined) next.set('PageToken', `PA${token}`);
    return `${path}?${next}`;
  };
  return {
    messages: shown.map((message) => restMessage(message, accountSid)),
    end: Math.max(page * size + shown.length - 1, 0),
    first_page_uri: address(0),
    next_page_uri: hasMore ? address(page + 1, last.sid) : null,
    page,
    page_size: size,
    previous_page_uri: null,
    start: page * size,
    uri: query.size === 0 ? path : `${path}?${query}`,
  };
}

/** What has not been sent has no day, and no filter of days finds it. */
function matches(message: SimulatedMessage, query: URLSearchParams): boolean {
  const [to, from] = [query.get('To'), query.get('From')];
  if (to !== null && to !== message.to) return false;
  if (from !== null && from !== message.from) return false;
  const day = message.sentAt === null ? null : Math.floor(message.sentAt / dayMs);
  const [on, before, since] = ['DateSent', 'DateSent<', 'DateSent>'].map((name) => dayOf(query.get(name)));
  if (on === undefined && before === undefined && since === undefined) return true;
  if (day === null) return false;
  return (
    (on === undefined || day === on) &&
    (before === undefined || day <= before) &&
    (since === undefined || day >= since)
  );
}

/** A GMT date or date-time as a day's number; what cannot be read filters nothing out but everything. */
function dayOf(text: string | null): number | undefined {
  return text === null ? undefined : Math.floor(Date.parse(text) / dayMs);
}

function rfc2822(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}
