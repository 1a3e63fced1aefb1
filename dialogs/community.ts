import { HELP_KINDS, type Help, type HelpKind, helpAsked, isUrgentNeed } from '../src/care/help/help.ts';
import { type HelpMatch, matchHelp } from '../src/care/help/match.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { whoFor } from '../src/care/team.ts';
import { mayLeave } from '../src/safety/outgoing.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { readAssent, readMore, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, decision, type Move, type Step, step, type Values } from './conversation.ts';
import { addressOf } from './home-words.ts';
import { listed, readAny, readPlace, spotIn, wholeMiles } from './near.ts';
import { passOn } from './pass-on.ts';
import { choiceAmong, keyAmong, yesOrNo } from './questions-of.ts';
import { mayFollow, ownAge, requestHelp } from './referrals.ts';

const OTHER = 'help:kind.other';
const KINDS = [...HELP_KINDS.map((kind) => `help:kind.${kind}`), OTHER];

/** Services in one text. */
const SHOWN = 2;

/** Looking, picking, following: also where a first service did not help. */
export const searching: Readonly<Record<string, Step>> = {
  search: decision(search),
  pick: step({ ask: askPick, read: readPick, take: takePick, again: 'help:pick.again' }),
  follow: step({
    ask: (turn) => (mayFollow(turn) ? yesOrNo(phrase('help:follow.ask')) : ends(turn, 'help:follow.back')),
    read: readAssent,
    take: takeFollow,
    again: 'talk:yes-or-no',
  }),
  staff: step({
    ask: () => yesOrNo(phrase('help:staff.ask')),
    read: readAssent,
    take(turn, values, answer) {
      if (answer !== 'yes') return ends(turn, 'help:no-hurry');
      toStaff(turn, values, 'help:staff.passed');
      return { end: 'all' };
    },
    again: 'talk:yes-or-no',
  }),
};

/** Help of the community: what for, where, who gives it, and whether it helped. Needs to know nobody. */
export const community: Conversation = {
  name: 'community',
  steps: {
    start: decision(start),
    kind: step({
      ask: () => ({ say: phrase('help:kind.ask'), choices: KINDS.map((key) => phrase(key)) }),
      read: (text, turn) => keyAmong(turn, text, KINDS) ?? asKey(helpAsked(text)) ?? leaving(text),
      take: takeKind,
      again: 'general:menu.again',
    }),
    place: step({
      ask: (_, { missed }) => ({ say: phrase(missed === true ? 'help:place.unknown' : 'help:place.ask') }),
      read: (text) => (readAny(text) || isPlaceLike(text) ? text : null),
      take: takePlace,
      again: 'help:place.again',
    }),
    ...searching,
  },
};

async function start(turn: Turn, values: Values): Promise<Move> {
  const text = String(values.text ?? '');
  const kind = typeof values.kind === 'string' ? values.kind : helpAsked(text);
  // What cannot wait for an office to open goes to a person at once; what is near is told all the same.
  if (isUrgentNeed(text)) {
    turn.counted.push({ journey: 'help', step: 'urgent' });
    const risk = 'urgent' as const;
    passOn(turn, 'help:urgent', { reason: 'message_to_team', risk, note: noteOf(turn, { kind }, 'urgent') });
  } else if (values.kind === undefined) turn.say('help:start');
  const services = await listed(turn, 'help');
  const place = readPlace(
    text,
    services.map((help) => help.place),
  );
  return kind === null
    ? { go: 'kind', values: { ...place } }
    : { go: placeOrSearch(place), values: { kind, ...place } };
}

function placeOrSearch(place: Values | null): string {
  return place === null ? 'place' : 'search';
}

function takeKind(turn: Turn, values: Values, key: string): Move {
  if (key === LEAVE) return ends(turn, 'help:no-hurry');
  if (key === OTHER) {
    turn.say('help:211');
    return { go: 'staff' };
  }
  return {
    go: placeOrSearch(values.place === undefined ? null : values),
    values: { kind: key.slice('help:kind.'.length) },
  };
}

