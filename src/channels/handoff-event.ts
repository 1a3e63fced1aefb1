import { z } from 'zod';
import type { HandoffEventEvent } from '../turn/events.ts';

const schema = z.looseObject({
  type: z.literal('event'),
  name: z.enum(['handoff.initiate', 'handoff.status']),
  value: z
    .looseObject({ state: z.enum(['accepted', 'failed', 'completed']) })
    .nullish()
    .catch(null),
});

/** What an activity says of a handoff, as Bot Framework's protocol has it (handoff.initiate, handoff.status); null: nothing. */
export function readHandoffEvent(activity: unknown): Pick<HandoffEventEvent, 'name' | 'state'> | null {
  const read = schema.safeParse(activity);
  if (!read.success) return null;
  const { name, value } = read.data;
  if (name === 'handoff.initiate') return { name, state: null };
  return value == null ? null : { name, state: value.state };
}
