import { join } from 'node:path';
import type { Chart, PlanItem } from '../../src/care/chart.ts';
import { chartOf } from '../../src/care/chart-from-fhir.ts';
import { explainChart, explainItem, linesOf } from '../../src/care/explain.ts';
import { findItem, planItems, planPhrases } from '../../src/care/plan.ts';
import { createVoice } from '../../src/language/voice.ts';

const voice = createVoice(join(__dirname, '..', '..', 'locales'));
const now = Date.parse('2026-11-23T12:00:00Z');
const subject = { reference: 'Patient/ana' };
const patient = { resourceType: 'Patient', id: 'ana', name: [{ given: ['Ana'], family: 'Ruiz' }] };

function plan(activity: readonly object[], more: object = {}) {
  return {
    resourceType: 'CarePlan',
    id: 'p',
    status: 'active',
    intent: 'plan',
    subject,
    title: 'My plan',
    created: '2026-10-01',
    activity,
    ...more,
  };
}

function detail(text: string, more: object = {}) {
  return { detail: { code: { text }, status: 'in-progress', ...more } };
}

function chart(...resources: readonly object[]): Chart {
  return chartOf([patient, ...resources], 'ana');
}

function say(phrases: readonly { readonly key: string }[], locale = 'en'): string {
  return phrases.map((phrase) => voice.say(locale, phrase)).join('\n');
}

function item(of: Chart, place = 0): PlanItem {
  const found = planItems(of)[place];
  if (found === undefined) throw new Error('no such item');
  return found;
}

