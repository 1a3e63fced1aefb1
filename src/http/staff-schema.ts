import { z } from 'zod';
import { CARD_TOPICS } from '../care/card.ts';
import type { CardTopic } from '../care/family.ts';
import { HANDOFF_STATES, type Handoff } from '../handoff/handoff.ts';
import { MOST_PASSWORD_CHARACTERS } from './passwords.ts';

/** Twilio takes at most 1,600 characters in one message (error 21617); more is no text but a letter. */
export const MOST_REPLY_CHARACTERS = 1_600;

/** The most lines of a conversation in one answer. */
export const MOST_LINES = 200;

/** Body of `POST /login`. RFC 5321 4.5.3.1.3: an address has at most 254 characters. */
export const login = z.object({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(MOST_PASSWORD_CHARACTERS),
  /** Of an authenticator app, or a recovery code. */
  code: z.string().max(20).optional(),
});

/** Body of `POST /conversations/{id}/messages`. `clientId` (or the header Idempotency-Key) makes it one line however often it is sent. */
export const reply = z.object({
  text: z.string().trim().min(1).max(MOST_REPLY_CHARACTERS),
  clientId: z.string().min(1).max(255).optional(),
  /** Not before then. */
  sendAt: z.iso.datetime({ offset: true }).optional(),
  /** Kept back for five seconds, in which it can be taken back. */
  undo: z.boolean().optional(),
  /** The translation whose `send` this is. */
  translationId: z.string().min(1).max(128).optional(),
  /** By when what it promises is to be done. */
  promiseBy: z.iso.datetime({ offset: true }).optional(),
});

const word = z.string().min(1).max(80);

/** Query of `GET /handoffs`. Absent: those that are open. Each narrows it down. */
export const handoffsQuery = z.object({
  state: z.enum(HANDOFF_STATES).optional(),
  team: word.optional(),
  language: word.optional(),
  risk: z.enum(['emergency', 'crisis', 'urgent', 'routine']).optional(),
  reason: word.optional(),
  /** A staff id, `me` or `nobody`. */
  assignee: word.optional(),
  /** `me`: those in whose notes I am named. */
  mentions: z.enum(['me']).optional(),
  unread: z.enum(['true']).optional(),
  q: z.string().min(1).max(120).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(1_000),
});

/**
 * Query of `GET /conversations/{id}/messages`: the lines after one, or those that lead up to one, by its id; the latest
 * where neither is asked for. A conversation of years is read page by page with `before`.
 */
export const messagesQuery = z
  .object({
    after: z.string().min(1).max(128).optional(),
    before: z.string().min(1).max(128).optional(),
    limit: z.coerce.number().int().min(1).max(MOST_LINES).default(MOST_LINES),
  })
  .refine(({ after, before }) => after === undefined || before === undefined, {
    path: ['before'],
    error: 'ask for lines after one or before one, not both',
  });

const risk = z.enum(['emergency', 'crisis', 'urgent', 'routine']);
const moment = z.iso.datetime();

