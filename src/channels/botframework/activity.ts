import { z } from 'zod';
import { Refused } from '../../errors.ts';
import type { Practice } from '../../practice/practice.ts';
import type { Address } from '../../turn/address.ts';
import type { OutboxEntry } from '../../turn/commit.ts';
import type { Inbound } from '../../turn/ports.ts';

/** Characters of one message, as on the page. */
const MAX_TEXT = 4_000;
const MAX_ID = 1_024;
const MAX_ATTACHMENTS = 10;

const account = z.looseObject({ id: z.string().min(1).max(MAX_ID), name: z.string().nullish() });

/** What a channel must say of an activity (A2010, A2020, A2060, A2080); the rest is let through or left out. */
const schema = z.looseObject({
  type: z.string().min(1).max(MAX_ID),
  id: z.string().min(1).max(MAX_ID).nullish(),
  channelId: z.string().min(1).max(MAX_ID),
  serviceUrl: z.string().min(1).max(2048),
  conversation: z.looseObject({
    id: z.string().min(1).max(MAX_ID),
    isGroup: z.boolean().nullish(),
    conversationType: z.string().nullish(),
  }),
  from: account,
  recipient: account.nullish(),
  text: z.string().nullish(),
  locale: z.string().nullish().catch(null),
  attachments: z.array(z.looseObject({})).nullish().catch(null),
  membersAdded: z.array(account).nullish().catch(null),
});
const attachment = z.looseObject({ contentType: z.string().max(MAX_ID), contentUrl: z.url().max(2048) });

/** What is kept to write to a room later: a conversation reference (A7550), and nothing that was said. */
const reference = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.object({ id: z.string() }),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
  user: z.object({ id: z.string(), name: z.string().optional() }),
});

/** Where an activity came from and what it is. `group`: others read along, so nothing personal may be said there. */
export type Read = {
  readonly kind: 'message' | 'joined' | 'other' | 'group';
  readonly serviceUrl: string;
  readonly inbound: Inbound;
};

/** Reads what a channel posts. Rejects with Refused 400 or 413. */
export function readActivity(body: unknown): Read {
  const read = schema.safeParse(body);
  if (!read.success) {
    const paths = read.error.issues.map(({ path }) => path.join('.') || 'the body').join(', ');
    throw new Refused(400, 'BadArgument', `This is no activity: ${paths}.`);
  }
  const {
    type,
    id,
    channelId,
    serviceUrl,
    conversation,
    from,
    recipient,
    locale,
    attachments,
    membersAdded,
  } = read.data;
  const text = (read.data.text ?? '').toWellFormed().replaceAll('\u0000', '');
  if (text.length > MAX_TEXT) throw new Refused(413, 'MessageSizeTooBig', 'The message is too long.');
  if (type === 'message' && id == null) {
    throw new Refused(400, 'BadArgument', 'A message needs an id: it is how it is taken once.');
  }
  const media = (attachments ?? []).slice(0, MAX_ATTACHMENTS).flatMap((one) => {
    const file = attachment.safeParse(one);
    return file.success ? [{ contentType: file.data.contentType, url: file.data.contentUrl }] : [];
  });
  const way = JSON.stringify({
    channelId,
    serviceUrl,
    conversation: { id: conversation.id },
    bot: named(recipient ?? { id: 'bot' }),
    user: named(from),
  } satisfies z.infer<typeof reference>);
  return {
    kind: kindOf(),
    serviceUrl,
    inbound: {
      address: { channel: 'chat', room: JSON.stringify([channelId, conversation.id, from.id]), way },
      providerId: `${channelId}/${id ?? ''}`,
      text,
      media,
      keyword: null,
      localeHint: primaryLanguage(locale),
    },
  };

  function kindOf(): Read['kind'] {
    if (
      conversation.isGroup === true ||
      !['personal', undefined, null].includes(conversation.conversationType)
    )
      return 'group';
    if (type === 'message') return text.trim() === '' && media.length === 0 ? 'other' : 'message';
    const somebodyCame = (membersAdded ?? []).some((member) => member.id !== recipient?.id);
    return type === 'conversationUpdate' && somebodyCame ? 'joined' : 'other';
  }
}

/** Where an address is, as the SDK takes it. Throws for what `readActivity` did not make. */
export function referenceOf(address: Address & { channel: 'chat' }) {
  return reference.parse(JSON.parse(address.way));
}

/** What the outbox sends, as channels show it. */
export function sentActivity(practice: Practice, entry: OutboxEntry) {
  const actions = entry.choices.map((choice) => ({ type: 'imBack', title: choice, value: choice }));
  const who = entry.from.kind === 'staff' ? `${entry.from.name} · ${practice.name}\n` : '';
  return {
    type: 'message',
    text: who + entry.text,
    textFormat: 'plain',
    locale: entry.locale,
    ...(actions.length === 0 ? {} : { suggestedActions: { to: [], actions } }),
  };
}

function named({ id, name }: z.infer<typeof account>): { id: string; name?: string } {
  return { id, ...(name == null || name === '' ? {} : { name }) };
}

function primaryLanguage(tag: unknown): string | null {
  if (typeof tag !== 'string') return null;
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}