describe('a plan', () => {
  test.each(['draft', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown'])(
    'that is %s is not told',
    (status) => {
      expect(chart(plan([detail('Healthy diet')], { status })).plans).toEqual([]);
    },
  );

  test('never leaves its age unsaid', () => {
    const aged = (more: object) =>
      say(planPhrases(chart(plan([detail('Healthy diet')], { created: undefined, ...more })), now));
    expect(aged({ created: '2026-10-01' })).toContain('Last changed on October 1, 2026.');
    expect(aged({ period: { start: '2010-03-15' } })).toContain('from March 15, 2010. It may be out of date');
    expect(aged({ period: { start: '2026-01-01', end: '2026-06-30' } })).toContain('ended on June 30, 2026');
    expect(aged({})).toContain('We do not know how old');
    // Copying a record into a server does not make the plan any younger.
    expect(
      aged({ period: { start: '2010-03-15' }, meta: { lastUpdated: '2026-11-20T00:00:00Z' } }),
    ).toContain('2010');
  });

  test('is listed with numbers, in pages, with what is withheld counted and not named', () => {
    const activities = [
      'Healthy diet',
      'Wound care',
      'Heat therapy',
      'Fracture care',
      'Burn care',
      'Exercise therapy',
      'Counseling for depression',
    ];
    const of = chart(plan(activities.map((text) => detail(text))));
    const [first, second] = [0, 1].map((page) => say(planPhrases(of, now, page)));
    expect(first).toContain('1. Eat healthy food');
    expect(first).toContain('There is 1 more.');
    expect(second).toContain('6. Move your body often');
    expect(second).toContain('1 part of your plan is not sent by text.');
    expect(`${first}${second}`).not.toMatch(/depress/i);
  });

  test('that repeats itself is told once, the newest first', () => {
    const old = plan([detail('Healthy diet'), detail('Wound care')], { id: 'old', created: '2020-01-01' });
    const of = chart(old, plan([detail('Healthy diet'), detail('Healthy diet')]), { ...old, id: 'copy' });
    expect(of.plans.map(({ id, items }) => [id, items.length])).toEqual([
      ['p', 1],
      ['old', 1],
    ]);
  });

  test('that contradicts itself sends to the team and repeats neither side as advice', () => {
    const of = chart(
      plan([detail('Exercise therapy')]),
      plan([detail('Recommendation to avoid exercise')], { id: 'q', title: 'Other' }),
    );
    expect(planItems(of).map(({ clashes }) => clashes?.length)).toEqual([1, 1]);
    expect(say(planPhrases(of, now))).toContain('ask your team first');
    expect(voice.say('en', explainItem(item(of), 0))).toContain('says the opposite');
    expect(voice.say('es', explainItem(item(of), 0))).toContain('dice lo contrario');
    expect(voice.say('en', explainItem(item(of), 0))).not.toContain('Exercise that fits you');
  });

  test('that says NOT to do a thing keeps its not', () => {
    const of = chart(plan([detail('Heat therapy', { doNotPerform: true })]));
    expect(say(planPhrases(of, now))).toContain('1. Do NOT: Use warmth');
    expect(say(explainChart(of, now))).toContain('Do NOT');
    expect(voice.say('en', explainItem(item(of), 1))).toContain('NOT to do this');
  });

  test('of narrative only is told in the clinic’s own words, clean and without its list of problems', () => {
    const div =
      '<div xmlns="http://www.w3.org/1999/xhtml"><b>Assessment</b><ol><li>Anemia &amp; gout</li></ol><p>Weigh <b>daily</b>.<br/>Call if &gt; 3 lb.</p><script>x()</script></div>';
    const of = chart(plan([], { text: { status: 'additional', div } }));
    expect(of.plans[0]?.narrative).toBe('Weigh daily.\nCall if > 3 lb.');
    expect(say(explainChart(of, now))).toContain('Your clinic wrote:\nWeigh daily.');
  });

  test('about nothing but what is sensitive says only that there is more', () => {
    const of = chart(plan([detail('Group meeting')], { title: 'Alcohol treatment plan' }));
    expect(say(explainChart(of, now))).toBe(
      'Your plan has parts that we do not send by text. Please ask your team about it.',
    );
  });

  test('is made of any shape without a throw', () => {
    const odd = [
      null,
      5,
      'x',
      {},
      { resourceType: 'CarePlan' },
      plan([{}, { reference: {} }, { reference: { reference: '#nothing' } }, { detail: { status: 'x' } }], {
        careTeam: [{ reference: '#t' }],
      }),
      {
        resourceType: 'CareTeam',
        id: 't',
        participant: [{}, { member: { reference: 'CareTeam/t' } }, { role: [{}], member: {} }],
      },
      { resourceType: 'Goal', id: 'g', lifecycleStatus: 'active', subject },
      {
        resourceType: 'MedicationRequest',
        id: 'm',
        status: 'active',
        intent: 'order',
        subject,
        medicationReference: { reference: '#gone' },
      },
      { resourceType: 'Appointment', id: 'a', status: 'booked', participant: [{}] },
    ];
    expect(() => explainChart(chartOf(odd, 'ana'), now)).not.toThrow();
    expect(chartOf([], 'nobody').patient).toMatchObject({ id: 'nobody', name: null });
  });
});

describe('an item', () => {
  const of = chart(
    plan(
      [
        detail('Walking', {
          description: 'Walk 20 minutes. Stop if your chest hurts.',
          scheduledString: 'three times a week',
        }),
        detail('Diabetic diet'),
        { reference: { reference: 'MedicationRequest/m' } },
        { reference: { reference: '#s' } },
      ],
      {
        contained: [
          {
            resourceType: 'ServiceRequest',
            id: 's',
            status: 'active',
            intent: 'plan',
            subject,
            code: { text: 'Count carbs' },
            performer: [{ display: 'Maria Gonzalez, RD' }],
          },
        ],
      },
    ),
    {
      resourceType: 'MedicationRequest',
      id: 'm',
      status: 'active',
      intent: 'order',
      subject,
      medicationReference: { reference: '#d' },
      contained: [{ resourceType: 'Medication', id: 'd', code: { text: 'Metformin 500 MG Oral Tablet' } }],
      dosageInstruction: [
        {
          timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } },
          doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablet' } }],
        },
      ],
    },
  );

  test.each([
    ['2', 'Diabetic diet'],
    ['#2', 'Diabetic diet'],
    ['the second one', 'Diabetic diet'],
    ['la segunda', 'Diabetic diet'],
    ['número dos', 'Diabetic diet'],
    ['last', 'Count carbs'],
    ['el último', 'Count carbs'],
    ['what about the WALK?', 'Walking'],
    ['metformina', 'Metformin 500 MG Oral Tablet'],
    ['azúcar', 'Diabetic diet'],
  ])('is picked by %s', (text, what) => {
    const wordsOf = (one: PlanItem) =>
      one.what.term === null ? '' : voice.say('es', { key: one.what.term });
    expect(findItem(of, text, wordsOf)?.what.verbatim).toBe(what);
  });

  test.each(['', '0', '5', '99', 'the', 'hello', 'two and three'])('is not guessed from "%s"', (text) => {
    expect(findItem(of, text)).toBeNull();
  });

  test('keeps what, how and how often as they were written, in every language', () => {
    for (const locale of ['en', 'es']) {
      for (const form of [0, 1]) {
        const text = voice.say(locale, explainItem(item(of), form));
        expect(text).toContain('Walk 20 minutes. Stop if your chest hurts.');
        expect(text).toContain('three times a week');
      }
    }
  });

  test('is said in other words the second time', () => {
    const [first, second] = [0, 1].map((form) => voice.say('en', explainItem(item(of, 1), form)));
    expect(first).toContain('sugar from going up and down');
    expect(second).toContain('Think of sugar as fuel');
    expect(second).toContain('your team can help');
  });

  test('that is a medicine without written directions goes to the label and the pharmacist, never a composed dose', () => {
    const text = voice.say('en', explainItem(item(of, 2), 0));
    expect(text).toContain('Metformin 500 MG Oral Tablet');
    expect(text).toMatch(/label.*pharmacist/);
    expect(text).not.toMatch(/\b1 tablet|twice|two times|2 times/i);
    expect(of.medicines[0]?.directions).toBeNull();
  });

  test('in a contained request says who, and is not listed again as somebody else’s', () => {
    expect(item(of, 3)).toMatchObject({ what: { verbatim: 'Count carbs' }, who: ['Maria Gonzalez, RD'] });
  });

  test('that is sensitive says nothing of itself even when asked for', () => {
    const hidden = { ...item(of), sensitive: true };
    expect(linesOf(hidden, 0).map(({ key }) => key)).toEqual(['plan:item.private']);
  });
});
