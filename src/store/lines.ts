import type { OutboxEntry, TranscriptEntry } from '../turn/commit.ts';
import { lineOfEntry, lineOfMessage } from '../turn/lines.ts';
import { readMail } from './held.ts';
import type { Sealer } from './sealing.ts';
import { entryValue, lineValue } from './values.ts';

/**
 * Opens a line of a transcript in any of its forms (lua/common.lua): what was heard and what was said are sealed once, as
 * event and as outbox entry, and are a line by that.
 */
export function openLine(sealer: Sealer, id: string, value: string): TranscriptEntry {
  if (value.startsWith('O')) return lineOfEntry(entryValue.open(sealer, id, value.slice(1)));
  if (!value.startsWith('M')) return lineValue.open(sealer, id, value);
  const end = value.indexOf('\n');
  const event = readMail(sealer, value.slice(end + 1));
  if (event.kind !== 'message') throw new Error('a line is an event that is no message');
  return lineOfMessage(event, value.slice(1, end));
}

/** Whether the entry, read back as a line, is this line. */
export function isLineOf(entry: OutboxEntry, line: TranscriptEntry): boolean {
  const own = lineOfEntry(entry);
  return (Object.keys(own) as (keyof TranscriptEntry)[]).every((name) => own[name] === line[name]);
}
