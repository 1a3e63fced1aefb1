import type { z } from 'zod';
import type { Handoff } from '../../handoff/handoff.ts';
import type { StaffAccount } from '../../turn/stores.ts';
import type { handoffsQuery } from '../staff-schema.ts';
import { isOpen } from './queue-access.ts';

/** Whether an entry is one that the query asks for. */
export function matching(query: z.infer<typeof handoffsQuery>, staff: StaffAccount) {
  const holds = query.q === undefined ? () => true : holding(query.q);
  const assignee = query.assignee === 'me' ? staff.id : query.assignee;
  return (one: Handoff): boolean =>
    (query.state === undefined ? isOpen(one.state) : one.state === query.state) &&
    (query.team === undefined || one.team === query.team) &&
    (query.language === undefined || one.brief.language === query.language) &&
    (query.risk === undefined || one.risk === query.risk) &&
    (query.reason === undefined || one.reason === query.reason) &&
    (assignee === undefined || (assignee === 'nobody' ? one.assignee === null : one.assignee === assignee)) &&
    (query.mentions === undefined || one.mentions?.includes(staff.id) === true) &&
    (query.unread === undefined || one.unread === true) &&
    holds(one);
}

/** Whether a brief holds all of these words, without regard to case and accents. */
export function holding(words: string): (one: Handoff) => boolean {
  const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return ({ brief, reason, team, id }) => {
    const said = [brief.who, brief.note, brief.promised, reason, team, id, ...brief.questions];
    const text = plain([...said, ...brief.asked.map(({ text }) => text)].join('\n'));
    return wanted.every((word) => text.includes(word));
  };
}
