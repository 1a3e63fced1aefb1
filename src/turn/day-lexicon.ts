import { NUMBERS_SAID, TENS_SAID } from '../care/spoken-numbers.ts';
import { plain, readCount } from './readers.ts';
import { DAY_WORDS } from './spoken-days.ts';

/** A word of a lexicon: its kind as the tables write it, or a number. */
export type Lexeme = { readonly kind: string; readonly number: number };
type Lexicon = readonly (readonly [form: string, lexeme: Lexeme])[];

const lexicons = new Map<string, Lexicon>();

/** The words of days and hours in a language; made when they are first needed. */
export function lexiconOf(language: string): Lexicon {
  const made = lexicons.get(language);
  if (made !== undefined) return made;
  const forms = new Map<string, Lexeme>(namesOf(language));
  for (const line of (DAY_WORDS[language] ?? '').split('|')) {
    const at = line.indexOf(':');
    const [, kind = '', number = '0'] =
      /^([#+@wmnh-]|[a-z]+[#?]?)(\d+)?$/.exec(line.slice(0, at).trim()) ?? [];
    for (const word of line.slice(at + 1).split(',')) {
      const form = lexForm(word);
      if (form !== '') forms.set(form, { kind, number: Number(number) });
    }
  }
  const lexicon = [...forms].sort((one, other) => other[0].length - one[0].length);
  lexicons.set(language, lexicon);
  return lexicon;
}

/** Languages whose months and weekdays Intl has under another name, or that have two sets of them. */
const TAGS: Readonly<Record<string, string>> = { tl: 'fil' };
const WITHOUT_NAMES = new Set(['ht']);

function namesOf(language: string): readonly (readonly [string, Lexeme])[] {
  // Chinese, Korean and Vietnamese months are numbers.
  if (WITHOUT_NAMES.has(language)) return [];
  const tag = TAGS[language] ?? language;
  const names: (readonly [string, Lexeme])[] = [];
  const add = (form: string | undefined, kind: 'm' | 'w', number: number): void => {
    const lexical = lexForm(form ?? '');
    if (lexical !== '' && !/^\d/.test(lexical)) names.push([lexical, { kind, number }]);
  };
  for (const style of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(tag, { month: style, day: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const at = Date.UTC(2026, month - 1, 15);
      add(alone.format(at), 'm', month);
      add(inDate.formatToParts(at).find(({ type }) => type === 'month')?.value, 'm', month);
    }
  }
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  // The fifth of January 2026 is a Monday.
  for (let day = 1; day <= 7; day += 1) add(weekday.format(Date.UTC(2026, 0, 4 + day)), 'w', day);
  return names;
}

/** As words are compared here: `plain`, signs whole again, one way of writing Arabic and Vietnamese letters. */
export function lexForm(text: string): string {
  return plain(text)
    .normalize('NFC')
    .replace(/đ/g, 'd')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/[\u064b-\u0652\u0654\u0655]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => `${(digit.codePointAt(0) ?? 0) & 15}`)
    .trim();
}

/** Letters of a script that has blanks between words. */
const SPACED = /[^\P{L}\p{Script=Han}\p{Script=Hangul}]/u;

/** The words of a text one after another; null where one of them is none of the lexicon's. */
export function lexed(said: string, lexicon: Lexicon): readonly Lexeme[] | null {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < said.length; ) {
    const rest = said.slice(at);
    const blank = /^[\s,.،、。-]+/.exec(rest)?.[0].length ?? 0;
    if (blank > 0) {
      at += blank;
      continue;
    }
    const time = /^(\d{1,2})[:h.](\d{2})(?!\d)/.exec(rest);
    if (time !== null) {
      lexemes.push({ kind: 'time', number: Number(time[1]) * 60 + Number(time[2]) });
      at += time[0].length;
      continue;
    }
    const found = lexicon.find(
      ([form]) =>
        rest.startsWith(form) &&
        !(SPACED.test(form.slice(-1)) && SPACED.test(rest.charAt(form.length))) &&
        !(/\d$/.test(form) && /\d/.test(rest.charAt(form.length))),
    );
    const number = numberAt(rest);
    if (found !== undefined && (number === null || found[0].length >= number.length)) {
      lexemes.push(found[1]);
      at += found[0].length;
    } else if (number !== null) {
      lexemes.push({ kind: '#', number: number.value });
      at += number.length;
    } else return null;
  }
  return lexemes.filter(({ kind }) => kind !== '-');
}

/** Numbers in words, as words are compared here. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...NUMBERS_SAID.map((row, value) => [value, row] as const), ...TENS_SAID].flatMap(([value, row]) =>
    row.map((word) => [lexForm(word), value] as const),
  ),
);

/** A number in digits or in words at the beginning, and its length. */
function numberAt(rest: string): { readonly value: number; readonly length: number } | null {
  const digits = /^\d{1,4}(?:er|re|e|º|ª|o|a|th|st|nd|rd|-?е|-?го)?(?![\p{L}\d])|^\d{1,4}/u.exec(rest)?.[0];
  if (digits !== undefined) return { value: Number.parseInt(digits, 10), length: digits.length };
  // "hai mươi", "двадцать": at most two words; signs of Chinese and Korean stand without blanks.
  const longest = /^\p{L}+(?: \p{L}+)?/u.exec(rest)?.[0] ?? '';
  for (let length = longest.length; length > 0; length -= 1) {
    if (longest.charAt(length - 1) === ' ') continue;
    const isWhole = !SPACED.test(longest.charAt(length)) || !SPACED.test(longest.charAt(length - 1));
    const form = longest.slice(0, length);
    const value = isWhole ? (NUMBERS.get(form) ?? readCount(form)) : null;
    if (value !== null) return { value, length };
  }
  return null;
}
