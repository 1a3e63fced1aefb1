import fc from 'fast-check';
import type { Conflict } from '../../src/errors.ts';
import { createQueueStore } from '../../src/store/queue.ts';
import type { Claimed, Held } from '../../src/turn/conversation-stores.ts';
import type { Lane } from '../../src/turn/events.ts';
import { type Act, act, addresses, Model, names, type Turn } from './commit-model.ts';
import {
  alarm,
  chart,
  commit,
  entry,
  line,
  message,
  now,
  practice,
  session,
  type World,
  world,
  writeCharts,
} from './conversation-world.ts';

/** Plays acts on the store and on the model, and compares every answer. */
class Play {
  readonly model = new Model();
  readonly hands: (Held | null)[] = [null, null];
  readonly claims: Record<Lane, Claimed | null>[] = names.map(() => ({ safety: null, ordinary: null }));
  readonly home: World;
  count = 0;

  constructor(home: World) {
    this.home = home;
  }

  async begin(): Promise<void> {
    await this.home.real.redis.command('', 'FLUSHALL');
    await writeCharts(this.home, 'p1');
    for (const [who, address] of addresses.entries()) {
      const link = { address, conversation: names[who]!, patients: ['p1'] };
      await this.home.conversations.link(practice, link);
    }
  }

  async step(given: Act): Promise<void> {
    const { conversations, outbox } = given.process === 0 ? this.home : this.home.other;
    const own = this.model.both[given.who]!;
    const address = addresses[given.who]!;
    switch (given.act) {
      case 'arrive': {
        const event = message(`${given.who}-${given.id}`, address);
        const fresh = !own.seen.has(event.id);
        const answer = await conversations.accept({ practice, address, event });
        expect(answer).toMatchObject({
          kind: fresh ? 'accepted' : 'duplicate',
          conversation: names[given.who],
        });
        if (!fresh || answer.kind === 'duplicate') return;
        own.seen.add(event.id);
        own.mail.push(event.id);
        this.takes(given.who, answer.held);
        return;
      }
      case 'danger': {
        const event = message(`${given.who}-${given.id}`, address);
        const fresh = !own.alarmed.has(event.id);
        const reply = entry(`reply-${this.count++}`, address, { lane: 'safety' });
        const answer = await conversations.alarm(alarm(event, { reply }));
        expect(answer.kind).toBe(fresh ? 'alarmed' : 'duplicate');
        if (!fresh || answer.kind === 'duplicate') return;
        own.alarmed.add(event.id);
        if (!own.seen.has(event.id)) own.mail.push(event.id);
        own.seen.add(event.id);
        own.version += 1;
        own.lines.push(...[event.id, reply.id].filter((line) => !own.lines.includes(line)));
        own.lanes.safety.push({ id: reply.id, about: false, access: 0 });
        this.claimed(given.who, answer.claimed, this.model.claim(given.who, 'safety'));
        return;
      }
      case 'hold': {
        const held = await conversations.hold(practice, names[given.who]!);
        if (own.leased || own.mail.length === 0) expect(held).toBeNull();
        else this.takes(given.who, held);
        return;
      }
      case 'fail': {
        const held = this.hands[given.who];
        if (held == null) return;
        expect(await conversations.postpone(held, now, 'failed')).toEqual({ attempts: own.attempts + 1 });
        own.attempts += 1;
        own.leased = false;
        this.hands[given.who] = null;
        return;
      }
      case 'sent':
      case 'retry': {
        const claimed = this.claims[given.who]![given.lane];
        if (claimed === null) return;
        this.claims[given.who]![given.lane] = null;
        own.sending[given.lane] = null;
        if (given.act === 'sent') {
          const next = await outbox.sent(claimed, `SM-${claimed.entry.id}`, now);
          this.claimed(given.who, next === null ? [] : [next], this.model.claim(given.who, given.lane));
          return;
        }
        await outbox.retryAt(claimed, now, '20429');
        const { patient, accessVersion } = claimed.entry;
        const access = this.granted.get(claimed.entry.id) ?? accessVersion;
        own.lanes[given.lane].unshift({ id: claimed.entry.id, about: patient !== null, access });
        const due = await outbox.due(practice, names[given.who]!, now);
        expect(due.unknown).toEqual([]);
        const expected = (['safety', 'ordinary'] as const).flatMap((lane) =>
          this.model.claim(given.who, lane),
        );
        this.claimed(given.who, due.claimed, expected);
        return;
      }
      case 'commit':
        return this.commit(given, given.turn);
    }
  }

  /** The access version that an entry has in truth, where the turn that said it changed it. */
  readonly granted = new Map<string, number>();

