import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Refused } from '../../errors.ts';
import type { Practice } from '../../practice/practice.ts';
import type { OutboxEntry, TranscriptEntry } from '../../turn/commit.ts';
import type { Media } from '../../turn/events.ts';
import type { PageActivity } from '../../turn/stores.ts';
import { MAX_ATTACHMENTS, MAX_ID, MAX_TEXT } from './limits.ts';
import { withoutLinkKeys } from './links.ts';
import type { Grant } from './tokens.ts';

/** Unknown fields and unknown types are let through (A2005, A2014); a locale is never a reason to refuse (A3021). */
const posted = z.looseObject({
  type: z.string().min(1).max(MAX_ID),
  text: z.string().nullish(),
  locale: z.string().nullish().catch(null),
  channelData: z.unknown().optional(),
  attachments: z.array(z.looseObject({})).nullish().catch(null),
});

const clientId = z.looseObject({ clientActivityID: z.string().min(1) });
const attachment = z.looseObject({ contentType: z.string().max(MAX_ID), contentUrl: z.url().max(2048) });

/** What a client posted. `echo` goes to the stream; `id` is the same each time the client posts it again. */
export type Posted = {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly media: readonly Media[];
  readonly locale: string | null;
  readonly echo: PageActivity;
};

/**
 * Reads an activity that a client posts. The sender is the token's user whatever the activity says; `channelData` is
 * echoed as it came. Rejects with Refused 400 or 413.
 */
export function readPosted(body: unknown, grant: Grant, at: number, newId: () => string): Posted {
  const read = posted.safeParse(body);
  if (!read.success) throw new Refused(400, 'BadArgument', 'The body is not an activity.');
  const { serviceUrl, recipient, ...activity } = read.data;
  const text = clean(activity.text ?? '');
  if (text.length > MAX_TEXT) {
    throw new Refused(413, 'MessageSizeTooBig', `A message holds at most ${MAX_TEXT} characters.`);
  }
  const named = clientId.safeParse(activity.channelData);
  const id = named.success ? idOf(grant.conversation, named.data.clientActivityID) : newId();
  const echo = {
    ...activity,
    ...(activity.text == null ? {} : { text }),
    ...envelope(id, at, grant.conversation),
    from: { ...nameOf(activity.from), id: grant.user, role: 'user' },
  };
  return {
    id,
    type: activity.type,
    text,
    media: mediaOf(activity.attachments ?? []),
    locale: primaryLanguage(activity.locale),
    echo: { id, at, activity: echo },
  };
}

/** What the outbox sends, as a page shows it. Its id is the entry's, so that it is shown once. */
export function sentActivity(practice: Practice, entry: OutboxEntry, page: string, at: number): PageActivity {
  const actions = entry.choices.map((choice) => ({ type: 'imBack', title: choice, value: choice }));
  const activity = {
    type: 'message',
    ...envelope(entry.id, at, page),
    from: sender(practice, entry.from.kind === 'staff' ? entry.from.name : null),
    text: entry.text,
    textFormat: 'plain',
    locale: entry.locale,
    ...(actions.length === 0 ? {} : { suggestedActions: { to: [], actions } }),
    channelData: { porchlight: { from: entry.from.kind, lane: entry.lane } },
  };
  return { id: entry.id, at, activity };
}

/** A line of the conversation from before this page was opened. */
export function historyActivity(
  practice: Practice,
  line: TranscriptEntry,
  page: { readonly conversation: string; readonly user: string },
): PageActivity {
  const id = `history-${line.id}`;
  const activity = {
    type: 'message',
    ...envelope(id, line.at, page.conversation),
    from: line.from === 'patient' ? { id: page.user, role: 'user' } : sender(practice, line.staffName),
    text: withoutLinkKeys(line.text),
    textFormat: 'plain',
    locale: line.locale,
    channelData: { porchlight: { from: line.from, lane: line.lane, history: true } },
  };
  return { id, at: line.at, activity };
}

/** The primary language subtag of a BCP 47 tag, null where there is none. */
export function primaryLanguage(tag: unknown): string | null {
  if (typeof tag !== 'string') return null;
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}

/** What a channel adds to every activity (A2010, A2020, A2043, A2080). */
function envelope(id: string, at: number, conversation: string) {
  return {
    id,
    timestamp: new Date(at).toISOString(),
    channelId: 'directline',
    conversation: { id: conversation },
  };
}

function sender(practice: Practice, staffName: string | null) {
  return { id: practice.id, name: staffName ?? practice.name, role: 'bot' };
}

/** The same client id in the same conversation is the same activity: a client that got no answer posts it again. */
function idOf(conversation: string, clientActivityId: string): string {
  return createHash('sha256').update(`${conversation}\n${clientActivityId}`).digest('base64url').slice(0, 32);
}

function nameOf(from: unknown): { name?: string } {
  const named = z.looseObject({ name: z.string().max(MAX_ID) }).safeParse(from);
  return named.success ? { name: named.data.name } : {};
}

function mediaOf(attachments: readonly unknown[]): readonly Media[] {
  return attachments.slice(0, MAX_ATTACHMENTS).flatMap((one) => {
    const read = attachment.safeParse(one);
    return read.success ? [{ contentType: read.data.contentType, url: read.data.contentUrl }] : [];
  });
}

/** NUL and broken surrogates have no meaning in a message and break what is behind us. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '');
}
