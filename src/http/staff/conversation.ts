import { createHash } from 'node:crypto';
import { z } from 'zod';
import { withoutLinkKeys } from '../../channels/directline/links.ts';
import { Refused } from '../../errors.ts';
import type { Event } from '../../turn/events.ts';
import { segments } from '../../turn/parts.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { refusalOf } from '../outcomes.ts';
import { allowStaff, theirs } from '../staff-access.ts';
import { cardBeside } from '../staff-card.ts';
import { iso, MOST_REPLY_CHARACTERS, messageList, messagesQuery, replied, reply } from '../staff-schema.ts';
import { type Call, EVERYBODY, glass, route, type StaffRoute } from './route.ts';
import { practiceOf, refOf, shown, type Tools } from './tools.ts';
import { refuseUnapproved } from './translated.ts';

/** Between pressing "send" and being gone: features.md §4, undo for a few seconds. */
const UNDO_MS = 5_000;
/** Nothing is written further ahead than a quarter of a year. */
const LATER_MOST_MS = 92 * 24 * 60 * 60_000;

/** What is said in a conversation, what staff write in it and for each other. */
export function conversationRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'get',
      path: '/conversations/{id}/messages',
      summary:
        'The latest lines of a conversation in the order they were said, or those after or before a line; beside them private notes, and lines that wait for their time.',
      who: EVERYBODY,
      query: messagesQuery,
      headers: glass,
      answer: messageList,
      refusals: [403, 404],
      handle: (call) => read(tools, call),
    }),
    route({
      method: 'post',
      path: '/conversations/{id}/messages',
      summary:
        'Says a line to the patient, now, in five seconds (`undo`) or later (`sendAt`). Needs the claim (409 otherwise). A computer’s translation of what is critical is refused until it is approved (409 `translation-waits`).',
      who: EVERYBODY,
      body: reply,
      headers: {
        'Idempotency-Key':
          'Makes it one line however often it is sent; `clientId` in the body does the same.',
      },
      answer: replied,
      status: 201,
      refusals: [404, 409],
      handle: (call) => say(tools, call),
    }),
    route({
      method: 'post',
      path: '/conversations/{id}/lines/{line}/cancel',
      summary: 'Takes back a line that has not gone out; 409 when it has.',
      who: EVERYBODY,
      answer: null,
      refusals: [409],
      handle: async ({ staff, params }) => {
        const { id = '', line = '' } = params;
        const event: Event = {
          kind: 'line-cancelled',
          id: tools.newId(),
          at: tools.clock(),
          lineId: line,
          by: refOf(staff),
        };
        await allowOpen(tools, staff, id);
        const outcome = await tools.desk.perform(staff.practice, id, event);
        if (!outcome.ok) throw refusalOf('cancel', outcome);
      },
    }),
    route({
      method: 'get',
      path: '/conversations/{id}/draft',
      summary: 'What I have begun to write here.',
      who: EVERYBODY,
      answer: z.object({ text: z.string() }),
      refusals: [404],
      handle: async ({ staff, params }) => ({
        text: (await tools.board.draft(staff.practice, params.id ?? '', staff.id)) ?? '',
      }),
    }),
    route({
      method: 'put',
      path: '/conversations/{id}/draft',
      summary: 'Keeps what I have begun to write here; an empty text removes it.',
      who: EVERYBODY,
      body: z.object({ text: z.string().max(MOST_REPLY_CHARACTERS * 2) }),
      answer: null,
      refusals: [404],
      handle: async ({ staff, params, body }) => {
        const { id = '' } = params;
        await knownOnly(tools, staff, id);
        await tools.board.keepDraft(staff.practice, id, staff.id, body.text);
      },
    }),
    route({
      method: 'post',
      path: '/preview',
      summary: 'How a text would travel: its encoding, its parts as a carrier counts them.',
      who: EVERYBODY,
      body: z.object({ text: z.string().max(MOST_REPLY_CHARACTERS * 2) }),
      answer: z.object({
        encoding: z.string(),
        segments: z.number(),
        characters: z.number(),
        tooLong: z.boolean(),
      }),
      handle: ({ body }) => ({
        ...segments(body.text),
        tooLong: body.text.trim().length > MOST_REPLY_CHARACTERS,
      }),
    }),
    route({
      method: 'get',
      path: '/canned',
      summary:
        'Replies that staff need often. With `language` each in that language, where a person has approved it; `preview` is in the practice’s own.',
      who: EVERYBODY,
      query: z.object({
        language: z.string().min(2).max(3).optional(),
        q: z.string().max(80).optional(),
      }),
      answer: z.object({
        items: z.array(
          z.object({
            id: z.string(),
            shortcut: z.string(),
            text: z.string().nullable(),
            preview: z.string(),
            languages: z.array(z.string()),
          }),
        ),
      }),
      handle: async ({ staff, query }) => {
        const practice = await practiceOf(tools, staff);
        const own = practice.languages[0] ?? 'en';
        const wanted = (query.q ?? '').toLowerCase();
        const items = (practice.canned ?? [])
          .map(({ id, shortcut, texts }) => ({
            id,
            shortcut,
            text: texts[query.language ?? own] ?? null,
            preview: texts[own] ?? Object.values(texts)[0] ?? '',
            languages: Object.keys(texts),
          }))
          .filter(({ shortcut, preview, text }) =>
            [shortcut, preview, text ?? ''].some((one) => one.toLowerCase().includes(wanted)),
          );
        return { items };
      },
    }),
  ];
}

