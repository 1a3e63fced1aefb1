import type { Link } from '../turn/commit.ts';
import { addressLookup, type Room } from './addresses.ts';
import { pageLookup } from './pages.ts';

/** Where a patient has been: conversations, and pages each with the look-up of its address; `members` as they are kept. */
export type PatientTraces = {
  readonly members: readonly string[];
  readonly conversations: ReadonlySet<string>;
  readonly pages: readonly { readonly page: string; readonly address: string }[];
};

/**
 * What a link leaves with its patients, so that export and erasure need not look through everybody's: members of
 * `keys.traces`, which stay when the link goes.
 */
export function tracesOf({ sealer }: Room, { address, conversation }: Link): readonly string[] {
  const trace = `conversation ${conversation}`;
  if (address.channel !== 'web') return [trace];
  return [trace, `page ${pageLookup(sealer, address.page)} ${addressLookup(sealer, address)}`];
}

/** Reads them back. */
export function readTraces(members: readonly string[]): PatientTraces {
  const conversations = new Set<string>();
  const pages: { readonly page: string; readonly address: string }[] = [];
  for (const member of members) {
    const [kind, name = '', address = ''] = member.split(' ');
    if (kind === 'page') pages.push({ page: name, address });
    else conversations.add(member.slice('conversation '.length));
  }
  return { members, conversations, pages };
}
