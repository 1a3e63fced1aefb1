import { Refused } from '../../errors.ts';
import type { Event } from '../../turn/events.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { perform, type Tools } from './tools.ts';

/** No line waits for longer than three months: a talk that ended before has none. */
const LINES_WAIT_MS = 93 * 24 * 60 * 60_000;
/** More talks than a practice ends in that time. What lies beyond is held back when its time comes. */
const MOST_TALKS = 5_000;

/**
 * What somebody had who is gone is the queue's again, and pages begin. Lines that they wrote for later go to nobody: they
 * stand in the queue with their words, and somebody who is there decides.
 */
export async function takeOverFrom(tools: Tools, by: StaffAccount, gone: string): Promise<void> {
  const open = await tools.queue.list(by.practice, null);
  for (const handoff of open) {
    if (handoff.assignee !== gone || handoff.state === 'resolved') continue;
    await perform(tools, by, handoff, 'release').catch((error: unknown) => {
      // Ended, or taken over, in the same moment.
      if (!(error instanceof Refused)) throw error;
    });
  }
  const now = tools.clock();
  const ended = await tools.queue.ended(by.practice, now - LINES_WAIT_MS, now + 1, MOST_TALKS);
  for (const conversation of new Set([...open, ...ended].map(({ conversationId }) => conversationId)))
    if (conversation !== '') await holdBackLines(tools, by.practice, conversation, gone);
}

async function holdBackLines(
  tools: Tools,
  practice: string,
  conversation: string,
  gone: string,
): Promise<void> {
  for (const timer of await tools.board.scheduled(practice, conversation)) {
    if (timer.data.by !== gone) continue;
    // Its time has come early: the turn sees whose account it is.
    const event: Event = { kind: 'timer-due', id: `gone:${timer.id}`, at: tools.clock(), timer };
    await tools.desk.perform(practice, conversation, event);
  }
}
