import { phrase } from '../src/care/phrase.ts';
import { givenBy, standing, withoutShare, withShare } from '../src/care/shares.ts';
import { readAssent, readChoice, readWords } from '../src/turn/readers.ts';
import type { Turn } from '../src/turn/turn.ts';
import { type Conversation, type Move, step, type Values } from './conversation.ts';
import { keyAmong, yesOrNo } from './questions-of.ts';

const DAY_MS = 24 * 60 * 60_000;
/** How long a link to the plan may be good for. */
const SPANS: Readonly<Record<string, number>> = {
  'explain:share.week': 7 * DAY_MS,
  'explain:share.month': 30 * DAY_MS,
};
/** "Share my plan with the school" says already with whom. */
const WITH =
  /\b(?:with|to|con|a)\s+((?:my |the |mi |la |el |her |his |our |su )?[\p{L}][\p{L}\p{N}.' -]{2,60})\s*[.?!]?$/iu;

/** The plan for another clinic or a school: to whom, for how long, and only after a yes a link that ends by itself. */
export const share: Conversation = {
  name: 'share',
  steps: {
    who: step({
      kind: 'open',
      ask: (_, values) => {
        const to = WITH.exec(String(values.text ?? ''))?.[1];
        return to === undefined || /plan/i.test(to)
          ? { say: phrase('explain:share.who') }
          : { go: 'span', values: { to: to.trim() } };
      },
      read: readWords,
      take: (_, __, to: string) => ({ go: 'span', values: { to: to.slice(0, 80) } }),
      again: 'explain:share.again',
    }),
    span: step({
      ask: () => ({
        say: phrase('explain:share.span'),
        choices: Object.keys(SPANS).map((key) => phrase(key)),
      }),
      read: (text, turn) => keyAmong(turn, text, Object.keys(SPANS)),
      take: (_, __, span: string) => ({ go: 'confirm', values: { span } }),
      again: 'general:menu.again',
    }),
    confirm: step({
      ask: (_, values) => yesOrNo(phrase('explain:share.confirm', { to: { verbatim: String(values.to) } })),
      read: (text) => {
        const assent = readAssent(text);
        return assent === 'yes' || assent === 'no' ? assent : null;
      },
      take: takeConfirm,
      again: 'asking:yes-no',
    }),
  },
};

function takeConfirm(turn: Turn, values: Values, answer: 'yes' | 'no'): Move {
  const { chart, tools } = turn;
  if (answer === 'no' || chart === null) {
    turn.say('explain:share.not');
    return { end: 'this' };
  }
  if (tools.shareLink === undefined) {
    turn.say('talk:link.none', { phone: turn.practice.phone });
    return { end: 'this' };
  }
  const until = turn.now + (SPANS[String(values.span)] ?? 7 * DAY_MS);
  const id = tools.newId();
  const to = String(values.to);
  const made = { id, what: 'plan' as const, to, at: turn.now, until, ...givenBy(turn.session.person) };
  const written = withShare(chart, made);
  turn.record(chart.patient.id, written.resource, written.chart);
  turn.note('shared', `DocumentReference/${id}`, 'care plan');
  const code = tools.newCode();
  const { locale } = turn.session;
  const link = tools.shareLink({ patient: chart.patient.id, share: id, until, locale, code });
  turn.say('explain:share.link', { link, date: { at: until, zone: turn.zones[0], as: 'day' } });
  // A text of its own: what passes the link on does not pass the code on with it.
  const words = (digits: string) =>
    turn.word('shared:code-text', { to: { verbatim: to }, code: { verbatim: digits } });
  turn.sayText(words(code), { shownAs: words('••••••') });
  return { end: 'this' };
}

/** Who has a link to the plan, and taking one back. */
export const unshare: Conversation = {
  name: 'unshare',
  steps: {
    which: step({
      ask: (turn) => {
        const all = turn.chart === null ? [] : standing(turn.chart, turn.now);
        if (all.length > 0) return { say: phrase('explain:share.which'), choices: namesOf(turn) };
        turn.say('explain:share.none');
        return { end: 'this' };
      },
      read: (text, turn) =>
        readAssent(text) === 'no'
          ? 'none'
          : readChoice(
              text,
              namesOf(turn).map((name) => turn.word(name)),
            ),
      take(turn, _, answer: number | 'none') {
        const { chart } = turn;
        const one = answer === 'none' || chart === null ? undefined : standing(chart, turn.now)[answer];
        const written = one === undefined || chart === null ? null : withoutShare(chart, one.id);
        if (written === null || chart === null) {
          turn.say('talk:fine');
          return { end: 'this' };
        }
        turn.record(chart.patient.id, written.resource, written.chart);
        turn.note('share-ended', `DocumentReference/${written.resource.id}`, null);
        turn.say('explain:share.ended');
        return { end: 'this' };
      },
      again: 'general:menu.again',
    }),
  },
};

function namesOf(turn: Turn) {
  const all = turn.chart === null ? [] : standing(turn.chart, turn.now);
  return all.map(({ to, until }) =>
    phrase('explain:share.line', {
      to: { verbatim: to },
      date: { at: until, zone: turn.zones[0], as: 'day' },
    }),
  );
}
