import { ActivityTypes } from 'botbuilder-core';
import { ComponentDialog, TextPrompt, WaterfallDialog, type WaterfallStepContext } from 'botbuilder-dialogs';
import { phrase } from '../../src/care/phrase.ts';
import type { Practice } from '../../src/practice/practice.ts';
import {
  activityOf,
  DIALOGS_VERSION,
  dialogSet,
  openDialogs,
  runDialogs,
  turnOf,
} from '../../src/turn/bot-framework.ts';
import { newSession, type Session } from '../../src/turn/session.ts';
import { Turn } from '../../src/turn/turn.ts';

const practice: Practice = {
  id: 'elm',
  name: 'Elm',
  phone: '+13125550100',
  numbers: [],
  messagingService: null,
  zone: 'America/Chicago',
  languages: ['en'],
  hours: {},
  holidays: [],
  roster: [],
  teams: [],
  demo: false,
};

/** A turn whose voice says keys, so that what is kept can be told from what is said. */
function turnOn(session: Partial<Session> = {}): Turn {
  const address = { channel: 'web', page: 'p' } as const;
  return new Turn(
    practice,
    {
      practice: 'elm',
      conversation: 'c',
      fence: 1,
      sessionVersion: 1,
      session: { ...newSession('en'), address, ...session },
      attempts: 0,
      events: [],
      alarmed: [],
      emergency: null,
      patients: [],
      handoff: null,
      suppressed: false,
    },
    [],
    {
      now: 1000,
      newId: () => 'id',
      newCode: () => '482913',
      actOf: () => 'none',
      voice: {
        say: (locale, { key }) => `${locale} ${key}`,
        locales: ['en', 'es'],
        localesOf: () => ['en', 'es'],
        awaitsReview: () => false,
      },
      model: null,
      library: null,
      pageLink: null,
      signal: new AbortController().signal,
    },
  );
}

function setOf(
  first: (step: WaterfallStepContext) => Promise<never> | ReturnType<WaterfallStepContext['prompt']>,
) {
  const dialog = new ComponentDialog('talk');
  dialog.addDialog(new WaterfallDialog('steps', [first, (step) => step.endDialog()]));
  dialog.addDialog(new TextPrompt('text'));
  return dialogSet().add(dialog);
}

const question = { say: phrase('goal:ask-words'), buttons: [phrase('talk:yes')] };

test('a question is kept as a phrase and put into words each time it is asked', async () => {
  const set = setOf((step) => step.prompt('text', { prompt: activityOf(question) }));
  const first = turnOn();
  const open = openDialogs(set, first);
  await runDialogs(open.context, () => open.context.beginDialog('talk'));
  open.close();
  expect(first.said.map(({ text, choices }) => [text, choices])).toEqual([
    ['en goal:ask-words', ['en talk:yes']],
  ]);
  expect(first.session.dialog).toEqual(JSON.parse(JSON.stringify(first.session.dialog)));

  const second = turnOn({ dialog: first.session.dialog, locale: 'es' });
  const again = openDialogs(set, second);
  expect(again.askedAt).toBe(1000);
  await runDialogs(again.context, () => again.context.repromptDialog());
  expect(second.said[0]?.text).toBe('es goal:ask-words');
});

test('traces, typing and events go nowhere', async () => {
  const set = setOf(async (step) => {
    await step.context.sendActivities([
      { type: ActivityTypes.Trace, text: 'memory' },
      { type: ActivityTypes.Typing },
      { type: ActivityTypes.Event, value: 'x' },
      { type: ActivityTypes.Message, text: 'said' },
    ]);
    expect(turnOf(step).practice.id).toBe('elm');
    return step.prompt('text', { prompt: activityOf(question) });
  });
  const turn = turnOn();
  const open = openDialogs(set, turn);
  await runDialogs(open.context, () => open.context.beginDialog('talk'));
  expect(turn.said.map(({ text }) => text)).toEqual(['said', 'en goal:ask-words']);
});

test("a step's own error comes out as it was, without the stack that holds the patient's words", async () => {
  const fault = new RangeError('a fault of ours');
  const set = setOf(() => Promise.reject(fault));
  const open = openDialogs(set, turnOn());
  await expect(runDialogs(open.context, () => open.context.beginDialog('talk'))).rejects.toBe(fault);
});

test.each([
  ['another version', { version: DIALOGS_VERSION + 1, state: { dialogStack: [{ id: 'talk', state: {} }] } }],
  [
    'a dialog that is gone',
    { version: DIALOGS_VERSION, state: { dialogStack: [{ id: 'gone', state: {} }] } },
  ],
  ['no stack at all', { version: DIALOGS_VERSION, state: 7 }],
])('a stack of %s is let go', async (_, dialog) => {
  const turn = turnOn({ dialog });
  const open = openDialogs(
    setOf((step) => step.endDialog()),
    turn,
  );
  expect(open.context.stack).toEqual([]);
  open.close();
  expect(turn.session.dialog).toBeNull();
});

test('a stack that the SDK gets lost in is emptied, and said to be', async () => {
  const lost = { id: 'talk', state: { dialogs: { dialogStack: [{ id: 'gone', state: {} }] } } };
  const turn = turnOn({ dialog: { version: DIALOGS_VERSION, state: { dialogStack: [lost] } } });
  const open = openDialogs(
    setOf((step) => step.endDialog()),
    turn,
  );
  expect(await runDialogs(open.context, () => open.context.continueDialog())).toBe(false);
  open.close();
  expect(turn.session.dialog).toBeNull();
});
