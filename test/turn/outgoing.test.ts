import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createVoice } from '../../src/language/voice.ts';
import { readPractice } from '../../src/practice/practice-file.ts';
import type { Held } from '../../src/turn/conversation-stores.ts';
import type { Event } from '../../src/turn/events.ts';
import { commitOf } from '../../src/turn/finish.ts';
import { newSession } from '../../src/turn/session.ts';
import { Turn } from '../../src/turn/turn.ts';

const voice = createVoice(resolve(import.meta.dirname, '../../locales'));
const address = { channel: 'sms', number: '+13125550160', via: '+13125550100' } as const;
const message: Event = {
  kind: 'message',
  id: 'SM1',
  at: 0,
  from: address,
  text: 'should I worry?',
  media: [],
  keyword: null,
  localeHint: null,
  verdict: { level: 'none', kind: null, matched: [], locale: 'en' },
  alarmed: false,
  found: null,
};
const due: Event = {
  kind: 'timer-due',
  id: 't',
  at: 0,
  timer: { id: 'check-in:1', at: 0, kind: 'check-in', data: {} },
};

function turnOf(event: Event, consent: 'none' | 'given' = 'none', suppressed = false): Turn {
  const session = { ...newSession('en'), address, consent };
  const held: Held = {
    practice: 'maple',
    conversation: 'c1',
    fence: 1,
    sessionVersion: 1,
    session,
    attempts: 0,
    events: [event],
    alarmed: [],
    emergency: null,
    patients: [],
    handoff: null,
    suppressed,
  };
  let ids = 0;
  const practice = readPractice(readFileSync(join(import.meta.dirname, '../../demo/practice.yaml'), 'utf8'));
  return new Turn(practice, held, [event], {
    now: 1_000,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    voice,
    model: null,
    pageLink: null,
    actOf: () => 'none',
    signal: new AbortController().signal,
  } as never);
}

const SAFE = /^I cannot answer that here, so a person will\. If you cannot wait, call .*911\.$/;
const bodies = (turn: Turn) => (commitOf(turn).conversation?.outbox ?? []).map(({ text }) => text);

test.each([
  ['You are fine, no need to see a doctor.', 'reassurance'],
  ['I called 911 for you.', 'promise'],
  ['Take an extra pill tonight.', 'dosing'],
  ['Your dose is 40 mg now.', 'dosing'],
  ["I'm a nurse. It sounds like you have the flu.", 'diagnosis'],
  ['Soy enfermera.', 'role'],
  ['Reply START to go on.', 'invites-keyword'],
])('"%s" is never written to the outbox: a safe sentence is, and a person has it', (text, why) => {
  const turn = turnOf(message);
  turn.sayText(text);
  expect(bodies(turn)).toEqual([expect.stringMatching(SAFE)]);
  expect(turn.withheld).toEqual([why]);
  expect(turn.handoff).toMatchObject({ risk: 'urgent', reason: 'turn_failed' });
  expect(turn.audit).toContainEqual(expect.objectContaining({ did: 'withheld', what: 'c1', why }));
});

test("staff's own lines are theirs, and pass", () => {
  const turn = turnOf(message);
  const text = 'I am a nurse. You can stop taking it tonight, and you will be fine.';
  turn.sayText(text, { from: { kind: 'staff', name: 'Rosa' } });
  expect(bodies(turn)).toEqual([text]);
  expect(turn.withheld).toEqual([]);
});

test('ordinary words and the fixed safety texts pass', () => {
  const turn = turnOf(message);
  turn.sayText('Walk a little each day.');
  turn.sayText('Call 911 now.', { lane: 'safety' });
  expect(bodies(turn)).toEqual(['Walk a little each day.', 'Call 911 now.']);
});

test('a link passes whatever its key looks like', () => {
  const turn = turnOf(message);
  const text = 'Here is the link: https://clinic.example/shared#k=3mg-NKvTlk8TYxXX6CiFw';
  turn.sayText(text);
  expect(bodies(turn)).toEqual([text]);
});

test('what nobody asked for needs an agreement that stands', () => {
  const asked = (consent: 'none' | 'given', suppressed: boolean) => {
    const turn = turnOf(due, consent, suppressed);
    turn.sayText('How did it go with your step?');
    return bodies(turn);
  };
  expect(asked('given', false)).toHaveLength(1);
  expect(asked('none', false)).toEqual([]);
  expect(asked('given', true)).toEqual([]);
});
