import { z } from 'zod';
import { Refused, StoreAway } from '../../errors.ts';
import { END_REASONS } from '../../handoff/act.ts';
import type { HandoffActEvent } from '../../turn/events.ts';
import { allowOne } from './queue-access.ts';
import { heedCap, inTime, note, receiverOf, until } from './queue-acts.ts';
import { type Call, EVERYBODY, route, type StaffRoute } from './route.ts';
import { handoffOf, perform, type Tools } from './tools.ts';

/** Handoffs of one bulk act: each is a turn of its own. */
const MOST_AT_ONCE = 50;

/** As the whole answer says it where nothing could be done. */
const AWAY = 'store-away';

const bulkBody = z
  .object({
    ids: z.array(z.string().min(1).max(128)).min(1).max(MOST_AT_ONCE),
    act: z.enum(['claim', 'release', 'resolve', 'snooze', 'transfer', 'wake']),
    until: until.optional(),
    staffId: z.string().min(1).max(128).optional(),
    team: z.string().min(1).max(40).optional(),
    note: note.optional(),
    reason: z.enum(END_REASONS).optional(),
  })
  .superRefine(({ act, until, staffId, team, note, reason }, context) => {
    const fault = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (act === 'snooze' && until === undefined) fault('until', 'say until when');
    if (act === 'resolve' && reason === undefined) fault('reason', 'say why');
    if (act === 'transfer' && note === undefined) fault('note', 'say what they should know');
    if (act === 'transfer' && (staffId === undefined) === (team === undefined))
      fault('team', 'name a person or a team, one of them');
  });

const outcome = z.object({ id: z.string(), ok: z.boolean(), code: z.string().nullable() });

/** The same act on several entries of the queue. */
export function bulkRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    route({
      method: 'post',
      path: '/handoffs/bulk',
      summary:
        'Does the same with several handoffs: each succeeds or is refused by itself, and `code` says why. A danger is neither ended nor put off so (`danger`).',
      who: EVERYBODY,
      body: bulkBody,
      answer: z.object({ items: z.array(outcome) }),
      refusals: [404],
      handle: (call) => bulk(tools, call),
    }),
  ];
}

async function bulk(tools: Tools, { staff, body, request }: Call<unknown, z.infer<typeof bulkBody>>) {
  const { ids, act, until: when, staffId, team, note: words, reason } = body;
  const items: z.infer<typeof outcome>[] = [];
  const how: HandoffActEvent['how'] = {
    together: true,
    ...(words !== undefined && { note: words }),
    ...(reason !== undefined && { reason }),
    ...(when !== undefined && { until: inTime(tools, when) }),
    ...(act === 'transfer' && { to: await receiverOf(tools, staff, { staffId, team }) }),
  };
  let away = false;
  for (const id of new Set(ids)) {
    // What was done before is told all the same; nobody waits for each of the others in turn.
    if (away) {
      items.push({ id, ok: false, code: AWAY });
      continue;
    }
    try {
      const handoff = await handoffOf(tools, staff, id);
      await allowOne(tools, staff, request, handoff, 'change');
      if (act === 'claim') await heedCap(tools, staff, handoff);
      await perform(tools, staff, handoff, act, how);
      items.push({ id, ok: true, code: null });
    } catch (error) {
      away = error instanceof StoreAway;
      if (!away && !(error instanceof Refused)) throw error;
      items.push({ id, ok: false, code: error instanceof Refused ? error.code : AWAY });
    }
  }
  return { items };
}
