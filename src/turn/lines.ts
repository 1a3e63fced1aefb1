import type { OutboxEntry, TranscriptEntry } from './commit.ts';
import type { MessageEvent } from './events.ts';

/** A message as a line of the transcript; `locale` is the conversation's then. */
export function lineOfMessage(message: MessageEvent, locale: string): TranscriptEntry {
  const { id, at, text, media } = message;
  return {
    id,
    at,
    from: 'patient',
    staffName: null,
    text:
      text === '' && media.length > 0 ? `[${media.map(({ contentType }) => contentType).join(', ')}]` : text,
    locale,
    lane: null,
  };
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
