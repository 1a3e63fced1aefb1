import { standingIn } from '../src/turn/bot-framework.ts';
import type { Expected, Intent } from '../src/turn/ports.ts';
import { plain } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { standingOf } from './conversation.ts';

/** Nothing is likelier than at other times. */
const NOTHING: Expected = {};

/**
 * How many times likelier than out of the blue a wish is while a conversation stands at a step (`name step`) or anywhere
 * in it (`name`). Set by hand: enough to tip what could be either, too little to outvote words that are plain.
 */
const EXPECTED: Readonly<Record<string, Expected>> = {
  welcome: { privacy_question: 2, help_menu: 1.5, add_family_member: 1.5 },
  'my-plan list': { understand_care_plan: 2, medicine_question: 2, ask_term: 2, explain_differently: 2 },
  'my-plan next': { explain_differently: 4, find_team: 2, ask_term: 2, medicine_question: 1.5 },
  'my-team': { find_team: 3, contact_team: 1.5, community_resources: 1.5 },
  goal: { set_goal: 3, review_goal: 1.5 },
  'check-in': { report_progress: 4, review_goal: 1.5, set_goal: 1.5 },
  questions: { prepare_questions: 4, list_questions: 2 },
  term: { ask_term: 3, explain_differently: 2 },
  reach: { talk_to_person: 2, contact_team: 2, find_team: 1.5 },
  'family-add': { add_family_member: 3, privacy_question: 2 },
  'family-remove': { add_family_member: 2, privacy_question: 2 },
  'data-erase': { delete_my_data: 2, privacy_question: 2 },
  'data-wrong': { delete_my_data: 2, privacy_question: 2 },
};

/** Just explained, nothing asked: what comes next is likely about that. */
const AFTER_EXPLAINING: Expected = { explain_differently: 3, ask_term: 1.5 };
const JUST_NOW_MS = 10 * 60_000;

/** Said again in other words, it is likely one of those that were offered. */
const OFFERED_TIMES = 2;

/** What the next text of this conversation is likelier about than at other times. */
export function expectedAt(turn: Turn): Expected {
  const top = standingIn(turn.session);
  const standing = standingOf(top ?? undefined);
  if (top === null || standing === null) return isJustExplained(turn) ? AFTER_EXPLAINING : NOTHING;
  const { at, values } = standing.place;
  if (top.id === 'did-you-mean' && Array.isArray(values.wishes)) {
    return Object.fromEntries((values.wishes as readonly Intent[]).map((name) => [name, OFFERED_TIMES]));
  }
  return EXPECTED[`${top.id} ${at}`] ?? EXPECTED[top.id] ?? NOTHING;
}

/** True where the text is, word for word, a choice of the question that waits: our words, in the language they were asked in. */
export function isChoice(turn: Turn): boolean {
  const standing = standingOf(standingIn(turn.session) ?? undefined);
  const { choices = [], buttons = [] } = standing?.question ?? {};
  const said = plain(turn.text);
  return [...choices, ...buttons].some((choice) => plain(turn.word(choice)) === said);
}

function isJustExplained({ session, now }: Turn): boolean {
  return session.lastTerm != null && now - session.lastTerm.at <= JUST_NOW_MS;
}
