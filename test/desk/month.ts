import type { Handoff } from '../../src/handoff/handoff.ts';
import type { World } from '../world.ts';

const HOUR = 60 * 60_000;

/** What a simulated time came to; ages in hours. */
export type Month = {
  readonly needs: number;
  readonly openedAfter: readonly number[];
  readonly answeredAfter: readonly number[];
  readonly unopenedAt12: number;
  readonly unansweredAt36: number;
  readonly withoutNextStep: number;
  readonly pages: number;
};

/**
 * Days at a practice through the whole app: patients write at all hours of nights, weekends and holidays; who is paged
 * ignores most of it, staff claim and forget, and only whoever is the supervisor always does something. Steps of half an
 * hour by the app's clock.
 */
export async function playDays(world: World, days: number, chance: () => number): Promise<Month> {
  const needs = new Map<
    string,
    { at: number; opened: number | null; answered: number | null; number: string }
  >();
  const seenPages = new Map<string, number>();
  let withoutNextStep = 0;
  let pages = 0;
  let phones = 0;
  const end = world.now() + days * 24 * HOUR;
  const roster = world.practice.roster;

  const look = async (): Promise<readonly Handoff[]> => {
    const open = await world.handoffs();
    for (const one of open) {
      const step = one.ringAt ?? one.dueAt;
      const owned = one.assignee !== null || one.state === 'waiting' || one.state === 'snoozed';
      // Whatever is due has been woken by now: a pages' timer goes on from there.
      const paged = one.state === 'waiting';
      if (!owned || (!paged && step < world.now() - HOUR)) withoutNextStep += 1;
    }
    return open;
  };
  const paging = (): readonly string[] => {
    const called: string[] = [];
    for (const { phone, role } of roster) {
      const all = world.received(phone).length;
      const before = seenPages.get(phone) ?? 0;
      seenPages.set(phone, all);
      if (all > before) called.push(role);
      pages += all - before;
    }
    return called;
  };
  const answer = async (name: string, one: Handoff): Promise<void> => {
    if (one.assignee !== name) await world.staff(name, 'claim', one);
    const need = needs.get(one.id);
    if (need !== undefined) need.opened ??= world.now();
    const outcome = await world.staff(name, { reply: 'Thank you for writing. Here is what we can do.' }, one);
    if (!outcome.ok) return;
    if (need !== undefined) need.answered ??= world.now();
    await world.staff(name, 'resolve', one);
  };

  while (world.now() < end) {
    if (chance() < 0.12) {
      phones += 1;
      const number = `+1312556${String(1000 + phones)}`;
      await world.text(
        number,
        chance() < 0.2 ? 'my fever is 102 since yesterday and I throw up' : 'I want to talk to a person',
      );
      // A task of staff's own has its own time: nobody wrote and waits for it.
      for (const one of await world.handoffs())
        if (one.reason !== 'follow_up' && !needs.has(one.id))
          needs.set(one.id, { at: world.now(), opened: null, answered: null, number });
    }
    await world.wait(HOUR / 2);
    const called = paging();
    for (const one of await look()) {
      // Nurses look now and then while the practice is open, and mostly ignore what comes to their phones.
      const busy = chance();
      if (called.includes('supervisor')) await answer('dana', one);
      else if (one.state === 'waiting' && called.includes('nurse') && busy < 0.15) {
        // Claimed, and forgotten.
        const outcome = await world.staff('sam', 'claim', one);
        const need = needs.get(one.id);
        if (outcome.ok && need !== undefined) need.opened ??= world.now();
      } else if (one.assignee === 'sam' && busy < 0.05) await answer('sam', one);
    }
  }
  // What is still open at the end is followed to its end.
  for (let tries = 0; tries < 80 && (await world.handoffs()).length > 0; tries += 1) {
    await world.wait(HOUR / 2);
    if (paging().includes('supervisor')) for (const one of await look()) await answer('dana', one);
  }
  const all = [...needs.values()];
  const hours = (at: number, to: number | null): number => ((to ?? Number.POSITIVE_INFINITY) - at) / HOUR;
  const openedAfter = all.map(({ at, opened }) => hours(at, opened));
  const answeredAfter = all.map(({ at, answered }) => hours(at, answered));
  return {
    needs: all.length,
    openedAfter,
    answeredAfter,
    unopenedAt12: openedAfter.filter((age) => age > 12).length,
    unansweredAt36: answeredAfter.filter((age) => age > 36).length,
    withoutNextStep,
    pages,
  };
}