function asKey(kind: HelpKind | null): string | null {
  return kind === null ? null : `help:kind.${kind}`;
}

const LEAVE = 'leave';

function leaving(text: string): string | null {
  return readSkip(text) || readAssent(text) === 'no' ? LEAVE : null;
}

/** A ZIP, or a few words that may be a town the directory knows. */
function isPlaceLike(text: string): boolean {
  const isShort = text.trim().split(/\s+/).length <= 5;
  return (
    readPlace(text, []) !== null ||
    (isShort && readAssent(text) === null && /\p{L}{3}/u.test(text) && !/[?]/.test(text))
  );
}

async function takePlace(turn: Turn, _: Values, text: string): Promise<Move> {
  if (readAny(text)) return { go: 'search', values: { place: null } };
  const services = await listed(turn, 'help');
  const place = readPlace(
    text,
    services.map((help) => help.place),
  );
  if (place !== null) return { go: 'search', values: place };
  return { go: 'place', values: { missed: true } };
}

async function search(turn: Turn, values: Values): Promise<Move> {
  const kind = kindIn(values);
  const not = Array.isArray(values.not) ? values.not.map(String) : [];
  const wish = { kind, language: turn.session.locale, age: ownAge(turn), not };
  const found = matchHelp(await listed(turn, 'help'), wish, spotIn(values));
  const from = Number(values.from ?? 0);
  const shown = found.slice(from, from + SHOWN);
  if (from === 0) turn.counted.push({ journey: 'help', step: shown.length === 0 ? 'none' : 'found' });
  const clinic = whoFor(null, turn.practice, kind === 'ride' || kind === 'food' ? kind : 'cost').teams[0];
  if (shown.length === 0) {
    turn.say(from === 0 ? 'help:none' : 'help:no-more');
    turn.say('help:211');
    // What was shown last can still be picked.
    return from === 0 ? { go: 'staff' } : { go: 'pick', values: { isMore: false } };
  }
  for (const [index, match] of shown.entries()) turn.say(line(turn, match, index));
  // Their own clinic may have somebody who knows the way.
  if (from === 0 && clinic?.phone != null)
    turn.say('help:clinic', { name: { verbatim: clinic.name }, phone: clinic.phone });
  return {
    go: 'pick',
    values: {
      ids: shown.map(({ help }) => help.id),
      names: shown.map(({ help }) => help.name),
      isMore: found.length > from + shown.length,
      from,
    },
  };
}

function line(turn: Turn, { help, miles }: HelpMatch, index: number): Phrase {
  const name = { verbatim: `${index + 1}. ${help.name}` };
  const phone = help.phone ?? turn.word('home:no-phone');
  if (miles === null) return phrase('help:line-far', { name, phone });
  return phrase('help:line', { name, phone, miles: phrase('home:why.miles', { count: wholeMiles(miles) }) });
}

function askPick(_: Turn, values: Values): Question {
  const names = namesIn(values).map(asName);
  const more = values.isMore === true ? [phrase('home:pick.more')] : [];
  return {
    say: phrase(
      `${names.length === 1 ? 'help:pick.ask-one' : 'help:pick.ask'}${more.length > 0 ? '-more' : ''}`,
    ),
    buttons: [...names, ...more, phrase('home:pick.person')],
  };
}

function readPick(
  text: string,
  turn: Turn,
  values: Values,
): number | 'more' | 'person' | 'no' | string | null {
  if (readMore(text)) return 'more';
  const names = namesIn(values).map(asName);
  const index = choiceAmong(turn, text, names);
  if (index !== null) return index;
  const key = keyAmong(turn, text, ['home:pick.more', 'home:pick.person']);
  if (key !== null) return key === 'home:pick.more' ? 'more' : 'person';
  const assent = readAssent(text);
  if (assent === 'yes' && names.length === 1) return 0;
  if (assent === 'no' || readAny(text)) return 'no';
  return readPlace(text, []) === null ? null : text;
}

