import type { Handoff } from '../../src/handoff/handoff.ts';
import type { World } from '../world.ts';

/** What so many steps came to. */
export type Together = {
  readonly steps: number;
  readonly refused: number;
  readonly doubleOwners: number;
  readonly lostActs: number;
  readonly lostReplies: number;
  readonly doubledReplies: number;
  readonly withoutNextStep: number;
  readonly unknown: number;
  /** Acts and replies that were done, by the word of whoever did them. */
  readonly accepted: number;
};

/** A line of the audit log about a handoff: who did what, and to whom where it was passed on. */
export type Audited = { readonly who: string; readonly did: string; readonly why: string | null };

type Client = {
  readonly id: string;
  act(handoff: Handoff, what: string, body?: unknown): Promise<number>;
  say(handoff: Handoff, text: string, key: string): Promise<number>;
};

/**
 * Many clients at once claim, release, pass on, put off and reply at random, mostly where they have something. After each
 * round the whole is checked: whatever is open has an owner or waits, and has a next step. At the end what was answered 201
 * was said once, and the audit log, which each commit writes its line of, is replayed: nobody ever had what another had. `broken` is
 * called in between and may kill what it likes; calls that then fail are not known to have happened, and are asked again
 * under the same key.
 */
export async function playTogether(
  world: Pick<World, 'handoffs' | 'practice'> & {
    said(): Promise<readonly string[]>;
    audit(handoff: Handoff): Promise<readonly Audited[]>;
  },
  clients: readonly Client[],
  options: { readonly steps: number; readonly chance: () => number; readonly broken?: () => Promise<void> },
): Promise<Together> {
  const { steps, chance, broken } = options;
  const accepted: string[] = [];
  const acted: string[] = [];
  const tally = { accepted: 0, refused: 0, doubleOwners: 0, lostActs: 0, withoutNextStep: 0, unknown: 0 };
  let last: readonly Handoff[] = [];
  let done = 0;
  let round = 0;
  while (done < steps) {
    round += 1;
    const open = await world.handoffs();
    if (open.length === 0) throw new Error('nothing is open to act on');
    const pick = (from: readonly Handoff[]): Handoff =>
      (from.length === 0 ? open : from)[Math.floor(chance() * (from.length || open.length))] as Handoff;
    // Whoever has something works on it, mostly; the others look for what is free, and sometimes at what is not.
    const plans = clients.map((client) => {
      const own = open.filter(({ assignee }) => assignee === client.id);
      const free = open.filter(({ assignee }) => assignee === null);
      return { client, handoff: pick(chance() < 0.2 ? [] : own.length > 0 ? own : free), dice: chance() };
    });
    const running = plans.map(async ({ client, handoff, dice }, place) => {
      const other = clients[(place + 1) % clients.length] as Client;
      let status: number;
      if (dice < 0.4) {
        status = await client.act(handoff, 'claim');
      } else if (dice < 0.55) status = await client.act(handoff, 'release');
      else if (dice < 0.65)
        status = await client.act(handoff, 'transfer', { staffId: other.id, note: 'yours' });
      else if (dice < 0.7)
        status = await client.act(handoff, 'snooze', {
          until: new Date(Date.now() + 40 * 24 * 3_600_000).toISOString(),
        });
      else {
        const text = `line ${round} ${place}`;
        status = await client.say(handoff, text, text);
        // Not known to have been said: the same key makes it one line however often it is asked for.
        for (let tries = 0; (status === 0 || status >= 500) && tries < 40; tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          status = await client.say(handoff, text, text);
        }
        if (status === 201) accepted.push(text);
      }
      if (status === 0 || status >= 500) tally.unknown += 1;
      else if (status >= 400) tally.refused += 1;
      else {
        tally.accepted += 1;
        const did =
          dice < 0.4 ? 'claimed' : dice < 0.55 ? 'released' : dice < 0.65 ? 'transferred' : 'snoozed';
        if (dice < 0.7) acted.push(`${handoff.id} ${client.id} ${did}`);
      }
    });
    if (broken !== undefined) await broken();
    await Promise.all(running);
    done += plans.length;
    last = await world.handoffs();
    for (const one of last) {
      // At the end of a round each entry has one owner or none, whoever was told that they had won.
      const isOwned = one.state === 'with_person' || one.state === 'waiting_on_patient';
      if (isOwned !== (one.assignee !== null) && one.state !== 'snoozed') tally.doubleOwners += 1;
      if ((one.ringAt ?? one.dueAt) <= 0 || !Number.isFinite(one.ringAt ?? one.dueAt))
        tally.withoutNextStep += 1;
    }
  }
  const logged: string[] = [];
  for (const one of last) {
    const audit = await world.audit(one);
    tally.doubleOwners += brokenOwnership(audit, one.assignee);
    logged.push(...audit.map(({ who, did }) => `${one.id} ${who} ${did}`));
  }
  const count = (all: readonly string[], text: string): number => all.filter((one) => one === text).length;
  for (const act of new Set(acted)) tally.lostActs += Math.max(0, count(acted, act) - count(logged, act));
  const said = await world.said();
  const times = (text: string): number => said.filter((one) => one === text).length;
  return {
    steps: done,
    ...tally,
    lostReplies: accepted.filter((text) => times(text) === 0).length,
    doubledReplies: accepted.filter((text) => times(text) > 1).length,
  };
}

/** How often somebody got or did what only its owner may while another had it; and whether it ends with who has it now. */
export function brokenOwnership(audit: readonly Audited[], assignee: string | null): number {
  let owner: string | null = null;
  let broken = 0;
  for (const { who, did, why } of audit) {
    const mine = owner === null || owner === who;
    if (did === 'claimed' || did === 'released' || did === 'transferred' || did === 'snoozed')
      broken += mine ? 0 : 1;
    if (did === 'replied') broken += owner === who ? 0 : 1;
    if (did === 'claimed') owner = who;
    if (did === 'released' || did === 'breached') owner = null;
    if (did === 'transferred') owner = why?.startsWith('team ') === true ? null : why;
  }
  return broken + (owner === assignee ? 0 : 1);
}