async function read(
  tools: Tools,
  { staff, params, query, request }: Call<z.infer<typeof messagesQuery>, unknown>,
) {
  const { id = '' } = params;
  const { after, before, limit } = query;
  const from = before === undefined ? (after ?? null) : { before };
  const lines = await tools.queue.transcript(staff.practice, id, from, limit);
  const handoff = await tools.queue.openOf(staff.practice, id);
  if (lines.length === 0 && handoff === null && from === null) throw noConversation();
  const openHandoff = handoff !== null && (await theirs(tools, staff)(handoff));
  await allowStaff(tools, request, staff, { kind: 'transcript', act: 'read', what: id, openHandoff });
  await tools.reads.note(staff, 'read-conversation', id);
  const [notes, scheduled] = await Promise.all([
    tools.board.notes(staff.practice, id),
    tools.board.scheduled(staff.practice, id),
  ]);
  return {
    items: lines.map(({ id, at, from, staffName, text, locale, delivery, media = [] }) => ({
      id,
      at: iso(at),
      from,
      staffName,
      text: withoutLinkKeys(text),
      locale,
      delivery,
      media: media.map(({ contentType, heard }) => ({ contentType, computer: heard === true })),
    })),
    handoff: handoff === null ? null : await shown(tools, staff, handoff),
    memoryCard: await cardBeside(tools, staff, handoff?.patientId ?? null),
    notes: notes.map((note) => ({ ...note, at: iso(note.at) })),
    scheduled: scheduled.map(({ at, data }) => ({
      id: String(data.lineId),
      sendAt: iso(at),
      by: String(data.by),
      name: String(data.name),
      text: String(data.text),
    })),
  };
}

async function say(tools: Tools, { staff, params, body, request }: Call<unknown, z.infer<typeof reply>>) {
  const conversation = params.id ?? '';
  const { text, clientId, undo, sendAt, promiseBy } = body;
  const now = tools.clock();
  const later = sendAt === undefined ? (undo === true ? now + UNDO_MS : null) : Date.parse(sendAt);
  if (later !== null && later > now + LATER_MOST_MS)
    throw new Refused(400, 'time', 'Choose a time within three months.');
  const id = eventIdOf(tools, staff, conversation, clientId ?? idempotencyKey(request));
  await allowOpen(tools, staff, conversation);
  await refuseUnapproved(tools, staff, body);
  const line: Event = {
    kind: 'staff-line',
    id,
    at: now,
    by: refOf(staff),
    text,
    ...(later !== null && later > now && { sendAt: later }),
    ...(promiseBy !== undefined && { promise: { dueAt: Date.parse(promiseBy) } }),
  };
  const outcome = await tools.desk.perform(staff.practice, conversation, line);
  if (!outcome.ok) throw refusalOf('reply', outcome);
  await tools.board.keepDraft(staff.practice, conversation, staff.id, '');
  return { id, sendAt: later !== null && later > now ? iso(later) : null };
}

/** Staff write only where something is open. */
async function allowOpen(tools: Tools, staff: StaffAccount, conversation: string): Promise<void> {
  if ((await tools.queue.openOf(staff.practice, conversation)) !== null) return;
  await knownOnly(tools, staff, conversation);
  throw refusalOf('reply', { code: 'not-yours', detail: '' });
}

async function knownOnly(tools: Tools, staff: StaffAccount, conversation: string): Promise<void> {
  if ((await tools.queue.openOf(staff.practice, conversation)) !== null) return;
  const [line] = await tools.queue.transcript(staff.practice, conversation, null, 1);
  if (line === undefined) throw noConversation();
}

function idempotencyKey(request: Call<unknown, unknown>['request']): string | null {
  const key = request.get('idempotency-key');
  if (key === undefined) return null;
  if (key.length === 0 || key.length > 255) {
    throw new Refused(400, 'idempotency-key', 'The Idempotency-Key must have 1 to 255 characters.');
  }
  return key;
}

/** The same key of the same person in the same conversation gives the same event, so a line sent twice is said once. */
function eventIdOf(tools: Tools, staff: StaffAccount, conversation: string, key: string | null): string {
  if (key === null) return tools.newId();
  const digest = createHash('sha256').update(`${staff.id}\n${conversation}\n${key}`).digest('base64url');
  return `line-${digest}`;
}

function noConversation(): Refused {
  return new Refused(404, 'not-found', 'There is no such conversation.');
}
