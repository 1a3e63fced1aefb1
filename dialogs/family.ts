import type { Chart } from '../src/care/chart.ts';
import type { CircleMember, Right } from '../src/care/family.ts';
import { phrase } from '../src/care/phrase.ts';
import { birthdayOf, DEFAULT_AGES } from '../src/people/ages.ts';
import { circleOf } from '../src/people/related.ts';
import { readNamed } from '../src/people/ties.ts';
import { endMember, newMember, putMember } from '../src/turn/circle.ts';
import { readPhoneNumber } from '../src/turn/number-reader.ts';
import { type Assent, readAssent, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { GIFTS, mayDo, meantBy, readWho, tiePhrase, whoIs } from './circle-words.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { passOn } from './pass-on.ts';
import { choiceAmong, keyAmong, yesOrNo } from './questions-of.ts';

const NO = 'no';

/** Somebody is to help: who, with what right, at what number. They are asked by text once all is clear. */
export const addToCircle: Conversation = {
  name: 'family-add',
  steps: {
    who: step({
      kind: 'open',
      ask: (_, { tie }) => (typeof tie === 'string' ? { go: 'right' } : { say: phrase('circle:add.who') }),
      read: (text) => (isNo(text) ? NO : readWho(text)),
      take: (turn, _, answer: ReturnType<typeof readWho> | typeof NO) =>
        typeof answer === 'string' || answer === null
          ? nobody(turn)
          : { go: 'right', values: { tie: answer.tie, name: answer.name } },
      again: 'circle:add.who-again',
    }),
    right: step({
      ask: (turn, values) => ({
        say: phrase('circle:add.right', { who: whoIs(memberOf(values)) }),
        choices: giftsOf(turn).map((key) => phrase(key)),
      }),
      read: (text, turn) => (isNo(text) ? NO : keyAmong(turn, text, giftsOf(turn))),
      take: (turn, _, key: string) => (key === NO ? nobody(turn) : { go: 'number', values: { gift: key } }),
      again: 'general:menu.again',
    }),
    number: step({
      ask: (_, values) => ({ say: phrase('circle:add.number', { who: whoIs(memberOf(values)) }) }),
      read: (text) => (isNo(text) ? NO : readPhoneNumber(text)),
      take(turn, _, number: string) {
        if (number === NO) return nobody(turn);
        if (!isOurs(turn, number)) return { go: 'confirm', values: { number } };
        turn.say('circle:add.own-number');
        return { go: 'number' };
      },
      again: 'circle:add.number-again',
    }),
    confirm: step({
      ask: (_, values) =>
        yesOrNo(
          phrase('circle:add.confirm', {
            number: { verbatim: String(values.number) },
            who: whoIs(memberOf(values)),
            rights: mayDo(rightsOf(values)),
          }),
        ),
      read: readAssent,
      take: (turn, values, answer: Assent) => (answer === 'yes' ? invite(turn, values) : nobody(turn)),
      again: 'talk:yes-or-no',
    }),
  },
};

/** Somebody is to see nothing any more, from this very turn on. */
export const removeFromCircle: Conversation = {
  name: 'family-remove',
  steps: {
    who: step({
      ask(turn, values) {
        const meant = meantIn(turn, values);
        const [only] = meant;
        if (only !== undefined && meant.length === 1) return remove(turn, only);
        if (meant.length > 0) return { say: phrase('circle:remove.which'), choices: meant.map(whoIs) };
        turn.say('circle:remove.none');
        listCircle(turn);
        return { end: 'this' };
      },
      read: (text, turn, values) =>
        isNo(text) ? -1 : choiceAmong(turn, text, meantIn(turn, values).map(whoIs)),
      take(turn, values, index: number) {
        const member = meantIn(turn, values)[index];
        return member === undefined ? nobody(turn) : remove(turn, member);
      },
      again: 'general:menu.again',
    }),
  },
};

/** Says who may know of the patient and what, and how that is ended. */
export function listCircle(turn: Turn): void {
  const { chart } = turn;
  const name = { verbatim: chart?.patient.given ?? chart?.patient.name ?? '' };
  const key = turn.session.person?.relationship === null ? '' : '-of';
  const members = circleOf(chart);
  turn.say(members.length === 0 ? `circle:list.none${key}` : `circle:list.title${key}`, { name });
  if (members.length === 0) return;
  for (const [index, member] of members.entries()) {
    const isSelf = member.id === turn.session.person?.member;
    turn.say(LINES[member.state], {
      n: index + 1,
      who: isSelf ? phrase('circle:list.you', { who: whoIs(member) }) : whoIs(member),
      rights: whatNow(turn, member),
    });
  }
  turn.say('circle:list.how');
}

const LINES = {
  asked: 'circle:list.line-asked',
  invited: 'circle:list.line-invited',
  active: 'circle:list.line',
  ended: 'circle:list.line',
} as const;

/** What they may do now, birthdays counted: a mother of a grown son sees nothing. */
function whatNow(turn: Turn, member: CircleMember) {
  if (member.state !== 'active') return mayDo(member.rights);
  const { id, relationship } = member;
  const person = { patientId: turn.chart?.patient.id ?? '', relationship, member: id, verifiedAt: null };
  const parties = turn.partiesOf(person);
  if (parties.includes('proxy that ended')) return phrase('circle:rights.ended');
  if (parties.includes('parent of a teen')) return phrase('circle:rights.see-ask');
  return mayDo(member.rights);
}

function remove(turn: Turn, member: CircleMember): Move {
  const { chart } = turn;
  if (chart === null) return { end: 'this' };
  if (member.id === turn.session.person?.member) {
    turn.say('circle:remove.self', { phone: turn.practice.phone });
    return { end: 'this' };
  }
  // Who stands in for a minor is no minor's to say, nor the other parent's.
  if (isMinor(turn, chart) && member.rights.includes('decide')) {
    passOn(turn, 'circle:remove.minor', { reason: 'message_to_team', risk: 'routine' });
    return { end: 'all' };
  }
  endMember(turn, chart, member);
  turn.say('circle:remove.done', { who: whoIs(member) });
  return { end: 'this' };
}

function invite(turn: Turn, values: Values): Move {
  const { chart } = turn;
  const via = turn.practice.numbers[0];
  if (chart === null || via === undefined) return nobody(turn);
  const number = String(values.number);
  const { relationship, name } = memberOf(values);
  const member = newMember(turn, { relationship, name, rights: rightsOf(values), number });
  putMember(turn, chart, member, 'conversation');
  const address = { channel: 'sms', number, via } as const;
  turn.told.push({
    address,
    event: {
      kind: 'added',
      id: `added-${member.id}`,
      at: turn.now,
      patientId: chart.patient.id,
      relationship,
      member: member.id,
      address,
      locale: turn.session.locale,
    },
  });
  turn.say('circle:add.done', { who: whoIs(member), tie: tiePhrase(relationship) });
  return { end: 'this' };
}

function nobody(turn: Turn): Move {
  turn.say('circle:add.not');
  return { end: 'this' };
}

function isNo(text: string): boolean {
  return readSkip(text) || readAssent(text) === 'no';
}

function memberOf({ tie, name }: Values): { readonly relationship: string; readonly name: string | null } {
  return { relationship: String(tie), name: typeof name === 'string' ? name : null };
}

function rightsOf(values: Values): readonly Right[] {
  const gifts: Readonly<Record<string, readonly Right[]>> = GIFTS;
  return gifts[String(values.gift)] ?? ['ask'];
}

/** Who acts for a minor, the office settles. */
function giftsOf(turn: Turn): readonly string[] {
  const minor = turn.chart !== null && isMinor(turn, turn.chart);
  return Object.keys(GIFTS).filter((key) => !minor || key !== 'circle:add.decide');
}

function isMinor({ practice, now }: Turn, chart: Chart): boolean {
  const { adult } = practice.ages ?? DEFAULT_AGES;
  const birthday = birthdayOf(chart.patient.birthDate, adult, practice.zone);
  return birthday !== null && now < birthday;
}

function meantIn(turn: Turn, { text }: Values): readonly CircleMember[] {
  return meantBy(readNamed(String(text ?? '')), circleOf(turn.chart));
}

function isOurs(turn: Turn, number: string): boolean {
  const { address } = turn.session;
  return turn.practice.numbers.includes(number) || (address?.channel === 'sms' && address.number === number);
}
