import type { Handoff } from '../../src/handoff/handoff.ts';
import type { World } from '../world.ts';

/** What so many steps came to. */
export type Together = {
  readonly steps: number;
  readonly refused: number;
  readonly doubleOwners: number;
  readonly lostReplies: number;
  readonly doubledReplies: number;
  readonly withoutNextStep: number;
  readonly unknown: number;
};

type Client = {
  readonly id: string;
  act(handoff: Handoff, what: string, body?: unknown): Promise<number>;
  say(handoff: Handoff, text: string, key: string): Promise<number>;
};

/**
 * Many clients at once claim, release, pass on, put off and reply at random. After each round the whole is checked: nobody
 * has what another believes to have, what was answered 201 was said once, and whatever is open has a next step. `broken` is
 * called in between and may kill what it likes; calls that then fail are not known to have happened, and are asked again
 * under the same key.
 */
export async function playTogether(
  world: Pick<World, 'handoffs' | 'practice'> & { said(): Promise<readonly string[]> },
  clients: readonly Client[],
  options: { readonly steps: number; readonly chance: () => number; readonly broken?: () => Promise<void> },
): Promise<Together> {
  const { steps, chance, broken } = options;
  const accepted: string[] = [];
  const tally = { refused: 0, doubleOwners: 0, withoutNextStep: 0, unknown: 0 };
  let done = 0;
  let round = 0;
  while (done < steps) {
    round += 1;
    const open = await world.handoffs();
    if (open.length === 0) throw new Error('nothing is open to act on');
    const winners = new Map<string, string[]>();
    const pick = (): number => Math.floor(chance() * open.length);
    const plans = clients.map((client) => ({ client, handoff: open[pick()] as Handoff, dice: chance() }));
    const running = plans.map(async ({ client, handoff, dice }, place) => {
      const other = clients[(place + 1) % clients.length] as Client;
      let status: number;
      if (dice < 0.4) {
        status = await client.act(handoff, 'claim');
        if (status === 200) winners.set(handoff.id, [...(winners.get(handoff.id) ?? []), client.id]);
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
    });
    if (broken !== undefined) await broken();
    await Promise.all(running);
    done += plans.length;
    for (const one of await world.handoffs()) {
      // At the end of a round each entry has one owner or none, whoever was told that they had won.
      const isOwned = one.state === 'with_person' || one.state === 'waiting_on_patient';
      if (isOwned !== (one.assignee !== null) && one.state !== 'snoozed') tally.doubleOwners += 1;
      if ((one.ringAt ?? one.dueAt) <= 0 || !Number.isFinite(one.ringAt ?? one.dueAt))
        tally.withoutNextStep += 1;
    }
  }
  const said = await world.said();
  const times = (text: string): number => said.filter((one) => one === text).length;
  return {
    steps: done,
    ...tally,
    lostReplies: accepted.filter((text) => times(text) === 0).length,
    doubledReplies: accepted.filter((text) => times(text) > 1).length,
  };
}
