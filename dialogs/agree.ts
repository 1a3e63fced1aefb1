import { phrase } from '../src/care/phrase.ts';
import { endMember, putMember } from '../src/turn/circle.ts';
import { type Assent, readAssent } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { mayDo, tiePhrase, whoIs } from './circle-words.ts';
import { type Conversation, step, type Values } from './conversation.ts';
import { mayNudge, nudged, tomorrow } from './nudges.ts';
import { yesOrNo } from './questions-of.ts';
import type { Talk } from './talk.ts';

/** The patient is asked whether somebody whom staff named may help them. */
export const agree: Conversation = {
  name: 'agree',
  steps: {
    ask: step({
      ask(turn, values) {
        const member = askedIn(turn, values);
        if (member === undefined) return { end: 'this' };
        const { name: practice } = turn.practice;
        const words = { practice, who: whoIs(member), rights: mayDo(member.rights) };
        return yesOrNo(phrase('circle:agree.ask', words));
      },
      read: readAssent,
      take(turn, values, answer: Assent) {
        const member = askedIn(turn, values);
        const { chart } = turn;
        if (member === undefined || chart === null || !turn.may('consents', 'change')) return { end: 'this' };
        const words = { who: whoIs(member), tie: tiePhrase(member.relationship) };
        if (answer === 'yes') {
          putMember(turn, chart, { ...member, since: turn.now, state: 'active' }, 'conversation');
          turn.say('circle:agree.yes', words);
          return { end: 'this' };
        }
        endMember(turn, chart, member);
        const note = turn.practiceWord('handoff:not-agreed');
        turn.handOff({ risk: 'routine', reason: 'follow_up', asked: [], note });
        turn.say('circle:agree.no', words);
        return { end: 'this' };
      },
      again: 'talk:yes-or-no',
    }),
  },
};

/** Asks in waking hours and within the caps; else it waits, and until then the person sees nothing. */
export async function askAgreement(
  talk: Talk,
  data: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const { turn } = talk;
  const { holder, emergency } = turn.session;
  if (holder.kind === 'person' || emergency !== null || !mayNudge(turn)) {
    const id = `agreement:${String(data.member)}`;
    return turn.schedule({ id, at: tomorrow(turn), kind: 'agreement', data });
  }
  nudged(turn);
  await talk.begin('agree', { member: data.member ?? null });
}

function askedIn(turn: Turn, { member }: Values) {
  return turn.chart?.circle?.find(({ id, state }) => id === member && state === 'asked');
}
