import type { Chart, Need, PlanItem } from '../src/care/chart.ts';
import { explainItem } from '../src/care/explain.ts';
import { formsOf } from '../src/care/forms.ts';
import { alreadyHad, hadLine } from '../src/care/past-tests.ts';
import { type Phrase, phrase } from '../src/care/phrase.ts';
import { findItem, ITEMS_A_PAGE, planItems, planPhrases } from '../src/care/plan.ts';
import { changesSince, seenNow } from '../src/care/plan-changes.ts';
import { needOf, whoFor, whoPhrases } from '../src/care/team.ts';
import { named } from '../src/care/terms.ts';
import { ModelError } from '../src/errors.ts';
import { visibleChart } from '../src/people/circle.ts';
import type { Question } from '../src/turn/bot-framework.ts';
import { sayComputed } from '../src/turn/computer-words.ts';
import { askingOf } from '../src/turn/known-people.ts';
import type { Voice } from '../src/turn/ports.ts';
import { readAssent, readMore, readSkip } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, decision, type Move, step, type Values } from './conversation.ts';
import { choiceAmong, keyAmong } from './questions-of.ts';
import { teach } from './teach.ts';

const NEXT = ['general:plan.who', 'explain:teach.offer', 'general:plan.list', 'general:plan.done'];
/** Longer answers are no pick from a list, though a word of them may be in it. */
const PICK_WORDS_MOST = 4;

/** The plan as a list, one item in plain words, the same once more in others, and whom to ask. */
export const myPlan: Conversation = {
  name: 'my-plan',
  steps: {
    start: decision(start),
    list: step({ ask: askList, read: readList, take: takeList, again: 'general:plan.again' }),
    next: step({
      ask: (turn, values) => ({
        say: phrase('general:plan.next'),
        choices: nextOf(turn, values).map((key) => phrase(key)),
      }),
      read: readNext,
      take: takeNext,
      again: 'general:menu.again',
    }),
    teach: teach({
      itemOf: (turn) => itemOf(turn, turn.session.lastItem?.itemId),
      differently,
      onward: 'next',
    }),
  },
};

/** The chart as this person may read it. */
export function seen(turn: Turn): Chart | null {
  if (turn.chart === null || !turn.may('plan')) return null;
  // A teen whose phone others read is not even told that there is more.
  const isShared = turn.parties.includes('teen') && !turn.may('confidential');
  const relationship = turn.session.person?.relationship ?? null;
  return visibleChart(turn.chart, {
    isPatient: relationship === null && !isShared,
    all: turn.may('confidential'),
  });
}

async function start(turn: Turn, values: Values): Promise<Move> {
  if (values.again === true && turn.session.lastItem !== null) return differently(turn);
  const chart = seen(turn);
  const item =
    chart !== null && typeof values.wanted === 'string' ? findItem(chart, values.wanted, words(turn)) : null;
  return item === null ? { go: 'list' } : tell(turn, item.id);
}

function askList(turn: Turn, values: Values): Question | Move {
  const chart = seen(turn);
  const page = Number(values.page ?? 0);
  const lines = chart === null ? [] : planPhrases(chart, turn.now, page);
  const items = chart === null ? [] : planItems(chart);
  if (items.length > 0) {
    if (page === 0) lookForChanges(turn);
    const shown = items.slice(page * ITEMS_A_PAGE, (page + 1) * ITEMS_A_PAGE);
    return {
      say: phrase('general:plan.ask', { lines: titled(turn, lines) }),
      again: phrase('general:plan.ask-again'),
      buttons: shown.map(nameOf),
    };
  }
  // A plan without items is told as the clinic wrote it, or that there is none.
  for (const line of titled(turn, lines)) turn.say(line);
  return { end: 'this' };
}

/** Says that something has changed since they looked; what, they hear when they ask. */
function lookForChanges(turn: Turn): void {
  const chart = seen(turn);
  if (chart === null) return;
  const { planSeen = {} } = turn.session;
  const before = planSeen[chart.patient.id];
  if (before === undefined)
    turn.session.planSeen = { ...planSeen, [chart.patient.id]: seenNow(chart, turn.now) };
  else {
    const count = changesSince(chart, before).length;
    if (count > 0) turn.say('explain:changes.some', { count });
  }
}

/** To a mother of two, "your plan" would not say whose. */
function titled(turn: Turn, lines: readonly Phrase[]): readonly Phrase[] {
  const name = turn.chart?.patient.name?.split(' ')[0];
  if (turn.session.person?.relationship == null || name === undefined) return lines;
  const title = phrase('plan:list-of', { name: { verbatim: name } });
  return lines.map((line) => (line.key === 'plan:list' ? title : line));
}

/** What an item is called in a line. */
export function nameOf(item: PlanItem): Phrase {
  return phrase('general:plan.line', { item: named(item.what) });
}

function words(turn: Turn): (item: PlanItem) => string {
  return (item) => turn.word(nameOf(item));
}

type Pick = { readonly id: string } | 'more' | 'done';

function readList(text: string, turn: Turn): Pick | null {
  if (readMore(text)) return 'more';
  if (readSkip(text) || readAssent(text) === 'no') return 'done';
  const chart = seen(turn);
  if (chart === null) return null;
  const items = planItems(chart);
  const index = choiceAmong(turn, text, items.map(nameOf));
  const short = text.trim().split(/\s+/).length <= PICK_WORDS_MOST;
  const item = index === null ? (short ? findItem(chart, text, words(turn)) : null) : items[index];
  return item == null ? null : { id: item.id };
}

