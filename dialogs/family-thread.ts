import type { ThreadLine } from '../src/care/family.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { readThreadWish } from '../src/people/thread-wish.ts';
import { type Assent, readAssent, readSkip, readWords } from '../src/turn/readers.ts';
import { othersThan, type Reader, tellFamily } from '../src/turn/thread.ts';
import type { Turn } from '../src/turn/turn.ts';
import { tiePhrase, whoIs } from './circle-words.ts';
import { type Conversation, decision, type Move, step, type Values } from './conversation.ts';
import { passOn } from './pass-on.ts';
import { yesOrNo } from './questions-of.ts';

const NO = 'no';

/** Something is said to the whole family: first it is shown who reads it, and asked, until the same people read it again. */
export const familySay: Conversation = {
  name: 'family-say',
  steps: {
    start: decision((turn, values) => {
      const words = wordsIn(values);
      if (turn.chart !== null && othersThan(turn, turn.chart).length === 0) {
        turn.say('thread:nobody');
        return { end: 'this' };
      }
      if (words === null) return { go: 'words' };
      return isAgreed(turn) ? send(turn, words) : { go: 'confirm', values: { words } };
    }),
    words: step({
      kind: 'open',
      ask: () => ({ say: phrase('thread:what') }),
      read: (text) => (readSkip(text) || readAssent(text) === 'no' ? NO : readWords(text)),
      take(turn, _, words: string): Move {
        if (words === NO) return leave(turn);
        return isAgreed(turn) ? send(turn, words) : { go: 'confirm', values: { words } };
      },
      again: 'thread:what',
    }),
    confirm: step({
      ask: (turn) => yesOrNo(phrase('thread:confirm', { who: readers(turn) })),
      read: readAssent,
      take: (turn, values, answer: Assent) =>
        answer === 'yes' ? send(turn, String(values.words ?? '')) : leave(turn),
      again: 'talk:yes-or-no',
    }),
  },
};

/** Who reads along, and what was said lately; or the thread is left, or joined again. */
export function aboutThread(turn: Turn, text: string): void {
  const { chart, session } = turn;
  const patientId = session.person?.patientId;
  if (chart === null || patientId === undefined) return;
  const wish = readThreadWish(text)?.kind;
  const left = (session.threadLeft ?? []).filter((one) => one !== patientId);
  if (wish === 'leave') {
    session.threadLeft = [...left, patientId];
    turn.note('thread-left', patientId, null, 'patient');
    turn.say('thread:left');
    return;
  }
  if (wish === 'join') session.threadLeft = left;
  if (othersThan(turn, chart).length === 0) {
    turn.say('thread:nobody');
    return;
  }
  // What was said before somebody came is not theirs to read.
  const since = chart.circle?.find(({ id }) => id === session.person?.member)?.since ?? 0;
  const lines = (chart.thread ?? []).filter(({ at }) => at >= since);
  const said = [
    turn.word('thread:who', { who: readers(turn) }),
    ...lines.map((line) => turn.word(phraseOf(turn, line))),
    turn.word('thread:how'),
  ];
  turn.sayText(said.join('\n'), { quoted: lines.map(({ text }) => text) });
}

/** Says a line of the family to one who reads along: our words in their language, the writer's as they were written. */
export function sayFamilyLine(turn: Turn, patientId: string, line: ThreadLine): void {
  const isFirst = (turn.session.threadTo?.[patientId] ?? '') === '';
  const chart = turn.chartFor(patientId);
  const several = turn.session.others !== undefined;
  const name = { verbatim: chart?.patient.given ?? chart?.patient.name ?? '' };
  const about = several ? `${turn.word('circle:about.now', { name })}\n` : '';
  const how = isFirst ? `\n${turn.word('thread:how')}` : '';
  const text = `${about}${turn.word(phraseOf(turn, line))}${how}`;
  turn.sayText(text, { patient: patientId, quoted: [line.text], personal: true });
  // Told how once.
  if (isFirst) turn.session.threadTo = { ...turn.session.threadTo, [patientId]: 'heard' };
  turn.note('told-line', patientId, line.id);
}

/** For the nurse alone: it goes to no family. */
export function tellNurse(turn: Turn, text: string): void {
  const wish = readThreadWish(text);
  const words = wish?.kind === 'nurse' ? wish.text : text;
  const note = `${turn.practiceWord('thread:private')} ${words}`;
  passOn(turn, 'thread:nurse', { reason: 'message_to_team', risk: 'routine', note });
}

function phraseOf(turn: Turn, line: ThreadLine): Phrase {
  const who = writerOf(line);
  const text = { verbatim: line.text };
  if (line.locale === turn.session.locale) return phrase('thread:line', { who, text });
  const language = new Intl.DisplayNames([turn.session.locale], { type: 'language' }).of(line.locale);
  return phrase('thread:line-in', { who, text, language: { verbatim: language ?? line.locale } });
}

function writerOf({ by }: ThreadLine): Phrase {
  if (by.kind === 'staff') return phrase('thread:staff', { name: { verbatim: by.name ?? '' } });
  if (by.relationship !== null) return whoIs({ relationship: by.relationship, name: by.name });
  return phrase('thread:patient', { name: { verbatim: by.name ?? '' } });
}

function readers(turn: Turn): readonly Phrase[] {
  const all: readonly Reader[] = turn.chart === null ? [] : othersThan(turn, turn.chart);
  return all.map(({ relationship, name }) =>
    phrase('thread:reader', {
      who:
        relationship === null
          ? phrase('thread:patient', { name: { verbatim: name ?? '' } })
          : name === null
            ? phrase('circle:who-of', { tie: tiePhrase(relationship) })
            : whoIs({ relationship, name }),
    }),
  );
}

/** They have seen who reads, and nobody has come since. */
function isAgreed(turn: Turn): boolean {
  const { chart, session } = turn;
  return chart !== null && session.threadTo?.[chart.patient.id] === keyOf(turn);
}

function keyOf(turn: Turn): string {
  const all = turn.chart === null ? [] : othersThan(turn, turn.chart);
  return all
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

function send(turn: Turn, words: string): Move {
  const { chart, session } = turn;
  if (chart === null || !turn.may('family thread', 'change')) return { end: 'this' };
  tellFamily(turn, chart, words);
  session.threadTo = { ...session.threadTo, [chart.patient.id]: keyOf(turn) };
  session.threadLeft = (session.threadLeft ?? []).filter((one) => one !== chart.patient.id);
  turn.say('thread:sent');
  return { end: 'this' };
}

function leave(turn: Turn): Move {
  turn.say('thread:not-sent');
  return { end: 'this' };
}

function wordsIn({ text }: Values): string | null {
  const wish = readThreadWish(String(text ?? ''));
  return wish?.kind === 'family' ? wish.text : null;
}
