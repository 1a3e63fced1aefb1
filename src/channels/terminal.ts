import { ChannelError } from '../errors.ts';
import type { OutboxEntry } from '../turn/commit.ts';
import type { Channel } from '../turn/ports.ts';

/** Prints one reply: who says it, and the text. */
export type WriteLine = (entry: Pick<OutboxEntry, 'text' | 'from' | 'choices'>) => void;

/**
 * The conversation in a terminal (`porchlight chat`). A process without one refuses: what was to be said there has
 * nobody to hear it, and staff are told.
 */
export function createTerminalChannel(write: WriteLine | null): Channel {
  return {
    name: 'terminal',
    send: async (_practice, entry) => {
      if (write === null) throw new ChannelError('refused', 'terminal-closed');
      write(entry);
      return entry.id;
    },
    find: async () => [],
  };
}