  async commit({ who, process }: Act, decided: Turn): Promise<void> {
    const held = this.hands[who];
    if (held == null) return;
    const { conversations } = process === 0 ? this.home : this.home.other;
    const { chart: truth } = this.model;
    const own = this.model.both[who]!;
    const read = held.patients[0]!;
    const handled = held.events.slice(0, decided.handles).map((event) => event.id);
    const said = decided.says.map((lane, index) =>
      entry(`e${this.count}-${index}`, addresses[who]!, {
        lane,
        patient: decided.about ? 'p1' : null,
        accessVersion: read.accessVersion,
      }),
    );
    this.count += 1;
    const told = message(`told-${this.count}`, addresses[who]!);
    const given = commit(
      held,
      {
        handled,
        session: session({ misses: this.count, address: addresses[who]! }),
        outbox: said,
        transcript: said.map((each) => line(each.id)),
      },
      {
        reads: decided.reads ? [read] : [],
        charts:
          decided.writes === 'nothing'
            ? []
            : [{ patient: 'p1', chart: chart('p1'), accessChanged: decided.writes === 'access' }],
        suppressions:
          decided.stops === null
            ? []
            : [{ address: addresses[who]!, suppressed: decided.stops, eventId: 'x' }],
        others: decided.tells ? [{ conversation: names[1 - who]!, event: told }] : [],
      },
    );
    const conflict =
      held.sessionVersion !== own.version
        ? 'session'
        : decided.reads && read.chartVersion !== truth.version
          ? 'chart'
          : decided.reads && read.accessVersion !== truth.access
            ? 'access'
            : null;
    const answer = await conversations.commit(given).catch((error: Conflict) => error.what);
    this.hands[who] = null;
    if (conflict !== null || typeof answer === 'string') {
      expect(answer).toBe(conflict);
      own.leased = false;
      return;
    }
    own.mail.splice(0, handled.length);
    if (handled.length > 0) own.attempts = 0;
    own.version += 1;
    own.misses = this.count;
    if (decided.writes !== 'nothing') truth.version += 1;
    if (decided.writes === 'access') truth.access += 1;
    if (decided.stops !== null) own.stopped = decided.stops;
    if (decided.tells) this.model.both[1 - who]!.mail.push(told.id);
    for (const each of said) {
      const about = each.patient !== null;
      const access = about && decided.writes === 'access' ? truth.access : each.accessVersion;
      this.granted.set(each.id, access);
      own.lines.push(each.id);
      own.lanes[each.lane].push({ id: each.id, about, access });
    }
    const expected = (['safety', 'ordinary'] as const).flatMap((lane) => this.model.claim(who, lane));
    this.claimed(who, answer.claimed, expected);
    own.leased = false;
    if (own.mail.length === 0) expect(answer.more).toBeNull();
    else this.takes(who, answer.more);
  }

  takes(who: number, held: Held | null): void {
    const own = this.model.both[who]!;
    if (own.leased) {
      expect(held).toBeNull();
      return;
    }
    own.leased = true;
    this.hands[who] = held;
    expect(held?.events.map((event) => event.id)).toEqual(own.mail.slice(0, 50));
    expect(held).toMatchObject({
      sessionVersion: own.version,
      attempts: own.attempts,
      suppressed: own.stopped,
      patients: [
        { patient: 'p1', chartVersion: this.model.chart.version, accessVersion: this.model.chart.access },
      ],
    });
    expect(held?.session?.misses ?? 0).toBe(own.misses);
    expect(new Set(held?.alarmed)).toEqual(own.alarmed);
  }

  claimed(who: number, claimed: readonly Claimed[], expected: readonly string[]): void {
    expect(claimed.map((each) => each.entry.id)).toEqual(expected);
    for (const each of claimed) this.claims[who]![each.entry.lane] = each;
  }

  async end(): Promise<void> {
    const { redis, sealers } = this.home.real;
    const queue = createQueueStore(redis, sealers);
    for (const [who, own] of this.model.both.entries()) {
      const lines = await queue.transcript(practice, names[who]!, null, 500);
      expect(lines.map((each) => each.id)).toEqual(own.lines);
    }
    const open = this.model.both.filter((own) => own.alarmed.size > 0);
    expect(await queue.list(practice, 'waiting')).toHaveLength(open.length);
    // Whatever waits for a worker is either held or awake: nothing is forgotten.
    const awake = await this.home.wake.due(practice, now, 9);
    for (const [who, own] of this.model.both.entries()) {
      if (own.mail.length > 0 && !own.leased) expect(awake).toContain(names[who]);
    }
  }
}

test('whatever happens in whatever order, two conversations about one patient are as the model says', async () => {
  const home = await world(600_000);
  let acts = 0;
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (all) => {
        const play = new Play(home);
        await play.begin();
        for (const each of all) await play.step(each);
        await play.end();
        acts += all.length;
      }),
      { numRuns: 80, interruptAfterTimeLimit: 12_000 },
    );
  } finally {
    await home.real[Symbol.asyncDispose]();
  }
  expect(acts).toBeGreaterThan(100);
});
