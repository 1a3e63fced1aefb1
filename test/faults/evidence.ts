import { createConversationStore } from '../../src/store/conversations.ts';
import { createPracticeStore } from '../../src/store/practices.ts';
import { createQueueStore } from '../../src/store/queue.ts';
import { connect } from '../../src/store/redis.ts';
import { createSealers, parsePhiKeys } from '../../src/store/sealing.ts';
import type { Evidence, Findings, Line } from './checker.ts';
import type { Sent } from './phones.ts';
import { PRACTICE, type Provider } from './provider.ts';

/** Lines of one conversation that are read: more than any phone says and hears in the longest run. */
const MOST_LINES = 5_000;

/** Where people are in danger the pages never end: one that was decided so shortly ago may still be on its way. */
const FRESH_MS = 120_000;

/** Puts together what the checker judges: what the phones and the provider know, and what is written down in the store. */
export async function gather(
  redisUrl: string,
  keys: string,
  {
    sent,
    provider,
    clock,
  }: { readonly sent: readonly Sent[]; readonly provider: Provider; readonly clock: () => number },
): Promise<Evidence> {
  const redis = await connect(redisUrl);
  try {
    const sealers = createSealers(redis, parsePhiKeys(keys));
    const [practice] = (await createPracticeStore(redis, sealers, Date.now).reached()).practices;
    if (practice === undefined) throw new Error('there is no practice');
    // Before the lines are read: a page that goes out meanwhile is a line without a text, which `fresh` allows for; the other
    // way round it would be a text without a line, sent once too often.
    const outbound = provider.sent.map(({ sid, to, body }) => ({ sid, to, body }));
    const conversations = createConversationStore(redis, sealers);
    const queue = createQueueStore(redis, sealers);
    const lines = new Map<string, readonly Line[]>();
    for (const number of new Set(sent.map(({ text }) => text.from))) {
      const address = { channel: 'sms', number, via: PRACTICE } as const;
      const { conversation } = await conversations.conversationOf(practice.id, address);
      const said = await queue.transcript(practice.id, conversation, null, MOST_LINES);
      lines.set(
        number,
        said.map((line) => ({ ...line, fresh: line.from === 'system' && line.at > clock() - FRESH_MS })),
      );
    }
    const handoffs = await queue.list(practice.id, null);
    return {
      inbound: sent.map(({ text, asked }) => ({
        sid: text.sid,
        number: text.from,
        asked,
        postedAt: text.postedAt,
        takenAt: text.takenAt,
      })),
      outbound,
      lines,
      withPeople: new Set(handoffs.flatMap(({ brief }) => brief.asked.map(({ eventId }) => eventId))),
      onCall: practice.roster.map(({ phone }) => phone),
    };
  } finally {
    await redis.close();
  }
}

/** Resolves when every text is answered, or after two minutes: what is missing then is for the test to say. */
export async function pollUntilAnswered(judged: () => Promise<Findings>): Promise<void> {
  const end = Date.now() + 120_000;
  while ((await judged()).lost.length > 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