async function takePick(turn: Turn, values: Values, answer: number | string): Promise<Move> {
  if (answer === 'no') {
    turn.say('help:211');
    return ends(turn, 'help:no-hurry');
  }
  if (answer === 'person') return { go: 'staff' };
  if (answer === 'more') return { go: 'search', values: { from: Number(values.from ?? 0) + SHOWN } };
  if (typeof answer === 'string') return { go: 'search', values: { ...readPlace(answer, []), from: 0 } };
  const ids = Array.isArray(values.ids) ? values.ids : [];
  const help = (await listed(turn, 'help')).find(({ id }) => id === ids[answer]);
  if (help === undefined) return { go: 'search', values: { from: 0 } };
  sayHelp(turn, help);
  return { go: 'follow', values: { chosen: help.id, chosenName: help.name } };
}

/** All that the directory tells of a service, in its own words where it has some. */
export function sayHelp(turn: Turn, help: Help): void {
  const named = (key: string, value: string | null) => {
    // Words that the bot may not say are left for the call.
    if (value !== null && mayLeave(value).ok) turn.say(key, { value: { verbatim: short(value) } });
  };
  turn.say('home:contact', {
    name: { verbatim: help.name },
    phone: help.phone ?? turn.word('home:no-phone'),
  });
  named('help:tell.address', addressOf(help.place));
  named('help:tell.hours', help.hours);
  if (help.hours === null) turn.say('help:tell.no-hours');
  named('help:tell.who', help.eligibility);
  named('help:tell.how', help.apply);
  if (help.phone === null) named('help:tell.web', help.website);
}

/** Directories can be long-winded: what fits a text, whole sentences where there are some. */
function short(text: string): string {
  if (text.length <= WORDS_MOST) return text;
  const cut = text.slice(0, WORDS_MOST);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('; '));
  return end > WORDS_MOST / 2 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

const WORDS_MOST = 120;

function takeFollow(turn: Turn, values: Values, answer: 'yes' | 'no' | 'unsure'): Move {
  requestHelp(turn, {
    helpId: String(values.chosen ?? ''),
    name: String(values.chosenName ?? ''),
    kind: kindIn(values),
    north: typeof values.north === 'number' ? values.north : null,
    east: typeof values.east === 'number' ? values.east : null,
    ask: answer === 'yes',
  });
  return ends(turn, answer === 'yes' ? 'help:follow.yes' : 'help:follow.no');
}

/** Puts a need before staff, with what it is about and what was tried. */
export function toStaff(turn: Turn, values: Values, key: string): void {
  turn.counted.push({ journey: 'help', step: 'staff' });
  passOn(turn, key, { reason: 'message_to_team', risk: 'routine', note: noteOf(turn, values, 'asks') });
}

function noteOf(turn: Turn, values: Values, what: 'asks' | 'urgent'): string {
  const own = turn.practice.languages[0] ?? 'en';
  const say = (one: Phrase) => turn.tools.voice.say(own, one);
  const kind = typeof values.kind === 'string' ? say(phrase(`help:kind.${values.kind}`)) : say(phrase(OTHER));
  const place =
    typeof values.place === 'string'
      ? ` ${say(phrase('home:note.place', { value: { verbatim: values.place } }))}`
      : '';
  const tried =
    typeof values.chosenName === 'string'
      ? ` ${say(phrase('help:note.tried', { name: { verbatim: values.chosenName } }))}`
      : '';
  return `${say(phrase(`help:note.${what}`, { kind: { verbatim: kind } }))}${place}${tried}`;
}

function kindIn(values: Values): HelpKind {
  return HELP_KINDS.find((kind) => kind === values.kind) ?? 'food';
}

function ends(turn: Turn, key: string): Move {
  turn.say(key);
  return { end: 'this' };
}

function namesIn(values: Values): readonly string[] {
  return Array.isArray(values.names) ? values.names.map(String) : [];
}

function asName(name: string): Phrase {
  return phrase('home:name', { name: { verbatim: name } });
}
