import type { OutboxEntry, TranscriptEntry } from './commit.ts';
import type { MessageEvent } from './events.ts';

/** A message as a line of the transcript; `locale` is the conversation's then. */
export function lineOfMessage(message: MessageEvent, locale: string): TranscriptEntry {
  const { id, at, media } = message;
  return {
    id,
    at,
    from: 'patient',
    staffName: null,
    text: withMedia(message),
    locale,
    lane: null,
    ...(media.length > 0 && { media }),
  };
}

/** The words of a message, and what else it brought: a picture is not to be overlooked beside a word. */
export function withMedia({ text, media }: Pick<MessageEvent, 'text' | 'media'>): string {
  if (media.length === 0) return text;
  const types = `[${media.map(({ contentType }) => contentType).join(', ')}]`;
  return text === '' ? types : `${types} ${text}`;
}

/** A text on its way as a line of the transcript. */
export function lineOfEntry(entry: OutboxEntry): TranscriptEntry {
  return {
    id: entry.id,
    at: entry.createdAt,
    from: entry.from.kind,
    staffName: entry.from.kind === 'staff' ? entry.from.name : null,
    text: entry.text,
    locale: entry.locale,
    lane: entry.lane,
  };
}
