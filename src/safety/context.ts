import type { Found } from './match.ts';
import type { Span } from './part-spans.ts';
import type { ContextMark } from './rules/rules.ts';
import { isAlone } from './scripts.ts';
import type { Token } from './tokens.ts';

/** What the words around a match make of it. */
export type Context = {
  /** "no chest pain": right before the match it is said that it is not so. */
  denied(spans: readonly Span[]): boolean;
  /** Long over, a question in general, somebody else's story: lowers names of conditions. */
  notNow(spans: readonly Span[]): boolean;
  /** A plan, a class, a film: lowers what is said after it, a leaflet or an essay also what is said before. */
  onlyPlanned(spans: readonly Span[]): boolean;
};

/** A context mark counts up to this many words away. */
const REACH = 9;
/** A denial such as "without" or "no history" reaches this many words; two characters are a word. */
const DENIAL_REACH = 3;

/** These words belong to a denial and do not end it: "dont get any chest pain". */
const CARRIES_DENIAL = new Set([
  'any',
  'get',
  'feel',
  'feels',
  'feeling',
  'think',
  'experience',
  'experiencing',
  'more',
  'other',
  'such',
  'ningun',
  'ninguna',
  'tanto',
  'nada',
  'mas',
  'signs',
  'or',
  'nor',
  'ni',
  'o',
  'u',
  'tengo',
  'tiene',
  'new',
  'nuevo',
  'mucho',
  'mucha',
  'having',
  'want',
  'wanna',
  'wants',
  'wanting',
  'going',
  'gonna',
  'plan',
  'quiero',
  'voy',
  'pienso',
  'bit',
]);
const JOINS_DENIED = new Set(['or', 'nor', 'ni', 'o', 'u']);

/** "cant breathe" holds its own "not": a "no" before it denies nothing. */
const HOLDS_NOT = new Set([
  'no',
  'not',
  'cant',
  'cannot',
  'cnt',
  'can',
  'wont',
  'isnt',
  'dont',
  'doesnt',
  'didnt',
  'couldnt',
  'never',
  'aint',
  'unable',
  'sin',
  'barely',
  'hardly',
  'apenas',
  'falta',
  'short',
  'shortness',
]);

/** Reads the context of a text once; the answers are then cheap. */
export function contextOf(tokens: readonly Token[], found: Found, denying: ReadonlySet<string>): Context {
  let starts: Uint32Array | null = null;
  return {
    denied: (spans) =>
      spans.some((span) => {
        starts ??= deniedStarts(tokens, found);
        const by = (starts[span.start] ?? 0) - 1;
        const first = tokens[span.start]?.text ?? '';
        if (by < 0 || HOLDS_NOT.has(first) || denying.has(first)) return false;
        // "havent felt the baby move": the "havent" is part of what is said.
        return !spans.some((other) => other.start <= by && by < other.end);
      }),
    notNow: (spans) => {
      const [first] = spans;
      if (first === undefined || near(found, 'present', first, tokens)) return false;
      return near(found, 'past', first, tokens) || near(found, 'general', first, tokens);
    },
    onlyPlanned: (spans) => {
      const [first] = spans;
      if (first === undefined || near(found, 'present', first, tokens)) return false;
      if (near(found, 'lesson', first, tokens)) return true;
      // "passed out in april, can i get a copy of the notes": what is long over, told for a paper.
      if (found.marks.request.length > 0 && near(found, 'past', first, tokens)) return true;
      return around(
        found.marks.plan,
        first,
        (mark) =>
          mark.end <= first.start && first.start - mark.end <= REACH && sameSentence(mark, first, tokens),
      );
    },
  };
}

/** For each token, one more than where the denial stands that reaches it; 0 where none does. */
function deniedStarts(tokens: readonly Token[], found: Found): Uint32Array {
  const denied = new Uint32Array(tokens.length + 1);
  /** Where the longest turn ends that begins at each token; 0 where none does. */
  const turns = new Uint32Array(tokens.length + 1);
  for (const { start, end } of found.marks.turn) turns[start] = Math.max(turns[start] ?? 0, end);
  const spread = (by: number, from: number, reach: number, bare: boolean): void => {
    let left = reach * 2;
    for (let at = from; at < tokens.length && left > 0; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.sentence !== tokens[from - 1]?.sentence || token.afterComma) return;
      if (turns[at] !== 0 || (bare && token.mine)) return;
      denied[at] = by + 1;
      if (!token.filler && !CARRIES_DENIAL.has(token.text)) left -= isAlone(token.text.charCodeAt(0)) ? 1 : 2;
    }
  };
  // "不过" begins with a "not" and is a "but".
  const isTurn = (mark: Span): boolean => (turns[mark.start] ?? 0) > mark.end;
  for (const mark of found.marks['bare-denial']) if (!isTurn(mark)) spread(mark.start, mark.end, 1, true);
  for (const mark of found.marks.denial) if (!isTurn(mark)) spread(mark.start, mark.end, DENIAL_REACH, false);
  // "no chest pain or trouble breathing": what is joined by "or" to what is denied is denied too.
  for (let at = 1; at < tokens.length; at += 1) {
    if (!JOINS_DENIED.has(tokens[at]?.text ?? '')) continue;
    for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
      if (turns[back] !== 0) break;
      const by = (denied[back] ?? 0) - 1;
      if (by >= 0) {
        spread(by, at + 1, 1, true);
        break;
      }
    }
  }
  return denied;
}

function near(found: Found, mark: ContextMark, span: Span, tokens: readonly Token[]): boolean {
  return around(
    found.marks[mark],
    span,
    (other) =>
      other.start <= span.end + REACH && span.start - REACH <= other.end && sameSentence(other, span, tokens),
  );
}

/** Whether any of the marks, which are sorted by start, stands about as far from a span as one reaches and is as wanted. */
function around(marks: readonly Span[], span: Span, isWanted: (mark: Span) => boolean): boolean {
  if (marks.length <= FEW) return marks.some(isWanted);
  let longest = longestOf.get(marks);
  if (longest === undefined) {
    longest = marks.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    longestOf.set(marks, longest);
  }
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < span.start - REACH - longest) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < marks.length; at += 1) {
    const mark = marks[at] as Span;
    if (mark.start > span.end + REACH) return false;
    if (isWanted(mark)) return true;
  }
  return false;
}

const FEW = 8;
/** How many words the longest of some marks has. */
const longestOf = new WeakMap<readonly Span[], number>();

function sameSentence(left: Span, right: Span, tokens: readonly Token[]): boolean {
  return tokens[left.start]?.sentence === tokens[right.start]?.sentence;
}
