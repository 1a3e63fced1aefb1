import type { Practice } from '../../practice/practice.ts';
import type { Address } from '../../turn/address.ts';
import type { PageActivity, PageStore, QueueStore } from '../../turn/stores.ts';
import { historyActivity } from './activity.ts';
import { BATCH, HISTORY_LINES } from './limits.ts';
import type { Grant } from './tokens.ts';

/** The first thing in the stream of a page that has been started; clients never see it (conversationUpdate). */
const START = 'start';

/** The page's address: its conversation id in Direct Line. */
export function addressOf(conversation: string): Address {
  return { channel: 'web', page: conversation };
}

/** Whether somebody has started this page's conversation before. */
export async function isStarted(pages: PageStore, grant: Grant): Promise<boolean> {
  const { activities } = await pages.read(grant.practice.id, grant.conversation, null, BATCH);
  return activities.some((activity) => activity.id === START);
}

/** Remembers that the page's conversation has been started. */
export async function markStarted(pages: PageStore, grant: Grant, at: number): Promise<void> {
  const mark = { id: START, at, activity: { type: 'conversationUpdate' } };
  await pages.append(grant.practice.id, grant.conversation, mark);
}

/** What clients see of a part of the stream. An empty watermark is the stream's beginning. */
export type ActivitySet = {
  readonly activities: readonly PageActivity['activity'][];
  readonly watermark: string;
};

/** The activities after a watermark, and the watermark after them. `end`: there were no more than these. */
export async function activitiesAfter(
  pages: PageStore,
  grant: Grant,
  after: string | null,
  most: number = BATCH,
): Promise<ActivitySet & { readonly end: boolean }> {
  const read = await pages.read(grant.practice.id, grant.conversation, after, most);
  return {
    activities: read.activities.filter(({ id }) => id !== START).map(({ activity }) => activity),
    watermark: read.watermark ?? after ?? '',
    end: read.activities.length < most,
  };
}

/** The watermark of the stream's end; null when it is empty. */
export async function endOf(pages: PageStore, grant: Grant): Promise<string | null> {
  let after: string | null = null;
  for (;;) {
    const set: ActivitySet & { readonly end: boolean } = await activitiesAfter(pages, grant, after);
    after = set.watermark === '' ? null : set.watermark;
    if (set.end) return after;
  }
}

/** Puts the last lines of an earlier conversation into the page's stream. Doing it again changes nothing. */
export async function showHistory(
  stores: { readonly pages: PageStore; readonly queue: Pick<QueueStore, 'transcript'> },
  practice: Practice,
  conversation: string,
  page: { readonly conversation: string; readonly user: string },
): Promise<void> {
  const lines = await lastLines(stores.queue, practice.id, conversation);
  for (const line of lines.filter(({ from }) => from !== 'system')) {
    await stores.pages.append(practice.id, page.conversation, historyActivity(practice, line, page));
  }
}

async function lastLines(queue: Pick<QueueStore, 'transcript'>, practice: string, conversation: string) {
  let lines: Awaited<ReturnType<QueueStore['transcript']>> = [];
  for (;;) {
    const next = await queue.transcript(practice, conversation, lines.at(-1)?.id ?? null, BATCH);
    if (next.length === 0) return lines;
    lines = [...lines, ...next].slice(-HISTORY_LINES);
  }
}
