import { ana, Conversation, DAY, known, MONDAY } from './harness.ts';
import { all } from './talk.ts';

const HOUR = 60 * 60_000;
const started = (more: object = {}) =>
  new Conversation(ana, { session: { ...known, heardAt: MONDAY, ...more } });

/** What was said in each hour from here on, by its hour on Chicago's clock. */
async function heard(talk: Conversation, hours: number): Promise<readonly string[]> {
  const said: string[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    const text = await talk.wait(HOUR);
    const at = new Date(talk.now).toLocaleString('en-US', {
      timeZone: 'America/Chicago',
      weekday: 'short',
      hour: 'numeric',
    });
    if (text !== '') said.push(`${at}: ${text.split('\n')[0]}`);
  }
  return said;
}

describe('reminders of medicine', () => {
  test('come each day at the hours that were asked for, also where clocks change in between', async () => {
    const talk = started();
    // Clocks go forward on Sunday, March 14, 2027.
    talk.now = Date.parse('2027-03-13T18:00:00Z');
    talk.session = { ...talk.session, heardAt: talk.now, person: { ...known.person, verifiedAt: talk.now } };
    await talk.text('remind me to take my pills at 8 am');
    expect(await heard(talk, 48)).toEqual([
      'Sun 8 AM: A reminder that you asked for: it is time for your medicine.',
      'Mon 8 AM: A reminder that you asked for: it is time for your medicine.',
    ]);
  });

  test('name no medicine, and end with the words that they name themselves', async () => {
    const talk = started();
    expect(await talk.text('remind me to take my pills at 8 pm')).toContain('MEDICINE REMINDERS OFF');
    const [first] = await heard(talk, 11);
    expect(first).not.toMatch(/metformin/i);
    await talk.text('stop medicine reminders');
    expect(await heard(talk, 48)).toEqual([]);
  });

  test('end with the permission for reminders, and with silence of a month', async () => {
    const talk = started();
    await talk.text('remind me to take my pills at 8 pm');
    talk.session = { ...talk.session, withdrawn: ['reminders'] };
    expect(await heard(talk, 48)).toEqual([]);
    const silent = started();
    await silent.text('remind me to take my pills at 8 pm');
    silent.now += 40 * DAY;
    expect(await heard(silent, 24)).toEqual([]);
  });
});

describe('questions for a visit', () => {
  const sent = async (talk: Conversation) =>
    all(talk, 'I want to prepare questions for my visit', 'Can I swim? Can I eat fish?', 'yes');

  test('come back on the day before in waking hours, and what was said is asked for after it', async () => {
    const talk = started();
    await sent(talk);
    talk.session = { ...talk.session, holder: { kind: 'bot' }, heardAt: MONDAY };
    talk.handoff = null;
    expect(await heard(talk, 9 * 24)).toEqual([
      expect.stringMatching(/^Mon 10 AM: Your visit is on/),
      expect.stringMatching(/^Tue 1 PM: What did they say about this/),
    ]);
  });

  test('do not come where a text was sent unasked that day already', async () => {
    const talk = started();
    await sent(talk);
    talk.session = {
      ...talk.session,
      holder: { kind: 'bot' },
      nudgedAt: [Date.parse('2026-11-30T14:30:00Z')],
    };
    talk.handoff = null;
    const said = await heard(talk, 7 * 24 + 12);
    expect(said.filter((text) => text.includes('Your visit is on'))).toEqual([]);
  });

  test('take three texts of somebody who has done it before, and one to find whom to ask', async () => {
    const talk = started();
    const texts = [
      'I want to prepare questions for my visit',
      'Can I swim? Can I eat fish? Can I fly?',
      'yes',
    ];
    for (const text of texts) await talk.text(text);
    expect(talk.handoff).toMatchObject({ reason: 'questions_for_visit' });
    expect(talk.chart?.questions).toHaveLength(3);
    for (const [ask, who] of [
      ['who do I ask about a ride?', 'Sam Chen'],
      ['who do I ask about a refill?', 'Maria Lopez'],
      ['¿a quién le pregunto por mi medicina?', 'Maria Lopez'],
    ] as const)
      expect(await started().text(ask)).toContain(who);
  });
});