function takeList(turn: Turn, values: Values, pick: Pick): Move {
  if (pick === 'done') return finish(turn);
  if (pick !== 'more') return tell(turn, pick.id);
  const chart = seen(turn);
  const pages = chart === null ? 1 : Math.ceil(planItems(chart).length / ITEMS_A_PAGE);
  return { go: 'list', values: { page: (Number(values.page ?? 0) + 1) % Math.max(1, pages) } };
}

function tell(turn: Turn, id: string | undefined): Move {
  const item = itemOf(turn, id);
  if (item === undefined) return { go: 'list' };
  turn.sayText(waysOf(turn, item)[0] ?? '');
  const had = turn.chart === null ? null : alreadyHad(turn.chart, item);
  if (had !== null) turn.say(hadLine(had));
  turn.session.lastItem = { itemId: item.id, form: 0 };
  return { go: 'next', values: { toldWho: false, rounds: 0 } };
}

function itemOf(turn: Turn, id: string | undefined): PlanItem | undefined {
  const chart = seen(turn);
  return chart === null ? undefined : planItems(chart).find((item) => item.id === id);
}

/** What was made of an item in a language by a voice, for as long as its chart and the voice are at hand. */
const waysMade = new WeakMap<PlanItem, WeakMap<Voice, Map<string, readonly string[]>>>();

/** The ways in which an item can be said to them, the usual one first: a turn about it asks three times, and so does the next. */
function waysOf(turn: Turn, item: PlanItem): readonly string[] {
  const { voice } = turn.tools;
  const byVoice = waysMade.get(item) ?? new WeakMap<Voice, Map<string, readonly string[]>>();
  waysMade.set(item, byVoice);
  const byLocale = byVoice.get(voice) ?? new Map<string, readonly string[]>();
  byVoice.set(voice, byLocale);
  const { locale } = turn.session;
  const known = byLocale.get(locale);
  if (known !== undefined) return known;
  const ways = formsOf(item, (said) => turn.word(said)).map(({ text }) => text);
  byLocale.set(locale, ways);
  return ways;
}

/** "Differently" is offered as long as there are other words. Nor is it said twice whom to ask. */
function nextOf(turn: Turn, values: Values): readonly string[] {
  const { lastItem } = turn.session;
  const item = itemOf(turn, lastItem?.itemId);
  const ways = item === undefined ? 0 : waysOf(turn, item).length;
  const first = lastItem !== null && lastItem.form + 1 < ways ? ['general:plan.differently'] : [];
  return [...first, ...NEXT.filter((key) => key !== 'general:plan.who' || values.toldWho !== true)];
}

function readNext(text: string, turn: Turn, values: Values): string | Pick | null {
  const key = keyAmong(turn, text, nextOf(turn, values));
  if (key !== null) return key;
  if (turn.understood?.intent.name === 'explain_differently') return 'general:plan.differently';
  // "And who do I ask?" is about this item, unless it names another need.
  if (turn.understood?.intent.name === 'find_team' && needOf(text) === null) return 'general:plan.who';
  const pick = readList(text, turn);
  return pick === 'more' ? 'general:plan.list' : pick;
}

function takeNext(turn: Turn, _: Values, answer: string | Pick): Move | Promise<Move> {
  if (typeof answer === 'object') return tell(turn, answer.id);
  if (answer === 'general:plan.differently') return differently(turn);
  if (answer === 'explain:teach.offer') return { go: 'teach', values: { rounds: 0 } };
  if (answer === 'general:plan.list') return { go: 'list', values: { page: 0 } };
  if (answer !== 'general:plan.who') return finish(turn);
  const item = itemOf(turn, turn.session.lastItem?.itemId);
  const need = item === undefined ? 'care' : (needs[item.kind] ?? 'care');
  for (const line of whoPhrases(whoFor(seen(turn), turn.practice, need), need)) turn.say(line);
  return { go: 'next', values: { toldWho: true } };
}

const needs: Readonly<Partial<Record<PlanItem['kind'], Need>>> = {
  medicine: 'medicine',
  diet: 'food',
  visit: 'appointment',
};

function finish(turn: Turn): Move {
  turn.say('talk:fine');
  return { end: 'this' };
}

/** In other words, each time in others: first the model's where it is there and faithful, then our own; in the end a person. */
async function differently(turn: Turn): Promise<Move> {
  const { lastItem } = turn.session;
  const item = itemOf(turn, lastItem?.itemId);
  if (lastItem === null || item === undefined) return { go: 'list' };
  const next = lastItem.form + 1;
  const own = waysOf(turn, item)[next];
  if (own === undefined) {
    turn.say('general:plan.ask-team', { phone: turn.practice.phone });
    return { go: 'next' };
  }
  turn.session.lastItem = { ...lastItem, form: next };
  if (next === 1) await sayOtherWords(turn, item, own);
  else turn.sayText(own);
  return { go: 'next' };
}

async function sayOtherWords(turn: Turn, item: PlanItem, own: string): Promise<void> {
  const { model } = turn.tools;
  if (model !== null) {
    try {
      const source = { text: turn.word(explainItem(item, 0)), form: 1 };
      const { value, by } = await model.explain(source, askingOf(turn));
      return sayComputed(turn, value, { prompt: by, about: item.id, approved: source.text });
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
  }
  turn.sayText(own);
}
