import { CARD_TOPICS, cardOf } from '../src/care/card.ts';
import type { CardEntry, CardTopic } from '../src/care/family.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { type CardWish, readCardWish } from '../src/people/card-wish.ts';
import { keepOnCard, takeOffCard, thatOnCard } from '../src/turn/card.ts';
import { readAssent, readSkip, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { tiePhrase } from './circle-words.ts';
import { type Conversation, decision, type Move, step, type Values } from './conversation.ts';
import { keyAmong } from './questions-of.ts';

/** Asked at most in one go: more is a form. */
const ASKED_MOST = 4;

const NO = 'no';
const OFF = 'off';

/** Words that take an entry off where its new words are asked for. */
const REMOVES =
  /^(?:remove|delete|take it off|none|nothing|quite|quitar|borre|borrar|elimine|nada)(?: it| that| eso)?$/i;

/** Told once: what a family wants staff to know, read back and mended in their own words. */
export const myCard: Conversation = {
  name: 'my-card',
  steps: {
    start: decision(start),
    topic: step({
      ask: () => ({ say: phrase('card:topic-ask'), choices: CARD_TOPICS.map(nameOf) }),
      read: (text, turn) =>
        isNo(text)
          ? NO
          : keyAmong(
              turn,
              text,
              CARD_TOPICS.map((topic) => `card:topic.${topic}`),
            ),
      take(turn, values, key: string) {
        if (key === NO) return leave(turn);
        const topic = CARD_TOPICS.find((one) => key === `card:topic.${one}`);
        if (topic === undefined) return leave(turn);
        const said = String(values.text ?? '');
        return said === '' ? { go: 'words', values: { topic } } : keep(turn, topic, said);
      },
      again: 'general:menu.again',
    }),
    words: step({
      kind: 'open',
      ask: (_, values) => ({ say: phrase(`card:ask.${topicOf(values)}`) }),
      read: readTold,
      take: (turn, values, words: string) =>
        words === NO ? leave(turn) : keep(turn, topicOf(values), words),
      again: 'card:words-again',
    }),
    mend: step({
      kind: 'open',
      ask: (turn, values) => ({
        say: phrase('card:mend-ask', { text: { verbatim: entryOf(turn, values)?.text ?? '' } }),
      }),
      read: (text) => (REMOVES.test(text.trim()) ? OFF : readTold(text)),
      take(turn, values, words: string) {
        const entry = entryOf(turn, values);
        if (entry === null || words === NO) return leave(turn);
        if (words === OFF) return remove(turn, entry);
        const isOwn = entry.of === 'teller';
        const told = readCardWish(words);
        const text = told?.kind === 'tell' && told.topic === entry.topic ? told.text : words;
        return said(turn, keepOnCard(turn, { topic: entry.topic, text, isOwn, id: entry.id }));
      },
      again: 'card:words-again',
    }),
    asked: step({
      kind: 'open',
      ask(turn, values) {
        const [topic] = Number(values.count ?? 0) < ASKED_MOST ? unknown(turn) : [];
        if (topic !== undefined) return { say: phrase(`card:ask.${topic}`) };
        turn.say(Number(values.count ?? 0) === 0 ? 'card:all-known' : 'card:asked-enough');
        return { end: 'this' };
      },
      read: readTold,
      take(turn, values, words: string) {
        const [topic] = unknown(turn);
        if (topic === undefined) return { end: 'this' };
        turn.session.cardAsked = [...(turn.session.cardAsked ?? []), topic];
        if (words !== NO) keepWords(turn, topic, words);
        return { go: 'asked', values: { count: Number(values.count ?? 0) + 1 } };
      },
      again: 'card:words-again',
    }),
  },
};

function start(turn: Turn, values: Values): Move {
  const text = String(values.text ?? '');
  const wish = readCardWish(text);
  if (wish === null) return { go: 'topic' };
  switch (wish.kind) {
    case 'tell':
      return said(turn, keepOnCard(turn, wish));
    case 'show':
      list(turn);
      return { end: 'this' };
    case 'add':
      return { go: 'asked' };
    default:
      return mendOrRemove(turn, wish);
  }
}

function mendOrRemove(turn: Turn, wish: CardWish & { kind: 'change' | 'remove' }): Move {
  const entries = shown(turn);
  const entry =
    wish.place === null
      ? (entries.find(({ id }) => id === thatOnCard(turn)) ?? (entries.length === 1 ? entries[0] : undefined))
      : entries[wish.place - 1];
  if (entry === undefined) {
    list(turn);
    return { end: 'this' };
  }
  return wish.kind === 'remove' ? remove(turn, entry) : { go: 'mend', values: { id: entry.id } };
}

/** Says what is on the card, who said it and when. */
function list(turn: Turn): void {
  const entries = shown(turn);
  const hidden = cardOf(turn.chart).length - entries.length;
  turn.say(entries.length === 0 ? 'card:empty' : 'card:title');
  for (const [index, entry] of entries.entries()) {
    const { at } = entry.source;
    turn.say(at === null ? 'card:line-undated' : 'card:line', {
      n: index + 1,
      topic: nameOf(entry.topic),
      text: { verbatim: entry.text },
      who: whoSaid(entry),
      ...(at === null ? {} : { day: { at, zone: turn.practice.zone, as: 'date' as const } }),
    });
  }
  if (hidden > 0 && turn.session.person?.relationship === null && !turn.parties.includes('teen'))
    turn.say('card:hidden', { phone: turn.practice.phone });
  if (entries.length > 0) turn.say('card:how');
}

/** What may be read out here: what is sensitive only to a teen on a phone of their own. */
function shown(turn: Turn): readonly CardEntry[] {
  return cardOf(turn.chart).filter(({ sensitive }) => !sensitive || turn.may('confidential'));
}

function whoSaid({ source }: CardEntry): Phrase | { readonly verbatim: string } {
  if (source.relationship !== null) return tiePhrase(source.relationship);
  return phrase(`card:who.${source.who}`);
}

function keep(turn: Turn, topic: CardTopic, words: string): Move {
  return said(turn, keepWords(turn, topic, words));
}

function keepWords(turn: Turn, topic: CardTopic, words: string) {
  const told = readCardWish(words);
  // "Call me Nena" where the name was asked for is that name.
  if (told?.kind === 'tell' && told.topic === topic) return keepOnCard(turn, told);
  return keepOnCard(turn, { topic, text: words, isOwn: false });
}

function said(turn: Turn, kept: ReturnType<typeof keepOnCard>): Move {
  if (kept === null) return { end: 'this' };
  const { entry, isNew } = kept;
  const key = !isNew ? 'card:known' : entry.topic === 'treatment' ? 'card:kept-treatment' : 'card:kept';
  turn.say(key, { topic: nameOf(entry.topic), text: { verbatim: entry.text }, phone: turn.practice.phone });
  return { end: 'this' };
}

function remove(turn: Turn, entry: CardEntry): Move {
  takeOffCard(turn, entry);
  turn.say('card:removed', { topic: nameOf(entry.topic) });
  return { end: 'this' };
}

function leave(turn: Turn): Move {
  turn.say('talk:fine');
  return { end: 'this' };
}

/** What nobody has told, and nobody was asked: a question is asked once. */
function unknown(turn: Turn): readonly CardTopic[] {
  const known = new Set(cardOf(turn.chart).map(({ topic }) => topic));
  return CARD_TOPICS.filter((topic) => !known.has(topic) && !(turn.session.cardAsked ?? []).includes(topic));
}

function entryOf(turn: Turn, { id }: Values): CardEntry | null {
  return cardOf(turn.chart).find((entry) => entry.id === id) ?? null;
}

function topicOf({ topic }: Values): CardTopic {
  return CARD_TOPICS.find((one) => one === topic) ?? 'matters';
}

function readTold(text: string): string | null {
  return isNo(text) ? NO : readWords(text);
}

function nameOf(topic: CardTopic): Phrase {
  return phrase(`card:topic.${topic}`);
}

function isNo(text: string): boolean {
  return readSkip(text) || readAssent(text) === 'no';
}