/** A handoff as the API shows it. Times are RFC 3339. */
export const handoffItem = z.object({
  id: z.string(),
  conversationId: z.string(),
  patientId: z.string().nullable(),
  risk,
  reason: z.string(),
  state: z.enum(HANDOFF_STATES),
  openedAt: moment,
  dueAt: moment,
  assignee: z.string().nullable(),
  assigneeName: z.string().nullable(),
  team: z.string().nullable(),
  snoozedUntil: moment.nullable(),
  /** Since when the patient waits for a person's answer; null: nothing is unanswered. */
  waitingSince: moment.nullable(),
  claimedAt: moment.nullable(),
  firstReplyAt: moment.nullable(),
  resolvedAt: moment.nullable(),
  unread: z.boolean(),
  /** Its words cannot be read (a missing key, damage): state, risk and times are what the index knows. It stands on top. */
  unreadable: z.boolean(),
  mentions: z.array(z.string()),
  promise: z.object({ by: z.string(), name: z.string(), at: moment, dueAt: moment }).nullable(),
  passed: z.array(
    z.object({
      at: moment,
      did: z.string(),
      by: z.string(),
      to: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  brief: z.object({
    who: z.string().nullable(),
    relationship: z.string().nullable(),
    language: z.string(),
    asked: z.array(z.object({ eventId: z.string(), at: moment, text: z.string() })),
    tried: z.array(z.string()),
    safety: z
      .object({ level: z.string(), kind: z.string().nullable(), matched: z.array(z.string()) })
      .nullable(),
    promised: z.string().nullable(),
    questions: z.array(z.string()),
    note: z.string().nullable(),
  }),
});

/** A line of a conversation. `delivery` is the provider's last word on it. */
export const messageItem = z.object({
  id: z.string(),
  at: moment,
  from: z.enum(['patient', 'bot', 'staff', 'system']),
  staffName: z.string().nullable(),
  text: z.string(),
  locale: z.string(),
  delivery: z.string().nullable(),
  /** What came with it, in the order of `/conversations/{id}/lines/{line}/media/{index}`. `computer`: a computer wrote down its words, which stand in `text` and may be wrong. */
  media: z.array(z.object({ contentType: z.string(), computer: z.boolean() })),
});

/** Answer of `GET /me` and of `POST /login`. */
export const me = z.object({
  staff: z.object({
    id: z.string(),
    name: z.string(),
    role: z.enum(['agent', 'nurse', 'supervisor', 'admin']),
    email: z.string(),
    languages: z.array(z.string()),
    skills: z.array(z.string()),
    teams: z.array(z.string()),
    secondFactor: z.boolean(),
    recoveryCodesLeft: z.number(),
  }),
  practice: z.object({ id: z.string(), name: z.string(), zone: z.string(), demo: z.boolean() }),
});

export const handoffList = z.object({ items: z.array(handoffItem) });
/** A private note. */
export const noteItem = z.object({
  id: z.string(),
  at: moment,
  by: z.string(),
  name: z.string(),
  text: z.string(),
  mentions: z.array(z.string()),
});

/** A line that waits for its time. */
export const scheduledItem = z.object({
  id: z.string(),
  sendAt: moment,
  by: z.string(),
  name: z.string(),
  text: z.string(),
});

/** What a memory card tells of. */
export const topics = z.enum(CARD_TOPICS as [CardTopic, ...CardTopic[]]);

/** One thing that was told once, as the API shows it. `who`: staff id where staff noted it; times are RFC 3339. */
export const cardItem = z.object({
  id: z.string(),
  topic: topics,
  of: z.enum(['patient', 'teller']),
  text: z.string(),
  source: z.object({
    who: z.enum(['patient', 'family', 'staff', 'record']),
    relationship: z.string().nullable(),
    at: z.string().nullable(),
    messageId: z.string().nullable(),
  }),
});

/** `memoryCard` is what the family told once, read before anything else; null where nobody is known or the role does not see it. */
export const messageList = z.object({
  items: z.array(messageItem),
  handoff: handoffItem.nullable(),
  memoryCard: z.array(cardItem).nullable(),
  notes: z.array(noteItem),
  scheduled: z.array(scheduledItem),
});
export const replied = z.object({ id: z.string(), sendAt: moment.nullable() });

/** Every error's body. */
/** `code` and `values` where a page says it in its own words. */
const fault = z.object({
  path: z.string(),
  message: z.string(),
  code: z.string().optional(),
  values: z.record(z.string(), z.string()).optional(),
});

export const errorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    requestId: z.string(),
    faults: z.array(fault).optional(),
  }),
});

/** A handoff in the API's form. */
export function showHandoff(handoff: Handoff, assigneeName: string | null): z.infer<typeof handoffItem> {
  const { brief, promise } = handoff;
  return {
    id: handoff.id,
    conversationId: handoff.conversationId,
    patientId: handoff.patientId,
    risk: handoff.risk,
    reason: handoff.reason,
    state: handoff.state,
    openedAt: iso(handoff.openedAt),
    dueAt: iso(handoff.dueAt),
    assignee: handoff.assignee,
    assigneeName,
    team: handoff.team ?? null,
    snoozedUntil: isoOr(handoff.snoozedUntil),
    waitingSince: isoOr(handoff.waits?.find(({ answeredAt }) => answeredAt === null)?.askedAt),
    claimedAt: isoOr(handoff.claimedAt),
    firstReplyAt: isoOr(handoff.firstReplyAt),
    resolvedAt: isoOr(handoff.resolvedAt),
    unread: handoff.unread === true,
    unreadable: handoff.unreadable === true,
    mentions: [...(handoff.mentions ?? [])],
    promise: promise === undefined ? null : { ...promise, at: iso(promise.at), dueAt: iso(promise.dueAt) },
    passed: (handoff.passed ?? []).map((one) => ({ ...one, at: iso(one.at) })),
    brief: {
      who: brief.who,
      relationship: brief.relationship,
      language: brief.language,
      asked: brief.asked.map(({ eventId, at, text }) => ({ eventId, at: iso(at), text })),
      tried: [...brief.tried],
      safety: brief.safety === null ? null : { ...brief.safety, matched: [...brief.safety.matched] },
      promised: brief.promised,
      questions: [...brief.questions],
      note: brief.note,
    },
  };
}

/** The same of what may be missing. */
export function isoOr(at: number | null | undefined): string | null {
  return at == null ? null : iso(at);
}

/** Epoch milliseconds as RFC 3339, UTC. */
export function iso(at: number): string {
  return new Date(at).toISOString();
}
