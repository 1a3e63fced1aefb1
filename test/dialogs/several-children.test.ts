import fc from 'fast-check';
import type { Chart } from '../../src/care/chart.ts';
import { ana, Conversation, DAY } from './harness.ts';

/** A word of each child's plan that stands in no other: whoever hears it has been told of that child. */
const MARKS = { sofia: /Quokka/, mateo: /Zebra/ } as const;
type Child = keyof typeof MARKS;
const CHILDREN: readonly Child[] = ['sofia', 'mateo'];
const BORN: Readonly<Record<Child, readonly [date: string, words: string]>> = {
  sofia: ['2018-05-06', 'May 6, 2018'],
  mateo: ['2020-07-08', 'July 8, 2020'],
};
const PHONE = { channel: 'sms', number: '+13125550199', via: '+13125550101' } as const;

function chartOf(child: Child): Chart {
  const [birthDate] = BORN[child];
  const word = child === 'sofia' ? 'Quokka walk' : 'Zebra stretch';
  const name = child === 'sofia' ? 'Sofia Reyes' : 'Mateo Reyes';
  const plans = ana.plans.map((plan) => ({
    ...plan,
    items: plan.items.map((item) => ({ ...item, what: { verbatim: word, term: null }, how: null })),
  }));
  const patient = { ...ana.patient, id: child, name, given: name.split(' ')[0] ?? null, birthDate };
  return { ...ana, patient, plans, medicines: [] };
}

type Step =
  | { readonly do: 'text'; readonly words: string }
  | { readonly do: 'enroll'; readonly child: Child; readonly consented: boolean }
  | { readonly do: 'revoke'; readonly child: Child }
  | { readonly do: 'wait' };

const WISHES = [
  'show me the care plan',
  "show me Sofia's care plan",
  "show me Mateo's care plan",
  '1',
  '2',
  '3',
];
const WORDS = ['other child', 'yes', 'done', 'wrong number', BORN.sofia[1], BORN.mateo[1], 'January 1, 1930'];
const child = fc.constantFrom(...CHILDREN);
const text = (words: readonly string[]) =>
  fc.record({ do: fc.constant('text' as const), words: fc.constantFrom(...words) });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: text(WISHES) },
    { weight: 5, arbitrary: text(WORDS) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('enroll' as const), child, consented: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('revoke' as const), child }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const) }) },
  ),
  { minLength: 4, maxLength: 16 },
);

/** The least that must be so before a child is spoken of, from what was said and done alone. */
class Witness {
  readonly proven = new Set<Child>();
  readonly tied = new Set<Child>();
  readonly revoked = new Set<Child>();

  see(step: Step): void {
    if (step.do === 'wait') this.proven.clear();
    if (step.do === 'revoke') this.revoked.add(step.child);
    if (step.do === 'enroll') {
      this.tied.add(step.child);
      this.revoked.delete(step.child);
      if (step.consented) this.proven.add(step.child);
    }
    if (step.do !== 'text') return;
    if (step.words === 'wrong number') this.proven.clear();
    for (const one of CHILDREN) if (step.words === BORN[one][1]) this.proven.add(one);
  }

  mayHear(one: Child): boolean {
    return this.tied.has(one) && this.proven.has(one) && !this.revoked.has(one);
  }
}

/** A mother's phone, and the charts of two children. */
class Phone extends Conversation {
  constructor() {
    super(null);
    for (const one of CHILDREN) this.more.set(one, chartOf(one));
  }

  async take(step: Step, id: string): Promise<string> {
    switch (step.do) {
      case 'text':
        return this.text(step.words);
      case 'wait':
        this.now += 31 * DAY;
        return '';
      case 'revoke': {
        const chart = this.more.get(step.child) ?? chartOf(step.child);
        const circle = (chart.circle ?? []).map((member) => ({ ...member, state: 'ended' as const }));
        this.more.set(step.child, { ...chart, circle });
        return '';
      }
      case 'enroll':
        return this.handle({
          kind: 'enrolled',
          id,
          at: this.now,
          patientId: step.child,
          address: PHONE,
          locale: 'en',
          proxy: 'mother',
          consented: step.consented,
          joins: this.session.person !== null,
          by: 'staff',
        });
    }
  }
}

test('on a phone of several children nothing is said of one who was not made sure of, or was taken back', async () => {
  const told = new Set<string>();
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      const phone = new Phone();
      const witness = new Witness();
      const first: Step[] = [{ do: 'enroll', child: 'sofia', consented: true }];
      if (steps.length % 2 === 0) first.push({ do: 'enroll', child: 'mateo', consented: true });
      for (const [turn, step] of [...first, ...steps].entries()) {
        const said = await phone.take(step, `turn-${turn}`);
        // A nurse sees to what comes up, so that the bot goes on.
        phone.handoff = null;
        phone.session = { ...phone.session, holder: { kind: 'bot' }, emergency: null };
        witness.see(step);
        for (const one of CHILDREN) {
          if (!MARKS[one].test(said)) continue;
          told.add(one);
          if (!witness.mayHear(one)) throw new Error(`${JSON.stringify(step)}: ${one} was told of:\n${said}`);
        }
        // Both at once would leave it to the reader which is whose.
        if (CHILDREN.every((one) => MARKS[one].test(said))) throw new Error(`both were told of:\n${said}`);
      }
    }),
    { numRuns: RUNS, seed: 20_261_123 },
  );
  // Not because nothing was ever told.
  expect([...told].sort()).toEqual(['mateo', 'sofia']);
}, 60_000);

/** A life is some 12 turns. */
const RUNS = 60;
