import { z } from 'zod';
import { Refused } from '../../errors.ts';
import type { Act } from '../../handoff/act.ts';
import type { Handoff } from '../../handoff/handoff.ts';
import { mayTakeMore } from '../../handoff/route.ts';
import type { HandoffActEvent } from '../../turn/events.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import { allowStaff, theirs } from '../staff-access.ts';
import { handoffItem } from '../staff-schema.ts';
import { type Call, EVERYBODY, route, type StaffRoute } from './route.ts';
import { handoffOf, perform, practiceOf, shown, type Tools } from './tools.ts';

/** A note is read, not studied. */
const MOST_NOTE = 2_000;
/** Nobody is put off for longer than a quarter of a year. */
const SNOOZE_MOST_MS = 92 * 24 * 60 * 60_000;

/** A note, and a moment, as acts take them. */
export const note = z.string().trim().min(1).max(MOST_NOTE);
export const until = z.iso.datetime({ offset: true });
const mentions = z.array(z.string().min(1).max(128)).max(20);

/** What each act takes in its body. */
const bodies = {
  'take-over': z.object({ reason: note }),
  transfer: z
    .object({
      staffId: z.string().min(1).max(128).optional(),
      team: z.string().min(1).max(40).optional(),
      note,
    })
    .refine(({ staffId, team }) => (staffId === undefined) !== (team === undefined), {
      path: ['team'],
      error: 'name a person or a team, one of them',
    }),
  snooze: z.object({ until, note: note.optional() }),
  wait: z.object({ until: until.optional() }),
  note: z.object({ text: note, mentions: mentions.default([]) }),
} as const;

const nothing = z.object({}).optional();

/** Every act on an entry of the queue. */
export function actRoutes(tools: Tools): readonly StaffRoute[] {
  return [
    actRoute(
      tools,
      'claim',
      nothing,
      'Takes a handoff. From then on the bot is silent and the claimer may reply. Twice is once.',
    ),
    actRoute(
      tools,
      'release',
      nothing,
      'Gives a handoff back to the queue. Only who has it, or a supervisor.',
    ),
    actRoute(
      tools,
      'resolve',
      nothing,
      'Ends a handoff: the bot speaks again. Only who has it, or a supervisor. Twice is once.',
    ),
    actRoute(
      tools,
      'take-over',
      bodies['take-over'],
      'Takes what a colleague has, with a reason that they read.',
      async (body) => ({
        note: body.reason,
      }),
    ),
    actRoute(
      tools,
      'transfer',
      bodies.transfer,
      'Passes a handoff on to a person or a team, with a note.',
      async (body, { staff }) => ({
        note: body.note,
        to: await receiverOf(tools, staff, body),
      }),
    ),
    actRoute(
      tools,
      'snooze',
      bodies.snooze,
      'Puts a handoff off until then; it comes back by itself, and at once when the patient writes.',
      async (body) => ({
        until: inTime(tools, body.until),
        ...(body.note !== undefined && { note: body.note }),
      }),
    ),
    actRoute(
      tools,
      'wait',
      bodies.wait,
      'Leaves it to the patient to answer; it comes back after three days of silence, as snoozing would where nobody has answered them.',
      async (body) => (body.until === undefined ? {} : { until: inTime(tools, body.until) }),
    ),
    actRoute(tools, 'wake', nothing, 'Ends sleeping and waiting for the patient.'),
    actRoute(tools, 'unread', nothing, 'Marks it as still to be done.'),
    actRoute(
      tools,
      'note',
      bodies.note,
      'Writes a private note; who is named in it finds it under their mentions.',
      async (body) => ({
        note: body.text,
        mentions: body.mentions,
      }),
    ),
  ];
}

/** One act as an endpoint. `howOf` makes of its body what the turn needs. */
function actRoute<Body extends z.ZodType>(
  tools: Tools,
  act: Act,
  body: Body,
  summary: string,
  howOf: (
    body: z.infer<Body>,
    call: Call<unknown, z.infer<Body>>,
  ) => Promise<HandoffActEvent['how']> = async () => undefined,
): StaffRoute {
  const hasBody = (body as unknown) !== nothing;
  return route({
    method: 'post',
    path: `/handoffs/{id}/${act}`,
    summary,
    who: EVERYBODY,
    ...(hasBody && { body }),
    answer: handoffItem,
    refusals: [404, 409],
    handle: async (call) => {
      const { staff, params, request } = call;
      const before = await tools.queue.find(staff.practice, params.id ?? '');
      const isOwn = before?.assignee === staff.id;
      const isOpenToThem = async (one: Handoff) =>
        one.state !== 'resolved' && (await theirs(tools, staff)(one));
      const may = before === null || isOwn || (await isOpenToThem(before));
      const wish = { kind: 'transcript', act: 'change', what: params.id ?? '', openHandoff: may } as const;
      await allowStaff(tools, request, staff, wish);
      const handoff = await handoffOf(tools, staff, params.id ?? '');
      if (act === 'claim') await heedCap(tools, staff, handoff);
      const how = await howOf(call.body as z.infer<Body>, call as Call<unknown, z.infer<Body>>);
      return shown(tools, staff, await perform(tools, staff, handoff, act, how));
    },
  });
}

/** Nobody is given more than they may have at once; a danger waits for no such count. */
export async function heedCap(tools: Tools, staff: StaffAccount, handoff: Handoff): Promise<void> {
  const cap = staff.cap ?? null;
  if (cap === null || handoff.assignee === staff.id) return;
  const open = await tools.queue.list(staff.practice, 'with_person');
  const load = open.filter(({ assignee }) => assignee === staff.id).length;
  if (!mayTakeMore(handoff, { cap, load }))
    throw new Refused(409, 'load', 'You have as many as you may at once. End or pass on one first.');
}

/** To whom it goes: somebody, or a team, of this practice. Rejects with Refused 404. */
export async function receiverOf(
  tools: Tools,
  staff: StaffAccount,
  to: { readonly staffId?: string | undefined; readonly team?: string | undefined },
) {
  if (to.team !== undefined) {
    const team = (await practiceOf(tools, staff)).teams.find(({ id }) => id === to.team);
    if (team === undefined) throw new Refused(404, 'not-found', 'There is no such team.');
    return { team: team.id, name: team.name };
  }
  const person = await tools.staff.byId(staff.practice, to.staffId ?? '');
  if (person === null || person.disabled === true)
    throw new Refused(404, 'not-found', 'There is no such colleague.');
  return { staffId: person.id, name: person.name };
}

/** A moment ahead, epoch milliseconds. Throws Refused 400. */
export function inTime(tools: Tools, when: string): number {
  const at = Date.parse(when);
  if (at <= tools.clock() || at > tools.clock() + SNOOZE_MOST_MS)
    throw new Refused(400, 'time', 'Choose a time ahead, within three months.');
  return at;
}
